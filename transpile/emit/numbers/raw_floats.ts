/**
 * Chooses what holds floats as plain numbers, so that arithmetic stays JavaScript's own: variables and parameters, what
 * functions give, attributes of objects, and lists. Where such a float leaves as a Python value, it is boxed.
 *
 *     variable    a float, and calculated with
 *     parameter   the same, of a function that is called by its name and never is a value itself
 *     result      a float, of such a function
 *     attribute   a float, in all classes and at all places of the program where the name stands behind a dot; a property
 *                 is one, too
 *     list        of floats, and all that is done with it is written for plain numbers
 *
 * Each may hold exact ints, too, where nothing that reads it shows the difference. First all that might be chosen is taken
 * to be; then whatever something speaks against is left out, until nothing does any more.
 *
 * @module
 */
import {
  type Cell,
  isSafeInt,
  members,
  type Scope,
  type Variable,
  withoutNone,
} from "../../analysis/mod.ts";
import type { Attribute, Expr, FunctionDef, Node } from "../../syntax/ast.ts";
import { children, walk } from "../../syntax/walk.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Emitter } from "../emitter.ts";
import { fallsOff } from "../functions/functions.ts";
import {
  calledBy,
  type Placed,
  plainConstructors,
  type PlainFunction,
  plainFunctions,
  plainParameters,
  plainProperties,
} from "./raw_functions.ts";
import { isMadeRaw, isPlainClass, listsIn, placeOf } from "./raw_lists.ts";
import {
  isFloat,
  isMixed,
  isRawItem,
  isRawListNode,
  isRawResult,
  isRawTarget,
  itemSource,
  rawNames,
  shapeOf,
} from "./raw_places.ts";
import { handsOver, looksInside, namesAsked } from "./raw_names.ts";
import { isBlind, isPairwise } from "./raw_uses.ts";
import { namesVariables } from "./running.ts";
import { mayBeUnset } from "../classes/set_attributes.ts";

/** Decides for all modules of a program. */
export function chooseRawFloats(all: readonly Emitter[]): void {
  const [main] = all;
  if (!main) return;
  const choice = new Choice(all, main.raw);
  choice.begin();
  choice.settle();
}

type Loop = Extract<Node, { type: "For" | "comprehension" }>;

/** What is still taken to hold plain numbers. */
class Choice {
  readonly #nodes: Placed[] = [];
  readonly #lists: (Placed<Expr> & { readonly cells: ReadonlySet<Cell> })[] = [];
  readonly #loops: Placed<Loop>[] = [];
  readonly #variables = new Map<Variable, Emitter>();
  readonly #plainAttributes: Set<string>;
  /** The getters of properties that are attributes like others. */
  readonly #properties = new Map<string, readonly FunctionDef[]>();
  /** The methods of one name, where each gives a plain number if the others do. */
  readonly #families = new Map<FunctionLike, readonly FunctionDef[]>();
  readonly #looksInside: boolean;
  /** The names of attributes that the program has as texts. */
  readonly #asked: ReadonlySet<string>;
  #changed = false;

  constructor(readonly all: readonly Emitter[], readonly raw: Emitter["raw"]) {
    for (const e of all) {
      for (const node of running(e, e.module)) this.#nodes.push({ e, node });
    }
    for (const { e, node } of this.#nodes) {
      // Types that are joined only now would join the cells of lists.
      if (node.type === "ClassDef") e.analysis.attributeTypes(node);
      if ((node.type === "For" || node.type === "comprehension")) this.#loops.push({ e, node });
    }
    this.#looksInside = all.some(looksInside);
    const asked = new Set(all.flatMap(namesAsked));
    this.#plainAttributes = this.#looksInside ? new Set() : plainAttributes(this.#nodes, asked);
    this.#asked = asked;
  }

