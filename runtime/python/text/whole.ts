/**
 * Texts in one piece.
 *
 * @module
 */

let unit = 0;

/**
 * A text that was put together of others, in one piece. V8 keeps such a text as a tree of its parts until someone looks into
 * it; where many are kept, they take several times the memory, and the time of the garbage collector.
 *
 * @example
 * ```ts
 * import { whole } from "@manycore/multiprocessing/python";
 *
 * const lines: string[] = [];
 * for (let i = 0; i < 100_000; i++) lines.push(whole(`line ${i} of ${lines.length} lines`));
 * ```
 */
export function whole(text: string): string {
  // What is read has to be used, or it is not read.
  unit = text.charCodeAt(unit & 1);
  return text;
}
