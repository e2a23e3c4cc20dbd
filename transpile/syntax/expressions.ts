/**
 * Expressions, from the loosest binding to the tightest:
 *
 *     lambda, a if b else c      expression
 *     or, and, not               disjunction, conjunction, inversion
 *     < <= == in is not …        comparison
 *     | ^ & << >> + - * / // % @ binary, by the table below
 *     - + ~                      unary
 *     ** await                   power
 *     a.b a[b] a(b)              primary
 *     names, literals, brackets  atom
 *
 * Each function takes the operands of its level from the next one, so what binds tighter stands
 * deeper in the tree. `**` is the odd one: it binds tighter than a sign on its left, and looser than
 * one on its right.
 *
 * @see https://docs.python.org/3.13/reference/expressions.html#operator-precedence
 * @module
 */
import type { CmpOperator, Expr, Keyword, NamedExpr, Operator, UnaryOperator } from "./ast.ts";
import { atom } from "./atoms.ts";
import { callArguments } from "./calls.ts";
import {
  makeAttribute,
  makeAwait,
  makeBinOp,
  makeBoolOp,
  makeCall,
  makeCompare,
  makeIfExp,
  makeLambda,
  makeName,
  makeNamedExpr,
  makeSlice,
  makeStarred,
  makeSubscript,
  makeTuple,
  makeUnaryOp,
  makeYield,
  makeYieldFrom,
} from "./make_expressions.ts";
import { lambdaParameters } from "./parameters.ts";
import { exact, LONGEST_CHAIN, type State } from "./state.ts";
import * as T from "./tokens.ts";

/** How tightly each binary operator binds; 0 for every other token. */
const BINDING = new Uint8Array(128);
const OPERATORS: Operator[] = [];
const LEVELS: [number, Operator][][] = [
  [[T.VBAR, "BitOr"]],
  [[T.CIRCUMFLEX, "BitXor"]],
  [[T.AMPER, "BitAnd"]],
  [[T.LEFTSHIFT, "LShift"], [T.RIGHTSHIFT, "RShift"]],
  [[T.PLUS, "Add"], [T.MINUS, "Sub"]],
  [
    [T.STAR, "Mult"],
    [T.SLASH, "Div"],
    [T.DOUBLESLASH, "FloorDiv"],
    [T.PERCENT, "Mod"],
    [T.AT, "MatMult"],
  ],
];
LEVELS.forEach((operators, index) => {
  for (const [kind, operator] of operators) {
    BINDING[kind] = index + 1;
    OPERATORS[kind] = operator;
  }
});

/** `expression`: a lambda, a conditional expression, or what binds tighter. */
export function expression(p: State): Expr {
  const s = p.pos;
  if (p.kinds[s] === T.LAMBDA) return lambda(p);
  const body = disjunction(p);
  if (p.kinds[p.pos] !== T.IF) return body;
  p.pos++;
  const test = disjunction(p);
  p.expect(T.ELSE);
  return makeIfExp(p, s, test, body, expression(p));
}

function lambda(p: State): Expr {
  const s = p.pos++;
  const args = lambdaParameters(p);
  p.expect(T.COLON);
  return makeLambda(p, s, args, expression(p));
}

/** `named_expression`: an expression that may be `name := value`. */
export function namedExpression(p: State): Expr {
  const s = p.pos;
  if (p.kinds[s] === T.NAME && p.kinds[s + 1] === T.COLONEQUAL) return assignmentExpression(p);
  return expression(p);
}

function assignmentExpression(p: State): NamedExpr {
  const s = p.pos;
  const id = p.name();
  const target = makeName(p, s, id, "Store");
  p.pos++;
  return makeNamedExpr(p, s, target, expression(p));
}

/** `*a`, where a starred expression may stand beside others. */
function starred(p: State): Expr {
  const s = p.pos++;
  return makeStarred(p, s, binary(p, 1), "Load");
}

/** `star_named_expression`: an element of a list, tuple or set. */
export function starNamedExpression(p: State): Expr {
  return p.kinds[p.pos] === T.STAR ? starred(p) : namedExpression(p);
}

/** `star_expression`: a part of what is returned, assigned or iterated over. */
function starExpression(p: State): Expr {
  return p.kinds[p.pos] === T.STAR ? starred(p) : expression(p);
}

