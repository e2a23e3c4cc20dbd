/**
 * How the modules of a program come to run. JavaScript runs a module before the one that imports it, Python where the
 * import stands. Where nobody can tell the difference a module is plain; where it has effects, they come in Python's order:
 *
 *     plain     running it has no effects: its definitions and values are there when the program begins
 *     ordered   it has effects, and all imports of it stand where JavaScript runs it in the same order
 *     loaded    its own code is a function, which the imports call
 *
 * @module
 */

import { children, walk } from "../../syntax/walk.ts";
import type { ClassDef, Expr, FunctionLike, Node, Stmt } from "../nodes.ts";
import type { State } from "../state.ts";
import { type Type, UNKNOWN } from "../types/types.ts";
import { absoluteName, isUnitKey, type Known, memberOf } from "./units.ts";
import type { Variable } from "../scopes/scopes.ts";

/** How a module comes to run. */
export type Form = "plain" | "ordered" | "loaded";

/** Modules that start children, which import the program's modules anew. */
const STARTING = /^(multiprocessing|concurrent)\b/;

/** Says of each module of a program how it comes to run. */
export function formsOf(state: State): ModuleForms {
  return new Forms(state);
}

/** How the modules of a program come to run. */
export interface ModuleForms {
  readonly found: ReadonlyMap<Known, Form>;
  /** Of modules whose own code is a function: the statements that are there before it is called. */
  readonly hoisted: ReadonlyMap<Known, ReadonlySet<Stmt>>;
}

const NO_STATEMENTS: ReadonlySet<Stmt> = new Set();

/** The statements of a module that are there before its own code is run. */
export function hoistedOf(forms: ModuleForms, known: Known): ReadonlySet<Stmt> {
  return forms.hoisted.get(known) ?? NO_STATEMENTS;
}

class Forms implements ModuleForms {
  readonly found = new Map<Known, Form>();
  readonly hoisted = new Map<Known, ReadonlySet<Stmt>>();
  readonly #quietFunctions = new Map<FunctionLike, boolean>();
  readonly #imports = new Map<Known, Map<Node, Known[]>>();
  #here: Known;

