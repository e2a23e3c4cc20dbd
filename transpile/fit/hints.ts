/**
 * Hints: types that the analysis has found for values, behind them in the draft as comments. One becomes an assertion
 * where TypeScript has to know it, the others vanish.
 *
 * @module
 */
/** What no comment of a program has in it. */
export const MARK = "\u0001";

const HINT = new RegExp(`/\\*${MARK}(.*?)${MARK}\\*/`, "gs");

/** The hint that a value is of a type, to be put right behind the value. */
export function hint(type: string): string {
  return `/*${MARK}${type}${MARK}*/`;
}

/** A draft without its hints. */
export function withoutHints(text: string): string {
  return text.replaceAll(HINT, "");
}

/** The names in a draft's hints. */
export function namesInHints(text: string): readonly string[] {
  return [...text.matchAll(HINT)].flatMap(([, type]) => type!.match(/[\w$]+/g) ?? []);
}
