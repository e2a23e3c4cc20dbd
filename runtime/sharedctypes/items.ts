/**
 * What arrays are filled with, and what structures and arrays inside of others are set to.
 *
 * @module
 */
import { formMark } from "../codec/forms.ts";
import { Exception, pythonHooks, RuntimeError, TypeError } from "../errors.ts";
import { localCell } from "./block.ts";
import { type CData, cellOf, construct } from "./cdata.ts";
import { type AnyClass, copyValue, type Layout } from "./layout.ts";
import { typeNameOf } from "./show.ts";

interface Sized {
  readonly length?: unknown;
  readonly size?: unknown;
  __len__?(): number;
  __getitem__?(index: number): unknown;
  [Symbol.iterator]?(): Iterator<unknown>;
}

/** The items of whatever has a length; undefined for what has none. */
export function itemsOf(value: unknown): ArrayLike<unknown> | undefined {
  if (Array.isArray(value) || value instanceof Uint8Array) return value;
  if (typeof value === "string") return Array.from(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Map) return [...value.keys()];
  if (value instanceof Set) return [...value];
  const own = value as Sized;
  const length = typeof own.__len__ === "function" ? own.__len__() : own.length ?? own.size;
  if (typeof length !== "number") return undefined;
  if (ArrayBuffer.isView(value)) return value as unknown as ArrayLike<unknown>;
  if (typeof own[Symbol.iterator] === "function") return [...value as Iterable<unknown>];
  if (typeof own.__getitem__ !== "function") return undefined;
  return Array.from({ length }, (_, i) => own.__getitem__!(i));
}

/**
 * {@linkcode itemsOf}, or Python's error.
 *
 * @throws {TypeError} for what has no length
 */
export function initialItems(value: unknown): ArrayLike<unknown> {
  const items = itemsOf(value);
  if (items !== undefined) return items;
  throw new TypeError(`object of type '${typeNameOf(value)}' has no len()`);
}

/** Whether a value stands for the arguments of a constructor: a tuple, in a Python program that alone. */
function isArguments(value: unknown): value is unknown[] {
  return Array.isArray(value) &&
    ((value as { [formMark]?: string })[formMark] !== undefined || pythonHooks.float === undefined);
}

/** Sets a structure or array that lies inside of another: to one of its type, or to what its constructor makes of a tuple. */
export function writeWhole(
  type: AnyClass,
  layout: Layout,
  view: DataView,
  at: number,
  value: unknown,
): void {
  if (isArguments(value)) {
    copyOf(argumentsMade(type, layout, value), layout, view, at);
  } else if (value instanceof type) {
    copyOf(value as CData, layout, view, at);
  } else {
    throw new TypeError(`expected ${layout.name} instance, got ${typeNameOf(value)}`);
  }
}

function copyOf(value: CData, layout: Layout, view: DataView, at: number): void {
  const from = cellOf(value);
  copyValue(layout, from.view, from.at, view, at);
}

function argumentsMade(type: AnyClass, layout: Layout, values: unknown[]): CData {
  try {
    return construct(type, localCell(layout), values);
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    throw new RuntimeError(`(${layout.name}) ${error.constructor.name}: ${error.message}`);
  }
}
