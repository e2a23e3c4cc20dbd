/**
 * Descriptors: what decides by itself what reading, storing and deleting an attribute does.
 * https://docs.python.org/3/howto/descriptor.html
 *
 * @module
 */
import { isPlain } from "../../plain.ts";
import { AttributeError } from "../exceptions.ts";
import { isPythonException } from "../native_errors.ts";
import { invoke } from "../calls.ts";
import { getattr } from "../attributes.ts";
import { hiddenFields, openAccessor, putField } from "../../codec/hidden_fields.ts";
import { className, defineType, typeName } from "../values/types.ts";

type Callable = (...args: never[]) => unknown;

/** A property as a value. https://docs.python.org/3/library/functions.html#property */
export class Property {
  static readonly __module__ = "builtins";
  static readonly __name__ = "property";
  /** What reads the attribute. */
  readonly fget: unknown;
  /** What stores it. */
  readonly fset: unknown;
  /** What deletes it. */
  readonly fdel: unknown;
  /** The docstring: the reading function's where none is given. */
  __doc__: unknown;
  #name: string | undefined;

  constructor(
    fget: unknown = null,
    fset: unknown = null,
    fdel: unknown = null,
    doc: unknown = null,
  ) {
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.__doc__ = doc ?? (fget === null ? null : getattr(fget, "__doc__", null));
  }

  /** The same property with another function that reads. */
  getter(fget: unknown): Property {
    return this.#copy(fget, this.fset, this.fdel);
  }

  /** The same property with another function that stores. */
  setter(fset: unknown): Property {
    return this.#copy(this.fget, fset, this.fdel);
  }

  /** The same property with another function that deletes. */
  deleter(fdel: unknown): Property {
    return this.#copy(this.fget, this.fset, fdel);
  }

  #copy(fget: unknown, fset: unknown, fdel: unknown): Property {
    const made = new Property(fget, fset, fdel, this.__doc__);
    made.#name = this.#name;
    return made;
  }

  /** Learns what it is called. */
  __set_name__(_owner: unknown, name: string): void {
    this.#name = name;
  }

  /** What the attribute is. */
  __get__(self: unknown, _owner?: unknown): unknown {
    if (self === null || self === undefined) return this;
    if (this.fget === null) throw this.#refuse(self, "getter");
    return invoke(this.fget, self);
  }

  /** Stores the attribute. */
  __set__(self: unknown, value: unknown): void {
    if (this.fset === null) throw this.#refuse(self, "setter");
    invoke(this.fset, self, value);
  }

  /** Deletes the attribute. */
  __delete__(self: unknown): void {
    if (this.fdel === null) throw this.#refuse(self, "deleter");
    invoke(this.fdel, self);
  }

  #refuse(self: unknown, what: string): AttributeError {
    const name = this.#name === undefined ? "" : ` '${this.#name}'`;
    return new AttributeError(`property${name} of '${typeName(self)}' object has no ${what}`);
  }

  /** Whether subclasses have to write it. */
  get __isabstractmethod__(): boolean {
    return [this.fget, this.fset, this.fdel].some((one) =>
      (one as { __isabstractmethod__?: boolean } | null)?.__isabstractmethod__ === true
    );
  }
}

/** What a class method is before it is taken off its class. */
export class ClassMethod {
  static readonly __module__ = "builtins";
  static readonly __name__ = "classmethod";
  /** The function that gets the class. */
  readonly __func__: unknown;

  constructor(callable: unknown) {
    this.__func__ = callable;
  }

  /** The function with the class. */
  __get__(self: unknown, owner?: unknown): unknown {
    const type = owner ?? (self as object).constructor;
    return (...args: unknown[]): unknown => invoke(this.__func__, type, ...args);
  }
}

/** What a static method is before it is taken off its class. */
export class StaticMethod {
  static readonly __module__ = "builtins";
  static readonly __name__ = "staticmethod";
  /** The function. */
  readonly __func__: unknown;

  constructor(callable: unknown) {
    this.__func__ = callable;
  }

  /** The function itself. */
  __get__(_self: unknown, _owner?: unknown): unknown {
    return this.__func__;
  }

  /** Calls the function. */
  __call__(...args: unknown[]): unknown {
    return invoke(this.__func__, ...args);
  }
}

interface Options {
  readonly fget?: unknown;
  readonly fset?: unknown;
  readonly fdel?: unknown;
  readonly doc?: unknown;
}

/** The type of properties, which makes them. */
export interface PropertyType {
  (fget?: unknown, fset?: unknown, fdel?: unknown, doc?: unknown): Property;
  readonly name: string;
}

/** Makes a property of functions. https://docs.python.org/3/library/functions.html#property */
export const property: PropertyType = defineType(
  { name: "property", holds: (value) => value instanceof Property, class: Property },
  (...given: unknown[]): Property => {
    const last = given.at(-1);
    const named: Options = isPlain(last) ? last : {};
    const [fget, fset, fdel, doc] = isPlain(last) ? given.slice(0, -1) : given;
    return new Property(
      fget ?? named.fget ?? null,
      fset ?? named.fset ?? null,
      fdel ?? named.fdel ?? null,
      doc ?? named.doc ?? null,
    );
  },
);

