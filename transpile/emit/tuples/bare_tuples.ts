/**
 * Tuples that nothing in a program asks whether they are tuples or lists: they are taken apart, looked into where they surely
 * have an item, and handed on, no more. Such a tuple is an array without a mark, which takes much less room.
 *
 *     handed on    variables, lists, dicts' values, places in tuples; parameters and results of functions all calls of
 *                  which are known
 *     nothing      unpacking, loops, len, truth, `is`
 *     asks         whatever else: printing, hashing, operators, methods, the library, functions as values
 *
 * @module
 */
import { isAlways, members, type Type, type Variable } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type {
  Call,
  Compare,
  Comprehension,
  Expr,
  FunctionDef,
  Node,
  Subscript,
  Tuple,
} from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";
import type { Emitter } from "../emitter.ts";
import { type PlainFunction, plainFunctions, plainParameters } from "../numbers/raw_functions.ts";
import { isPlainClass } from "../numbers/raw_lists.ts";
import { namesAsked } from "../numbers/raw_names.ts";
import { Group } from "./group.ts";

const known = new WeakMap<Emitter, ReadonlyMap<Node, Group>>();

/** Whether a tuple can do without its mark. */
export function isBare(e: Emitter, node: Tuple): boolean {
  let found = known.get(e);
  if (!found) known.set(e, found = groupsOf(e));
  return found.get(node)?.isAsked === false;
}

/** The groups of the tuples that a program writes; none where it looks inside its own modules and functions. */
function groupsOf(e: Emitter): ReadonlyMap<Node, Group> {
  if (e.linked.emitters.size > 1 || e.analysis.looksUpModules || looksUp(e)) return new Map();
  const flow = new Flow(e);
  flow.visit(e.module);
  return flow.tuples;
}

/** Whether a program finds variables by other ways than by their names. */
function looksUp(e: Emitter): boolean {
  return [...e.analysis.imports].some((name) => /^(inspect|gc|importlib|ctypes)\b/.test(name)) ||
    e.nodes.some((node) =>
      node.type === "Attribute" && FRAMES.test(node.attr) ||
      node.type === "Name" && LOOKING.test(node.id) && e.variableOf(node) === null
    );
}

const FRAMES = /^(__(dict|closure|globals|defaults|kwdefaults)__|[fgt]\w_(frame|locals|globals))$/;
const LOOKING = /^(globals|locals|vars|dir|eval|exec)$/;

/** Values of these kinds are no tuples, and have none in them. */
const PLAIN = /^(int|float|bool|complex|str|bytes|bytearray|none|range|ellipsis|notimplemented)$/;

/** Whether a value may be a tuple, or hold one. */
function mayHold(type: Type): boolean {
  const all = members(type);
  return all.length === 0 || !all.every(({ kind }) => PLAIN.test(kind));
}

/** Whether all that may be arrays are tuples, however deep: if two are equal, does not depend on their marks then. */
function isSettled(type: Type): boolean {
  return members(type).length > 0 && members(type).every((one) =>
    !mayHold(one) ||
    one.kind === "tuple" && [...one.items, ...one.rest ? [one.rest] : []].every(isSettled)
  );
}

/** What gives a variable values that are followed. */
const FOLLOWED = /^(assignment|augmented|annotation|loop|walrus|parameter|function|class|delete)$/;

/** Methods of lists and deques that put an item in, the last of their arguments. */
const PUTS = /^(list\.(append|insert)|collections\.deque\.(append|appendleft))$/;
const TAKES = /^(list\.pop|collections\.deque\.(pop|popleft))$/;

/** What flows where in a module. */
class Flow {
  readonly tuples = new Map<Node, Group>();
  readonly #variables = new Map<Variable, Group>();
  readonly #results = new Map<FunctionLike, Group>();
  readonly #plain = new Map<FunctionLike, PlainFunction>();
  /** The parameters of functions that get what the calls say plainly. */
  readonly #parameters = new Map<FunctionLike, readonly Variable[]>();
  readonly #given = new Set<Variable>();

  constructor(readonly e: Emitter) {
    const placed = e.nodes.map((node) => ({ e, node }));
    for (const one of plainFunctions(placed, new Set(namesAsked(e)))) {
      const parameters = followedParameters(e, one);
      if (!parameters) continue;
      this.#plain.set(one.fn, one);
      this.#parameters.set(one.fn, parameters);
      for (const variable of parameters) this.#given.add(variable);
    }
  }

