/**
 * Python's `selectors`: waiting for several sockets at once, each with something of its own attached.
 * https://docs.python.org/3/library/selectors.html
 *
 * @example
 * ```ts
 * import { DefaultSelector, EVENT_READ } from "@manycore/multiprocessing/python/selectors";
 * import { socketpair } from "@manycore/multiprocessing/python/socket";
 *
 * const [a, b] = socketpair();
 * using selector = new DefaultSelector();
 * selector.register(b, EVENT_READ, "b");
 * await a.send(new Uint8Array(1));
 * for (const [key] of await selector.select()) console.log(key.data); // b
 * a.close();
 * b.close();
 * ```
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./selectors.ts";
import { KeyError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { methodOf } from "./operators/dispatch.ts";
import { namedtuple } from "./collections.ts";
import { isPlain, options } from "./support/options.ts";
import { repr } from "./text/repr.ts";
import { hasIndex, index, type int, toNumber } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";
import {
  type Awaited,
  awaited,
  endOf,
  type SelectOptions,
  waitFor,
  waitForSync,
} from "./select/interests.ts";
import { POLLERR, POLLHUP, POLLIN, POLLOUT } from "./socket/poller.ts";

/** Something to read. */
export const EVENT_READ = 1;
/** Room to write. */
export const EVENT_WRITE = 2;

/** What is registered: an object, its descriptor, what it is awaited for, and what is attached. */
export interface SelectorKey extends Iterable<unknown> {
  /** The object. */
  readonly fileobj: unknown;
  /** Its descriptor. */
  readonly fd: number;
  /** `EVENT_READ`, `EVENT_WRITE` or both. */
  readonly events: number;
  /** What is attached. */
  readonly data: unknown;
}

const fields = ["fileobj", "fd", "events", "data"];

/** The class of what is registered. https://docs.python.org/3/library/selectors.html#selectors.SelectorKey */
export const SelectorKey: new (
  fileobj: unknown,
  fd: number,
  events: number,
  data: unknown,
) => SelectorKey = namedtuple("SelectorKey", fields) as never;

/** A descriptor of an object that may be closed already. */
function fileOf(fileobj: unknown): number {
  const own = hasIndex(fileobj) ? undefined : methodOf(fileobj, "fileno");
  const given = own === undefined ? fileobj : (own as () => unknown).call(fileobj);
  if (!hasIndex(given)) throw new ValueError(`Invalid file object: ${repr(fileobj)}`);
  const fd = Number(index(given));
  if (fd < 0) throw new ValueError(`Invalid file descriptor: ${fd}`);
  return fd;
}

/** What is registered with a selector, by its object or descriptor. */
export class SelectorMapping implements Iterable<number> {
  readonly #keys: ReadonlyMap<number, SelectorKey>;

  constructor(keys: ReadonlyMap<number, SelectorKey>) {
    this.#keys = keys;
  }

  __len__(): number {
    return this.#keys.size;
  }

