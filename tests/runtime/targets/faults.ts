/** What the tests of faults run in children. */

import {
  activeChildren,
  currentProcess,
  type Lock,
  parentProcess,
  Process,
  type Queue,
  reduce,
  registerCodec,
} from "@manycore/multiprocessing";
import { atExit } from "@internals";

export function nothing(): void {}

/** Arrives nowhere. */
export class Undecodable {}
registerCodec<Undecodable, null>(Undecodable, "tests.Undecodable", {
  write: () => null,
  read: () => {
    throw new RangeError("at decoding");
  },
});

/** Makes whoever receives it call something. */
export class Exploding {
  [reduce](): [() => never, []] {
    return [explode, []];
  }
}

export function explode(): never {
  throw new RangeError("at making");
}

export function take(_value: unknown): void {}

/** Fails unless it is given so many bytes, which count up. */
export function expect(length: number, bytes: Uint8Array): void {
  if (bytes.length !== length || bytes.some((byte, i) => byte !== (i & 255))) {
    throw new RangeError();
  }
}

export function recurse(): number {
  return recurse() + 1;
}

export function failAtExit(): void {
  atExit(() => {
    throw new RangeError("at exit");
  });
}

export async function neverSettles(queue: Queue): Promise<void> {
  await queue.put("begun");
  await new Promise(() => {});
}

/** Busy for ever; says first that it has begun. */
export function spinForever(queue: Queue): void {
  queue.putSync("begun");
  for (;;);
}

/** Ends while a child and a daemon of its own run: the one is waited for, the other is not. */
export async function leaveChildren(queue: Queue, never: Lock, soon: Lock): Promise<void> {
  new Process({ target: tellAcquired, args: [queue, "daemon", never], daemon: true }).start();
  new Process({ target: tellAcquired, args: [queue, "child", soon] }).start();
  await queue.put("parent");
}

export async function tellAcquired(queue: Queue, what: string, lock: Lock): Promise<void> {
  await lock.acquire();
  await queue.put(what);
}

/** What a child may not do with its own Process object, and with its parent's. */
export async function misuse(queue: Queue): Promise<void> {
  const self = currentProcess();
  const attempts: (() => unknown)[] = [
    () => self.start(),
    () => self.joinSync(),
    () => self.terminate(),
    () => self.kill(),
    () => self.sentinel,
  ];
  const told: string[] = [];
  for (const attempt of attempts) {
    try {
      await attempt();
      told.push("nothing");
    } catch (error) {
      told.push(String(error));
    }
  }
  self.daemon = true;
  told.push(`${self.isAlive()} ${self.exitcode} ${self.daemon} ${activeChildren().length}`);
  await queue.put(told);
}

export function tellKey(queue: Queue): void {
  const child = new Process({ target: nothing });
  queue.putSync([...currentProcess().authkey, ...child.authkey]);
}

/** Whether the parent is one object, alive, and what it looks like. */
export function describeParent(queue: Queue): void {
  const parent = parentProcess()!;
  queue.putSync([parent === parentProcess(), parent.isAlive(), String(parent), parent.ident]);
}

/** Starts a child although it was a daemon before. */
export async function undoDaemon(queue: Queue): Promise<void> {
  currentProcess().daemon = false;
  const child = new Process({ target: nothing });
  child.start();
  await child.join();
  await queue.put([child.daemon, child.exitcode]);
}
