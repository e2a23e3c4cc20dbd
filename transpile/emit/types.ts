/**
 * Types as TypeScript writes them.
 *
 * @module
 */
import { members, type Type } from "../analysis/mod.ts";
import type { FunctionLike } from "../analysis/nodes.ts";
import { libraryName } from "./library.ts";
import type { Emitter } from "./emitter.ts";
import { identifier } from "./names.ts";

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
      return e.pyType("float");
    case "bytes":
      return e.pyType("Bytes");
    case "bytearray":
      return e.pyType("ByteArray");
    case "complex":
      return e.pyType("Complex");
    case "list": {
      const item = inner(type.item);
      return /^[\w.]+(<.*>)?(\[\])*$/.test(item) ? `${item}[]` : `(${item})[]`;
    }
    case "set":
      return `${e.pyType("PySet")}<${inner(type.item)}>`;
    case "frozenset":
      return `${e.pyType("FrozenSet")}<${inner(type.item)}>`;
    case "dict":
      return `${e.pyType("Dict")}<${inner(type.key)}, ${inner(type.value)}>`;
    case "tuple": {
      const name = e.pyType("Tuple");
      if (type.rest) return `${name}<${inner(type.rest)}[]>`;
      return `${name}<[${type.items.map(inner).join(", ")}]>`;
    }
    case "iterator":
      return `${type.blocks ? "AsyncIterableIterator" : "IterableIterator"}<${inner(type.item)}>`;
    case "instance":
      return identifier(type.node.name);
    case "class":
      return `typeof ${identifier(type.node.name)}`;
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

function unionText(texts: readonly string[]): string {
  const all = [...new Set(texts)];
  if (all.includes("unknown")) return "unknown";
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
  return `(${list.join(", ")}) => ${resultType(e, fn)}`;
}

/** What calling a function gives, the promise around it included. */
export function resultType(e: Emitter, fn: FunctionLike): string {
  const type = e.analysis.returnType(fn);
  const text = members(type).every(({ kind }) => kind === "none") ? "void" : typeText(e, type);
  return e.analysis.isAsync(fn) ? `Promise<${text}>` : text;
}

function instanceType(e: Emitter, name: string, parameters: readonly string[]): string {
  const { module, as } = libraryName(name);
  const local = e.imports.type(module, as);
  const known = parameters.filter((text) => text !== "unknown");
  return known.length > 0 && GENERIC.has(name) ? `${local}<${parameters.join(", ")}>` : local;
}

/** Library classes whose TypeScript twins take the same type parameters. */
const GENERIC = new Set([
  "multiprocessing.Queue",
  "multiprocessing.JoinableQueue",
  "multiprocessing.SimpleQueue",
  "collections.deque",
  "collections.Counter",
  "collections.defaultdict",
  "collections.OrderedDict",
]);
