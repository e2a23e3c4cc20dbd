/**
 * Which functions and classes that are made inside functions may come to a process that is started: as its target, among
 * its arguments, in what these hold, or in a variable that children take over.
 *
 * It errs on the side of too many: what is stored under an attribute's name may be in any attribute of that name.
 *
 * @module
 */
import type { Type, Variable } from "../../analysis/mod.ts";
import type { NamedFunction } from "../../analysis/nodes.ts";
import type {
  Call,
  ClassDef,
  Expr,
  FunctionDef,
  GeneratorExp,
  Lambda,
  Node,
  Stmt,
} from "../../syntax/ast.ts";
import { children, walk } from "../../syntax/walk.ts";
import { contains, isFunction } from "./blocks.ts";
import type { Emitter } from "../emitter.ts";
import { isGenerator } from "../functions/functions.ts";

/** What a function may make, beside data. */
export type Made = NamedFunction | Lambda | ClassDef | GeneratorExp;

/** What may come to children. */
export interface Reached {
  readonly made: ReadonlySet<Made>;
  /** The calls that give iterators. */
  readonly iterators: ReadonlySet<Call>;
}

/** Finds them. */
export function madeForChildren(
  e: Emitter,
  inherited: readonly Variable[],
  definitions: readonly (ClassDef | FunctionDef)[],
): Reached {
  const reach = new Reach(e);
  for (const node of e.nodes) {
    if (node.type === "Call") {
      reach.start(node);
      reach.put(node);
    } else if (node.type === "ClassDef") reach.process(node);
  }
  for (const variable of inherited) reach.variable(variable);
  for (const node of definitions) reach.attributes(node);
  for (const variable of e.analysis.scopes.module.variables.values()) reach.scattered(variable);
  return { made: reach.found, iterators: reach.iterators };
}

/** Calls whose arguments a child gets as they are. */
const STARTS = new Set(["Process", "Pool", "ProcessPoolExecutor", "signal"]);

/** Calls whose arguments are pickled. */
const PICKLING = new Set(
  "map map_async starmap starmap_async imap imap_unordered apply apply_async submit put send".split(
    " ",
  ),
);

/** Finds the functions that a function makes and whose names pickle gives when it refuses them. */
export function pickled(e: Emitter): ReadonlySet<Made> {
  const found = new Set<Made>();
  for (const node of e.nodes) {
    if (node.type !== "Call" || node.func.type !== "Attribute") continue;
    if (!PICKLING.has(node.func.attr)) continue;
    for (const argument of [...node.args, ...node.keywords.map((k) => k.value)]) {
      const type = e.typeOf(argument);
      if (!/^(function|class|instance)$/.test(type.kind)) continue;
      const made = (type as { node: Made }).node;
      if (capturingFunction(e, made)) found.add(made);
    }
  }
  return found;
}

/** Whether a function or class is made by a function. */
function capturingFunction(e: Emitter, node: Made): boolean {
  for (let at = e.parentOf(node); at; at = e.parentOf(at)) if (isFunction(at)) return true;
  return false;
}

/** Methods that put their arguments into the object. */
const KEEPING = new Set(
  "append add insert extend update setdefault appendleft put register submit".split(" "),
);

/** Functions that keep nothing of what they are given. */
const FORGETTING = new Set(
  "sum any all min max sorted sort print len map filter reduce".split(" "),
);

class Reach {
  readonly found = new Set<Made>();
  readonly iterators = new Set<Call>();
  readonly #seen = new Set<Node | Variable | string>();
  /** By the function or class that is called. */
  readonly #calls = new Map<Node, Call[]>();
  readonly #decorated: readonly FunctionDef[];

