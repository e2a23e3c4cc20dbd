/**
 * `pickle.dumps` and `pickle.dump`.
 *
 * @module
 */
import type { PickleBuffer } from "../../pickle/buffer.ts";
import { dumps as dumpBytes } from "../../pickle.ts";
import { AttributeError } from "../../errors.ts";
import { TypeError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";

/** Optional parameters of what writes pickles. */
export interface DumpKeywords {
  /** 0 to 5; 4 where none is given, the highest for a negative one. */
  protocol?: int | null;
  /** Whether protocols below 3 name modules as Python 2 did. */
  fixImports?: boolean;
  /** Gets each `PickleBuffer`; what it returns false or None for is left out. */
  bufferCallback?: ((buffer: PickleBuffer) => unknown) | null;
}

/** A file that bytes can be written to. */
export interface Writable {
  /** Writes bytes. */
  write(bytes: Bytes): unknown;
}

/** What was given, as the codec takes it. */
export function settingsOf(...given: readonly unknown[]): {
  protocol: number | null;
  fixImports: boolean;
  bufferCallback: ((buffer: PickleBuffer) => unknown) | null;
} {
  const { protocol, fixImports, bufferCallback } = options<DumpKeywords>(["protocol"], ...given);
  return {
    protocol: protocol === null || protocol === undefined ? null : Number(index(protocol)),
    fixImports: fixImports ?? true,
    bufferCallback: bufferCallback ?? null,
  };
}

/**
 * The pickle of a value. https://docs.python.org/3/library/pickle.html#pickle.dumps
 *
 * @throws {PicklingError} when something in it has no name that it could be found by
 */
export function dumps(
  obj: unknown,
  protocol?: int | null | DumpKeywords,
  named?: DumpKeywords,
): Bytes {
  return new Bytes(dumpBytes(obj, settingsOf(protocol, named)).buffer);
}

/** A file's method that writes. */
export function writerOf(file: unknown): (bytes: Bytes) => unknown {
  const { write } = (file ?? {}) as Partial<Writable>;
  if (typeof write !== "function") throw new TypeError("file must have a 'write' attribute");
  return write.bind(file);
}

/**
 * Writes the pickle of a value to a file. https://docs.python.org/3/library/pickle.html#pickle.dump
 *
 * @throws {TypeError} when the file cannot be written to
 */
export function dump(
  obj: unknown,
  file: Writable,
  protocol?: int | null | DumpKeywords,
  named?: DumpKeywords,
): unknown {
  const write = writerOf(file);
  const written = write(dumps(obj, protocol, named));
  return written instanceof Promise ? written.then(() => null) : null;
}

/** Says what a file lacks. */
export function missing(file: unknown, name: string): AttributeError {
  return new AttributeError(`'${typeName(file)}' object has no attribute '${name}'`);
}
