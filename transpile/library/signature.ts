/**
 * The shape of a row of the library's tables. A row says in the words of a Python stub what a function takes and gives:
 *
 *     "(sep: str | None = None, maxsplit: int = -1) -> list[str]"
 *
 * Names in it: `int float str bytes bool None object` (object and a missing type: anything, and nothing is known about it),
 * `list[T] dict[K, V] set[T] frozenset[T] tuple[A, B] tuple[T, ...] Iterable[T] Iterator[T] Generator[T] Callable[[A], R]
 * Callable[..., R] type range`, classes of the tables by qualified name, `A | B`, and single capital letters (with digits)
 * for type parameters: those of the receiver's class, or bound by the arguments. `int[A, B]` is an int from A to B, `index`
 * one from 0 to 2**32, `small` one that is always safe; a plain `int` proves nothing. `Self` is the receiver's own type.
 *
 * An argument whose parameter is declared by a type parameter of the receiver (`append(object: T)`) is stored in it. A
 * `Callable` parameter is called with the given types by the library, which is how types reach a user's function.
 *
 * @module
 */

import type { Type } from "../analysis/types/types.ts";

/** A call as the rows that decide by their arguments see it. */
export interface CallShape {
  /** What the method was called on; null for a function. */
  readonly receiver: Type | null;
  /** The type of each argument by the parameter's Python name; variadic ones under `*args`' own name, joined. */
  readonly arguments: ReadonlyMap<string, Type>;
  /** The positional arguments, in order; null when a `*argument` was given. */
  readonly positional: readonly Type[] | null;
  /** Values of arguments that are literals (str, number, boolean, null for None), by the parameter's Python name. */
  readonly literals: ReadonlyMap<string, string | number | bigint | boolean | null>;
  /** What iterating over a value gives. */
  item(type: Type): Type;
  /** The smallest type that holds all. */
  join(...types: readonly Type[]): Type;
}

/** A function, method or constructor of the library. */
export interface FunctionRow {
  readonly kind: "function";
  /** Its qualified Python name: `time.sleep`, `str.split`, `multiprocessing.Queue.get`. Filled in by the table. */
  readonly name: string;
  /** Parameters and result, as a stub. */
  readonly signature: string;
  /** Whether a call may have to wait, so that it is awaited. */
  readonly blocks: boolean | ((call: CallShape) => boolean);
  /** Whether it gives a promise that need not be awaited, and is where something can be. */
  readonly settles?: boolean | undefined;
  /**
   * The result where the signature cannot say it: a type, or one in a stub's words (for fresh containers it must be
   * that); undefined: as the signature says. It must grow with its arguments' types.
   */
  readonly result?: ((call: CallShape) => Type | string | undefined) | undefined;
  /** The result is an iterator whose items have to be awaited (`pool.imap`), or the object itself is one. */
  readonly blockingIterator: boolean;
  /** Which parameters hold a function, its positional and its keyword arguments: `Process(target, args, kwargs)`. */
  readonly calls?:
    | { readonly function: string; readonly args?: string; readonly kwargs?: string }
    | undefined;
  /** Iterables among the parameters are read to their end in the call (`sum`, `list`), or later, by who reads the result (`zip`). */
  readonly reads: "now" | "later" | "never";
  /** Whether functions given to it may be async: only `any` waits for them (or hands them to another process). */
  readonly callbacks: "sync" | "any";
  /** The module in whose table the row stands: `builtins`, `time`, `os.path`. */
  readonly module: string;
  /** A class or static method: called on the class itself. */
  readonly ofClass: boolean;
  /** Why it cannot be translated; a use is a problem. */
  readonly unsupported?: string | undefined;
  /** For whoever writes the TypeScript: a template, or a function of the written arguments. */
  readonly emit?: unknown;
}

/** A value of a module, or an attribute of an object. */
export interface AttributeRow {
  readonly kind: "attribute";
  readonly name: string;
  /** The module in whose table the row stands. */
  readonly module: string;
  /** Its type, as in a stub. */
  readonly type: string;
  /** Whether programs may assign to it. */
  readonly writable: boolean;
  /** What is assigned is converted to this type, not stored as it is (`multiprocessing.Value.value`). */
  readonly converts: boolean;
  readonly unsupported?: string | undefined;
  readonly emit?: unknown;
}

/** A class of the library. */
export interface ClassRow {
  readonly kind: "class";
  readonly name: string;
  /** The module in whose table the row stands. */
  readonly module: string;
  /** Its type parameters, each a capital letter. */
  readonly parameters: readonly string[];
  /** Qualified names of its bases, nearest first. */
  readonly bases: readonly string[];
  /** The class that derives in its place, as `dict` does for `typing.Dict`. */
  readonly origin?: string | undefined;
  /** How it is made; null when programs cannot make one. */
  readonly constructs: FunctionRow | null;
  /** Methods (double-underscore ones too: `__iter__`, `__enter__`, `__getitem__`, `__add__`) and attributes. */
  readonly members: ReadonlyMap<string, FunctionRow | AttributeRow | ClassRow>;
  readonly unsupported?: string | undefined;
  readonly emit?: unknown;
}

/** A module of the library. */
export interface ModuleRow {
  readonly kind: "module";
  readonly name: string;
  /** By name; attributes of a function stand beside it, as `chain.from_iterable`. */
  readonly members: ReadonlyMap<string, Row>;
}

/** Anything that a name of the library can stand for. */
export type Row = FunctionRow | AttributeRow | ClassRow | ModuleRow;