  constructor(readonly e: Emitter) {
    const nodes = e.nodes;
    for (const node of nodes) if (node.type === "Call") this.#enter(node);
    this.#decorated = nodes.filter((node): node is FunctionDef =>
      node.type === "FunctionDef" && node.decorator_list.length > 0
    );
  }

  #enter(node: Call): void {
    const found = this.e.analysis.resolve(node.func);
    if (found?.kind !== "function" && found?.kind !== "class") return;
    const bases = found.kind === "class" ? this.e.ownBases(found.node) : [];
    for (const one of [found.node, ...bases]) {
      this.#calls.set(one, [...this.#calls.get(one) ?? [], node]);
    }
  }

  /** Follows a class whose instances may be started. */
  process(node: ClassDef): void {
    if (isProcess(this.e, node)) this.#class(node);
  }

  /** Follows the arguments of a call that starts a process, or makes one that can be started. */
  start(node: Call): void {
    const name = calleeName(node);
    const found = this.e.analysis.resolve(node.func);
    const isOwn = found?.kind === "class" && isProcess(this.e, found.node);
    if (!isOwn && !(STARTS.has(name) && found?.kind !== "function")) return;
    if (found?.kind === "class") this.#class(found.node);
    for (const argument of [...node.args, ...node.keywords.map((k) => k.value)]) {
      this.#value(argument);
    }
  }

  /** Follows what is put into an attribute that only the run time knows. */
  put({ func, args: [, , value] }: Call): void {
    if (func.type === "Name" && func.id === "setattr" && value) this.#value(value);
  }

  /** Follows the definitions of a name of the module that do not stand at its own level, or are several. */
  scattered({ bindings }: Variable): void {
    for (const { node, kind } of bindings) {
      if (kind === "function" || kind === "class") this.#definition(node as Made);
    }
  }

  /** Follows what is stored in a class or function itself. */
  attributes(node: ClassDef | FunctionDef): void {
    for (const item of node.type === "ClassDef" ? node.body : []) {
      if (item.type !== "Assign") continue;
      this.#value(item.value);
      for (const target of item.targets) if (target.type === "Name") this.#attribute(target.id);
    }
    for (const { attr } of this.e.storesIn(node.name)) this.#attribute(attr);
  }

  variable(variable: Variable): void {
    if (this.#isSeen(variable)) return;
    for (const { node, kind } of variable.bindings) {
      if (kind === "function" || kind === "class") this.#definition(node as Made);
      else if (kind === "parameter") this.#parameter(variable, node);
      else if (node.type !== "arg") { for (const part of sources(node)) this.#value(part); }
    }
    for (const { name } of variable.reads) this.#stored(name);
  }

  #isSeen(key: Node | Variable | string): boolean {
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #value(node: Expr): void {
    if (this.#isSeen(node)) return;
    if (node.type === "Name") {
      const variable = this.e.variableOf(node);
      // whatever decorators have made of it, every process has it under that name
      if (variable && isExport(this.e, variable)) return;
      if (variable) this.variable(variable);
    }
    this.#type(this.e.typeOf(node), 0);
    switch (node.type) {
      case "Name":
        return;
      case "Lambda":
        return this.#take(node);
      case "GeneratorExp":
        this.#take(node);
        break;
      case "Attribute":
        this.#value(node.value);
        return this.#attribute(node.attr);
      case "Call":
        return this.#call(node);
      case "Constant":
      case "JoinedStr":
      case "Compare":
        return;
    }
    for (const child of children(node)) this.#part(child);
  }

  #part(node: Node): void {
    if (node.type === "comprehension") this.#value(node.iter);
    else if ("ctx" in node || isExpression(node)) this.#value(node as Expr);
  }

  /** What a type tells of which function, class or instance a value is. */
  #type(type: Type, depth: number): void {
    if (depth > 3) return;
    switch (type.kind) {
      case "function":
        return this.#definition(type.node as Made);
      case "class":
      case "instance":
        return this.#definition(type.node);
      case "method":
        return this.#type(type.receiver, depth + 1);
      case "list":
      case "set":
        return this.#type(type.item, depth + 1);
      case "dict":
        return this.#type(type.value, depth + 1);
      case "tuple":
        for (const item of type.items) this.#type(item, depth + 1);
        return;
      case "union":
        for (const item of type.members) this.#type(item, depth + 1);
    }
  }

  #call(node: Call): void {
    const found = this.e.analysis.resolve(node.func);
    if (node.func.type === "Attribute") this.#value(node.func.value);
    else this.#value(node.func);
    const forgets = FORGETTING.has(calleeName(node)) && !givesIterator(found);
    for (const argument of [...node.args, ...node.keywords.map((k) => k.value)]) {
      if (!forgets || argument.type !== "Lambda") this.#value(argument);
    }
    if (givesIterator(found)) this.iterators.add(node);
    if (found?.kind === "class") this.#class(found.node);
    if (found?.kind === "function") this.#results(found.node);
  }

  /** What a function gives. */
  #results(fn: NamedFunction | Lambda): void {
    if (fn.type === "Lambda") return this.#value(fn.body);
    for (const statement of fn.body) {
      contains(statement, (node) => {
        if ((node.type === "Return" || node.type === "Yield") && node.value) {
          this.#value(node.value);
        }
        return false;
      });
    }
  }

  /** What a function gives, and what that gives, which is a function itself. */
  #given(fn: NamedFunction, depth: number): void {
    this.#results(fn);
    if (depth === 0) return;
    for (const statement of fn.body) {
      contains(statement, (node) => {
        const type = node.type === "Return" && node.value ? this.e.typeOf(node.value) : null;
        if (type?.kind === "function" && type.node.type !== "Lambda") {
          this.#given(type.node as NamedFunction, depth - 1);
        }
        return false;
      });
    }
  }

  /** Whatever is given to a function, or the class whose `__init__` it is. */
  #parameter(variable: Variable, node: Node): void {
    const fn = variable.scope.node;
    if (!isFunction(fn)) return;
    const owner = this.e.parentOf(fn);
    if (owner?.type === "ClassDef") {
      const method = fn as FunctionDef;
      if (method.args.args[0] === node) this.#class(owner);
    }
    if (!("args" in fn) || !("defaults" in (fn.args as object))) return;
    const { defaults, kw_defaults } = (fn as FunctionDef).args;
    for (const given of [...defaults, ...kw_defaults]) if (given) this.#value(given);
    const calls = [
      ...this.#calls.get(fn) ?? [],
      ...owner?.type === "ClassDef" ? this.#calls.get(owner) ?? [] : [],
    ];
    for (const call of calls) {
      for (const given of [...call.args, ...call.keywords.map((k) => k.value)]) this.#value(given);
    }
    for (const node of this.#decorated) {
      if (decorates(this.e, fn, node)) this.#take(node);
    }
  }

  /** What is put into a variable's value, or into an attribute of it, at a place where it is read. */
  #stored(name: Expr): void {
    const parent = this.e.parentOf(name);
    const around = parent && this.e.parentOf(parent);
    if (parent?.type === "Attribute" && around?.type === "Call" && around.func === parent) {
      if (!KEEPING.has(parent.attr)) return;
      for (const given of [...around.args, ...around.keywords.map((k) => k.value)]) {
        this.#value(given);
      }
    }
    if (parent?.type !== "Subscript" && parent?.type !== "Attribute") return;
    if (parent.ctx === "Store" && around?.type === "Assign") this.#value(around.value);
  }

  #attribute(name: string): void {
    if (this.#isSeen(name)) return;
    for (const node of this.e.attributesNamed(name)) {
      const parent = this.e.parentOf(node);
      if (node.ctx === "Store" && (parent?.type === "Assign" || parent?.type === "AnnAssign")) {
        if (parent.value) this.#value(parent.value);
      } else this.#stored(node);
    }
  }

  /** What instances of a class hold. */
  #class(node: ClassDef): void {
    this.#definition(node);
    if (this.#isSeen(node)) return;
    for (const one of [node, ...this.e.ownBases(node)]) {
      this.#definition(one);
      for (const name of this.e.attributesOf(one)) this.#attribute(name);
    }
  }

  #definition(node: Made): void {
    if (isLocal(this.e, node)) this.#take(node);
  }

  #take(node: Made): void {
    if (this.found.has(node)) return;
    this.found.add(node);
    for (const part of walk(node)) {
      const variable = part.type === "Name" ? this.e.variableOf(part) : null;
      if (variable && !isWithin(this.e, variable.scope.node, node)) this.variable(variable);
    }
    if (node.type === "ClassDef") return this.#class(node);
    if (node.type === "GeneratorExp") return;
    if (hasOwnDecorators(this.e, node)) {
      for (const decorator of (node as FunctionDef).decorator_list) {
        this.#value(decorator);
        const found = decoratorOf(this.e, decorator);
        if (found) this.#given(found, 2);
      }
    }
    for (const given of [...node.args.defaults, ...node.args.kw_defaults]) {
      if (given) this.#value(given);
    }
  }
}

