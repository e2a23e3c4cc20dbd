import { assert, assertEquals } from "@std/assert";
import { allocate, allocateZeroed, free, freeBytes } from "../../../runtime/memory/arena.ts";
import { createObject, hold, type Kind, release } from "../../../runtime/memory/holders.ts";
import { createMapping, type Mapping } from "../../../runtime/memory/mapping/mapping.ts";
import { become, me } from "../../../runtime/memory/me.ts";
import { attach, memoryInUse } from "../../../runtime/memory/memory.ts";
import { lock, unlock } from "../../../runtime/memory/mutex.ts";
import { Ring } from "../../../runtime/memory/ring.ts";
import type { Order } from "./killed_process.ts";

const program = decodeURIComponent(new URL("killed_process.ts", import.meta.url).pathname);
const kind: Kind = { destroy: () => {} };
const kills = 5;

function start(order: Order): Deno.ChildProcess {
  const args = ["run", "-A", "--no-check", "-q", program, JSON.stringify(order)];
  return new Deno.Command(Deno.execPath(), { args, stdin: "null" }).spawn();
}

/** Has two processes do a job at once, and kills them while they do, at a moment that is another each time. */
async function kill(shared: Mapping, job: Order["job"], at: number, round: number): Promise<void> {
  const done = allocateZeroed(4);
  const { handle } = shared;
  const others = [0, 1].map((i) => start({ handle, id: 1000 + round * 2 + i, job, at, done }));
  await until(() => shared.words[done]! >= 200 + round * 37);
  for (const other of others) other.kill("SIGKILL");
  for (const other of others) assertEquals((await other.status).signal, "SIGKILL");
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((go) => setTimeout(go, 1));
}

/** Runs a test on memory that processes share, under an identity that knows which of them are gone. */
function test(name: string, body: (shared: Mapping) => Promise<void>): void {
  Deno.test({
    name,
    ignore: Deno.build.os === "windows",
    async fn() {
      const [before, { isGone, isDead }] = [memoryInUse(), me];
      const shared = createMapping();
      attach(shared);
      shared.presence.claim(me.id);
      const isOver = (id: number) => id !== me.id && !shared.presence.isThere(id, 0);
      become({ isGone: isOver, isDead: isOver });
      try {
        await body(shared);
      } finally {
        become({ isGone, isDead });
        if (before !== undefined) attach(before);
      }
    },
  });
}

test("a process is there from its claim until it is killed", async (shared) => {
  const [mutex, done] = [allocateZeroed(4), allocateZeroed(4)];
  const seen = [shared.presence.isThere(1000, 0)];
  const other = start({ handle: shared.handle, id: 1000, job: "mutex", at: mutex, done });
  await until(() => shared.words[done]! > 0);
  seen.push(shared.presence.isThere(1000, 0));
  other.kill("SIGKILL");
  await other.status;
  seen.push(shared.presence.isThere(1000, 0));
  assertEquals(seen, [false, true, false]);
});

test("processes killed while they allocate leave an allocator that works", async (shared) => {
  const blocks = Array.from({ length: 50 }, (_, i) => allocate(100 << i % 12));
  blocks.forEach((block, i) => shared.words[block] = i);
  const before = freeBytes();
  for (let i = 0; i < kills; i++) {
    await kill(shared, "blocks", 0, i);
    const more = [10, 300, 5000, 70_000, 1_000_000].map(allocate);
    more.forEach((block) => shared.words.fill(-1, block, block + 2));
    more.forEach(free);
  }
  assertEquals(blocks.map((block) => shared.words[block]), blocks.map((_, i) => i));
  // what the dead had in hand is lost, and no more than that
  assert(freeBytes() > before - kills * 2 * 4_000_000, `${before - freeBytes()} bytes are lost`);
});

test("processes killed while they hold and release leave objects that can be held", async (shared) => {
  const slot = hold(kind, createObject(16));
  for (let i = 0; i < kills; i++) {
    await kill(shared, "objects", 0, i);
    release(hold(kind, createObject(16)));
  }
  release(slot);
});

test("a mutex of processes that are killed is taken over", async (shared) => {
  const mutex = allocateZeroed(4);
  for (let i = 0; i < kills; i++) {
    await kill(shared, "mutex", mutex, i);
    lock(mutex);
    unlock(mutex);
  }
});

test("what processes put that are killed is whole", async (shared) => {
  const ring = Ring.create({ items: 1000 });
  for (let i = 0; i < kills; i++) {
    const lengths = new Set<number>();
    const killed = kill(shared, "put", ring.address, i);
    let isOver = false;
    killed.then(() => isOver = true);
    for (;;) {
      const wasOver = isOver;
      // they put faster than one can look, so not all at once
      for (let n = wasOver ? 1000 : 100, message; n > 0; n--) {
        if ((message = ring.take()) === undefined) break;
        lengths.add(message.length);
        assert(message.every((byte) => byte === 7));
      }
      if (wasOver) break;
      await new Promise((go) => setTimeout(go, 0));
    }
    assertEquals([...lengths].sort((a, b) => a - b), [40, 20_000]);
    assert(ring.tryPut(Uint8Array.of(7)) >= 0);
    assertEquals(ring.take()?.length, 1);
  }
});

test("of takers that are killed, each loses at most the message it took", async (shared) => {
  const ring = Ring.create();
  for (let i = 0; i < kills; i++) {
    for (let n = 0; n < 20_000; n++) ring.tryPut(new Uint8Array(Int32Array.of(n).buffer));
    await kill(shared, "take", ring.address, i);
    let last = -1;
    for (let message; (message = ring.take()) !== undefined;) {
      const n = new Int32Array(message.slice().buffer)[0]!;
      assert(last === -1 || n === last + 1, `${n} came after ${last}`);
      last = n;
    }
  }
});
