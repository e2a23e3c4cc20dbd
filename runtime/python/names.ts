/**
 * Small helps of emitted programs for Python's names.
 *
 * @module
 */
import { births } from "../launch/told.ts";
import { programModule } from "../codec/references.ts";
import { givenName, isOfFunctions } from "./classes/function_names.ts";
import { openAccessor } from "../codec/hidden_fields.ts";
import { NameError, TypeError, UnboundLocalError } from "./exceptions.ts";
import { missingText } from "./support/refusals.ts";
import { suggesting } from "./support/suggested.ts";
import { Slice } from "./values/slice.ts";

/**
 * The value of a local name that may not be bound yet.
 *
 * @throws {UnboundLocalError} when it is undefined
 */
export function bound<T>(value: T, name: string): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new UnboundLocalError(
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/**
 * The value of a name of a function around that may not be bound yet, or no longer.
 *
 * @throws {NameError} when it is undefined
 */
export function boundFree<T>(value: T, name: string): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new NameError(
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
}

/**
 * The value of a global name that may not be bound yet.
 *
 * @throws {NameError} when it is undefined
 */
export function boundGlobal<T>(value: T, name: string): Exclude<T, undefined> {
  if (value !== undefined) return value as Exclude<T, undefined>;
  throw new NameError(`name '${name}' is not defined`);
}

/** What `__name__` is in the program's main module: another name in children that have imported it, as Python has it. */
let mainName = "__main__";
births.hear(({ method }) => {
  mainName = method === "spawn" || method === "forkserver" ? "__mp_main__" : "__main__";
});

/**
 * What `__name__` is in a module: "__main__" in the program itself, in its children too unless they were started by
 * "spawn" or "forkserver"; else the file's name.
 */
export function moduleName(meta: ImportMeta): string {
  if (meta.main || meta.url === programModule()) return mainName;
  const file = meta.url.slice(meta.url.lastIndexOf("/") + 1);
  return decodeURIComponent(file.replace(/\.[^.]*$/, ""));
}

/** Says that a name is not bound anywhere, and what may be meant instead where nobody catches that. */
export function undefinedName(name: string, hint = ""): never {
  const error = new NameError(`name '${name}' is not defined`, { name });
  throw suggesting(error, hint === "" ? "" : `. ${hint}`);
}

/** Raises, where an expression stands. */
export function raise(error: Error): never {
  throw error;
}

/** Says that a function of the library cannot be called so. */
export function refuse(message: string, ..._given: readonly unknown[]): never {
  throw new TypeError(message);
}

/** Says that a function was called without keyword arguments that it needs. */
export function missing(functionName: string, ...names: string[]): never {
  throw new TypeError(missingText(functionName, names, "keyword-only"));
}

/** A slice as a value, such as `slice(1, 5)` and what `__getitem__` gets. */
export function sliceOf(...args: unknown[]): Slice {
  return Slice.of(...args);
}

/**
 * Lets objects see attributes of their class as they are now, until they get their own: reading looks at the object's
 * class, writing makes an attribute of the object.
 */
export function classAttributes(
  type: abstract new (...args: never[]) => unknown,
  ...names: string[]
): void {
  for (const name of names) {
    const get = isOfFunctions(name)
      ? function (this: object): unknown {
        return givenName(this.constructor, name);
      }
      : function (this: object): unknown {
        return (this.constructor as unknown as Record<string, unknown>)[name];
      };
    openAccessor(get);
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get,
      set(this: object, value: unknown): void {
        Object.defineProperty(this, name, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
    });
  }
}
