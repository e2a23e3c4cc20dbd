/** What children do, and what managers hold, in the tests of managers. */
import { Event, Manager, Process, type Queue } from "@manycore/multiprocessing";
import {
  type AcquirerProxy,
  BaseManager,
  BaseProxy,
  type DictProxy,
  type EventProxy,
  type ListProxy,
  type QueueProxy,
  SyncManager,
} from "@manycore/multiprocessing/managers";

/** Sets a key, appends to a list, and answers by a queue. */
export async function contribute(
  shared: DictProxy<number, number>,
  list: ListProxy<number>,
  queue: QueueProxy<string>,
  n: number,
): Promise<void> {
  await shared.set(n, n * n);
  await list.append(n);
  await queue.put(`from ${n}`);
}

/** The same with the methods that block. */
export function contributeSync(shared: DictProxy<number, number>, n: number): number {
  shared.setSync(n, n * n);
  return n;
}

/** Takes a lock and ends without giving it back. */
export async function keepLock(lock: AcquirerProxy): Promise<void> {
  await lock.acquire();
}

/** Starts a manager of its own, tells of its end, and waits until it is killed. */
export async function startManager(queue: Queue<number>): Promise<void> {
  await queue.put(Manager()._process!.sentinel);
  await new Event().wait();
}

/** Waits for what never comes. */
export async function waitForNothing(queue: QueueProxy, waiting: EventProxy): Promise<void> {
  await waiting.set();
  await queue.get();
}

/** Counts. */
export class Counter {
  #value: number;

  constructor(start = 0) {
    this.#value = start;
  }

  increment(by = 1): number {
    return this.#value += by;
  }

  fail(): never {
    throw new RangeError("counted too far");
  }

  async later(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return "later";
  }

  history(): number[] {
    return [this.#value];
  }

  unsendable(): unknown {
    return () => this.#value;
  }
}

/** Knows how to increment twice. */
export class TwiceProxy extends BaseProxy {
  static override readonly _exposed_: readonly string[] = ["increment"];

  async twice(): Promise<number> {
    await this.callMethod("increment");
    return await this.callMethod("increment") as number;
  }
}

/** What the proxies of a counter have. */
export interface CounterProxy extends BaseProxy {
  increment(by?: number): Promise<number>;
  incrementSync(by?: number): number;
  fail(): Promise<never>;
  later(): Promise<string>;
  history(): Promise<ListProxy<number>>;
  unsendable(): Promise<unknown>;
}

/** A manager of counters. */
export class CounterManager extends BaseManager {
  declare Counter: (start?: number) => CounterProxy;
  declare Twice: (start?: number) => TwiceProxy;
  declare Refusing: () => CounterProxy;
}

/** Cannot be made. */
export function refuse(): never {
  throw new TypeError("no such thing");
}

CounterManager.register("Counter", {
  callable: Counter,
  exposed: ["increment", "fail", "later", "unsendable"],
  methodToTypeid: { history: "list" },
});
CounterManager.register("Twice", { callable: Counter, proxytype: TwiceProxy });
CounterManager.register("Refusing", { callable: refuse });
CounterManager.register("list", { createMethod: false });

const own = new Counter(100);

/** The one counter of a server. */
export function ownCounter(): Counter {
  return own;
}

/** A manager that CPython's programs join. */
export class OpenManager extends SyncManager {}
OpenManager.register("get_counter", { callable: ownCounter, exposed: ["increment", "fail"] });

/** Ends the process of a manager from within. */
export function end(): never {
  Deno.exit(3);
}

/** Serves others until one of them has it end. */
if (import.meta.main) {
  const server = new OpenManager({ address: ["127.0.0.1", 0], authkey: "secret" }).getServer();
  console.log((server.address as [string, number])[1]);
  await server.serveForever();
  console.log("ended", Process.name);
}
