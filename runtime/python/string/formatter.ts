/**
 * Python's class `string.Formatter`.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { KeyError, ValueError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { format } from "../text/format.ts";
import { converted, follow, partsOf, split } from "../text/str_format.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import type { int } from "../values/numbers.ts";
import { PySet } from "../values/set.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

/** A text, and name, format spec and conversion of the field behind it. */
type Parsed = Tuple<[string, string | null, string | null, string | null]>;

/** How deep fields may stand in one another. */
const DEPTH = 2;

/** What fields without a name count by, while a format is filled. */
interface Counting {
  next: number | null;
}

/**
 * Formats as `str.format` does; a class of one's own changes how in parts.
 * https://docs.python.org/3/library/string.html#string.Formatter
 *
 * @example
 * ```ts
 * import { Formatter } from "@manycore/multiprocessing/python/string";
 *
 * class Loud extends Formatter {
 *   override formatField(value: unknown, spec: string): string {
 *     return super.formatField(value, spec).toUpperCase();
 *   }
 * }
 * new Loud().format("{0}, {name}", "hi", { name: "bob" }); // "HI, BOB"
 * ```
 */
export class Formatter {
  static readonly __module__: string = "string";

  /** A text with arguments in the places of its fields; the last one may be keywords. */
  format(formatString: string, ...args: unknown[]): string {
    const named = isKeywords(args.at(-1)) ? args.pop() as Keywords : {};
    return this.vformat(formatString, tupleFrom(args), named);
  }

  /**
   * The same of arguments and keywords that stand together.
   *
   * @throws {ValueError} when the text is no format
   */
  vformat(
    formatString: string,
    args: readonly unknown[],
    kwargs: Keywords | Dict<string, unknown>,
  ): string {
    const used = new PySet<unknown>();
    const named = isKeywords(kwargs) ? new Dict(Object.entries(kwargs)) : kwargs;
    const text = this.#fill(formatString, args, named, used, DEPTH, { next: 0 });
    callMethod(this, "check_unused_args", [used, args, named]);
    return text;
  }

  #fill(
    text: string,
    args: readonly unknown[],
    kwargs: Dict<string, unknown>,
    used: PySet<unknown>,
    depth: number,
    counting: Counting,
  ): string {
    if (depth < 0) throw new ValueError("Max string recursion exceeded");
    let result = "";
    for (const [literal, field, spec, conversion] of this.#pieces(text)) {
      result += literal;
      if (field === null) continue;
      const name = numbered(field, counting);
      const [value, key] = callMethod(this, "get_field", [name, args, kwargs]) as Tuple<
        [unknown, unknown]
      >;
      used.add(key);
      const shown = callMethod(this, "convert_field", [value, conversion]);
      const inner = this.#fill(spec ?? "", args, kwargs, used, depth - 1, counting);
      result += callMethod(this, "format_field", [shown, inner]) as string;
    }
    return result;
  }

  #pieces(text: string): Iterable<Parsed> {
    return callMethod(this, "parse", [text]) as Iterable<Parsed>;
  }

  /** Texts and fields of a format. */
  *parse(formatString: string): Generator<Parsed, void, undefined> {
    for (const [literal, field] of split(formatString)) {
      if (field === null) {
        yield asTuple([literal, null, null, null]);
        continue;
      }
      const [name, conversion, spec] = partsOf(field);
      yield asTuple([literal, name, spec ?? "", conversion ?? null]);
    }
  }

  /** The value of a field, and the name or number that it begins with. */
  getField(
    fieldName: string,
    args: readonly unknown[],
    kwargs: Keywords | Dict<string, unknown>,
  ): Tuple<[unknown, unknown]> {
    const [first = ""] = /^[^.[]*/.exec(fieldName) ?? [];
    const key = /^\d+$/.test(first) ? Number(first) : first;
    const value = callMethod(this, "get_value", [key, args, kwargs]);
    return asTuple([follow(value, fieldName.slice(first.length)), key]);
  }

  /** The argument of a number, or the keyword of a name. */
  getValue(
    key: int | string,
    args: readonly unknown[],
    kwargs: Keywords | Dict<string, unknown>,
  ): unknown {
    if (typeof key !== "string") return item(args, key);
    if (!isKeywords(kwargs)) return item(kwargs, key);
    if (!Object.hasOwn(kwargs, key)) throw new KeyError(key);
    return kwargs[key];
  }

  /** Looks at which arguments were used; here nothing is asked of them. */
  checkUnusedArgs(_usedArgs: unknown, _args: unknown, _kwargs: unknown): void {}

  /** A value in the format of its field. */
  formatField(value: unknown, formatSpec: string): string {
    return format(value, formatSpec);
  }

  /** A value as the conversion of its field has it: `r`, `s` or `a`. */
  convertField(value: unknown, conversion: string | null): unknown {
    if (conversion === null) return value;
    if (!/^[rsa]$/.test(conversion)) {
      throw new ValueError(`Unknown conversion specifier ${conversion}`);
    }
    return converted(value, conversion);
  }
}

/** The name of a field; a number for one that has none. */
function numbered(field: string, counting: Counting): string {
  const name = /^[^.[]*/.exec(field)?.[0] ?? "";
  if (name === "") {
    if (counting.next === null) {
      throw new ValueError(
        "cannot switch from manual field specification to automatic field numbering",
      );
    }
    return `${counting.next++}${field}`;
  }
  if (!/^\d+$/.test(name)) return field;
  if (counting.next) {
    throw new ValueError(
      "cannot switch from manual field specification to automatic field numbering",
    );
  }
  counting.next = null;
  return field;
}
