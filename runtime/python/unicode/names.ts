/**
 * Characters and their Unicode names.
 *
 * @module
 */
import { inflated } from "./inflated.ts";
import { DEFLATED_NAMES } from "./names_data.ts";

/** Code points by names and aliases, and names by code points. */
interface Names {
  readonly codes: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, string>;
}

let read: Names | undefined;

/**
 * The code point with a name or alias; `undefined` where there is none. Any case will do, but for
 * ideographs and syllables, as in CPython.
 */
export function characterNamed(name: string): number | undefined {
  const upper = name.toUpperCase();
  read ??= readNames();
  return read.codes.get(upper) ?? characterByCode(upper, BY_CODE) ??
    characterByCode(name, BY_CODE_IN_CAPITALS) ?? syllableNamed(name);
}

/** The name of a code point; `undefined` for one that has none. */
export function nameOf(code: number): string | undefined {
  read ??= readNames();
  return read.names.get(code) ?? nameByCode(code) ?? syllableName(code);
}

function readNames(): Names {
  const [list, aliases] = inflated(DEFLATED_NAMES).split("\n\n");
  const found = new Map<string, number>();
  const names = new Map<number, string>();
  let code = -1;
  for (const line of list!.split("\n")) {
    const bar = line.indexOf("|");
    code += bar === 0 ? 1 : parseInt(line.slice(0, bar), 16);
    found.set(line.slice(bar + 1), code);
    names.set(code, line.slice(bar + 1));
  }
  for (const line of aliases!.split("\n")) {
    const bar = line.indexOf("|");
    found.set(line.slice(bar + 1), parseInt(line.slice(0, bar), 16));
  }
  for (let i = 1; i <= 256; i++) found.set(`VS${i}`, i <= 16 ? 0xfdff + i : 0xe00ef + i);
  return { codes: found, names };
}

/** Names that end in the code point, and the characters that have such names. */
const BY_CODE: readonly [string, RegExp][] = [
  ["CJK COMPATIBILITY IDEOGRAPH-", /[\uf900-\ufa6d\ufa70-\ufad9\u{2f800}-\u{2fa1d}]/u],
  ["NUSHU CHARACTER-", /[\u{1b170}-\u{1b2fb}]/u],
  ["KHITAN SMALL SCRIPT CHARACTER-", /[\u{18b00}-\u{18cd5}]/u],
];

const BY_CODE_IN_CAPITALS: readonly [string, RegExp][] = [
  ["CJK UNIFIED IDEOGRAPH-", /\p{Unified_Ideograph}/u],
];

const LEADING = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ");
const VOWELS = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ");
const TRAILING = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ");

function characterByCode(
  name: string,
  prefixes: readonly [string, RegExp][],
): number | undefined {
  for (const [prefix, characters] of prefixes) {
    if (!name.startsWith(prefix)) continue;
    const digits = name.slice(prefix.length);
    if (!/^[0-9A-F]{4,5}$/.test(digits)) return undefined;
    const code = parseInt(digits, 16);
    return characters.test(String.fromCodePoint(code)) ? code : undefined;
  }
  return undefined;
}

function syllableNamed(name: string): number | undefined {
  const syllable = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name);
  if (syllable === null) return undefined;
  const leading = LEADING.indexOf(syllable[1]!);
  const vowel = VOWELS.indexOf(syllable[2]!);
  const trailing = TRAILING.indexOf(syllable[3]!);
  if (leading < 0 || vowel < 0 || trailing < 0) return undefined;
  return 0xac00 + (leading * VOWELS.length + vowel) * TRAILING.length + trailing;
}

function nameByCode(code: number): string | undefined {
  const character = String.fromCodePoint(code);
  const found = [...BY_CODE, ...BY_CODE_IN_CAPITALS].find(([, those]) => those.test(character));
  return found && `${found[0]}${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function syllableName(code: number): string | undefined {
  const place = code - 0xac00;
  if (place < 0 || place >= LEADING.length * VOWELS.length * TRAILING.length) return undefined;
  const trailing = TRAILING[place % TRAILING.length]!;
  const rest = Math.floor(place / TRAILING.length);
  const vowel = VOWELS[rest % VOWELS.length]!;
  return `HANGUL SYLLABLE ${LEADING[Math.floor(rest / VOWELS.length)]}${vowel}${trailing}`;
}
