import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { Event, Pipe, Pool, Queue } from "@manycore/multiprocessing";
import { BlockingIOError, OSError, TimeoutError, Tuple } from "@manycore/multiprocessing/python";
import { poll, POLLIN, select, selectSync } from "@manycore/multiprocessing/python/select";
import { DefaultSelector, EVENT_READ } from "@manycore/multiprocessing/python/selectors";
import {
  createConnection,
  createServer,
  SHUT_WR,
  socket,
  socketpair,
} from "@manycore/multiprocessing/python/socket";
import { startMethods } from "../../start_methods.ts";
import { runProgram } from "../run_program.ts";
import { start, testUnder } from "../start.ts";
import * as targets from "../targets/sockets.ts";

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text);
const text = (data: Uint8Array) => new TextDecoder().decode(new Uint8Array(data));
const local = Tuple.of("127.0.0.1", 0);

for (const method of startMethods) {
  const test = testUnder(method);

  test("a connection that is an argument is the child's and the parent's own", async () => {
    const [here, there] = socketpair();
    const process = start(targets.answer, there);
    there.close();
    await here.sendall(bytes("abc"));
    assertEquals(text(await here.recv(10)), "cba");
    here.shutdown(SHUT_WR);
    assertEquals((await here.recv(10)).length, 0);
    here.close();
    await process.join();
    assertEquals(process.exitcode, 0);
  });

  test("several children accept at one listening socket, which their parent has closed", async () => {
    const listener = createServer(local);
    const address = listener.getsockname();
    const children = [1, 2].map(() => start(targets.serve, listener, 1));
    listener.close();
    for (const word of ["one", "two"]) {
      using client = await createConnection(address);
      await client.sendall(bytes(word));
      assertEquals(text(await client.recv(10)), [...word].reverse().join(""));
    }
    for (const child of children) await child.join();
    await assertRejects(() => createConnection(address), OSError, "Connection refused");
  });

  test("connections travel through a queue, and are the receiver's to close", async () => {
    const queue = new Queue<socket | null>();
    const process = start(targets.serveFromQueue, queue);
    for (let i = 0; i < 3; i++) {
      const [here, there] = socketpair();
      await queue.put(there);
      there.close();
      assertEquals(text(await here.recv(10)), "queued");
      assertEquals((await here.recv(10)).length, 0);
      here.close();
    }
    await queue.put(null);
    await process.join();
  });

  test("what a child has given away stays open when it ends", async () => {
    const [here, there] = Pipe();
    const process = start(targets.giveAnEnd, there);
    const given = await here.recv() as socket;
    await process.join();
    assertEquals(text(await given.recv(100)), "left behind");
    assertEquals((await given.recv(100)).length, 0);
    given.close();
  });

  test("a pool's tasks take connections and are done with them", async () => {
    await using pool = new Pool(2);
    const pairs = [1, 2, 3].map(() => socketpair());
    const written = await pool.starmap(
      targets.write,
      pairs.map(([, there], i) => [there, `task ${i}`] as const),
    );
    assertEquals(written, [6, 6, 6]);
    for (const [i, [here, there]] of pairs.entries()) {
      there.close();
      assertEquals(text(await here.recv(10)), `task ${i}`);
      assertEquals((await here.recv(10)).length, 0);
      here.close();
    }
  });

  for (const target of [targets.waitForBytes, targets.blockForBytes]) {
    test(`the peer of a child that is terminated in ${target.name} sees the end`, async () => {
      const ready = new Event();
      const [here, there] = socketpair();
      const process = start(target, there, ready);
      there.close();
      await ready.wait();
      process.terminate();
      await process.join();
      assertEquals((await here.recv(1, { timeout: 30 })).length, 0);
      here.close();
    });
  }

  test("the peer of a child that is killed before it begins sees the end", async () => {
    for (let i = 0; i < 3; i++) {
      const [here, there] = socketpair();
      const process = start(targets.answer, there);
      there.close();
      process.kill();
      await process.join();
      assertEquals((await here.recv(1, { timeout: 30 })).length, 0);
      here.close();
    }
  });

  test("a message that cannot be sent leaves no socket open", async () => {
    const [a] = Pipe();
    const [here, there] = socketpair();
    await assertRejects(() => a.send([there, () => {}]), Error, "pickle");
    there.close();
    assertEquals((await here.recv(1)).length, 0);
    here.close();
  });
}

