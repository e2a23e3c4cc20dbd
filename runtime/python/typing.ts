/**
 * Python's `typing`: what type annotations are written with. It has hardly anything to do when a program runs.
 * https://docs.python.org/3/library/typing.html
 *
 * @module
 */
import { getattr, hasattr } from "./dispatch.ts";
import { AssertionError, TypeError } from "./exceptions.ts";
import { repr } from "./text/repr.ts";
import { Dict } from "./values/dict.ts";
import { isKeywords, type Keywords } from "./values/keywords.ts";
import { isTuple, type Tuple, tupleFrom } from "./values/tuple.ts";
import { isSubclass, isType, qualifiedName } from "./values/types.ts";

/** A form of annotations, such as `Optional`, with its parameters. */
export class TypeForm {
  static readonly __module__ = "typing";
  static readonly __name__ = "_GenericAlias";
  /** The form's name. */
  readonly _name: string;
  /** What stands between the brackets. */
  readonly __args__: Tuple<unknown[]>;

  constructor(name: string, args: readonly unknown[] = []) {
    this._name = name;
    this.__args__ = tupleFrom(args);
  }

  /** The form with parameters. */
  __getitem__(parameters: unknown): TypeForm {
    const all = isTuple(parameters) ? [...parameters] : [parameters];
    return new TypeForm(this._name, all);
  }

  /** A union of types. */
  __or__(other: unknown): TypeForm {
    return new TypeForm("Union", [this, other]);
  }

  /** A union of types. */
  __ror__(other: unknown): TypeForm {
    return new TypeForm("Union", [other, this]);
  }

  /** The form as Python prints it. */
  __repr__(): string {
    if (this.__args__.length === 0) return `typing.${this._name}`;
    return `typing.${this._name}[${this.__args__.map(shown).join(", ")}]`;
  }
}

function shown(type: unknown): string {
  if (type === null) return "None";
  if (Array.isArray(type) && !isTuple(type)) return `[${type.map(shown).join(", ")}]`;
  return isType(type) ? qualifiedName(type) : repr(type);
}

/** A form that stands for a type by itself. */
function form(name: string): TypeForm {
  return new TypeForm(name);
}

