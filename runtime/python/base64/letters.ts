/** What the decoders of `base64` take. */
import { bytesOrAscii } from "../support/buffers.ts";

/** The bytes of a value or of a text in ASCII. */
export function lettersOf(value: unknown): Uint8Array {
  return bytesOrAscii(value, "a bytes-like object or ASCII string");
}