/** `star_expressions`: one expression, or a tuple without parentheses. */
export function starExpressions(p: State): Expr {
  const s = p.pos;
  const first = starExpression(p);
  if (p.kinds[p.pos] !== T.COMMA) return first;
  const elts = [first];
  while (p.take(T.COMMA) && beginsExpression(p.kinds[p.pos]!)) elts.push(starExpression(p));
  return makeTuple(p, s, exact(elts), "Load");
}

/** `subject_expr`: what `match` looks at. */
export function subject(p: State): Expr {
  const s = p.pos;
  const first = starNamedExpression(p);
  if (p.kinds[p.pos] !== T.COMMA) {
    if (first.type === "Starred") p.fail();
    return first;
  }
  const elts = [first];
  while (p.take(T.COMMA) && beginsExpression(p.kinds[p.pos]!)) elts.push(starNamedExpression(p));
  return makeTuple(p, s, exact(elts), "Load");
}

/** `yield_expr | star_expressions`: what may stand to the right of `=`. */
export function yieldOrStarExpressions(p: State): Expr {
  return p.kinds[p.pos] === T.YIELD ? yieldExpression(p) : starExpressions(p);
}

/** `yield_expr` */
export function yieldExpression(p: State): Expr {
  const s = p.pos++;
  if (p.take(T.FROM)) return makeYieldFrom(p, s, expression(p));
  const value = beginsExpression(p.kinds[p.pos]!) ? starExpressions(p) : null;
  return makeYield(p, s, value);
}

const BEGINS = new Uint8Array(128);
for (
  const kind of [
    T.NAME,
    T.NUMBER,
    T.STRING,
    T.FSTRING_START,
    T.LPAR,
    T.LSQB,
    T.LBRACE,
    T.PLUS,
    T.MINUS,
    T.TILDE,
    T.STAR,
    T.ELLIPSIS,
    T.FALSE,
    T.NONE,
    T.TRUE,
    T.AWAIT,
    T.LAMBDA,
    T.NOT,
  ]
) BEGINS[kind] = 1;

/** Whether an expression, starred or not, may begin with a kind of token. */
export function beginsExpression(kind: number): boolean {
  return BEGINS[kind] === 1;
}

/** `disjunction` */
export function disjunction(p: State): Expr {
  const s = p.pos;
  const first = conjunction(p);
  if (p.kinds[p.pos] !== T.OR) return first;
  const values = [first];
  while (p.take(T.OR)) values.push(conjunction(p));
  return makeBoolOp(p, s, "Or", exact(values));
}

function conjunction(p: State): Expr {
  const s = p.pos;
  const first = inversion(p);
  if (p.kinds[p.pos] !== T.AND) return first;
  const values = [first];
  while (p.take(T.AND)) values.push(inversion(p));
  return makeBoolOp(p, s, "And", exact(values));
}

function inversion(p: State): Expr {
  const s = p.pos;
  if (p.kinds[s] !== T.NOT) return comparison(p);
  p.pos++;
  return makeUnaryOp(p, s, "Not", inversion(p));
}

const COMPARISONS: (CmpOperator | undefined)[] = [];
COMPARISONS[127] = undefined;
COMPARISONS.fill(undefined);
COMPARISONS[T.EQEQUAL] = "Eq";
COMPARISONS[T.NOTEQUAL] = "NotEq";
COMPARISONS[T.LESS] = "Lt";
COMPARISONS[T.LESSEQUAL] = "LtE";
COMPARISONS[T.GREATER] = "Gt";
COMPARISONS[T.GREATEREQUAL] = "GtE";
COMPARISONS[T.IN] = "In";
COMPARISONS[T.IS] = "Is";

/** Takes a comparison operator, of one word or two. */
function comparisonOperator(p: State): CmpOperator | undefined {
  const kind = p.kinds[p.pos]!;
  const operator = COMPARISONS[kind];
  if (operator !== undefined) {
    if (kind === T.NOTEQUAL && p.source.startsWith("<>", p.starts[p.pos]!)) return undefined;
    p.pos++;
    return kind === T.IS && p.take(T.NOT) ? "IsNot" : operator;
  }
  if (kind === T.NOT && p.kinds[p.pos + 1] === T.IN) {
    p.pos += 2;
    return "NotIn";
  }
  return undefined;
}

