/**
 * Python's `functools.singledispatch` and `singledispatchmethod`.
 *
 * @module
 */
import { call, callMember } from "../calls.ts";
import { isinstance, issubclass } from "../builtins/introspection.ts";
import { type as typeOf } from "../dispatch.ts";
import { TypeError } from "../exceptions.ts";
import { Dict } from "../values/dict.ts";
import { keywords } from "../values/keywords.ts";
import { object } from "../builtins/introspection.ts";
import { UnionType } from "../classes/generic_alias.ts";
import { repr } from "../text/repr.ts";
import { isType, typeName } from "../values/types.ts";
import { updateWrapper } from "./wrapping.ts";

type Callable = (...args: never[]) => unknown;
type Method = (...args: unknown[]) => unknown;

/** A function that chooses another by the type of its first argument. */
export interface SingleDispatch<F extends Callable> {
  /** Names the function for a type: at once, or as a decorator. */
  register(cls: unknown): <G extends Callable>(func: G) => G;
  register<G extends Callable>(cls: unknown, func: G): G;
  /** The function for a type. */
  dispatch(cls: unknown): Callable;
  /** All functions by their types. */
  readonly registry: Dict<unknown, Callable>;
  /** The function for all else. */
  readonly __wrapped__: F;
}

/** Whether something stands for several types: `int | str`, `Union[int, str]`. */
function isUnion(cls: unknown): cls is { readonly __args__: readonly unknown[] } {
  return cls instanceof UnionType || typeName(cls) === "_UnionGenericAlias";
}

function notAType(cls: unknown, isWithFunction: boolean): TypeError {
  const start = "Invalid first argument to `register()`";
  return new TypeError(
    isWithFunction
      ? `${start}. ${repr(cls)} is not a class or union type.`
      : `${start}: ${repr(cls)}. Use either \`@register(some_class)\` or plain \`@register\` ` +
        "on an annotated function.",
  );
}

/** Functions by type, the nearest one wins. */
class Registry {
  readonly functions = new Dict<unknown, Callable>();

  constructor(fallback: Callable) {
    this.functions.set(object, fallback);
  }

  register(cls: unknown, func?: Callable): unknown {
    const types = isType(cls) ? [cls] : isUnion(cls) ? [...cls.__args__] : [];
    if (types.length === 0 || !types.every(isType)) throw notAType(cls, func !== undefined);
    if (func === undefined) return (func: Callable) => this.register(cls, func);
    for (const type of types) this.functions.set(type, func);
    return func;
  }

  #nearest(holds: (cls: never) => boolean): Callable {
    let best: unknown = object;
    for (const [cls] of this.functions) {
      if (holds(cls as never) && (best === object || issubclass(cls as never, best as never))) {
        best = cls;
      }
    }
    return this.functions.get(best) as Callable;
  }

  /** The function for a type. */
  of(cls: unknown): Callable {
    return this.#nearest((candidate) => issubclass(cls as never, candidate));
  }

  /** The function for a value. */
  forValue(value: unknown): Callable {
    return this.functions.get(typeOf(value)) ??
      this.#nearest((candidate) => isinstance(value, candidate));
  }
}

/**
 * Turns a function into one that chooses by the type of its first argument.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.singledispatch
 */
export function singledispatch<F extends Callable>(func: F): F & SingleDispatch<F> {
  const registry = new Registry(func);
  const wrapper = (...args: unknown[]): unknown => {
    const { ...named } = keywords(args);
    if (args.length === 0) {
      throw new TypeError(`${func.name} requires at least 1 positional argument`);
    }
    return call(registry.forValue(args[0]), args, named);
  };
  return Object.assign(updateWrapper(wrapper as unknown as F, func), {
    register: (cls: unknown, target: Callable | undefined = undefined) =>
      registry.register(cls, target),
    dispatch: (cls: unknown) => registry.of(cls),
    registry: registry.functions,
  }) as unknown as F & SingleDispatch<F>;
}

/**
 * The same for a method, which chooses by its first argument after the object.
 *
 * @see https://docs.python.org/3/library/functools.html#functools.singledispatchmethod
 */
export function singledispatchmethod<F extends Callable>(func: F): F & SingleDispatch<F> {
  const registry = new Registry(func);
  const wrapper = function (this: unknown, ...args: unknown[]): unknown {
    const { ...named } = keywords(args);
    // Called as a function it is given the object first, as Python's functions are.
    const method = registry.forValue(this === undefined ? args[1] : args[0]);
    return this === undefined
      ? call(method, args, named)
      : callMember({ method: method as Method, receiver: this }, args, named);
  };
  return Object.assign(updateWrapper(wrapper as unknown as F, func), {
    register: (cls: unknown, target: Callable | undefined = undefined) =>
      registry.register(cls, target),
    dispatch: (cls: unknown) => registry.of(cls),
    registry: registry.functions,
  }) as unknown as F & SingleDispatch<F>;
}
