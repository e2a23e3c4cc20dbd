import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { OSError } from "../../../runtime/errors.ts";
import { allocate, allocateZeroed, free, freeBytes } from "../../../runtime/memory/arena.ts";
import { become, me } from "../../../runtime/memory/me.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import { makeGate, start } from "./threads.ts";

Deno.test("blocks of all sizes lie apart and are aligned to 16 bytes", () => {
  const blocks = Array.from({ length: 3000 }, (_, i) => {
    const bytes = 1 + (i * 7919) % (i % 10 === 0 ? 300_000 : 3000);
    return { address: allocate(bytes), words: Math.ceil(bytes / 4) };
  });
  blocks.sort((a, b) => a.address - b.address);
  blocks.forEach(({ address }, i) => {
    assertEquals(address % 4, 0);
    const before = blocks[i - 1];
    assert(before === undefined || before.address + before.words <= address);
  });
  blocks.forEach(({ address }) => free(address));
});

Deno.test("address 0 is never given out", () => {
  const first = allocate(16);
  assertNotEquals(first, 0);
  free(first);
});

Deno.test("a freed small block is the next one of its size", () => {
  const address = allocate(100);
  free(address);
  assertEquals(allocate(100), address);
  free(address);
});

Deno.test("allocateZeroed clears what was there", () => {
  const address = allocate(64);
  memory().words.fill(-1, address, address + 16);
  free(address);
  const again = allocateZeroed(64);
  assertEquals(again, address);
  assertEquals([...memory().words.subarray(again, again + 16)], new Array(16).fill(0));
  free(again);
});

Deno.test("freed pages join, so that what was many blocks can be one", () => {
  const before = freeBytes();
  const blocks = Array.from({ length: 3000 }, () => allocate(1_000_000));
  const order = blocks.map((_, i) => blocks[(i * 1013) % blocks.length]!);
  order.forEach(free);
  assertEquals(freeBytes(), before);
  free(allocate(2 ** 31));
});

Deno.test("memory that is used up is an error, and what is left can be used", () => {
  const blocks: number[] = [];
  const error = assertThrows(() => {
    for (;;) blocks.push(allocate(2 ** 29));
  }, OSError);
  assert(error.message.startsWith("Cannot allocate 536870912 bytes of shared memory"));
  free(allocate(1000));
  blocks.forEach(free);
  free(allocate(2 ** 29));
});

Deno.test("two threads allocate and free at once without touching each other's blocks", async () => {
  const gate = makeGate(2);
  const threads = [1 << 20, 1 << 28].map((pattern) => start("churn", [pattern, 20_000], { gate }));
  const damaged = await Promise.all(threads.map((thread) => thread.result));
  assertEquals(damaged, [0, 0]);
});

Deno.test("what a thread left half-done when it died is mended by the next", () => {
  const pagesMutex = 17;
  const firstFreeOfOrder = 32;
  const before = freeBytes();
  const { words } = memory();
  const { isGone } = me;
  become({ isGone: (id) => id === 77 });
  try {
    words[pagesMutex] = 77 << 1;
    words.fill(0, firstFreeOfOrder, firstFreeOfOrder + 16);
    free(allocate(1_000_000));
    assertEquals(freeBytes(), before);
  } finally {
    become({ isGone });
  }
});
