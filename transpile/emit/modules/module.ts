/**
 * Modules: the order of things in a file.
 *
 * @module
 */
import {
  absoluteName,
  type Analysis,
  type Binding,
  type Known,
  memberOf,
  type Scope,
  type Variable,
} from "../../analysis/mod.ts";
import type {
  Alias,
  ClassDef,
  Expr,
  FunctionDef,
  If,
  Module,
  Node,
  Stmt,
} from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { hoistedDeclaration, makesClass } from "../statements/declarations.ts";
import { isAnnotation } from "../writing/type_parameters.ts";
import { contains, isDefinition, isMainGuard } from "../scopes/blocks.ts";
import { call, quote } from "../writing/code.ts";
import { Comments, docComment, docstringOf } from "../writing/comments.ts";
import { isConstant } from "../expressions/constants.ts";
import { Emitter } from "../emitter.ts";
import { type Handover, handoverLines, handoverOf, packageName } from "../scopes/globals.ts";
import { type Import, Imports } from "../writing/imports.ts";
import { libraryName, modulePath } from "../calls/library.ts";
import { fresh, identifier } from "../writing/names.ts";
import { isMadeByFunction, settleNested } from "../scopes/nested.ts";
import {
  exportedName,
  isOpen,
  type Linked,
  moduleObject,
  ownExports,
  ownImport,
  ownNames,
  ownObject,
  specifierOf,
} from "./own_modules.ts";
import { withBody } from "./loaded.ts";
import type { Place } from "../../map/places.ts";
import { type Plan, planOf } from "../scopes/plan.ts";
import { chooseRawFloats } from "../numbers/raw_floats.ts";
import { noRawPlaces } from "../numbers/raw_places.ts";
import { importedName } from "../scopes/references.ts";
import { block } from "../statements/statements.ts";

/** What a module becomes: its docstring, its imports, and the rest. */
export interface Emitted {
  readonly head: readonly string[];
  readonly imports: readonly Import[];
  readonly body: readonly string[];
  /** What was written of each statement, those in it before it. */
  readonly places: readonly Place[];
  /** Whether a part of a statement is written so that it cannot fail. */
  readonly isCertain: (node: Node) => boolean;
}

/** Where the text goes and what it is called. */
export interface EmitOptions {
  readonly filename: string;
  /** What `__file__` is; null where it is beside the output. */
  readonly file: string | null;
  readonly runtime: string;
}

/** A module of a program that is to be written. */
export interface Part {
  readonly analysis: Analysis;
  readonly options: EmitOptions;
  /** Where the output lies, from the program's folder. */
  readonly output: string;
}

/** Emits the modules of a program. */
export function emitProgram(parts: readonly Part[]): readonly Emitted[] {
  const emitters = new Map<Known, Emitter>();
  const outputs = new Map(parts.map(({ analysis, output }) => [analysis.known, output]));
  const starts = parts.some(({ analysis }) => startsChildren(analysis.module));
  const raw = noRawPlaces();
  const ready = parts.map(({ analysis, options }) => {
    const e = emitterOf(analysis, options, { emitters, outputs, starts, raw });
    emitters.set(analysis.known, e);
    return e;
  });
  const pickles = parts.some(({ analysis }) => importsPickle(analysis.module));
  for (const e of ready) e.registers = starts || pickles;
  for (const e of ready) settleDefinitions(e);
  for (const e of ready) settleImports(e);
  for (const e of ready) settleShadows(e);
  chooseRawFloats(ready);
  return ready.map(emitModule);
}

function emitterOf(analysis: Analysis, options: EmitOptions, linked: Linked): Emitter {
  const module = analysis.formOf(analysis.known) === "loaded"
    ? withBody(analysis)
    : analysis.module;
  const taken = new Set<string>();
  for (const node of walk(module)) for (const name of boundNames(node)) taken.add(identifier(name));
  const comments = new Comments(module);
  const own = importedNames(analysis);
  for (const name of own) taken.delete(name);
  const imports = new Imports(options.runtime, new Set([...taken]), own);
  const e = new Emitter(module, analysis, imports, comments, options, taken, linked);
  e.ownNames = ownNames(e, analysis.scopes.module.variables.values());
  e.handsOn = linked.starts;
  return e;
}