  /** @throws {KeyError} when the object is not registered */
  __getitem__(fileobj: unknown): SelectorKey {
    const key = find(this.#keys, fileobj);
    if (key === undefined) throw new KeyError(`${repr(fileobj)} is not registered`);
    return key;
  }

  __contains__(fileobj: unknown): boolean {
    return find(this.#keys, fileobj) !== undefined;
  }

  /** What is registered for an object, or a default. */
  get(fileobj: unknown, otherwise: unknown = null): unknown {
    return find(this.#keys, fileobj) ?? otherwise;
  }

  /** The descriptors. */
  keys(): number[] {
    return [...this.#keys.keys()];
  }

  /** What is registered. */
  values(): SelectorKey[] {
    return [...this.#keys.values()];
  }

  /** Descriptors, each with what is registered. */
  items(): Tuple<[number, SelectorKey]>[] {
    return [...this.#keys].map(([fd, key]) => asTuple([fd, key]) as Tuple<[number, SelectorKey]>);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#keys.keys();
  }
}

/** What is registered for an object: also one that was closed since. */
function find(keys: ReadonlyMap<number, SelectorKey>, fileobj: unknown): SelectorKey | undefined {
  for (const key of keys.values()) if (key.fileobj === fileobj) return key;
  try {
    return keys.get(fileOf(fileobj));
  } catch (error) {
    if (error instanceof ValueError) return undefined;
    throw error;
  }
}

/** Waits for what is registered with it. https://docs.python.org/3/library/selectors.html#selectors.BaseSelector */
export class BaseSelector implements Disposable {
  static readonly __module__: string = "selectors";
  readonly #keys = new Map<number, SelectorKey>();
  #isClosed = false;

  /**
   * Registers an object.
   *
   * @param events `EVENT_READ`, `EVENT_WRITE` or both
   * @param data what to attach
   * @throws {KeyError} when it is registered already
   * @throws {ValueError} when it has no descriptor, or the events are none
   */
  register(fileobj: unknown, events: int, data?: unknown): SelectorKey {
    const mask = Number(index(events));
    if (mask === 0 || (mask & ~(EVENT_READ | EVENT_WRITE)) !== 0) {
      throw new ValueError(`Invalid events: ${repr(events)}`);
    }
    const fd = fileOf(fileobj);
    if (this.#keys.has(fd)) {
      throw new KeyError(`${repr(fileobj)} (FD ${fd}) is already registered`);
    }
    const attached = isPlain(data) ? data["data"] ?? null : data ?? null;
    const key = new SelectorKey(fileobj, fd, mask, attached);
    this.#keys.set(fd, key);
    return key;
  }

  /**
   * Takes an object out.
   *
   * @throws {KeyError} when it is not registered
   */
  unregister(fileobj: unknown): SelectorKey {
    const key = this.getKey(fileobj);
    this.#keys.delete(key.fd);
    return key;
  }

  /** Changes what an object is awaited for, and what is attached. */
  modify(fileobj: unknown, events: int, data?: unknown): SelectorKey {
    this.unregister(fileobj);
    return this.register(fileobj, events, data);
  }

  /**
   * Waits until any object is ready.
   *
   * @param timeout seconds; null for ever, 0 or less not to wait
   * @returns what is registered for each that is ready, and for what it is
   */
  async select(
    timeout?: unknown,
    limits?: SelectOptions,
  ): Promise<Tuple<[SelectorKey, number]>[]> {
    const given = options<{ timeout: unknown } & SelectOptions>(["timeout"], timeout, limits);
    const end = endOf(secondsOf(given.timeout));
    return this.#result(await waitFor(this.#interests(), end, given.signal));
  }

  /** {@linkcode BaseSelector.select}, blocking this thread. */
  selectSync(timeout?: unknown): Tuple<[SelectorKey, number]>[] {
    return this.#result(waitForSync(this.#interests(), endOf(secondsOf(timeout))));
  }

  #interests(): Awaited[] {
    return [...this.#keys.values()].map(({ fileobj, fd, events }) =>
      awaited(
        fileobj,
        fd,
        (events & EVENT_READ ? POLLIN : 0) | (events & EVENT_WRITE ? POLLOUT : 0),
      )
    );
  }

  #result(found: readonly number[]): Tuple<[SelectorKey, number]>[] {
    const ready: Tuple<[SelectorKey, number]>[] = [];
    [...this.#keys.values()].forEach((key, i) => {
      const events = found[i] ?? 0;
      const broken = (events & (POLLERR | POLLHUP)) !== 0;
      const is = ((events & POLLIN) !== 0 || broken ? EVENT_READ : 0) |
        ((events & POLLOUT) !== 0 || broken ? EVENT_WRITE : 0);
      if ((is & key.events) !== 0) ready.push(asTuple([key, is & key.events]) as never);
    });
    return ready;
  }

  /**
   * What is registered for an object.
   *
   * @throws {KeyError} when it is not
   */
  getKey(fileobj: unknown): SelectorKey {
    if (this.#isClosed) throw new RuntimeError("Selector is closed");
    const key = find(this.#keys, fileobj);
    if (key === undefined) throw new KeyError(`${repr(fileobj)} is not registered`);
    return key;
  }

  /** All that is registered; null once the selector is closed. */
  getMap(): SelectorMapping | null {
    return this.#isClosed ? null : new SelectorMapping(this.#keys);
  }

  /** Forgets what is registered. */
  close(): void {
    this.#isClosed = true;
    this.#keys.clear();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.close();
  }
}

function secondsOf(timeout: unknown): number | null {
  if (timeout === undefined || timeout === null) return null;
  if (typeof timeout === "string") {
    throw new TypeError("'<=' not supported between instances of 'str' and 'int'");
  }
  return Math.max(0, toNumber(timeout));
}

/** The selector for this system. https://docs.python.org/3/library/selectors.html#selectors.EpollSelector */
export class EpollSelector extends BaseSelector {}
/** Another name of the same. https://docs.python.org/3/library/selectors.html#selectors.PollSelector */
export class PollSelector extends BaseSelector {}
/** Another name of the same. https://docs.python.org/3/library/selectors.html#selectors.SelectSelector */
export class SelectSelector extends BaseSelector {}

/** The best selector there is. https://docs.python.org/3/library/selectors.html#selectors.DefaultSelector */
export const DefaultSelector: typeof EpollSelector = EpollSelector;
/** The best selector there is, as a type. */
export type DefaultSelector = EpollSelector;

nameClasses(self, "selectors");
