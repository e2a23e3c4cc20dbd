/**
 * The patterns of `case`.
 *
 * @see https://docs.python.org/3.13/reference/compound_stmts.html#patterns
 * @module
 */
import type { Expr, Pattern } from "./ast.ts";
import { atom } from "./atoms.ts";
import { makeAttribute, makeBinOp, makeName, makeUnaryOp } from "./make_expressions.ts";
import {
  makeMatchAs,
  makeMatchClass,
  makeMatchMapping,
  makeMatchOr,
  makeMatchSequence,
  makeMatchSingleton,
  makeMatchStar,
  makeMatchValue,
} from "./make_parts.ts";
import type { State } from "./state.ts";
import * as T from "./tokens.ts";

/** `patterns`: one pattern, or a sequence without brackets. */
export function patterns(p: State): Pattern {
  const s = p.pos;
  const first = maybeStarPattern(p);
  if (p.kinds[p.pos] !== T.COMMA) {
    if (first.type === "MatchStar") p.fail();
    return first;
  }
  const found = [first];
  while (p.take(T.COMMA) && p.kinds[p.pos] !== T.COLON && p.kinds[p.pos] !== T.IF) {
    found.push(maybeStarPattern(p));
  }
  return makeMatchSequence(p, s, found);
}

function maybeStarPattern(p: State): Pattern {
  const s = p.pos;
  if (!p.take(T.STAR)) return asPattern(p);
  const name = p.name();
  return makeMatchStar(p, s, name === "_" ? null : name);
}

/** `pattern`: `or_pattern ['as' name]` */
function asPattern(p: State): Pattern {
  const s = p.pos;
  const first = orPattern(p);
  if (!p.take(T.AS)) return first;
  const name = captureName(p);
  return makeMatchAs(p, s, first, name);
}

/** A name that catches: not `_`, and nothing behind it that would make it a value. */
function captureName(p: State): string {
  const name = p.name();
  const kind = p.kinds[p.pos];
  if (name === "_" || kind === T.DOT || kind === T.LPAR || kind === T.EQUAL) p.fail();
  return name;
}

function orPattern(p: State): Pattern {
  const s = p.pos;
  const first = closedPattern(p);
  if (p.kinds[p.pos] !== T.VBAR) return first;
  const found = [first];
  while (p.take(T.VBAR)) found.push(closedPattern(p));
  return makeMatchOr(p, s, found);
}

function closedPattern(p: State): Pattern {
  const s = p.pos;
  switch (p.kinds[s]) {
    case T.NAME:
      return namePattern(p);
    case T.NUMBER:
    case T.MINUS:
      return makeMatchValue(p, s, number(p));
    case T.STRING:
    case T.FSTRING_START:
      return makeMatchValue(p, s, atom(p));
    case T.NONE:
      p.pos++;
      return makeMatchSingleton(p, s, { type: "None" });
    case T.TRUE:
      p.pos++;
      return makeMatchSingleton(p, s, { type: "bool", value: true });
    case T.FALSE:
      p.pos++;
      return makeMatchSingleton(p, s, { type: "bool", value: false });
    case T.LPAR:
      return parentheses(p);
    case T.LSQB: {
      p.pos++;
      const found = sequence(p, T.RSQB);
      return makeMatchSequence(p, s, found);
    }
    case T.LBRACE:
      return mapping(p);
  }
  p.fail();
}

/** A name that catches, the wildcard, a dotted value, or a class. */
function namePattern(p: State): Pattern {
  const s = p.pos;
  // `_` is the wildcard whatever follows
  if ((p.kinds[s + 1] !== T.DOT && p.kinds[s + 1] !== T.LPAR) || p.atWord("_")) {
    const name = p.name();
    if (p.kinds[p.pos] === T.EQUAL) p.fail();
    return makeMatchAs(p, s, null, name === "_" ? null : name);
  }
  const value = dottedName(p);
  if (p.kinds[p.pos] === T.LPAR) return classPattern(p, s, value);
  return makeMatchValue(p, s, value);
}

function dottedName(p: State): Expr {
  const s = p.pos;
  const id = p.name();
  let value: Expr = makeName(p, s, id, "Load");
  while (p.take(T.DOT)) {
    const attr = p.name();
    value = makeAttribute(p, s, value, attr, "Load");
  }
  return value;
}

