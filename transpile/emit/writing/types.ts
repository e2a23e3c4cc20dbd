/**
 * Types as TypeScript writes them.
 *
 * @module
 */
import { type Known, members, type Type, type Variable } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { ClassDef, Expr } from "../../syntax/ast.ts";
import { hint } from "../../fit/hints.ts";
import { contains } from "../scopes/blocks.ts";
import { at, type Code, Level } from "./code.ts";
import { libraryType } from "../calls/library.ts";
import type { Emitter } from "../emitter.ts";
import { identifier } from "./names.ts";
import { specifierOf } from "../modules/own_modules.ts";
import { isRawList } from "../numbers/raw_places.ts";

/** The TypeScript type of values that are what `type` says. */
export function typeText(e: Emitter, type: Type, depth = 0): string {
  if (depth > 5) return "unknown";
  const inner = (t: Type) => typeText(e, t, depth + 1);
  switch (type.kind) {
    case "none":
      return "null";
    case "bool":
      return "boolean";
    case "str":
      return "string";
    case "int":
      return type.safe ? "number" : e.pyType("int");
    case "float":
      return type.infinite ? "number" : e.pyType("float");
    case "bytes":
      return e.pyType("Bytes");
    case "bytearray":
      return e.pyType("ByteArray");
    case "complex":
      return e.pyType("Complex");
    case "list":
      return isRawList(e, type) ? "number[]" : arrayText(inner(type.item));
    case "set":
      return `${e.pyType("PySet")}<${inner(type.item)}>`;
    case "frozenset":
      return `${e.pyType("FrozenSet")}<${inner(type.item)}>`;
    case "dict":
      return `${e.pyType("Dict")}<${inner(type.key)}, ${inner(type.value)}>`;
    case "tuple": {
      const name = e.pyType("Tuple");
      if (type.rest) return `${name}<${arrayText(inner(type.rest))}>`;
      return `${name}<[${type.items.map(inner).join(", ")}]>`;
    }
    case "range":
      return e.pyType("Range");
    case "iterator":
      return `${type.blocks ? "AsyncIterableIterator" : "IterableIterator"}<${inner(type.item)}>`;
    case "instance":
      return className(e, type.node) ?? "unknown";
    case "record":
    case "recordClass": {
      const assignment = e.parentOf(type.definition);
      const target = assignment?.type === "Assign" ? assignment.targets[0] : undefined;
      if (target?.type !== "Name") return "unknown";
      const owner = e.analysis.units.around(e.analysis.scopes.scopeOf(type.definition));
      const name = nameIn(e, owner, identifier(target.id));
      return type.kind === "record" ? name : `typeof ${name}`;
    }
    case "class": {
      const maker = e.classMakers.get(type.node);
      if (maker !== undefined && !e.nested.has(type.node)) return `ReturnType<typeof ${maker}>`;
      const name = className(e, type.node);
      return name === null ? "unknown" : `typeof ${name}`;
    }
    case "function":
      return functionType(e, type.node, depth);
    case "libraryInstance":
      return instanceType(e, type.name, type.parameters.map(inner));
    case "union":
      return unionText(type.members.map(inner));
    default:
      return "unknown";
  }
}

/** What a class is called here, as a type; null where another module has it for itself. */
function className(e: Emitter, node: ClassDef): string | null {
  const owner = e.analysis.units.around(e.analysis.scopes.scopeOf(node));
  if (owner === e.analysis.known) return e.definitionNames.get(node) ?? identifier(node.name);
  const other = e.linked.emitters.get(owner)!;
  if (!other.isTopLevel(node)) return null;
  return nameIn(e, owner, other.definitionNames.get(node) ?? identifier(node.name));
}

/** What a type of a module of the program is called here. */
function nameIn(e: Emitter, owner: Known, name: string): string {
  if (owner === e.analysis.known) return name;
  const module = specifierOf(e, owner);
  return e.importedAs(module, name) ?? e.imports.type(module, name);
}

/** The TypeScript type of a variable's declaration. */
export function variableType(e: Emitter, variable: Variable): string {
  if (e.rawFloats.has(variable)) return "number";
  return typeText(e, e.analysis.variableType(variable));
}

/** `T[]`. */
export function arrayText(item: string): string {
  return /^[\w.]+(<.*>)?(\[\])*$/.test(item) && !/>.* \| /.test(item) ? `${item}[]` : `(${item})[]`;
}

/** The TypeScript type of values that are what one of `types` says. */
export function eitherText(e: Emitter, types: readonly Type[]): string {
  return unionText(types.flatMap(members).map((type) => typeText(e, type)));
}

