/**
 * Texts in quotes, as JSON has them.
 *
 * @module
 */

const plain = /^[ !#-[\]-~]*$/;
/** Up to this length a loop looks at a text sooner than a pattern does. */
const SHORT = 32;

/** Whether a text stands in quotes as it is. */
function isPlain(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return plain.test(text);
  for (let i = 0; i < length; i++) if (isEscaped(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a unit of a text is written otherwise, where all is to be ASCII. */
export function isEscaped(unit: number): boolean {
  return unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c;
}

const escapes: Readonly<Record<number, string>> = {
  0x22: '\\"',
  0x5c: "\\\\",
  0x08: "\\b",
  0x0c: "\\f",
  0x0a: "\\n",
  0x0d: "\\r",
  0x09: "\\t",
};

/** What is written for a unit of a text. */
export function escapeOf(unit: number): string {
  return unit < NEAR ? near[unit] as string : numbered(unit);
}

function numbered(unit: number): string {
  return "\\u" + unit.toString(16).padStart(4, "0");
}

/** The escapes of the first units, known ahead. */
const NEAR = 256;
const near = Array.from({ length: NEAR }, (_, unit) => escapes[unit] ?? numbered(unit));

/** A text in quotes, in ASCII. */
function asciiQuoted(text: string): string {
  let result = '"';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isEscaped(unit)) continue;
    if (from < i) result += text.slice(from, i);
    result += escapeOf(unit);
    from = i + 1;
  }
  return result + text.slice(from) + '"';
}

/** A text in quotes. */
export function quoted(text: string, ensureAscii: boolean): string {
  if (isPlain(text)) return `"${text}"`;
  if (ensureAscii) return asciiQuoted(text);
  const json = JSON.stringify(text);
  if (text.isWellFormed()) return json;
  return json.replace(
    /(?<=(?:^|[^\\])(?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g,
    (_, digits: string) => String.fromCharCode(parseInt(digits, 16)),
  );
}
