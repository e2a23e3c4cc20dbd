/**
 * Python's `types`. https://docs.python.org/3/library/types.html
 *
 * @module
 */
import {
  BuiltinFunctionType as builtinFunctionType,
  FunctionType as functionType,
  MethodDescriptorType as methodDescriptorType,
  MethodType as methodType,
  MethodWrapperType as methodWrapperType,
  NoneType as noneType,
  WrapperDescriptorType as wrapperDescriptorType,
} from "./builtins/introspection.ts";
import { Coroutine } from "./coroutines/coroutine.ts";
import { invoke } from "./dispatch.ts";
import { TypeError } from "./exceptions.ts";
import { eq } from "./operators/compare.ts";
import { emptyModule, type ModuleObject } from "./modules.ts";
import { options } from "./support/options.ts";
import { repr } from "./text/repr.ts";
import { isKeywords } from "./values/keywords.ts";
import { Ellipsis, NotImplemented } from "./values/singletons.ts";
import { className, defineType, typeName } from "./values/types.ts";

/** A type whose values programs do not make. */
export interface OpaqueType {
  (): never;
  readonly name: string;
}

function opaque(name: string, holds: (value: unknown) => boolean): OpaqueType {
  return defineType({ name, holds }, (): never => {
    throw new TypeError(`cannot create '${name}' instances`);
  });
}

function hasTag(...tags: string[]): (value: unknown) => boolean {
  return (value) => tags.includes(Object.prototype.toString.call(value));
}

/** The type of functions. */
export const FunctionType: typeof functionType = functionType;
/** The type of lambdas, which is that of functions. */
export const LambdaType: typeof functionType = functionType;
/** The type of None. */
export const NoneType: typeof noneType = noneType;
/** The type of Python's own functions. */
export const BuiltinFunctionType: OpaqueType = builtinFunctionType;
/** The type of Python's own methods. */
export const BuiltinMethodType: OpaqueType = BuiltinFunctionType;
/** The type of methods taken off an object. Called, it makes a method of a function and an object. */
export const MethodType: typeof methodType = methodType;
/** The type of methods of built-in types, taken off the type: `str.upper`. */
export const MethodDescriptorType: OpaqueType = methodDescriptorType;
/** The type of special methods of built-in types, taken off the type: `object.__init__`. */
export const WrapperDescriptorType: OpaqueType = wrapperDescriptorType;
/** The type of special methods of values of built-in types: `"".__add__`. */
export const MethodWrapperType: OpaqueType = methodWrapperType;
/** The type of generators. */
export const GeneratorType: OpaqueType = opaque(
  "generator",
  (value) => typeName(value) === "generator",
);
/** The type of generators that may wait. */
export const AsyncGeneratorType: OpaqueType = opaque(
  "async_generator",
  hasTag("[object AsyncGenerator]"),
);
/** The type of what a function that may wait gives. */
export const CoroutineType: OpaqueType = opaque(
  "coroutine",
  (value) => value instanceof Coroutine,
);
/** The type of modules; makes one that is empty. */
export const ModuleType: {
  (name: string, doc?: string | null | { doc?: string | null }): ModuleObject;
  readonly name: string;
} = defineType({ name: "module", holds: hasTag("[object Module]") }, (...given) => {
  const { name, doc = null } = options<{ name: string; doc: string | null }>(
    ["name", "doc"],
    ...given,
  );
  if (typeof name !== "string") {
    const what = name === undefined
      ? "missing required argument 'name' (pos 1)"
      : `argument 'name' must be str, not ${typeName(name)}`;
    throw new TypeError(`module() ${what}`);
  }
  return emptyModule(name, doc);
});
/** The type of `...`. */
export const EllipsisType: { (): typeof Ellipsis; readonly name: string } = defineType(
  { name: "ellipsis", holds: (value) => value === Ellipsis },
  () => Ellipsis,
);
/** The type of `NotImplemented`. */
export const NotImplementedType: { (): typeof NotImplemented; readonly name: string } = defineType(
  { name: "NotImplementedType", holds: (value) => value === NotImplemented },
  () => NotImplemented,
);
/** The type of tracebacks, which are never values here. */
export const TracebackType: OpaqueType = opaque("traceback", () => false);
/** The type of frames, which are never values here. */
export const FrameType: OpaqueType = opaque("frame", () => false);
/** The type of code objects. */
export const CodeType: OpaqueType = opaque("code", (value) => typeName(value) === "code");
/** The type of what modules of C hand each other, which are never values here. */
export const CapsuleType: OpaqueType = opaque("PyCapsule", () => false);
/** The type of class methods of built-in types, taken out of the type's namespace. */
export const ClassMethodDescriptorType: OpaqueType = opaque("classmethod_descriptor", () => false);
/** The type of attributes of built-in types, taken off the type: `int.real`. */
export const GetSetDescriptorType: OpaqueType = opaque(
  "getset_descriptor",
  (value) => typeName(value) === "getset_descriptor",
);
/** The type of the places of `__slots__`, taken off the class. */
export const MemberDescriptorType: OpaqueType = opaque(
  "member_descriptor",
  (value) => typeName(value) === "member_descriptor",
);

