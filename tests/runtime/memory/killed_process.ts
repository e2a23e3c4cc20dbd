/** A process of killed_test.ts: joins the memory it is told, and does one thing over and over until it is killed. */
import { allocate, free } from "../../../runtime/memory/arena.ts";
import { createObject, hold, type Kind, release } from "../../../runtime/memory/holders.ts";
import { type Handle, openMapping } from "../../../runtime/memory/mapping/mapping.ts";
import { become } from "../../../runtime/memory/me.ts";
import { attach } from "../../../runtime/memory/memory.ts";
import { lock, unlock } from "../../../runtime/memory/mutex.ts";
import { Ring } from "../../../runtime/memory/ring.ts";

/** What there is to do. */
export interface Order {
  readonly handle: Handle;
  readonly id: number;
  readonly job: keyof typeof jobs;
  /** Address of what it works on, if it needs something. */
  readonly at: number;
  /** A word that counts what it has done. */
  readonly done: number;
}

const kind: Kind = { destroy: () => {} };
const small = new Uint8Array(40).fill(7);
const large = new Uint8Array(20_000).fill(7);

const jobs = {
  blocks: () => () => [10, 300, 5000, 70_000, 1_000_000].map(allocate).forEach(free),
  objects: () => () => release(hold(kind, createObject(16))),
  mutex: (at: number) => () => {
    lock(at);
    unlock(at);
  },
  put(at: number) {
    const ring = new Ring(at);
    return () => {
      ring.tryPut(small);
      ring.tryPut(large);
    };
  },
  take(at: number) {
    const ring = new Ring(at);
    return () => ring.take();
  },
};

if (import.meta.main) {
  const { handle, id, job, at, done } = JSON.parse(Deno.args[0]!) as Order;
  const shared = openMapping(handle);
  attach(shared);
  shared.presence.claim(id);
  become({ id, isGone: (other) => other !== 1 && !shared.presence.isThere(other, 0) });
  const work = jobs[job](at);
  for (;;) {
    work();
    Atomics.add(shared.words, done, 1);
  }
}
