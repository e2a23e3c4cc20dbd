/**
 * What the inference knows so far. It goes through the program again and again until nothing is added.
 *
 * @module
 */

import { children } from "../syntax/walk.ts";
import { functionRow } from "../library/mod.ts";
import type { Row } from "../library/signature.ts";
import type { Problem } from "./analysis.ts";
import { Cell } from "./types/cell.ts";
import { Environment, meet } from "./types/environment.ts";
import { Lattice } from "./types/lattice.ts";
import { ancestry, isOwn } from "./classes/lineage.ts";
import type {
  Call,
  ClassDef,
  Expr,
  FunctionLike,
  Module,
  Name,
  Node,
  Pattern,
  Source,
} from "./nodes.ts";
import { escapeRecord } from "./classes/records.ts";
import { parametersOf } from "./scopes/scope_builder.ts";
import type { Scope, Scopes, Variable } from "./scopes/scopes.ts";
import { type Order, orderOf } from "./modules/order.ts";
import type { Known, Units } from "./modules/units.ts";
import { type Unused, unusedOf } from "./modules/unused.ts";
import { dictOf, NEVER, STR, tupleOfAny, type Type, UNKNOWN } from "./types/types.ts";

/** What is known of a function or lambda of the program. */
export interface FunctionInfo {
  readonly node: FunctionLike;
  readonly scope: Scope;
  /** By name; for `*args` and `**kw` the cell of their items. */
  readonly parameters: ReadonlyMap<string, Cell>;
  /** What `*args` and `**kw` are. */
  readonly rests: ReadonlyMap<string, Type>;
  /** The types of defaults, by parameter. */
  readonly defaults: Map<string, Type>;
  readonly returns: Cell;
  /** What a generator yields; null for other functions. */
  readonly yields: Cell | null;
  /** The class whose method it is. */
  owner: ClassInfo | null;
  /** How a method is bound. */
  binding: "instance" | "class" | "static";
  /** A getter. */
  isProperty: boolean;
  /** Turned into a context manager by `@contextmanager`. */
  isContextManager: boolean;
  /** Somebody calls it. */
  called: boolean;
  /** Called from where nothing is known of the arguments. */
  escaped: boolean;
}

/** What is known of a class of the program. */
export interface ClassInfo {
  readonly node: ClassDef;
  readonly scope: Scope;
  /** Its bases in the program and in the library, in the order of the source. */
  bases: readonly (ClassInfo | Row)[];
  /** One of its bases is not known. */
  unknownBase: boolean;
  readonly subclasses: Set<ClassInfo>;
  /** What is assigned to attributes of its objects. */
  readonly attributes: Map<string, Cell>;
  /** `@dataclass`, or a typed NamedTuple: the annotations say how it is made. */
  hasFields: boolean;
  /** Attributes are read and written by names that are not known. */
  dynamic: boolean;
  /** Objects of it got where they cannot be followed. */
  escaped: boolean;
  /** What its statement names as its metaclass: one of the program's, or one that only makes it abstract (null). */
  metaclass: ClassDef | "unknown" | null;
}

/** What a call, a `with`, a loop may run: for the await analysis. */
export type Target =
  | { readonly kind: "function"; readonly node: FunctionLike }
  | { readonly kind: "library"; readonly row: Row; readonly blocks: boolean }
  /** Nothing is known of what is called but, perhaps, the method's name. */
  | { readonly kind: "unknown"; readonly name: string | null; readonly call: Call | null }
  /** Modules of the program that an import runs, if they have not run before. */
  | { readonly kind: "modules"; readonly modules: readonly Known[] }
  /** The generators and functions behind an iterable, and whether it blocks by itself. */
  | { readonly kind: "iteration"; readonly blocks: boolean; readonly sources: readonly Source[] };

/** Functions handed to the library, which calls them. */
export interface Callback {
  readonly call: Node;
  readonly row: Row;
  readonly node: FunctionLike;
}

/** The places to which `break` and `continue` lead. */
export interface LoopFrame {
  readonly breaks: Environment[];
  readonly continues: Environment[];
}

