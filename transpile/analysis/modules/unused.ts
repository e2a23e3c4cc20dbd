/**
 * What of a program is never run: functions, classes and methods whose names nothing mentions that runs.
 *
 *     code of the modules ─▶ names in it ─▶ functions and classes of these names ─▶ names in them ─▶ …
 *
 * Names are all that is looked at, so what is found unused is so whatever the types are.
 *
 * @module
 */
import type { ClassDef, Expr, NamedFunction, Node } from "../nodes.ts";
import { children, walk } from "../../syntax/walk.ts";
import type { Units } from "./units.ts";

/** Names by which a program may find any of its functions and classes. */
const FINDS_ANY: ReadonlySet<string> = new Set(
  ("globals locals eval exec inspect importlib __import__ __subclasses__ modules get_objects __globals__ _getframe " +
    "pickle cPickle shelve copyreg dill cloudpickle unittest doctest pytest runpy timeit cProfile profile trace")
    .split(" "),
);
/** Names by which it may find any method of an object that it has. */
const FINDS_METHODS: ReadonlySet<string> = new Set(
  "getattr vars dir attrgetter methodcaller __dict__ __getattribute__ __getattr__ mro __mro__"
    .split(" "),
);
/** Methods that the library calls of whatever has them: files, locks, mappings. */
const CALLED: ReadonlySet<string> = new Set(
  ("write writelines flush read readinto readline readlines seek tell close keys fileno isatty acquire release " +
    "run send recv find_spec exec_module create_module").split(" "),
);
/** Decorators that hand on what they decorate, to nobody else. */
const HANDING_ON: ReadonlySet<string> = new Set(
  ("property setter getter deleter staticmethod classmethod abstractmethod cached_property override final overload " +
    "lru_cache cache contextmanager dataclass total_ordering runtime_checkable wraps").split(" "),
);
/** Bases that call no method of a class by its name, but those with two underscores on each side. */
const QUIET_BASE = /^(object|ABC|Protocol|Generic|Exception|BaseException|\w+(Error|Warning))$/;

/** A function, class or method, which is run only if something that runs mentions it. */
interface Item {
  readonly node: NamedFunction | ClassDef;
  /** The class whose method it is. */
  readonly owner: Item | null;
  /** Something has its class, and may have it by any name. */
  readonly isOpen: boolean;
  readonly names: Set<string>;
}

/** What names say of a program. */
export interface Unused {
  /** The functions and lambdas that are never run, and the classes of which there is never an object. */
  readonly nodes: ReadonlySet<Node>;
  /** Functions and methods that nothing calls but code that can be seen to call them; and those of operators and the like. */
  readonly hidden: ReadonlySet<Node>;
}

const NOTHING: Unused = { nodes: new Set(), hidden: new Set() };

/** Finds what a program never runs. */
export function unusedOf(units: Units): Unused {
  const used = new Set<string>();
  const items: Item[] = [];
  const open = openClasses(units);
  for (const { unit } of units.all) {
    for (const statement of unit.module.body) visit(statement, null, used, items, open);
  }
  if (meets(used, FINDS_ANY)) return NOTHING;
  let waiting = items;
  for (let found = true; found;) {
    const before = waiting;
    const anyMethod = meets(used, FINDS_METHODS);
    waiting = before.filter((item) => !isUsed(item, used, before, anyMethod));
    const newly = before.filter((item) => !waiting.includes(item));
    for (const { names } of newly) for (const name of names) used.add(name);
    found = newly.length > 0;
    if (meets(used, FINDS_ANY)) return NOTHING;
  }
  const unused = new Set<Node>();
  for (const { node } of waiting) {
    if (node.type === "ClassDef") unused.add(node);
    else for (const inner of walk(node)) if (isCode(inner)) unused.add(inner);
  }
  const values = valuesOf(units);
  const seen = ({ node, owner, isOpen }: Item) =>
    !isOpen && (owner ? !CALLED.has(node.name) : !values.has(node.name));
  const hidden = meets(used, FINDS_METHODS)
    ? []
    : items.filter((item) => !waiting.includes(item) && seen(item));
  return { nodes: unused, hidden: new Set(hidden.map(({ node }) => node)) };
}

/** The names that a program uses other than to call what they stand for. */
function valuesOf(units: Units): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { unit } of units.all) {
    const nodes = [...walk(unit.module)];
    const callees = new Set<Node>(nodes.flatMap((node) => node.type === "Call" ? [node.func] : []));
    for (const node of nodes) {
      if (/^(Name|Attribute|Constant)$/.test(node.type) && !callees.has(node)) nameOf(node, values);
    }
  }
  return values;
}

function isDunder(name: string): boolean {
  return name.startsWith("__") && name.endsWith("__");
}

function isCode({ type }: Node): boolean {
  return type === "FunctionDef" || type === "AsyncFunctionDef" || type === "Lambda" ||
    type === "ClassDef";
}

