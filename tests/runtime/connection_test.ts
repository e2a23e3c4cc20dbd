import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  BrokenPipeError,
  BufferTooShort,
  Connection,
  EOFError,
  OSError,
  Pipe,
  Queue,
  TimeoutError,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import { startMethods } from "../start_methods.ts";
import { start, testUnder } from "./start.ts";
import * as targets from "./targets/primitives.ts";
import { become, me } from "@internals";

const abc = new TextEncoder().encode("abc");

Deno.test("each end of a pipe receives what the other sends", async () => {
  const [a, b] = Pipe();
  await a.send({ x: [1, null] });
  b.sendSync("back");
  assertEquals(await b.recv(), { x: [1, null] });
  assertEquals(a.recvSync(), "back");
});

Deno.test("a one-way pipe goes one way, in CPython's words", async () => {
  const [reader, writer] = Pipe(false);
  assertEquals([reader.readable, reader.writable], [true, false]);
  assertEquals([writer.readable, writer.writable], [false, true]);
  await assertRejects(() => reader.send(1), OSError, "connection is read-only");
  await assertRejects(() => writer.recv(), OSError, "connection is write-only");
  await assertRejects(() => writer.poll(), OSError, "connection is write-only");
});

Deno.test("a closed connection can do nothing any more", async () => {
  const [a] = Pipe();
  a.close();
  a.close();
  assertEquals([a.closed, a.readable], [true, true]);
  await assertRejects(() => a.send(1), OSError, "handle is closed");
  await assertRejects(() => a.recv(), OSError, "handle is closed");
  await assertRejects(() => a.poll(), OSError, "handle is closed");
  assertThrows(() => a.fileno(), OSError, "handle is closed");
});

Deno.test("a connection has a number of its own and CPython's repr, and cannot be made by itself", () => {
  const [a, b] = Pipe();
  assert(a.fileno() !== b.fileno());
  const repr = /^<multiprocessing\.connection\.Connection object at 0x7f[0-9a-f]+>$/;
  assert(repr.test(`${a}`) && repr.test(`${b}`) && `${a}` !== `${b}`);
  assertThrows(() => new Connection(), TypeError, "call Pipe()");
});

Deno.test("the end of the block closes a connection", () => {
  const [a, b] = Pipe();
  {
    using _ = a;
  }
  assertEquals(a.closed, true);
  assertEquals(b.pollSync(), true);
});

Deno.test("bytes are sent from any place in a buffer", async () => {
  const [a, b] = Pipe();
  await a.sendBytes(abc);
  await a.sendBytes(abc, 1);
  await a.sendBytes(abc, 1, 1);
  a.sendBytesSync(abc, 3);
  await a.sendBytes(new Uint16Array([0x6261]));
  await a.sendBytes(abc.buffer);
  const got: string[] = [];
  for (let i = 0; i < 6; i++) got.push(new TextDecoder().decode(await b.recvBytes()));
  assertEquals(got, ["abc", "bc", "b", "", "ab", "abc"]);
});

for (
  const [offset, size, message] of [
    [-1, undefined, "offset is negative"],
    [4, undefined, "buffer length < offset"],
    [1, -1, "size is negative"],
    [1, 3, "buffer length < offset + size"],
  ] as const
) {
  Deno.test(`sendBytes of 3 bytes from ${offset}, size ${size}: ${message}`, async () => {
    const [a] = Pipe();
    await assertRejects(() => a.sendBytes(abc, offset, size), ValueError, message);
  });
}

Deno.test("sendBytes takes bytes only", async () => {
  const [a] = Pipe();
  await assertRejects(
    () => a.sendBytes("x" as never),
    TypeError,
    "memoryview: a bytes-like object is required, not 'str'",
  );
});

Deno.test("a message longer than maxlength ends the receiving", async () => {
  const [a, b] = Pipe();
  const [reader, writer] = Pipe(false);
  await assertRejects(() => b.recvBytes(-1), ValueError, "negative maxlength");
  await a.sendBytes(abc);
  await assertRejects(() => b.recvBytes(2), OSError, "bad message length");
  assertEquals([b.readable, b.writable, b.closed], [false, true, false]);
  await writer.sendBytes(abc);
  await assertRejects(() => reader.recvBytes(2), OSError, "bad message length");
  assertEquals(reader.closed, true);
});

Deno.test("bytes are received into a buffer, where they fit", async () => {
  const [a, b] = Pipe();
  const buffer = new Uint8Array(5);
  await assertRejects(() => b.recvBytesInto(buffer, -1), ValueError, "negative offset");
  await assertRejects(() => b.recvBytesInto(buffer, 6), ValueError, "offset too large");
  await a.sendBytes(abc);
  assertEquals(await b.recvBytesInto(buffer, 2), 3);
  assertEquals([...buffer], [0, 0, 97, 98, 99]);
  await a.sendBytes(abc);
  const error = await assertRejects(() => b.recvBytesInto(buffer, 3), BufferTooShort);
  assertEquals([...error.args[0] as Uint8Array], [...abc]);
});

Deno.test("received bytes stay as they are when more is received", async () => {
  const [a, b] = Pipe();
  for (const size of [3, 300, 30_000, 300_000]) {
    await a.sendBytes(new Uint8Array(size).fill(1));
    await a.sendBytes(new Uint8Array(size).fill(2));
    const first = await b.recvBytes();
    await b.recvBytes();
    assert(first.length === size && first.every((byte) => byte === 1));
  }
});

