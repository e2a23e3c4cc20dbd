/**
 * Pickles: the form in which Python's own processes send values to each other, read and written without Python.
 *
 * ```text
 *   Python                                       here, sent and received
 *   None, bool, str                              null, boolean, string
 *   int                                          number while it is safe, bigint beyond
 *   float                                        number, `Float` where it is integral (a number 3 is an int)
 *   list, tuple                                  Array, Array marked as tuple: `tuple.of(1, 2)`
 *   dict, set, frozenset                         Dict (a Map), PySet (a Set), FrozenSet
 *   bytes, bytearray                             Bytes, ByteArray (Uint8Arrays both)
 *   datetime, collections, uuid, enum, range …   the classes of this package's modules of these names
 *   decimal, fractions                           Decimal, Fraction
 *   exceptions                                   the classes of the same names
 *
 *   sent only: a plain object or Map is a dict, a Set a set, a Uint8Array or ArrayBuffer bytes, another typed array an
 *   array.array, a Date a datetime in UTC, an Error an Exception, undefined None
 * ```
 *
 * Reading runs nothing of what it reads: a class or function that is not registered is an `UnpicklingError` that names
 * it, and what is registered is only called in the way in which it was registered.
 *
 * ```text
 *   dumps -> pickle/pickler.ts -> reduction.ts: what objects are made of -> output.ts: bytes, in frames
 *   loads -> pickle/unpickler.ts -> globals.ts: names, and what they may do <- standard.ts, program.ts, registerClass
 * ```
 *
 * @module
 */
import { ValueError } from "./errors.ts";
import type { PickleBuffer } from "./pickle/buffer.ts";
import type { AnyClass, Globals, Reduction } from "./pickle/globals.ts";
import { Input, type Refill } from "./pickle/input.ts";
import { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL } from "./pickle/opcodes.ts";
import { Memo, PicklerRun, type PicklerSettings } from "./pickle/pickler.ts";
import { globalOfClass } from "./pickle/program.ts";
import { standard } from "./pickle/standard.ts";
import { UnpicklerRun, type UnpicklerSettings } from "./pickle/unpickler.ts";

export { PickleBuffer } from "./pickle/buffer.ts";
export { Decimal } from "./python/decimal/decimal.ts";
export { Fraction } from "./python/fractions/fraction.ts";
export { PickleError, PicklingError, UnpicklingError } from "./pickle/errors.ts";
export type { AnyClass, Global, Reducer, Reduction } from "./pickle/globals.ts";
export { Globals } from "./pickle/globals.ts";
export { DEFAULT_PROTOCOL, HIGHEST_PROTOCOL } from "./pickle/opcodes.ts";
export { standard } from "./pickle/standard.ts";

/** How a value is pickled. */
export interface DumpOptions {
  /** 0 to 5, 4 where none is given; a negative one is the highest. */
  readonly protocol?: number | null;
  /** Whether protocols below 3 name modules as Python 2 did; true where nothing is said. */
  readonly fixImports?: boolean;
  /** Gets each `PickleBuffer`, from protocol 5 on; when it returns false or nothing, the bytes are left out. */
  readonly bufferCallback?: ((buffer: PickleBuffer) => unknown) | null;
  /** The names that may be written, where they are not the standard ones. */
  readonly globals?: Globals;
}

/** How a pickle is read. */
export interface LoadOptions {
  /** Whether names of Python 2 are understood; true where nothing is said. */
  readonly fixImports?: boolean;
  /** How strings of Python 2 are read: "ASCII", "latin1", "utf-8", or "bytes" to leave them bytes. */
  readonly encoding?: string;
  /** What becomes of characters that the encoding does not have: "strict", "ignore" or "replace". */
  readonly errors?: string;
  /** The bytes that were left out, in their order. */
  readonly buffers?: Iterable<unknown> | null;
  /** The names that may be read, where they are not the standard ones. */
  readonly globals?: Globals;
}

/** The protocol that a number stands for. */
export function protocolOf(given: number | null | undefined): number {
  if (given === null || given === undefined) return DEFAULT_PROTOCOL;
  if (given < 0) return HIGHEST_PROTOCOL;
  if (given > HIGHEST_PROTOCOL) {
    throw new ValueError(`pickle protocol must be <= ${HIGHEST_PROTOCOL}`);
  }
  return given;
}

function settingsOf(options: DumpOptions): PicklerSettings {
  const protocol = protocolOf(options.protocol);
  const bufferCallback = options.bufferCallback ?? undefined;
  if (bufferCallback !== undefined && protocol < 5) {
    throw new ValueError("buffer_callback needs protocol >= 5");
  }
  return {
    protocol,
    bufferCallback,
    globals: options.globals ?? standard,
    fixImports: options.fixImports ?? true,
    persistentId: undefined,
    reducer: undefined,
  };
}

