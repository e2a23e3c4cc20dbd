/**
 * Methods of the built-in types that are called by the type: `str.upper(text)`.
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import { STATIC } from "./attributes.ts";
import { wrongCount } from "./support/argument_counts.ts";
import { plainOf } from "./values/held.ts";
import { isTuple } from "./values/tuple.ts";
import { type TypeInfo, typeInfoOf, typeName } from "./values/types.ts";

/** The types whose methods are looked after. */
const TYPES: ReadonlySet<string> = new Set(
  "str bytes bytearray list tuple dict set frozenset int float".split(" "),
);

/**
 * Refuses what a method of a built-in type does not take, in CPython's words; nothing where it is another method.
 *
 * @param args the object, and what the method is given
 * @throws {TypeError} when the object is missing or of another type, or the others are too many or too few
 */
export function checkUnbound(
  type: unknown,
  found: unknown,
  method: string,
  args: readonly unknown[],
): void {
  const info = typeInfoOf(type);
  if (!info || !TYPES.has(info.name) || method.startsWith("__") || typeof found !== "function") {
    return;
  }
  if (STATIC.has(found.name) || method === "from_bytes") return;
  if (args.length === 0) {
    throw new TypeError(`unbound method ${info.name}.${method}() needs an argument`);
  }
  if (!isOf(info, args[0])) {
    const [wanted, given] = [info.name, typeName(args[0])];
    throw new TypeError(
      `descriptor '${method}' for '${wanted}' objects doesn't apply to a '${given}' object`,
    );
  }
  const wrong = wrongCount(info.name, method, args.length - 1);
  if (wrong !== null) throw new TypeError(wrong);
}

function isOf(info: TypeInfo, value: unknown): boolean {
  if (info.name === "list" && isTuple(value)) return false;
  if (info.holds(value) || info.holds(plainOf(value))) return true;
  if (info.class && value instanceof info.class) return true;
  const type = typeof value === "object" && value !== null ? value.constructor : undefined;
  return (type as { __valuetype__?: string } | undefined)?.__valuetype__ === info.name;
}
