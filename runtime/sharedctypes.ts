/**
 * Single values in shared memory, in C's types.
 *
 * ```text
 *   value   0 type (its place in `types`)   1 lock's address   2 lock's class: 0 none, 1 RLock, 2 Lock, 3 Semaphore,
 *           4, 5 the value itself                               4 BoundedSemaphore
 * ```
 *
 * Who writes and reads the value holds its lock meanwhile, unless the value was made without one or its lock belongs to
 * this process already. What happens when the holder dies is told in synchronize.ts.
 *
 * @module
 */
import { registerShared } from "./codec/codec.ts";
import { AttributeError, pythonHooks, TypeError, ValueError } from "./errors.ts";
import { allocateZeroed } from "./memory/arena.ts";
import { arrive, arrived, pythonTypeName } from "./memory/handles.ts";
import { memory } from "./memory/memory.ts";
import { addressOf, BoundedSemaphore, Lock, RLock, Semaphore } from "./synchronize.ts";

/** A C type, as `ctypes` names it. https://docs.python.org/3/library/ctypes.html#fundamental-data-types */
export interface CType<T = unknown> {
  /** The name of its C type in `ctypes`: `c_int`. */
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Whether Python shows its values as floats. */
  readonly isFloat: boolean;
  /** Never there: what `.value` is. */
  readonly value?: T;
}

interface Access {
  readonly type: CType;
  read(view: DataView, at: number): unknown;
  write(view: DataView, at: number, value: unknown): void;
}

const types: Access[] = [];

function define<T>(
  name: string,
  size: number,
  isFloat: boolean,
  read: (view: DataView, at: number) => unknown,
  write: (view: DataView, at: number, value: unknown) => void,
): CType<T> {
  const type = { name, size, isFloat };
  types.push({ type, read, write });
  return type;
}

type IntSize = 1 | 2 | 4 | 8;

