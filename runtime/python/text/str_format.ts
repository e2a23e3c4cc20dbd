/**
 * `str.format`: fields such as `{}`, `{0}`, `{name.attr[0]!r:>{width}}`.
 * https://docs.python.org/3/library/string.html#format-string-syntax
 *
 * @module
 */
import { ValueError } from "../../errors.ts";
import { IndexError, KeyError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { getattr } from "../dispatch.ts";
import type { Keywords } from "../values/keywords.ts";
import { escapeBeyondAscii } from "./quote.ts";
import { format } from "./format.ts";
import { repr, str } from "./repr.ts";

/** Numbers fields without a name; they must all be given, or none. */
class Numbering {
  #next = 0;
  #manual: boolean | undefined;

  automatic(): number {
    if (this.#manual === true) {
      throw new ValueError(
        "cannot switch from manual field specification to automatic field numbering",
      );
    }
    this.#manual = false;
    return this.#next++;
  }

  manual(): void {
    if (this.#manual === false) {
      throw new ValueError(
        "cannot switch from automatic field numbering to manual field specification",
      );
    }
    this.#manual = true;
  }
}

interface Source {
  readonly values: readonly unknown[] | null;
  readonly named: (name: string) => unknown;
  readonly numbering: Numbering;
}

/** Where a field ends, braces within it counted. */
function fieldEnd(text: string, start: number): number {
  let open = 1;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === "[") {
      // Whatever stands in brackets is a key, braces or not.
      const close = text.indexOf("]", i);
      if (close < 0 || !isKeyBracket(text, start, i)) continue;
      i = close;
    } else if (character === "{") open++;
    else if (character === "}" && --open === 0) return i;
  }
  throw new ValueError("expected '}' before end of string");
}

/** Whether a bracket stands in the name of a field, and not in its format spec. */
function isKeyBracket(text: string, start: number, at: number): boolean {
  return !/[:!{]/.test(text.slice(start, at));
}

function fill(text: string, source: Source, depth: number): string {
  let result = "";
  let at = 0;
  while (at < text.length) {
    const next = text.slice(at).search(/[{}]/);
    if (next < 0) return result + text.slice(at);
    result += text.slice(at, at + next);
    at += next;
    if (text[at + 1] === text[at]) {
      result += text[at];
      at += 2;
      continue;
    }
    if (text[at] === "}") throw new ValueError("Single '}' encountered in format string");
    if (at + 1 >= text.length) throw new ValueError("Single '{' encountered in format string");
    if (depth === 0) throw new ValueError("Max string recursion exceeded");
    const end = fieldEnd(text, at + 1);
    result += field(text.slice(at + 1, end), source, depth);
    at = end + 1;
  }
  return result;
}

const FIELD = /^((?:[^!:[\]{}]|\[[^\]]*\])*)(?:!([^:]*))?(?::([^]*))?$/;

function field(text: string, source: Source, depth: number): string {
  const match = FIELD.exec(text);
  if (!match) {
    if (/[{]/.test(text.split(/[:!]/, 1)[0] ?? "")) {
      throw new ValueError("unexpected '{' in field name");
    }
    throw new ValueError("expected '}' before end of string");
  }
  const [, name = "", conversion, spec] = match;
  const value = converted(lookUp(name, source), conversion);
  return format(value, spec === undefined ? "" : fill(spec, source, depth - 1));
}

function converted(value: unknown, conversion: string | undefined): unknown {
  switch (conversion) {
    case undefined:
      return value;
    case "r":
      return repr(value);
    case "s":
      return str(value);
    case "a":
      return escapeBeyondAscii(repr(value));
    case "":
      throw new ValueError("unmatched '{' in format spec");
    default:
      if (conversion.length > 1) {
        throw new ValueError("expected ':' after conversion specifier");
      }
      throw new ValueError(`Unknown conversion specifier ${conversion}`);
  }
}

const STEP = /\.([^.[]*)|\[([^\]]*)\]/gy;

function lookUp(name: string, source: Source): unknown {
  const [first = ""] = /^[^.[]*/.exec(name) ?? [];
  let value = firstValue(first, source);
  const rest = name.slice(first.length);
  let at = 0;
  for (const match of rest.matchAll(STEP)) {
    at = match.index + match[0].length;
    const [, attribute, key] = match;
    if (attribute === "" || key === "") {
      throw new ValueError("Empty attribute in format string");
    }
    if (attribute !== undefined) value = getattr(value, attribute);
    else value = item(value, /^\d+$/.test(key as string) ? Number(key) : key as string);
  }
  if (at < rest.length) {
    throw new ValueError(
      rest[at] === "["
        ? "Missing ']' in format string"
        : "Only '.' or '[' may follow ']' in format field specifier",
    );
  }
  return value;
}

function firstValue(name: string, { values, named, numbering }: Source): unknown {
  if (name !== "" && !/^\d+$/.test(name)) return named(name);
  if (name !== "") numbering.manual();
  const place = name === "" ? numbering.automatic() : Number(name);
  if (values === null) {
    throw new ValueError("Format string contains positional fields");
  }
  if (place >= values.length) {
    throw new IndexError(
      `Replacement index ${place} out of range for positional args tuple`,
    );
  }
  return values[place];
}

/** Fills the fields of a format from values by number, and whatever `named` gives by name. */
export function formatWith(
  text: string,
  values: readonly unknown[] | null,
  named: (name: string) => unknown,
): string {
  return fill(text, { values, named, numbering: new Numbering() }, 2);
}

/**
 * Python's `text.format(*values, **named)`.
 *
 * @throws {ValueError} when the text is no format
 * @throws {IndexError} when there are not enough values
 * @throws {KeyError} when a name is missing
 *
 * @example
 * ```ts
 * import { print, strFormat } from "@manycore/multiprocessing/python";
 *
 * print(strFormat("{0!r:>8}|{x:.2f}", ["a"], { x: 2.5 })); //      'a'|2.50
 * ```
 */
export function strFormat(
  text: string,
  values: readonly unknown[] = [],
  named: Keywords = {},
): string {
  return formatWith(text, values, (name) => {
    if (Object.hasOwn(named, name)) return named[name];
    throw new KeyError(name);
  });
}