function comparison(p: State): Expr {
  const s = p.pos;
  const left = binary(p, 1);
  let operator = comparisonOperator(p);
  if (operator === undefined) return left;
  const ops = [operator];
  const comparators = [binary(p, 1)];
  for (operator = comparisonOperator(p); operator !== undefined;) {
    ops.push(operator);
    comparators.push(binary(p, 1));
    operator = comparisonOperator(p);
  }
  return makeCompare(p, s, left, ops, comparators);
}

/** `bitwise_or` and below: operators that bind at least as tightly as `least`. */
export function binary(p: State, least: number): Expr {
  const s = p.pos;
  let left = unary(p);
  for (let length = 0;; length++) {
    if (length > LONGEST_CHAIN) p.tooComplex();
    const kind = p.kinds[p.pos]!;
    const binding = BINDING[kind]!;
    if (binding < least || binding === 0) return left;
    p.pos++;
    left = makeBinOp(p, s, left, OPERATORS[kind]!, binary(p, binding + 1));
  }
}

function signOf(kind: number): UnaryOperator | null {
  if (kind === T.MINUS) return "USub";
  if (kind === T.PLUS) return "UAdd";
  return kind === T.TILDE ? "Invert" : null;
}

/** `factor` */
function unary(p: State): Expr {
  const s = p.pos;
  const sign = signOf(p.kinds[s]!);
  if (sign === null) return power(p);
  p.pos++;
  return makeUnaryOp(p, s, sign, unary(p));
}

function power(p: State): Expr {
  const s = p.pos;
  const base = p.kinds[s] === T.AWAIT ? awaited(p) : primary(p);
  if (p.kinds[p.pos] !== T.DOUBLESTAR) return base;
  p.pos++;
  return makeBinOp(p, s, base, "Pow", unary(p));
}

function awaited(p: State): Expr {
  const s = p.pos++;
  return makeAwait(p, s, primary(p));
}

/** `primary`: an atom, and the attributes, items and calls behind it. */
export function primary(p: State): Expr {
  const s = p.pos;
  let value = atom(p);
  for (let length = 0;; length++) {
    if (length > LONGEST_CHAIN) p.tooComplex();
    switch (p.kinds[p.pos]) {
      case T.DOT:
        p.pos++;
        value = attribute(p, s, value);
        break;
      case T.LPAR: {
        const args: Expr[] = [];
        const keywords: Keyword[] = [];
        callArguments(p, args, keywords, true);
        value = makeCall(p, s, value, exact(args), exact(keywords));
        break;
      }
      case T.LSQB: {
        p.pos++;
        const index = slices(p);
        p.expect(T.RSQB);
        value = makeSubscript(p, s, value, index, "Load");
        break;
      }
      default:
        return value;
    }
  }
}

function attribute(p: State, s: number, value: Expr): Expr {
  const attr = p.name();
  return makeAttribute(p, s, value, attr, "Load");
}

/** What stands in the brackets of a subscript. */
function slices(p: State): Expr {
  const s = p.pos;
  const first = slice(p);
  if (p.kinds[p.pos] !== T.COMMA && first.type !== "Starred") return first;
  const elts = [first];
  while (p.take(T.COMMA) && p.kinds[p.pos] !== T.RSQB) elts.push(slice(p));
  return makeTuple(p, s, exact(elts), "Load");
}

function slice(p: State): Expr {
  const s = p.pos;
  if (p.take(T.STAR)) return makeStarred(p, s, expression(p), "Load");
  let lower: Expr | null = null;
  if (p.kinds[s] !== T.COLON) {
    lower = namedExpression(p);
    if (p.kinds[p.pos] !== T.COLON) return lower;
    if (lower.type === "NamedExpr" && p.kinds[s] !== T.LPAR) p.fail();
  }
  p.expect(T.COLON);
  const upper = beginsExpression(p.kinds[p.pos]!) ? expression(p) : null;
  let step: Expr | null = null;
  if (p.take(T.COLON) && beginsExpression(p.kinds[p.pos]!)) step = expression(p);
  return makeSlice(p, s, lower, upper, step);
}
