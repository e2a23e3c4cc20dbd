/**
 * Python's `typing`: what type annotations are written with, as values.
 * https://docs.python.org/3/library/typing.html
 *
 * @module
 */
import { dict, frozenset, set } from "./builtins/dict.ts";
import { type } from "./builtins/introspection.ts";
import { list, tuple } from "./builtins/list.ts";
import { str } from "./builtins/str.ts";
import * as collections from "./collections.ts";
import * as abc from "./collections/abc.ts";
import { AbstractAsyncContextManager, AbstractContextManager } from "./contextlib/decorator.ts";
import { AssertionError } from "./exceptions.ts";
import { repr } from "./text/repr.ts";
import { bytes } from "./builtins/bytes.ts";
import { NamedAlias, plain, single, type SpecialForm } from "./typing/forms.ts";
import { Protocol, runtimeCheckable } from "./typing/generic.ts";
import { TypeVar, type TypeVariable } from "./typing/parameters.ts";

export {
  Annotated,
  Concatenate,
  ForwardRef,
  Literal,
  Optional,
  SpecialForm,
  Union,
} from "./typing/forms.ts";
export {
  Generic,
  getProtocolMembers,
  isProtocol,
  isTypeddict,
  Protocol,
  runtimeCheckable,
  takeTypes,
  TypedDict,
  writtenWith,
} from "./typing/generic.ts";
export { clearOverloads, getOverloads, overload } from "./typing/overloads.ts";
export { getArgs, getOrigin, getTypeHints } from "./typing/hints.ts";
export {
  NoDefault,
  ParamSpec,
  ParamSpecArgs,
  ParamSpecKwargs,
  TypeAliasType,
  typeParameter,
  TypeVar,
  TypeVarTuple,
} from "./typing/parameters.ts";
/** The class of typed named tuples, see `collections.namedtuple`. */
export { NamedTuple, typedTuple } from "./collections/namedtuple.ts";