/** The type of class methods, which makes them. https://docs.python.org/3/library/functions.html#classmethod */
export const classmethod: { (callable: Callable): ClassMethod; readonly name: string } = defineType(
  { name: "classmethod", holds: (value) => value instanceof ClassMethod, class: ClassMethod },
  (callable: Callable): ClassMethod => new ClassMethod(callable),
);

/** The type of static methods, which makes them. https://docs.python.org/3/library/functions.html#staticmethod */
export const staticmethod: { (callable: Callable): StaticMethod; readonly name: string } =
  defineType(
    { name: "staticmethod", holds: (value) => value instanceof StaticMethod, class: StaticMethod },
    (callable: Callable): StaticMethod => new StaticMethod(callable),
  );

/** What decides by itself what an attribute is. */
export interface Descriptor {
  __get__?(self: unknown, owner: unknown): unknown;
  __set__?(self: unknown, value: unknown): void;
  __delete__?(self: unknown): void;
  __set_name__?(owner: unknown, name: string): void;
}

/** Whether a value decides what the attribute does that it is put on a class as. */
export function isDescriptor(value: unknown): value is Descriptor {
  if (typeof value !== "object" || value === null) return false;
  const { __get__, __set__, __delete__ } = value as Descriptor;
  return [__get__, __set__, __delete__].some((one) => typeof one === "function");
}

/** The descriptors behind JavaScript's accessors. */
const behind = new WeakMap<object, Descriptor>();

/** The descriptor that an accessor of a class's objects stands for; undefined for JavaScript's own. */
export function descriptorOf(accessor: PropertyDescriptor): unknown {
  return accessor.get ? behind.get(accessor.get) : undefined;
}

/** Says which descriptor an accessor of a class's objects stands for. */
export function describeAccessor(get: object, value: Descriptor): void {
  behind.set(get, value);
}

type AnyType = abstract new (...args: never[]) => unknown;

/** Puts a descriptor on a class. */
export function putDescriptor(type: AnyType, name: string, value: Descriptor): void {
  const isData = value.__set__ !== undefined || value.__delete__ !== undefined;
  const get = function (this: object): unknown {
    if (value.__get__) return value.__get__(this, this.constructor);
    const own = hiddenFields(this);
    return own?.has(name) ? own.get(name) : value;
  };
  behind.set(get, value);
  if (!isData) openAccessor(get);
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get,
    set(this: object, item: unknown): void {
      if (value.__set__) value.__set__(this, item);
      else if (isData) throw new AttributeError("__set__");
      else putField(this, name, item);
    },
  });
  Object.defineProperty(type.prototype, `delete ${name}`, {
    configurable: true,
    value: isData
      ? function (this: object): void {
        if (!value.__delete__) throw new AttributeError("__delete__");
        value.__delete__(this);
      }
      : undefined,
  });
  const ofClass = function (this: object): unknown {
    return value.__get__ ? value.__get__(null, this) : value;
  };
  behind.set(ofClass, value);
  Object.defineProperty(type, name, {
    configurable: true,
    enumerable: true,
    get: ofClass,
    set(this: object, item: unknown): void {
      if (this === type && !isDescriptor(item)) replaceDescriptor(type, name);
      Object.defineProperty(this, name, {
        value: item,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  });
}

/** Has objects find what they hold under a name, or else what is on the class now in the place of a descriptor. */
function replaceDescriptor(type: AnyType, name: string): void {
  const get = function (this: object): unknown {
    const own = hiddenFields(this);
    return own?.has(name)
      ? own.get(name)
      : (this.constructor as unknown as Record<string, unknown>)[name];
  };
  openAccessor(get);
  const remove = { configurable: true, value: undefined };
  Object.defineProperty(type.prototype, `delete ${name}`, remove);
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get,
    set(this: object, item: unknown): void {
      putField(this, name, item);
    },
  });
}

/** Tells what was put on a class how it is called. */
export function tellName(type: object, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const { __set_name__: tell } = value as Descriptor;
  if (typeof tell !== "function") return;
  try {
    tell.call(value, type, name);
  } catch (error) {
    if (isPythonException(error)) {
      error.addNote(
        `Error calling __set_name__ on '${typeName(value)}' instance '${name}' in '${
          className(type)
        }'`,
      );
    }
    throw error;
  }
}

/** The property that a class's own accessors are, as a value. */
export function propertyOf(
  type: object,
  name: string,
  { get, set }: PropertyDescriptor,
  remove: ((this: unknown) => unknown) | undefined,
): Property {
  const key = get ?? set!;
  let made = madeOf.get(key);
  if (!made) {
    const doc = (get as { __doc__?: unknown } | undefined)?.__doc__;
    made = new Property(
      get ? named(name, (self: unknown) => get.call(self)) : null,
      set ? named(name, (self: unknown, value: unknown) => set.call(self, value)) : null,
      remove ? named(name, (self: unknown) => remove.call(self)) : null,
      doc ?? null,
    );
    made.__set_name__(type, name);
    madeOf.set(key, made);
  }
  return made;
}

const madeOf = new WeakMap<object, Property>();

function named<F extends object>(name: string, fn: F): F {
  return Object.defineProperties(fn, { name: { value: name }, __name__: { value: name } });
}
