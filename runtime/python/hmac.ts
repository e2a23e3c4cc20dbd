/**
 * Python's `hmac`: hashes with a key. https://docs.python.org/3/library/hmac.html
 *
 * @example
 * ```ts
 * import { bytes, print } from "@manycore/multiprocessing/python";
 * import * as hmac from "@manycore/multiprocessing/python/hmac";
 *
 * const key = bytes("key", "utf-8");
 * print(hmac.new(key, bytes("text", "utf-8"), "md5").hexdigest()); // d0ca6177c61c975fd2f8c07d8c6528c6
 * ```
 *
 * @module
 */
import { TypeError } from "./exceptions.ts";
import { type HASH, new as makeHash } from "./hashlib.ts";
import { bytesLike } from "./support/buffers.ts";
import { nameFunctions } from "./support/naming.ts";
import { nodeModule } from "./support/node.ts";
import { options } from "./support/options.ts";
import { repr } from "./text/repr.ts";
import { Bytes, fromLatin1 } from "./values/bytes.ts";
import { addressText } from "./values/identity.ts";
import { typeName } from "./values/types.ts";
import * as self from "./hmac.ts";

/** A hash by its name, or what starts one, as `hashlib.sha256`. */
export type DigestMod = string | (() => HASH);

/** What is hashed, and how. */
export interface HmacOptions {
  /** The first bytes. */
  msg?: Uint8Array | null;
  /** The hash. */
  digestmod?: DigestMod;
}

function hashOf(digestmod: DigestMod): HASH {
  return typeof digestmod === "string" ? makeHash(digestmod) : digestmod();
}

/** A hash with a key that is being made. https://docs.python.org/3/library/hmac.html#hmac.HMAC */
export class HMAC {
  static readonly __module__ = "hmac";
  /** As `hmac-sha256`. */
  readonly name: string;
  /** How many bytes it gives. */
  readonly digestSize: number;
  /** How many bytes the hash takes at a time. */
  readonly blockSize: number;
  #inner: HASH;
  #outer: HASH;

  /** @throws {TypeError} when the key is not of bytes, or no hash is named */
  constructor(
    key: Uint8Array,
    msg?: Uint8Array | null | HmacOptions,
    digestmod?: DigestMod | HmacOptions,
  ) {
    const given = options<HmacOptions>(["msg", "digestmod"], msg, digestmod);
    if (!(key instanceof Uint8Array)) {
      throw new TypeError(`key: expected bytes or bytearray, but got ${repr(typeName(key))}`);
    }
    if (!given.digestmod) throw new TypeError("Missing required argument 'digestmod'.");
    this.#inner = hashOf(given.digestmod);
    this.#outer = hashOf(given.digestmod);
    this.name = `hmac-${this.#inner.name}`;
    this.digestSize = this.#inner.digestSize;
    this.blockSize = this.#inner.blockSize;
    let short: Uint8Array = key;
    if (key.length > this.blockSize) {
      const hash = hashOf(given.digestmod);
      hash.update(key);
      short = hash.digest();
    }
    const block = new Uint8Array(this.blockSize);
    block.set(short);
    this.#inner.update(block.map((byte) => byte ^ 0x36));
    this.#outer.update(block.map((byte) => byte ^ 0x5c));
    if (given.msg !== undefined && given.msg !== null) this.update(given.msg);
  }

  /** Takes in further bytes. */
  update(msg: Uint8Array): void {
    this.#inner.update(msg);
  }

  /** The hash of all bytes so far. */
  digest(): Bytes {
    const outer = this.#outer.copy();
    outer.update(this.#inner.digest());
    return outer.digest();
  }

  /** The hash of all bytes so far, as text. */
  hexdigest(): string {
    const outer = this.#outer.copy();
    outer.update(this.#inner.digest());
    return outer.hexdigest();
  }

  /** Another that goes on from here. */
  copy(): HMAC {
    const other = new HMAC(new Bytes(0), null, () => this.#inner.copy());
    other.#inner = this.#inner.copy();
    other.#outer = this.#outer.copy();
    return other;
  }

  /** As Python prints it. */
  toString(): string {
    return `<hmac.HMAC object at ${addressText(this)}>`;
  }
}

/** A hash with a key. https://docs.python.org/3/library/hmac.html#hmac.new */
function make(
  key: Uint8Array,
  msg?: Uint8Array | null | HmacOptions,
  digestmod?: DigestMod | HmacOptions,
): HMAC {
  return new HMAC(key, msg, digestmod);
}
export { make as new };

/** The hash of bytes with a key, at once. https://docs.python.org/3/library/hmac.html#hmac.digest */
export function digest(key: Uint8Array, msg: Uint8Array, digest: DigestMod): Bytes {
  return new HMAC(key, msg, digest).digest();
}

/**
 * Whether two texts of ASCII, or two values of bytes, are equal, in a time that does not tell where they differ.
 * https://docs.python.org/3/library/hmac.html#hmac.compare_digest
 */
export function compareDigest(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") {
    // deno-lint-ignore no-control-regex -- ASCII begins with control characters
    if (!/^[\x00-\x7f]*$/.test(a + b)) {
      throw new TypeError("comparing strings with non-ASCII characters is not supported");
    }
    return isSame(fromLatin1(a), fromLatin1(b));
  }
  if (!ArrayBuffer.isView(a) && !ArrayBuffer.isView(b)) {
    throw new TypeError(
      `unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`,
    );
  }
  return isSame(bytesLike(a), bytesLike(b));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && nodeModule("node:crypto").timingSafeEqual(a, b);
}

nameFunctions(self);
