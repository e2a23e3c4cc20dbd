/**
 * The nodes of statements, and what stands only in them.
 *
 * @module
 */
import type {
  Arguments,
  Attribute,
  Expr,
  Keyword,
  Name,
  Operator,
  Subscript,
} from "./expressions.ts";
import type { Pattern } from "./patterns.ts";
import type { Located, Span } from "./places.ts";
import type { TypeParam } from "./type_parameters.ts";

/** `def name[T](args) -> returns: body` */
export interface FunctionDef extends Located {
  type: "FunctionDef";
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}

/** `async def …` */
export interface AsyncFunctionDef extends Located {
  type: "AsyncFunctionDef";
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}

/** `class name[T](bases, keyword=…): body` */
export interface ClassDef extends Located {
  type: "ClassDef";
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
}

/** `return value` */
export interface Return extends Located {
  type: "Return";
  value: Expr | null;
}

/** `del a, b[0]` */
export interface Delete extends Located {
  type: "Delete";
  targets: Expr[];
}

/** `a = b = value` */
export interface Assign extends Located {
  type: "Assign";
  targets: Expr[];
  value: Expr;
}

/** `type name[T] = value` */
export interface TypeAlias extends Located {
  type: "TypeAlias";
  name: Name;
  type_params: TypeParam[];
  value: Expr;
}

/** `target += value` */
export interface AugAssign extends Located {
  type: "AugAssign";
  target: Name | Attribute | Subscript;
  op: Operator;
  value: Expr;
}

/** `target: annotation = value` */
export interface AnnAssign extends Located {
  type: "AnnAssign";
  target: Name | Attribute | Subscript;
  annotation: Expr;
  value: Expr | null;
  /** 1 when the target is a name without parentheses, else 0. */
  simple: 0 | 1;
}

/** `for target in iter: body else: orelse` */
export interface For extends Located {
  type: "For";
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** `async for …` */
export interface AsyncFor extends Located {
  type: "AsyncFor";
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** `while test: body else: orelse` */
export interface While extends Located {
  type: "While";
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** `if test: body else: orelse`; an `elif` is an `If` alone in `orelse`. */
export interface If extends Located {
  type: "If";
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** `with items: body` */
export interface With extends Located {
  type: "With";
  items: WithItem[];
  body: Stmt[];
}

/** `async with …` */
export interface AsyncWith extends Located {
  type: "AsyncWith";
  items: WithItem[];
  body: Stmt[];
}

/** `match subject: cases` */
export interface Match extends Located {
  type: "Match";
  subject: Expr;
  cases: MatchCase[];
}

/** `raise exc from cause` */
export interface Raise extends Located {
  type: "Raise";
  exc: Expr | null;
  cause: Expr | null;
}

/** `try: … except …: … else: … finally: …` */
export interface Try extends Located {
  type: "Try";
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

/** `try` whose handlers are written `except*`. */
export interface TryStar extends Located {
  type: "TryStar";
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

/** `assert test, msg` */
export interface Assert extends Located {
  type: "Assert";
  test: Expr;
  msg: Expr | null;
}

/** `import names` */
export interface Import extends Located {
  type: "Import";
  names: Alias[];
}

/** `from module import names`; `level` counts the leading dots. */
export interface ImportFrom extends Located {
  type: "ImportFrom";
  module: string | null;
  names: Alias[];
  level: number;
}

/** `global names` */
export interface Global extends Located {
  type: "Global";
  names: string[];
}

/** `nonlocal names` */
export interface Nonlocal extends Located {
  type: "Nonlocal";
  names: string[];
}

/** An expression as a statement. */
export interface ExprStatement extends Located {
  type: "Expr";
  value: Expr;
}

/** `pass` */
export interface Pass extends Located {
  type: "Pass";
}

/** `break` */
export interface Break extends Located {
  type: "Break";
}

/** `continue` */
export interface Continue extends Located {
  type: "Continue";
}

/** `except type_ as name: body` */
export interface ExceptHandler extends Located {
  type: "ExceptHandler";
  /** CPython's field `type`. */
  type_: Expr | null;
  name: string | null;
  body: Stmt[];
}

/** `name as asname` in an import. */
export interface Alias extends Located {
  type: "alias";
  name: string;
  asname: string | null;
}

/** `context_expr as optional_vars` in a `with`. */
export interface WithItem extends Span {
  type: "withitem";
  context_expr: Expr;
  optional_vars: Expr | null;
}

/** `case pattern if guard: body` */
export interface MatchCase extends Span {
  type: "match_case";
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

/** Any statement. */
export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStatement
  | Pass
  | Break
  | Continue;
