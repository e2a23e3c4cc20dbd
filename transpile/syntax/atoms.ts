/**
 * Names, literals, and what stands in parentheses, brackets or braces.
 *
 * @see https://docs.python.org/3.13/reference/expressions.html#atoms
 * @module
 */
import type { Comprehension, ConstantValue, Expr } from "./ast.ts";
import {
  binary,
  disjunction,
  expression,
  starNamedExpression,
  yieldExpression,
} from "./expressions.ts";
import {
  makeConstant,
  makeDict,
  makeDictComp,
  makeGeneratorExp,
  makeList,
  makeListComp,
  makeName,
  makeSetComp,
  makeSetDisplay,
  makeTuple,
} from "./make_expressions.ts";
import { makeComprehension } from "./make_parts.ts";
import { lengthFault, numberValue } from "./numbers.ts";
import { exact, type State } from "./state.ts";
import { strings } from "./strings.ts";
import { starTargets } from "./targets.ts";
import * as T from "./tokens.ts";

const TRUE: ConstantValue = { type: "bool", value: true };
const FALSE: ConstantValue = { type: "bool", value: false };
const NONE: ConstantValue = { type: "None" };
const ELLIPSIS: ConstantValue = { type: "Ellipsis" };

/** `atom` */
export function atom(p: State): Expr {
  const s = p.pos;
  switch (p.kinds[s]) {
    case T.NAME: {
      const id = p.name();
      return makeName(p, s, id, "Load");
    }
    case T.NUMBER:
      return number(p);
    case T.STRING:
    case T.FSTRING_START:
      return strings(p);
    case T.LPAR:
      return parentheses(p);
    case T.LSQB:
      return brackets(p);
    case T.LBRACE:
      return braces(p);
    case T.TRUE:
      return constant(p, TRUE);
    case T.FALSE:
      return constant(p, FALSE);
    case T.NONE:
      return constant(p, NONE);
    case T.ELLIPSIS:
      return constant(p, ELLIPSIS);
  }
  p.fail();
}

function number(p: State): Expr {
  const s = p.pos++;
  const text = p.text(s);
  const fault = lengthFault(text);
  if (fault !== null) p.raiseInLine(s, fault);
  return makeConstant(p, s, numberValue(text), null);
}

function constant(p: State, value: ConstantValue): Expr {
  const s = p.pos++;
  return makeConstant(p, s, value, null);
}

/** `tuple | group | genexp` */
function parentheses(p: State): Expr {
  const s = p.pos++;
  if (p.take(T.RPAR)) return makeTuple(p, s, [], "Load");
  if (p.kinds[p.pos] === T.YIELD) {
    const value = yieldExpression(p);
    p.expect(T.RPAR);
    return value;
  }
  const first = starNamedExpression(p);
  if (p.kinds[p.pos] === T.COMMA) {
    const elts = elements(p, first, T.RPAR);
    return makeTuple(p, s, elts, "Load");
  }
  if (first.type === "Starred") p.fail();
  if (atComprehension(p)) {
    const generators = comprehensions(p);
    p.expect(T.RPAR);
    return makeGeneratorExp(p, s, first, generators);
  }
  p.expect(T.RPAR);
  return first;
}

/** The elements behind the first, up to and with the closing bracket. */
function elements(p: State, first: Expr, closing: number): Expr[] {
  const elts = [first];
  while (p.take(T.COMMA) && p.kinds[p.pos] !== closing) elts.push(starNamedExpression(p));
  p.expect(closing);
  return exact(elts);
}

/** `list | listcomp` */
function brackets(p: State): Expr {
  const s = p.pos++;
  if (p.take(T.RSQB)) return makeList(p, s, [], "Load");
  const first = starNamedExpression(p);
  if (first.type !== "Starred" && atComprehension(p)) {
    const generators = comprehensions(p);
    p.expect(T.RSQB);
    return makeListComp(p, s, first, generators);
  }
  const elts = elements(p, first, T.RSQB);
  return makeList(p, s, elts, "Load");
}

/** `dict | set | dictcomp | setcomp` */
function braces(p: State): Expr {
  const s = p.pos++;
  if (p.take(T.RBRACE)) return makeDict(p, s, [], []);
  if (p.kinds[p.pos] === T.DOUBLESTAR) return dict(p, s);
  const first = starNamedExpression(p);
  if (p.kinds[p.pos] === T.COLON && first.type !== "Starred") {
    if (first.type === "NamedExpr" && p.kinds[s + 1] !== T.LPAR) p.fail();
    return dict(p, s, first);
  }
  if (first.type !== "Starred" && atComprehension(p)) {
    const generators = comprehensions(p);
    p.expect(T.RBRACE);
    return makeSetComp(p, s, first, generators);
  }
  const elts = elements(p, first, T.RBRACE);
  return makeSetDisplay(p, s, elts);
}

/** A dict whose brace, and perhaps first key, were read. */
function dict(p: State, s: number, first?: Expr): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  if (first !== undefined) {
    p.expect(T.COLON);
    const value = expression(p);
    if (atComprehension(p)) {
      const generators = comprehensions(p);
      p.expect(T.RBRACE);
      return makeDictComp(p, s, first, value, generators);
    }
    keys.push(first);
    values.push(value);
    if (p.kinds[p.pos] !== T.RBRACE) p.expect(T.COMMA);
  }
  while (p.kinds[p.pos] !== T.RBRACE) {
    if (p.take(T.DOUBLESTAR)) {
      keys.push(null);
      values.push(binary(p, 1));
    } else {
      keys.push(expression(p));
      p.expect(T.COLON);
      values.push(expression(p));
    }
    if (p.kinds[p.pos] !== T.RBRACE) p.expect(T.COMMA);
  }
  p.pos++;
  return makeDict(p, s, exact(keys), exact(values));
}

/** Whether `for` or `async for` comes next. */
export function atComprehension(p: State): boolean {
  const kind = p.kinds[p.pos];
  return kind === T.FOR || (kind === T.ASYNC && p.kinds[p.pos + 1] === T.FOR);
}

/** `for_if_clauses` */
export function comprehensions(p: State): Comprehension[] {
  const generators: Comprehension[] = [];
  while (atComprehension(p)) {
    const s = p.pos;
    const isAsync = p.take(T.ASYNC) ? 1 : 0;
    p.expect(T.FOR);
    const target = starTargets(p);
    p.expect(T.IN);
    const iter = disjunction(p);
    const ifs: Expr[] = [];
    while (p.take(T.IF)) ifs.push(disjunction(p));
    generators.push(makeComprehension(p, s, target, iter, exact(ifs), isAsync));
  }
  return exact(generators);
}

/** A generator expression as the only argument of a call, where its parentheses are the call's. */
export function soleGenerator(p: State, s: number, elt: Expr): Expr {
  const generators = comprehensions(p);
  p.expect(T.RPAR);
  return makeGeneratorExp(p, s, elt, generators);
}