function meets(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of others) if (names.has(name)) return true;
  return false;
}

function isUsed(
  { node, owner, isOpen }: Item,
  used: ReadonlySet<string>,
  waiting: readonly Item[],
  anyMethod: boolean,
): boolean {
  if (!owner) return isOpen || used.has(node.name);
  if (waiting.includes(owner)) return false;
  return isOpen || anyMethod || isDunder(node.name) || CALLED.has(node.name) ||
    used.has(node.name);
}

/** Goes through code that is run when its module is; functions and classes in it are noted as items. */
function visit(
  node: Node,
  owner: Item | null,
  names: Set<string>,
  items: Item[],
  open: ReadonlySet<string>,
): void {
  if (node.type === "FunctionDef" || node.type === "AsyncFunctionDef" || node.type === "ClassDef") {
    const isOpen = !node.decorator_list.every(isHandingOn) ||
      (node.type === "ClassDef" ? node.keywords.length > 0 || owner !== null : false) ||
      owner?.node.type === "ClassDef" && open.has(owner.node.name);
    const item: Item = { node, owner, isOpen, names: new Set() };
    items.push(item);
    for (const one of node.decorator_list) mention(one, names);
    if (node.type === "ClassDef") {
      for (const base of [...node.bases, ...node.keywords]) mention(base, names);
      for (const statement of node.body) visit(statement, item, names, items, open);
      return;
    }
    for (const one of [...node.args.defaults, ...node.args.kw_defaults]) {
      if (one) mention(one, names);
    }
    for (const one of children(node)) mention(one, item.names);
    return;
  }
  if (isBlock(node)) {
    nameOf(node, names);
    for (const child of children(node)) visit(child, owner, names, items, open);
  } else mention(node, names);
}

/** Statements, and what holds statements. */
function isBlock({ type }: Node): boolean {
  return /^(If|For|AsyncFor|While|With|AsyncWith|Try|TryStar|Match|ExceptHandler|match_case)$/.test(
    type,
  );
}

function mention(node: Node, names: Set<string>): void {
  if (node.type === "Expr" && node.value.type === "Constant") return;
  const isLookup = node.type === "Call" && node.func.type === "Name" &&
    node.func.id === "getattr" && node.args[1]?.type === "Constant";
  nameOf(node, names);
  for (const child of children(node)) {
    if (!isLookup || child !== node.func) mention(child, names);
  }
}

/** Takes down the names that a node by itself mentions. */
function nameOf(node: Node, names: Set<string>): void {
  switch (node.type) {
    case "Name":
      names.add(node.id);
      break;
    case "Attribute":
      names.add(node.attr);
      break;
    case "Constant":
      if (node.value.type === "str") { for (const one of parts(node.value.value)) names.add(one); }
      break;
    case "alias":
      for (const one of node.name.split(".")) names.add(one);
      break;
    case "ImportFrom":
      for (const one of (node.module ?? "").split(".")) names.add(one);
      break;
    case "MatchClass":
      for (const one of node.kwd_attrs) names.add(one);
  }
}

/** The names that a text may be, with dots between them: what looks things up by names is given such. */
function parts(text: string): readonly string[] {
  return /^[A-Za-z_][\w.:]*$/.test(text) ? text.split(/[.:]/) : [];
}

function isHandingOn(decorator: Expr): boolean {
  const callee = decorator.type === "Call" ? decorator.func : decorator;
  const name = callee.type === "Name" ? callee.id : callee.type === "Attribute" ? callee.attr : "";
  return HANDING_ON.has(name);
}

/** The names of classes whose methods others than the program may call: those with bases that do, and what these are made of. */
function openClasses(units: Units): ReadonlySet<string> {
  const classes = units.all.flatMap(({ unit }) =>
    [...walk(unit.module)].filter((node) => node.type === "ClassDef")
  );
  const own = new Set(classes.map(({ name }) => name));
  const open = new Set<string>();
  const baseName = (base: Expr): string =>
    base.type === "Subscript"
      ? baseName(base.value)
      : base.type === "Name"
      ? base.id
      : base.type === "Attribute"
      ? base.attr
      : "";
  for (let before = -1; before !== open.size;) {
    before = open.size;
    for (const { name, bases, keywords } of classes) {
      const names = bases.map(baseName);
      const isForeign = keywords.length > 0 && !keywords.every(({ arg, value }) =>
            arg === "metaclass" && baseName(value) === "ABCMeta"
          ) ||
        names.some((base) =>
          open.has(base) || !own.has(base) && !QUIET_BASE.test(base)
        );
      if (!isForeign && !open.has(name)) continue;
      open.add(name);
      // What a class with such a base is mixed of overrides that base's methods, too.
      for (const base of names) if (own.has(base)) open.add(base);
    }
  }
  return open;
}
