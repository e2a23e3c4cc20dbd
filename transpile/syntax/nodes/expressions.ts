/**
 * The nodes of expressions, and what stands only in them and in the heads of functions.
 *
 * @module
 */
import type { ConstantValue } from "./constants.ts";
import type { Located, Span } from "./places.ts";

/** How a name, attribute, item, list, tuple or starred expression is used. */
export type ExprContext = "Load" | "Store" | "Del";

/** The operators of `BoolOp`. */
export type BoolOperator = "And" | "Or";

/** The operators of `BinOp` and `AugAssign`. */
export type Operator =
  | "Add"
  | "Sub"
  | "Mult"
  | "MatMult"
  | "Div"
  | "Mod"
  | "Pow"
  | "LShift"
  | "RShift"
  | "BitOr"
  | "BitXor"
  | "BitAnd"
  | "FloorDiv";

/** The operators of `UnaryOp`. */
export type UnaryOperator = "Invert" | "Not" | "UAdd" | "USub";

/** The operators of `Compare`. */
export type CmpOperator =
  | "Eq"
  | "NotEq"
  | "Lt"
  | "LtE"
  | "Gt"
  | "GtE"
  | "Is"
  | "IsNot"
  | "In"
  | "NotIn";

/** `a and b and c`, `a or b` */
export interface BoolOp extends Located {
  type: "BoolOp";
  op: BoolOperator;
  values: Expr[];
}

/** `target := value` */
export interface NamedExpr extends Located {
  type: "NamedExpr";
  target: Name;
  value: Expr;
}

/** `left + right` */
export interface BinOp extends Located {
  type: "BinOp";
  left: Expr;
  op: Operator;
  right: Expr;
}

/** `-operand`, `not operand` */
export interface UnaryOp extends Located {
  type: "UnaryOp";
  op: UnaryOperator;
  operand: Expr;
}

/** `lambda args: body` */
export interface Lambda extends Located {
  type: "Lambda";
  args: Arguments;
  body: Expr;
}

/** `body if test else orelse` */
export interface IfExp extends Located {
  type: "IfExp";
  test: Expr;
  body: Expr;
  orelse: Expr;
}

/** `{key: value, **other}`; the key of `**other` is `null`. */
export interface Dict extends Located {
  type: "Dict";
  keys: (Expr | null)[];
  values: Expr[];
}

/** `{a, b}` */
export interface SetDisplay extends Located {
  type: "Set";
  elts: Expr[];
}

/** `[elt for …]` */
export interface ListComp extends Located {
  type: "ListComp";
  elt: Expr;
  generators: Comprehension[];
}

/** `{elt for …}` */
export interface SetComp extends Located {
  type: "SetComp";
  elt: Expr;
  generators: Comprehension[];
}

/** `{key: value for …}` */
export interface DictComp extends Located {
  type: "DictComp";
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}

/** `(elt for …)` */
export interface GeneratorExp extends Located {
  type: "GeneratorExp";
  elt: Expr;
  generators: Comprehension[];
}

/** `await value` */
export interface Await extends Located {
  type: "Await";
  value: Expr;
}

/** `yield value` */
export interface Yield extends Located {
  type: "Yield";
  value: Expr | null;
}

/** `yield from value` */
export interface YieldFrom extends Located {
  type: "YieldFrom";
  value: Expr;
}

/** `left < b <= c` */
export interface Compare extends Located {
  type: "Compare";
  left: Expr;
  ops: CmpOperator[];
  comparators: Expr[];
}

/** `func(args, keyword=…)` */
export interface Call extends Located {
  type: "Call";
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}

/** `{value!r:spec}` in an f-string; `conversion` is -1 or the code of `s`, `r` or `a`. */
export interface FormattedValue extends Located {
  type: "FormattedValue";
  value: Expr;
  conversion: number;
  format_spec: JoinedStr | null;
}

/** An f-string: constants and formatted values. */
export interface JoinedStr extends Located {
  type: "JoinedStr";
  values: Expr[];
}

/**
 * A field of a template string, of Python 3.14: as `FormattedValue`, and `str`, the text of the
 * value.
 */
export interface Interpolation extends Located {
  type: "Interpolation";
  value: Expr;
  str: string;
  conversion: number;
  format_spec: JoinedStr | null;
}

/** A template string, of Python 3.14: constants and interpolations. */
export interface TemplateStr extends Located {
  type: "TemplateStr";
  values: Expr[];
}

/** A literal; `kind` is `"u"` where a string was written with that prefix. */
export interface Constant extends Located {
  type: "Constant";
  value: ConstantValue;
  kind: "u" | null;
}

/** `value.attr` */
export interface Attribute extends Located {
  type: "Attribute";
  value: Expr;
  attr: string;
  ctx: ExprContext;
}

/** `value[slice]` */
export interface Subscript extends Located {
  type: "Subscript";
  value: Expr;
  slice: Expr;
  ctx: ExprContext;
}

/** `*value` */
export interface Starred extends Located {
  type: "Starred";
  value: Expr;
  ctx: ExprContext;
}

/** A name. */
export interface Name extends Located {
  type: "Name";
  id: string;
  ctx: ExprContext;
}

/** `[a, b]` */
export interface List extends Located {
  type: "List";
  elts: Expr[];
  ctx: ExprContext;
}

/** `a, b` or `(a, b)` */
export interface Tuple extends Located {
  type: "Tuple";
  elts: Expr[];
  ctx: ExprContext;
}

/** `lower:upper:step` inside a subscript. */
export interface Slice extends Located {
  type: "Slice";
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

/** `for target in iter if …`; `is_async` is 1 for `async for`. */
export interface Comprehension extends Span {
  type: "comprehension";
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: 0 | 1;
}

/** The parameters of a function. */
export interface Arguments extends Span {
  type: "arguments";
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  /** One entry for each of `kwonlyargs`; `null` where there is no default. */
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  /** Defaults of the last of `posonlyargs` and `args` taken together. */
  defaults: Expr[];
}

/** A parameter. */
export interface Arg extends Located {
  type: "arg";
  arg: string;
  annotation: Expr | null;
}

/** `arg=value` in a call; `arg` is `null` for `**value`. */
export interface Keyword extends Located {
  type: "keyword";
  arg: string | null;
  value: Expr;
}

/** Any expression. */
export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Interpolation
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;
