/**
 * The classes and functions of a Python program, which it has made known to its children: its pickles may name them.
 *
 * @module
 */
import { isRegistered, registeredMembers } from "../codec/references.ts";
import { originOf } from "../codec/nested.ts";
import { pythonHooks } from "../errors.ts";
import { isOwn } from "../places.ts";
import { BaseException } from "../errors.ts";
import { getattr } from "../python/attributes.ts";
import { Dict } from "../python/values/dict.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { Tuple } from "../python/values/tuple.ts";
import {
  builtinName,
  classModule,
  className,
  isClass,
  typeInfoOf,
  typeMethodOf,
} from "../python/values/types.ts";
import { fillFields } from "./fill.ts";
import { libraryNames, libraryValue } from "./library.ts";
import { type AnyClass, type Global, Globals } from "./globals.ts";

type Maker = new (...args: unknown[]) => object;

/** What may be done with a class that pickles name. */
export function globalOfClass(module: string, name: string, type: AnyClass): Global {
  return {
    module,
    name,
    value: type,
    call: (args) => new (type as Maker)(...args),
    make: (args) => blank(type as Maker, args),
    fill: fillInstance,
  };
}

/** An object of a class as its `__new__` would leave it. */
function blank(type: Maker, args: readonly unknown[]): object {
  const { prototype } = type as { prototype: object };
  if (Object.prototype.isPrototypeOf.call(Tuple.prototype, prototype)) {
    const made = Reflect.construct(Array, [], type) as unknown[];
    const items = "_fields" in type ? args : args[0] as readonly unknown[] ?? [];
    for (const item of items) made.push(item);
    return made;
  }
  if (prototype instanceof Array) return Reflect.construct(Array, [], type) as object;
  if (prototype instanceof Dict) return Reflect.construct(Dict, [], type) as object;
  if (prototype instanceof PySet) return Reflect.construct(PySet, [], type) as object;
  if (prototype instanceof FrozenSet) return Reflect.construct(FrozenSet, args, type) as object;
  if (Object.prototype.isPrototypeOf.call(BaseException.prototype, prototype)) {
    return Reflect.construct(BaseException, args, type) as object;
  }
  const valued = valueClassOf(type);
  if (valued !== undefined) return Reflect.construct(valued, args, type) as object;
  const { __new__: own } = type as { __new__?: (...args: unknown[]) => object };
  if (typeof own === "function" && args.length > 0) return own.call(type, type, ...args);
  return Object.create(prototype) as object;
}

/** The library's class of a class that derives from int, str or the like. */
function valueClassOf(type: Maker): Maker | undefined {
  for (
    let link: unknown = type;
    typeof link === "function" && link !== Function.prototype;
    link = Object.getPrototypeOf(link)
  ) if (Object.hasOwn(link, "__valuetype__")) return link as Maker;
  return undefined;
}

/** The functions among Python's built-ins. */
const builtinFunctions = new Set(
  ("abs all any ascii bin callable chr delattr dir divmod format getattr hasattr hash hex id input " +
    "isinstance issubclass iter len max min next oct open ord pow print repr round setattr sorted " +
    "sum vars").split(" "),
);

/** The types among them that nothing else is known of here. */
const builtinTypes = new Set(
  ("classmethod enumerate filter map memoryview object property reversed staticmethod type zip")
    .split(" "),
);

/** What may be done with a class or function that a program itself has chosen for a name. */
export function chosenGlobal(value: (...args: unknown[]) => unknown): Global {
  if (isClass(value)) return globalOfClass("__main__", value.name, value as unknown as AnyClass);
  const call = (args: readonly unknown[]) => pythonHooks.call?.(value, args, {}) ?? value(...args);
  return { module: "__main__", name: value.name, value, call };
}

function fillInstance(object: object, state: unknown): void {
  const own = (object as { __setstate__?: (state: unknown) => void }).__setstate__;
  if (typeof own === "function") own.call(object, state);
  else fillFields(object, state);
}

/** Whether what runs here is a Python program, translated. */
function isPythonProgram(): boolean {
  return pythonHooks.call !== undefined;
}

/** The names of what a Python program defines. */
export const program: Globals = new Globals();

const found = new Map<string, Global>();

program.finder = (module, name) => {
  if (!isPythonProgram()) return undefined;
  const key = `${module}\n${name}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const entered = libraryValue(module, name);
  if (entered !== undefined) {
    const global = ownGlobal(module, name, entered);
    found.set(key, global);
    return global;
  }
  const [first, ...rest] = name.split(".");
  const written = found.get(`${module}\n${first}`)?.value;
  const owners = [...registeredMembers(first!)].flatMap(([url, owner]) => isOwn(url) ? [] : owner);
  for (const owner of written === undefined ? owners : [written, ...owners]) {
    if (moduleOf(owner) !== module) continue;
    let value: unknown = owner;
    for (const part of rest) {
      const inner = Object.getOwnPropertyDescriptor(value as object ?? {}, part)?.value as unknown;
      value = inner ?? getattr(value, part, undefined);
    }
    if (typeof value !== "function") continue;
    const global: Global = isClass(value) ? globalOfClass(module, name, value as AnyClass) : {
      module,
      name,
      value,
      isFunction: true,
      call: (args) => pythonHooks.call!(value, args, {}),
    };
    found.set(key, global);
    return global;
  }
  return undefined;
};

function moduleOf(value: unknown): string {
  return classModule(value);
}

program.namer = (value) => {
  if (!isPythonProgram() || typeof value !== "function") return undefined;
  const entered = libraryNames(value);
  if (entered !== undefined) return entered;
  if (typeMethodOf(value) !== undefined) return undefined;
  const type = typeInfoOf(value)?.name;
  if (type !== undefined) {
    return builtinTypes.has(type) ? known("builtins", type, value) : undefined;
  }
  const { __qualname__ } = value as { __qualname__?: unknown };
  const name = typeof __qualname__ === "string" ? __qualname__ : className(value);
  if (name === "" || name.includes("<")) return undefined;
  if (originOf(value) !== undefined && !isRegistered(value)) return undefined;
  if (/\[native code\]/.test(Function.prototype.toString.call(value))) return undefined;
  const builtin = builtinName(value) ?? "";
  if (!isClass(value) && builtin === "" && !isDeclared(value)) return undefined;
  const module = builtinFunctions.has(builtin) ? "builtins" : moduleOf(value);
  // What was written here can be read here, registered or not.
  return known(module, name, value);
};

function known(module: string, name: string, value: unknown): [module: string, name: string] {
  const key = `${module}\n${name}`;
  if (!found.has(key)) found.set(key, ownGlobal(module, name, value));
  return [module, name];
}

function ownGlobal(module: string, name: string, value: unknown): Global {
  if (isClass(value)) return globalOfClass(module, name, value as AnyClass);
  const call = (args: readonly unknown[]) => pythonHooks.call!(value, args, {});
  return { module, name, value, isFunction: true, call };
}

/** Whether a function is one that `function` declares, which alone has a name in Python. */
function isDeclared(value: object): boolean {
  return /^(?:async )?function\b/.test(Function.prototype.toString.call(value));
}
