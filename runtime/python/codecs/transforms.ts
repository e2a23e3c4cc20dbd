/**
 * Codecs that are not of text and bytes: bytes made of bytes, text of text.
 * https://docs.python.org/3/library/codecs.html#binary-transforms
 *
 * @module
 */
import { b64decode, encodebytes } from "../base64.ts";
import { a2bQp, b2aQp, hexlify, unhexlify } from "../binascii.ts";
import { TypeError } from "../exceptions.ts";
import { typeName } from "../values/types.ts";
import { compress } from "../zlib/compress.ts";
import { decompress } from "../zlib/decompress.ts";
import { encode } from "../text/encodings.ts";

/** Both ways of a codec, and its name. */
export interface Transform {
  readonly name: string;
  encode(value: unknown): unknown;
  decode(value: unknown): unknown;
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

function plainOf(value: unknown): Uint8Array {
  return typeof value === "string" ? encode(value, "ascii") : bytesOf(value);
}

function turned(value: unknown): string {
  if (typeof value !== "string") {
    throw new TypeError(
      `descriptor 'translate' for 'str' objects doesn't apply to a '${typeName(value)}' object`,
    );
  }
  return value.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
  });
}

const base64: Transform = {
  name: "base64",
  encode: (value) => encodebytes(bytesOf(value)),
  decode: (value) => b64decode(plainOf(value)),
};
const hex: Transform = {
  name: "hex",
  encode: (value) => hexlify(bytesOf(value)),
  decode: (value) => unhexlify(plainOf(value)),
};
const quopri: Transform = {
  name: "quopri",
  encode: (value) => b2aQp(bytesOf(value), { quotetabs: true }),
  decode: (value) => a2bQp(plainOf(value)),
};
const rot13: Transform = { name: "rot-13", encode: turned, decode: turned };
const zip: Transform = {
  name: "zlib",
  encode: (value) => compress(bytesOf(value)),
  decode: (value) => decompress(bytesOf(value)),
};

/** The codecs by their names, without signs between letters. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  base64,
  base64codec: base64,
  hex,
  hexcodec: hex,
  quopri,
  quopricodec: quopri,
  quotedprintable: quopri,
  rot13,
  zip,
  zlib: zip,
  zlibcodec: zip,
};