/**
 * The pickle of a value. https://docs.python.org/3/library/pickle.html#pickle.dumps
 *
 * @throws {PicklingError} when something in it has no name that Python would find it by
 * @throws {TypeError} when something in it is of a kind that cannot be sent
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { dumps, loads } from "@manycore/multiprocessing/pickle";
 *
 * assertEquals(loads(dumps([1, "two", null])), [1, "two", null]);
 * ```
 */
export function dumps(value: unknown, options: DumpOptions = {}): Uint8Array<ArrayBuffer> {
  return new PicklerRun(settingsOf(options), new Memo()).run(value);
}

/**
 * The pickle of a value in parts, for whoever writes them one after the other: large bytes are not copied, and a short pickle
 * (up to 16 KiB) is to be used before the next one is made.
 */
export function dumpParts(value: unknown, options: DumpOptions = {}): Uint8Array[] {
  return new PicklerRun(settingsOf(options), new Memo()).parts(value);
}

/** What an unpickler needs to know. */
export function loadSettings(options: LoadOptions = {}): UnpicklerSettings {
  return {
    globals: options.globals ?? standard,
    fixImports: options.fixImports ?? true,
    encoding: options.encoding ?? "ASCII",
    errors: options.errors ?? "strict",
    buffers: options.buffers?.[Symbol.iterator](),
    persistentLoad: undefined,
    findClass: undefined,
    functions: false,
  };
}

/**
 * The value of a pickle. https://docs.python.org/3/library/pickle.html#pickle.loads
 *
 * @param bytes the pickle; what stands behind its end is ignored
 * @throws {UnpicklingError} when it is none, or names what is not registered here
 * @throws {EOFError} when it ends too early
 *
 * @example
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import { loads, UnpicklingError } from "@manycore/multiprocessing/pickle";
 *
 * const harmful = new TextEncoder().encode("cos\nsystem\n(S'echo harm'\ntR.");
 * assertThrows(() => loads(harmful), UnpicklingError, "os.system");
 * ```
 */
export function loads(bytes: Uint8Array, options?: LoadOptions): unknown {
  return new UnpicklerRun(new Input(bytes), loadSettings(options), new Map()).run();
}

/** The value of the pickle that a file gives next, and what was read too much. */
export function loadFrom(
  refill: Refill,
  settings: UnpicklerSettings,
): [value: unknown, left: number] {
  const input = new Input(new Uint8Array(0), refill);
  const value = new UnpicklerRun(input, settings, new Map()).run();
  return [value, input.left];
}

/** What a class is called in Python, and how its objects travel. */
export interface ClassOptions<T> {
  /** The module that Python has it in, such as `"shapes"` or `"__main__"`. */
  readonly module: string;
  /** Its name there, where that is not the class's own. */
  readonly name?: string;
  /** What an object is made of: without it, the class by name and the object's own fields. */
  readonly reduce?: (value: T, protocol: number) => Reduction;
  /** Makes an object of arguments, in the place of the constructor. */
  readonly call?: (args: readonly unknown[]) => T;
  /** Makes an object that is filled later, without the constructor. */
  readonly make?: (args: readonly unknown[]) => T;
  /** Fills an object with its state: without it, a dict becomes the object's own fields. */
  readonly fill?: (value: T, state: unknown) => void;
}

/**
 * Lets pickles name a class, so that its objects can be sent to Python and come from there.
 *
 * @param type the class; `fill` and `make` see to it that its constructor does not run for what `__reduce__` does not call
 *
 * @example
 * ```ts
 * import { assert } from "@std/assert";
 * import { dumps, loads, registerClass } from "@manycore/multiprocessing/pickle";
 *
 * class Point {
 *   constructor(public x: number, public y: number) {}
 * }
 * registerClass(Point, { module: "shapes" });
 * assert(loads(dumps(new Point(1, 2))) instanceof Point);
 * ```
 */
export function registerClass<T extends object>(
  type: AnyClass<T>,
  options: ClassOptions<T>,
  globals: Globals = standard,
): void {
  const { module, name = type.name, reduce, call, make, fill } = options;
  globals.add({
    ...globalOfClass(module, name, type),
    ...(reduce && { reduce: reduce as (value: object, protocol: number) => Reduction }),
    ...(call && { call }),
    ...(make && { make }),
    ...(fill && { fill: fill as (value: object, state: unknown) => void }),
  });
}