/** Emits a module. */
function emitModule(e: Emitter): Emitted {
  const { module, analysis, imports } = e;
  const handover: Handover | null = e.handsOn ? handoverOf(e) : null;
  if (handover !== null) settleNested(e, handover);
  const plan = planOf(analysis.scopes, module, {
    variables: new Set(handover?.variables),
    before: handover?.before ?? null,
    isExported: (variable) => analysis.isExported(variable),
    isOpen: isOpen(e),
    isPlaced: (node) => e.nested.has(node) && !isMadeByFunction(e, node),
    isNamedApart: ({ bindings }) => bindings.every(({ node }) => e.definitionNames.has(node)),
  });
  for (const [variable, sure] of plan.doubtful) e.doubtful.set(variable, sure);
  const laterTypes = classesMadeLater(e, plan);
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
  const inserted = handover === null
    ? null
    : { before: handover.before, lines: () => handoverLines(e, handover) };
  const lines = block(e, body, { from: doc?.node.end ?? 0, to: module.source.length }, inserted);
  const homeless = plan.homeless.map((variable) => hoistedDeclaration(e, variable));
  const registered = withRegistration(e, body, [...homeless, ...laterTypes, ...lines]);
  const whole = [...ownObject(e), ...registered, ...ownExports(e)];
  const isCertain = (node: Node) => node.type === "Subscript" && e.isWithinBounds(node);
  return { head, imports: imports.list(), body: whole, places: e.places, isCertain };
}

/** The types of classes that a block of the module defines, each of which a function of its own makes. */
function classesMadeLater(e: Emitter, plan: Plan): string[] {
  return [...plan.hoisted].flatMap((variable): string[] => {
    const classes = variable.bindings.flatMap(({ node }) => node.type === "ClassDef" ? [node] : []);
    if (classes.length === 0 || classes.some((node) => e.nested.has(node))) return [];
    const name = e.nameOf(variable);
    const made = classes.map((node) => {
      const maker = e.freshName(`make${name[0]!.toUpperCase()}${name.slice(1)}`);
      e.classMakers.set(node, maker);
      return `InstanceType<ReturnType<typeof ${maker}>>`;
    });
    return [`export type ${name} = ${made.join(" | ")};`];
  });
}

/** Names that nothing but imports binds. */
function importedNames(analysis: Analysis): Set<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  const scopes = [analysis.scopes.module];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    scopes.push(...scope.children);
    for (const variable of scope.variables.values()) {
      const only = variable.bindings.every(({ kind }) => kind === "import") && !variable.copies;
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
    if (!top || changesInTime(e, variable)) continue;
    bindings.forEach((binding, index) => {
      const name = index === 0
        ? identifier(variable.name)
        : fresh(`${identifier(variable.name)}${index + 1}`, taken);
      taken.add(name);
      e.definitionNames.set(binding.node, name);
    });
  }
}

/** Whether functions may see an earlier definition than the last. */
function changesInTime(e: Emitter, variable: Variable): boolean {
  const places = variable.bindings.map(({ node }) => node.start);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isSeen = variable.reads.some(({ scope, name }) =>
    scope.kind !== "module" && (e.handsOn || name.start < last) && !isAnnotation(e, name)
  );
  return isSeen && e.module.body.some((node) =>
    node.start > first && node.start < last &&
    !/^(FunctionDef|AsyncFunctionDef|ClassDef|Import|ImportFrom)$/.test(node.type)
  );
}