/** `typing.AbstractSet`. */
export const AbstractSet: TypeForm = form("AbstractSet");
/** `typing.Annotated`. */
export const Annotated: TypeForm = form("Annotated");
/** `typing.Any`. */
export const Any: TypeForm = form("Any");
/** `typing.AnyStr`. */
export const AnyStr: TypeForm = form("AnyStr");
/** `typing.AsyncGenerator`. */
export const AsyncGenerator: TypeForm = form("AsyncGenerator");
/** `typing.AsyncIterable`. */
export const AsyncIterable: TypeForm = form("AsyncIterable");
/** `typing.AsyncIterator`. */
export const AsyncIterator: TypeForm = form("AsyncIterator");
/** `typing.Awaitable`. */
export const Awaitable: TypeForm = form("Awaitable");
/** `typing.BinaryIO`. */
export const BinaryIO: TypeForm = form("BinaryIO");
/** `typing.ByteString`. */
export const ByteString: TypeForm = form("ByteString");
/** `typing.Callable`. */
export const Callable: TypeForm = form("Callable");
/** `typing.ChainMap`. */
export const ChainMap: TypeForm = form("ChainMap");
/** `typing.ClassVar`. */
export const ClassVar: TypeForm = form("ClassVar");
/** `typing.Collection`. */
export const Collection: TypeForm = form("Collection");
/** `typing.Concatenate`. */
export const Concatenate: TypeForm = form("Concatenate");
/** `typing.Container`. */
export const Container: TypeForm = form("Container");
/** `typing.ContextManager`. */
export const ContextManager: TypeForm = form("ContextManager");
/** `typing.Coroutine`. */
export const Coroutine: TypeForm = form("Coroutine");
/** `typing.Counter`. */
export const Counter: TypeForm = form("Counter");
/** `typing.DefaultDict`. */
export const DefaultDict: TypeForm = form("DefaultDict");
/** `typing.Deque`. */
export const Deque: TypeForm = form("Deque");
const dictForm: TypeForm = form("Dict");
/** `typing.Final`. */
export const Final: TypeForm = form("Final");
/** `typing.FrozenSet`. */
export const FrozenSet: TypeForm = form("FrozenSet");
/** `typing.Generator`. */
export const Generator: TypeForm = form("Generator");
/** `typing.Hashable`. */
export const Hashable: TypeForm = form("Hashable");
/** `typing.IO`. */
export const IO: TypeForm = form("IO");
/** `typing.ItemsView`. */
export const ItemsView: TypeForm = form("ItemsView");
/** `typing.Iterable`. */
export const Iterable: TypeForm = form("Iterable");
/** `typing.Iterator`. */
export const Iterator: TypeForm = form("Iterator");
/** `typing.KeysView`. */
export const KeysView: TypeForm = form("KeysView");
/** `typing.List`. */
export const List: TypeForm = form("List");
/** `typing.Literal`. */
export const Literal: TypeForm = form("Literal");
/** `typing.LiteralString`. */
export const LiteralString: TypeForm = form("LiteralString");
/** `typing.Mapping`. */
export const Mapping: TypeForm = form("Mapping");
/** `typing.MappingView`. */
export const MappingView: TypeForm = form("MappingView");
/** `typing.Match`. */
export const Match: TypeForm = form("Match");
/** `typing.MutableMapping`. */
export const MutableMapping: TypeForm = form("MutableMapping");
/** `typing.MutableSequence`. */
export const MutableSequence: TypeForm = form("MutableSequence");
/** `typing.MutableSet`. */
export const MutableSet: TypeForm = form("MutableSet");
/** `typing.Never`. */
export const Never: TypeForm = form("Never");
/** `typing.NoReturn`. */
export const NoReturn: TypeForm = form("NoReturn");
/** `typing.NotRequired`. */
export const NotRequired: TypeForm = form("NotRequired");
/** `typing.Optional`. */
export const Optional: TypeForm = form("Optional");
/** `typing.OrderedDict`. */
export const OrderedDict: TypeForm = form("OrderedDict");
/** `typing.Pattern`. */
export const Pattern: TypeForm = form("Pattern");
/** `typing.ReadOnly`. */
export const ReadOnly: TypeForm = form("ReadOnly");
/** `typing.Required`. */
export const Required: TypeForm = form("Required");
/** `typing.Reversible`. */
export const Reversible: TypeForm = form("Reversible");
/** `typing.Self`. */
export const Self: TypeForm = form("Self");
/** `typing.Sequence`. */
export const Sequence: TypeForm = form("Sequence");
/** `typing.Set`. */
export const Set: TypeForm = form("Set");
/** `typing.Sized`. */
export const Sized: TypeForm = form("Sized");
/** `typing.SupportsAbs`. */
export const SupportsAbs: TypeForm = form("SupportsAbs");
/** `typing.SupportsBytes`. */
export const SupportsBytes: TypeForm = form("SupportsBytes");
/** `typing.SupportsComplex`. */
export const SupportsComplex: TypeForm = form("SupportsComplex");
/** `typing.SupportsFloat`. */
export const SupportsFloat: TypeForm = form("SupportsFloat");
/** `typing.SupportsIndex`. */
export const SupportsIndex: TypeForm = form("SupportsIndex");
/** `typing.SupportsInt`. */
export const SupportsInt: TypeForm = form("SupportsInt");
/** `typing.SupportsRound`. */
export const SupportsRound: TypeForm = form("SupportsRound");
/** `typing.Text`. */
export const Text: TypeForm = form("Text");
/** `typing.TextIO`. */
export const TextIO: TypeForm = form("TextIO");
const tupleForm: TypeForm = form("Tuple");
/** `typing.Type`. */
export const Type: TypeForm = form("Type");
/** `typing.TypeAlias`. */
export const TypeAlias: TypeForm = form("TypeAlias");
/** `typing.TypeGuard`. */
export const TypeGuard: TypeForm = form("TypeGuard");
/** `typing.TypeIs`. */
export const TypeIs: TypeForm = form("TypeIs");
/** `typing.Union`. */
export const Union: TypeForm = form("Union");
/** `typing.Unpack`. */
export const Unpack: TypeForm = form("Unpack");
/** `typing.ValuesView`. */
export const ValuesView: TypeForm = form("ValuesView");
export { dictForm as Dict, tupleForm as Tuple };
/** The class of typed named tuples, see `collections.namedtuple`. */
export { namedtuple as NamedTuple } from "./collections/namedtuple.ts";

/** A base class with type parameters, which mean nothing when a program runs. */
export class Generic {
  static readonly __module__: string = "typing";

  /** `Class[T]` is the class. */
  static __class_getitem__(_parameters: unknown): typeof Generic {
    return this;
  }
}

/** A base class that says which methods objects have. https://docs.python.org/3/library/typing.html#typing.Protocol */
export class Protocol extends Generic {
  /** Whether an object has what the protocol asks for. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (!Object.hasOwn(this, "__protocol_attrs__")) return false;
    const { methods, others } = askedFor(this);
    return others.every((name) => hasattr(value, name)) &&
      methods.every((name) => getattr(value, name, null) !== null);
  }

  /** Whether the objects of a class have the methods that the protocol asks for. */
  static __subclasscheck__(candidate: unknown): boolean {
    if (isSubclass(candidate, this)) return true;
    if (!Object.hasOwn(this, "__protocol_attrs__")) return false;
    const { methods, others } = askedFor(this);
    if (others.length > 0) {
      const names = others.map((name) => repr(name)).join(", ");
      throw new TypeError(
        `Protocols with non-method members don't support issubclass(). Non-method members: ${names}.`,
      );
    }
    return methods.every((name) => getattr(candidate, name, null) !== null);
  }
}

