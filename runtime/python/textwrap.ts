/**
 * Python's `textwrap`. https://docs.python.org/3/library/textwrap.html
 *
 * @example
 * ```ts
 * import { dedent, fill } from "@manycore/multiprocessing/python/textwrap";
 *
 * fill("the quick brown fox", 10); // "the quick\nbrown fox"
 * dedent("  a\n    b\n"); // "a\n  b\n"
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./textwrap.ts";
import { str } from "./builtins/str.ts";
import { truth } from "./operators/truth.ts";
import { TypeError } from "./exceptions.ts";
import { isKeywords } from "./values/keywords.ts";
import { typeName } from "./values/types.ts";
import { TextWrapper, type WrapOptions } from "./textwrap/wrapper.ts";

export { TextWrapper, type WrapOptions } from "./textwrap/wrapper.ts";

type Width = number | WrapOptions;

function wrapper(width: Width, named: WrapOptions = {}): TextWrapper {
  return typeof width === "object" ? new TextWrapper(width) : new TextWrapper({ width, ...named });
}

/** A paragraph as lines of at most `width` characters. https://docs.python.org/3/library/textwrap.html#textwrap.wrap */
export function wrap(text: string, width: Width = 70, named?: WrapOptions): string[] {
  return wrapper(width, named).wrap(text);
}

/** The same as one text. https://docs.python.org/3/library/textwrap.html#textwrap.fill */
export function fill(text: string, width: Width = 70, named?: WrapOptions): string {
  return wrapper(width, named).fill(text);
}

/** A text cut to a width at the end of a word. https://docs.python.org/3/library/textwrap.html#textwrap.shorten */
export function shorten(text: string, width: Width, named?: WrapOptions): string {
  const options = typeof width === "object" ? width : { width, ...named };
  return new TextWrapper({ ...options, maxLines: 1 }).fill(text.trim().split(/\s+/).join(" "));
}

/** The white space that all of some lines begin with. */
function commonMargin(lines: readonly string[]): string {
  let margin: string | undefined;
  for (const line of lines) {
    const indent = line.match(/^[ \t]*/)![0];
    if (margin === undefined) margin = indent;
    while (!indent.startsWith(margin)) margin = margin.slice(0, -1);
  }
  return margin ?? "";
}

/** A text without the white space that all its lines begin with. https://docs.python.org/3/library/textwrap.html#textwrap.dedent */
export function dedent(text: string): string {
  if (typeof text !== "string") {
    throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
  }
  const lines = text.split("\n").map((line) => /^[ \t]+$/.test(line) ? "" : line);
  const margin = commonMargin(lines.filter((line) => line !== ""));
  return lines.map((line) => line.slice(line === "" ? 0 : margin.length)).join("\n");
}

/** A text with a prefix before its lines: those with more than white space, or those that `predicate` chooses. https://docs.python.org/3/library/textwrap.html#textwrap.indent */
export function indent(
  text: string,
  prefix: string,
  predicate?: ((line: string) => unknown) | null | {
    predicate?: ((line: string) => unknown) | null;
  },
): string {
  const given = isKeywords(predicate)
    ? (predicate as { predicate?: ((line: string) => unknown) | null }).predicate
    : predicate as ((line: string) => unknown) | null | undefined;
  const chosen = given ?? ((line: string) => line.trim() !== "");
  const lines = str.splitlines(text, { keepends: true });
  return lines.map((line) => truth(chosen(line)) ? prefix + line : line).join("");
}

nameFunctions(self);
