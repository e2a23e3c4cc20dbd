/** Four bytes as five letters. */
import { ValueError } from "../exceptions.ts";
import { bytesLike } from "../support/buffers.ts";
import { lettersOf } from "./letters.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { index, type int } from "../values/numbers.ts";

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const B85 = "0123456789" + SMALL.toUpperCase() + SMALL + "!#$%&()*+-;<=>?@^_`{|}~";
const Z85 = "0123456789" + SMALL + SMALL.toUpperCase() + ".-:+=^!/*?&<>()[]{}@%$#";
const A85 = Array.from({ length: 85 }, (_, i) => String.fromCharCode(33 + i)).join("");

/** Five letters for each four bytes; zeros are added to the last ones, and their letters left out. */
function groups(bytes: Uint8Array, letters: string): string[] {
  const result: string[] = [];
  for (let i = 0; i < bytes.length; i += 4) {
    let value = 0;
    for (let j = 0; j < 4; j++) value = value * 256 + (bytes[i + j] ?? 0);
    let group = "";
    for (let j = 0; j < 5; j++) {
      group = letters[value % 85]! + group;
      value = Math.floor(value / 85);
    }
    result.push(group);
  }
  return result;
}

/** How letters are written. */
export interface B85EncodeOptions {
  /** Whether zeros fill the last four bytes up, and stay. */
  pad?: boolean;
}

function encode(b: Uint8Array, letters: string, pad: boolean): Bytes {
  const bytes = bytesLike(b);
  const text = groups(bytes, letters).join("");
  return fromLatin1(pad ? text : text.slice(0, text.length - (-bytes.length & 3)));
}

/** The letters of bytes, as git writes them. https://docs.python.org/3/library/base64.html#base64.b85encode */
export function b85encode(b: Uint8Array, pad?: boolean | B85EncodeOptions): Bytes {
  return encode(b, B85, options<B85EncodeOptions>(["pad"], pad).pad ?? false);
}

/** The letters of bytes, as ZeroMQ writes them. https://docs.python.org/3/library/base64.html#base64.z85encode */
export function z85encode(s: Uint8Array): Bytes {
  return encode(s, Z85, false);
}

function decode(text: string, letters: string, name: string): Bytes {
  const missing = (5 - text.length % 5) % 5;
  const full = text + letters.at(-1)!.repeat(missing);
  const result: number[] = [];
  for (let i = 0; i < full.length; i += 5) {
    let value = 0;
    for (let j = i; j < i + 5; j++) {
      const digit = letters.indexOf(full[j]!);
      if (digit < 0) throw new ValueError(`bad ${name} character at position ${j}`);
      value = value * 85 + digit;
    }
    if (value >= 2 ** 32) throw new ValueError(`${name} overflow in hunk starting at byte ${i}`);
    result.push(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  }
  return new Bytes(result.slice(0, result.length - missing));
}

/** The bytes of letters of {@linkcode b85encode}. https://docs.python.org/3/library/base64.html#base64.b85decode */
export function b85decode(b: string | Uint8Array): Bytes {
  return decode(latin1(lettersOf(b)), B85, "base85");
}

/** The bytes of letters of {@linkcode z85encode}. https://docs.python.org/3/library/base64.html#base64.z85decode */
export function z85decode(s: string | Uint8Array): Bytes {
  return decode(latin1(lettersOf(s)), Z85, "z85");
}

/** How letters are written. */
export interface A85EncodeOptions {
  /** Whether four spaces become a y. */
  foldspaces?: boolean;
  /** The most letters of a line; 0 for one line. */
  wrapcol?: int;
  /** Whether zeros fill the last four bytes up, and stay. */
  pad?: boolean;
  /** Whether the text stands between <~ and ~>. */
  adobe?: boolean;
}

/** The letters of bytes, as PostScript has them. https://docs.python.org/3/library/base64.html#base64.a85encode */
export function a85encode(b: Uint8Array, named: A85EncodeOptions = {}): Bytes {
  const { foldspaces = false, pad = false, adobe = false } = named;
  const wrapcol = Number(index(named.wrapcol ?? 0));
  const bytes = bytesLike(b);
  const short = -bytes.length & 3;
  const found = groups(bytes, A85);
  const last = found.length - 1;
  let text = found.map((group, i) => {
    if (i === last && short > 0 && !pad) return group.slice(0, 5 - short);
    if (group === "!!!!!") return "z";
    return foldspaces && group === "+<VdL" ? "y" : group;
  }).join("");
  if (adobe) text = "<~" + text;
  if (wrapcol > 0) {
    const width = Math.max(adobe ? 2 : 1, wrapcol);
    const lines: string[] = [];
    for (let i = 0; i < text.length; i += width) lines.push(text.slice(i, i + width));
    if (adobe && (lines.at(-1)?.length ?? 0) + 2 > width) lines.push("");
    text = lines.join("\n");
  }
  return fromLatin1(adobe ? text + "~>" : text);
}

/** How letters are read. */
export interface A85DecodeOptions {
  /** Whether a y stands for four spaces. */
  foldspaces?: boolean;
  /** Whether the text ends in ~>, and may begin with <~. */
  adobe?: boolean;
  /** Characters to pass over. */
  ignorechars?: Uint8Array;
}

/** The bytes of letters of {@linkcode a85encode}. https://docs.python.org/3/library/base64.html#base64.a85decode */
export function a85decode(b: string | Uint8Array, named: A85DecodeOptions = {}): Bytes {
  const { foldspaces = false, adobe = false } = named;
  const ignored = named.ignorechars === undefined ? " \t\n\r\v" : latin1(named.ignorechars);
  let text = latin1(lettersOf(b));
  if (adobe) {
    if (!text.endsWith("~>")) {
      throw new ValueError(
        `Ascii85 encoded byte sequences must end with ${repr(fromLatin1("~>"))}`,
      );
    }
    text = text.startsWith("<~") ? text.slice(2, -2) : text.slice(0, -2);
  }
  const result: number[] = [];
  let group: number[] = [];
  for (const letter of text + "uuuu") {
    if (letter >= "!" && letter <= "u") {
      group.push(letter.charCodeAt(0) - 33);
      if (group.length < 5) continue;
      const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
      if (value >= 2 ** 32) throw new ValueError("Ascii85 overflow");
      result.push(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
      group = [];
    } else if (letter === "z") {
      if (group.length > 0) throw new ValueError("z inside Ascii85 5-tuple");
      result.push(0, 0, 0, 0);
    } else if (foldspaces && letter === "y") {
      if (group.length > 0) throw new ValueError("y inside Ascii85 5-tuple");
      result.push(32, 32, 32, 32);
    } else if (!ignored.includes(letter)) {
      throw new ValueError(`Non-Ascii85 digit found: ${letter}`);
    }
  }
  const padding = 4 - group.length;
  return new Bytes(padding > 0 ? result.slice(0, result.length - padding) : result);
}