Deno.test("poll tells of a message, of none in time, and of the end", async () => {
  const [a, b] = Pipe();
  assertEquals(await b.poll(), false);
  assertEquals(b.pollSync(0.01), false);
  const polled = b.poll(null);
  await a.send(1);
  assertEquals(await polled, true);
  assertEquals(b.pollSync(), true);
  await b.recv();
  const end = b.poll({ timeout: 60 });
  a.close();
  assertEquals(await end, true);
});

Deno.test("what was sent before the close is still received, then comes the end", async () => {
  const [a, b] = Pipe();
  await a.send(1);
  a.close();
  assertEquals(await b.recv(), 1);
  await assertRejects(() => b.recv(), EOFError);
  assertThrows(() => b.recvSync(), EOFError);
  await assertRejects(() => b.send(1), BrokenPipeError, "[Errno 32] Broken pipe");
});

Deno.test("a message that comes just before the close is not missed", async () => {
  const [a, b] = Pipe();
  const { check } = me;
  let looks = 0;
  try {
    become({
      check() {
        if (++looks !== 2) return; // after recv found nothing, before it looks at the other end
        become({ check });
        a.sendSync(1);
        a.close();
      },
    });
    assertEquals(await b.recv(), 1);
  } finally {
    become({ check });
  }
});

Deno.test("who closes a connection that one of its own tasks waits at ends that wait", async () => {
  const [, b] = Pipe();
  const received = b.recv();
  b.close();
  await assertRejects(() => received, OSError, "handle is closed");
});

Deno.test("a wait at a connection can be limited and aborted", async () => {
  const [a, b] = Pipe();
  await assertRejects(() => b.recv({ timeout: 0.01 }), TimeoutError);
  const controller = new AbortController();
  const received = b.recv({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => received, Error, "enough");
  a.close(); // Kept until here: an end that nobody holds is closed when it is collected.
});

Deno.test("a sender waits while 64 MiB are unread", async () => {
  const [a, b] = Pipe(false);
  const message = new Uint8Array(32 * 2 ** 20);
  await b.sendBytes(message);
  await b.sendBytes(message);
  let sent = false;
  const third = b.sendBytes(new Uint8Array(1)).then(() => sent = true);
  assertEquals(sent, false);
  await a.recvBytes();
  await third;
  assertEquals((await a.recvBytes()).length, message.length);
  assertEquals((await a.recvBytes()).length, 1);
});

for (const method of startMethods) {
  const test = testUnder(method);

  for (const target of [targets.echo, targets.echoSync]) {
    test(`a child answers through a pipe, and ends when it is closed, ${target.name}`, async () => {
      const [a, b] = Pipe();
      const child = start(target, b);
      b.close();
      for (const value of [1, "two", { three: [3] }]) {
        await a.send(value);
        assertEquals(await a.recv(), value);
      }
      a.close();
      await child.join();
      assertEquals(child.exitcode, 0);
    });
  }

  test("the parent may close its end as soon as the child was started", async () => {
    const [a, b] = Pipe(false);
    const child = start(targets.sendAndEnd, b, "hello");
    b.close();
    assertEquals(await a.recv(), "hello");
    await assertRejects(() => a.recv(), EOFError);
    await child.join();
  });

  test("the pipe stays open while the parent holds the end too", async () => {
    const [a, b] = Pipe(false);
    const child = start(targets.sendAndEnd, b, "hello");
    await child.join();
    assertEquals(await a.recv(), "hello");
    assertEquals(await a.poll(), false);
    b.close();
    await assertRejects(() => a.recv(), EOFError);
  });

  for (const end of ["terminate", "kill"] as const) {
    test(`${end} of the only holder of an end is the end of the pipe`, async () => {
      const [a, b] = Pipe();
      const [ready, never] = [new Queue(), new Queue()];
      const child = start(targets.holdConnection, b, ready, never);
      b.close();
      await ready.get();
      const received = a.recv();
      child[end]();
      await assertRejects(() => received, EOFError);
      await assertRejects(() => a.send(1), BrokenPipeError);
      await child.join();
    });
  }

  test("a child that is killed before it could take its end does not keep it", async () => {
    const [a, b] = Pipe();
    const child = start(targets.echo, b);
    child.kill();
    b.close();
    await assertRejects(() => a.recv(), EOFError);
    await child.join();
  });

  test("two readers of one end get whole messages", async () => {
    const [a, b] = Pipe(false);
    const answer = new Queue<[number, number]>();
    const readers = [0, 1].map(() => start(targets.countLetters, a, answer));
    const writers = ["x", "y"].map((letter) => start(targets.sendLetters, b, letter, 2000));
    a.close();
    b.close();
    const [first, second] = [await answer.get(), await answer.get()];
    assertEquals(first[0] + second[0], 4000);
    assertEquals(first[1] + second[1], 0);
    await Promise.all([...readers, ...writers].map((child) => child.join()));
  });

  test("a connection under way in a queue counts as open", async () => {
    const [a, b] = Pipe(false);
    const queue = new Queue();
    await queue.put(b);
    b.close();
    assertEquals(await a.poll(), false);
    const child = start(targets.sendThroughGiven, queue, "through");
    assertEquals(await a.recv(), "through");
    await assertRejects(() => a.recv(), EOFError);
    await child.join();
  });
}
