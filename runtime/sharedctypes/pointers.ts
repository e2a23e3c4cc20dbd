/**
 * `c_char_p`, `c_wchar_p` and `c_void_p`.
 *
 * In CPython a `c_char_p` in shared memory is an address of the process that stored it, which means nothing in another
 * one. Here the bytes themselves are put into shared memory, so every process reads them:
 *
 * ```text
 *   slot (8 bytes)   0 address of the text's block, 0 for None    1 a mutex (memory/mutex.ts)
 *   text             0 length in bytes                            1… the bytes, in UTF-8 for c_wchar_p
 * ```
 *
 * | | |
 * |---|---|
 * | who writes | writes a new text first, then takes the mutex, changes the address, and gives the old text back |
 * | who reads | copies the text out under the mutex, so it is not given back meanwhile |
 * | either dies | the address is changed by one store: the next one takes the mutex over, at worst one text is lost |
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";
import { allocate, free } from "../memory/arena.ts";
import { memory } from "../memory/memory.ts";
import { lock, unlock } from "../memory/mutex.ts";
import { intOf } from "./convert.ts";
import { bytesOf } from "./formats.ts";
import type { Layout } from "./layout.ts";
import { typeNameOf } from "./show.ts";

const SIZE = 8;

/** The bytes that a slot points to; null when there are none. */
function load(at: number): Uint8Array<ArrayBuffer> | null {
  const { words, bytes } = memory();
  const slot = at / 4;
  if (Atomics.load(words, slot) === 0) return null;
  lock(slot + 1);
  try {
    const text = Atomics.load(words, slot);
    if (text === 0) return null;
    const start = text * 4 + 4;
    return new Uint8Array(bytes.subarray(start, start + words[text]!));
  } finally {
    unlock(slot + 1);
  }
}

/** Points a slot to bytes of its own. */
function store(at: number, content: Uint8Array | null): void {
  const { words, bytes } = memory();
  const slot = at / 4;
  let text = 0;
  if (content !== null) {
    text = allocate(4 + content.length);
    words[text] = content.length;
    bytes.set(content, text * 4 + 4);
  }
  lock(slot + 1);
  const old = Atomics.exchange(words, slot, text);
  unlock(slot + 1);
  if (old !== 0) free(old);
}

function pointer(
  name: string,
  read: (at: number) => unknown,
  write: (at: number, value: unknown) => void,
): Layout {
  return {
    name,
    kind: "pointer",
    size: SIZE,
    align: SIZE,
    view: BigUint64Array,
    pointers: true,
    read: (_view, at) => read(at),
    write: (_view, at, value) => write(at, value),
    copy: (_from, fromAt, _to, toAt) => store(toAt, load(fromAt)),
    release: (_view, at) => store(at, null),
  };
}

/** C's strings end at their first NUL. */
function untilNul<T extends Uint8Array>(bytes: T): T {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.slice(0, end) as T;
}

/** Whether a value stands for no address. */
function isNull(value: unknown, expected: string): boolean {
  if (value === null || value === undefined || value === 0 || value === 0n) return true;
  if (typeof value === "number" || typeof value === "bigint") {
    throw new ValueError(
      `Cannot point at address ${value}: a text is stored in shared memory, not where it lies now. ` +
        `Store the ${expected} instead`,
    );
  }
  return false;
}

/** Bytes up to a NUL, or None. */
export const charPointer: Layout = pointer("c_char_p", (at) => {
  const bytes = load(at);
  return bytes === null ? null : bytesOf(untilNul(bytes));
}, (at, value) => {
  if (isNull(value, "bytes")) return store(at, null);
  if (!(value instanceof Uint8Array) || typeNameOf(value) === "bytearray") {
    throw new TypeError(
      `bytes or integer address expected instead of ${typeNameOf(value)} instance`,
    );
  }
  store(at, value);
});

/** Text up to a NUL, or None. */
export const wideCharPointer: Layout = pointer("c_wchar_p", (at) => {
  const bytes = load(at);
  return bytes === null ? null : new TextDecoder().decode(untilNul(bytes));
}, (at, value) => {
  if (isNull(value, "text")) return store(at, null);
  if (typeof value !== "string") {
    throw new TypeError(
      `unicode string or integer address expected instead of ${typeNameOf(value)} instance`,
    );
  }
  store(at, new TextEncoder().encode(value));
});

/** A number that stands for an address, or None for 0. */
export const voidPointer: Layout = {
  name: "c_void_p",
  kind: "pointer",
  size: SIZE,
  align: SIZE,
  view: BigUint64Array,
  pointers: false,
  read: (view, at) => {
    const address = view.getBigUint64(at, true);
    const number = Number(address);
    return address === 0n ? null : Number.isSafeInteger(number) ? number : address;
  },
  write: (view, at, value) => {
    const isNumber = typeof value === "number" && Number.isInteger(value) ||
      typeof value === "bigint" || typeof value === "boolean";
    if (!isNumber && value !== null && value !== undefined) {
      throw new TypeError("cannot be converted to pointer");
    }
    view.setBigUint64(at, BigInt.asUintN(64, BigInt(intOf(value ?? 0))), true);
  },
};

/** Python shows the address, not the text; 0 for none. */
export function addressIn(view: DataView, at: number): number {
  const address = view.getInt32(at, true);
  return address === 0 ? 0 : 0x7f00_0000_0000 + address * 4;
}
