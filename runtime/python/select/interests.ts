/**
 * What `select`, `poll` and `selectors` wait for: descriptors, and whatever has a `fileno()`.
 *
 * @module
 */
import { type Interest, poller, POLLIN, POLLOUT } from "../socket/poller.ts";
import { wait, waitSync } from "../../connection/wait.ts";
import { type Waitable, type Watched, watched } from "../../connection/waitable.ts";
import { socket } from "../socket/socket.ts";
import { watchedDescriptor } from "../socket/watching.ts";
import { secondsOf } from "../socket/addresses.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { methodOf } from "../operators/dispatch.ts";
import { hasIndex, index } from "../values/numbers.ts";

/** How a wait may end early. */
export interface SelectOptions {
  /** Ends the wait with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * The descriptor of an object.
 *
 * @throws {TypeError} when it has none
 * @throws {ValueError} when it is closed
 */
export function descriptorOf(object: unknown): number {
  let given = object;
  if (!hasIndex(object)) {
    const own = methodOf(object, "fileno") as (() => unknown) | undefined;
    if (own === undefined) {
      throw new TypeError("argument must be an int, or have a fileno() method.");
    }
    given = own.call(object);
    if (!hasIndex(given)) throw new TypeError("fileno() returned a non-integer");
  }
  const fd = Number(index(given));
  if (fd < 0) {
    throw new ValueError(`file descriptor cannot be a negative integer (${fd})`);
  }
  return fd;
}

/** When a timeout in seconds is over, in `performance.now()` milliseconds. */
export function endOf(seconds: number | null): number {
  return seconds === null ? Infinity : performance.now() + seconds * 1000;
}

/** Seconds of a timeout as `select` takes it. */
export function timeoutOf(timeout: unknown): number | null {
  if (typeof timeout === "string") throw new TypeError("timeout must be a float or None");
  return secondsOf(timeout, () => new ValueError("timeout must be non-negative"));
}

/** What is awaited: a descriptor, or an object of this package that is none. */
export interface Awaited extends Interest {
  /** How a connection, or a queue's reader, says that it is ready. */
  readonly thing?: Watched | undefined;
}

/** Something to wait for. */
export function awaited(object: unknown, fd: number, events: number): Awaited {
  const thing = object instanceof socket ? undefined : (object as Partial<Waitable>)[watched];
  // what is written to a connection waits in memory
  const isReady = (events & POLLIN) === 0 ? { ready: () => true, watch: () => {} } : thing;
  return { fd, events, thing: thing === undefined ? undefined : isReady };
}

function look(all: readonly Awaited[]): readonly number[] {
  const found = poller.look(all);
  return all.map(({ thing, events }, i) =>
    thing === undefined ? found[i]! : thing.ready() ? events & (POLLIN | POLLOUT) : 0
  );
}

/** As things that can be waited for together with connections. */
function things(all: readonly Awaited[]): Waitable[] {
  return all.map(({ thing, fd, events }) => ({
    [watched]: thing ?? watchedDescriptor(fd, events),
  }));
}

/** Waits for descriptors: what each is, in their order; all 0 when nothing came in time. */
export async function waitFor(
  all: readonly Awaited[],
  deadline: number,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const found = look(all);
  if (deadline <= performance.now() || found.some((events) => events !== 0)) return found;
  if (all.every(({ thing }) => thing === undefined)) {
    return await poller.wait(all, deadline, signal);
  }
  await wait(things(all), { timeout: secondsUntil(deadline), ...signal && { signal } });
  return look(all);
}

/** {@linkcode waitFor}, blocking this thread. */
export function waitForSync(all: readonly Awaited[], deadline: number): readonly number[] {
  if (all.every(({ thing }) => thing === undefined)) return poller.waitSync(all, deadline);
  waitSync(things(all), secondsUntil(deadline));
  return look(all);
}

function secondsUntil(deadline: number): number | null {
  return deadline === Infinity ? null : (deadline - performance.now()) / 1000;
}
