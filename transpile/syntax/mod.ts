/**
 * Python's syntax: text to tree, and what belongs to it.
 *
 * @module
 */
export type * from "./ast.ts";
export { check } from "./checks/check.ts";
export { attachComments, type Block, type CommentMap, hasElif } from "./comments.ts";
export { dump, type DumpOptions } from "./dump.ts";
export { PythonSyntaxError, PythonSyntaxWarning, type SyntaxErrorKind } from "./errors.ts";
export { parse } from "./parse.ts";
export { decodeSource } from "./source.ts";
export { type Token, tokenize, type TokenType } from "./token_stream.ts";
export { children, fieldOf, FIELDS, walk } from "./walk.ts";