/** `typing.Any`. */
export const Any: SpecialForm = plain("Any");
/** `typing.ClassVar`. */
export const ClassVar: SpecialForm = single("ClassVar");
/** `typing.Final`. */
export const Final: SpecialForm = single("Final");
/** `typing.LiteralString`. */
export const LiteralString: SpecialForm = plain("LiteralString");
/** `typing.Never`. */
export const Never: SpecialForm = plain("Never");
/** `typing.NoReturn`. */
export const NoReturn: SpecialForm = plain("NoReturn");
/** `typing.NotRequired`. */
export const NotRequired: SpecialForm = single("NotRequired");
/** `typing.ReadOnly`. */
export const ReadOnly: SpecialForm = single("ReadOnly");
/** `typing.Required`. */
export const Required: SpecialForm = single("Required");
/** `typing.Self`. */
export const Self: SpecialForm = plain("Self");
/** `typing.TypeAlias`. */
export const TypeAlias: SpecialForm = plain("TypeAlias");
/** `typing.TypeGuard`. */
export const TypeGuard: SpecialForm = single("TypeGuard");
/** `typing.TypeIs`. */
export const TypeIs: SpecialForm = single("TypeIs");
/** `typing.Unpack`. */
export const Unpack: SpecialForm = single("Unpack");
/** `typing.ChainMap`. */
export const ChainMap: NamedAlias = new NamedAlias("ChainMap", collections.ChainMap, 2);
/** `typing.Counter`. */
export const Counter: NamedAlias = new NamedAlias("Counter", collections.Counter, 1);
/** `typing.DefaultDict`. */
export const DefaultDict: NamedAlias = new NamedAlias("DefaultDict", collections.defaultdict, 2);
/** `typing.Deque`. */
export const Deque: NamedAlias = new NamedAlias("Deque", collections.deque, 1);
/** `typing.OrderedDict`. */
export const OrderedDict: NamedAlias = new NamedAlias("OrderedDict", collections.OrderedDict, 2);
/** `typing.AsyncGenerator`. */
export const AsyncGenerator: NamedAlias = new NamedAlias("AsyncGenerator", abc.AsyncGenerator, 2);
/** `typing.AsyncIterable`. */
export const AsyncIterable: NamedAlias = new NamedAlias("AsyncIterable", abc.AsyncIterable, 1);
/** `typing.AsyncIterator`. */
export const AsyncIterator: NamedAlias = new NamedAlias("AsyncIterator", abc.AsyncIterator, 1);
/** `typing.Awaitable`. */
export const Awaitable: NamedAlias = new NamedAlias("Awaitable", abc.Awaitable, 1);
/** `typing.Callable`. */
export const Callable: NamedAlias = new NamedAlias("Callable", abc.Callable, -1);
/** `typing.Collection`. */
export const Collection: NamedAlias = new NamedAlias("Collection", abc.Collection, 1);
/** `typing.Container`. */
export const Container: NamedAlias = new NamedAlias("Container", abc.Container, 1);
/** `typing.Coroutine`. */
export const Coroutine: NamedAlias = new NamedAlias("Coroutine", abc.Coroutine, 3);
/** `typing.Generator`. */
export const Generator: NamedAlias = new NamedAlias("Generator", abc.Generator, -1);
/** `typing.Hashable`. */
export const Hashable: NamedAlias = new NamedAlias("Hashable", abc.Hashable, 0);
/** `typing.ItemsView`. */
export const ItemsView: NamedAlias = new NamedAlias("ItemsView", abc.ItemsView, 2);
/** `typing.Iterable`. */
export const Iterable: NamedAlias = new NamedAlias("Iterable", abc.Iterable, 1);
/** `typing.Iterator`. */
export const Iterator: NamedAlias = new NamedAlias("Iterator", abc.Iterator, 1);
/** `typing.KeysView`. */
export const KeysView: NamedAlias = new NamedAlias("KeysView", abc.KeysView, 1);
/** `typing.Mapping`. */
export const Mapping: NamedAlias = new NamedAlias("Mapping", abc.Mapping, 2);
/** `typing.MappingView`. */
export const MappingView: NamedAlias = new NamedAlias("MappingView", abc.MappingView, 1);
/** `typing.MutableMapping`. */
export const MutableMapping: NamedAlias = new NamedAlias("MutableMapping", abc.MutableMapping, 2);
/** `typing.MutableSequence`. */
export const MutableSequence: NamedAlias = new NamedAlias(
  "MutableSequence",
  abc.MutableSequence,
  1,
);
/** `typing.MutableSet`. */
export const MutableSet: NamedAlias = new NamedAlias("MutableSet", abc.MutableSet, 1);
/** `typing.Reversible`. */
export const Reversible: NamedAlias = new NamedAlias("Reversible", abc.Reversible, 1);
/** `typing.Sequence`. */
export const Sequence: NamedAlias = new NamedAlias("Sequence", abc.Sequence, 1);
/** `typing.Sized`. */
export const Sized: NamedAlias = new NamedAlias("Sized", abc.Sized, 0);
/** `typing.ValuesView`. */
export const ValuesView: NamedAlias = new NamedAlias("ValuesView", abc.ValuesView, 1);
/** `typing.AbstractSet`. */
export const AbstractSet: NamedAlias = new NamedAlias("AbstractSet", abc.Set, 1);
/** `typing.ByteString`. */
export const ByteString: NamedAlias = new NamedAlias("ByteString", bytes, 0);
/** `typing.ContextManager`. */
export const ContextManager: NamedAlias = new NamedAlias(
  "ContextManager",
  AbstractContextManager,
  -1,
);
/** `typing.AsyncContextManager`. */
export const AsyncContextManager: NamedAlias = new NamedAlias(
  "AsyncContextManager",
  AbstractAsyncContextManager,
  -1,
);
/** `typing.Pattern`. */
export const Pattern: NamedAlias = new NamedAlias("Pattern", null, 1);
/** `typing.Match`. */
export const Match: NamedAlias = new NamedAlias("Match", null, 1);
/** `typing.IO`. */
export const IO: NamedAlias = new NamedAlias("IO", null, 1);
/** `typing.TextIO`. */
export const TextIO: NamedAlias = new NamedAlias("TextIO", null, 0);
/** `typing.BinaryIO`. */
export const BinaryIO: NamedAlias = new NamedAlias("BinaryIO", null, 0);
const dictAlias: NamedAlias = new NamedAlias("Dict", dict, 2);
/** `typing.FrozenSet`. */
export const FrozenSet: NamedAlias = new NamedAlias("FrozenSet", frozenset, 1);
/** `typing.List`. */
export const List: NamedAlias = new NamedAlias("List", list, 1);
/** `typing.Set`. */
export const Set: NamedAlias = new NamedAlias("Set", set, 1);
const tupleAlias: NamedAlias = new NamedAlias("Tuple", tuple, -1);
/** `typing.Type`. */
export const Type: NamedAlias = new NamedAlias("Type", type, 1);
export { dictAlias as Dict, tupleAlias as Tuple };
/** `typing.Text`: `str`. */
export const Text: typeof str = str;
/** `typing.AnyStr`. */
export const AnyStr: TypeVariable = TypeVar("AnyStr", bytes, str);

