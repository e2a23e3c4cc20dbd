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

/** A format, taken apart: texts, and the fields between them. */
type Part = string | Field;

interface Field {
  readonly first: string;
  /** What follows the first name: `.attr[0]`. */
  readonly rest: string;
  readonly conversion: string | undefined;
  readonly spec: readonly Part[];
}

const cache = new Map<string, readonly Part[]>();

/** A text of a format, and the field behind it, without its braces; null at the end. */
export type Piece = readonly [literal: string, field: string | null];

/**
 * Texts and fields of a format.
 *
 * @throws {ValueError} for braces that do not fit
 */
export function* split(text: string): Generator<Piece, void, undefined> {
  let literal = "";
  let at = 0;
  while (at < text.length) {
    const next = text.slice(at).search(/[{}]/);
    if (next < 0) {
      literal += text.slice(at);
      break;
    }
    literal += text.slice(at, at + next);
    at += next;
    if (text[at + 1] === text[at]) {
      yield [literal + text[at], null];
      literal = "";
      at += 2;
      continue;
    }
    if (text[at] === "}") throw new ValueError("Single '}' encountered in format string");
    if (at + 1 >= text.length) throw new ValueError("Single '{' encountered in format string");
    const end = fieldEnd(text, at + 1);
    yield [literal, text.slice(at + 1, end)];
    literal = "";
    at = end + 1;
  }
  if (literal !== "") yield [literal, null];
}

/** Takes a format apart. */
function parse(text: string): readonly Part[] {
  const known = cache.get(text);
  if (known) return known;
  const parts: Part[] = [];
  for (const [literal, field] of split(text)) {
    if (literal !== "") parts.push(literal);
    if (field !== null) parts.push(parseField(field));
  }
  if (cache.size < 500) cache.set(text, parts);
  return parts;
}

/** How deep fields may stand in one another. */
const DEPTH = 2;

const FIELD = /^((?:[^!:[\]{}]|\[[^\]]*\])*)(?:!([^:]*))?(?::([^]*))?$/;

/** The name of a field, its conversion and its format spec. */
export function partsOf(
  field: string,
): [name: string, conversion: string | undefined, spec: string | undefined] {
  const match = FIELD.exec(field);
  if (!match) {
    if (/[{]/.test(field.split(/[:!]/, 1)[0] ?? "")) {
      throw new ValueError("unexpected '{' in field name");
    }
    throw new ValueError("expected '}' before end of string");
  }
  const [, name = "", conversion, spec] = match;
  return [name, conversion, spec];
}

function parseField(text: string): Field {
  const [name, conversion, spec] = partsOf(text);
  const [first = ""] = /^[^.[]*/.exec(name) ?? [];
  return {
    first,
    rest: name.slice(first.length),
    conversion,
    spec: spec === undefined || spec === "" ? [] : parse(spec),
  };
}

function fill(parts: readonly Part[], source: Source, depth: number): string {
  let result = "";
  for (const part of parts) {
    if (typeof part === "string") {
      result += part;
      continue;
    }
    if (depth === 0) throw new ValueError("Max string recursion exceeded");
    let value = firstValue(part.first, source);
    if (part.rest !== "") value = follow(value, part.rest);
    if (part.conversion !== undefined) value = converted(value, part.conversion);
    result += format(value, part.spec.length === 0 ? "" : fill(part.spec, source, depth - 1));
  }
  return result;
}

/** A value as `!r`, `!s` or `!a` have it. */
export function converted(value: unknown, conversion: string): unknown {
  switch (conversion) {
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

/** Follows the attributes and keys behind a field's first name. */
export function follow(start: unknown, rest: string): unknown {
  let value = start;
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
  return fill(parse(text), { values, named, numbering: new Numbering() }, DEPTH);
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