/** The types of `list[int]` and of `int | str`. https://docs.python.org/3/library/types.html#types.GenericAlias */
export { GenericAlias, UnionType } from "./classes/generic_alias.ts";

/** An object for any attributes. https://docs.python.org/3/library/types.html#types.SimpleNamespace */
export class SimpleNamespace {
  static readonly __module__ = "types";
  static readonly __tp_name__ = "types.SimpleNamespace";
  [name: string]: unknown;

  constructor(...args: unknown[]) {
    for (const given of args) {
      const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
      for (const [name, value] of pairs) this[String(name)] = value;
    }
  }
}

function shown(this: object): string {
  const parts = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
  const own = className(this.constructor);
  return `${own === "SimpleNamespace" ? "namespace" : own}(${parts.join(", ")})`;
}

function isEqual(this: object, other: unknown): unknown {
  if (!(other instanceof SimpleNamespace)) return NotImplemented;
  const names = Object.keys(this);
  return names.length === Object.keys(other).length &&
    names.every((name) =>
      Object.hasOwn(other, name) && eq((this as SimpleNamespace)[name], other[name])
    );
}
// Not among the attributes, whose names are a program's to choose.
Object.defineProperties(SimpleNamespace.prototype, {
  __repr__: { value: shown, configurable: true, writable: true },
  __eq__: { value: isEqual, configurable: true, writable: true },
  __hash__: { value: null, configurable: true, writable: true },
});

/** A dict that cannot be changed through it. https://docs.python.org/3/library/types.html#types.MappingProxyType */
export { MappingProxyType } from "./classes/mapping_proxy.ts";

export { getOriginalBases, newClass, prepareClass } from "./classes/new_class.ts";
export { resolveBases } from "./classes/original_bases.ts";
/** The type of a function's variables from around it. https://docs.python.org/3/library/types.html#types.CellType */
export { Cell as CellType } from "./classes/code.ts";
export { DynamicClassAttribute } from "./classes/dynamic_attribute.ts";

/** The generator of a function under {@linkcode coroutine}, which can be awaited. */
class GeneratorCoroutine {
  static readonly __module__ = "builtins";
  static readonly __name__ = "generator";
  readonly #generator: unknown;

  constructor(generator: unknown) {
    this.#generator = generator;
  }

  __await__(): unknown {
    return this.#generator;
  }
}

/** Lets the generators of a function be awaited. https://docs.python.org/3/library/types.html#types.coroutine */
export function coroutine(func: (...args: never[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    const given = invoke(func, ...args);
    return GeneratorType[Symbol.hasInstance](given) ? new GeneratorCoroutine(given) : given;
  };
}
