/**
 * The parameters of functions and lambdas, and type parameters.
 *
 * @see https://docs.python.org/3.13/reference/compound_stmts.html#function-definitions
 * @module
 */
import type { Arg, Arguments, Expr, TypeParam } from "./ast.ts";
import { expression, starNamedExpression } from "./expressions.ts";
import {
  makeArg,
  makeArguments,
  makeParamSpec,
  makeTypeVar,
  makeTypeVarTuple,
} from "./make_parts.ts";
import { exact, type State } from "./state.ts";
import * as T from "./tokens.ts";

/** `params`: with annotations, up to `)`. */
export function parameters(p: State): Arguments {
  return allParameters(p, T.RPAR, true);
}

/** `lambda_params`: without annotations, up to `:`. */
export function lambdaParameters(p: State): Arguments {
  return allParameters(p, T.COLON, false);
}

function allParameters(p: State, closing: number, annotated: boolean): Arguments {
  const s = p.pos;
  let posonlyargs: Arg[] = [];
  let args: Arg[] = [];
  let vararg: Arg | null = null;
  const kwonlyargs: Arg[] = [];
  const kwDefaults: (Expr | null)[] = [];
  let kwarg: Arg | null = null;
  const defaults: Expr[] = [];
  let star = false;
  let slash = false;
  while (p.kinds[p.pos] !== closing) {
    if (p.take(T.SLASH)) {
      if (slash || star || args.length === 0) p.fail();
      slash = true;
      posonlyargs = exact(args);
      args = [];
    } else if (p.take(T.STAR)) {
      if (star) p.fail();
      star = true;
      if (p.kinds[p.pos] === T.COMMA) {
        if (p.kinds[p.pos + 1] !== T.NAME) p.fail();
      } else {
        vararg = parameter(p, annotated, true);
      }
    } else if (p.take(T.DOUBLESTAR)) {
      kwarg = parameter(p, annotated, false);
      p.take(T.COMMA);
      break;
    } else {
      const arg = parameter(p, annotated, false);
      const value = p.take(T.EQUAL) ? expression(p) : null;
      if (star) {
        kwonlyargs.push(arg);
        kwDefaults.push(value);
      } else {
        if (value !== null) defaults.push(value);
        else if (defaults.length > 0) p.fail();
        args.push(arg);
      }
    }
    if (p.kinds[p.pos] !== closing) p.expect(T.COMMA);
  }
  return makeArguments(
    p,
    s,
    posonlyargs,
    exact(args),
    vararg,
    exact(kwonlyargs),
    exact(kwDefaults),
    kwarg,
    exact(defaults),
  );
}

function parameter(p: State, annotated: boolean, star: boolean): Arg {
  const s = p.pos;
  const name = p.name();
  let annotation: Expr | null = null;
  if (annotated && p.take(T.COLON)) {
    annotation = star && p.kinds[p.pos] === T.STAR ? starNamedExpression(p) : expression(p);
  }
  return makeArg(p, s, name, annotation);
}

/** `[type_params]`: `[T: int, *Ts, **P]`, or nothing. */
export function typeParameters(p: State): TypeParam[] {
  const params: TypeParam[] = [];
  if (!p.take(T.LSQB)) return params;
  do {
    params.push(typeParameter(p));
  } while (p.take(T.COMMA) && p.kinds[p.pos] !== T.RSQB);
  p.expect(T.RSQB);
  return exact(params);
}

function typeParameter(p: State): TypeParam {
  const s = p.pos;
  if (p.take(T.STAR)) {
    const name = p.name();
    const value = p.take(T.EQUAL) ? starExpression(p) : null;
    return makeTypeVarTuple(p, s, name, value);
  }
  if (p.take(T.DOUBLESTAR)) {
    const name = p.name();
    const value = p.take(T.EQUAL) ? expression(p) : null;
    return makeParamSpec(p, s, name, value);
  }
  const name = p.name();
  const bound = p.take(T.COLON) ? expression(p) : null;
  const value = p.take(T.EQUAL) ? expression(p) : null;
  return makeTypeVar(p, s, name, bound, value);
}

function starExpression(p: State): Expr {
  return p.kinds[p.pos] === T.STAR ? starNamedExpression(p) : expression(p);
}
