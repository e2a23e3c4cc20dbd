/**
 * The objects that a manager's server has, by the types of `SyncManager`, and how their methods are called.
 *
 * This is Python's world: a dict knows that 1 and 1.0 are one key. It is loaded by servers alone.
 *
 * @module
 */
import { isPlain } from "../plain.ts";
import { Pool } from "../pool.ts";
import { array } from "../python/array/array.ts";
import { list } from "../python/builtins/list.ts";
import { reversed } from "../python/builtins/iterators.ts";
import { call, callMethod, delattr, dir, getattr, setattr } from "../python/dispatch.ts";
import { add, mul } from "../python/operators/arithmetic.ts";
import { bitor } from "../python/operators/bitwise.ts";
import { contains, delItem, item, setItem } from "../python/operators/container.ts";
import { imul } from "../python/operators/in_place.ts";
import { iter } from "../python/operators/iteration.ts";
import { len } from "../python/operators/length.ts";
import { Queue, QueueBase } from "../python/queue/queue.ts";
import { repr } from "../python/text/repr.ts";
import { Dict } from "../python/values/dict.ts";
import { isTuple } from "../python/values/tuple.ts";
import { BaseProxy } from "./proxy.ts";
import {
  type Caller,
  Primitive,
  ServedBarrier,
  ServedCondition,
  ServedEvent,
  ServedLock,
  ServedSemaphore,
} from "./primitives.ts";

export { type Caller, Primitive } from "./primitives.ts";

type Named = Record<string, unknown> | undefined;
type Args = readonly unknown[];

/** A namespace's names are its own fields. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.Namespace */
export class Namespace {
  static readonly __module__ = "multiprocessing.managers";
  [name: string]: unknown;

  constructor(names?: Record<string, unknown>) {
    Object.assign(this, names);
  }

  __repr__(): string {
    const shown = Object.entries(this).filter(([name]) => !name.startsWith("_"))
      .map(([name, value]) => `${name}=${repr(value)}`);
    return `Namespace(${shown.sort().join(", ")})`;
  }
}

/** A value with a type code that nobody checks, as CPython's. */
export class HeldValue {
  #value: unknown;
  readonly #typecode: unknown;

