/**
 * What `object` gives every object: the end of each chain that `super()` goes along.
 * https://docs.python.org/3/library/functions.html#object
 *
 * @module
 */
import { delattr, dir, ownAttribute, setattrOf } from "../attributes.ts";
import { TypeError } from "../exceptions.ts";
import { plainRepr, repr, str } from "../text/repr.ts";
import { address } from "../values/identity.ts";
import { NotImplemented } from "../values/singletons.ts";
import { className, typeName } from "../values/types.ts";
import { create, hasInit, hasMaker, isNothing } from "./make.ts";

type Method = (self: object, ...args: unknown[]) => unknown;
type AnyType = abstract new (...args: never[]) => unknown;

/**
 * What `object.__init__` does for a class that has an `__init__`: nothing, unless it is given something.
 *
 * @throws {TypeError} when there are arguments
 */
export function initObject(_self: object, ...args: unknown[]): void {
  if (isNothing(args)) return;
  throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
}

/** The methods of `object`, each with the object first. */
export const objectMethods: Readonly<Record<string, Method>> = {
  __init__: (self, ...args) => {
    if (isNothing(args)) return null;
    if (hasInit(self.constructor)) initObject(self, ...args);
    if (hasMaker(self.constructor)) return null;
    throw new TypeError(
      `${typeName(self)}.__init__() takes exactly one argument (the instance to initialize)`,
    );
  },
  __new__: (_self, type, ...args) => create(type as AnyType, ...args),
  __init_subclass__: (self, ...args) => {
    if (!isNothing(args)) {
      throw new TypeError(`${className(self)}.__init_subclass__() takes no keyword arguments`);
    }
    return null;
  },
  __setattr__: (self, name, value) => {
    setattrOf(self, String(name), value);
    return null;
  },
  __delattr__: (self, name) => {
    delattr(self, String(name), true);
    return null;
  },
  __getattribute__: (self, name) => ownAttribute(self, String(name)),
  __repr__: (self) => plainRepr(self),
  __str__: (self) => repr(self),
  __eq__: (self, other) => self === other ? true : NotImplemented,
  __ne__: (self, other) => self === other ? false : NotImplemented,
  __hash__: (self) => Math.floor(address(self) / 16),
  __format__: (self, spec) => {
    if (spec === "") return str(self);
    throw new TypeError(`unsupported format string passed to ${typeName(self)}.__format__`);
  },
  __dir__: (self) => dir(self, true),
};