/** Whether what is called makes an iterator of what it is given, and does nothing else. */
function givesIterator(found: ReturnType<Emitter["analysis"]["resolve"]>): boolean {
  if (found?.kind === "function") return found.node.type !== "Lambda" && isGenerator(found.node);
  return found?.kind === "library" && ITERATORS.test(found.row.name);
}

const ITERATORS =
  /^(iter|enumerate|zip|map|filter|reversed|itertools\.(?!groupby|tee)\w+)(\.__init__)?$/;

/** Whether a function decorates another, or is what an expression gives that does. */
function decorates(e: Emitter, fn: Node, { decorator_list }: FunctionDef): boolean {
  return decorator_list.some((one) => {
    const type = e.typeOf(one);
    if (type.kind === "function") return type.node === fn;
    return type.kind === "method" && type.function.kind === "function" && type.function.node === fn;
  });
}

/** The function of the program that a decorator is, or that gives it. */
function decoratorOf(e: Emitter, decorator: Expr): NamedFunction | null {
  const found = e.analysis.resolve(decorator.type === "Call" ? decorator.func : decorator);
  return found?.kind === "function" && found.node.type !== "Lambda" ? found.node : null;
}

/** Whether all that decorates a function is the program's own functions. */
export function hasOwnDecorators(e: Emitter, node: Node): boolean {
  if (node.type !== "FunctionDef" || node.decorator_list.length === 0) return false;
  return node.decorator_list.every((one) => decoratorOf(e, one) !== null);
}

