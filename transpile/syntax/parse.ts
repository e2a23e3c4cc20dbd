/**
 * Source text to syntax tree.
 *
 * @module
 */
import type { Module, Stmt } from "./ast.ts";
import { warningsOfTokens } from "./checks/warnings.ts";
import { asInFile, PythonSyntaxError, raise, type SourceText } from "./errors.ts";
import { explain, prevailing } from "./faults/explain.ts";
import { normalize } from "./source.ts";
import { NO_PARSE, State, TOO_COMPLEX } from "./state.ts";
import { statement } from "./statements.ts";
import { startsOfLines } from "./token_buffer.ts";
import { tokenize } from "./tokenizer.ts";
import * as T from "./tokens.ts";

/**
 * Reads a Python 3.13 program. What only Python 3.14 takes is read as well: template strings, and
 * several exceptions without parentheses.
 *
 * @param source The text; a byte order mark is dropped, `\r\n` and `\r` become `\n`.
 * @param filename The name that errors show.
 * @returns The tree; its positions refer to `Module.source`.
 * @throws PythonSyntaxError where CPython would refuse the text, in CPython's words.
 * @see https://docs.python.org/3.13/library/ast.html#ast.parse
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { dump, parse } from "@manycore/multiprocessing/transpile";
 *
 * assertEquals(
 *   dump(parse("x = 1\n", "x.py")),
 *   "Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))])",
 * );
 * ```
 */
export function parse(source: string, filename: string): Module {
  const text = normalize(source);
  refuseNull(text, filename);
  const tokens = tokenize(text, filename);
  const p = new State(tokens, filename);
  const body: Stmt[] = [];
  let current = 0;
  try {
    while (p.kinds[p.pos] !== T.END) {
      current = p.pos;
      statement(p, body);
    }
  } catch (reason) {
    throw faultOf(p, current, reason, source);
  }
  return {
    type: "Module",
    start: 0,
    end: text.length,
    body,
    type_ignores: [],
    source: text,
    filename,
    lineStarts: tokens.lineStarts,
    comments: tokens.comments,
  };
}

/** What CPython says where the parser gave up in a statement at the top of the file. */
function faultOf(p: State, statement: number, reason: unknown, source: string): unknown {
  const { tokens } = p;
  const text = textOf(p);
  const refusal = { text, tokens, statement, reached: p.pos, strings: new Set<number>() };
  let fault = reason;
  try {
    // the stack is full: CPython gives up as well, and less deep
    if (reason instanceof RangeError) p.raise(p.pos, p.pos, TOO_COMPLEX);
    if (reason === NO_PARSE) explain(refusal);
    if (reason instanceof PythonSyntaxError) fault = prevailing(tokens, p.raised ?? p.pos, reason);
  } catch (found) {
    fault = found;
  }
  if (!(fault instanceof PythonSyntaxError)) return fault;
  const found = asInFile(fault, source);
  const read = (token: number) => token < p.pos || refusal.strings.has(token);
  // CPython reads the rest of the file for faults of its tokens, but behind these
  const count = /^unexpected (?:un)?indent$/.test(found.message) ? p.pos : tokens.count;
  found.warnings = warningsOfTokens(text, { ...tokens, count }, read);
  return found;
}

/** CPython reads no further than to the line with a null byte, and shows what is before it. */
function refuseNull(source: string, filename: string): void {
  const end = source.indexOf("\0");
  if (end < 0) return;
  const before = source.slice(0, end);
  const text = { source: before, filename, lineStarts: startsOfLines(before) };
  const start = text.lineStarts[text.lineStarts.length - 1]!;
  const lines = before.slice(0, start);
  const { error } = tokenize(lines, filename);
  // but for what only the cut leaves open, a fault of the tokens before is as far as it reads
  if (error !== null && !/triple-quoted|never closed|EOF/.test(error.message)) {
    parse(lines, filename);
  }
  raise(text, { start, column: 0 }, "source code cannot contain null bytes");
}

function textOf(p: State): SourceText {
  return { source: p.source, filename: p.filename, lineStarts: p.tokens.lineStarts };
}
