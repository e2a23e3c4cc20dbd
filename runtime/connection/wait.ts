/** Waiting for several things at once. */

import { TypeError } from "../errors.ts";
import { State } from "../launch/record.ts";
import { bellWord } from "../memory/bell.ts";
import { END_WATCHERS } from "../memory/fixed.ts";
import { pythonTypeName } from "../memory/handles.ts";
import { type Limits, timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import { memory } from "../memory/memory.ts";
import { park, parkAsync } from "../memory/park.ts";
import { type Waitable, type Watched, watched } from "./waitable.ts";

/**
 * Waits until something can be received from one of several connections or queues, or a process has ended.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.connection.wait
 *
 * A connection is ready at its end too: `recv()` then throws EOFError. A process is waited for by its `sentinel`.
 *
 * @param objects connections, queues, queues' readers and sentinels
 * @param timeout seconds, or `{ timeout, signal }`; without it, without end
 * @returns those that are ready, in their order; none when the timeout passed first
 * @throws {OSError} when one of the connections is closed
 * @throws {TypeError} when one is nothing that can be waited for
 *
 * @example
 * ```ts
 * import { Pipe } from "@manycore/multiprocessing";
 * import { wait } from "@manycore/multiprocessing/connection";
 *
 * const [a, b] = Pipe();
 * const [c] = Pipe();
 * await b.send("hello");
 * for (const connection of await wait([a, c])) console.log(await connection.recv());
 * ```
 */
export async function wait<T extends Waitable | number>(
  objects: Iterable<T>,
  timeout?: number | null | WaitOptions,
): Promise<T[]> {
  const { all, things, limits } = begin(objects, timeout);
  let found = ready(all, things);
  if (found.length > 0 || never(all, limits)) return found;
  for (const { watch } of things) watch(true);
  try {
    for (;;) {
      const seen = Atomics.load(memory().words, bellWord());
      found = ready(all, things);
      if (found.length > 0) return found;
      const { deadline, signal } = limits;
      const check = () => things.some((thing) => thing.ready());
      if (!await parkAsync(bellWord(), seen, deadline, { signal, check })) {
        return ready(all, things);
      }
    }
  } finally {
    for (const { watch } of things) watch(false);
  }
}

/** {@linkcode wait}, blocking this thread. */
export function waitSync<T extends Waitable | number>(
  objects: Iterable<T>,
  timeout?: number | null | WaitOptions,
): T[] {
  const { all, things, limits } = begin(objects, timeout);
  let found = ready(all, things);
  if (found.length > 0 || never(all, limits)) return found;
  for (const { watch } of things) watch(true);
  try {
    for (;;) {
      const seen = Atomics.load(memory().words, bellWord());
      found = ready(all, things);
      if (found.length > 0) return found;
      const check = () => things.some((thing) => thing.ready());
      if (!park(bellWord(), seen, limits.deadline, check)) return ready(all, things);
    }
  } finally {
    for (const { watch } of things) watch(false);
  }
}

function begin<T extends Waitable | number>(
  objects: Iterable<T>,
  timeout?: number | null | WaitOptions,
): { all: T[]; things: Watched[]; limits: Limits } {
  me.check();
  const limits = timeoutOf(timeout);
  limits.signal?.throwIfAborted();
  const all = [...objects];
  return { all, things: all.map(watchedOf), limits };
}

/** Nothing comes of waiting for nothing without end. */
function never(all: readonly unknown[], { deadline, signal }: Limits): boolean {
  return all.length === 0 && deadline === Infinity && signal === undefined;
}

function ready<T>(all: readonly T[], things: readonly Watched[]): T[] {
  return all.filter((_, i) => things[i]!.ready());
}

function watchedOf(object: unknown): Watched {
  if (typeof object === "number" && object > 0 && Number.isInteger(object)) return endOf(object);
  const thing = (object as Partial<Waitable> | null | undefined)?.[watched];
  if (thing !== undefined) return thing;
  throw new TypeError(
    `Cannot wait for ${
      typeof object === "number" ? object : `an object of type '${pythonTypeName(object)}'`
    }: connections, queues and the sentinels of processes can be waited for`,
  );
}

/** The end of a process, by the address of its state. */
function endOf(sentinel: number): Watched {
  const { words } = memory();
  return {
    ready: () => Atomics.load(words, sentinel) >= State.Ended,
    watch: (on) => Atomics.add(words, END_WATCHERS, on ? 1 : -1),
  };
}