function isProcess(e: Emitter, node: ClassDef): boolean {
  return e.libraryBases(node).some((base) => /\bProcess$/.test(base));
}

function calleeName({ func }: Call): string {
  return func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
}

function isExpression(node: Node): boolean {
  return /^(List|Tuple|Set|Dict|ListComp|SetComp|DictComp|GeneratorExp|IfExp|BoolOp|BinOp|Call|Lambda|NamedExpr|Starred|Await|Subscript)$/
    .test(node.type);
}

/** Whether a variable is a function or class that the module defines once. */
function isExport(e: Emitter, { bindings, isGlobal }: Variable): boolean {
  const [binding, ...others] = bindings;
  return isGlobal && others.length === 0 && /^(function|class)$/.test(binding?.kind ?? "") &&
    e.module.body.includes(binding!.node as Stmt);
}

/** The expressions from which a binding takes its value. */
function sources(node: Node): readonly Expr[] {
  switch (node.type) {
    case "Assign":
    case "AugAssign":
    case "NamedExpr":
      return [node.value];
    case "AnnAssign":
      return node.value ? [node.value] : [];
    case "For":
    case "AsyncFor":
    case "comprehension":
      return [node.iter];
    case "withitem":
      return [node.context_expr];
    default:
      return [];
  }
}

/** Whether a function or class is something else than what a module exports under its name. */
function isLocal(e: Emitter, node: Made): boolean {
  if (node.type === "Lambda" || node.type === "GeneratorExp") return true;
  if (e.parentOf(node)?.type === "ClassDef") return false;
  if (!e.module.body.includes(node)) return true;
  const variable = e.analysis.scopes.module.variables.get(node.name);
  return variable !== undefined && variable.bindings.length > 1 && !e.definitionNames.has(node);
}

/** The variables of functions around it that a function or class uses, itself left out. */
export function capturedBy(e: Emitter, node: Made): readonly Variable[] {
  const found = new Set<Variable>();
  for (const part of walk(node)) {
    if (part.type !== "Name") continue;
    const variable = e.variableOf(part);
    if (!variable || !/^(function|comprehension)$/.test(variable.scope.kind)) continue;
    if (!isWithin(e, variable.scope.node, node)) found.add(variable);
  }
  return [...found];
}

/** Whether a node is another, or stands in it. */
export function isWithin(e: Emitter, node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at; at = e.parentOf(at)) if (at === outer) return true;
  return false;
}
