/**
 * What all parts of the emission share while a module is written.
 *
 * @module
 */
import { isSpecial } from "../../runtime/python/support/special_names.ts";
import { type Analysis, type Known, type Type, UNKNOWN, type Variable } from "../analysis/mod.ts";
import type { NamedFunction } from "../analysis/nodes.ts";
import type {
  Assign,
  Attribute,
  Call,
  ClassDef,
  Expr,
  Module,
  Name,
  Node,
  Pattern,
  Stmt,
  Subscript,
} from "../syntax/ast.ts";
import type { AttributeRow, ClassRow, FunctionRow } from "../library/signature.ts";
import { children, walk } from "../syntax/walk.ts";
import type { Comments } from "./writing/comments.ts";
import { addsNothing } from "./classes/bases.ts";
import { isThawed } from "./classes/dataclasses.ts";
import { errorAt } from "./writing/error.ts";
import { classRow, memberRow } from "../library/mod.ts";
import type { Imports } from "./writing/imports.ts";
import { isThere } from "./numbers/lengths.ts";
import { fresh, identifier } from "./writing/names.ts";
import type { Plan } from "./scopes/plan.ts";
import type { RawPlaces } from "./numbers/raw_places.ts";
import type { Running } from "./numbers/running.ts";
import { isDefinition, isMainGuard } from "./scopes/blocks.ts";
import type { Linked, OwnNames } from "./modules/own_modules.ts";
import { handlesSignals } from "./modules/signals.ts";
import type { Place } from "../map/places.ts";

/** The function (or module) that is being written. */
export interface Frame {
  readonly owner: Module | NamedFunction;
  readonly plan: Plan;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** The class whose method this is. */
  readonly inClass: ClassDef | null;
  /** The parameter that is `this` here. */
  readonly self: Variable | null;
  /** What the object is called in a method that takes it as its first parameter, since decorators want that. */
  readonly object?: string | undefined;
  readonly kind: "module" | "function" | "method" | "constructor" | "static" | "class";
  /** Whether a call of it gives a value other than None. */
  readonly returnsValue: boolean;
}

/** Library functions that read asynchronous iterators themselves. */
const WAITING_READERS =
  /^(list|tuple|dict)(\.__init__)?$|^(sum|min|max|sorted|any|all|reversed|functools\.reduce|statistics\.\w+)$|^(multiprocessing|concurrent|itertools|asyncio)\b/;

/** The state of one module's emission. */
export class Emitter {
  /** Lines that must stand before the statement that is being written. */
  prelude: string[] = [];
  /** What has been written of each statement. */
  readonly places: Place[] = [];
  /** The function that is being written. */
  frame!: Frame;
  /** Variables that hold floats as plain numbers. */
  readonly rawFloats = new Set<Variable>();
  /** Variables that hold lists of flags as bytes. */
  readonly flags = new Set<Variable>();
  /** Variables that hold lists of texts which are only joined. */
  readonly textLists = new Set<Variable>();
  /** Variables that are held by objects which grow, and the classes of these. */
  readonly running = new Map<Variable, Running>();

  /** What else of the program does, in all its modules. */
  get raw(): RawPlaces {
    return this.linked.raw;
  }

  /** What a variable is called where it is not its own name. */
  readonly renamed = new Map<Variable, string>();
  /** Modules that statements of the module have loaded which come before what is being written. */
  readonly surelyLoaded = new Set<Known>();
  /** Variables that may have no value when nested functions read them, but for the functions that are told of. */
  readonly doubtful = new Map<Variable, ReadonlySet<Node>>();
  /** Items whose index cannot be out of range. */
  readonly safeIndexes = new Set<Subscript>();
  /** Functions, classes and iterators that a function makes and children get. */
  readonly nested = new Set<Node>();
  /** Functions and classes that are made by a function and pickled under CPython, which fails and gives their full names. */
  readonly pickled = new Set<Node>();
  /** Variables of functions that are cells, and what these are called. */
  readonly cells = new Map<Variable, string>();
  /** The functions that make what children get, to be written at the module's level. */
  readonly makers: string[] = [];
  /** Those of them with attributes that somebody changes. */
  readonly changingClasses: string[] = [];
  /** Classes in classes that are made where they stand. */
  readonly standing = new Set<Node>();
  /** The functions that make classes. */
  readonly classMakers = new Map<ClassDef, string>();
  /** Whether children take over what the module's variables hold. */
  handsOn = false;
  /** Whether the module's classes have to be known by name: to children, or to who reads pickles. */
  registers = false;
  /** The variables that hold the values of defaults, of which functions change something. */
  readonly changingDefaults: string[] = [];
  /** Classes that have been put at the module's level, although they are defined elsewhere. */
  readonly placedClasses: string[] = [];
  /** The values of defaults that are held in variables of their own. */
  readonly held: { readonly name: string; readonly type: string }[] = [];
  /** The variables that hold the values of defaults. */
  readonly heldDefaults = new Map<Expr, string>();
  /** The frame in which the defaults of a nested function have their values. */
  outside: Frame | null = null;
  /** Names of functions defined a second time, by the definition. */
  readonly definitionNames = new Map<Node, string>();
  /** `**kw` parameters that are only passed on: plain objects. */
  readonly plainKeywords = new Set<Variable>();
  /** All places of the program where an attribute of this name is read or stored. */
  attributesNamed(name: string): readonly Attribute[] {
    return this.#named.get(name) ?? [];
  }

