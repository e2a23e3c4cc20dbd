/**
 * What cannot be translated.
 *
 * @module
 */
import type { Module, Node } from "../../syntax/ast.ts";

/** A place in a Python program that cannot become TypeScript, and why. */
export class TranspileError extends Error {
  override readonly name = "TranspileError";
  /** What Python warns of when it compiles the program. */
  warnings: readonly { readonly formatted: string }[] = [];
  /** The message with place, source line and caret, as CPython shows a syntax error. */
  readonly formatted: string;

  constructor(
    message: string,
    /** The file as the user named it. */
    readonly filename: string,
    /** From 1. */
    readonly line: number,
    /** From 1, in characters. */
    readonly column: number,
    /** The line of the source. */
    readonly text: string,
    /** What Python would raise for it when it gets there, if it would: `ModuleNotFoundError`. */
    readonly exception: string | null = null,
  ) {
    super(message);
    const indent = text.length - text.trimStart().length;
    const caret = " ".repeat(Math.max(0, column - 1 - indent));
    this.formatted = `  File "${filename}", line ${line}\n    ${text.trim()}\n    ${caret}^\n` +
      `${exception ?? "TranspileError"}: ${message}`;
  }
}

/** The error for a node. */
export function errorAt(
  module: Module,
  filename: string,
  node: Node,
  message: string,
): TranspileError {
  const { source } = module;
  const start = source.lastIndexOf("\n", node.start - 1) + 1;
  const end = source.indexOf("\n", node.start);
  const text = source.slice(start, end < 0 ? source.length : end).replace(/\r$/, "");
  const line = source.slice(0, start).split("\n").length;
  return new TranspileError(message, filename, line, node.start - start + 1, text);
}
