/**
 * Modules of the program itself, where emitted programs need more of them than TypeScript's own modules have.
 *
 * @module
 */
import { inheritGlobals } from "../launch/globals.ts";
import { getattr } from "./attributes.ts";
import { AttributeError, ImportError } from "./exceptions.ts";
import { suggesting } from "./support/suggested.ts";
import { Dict } from "./values/dict.ts";
import { nameClass } from "./values/types.ts";

/**
 * Makes the function that runs a module's own code when the module is first imported. While it runs, and after it has
 * ended, further calls do nothing; when it raises, the next import runs it anew. A child that was started after it ran
 * does not run it again.
 *
 * https://docs.python.org/3/reference/import.html#loading
 *
 * @param meta the module's `import.meta`
 * @param name the module's name in Python
 * @param body the module's own code
 * @returns the function for the imports to call, which gives a promise where `body` does
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { moduleLoader } from "@manycore/multiprocessing/python";
 *
 * let runs = 0;
 * const load = moduleLoader(import.meta, "config", () => {
 *   runs++;
 * });
 * load();
 * load();
 * assertEquals(runs, 1);
 * ```
 */
export function moduleLoader<T extends void | Promise<void>>(
  meta: ImportMeta,
  name: string,
  body: () => T,
): () => T {
  let begun = false;
  inheritGlobals(
    meta,
    () => ({ [`module ${name}`]: begun }),
    (from) => begun = from[`module ${name}`] ?? begun,
  );
  const failed = (error: unknown): never => {
    begun = false;
    throw error;
  };
  return () => {
    if (begun) return undefined as T;
    begun = true;
    try {
      const running = body();
      return running instanceof Promise ? running.catch(failed) as T : running;
    } catch (error) {
      return failed(error);
    }
  };
}

/** A module as a value: what `import` binds in Python. */
export class ModuleObject {
  readonly __name__!: string;

  /** `<module 'config' from '/home/user/config.py'>` */
  toString(): string {
    const { __name__, __file__ } = this as { __name__: string; __file__?: string | null };
    return `<module '${__name__}'${__file__ ? ` from '${__file__}'` : ""}>`;
  }

  /** Says what it is to whoever asks for its type. */
  get [Symbol.toStringTag](): string {
    return "Module";
  }
}

nameClass(ModuleObject, "module");

/** A module without anything in it. */
export function emptyModule(name: string, doc: string | null): ModuleObject {
  const made = new ModuleObject();
  const facts = {
    __name__: name,
    __doc__: doc,
    __package__: null,
    __loader__: null,
    __spec__: null,
  };
  for (const [key, value] of Object.entries(facts)) {
    Object.defineProperty(made, key, { value, writable: true, configurable: true });
  }
  return made;
}

/** The program's modules that are values, by their names. */
export const ownModules: Dict<string, unknown> = new Dict<string, unknown>();

/**
 * A module as a value, whose attributes are the module's variables.
 *
 * https://docs.python.org/3/reference/datamodel.html#modules
 *
 * @param name the module's name in Python
 * @param file the path of its file, null where it has none
 * @param doc its docstring, null where it has none
 * @param members getters, and setters for what can be assigned
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { getattr, moduleObject, setattr } from "@manycore/multiprocessing/python";
 *
 * let debug = false;
 * const thisModule = moduleObject("config", null, null, {
 *   get debug() {
 *     return debug;
 *   },
 *   set debug(value) {
 *     debug = value;
 *   },
 * });
 * setattr(thisModule, "debug", true);
 * assertEquals([debug, getattr(thisModule, "debug")], [true, true]);
 * ```
 */
export function moduleObject<T extends object>(
  name: string,
  file: string | null,
  doc: string | null,
  members: T,
): ModuleObject & T {
  const made = new ModuleObject();
  const dot = name.lastIndexOf(".");
  const facts = {
    __name__: name,
    __doc__: doc,
    __file__: file,
    __package__: /__init__\.py$/.test(file ?? "") ? name : name.slice(0, Math.max(0, dot)),
  };
  for (const [key, value] of Object.entries(facts)) {
    Object.defineProperty(made, key, { value, writable: true, configurable: true });
  }
  Object.defineProperties(made, Object.getOwnPropertyDescriptors(members));
  ownModules.set(name, made);
  return made as ModuleObject & T;
}

/** What CPython has imported before a program begins. */
const ALWAYS =
  "abc builtins codecs encodings io marshal os os.path posix posixpath site stat sys time zipimport"
    .split(" ");

/**
 * Notes the library's modules that a program imports, and those that are there in any program, for `sys.modules`.
 *
 * https://docs.python.org/3/library/sys.html#sys.modules
 *
 * @param imported the modules by their names
 *
 * @example
 * ```ts
 * import { assert } from "@std/assert";
 * import { noteModules } from "@manycore/multiprocessing/python";
 * import * as math from "@manycore/multiprocessing/python/math";
 * import { modules } from "@manycore/multiprocessing/python/sys";
 *
 * noteModules({ math });
 * assert(modules.has("math") && modules.has("builtins"));
 * ```
 */
export function noteModules(imported: Readonly<Record<string, unknown>>): void {
  for (const name of ALWAYS) {
    if (!(name in imported)) moduleObject(name, null, null, {});
  }
  for (const [name, module] of Object.entries(imported)) ownModules.set(name, module);
}

/**
 * Says which module classes are defined in, as their `__module__` and the end of a traceback tell it.
 *
 * https://docs.python.org/3/reference/datamodel.html#type.__module__
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { belong, getattr } from "@manycore/multiprocessing/python";
 *
 * class Circle {}
 * belong("shapes", Circle);
 * assertEquals(getattr(Circle, "__module__"), "shapes");
 * ```
 */
export function belong(name: string, ...classes: readonly object[]): void {
  for (const one of classes) {
    Object.defineProperty(one, "__module__", { value: name, writable: true, configurable: true });
  }
}

/**
 * The value of a module's variable that may not be there, or no longer.
 *
 * @throws {AttributeError} when it is undefined
 */
export function presentIn<T>(module: string, name: string, value: T): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new AttributeError(`module '${module}' has no attribute '${name}'`, { name });
}

/**
 * What a module gives an import by its `__getattr__`.
 *
 * @param text What to say where it gives nothing
 * @throws {ImportError} when it gives nothing
 */
export function imported(module: object, name: string, text: string): unknown {
  try {
    return getattr(module, name);
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    const { __name__, __file__ } = module as { __name__?: string; __file__?: string };
    const refused = new ImportError(text, { name: __name__ ?? null, path: __file__ ?? null });
    throw Object.assign(refused, { cause: undefined, __context__: error, name_from: name });
  }
}

/** Says that a module has not got a name. */
export function absentName(message: string, hint = ""): never {
  throw suggesting(new AttributeError(message), hint);
}
