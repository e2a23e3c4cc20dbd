/**
 * Python's `secrets`: numbers and texts that nobody can foresee. https://docs.python.org/3/library/secrets.html
 *
 * @example
 * ```ts
 * import { tokenHex } from "@manycore/multiprocessing/python/secrets";
 *
 * tokenHex(8).length; // 16
 * ```
 *
 * @module
 */
import { b64encode } from "./base64.ts";
import { ValueError } from "./exceptions.ts";
import { SystemRandom } from "./random/system_random.ts";
import { nameFunctions } from "./support/naming.ts";
import type { Sequence } from "./support/sequence.ts";
import { urandom } from "./os/processes.ts";
import { le } from "./operators/compare.ts";
import * as self from "./secrets.ts";
import type { Bytes } from "./values/bytes.ts";
import type { int } from "./values/numbers.ts";

export { compareDigest } from "./hmac.ts";
export { SystemRandom };

/** How many bytes a token has where nobody says. */
export const DEFAULT_ENTROPY = 32;

const source = new SystemRandom();

/** One of the items of a sequence. https://docs.python.org/3/library/secrets.html#secrets.choice */
export function choice<T>(seq: Sequence<T>): T {
  return source.choice(seq);
}

/** An int with so many bits. https://docs.python.org/3/library/secrets.html#secrets.randbits */
export function randbits(k: int): int {
  return source.getrandbits(k);
}

/** An int from 0 to below a limit. https://docs.python.org/3/library/secrets.html#secrets.randbelow */
export function randbelow(exclusiveUpperBound: int): int {
  if (le(exclusiveUpperBound, 0)) throw new ValueError("Upper bound must be positive.");
  return source.randrange(exclusiveUpperBound);
}

function bytesOf(nbytes: int | null | { nbytes?: int | null }): Bytes {
  const count = typeof nbytes === "object" && nbytes !== null ? nbytes.nbytes ?? null : nbytes;
  return urandom(count ?? DEFAULT_ENTROPY);
}

/** So many bytes. https://docs.python.org/3/library/secrets.html#secrets.token_bytes */
export function tokenBytes(nbytes: int | null | { nbytes?: int | null } = null): Bytes {
  return bytesOf(nbytes);
}

/** So many bytes, as two digits each. https://docs.python.org/3/library/secrets.html#secrets.token_hex */
export function tokenHex(nbytes: int | null | { nbytes?: int | null } = null): string {
  return Array.from(bytesOf(nbytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** So many bytes, as text that can stand in a URL. https://docs.python.org/3/library/secrets.html#secrets.token_urlsafe */
export function tokenUrlsafe(nbytes: int | null | { nbytes?: int | null } = null): string {
  const text = new TextDecoder().decode(new Uint8Array(b64encode(bytesOf(nbytes))));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

nameFunctions(self);
