/**
 * Python 2's text to a tree of Python 3's nodes.
 *
 * @module
 */
import type { Module, Stmt } from "../syntax/ast.ts";
import { type Print, Reader } from "./reader.ts";
import { statement } from "./statements.ts";
import { Text } from "./text.ts";
import { tokenize } from "./tokens.ts";

/** A program of Python 2 in Python 3's nodes, which mean what they mean in Python 2. */
export interface Parsed {
  readonly module: Module;
  /** Every `print` statement. */
  readonly prints: readonly Print[];
}

/**
 * Reads a program of Python 2.7.
 *
 * @throws PythonSyntaxError where CPython 2.7 would refuse the text, in its words.
 */
export function parse(source: string, filename: string): Parsed {
  const text = new Text(source, filename);
  const tokens = tokenize(text);
  const p = new Reader(text, tokens);
  const body: Stmt[] = [];
  try {
    while (p.next.kind !== "end") statement(p, body);
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    text.fail("s_push: parser stack overflow", p.next);
  }
  const module: Module = {
    type: "Module",
    start: 0,
    end: text.source.length,
    body,
    type_ignores: [],
    source: text.source,
    filename,
    lineStarts: text.lineStarts,
    comments: tokens.comments,
    python2: { absent: new Set() },
  };
  return { module, prints: p.prints };
}
