/** Base 64 in lines of 76 letters, RFC 2045. */
import { a2bBase64, b2aBase64 } from "../binascii/base64.ts";
import { callMethod } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { concat } from "../support/buffers.ts";
import type { Bytes } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";

/** Bytes of a line. */
const STEP = 57;

function need(s: unknown): Uint8Array {
  if (s instanceof Uint8Array) return s;
  throw new TypeError(`expected bytes-like object, not ${typeName(s)}`);
}

/** The lines for bytes. https://docs.python.org/3/library/base64.html#base64.encodebytes */
export function encodebytes(s: Uint8Array): Bytes {
  const bytes = need(s);
  const lines: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; i += STEP) lines.push(b2aBase64(bytes.subarray(i, i + STEP)));
  return concat(lines);
}

/** The bytes of lines. https://docs.python.org/3/library/base64.html#base64.decodebytes */
export function decodebytes(s: Uint8Array): Bytes {
  return a2bBase64(need(s));
}

/** Writes the lines for a binary file to another. https://docs.python.org/3/library/base64.html#base64.encode */
export function encode(input: object, output: object): void {
  for (;;) {
    const part = callMethod(input, "read", [STEP * 1024]) as Uint8Array;
    if (part.length === 0) return;
    callMethod(output, "write", [encodebytes(part)]);
  }
}

/** Writes the bytes of a file of lines to another. https://docs.python.org/3/library/base64.html#base64.decode */
export function decode(input: object, output: object): void {
  for (;;) {
    const line = callMethod(input, "readline") as Uint8Array;
    if (line.length === 0) return;
    callMethod(output, "write", [a2bBase64(line)]);
  }
}