/** A local variable that would hide the global one from a function inside gets another name. */
function settleShadows(e: Emitter): void {
  const globalsIn = (scope: Scope): string[] => [
    ...scope.globals,
    ...scope.children.flatMap(globalsIn),
  ];
  const settle = (scope: Scope) => {
    scope.children.forEach(settle);
    if (scope.kind !== "function") return;
    for (const name of scope.children.flatMap(globalsIn)) {
      const local = scope.variables.get(name);
      const isNamed = local?.bindings.every(({ kind }) => kind !== "parameter");
      if (local && isNamed && !e.renamed.has(local)) {
        e.renamed.set(local, e.freshName(identifier(name)));
      }
    }
  };
  e.analysis.scopes.module.children.forEach(settle);
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
    const name = alias.name === "*" ? variable.name : alias.name;
    if (isFailing(e, binding)) {
      return () => call(e.py("undefinedName"), quote(variable.name)).text;
    }
    const own = ownOrigin(e, alias, binding.scope);
    return ownImport(e, own, statement?.type === "ImportFrom" ? name : null, e.nameOf(variable)) ??
      importedName(e, { ...alias, name }, module, e.nameOf(variable));
  };
  if (aliases.length === variable.bindings.length && !variable.copies) {
    // An import that fails leaves the name what an earlier one has made it.
    const last = aliases.findLast((binding) => !isFailing(e, binding)) ?? aliases.at(-1)!;
    const name = write(last);
    e.importNames.set(variable, name);
    if (variable.isGlobal) enterImport(e, last.node as Alias, name);
    return;
  }
  for (const binding of aliases) {
    const name = write(binding);
    const before = e.importStatements.get(binding.node);
    e.importStatements.set(binding.node, () => [
      ...before?.() ?? [],
      `${e.nameOf(variable)} = ${moduleValueOf(e, binding) ?? name()};`,
    ]);
  }
}

function isFailing(e: Emitter, { node }: Binding): boolean {
  const { failingImports } = e.analysis;
  const statement = e.parentOf(node);
  return failingImports.has(node) || statement !== undefined && failingImports.has(statement);
}

/** The module of the program that an import takes something from, or is. */
function ownOrigin(e: Emitter, alias: Alias, scope: Scope): Known | undefined {
  const { units } = e.analysis;
  const statement = e.parentOf(alias);
  const { unit } = units.around(scope);
  if (statement?.type === "ImportFrom") return units.named(absoluteName(unit, statement) ?? "");
  return units.named(alias.asname ? alias.name : alias.name.split(".")[0]!);
}

/** A module of the program that an import assigns to a variable. */
function moduleValueOf(e: Emitter, { node, scope }: Binding): string | null {
  const alias = node as Alias;
  const origin = ownOrigin(e, alias, scope);
  if (!origin) return null;
  if (e.parentOf(alias)?.type === "Import") return moduleObject(e, origin);
  const member = memberOf(e.analysis.units, origin, alias.name);
  return member?.kind === "unit" ? moduleObject(e, member.known) : null;
}

/** Remembers what the program calls a name of the runtime, for types. */
function enterImport(e: Emitter, alias: Alias, name: () => string): void {
  const statement = e.parentOf(alias);
  if (statement?.type === "Import") {
    const own = ownOrigin(e, alias, e.analysis.scopes.module);
    if (own) e.importedNames.set(specifierOf(e, own), name);
    else if (alias.asname || !alias.name.includes(".")) {
      e.importedNames.set(modulePath(alias.name), name);
    }
  } else if (statement?.type === "ImportFrom") {
    const own = ownOrigin(e, alias, e.analysis.scopes.module);
    if (own) {
      const member = memberOf(e.analysis.units, own, alias.name);
      if (member?.kind !== "variable") return;
      e.importedNames.set(`${specifierOf(e, own)} ${exportedName(e, member.variable)}`, name);
      return;
    }
    if (!statement.module) return;
    const { module, as } = libraryName(`${statement.module}.${alias.name}`);
    e.importedNames.set(`${module} ${as}`, name);
  }
}

