/**
 * Where the parser of Python 2 is: the tokens and the place among them.
 *
 * @module
 */
import type { Call, Expr, ExprContext, Located, Name } from "../syntax/ast.ts";
import type { Text } from "./text.ts";
import type { Token, TokenKind, Tokens } from "./tokens.ts";

/** A `print` statement, which has become a call. */
export interface Print {
  readonly call: Call;
  /** Whether it ends in a comma, and so not its line. */
  readonly comma: boolean;
}

/** The tokens of a file, the next one, and what the tree alone does not tell of Python 2. */
export class Reader {
  readonly text: Text;
  readonly tokens: readonly Token[];
  /** Every `print` statement. */
  readonly prints: Print[] = [];
  /** Index of the next token. */
  pos = 0;

  constructor(text: Text, { tokens }: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The next token. */
  get next(): Token {
    return this.tokens[this.pos]!;
  }

  /** Whether the next token is this keyword or operator. */
  at(text: string): boolean {
    const { kind, text: found } = this.tokens[this.pos]!;
    return found === text && (kind === "keyword" || kind === "operator");
  }

  /** Takes the next token if it is this keyword or operator. */
  take(text: string): boolean {
    if (!this.at(text)) return false;
    this.pos++;
    return true;
  }

  /** Takes the next token, which must be this keyword or operator. */
  expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  /** Takes the next token if it is of a kind. */
  takeKind(kind: TokenKind): boolean {
    if (this.next.kind !== kind) return false;
    this.pos++;
    return true;
  }

  /** Takes the next token, which must be of a kind. */
  expectKind(kind: TokenKind): Token {
    const token = this.next;
    if (token.kind !== kind) this.fail();
    this.pos++;
    return token;
  }

  /** Takes a name. */
  name(): string {
    return this.expectKind("name").text;
  }

  /** The place from a token on to the last that was taken. */
  since(first: number): Located {
    return this.text.at(this.tokens[first]!.start, this.#lastEnd());
  }

  /** The place from the start of a node to the last token that was taken. */
  from(node: Located): Located {
    return this.text.at(node.start, this.#lastEnd());
  }

  #lastEnd(): number {
    let index = this.pos - 1;
    while (/^(newline|indent|dedent)$/.test(this.tokens[index]?.kind ?? "")) index--;
    return this.tokens[index]?.end ?? 0;
  }

  /** Gives up: the tokens do not go on as the grammar asks. */
  fail(): never {
    const { next } = this;
    if (next.kind === "indent") {
      const place = { start: next.start - 1, end: next.start };
      this.text.fail("unexpected indent", place, "IndentationError");
    }
    if (next.kind === "end") this.text.fail("unexpected EOF while parsing", next);
    this.text.fail("invalid syntax", next);
  }
}

/** A name where a node stands. */
export function nameAt(place: Located, id: string, ctx: ExprContext = "Load"): Name {
  return { ...placeOf(place), type: "Name", id, ctx };
}

/** A call of a built-in function or another name, where a node stands. */
export function callOf(place: Located, name: string, ...args: Expr[]): Call {
  return { ...placeOf(place), type: "Call", func: nameAt(place, name), args, keywords: [] };
}

/** The place of a node alone. */
export function placeOf(node: Located): Located {
  const { lineno, col_offset, end_lineno, end_col_offset, start, end } = node;
  return { lineno, col_offset, end_lineno, end_col_offset, start, end };
}
