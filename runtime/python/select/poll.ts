/**
 * `select.poll` and `select.epoll`.
 *
 * @module
 */
import { FileExistsError, FileNotFoundError, KeyError, TypeError } from "../exceptions.ts";
import { isPlain, options } from "../support/options.ts";
import { index, type int, toNumber } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { type Interest, POLLIN, POLLOUT, POLLPRI } from "../socket/poller.ts";
import {
  type Awaited,
  awaited,
  descriptorOf,
  endOf,
  type SelectOptions,
  waitFor,
  waitForSync,
} from "./interests.ts";

/** A descriptor, and what it is: `POLLIN | POLLHUP`. */
export type Event = Tuple<[number, number]>;

function eventsOf(found: readonly number[], interests: readonly Interest[]): Event[] {
  return interests.flatMap(({ fd }, i) =>
    found[i] === 0 ? [] : [asTuple([fd, found[i]!]) as Event]
  );
}

/** Descriptors to wait for. */
class Registry {
  readonly files: Map<number, Awaited> = new Map();

  get interests(): Awaited[] {
    return [...this.files.values()];
  }

  set(object: unknown, fd: number, events: number): void {
    this.files.set(fd, awaited(object, fd, events));
  }
}

/**
 * Waits for descriptors that it is told of once. Made by {@linkcode poll}.
 * https://docs.python.org/3/library/select.html#poll-objects
 */
export class Poll {
  static readonly __module__: string = "select";
  readonly #registry = new Registry();

  /** Adds a descriptor, or changes what it is awaited for. */
  register(fd: unknown, eventmask: int = POLLIN | POLLPRI | POLLOUT): void {
    this.#registry.set(fd, descriptorOf(fd), Number(index(eventmask)));
  }

  /**
   * Changes what a descriptor is awaited for.
   *
   * @throws {FileNotFoundError} when it was not added
   */
  modify(fd: unknown, eventmask: int): void {
    const file = descriptorOf(fd);
    if (!this.#registry.files.has(file)) {
      throw new FileNotFoundError(2, "No such file or directory");
    }
    this.#registry.set(fd, file, Number(index(eventmask)));
  }

  /**
   * Takes a descriptor out.
   *
   * @throws {KeyError} when it was not added
   */
  unregister(fd: unknown): void {
    const file = descriptorOf(fd);
    if (!this.#registry.files.delete(file)) throw new KeyError(file);
  }

  /**
   * Waits until any is ready.
   *
   * @param timeout milliseconds; null, or less than 0, for ever
   */
  async poll(timeout?: unknown, limits?: SelectOptions): Promise<Event[]> {
    const { interests } = this.#registry;
    const signal = (isPlain(timeout) ? timeout as SelectOptions : limits)?.signal;
    return eventsOf(await waitFor(interests, endOf(pollSeconds(timeout)), signal), interests);
  }

  /** {@linkcode Poll.poll}, blocking this thread. */
  pollSync(timeout?: unknown): Event[] {
    const { interests } = this.#registry;
    return eventsOf(waitForSync(interests, endOf(pollSeconds(timeout))), interests);
  }
}

function pollSeconds(timeout: unknown): number | null {
  if (timeout === undefined || timeout === null || isPlain(timeout)) return null;
  if (typeof timeout === "string") throw new TypeError("timeout must be an integer or None");
  const milliseconds = toNumber(timeout);
  return milliseconds < 0 ? null : Math.ceil(milliseconds) / 1000;
}

/** Makes an object that waits for descriptors. https://docs.python.org/3/library/select.html#select.poll */
export function poll(): Poll {
  return new Poll();
}

/**
 * As {@linkcode Poll}, with timeouts in seconds. https://docs.python.org/3/library/select.html#select.epoll
 *
 * A descriptor is reported as long as it is ready: `EPOLLET` and `EPOLLONESHOT` have no effect.
 */
export class epoll implements Disposable {
  static readonly __module__: string = "select";
  readonly #registry = new Registry();
  #isClosed = false;

  constructor(_sizehint?: unknown, _flags?: unknown) {}

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#isClosed;
  }

  /**
   * Adds a descriptor.
   *
   * @throws {FileExistsError} when it was added before
   */
  register(fd: unknown, eventmask: unknown = POLLIN | POLLPRI | POLLOUT): void {
    const file = descriptorOf(fd);
    if (this.#registry.files.has(file)) throw new FileExistsError(17, "File exists");
    this.#registry.set(fd, file, maskOf(eventmask));
  }

  /**
   * Changes what a descriptor is awaited for.
   *
   * @throws {FileNotFoundError} when it was not added
   */
  modify(fd: unknown, eventmask: unknown): void {
    const file = descriptorOf(fd);
    if (!this.#registry.files.has(file)) {
      throw new FileNotFoundError(2, "No such file or directory");
    }
    this.#registry.set(fd, file, maskOf(eventmask));
  }

  /** Takes a descriptor out. */
  unregister(fd: unknown): void {
    if (!this.#registry.files.delete(descriptorOf(fd))) {
      throw new FileNotFoundError(2, "No such file or directory");
    }
  }

  /**
   * Waits until any is ready.
   *
   * @param timeout seconds; null, or less than 0, for ever
   * @param maxevents the most to report; less than 0 for all
   */
  async poll(timeout?: unknown, maxevents?: unknown, limits?: SelectOptions): Promise<Event[]> {
    const given = options<{ timeout: unknown; maxevents: unknown } & SelectOptions>(
      ["timeout", "maxevents"],
      timeout,
      maxevents,
      limits,
    );
    const { interests } = this.#registry;
    const seconds = given.timeout === undefined || given.timeout === null
      ? null
      : toNumber(given.timeout);
    const end = endOf(seconds === null || seconds < 0 ? null : seconds);
    const events = eventsOf(await waitFor(interests, end, given.signal), interests);
    const most = given.maxevents === undefined ? -1 : Number(index(given.maxevents));
    return most > 0 ? events.slice(0, most) : events;
  }

  /** Forgets all descriptors. */
  close(): void {
    this.#isClosed = true;
    this.#registry.files.clear();
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

/** The part of a mask that says what is awaited. */
function maskOf(eventmask: unknown): number {
  return Number(index(eventmask)) & 0xffff;
}