/** Puts `register(…)` behind the last class that instances may travel of. */
function withRegistration(e: Emitter, body: readonly Stmt[], lines: readonly string[]): string[] {
  const classes = body.filter((s): s is ClassDef => s.type === "ClassDef" && !e.nested.has(s));
  if (!e.registers) return [...lines];
  const made = [...e.analysis.scopes.module.variables.values()].filter((v) => makesClass(e, v));
  const names = [
    ...made.map((variable) => e.nameOf(variable)),
    ...classes.map((node) => e.definitionNames.get(node) ?? identifier(node.name)),
    ...e.placedClasses,
    ...body.flatMap((node) => isRemade(e, node) ? [identifier(node.name)] : []),
  ];
  if (names.length === 0) return [...lines];
  const call = `${packageName(e, "register")}(import.meta, { ${names.join(", ")} });`;
  let at = Math.max(...names.map((name) => lastLineOf(lines, name)));
  while (/^(\w+\.)?\w*[dD]ataclass\(/.test(lines[at + 2] ?? "")) at += 2;
  return [...lines.slice(0, at + 1), "", call, ...lines.slice(at + 1)];
}

/** Whether decorators of the program make a function into another, which does not tell its name. */
function isRemade(e: Emitter, node: Stmt): node is FunctionDef {
  return node.type === "FunctionDef" &&
    e.analysis.scopes.module.variables.get(node.name)?.bindings.length === 1 &&
    node.decorator_list.some((one) =>
      e.analysis.resolve(one.type === "Call" ? one.func : one)?.kind !== "library"
    );
}

/** The index of the last line (a class is one, a function that makes one is several) of what declares the class. */
function lastLineOf(lines: readonly string[], name: string): number {
  const at = lines.findLastIndex((line) =>
    new RegExp(`^export (class|const) ${name}\\b`).test(line)
  );
  return lines[at]?.endsWith(" = (() => {") ? lines.indexOf("})();", at) : at;
}

/**
 * Statements outside any main guard run once in Python, since children are forked; here children import the module. So
 * what has effects is put under a guard of its own, in programs that start children.
 */
export function guarded(module: Module, isLoudImport: (node: Stmt) => boolean): Module {
  const loud = loudNames(module);
  const body: Stmt[] = [];
  const fixed = new Set<string>();
  let run: Stmt[] = [];
  let begun = false;
  const flush = () => {
    const [first] = run;
    if (first) body.push(guard(run));
    run = [];
  };
  for (const node of module.body) {
    const constant = constantOf(node, fixed);
    if (constant !== null) fixed.add(constant);
    // What comes after the first loud statement may use what that one made; definitions are hoisted anyway.
    const isEarly: boolean = !begun && isQuiet(node, loud) && !isLoudImport(node);
    if (
      !isLoudImport(node) && (isEarly || constant !== null || defines(node) && isQuiet(node, loud))
    ) {
      flush();
      body.push(node);
    } else run.push(node);
    begun ||= !isEarly || isMainGuard(node);
  }
  flush();
  return { ...module, body };
}

/** The name that a statement gives an immutable value, the same in every process. */
function constantOf(node: Stmt, fixed: ReadonlySet<string>): string | null {
  if (node.type !== "Assign" || node.targets.length !== 1) return null;
  const [target] = node.targets;
  const isFixed = isConstant(node.value, ({ id }) => fixed.has(id));
  return target?.type === "Name" && isFixed ? target.id : null;
}

/** Whether a statement declares something, or is one that children pass over anyway. */
function defines(node: Stmt): boolean {
  return isMainGuard(node) || node.type === "Expr" && node.value.type === "Constant" ||
    contains(
      node,
      (part) => /^(FunctionDef|AsyncFunctionDef|ClassDef|Import|ImportFrom)$/.test(part.type),
    );
}

/** Whether a module's own code has effects that children must not have again. */
export function isLoudModule(module: Module): boolean {
  const loud = loudNames(module);
  return module.body.some((node) => !isQuiet(node, loud));
}

/** Whether a module uses what starts children. */
export function startsChildren(module: Module): boolean {
  const nodes = [...walk(module)];
  const imports = (name: RegExp) =>
    nodes.some((node) =>
      node.type === "Import" && node.names.some((one) => name.test(one.name)) ||
      node.type === "ImportFrom" && name.test(node.module ?? "")
    );
  return imports(/^multiprocessing\b/) ||
    imports(/^concurrent\b/) && nodes.some(namesProcessExecutor);
}

/** Whether a module reads pickles, which name its classes. */
function importsPickle(module: Module): boolean {
  return [...walk(module)].some((node) =>
    node.type === "Import" && node.names.some(({ name }) => name === "pickle") ||
    node.type === "ImportFrom" && node.module === "pickle"
  );
}

/** Of `concurrent.futures`, one executor has its workers in other processes. */
function namesProcessExecutor(node: Node): boolean {
  switch (node.type) {
    case "ImportFrom":
      return node.names.some(({ name }) => name === "*" || name === "ProcessPoolExecutor");
    case "Attribute":
      return node.attr === "ProcessPoolExecutor";
    default:
      return false;
  }
}

/** Whether children may run a statement, too: definitions, and values without effects. */
function isQuiet(node: Stmt, loud: ReadonlySet<string>): boolean {
  const all = (body: readonly Stmt[]) => body.every((s) => isQuiet(s, loud));
  const silent = (part: Node) => !contains(part, (n) => isLoud(n, loud));
  switch (node.type) {
    case "If":
      return isMainGuard(node) || silent(node.test) && all([...node.body, ...node.orelse]);
    case "Try":
      return all([
        ...node.body,
        ...node.handlers.flatMap((h) => h.body),
        ...node.orelse,
        ...node.finalbody,
      ]);
    case "For":
      return silent(node.iter) && all([...node.body, ...node.orelse]);
    case "While":
      return silent(node.test) && all([...node.body, ...node.orelse]);
    default:
      return silent(node);
  }
}

function isLoud(node: Node, loud: ReadonlySet<string>): boolean {
  if (
    node.type === "Await" || node.type === "Yield" || node.type === "Raise" ||
    node.type === "Assert"
  ) return true;
  if (node.type !== "Call") return false;
  const { func } = node;
  return loud.has(func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "");
}

/** Names whose calls must not happen again in every child: those below, and the program's functions that call such. */
function loudNames(module: Module): Set<string> {
  const loud = new Set(LOUD);
  const definitions = [...walk(module)].filter((n) => isDefinition(n) || n.type === "ClassDef");
  for (let changed = true; changed;) {
    changed = false;
    for (const node of definitions) {
      if (loud.has(node.name)) continue;
      const body = node.type === "ClassDef"
        ? node.body.flatMap((s) => s.type === "FunctionDef" && s.name === "__init__" ? s.body : [])
        : node.body;
      if (!body.some((s) => contains(s, (n) => isLoud(n, loud)))) continue;
      loud.add(node.name);
      changed = true;
    }
  }
  return loud;
}

/** Calls that other processes, files or the user notice, or that give something else each time. */
const LOUD = new Set(
  "print print_line print_part input evaluated_input open start run Pool ThreadPool Process Thread Manager SharedMemory ProcessPoolExecutor ThreadPoolExecutor sleep time perf_counter monotonic ctime now today random randint uniform choice choices shuffle sample randrange gauss seed getpid getppid fork system popen remove unlink mkdir makedirs rmdir rename write writelines flush exit _exit kill map apply starmap apply_async map_async imap imap_unordered put get send recv acquire release join close terminate submit urandom uuid4 token_hex exec eval mkdtemp mkstemp set_start_method freeze_support basicConfig connect bind listen accept main"
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
