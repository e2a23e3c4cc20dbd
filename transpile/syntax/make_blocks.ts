/**
 * The nodes of statements that hold blocks. Their last token is given, since the tokens that end a
 * block are none of theirs.
 *
 * @module
 */
import type {
  Arguments,
  AsyncFor,
  AsyncFunctionDef,
  AsyncWith,
  ClassDef,
  ExceptHandler,
  Expr,
  For,
  FunctionDef,
  If,
  Keyword,
  Match,
  MatchCase,
  Pattern,
  Stmt,
  Try,
  TryStar,
  TypeParam,
  While,
  With,
  WithItem,
} from "./ast.ts";
import type { State } from "./state.ts";

/** Makes a `FunctionDef` of the tokens from `s` to `e`. */
export function makeFunctionDef(
  p: State,
  s: number,
  e: number,
  name: string,
  args: Arguments,
  body: Stmt[],
  decorator_list: Expr[],
  returns: Expr | null,
  type_params: TypeParam[],
): FunctionDef {
  return {
    type: "FunctionDef",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    args,
    body,
    decorator_list,
    returns,
    type_params,
  };
}

/** Makes an `AsyncFunctionDef` of the tokens from `s` to `e`. */
export function makeAsyncFunctionDef(
  p: State,
  s: number,
  e: number,
  name: string,
  args: Arguments,
  body: Stmt[],
  decorator_list: Expr[],
  returns: Expr | null,
  type_params: TypeParam[],
): AsyncFunctionDef {
  return {
    type: "AsyncFunctionDef",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    args,
    body,
    decorator_list,
    returns,
    type_params,
  };
}

/** Makes a `ClassDef` of the tokens from `s` to `e`. */
export function makeClassDef(
  p: State,
  s: number,
  e: number,
  name: string,
  bases: Expr[],
  keywords: Keyword[],
  body: Stmt[],
  decorator_list: Expr[],
  type_params: TypeParam[],
): ClassDef {
  return {
    type: "ClassDef",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    bases,
    keywords,
    body,
    decorator_list,
    type_params,
  };
}

/** Makes a `For` of the tokens from `s` to `e`. */
export function makeFor(
  p: State,
  s: number,
  e: number,
  target: Expr,
  iter: Expr,
  body: Stmt[],
  orelse: Stmt[],
): For {
  return {
    type: "For",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    iter,
    body,
    orelse,
  };
}

/** Makes an `AsyncFor` of the tokens from `s` to `e`. */
export function makeAsyncFor(
  p: State,
  s: number,
  e: number,
  target: Expr,
  iter: Expr,
  body: Stmt[],
  orelse: Stmt[],
): AsyncFor {
  return {
    type: "AsyncFor",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    iter,
    body,
    orelse,
  };
}

/** Makes a `While` of the tokens from `s` to `e`. */
export function makeWhile(
  p: State,
  s: number,
  e: number,
  test: Expr,
  body: Stmt[],
  orelse: Stmt[],
): While {
  return {
    type: "While",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    test,
    body,
    orelse,
  };
}

/** Makes an `If` of the tokens from `s` to `e`. */
export function makeIf(
  p: State,
  s: number,
  e: number,
  test: Expr,
  body: Stmt[],
  orelse: Stmt[],
): If {
  return {
    type: "If",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    test,
    body,
    orelse,
  };
}

/** Makes a `With` of the tokens from `s` to `e`. */
export function makeWith(p: State, s: number, e: number, items: WithItem[], body: Stmt[]): With {
  return {
    type: "With",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    items,
    body,
  };
}

/** Makes an `AsyncWith` of the tokens from `s` to `e`. */
export function makeAsyncWith(
  p: State,
  s: number,
  e: number,
  items: WithItem[],
  body: Stmt[],
): AsyncWith {
  return {
    type: "AsyncWith",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    items,
    body,
  };
}

/** Makes a `Match` of the tokens from `s` to `e`. */
export function makeMatch(
  p: State,
  s: number,
  e: number,
  subject: Expr,
  cases: MatchCase[],
): Match {
  return {
    type: "Match",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    subject,
    cases,
  };
}

/** Makes a `Try` of the tokens from `s` to `e`. */
export function makeTry(
  p: State,
  s: number,
  e: number,
  body: Stmt[],
  handlers: ExceptHandler[],
  orelse: Stmt[],
  finalbody: Stmt[],
): Try {
  return {
    type: "Try",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    body,
    handlers,
    orelse,
    finalbody,
  };
}

/** Makes a `TryStar` of the tokens from `s` to `e`. */
export function makeTryStar(
  p: State,
  s: number,
  e: number,
  body: Stmt[],
  handlers: ExceptHandler[],
  orelse: Stmt[],
  finalbody: Stmt[],
): TryStar {
  return {
    type: "TryStar",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    body,
    handlers,
    orelse,
    finalbody,
  };
}

/** Makes an `ExceptHandler` of the tokens from `s` to `e`. */
export function makeExceptHandler(
  p: State,
  s: number,
  e: number,
  type_: Expr | null,
  name: string | null,
  body: Stmt[],
): ExceptHandler {
  return {
    type: "ExceptHandler",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    type_,
    name,
    body,
  };
}

/** Makes a `match_case` of the tokens from `s` to `e`. */
export function makeMatchCase(
  p: State,
  s: number,
  e: number,
  pattern: Pattern,
  guard: Expr | null,
  body: Stmt[],
): MatchCase {
  return {
    type: "match_case",
    start: p.starts[s]!,
    end: p.ends[e]!,
    pattern,
    guard,
    body,
  };
}