/** What has `__abs__`. https://docs.python.org/3/library/typing.html#typing.SupportsAbs */
export class SupportsAbs extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__abs__"];
}
/** What has `__bytes__`. https://docs.python.org/3/library/typing.html#typing.SupportsBytes */
export class SupportsBytes extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__bytes__"];
}
/** What has `__complex__`. https://docs.python.org/3/library/typing.html#typing.SupportsComplex */
export class SupportsComplex extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__complex__"];
}
/** What has `__float__`. https://docs.python.org/3/library/typing.html#typing.SupportsFloat */
export class SupportsFloat extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__float__"];
}
/** What has `__index__`. https://docs.python.org/3/library/typing.html#typing.SupportsIndex */
export class SupportsIndex extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__index__"];
}
/** What has `__int__`. https://docs.python.org/3/library/typing.html#typing.SupportsInt */
export class SupportsInt extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__int__"];
}
/** What has `__round__`. https://docs.python.org/3/library/typing.html#typing.SupportsRound */
export class SupportsRound extends Protocol {
  static override readonly __module__: string = "typing";
  static readonly __protocol_attrs__: readonly string[] = ["__round__"];
}
for (
  const protocol of [
    SupportsAbs,
    SupportsBytes,
    SupportsComplex,
    SupportsFloat,
    SupportsIndex,
    SupportsInt,
    SupportsRound,
  ]
) runtimeCheckable(protocol);

/** A type by another name: calling it gives the value. https://docs.python.org/3/library/typing.html#typing.NewType */
export function NewType(name: string, tp: unknown): <T>(value: T) => T {
  const made = <T>(value: T): T => value;
  Object.defineProperties(made, {
    name: { value: name },
    __module__: { value: "__main__" },
    __name__: { value: name },
    __repr__: { value: () => `__main__.${name}` },
    __supertype__: { value: tp },
  });
  return made;
}

/** Whether the type checker reads the program: never while it runs. */
export const TYPE_CHECKING: boolean = false;

/** The value as it is. https://docs.python.org/3/library/typing.html#typing.cast */
export function cast<T = unknown>(_type: unknown, value: unknown): T {
  return value as T;
}

function mark<T>(value: T, name: string): T {
  if (typeof value === "function") {
    Object.defineProperty(value, name, { value: true, configurable: true });
  }
  return value;
}

/** Marks what cannot be overridden. */
export function final<T>(f: T): T {
  return mark(f, "__final__");
}

/** Marks what overrides something. */
export function override<T>(method: T): T {
  return mark(method, "__override__");
}

/** Marks what is not to be type-checked. */
export function noTypeCheck<T>(arg: T): T {
  return arg;
}

/** Marks a decorator whose functions are not to be type-checked. */
export function noTypeCheckDecorator<T>(decorator: T): T {
  return decorator;
}

/** Marks what makes classes like dataclasses. https://docs.python.org/3/library/typing.html#typing.dataclass_transform */
export function dataclassTransform(_options: unknown = {}): <T>(target: T) => T {
  return (target) => target;
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