/** All that the inference knows, and where it is. */
export class State {
  readonly lattice: Lattice;
  /** Of patterns: what they are compared with. */
  readonly types = new Map<Expr | Pattern, Type>();
  readonly variables = new Map<Variable, Cell>();
  readonly functions = new Map<FunctionLike, FunctionInfo>();
  readonly classes = new Map<ClassDef, ClassInfo>();
  readonly targets = new Map<Node, Target[]>();
  /** The function or generator expression as part of which a node of `targets` runs; null for the module's own code. */
  readonly owners = new Map<Node, Source | null>();
  /** The one that is gone through. */
  source: Source | null = null;
  /** What annotations say of cells into which nothing was put. */
  readonly annotated = new Map<Cell, Type>();
  readonly callbacks = new Map<string, Callback>();
  readonly firstClass = new Set<FunctionLike>();
  readonly maybeUnbound = new Set<Name>();
  readonly unreachable = new Set<Node>();
  /** Operators in place whose target may be what has none of them: what comes of them tells nothing of that. */
  readonly mayRefuse = new Set<Node>();
  readonly imports = new Set<string>();
  readonly problems: Problem[] = [];
  /** Imports that fail when they are run: what CPython says. */
  readonly failingImports = new Map<Node, string>();
  /** What CPython adds to the text of an import that fails, where nobody catches it. */
  readonly importHints = new Map<Node, string>();
  /** Reads of names that a module of the program has not got when they are run: what CPython says. */
  readonly failingReads = new Map<Node, string>();
  /** Modules of the program of which something makes a value. */
  readonly moduleValues = new Set<Known>();
  /** Variables of modules that other modules use. */
  readonly exported = new Set<Variable>();
  /** Problems are noted only when the types are final. */
  reporting = false;
  env = new Environment();
  /** The function whose body is gone through; null in the module's own code. */
  current: FunctionInfo | null = null;
  currentScope: Scope;
  loops: LoopFrame[] = [];
  /** How often the loops around turn, at most. */
  turns: number[] = [];
  /** For each `try` around: what its body assigned so far. */
  tries: Map<Variable, Type>[] = [];
  /** Inside a `try` that catches anything: an import that fails is caught. */
  catching = 0;
  /** Types of expressions are joined with what was recorded, since the code is gone through twice. */
  joining = 0;
  /** Functions of whose arguments nothing is known yet are left for later. */
  isWaiting = true;
  /** How many calls are being followed, one within the other. */
  depth = 0;
  /** Inside an annotation, which is not run. */
  annotating = 0;
  /** Inside a generator expression that runs later. */
  later = 0;
  readonly #loose = new Map<string, Cell>();
  readonly #fresh = new Map<object, Map<string, Type>>();
  readonly #byNumber = new Map<Node, number>();

  /** Functions that are never run and classes of which there is never an object, as names tell. */
  readonly unused: Unused;
  /** Functions that are never run. */
  readonly idle = new Set<Node>();
  /** What was asked of objects of which nothing is known. */
  readonly askedOfUnknown = new Set<string>();

  /** The module whose code is gone through. */
  here: Known;

  /** What modules that import each other in a circle do not find. */
  readonly order: Order;

  constructor(readonly units: Units) {
    this.order = orderOf(units);
    this.unused = unusedOf(units);
    for (const node of this.unused.nodes) this.idle.add(node);
    this.here = units.main;
    this.currentScope = this.scopes.module;
    this.lattice = new Lattice(
      (type) => this.#escaped(type),
      (node) => ancestry(this.classInfo(node)).filter(isOwn).map((one) => one.node),
    );
  }

  /** The module whose code is gone through. */
  get module(): Module {
    return this.here.unit.module;
  }

  /** The scopes of that module; where nodes and names stand, they know of all modules. */
  get scopes(): Scopes {
    return this.here.scopes;
  }

  /** The type of a container that a node makes, the same one each time it is come to. */
  fresh<T extends Type>(node: object, slot: string, make: () => T): T {
    let slots = this.#fresh.get(node);
    if (!slots) this.#fresh.set(node, slots = new Map());
    let type = slots.get(slot);
    if (!type) slots.set(slot, type = make());
    return type as T;
  }

  record(node: Expr | Pattern, type: Type): Type {
    const before = this.joining > 0 ? this.types.get(node) : undefined;
    this.types.set(node, before ? this.lattice.join(before, type) : type);
    return type;
  }

  cellOf(variable: Variable): Cell {
    let cell = this.variables.get(variable);
    if (!cell) this.variables.set(variable, cell = new Cell(NEVER));
    return cell;
  }