/** `signed_number | complex_number` */
function number(p: State): Expr {
  const s = p.pos;
  const real = signedNumber(p);
  const kind = p.kinds[p.pos];
  if (kind !== T.PLUS && kind !== T.MINUS) return real;
  if (isImaginary(real)) p.raise(p.pos - 1, p.pos - 1, "real number required in complex literal");
  p.pos++;
  if (p.kinds[p.pos] !== T.NUMBER) p.fail();
  const imaginary = atom(p);
  if (!isImaginary(imaginary)) {
    p.raise(p.pos - 1, p.pos - 1, "imaginary number required in complex literal");
  }
  return makeBinOp(p, s, real, kind === T.PLUS ? "Add" : "Sub", imaginary);
}

function isImaginary(value: Expr): boolean {
  const constant = value.type === "UnaryOp" ? value.operand : value;
  return constant.type === "Constant" && constant.value.type === "complex";
}

function signedNumber(p: State): Expr {
  const s = p.pos;
  const negative = p.take(T.MINUS);
  if (p.kinds[p.pos] !== T.NUMBER) p.fail();
  const value = atom(p);
  return negative ? makeUnaryOp(p, s, "USub", value) : value;
}

/** `group_pattern`, or a sequence in parentheses. */
function parentheses(p: State): Pattern {
  const s = p.pos++;
  if (p.take(T.RPAR)) return makeMatchSequence(p, s, []);
  const first = maybeStarPattern(p);
  if (p.kinds[p.pos] === T.RPAR && first.type !== "MatchStar") {
    p.pos++;
    return first;
  }
  p.expect(T.COMMA);
  const found = [first, ...sequence(p, T.RPAR)];
  return makeMatchSequence(p, s, found);
}

/** Patterns with commas between them, up to and with a bracket. */
function sequence(p: State, closing: number): Pattern[] {
  const found: Pattern[] = [];
  while (p.kinds[p.pos] !== closing) {
    found.push(maybeStarPattern(p));
    if (p.kinds[p.pos] !== closing) p.expect(T.COMMA);
  }
  p.pos++;
  return found;
}

/** `mapping_pattern`; `**rest` comes last. */
function mapping(p: State): Pattern {
  const s = p.pos++;
  const keys: Expr[] = [];
  const values: Pattern[] = [];
  let rest: string | null = null;
  while (p.kinds[p.pos] !== T.RBRACE) {
    if (rest !== null) p.fail();
    if (p.take(T.DOUBLESTAR)) {
      rest = captureName(p);
    } else {
      keys.push(mappingKey(p));
      p.expect(T.COLON);
      values.push(asPattern(p));
    }
    if (p.kinds[p.pos] !== T.RBRACE) p.expect(T.COMMA);
  }
  p.pos++;
  return makeMatchMapping(p, s, keys, values, rest);
}

/** A literal, or a dotted name. */
function mappingKey(p: State): Expr {
  switch (p.kinds[p.pos]) {
    case T.NUMBER:
    case T.MINUS:
      return number(p);
    case T.STRING:
    case T.FSTRING_START:
    case T.NONE:
    case T.TRUE:
    case T.FALSE:
      return atom(p);
  }
  const value = dottedName(p);
  if (value.type === "Name") p.fail();
  return value;
}

/** `class_pattern`: patterns by place, then by keyword. */
function classPattern(p: State, s: number, cls: Expr): Pattern {
  p.pos++;
  const positional: Pattern[] = [];
  const names: string[] = [];
  const values: Pattern[] = [];
  while (p.kinds[p.pos] !== T.RPAR) {
    if (p.kinds[p.pos] === T.NAME && p.kinds[p.pos + 1] === T.EQUAL) {
      // behind a pattern by place, `_` is the wildcard
      if (names.length === 0 && positional.length > 0 && p.atWord("_")) p.fail();
      names.push(p.name());
      p.pos++;
      values.push(asPattern(p));
    } else {
      if (names.length > 0) p.fail();
      positional.push(asPattern(p));
    }
    if (p.kinds[p.pos] !== T.RPAR) p.expect(T.COMMA);
  }
  p.pos++;
  return makeMatchClass(p, s, cls, positional, names, values);
}
