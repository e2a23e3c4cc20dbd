/**
 * What pickles may name: classes and functions by module and name, each with what it is allowed to do here.
 *
 * ```text
 *   writing   a class  -> its names                            reading   names -> a class, a function
 *             an object -> its Reduction: class, arguments,              REDUCE calls `call`, NEWOBJ `make`, BUILD `fill`
 *                          state, items                                  and nothing else is ever called
 * ```
 *
 * @module
 */
import { UnpicklingError } from "./errors.ts";

/** A class of any constructor. */
// deno-lint-ignore no-explicit-any -- the only type that every constructor is assignable to
export type AnyClass<T = object> = abstract new (...args: any[]) => T;

/** What an object is made of: a class or function with a name, its arguments, and what the new object is filled with. */
export interface Reduction {
  /** The class or function, which must have a name. */
  readonly callee: unknown;
  /** What it is called with. */
  readonly args: readonly unknown[];
  /** Whether the object is made by the class's `__new__`, without its `__init__`. */
  readonly isNew?: boolean;
  /** Arguments of `__new__` by name. */
  readonly named?: ReadonlyMap<string, unknown>;
  /** What `fill` gets: fields as a dict, or what the class itself chose. None where there is none. */
  readonly state?: unknown;
  /** Items that are appended. */
  readonly items?: Iterable<unknown>;
  /** Items that are set by key. */
  readonly entries?: Iterable<readonly [unknown, unknown]>;
  /** For protocols 0 and 1: the name of the built-in class that it is derived from, and the value of that. */
  readonly base?: readonly [name: string, state: unknown];
}

/** A name, what it stands for, and what may be done with that. */
export interface Global {
  /** The Python module. */
  readonly module: string;
  /** The name in it, with dots inside classes. */
  readonly name: string;
  /** What a value is that is the class or function itself. */
  readonly value: unknown;
  /** The same where functions of a program may be called: what it gives may be, too. */
  readonly trusted?: (args: readonly unknown[]) => unknown;
  /** Makes an object of arguments, in the place of a call. */
  readonly call?: (args: readonly unknown[]) => unknown;
  /** Makes an object that is then filled, in the place of `__new__`. */
  readonly make?: (args: readonly unknown[], named?: ReadonlyMap<unknown, unknown>) => unknown;
  /** Fills a new object, in the place of `__setstate__`. */
  readonly fill?: (object: object, state: unknown) => void;
  /** Whether `call` runs a function of a program, which pickles from other programs may not. */
  readonly isFunction?: boolean;
  /** Whether its module's name is a string that CPython shares with nothing else, so that it is written again. */
  readonly hasOwnTexts?: boolean;
  /** Whether making it goes through all that its arguments hold, to hash it or to make it text. */
  readonly isWordy?: boolean;
  /** What an instance is made of, for instances of the class and of those derived from it. */
  readonly reduce?: Reducer;
}

/** What an object is made of; a string is the name of an object that is only itself. */
export type Reducer = (object: object, protocol: number) => Reduction | string;

/** Looks for a name where tables do not have it. */
export type Finder = (module: string, name: string) => Global | undefined;
/** The names of a class or function that no table has. */
export type Namer = (value: unknown) => readonly [module: string, name: string] | undefined;

/** A table of names; what is not in it is looked for in the one behind it. */
export class Globals {
  readonly #byName = new Map<string, Global>();
  readonly #byValue = new Map<unknown, Global>();
  readonly #reducers = new Map<unknown, Reducer>();
  readonly #behind: Globals | undefined;
  /** Where names are looked for that are in no table. */
  finder: Finder | undefined;
  /** Who knows the names of what is in no table. */
  namer: Namer | undefined;

  constructor(behind?: Globals) {
    this.#behind = behind;
  }

  /** Adds a name. The first one of a value is the one that is written. */
  add(global: Global): void {
    this.#byName.set(`${global.module}\n${global.name}`, global);
    if (!this.#byValue.has(global.value)) this.#byValue.set(global.value, global);
  }

  /** Has a class written under a name that stands for another value, when it is read. */
  alias(module: string, name: string, value: unknown): void {
    this.#byValue.set(value, { module, name, value });
  }

  /** Says what objects of a class are made of that has no name itself. */
  addReducer(type: unknown, reduce: Reducer): void {
    this.#reducers.set(type, reduce);
  }

  /** What is known to make objects of a class again, and of those derived from it. */
  reducerOf(type: unknown): Reducer | undefined {
    return this.of(type)?.reduce ?? this.#reducers.get(type) ?? this.#behind?.reducerOf(type);
  }

  /** What a name stands for. */
  find(module: string, name: string): Global | undefined {
    return this.#byName.get(`${module}\n${name}`) ?? this.#behind?.find(module, name) ??
      this.finder?.(module, name);
  }

  /**
   * What a name stands for.
   *
   * @throws {UnpicklingError} when it is not registered
   */
  resolve(module: string, name: string): Global {
    const found = this.find(module, name);
    if (found !== undefined) return found;
    throw new UnpicklingError(
      `Cannot unpickle ${module}.${name}: it is not registered here, and pickles run nothing ` +
        `that is not. If its sender is to be trusted, register it by that name`,
    );
  }

  /** What is known of a class or function. */
  of(value: unknown): Global | undefined {
    return this.#byValue.get(value) ?? this.#behind?.of(value);
  }

  /** The names of a class or function; undefined when it has none. */
  namesOf(value: unknown): readonly [module: string, name: string] | undefined {
    const known = this.of(value);
    if (known !== undefined) return [known.module, known.name];
    return this.namer?.(value) ?? this.#behind?.namesOf(value);
  }
}
