/**
 * Annotations looked at while a program runs.
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { CallableAlias, GenericAlias, noneType, UnionType } from "../classes/generic_alias.ts";
import { TypeError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { lineageOf } from "../values/lineage.ts";
import { Ellipsis } from "../values/singletons.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { isClass, isType } from "../values/types.ts";
import { options } from "../support/options.ts";
import {
  Annotated,
  AnnotatedAlias,
  CallableForm,
  NamedAlias,
  stands,
  TypingAlias,
} from "./forms.ts";
import { Generic } from "./generic.ts";

/** The arguments of a type. https://docs.python.org/3/library/typing.html#typing.get_args */
export function getArgs(type: unknown): Tuple<unknown[]> {
  if (type instanceof AnnotatedAlias) return tupleFrom([type.__origin__, ...type.__metadata__]);
  if (type instanceof CallableForm || type instanceof CallableAlias) {
    const given = type.__args__.slice(0, -1);
    const [first] = given;
    const isWhole = given.length === 1 && (first === Ellipsis || stands(first));
    return tupleFrom([isWhole ? first : given, type.__args__.at(-1)]);
  }
  const has = type instanceof TypingAlias || type instanceof GenericAlias ||
    type instanceof UnionType;
  return has ? type.__args__ : tupleFrom([]);
}

/** The type without its arguments. https://docs.python.org/3/library/typing.html#typing.get_origin */
export function getOrigin(type: unknown): unknown {
  if (type instanceof AnnotatedAlias) return Annotated;
  if (type instanceof UnionType) return UnionType;
  if (type === Generic) return Generic;
  const has = type instanceof TypingAlias || type instanceof GenericAlias ||
    type instanceof NamedAlias;
  return has ? type.__origin__ : null;
}

/**
 * The annotations of a function, class or module as types: those that are written as texts, too.
 *
 * @throws {TypeError} when the object can have none
 * @see https://docs.python.org/3/library/typing.html#typing.get_type_hints
 */
export function getTypeHints(obj: unknown, ...rest: unknown[]): Dict<string, unknown> {
  const { includeExtras = false } = options<{
    globalns: unknown;
    localns: unknown;
    includeExtras: unknown;
  }>(["globalns", "localns", "includeExtras"], ...rest);
  const found = new Dict<string, unknown>();
  const add = (owner: object): void => {
    const own = Object.getOwnPropertyDescriptor(owner, "__annotations__")?.value as
      | Dict<string, unknown>
      | undefined;
    const meant = Object.getOwnPropertyDescriptor(owner, "__hints__")?.value as
      | (() => Record<string, unknown>)
      | undefined;
    const texts = meant?.() ?? {};
    for (const [name, type] of own ?? []) {
      const value = Object.hasOwn(texts, name) ? texts[name] : type;
      const shown = value === null ? noneType() : value;
      found.set(name, includeExtras === true ? shown : withoutExtras(shown));
    }
  };
  if (isClass(obj)) lineageOf(obj).reverse().forEach(add);
  else if (typeof obj === "function" && !isType(obj)) {
    const own = getattr(obj, "__annotations__", null);
    const hints = getattr(obj, "__hints__", undefined);
    add(Object.defineProperties({}, {
      __annotations__: { value: own },
      __hints__: { value: hints },
    }));
  } else {
    throw new TypeError(`${repr(obj)} is not a module, class, method, or function.`);
  }
  return found;
}

/** A type without what `Annotated`, `Required` and the like say of it. */
function withoutExtras(type: unknown): unknown {
  if (type instanceof AnnotatedAlias) return withoutExtras(type.__origin__);
  if (!(type instanceof TypingAlias)) return type;
  if (/^(Required|NotRequired|ReadOnly)$/.test(type._name ?? "")) {
    return withoutExtras(type.__args__[0]);
  }
  return type;
}
