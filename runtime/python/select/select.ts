/**
 * `select.select`.
 *
 * @module
 */
import { TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { isPlain } from "../support/options.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { EBADF, faultOf } from "../socket/libc.ts";
import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } from "../socket/poller.ts";
import {
  type Awaited,
  awaited,
  descriptorOf,
  endOf,
  type SelectOptions,
  timeoutOf,
  waitFor,
  waitForSync,
} from "./interests.ts";

/** The objects of the three lists that are ready. */
export type Ready<R = unknown, W = unknown, X = unknown> = Tuple<[R[], W[], X[]]>;

/** What the lists await, and what it takes to be in their result. */
const KINDS = [
  { events: POLLIN, ready: POLLIN | POLLHUP | POLLERR },
  { events: POLLOUT, ready: POLLOUT | POLLERR },
  { events: POLLPRI, ready: POLLPRI },
] as const;

/** CPython's bound, which comes with the call that it makes. */
const MOST = 1024;

class Selection {
  readonly #objects: readonly (readonly unknown[])[];
  readonly interests: readonly Awaited[];

  constructor(lists: readonly unknown[]) {
    this.#objects = lists.map((list) => {
      try {
        return [...iter(list)];
      } catch {
        throw new TypeError("arguments 1-3 must be sequences");
      }
    });
    this.interests = this.#objects.flatMap((objects, kind) =>
      objects.map((object) => awaited(object, fileOf(object), KINDS[kind]!.events))
    );
  }

  result(found: readonly number[]): Ready {
    if (found.some((events) => (events & POLLNVAL) !== 0)) throw faultOf(EBADF);
    let at = 0;
    const lists = this.#objects.map((objects, kind) =>
      objects.filter(() => (found[at++]! & KINDS[kind]!.ready) !== 0)
    );
    return asTuple([...lists]) as Ready;
  }
}

function fileOf(object: unknown): number {
  const fd = descriptorOf(object);
  if (fd >= MOST) throw new ValueError("filedescriptor out of range in select()");
  return fd;
}

/**
 * Waits until one of the objects is ready: to be read, to be written, or with something exceptional. Each is a descriptor
 * or has a `fileno()`, as sockets have.
 *
 * @param timeout seconds; null for ever
 * @returns the ready ones of each list; all empty when nothing came in time
 * @see https://docs.python.org/3/library/select.html#select.select
 *
 * @example
 * ```ts
 * import { select } from "@manycore/multiprocessing/python/select";
 * import { socketpair } from "@manycore/multiprocessing/python/socket";
 *
 * const [a, b] = socketpair();
 * await a.send(new Uint8Array(1));
 * const [readable] = await select([a, b], [], [], 1);
 * console.log(readable[0] === b); // true
 * a.close();
 * b.close();
 * ```
 */
export function select<R, W, X>(
  rlist: Iterable<R>,
  wlist: Iterable<W>,
  xlist: Iterable<X>,
  timeout?: unknown,
  options?: SelectOptions,
): Promise<Ready<R, W, X>>;
export function select(
  rlist: unknown,
  wlist: unknown,
  xlist: unknown,
  timeout?: unknown,
  options?: SelectOptions,
): Promise<Ready>;
export async function select(
  rlist: unknown,
  wlist: unknown,
  xlist: unknown,
  timeout?: unknown,
  options?: SelectOptions,
): Promise<Ready> {
  const limits = isPlain(timeout) ? timeout as SelectOptions : options;
  const selection = new Selection([rlist, wlist, xlist]);
  const end = endOf(timeoutOf(isPlain(timeout) ? null : timeout));
  return selection.result(await waitFor(selection.interests, end, limits?.signal));
}

/** {@linkcode select}, blocking this thread. */
export function selectSync(
  rlist: unknown,
  wlist: unknown,
  xlist: unknown,
  timeout?: unknown,
): Ready {
  const selection = new Selection([rlist, wlist, xlist]);
  return selection.result(waitForSync(selection.interests, endOf(timeoutOf(timeout))));
}