  /** All names that are stored in something that a name stands for: `work` in `work.calls = 0`. */
  storesIn(name: string): readonly Attribute[] {
    return this.#stored.get(name) ?? [];
  }

  readonly #named = new Map<string, Attribute[]>();
  readonly #stored = new Map<string, Attribute[]>();

  #enter(node: Attribute): void {
    add(this.#named, node.attr, node);
    if (node.ctx === "Store" && node.value.type === "Name") add(this.#stored, node.value.id, node);
  }

  /** Whether the program looks at docstrings while it runs. */
  get readsDocs(): boolean {
    this.#readsDocs ??= this.#asksFor(/^(__doc__|getdoc)$/) || this.#hasTests;
    return this.#readsDocs;
  }

  #readsDocs: boolean | null = null;

  /** Whether the module has tests, which show what their docstrings begin with. */
  get #hasTests(): boolean {
    return this.nodes.some((n) =>
      n.type === "Import" && n.names.some(({ name }) => name === "unittest") ||
      n.type === "ImportFrom" && n.module === "unittest"
    );
  }

  /** Whether the program looks at an attribute of this name anywhere. */
  reads(name: string): boolean {
    return this.attributesNamed(name).length > 0;
  }

  /** Whether the program asks for the full names of functions, or of what stood under `@overload` by such a name. */
  get readsFullNames(): boolean {
    return this.#readsFullNames ??= this.#asksFor(/^(__qualname__|get_overloads)$/);
  }

  #readsFullNames: boolean | null = null;

  /** Whether the program looks at the parameters of functions while it runs. */
  get readsSignatures(): boolean {
    return this.#readsSignatures ??= this.#asksFor(/^(signature|getfullargspec)$/);
  }

  #readsSignatures: boolean | null = null;

