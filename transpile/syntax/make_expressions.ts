/**
 * The expression nodes. Each is one literal: V8 then makes nodes of a kind with one shape, several
 * times faster than through a constructor.
 *
 * @module
 */
import type {
  Arguments,
  Attribute,
  Await,
  BinOp,
  BoolOp,
  BoolOperator,
  Call,
  CmpOperator,
  Compare,
  Comprehension,
  Constant,
  ConstantValue,
  Dict,
  DictComp,
  Expr,
  ExprContext,
  FormattedValue,
  GeneratorExp,
  IfExp,
  Interpolation,
  JoinedStr,
  Keyword,
  Lambda,
  List,
  ListComp,
  Name,
  NamedExpr,
  Operator,
  SetComp,
  SetDisplay,
  Slice,
  Starred,
  Subscript,
  TemplateStr,
  Tuple,
  UnaryOp,
  UnaryOperator,
  Yield,
  YieldFrom,
} from "./ast.ts";
import type { State } from "./state.ts";

/** Makes a `BoolOp` of the tokens from `s` to the last one taken. */
export function makeBoolOp(p: State, s: number, op: BoolOperator, values: Expr[]): BoolOp {
  const e = p.pos - 1;
  return {
    type: "BoolOp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    op,
    values,
  };
}

/** Makes a `NamedExpr` of the tokens from `s` to the last one taken. */
export function makeNamedExpr(p: State, s: number, target: Name, value: Expr): NamedExpr {
  const e = p.pos - 1;
  return {
    type: "NamedExpr",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    value,
  };
}

/** Makes a `BinOp` of the tokens from `s` to the last one taken. */
export function makeBinOp(p: State, s: number, left: Expr, op: Operator, right: Expr): BinOp {
  const e = p.pos - 1;
  return {
    type: "BinOp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    left,
    op,
    right,
  };
}

/** Makes an `UnaryOp` of the tokens from `s` to the last one taken. */
export function makeUnaryOp(p: State, s: number, op: UnaryOperator, operand: Expr): UnaryOp {
  const e = p.pos - 1;
  return {
    type: "UnaryOp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    op,
    operand,
  };
}

/** Makes a `Lambda` of the tokens from `s` to the last one taken. */
export function makeLambda(p: State, s: number, args: Arguments, body: Expr): Lambda {
  const e = p.pos - 1;
  return {
    type: "Lambda",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    args,
    body,
  };
}

