/**
 * Where the parser is: the tokens and the place among them.
 *
 * @module
 */
import { raise } from "./errors.ts";
import type { Tokens } from "./tokens.ts";
import { DEDENT, NAME, NEWLINE } from "./tokens.ts";

/**
 * What the parser throws where the grammar has no way on. It says nothing: the words are found in a
 * second pass over the tokens, which only faulty programs pay for.
 */
export const NO_PARSE = Symbol("no parse");

/** What is said of a program that is nested too deeply, by CPython as well. */
export const TOO_COMPLEX = "Python source too complex to parse";

/**
 * How many operators, or items and calls, may follow each other in one expression. Each makes the
 * tree deeper; CPython stops at the same depth.
 */
export const LONGEST_CHAIN = 9997;

/**
 * The same list, without room for more. A list that is pushed to keeps room for some sixteen others,
 * which in a tree is most of its memory.
 */
export function exact<V>(list: V[]): V[] {
  return list.length === 0 ? list : list.slice();
}

/** The tokens of a file, and the next one. */
export class State {
  readonly source: string;
  readonly filename: string;
  readonly tokens: Tokens;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
  readonly endLines: Int32Array;
  readonly columns: Int32Array;
  readonly endColumns: Int32Array;
  /** Index of the next token. */
  pos = 0;
  /** Index of the last token of a fault that was raised. */
  raised: number | null = null;

  constructor(tokens: Tokens, filename: string) {
    this.source = tokens.source;
    this.filename = filename;
    this.tokens = tokens;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.lines = tokens.lines;
    this.endLines = tokens.endLines;
    this.columns = tokens.columns;
    this.endColumns = tokens.endColumns;
  }

  /** The kind of the next token. */
  get kind(): number {
    return this.kinds[this.pos]!;
  }

  /** The text of a token. */
  text(index: number): string {
    return this.source.slice(this.starts[index]!, this.ends[index]!);
  }

  /** Takes the next token if it is of a kind. */
  take(kind: number): boolean {
    if (this.kinds[this.pos] !== kind) return false;
    this.pos++;
    return true;
  }

  /** Takes the next token, which must be of a kind. */
  expect(kind: number): void {
    if (this.kinds[this.pos] !== kind) throw NO_PARSE;
    this.pos++;
  }

  /** Takes a name, and gives it in Python's normal form. */
  name(): string {
    if (this.kinds[this.pos] !== NAME) throw NO_PARSE;
    const text = this.text(this.pos++);
    for (let i = 0; i < text.length; i++) {
      if (text.charCodeAt(i) >= 128) return text.normalize("NFKC");
    }
    return text;
  }

  /** Whether the next token is a name with this text. */
  atWord(word: string): boolean {
    return this.kinds[this.pos] === NAME &&
      this.ends[this.pos]! - this.starts[this.pos]! === word.length &&
      this.source.startsWith(word, this.starts[this.pos]!);
  }

  /** The last token taken that is neither the end of a line nor that of a block. */
  last(): number {
    let index = this.pos - 1;
    while (this.kinds[index] === DEDENT || this.kinds[index] === NEWLINE) index--;
    return index;
  }

  /** Throws a fault that is known for what it is, from one token to another. */
  raise(first: number, last: number, message: string): never {
    this.raised = last;
    raise(
      { source: this.source, filename: this.filename, lineStarts: this.tokens.lineStarts },
      { start: this.starts[first]!, end: this.ends[last]! },
      message,
    );
  }

  /** Throws a fault of which CPython tells the line alone. */
  raiseInLine(token: number, message: string): never {
    raise(
      { source: this.source, filename: this.filename, lineStarts: this.tokens.lineStarts },
      { start: this.starts[token]!, column: 0, endColumn: 0 },
      message,
    );
  }

  /** Refuses an expression with too long a chain of operators, items or calls. */
  tooComplex(): never {
    this.raise(this.pos, this.pos, TOO_COMPLEX);
  }

  /** Gives up: the tokens do not go on as the grammar asks. */
  fail(): never {
    throw NO_PARSE;
  }
}