  /** Whether assignments to the variable can be followed from statement to statement. */
  isTracked(variable: Variable): boolean {
    return !variable.sharedWrites &&
      variable.scope.functionScope === this.currentScope.functionScope;
  }

  read(variable: Variable, name: Name | null): Type {
    if (!this.isTracked(variable)) return this.cellOf(variable).type;
    if (this.later > 0 && variable.scope.kind !== "comprehension" && variable.bindings.length > 1) {
      return this.cellOf(variable).type;
    }
    const type = this.env.types.get(variable);
    if (name && (!type || this.env.maybeUnbound.has(variable))) this.maybeUnbound.add(name);
    return type ?? this.cellOf(variable).type;
  }

  write(variable: Variable, type: Type): void {
    this.lattice.add(this.cellOf(variable), type);
    if (!this.isTracked(variable)) return;
    this.env.set(variable, type);
    for (const assigned of this.tries) {
      assigned.set(variable, this.lattice.join(assigned.get(variable) ?? NEVER, type));
    }
  }

  functionInfo(node: FunctionLike): FunctionInfo {
    let info = this.functions.get(node);
    if (info) return info;
    const { args } = node;
    const cells = parametersOf(args).map((arg) => [arg.arg, new Cell(NEVER)] as const);
    const parameters = new Map(cells);
    const rests = new Map<string, Type>();
    if (args.kwarg) {
      const dict = dictOf(STR, NEVER);
      parameters.set(args.kwarg.arg, dict.valueCell);
      rests.set(args.kwarg.arg, dict);
    }
    if (args.vararg) rests.set(args.vararg.arg, tupleOfAny(NEVER));
    info = {
      node,
      scope: this.scopes.scopeOf(node),
      parameters,
      rests,
      defaults: new Map(),
      returns: new Cell(NEVER),
      yields: isGenerator(node) ? new Cell(NEVER) : null,
      owner: null,
      binding: "static",
      isProperty: false,
      isContextManager: false,
      called: false,
      escaped: false,
    };
    this.functions.set(node, info);
    return info;
  }

  classInfo(node: ClassDef): ClassInfo {
    let info = this.classes.get(node);
    if (!info) {
      info = {
        node,
        scope: this.scopes.scopeOf(node),
        bases: [],
        unknownBase: false,
        subclasses: new Set(),
        attributes: new Map(),
        hasFields: false,
        dynamic: false,
        escaped: false,
        metaclass: null,
      };
      this.classes.set(node, info);
    }
    return info;
  }

  attributeCell(info: ClassInfo, name: string): Cell {
    let cell = info.attributes.get(name);
    if (!cell) {
      info.attributes.set(name, cell = new Cell(NEVER));
      this.lattice.changes++;
    }
    if (info.dynamic) this.lattice.add(cell, UNKNOWN);
    return cell;
  }

  /** What is assigned to an attribute of that name of objects of which nothing is known. */
  looseAttribute(name: string): Cell {
    let cell = this.#loose.get(name);
    if (!cell) this.#loose.set(name, cell = new Cell(NEVER));
    return cell;
  }

  /** Notes that somebody calls a function. */
  call(info: FunctionInfo): void {
    if (info.called) return;
    info.called = true;
    this.lattice.changes++;
  }

  /** Does something as what never runs: nothing changes for what does. */
  aside(work: () => void): void {
    const { isAside } = this.lattice;
    this.lattice.isAside = true;
    try {
      work();
    } finally {
      this.lattice.isAside = isAside;
    }
  }

  /** Whether nothing may change for a function or class, since what is gone through never runs. */
  keeps(node: FunctionLike | ClassDef): boolean {
    return this.lattice.isAside && !this.idle.has(node);
  }

  /** Notes that a function is called from where nothing can be said of the arguments. */
  escapeFunction(info: FunctionInfo): void {
    if (info.escaped || this.keeps(info.node)) return;
    info.escaped = true;
    this.lattice.changes++;
    this.call(info);
  }

  /** A method of the library that may have to wait got where it cannot be followed. */
  blockingEscaped = false;

