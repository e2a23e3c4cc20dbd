/**
 * Modules: the order of things in a file.
 *
 * @module
 */
import { type Analysis, isAlways, type Variable } from "../analysis/mod.ts";
import type { Alias, ClassDef, Expr, If, Module, Node, Stmt } from "../syntax/ast.ts";
import { walk } from "../syntax/walk.ts";
import { contains } from "./blocks.ts";
import { Comments, docComment, docstringOf } from "./comments.ts";
import { Emitter } from "./emitter.ts";
import { type Import, Imports } from "./imports.ts";
import { fresh, identifier } from "./names.ts";
import { planOf } from "./plan.ts";
import { chooseRawFloats } from "./raw_floats.ts";
import { importedName } from "./references.ts";
import { block, isMainGuard } from "./statements.ts";

/** What a module becomes: its docstring, its imports, and the rest. */
export interface Emitted {
  readonly head: readonly string[];
  readonly imports: readonly Import[];
  readonly body: readonly string[];
}

/** Where the text goes and what it is called. */
export interface EmitOptions {
  readonly filename: string;
  readonly file: string;
  readonly runtime: string;
}

/** Emits a module. */
export function emitModule(module: Module, analysis: Analysis, options: EmitOptions): Emitted {
  const taken = new Set<string>();
  for (const node of walk(module)) for (const name of boundNames(node)) taken.add(identifier(name));
  const comments = new Comments(module);
  const own = importedNames(analysis);
  for (const name of own) taken.delete(name);
  const imports = new Imports(options.runtime, new Set(taken), own);
  const e = new Emitter(module, analysis, imports, comments, options, taken);
  settleDefinitions(e);
  settleImports(e);
  chooseRawFloats(e);
  const plan = planOf(analysis.scopes, module);
  for (const variable of plan.doubtful) e.doubtful.add(variable);
  e.frame = {
    owner: module,
    plan,
    isAsync: true,
    isGenerator: false,
    inClass: null,
    self: null,
    kind: "module",
    returnsValue: false,
  };
  const doc = docstringOf(module.body);
  const head = [...leadingComments(e, module), ...doc ? docComment(doc.text) : []];
  const body = doc ? module.body.slice(1) : module.body;
  const lines = block(e, body, { from: doc?.node.end ?? 0, to: module.source.length });
  const registered = withRegistration(e, body, lines);
  return { head, imports: imports.list(), body: registered };
}

/** Names that nothing but imports binds. */
function importedNames(analysis: Analysis): Set<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  const scopes = [analysis.scopes.module];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    scopes.push(...scope.children);
    for (const variable of scope.variables.values()) {
      const only = variable.bindings.every(({ kind }) => kind === "import");
      (only ? own : others).add(variable.name);
    }
  }
  for (const name of others) own.delete(name);
  return own;
}

/** What stands above the docstring and the imports. */
function leadingComments(e: Emitter, module: Module): string[] {
  const [first] = module.body;
  if (!first || first.type !== "Import" && first.type !== "ImportFrom" && first.type !== "Expr") {
    return [];
  }
  const lines = e.comments.above(0, first.start);
  while (lines[0] === "") lines.shift();
  return lines.length > 0 ? [...lines, ""] : [];
}

/** The names that a node binds, or that the program uses for attributes of its own module. */
function boundNames(node: Node): readonly string[] {
  switch (node.type) {
    case "Name":
      return node.ctx === "Load" ? [] : [node.id];
    case "arg":
      return [node.arg];
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return [node.name];
    case "alias":
      return [node.asname ?? node.name.split(".")[0]!];
    case "ExceptHandler":
    case "MatchAs":
    case "MatchStar":
      return node.name ? [node.name] : [];
    case "Global":
    case "Nonlocal":
      return node.names;
    default:
      return [];
  }
}

/** A module may define a function or class twice: each definition gets its own name, and readers the latest before them. */
function settleDefinitions(e: Emitter): void {
  const taken = new Set(e.analysis.scopes.module.variables.keys());
  for (const variable of e.analysis.scopes.module.variables.values()) {
    const { bindings } = variable;
    const all = bindings.every((b) => b.kind === "function" || b.kind === "class");
    if (!all || bindings.length < 2) continue;
    const top = bindings.every((b) => e.module.body.includes(b.node as Stmt));
    if (!top) continue;
    bindings.forEach((binding, index) => {
      const name = index === 0
        ? identifier(variable.name)
        : fresh(`${identifier(variable.name)}${index + 1}`, taken);
      taken.add(name);
      e.definitionNames.set(binding.node, name);
    });
  }
}

/** Names that only imports bind are TypeScript's imports; others are variables that an import assigns to. */
function settleImports(e: Emitter): void {
  const scopes = [e.analysis.scopes.module];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    scopes.push(...scope.children);
    for (const variable of scope.variables.values()) settleImport(e, variable);
  }
}

