import { assert, assertEquals } from "@std/assert";
import { allocateZeroed } from "../../../runtime/memory/arena.ts";
import { become, me } from "../../../runtime/memory/me.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import { lock, ownerOf, tryLock, unlock } from "../../../runtime/memory/mutex.ts";
import { makeGate, start } from "./threads.ts";

Deno.test("a mutex names its owner", () => {
  const mutex = allocateZeroed(4);
  assertEquals(ownerOf(mutex), 0);
  lock(mutex);
  assertEquals(ownerOf(mutex), me.id);
  assert(!tryLock(mutex));
  unlock(mutex);
  assertEquals(ownerOf(mutex), 0);
});

Deno.test("threads that count under a mutex miss nothing", async () => {
  const mutex = allocateZeroed(4);
  const word = allocateZeroed(4);
  const gate = makeGate(2);
  const threads = [1, 2].map(() => start("count", [mutex, word, 100_000], { gate }));
  await Promise.all(threads.map((thread) => thread.result));
  assertEquals(memory().words[word], 200_000);
});

Deno.test("a mutex whose owner is gone is taken over, and the taker is told", async () => {
  const mutex = allocateZeroed(4);
  const dead = start("keep", [mutex]);
  await dead.result;
  const { isGone } = me;
  become({ isGone: (id) => id === dead.id });
  try {
    assertEquals(ownerOf(mutex), dead.id);
    assertEquals(lock(mutex), true);
    assertEquals(ownerOf(mutex), me.id);
    unlock(mutex);
    assertEquals(lock(mutex), false);
  } finally {
    become({ isGone });
  }
});