  begin(): void {
    if (!this.#looksInside) {
      for (const name of this.#plainAttributes) {
        if (this.#isNumber(name)) this.raw.attributes.add(name);
      }
      for (const [name, getters] of plainProperties(this.#nodes, this.#asked)) {
        this.#properties.set(name, getters.map(({ node }) => node));
        this.raw.attributes.add(name);
        for (const { node } of getters) this.raw.results.add(node);
      }
      const functions = plainFunctions(this.#nodes, this.#asked);
      const givesNumber = ({ e, fn }: PlainFunction) =>
        isMixed(e.analysis.returnType(fn)) && !fallsOff(fn.body);
      for (const one of functions) {
        const { e, fn, calls, isMethod, family } = one;
        const isFit = family === null
          ? givesNumber(one)
          : functions.every((other) => !family.includes(other.fn) || givesNumber(other));
        if (isFit && calls.length > 0) this.raw.results.add(fn);
        if (isFit && family !== null) {
          this.#families.set(fn, family);
          for (const other of family) this.raw.results.add(other);
        }
        if (family !== null) continue;
        for (const variable of plainParameters(e, fn, isMethod ? 1 : 0, calls)) {
          this.#take(e, variable);
        }
      }
      for (const { e, fn, calls } of plainConstructors(this.#nodes)) {
        for (const variable of plainParameters(e, fn, 1, calls)) this.#take(e, variable);
      }
    }
    for (const e of this.all) {
      const scopes: Scope[] = [e.analysis.scopes.module];
      for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
        scopes.push(...scope.children);
        if (scope.kind === "class" || scope.kind === "typeParameters" || isIdle(e, scope)) continue;
        for (const variable of scope.variables.values()) {
          if (!variable.isParameter) this.#take(e, variable);
        }
      }
    }
    if (this.all.some(namesVariables)) return;
    for (const { e, node } of this.#nodes) {
      const cells = listsIn(e.typeOf(node as Expr));
      if (cells.size === 0) continue;
      this.#lists.push({ e, node: node as Expr, cells });
      for (const cell of cells) this.raw.lists.add(cell);
    }
  }

  #take(e: Emitter, variable: Variable): void {
    if (!canBeRaw(e, variable)) return;
    e.rawFloats.add(variable);
    this.#variables.set(variable, e);
  }

  /** Whether an attribute is a number wherever it is read or stored. */
  #isNumber(name: string): boolean {
    return this.#nodes.every(({ e, node }) =>
      node.type !== "Attribute" || node.attr !== name || isNumberAttribute(e, node)
    );
  }

