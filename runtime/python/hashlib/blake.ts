/**
 * BLAKE2 with all that it can be told: https://www.rfc-editor.org/rfc/rfc7693, which OpenSSL has not.
 *
 * @module
 */
import { blake2b as noble2b, blake2s as noble2s } from "@noble/hashes/blake2.js";
import { OverflowError, ValueError } from "../exceptions.ts";
import type { Digest } from "./hash.ts";
import { bytesOf } from "./hash.ts";

/** What a hash is made from beside the data. https://docs.python.org/3/library/hashlib.html#hashlib.blake2b */
export interface BlakeOptions {
  /** Bytes that the hash is to have. */
  digestSize?: number;
  /** A secret, up to as many bytes as the hash can have. */
  key?: unknown;
  /** Makes the same data hash otherwise: 16 bytes, or 8 for `blake2s`. */
  salt?: unknown;
  /** What the hash is for, as many bytes. */
  person?: unknown;
  /** Whether it is not for secrets: nothing that matters here. */
  usedforsecurity?: boolean;
  fanout?: number;
  depth?: number;
  leafSize?: number;
  nodeOffset?: number;
  nodeDepth?: number;
  innerSize?: number;
  lastNode?: boolean;
}

/** What differs between the two. */
interface Kind {
  readonly name: "blake2b" | "blake2s";
  readonly longest: number;
  readonly saltSize: number;
}

const kinds: Readonly<Record<"blake2b" | "blake2s", Kind>> = {
  blake2b: { name: "blake2b", longest: 64, saltSize: 16 },
  blake2s: { name: "blake2s", longest: 32, saltSize: 8 },
};

const TREE = ["fanout", "depth", "leafSize", "nodeOffset", "nodeDepth", "innerSize", "lastNode"];
const usual: Readonly<Record<string, unknown>> = { fanout: 1, depth: 1 };

/** Fills up with zeros. */
function padded(bytes: Uint8Array, size: number): Uint8Array {
  const all = new Uint8Array(size);
  all.set(bytes);
  return all;
}

type Stream = ReturnType<typeof noble2b.create>;

class Blake implements Digest {
  readonly #stream: Stream;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  update(bytes: Uint8Array): void {
    this.#stream.update(bytes);
  }

  digest(): Uint8Array {
    return this.#stream.clone().digest();
  }

  copy(): Blake {
    return new Blake(this.#stream.clone() as Stream);
  }
}

/**
 * Starts a hash.
 *
 * @throws {ValueError} for sizes that are out of range, and for the options of a tree of hashes, which are not supported
 */
export function blake(name: "blake2b" | "blake2s", options: BlakeOptions): [Digest, size: number] {
  const { longest, saltSize } = kinds[name];
  const size = Number(options.digestSize ?? longest);
  if (size < 1 || size > longest) {
    throw new ValueError(
      `digest_size for ${
        name === "blake2b" ? "Blake2b" : "Blake2s"
      } must be between 1 and ${longest} bytes, here it is ${size}`,
    );
  }
  const part = (given: unknown, what: string, most: number): Uint8Array => {
    const bytes = given === undefined ? new Uint8Array(0) : bytesOf(given);
    if (bytes.length > most) throw new ValueError(`maximum ${what} length is ${most} bytes`);
    return bytes;
  };
  const key = part(options.key, "key", longest);
  const salt = part(options.salt, "salt", saltSize);
  const person = part(options.person, "person", saltSize);
  for (const option of TREE) {
    const given = (options as Record<string, unknown>)[option];
    if (given !== undefined && given !== (usual[option] ?? 0) && given !== false) {
      throw new OverflowError(`${option}: hashes of trees are not supported here, leave it out`);
    }
  }
  const stream = (name === "blake2b" ? noble2b : noble2s).create({
    dkLen: size,
    ...(key.length > 0 ? { key } : {}),
    ...(salt.length > 0 ? { salt: padded(salt, saltSize) } : {}),
    ...(person.length > 0 ? { personalization: padded(person, saltSize) } : {}),
  });
  return [new Blake(stream as Stream), size];
}
