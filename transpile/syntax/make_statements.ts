/**
 * The nodes of simple statements.
 *
 * @module
 */
import type {
  Alias,
  AnnAssign,
  Assert,
  Assign,
  Attribute,
  AugAssign,
  Break,
  Continue,
  Delete,
  Expr,
  ExprStatement,
  Global,
  Import,
  ImportFrom,
  Name,
  Nonlocal,
  Operator,
  Pass,
  Raise,
  Return,
  Subscript,
  TypeAlias,
  TypeParam,
} from "./ast.ts";
import type { State } from "./state.ts";

/** Makes a `Return` of the tokens from `s` to the last one taken. */
export function makeReturn(p: State, s: number, value: Expr | null): Return {
  const e = p.pos - 1;
  return {
    type: "Return",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `Delete` of the tokens from `s` to the last one taken. */
export function makeDelete(p: State, s: number, targets: Expr[]): Delete {
  const e = p.pos - 1;
  return {
    type: "Delete",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    targets,
  };
}

/** Makes an `Assign` of the tokens from `s` to the last one taken. */
export function makeAssign(p: State, s: number, targets: Expr[], value: Expr): Assign {
  const e = p.pos - 1;
  return {
    type: "Assign",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    targets,
    value,
  };
}

/** Makes a `TypeAlias` of the tokens from `s` to the last one taken. */
export function makeTypeAlias(
  p: State,
  s: number,
  name: Name,
  type_params: TypeParam[],
  value: Expr,
): TypeAlias {
  const e = p.pos - 1;
  return {
    type: "TypeAlias",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    type_params,
    value,
  };
}

/** Makes an `AugAssign` of the tokens from `s` to the last one taken. */
export function makeAugAssign(
  p: State,
  s: number,
  target: Name | Attribute | Subscript,
  op: Operator,
  value: Expr,
): AugAssign {
  const e = p.pos - 1;
  return {
    type: "AugAssign",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    op,
    value,
  };
}

/** Makes an `AnnAssign` of the tokens from `s` to the last one taken. */
export function makeAnnAssign(
  p: State,
  s: number,
  target: Name | Attribute | Subscript,
  annotation: Expr,
  value: Expr | null,
  simple: 0 | 1,
): AnnAssign {
  const e = p.pos - 1;
  return {
    type: "AnnAssign",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    annotation,
    value,
    simple,
  };
}

/** Makes a `Raise` of the tokens from `s` to the last one taken. */
export function makeRaise(p: State, s: number, exc: Expr | null, cause: Expr | null): Raise {
  const e = p.pos - 1;
  return {
    type: "Raise",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    exc,
    cause,
  };
}

/** Makes an `Assert` of the tokens from `s` to the last one taken. */
export function makeAssert(p: State, s: number, test: Expr, msg: Expr | null): Assert {
  const e = p.pos - 1;
  return {
    type: "Assert",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    test,
    msg,
  };
}

/** Makes an `Import` of the tokens from `s` to the last one taken. */
export function makeImport(p: State, s: number, names: Alias[]): Import {
  const e = p.pos - 1;
  return {
    type: "Import",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    names,
  };
}

/** Makes an `ImportFrom` of the tokens from `s` to the last one taken. */
export function makeImportFrom(
  p: State,
  s: number,
  module: string | null,
  names: Alias[],
  level: number,
): ImportFrom {
  const e = p.pos - 1;
  return {
    type: "ImportFrom",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    module,
    names,
    level,
  };
}

/** Makes an `alias` of the tokens from `s` to the last one taken. */
export function makeAlias(p: State, s: number, name: string, asname: string | null): Alias {
  const e = p.pos - 1;
  return {
    type: "alias",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    asname,
  };
}

/** Makes a `Global` of the tokens from `s` to the last one taken. */
export function makeGlobal(p: State, s: number, names: string[]): Global {
  const e = p.pos - 1;
  return {
    type: "Global",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    names,
  };
}

/** Makes a `Nonlocal` of the tokens from `s` to the last one taken. */
export function makeNonlocal(p: State, s: number, names: string[]): Nonlocal {
  const e = p.pos - 1;
  return {
    type: "Nonlocal",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    names,
  };
}

/** Makes an `Expr` of the tokens from `s` to the last one taken. */
export function makeExprStatement(p: State, s: number, value: Expr): ExprStatement {
  const e = p.pos - 1;
  return {
    type: "Expr",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `Pass` of the tokens from `s` to the last one taken. */
export function makePass(p: State, s: number): Pass {
  const e = p.pos - 1;
  return {
    type: "Pass",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
  };
}

/** Makes a `Break` of the tokens from `s` to the last one taken. */
export function makeBreak(p: State, s: number): Break {
  const e = p.pos - 1;
  return {
    type: "Break",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
  };
}

/** Makes a `Continue` of the tokens from `s` to the last one taken. */
export function makeContinue(p: State, s: number): Continue {
  const e = p.pos - 1;
  return {
    type: "Continue",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
  };
}