  /** Follows what a statement, or whatever else is no expression, does with values. */
  visit(node: Node): void {
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#visitFunction(node);
        return;
      case "Assign": {
        const given = this.#give(node.value);
        for (const target of node.targets) this.#put(target, given);
        return;
      }
      case "AnnAssign":
        if (node.value) this.#put(node.target, this.#give(node.value));
        return;
      case "AugAssign":
        if (node.op === "Add" && [node.target, node.value].every((one) => this.#isList(one))) {
          this.#give(node.target)?.join(this.#give(node.value));
          return;
        }
        this.#change(node.target);
        this.#ask(node.value);
        return;
      case "For":
        this.#put(node.target, this.#itemsOf(node.iter));
        for (const one of [...node.body, ...node.orelse]) this.visit(one);
        return;
      case "withitem":
        this.#ask(node.context_expr);
        if (node.optional_vars) this.#put(node.optional_vars, asked());
        return;
      case "If":
      case "While":
        this.#give(node.test);
        for (const one of [...node.body, ...node.orelse]) this.visit(one);
        return;
      case "Expr":
        this.#give(node.value);
        return;
      case "Return":
        if (node.value) {
          this.#resultOf(this.e.analysis.scopes.functionOf(node)).join(this.#give(node.value));
        }
        return;
      case "Delete":
        for (const target of node.targets) if (target.type !== "Name") this.#change(target);
        return;
      default:
        for (const child of children(node)) this.#askOrVisit(child);
    }
  }

