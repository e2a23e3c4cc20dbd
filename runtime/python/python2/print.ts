/**
 * The `print` statement of programs in which a comma ends some of them: the blank that it promises is written by the next.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { streams } from "../streams.ts";
import { str } from "../text/repr.ts";
import { keywords } from "../values/keywords.ts";

/** Files whose next `print` begins with a blank. */
const owing = new WeakSet<object>();

/** Notes that a file's next `print` begins with a blank, unless something else is written first. */
function owe(file: object): void {
  owing.add(file);
  if (Object.hasOwn(file, "write")) return;
  const write = (file as { write: (text: unknown) => unknown }).write;
  Object.defineProperty(file, "write", {
    configurable: true,
    writable: true,
    value(text: unknown): unknown {
      delete (file as { write?: unknown }).write;
      owing.delete(file);
      return write.call(file, text);
    },
  });
}

/** Whether a blank is due behind a value: not behind a text that ends in white space other than a blank. */
function isOwed(value: unknown): boolean {
  return typeof value !== "string" || !/[\t\n\v\f\r]$/.test(value);
}

function shown(file: object, values: readonly unknown[]): { text: string; owed: boolean } {
  let owed = owing.has(file);
  let text = "";
  for (const value of values) {
    text += (owed ? " " : "") + str(value);
    owed = isOwed(value);
  }
  return { text, owed };
}

function fileOf(values: unknown[]): object {
  return (keywords(values)["file"] ?? streams.stdout) as object;
}

/**
 * `print a, b`: a whole line. The file comes last, in a plain object.
 * https://docs.python.org/2.7/reference/simple_stmts.html#print
 *
 * @example
 * ```ts
 * import { printLine, printPart } from "@manycore/multiprocessing/python/python2";
 *
 * printPart("a");
 * printLine("b"); // a b
 * ```
 */
export function printLine(...values: unknown[]): void {
  const file = fileOf(values);
  const { text } = shown(file, values);
  callMethod(file, "write", [values.length === 0 ? "\n" : `${text}\n`]);
}

/** `print a, b,`: the line goes on. https://docs.python.org/2.7/reference/simple_stmts.html#print */
export function printPart(...values: unknown[]): void {
  const file = fileOf(values);
  const { text, owed } = shown(file, values);
  callMethod(file, "write", [text]);
  if (owed) owe(file);
}

/** Ends the line that a comma has left open, as Python 2 does at the end of a program. */
export function endLine(): void {
  if (owing.has(streams.stdout)) streams.stdout.write("\n");
}