  #asksFor(name: RegExp): boolean {
    return this.nodes.some((n) =>
      n.type === "Attribute" && name.test(n.attr) || n.type === "Name" && name.test(n.id)
    );
  }

  /** Whether the program looks at the annotations of functions and classes while it runs. */
  get readsAnnotations(): boolean {
    this.#readsAnnotations ??= this.readsSignatures ||
      this.nodes.some((n) =>
        n.type === "Attribute" &&
          /^(__(annotations|(required|optional|readonly|mutable)_keys)__|get_(type_hints|overloads))$/
            .test(n.attr) ||
        n.type === "Name" && /^(get_type_hints|get_overloads|__annotations__)$/.test(n.id)
      );
    return this.#readsAnnotations;
  }

  #readsAnnotations: boolean | null = null;
  /** Whether the program asks for what annotations mean that are texts. */
  get readsHints(): boolean {
    return this.#readsHints ??= this.#asksFor(/^get_type_hints$/);
  }

  #readsHints: boolean | null = null;
  /** Whether the program asks whether objects have what a protocol asks for. */
  get checksProtocols(): boolean {
    return this.#checksProtocols ??= this.#asksFor(/^runtime_checkable$/);
  }

  #checksProtocols: boolean | null = null;
  /** Whether the program does more with generators than to take their items. */
  get steersGenerators(): boolean {
    return this.#steersGenerators ??= this.#asksFor(/^(throw|gi_\w+|getgenerator(state|locals))$/);
  }

  #steersGenerators: boolean | null = null;
  /** Whether the program looks at what an exception was raised in the handling of. */
  get readsContext(): boolean {
    return this.#readsContext ??= this.#asksFor(/^__context__$/);
  }

  /** Whether the program may show by what statement an exception was raised in the handling of another. */
  get tellsContext(): boolean {
    return this.#tellsContext ??= this.readsContext ||
      this.#asksFor(/^(format_exc|format_exception|TracebackException)$/);
  }

  #tellsContext: boolean | null = null;

  /** Whether the program may show whole tracebacks, with what an exception was raised in the handling of. */
  get showsContext(): boolean {
    return this.#showsContext ??= this.tellsContext ||
      [...this.linked.emitters.values()].some((e) => e.#showsTracebacks);
  }

  #showsContext: boolean | null = null;

  get #showsTracebacks(): boolean {
    const logs = this.nodes.some((n) =>
      n.type === "Import" && n.names.some(({ name }) => name.startsWith("logging")) ||
      n.type === "ImportFrom" && n.module?.startsWith("logging")
    );
    return this.#asksFor(/^(print_exc|print_exception)$/) ||
      logs && (this.#asksFor(/^exception$/) ||
          this.nodes.some((n) =>
            n.type === "Call" && n.keywords.some(({ arg }) => arg === "exc_info")
          ));
  }

  #readsContext: boolean | null = null;
  /** Whether signals are to be looked for in loops. */
  get handlesSignals(): boolean {
    return this.#handlesSignals ??= handlesSignals(this.module, this.analysis);
  }

  #handlesSignals: boolean | null = null;
  /** The type of a field of a named tuple, as far as the program's own uses of it tell. */
  recordField(definition: Call, name: string): Type {
    for (const node of this.attributesNamed(name)) {
      const owner = this.typeOf(node.value);
      if (owner.kind === "record" && owner.definition === definition) return this.typeOf(node);
    }
    return UNKNOWN;
  }

  /** Whether a class of the program says itself how it is formatted. */
  get definesFormat(): boolean {
    this.#definesFormat ??= this.nodes.some((n) =>
      n.type === "FunctionDef" && n.name === "__format__"
    );
    return this.#definesFormat;
  }

  #definesFormat: boolean | null = null;

  /** Whether the program takes attributes of this name away from objects. */
  deletesAttribute(name: string): boolean {
    this.#deleted ??= this.nodes.flatMap((n) =>
      n.type === "Call" && n.func.type === "Name" && n.func.id === "delattr" && n.args[1]
        ? [n.args[1]]
        : []
    );
    return this.attributesNamed(name).some((node) => node.ctx === "Del") ||
      this.#deleted.some((asked) =>
        asked.type !== "Constant" || asked.value.type === "str" && asked.value.value === name
      );
  }

  /** Whether objects of a class may be given a dict that keeps their attributes: `self.__dict__ = shared`. */
  givesDict(node: ClassDef): boolean {
    return this.attributesNamed("__dict__").some((stored) => {
      if (stored.ctx === "Load") return false;
      const owner = this.typeOf(stored.value);
      return owner.kind !== "instance" || owner.node === node ||
        this.ownBases(node).includes(owner.node) || this.ownBases(owner.node).includes(node);
    });
  }

  /** The names that the program hands to `delattr`. */
  #deleted: readonly Expr[] | null = null;

  /** Whether it shows in what an object's attributes stand: they are listed, taken away, or of several classes. */
  get showsFields(): boolean {
    return this.#showsFields ??= this.nodes.some((n) =>
      n.type === "Name" && (n.id === "vars" || n.id === "delattr") ||
      n.type === "Attribute" && n.ctx === "Del" ||
      n.type === "ClassDef" && n.bases.length > 1
    );
  }

  #showsFields: boolean | null = null;

  /** Whether a class of the program says what attributes do that are its objects. */
  get describes(): boolean {
    return this.#describes ??= this.nodes.some((n) =>
      n.type === "FunctionDef" && /^__(get|set|delete|set_name)__$/.test(n.name)
    );
  }

  #describes: boolean | null = null;
  /** How many resources without a name of their own are held around the statement that is being written. */
  heldDepth = 0;
  /** What the program imports at its head: by module and name, and whole modules by their names. */
  readonly importedNames = new Map<string, () => string>();
  /** Module variables that are imports by themselves. */
  readonly importNames = new Map<Variable, () => string>();
  /** What an import statement of the program still has to do where it stands: names that are rebound elsewhere. */
  readonly importStatements = new Map<Node, () => string[]>();
  readonly #attributes = new Map<ClassDef, ReadonlySet<string>>();
  readonly #parents = new Map<Node, Node>();
  readonly #taken: Set<string>;
  readonly #topLevel: ReadonlySet<Node>;
  /** All nodes of the program, each before those below it. */
  readonly nodes: readonly Node[];
  /** The exception that a bare `raise` raises again, innermost last. */
  readonly caught: string[] = [];
  /** Those of them that are undefined where nothing was raised: what a `finally` runs under. */
  readonly pending = new Set<string>();
  /** The loops around, innermost last: the label that `break` has to name, if any. */
  loops: { readonly flag: string | null }[] = [];

  constructor(
    readonly module: Module,
    readonly analysis: Analysis,
    readonly imports: Imports,
    readonly comments: Comments,
    readonly options: { readonly filename: string; readonly file: string | null },
    taken: Set<string>,
    readonly linked: Linked,
  ) {
    this.#taken = taken;
    const others = analysis.units.all.filter((known) => known !== analysis.known);
    this.nodes = [module, ...others.map(({ unit }) => unit.module)].flatMap((
      one,
    ) => [...walk(one)]);
    this.#topLevel = new Set(module.body);
    for (const node of this.nodes) {
      for (const child of children(node)) this.#parents.set(child, node);
      if (node.type === "Attribute") this.#enter(node);
      this.#gather(node);
    }
  }

  /** What this module calls what others need of it. */
  ownNames: OwnNames = { load: "load", object: "thisModule", setters: new Map() };

  /** Whether a statement stands behind a test that children do not pass. */
  isGuarded(node: Node): boolean {
    for (let at = this.parentOf(node); at; at = this.parentOf(at)) {
      if (at.type === "If" && isMainGuard(at)) return true;
    }
    return false;
  }

  /** Iterators whose items have to be waited for, where they are needed all at once. */
  readonly gathered = new Set<Expr>();

  /** Calls that need not be waited for, since what they are given is gathered before. */
  readonly settled = new Set<Call>();

  /** Gathers the iterators that a library function reads to their ends, where it cannot wait for their items itself. */
  #gatherArguments(node: Call): void {
    const found = this.analysis.resolve(node.func);
    const row = found?.kind === "library"
      ? found.row.kind === "class" ? found.row.constructs : found.row
      : null;
    if (row?.kind !== "function" || row.reads !== "now" || row.blocks !== false) return;
    if (WAITING_READERS.test(row.name) || !this.analysis.needsAwait(node)) return;
    for (const item of node.args) {
      const type = this.typeOf(item);
      if (type.kind !== "iterator" || item.type === "GeneratorExp") return;
    }
    for (const item of node.args) this.gathered.add(item);
    this.settled.add(node);
  }

  #gather(node: Node): void {
    const waits = () => this.analysis.needsAwait(node as Expr);
    switch (node.type) {
      case "Call":
        return this.#gatherArguments(node);
      case "Starred":
      case "Assign":
      case "AugAssign":
        if (waits()) this.gathered.add(node.value);
        return;
      case "Compare":
        if (waits()) {
          node.comparators.forEach((right, i) => {
            if (/In$/.test(node.ops[i]!)) this.gathered.add(right);
          });
        }
    }
  }

  /** What the program's own imports call a name of the runtime; null where they do not bring it in. */
  importedAs(module: string, as: string): string | null {
    const name = this.importedNames.get(`${module} ${as}`);
    if (name) return name();
    const namespace = this.importedNames.get(module);
    return namespace ? `${namespace()}.${as}` : null;
  }

  /** A helper of `/python`, by its name here. */
  py(name: string): string {
    return this.imports.value("python", name);
  }

  /** A type of `/python`. */
  pyType(name: string): string {
    return this.imports.type("python", name);
  }

  /** The type of an expression where it stands. */
  typeOf(node: Expr | Pattern): Type {
    return this.analysis.typeOf(node);
  }

  /** The node around a node. */
  parentOf(node: Node): Node | undefined {
    return this.#parents.get(node);
  }

  /** Stops: `node` cannot be translated. */
  fail(node: Node, message: string): never {
    throw errorAt(this.module, this.options.filename, node, message);
  }

  /** The variable of a name. */
  variableOf(node: Name): Variable | null {
    return this.analysis.scopes.variableOf(node);
  }

  /** What a variable is called in the output. */
  nameOf(variable: Variable): string {
    return this.renamed.get(variable) ?? identifier(variable.name);
  }

  /** A name for what nobody reads: the variable's with an underscore before it, where that is no other variable's. */
  unreadName({ name, scope }: Variable): string {
    const unread = `_${name}`;
    return this.analysis.scopes.lookup(unread, scope) ? this.freshName(unread) : unread;
  }

  /** Whether the program binds this name itself. */
  isTaken(name: string): boolean {
    return this.#taken.has(name);
  }

  /** A name that nothing else has. */
  freshName(wanted: string): string {
    const name = fresh(wanted, this.#taken);
    this.#taken.add(name);
    return name;
  }

  /** A variable for one value of the statement that is being written. */
  temporary(type: string, wanted = "value"): string {
    const name = this.freshName(wanted);
    this.prelude.push(`let ${name}: ${type};`);
    return name;
  }

  /** Runs `write` and gives the lines that it wanted before it, with its result. */
  separately<T>(write: () => T): { result: T; before: string[] } {
    const outer = this.prelude;
    this.prelude = [];
    try {
      const result = write();
      return { result, before: this.prelude };
    } finally {
      this.prelude = outer;
    }
  }

  /** Calls that make generators for another call alone, with the name by which that one notes them. */
  readonly heldIn = new Map<Node, string>();

  /** Whether what is written goes to the base's constructor, before which there is no `this`. */
  isBeforeThis = false;

  /** Writes what goes to the base's constructor. */
  beforeThis<T>(write: () => T): T {
    this.isBeforeThis = true;
    try {
      return write();
    } finally {
      this.isBeforeThis = false;
    }
  }

  /** Runs `write` inside another function. */
  within<T>(frame: Frame, write: () => T): T {
    const outer = this.frame;
    this.frame = frame;
    try {
      return write();
    } finally {
      this.frame = outer;
    }
  }

  /** The row of a library class's member, inherited ones included. */
  libraryMember(name: string, member: string): FunctionRow | AttributeRow | ClassRow | null {
    const row = classRow(name);
    return row && memberRow(row, member) || null;
  }

  /** The program's own classes that a class descends from, nearest first. */
  ownBases(node: ClassDef): readonly ClassDef[] {
    return this.analysis.bases(node).filter((base): base is ClassDef =>
      "type" in base && base.type === "ClassDef"
    );
  }

  /** The qualified names of the library's classes that a class descends from, nearest first. */
  libraryBases(node: ClassDef): readonly string[] {
    return this.analysis.bases(node).flatMap((base) => "kind" in base ? [base.name] : []);
  }

  /** The attributes that a class declares: what its methods store in `self`, and what others store in its objects. */
  attributesOf(node: ClassDef): ReadonlySet<string> {
    const known = this.#attributes.get(node);
    if (known) return known;
    const found = new Set<string>();
    this.#attributes.set(node, found);
    for (const { attr } of this.#storesInObjects(node)) if (!isSpecial(attr)) found.add(attr);
    for (const name of ["__dict__", "__class__"]) found.delete(name); // every object has them
    for (const name of this.slotsOf(node) ?? []) found.delete(name);
    if (this.interceptsStores(node)) {
      for (const name of found) if (!this.#storesInSelf(node, name)) found.delete(name);
    }
    return found;
  }

  /** All places where something is stored in an object of a class. */
  #storesInObjects(node: ClassDef): readonly Attribute[] {
    if (!this.#storesByClass) {
      this.#storesByClass = new Map();
      for (const item of this.nodes) {
        if (item.type !== "Attribute" || item.ctx !== "Store") continue;
        const owner = this.typeOf(item.value);
        const classes = new Set<ClassDef>();
        if (owner.kind === "instance") classes.add(owner.node);
        const method = item.value.type === "Name" && this.variableOf(item.value)?.scope.node;
        const around = method && this.parentOf(method);
        if (around && around.type === "ClassDef" && this.#isSelf(item.value, around)) {
          classes.add(around);
        }
        for (const one of classes) add(this.#storesByClass, one, item);
      }
    }
    return this.#storesByClass.get(node) ?? [];
  }

  #heirs: Map<ClassDef, readonly ClassDef[]> | undefined;
  #storesByClass: Map<ClassDef, Attribute[]> | null = null;

  /** The names that are stored in a class's objects although its `__slots__` has no place for them; null where there are none. */
  slotsOf(node: ClassDef): readonly string[] | null {
    const bases = this.analysis.bases(node);
    if (bases.some((base) => "kind" in base && !addsNothing(base.name))) return null;
    const names: string[] = [];
    for (const one of [node, ...this.ownBases(node)]) {
      const given = one.body.find((s): s is Assign =>
        s.type === "Assign" && s.targets.some((t) => t.type === "Name" && t.id === "__slots__")
      )?.value;
      if (hasSlots(one)) {
        for (const item of one.body) {
          if (item.type === "AnnAssign" && item.target.type === "Name") names.push(item.target.id);
        }
        continue;
      }
      const isText = given?.type === "Constant" && given.value.type === "str";
      if (given?.type !== "Tuple" && given?.type !== "List" && !isText) return null;
      for (const item of "elts" in given ? given.elts : [given]) {
        names.push(item.type === "Constant" && item.value.type === "str" ? item.value.value : "");
      }
    }
    const others = new Set<string>();
    for (const { attr } of this.#storesInObjects(node)) {
      const isMember = [node, ...this.ownBases(node)].some((one) =>
        one.body.some((s) => "name" in s && s.name === attr)
      );
      if (!names.includes(attr) && !isMember) others.add(attr);
    }
    return others.size > 0 ? [...others] : null;
  }

  /** Whether a class of the program decides itself what becomes of attributes that are stored in its objects. */
  interceptsStores(node: ClassDef): boolean {
    return [node, ...this.ownBases(node), ...this.#heirsOf(node)].some((one) =>
      isThawed(this, one) ||
      one.body.some((s) =>
        "name" in s && s.name === "__setattr__" ||
        s.type === "Assign" && s.targets.some((t) => t.type === "Name" && t.id === "__setattr__")
      )
    );
  }

  /** Whether a class of the program decides itself what reading an attribute of its objects gives. */
  interceptsReads(node: ClassDef): boolean {
    return [node, ...this.ownBases(node), ...this.#heirsOf(node)].some((one) =>
      one.body.some((s) => "name" in s && s.name === "__getattribute__")
    );
  }

  /** Whether a class of the program descends from one. */
  hasHeirs(node: ClassDef): boolean {
    return [...this.linked.emitters.values()].some((e) => e.#heirsOf(node).length > 0);
  }

  /** The classes of the program that descend from a class, and what these descend from. */
  #heirsOf(node: ClassDef): readonly ClassDef[] {
    if (!this.#heirs) {
      this.#heirs = new Map();
      for (const item of this.nodes) {
        if (item.type !== "ClassDef") continue;
        const bases = this.ownBases(item);
        for (const base of bases) {
          this.#heirs.set(base, [...this.#heirs.get(base) ?? [], item, ...bases]);
        }
      }
    }
    return this.#heirs.get(node) ?? [];
  }

  #storesInSelf(node: ClassDef, name: string): boolean {
    return [...walk(node)].some((item) =>
      item.type === "Attribute" && item.ctx === "Store" && item.attr === name &&
      this.#isSelf(item.value, node)
    );
  }

  /** Whether an expression is the `self` of a method of the class. */
  #isSelf(node: Expr, owner: ClassDef): boolean {
    if (node.type !== "Name") return false;
    const variable = this.variableOf(node);
    const method = variable?.scope.node;
    if (!variable?.isParameter || !method || this.parentOf(method) !== owner) return false;
    return isDefinition(method) && method.args.args[0]?.arg === node.id &&
      !method.decorator_list.some((d) => d.type === "Name" && /^(static|class)method$/.test(d.id));
  }

  /** Whether a class inherits a member of this name from the library. */
  hasLibraryMember(node: ClassDef, name: string): boolean {
    return this.libraryBases(node).some((base) => this.libraryMember(base, name) !== null);
  }

  /** Whether a statement stands at the module's own level. */
  isTopLevel(node: Stmt): boolean {
    return this.#topLevel.has(node);
  }

  /** Whether an index is proven to lie within the list that it is taken from. */
  isWithinBounds(node: Subscript): boolean {
    return this.safeIndexes.has(node) || isThere(this, node);
  }

  /** Statements before `node` in the same block declare these variables. */
  hoistedBefore(node: Stmt): readonly Variable[] {
    return this.frame.plan.before.get(node) ?? [];
  }
}

/** Whether a class is a dataclass with slots for its fields. */
function hasSlots(node: ClassDef): boolean {
  return node.decorator_list.some((decorator) =>
    decorator.type === "Call" &&
    decorator.keywords.some(({ arg, value }) =>
      arg === "slots" && value.type === "Constant" && value.value.type === "bool" &&
      value.value.value
    )
  );
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
