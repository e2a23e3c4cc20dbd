/**
 * The nodes of patterns, parameters and other parts of statements and expressions.
 *
 * @module
 */
import type {
  Arg,
  Arguments,
  BoolValue,
  Comprehension,
  Expr,
  MatchAs,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  MatchSingleton,
  MatchStar,
  MatchValue,
  NoneValue,
  ParamSpec,
  Pattern,
  TypeVar,
  TypeVarTuple,
  WithItem,
} from "./ast.ts";
import type { State } from "./state.ts";

/** Makes a `MatchValue` of the tokens from `s` to the last one taken. */
export function makeMatchValue(p: State, s: number, value: Expr): MatchValue {
  const e = p.pos - 1;
  return {
    type: "MatchValue",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `MatchSingleton` of the tokens from `s` to the last one taken. */
export function makeMatchSingleton(
  p: State,
  s: number,
  value: NoneValue | BoolValue,
): MatchSingleton {
  const e = p.pos - 1;
  return {
    type: "MatchSingleton",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    value,
  };
}

/** Makes a `MatchSequence` of the tokens from `s` to the last one taken. */
export function makeMatchSequence(p: State, s: number, patterns: Pattern[]): MatchSequence {
  const e = p.pos - 1;
  return {
    type: "MatchSequence",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    patterns,
  };
}

/** Makes a `MatchMapping` of the tokens from `s` to the last one taken. */
export function makeMatchMapping(
  p: State,
  s: number,
  keys: Expr[],
  patterns: Pattern[],
  rest: string | null,
): MatchMapping {
  const e = p.pos - 1;
  return {
    type: "MatchMapping",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    keys,
    patterns,
    rest,
  };
}

/** Makes a `MatchClass` of the tokens from `s` to the last one taken. */
export function makeMatchClass(
  p: State,
  s: number,
  cls: Expr,
  patterns: Pattern[],
  kwd_attrs: string[],
  kwd_patterns: Pattern[],
): MatchClass {
  const e = p.pos - 1;
  return {
    type: "MatchClass",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    cls,
    patterns,
    kwd_attrs,
    kwd_patterns,
  };
}

/** Makes a `MatchStar` of the tokens from `s` to the last one taken. */
export function makeMatchStar(p: State, s: number, name: string | null): MatchStar {
  const e = p.pos - 1;
  return {
    type: "MatchStar",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
  };
}

/** Makes a `MatchAs` of the tokens from `s` to the last one taken. */
export function makeMatchAs(
  p: State,
  s: number,
  pattern: Pattern | null,
  name: string | null,
): MatchAs {
  const e = p.pos - 1;
  return {
    type: "MatchAs",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    pattern,
    name,
  };
}

/** Makes a `MatchOr` of the tokens from `s` to the last one taken. */
export function makeMatchOr(p: State, s: number, patterns: Pattern[]): MatchOr {
  const e = p.pos - 1;
  return {
    type: "MatchOr",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    patterns,
  };
}

/** Makes a `TypeVar` of the tokens from `s` to the last one taken. */
export function makeTypeVar(
  p: State,
  s: number,
  name: string,
  bound: Expr | null,
  default_value: Expr | null,
): TypeVar {
  const e = p.pos - 1;
  return {
    type: "TypeVar",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    bound,
    default_value,
  };
}

/** Makes a `ParamSpec` of the tokens from `s` to the last one taken. */
export function makeParamSpec(
  p: State,
  s: number,
  name: string,
  default_value: Expr | null,
): ParamSpec {
  const e = p.pos - 1;
  return {
    type: "ParamSpec",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    default_value,
  };
}

/** Makes a `TypeVarTuple` of the tokens from `s` to the last one taken. */
export function makeTypeVarTuple(
  p: State,
  s: number,
  name: string,
  default_value: Expr | null,
): TypeVarTuple {
  const e = p.pos - 1;
  return {
    type: "TypeVarTuple",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    name,
    default_value,
  };
}

/** Makes an `arg` of the tokens from `s` to the last one taken. */
export function makeArg(p: State, s: number, arg: string, annotation: Expr | null): Arg {
  const e = p.pos - 1;
  return {
    type: "arg",
    lineno: p.lines[s]!,
    col_offset: p.columns[s]!,
    end_lineno: p.endLines[e]!,
    end_col_offset: p.endColumns[e]!,
    start: p.starts[s]!,
    end: p.ends[e]!,
    arg,
    annotation,
  };
}

/** Makes an `arguments` of the tokens from `s` to the last one taken. */
export function makeArguments(
  p: State,
  s: number,
  posonlyargs: Arg[],
  args: Arg[],
  vararg: Arg | null,
  kwonlyargs: Arg[],
  kw_defaults: (Expr | null)[],
  kwarg: Arg | null,
  defaults: Expr[],
): Arguments {
  const e = p.pos - 1;
  return {
    type: "arguments",
    start: p.starts[s]!,
    end: p.ends[e]!,
    posonlyargs,
    args,
    vararg,
    kwonlyargs,
    kw_defaults,
    kwarg,
    defaults,
  };
}

/** Makes a `comprehension` of the tokens from `s` to the last one taken. */
export function makeComprehension(
  p: State,
  s: number,
  target: Expr,
  iter: Expr,
  ifs: Expr[],
  is_async: 0 | 1,
): Comprehension {
  const e = p.pos - 1;
  return {
    type: "comprehension",
    start: p.starts[s]!,
    end: p.ends[e]!,
    target,
    iter,
    ifs,
    is_async,
  };
}

/** Makes a `withitem` of the tokens from `s` to the last one taken. */
export function makeWithItem(
  p: State,
  s: number,
  context_expr: Expr,
  optional_vars: Expr | null,
): WithItem {
  const e = p.pos - 1;
  return {
    type: "withitem",
    start: p.starts[s]!,
    end: p.ends[e]!,
    context_expr,
    optional_vars,
  };
}