  constructor(readonly state: State) {
    const { units } = state;
    this.#here = units.main;
    for (const known of units.all) this.#imports.set(known, this.#importsOf(known));
    const loud = new Set<Known>();
    for (let grows = true; grows;) {
      grows = false;
      for (const known of units.all) {
        if (loud.has(known) || this.#isQuiet(known, loud)) continue;
        loud.add(known);
        grows = true;
      }
    }
    const [main, ...others] = units.all;
    const starts = [...state.imports].some((name) => STARTING.test(name));
    const ordered = new Set(
      others.filter((known) => loud.has(known) && !starts && !this.#isCircular(known)),
    );
    for (let shrinks = true; shrinks;) {
      shrinks = false;
      for (const known of ordered) {
        if (this.#isAhead(known, ordered, loud)) continue;
        ordered.delete(known);
        shrinks = true;
      }
    }
    for (const known of others) {
      this.found.set(known, ordered.has(known) ? "ordered" : loud.has(known) ? "loaded" : "plain");
    }
    this.found.set(main!, "plain");
    for (const known of others) {
      if (this.found.get(known) === "loaded") this.hoisted.set(known, this.#hoistedOf(known, loud));
    }
  }

  /** What a module defines without waiting for what its own code does, and what comes before the first effect. */
  #hoistedOf(known: Known, loud: ReadonlySet<Known>): ReadonlySet<Stmt> {
    this.#here = known;
    const hoisted = new Set<Stmt>();
    let begun = false;
    for (const node of known.unit.module.body) {
      const isDefinition = /^(FunctionDef|AsyncFunctionDef|ClassDef)$/.test(node.type);
      const isSilent = this.#silent(node, loud) && !this.#changesModule(node);
      if (isSilent && (!begun || isDefinition) && this.#needsNothing(known, node, hoisted)) {
        hoisted.add(node);
      } else if (!isSilent) begun = true;
    }
    return hoisted;
  }

  /** Whether a definition is decorated by what may change other variables of the module. */
  #changesModule(node: Stmt): boolean {
    return "decorator_list" in node &&
      node.decorator_list.some((one) =>
        this.#type(one.type === "Call" ? one.func : one).kind === "function"
      );
  }

  /** Whether all that a statement reads when it is run is there before the module's own code runs. */
  #needsNothing(known: Known, statement: Stmt, hoisted: ReadonlySet<Stmt>): boolean {
    if (statement.type === "Import" || statement.type === "ImportFrom") {
      return (this.#imports.get(known)!.get(statement) ?? []).length === 0;
    }
    const passes = (node: Node): boolean => {
      if (node.type === "Lambda") return true;
      if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef") {
        return [...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults]
          .every((one) => one === null || passes(one));
      }
      if (node.type === "Name" && node.ctx === "Load") {
        const variable = this.state.scopes.variableOf(node);
        if (variable === null || variable.scope !== known.scopes.module) return true;
        return variable.bindings.every((binding) =>
          binding.kind === "import"
            ? this.#isThere(known, binding.node)
            : [...hoisted].some((one) => one === binding.node) || binding.node === statement
        );
      }
      return [...children(node)].every(passes);
    };
    return passes(statement);
  }

  /** Whether what an import brings is there when JavaScript runs the module's definitions. */
  #isThere(known: Known, alias: Node): boolean {
    const modules = (this.state.targets.get(alias) ?? []).flatMap((one) =>
      one.kind === "modules" ? one.modules : []
    );
    return !modules.some((one) => this.found.get(one) === "loaded") &&
      !(modules.length > 0 && this.#isCircular(known));
  }

  /** The modules that each import statement runs. */
  #importsOf(known: Known): Map<Node, Known[]> {
    const found = new Map<Node, Known[]>();
    for (const node of walk(known.unit.module)) {
      if (node.type !== "Import" && node.type !== "ImportFrom") continue;
      const modules = node.names.flatMap((alias) =>
        (this.state.targets.get(alias) ?? []).flatMap((one) =>
          one.kind === "modules"
            ? one.modules.filter((module) =>
              module === one.modules.at(-1) || !isAround(module, known)
            )
            : []
        )
      );
      found.set(node, modules);
    }
    return found;
  }