Deno.test("a closed socket cannot be sent", async () => {
  const [a] = Pipe();
  const [here, there] = socketpair();
  here.close();
  there.close();
  await assertRejects(() => a.send(there), OSError, "Bad file descriptor");
});

Deno.test("every call that waits has a twin that blocks", () => {
  const listener = createServer(local);
  const client = new socket();
  client.connectSync(listener.getsockname());
  const [connection, address] = listener.acceptSync();
  assertEquals(address, client.getsockname());
  client.sendallSync(bytes("abcdef"));
  assertEquals(text(connection.recvSync(3)), "abc");
  const rest = new Uint8Array(10);
  assertEquals(connection.recvIntoSync(rest), 3);
  assertEquals(connection.sendSync(bytes("x")), 1);
  assertEquals(selectSync([client], [], [], 5)[0], [client]);
  assertThrows(() => connection.recvSync(1, { timeout: 0.01 }), TimeoutError, "timed out");
  for (const one of [listener, client, connection]) one.close();
});

Deno.test("a signal ends a wait with its reason, and the socket can be used", async () => {
  const [here, there] = socketpair();
  const stop = new AbortController();
  const waiting = here.recv(1, { signal: stop.signal });
  stop.abort(new Error("enough"));
  await assertRejects(() => waiting, Error, "enough");
  await there.sendall(bytes("x"));
  assertEquals((await here.recv(1)).length, 1);
  here.close();
  there.close();
});

Deno.test("many tasks of a thread wait at once, each for its own socket", async () => {
  const pairs = Array.from({ length: 100 }, () => socketpair());
  const received = Promise.all(pairs.map(async ([here]) => (await here.recv(1))[0]));
  for (const [i, [, there]] of [...pairs.entries()].reverse()) {
    await there.send(Uint8Array.of(i));
  }
  assertEquals(await received, pairs.map((_, i) => i));
  for (const one of pairs.flat()) (one as socket).close();
});

Deno.test("closing a socket ends the waits of other tasks for it", async () => {
  const [here, there] = socketpair();
  const waiting = here.recv(1);
  here.close();
  await assertRejects(() => waiting, OSError, "Bad file descriptor");
  there.close();
});

Deno.test("a socket that must not wait says that it would have to", async () => {
  const [here, there] = socketpair();
  here.setblocking(false);
  await assertRejects(() => here.recv(1), BlockingIOError, "temporarily unavailable");
  await assertRejects(() => here.recv(1, { timeout: 0.01 }), TimeoutError, "timed out");
  here.close();
  there.close();
});

Deno.test("who never has to wait lets other tasks go on", async () => {
  const [here, there] = socketpair();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  while (turns < 3) {
    await there.send(Uint8Array.of(1));
    await here.recv(1);
  }
  clearInterval(timer);
  assert(turns >= 3);
  here.close();
  there.close();
});

Deno.test("select, poll and selectors see the same socket ready", async () => {
  const [here, there] = socketpair();
  const polled = poll();
  polled.register(here, POLLIN);
  using selector = new DefaultSelector();
  selector.register(here, EVENT_READ, "mine");
  assertEquals(await select([here], [], [], 0), Tuple.of([], [], []));
  assertEquals([await polled.poll(0), await selector.select(0)], [[], []]);
  await there.send(bytes("x"));
  const [readable] = await select([here], [], []);
  assertEquals(readable, [here]);
  assertEquals(await polled.poll(), [Tuple.of(here.fileno(), POLLIN)]);
  const ready = await selector.select();
  assertEquals(ready.map(([key, events]) => [key.data, events]), [["mine", EVENT_READ]]);
  here.close();
  there.close();
});

Deno.test("a select is ended by its signal", async () => {
  const [here, there] = socketpair();
  const stop = new AbortController();
  const waiting = select([here], [], [], null, { signal: stop.signal });
  stop.abort(new Error("enough"));
  await assertRejects(() => waiting, Error, "enough");
  here.close();
  there.close();
});

Deno.test("without --allow-ffi the error names the flag", async () => {
  const { stderr, code } = await runProgram("uses_socket.ts", ["--allow-read", "--allow-net"]);
  assertEquals(code, 1);
  assert(stderr.includes("Run with --allow-ffi"), stderr);
});
