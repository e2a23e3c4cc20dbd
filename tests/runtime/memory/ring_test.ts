import { assert, assertEquals, assertThrows } from "@std/assert";
import { allocate, allocateZeroed, freeBytes } from "../../../runtime/memory/arena.ts";
import { become, me } from "../../../runtime/memory/me.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import { deadlineOf, parkAsync } from "../../../runtime/memory/park.ts";
import { nothing, Ring } from "../../../runtime/memory/ring.ts";
import { pickUp } from "../../../runtime/memory/ring_hands.ts";
import { makeGate, start } from "./threads.ts";

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

Deno.test("messages come out in order, of every length", () => {
  const ring = Ring.create();
  const lengths = [0, 1, 2, 3, 4, 5, 47, 48, 49, 2047, 2048, 2049, 70_000, 1_000_000];
  for (const length of lengths) ring.tryPut(new Uint8Array(length).fill(length % 251));
  assertEquals(ring.length, lengths.length);
  for (const length of lengths) {
    const message = ring.take()!;
    assertEquals(message.length, length);
    assert(message.every((byte) => byte === length % 251));
  }
  assertEquals(ring.take(), undefined);
  ring.free();
});

Deno.test("a message's number is how many were put before it", () => {
  const ring = Ring.create();
  assertEquals([ring.tryPut(bytes("a")), ring.tryPut(bytes("b"))], [0, 1]);
  ring.take();
  assertEquals(ring.taken, 1);
  ring.free();
});

Deno.test("the number of a taken message stands in the taker's claim word", () => {
  const ring = Ring.create();
  const claim = allocateZeroed(4);
  ring.tryPut(bytes("a"));
  ring.tryPut(bytes("b"));
  ring.take(claim);
  assertEquals(memory().words[claim], 1);
  ring.take(claim);
  assertEquals(memory().words[claim], 2);
  ring.free();
});

Deno.test("a bound of items holds up putters until a message is taken", async () => {
  const ring = Ring.create({ items: 2 });
  ring.tryPut(bytes("a"));
  ring.tryPut(bytes("b"));
  assertEquals(ring.full, true);
  assertEquals(ring.tryPut(bytes("c")), -1);
  assertEquals(ring.putSync(bytes("c"), { deadline: deadlineOf(0.01) }), -1);
  const put = ring.putAsync(bytes("c"));
  assertEquals(text(ring.take()), "a");
  assertEquals(await put, 2);
  ring.free();
});

Deno.test("a bound of bytes admits a message of any length while less is held", () => {
  const ring = Ring.create({ bytes: 100 });
  assertEquals(ring.tryPut(new Uint8Array(5000)), 0);
  assertEquals(ring.tryPut(new Uint8Array(1)), -1);
  ring.take();
  assertEquals(ring.tryPut(new Uint8Array(1)), 1);
  ring.free();
});

Deno.test("a message that waits for room is the one that was given, though its buffer has changed", async () => {
  const ring = Ring.create({ items: 1 });
  ring.tryPut(bytes("a"));
  const buffer = bytes("b");
  const put = ring.putAsync(buffer);
  buffer.fill(0);
  ring.take();
  await put;
  assertEquals(text(ring.take()), "b");
  ring.free();
});

Deno.test("with two putters and two takers nothing is lost, doubled or out of order", async () => {
  const ring = Ring.create({ items: 1000 });
  const count = 40_000;
  const gate = makeGate(4);
  const putters = [0, count].map((from) =>
    start("put", [ring.address, from, from + count], { gate })
  );
  const takers = [1, 2].map(() => start("take", [ring.address], { gate }));
  await Promise.all(putters.map((putter) => putter.result));
  await ring.putAsync(new Uint8Array());
  await ring.putAsync(new Uint8Array());
  const got = await Promise.all(takers.map((taker) => taker.result));
  for (const taken of got) {
    for (const half of [taken.filter((n) => n < count), taken.filter((n) => n >= count)]) {
      assertEquals(half, half.toSorted((a, b) => a - b));
    }
  }
  const all = got.flat().toSorted((a, b) => a - b);
  assertEquals(all.length, 2 * count);
  assertEquals(all.findIndex((n, i) => n !== i), -1);
  ring.free();
});

Deno.test("a drained ring has given its memory back", () => {
  const ring = Ring.create();
  const before = freeBytes();
  for (let i = 0; i < 100_000; i++) ring.tryPut(new Uint8Array(i % 40));
  for (let i = 0; i < 100; i++) ring.tryPut(new Uint8Array(100_000));
  assert(freeBytes() < before - 10_000_000);
  while (ring.take() !== undefined);
  // a short chunk stays, for which the arena may have taken a page
  assert(freeBytes() >= before - 65536);
  ring.free();
});

