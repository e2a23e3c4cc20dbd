/** A Worker that joins the test's memory under an id of its own and runs one of these jobs. */
import { allocate, free } from "../../../runtime/memory/arena.ts";
import { openMapping } from "../../../runtime/memory/mapping/mapping.ts";
import { become } from "../../../runtime/memory/me.ts";
import { attach, memory } from "../../../runtime/memory/memory.ts";
import { lock, tryLock, unlock } from "../../../runtime/memory/mutex.ts";
import { park } from "../../../runtime/memory/park.ts";
import { Ring } from "../../../runtime/memory/ring.ts";

const jobs = {
  /** Adds 1 to an unguarded word, so often, under a mutex. */
  count(mutex: number, word: number, times: number): void {
    const { words } = memory();
    for (let i = 0; i < times; i++) {
      lock(mutex);
      words[word]! += 1;
      unlock(mutex);
    }
  },
  /** Takes a mutex and ends with it. */
  keep(mutex: number): void {
    tryLock(mutex);
  },
  /** Fills blocks with a pattern, and looks for it before it frees them; returns how many were damaged. */
  churn(pattern: number, times: number): number {
    const { words } = memory();
    const blocks: { address: number; size: number }[] = [];
    let damaged = 0;
    for (let i = 0; i < times; i++) {
      const size = 1 + (i * 7919) % (i % 50 === 0 ? 40000 : 600);
      const address = allocate(size * 4);
      words.fill(pattern + i, address, address + size);
      blocks.push({ address, size });
      if (blocks.length > 20) {
        const [block] = blocks.splice((i * 31) % blocks.length, 1);
        const { address, size } = block!;
        const first = words[address];
        if (words.subarray(address, address + size).some((word) => word !== first)) damaged++;
        free(address);
      }
    }
    for (const { address } of blocks) free(address);
    return damaged;
  },
  /** Puts the numbers from `from` to `to`. */
  put(ring: number, from: number, to: number): void {
    const target = new Ring(ring);
    for (let i = from; i < to; i++) target.putSync(new Uint8Array(Int32Array.of(i).buffer));
  },
  /** Takes until it gets an empty message; returns what it got. */
  take(ring: number): number[] {
    const source = new Ring(ring);
    const got: number[] = [];
    for (;;) {
      const message = source.takeSync()!;
      if (message.length === 0) return got;
      got.push(new Int32Array(message.slice().buffer)[0]!);
    }
  },
  /** Puts a message, and stays in the middle of that until somebody waits for the ring's mutex. */
  putSlowly(ring: number, begun: number): number {
    const shared = memory();
    const pieces = function* () {
      Atomics.store(shared.words, begun, 1);
      shared.notify(begun, 1);
      for (const end = performance.now() + 5000; performance.now() < end;) {
        if ((Atomics.load(shared.words, ring) & 1) !== 0) break;
      }
      yield Uint8Array.of(7);
    };
    return new Ring(ring).tryPut({ length: 1, pieces: { [Symbol.iterator]: pieces } as never });
  },
  /** Sleeps until a word changes. */
  sleep(word: number, expected: number): boolean {
    return park(word, expected);
  },
};

export type Jobs = typeof jobs;

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent) => void;
  postMessage(message: unknown): void;
};

scope.onmessage = ({ data }) => {
  const { handle, id, job, args, parkedAt, gate } = data;
  attach(handle instanceof SharedArrayBuffer ? handle : openMapping(handle));
  become({ id, parkedAt });
  if (gate !== 0) pass(gate);
  const run = jobs[job as keyof Jobs] as (...args: unknown[]) => unknown;
  scope.postMessage(run(...args));
};

/** Waits until as many have come as the gate asks for: then all are surely running at the same time. */
function pass(gate: number): void {
  const { words } = memory();
  Atomics.sub(words, gate, 1);
  while (Atomics.load(words, gate) > 0);
}