function settleImport(e: Emitter, variable: Variable): void {
  const aliases = variable.bindings.filter((b) => b.kind === "import");
  if (aliases.length === 0) return;
  const write = (binding: Variable["bindings"][number]) => {
    const alias = binding.node as Alias;
    const statement = e.parentOf(alias);
    const module = statement?.type === "ImportFrom" ? statement.module : null;
    return importedName(e, alias, module, e.nameOf(variable));
  };
  if (aliases.length === variable.bindings.length) {
    e.importNames.set(variable, write(aliases.at(-1)!));
    return;
  }
  for (const binding of aliases) {
    const name = write(binding);
    e.importStatements.set(binding.node, () => [`${e.nameOf(variable)} = ${name()};`]);
  }
}

/** Puts `register(…)` behind the last class that instances may travel of. */
function withRegistration(e: Emitter, body: readonly Stmt[], lines: readonly string[]): string[] {
  const classes = body.filter((s): s is ClassDef => s.type === "ClassDef");
  const travels = [...e.analysis.imports].some((name) =>
    /^(multiprocessing|concurrent)\b/.test(name)
  );
  if (classes.length === 0 || !travels) return [...lines];
  const names = classes.map((node) => e.definitionNames.get(node) ?? identifier(node.name));
  const last = names.at(-1)!;
  const at = lastLineOf(lines, last);
  const call = `${e.imports.value("", "register")}(import.meta, { ${names.join(", ")} });`;
  return [...lines.slice(0, at + 1), "", call, ...lines.slice(at + 1)];
}

/** The index of the line (a class is one) that declares the class. */
function lastLineOf(lines: readonly string[], name: string): number {
  return lines.findLastIndex((line) => new RegExp(`^export (class|const) ${name}\\b`).test(line));
}

/**
 * Statements outside any main guard run once in Python, since children are forked; here children import the module. So
 * what has effects is put under a guard of its own, in programs that start children.
 */
export function guarded(module: Module): Module {
  if (!startsChildren(module)) return module;
  const body: Stmt[] = [];
  let run: Stmt[] = [];
  const flush = () => {
    const [first] = run;
    if (first) body.push(guard(run));
    run = [];
  };
  for (const node of module.body) {
    if (isQuiet(node)) {
      // What a quiet statement uses may be made by the loud ones before it; definitions are hoisted anyway.
      flush();
      body.push(node);
    } else run.push(node);
  }
  flush();
  return { ...module, body };
}

function startsChildren(module: Module): boolean {
  return [...walk(module)].some((node) =>
    node.type === "Import" &&
      node.names.some((a) => /^(multiprocessing|concurrent)\b/.test(a.name)) ||
    node.type === "ImportFrom" && /^(multiprocessing|concurrent)\b/.test(node.module ?? "")
  );
}

/** Statements that every process may run: definitions, and values without effects. */
function isQuiet(node: Stmt): boolean {
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "Import":
    case "ImportFrom":
    case "Pass":
      return true;
    case "Expr":
      return node.value.type === "Constant";
    case "Assign":
    case "AnnAssign":
      return node.value === null || !contains(node.value, isLoud);
    case "If":
      if (isMainGuard(node)) return true;
      return quietAll([...node.body, ...node.orelse]) && !contains(node.test, isLoud);
    case "Try":
      return quietAll([
        ...node.body,
        ...node.handlers.flatMap((h) => h.body),
        ...node.orelse,
        ...node.finalbody,
      ]);
    default:
      return false;
  }
}

function quietAll(body: readonly Stmt[]): boolean {
  return body.every((node) => isQuiet(node));
}

function isLoud(node: Node): boolean {
  if (node.type === "Await" || node.type === "Yield" || node.type === "NamedExpr") return true;
  if (node.type !== "Call") return false;
  const { func } = node;
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
  return !PURE.has(name);
}

/** Calls that give the same in every process. */
const PURE = new Set(
  "range list tuple dict set frozenset str int float bool len sorted reversed enumerate zip map sum min max abs round join split upper lower strip format namedtuple TypeVar compile Lock RLock Semaphore BoundedSemaphore Event Condition Queue JoinableQueue SimpleQueue Value Array RawValue RawArray Barrier c_int c_double getenv cpu_count dirname abspath Counter defaultdict deque OrderedDict Fraction Decimal timedelta repeat count get keys values items copy sqrt bytes bytearray chr ord partial"
    .split(" "),
);

function guard(body: Stmt[]): If {
  const first = body[0]!;
  const last = body.at(-1)!;
  const place = {
    start: first.start,
    end: first.start,
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: first.lineno,
    end_col_offset: first.col_offset,
  };
  const test: Expr = {
    ...place,
    type: "Compare",
    left: { ...place, type: "Name", id: "__name__", ctx: "Load" },
    ops: ["Eq"],
    comparators: [{
      ...place,
      type: "Constant",
      value: { type: "str", value: "__main__" },
      kind: null,
    }],
  };
  return {
    ...place,
    type: "If",
    test,
    body,
    orelse: [],
    end: last.end,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
}

/** Whether a module's variable holds what functions mutate; for readers of the plan. */
export function isMutable(e: Emitter, variable: Variable): boolean {
  return isAlways(e.analysis.variableType(variable), "list", "dict", "set");
}
