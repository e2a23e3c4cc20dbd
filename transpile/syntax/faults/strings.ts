/**
 * What is wrong with the text of strings: the second pass finds it where CPython's parser does, when
 * it has read the string.
 *
 * @module
 */
import { bytesValue, EscapeError, strValue } from "../escapes.ts";
import { conversionFault, MISPLACED_CONVERSION } from "../strings.ts";
import * as T from "../tokens.ts";
import type { Match, Matcher } from "./matcher.ts";

/** Says that a fault is at some tokens. */
export type Refuse = (first: number, last: number, message: string) => never;

/** What is wrong with the escape sequences of a text. */
function escapeFault(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (fault) {
    if (fault instanceof EscapeError) return fault.message;
    throw fault;
  }
}

/** Refuses a string whose escape sequences stand for nothing. */
export function checkString(m: Matcher, token: number, refuse: Refuse): void {
  const [, prefix, , text] = /^(\w*)('{3}|"{3}|.)(.*)\2$/s.exec(m.text(token))!;
  const raw = /r/i.test(prefix!);
  const value = /b/i.test(prefix!) ? bytesValue : strValue;
  const fault = escapeFault(() => value(text!, raw));
  if (fault !== null) refuse(token, token, fault);
}

/** Refuses an f-string for the escape sequences of its own text. */
export function checkFString(m: Matcher, fstring: Match, refuse: Refuse): void {
  const raw = /r/i.test(m.text(fstring.first));
  const depths = [fstring.first];
  for (let i = fstring.first + 1; i < fstring.last; i++) {
    const kind = m.tokens.kinds[i];
    if (kind === T.FSTRING_START) depths.push(i);
    else if (kind === T.FSTRING_END) depths.pop();
    else if (kind === T.FSTRING_MIDDLE && depths.length === 1) {
      const text = m.text(i).replace(/(?:\{\{|\}\})$/, (twice) => twice.charAt(0));
      const fault = escapeFault(() => strValue(text, raw));
      if (fault !== null) refuse(fstring.last, fstring.last, fault);
    }
  }
}

/** Refuses bytes beside text. */
export function checkMixture(m: Matcher, strings: Match, refuse: Refuse): void {
  if (strings.items.length < 2) return;
  let bytes = 0;
  for (const item of strings.items) if (/^\w*b/i.test(m.text(item.first))) bytes++;
  if (bytes > 0 && bytes < strings.items.length) {
    refuse(m.seen - 1, m.seen - 1, "cannot mix bytes and nonbytes literals");
  }
}

/** Refuses a space between `!` and the letter behind it. */
export function checkConversion(m: Matcher, first: number, refuse: Refuse): void {
  if (m.tokens.ends[first] !== m.tokens.starts[first + 1]) {
    refuse(first, first + 1, MISPLACED_CONVERSION);
  }
}

/** Refuses a letter behind `!` that means nothing. */
export function checkConversionLetter(m: Matcher, conversion: Match, refuse: Refuse): void {
  if (conversion.last < conversion.first) return;
  const fault = conversionFault(m.text(conversion.last).normalize("NFKC"));
  if (fault !== null) refuse(conversion.last, conversion.last, fault);
}
