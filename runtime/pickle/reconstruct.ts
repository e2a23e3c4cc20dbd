/**
 * Objects as protocols 0 and 1 make them: by functions of `copyreg`.
 *
 * @module
 */
import { object } from "../python/builtins/introspection.ts";
import { UnpicklingError } from "./errors.ts";
import type { Globals } from "./globals.ts";
import { asTuple } from "../python/values/tuple.ts";

/** Enters `object` and the functions of `copyreg`. */
export function addRegistered(globals: Globals): void {
  const make = (type: unknown, args: readonly unknown[]): unknown => {
    const names = globals.namesOf(type);
    const found = names && globals.find(...names);
    const made = found?.make ?? found?.call;
    if (made === undefined || found?.isFunction) {
      throw new UnpicklingError("what a pickle makes an object of is no class registered here");
    }
    return made(args);
  };
  const reconstruct = (type: unknown, base: unknown, state: unknown): unknown =>
    make(type, base === object || state === null ? [] : baseArgs(type, state));
  const create = (type: unknown, ...args: unknown[]): unknown => make(type, asTuple(args));
  globals.add({ module: "builtins", name: "object", value: object });
  globals.add({
    module: "copyreg",
    name: "_reconstructor",
    value: reconstruct,
    call: ([type, base, state]) => {
      const made = reconstruct(type, base, state);
      if (Array.isArray(made) && Array.isArray(state) && made.length === 0) made.push(...state);
      else if (made instanceof Map && state instanceof Map) {
        for (const [key, item] of state) made.set(key, item);
      }
      return made;
    },
  });
  globals.add({
    module: "copyreg",
    name: "__newobj__",
    value: create,
    call: ([type, ...args]) => create(type, ...args),
  });
}

/** What a class derived from tuple is made of again. */
function baseArgs(type: unknown, state: unknown): readonly unknown[] {
  const isNamed = typeof type === "function" && "_fields" in type;
  return isNamed && Array.isArray(state) ? state : [state];
}
