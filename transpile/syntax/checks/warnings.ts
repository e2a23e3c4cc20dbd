/**
 * What CPython takes but warns of.
 *
 * @see https://docs.python.org/3.13/library/exceptions.html#SyntaxWarning
 * @module
 */
import { lineText, PythonSyntaxWarning, type SourceText } from "../errors.ts";
import { MAY_FOLLOW } from "../scan_number.ts";
import { tokenize } from "../tokenizer.ts";
import type { Tokens } from "../tokens.ts";
import * as T from "../tokens.ts";

/** A warning of a line. */
export function warning(text: SourceText, line: number, message: string): PythonSyntaxWarning {
  return new PythonSyntaxWarning(text.filename, line, lineText(text, line), message);
}

/** What may be a number before a keyword. */
const NUMBER_AND_WORD = /\d[\da-fA-FxXoObB_.jJ]*(?:and|else|for|i[fns]|or|not)/;

/** What may be an escape sequence without a meaning. */
const UNUSUAL_ESCAPE = /\\[^\n\\'"abfnrtvx0-3]/;

/** The warnings of a text that CPython's parser takes, in the order in which it finds them. */
export function warningsOfText(text: SourceText): PythonSyntaxWarning[] {
  // hardly a program has any: two quick looks spare the rest their tokens
  if (!NUMBER_AND_WORD.test(text.source) && !UNUSUAL_ESCAPE.test(text.source)) return [];
  return warningsOfTokens(text, tokenize(text.source, text.filename), () => true);
}

/**
 * The warnings of a text's tokens, in the order in which CPython finds them.
 *
 * @param isRead Whether its parser reads a string: it looks into no others.
 */
export function warningsOfTokens(
  text: SourceText,
  tokens: Tokens,
  isRead: (token: number) => boolean,
): PythonSyntaxWarning[] {
  return new Reader(text, tokens, isRead).read();
}

/** An f-string that is not at its end, and the escape sequences of its text. */
interface OpenFString {
  raw: boolean;
  escapes: string[];
  /** How many brackets are open inside its fields. */
  depth: number;
  /** How many of its open fields have come to their format specification. */
  specs: number;
}

class Reader {
  readonly #text: SourceText;
  readonly #tokens: Tokens;
  readonly #isRead: (token: number) => boolean;
  readonly #found: PythonSyntaxWarning[] = [];
  readonly #fstrings: OpenFString[] = [];

  constructor(text: SourceText, tokens: Tokens, isRead: (token: number) => boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#isRead = isRead;
  }

  read(): PythonSyntaxWarning[] {
    const { kinds, count } = this.#tokens;
    for (let i = 0; i < count; i++) {
      switch (kinds[i]) {
        case T.NUMBER:
          this.#number(i);
          break;
        case T.STRING:
          this.#string(i);
          break;
        case T.FSTRING_START:
          this.#fstrings.push({ raw: /r/i.test(this.#of(i)), escapes: [], depth: 0, specs: 0 });
          break;
        case T.FSTRING_MIDDLE:
          this.#middle(i);
          break;
        case T.FSTRING_END:
          for (const escape of this.#fstrings.pop()?.escapes ?? []) this.#warnOfEscape(i, escape);
          break;
        default:
          this.#inField(kinds[i]!);
      }
    }
    return this.#found;
  }

  #of(token: number): string {
    const { source, starts, ends } = this.#tokens;
    return source.slice(starts[token]!, ends[token]!);
  }

  #warn(line: number, message: string): void {
    this.#found.push(warning(this.#text, line, message));
  }

  #warnOfEscape(token: number, message: string): void {
    if (this.#isRead(token)) this.#warn(this.#tokens.lines[token]!, message);
  }

  #number(token: number): void {
    const { source, ends, lines } = this.#tokens;
    MAY_FOLLOW.lastIndex = ends[token]!;
    if (!MAY_FOLLOW.test(source)) return;
    const number = this.#of(token);
    const kind = /^0x/i.test(number)
      ? "hexadecimal"
      : /^0o/i.test(number)
      ? "octal"
      : /^0b/i.test(number)
      ? "binary"
      : /j$/i.test(number)
      ? "imaginary"
      : "decimal";
    this.#warn(lines[token]!, `invalid ${kind} literal`);
  }

  #string(token: number): void {
    const text = this.#of(token);
    const [, prefix = ""] = /^(\w*)/.exec(text)!;
    if (/r/i.test(prefix)) return;
    const escape = invalidEscape(text.slice(prefix.length), /b/i.test(prefix));
    if (escape !== null) this.#warnOfEscape(token, escape);
  }

  /** Text of an f-string: its own is looked at when it ends, that of a specification at once. */
  #middle(token: number): void {
    const { source, lines, ends } = this.#tokens;
    const fstring = this.#fstrings[this.#fstrings.length - 1];
    if (fstring === undefined) return;
    const text = this.#of(token);
    if (!fstring.raw) this.#braces(lines[token]!, text, source.charAt(ends[token]!));
    const escape = invalidEscape(text, false);
    // of one before a brace it was said already
    if (escape === null || /[{}]'$/.test(escape)) return;
    if (fstring.specs > 0) this.#warnOfEscape(token, escape);
    else if (!fstring.raw) fstring.escapes.push(escape);
  }

  /** A backslash before a brace, which the tokenizer of CPython warns of. */
  #braces(line: number, text: string, next: string): void {
    for (const [, brace] of `${text}${next}`.matchAll(/\\(?:[^{}]|([{}]))/gs)) {
      if (brace !== undefined) this.#warn(line, `invalid escape sequence '\\${brace}'`);
    }
  }

  /** Keeps account of brackets, to know where specifications begin and end. */
  #inField(kind: number): void {
    const fstring = this.#fstrings[this.#fstrings.length - 1];
    if (fstring === undefined) return;
    if (kind === T.LBRACE || kind === T.LPAR || kind === T.LSQB) fstring.depth++;
    else if (kind === T.RBRACE || kind === T.RPAR || kind === T.RSQB) {
      fstring.depth--;
      fstring.specs = Math.min(fstring.specs, fstring.depth);
    } else if (kind === T.COLON && fstring.depth === fstring.specs + 1) {
      fstring.specs++;
    }
  }
}

/** What CPython says of the first escape sequence without a meaning. */
function invalidEscape(text: string, bytes: boolean): string | null {
  for (const [, escape] of text.matchAll(/\\([0-7]{1,3}|.)/gs)) {
    if (/^[4-7]..$/.test(escape!)) return `invalid octal escape sequence '\\${escape}'`;
    if (/^[\n\\'"abfnrtvx0-7]/.test(escape!) || escape!.charCodeAt(0) >= 128) continue;
    if (!bytes && /^[NuU]/.test(escape!)) continue;
    return `invalid escape sequence '\\${escape}'`;
  }
  return null;
}