  #askOrVisit(node: Node): void {
    if (isExpression(node)) this.#ask(node);
    else this.visit(node);
  }

  #visitFunction(node: Extract<Node, { type: "FunctionDef" | "AsyncFunctionDef" }>): void {
    const { args } = node;
    for (const decorator of node.decorator_list) this.#ask(decorator);
    const positional = [...args.posonlyargs, ...args.args];
    const { variables } = this.e.analysis.scopes.scopeOf(node);
    args.defaults.forEach((one, i) => {
      const { arg } = positional[positional.length - args.defaults.length + i]!;
      this.#variable(variables.get(arg)!).join(this.#give(one));
    });
    for (const one of args.kw_defaults) if (one) this.#ask(one);
    for (const one of node.body) this.visit(one);
  }

  #ask(node: Expr): void {
    this.#give(node)?.ask();
  }

  #variable(variable: Variable): Group {
    const found = this.#variables.get(variable);
    if (found) return found;
    const group = new Group();
    this.#variables.set(variable, group);
    const isFollowed = variable.scope.kind !== "class" && !variable.copies &&
      variable.bindings.every(({ kind }) =>
        FOLLOWED.test(kind) && (kind !== "parameter" || this.#given.has(variable))
      );
    if (!isFollowed) group.ask();
    return group;
  }

  #resultOf(fn: FunctionLike | null): Group {
    const found = fn && this.#results.get(fn);
    if (found) return found;
    const group = new Group();
    if (fn && this.#plain.has(fn)) this.#results.set(fn, group);
    else group.ask();
    return group;
  }

  /** What a loop over an expression gets. */
  #itemsOf(iter: Expr): Group {
    return this.#give(iter)?.item() ?? new Group();
  }

  /** Hands a value to a target. */
  #put(target: Expr, given: Group | null): void {
    switch (target.type) {
      case "Name": {
        const variable = this.e.variableOf(target);
        if (variable) this.#variable(variable).join(given);
        else given?.ask();
        return;
      }
      case "Tuple":
      case "List": {
        const isPlain = target.elts.every(({ type }) => type !== "Starred");
        if (!isPlain) given?.ask();
        target.elts.forEach((one, i) => {
          const inner = one.type === "Starred" ? one.value : one;
          this.#put(inner, given && given.item(isPlain ? i : undefined));
        });
        return;
      }
      case "Subscript":
        this.#itemAt(target)?.join(given);
        if (this.#holdsItems(target.value)) return;
        given?.ask();
        this.#ask(target.value);
        return;
      default:
        for (const child of children(target)) this.#askOrVisit(child);
        given?.ask();
    }
  }

  /** What is changed in place, or taken away, is asked for, and who refuses that, too. */
  #change(target: Expr): void {
    if (target.type === "Subscript" && !this.#holdsItems(target.value)) this.#ask(target.value);
    this.#ask(target);
  }

  #isList(node: Expr): boolean {
    return isAlways(this.e.typeOf(node), "list");
  }

  /** Whether an expression is a list or a dict, which may get other items. */
  #holdsItems(node: Expr): boolean {
    return isAlways(this.e.typeOf(node), "list", "dict");
  }

  /** The group of what an expression gives; null for what neither is a tuple nor has one in it. */
  #give(node: Expr): Group | null {
    const given = this.#flow(node);
    return mayHold(this.e.typeOf(node)) ? given : null;
  }

  #flow(node: Expr): Group | null {
    switch (node.type) {
      case "Constant":
        return null;
      case "Name": {
        const variable = this.e.variableOf(node);
        return variable ? this.#variable(variable) : null;
      }
      case "Tuple":
        return this.#tuple(node);
      case "List": {
        const list = new Group();
        for (const item of node.elts) list.item().join(this.#give(item));
        return list;
      }
      case "Dict": {
        const dict = new Group();
        node.keys.forEach((key, i) => {
          if (key) this.#ask(key);
          else this.#ask(node.values[i]!);
          dict.item().join(this.#give(node.values[i]!));
        });
        return dict;
      }
      case "IfExp": {
        this.#give(node.test);
        return this.#joined([node.body, node.orelse]);
      }
      case "BoolOp":
        return this.#joined(node.values);
      case "UnaryOp":
        if (node.op === "Not") this.#give(node.operand);
        else this.#ask(node.operand);
        return null;
      case "NamedExpr": {
        const given = this.#give(node.value);
        this.#put(node.target, given);
        return given;
      }
      case "BinOp":
        if (node.op === "Add" && [node.left, node.right].every((one) => this.#isList(one))) {
          return this.#joined([node.left, node.right]);
        }
        this.#ask(node.left);
        this.#ask(node.right);
        return asked();
      case "Compare":
        this.#compare(node);
        return null;
      case "Subscript":
        return this.#itemAt(node);
      case "ListComp": {
        for (const one of node.generators) this.#goOver(one);
        const list = new Group();
        list.item().join(this.#give(node.elt));
        return list;
      }
      case "GeneratorExp":
      case "SetComp":
        for (const one of node.generators) this.#goOver(one);
        this.#ask(node.elt);
        return asked();
      case "Call":
        return this.#call(node);
      default:
        for (const child of children(node)) this.#askOrVisit(child);
        return asked();
    }
  }

  #joined(nodes: readonly Expr[]): Group {
    const group = new Group();
    for (const one of nodes) group.join(this.#give(one));
    return group;
  }

  #tuple(node: Tuple): Group {
    const isPlain = node.elts.every(({ type }) => type !== "Starred");
    const group = new Group();
    if (!isPlain) group.ask();
    else group.hold(node.elts.length);
    node.elts.forEach((item, i) => group.item(isPlain ? i : undefined).join(this.#give(item)));
    this.tuples.set(node, group);
    return group;
  }

  #goOver({ target, iter, ifs }: Comprehension): void {
    this.#put(target, this.#itemsOf(iter));
    for (const one of ifs) this.#give(one);
  }

  /** What `value[slice]` gives. */
  #itemAt({ value, slice }: Subscript): Group | null {
    const group = this.#give(value);
    if (slice.type === "Slice") {
      for (const child of children(slice)) this.#askOrVisit(child);
      if (!this.#isList(value)) group?.ask();
      return group;
    }
    this.#ask(slice);
    if (!group || this.#holdsItems(value)) return group && group.item();
    const place = placeIn(slice);
    if (place === null) group.ask();
    else group.need(place < 0 ? -place : place + 1);
    return group.item(place !== null && place >= 0 ? place : undefined);
  }

  #compare({ left, ops, comparators }: Compare): void {
    const sides = [left, ...comparators];
    const groups = sides.map((one) => this.#give(one));
    ops.forEach((op, i) => {
      const a = groups[i];
      const b = groups[i + 1];
      if (op === "Is" || op === "IsNot") return;
      if (op === "Eq" || op === "NotEq") {
        if (!a || !b) return;
        if ([i, i + 1].every((side) => isSettled(this.e.typeOf(sides[side]!)))) {
          a.join(b);
          compareAll(a, this.e.typeOf(sides[i]!));
          return;
        }
      }
      if (op === "In" || op === "NotIn") {
        if (!a) return;
        a.ask();
        // A dict's keys were asked when they were put in.
        if (isAlways(this.e.typeOf(sides[i + 1]!), "dict")) return;
      }
      a?.ask();
      b?.ask();
    });
  }

  #call(node: Call): Group | null {
    const { e } = this;
    const found = e.analysis.resolve(node.func);
    if (found?.kind === "function") {
      const parameters = this.#parameters.get(found.node);
      const plain = this.#plain.get(found.node);
      if (parameters && plain) {
        if (node.func.type === "Attribute") this.#ask(node.func.value);
        node.args.forEach((arg, i) => this.#variable(parameters[i]!).join(this.#give(arg)));
        for (const { arg, value } of node.keywords) {
          const parameter = parameters.find(({ name }) => name === arg)!;
          this.#variable(parameter).join(this.#give(value));
        }
        return this.#resultOf(found.node);
      }
    }
    if (found?.kind === "library" && node.keywords.length === 0) {
      const group = this.#libraryCall(found.row.name.replace(".__init__", ""), node);
      if (group !== undefined) return group;
    }
    for (const child of children(node)) this.#askOrVisit(child);
    return asked();
  }

  /** What a function of the library gives that asks nothing; undefined for the others. */
  #libraryCall(name: string, node: Call): Group | null | undefined {
    const { func, args } = node;
    if (args.some(({ type }) => type === "Starred")) return undefined;
    if (func.type === "Attribute") {
      const isOwn = isAlways(this.e.typeOf(func.value), "list", "dict", "libraryInstance");
      if (!isOwn) return undefined;
      if (PUTS.test(name)) {
        const group = this.#give(func.value);
        const last = args.at(-1);
        for (const one of args.slice(0, -1)) this.#ask(one);
        if (last) group?.item().join(this.#give(last));
        return null;
      }
      if (TAKES.test(name)) {
        for (const one of args) this.#ask(one);
        return this.#give(func.value)?.item() ?? null;
      }
      if (name === "dict.get" && args.length > 0) {
        this.#ask(args[0]!);
        const item = this.#give(func.value)?.item() ?? new Group();
        if (args[1]) item.join(this.#give(args[1]));
        return item;
      }
      return undefined;
    }
    const [first, ...others] = args;
    if (!first) return undefined;
    switch (name) {
      case "len":
        this.#give(first);
        return null;
      case "reversed":
        // Else it may be asked for its class.
        return isGoneOver(this.e, node) ? this.#give(first) : undefined;
      case "collections.deque": {
        if (others.length > 0) return undefined;
        const made = new Group();
        made.item().join(this.#itemsOf(first));
        return made;
      }
      case "enumerate":
      case "zip": {
        const made = new Group();
        const tuple = made.item();
        tuple.mark();
        const isCounted = name === "enumerate";
        if (isCounted) { for (const one of others) this.#ask(one); }
        const lists = isCounted ? [first] : args;
        lists.forEach((one, i) => tuple.item(isCounted ? 1 : i).join(this.#itemsOf(one)));
        return made;
      }
      default:
        return undefined;
    }
  }
}

/** The parameters of a function or method that gets what its calls say plainly; null for the others. */
function followedParameters(
  e: Emitter,
  { fn, calls, isMethod }: PlainFunction,
): readonly Variable[] | null {
  const { args } = fn;
  const skip = isMethod ? 1 : 0;
  const count = args.posonlyargs.length + args.args.length - skip;
  if (calls.length === 0 || args.vararg || args.kwarg || args.kwonlyargs.length > 0) return null;
  const isCalled = calls.every(({ node }) =>
    node.args.length + node.keywords.length <= count && (!isMethod || isOfObject(e, node))
  );
  if (!isCalled || isMethod && !isOwnMethod(e, fn)) return null;
  const parameters = plainParameters(e, fn, skip, calls);
  return parameters.length === count ? parameters : null;
}

function isOfObject(e: Emitter, { func }: Call): boolean {
  return func.type === "Attribute" && isAlways(e.typeOf(func.value), "instance");
}

/** Whether a method is one that only the program itself calls, as far as names go. */
function isOwnMethod(e: Emitter, fn: FunctionDef): boolean {
  const owner = e.parentOf(fn);
  return owner?.type === "ClassDef" && isPlainClass(e, owner) &&
    !/^(keys|values|items)$/.test(fn.name);
}

function isGoneOver(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  return (parent?.type === "For" || parent?.type === "comprehension") && parent.iter === node;
}

function asked(): Group {
  const group = new Group();
  group.ask();
  return group;
}

/** Notes that tuples of a type are compared, and those in them. */
function compareAll(group: Group, type: Type): void {
  group.compare();
  for (const one of members(type)) {
    if (one.kind !== "tuple") continue;
    one.items.forEach((item, i) => {
      if (mayHold(item)) compareAll(group.item(i), item);
    });
    if (one.rest && mayHold(one.rest)) compareAll(group.item(), one.rest);
  }
}

/** The place that a literal int names, from the end where it is below zero; null for all else. */
function placeIn(slice: Expr): number | null {
  const isNegative = slice.type === "UnaryOp" && slice.op === "USub";
  const literal = isNegative ? slice.operand : slice;
  if (literal.type !== "Constant" || literal.value.type !== "int") return null;
  const place = Number(literal.value.value);
  return isNegative ? -place : place;
}

function isExpression(node: Node): node is Expr {
  return EXPRESSIONS.has(node.type);
}

const EXPRESSIONS: ReadonlySet<string> = new Set(
  ("BoolOp NamedExpr BinOp UnaryOp Lambda IfExp Dict Set ListComp SetComp DictComp GeneratorExp Await Yield YieldFrom " +
    "Compare Call FormattedValue JoinedStr Interpolation TemplateStr Constant Attribute Subscript Starred Name List Tuple " +
    "Slice").split(" "),
);
