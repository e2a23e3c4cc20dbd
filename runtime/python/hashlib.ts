/**
 * Python's `hashlib`. https://docs.python.org/3/library/hashlib.html
 *
 * @example
 * ```ts
 * import { bytes } from "@manycore/multiprocessing/python";
 * import { sha256 } from "@manycore/multiprocessing/python/hashlib";
 *
 * sha256(bytes("a", "utf-8")).hexdigest().slice(0, 8); // "ca978112"
 * ```
 *
 * @module
 */
import { nameFunctions } from "./support/naming.ts";
import * as self from "./hashlib.ts";
import { callMethod } from "./dispatch.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { blake, type BlakeOptions } from "./hashlib/blake.ts";
import { bytesOf, type Digest, digestFor } from "./hashlib/hash.ts";
import { nodeModule } from "./support/node.ts";
import { addressText } from "./values/identity.ts";
import { Bytes } from "./values/bytes.ts";
import { isKeywords } from "./values/keywords.ts";
import type { int } from "./values/numbers.ts";
import { PySet } from "./values/set.ts";
import { typeName } from "./values/types.ts";

/** Name in Python, name in OpenSSL, bytes of a digest, bytes of a block. */
type Algorithm = readonly [node: string, digest: number, block: number];

const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  md5: ["md5", 16, 64],
  sha1: ["sha1", 20, 64],
  sha224: ["sha224", 28, 64],
  sha256: ["sha256", 32, 64],
  sha384: ["sha384", 48, 128],
  sha512: ["sha512", 64, 128],
  sha3_224: ["sha3-224", 28, 144],
  sha3_256: ["sha3-256", 32, 136],
  sha3_384: ["sha3-384", 48, 104],
  sha3_512: ["sha3-512", 64, 72],
  shake_128: ["shake128", 0, 168],
  shake_256: ["shake256", 0, 136],
  blake2b: ["blake2b512", 64, 128],
  blake2s: ["blake2s256", 32, 64],
};

/** The algorithms that are there everywhere. */
export const algorithmsGuaranteed: PySet<string> = new PySet(Object.keys(ALGORITHMS));
/** The algorithms that are there. */
export const algorithmsAvailable: PySet<string> = new PySet(Object.keys(ALGORITHMS));

/** A hash that is being made. */
export class HASH {
  static readonly __module__: string = "_hashlib";
  /** The name of its algorithm. */
  readonly name: string;
  /** How many bytes it gives. */
  readonly digestSize: number;
  /** How many bytes it takes at a time. */
  readonly blockSize: number;
  readonly #digest: Digest;

  constructor(name: string, digest?: Digest, digestSize?: number) {
    const algorithm = ALGORITHMS[name];
    if (!algorithm) throw new ValueError(`unsupported hash type ${name}`);
    const [node, size, blockSize] = algorithm;
    this.name = name;
    this.digestSize = digestSize ?? size;
    this.blockSize = blockSize;
    this.#digest = digest ?? digestFor(node);
  }

  /** Takes in further bytes. */
  update(data: unknown): void {
    this.#digest.update(bytesOf(data));
  }

