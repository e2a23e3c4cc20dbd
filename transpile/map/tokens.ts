/**
 * The names in a TypeScript text.
 *
 * @module
 */
/** A name or keyword. */
export interface Token {
  readonly text: string;
  /** From 0. */
  readonly line: number;
  /** From 0, in UTF-16 units. */
  readonly column: number;
}

const PIECE =
  /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[\p{ID_Start}$_][\p{ID_Continue}$]*|\.?\d[\w.]*|\n|[`{}]/gu;

/** The names and keywords in `text`, those within `${…}` among them, comments and other strings not. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // How many braces are open within each `${`.
  const depths: number[] = [];
  let [line, start] = [0, 0];
  const pass = (from: number, to: number) => {
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
      line++;
      start = at + 1;
    }
  };
  /** Passes the text of a template up to its end, or into its next `${`. */
  const template = (from: number): number => {
    let at = from;
    while (at < text.length && text[at] !== "`" && !(text[at] === "$" && text[at + 1] === "{")) {
      at += text[at] === "\\" ? 2 : 1;
    }
    pass(from, at);
    if (text[at] === "`") return at + 1;
    depths.push(0);
    return at + 2;
  };
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const [piece] = found;
    const at = found.index;
    if (piece === "`") PIECE.lastIndex = template(at + 1);
    else if (piece === "{" && depths.length > 0) depths.push(depths.pop()! + 1);
    else if (piece === "}" && depths.length > 0) {
      const depth = depths.pop()!;
      if (depth > 0) depths.push(depth - 1);
      else PIECE.lastIndex = template(at + 1);
    } else if (/^[\p{ID_Start}$_]/u.test(piece)) {
      tokens.push({ text: piece, line, column: at - start });
    } else pass(at, at + piece.length);
  }
  return tokens;
}

/** For each token of `before` the same one in `after`, a text that says the same in another layout; null where none is. */
export function counterparts(
  before: readonly Token[],
  after: readonly Token[],
): (Token | null)[] {
  const found: (Token | null)[] = [];
  let j = 0;
  for (let i = 0; i < before.length; i++) {
    const at = nearest(before, i, after, j);
    found.push(at < 0 ? null : after[at]!);
    if (at >= 0) j = at + 1;
  }
  return found;
}

/** How many tokens may stand in one text and not in the other. */
const WINDOW = 60;
/** How many a type may have. */
const NEAR = 8;
/** How many tokens have to go on alike behind a gap. */
const ALIKE = 3;

function nearest(
  before: readonly Token[],
  i: number,
  after: readonly Token[],
  from: number,
): number {
  const goesOn = (at: number) => {
    for (let k = 0; k < ALIKE && i + k < before.length && at + k < after.length; k++) {
      if (before[i + k]!.text !== after[at + k]!.text) return false;
    }
    return true;
  };
  if (after[from]?.text === before[i]!.text) return from;
  const to = Math.min(after.length, from + WINDOW);
  for (let at = from; at < to; at++) {
    if (after[at]!.text === before[i]!.text && (at < from + NEAR || goesOn(at))) return at;
  }
  return -1;
}
