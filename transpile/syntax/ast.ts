/**
 * The syntax tree of a Python program: the node classes of CPython 3.13's `ast` module, and those
 * that 3.14 adds, as a discriminated union. Every node carries `type`, CPython's class name, and the
 * fields that CPython gives it, under CPython's names. What differs, and why:
 *
 * - The field `type` of `ExceptHandler` is `type_`, since `type` tells the nodes apart.
 * - Operators and contexts are plain strings (`"Add"`, `"Load"`), not nodes of their own.
 * - An absent optional field is `null`, an absent list is empty.
 * - `type_comment` is left out: type comments are ordinary comments here.
 *
 * Positions: `lineno` counts from 1, `col_offset` counts UTF-8 bytes from 0, as in CPython; `start`
 * and `end` are offsets in UTF-16 units into {@link Module.source}, as JavaScript slices strings.
 *
 * @see https://docs.python.org/3.13/library/ast.html
 * @module
 */

/** The stretch of source text that a node covers, in UTF-16 units. */
export interface Span {
  /** Offset of the first character. */
  start: number;
  /** Offset behind the last character. */
  end: number;
}

/** The place of a node as CPython gives it, and as JavaScript slices it. */
export interface Located extends Span {
  /** Line of the first character, from 1. */
  lineno: number;
  /** UTF-8 bytes before the first character in its line. */
  col_offset: number;
  /** Line of the last character, from 1. */
  end_lineno: number;
  /** UTF-8 bytes before the end in the last line. */
  end_col_offset: number;
}

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Located {
  /** The text with its `#`. */
  text: string;
  /** Whether nothing but white space stands before it in its line. */
  ownLine: boolean;
}

/** A parsed file. */
export interface Module extends Span {
  type: "Module";
  body: Stmt[];
  /** Always empty: type comments are not read. */
  type_ignores: never[];
  /** The text that was parsed: without byte order mark, each line ended by `\n`. */
  source: string;
  /** The name of the file, as given to the parser. */
  filename: string;
  /** Offset in UTF-16 units of the start of each line; index 0 is line 1. */
  lineStarts: ArrayLike<number>;
  /** All comments, in the order of the text. */
  comments: Comment[];
  /** Present in a program of Python 2, which is held in the nodes of Python 3 that do the same. */
  python2?: Python2;
}

/** What the nodes alone do not tell of a program of Python 2. */
export interface Python2 {
  /** Imports (aliases, or whole `from` statements) of modules that Python 2 has not. */
  readonly absent: ReadonlySet<Node>;
}

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

/** An int: a `number` while it is safe, a `bigint` beyond; `raw` is the text, e.g. `0x_FF`. */
export interface IntValue {
  type: "int";
  value: number | bigint;
  raw: string;
}

/** A float, with its text. */
export interface FloatValue {
  type: "float";
  value: number;
  raw: string;
}

/** An imaginary number: the value is `imag` times j. */
export interface ComplexValue {
  type: "complex";
  imag: number;
  raw: string;
}

/** A string. */
export interface StrValue {
  type: "str";
  value: string;
  /**
   * The code points, present only where `value` cannot tell them: Python keeps two surrogates apart
   * that meet in a JavaScript string.
   */
  codePoints?: number[];
}

/** A bytes literal. */
export interface BytesValue {
  type: "bytes";
  value: Uint8Array;
}

/** `True` or `False`. */
export interface BoolValue {
  type: "bool";
  value: boolean;
}

/** `None`. */
export interface NoneValue {
  type: "None";
}

/** `...` */
export interface EllipsisValue {
  type: "Ellipsis";
}

/** What a `Constant` holds. */
export type ConstantValue =
  | IntValue
  | FloatValue
  | ComplexValue
  | StrValue
  | BytesValue
  | BoolValue
  | NoneValue
  | EllipsisValue;

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

/** `except type_ as name: body` */
export interface ExceptHandler extends Located {
  type: "ExceptHandler";
  /** CPython's field `type`. */
  type_: Expr | null;
  name: string | null;
  body: Stmt[];
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

/** A pattern that compares with a value. */
export interface MatchValue extends Located {
  type: "MatchValue";
  value: Expr;
}

/** The pattern `None`, `True` or `False`. */
export interface MatchSingleton extends Located {
  type: "MatchSingleton";
  value: NoneValue | BoolValue;
}

/** `[a, b]` as a pattern. */
export interface MatchSequence extends Located {
  type: "MatchSequence";
  patterns: Pattern[];
}

/** `{"key": pattern, **rest}` */
export interface MatchMapping extends Located {
  type: "MatchMapping";
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}

/** `Point(0, y=0)` as a pattern. */
export interface MatchClass extends Located {
  type: "MatchClass";
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}

/** `*name` inside a sequence pattern; `null` for `*_`. */
export interface MatchStar extends Located {
  type: "MatchStar";
  name: string | null;
}

/** `pattern as name`, a name that catches, or (both `null`) the wildcard `_`. */
export interface MatchAs extends Located {
  type: "MatchAs";
  pattern: Pattern | null;
  name: string | null;
}

/** `a | b` as a pattern. */
export interface MatchOr extends Located {
  type: "MatchOr";
  patterns: Pattern[];
}

/** `T: bound = default_value` */
export interface TypeVar extends Located {
  type: "TypeVar";
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
}

/** `**P` */
export interface ParamSpec extends Located {
  type: "ParamSpec";
  name: string;
  default_value: Expr | null;
}

/** `*Ts` */
export interface TypeVarTuple extends Located {
  type: "TypeVarTuple";
  name: string;
  default_value: Expr | null;
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

/** Any pattern of a `case`. */
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

/** Any parameter of a generic function, class or type alias. */
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

/** Any node. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** The name of a node's class. */
export type NodeType = Node["type"];