  #bytes(method: string, length: int | { length?: int } | undefined): Uint8Array {
    if (this.digestSize > 0) return this.#digest.digest();
    const given = typeof length === "object" ? length.length : length;
    if (given === undefined) {
      throw new TypeError(`${method}() missing required argument 'length' (pos 1)`);
    }
    return this.#digest.digest(Number(given));
  }

  /** The hash of all bytes so far; of that length, for those that have any. */
  digest(length?: int | { length?: int }): Bytes {
    return new Bytes(this.#bytes("digest", length));
  }

  /** The hash of all bytes so far, as text. */
  hexdigest(length?: int | { length?: int }): string {
    return this.#bytes("hexdigest", length).toHex();
  }

  /** Another hash that goes on from here. */
  copy(): HASH {
    return new HASH(this.name, this.#digest.copy(), this.digestSize);
  }

  /** The hash as Python prints it. */
  toString(): string {
    return `<${this.name} _hashlib.HASH object @ ${addressText(this)}>`;
  }
}

/** What a hash may be made with. */
type Given = unknown | BlakeOptions & { data?: unknown; string?: unknown };

/** A hash by its name. https://docs.python.org/3/library/hashlib.html#hashlib.new */
function make(name: string, data?: Given, more?: BlakeOptions): HASH {
  const known = name in ALGORITHMS ? name : name.toLowerCase().replace("-", "_");
  const options = (isKeywords(data) ? data : more ?? {}) as BlakeOptions & {
    data?: unknown;
    string?: unknown;
  };
  const hash = known === "blake2b" || known === "blake2s"
    ? new HASH(known, ...blake(known, options))
    : new HASH(known in ALGORITHMS ? known : name);
  const bytes = isKeywords(data) ? options.data ?? options.string : data;
  if (bytes !== undefined && bytes !== null) hash.update(bytes);
  return hash;
}
export { make as new };

/** Starts a hash, of some bytes where they are given. */
export type Constructor = (data?: unknown, options?: BlakeOptions) => HASH;

function constructor(name: string): Constructor {
  const made: Constructor = (data, options) => make(name, data, options);
  Object.defineProperty(made, "name", { value: name });
  return made;
}

/** md5. */
export const md5: Constructor = constructor("md5");
/** sha1. */
export const sha1: Constructor = constructor("sha1");
/** sha224. */
export const sha224: Constructor = constructor("sha224");
/** sha256. */
export const sha256: Constructor = constructor("sha256");
/** sha384. */
export const sha384: Constructor = constructor("sha384");
/** sha512. */
export const sha512: Constructor = constructor("sha512");
/** sha3_224. */
export const sha3224: Constructor = constructor("sha3_224");
/** sha3_256. */
export const sha3256: Constructor = constructor("sha3_256");
/** sha3_384. */
export const sha3384: Constructor = constructor("sha3_384");
/** sha3_512. */
export const sha3512: Constructor = constructor("sha3_512");
/** `hashlib.shake_128`: a hash of any length. */
export const shake128: Constructor = constructor("shake_128");
/** `hashlib.shake_256`: a hash of any length. */
export const shake256: Constructor = constructor("shake_256");
/** blake2b. */
export const blake2b: Constructor = constructor("blake2b");
/** blake2s. */
export const blake2s: Constructor = constructor("blake2s");

/** The hash of a file that is open for reading bytes. https://docs.python.org/3/library/hashlib.html#hashlib.file_digest */
export function fileDigest(fileobj: unknown, digest: string | Constructor): HASH {
  const hash = typeof digest === "string" ? make(digest) : digest();
  for (;;) {
    const part = callMethod(fileobj, "read", [1 << 18]);
    if (!(part instanceof Uint8Array)) {
      throw new TypeError(
        `'${typeName(fileobj)}' is not a file-like object in binary reading mode.`,
      );
    }
    if (part.length === 0) return hash;
    hash.update(part);
  }
}

/** A key from a password. https://docs.python.org/3/library/hashlib.html#hashlib.pbkdf2_hmac */
export function pbkdf2Hmac(
  hashName: string,
  password: unknown,
  salt: unknown,
  iterations: number,
  dklen?: number | null | { dklen?: number | null },
): Bytes {
  const algorithm = ALGORITHMS[hashName];
  if (!algorithm) throw new ValueError(`unsupported hash type ${hashName}`);
  const length = isKeywords(dklen) ? (dklen as { dklen?: number | null }).dklen : dklen as number;
  const key = nodeModule("node:crypto").pbkdf2Sync(
    bytesOf(password),
    bytesOf(salt),
    Number(iterations),
    length ?? algorithm[1],
    algorithm[0],
  );
  return new Bytes(key);
}

/** What scrypt takes beside the password. */
export interface ScryptOptions {
  salt: unknown;
  n: number;
  r: number;
  p: number;
  maxmem?: number;
  dklen?: number;
}

/** A key from a password, at a price in memory. https://docs.python.org/3/library/hashlib.html#hashlib.scrypt */
export function scrypt(password: unknown, options: ScryptOptions): Bytes {
  const { salt, n, r, p, maxmem = 0, dklen = 64 } = options;
  const memory = maxmem || 32 * 1024 * 1024;
  const key = nodeModule("node:crypto").scryptSync(bytesOf(password), bytesOf(salt), dklen, {
    N: n,
    r,
    p,
    maxmem: memory,
  });
  return new Bytes(key);
}

nameFunctions(self);
