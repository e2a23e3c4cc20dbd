/**
 * String literals, side by side and with fields.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#string-literal-concatenation
 * @module
 */
import type { Constant, Expr, JoinedStr, StrValue, TemplateStr } from "./ast.ts";
import { bytesValue, EscapeError, strValue } from "./escapes.ts";
import { yieldOrStarExpressions } from "./expressions.ts";
import {
  makeConstant,
  makeFormattedValue,
  makeInterpolation,
  makeJoinedStr,
  makeTemplateStr,
} from "./make_expressions.ts";
import { strRepr } from "./repr.ts";
import { exact, type State } from "./state.ts";
import * as T from "./tokens.ts";

/** What is said of a space behind `!`, with CPython's spelling. */
export const MISPLACED_CONVERSION =
  "f-string: conversion type must come right after the exclamanation mark";

/** `strings`: literals in a row are one string. */
export function strings(p: State): Expr {
  const s = p.pos;
  const kind = p.kinds[s + 1];
  if (p.kinds[s] === T.STRING && kind !== T.STRING && kind !== T.FSTRING_START) {
    return plainString(p);
  }
  if (atTemplate(p)) return templates(p);
  const parts: Expr[] = [];
  let joined = false;
  let bytes = 0;
  let count = 0;
  while (p.kinds[p.pos] === T.STRING || p.kinds[p.pos] === T.FSTRING_START) {
    count++;
    if (p.kinds[p.pos] === T.STRING) {
      const part = plainString(p);
      if (part.value.type === "bytes") bytes++;
      parts.push(part);
    } else {
      if (atTemplate(p)) refuseMixture(p, s);
      joined = true;
      for (const part of fstring(p)) parts.push(part);
    }
  }
  if (bytes > 0) {
    // CPython finds what cannot be read behind the strings first
    if (p.kinds[p.pos] === T.ERROR) p.fail();
    if (bytes < count) p.raise(p.pos, p.pos, "cannot mix bytes and nonbytes literals");
    return concatenatedBytes(p, s, parts);
  }
  const values = mergeConstants(parts);
  if (joined) return makeJoinedStr(p, s, values.filter((value) => !isEmpty(value)));
  const whole = values[0] as Constant;
  return makeConstant(p, s, whole.value, whole.kind);
}

/** The value of a piece of text; a fault in its escapes is that of the token. */
function valueOf<V>(p: State, token: number, read: () => V): V {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof EscapeError) p.raise(token, token, fault.message);
    throw fault;
  }
}

function isEmpty(part: Expr): boolean {
  return part.type === "Constant" && part.value.type === "str" && part.value.value === "";
}

function concatenatedBytes(p: State, s: number, parts: Expr[]): Expr {
  const bytes: number[] = [];
  for (const part of parts) {
    if (part.type !== "Constant" || part.value.type !== "bytes") continue;
    for (const byte of part.value.value) bytes.push(byte);
  }
  return makeConstant(p, s, { type: "bytes", value: Uint8Array.from(bytes) }, null);
}

/** Joins constants that stand side by side. */
function mergeConstants(parts: Expr[]): Expr[] {
  const merged: Expr[] = [];
  let run: Text[] = [];
  for (const part of parts) {
    if (isText(part)) {
      if (run.length === 0) merged.push(part);
      run.push(part);
    } else {
      mergeRun(run);
      run = [];
      merged.push(part);
    }
  }
  mergeRun(run);
  return exact(merged);
}

type Text = Constant & { value: StrValue };

function isText(part: Expr): part is Text {
  return part.type === "Constant" && part.value.type === "str";
}

/** Makes the first of some constants all of them. */
function mergeRun(run: readonly Text[]): void {
  const first = run[0];
  const last = run[run.length - 1];
  if (first === undefined || first === last) return;
  first.value = concatenate(run.map((part) => part.value));
  first.end_lineno = last!.end_lineno;
  first.end_col_offset = last!.end_col_offset;
  first.end = last!.end;
}

function concatenate(values: readonly StrValue[]): StrValue {
  const value = values.map((part) => part.value).join("");
  let high = false;
  let apart = false;
  for (const part of values) {
    if (part.value === "") continue;
    apart ||= part.codePoints !== undefined || (high && /^[\udc00-\udfff]/.test(part.value));
    high = /[\ud800-\udbff]$/.test(part.value);
  }
  return apart
    ? { type: "str", value, codePoints: values.flatMap(points) }
    : { type: "str", value };
}

function points(value: StrValue): number[] {
  return value.codePoints ?? Array.from(value.value, (char) => char.codePointAt(0)!);
}

/** One literal without fields. */
function plainString(p: State): Constant {
  const s = p.pos++;
  const source = p.source;
  let start = p.starts[s]!;
  let end = p.ends[s]!;
  let raw = false;
  let bytes = false;
  let kind: "u" | null = null;
  for (;; start++) {
    const letter = source.charCodeAt(start) | 32;
    if (letter === 114) raw = true; // r
    else if (letter === 98) bytes = true; // b
    else if (letter === 117) kind = source.charCodeAt(start) === 117 ? "u" : null; // u, U
    else break;
  }
  const quote = source.charCodeAt(start);
  const triple = end - start >= 6 && source.charCodeAt(start + 1) === quote &&
    source.charCodeAt(start + 2) === quote;
  start += triple ? 3 : 1;
  end -= triple ? 3 : 1;
  const text = source.slice(start, end);
  const value = bytes || text.includes("\\")
    ? valueOf(p, s, () => bytes ? bytesValue(text, raw) : strValue(text, raw))
    : strValue(text, raw);
  return makeConstant(p, s, value, kind);
}