function unionText(texts: readonly string[]): string {
  const all = [...new Set(texts)];
  if (all.length === 0 || all.includes("unknown")) return "unknown";
  const without = all.filter((text) =>
    !(text === "number" && (all.some((other) => /^(int|float|pyInt|pyFloat)$/.test(other))))
  );
  without.sort((a, b) => Number(a === "null") - Number(b === "null"));
  return without.map((text) => text.includes("=>") ? `(${text})` : text).join(" | ");
}

function functionType(e: Emitter, fn: FunctionLike, depth: number): string {
  const { args } = fn;
  if (args.vararg || args.kwarg || args.kwonlyargs.length > 0 || depth > 2) {
    return "(...args: never[]) => unknown";
  }
  const parameters = [...args.posonlyargs, ...args.args];
  const optional = parameters.length - args.defaults.length;
  const list = parameters.map(({ arg }, index) =>
    `${identifier(arg)}${index >= optional ? "?" : ""}: ${
      typeText(e, e.analysis.parameterType(fn, arg), depth + 1)
    }`
  );
  return `(${list.join(", ")}) => ${resultType(e, fn, depth + 1)}`;
}

/** What calling a function gives, the promise around it included. */
export function resultType(e: Emitter, fn: FunctionLike, depth = 0): string {
  const type = e.analysis.returnType(fn);
  if (e.raw.results.has(fn)) return "number";
  const text = members(type).every(({ kind }) => kind === "none")
    ? type.kind === "never" && returnsSomething(fn) ? "unknown" : "void"
    : typeText(e, type, depth);
  return e.analysis.isAsync(fn) ? `Promise<${text}>` : text;
}

/** Whether a function has `return` with a value, even one that is never reached. */
function returnsSomething(fn: FunctionLike): boolean {
  return fn.type !== "Lambda" &&
    fn.body.some((s) => contains(s, (n) => n.type === "Return" && n.value !== null));
}

function instanceType(e: Emitter, name: string, parameters: readonly string[]): string {
  const { module, as } = libraryType(name);
  const local = e.importedAs(module, as) ?? e.imports.type(module, as);
  const list = genericArguments(name, parameters);
  return `${local}${list}`;
}

/** `<T>` of a library class; nothing where all is unknown and TypeScript does not insist. */
export function genericArguments(name: string, parameters: readonly string[]): string {
  const count = GENERIC[name] ?? 0;
  if (count === 0) return "";
  const list = Array.from({ length: count }, (_, i) => parameters[i] ?? "unknown");
  const insists = /Result$|Iterator$|Future$/.test(name);
  return insists || list.some((text) => text !== "unknown") ? `<${list.join(", ")}>` : "";
}

/** `code as T`. */
export function cast(code: Code, type: string): Code {
  // Looser than it binds, so that a reader sees what is cast.
  return { text: `${at(Level.Relational, code)} as ${type}`, level: Level.Conditional };
}

/** What a helper gives that TypeScript knows nothing about, with a hint at the type that the analysis has found. */
export function typed(e: Emitter, node: Expr, code: Code): Code {
  const type = e.typeOf(node);
  if (type.kind === "unknown" || type.kind === "never" || type.kind === "none") return code;
  return hinted(code, typeText(e, type));
}

/** `code` with a hint at its type, which becomes an assertion where TypeScript needs to know. */
export function hinted(code: Code, type: string): Code {
  if (type === "unknown" || /\bnever\b/.test(type)) return code;
  return { ...code, text: code.text + hint(type) };
}

/** Library classes whose TypeScript twins take the same type parameters. */
const GENERIC: Readonly<Record<string, number>> = {
  coroutine: 1,
  "asyncio.Future": 1,
  "asyncio.LifoQueue": 1,
  "asyncio.PriorityQueue": 1,
  "asyncio.Queue": 1,
  "asyncio.Task": 1,
  "contextvars.ContextVar": 1,
  "multiprocessing.Queue": 1,
  "multiprocessing.JoinableQueue": 1,
  "multiprocessing.SimpleQueue": 1,
  "multiprocessing.pool.AsyncResult": 1,
  "multiprocessing.pool.ApplyResult": 1,
  "multiprocessing.pool.MapResult": 1,
  "multiprocessing.pool.IMapIterator": 1,
  "concurrent.futures.Future": 1,
  "collections.deque": 1,
  "collections.Counter": 1,
  "collections.defaultdict": 2,
  "collections.OrderedDict": 2,
};