/** Integers wrap around, as C's do. */
function defineInt<T extends number | bigint>(
  name: string,
  size: IntSize,
  signed: boolean,
): CType<T> {
  return define(name, size, false, (view, at) => {
    switch (size) {
      case 1:
        return signed ? view.getInt8(at) : view.getUint8(at);
      case 2:
        return signed ? view.getInt16(at, true) : view.getUint16(at, true);
      case 4:
        return signed ? view.getInt32(at, true) : view.getUint32(at, true);
      case 8:
        return narrow(signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
    }
  }, (view, at, value) => {
    const int = intOf(value);
    if (size === 8) return view.setBigInt64(at, BigInt.asIntN(64, BigInt(int)), true);
    const wrapped = typeof int === "bigint" || !Number.isSafeInteger(int)
      ? Number(BigInt.asIntN(32, BigInt(int)))
      : int;
    if (size === 4) view.setInt32(at, wrapped, true);
    else if (size === 2) view.setInt16(at, wrapped, true);
    else view.setInt8(at, wrapped);
  });
}

function defineFloat(name: string, size: 4 | 8): CType<number> {
  return define(
    name,
    size,
    true,
    (view, at) => {
      const number = size === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
      return pythonHooks.float?.(number) ?? number;
    },
    (view, at, value) => {
      const number = floatOf(value);
      if (size === 4) view.setFloat32(at, number, true);
      else view.setFloat64(at, number, true);
    },
  );
}

/** 8 bits, signed; code `b`. */
export const c_byte: CType<number> = defineInt("c_byte", 1, true);
/** 8 bits, unsigned; code `B`. */
export const c_ubyte: CType<number> = defineInt("c_ubyte", 1, false);
/** 16 bits, signed; code `h`. */
export const c_short: CType<number> = defineInt("c_short", 2, true);
/** 16 bits, unsigned; code `H`. */
export const c_ushort: CType<number> = defineInt("c_ushort", 2, false);
/** 32 bits, signed; code `i`. */
export const c_int: CType<number> = defineInt("c_int", 4, true);
/** 32 bits, unsigned; code `I`. */
export const c_uint: CType<number> = defineInt("c_uint", 4, false);
/** 64 bits, signed; codes `l` and `q`. A number while it is safe, else a bigint. */
export const c_long: CType<number | bigint> = defineInt("c_long", 8, true);
/** 64 bits, unsigned; codes `L` and `Q`. A number while it is safe, else a bigint. */
export const c_ulong: CType<number | bigint> = defineInt("c_ulong", 8, false);
/** 32 bits, floating; code `f`. */
export const c_float: CType<number> = defineFloat("c_float", 4);
/** 64 bits, floating; code `d`. */
export const c_double: CType<number> = defineFloat("c_double", 8);
/** A truth value. */
export const c_bool: CType<boolean> = define(
  "c_bool",
  1,
  false,
  (view, at) => view.getUint8(at) !== 0,
  (view, at, value) => view.setUint8(at, truthOf(value) ? 1 : 0),
);
/** One byte, as a `Uint8Array` of length 1; code `c`. */
export const c_char: CType<Uint8Array> = define(
  "c_char",
  1,
  false,
  (view, at) => {
    const byte = Uint8Array.of(view.getUint8(at));
    return pythonHooks.bytes?.(byte) ?? byte;
  },
  (view, at, value) => view.setUint8(at, byteOf(value)),
);
/** One character; code `u`. */
export const c_wchar: CType<string> = define(
  "c_wchar",
  4,
  false,
  (view, at) => String.fromCodePoint(view.getUint32(at, true)),
  (view, at, value) => view.setUint32(at, codePointOf(value), true),
);
/** As {@linkcode c_byte}. */
export const c_int8: CType<number> = c_byte;
/** As {@linkcode c_ubyte}. */
export const c_uint8: CType<number> = c_ubyte;
/** As {@linkcode c_short}. */
export const c_int16: CType<number> = c_short;
/** As {@linkcode c_ushort}. */
export const c_uint16: CType<number> = c_ushort;
/** As {@linkcode c_int}. */
export const c_int32: CType<number> = c_int;
/** As {@linkcode c_uint}. */
export const c_uint32: CType<number> = c_uint;
/** As {@linkcode c_long}. */
export const c_int64: CType<number | bigint> = c_long;
/** As {@linkcode c_ulong}. */
export const c_uint64: CType<number | bigint> = c_ulong;
/** As {@linkcode c_long}. */
export const c_longlong: CType<number | bigint> = c_long;
/** As {@linkcode c_ulong}. */
export const c_ulonglong: CType<number | bigint> = c_ulong;
/** As {@linkcode c_ulong}. */
export const c_size_t: CType<number | bigint> = c_ulong;
/** As {@linkcode c_long}. */
export const c_ssize_t: CType<number | bigint> = c_long;

const byName: Record<string, CType> = {
  ...Object.fromEntries(types.map(({ type }) => [type.name, type])),
  ...{ c_int8, c_uint8, c_int16, c_uint16, c_int32, c_uint32, c_int64, c_uint64 },
  ...{ c_longlong, c_ulonglong, c_size_t, c_ssize_t },
  ...{ b: c_byte, B: c_ubyte, h: c_short, H: c_ushort, i: c_int, I: c_uint, l: c_long, L: c_ulong },
  ...{ q: c_long, Q: c_ulong, f: c_float, d: c_double, c: c_char, u: c_wchar },
};

/** What may guard a {@linkcode Value}. */
export type ValueLock = Lock | RLock | Semaphore;

/** How a {@linkcode Value} is guarded. */
export interface ValueOptions {
  /** `true` (or nothing) for an RLock of its own, a lock to share it, `false` for none. */
  lock?: boolean | ValueLock | null | undefined;
}

const VALUE = 4;
const lockClasses = [undefined, RLock, Lock, Semaphore, BoundedSemaphore] as const;

let view: DataView | undefined;

/** All of the arena, for every size of number. */
function data(): DataView {
  const { buffer } = memory();
  return view?.buffer === buffer ? view : view = new DataView(buffer);
}

/** What may be stored where `T` is read: any number, boxed floats included, where that is a number. */
export type Stored<T> = T extends number | bigint | boolean
  ? number | bigint | boolean | { valueOf(): number }
  : T;

/**
 * One value that processes share.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Value
 *
 * Each read and each write of `value` holds the lock; `value.value += 1` is one of each, so it needs the lock around it:
 *
 * ```ts
 * import { Value } from "@manycore/multiprocessing";
 *
 * const counter = new Value("i", 0);
 * {
 *   using _ = await counter.getLock().hold();
 *   counter.value += 1;
 * }
 * console.log(counter.value);
 * ```
 */
export class Value<T = number> {
  #at: number;
  #access: Access;
  #lock: ValueLock | undefined;

  /**
   * A value of a type, by its code in `array` (`"i"`, `"d"` …), by name (`"c_int"`) or by a type such as
   * {@linkcode c_int}. With a code, the type of `.value` is that of the first value: `new Value<number | bigint>("q")`
   * says more.
   *
   * @param value what it is at first; zero when left out
   * @throws {TypeError} when there is no such type, or the value is none of it
   */
  constructor(type: CType<T> | string, options?: ValueOptions);
  /** The same, with what it is at first. */
  constructor(type: CType<T> | string, value: T, options?: ValueOptions);
  constructor(type: CType<T> | string, value?: T | ValueOptions, options?: ValueOptions) {
    const at = arrived();
    if (at !== 0) {
      const words = memory().words;
      this.#at = at;
      this.#access = types[words[at]!]!;
      const lockClass = lockClasses[words[at + 2]!];
      this.#lock = lockClass && arrive<ValueLock>(lockClass, words[at + 1]!);
      return;
    }
    const [initial, { lock = true }] = isOptions(value)
      ? [undefined, value]
      : [value, options ?? {}];
    this.#access = accessOf(type);
    if (lock !== false) this.#lock = lockOf(lock);
    this.#at = allocateZeroed(24);
    if (initial !== undefined) this.#access.write(data(), this.#valueByte, initial);
    const words = memory().words;
    words[this.#at] = types.indexOf(this.#access);
    if (this.#lock !== undefined) {
      words[this.#at + 1] = addressOf(this.#lock);
      words[this.#at + 2] = lockClasses.indexOf(this.#lock.constructor as typeof RLock);
    }
  }

  /** The address under which a value travels. */
  static addressOf(value: Value<unknown>): number {
    return value.#at;
  }

  /** Its C type. */
  get type(): CType<T> {
    return this.#access.type as CType<T>;
  }

  /** The value. Integers wrap around on assignment, as C's do. */
  get value(): T {
    const held = this.#hold();
    try {
      return this.#access.read(data(), this.#valueByte) as T;
    } finally {
      held?.release();
    }
  }

  set value(value: Stored<T>) {
    const held = this.#hold();
    try {
      this.#access.write(data(), this.#valueByte, value);
    } finally {
      held?.release();
    }
  }

  /**
   * The lock that guards it.
   *
   * @throws {AttributeError} when it was made with `lock: false`
   */
  getLock(): ValueLock {
    if (this.#lock === undefined) throw this.#without("get_lock");
    return this.#lock;
  }

  /**
   * The same value, without its lock.
   *
   * @throws {AttributeError} when it was made with `lock: false`
   */
  getObj(): Value<T> {
    if (this.#lock === undefined) throw this.#without("get_obj");
    const raw = arrive(Value<T> as unknown as new () => Value<T>, this.#at);
    raw.#lock = undefined;
    return raw;
  }

  /** As Python's repr: `<Synchronized wrapper for c_int(7)>`, without a lock `c_int(7)`. */
  toString(): string {
    const raw = `${this.type.name}(${show(this.value, this.type)})`;
    return this.#lock === undefined ? raw : `<Synchronized wrapper for ${raw}>`;
  }

  get #valueByte(): number {
    return (this.#at + VALUE) * 4;
  }

  /** Takes the lock unless there is none, or this process has it: blocking for it would then last for ever. */
  #hold(): ValueLock | undefined {
    const lock = this.#lock;
    if (lock === undefined || lock.isMine()) return undefined;
    lock.acquireSync();
    return lock;
  }

  #without(attribute: string): AttributeError {
    return new AttributeError(`'${this.type.name}' object has no attribute '${attribute}'`);
  }
}

registerShared<Value<unknown>>(
  Value,
  "Value",
  Value.addressOf,
  (address) => arrive(Value as unknown as new () => Value<unknown>, address),
);

function isOptions(value: unknown): value is ValueOptions {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}

function accessOf(type: unknown): Access {
  const known = typeof type === "string" && Object.hasOwn(byName, type) ? byName[type] : type;
  const access = types.find((access) => access.type === known);
  if (access === undefined) throw new TypeError("this type has no size");
  return access;
}

function lockOf(lock: true | ValueLock | null | undefined): ValueLock {
  if (lock === true || lock === null || lock === undefined) return new RLock();
  if (lock instanceof Lock || lock instanceof RLock || lock instanceof Semaphore) return lock;
  throw new AttributeError(`${lock} has no method 'acquire'`);
}

/** Numbers of 64 bits are numbers where that loses nothing. */
function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function intOf(value: unknown): number | bigint {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "bigint" || Number.isInteger(value)) return value as number | bigint;
  throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
}

function floatOf(value: unknown): number {
  const raw = typeof value === "object" && value !== null ? value.valueOf() : value;
  if (typeof raw === "number" || typeof raw === "boolean") return Number(raw);
  if (typeof raw !== "bigint") {
    throw new TypeError(`must be real number, not ${pythonTypeName(value)}`);
  }
  const number = Number(raw);
  if (!Number.isFinite(number)) throw new ValueError("int too large to convert to float");
  return number;
}

function truthOf(value: unknown): boolean {
  return Boolean(typeof value === "object" && value !== null ? value.valueOf() : value);
}

function byteOf(value: unknown): number {
  if (value instanceof Uint8Array && value.length === 1) return value[0]!;
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < 256) {
    return value as number;
  }
  throw new TypeError("one character bytes, bytearray or integer expected");
}

function codePointOf(value: unknown): number {
  if (typeof value !== "string") {
    throw new TypeError(
      `unicode string expected instead of ${pythonTypeName(value)} instance`,
    );
  }
  const [first, ...rest] = value;
  if (first === undefined || rest.length > 0) {
    throw new TypeError("one character unicode string expected");
  }
  return first.codePointAt(0)!;
}

/** As Python's repr. */
function show(value: unknown, type: CType): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Uint8Array) return `b'${escapeByte(value[0]!)}'`;
  if (typeof value === "string") return `'${escapeChar(value)}'`;
  return type.isFloat ? showFloat(Number(value)) : String(value);
}

function showFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size >= 1e16 || (size < 1e-4 && size > 0)) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  const digits = Object.is(value, -0) ? "-0" : String(value);
  return Number.isInteger(value) ? `${digits}.0` : digits;
}

const escapes: Record<string, string> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\",
  "'": "\\'",
};

function escapeChar(char: string): string {
  const code = char.codePointAt(0)!;
  return escapes[char] ?? (code < 32 || code === 127 ? escapeByte(code) : char);
}

function escapeByte(byte: number): string {
  const char = String.fromCharCode(byte);
  if (escapes[char] !== undefined) return escapes[char];
  return byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, "0")}` : char;
}
