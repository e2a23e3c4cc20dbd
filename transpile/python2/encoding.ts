/**
 * Files that are not ASCII have to say what they are, in one of their first two lines.
 *
 * @see https://docs.python.org/2.7/reference/lexical_analysis.html#encoding-declarations
 * @module
 */
import type { Module } from "../syntax/ast.ts";
import { lineOf, PythonSyntaxError } from "../syntax/errors.ts";

const DECLARATION =
  /^(?:[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+|.*\n[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+)/;

/**
 * Refuses a file with other characters than ASCII's that does not say how they are encoded.
 *
 * @throws PythonSyntaxError
 */
export function checkEncoding({ source, filename, lineStarts }: Module): void {
  // deno-lint-ignore no-control-regex -- asks for ASCII
  const at = source.search(/[^\x00-\x7f]/);
  if (at < 0 || DECLARATION.test(source)) return;
  const line = lineOf(lineStarts, at);
  const [byte] = new TextEncoder().encode(String.fromCodePoint(source.codePointAt(at)!));
  const message =
    `Non-ASCII character '\\x${byte!.toString(16)}' in file ${filename} on line ${line}, ` +
    "but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details";
  throw new PythonSyntaxError("SyntaxError", message, {
    filename,
    line,
    column: 0,
    endLine: line,
    endColumn: 0,
    text: "",
  });
}
