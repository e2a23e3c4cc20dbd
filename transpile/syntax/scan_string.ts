/**
 * Strings and the text of f-strings, up to their closing quotes.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#string-and-bytes-literals
 * @module
 */
import type { OpenFString, TokenBuffer } from "./token_buffer.ts";
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, STRING } from "./tokens.ts";

const BACKSLASH = 92;
const LINE_FEED = 10;
const OPEN = 123;
const CLOSE = 125;

/** How deep format specifications may hold fields with format specifications. */
const DEEPEST_FIELDS = 3;

/** Whether a word of one or two letters is a string's prefix, in any case. */
export function isPrefix(word: string): boolean {
  return /^(?:[rub]|br|rb|[ft]r?|r[ft])$/i.test(word);
}

/** How many quotes open the string at an offset: 1 or 3. */
function countQuotes(source: string, pos: number): 1 | 3 {
  const quote = source.charCodeAt(pos);
  return source.charCodeAt(pos + 1) === quote && source.charCodeAt(pos + 2) === quote ? 3 : 1;
}

/** The last line that text of the file stands in. */
function lastLine(t: TokenBuffer): number {
  const last = t.lineStarts.length;
  return t.lineStarts[last - 1] === t.source.length ? last - 1 : last;
}

function unterminated(
  t: TokenBuffer,
  start: number,
  quotes: number,
  what: string,
  line: number,
  hint = "",
): never {
  const triple = quotes === 3 ? "triple-quoted " : "";
  t.fail({ start }, `unterminated ${triple}${what} literal (detected at line ${line})${hint}`);
}

/** Reads the string whose prefix is at `start` and whose quotes are at `pos`; returns its end. */
export function scanString(t: TokenBuffer, start: number, pos: number): number {
  const source = t.source;
  const prefix = source.slice(start, pos);
  const quote = source.charCodeAt(pos);
  const quotes = countQuotes(source, pos);
  if (/[ft]/i.test(prefix)) {
    t.openFString({ start, quote, quotes, raw: /r/i.test(prefix), fields: [] });
    t.add(FSTRING_START, start, pos + quotes);
    return pos + quotes;
  }
  const end = quotes === 1
    ? singleQuoted(t, start, pos + 1, quote)
    : tripleQuoted(t, start, pos + 3, quote);
  t.addLines(STRING, start, end);
  return end;
}

function singleQuoted(t: TokenBuffer, start: number, pos: number, quote: number): number {
  const source = t.source;
  let escapedQuote = false;
  for (;; pos++) {
    const code = source.charCodeAt(pos);
    if (code === quote) return pos + 1;
    if (code === BACKSLASH) {
      pos++;
      if (source.charCodeAt(pos) === quote) escapedQuote = true;
    } else if (code === LINE_FEED || pos >= source.length) {
      checkMissingBrace(t, start, quote, 1);
      t.moveTo(Math.min(pos, source.length - 1));
      const hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
      unterminated(t, start, 1, "string", t.line, hint);
    }
  }
}

function tripleQuoted(t: TokenBuffer, start: number, pos: number, quote: number): number {
  const source = t.source;
  const closing = String.fromCharCode(quote).repeat(3);
  let backslash = source.indexOf("\\", pos);
  for (;;) {
    const end = source.indexOf(closing, pos);
    if (end < 0) {
      checkMissingBrace(t, start, quote, 3);
      unterminated(t, start, 3, "string", lastLine(t));
    }
    if (backslash < 0 || backslash > end) return end + 3;
    pos = backslash + 2;
    backslash = source.indexOf("\\", pos);
  }
}

/** A string that never ends, in a field, with the f-string's own quotes: the field was not closed. */
function checkMissingBrace(t: TokenBuffer, start: number, quote: number, quotes: number): void {
  const fstring = t.fstrings[t.fstrings.length - 1];
  if (fstring !== undefined && fstring.quote === quote && fstring.quotes === quotes) {
    t.failLate({ start }, "f-string: expecting '}'");
  }
}

/** Whether the closing quotes of an f-string stand at an offset. */
function atQuotes(source: string, pos: number, fstring: OpenFString): boolean {
  if (source.charCodeAt(pos) !== fstring.quote) return false;
  return fstring.quotes === 1 ||
    (source.charCodeAt(pos + 1) === fstring.quote && source.charCodeAt(pos + 2) === fstring.quote);
}

/**
 * Reads text of the innermost f-string up to its end or to the next brace that means something;
 * returns the offset to go on at.
 */
export function scanFStringText(t: TokenBuffer, start: number): number {
  const source = t.source;
  const fstring = t.fstrings[t.fstrings.length - 1]!;
  const field = fstring.fields[fstring.fields.length - 1];
  if (atQuotes(source, start, fstring)) {
    if (field !== undefined) {
      // the closing brace of a field is missing: what the parser says depends on the tokens before
      field.spec = false;
    }
    t.add(FSTRING_END, start, start + fstring.quotes);
    t.fstrings.pop();
    return start + fstring.quotes;
  }
  let pos = start;
  for (;; pos++) {
    const code = source.charCodeAt(pos);
    if (code === fstring.quote && atQuotes(source, pos, fstring)) break;
    if (code === OPEN) {
      if (source.charCodeAt(pos + 1) === OPEN && (field === undefined || field.nested)) {
        return braceTwice(t, start, pos);
      }
      return openField(t, fstring, start, pos);
    }
    if (code === CLOSE) {
      if (field === undefined && source.charCodeAt(pos + 1) === CLOSE) {
        return braceTwice(t, start, pos);
      }
      if (field === undefined) {
        t.moveTo(pos);
        t.fail({ start: pos }, "f-string: single '}' is not allowed");
      }
      // even when it is empty, as in CPython: the words for some faults ask for it
      t.addLines(FSTRING_MIDDLE, start, pos);
      field.spec = false;
      return pos;
    }
    if (code === BACKSLASH) {
      const next = source.charCodeAt(pos + 1);
      if (next === OPEN || next === CLOSE) continue;
      pos++;
      if (!fstring.raw && next === 78 && source.charCodeAt(pos + 1) === OPEN) {
        const end = /^[^}'"\n{]*\}/.exec(source.slice(pos + 2, pos + 130));
        pos += end === null ? 1 : 1 + end[0].length;
      }
    } else if (pos >= source.length || (code === LINE_FEED && fstring.quotes === 1)) {
      if (field !== undefined && !field.nested && code === LINE_FEED) {
        t.addLines(FSTRING_MIDDLE, start, pos);
        field.spec = false;
        return pos;
      }
      const line = pos >= source.length ? lastLine(t) : (t.moveTo(pos), t.line);
      unterminated(t, fstring.start, fstring.quotes, "f-string", line);
    }
  }
  if (pos > start) t.addLines(FSTRING_MIDDLE, start, pos);
  return pos;
}

/** `{{` or `}}` ends a piece of text; whoever takes its value drops the second of the two. */
function braceTwice(t: TokenBuffer, start: number, pos: number): number {
  t.addLines(FSTRING_MIDDLE, start, pos + 2);
  return pos + 2;
}

function openField(t: TokenBuffer, fstring: OpenFString, start: number, pos: number): number {
  if (pos > start) t.addLines(FSTRING_MIDDLE, start, pos);
  else t.moveTo(pos);
  if (fstring.fields.length >= DEEPEST_FIELDS) {
    t.fail({ start: pos - 1 }, "f-string: expressions nested too deeply");
  }
  t.open(OPEN, pos);
  fstring.fields.push({ level: t.brackets.length, spec: false, nested: false });
  t.add(LBRACE, pos, pos + 1);
  return pos + 1;
}