const checkable = new WeakSet<object>();

/** The methods and other attributes that a protocol and those that it extends ask for. */
function askedFor(protocol: object): { methods: readonly string[]; others: readonly string[] } {
  if (!checkable.has(protocol)) {
    throw new TypeError(
      "Instance and class checks can only be used with @runtime_checkable protocols",
    );
  }
  const methods: string[] = [];
  const others: string[] = [];
  for (let at = protocol; at !== Protocol && typeof at === "function";) {
    const own = Object.getOwnPropertyDescriptor(at, "__protocol_attrs__");
    if (own) {
      others.push(...own.value as string[]);
      for (const name of Object.getOwnPropertyNames(at.prototype)) {
        if (name !== "constructor") methods.push(name);
      }
    }
    at = Object.getPrototypeOf(at) as object;
  }
  return { methods, others: others.sort() };
}

/** The class behind a typed dict: making one makes a dict. https://docs.python.org/3/library/typing.html#typing.TypedDict */
export class TypedDict extends Dict<string, unknown> {
  constructor(...args: unknown[]) {
    super();
    const made = new Dict<string, unknown>();
    for (const given of args) {
      const pairs = given instanceof Map ? given : Object.entries(isKeywords(given) ? given : {});
      for (const [name, value] of pairs) made.set(name, value);
    }
    return made as TypedDict;
  }
}

/** A type parameter. https://docs.python.org/3/library/typing.html#typing.TypeVar */
export class TypeParameter extends TypeForm {
  /** The parameter's name. */
  readonly __name__: string;

  constructor(name: string) {
    super(name);
    this.__name__ = name;
  }

  /** The parameter as Python prints it. */
  override __repr__(): string {
    return `~${this.__name__}`;
  }
}

/** A type parameter. https://docs.python.org/3/library/typing.html#typing.TypeVar */
export function TypeVar(name: string, ..._constraints: unknown[]): TypeParameter {
  return new TypeParameter(name);
}

/** A parameter for the parameters of a function. */
export function ParamSpec(name: string, _options?: Keywords): TypeParameter {
  return new TypeParameter(name);
}

/** A parameter for several types. */
export function TypeVarTuple(name: string, _options?: Keywords): TypeParameter {
  return new TypeParameter(name);
}

/** A type by another name: calling it gives the value. https://docs.python.org/3/library/typing.html#typing.NewType */
export function NewType(name: string, _type: unknown): <T>(value: T) => T {
  const made = <T>(value: T): T => value;
  Object.defineProperties(made, {
    name: { value: name },
    __repr__: { value: () => `__main__.${name}` },
  });
  return made;
}

/** Whether the type checker reads the program: never while it runs. */
export const TYPE_CHECKING: boolean = false;

/** The value as it is. https://docs.python.org/3/library/typing.html#typing.cast */
export function cast<T = unknown>(_type: unknown, value: unknown): T {
  return value as T;
}

/** Marks what cannot be overridden. */
export function final<T>(f: T): T {
  return f;
}

/** Marks what overrides something. */
export function override<T>(method: T): T {
  return method;
}

/** Marks one of several signatures of a function. */
export function overload<T>(func: T): T {
  return func;
}

/** Marks what is not to be type-checked. */
export function noTypeCheck<T>(arg: T): T {
  return arg;
}

/** Lets a protocol be used with `isinstance`. */
export function runtimeCheckable<T>(cls: T): T {
  if (typeof cls === "function") checkable.add(cls);
  return cls;
}

/** The value as it is. */
export function assertType<T>(value: T, _type: unknown): T {
  return value;
}

/** The value as it is. */
export function revealType<T>(obj: T): T {
  return obj;
}

/** Says that a place cannot be reached. https://docs.python.org/3/library/typing.html#typing.assert_never */
export function assertNever(arg: unknown): never {
  throw new AssertionError(`Expected code to be unreachable, but got: ${repr(arg)}`);
}

/** The parameters of a form. https://docs.python.org/3/library/typing.html#typing.get_args */
export function getArgs(type: unknown): Tuple<unknown[]> {
  return type instanceof TypeForm ? type.__args__ : tupleFrom([]);
}

/** The form without its parameters. https://docs.python.org/3/library/typing.html#typing.get_origin */
export function getOrigin(type: unknown): unknown {
  return type instanceof TypeForm && type.__args__.length > 0 ? form(type._name) : null;
}

/** The annotations of a function or class: translated programs keep none. */
export function getTypeHints(_obj: unknown): Dict<string, unknown> {
  return new Dict();
}