Deno.test("a ring that was cleared works as before", () => {
  const ring = Ring.create();
  for (let i = 0; i < 5000; i++) ring.tryPut(bytes("x"));
  ring.clear();
  assertEquals(ring.length, 0);
  ring.tryPut(bytes("y"));
  assertEquals(text(ring.take()), "y");
  ring.free();
});

Deno.test("a process that was told to stop takes nothing, and leaves it to others", () => {
  const ring = Ring.create();
  const stopWord = allocateZeroed(4);
  const { stopWord: before } = me;
  ring.tryPut(bytes("a"));
  try {
    become({ stopWord });
    memory().words[stopWord] = 1;
    assertEquals(ring.take(), undefined);
    assertEquals(ring.read((message) => message.length), nothing);
  } finally {
    become({ stopWord: before });
  }
  assertEquals(text(ring.take()), "a");
  ring.free();
});

Deno.test("a process that was told to stop puts nothing, and has nothing lie about", () => {
  const ring = Ring.create();
  const stopWord = allocateZeroed(4);
  const { stopWord: before } = me;
  try {
    become({ stopWord });
    memory().words[stopWord] = 1;
    assertEquals(ring.tryPut(bytes("a")), -1);
    const free = freeBytes();
    assertEquals(ring.tryPut(new Uint8Array(1_000_000)), -1);
    assertEquals([ring.length, ring.put, freeBytes()], [0, 0, free]);
  } finally {
    become({ stopWord: before });
  }
  ring.free();
});

const looks: Record<string, (ring: Ring) => unknown> = {
  "how many there are": (ring) => ring.length,
  "how many were put": (ring) => ring.put,
  "what there is": (ring) => ring.take()?.length,
};
for (const [what, look] of Object.entries(looks)) {
  Deno.test(`who looks ${what} lets one finish who was killed while it put a message`, async () => {
    const ring = Ring.create();
    const begun = allocateZeroed(4);
    const putter = start("putSlowly", [ring.address, begun]);
    await parkAsync(begun, 0);
    const { isDead } = me;
    become({ isDead: (id) => id === putter.id });
    try {
      assertEquals(look(ring), 1);
      assertEquals(await putter.result, 0);
    } finally {
      become({ isDead });
    }
    ring.free();
  });
}

Deno.test("what was copied by a process that is gone is given back when others copy", async () => {
  const ring = Ring.create();
  const { id, isGone } = me;
  const large = new Uint8Array(1_000_000);
  ring.tryPut(large);
  ring.take();
  const before = freeBytes();
  try {
    become({ id: 77 * 4 });
    const dying = {
      length: large.length,
      pieces: {
        [Symbol.iterator]() {
          throw new Error("as if killed");
        },
      } as never,
    };
    assertThrows(() => ring.tryPut(dying), Error, "as if killed");
    pickUp(allocate(1_000_000));
    become({ id, isGone: (one) => one === 77 * 4 });
    await parkAsync(allocateZeroed(4), 0, deadlineOf(0.2)); // they look at each other now and then
    ring.tryPut(large);
    ring.take();
    assertEquals(freeBytes(), before);
  } finally {
    become({ id, isGone });
  }
  ring.free();
});

/** Where a thread dies, and which words it has left behind: its mutex, and what it had not committed. */
const deaths = [
  {
    where: "a putter with its message half written",
    leave(words: Int32Array<ArrayBufferLike>, ring: number) {
      const uncommitted = (words[ring + 1]! + 1) & 1;
      words[ring] = 77 << 1;
      words[ring + 2 + uncommitted] = 12345;
      words[ring + 4 + uncommitted] = 999;
      words[words[ring + 2 + (1 - uncommitted)]!] = 40;
    },
  },
  {
    where: "a taker with a message not yet taken",
    leave(words: Int32Array<ArrayBufferLike>, ring: number) {
      const uncommitted = (words[ring + 17]! + 1) & 1;
      words[ring + 16] = 77 << 1;
      words[ring + 18 + uncommitted] = 12345;
      words[ring + 20 + uncommitted] = 999;
    },
  },
];

for (const { where, leave } of deaths) {
  Deno.test(`${where} dies, and the ring goes on`, () => {
    const ring = Ring.create({ bytes: 1000 });
    const { isGone } = me;
    become({ isGone: (id) => id === 77 });
    try {
      ring.tryPut(bytes("a"));
      ring.tryPut(bytes("b"));
      leave(memory().words, ring.address);
      ring.tryPut(bytes("c"));
      const taken = [1, 2, 3, 4].map(() => text(ring.take()));
      assertEquals(taken, ["a", "b", "c", undefined]);
      assertEquals(ring.full, false);
    } finally {
      become({ isGone });
    }
    ring.free();
  });
}