  /** Whether a module is imported, by way of others, by a module that it imports. */
  #isCircular(known: Known): boolean {
    const seen = new Set<Known>();
    const pending = [known];
    for (let one = pending.pop(); one; one = pending.pop()) {
      for (const modules of this.#imports.get(one)!.values()) {
        for (const next of modules) {
          if (next === known) return true;
          if (!seen.has(next)) {
            seen.add(next);
            pending.push(next);
          }
        }
      }
    }
    return false;
  }

  /** Whether all imports of a module stand before anything that has effects. */
  #isAhead(known: Known, ordered: ReadonlySet<Known>, loud: ReadonlySet<Known>): boolean {
    const { units } = this.state;
    for (const [from, imports] of this.#imports) {
      const places = [...imports].filter(([, modules]) => modules.includes(known));
      if (places.length === 0) continue;
      if (from !== units.main && !ordered.has(from)) return false;
      this.#here = from;
      for (const [place] of places) {
        const { body } = from.unit.module;
        const at = body.indexOf(place as Stmt);
        if (at < 0) return false;
        const before = body.slice(0, at);
        const isReady = before.every((node) => {
          const modules = imports.get(node);
          if (this.state.failingImports.has(node)) return false;
          if (modules) return modules.every((one) => ordered.has(one) || !loud.has(one));
          return this.#silent(node, loud);
        });
        if (!isReady) return false;
      }
    }
    return true;
  }

  #isQuiet(known: Known, loud: ReadonlySet<Known>): boolean {
    this.#here = known;
    return known.unit.module.body.every((node) => this.#silent(node, loud));
  }

  #silent(node: Stmt, loud: ReadonlySet<Known>): boolean {
    const all = (body: readonly Stmt[]) => body.every((one) => this.#silent(one, loud));
    const { failingImports, failingReads } = this.state;
    switch (node.type) {
      case "Import":
      case "ImportFrom": {
        const fails = [node, ...node.names].some((one) => failingImports.has(one));
        const modules = this.#imports.get(this.#here)?.get(node) ?? [];
        if (fails || modules.some((one) => loud.has(one))) return false;
        // What a name is in a module that is still being run depends on the order.
        return !modules.some((one) => one !== this.#here && this.#isCircular(one)) ||
          !this.#usesEarly(node);
      }
      case "Pass":
      case "Global":
      case "Nonlocal":
      case "TypeAlias":
        return true;
      case "FunctionDef":
      case "AsyncFunctionDef":
        return node.decorator_list.every((one) => this.#calmDecorator(one)) &&
          [...node.args.defaults, ...node.args.kw_defaults]
            .every((one) => one === null || this.#calm(one));
      case "ClassDef":
        return this.#silentClass(node, loud);
      case "Expr":
        return this.#calm(node.value);
      case "Return":
        return node.value === null || this.#calm(node.value);
      case "Assign":
        return this.#calm(node.value) && node.targets.every((one) => this.#own(one));
      case "AnnAssign":
        return (node.value === null || this.#calm(node.value)) && this.#own(node.target);
      case "AugAssign":
        return this.#calm(node.value) && this.#own(node.target);
      case "If":
        if (failingReads.has(node.test)) return false;
        return isGuard(node.test) || this.#calm(node.test) && all(node.body) && all(node.orelse);
      case "For":
        return this.#calm(node.iter) && this.#own(node.target) && all(node.body) &&
          all(node.orelse);
      case "Try":
        return all(node.body) && all(node.orelse) && all(node.finalbody) &&
          node.handlers.every(({ body }) => all(body));
      default:
        return false;
    }
  }

  /** Whether a module's own code uses what an import in a circle brings. */
  #usesEarly(statement: Node): boolean {
    if (statement.type !== "Import" && statement.type !== "ImportFrom") return false;
    const { scopes } = this.#here;
    const names = new Set(
      statement.names.map(({ name, asname }) => asname ?? name.split(".")[0]!),
    );
    if (names.has("*")) return true;
    for (const name of names) {
      const variable = scopes.module.variables.get(name);
      if (variable?.reads.some(({ scope }) => scope.functionScope === scopes.module)) return true;
    }
    return false;
  }

  #silentClass(node: ClassDef, loud: ReadonlySet<Known>): boolean {
    if (!node.decorator_list.every((one) => this.#calmDecorator(one))) return false;
    if (!node.bases.every((one) => this.#calm(one))) return false;
    if (node.keywords.length > 0) return false;
    for (const base of node.bases) {
      const type = this.state.types.get(base) ?? UNKNOWN;
      if (type.kind === "libraryClass") continue;
      if (type.kind !== "class") {
        if (base.type === "Subscript") continue;
        return false;
      }
      if (type.node.body.some((s) => "name" in s && s.name === "__init_subclass__")) return false;
    }
    return node.body.every((one) => this.#silent(one, loud));
  }

  /** Whether to decorate has no effects: the library's decorators have none, the module's own may change the module alone. */
  #calmDecorator(node: Expr): boolean {
    if (node.type === "Attribute" && /^(setter|getter|deleter|register)$/.test(node.attr)) {
      return node.attr !== "register";
    }
    const made = node.type === "Call" ? node.func : node;
    const type = this.#type(made);
    if (type.kind === "function" && this.#calmDecoratorOfOwn(node, type.node)) return true;
    const isKnown = type.kind === "libraryFunction" || type.kind === "libraryClass";
    return isKnown && CALM.has(type.name) && (node.type !== "Call" || this.#calm(node));
  }

  /** Whether a function of the module, or what its call gives, decorates without effects elsewhere. */
  #calmDecoratorOfOwn(node: Expr, maker: FunctionLike): boolean {
    if (this.state.units.around(this.state.scopes.scopeOf(maker)) !== this.#here) return false;
    if (node.type !== "Call") return this.#calmFunction(maker);
    const given = this.#type(node);
    return given.kind === "function" && this.#calmCall(node) && this.#calmFunction(given.node);
  }

  /** Whether an assignment to a target changes nothing but the module that it stands in. */
  #own(target: Expr): boolean {
    switch (target.type) {
      case "Name":
        return true;
      case "Tuple":
      case "List":
        return target.elts.every((one) => this.#own(one));
      case "Starred":
        return this.#own(target.value);
      case "Attribute":
      case "Subscript": {
        let at: Expr = target;
        while (at.type === "Attribute" || at.type === "Subscript") at = at.value;
        if (at.type !== "Name") return false;
        const variable = this.state.scopes.variableOf(at);
        return variable !== null && !variable.bindings.some(({ kind }) => kind === "import") &&
          (target.type !== "Subscript" || this.#calm(target.slice));
      }
      default:
        return false;
    }
  }

  /** Whether the value of an expression is the same whenever it is asked for, and asking has no effects. */
  #calm(node: Expr | Node): boolean {
    if (this.state.failingReads.has(node)) return false;
    switch (node.type) {
      case "Lambda":
      case "GeneratorExp":
        return true;
      case "Await":
      case "Yield":
      case "YieldFrom":
        return false;
      case "Name":
        return node.ctx !== "Load" || this.#isSettled(node);
      case "Attribute": {
        const owner = this.#type(node.value);
        if (owner.kind === "module" && isUnitKey(owner.name)) {
          const known = this.state.units.byKey(owner.name)!;
          const member = memberOf(this.state.units, known, node.attr);
          return member?.kind === "unit" ||
            member?.kind === "variable" && isStable(member.variable);
        }
        return this.#calm(node.value);
      }
      case "BinOp":
        if (node.op === "Div" || node.op === "FloorDiv" || node.op === "Mod") {
          const isText = this.#type(node.left).kind === "str";
          const { right } = node;
          const isFixed = right.type === "Constant" && right.value.type !== "str" &&
            !/^0/.test(this.#here.unit.module.source.slice(right.start, right.end));
          if (!isText && !isFixed && this.#type(node.left).kind !== "libraryInstance") return false;
        }
        return this.#calm(node.left) && this.#calm(node.right);
      case "Subscript": {
        const owner = this.#type(node.value).kind;
        const isType = owner === "libraryClass" || owner === "class" || owner === "unknown" &&
            node.value.type === "Name" && /^[A-Z]/.test(node.value.id);
        return isType || node.slice.type === "Slice" && this.#calm(node.value);
      }
      case "Call":
        return this.#calmCall(node);
      default:
        return [...children(node)].every((child) => this.#calm(child));
    }
  }

  #type(node: Expr): Type {
    return this.state.types.get(node) ?? UNKNOWN;
  }

  #isSettled(node: Extract<Expr, { type: "Name" }>): boolean {
    const variable = this.state.scopes.variableOf(node);
    if (variable === null) {
      const type = this.#type(node);
      return type.kind === "libraryClass" || type.kind === "libraryFunction" ||
        /^__\w+__$/.test(node.id);
    }
    if (!variable.bindings.some(({ kind }) => kind === "import")) return true;
    return !this.#importedFrom(variable).some((one) => !isStable(one));
  }

  /** The variables of other modules that a name is imported from. */
  #importedFrom(variable: Variable): Variable[] {
    const found: Variable[] = [];
    for (const { node, scope } of variable.bindings) {
      if (node.type !== "alias") continue;
      const { unit } = this.state.units.around(scope);
      const statement = [...this.#imports.get(this.state.units.around(scope))!.keys()]
        .find((one) => "names" in one && (one.names as readonly Node[]).includes(node));
      if (statement?.type !== "ImportFrom") continue;
      const owner = this.state.units.named(absoluteName(unit, statement) ?? "");
      const member = owner && memberOf(this.state.units, owner, node.name);
      if (member?.kind === "variable") found.push(member.variable);
    }
    return found;
  }

  #calmCall(node: Extract<Expr, { type: "Call" }>): boolean {
    const { func, args, keywords } = node;
    if (![...args, ...keywords].every((one) => this.#calm(one))) return false;
    const type = this.#type(func);
    if (type.kind === "libraryFunction" || type.kind === "libraryClass") {
      if (type.name === "int" || type.name === "float") {
        return args.every((one) => /^(int|float|bool|never)$/.test(this.#type(one as Expr).kind));
      }
      return CALM.has(type.name);
    }
    if (type.kind === "method" && type.function.kind === "libraryFunction") {
      const name = type.function.name.split(".").at(-1)!;
      return func.type === "Attribute" && CALM_METHODS.has(name) && this.#calm(func.value) &&
        (PURE_METHODS.has(name) || this.#own({ ...func, ctx: "Store" }));
    }
    if (type.kind === "function") return this.#calmFunction(type.node);
    if (type.kind !== "class") return false;
    const { body, bases, keywords: given, decorator_list } = type.node;
    if (bases.length > 0 || given.length > 0 || decorator_list.length > 1) return false;
    if (body.some((s) => "name" in s && /^__(new|post_init)__$/.test(s.name as string))) {
      return false;
    }
    const init = body.find((s) => "name" in s && s.name === "__init__");
    return init?.type !== "FunctionDef" || this.#calmFunction(init);
  }

  #calmFunction(node: FunctionLike): boolean {
    const found = this.#quietFunctions.get(node);
    if (found !== undefined) return found;
    this.#quietFunctions.set(node, false);
    const { body } = node;
    const before = this.#here;
    this.#here = this.state.units.around(this.state.scopes.scopeOf(node));
    const isQuiet = Array.isArray(body)
      ? node.type === "FunctionDef" && node.decorator_list.length === 0 &&
        !body.some((one) => [...walk(one)].some((n) => n.type === "Global")) &&
        body.every((one: Stmt) => this.#silent(one, NOBODY))
      : this.#calm(body as Expr);
    this.#here = before;
    this.#quietFunctions.set(node, isQuiet);
    return isQuiet;
  }
}

const NOBODY: ReadonlySet<Known> = new Set();

/** Whether a module is a package around another, which has begun to run before. */
function isAround(outer: Known, inner: Known): boolean {
  return inner.unit.name.startsWith(`${outer.unit.name}.`);
}

/** Whether a variable keeps the one value that its module gives it. */
export function isStable(variable: Variable): boolean {
  const { bindings, sharedWrites } = variable;
  if (sharedWrites || variable.deleted) return false;
  return bindings.length === 1 ||
    bindings.every(({ kind }) => kind === "function" || kind === "class" || kind === "import");
}

function isGuard(test: Expr): boolean {
  return test.type === "Compare" && test.left.type === "Name" && test.left.id === "__name__" ||
    test.type === "Name" && test.id === "TYPE_CHECKING" ||
    test.type === "Attribute" && test.attr === "TYPE_CHECKING";
}

/** Library functions and classes whose calls nobody notices, and which give the same each time. */
const CALM = new Set(
  ("property staticmethod classmethod bool dict list tuple set frozenset str range len sorted min max sum abs round repr object type bytes bytearray " +
    "enumerate zip map filter reversed any all isinstance issubclass hasattr slice property super staticmethod classmethod " +
    "collections.namedtuple collections.defaultdict collections.deque collections.Counter collections.OrderedDict collections.ChainMap " +
    "enum.Enum enum.auto enum.unique enum.IntEnum re.compile logging.getLogger typing.TypeVar typing.NewType typing.NamedTuple typing.cast " +
    "dataclasses.dataclass dataclasses.field functools.partial functools.lru_cache functools.cache functools.wraps " +
    "functools.total_ordering functools.cached_property functools.singledispatch abc.abstractmethod contextlib.contextmanager contextlib.asynccontextmanager " +
    "itertools.count operator.itemgetter operator.attrgetter pathlib.Path os.path.join os.path.dirname os.path.abspath os.path.basename " +
    "os.path.realpath os.getenv os.cpu_count math.sqrt math.log math.exp math.sin math.cos math.radians datetime.timedelta datetime.date datetime.datetime " +
    "multiprocessing.cpu_count multiprocessing.Lock multiprocessing.RLock multiprocessing.Queue multiprocessing.Event " +
    "multiprocessing.Value multiprocessing.Array threading.Lock threading.RLock threading.Event threading.local queue.Queue")
    .split(" "),
);

const PURE_METHODS = new Set(
  "join split strip lstrip rstrip upper lower title replace format startswith endswith encode decode keys values items copy union get splitlines zfill"
    .split(" "),
);

const CALM_METHODS = new Set([
  ...PURE_METHODS,
  ..."append add extend update setdefault insert sort reverse clear".split(" "),
]);
