/**
 * Python's class `string.Formatter`.
 *
 * @module
 */
import { strFormat } from "../text/str_format.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";

/** Formats as `str.format` does. https://docs.python.org/3/library/string.html#string.Formatter */
export class Formatter {
  static readonly __module__ = "string";

  /** A text with arguments in the places of its fields; the last one may be keywords. */
  format(formatString: string, ...args: unknown[]): string {
    const named = isKeywords(args.at(-1)) ? args.pop() as Keywords : {};
    return this.vformat(formatString, args, named);
  }

  /** The same of arguments and keywords that stand together. */
  vformat(formatString: string, args: readonly unknown[], kwargs: Keywords): string {
    return strFormat(formatString, args, kwargs);
  }
}
