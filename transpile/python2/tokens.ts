/**
 * Python 2's text to tokens.
 *
 * @see https://docs.python.org/2.7/reference/lexical_analysis.html
 * @module
 */
import type { Comment } from "../syntax/ast.ts";
import type { SyntaxErrorKind } from "../syntax/errors.ts";
import type { Place, Text } from "./text.ts";

/** What a token is; keywords and operators are told apart by their text. */
export type TokenKind =
  | "name"
  | "keyword"
  | "number"
  | "string"
  | "operator"
  | "newline"
  | "indent"
  | "dedent"
  | "end";

/** One token. */
export interface Token extends Place {
  readonly kind: TokenKind;
  readonly text: string;
}

/** The tokens of a file, and its comments. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: Comment[];
}

const KEYWORDS: ReadonlySet<string> = new Set(
  ("and as assert break class continue def del elif else except exec finally for from global if " +
    "import in is lambda not or pass print raise return try while with yield").split(" "),
);

const WHITE = /[ \t\f]*/y;
const NAME = /[A-Za-z_][A-Za-z_0-9]*/y;
const NUMBER =
  /(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[jJ]?|\d+[eE][+-]?\d+[jJ]?|\d+[jJ]|0[xX][\da-fA-F]+[lL]?|0[bB][01]+[lL]?|0[oO]?[0-7]+[lL]?|[1-9]\d*[lL]?|0[lL]?/y;
const OPERATOR = /\*\*=?|\/\/=?|<<=?|>>=?|<>|[<>=!]=|[-+*\/%&|^]=?|[<>=~`()[\]{}:,.;@]/y;
const STRING = /(?:[uUbB]?[rR]?)('''|"""|'|")/y;

/** Reads all tokens of a text. */
export function tokenize(text: Text): Tokens {
  return new Tokenizer(text).run();
}

class Tokenizer {
  readonly #text: Text;
  readonly #source: string;
  readonly #tokens: Token[] = [];
  readonly #comments: Comment[] = [];
  readonly #indents = [0];
  /** `print` is a function where `from __future__ import print_function` stands. */
  readonly #printFunction: boolean;
  #pos = 0;
  #depth = 0;

  constructor(text: Text) {
    this.#text = text;
    this.#source = text.source;
    this.#printFunction = /^from\s+__future__\s+import\b[^\n]*(?:\([^)]*)?\bprint_function\b/m
      .test(text.source);
  }

  run(): Tokens {
    this.#indentation();
    while (this.#pos < this.#source.length) this.#next();
    if (this.#depth > 0) this.#fail("unexpected EOF while parsing", this.#pos - 1);
    for (let i = this.#indents.length; i > 1; i--) this.#add("dedent", this.#pos, this.#pos);
    this.#add("end", this.#pos, this.#pos);
    return { tokens: this.#tokens, comments: this.#comments };
  }

  #fail(message: string, start: number, kind: SyntaxErrorKind = "SyntaxError"): never {
    this.#text.fail(message, { start, end: start }, kind);
  }

  #add(kind: TokenKind, start: number, end: number): void {
    this.#tokens.push({ kind, start, end, text: this.#source.slice(start, end) });
    this.#pos = end;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#pos;
    return pattern.exec(this.#source)?.[0] ?? null;
  }

  #next(): void {
    this.#pos += this.#match(WHITE)!.length;
    const start = this.#pos;
    switch (this.#source[start]) {
      case undefined:
        return;
      case "\n":
        return this.#lineEnd();
      case "#":
        return this.#comment();
      case "\\":
        if (this.#source[start + 1] !== "\n") {
          this.#fail("unexpected character after line continuation character", start + 1);
        }
        this.#pos += 2;
        return;
    }
    if (this.#match(STRING) !== null) return this.#string();
    const name = this.#match(NAME);
    if (name !== null) {
      const isWord = KEYWORDS.has(name) && !(this.#printFunction && name === "print");
      return this.#add(isWord ? "keyword" : "name", start, start + name.length);
    }
    const number = this.#match(NUMBER);
    if (number !== null) return this.#number(start, start + number.length);
    const operator = this.#match(OPERATOR);
    if (operator === null) this.#fail("invalid syntax", start);
    if (/^[([{]$/.test(operator)) this.#depth++;
    if (/^[)\]}]$/.test(operator)) {
      if (this.#depth === 0) this.#fail("invalid syntax", start);
      this.#depth--;
    }
    this.#add("operator", start, start + operator.length);
  }

  #number(start: number, end: number): void {
    if (/^[0-9]/.test(this.#source.slice(end, end + 1))) this.#fail("invalid token", end);
    this.#add("number", start, end);
  }

  #comment(): void {
    const start = this.#pos;
    const end = this.#source.indexOf("\n", start);
    const lineStart = this.#source.lastIndexOf("\n", start) + 1;
    this.#comments.push({
      ...this.#text.at(start, end),
      text: this.#source.slice(start, end),
      ownLine: this.#source.slice(lineStart, start).trim() === "",
    });
    this.#pos = end;
  }

  #string(): void {
    const start = this.#pos;
    const head = this.#match(STRING)!;
    const quotes = /['"]+$/.exec(head)![0];
    let at = start + head.length;
    for (;; at++) {
      const char = this.#source[at];
      if (char === undefined) {
        this.#fail("EOF while scanning triple-quoted string literal", start);
      } else if (char === "\\") at++;
      else if (char === "\n" && quotes.length === 1) {
        this.#fail("EOL while scanning string literal", at - 1);
      } else if (this.#source.startsWith(quotes, at)) break;
    }
    this.#add("string", start, at + quotes.length);
  }

  #lineEnd(): void {
    const start = this.#pos;
    if (this.#depth > 0) {
      this.#pos++;
      return;
    }
    const last = this.#tokens.at(-1)?.kind;
    if (last === undefined || last === "newline" || last === "indent" || last === "dedent") {
      this.#pos++;
    } else this.#add("newline", start, start + 1);
    this.#indentation();
  }

  /** What the spaces at the begin of a line say; lines with nothing but a comment say nothing. */
  #indentation(): void {
    const start = this.#pos;
    let column = 0;
    let at = start;
    for (;; at++) {
      const char = this.#source[at];
      if (char === " ") column++;
      else if (char === "\t") column = (column >> 3) * 8 + 8;
      else if (char === "\f") column = 0;
      else break;
    }
    this.#pos = at;
    if (at >= this.#source.length || /[#\n]/.test(this.#source[at]!)) return;
    if (column > this.#indents.at(-1)!) {
      this.#indents.push(column);
      this.#add("indent", at, at);
    }
    while (column < this.#indents.at(-1)!) {
      this.#indents.pop();
      this.#add("dedent", at, at);
    }
    if (column !== this.#indents.at(-1)!) {
      const message = "unindent does not match any outer indentation level";
      this.#fail(message, this.#source.indexOf("\n", at), "IndentationError");
    }
  }
}
