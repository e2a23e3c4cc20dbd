/**
 * What makes hashes: OpenSSL by way of Node's `crypto`.
 *
 * @module
 */
import type { Hash } from "node:crypto";
import { TypeError } from "../exceptions.ts";
import { dialect } from "../support/dialect.ts";
import { nodeModule } from "../support/node.ts";

/** A hash that takes bytes. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** The hash of the bytes so far; of that length, where one can be chosen. */
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
