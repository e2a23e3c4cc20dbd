/** Text in which unusual bytes are written `=XX`, RFC 2045. */
import { bytesLike, bytesOrAscii } from "../support/buffers.ts";
import { options } from "../support/options.ts";
import { Bytes } from "../values/bytes.ts";

const [TAB, LF, CR, SPACE, EQUALS, DOT, UNDERSCORE] = [9, 10, 13, 32, 61, 46, 95];
/** The longest line, without its end. */
const LINE = 76;
const DIGITS = "0123456789ABCDEF";

function digit(byte: number | undefined): number {
  const value = byte === undefined ? NaN : parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? -1 : value;
}

/** How text is read. */
export interface A2bQpOptions {
  /** Whether underscores stand for spaces, as in headers. */
  header?: boolean;
}

/** The bytes of a text. https://docs.python.org/3/library/binascii.html#binascii.a2b_qp */
export function a2bQp(data: string | Uint8Array, header?: boolean | A2bQpOptions): Bytes {
  const isHeader = options<A2bQpOptions>(["header"], header).header ?? false;
  const text = bytesOrAscii(data);
  const result: number[] = [];
  for (let i = 0; i < text.length;) {
    const byte = text[i]!;
    if (byte === EQUALS) {
      i++;
      if (i >= text.length) break;
      const [high, low] = [digit(text[i]), digit(text[i + 1])];
      if (text[i] === LF || text[i] === CR) {
        while (i < text.length && text[i] !== LF) i++;
        i++;
      } else if (text[i] === EQUALS) {
        result.push(EQUALS);
        i++;
      } else if (high >= 0 && low >= 0) {
        result.push(high * 16 + low);
        i += 2;
      } else result.push(EQUALS);
    } else {
      result.push(isHeader && byte === UNDERSCORE ? SPACE : byte);
      i++;
    }
  }
  return new Bytes(result);
}

/** How text is written. */
export interface B2aQpOptions {
  /** Whether every tab and space is written as a number. */
  quotetabs?: boolean;
  /** Whether line ends stay. */
  istext?: boolean;
  /** Whether spaces become underscores, as in headers. */
  header?: boolean;
}

/** The text of bytes. https://docs.python.org/3/library/binascii.html#binascii.b2a_qp */
export function b2aQp(
  data: Uint8Array,
  quotetabs?: boolean | B2aQpOptions,
  istext?: boolean | B2aQpOptions,
  header?: boolean | B2aQpOptions,
): Bytes {
  const given = options<B2aQpOptions>(["quotetabs", "istext", "header"], quotetabs, istext, header);
  const isText = given.istext ?? true;
  const bytes = bytesLike(data);
  const firstEnd = bytes.indexOf(LF);
  const isDos = firstEnd > 0 && bytes[firstEnd - 1] === CR;
  const result: number[] = [];
  let column = 0;
  const endsLine = (i: number) => bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] === LF);
  const lineEnd = () => {
    if (isDos) result.push(CR);
    result.push(LF);
    column = 0;
  };
  const quote = (byte: number) => {
    result.push(EQUALS, DIGITS.charCodeAt(byte >> 4), DIGITS.charCodeAt(byte & 15));
  };
  const soft = (room: number) => {
    if (column + room < LINE) return;
    result.push(EQUALS);
    lineEnd();
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const next = bytes[i + 1];
    const isBlank = byte === TAB || byte === SPACE;
    const mustQuote = byte > 126 || byte === EQUALS ||
      (given.header && byte === UNDERSCORE) ||
      (byte === DOT && column === 0 &&
        (next === undefined || next === LF || next === CR || next === 0)) ||
      (!isText && (byte === CR || byte === LF)) ||
      (isBlank && next === undefined) ||
      (byte < 33 && byte !== CR && byte !== LF && !isBlank) ||
      (byte < 33 && byte !== CR && byte !== LF && given.quotetabs && isBlank);
    if (mustQuote) {
      soft(3);
      quote(byte);
      column += 3;
    } else if (isText && endsLine(i)) {
      // a blank before the end of a line would be lost on the way
      const last = result.at(-1);
      if (column > 0 && (last === SPACE || last === TAB)) {
        result.pop();
        quote(last);
      }
      lineEnd();
      if (byte === CR) i++;
    } else {
      if (next !== undefined && next !== LF) soft(1);
      result.push(given.header && byte === SPACE ? UNDERSCORE : byte);
      column++;
    }
  }
  return new Bytes(result);
}
