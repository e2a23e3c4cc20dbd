/**
 * Values of Python as SQLite has them, and back. https://docs.python.org/3/library/sqlite3.html#sqlite-and-python-types
 *
 * @module
 */
import { getattr, invoke, mro, type } from "../dispatch.ts";
import { OverflowError } from "../exceptions.ts";
import { Bytes } from "../values/bytes.ts";
import { isHolder, plainOf } from "../values/held.ts";
import { Float, toFloat, toInt } from "../values/numbers.ts";
import { className } from "../values/types.ts";
import { MemoryView } from "../builtins/memoryview.ts";
import { ProgrammingError } from "./errors.ts";

/** What node:sqlite takes and gives. */
export type Stored = null | number | bigint | string | Uint8Array;

const adapters = new Map<unknown, unknown>();

/** Has values of a type stored as what a function makes of them. https://docs.python.org/3/library/sqlite3.html#sqlite3.register_adapter */
export function registerAdapter(kind: unknown, adapter: unknown): void {
  adapters.set(kind, adapter);
}

const LARGEST = 2n ** 63n;

function plain(value: unknown): Stored | undefined {
  if (value === null) return null;
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return value ? 1n : 0n;
    case "number":
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case "bigint":
      if (value >= LARGEST || value < -LARGEST) {
        throw new OverflowError("Python int too large to convert to SQLite INTEGER");
      }
      return value;
  }
  if (value instanceof Float) return value.value;
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (value instanceof MemoryView) return new Uint8Array(value.tobytes());
  if (isHolder(value)) return plain(plainOf(value));
  return undefined;
}

/** A value as the database stores it; undefined where it has none of its kind. */
export function stored(value: unknown): Stored | undefined {
  const simple = typeof value === "object" && value !== null ? undefined : plain(value);
  if (simple !== undefined) return simple;
  const kind = type(value);
  const adapter = adapters.get(kind);
  if (adapter !== undefined) return plain(invoke(adapter, value));
  const own = plain(value);
  if (own !== undefined) return own;
  const conform = getattr(value, "__conform__", null);
  if (conform !== null) return plain(invoke(conform, PrepareProtocol));
  const isDate = (mro(kind) as unknown[]).some((one) => className(one) === "date");
  if (!isDate) return undefined;
  const text = String(invoke(getattr(value, "isoformat")));
  return className(kind) === "date" ? text : text.replace("T", " ");
}

/** What objects are asked to adapt to. */
export class PrepareProtocol {
  static readonly __module__: string = "sqlite3";
}

/** A value to be bound to a parameter. */
export function bound(value: unknown, place: number): Stored {
  const found = stored(value);
  if (found !== undefined) return found;
  throw new ProgrammingError(
    `Error binding parameter ${place}: type '${className(type(value))}' is not supported`,
  );
}

/** A value as Python has it. */
export function loaded(value: Stored, textFactory: unknown): unknown {
  switch (typeof value) {
    case "bigint":
      return toInt(value);
    case "number":
      return toFloat(value);
    case "string":
      return textFactory === null
        ? value
        : invoke(textFactory, new Bytes(new TextEncoder().encode(value)));
  }
  return value === null ? null : new Bytes(value as Uint8Array<ArrayBuffer>);
}