/** Whether the next token opens a template string. */
function atTemplate(p: State): boolean {
  return p.kinds[p.pos] === T.FSTRING_START && /^[rR]?[tT]/.test(p.text(p.pos));
}

/** `tstring+`: template strings in a row are one; other strings may not stand among them. */
function templates(p: State): TemplateStr {
  const s = p.pos;
  const parts: Expr[] = [];
  while (p.kinds[p.pos] === T.STRING || p.kinds[p.pos] === T.FSTRING_START) {
    if (!atTemplate(p)) refuseMixture(p, s);
    for (const part of fstring(p)) parts.push(part);
  }
  return makeTemplateStr(p, s, mergeConstants(parts).filter((part) => !isEmpty(part)));
}

function refuseMixture(p: State, s: number): never {
  p.raise(s, p.pos, "cannot mix t-string literals with string or bytes literals");
}

/** `fstring | tstring`: the text and fields of one. */
function fstring(p: State): Expr[] {
  const s = p.pos++;
  const prefix = /^[a-zA-Z]*/.exec(p.text(s))![0].toLowerCase();
  const text: FStringText = {
    raw: prefix.includes("r"),
    template: prefix.includes("t"),
    fault: null,
  };
  const values = fstringParts(p, text);
  p.expect(T.FSTRING_END);
  if (text.fault !== null) p.raise(p.pos - 1, p.pos - 1, text.fault);
  return values;
}

/** How the text of an f-string is read, and what was wrong with it. */
interface FStringText {
  raw: boolean;
  /** Whether it is a template string, whose fields stay apart from their text. */
  template: boolean;
  fault: string | null;
}

/** Text and fields, up to what is neither. */
function fstringParts(p: State, text: FStringText): Expr[] {
  const values: Expr[] = [];
  for (;;) {
    if (p.kinds[p.pos] === T.FSTRING_MIDDLE) {
      const s = p.pos++;
      const value = fstringText(p.text(s), text);
      if (value.value !== "") values.push(makeConstant(p, s, value, null));
    } else if (p.kinds[p.pos] === T.LBRACE) {
      replacementField(p, text, values);
    } else {
      return mergeConstants(values);
    }
  }
}

/** The value of a piece of text; braces at its end are doubled. */
function fstringText(piece: string, text: FStringText): StrValue {
  return unescaped(piece.replace(/(?:\{\{|\}\})$/, (twice) => twice.charAt(0)), text);
}

/** What text stands for. A fault in its escapes waits for the f-string's end. */
function unescaped(piece: string, text: FStringText): StrValue {
  try {
    return strValue(piece, text.raw);
  } catch (fault) {
    if (!(fault instanceof EscapeError)) throw fault;
    text.fault ??= fault.message;
    return { type: "str", value: "" };
  }
}

/** `fstring_replacement_field`: `{value = !r:spec}` */
function replacementField(p: State, text: FStringText, values: Expr[]): void {
  const s = p.pos++;
  const value = yieldOrStarExpressions(p);
  const debug = p.take(T.EQUAL);
  const behind = p.pos;
  let conversion = -1;
  let letter = -1;
  let word = "";
  if (p.take(T.EXCLAMATION)) {
    letter = p.pos;
    word = p.name();
    if (p.starts[letter] !== p.ends[letter - 1]) p.raise(letter - 1, letter, MISPLACED_CONVERSION);
  }
  const spec = p.kinds[p.pos] === T.COLON ? formatSpec(p, text) : null;
  p.expect(T.RBRACE);
  if (letter >= 0) {
    const fault = conversionFault(word);
    if (fault !== null) p.raise(letter, letter, fault);
    conversion = word.charCodeAt(0);
  }
  if (debug) {
    values.push(debugText(p, s, behind, text));
    if (conversion < 0 && spec === null) conversion = 114; // r
  }
  if (text.template) {
    const str = fieldText(p, s, behind).replace(/[\s=]+$/, "");
    values.push(makeInterpolation(p, s, value, str, conversion, spec));
  } else values.push(makeFormattedValue(p, s, value, conversion, spec));
}

/**
 * `fstring_full_format_spec`: behind the colon. Escapes have a meaning in it even in a raw string,
 * and in a template string it is an f-string all the same.
 */
function formatSpec(p: State, text: FStringText): JoinedStr {
  const s = p.pos++;
  const { raw, template } = text;
  text.raw = text.template = false;
  const parts = fstringParts(p, text);
  text.raw = raw;
  text.template = template;
  return makeJoinedStr(p, s, parts);
}

/** What is wrong with the word behind `!`, if anything is. */
export function conversionFault(word: string): string | null {
  if (/^[sra]$/.test(word)) return null;
  return `f-string: invalid conversion character ${strRepr(word)}: expected 's', 'r', or 'a'`;
}

/** The text of a field with `=`, read as the text around it is. */
function debugText(p: State, brace: number, behind: number, text: FStringText): Constant {
  return {
    type: "Constant",
    lineno: p.endLines[brace]!,
    col_offset: p.endColumns[brace]!,
    end_lineno: p.lines[behind]!,
    end_col_offset: p.columns[behind]!,
    start: p.ends[brace]!,
    end: p.starts[behind]!,
    value: unescaped(fieldText(p, brace, behind), text),
    kind: null,
  };
}

/**
 * What stands between the brace of a field and a token. Two habits are CPython's: it ends before a
 * `!=`, and at a `#`, even in a string, the rest of the line is dropped.
 */
function fieldText(p: State, brace: number, behind: number): string {
  const level = p.tokens.levels[brace];
  let last = brace + 1;
  while (last < behind && (p.kinds[last] !== T.NOTEQUAL || p.tokens.levels[last] !== level)) last++;
  return p.source.slice(p.ends[brace]!, p.starts[last]!).replace(/#.*/g, "");
}
