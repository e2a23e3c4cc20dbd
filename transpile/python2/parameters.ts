/**
 * The parameters of functions and lambdas. Those that are tuples, `def f(a, (b, c))`, become one parameter each, which
 * the body takes apart.
 *
 * @see https://docs.python.org/2.7/reference/compound_stmts.html#function-definitions
 * @module
 */
import type { Arg, Arguments, Expr, Name, Node, Stmt, Tuple } from "../syntax/ast.ts";
import { children, walk } from "../syntax/walk.ts";
import { test } from "./expressions.ts";
import { nameAt, placeOf, type Reader } from "./reader.ts";

/** A parameter that is a tuple, and the name that it has got. */
interface Nested {
  readonly name: string;
  readonly target: Tuple;
}

interface Parameters {
  readonly args: Arguments;
  readonly nested: readonly Nested[];
}

/** `varargslist` of a function, up to `)`, and the assignments that its body begins with. */
export function functionParameters(p: Reader): { args: Arguments; unpacking: Stmt[] } {
  const { args, nested } = parameters(p, ")");
  const unpacking = nested.map(({ name, target }): Stmt => ({
    ...placeOf(target),
    type: "Assign",
    targets: [target],
    value: nameAt(target, name),
  }));
  return { args, unpacking };
}

/** `varargslist` of a lambda, up to `:`, and what its body has to become. */
export function lambdaParameters(
  p: Reader,
): { args: Arguments; unpack: (body: Expr) => Expr } {
  const { args, nested } = parameters(p, ":");
  return { args, unpack: (body) => nested.reduce(takenApart, body) };
}

function parameters(p: Reader, closing: string): Parameters {
  const first = p.pos;
  const args: Arg[] = [];
  const defaults: Expr[] = [];
  const nested: Nested[] = [];
  let vararg: Arg | null = null;
  let kwarg: Arg | null = null;
  while (!p.at(closing)) {
    if (p.take("*")) {
      vararg = plain(p);
      if (p.take(",")) {
        p.expect("**");
        kwarg = plain(p);
      }
      break;
    }
    if (p.take("**")) {
      kwarg = plain(p);
      break;
    }
    args.push(parameter(p, nested));
    if (p.take("=")) defaults.push(test(p));
    else if (defaults.length > 0) {
      p.text.fail("non-default argument follows default argument", args.at(-1)!);
    }
    if (!p.take(",")) break;
  }
  const { start, end } = p.pos > first ? p.since(first) : p.tokens[first]!;
  const given: Arguments = {
    type: "arguments",
    start,
    end,
    posonlyargs: [],
    args,
    vararg,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg,
    defaults,
  };
  return { args: given, nested };
}

function plain(p: Reader): Arg {
  const first = p.pos;
  const arg = p.name();
  if (arg === "None") p.text.fail("cannot assign to None", p.tokens[first]!);
  return { ...p.since(first), type: "arg", arg, annotation: null };
}

/** `fpdef`: a name, or names in brackets. */
function parameter(p: Reader, nested: Nested[]): Arg {
  if (!p.at("(")) return plain(p);
  const first = p.pos;
  const target = names(p);
  const place = p.since(first);
  if (target.type === "Name") return { ...place, type: "arg", arg: target.id, annotation: null };
  const name = [...walk(target)].flatMap((n) => n.type === "Name" ? [n.id] : []).join("_");
  nested.push({ name, target });
  return { ...place, type: "arg", arg: name, annotation: null };
}

/** `'(' fplist ')'`; brackets around a single name say nothing. */
function names(p: Reader): Name | Tuple {
  const first = p.pos;
  p.expect("(");
  const elts: (Name | Tuple)[] = [];
  let comma = false;
  do {
    if (p.at(")") && elts.length > 0) break;
    if (p.at("(")) elts.push(names(p));
    else {
      const at = p.pos;
      const id = p.name();
      elts.push(nameAt(p.since(at), id, "Store"));
    }
    comma = p.at(",");
  } while (p.take(","));
  p.expect(")");
  if (elts.length === 1 && !comma) return elts[0]!;
  return { ...p.since(first), type: "Tuple", elts, ctx: "Store" };
}

/** A lambda's body with the names of a tuple replaced by its items, or called with them where names mean more than one. */
function takenApart(body: Expr, { name, target }: Nested): Expr {
  const items = new Map<string, (place: Name) => Expr>();
  collect(target, (place) => nameAt(place, name), items);
  if ([...walk(body)].some((node) => binds(node, items))) return called(body, items);
  return replaced(body, items) as Expr;
}

/** `(lambda a, b: body)(a_b[0], a_b[1])` */
function called(body: Expr, items: ReadonlyMap<string, (place: Name) => Expr>): Expr {
  const place = placeOf(body);
  const args: Arguments = {
    type: "arguments",
    start: place.start,
    end: place.start,
    posonlyargs: [],
    args: [...items.keys()].map((arg) => ({ ...place, type: "arg", arg, annotation: null })),
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  };
  return {
    ...place,
    type: "Call",
    func: { ...place, type: "Lambda", args, body },
    args: [...items].map(([id, item]) => item(nameAt(place, id))),
    keywords: [],
  };
}

function collect(
  target: Tuple,
  owner: (place: Name) => Expr,
  items: Map<string, (place: Name) => Expr>,
): void {
  target.elts.forEach((element, index) => {
    const item = (place: Name): Expr => ({
      ...placeOf(place),
      type: "Subscript",
      value: owner(place),
      slice: {
        ...placeOf(place),
        type: "Constant",
        value: { type: "int", value: index, raw: String(index) },
        kind: null,
      },
      ctx: "Load",
    });
    if (element.type === "Tuple") collect(element, item, items);
    else if (element.type === "Name") items.set(element.id, item);
  });
}

function binds(node: Node, items: ReadonlyMap<string, unknown>): boolean {
  return node.type === "arg" && items.has(node.arg) ||
    node.type === "Name" && node.ctx !== "Load" && items.has(node.id);
}

function replaced(node: Node, items: ReadonlyMap<string, (place: Name) => Expr>): Node {
  if (node.type === "Name") return items.get(node.id)?.(node) ?? node;
  replaceChildren(node, (child) => replaced(child, items));
  return node;
}

/** Puts in the place of each child of a node what a function makes of it. */
export function replaceChildren(node: Node, change: (child: Node) => Node): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const child of children(node)) {
    const other = change(child);
    if (other === child) continue;
    for (const [key, value] of Object.entries(fields)) {
      if (value === child) fields[key] = other;
      else if (Array.isArray(value)) {
        const at = value.indexOf(child);
        if (at >= 0) value[at] = other;
      }
    }
  }
}