  constructor(typecode: unknown, value: unknown) {
    [this.#typecode, this.#value] = [typecode, value];
  }

  get(): unknown {
    return this.#value;
  }

  set(value: unknown): void {
    this.#value = value;
  }

  __repr__(): string {
    return `Value(${repr(this.#typecode)}, ${repr(this.#value)})`;
  }
}

Object.defineProperty(HeldValue, "name", { value: "Value" });

/** The primitive behind a proxy of this server. */
export const behind: { find?: (proxy: BaseProxy) => unknown } = {};

function lockOf(given: unknown): ServedLock | undefined {
  if (given === null || given === undefined) return undefined;
  const found = given instanceof BaseProxy ? behind.find?.(given) : given;
  if (found instanceof ServedLock) return found;
  throw new TypeError(
    "Cannot make a Condition: its lock must be a Lock or RLock of the same manager",
  );
}

function numberAt(args: Args, named: Named, name: string, otherwise: number): number {
  return Number(args[0] ?? named?.[name] ?? otherwise);
}

/** How the objects of SyncManager's types are made. */
export const makers: Readonly<Record<string, (args: Args, named: Named) => unknown>> = {
  dict: (args, named) => {
    const made = new Dict();
    if (args.length > 0 || named !== undefined) {
      made.update(...args.map(asMapping), ...named === undefined ? [] : [named]);
    }
    return made;
  },
  list: (args) => args.length === 0 ? [] : [...list(args[0]) as unknown[]],
  Namespace: (_args, named) => new Namespace(named),
  Value: (args, named) => new HeldValue(args[0] ?? named?.typecode, args[1] ?? named?.value),
  Array: (args, named) =>
    new array((args[0] ?? named?.typecode) as string, args[1] ?? named?.sequence),
  Queue: (args, named) => new Queue(numberAt(args, named, "maxsize", 0)),
  JoinableQueue: (args, named) => new Queue(numberAt(args, named, "maxsize", 0)),
  Event: () => new ServedEvent(),
  Lock: () => new ServedLock(false),
  RLock: () => new ServedLock(true),
  Semaphore: (args, named) => new ServedSemaphore(numberAt(args, named, "value", 1), false),
  BoundedSemaphore: (args, named) => new ServedSemaphore(numberAt(args, named, "value", 1), true),
  Condition: (args, named) => new ServedCondition(lockOf(args[0] ?? named?.lock)),
  Barrier: (args, named) => {
    const timeout = args[2] ?? named?.timeout;
    return new ServedBarrier(
      numberAt(args, named, "parties", 0),
      (args[1] ?? named?.action ?? null) as (() => unknown) | null,
      timeout === null || timeout === undefined ? Infinity : Number(timeout),
    );
  },
  Pool: (args, named) => {
    const names = ["processes", "initializer", "initargs", "maxtasksperchild"];
    const options = Object.fromEntries(args.map((value, i) => [names[i]!, value]));
    return new Pool({ ...options, ...named });
  },
};

/** A plain object of a TypeScript program is a mapping here. */
function asMapping(value: unknown): unknown {
  return isPlain(value) ? new Map(Object.entries(value)) : value;
}

type Method = (self: never, ...args: never[]) => unknown;

const containers = {
  __contains__: contains,
  __delitem__: delItem,
  __getitem__: item,
  __len__: len,
  __reversed__: (self: Iterable<unknown>) => list(reversed(self as unknown[])),
  __setitem__: setItem,
};

const ofDict: Readonly<Record<string, Method>> = {
  ...containers,
  __iter__: (self: Dict<unknown, unknown>) => iter(self.keys()),
  __or__: bitor,
  __ior__: (self: Dict<unknown, unknown>, other: unknown) => self.update(other),
  clear: (self: Dict<unknown, unknown>) => self.clear(),
  copy: (self: Dict<unknown, unknown>) => self.copy(),
  get: (self: Dict<unknown, unknown>, key: unknown, otherwise: unknown = null) =>
    self.get(key, otherwise),
  items: (self: Dict<unknown, unknown>) => list(self.items()),
  keys: (self: Dict<unknown, unknown>) => list(self.keys()),
  pop: (self: Dict<unknown, unknown>, ...args: [unknown]) => self.pop(...args),
  popitem: (self: Dict<unknown, unknown>) => self.popitem(),
  setdefault: (self: Dict<unknown, unknown>, key: unknown, value: unknown = null) =>
    self.setdefault(key, value),
  update: (self: Dict<unknown, unknown>, ...sources: unknown[]) =>
    self.update(...sources.map(asMapping)),
  values: (self: Dict<unknown, unknown>) => list(self.values()),
};

/** The arguments, what was given by name in one object at the end: as the methods of queues take them. */
function queued(args: Args, named: Named): unknown[] {
  return named === undefined ? [...args] : [...args, named];
}

type AnyQueue = Queue<unknown> & Record<string, (...args: unknown[]) => unknown>;

const queueMethods: Readonly<Record<string, string>> = {
  get_nowait: "getNowait",
  put_nowait: "putNowait",
  task_done: "taskDone",
};

/** Calls a queue's method. */
function applyToQueue(queue: AnyQueue, method: string, args: Args, named: Named): unknown {
  if (method === "put" && named !== undefined && "item" in named) {
    const { item: first, ...others } = named;
    return queue.put(first, others);
  }
  return queue[queueMethods[method] ?? method]!(...queued(args, named));
}

const ofList: Readonly<Record<string, Method>> = {
  ...containers,
  __add__: add,
  __iadd__: (self: unknown[], more: unknown) => list.extend(self, more as Iterable<unknown>),
  __imul__: imul,
  __iter__: (self: unknown[]) => iter(self),
  __mul__: mul,
  __rmul__: (self: unknown[], count: unknown) => mul(count, self),
  append: list.append,
  clear: list.clear,
  copy: list.copy,
  count: list.count,
  extend: list.extend,
  index: list.index,
  insert: list.insert,
  pop: list.pop,
  remove: list.remove,
  reverse: list.reverse,
};

/** Names of methods that programs in TypeScript may give to their classes, for what a proxy of CPython's calls. */
function reflect(object: unknown, method: string, args: Args): unknown {
  const [name, value] = args as [string, unknown];
  if (method === "__getattribute__") return getattr(object, name);
  if (method === "__setattr__") return setattr(object, name, value);
  return delattr(object, name);
}

const REFLECTION = new Set(["__getattribute__", "__setattr__", "__delattr__"]);

/** Calls a method of an object of the server's. */
export function apply(
  object: unknown,
  caller: Caller,
  method: string,
  args: Args,
  named: Named,
): unknown {
  if (object instanceof Primitive) return object.invoke(caller, method, args, named);
  const table = object instanceof Dict
    ? ofDict
    : Array.isArray(object) && !isTuple(object)
    ? ofList
    : undefined;
  const own = table !== undefined && Object.hasOwn(table, method) ? table[method] : undefined;
  if (own !== undefined) {
    return named === undefined
      ? own(object as never, ...args as never[])
      : own(object as never, ...args as never[], named as never);
  }
  if (object instanceof QueueBase) return applyToQueue(object as AnyQueue, method, args, named);
  if (REFLECTION.has(method)) return reflect(object, method, args);
  if (object instanceof Pool) {
    return callMethod(object, method, args.slice(0, count(args)), named ?? args[count(args)]);
  }
  return callMethod(object, method, args, ...named === undefined ? [] : [named]);
}

/** How many arguments come before the options of a program in TypeScript. */
function count(args: Args): number {
  const last = args.at(-1);
  return isPlain(last) ? args.length - 1 : args.length;
}

/** Calls what makes a registered type's objects. */
export function make(callable: unknown, args: Args, named: Named): unknown {
  return named === undefined ? call(callable, args) : call(callable, args, named);
}

/** The methods of an object whose names do not begin with an underscore. */
export function publicMethods(object: unknown): string[] {
  const names = new Set<string>();
  for (const name of dir(object) as Iterable<string>) if (!name.startsWith("_")) names.add(name);
  return [...names].filter((name) => {
    try {
      return typeof getattr(object, name) === "function";
    } catch {
      return false;
    }
  });
}
