/**
 * The type `str`. https://docs.python.org/3/library/stdtypes.html#text-sequence-type-str
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { decode, needName } from "../text/encodings.ts";
import { str as text } from "../text/repr.ts";
import * as methods from "../text/str_methods.ts";
import { keywords } from "../values/keywords.ts";
import { defineType, typeName } from "../values/types.ts";

/** The type `str`: callable, a type object, and the home of the methods of strings. */
export type StrType =
  & ((value?: unknown, ...encoding: unknown[]) => string)
  & { readonly name: string }
  & Omit<typeof methods, "name">;

/**
 * A value as text; bytes with an encoding are decoded. https://docs.python.org/3/library/stdtypes.html#str
 *
 * @example
 * ```ts
 * import { print, str } from "@manycore/multiprocessing/python";
 *
 * print(str.split(" a  b "), str(1.5)); // ['a', 'b'] 1.5
 * ```
 */
export const str: StrType = defineType(
  { name: "str", holds: (value) => typeof value === "string" },
  Object.assign((...args: unknown[]): string => {
    if (args.length <= 1) return args.length === 0 ? "" : text(args[0]);
    const [value, ...rest] = args;
    const { encoding = rest[0] ?? "utf-8", errors = rest[1] ?? "strict" } = keywords(rest);
    needName("str", "encoding", encoding);
    needName("str", "errors", errors);
    if (typeof value === "string") throw new TypeError("decoding str is not supported");
    if (!(value instanceof Uint8Array)) {
      throw new TypeError(
        `decoding to str: need a bytes-like object, ${typeName(value)} found`,
      );
    }
    return decode(value, encoding, errors);
  }, methods),
);