/** Makes an `IfExp` of the tokens from `s` to the last one taken. */
export function makeIfExp(p: State, s: number, test: Expr, body: Expr, orelse: Expr): IfExp {
  const e = p.pos - 1;
  return {
    type: "IfExp",
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

/** Makes a `Dict` of the tokens from `s` to the last one taken. */
export function makeDict(p: State, s: number, keys: (Expr | null)[], values: Expr[]): Dict {
  const e = p.pos - 1;
  return {
    type: "Dict",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    keys,
    values,
  };
}

/** Makes a `Set` of the tokens from `s` to the last one taken. */
export function makeSetDisplay(p: State, s: number, elts: Expr[]): SetDisplay {
  const e = p.pos - 1;
  return {
    type: "Set",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elts,
  };
}

/** Makes a `ListComp` of the tokens from `s` to the last one taken. */
export function makeListComp(
  p: State,
  s: number,
  elt: Expr,
  generators: Comprehension[],
): ListComp {
  const e = p.pos - 1;
  return {
    type: "ListComp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elt,
    generators,
  };
}

/** Makes a `SetComp` of the tokens from `s` to the last one taken. */
export function makeSetComp(p: State, s: number, elt: Expr, generators: Comprehension[]): SetComp {
  const e = p.pos - 1;
  return {
    type: "SetComp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elt,
    generators,
  };
}

/** Makes a `DictComp` of the tokens from `s` to the last one taken. */
export function makeDictComp(
  p: State,
  s: number,
  key: Expr,
  value: Expr,
  generators: Comprehension[],
): DictComp {
  const e = p.pos - 1;
  return {
    type: "DictComp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    key,
    value,
    generators,
  };
}

/** Makes a `GeneratorExp` of the tokens from `s` to the last one taken. */
export function makeGeneratorExp(
  p: State,
  s: number,
  elt: Expr,
  generators: Comprehension[],
): GeneratorExp {
  const e = p.pos - 1;
  return {
    type: "GeneratorExp",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elt,
    generators,
  };
}

/** Makes an `Await` of the tokens from `s` to the last one taken. */
export function makeAwait(p: State, s: number, value: Expr): Await {
  const e = p.pos - 1;
  return {
    type: "Await",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `Yield` of the tokens from `s` to the last one taken. */
export function makeYield(p: State, s: number, value: Expr | null): Yield {
  const e = p.pos - 1;
  return {
    type: "Yield",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `YieldFrom` of the tokens from `s` to the last one taken. */
export function makeYieldFrom(p: State, s: number, value: Expr): YieldFrom {
  const e = p.pos - 1;
  return {
    type: "YieldFrom",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `Compare` of the tokens from `s` to the last one taken. */
export function makeCompare(
  p: State,
  s: number,
  left: Expr,
  ops: CmpOperator[],
  comparators: Expr[],
): Compare {
  const e = p.pos - 1;
  return {
    type: "Compare",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    left,
    ops,
    comparators,
  };
}

/** Makes a `Call` of the tokens from `s` to the last one taken. */
export function makeCall(p: State, s: number, func: Expr, args: Expr[], keywords: Keyword[]): Call {
  const e = p.pos - 1;
  return {
    type: "Call",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    func,
    args,
    keywords,
  };
}

/** Makes an `Attribute` of the tokens from `s` to the last one taken. */
export function makeAttribute(
  p: State,
  s: number,
  value: Expr,
  attr: string,
  ctx: ExprContext,
): Attribute {
  const e = p.pos - 1;
  return {
    type: "Attribute",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    attr,
    ctx,
  };
}

/** Makes a `Subscript` of the tokens from `s` to the last one taken. */
export function makeSubscript(
  p: State,
  s: number,
  value: Expr,
  slice: Expr,
  ctx: ExprContext,
): Subscript {
  const e = p.pos - 1;
  return {
    type: "Subscript",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    slice,
    ctx,
  };
}

/** Makes a `Starred` of the tokens from `s` to the last one taken. */
export function makeStarred(p: State, s: number, value: Expr, ctx: ExprContext): Starred {
  const e = p.pos - 1;
  return {
    type: "Starred",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    ctx,
  };
}

/** Makes a `Name` of the tokens from `s` to the last one taken. */
export function makeName(p: State, s: number, id: string, ctx: ExprContext): Name {
  const e = p.pos - 1;
  return {
    type: "Name",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    id,
    ctx,
  };
}

/** Makes a `List` of the tokens from `s` to the last one taken. */
export function makeList(p: State, s: number, elts: Expr[], ctx: ExprContext): List {
  const e = p.pos - 1;
  return {
    type: "List",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elts,
    ctx,
  };
}

/** Makes a `Tuple` of the tokens from `s` to the last one taken. */
export function makeTuple(p: State, s: number, elts: Expr[], ctx: ExprContext): Tuple {
  const e = p.pos - 1;
  return {
    type: "Tuple",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    elts,
    ctx,
  };
}

/** Makes a `Slice` of the tokens from `s` to the last one taken. */
export function makeSlice(
  p: State,
  s: number,
  lower: Expr | null,
  upper: Expr | null,
  step: Expr | null,
): Slice {
  const e = p.pos - 1;
  return {
    type: "Slice",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    lower,
    upper,
    step,
  };
}

/** Makes a `keyword` of the tokens from `s` to the last one taken. */
export function makeKeyword(p: State, s: number, arg: string | null, value: Expr): Keyword {
  const e = p.pos - 1;
  return {
    type: "keyword",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    arg,
    value,
  };
}

/** Makes a `Constant` of the tokens from `s` to the last one taken. */
export function makeConstant(
  p: State,
  s: number,
  value: ConstantValue,
  kind: "u" | null,
): Constant {
  const e = p.pos - 1;
  return {
    type: "Constant",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    kind,
  };
}

/** Makes a `FormattedValue` of the tokens from `s` to the last one taken. */
export function makeFormattedValue(
  p: State,
  s: number,
  value: Expr,
  conversion: number,
  format_spec: JoinedStr | null,
): FormattedValue {
  const e = p.pos - 1;
  return {
    type: "FormattedValue",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    conversion,
    format_spec,
  };
}

/** Makes a `JoinedStr` of the tokens from `s` to the last one taken. */
export function makeJoinedStr(p: State, s: number, values: Expr[]): JoinedStr {
  const e = p.pos - 1;
  return {
    type: "JoinedStr",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    values,
  };
}

/** Makes an `Interpolation` of the tokens from `s` to the last one taken. */
export function makeInterpolation(
  p: State,
  s: number,
  value: Expr,
  str: string,
  conversion: number,
  format_spec: JoinedStr | null,
): Interpolation {
  const e = p.pos - 1;
  return {
    type: "Interpolation",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
    str,
    conversion,
    format_spec,
  };
}

/** Makes a `TemplateStr` of the tokens from `s` to the last one taken. */
export function makeTemplateStr(p: State, s: number, values: Expr[]): TemplateStr {
  const e = p.pos - 1;
  return {
    type: "TemplateStr",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    values,
  };
}