  /** Leaves out what something speaks against, until nothing does. */
  settle(): void {
    do {
      do {
        this.#changed = false;
        for (const one of this.#lists) this.#checkList(one);
        for (const one of this.#loops) this.#checkLoop(one);
        for (const { e, node } of this.#nodes) this.#checkNumber(e, node);
        for (const [variable, e] of this.#variables) this.#checkStores(e, variable);
      } while (this.#changed);
      for (const [variable, e] of this.#variables) {
        if (!isLoopVariable(variable) && !isWorthIt(e, variable)) this.#leave(e, variable);
      }
    } while (this.#changed);
    for (const { e, node, cells } of this.#lists) {
      const isCopied = [...cells].some((cell) => this.raw.lists.has(cell.root)) &&
        placeOf(e, node) === "copy";
      if (isCopied) this.raw.copied.add(node);
    }
  }

  #checkList(
    { e, node, cells }: Placed<Expr> & { readonly cells: ReadonlySet<Cell> },
  ): void {
    const open = [...cells].filter((cell) => this.raw.lists.has(cell.root));
    if (open.length === 0) return;
    const isUnfit = !isMadeRaw(e, node) || placeOf(e, node) === "unfit" || this.#isOutside(e, node);
    if (isUnfit) { for (const cell of open) this.#drop(cell); }
  }

  /** Whether a list stands where code that is not seen may find it. */
  #isOutside(e: Emitter, node: Expr): boolean {
    if (node.type === "Attribute") {
      const isMethod = members(e.typeOf(node)).some(({ kind }) => kind === "method");
      return !isMethod && !this.#plainAttributes.has(node.attr);
    }
    const variable = node.type === "Name" ? e.variableOf(node) : null;
    if (!variable) return false;
    if (variable.scope.kind === "class") return true;
    if (variable.isGlobal && e.analysis.isExported(variable)) return true;
    return (variable.isGlobal || variable.captured) && handsOver(e);
  }

  #drop(cell: Cell): void {
    if (this.raw.lists.delete(cell.root)) this.#changed = true;
  }

  #leave(e: Emitter, variable: Variable): void {
    if (e.rawFloats.delete(variable)) this.#changed = true;
  }

  /** The names of a loop's target get plain numbers just where they hold such. */
  #checkLoop({ e, node }: Placed<Loop>): void {
    const { target, iter } = node;
    const shape = shapeOf(e, iter);
    const given = rawNames(target, shape);
    const holds = (name: Expr) => isRawTarget(e, name);
    const isAsync = e.analysis.needsAwait(node as Extract<Loop, { type: "For" }>);
    if (!given || isAsync || !given.every(holds)) {
      for (const part of walk(iter)) {
        if (isRawListNode(e, part as Expr)) this.#dropOf(e, part as Expr);
      }
      if (given) return;
    }
    for (const part of walk(target)) {
      if (part.type !== "Name" || given?.includes(part)) continue;
      const variable = e.variableOf(part);
      if (variable) this.#leave(e, variable);
    }
  }

  #dropOf(e: Emitter, node: Expr): void {
    const type = e.typeOf(node);
    if (type.kind === "list") this.#drop(type.cell);
  }

  /** Leaves out what holds an int that somebody sees. */
  #checkNumber(e: Emitter, node: Node): void {
    switch (node.type) {
      case "Name": {
        const variable = e.variableOf(node);
        if (!variable || !e.rawFloats.has(variable) || node.ctx === "Del") return;
        if (this.#shows(e, node, e.analysis.variableType(variable))) this.#leave(e, variable);
        return;
      }
      case "Attribute":
        if (this.raw.attributes.has(node.attr) && this.#shows(e, node, e.typeOf(node))) {
          this.raw.attributes.delete(node.attr);
          for (const fn of this.#properties.get(node.attr) ?? []) this.raw.results.delete(fn);
          this.#changed = true;
        }
        return;
      case "Subscript":
        if (isRawItem(e, node) && this.#shows(e, node, e.typeOf(node))) this.#dropOf(e, node.value);
        return;
      case "Call": {
        if (isRawResult(e, node) && this.#shows(e, node, e.typeOf(node))) {
          for (const fn of calledBy(e, node)) {
            for (const one of this.#families.get(fn) ?? [fn]) this.raw.results.delete(one);
          }
          this.#changed = true;
        }
        const source = itemSource(e, node);
        if (source && this.#shows(e, node, e.typeOf(node))) this.#dropOf(e, source);
      }
    }
  }

  #shows(e: Emitter, node: Expr, type: ReturnType<Emitter["typeOf"]>): boolean {
    if (isFloat(type) || isStored(e, node)) return false;
    const isStep = e.parentOf(node)?.type === "AugAssign" && "ctx" in node && node.ctx === "Store";
    const own = e.typeOf(node);
    if (!isStep && (isFloat(own) || isSafeInt(own))) return false;
    return !isBlind(e, node);
  }

  /** A variable gets plain numbers only where each that it gets can be written as one. */
  #checkStores(e: Emitter, variable: Variable): void {
    if (!e.rawFloats.has(variable)) return;
    const isFed = variable.bindings.every(({ kind, node }) => {
      if (kind !== "loop") return true;
      return this.#loops.some((loop) =>
        loop.e === e && (loop.node === node || isAround(loop.node, node)) &&
        isGivenRaw(e, loop.node, variable)
      );
    });
    if (!isFed) this.#leave(e, variable);
  }
}

/** What of a tree may run: what does not has no say in how what does is written. */
function* running(e: Emitter, node: Node): IterableIterator<Node> {
  if (/^(FunctionDef|AsyncFunctionDef|Lambda)$/.test(node.type) && e.analysis.isIdle(node)) return;
  yield node;
  for (const child of children(node)) yield* running(e, child);
}

/** Whether a scope is of a function that never runs, or in one. */
function isIdle(e: Emitter, scope: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (at.kind === "function" && e.analysis.isIdle(at.node)) return true;
  }
  return false;
}

function isAround(loop: Loop, node: Node): boolean {
  return node.start >= loop.target.start && node.end <= loop.target.end;
}

function isGivenRaw(e: Emitter, loop: Loop, variable: Variable): boolean {
  const given = rawNames(loop.target, shapeOf(e, loop.iter)) ?? [];
  return given.some((name) => name.type === "Name" && e.variableOf(name) === variable);
}

/** Whether an expression is only stored into: a target of `=`, of a loop. */
function isStored(e: Emitter, node: Expr): boolean {
  return "ctx" in node && node.ctx === "Store" && e.parentOf(node)?.type !== "AugAssign";
}

/** The names of attributes that are the program's own wherever they are read or stored. */
function plainAttributes(nodes: readonly Placed[], asked: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  const others = new Set(asked);
  for (const { e, node } of nodes) {
    if (node.type === "Attribute") {
      (isOwnAttribute(e, node) ? names : others).add(node.attr);
    } else if (node.type === "ClassDef") {
      for (const name of e.analysis.scopes.scopeOf(node).variables.keys()) others.add(name);
      if (isPlainClass(e, node)) continue;
      for (const name of e.analysis.attributeTypes(node).keys()) others.add(name);
    } else if (node.type === "Constant" && node.value.type === "str") {
      // `"{0.x}".format(…)`
      for (const [, name] of node.value.value.matchAll(/\{[^{}]*?\.(\w+)/g)) others.add(name!);
    }
  }
  return new Set([...names].filter((name) => !others.has(name)));
}

function isOwnAttribute(e: Emitter, node: Attribute): boolean {
  if (node.ctx === "Del" || node.attr.startsWith("__")) return false;
  if (mayBeUnset(e, node, withoutNone(e.typeOf(node.value)))) return false;
  const owners = members(withoutNone(e.typeOf(node.value)));
  return owners.length > 0 &&
    owners.every((owner) =>
      owner.kind === "instance" && !owner.after && isPlainClass(e, owner.node) &&
      [owner.node, ...e.ownBases(owner.node)].some((one) => e.attributesOf(one).has(node.attr))
    );
}

function isNumberAttribute(e: Emitter, node: Attribute): boolean {
  return members(withoutNone(e.typeOf(node.value))).every((owner) => {
    if (owner.kind !== "instance") return false;
    const type = e.analysis.attributeTypes(owner.node).get(node.attr);
    return type !== undefined && isMixed(type);
  });
}

/** Whether all that a variable gets can be written as a plain number. */
function canBeRaw(e: Emitter, variable: Variable): boolean {
  if (variable.captured || variable.bindings.length === 0) {
    const isConstant = variable.isGlobal && variable.assignedOnce && !variable.copies &&
      !handsOver(e) && !e.analysis.isExported(variable);
    const isShared = variable.bindings.length > 0 && !variable.isGlobal && !handsOver(e) &&
      !variable.deleted;
    if (!isConstant && !isShared) return false;
  }
  if (!isMixed(e.analysis.variableType(variable))) return false;
  return variable.bindings.every(({ kind, node, name }) => {
    if (kind === "parameter") return true;
    if (name === null) return false;
    if (kind === "augmented" || kind === "loop") return true;
    if (kind !== "assignment" || node.type !== "Assign") return false;
    return node.targets.some((target) => target === name) || isPairwise(node);
  });
}

function isLoopVariable(variable: Variable): boolean {
  return variable.bindings.some(({ kind }) => kind === "loop");
}

/** Whether a variable stands more often where a plain number is wanted than where it has to be boxed. */
function isWorthIt(e: Emitter, variable: Variable): boolean {
  let calculated = 0;
  for (const { name } of variable.reads) if (isCalculatedWith(e, name)) calculated++;
  const augmented = variable.bindings.filter(({ kind }) => kind === "augmented").length;
  return calculated + augmented > 0 && calculated + 2 * augmented >= variable.reads.length / 2;
}

/** Whether a name stands where a plain number is wanted. */
function isCalculatedWith(e: Emitter, name: Expr): boolean {
  const parent = e.parentOf(name);
  switch (parent?.type) {
    case "BinOp":
    case "Compare":
    case "UnaryOp":
    case "Return":
      return true;
    case "Call": {
      const found = e.analysis.resolve(parent.func);
      return found?.kind === "function" || isBlind(e, name);
    }
    default:
      return isBlind(e, name);
  }
}
