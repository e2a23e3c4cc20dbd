/**
 * The flags of Python's `re`.
 *
 * @module
 */
import { IntFlag } from "../enum/flag.ts";
import { big } from "../values/numbers.ts";

/** How a pattern is read and matched. https://docs.python.org/3/library/re.html#flags */
export class RegexFlag extends IntFlag {
  static override readonly __module__: string = "re";
  /** No flag. */
  static readonly NOFLAG: RegexFlag = new RegexFlag("NOFLAG", 0);
  /** `\w`, `\b`, `\d`, `\s` and cases are those of ASCII. */
  static readonly ASCII: RegexFlag = new RegexFlag("ASCII", 256);
  /** Letters match in either case. */
  static readonly IGNORECASE: RegexFlag = new RegexFlag("IGNORECASE", 2);
  /** As the current locale says; for bytes only. */
  static readonly LOCALE: RegexFlag = new RegexFlag("LOCALE", 4);
  /** `\w`, `\b`, `\d`, `\s` and cases are those of Unicode: what texts have without any flag. */
  static readonly UNICODE: RegexFlag = new RegexFlag("UNICODE", 32);
  /** `^` and `$` match at every line. */
  static readonly MULTILINE: RegexFlag = new RegexFlag("MULTILINE", 8);
  /** `.` matches line ends too. */
  static readonly DOTALL: RegexFlag = new RegexFlag("DOTALL", 16);
  /** White space and comments in a pattern say nothing. */
  static readonly VERBOSE: RegexFlag = new RegexFlag("VERBOSE", 64);
  /** Accepted, and without effect. */
  static readonly DEBUG: RegexFlag = new RegexFlag("DEBUG", 128);
  /** `ASCII`. */
  static readonly A: RegexFlag = RegexFlag.ASCII;
  /** `IGNORECASE`. */
  static readonly I: RegexFlag = RegexFlag.IGNORECASE;
  /** `LOCALE`. */
  static readonly L: RegexFlag = RegexFlag.LOCALE;
  /** `UNICODE`. */
  static readonly U: RegexFlag = RegexFlag.UNICODE;
  /** `MULTILINE`. */
  static readonly M: RegexFlag = RegexFlag.MULTILINE;
  /** `DOTALL`. */
  static readonly S: RegexFlag = RegexFlag.DOTALL;
  /** `VERBOSE`. */
  static readonly X: RegexFlag = RegexFlag.VERBOSE;

  /** The flags as Python shows them, `re.IGNORECASE|re.MULTILINE`. */
  override __repr__(): string {
    return flagsText(Number(big(this.value)));
  }

  /** The flags as Python prints them. */
  override __str__(): string {
    return this.__repr__();
  }
}

/** The bits of the flags. */
export const ASCII = 256;
export const IGNORECASE = 2;
export const LOCALE = 4;
export const UNICODE = 32;
export const MULTILINE = 8;
export const DOTALL = 16;
export const VERBOSE = 64;

const NAMES: readonly (readonly [number, string])[] = [
  [IGNORECASE, "IGNORECASE"],
  [LOCALE, "LOCALE"],
  [MULTILINE, "MULTILINE"],
  [DOTALL, "DOTALL"],
  [UNICODE, "UNICODE"],
  [VERBOSE, "VERBOSE"],
  [128, "DEBUG"],
  [ASCII, "ASCII"],
];

/** Flags by their names; bits without a name as a number. */
export function flagsText(bits: number): string {
  if (bits === 0) return "re.NOFLAG";
  let rest = bits;
  const parts: string[] = [];
  for (const [bit, name] of NAMES) {
    if ((bits & bit) === 0) continue;
    parts.push(`re.${name}`);
    rest &= ~bit;
  }
  if (rest !== 0) parts.push(`0x${rest.toString(16)}`);
  return parts.join("|");
}

/** The flags that may stand in a pattern, by their letters. */
export const LETTERS: Readonly<Record<string, number>> = {
  i: IGNORECASE,
  L: LOCALE,
  m: MULTILINE,
  s: DOTALL,
  x: VERBOSE,
  a: ASCII,
  u: UNICODE,
};

/** The flags of which only one can hold. */
export const KINDS: number = ASCII | LOCALE | UNICODE;