  #escaped(type: Type): void {
    const callee = type.kind === "method" ? type.function : type;
    if (callee.kind === "libraryFunction" && functionRow(callee.name)?.blocks) {
      this.blockingEscaped = true;
    }
    if (type.kind === "function") this.escapeFunction(this.functionInfo(type.node));
    else if (type.kind === "method" && type.function.kind === "function") {
      this.escapeFunction(this.functionInfo(type.function.node));
    } else if (type.kind === "recordClass") escapeRecord(this, type);
    else if (type.kind === "instance") {
      const info = this.classInfo(type.node);
      if (!info.escaped && !this.keeps(type.node)) {
        info.escaped = true;
        this.lattice.changes++;
      }
    } else if (type.kind === "class") {
      this.#escaped({ kind: "instance", node: type.node });
      for (const info of this.classInfo(type.node).scope.children) {
        const { node } = info;
        if (node.type === "FunctionDef" && (node.name === "__init__" || node.name === "__new__")) {
          this.escapeFunction(this.functionInfo(node));
        }
      }
    }
  }

  target(node: Node, target: Target): void {
    this.owners.set(node, this.source);
    const all = this.targets.get(node);
    if (!all) this.targets.set(node, [target]);
    else if (!all.some((one) => sameTarget(one, target))) all.push(target);
  }

  callback(call: Node, row: Row, node: FunctionLike): void {
    this.callbacks.set(`${this.#number(call)} ${this.#number(node)} ${row.name}`, {
      call,
      row,
      node,
    });
  }

  #number(node: Node): number {
    let number = this.#byNumber.get(node);
    if (number === undefined) this.#byNumber.set(node, number = this.#byNumber.size);
    return number;
  }

  /** Runs something in a copy of the environment, and gives that copy back. */
  branch(run: () => void): Environment {
    const before = this.env;
    this.env = before.clone();
    run();
    const after = this.env;
    this.env = before;
    return after;
  }

  join(environment: Environment): void {
    this.env = meet(this.lattice, this.env, environment);
  }

  problem(node: Node, message: string, exception: string | null = null): void {
    if (!this.reporting) return;
    const { unit } = this.units.around(this.scopes.scopeOf(node));
    const at = located(unit.module, node);
    const { filename } = unit;
    if (
      this.problems.some((p) =>
        p.line === at.line && p.column === at.column && p.message === message &&
        p.filename === filename
      )
    ) {
      return;
    }
    this.problems.push({ filename, ...at, message, exception });
  }
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "function") return a.node === (b as typeof a).node;
  if (a.kind === "library") {
    return a.row === (b as typeof a).row && a.blocks === (b as typeof a).blocks;
  }
  if (a.kind === "unknown") return a.name === (b as typeof a).name;
  if (a.kind === "modules") return a.modules.length === (b as typeof a).modules.length;
  const other = b as typeof a;
  return a.blocks === other.blocks && a.sources.length === other.sources.length &&
    a.sources.every((source) => other.sources.includes(source));
}

/** Where a node stands: line from 1, column in characters from 0. */
export function located(module: Module, node: Node): { line: number; column: number } {
  const starts = module.lineStarts;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= node.start) low = middle;
    else high = middle - 1;
  }
  const text = module.source.slice(starts[low] ?? 0, node.start);
  return { line: low + 1, column: [...text].length };
}

/** Modules without which nothing of unknown type blocks. */
const CONCURRENT = /^(multiprocessing|threading|queue|concurrent|socket|subprocess)\b/;

/** Whether the program may wait for others at all. */
export function importsConcurrency(state: State): boolean {
  return [...state.imports].some((name) => CONCURRENT.test(name));
}

/** Whether the program may have threads. */
export function importsThreads(state: State): boolean {
  return [...state.imports].some((name) =>
    /^(threading|_thread|concurrent|multiprocessing\.dummy)\b/.test(name)
  );
}

/** Whether the program may have files that wait for others. */
export function importsSockets(state: State): boolean {
  return [...state.imports].some((name) => /^(socket|socketserver|selectors)\b/.test(name));
}

const generators = new WeakMap<Node, boolean>();

/** Whether a function has a `yield` of its own. */
export function isGenerator(node: FunctionLike): boolean {
  let found = generators.get(node);
  if (found === undefined) {
    found = (Array.isArray(node.body) ? node.body : [node.body]).some(hasYield);
    generators.set(node, found);
  }
  return found;
}

function hasYield(root: Node): boolean {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "Yield" || node.type === "YieldFrom") return true;
    if (
      node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "Lambda" ||
      node.type === "ClassDef"
    ) continue;
    for (const child of children(node)) pending.push(child);
  }
  return false;
}
