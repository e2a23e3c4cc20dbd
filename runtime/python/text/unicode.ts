/**
 * Kinds of characters, as Python's `str` asks for them.
 *
 * @module
 */

/** White space in Python's sense, for a character class. */
export const SPACE =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const DIGIT_BEYOND_DECIMAL =
  "\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468" +
  "\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788" +
  "\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}";

const IDEOGRAPHIC_NUMBER =
  "\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4eac\\u4ebf-\\u4ec0" +
  "\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c" +
  "\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0\\u62fe\\u634c\\u67d2\\u6d1e" +
  "\\u6f06\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e\\u94a9\\u9621\\u9646\\u964c\\u9678" +
  "\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd";

/** Kinds of ASCII characters, as bits of {@linkcode KINDS}. */
const UPPER = 1;
const LOWER = 2;
const DIGIT = 4;
const BLANK = 8;

/** The kind of each ASCII character. */
const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 65 && code <= 90) KINDS[code] = UPPER;
  else if (code >= 97 && code <= 122) KINDS[code] = LOWER;
  else if (code >= 48 && code <= 57) KINDS[code] = DIGIT;
  else if ((code >= 9 && code <= 13) || (code >= 28 && code <= 32)) KINDS[code] = BLANK;
}

let anySpace: RegExp | undefined;

/** Whether a unit of a text is white space. */
export function isSpaceCode(code: number): boolean {
  if (code < 128) return KINDS[code] === BLANK;
  return (anySpace ??= new RegExp(`[${SPACE}]`)).test(String.fromCharCode(code));
}

/** Whether a text is all ASCII. */
export function isAscii(text: string): boolean {
  if (text.length > 64) return !/\P{ASCII}/u.test(text);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

// To read a pattern with a class of Unicode's takes a tenth of a millisecond, and few programs need any.
function every(characterClass: string, kinds: number): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return (pattern ??= new RegExp(`^[${characterClass}]+$`, "u")).test(text);
      if (((KINDS[code] as number) & kinds) === 0) return false;
    }
    return text !== "";
  };
}

function some(characterClass: string, kinds: number): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return (pattern ??= new RegExp(`[${characterClass}]`, "u")).test(text);
      if (((KINDS[code] as number) & kinds) !== 0) return true;
    }
    return false;
  };
}

/** Whether every character is a letter. */
export const isAlpha: (text: string) => boolean = every("\\p{L}", UPPER | LOWER);
/** Whether every character is a decimal digit. */
export const isDecimal: (text: string) => boolean = every("\\p{Nd}", DIGIT);
/** Whether every character is a digit, superscript ones included. */
export const isDigit: (text: string) => boolean = every(`\\p{Nd}${DIGIT_BEYOND_DECIMAL}`, DIGIT);
/** Whether every character is a number, fractions and ideographs included. */
export const isNumeric: (text: string) => boolean = every(`\\p{N}${IDEOGRAPHIC_NUMBER}`, DIGIT);
/** Whether every character is a letter or a number. */
export const isAlnum: (text: string) => boolean = every(
  `\\p{L}\\p{N}${IDEOGRAPHIC_NUMBER}`,
  UPPER | LOWER | DIGIT,
);
/** Whether every character is white space. */
export const isSpace: (text: string) => boolean = every(SPACE, BLANK);

const hasUpper = some("\\p{Uppercase}", UPPER);
const hasLower = some("\\p{Lowercase}", LOWER);
const hasTitle = some("\\p{Lt}", 0);
const hasCased = some("\\p{Uppercase}\\p{Lowercase}\\p{Lt}", UPPER | LOWER);
const hasDigit = some("\\p{Nd}", DIGIT);

/** The kinds of all characters of a text together; -1 where some are not ASCII. */
function kindsOf(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return -1;
    kinds |= KINDS[code] as number;
  }
  return kinds;
}

/** Whether a character has a case. */
export function isCased(character: string): boolean {
  return hasCased(character);
}

/** Whether there are capital letters, and no small ones. */
export function isUpper(text: string): boolean {
  const kinds = kindsOf(text);
  if (kinds >= 0) return (kinds & (UPPER | LOWER)) === UPPER;
  return hasUpper(text) && !hasLower(text) && !hasTitle(text);
}

/** Whether there are small letters, and no capital ones. */
export function isLower(text: string): boolean {
  const kinds = kindsOf(text);
  if (kinds >= 0) return (kinds & (UPPER | LOWER)) === LOWER;
  return hasLower(text) && !hasUpper(text) && !hasTitle(text);
}

/** Whether capitals stand at the start of words, and nowhere else. */
export function isTitle(text: string): boolean {
  let inWord = false;
  let found = false;
  for (const character of text) {
    if (hasUpper(character) || hasTitle(character)) {
      if (inWord) return false;
      inWord = found = true;
    } else if (hasLower(character)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}

/** The value of a decimal digit of any script; -1 for other characters. */
export function digitValue(character: string): number {
  if (character >= "0" && character <= "9") return character.charCodeAt(0) - 48;
  if (!hasDigit(character)) return -1;
  // Digits of a script stand in a row of ten, which starts where the run of digits does.
  const code = character.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && hasDigit(String.fromCodePoint(zero - 1))) zero--;
  if (code - zero < 9) return code - zero;
  // Several scripts follow each other without a gap: count from a multiple of ten of the first.
  let first = zero;
  while (hasDigit(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/** A text without white space around it. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** A text with decimal digits of every script as ASCII digits, and white space around it gone. */
export function asciiDigits(text: string): string {
  const inner = trimmed(text);
  if (isAscii(inner)) return inner;
  return inner.replace(/\P{ASCII}/gu, (character) => {
    const value = digitValue(character);
    return value < 0 ? character : String(value);
  });
}
