/**
 * Characters by their Unicode names, for `\N{…}`.
 *
 * @module
 */
import { DEFLATED_NAMES } from "./unicode_names.ts";

let names: ReadonlyMap<string, number> | undefined;

/**
 * The code point with a name or alias; `undefined` where there is none. Any case will do, but for
 * ideographs and syllables, as in CPython.
 */
export function characterNamed(name: string): number | undefined {
  const upper = name.toUpperCase();
  names ??= readNames();
  return names.get(upper) ?? characterByCode(upper, BY_CODE) ??
    characterByCode(name, BY_CODE_IN_CAPITALS) ?? syllableNamed(name);
}

function readNames(): ReadonlyMap<string, number> {
  // loaded here, since few programs name characters and the module takes its time
  const { inflateRawSync } = process.getBuiltinModule("node:zlib");
  const bytes = Uint8Array.from(atob(DEFLATED_NAMES), (char) => char.charCodeAt(0));
  const [list, aliases] = new TextDecoder().decode(inflateRawSync(bytes)).split("\n\n");
  const found = new Map<string, number>();
  let code = -1;
  for (const line of list!.split("\n")) {
    const bar = line.indexOf("|");
    code += bar === 0 ? 1 : parseInt(line.slice(0, bar), 16);
    found.set(line.slice(bar + 1), code);
  }
  for (const line of aliases!.split("\n")) {
    const bar = line.indexOf("|");
    found.set(line.slice(bar + 1), parseInt(line.slice(0, bar), 16));
  }
  for (let i = 1; i <= 256; i++) found.set(`VS${i}`, i <= 16 ? 0xfdff + i : 0xe00ef + i);
  return found;
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
