/**
 * Files to text: byte order marks and encoding declarations.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#encoding-declarations
 * @module
 */
import { decode, encodingName } from "./encodings.ts";
import { PythonSyntaxError } from "./errors.ts";

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/**
 * Decodes a Python file as CPython does: UTF-8, unless one of the first two lines declares another
 * encoding.
 *
 * @param bytes The file.
 * @param filename The name that errors show.
 * @returns The text, without byte order mark.
 * @throws PythonSyntaxError for an unknown encoding, or bytes that the encoding has no use for.
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { decodeSource } from "@manycore/multiprocessing/transpile";
 *
 * assertEquals(decodeSource(new TextEncoder().encode("x = 'é'\n"), "x.py"), "x = 'é'\n");
 * ```
 */
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = mark ? bytes.subarray(3) : bytes;
  const declared = declaredEncoding(text);
  const encoding = normalName(declared ?? "utf-8");
  if (mark && encoding !== "utf-8") fail(filename, 0, "", `encoding problem: ${declared} with BOM`);
  const codec = encodingName(encoding);
  if (codec === "utf_8") {
    const decoded = decodeUtf8(text, filename, declared !== null);
    // the first mark is gone; another one is a character that begins no token
    return mark && decoded.startsWith("\ufeff") ? `\ufeff${decoded}` : decoded;
  }
  const decoded = codec === "latin_1" ? latin1(text) : decode(text, codec);
  if (decoded === null) fail(filename, 0, "", `encoding problem: ${declared}`);
  return decoded;
}

function fail(filename: string, line: number, text: string, message: string): never {
  const place = { filename, line, column: 0, endLine: line, endColumn: 0, text };
  throw new PythonSyntaxError("SyntaxError", message, place);
}

/** The encoding that one of the first two lines names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const [first = "", second = ""] = latin1(bytes.subarray(0, 1000)).split(/\r\n?|\n/, 2);
  const found = DECLARATION.exec(first);
  if (found !== null) return found[1]!;
  if (!/^[ \t\f]*(?:#.*)?$/.test(first)) return null;
  return DECLARATION.exec(second)?.[1] ?? null;
}

/** The name by which CPython's tokenizer knows UTF-8 and Latin-1, where they are written in a usual way. */
function normalName(name: string): string {
  const normal = name.slice(0, 12).toLowerCase().replaceAll("_", "-");
  if (/^utf-8(?:-|$)/.test(normal)) return "utf-8";
  return /^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(normal) ? "iso-8859-1" : name;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array, filename: string, declared: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // below, the first line with a fault is found
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      const byte = bytes.subarray(start, stop).find((code) => code >= 128)!;
      const code = `'\\x${byte.toString(16)}'`;
      const message = declared
        ? `(unicode error) 'utf-8' codec can't decode bytes starting with ${code}`
        : `Non-UTF-8 code starting with ${code} in file ${filename} on line ${line}, ` +
          "but no encoding declared; " +
          "see https://peps.python.org/pep-0263/ for details";
      fail(filename, 0, "", message);
    }
    start = stop + 1;
    line++;
  }
  fail(filename, 0, "", "encoding problem: utf-8");
}

/** One kind of line end, one at the end of the text, no byte order mark. */
export function normalize(source: string): string {
  let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
