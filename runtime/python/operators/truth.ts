/**
 * What counts as true.
 *
 * @module
 */
import { TypeError } from "../../errors.ts";
import { Complex } from "../values/complex.ts";
import { Float, type int } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { checkedLength } from "./length.ts";
import { isType, typeName } from "../values/types.ts";
import { sizeOf } from "../values/size.ts";

interface Truthful {
  readonly __bool__?: () => boolean;
  readonly __len__?: () => int;
  readonly size?: unknown;
}

/** Whether a value counts as true. https://docs.python.org/3/library/stdtypes.html#truth-value-testing */
export function truth(value: unknown): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string":
      return value !== "";
    case "object":
      return value !== null && objectTruth(value);
    default:
      return typeof value === "function" ? classTruth(value) : Boolean(value);
  }
}

function objectTruth(value: object): boolean {
  if (Array.isArray(value) && (value as Truthful).__bool__ === undefined) {
    const { __len__: length } = value as Truthful;
    return length === undefined ? value.length > 0 : checkedLength(length.call(value)) > 0;
  }
  if (value instanceof Float) return value.value !== 0;
  const { __bool__, __len__ } = value as Truthful;
  if (typeof __bool__ === "function") {
    const result: unknown = __bool__.call(value);
    if (typeof result === "boolean") return result;
    throw new TypeError(`__bool__ should return bool, returned ${typeName(result)}`);
  }
  if (typeof __len__ === "function") return checkedLength(__len__.call(value)) > 0;
  if (value instanceof Map || value instanceof Set) return sizeOf(value) > 0;
  if (value instanceof Uint8Array) return value.length > 0;
  if (value instanceof Range) return value.length > 0;
  if (value instanceof Complex) return value.re !== 0 || value.im !== 0;
  return !isEmptyView(value);
}

/** A class is true, unless its metaclass says otherwise. */
function classTruth(value: object): boolean {
  if (value.constructor === Function || !isType(value)) return true;
  const { __bool__, __len__ } = value as Truthful;
  return __bool__ === undefined && __len__ === undefined || objectTruth(value);
}

/** The views of a dict have no length of their own in Python's way, but are false when empty. */
function isEmptyView(value: object): boolean {
  const { mapping, size } = value as { mapping?: unknown; size?: unknown };
  return mapping instanceof Map && size === 0;
}

/** Python's `not`. */
export function not(value: unknown): boolean {
  return !truth(value);
}
