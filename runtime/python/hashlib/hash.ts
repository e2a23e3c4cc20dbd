/**
 * What makes hashes: OpenSSL by way of Node's `crypto`, and for few bytes this package itself.
 *
 * @module
 */
import type { Hash } from "node:crypto";
import { TypeError } from "../exceptions.ts";
import { dialect } from "../support/dialect.ts";
import { nodeModule } from "../support/node.ts";
import { Bytes } from "../values/bytes.ts";
import { type Compression, compressions, hashOf } from "./compress.ts";

/** A hash that takes bytes. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The hash of the bytes so far, to be copied at once; of that length, where one can be chosen. */
  digest(length?: number): Uint8Array;
  copy(): Digest;
}

/** A hash of OpenSSL. */
export class NodeDigest implements Digest {
  readonly #hash: Hash;

  constructor(name: string | Hash) {
    this.#hash = typeof name === "string"
      ? nodeModule("node:crypto").createHash(
        name,
        name.startsWith("shake") ? { outputLength: 16 } : {},
      )
      : name;
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  digest(length?: number): Uint8Array {
    return this.#hash.copy(length === undefined ? {} : { outputLength: length }).digest();
  }

  copy(): NodeDigest {
    return new NodeDigest(this.#hash.copy());
  }
}

/** Up to so many bytes are hashed here: to have it done takes as long whatever their number is. */
const SHORT = 1024;
const nothing = new Bytes(0);

/** A hash that OpenSSL makes once there are more than a few bytes. */
export class ShortDigest implements Digest {
  readonly #name: string;
  readonly #compression: Compression;
  #bytes: Uint8Array = nothing;
  #large: NodeDigest | undefined = undefined;

  constructor(name: string, compression: Compression) {
    this.#name = name;
    this.#compression = compression;
  }

  update(bytes: Uint8Array): void {
    const held = this.#bytes;
    const length = held.length + bytes.length;
    if (this.#large === undefined && length > SHORT) {
      this.#large = new NodeDigest(this.#name);
      this.#large.update(held);
    }
    if (this.#large !== undefined) {
      this.#large.update(bytes);
      return;
    }
    // Bytes do not change, all else may.
    if (held.length === 0 && bytes instanceof Bytes) this.#bytes = bytes;
    else {
      this.#bytes = new Bytes(length);
      this.#bytes.set(held);
      this.#bytes.set(bytes, held.length);
    }
  }

  digest(): Uint8Array {
    return this.#large ? this.#large.digest() : hashOf(this.#compression, this.#bytes);
  }

  copy(): ShortDigest {
    const other = new ShortDigest(this.#name, this.#compression);
    other.#bytes = this.#bytes;
    other.#large = this.#large?.copy();
    return other;
  }
}

/** A digest by OpenSSL's name of the algorithm. */
export function digestFor(name: string): Digest {
  const compression = compressions[name];
  return compression ? new ShortDigest(name, compression) : new NodeDigest(name);
}

/**
 * Bytes that may be hashed.
 *
 * @throws {TypeError} for text, and for what is no bytes
 */
export function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (typeof data === "string") {
    if (dialect.current) return dialect.current.bytes(data);
    throw new TypeError("Strings must be encoded before hashing");
  }
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  throw new TypeError("object supporting the buffer API required");
}
