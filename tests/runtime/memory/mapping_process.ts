/** The other process of mapping_test.ts: opens the memory it is told, does one job, prints what came of it. */
import { become } from "../../../runtime/memory/me.ts";
import { attach } from "../../../runtime/memory/memory.ts";
import { LinuxFutex } from "../../../runtime/memory/mapping/linux_futex.ts";
import { type Handle, type Mapping, openMapping } from "../../../runtime/memory/mapping/mapping.ts";
import { Ring } from "../../../runtime/memory/ring.ts";

/** What there is to do. */
export interface Order {
  readonly handle: Handle;
  /** Whether to await by the doorbell, where the system would do better. */
  readonly doorbell: boolean;
  readonly job: keyof typeof jobs;
  readonly args: readonly number[];
}

const threads = () => [...Deno.readDirSync("/proc/self/task")].length;

const jobs = {
  write(shared: Mapping, word: number, value: number): void {
    shared.words[word] = value;
    shared.notify(word, 1);
  },
  wait(shared: Mapping, word: number, expected: number, milliseconds: number): string {
    return shared.wait(word, expected, milliseconds);
  },
  async waitAsync(shared: Mapping, word: number, expected: number, ms: number): Promise<string> {
    const timer = setInterval(() => {}, 1e6);
    const result = await shared.waitAsync(word, expected, ms);
    clearInterval(timer);
    return result;
  },
  /** Awaits so many words, each several times, until all are notified; tells how many threads that took. */
  async many(shared: Mapping, first: number, words: number, times: number): Promise<number> {
    const timer = setInterval(() => {}, 1e6);
    const before = threads();
    const all: unknown[] = [];
    for (let i = 0; i < words; i++) {
      for (let j = 0; j < times; j++) all.push(shared.waitAsync(first + i, 0, Infinity));
      await undefined;
    }
    await shared.waitAsync(first + words, 0, 1);
    const more = threads() - before;
    jobs.write(shared, first + words, 1);
    await Promise.all(all);
    clearInterval(timer);
    return more;
  },
  /** Adds one to a word whenever it is odd. */
  pong(shared: Mapping, word: number, rounds: number): void {
    for (let i = 0; i < rounds; i++) {
      while (Atomics.load(shared.words, word) === 2 * i) shared.wait(word, 2 * i, Infinity);
      Atomics.add(shared.words, word, 1);
      shared.notify(word, 1);
    }
  },
  async pongAsync(shared: Mapping, word: number, rounds: number): Promise<void> {
    const timer = setInterval(() => {}, 1e6);
    for (let i = 0; i < rounds; i++) {
      while (Atomics.load(shared.words, word) === 2 * i) {
        await shared.waitAsync(word, 2 * i, Infinity);
      }
      Atomics.add(shared.words, word, 1);
      shared.notify(word, 1);
    }
    clearInterval(timer);
  },
  /** Notifies a word, without changing it, whenever another has changed. */
  echo(shared: Mapping, asked: number, answered: number, rounds: number): void {
    for (let i = 0; i < rounds; i++) {
      while (Atomics.load(shared.words, asked) === i) shared.wait(asked, i, Infinity);
      shared.notify(answered, 1);
    }
  },
  /** Leaves an await behind. */
  leave(shared: Mapping, word: number): void {
    shared.waitAsync(word, 0, Infinity);
  },
  /** Puts numbers into a ring. */
  put(shared: Mapping, address: number, count: number): void {
    become({ id: 1004 });
    attach(shared);
    const ring = new Ring(address);
    for (let i = 0; i < count; i++) ring.tryPut(new TextEncoder().encode(String(i)));
  },
};

if (import.meta.main) {
  const { handle, doorbell, job, args } = JSON.parse(Deno.args[0]!) as Order;
  const shared = openMapping(handle, doorbell ? new LinuxFutex(false) : undefined);
  const work = jobs[job] as (shared: Mapping, ...args: readonly number[]) => unknown;
  const result = await work(shared, ...args);
  if (result !== undefined) console.log(String(result));
}
