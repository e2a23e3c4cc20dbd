/** Listeners and clients that are processes of one program: what they say goes through the memory that they share. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  AuthenticationError,
  type Connection,
  EOFError,
  OSError,
  Pipe,
  Process,
  Queue,
  TimeoutError,
} from "@manycore/multiprocessing";
import {
  type Address,
  Client,
  ClientSync,
  type ListenerOptions,
  wait,
} from "@manycore/multiprocessing/connection";
import { select } from "@manycore/multiprocessing/python/select";
import { start, testEach, within } from "../start.ts";
import * as targets from "../targets/near.ts";

const key = new TextEncoder().encode("secret");
/** Nothing here takes longer than that, unless it hangs. */
const limit = 30;

class Far implements AsyncDisposable {
  constructor(readonly process: Process, readonly place: Connection, readonly address: Address) {}

  /** Has the listener's process do something; what it gives, or the name of its error. */
  async tell(...order: targets.Order): Promise<unknown> {
    await this.place.send(order);
    const answer = await within(limit, this.place.recv());
    return Array.isArray(answer) ? answer[0] : answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.place.close();
    await this.process.join();
  }
}

async function listening(options: ListenerOptions = {}): Promise<Far> {
  const [place, theirs] = Pipe();
  const process = start(targets.listen, theirs, options);
  theirs.close();
  return new Far(process, place, await place.recv() as Address);
}

/** How many connections the system has, or had a moment ago, that lead to a port, or come from it. */
function systemsConnections([, port]: [string, number]): number {
  const number = port.toString(16).toUpperCase().padStart(4, "0");
  const listening = "0A";
  return Deno.readTextFileSync("/proc/net/tcp").split("\n").filter((line) => {
    const [, from, to, state] = line.trim().split(/\s+/);
    return state !== listening && (from?.endsWith(`:${number}`) || to?.endsWith(`:${number}`));
  }).length;
}

testEach("values go both ways, whether somebody sleeps at the listener or not", async () => {
  await using far = await listening();
  for (const asleep of [false, true, false]) {
    const accepting = asleep ? far.tell("accept") : undefined;
    using client = await within(limit, Client(far.address));
    const [host, port] = await (accepting ?? far.tell("accept")) as [string, number];
    assert(host === "127.0.0.1" && port > 0);
    for (const value of [1, "text", "x".repeat(300_000), null, ""]) {
      await client.send(value);
      await far.tell("echo");
      assertEquals(await client.recv(), value);
      client.sendSync(value);
      await far.tell("echo");
      assertEquals(client.recvSync(), value);
    }
    if (Deno.build.os === "linux") {
      assertEquals(systemsConnections(far.address as [string, number]), 0);
    }
  }
});

/** How many Unix sockets the system has that have a path or name: the listener's, and one for each connection. */
function systemsSockets(address: string): number {
  const name = address.replace("\0", "@");
  return Deno.readTextFileSync("/proc/net/unix").split("\n").filter((line) => line.endsWith(name))
    .length;
}

testEach("Unix sockets are as near, by their paths and by names", async () => {
  const name = `\0near-${crypto.randomUUID()}`;
  const isLinux = Deno.build.os === "linux";
  for (const address of isLinux ? [null, name] : [null]) {
    await using far = await listening({ address, family: "AF_UNIX" });
    const asleep = far.tell("acceptSync");
    using woke = await within(limit, Client(far.address));
    await asleep;
    const waiting = far.tell("accept");
    using client = await within(limit, Client(far.address));
    assertEquals(await waiting, []);
    for (const one of [client, woke]) {
      await one.send("question");
      assertEquals(await far.tell(one === client ? "recv" : "recvFirst"), "question");
    }
    if (isLinux) assertEquals(systemsSockets(address ?? String(far.address)), 1);
  }
});

testEach("a path leads to whom it belongs now", async () => {
  await using far = await listening({ address: null, family: "AF_UNIX" });
  const path = far.address as string;
  await Deno.remove(path);
  await assertRejects(() => Client(path), OSError, "No such file");
  using other = Deno.listen({ transport: "unix", path });
  using client = await Client(path);
  using accepted = await other.accept();
  await client.sendBytes(new Uint8Array([7]));
  const received = new Uint8Array(8);
  assertEquals([await accepted.read(received), received[4]], [5, 7]);
});

testEach("two who wait at a listener get a connection each, and one from elsewhere", async () => {
  await using far = await listening();
  const [hostname, port] = far.address as [string, number];
  const accepting = far.tell("acceptTwo");
  using first = await Client(far.address);
  using second = await Client(far.address);
  await first.send(1);
  await second.send(2);
  assertEquals((await accepting as number[]).toSorted(), [1, 2]);
  const waiting = far.tell("accept");
  using stranger = await Deno.connect({ hostname, port });
  const { port: from } = stranger.localAddr as Deno.NetAddr;
  assertEquals(await waiting, [hostname, from]);
});

testEach("a wait at a listener ends when it is given up, or the listener is closed", async () => {
  await using far = await listening();
  assertEquals(await far.tell("giveUp", false), "AbortError");
  using client = await Client(far.address);
  await client.send("still there");
  await far.tell("accept");
  assertEquals(await far.tell("recv"), "still there");
  assertEquals(await far.tell("giveUp", true), "OSError");
});

testEach("a client that blocks its thread connects, and proves its key", async () => {
  await using far = await listening({ authkey: key });
  const accepting = far.tell("accept");
  using client = ClientSync(far.address, { authkey: key });
  await accepting;
  client.sendSync("blocking");
  assertEquals(await far.tell("recv"), "blocking");
  const refused = far.tell("accept");
  assertThrows(() => ClientSync(far.address, null, key.slice(1)), AuthenticationError);
  assertEquals(await refused, "AuthenticationError");
});

testEach("what was sent before the close is received, then the end", async () => {
  await using far = await listening();
  const client = await Client(far.address);
  await client.send("first");
  client.close();
  await far.tell("accept");
  assertEquals(await far.tell("recv"), "first");
  assertEquals(await far.tell("recv"), "EOFError");
  assertEquals(await far.tell("recvSync"), "EOFError");
  assertEquals(await far.tell("send", 1), "BrokenPipeError");
});

testEach("connections are accepted in the order in which they came", async () => {
  await using far = await listening();
  const clients: Connection[] = [];
  const accepting = far.tell("accept");
  for (let i = 0; i < 5; i++) {
    clients.push(await Client(far.address));
    await clients[i]!.send(i);
  }
  await accepting;
  for (let i = 0; i < 5; i++) {
    if (i > 0) await far.tell(i % 2 === 0 ? "accept" : "acceptSync");
    assertEquals(await far.tell("recv"), i);
  }
  clients.forEach((client) => client.close());
});

testEach("a wait is bounded, and ends with a message or the end", async () => {
  await using far = await listening();
  using client = await Client(far.address);
  await far.tell("accept");
  assertEquals(await client.poll(), false);
  assertEquals(await client.poll(0.01), false);
  assertEquals(await wait([client], 0.01), []);
  await assertRejects(() => client.recv({ timeout: 0.01 }), TimeoutError);
  const controller = new AbortController();
  const received = client.recv({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => received, Error, "enough");
  const [near, held] = Pipe();
  const waiting = wait([near, client]);
  await far.tell("send", "hello");
  assertEquals(await within(limit, waiting), [client]);
  assertEquals([await client.poll(), client.pollSync(), client.recvSync()], [true, true, "hello"]);
  await far.tell("close");
  assertEquals(await within(limit, wait([near, client])), [client]);
  await assertRejects(() => client.recv(), EOFError);
  [near, held].forEach((one) => one.close());
});

testEach("a process that is killed ends its connections, accepted or not", async () => {
  const far = await listening();
  const accepted = await Client(far.address);
  await far.tell("accept");
  const waiting = await Client(far.address);
  const polled = await Client(far.address);
  const ends = [accepted.recv(), waiting.recv()];
  const ready = polled.poll(null);
  far.process.kill();
  await far.process.join();
  for (const end of ends) await assertRejects(() => within(limit, end), EOFError);
  assert(await within(limit, ready));
  assert(polled.pollSync(null));
  [accepted, waiting, polled, far.place].forEach((one) => one.close());
});

testEach("a listener that is closed ends the connections that it has not accepted", async () => {
  await using far = await listening();
  using client = await Client(far.address);
  await far.tell("stop");
  await assertRejects(() => within(limit, client.recv()), EOFError);
  await assertRejects(() => Client(far.address), OSError, "Connection refused");
});

testEach("a wrong key, and none, are refused on both sides", async () => {
  await using far = await listening({ authkey: key });
  for (const sleeps of [true, false]) {
    let accepting = sleeps ? far.tell("accept") : undefined;
    const refused = Client(far.address, { authkey: key.slice(1) }).catch((error) => error);
    accepting ??= far.tell("accept");
    assertEquals(await accepting, "AuthenticationError");
    assert(await within(limit, refused) instanceof AuthenticationError);
  }
  const accepting = far.tell("acceptSync");
  using keyless = await Client(far.address);
  await assertRejects(() => within(limit, keyless.recv()), AuthenticationError, "pass authkey");
  keyless.close();
  assertEquals(await accepting, "AuthenticationError");
  const good = far.tell("accept");
  using client = await Client(far.address, { authkey: key });
  await good;
  await client.send("proved");
  assertEquals(await far.tell("recv"), "proved");
});

testEach("a message that is too long costs the connection", async () => {
  await using far = await listening({ maxMessage: 1000 });
  using client = await Client(far.address);
  await far.tell("accept");
  await client.sendBytes(new Uint8Array(1001));
  assertEquals(await far.tell("recv"), "OSError");
  await assertRejects(() => within(limit, client.recv()), EOFError);
});

testEach("the descriptor is ready when there is something to receive", async () => {
  await using far = await listening();
  const client = await Client(far.address);
  await far.tell("accept");
  await client.send("before");
  assert(await far.tell("fileno") as number > 0);
  assertEquals(await far.tell("select", limit), true);
  assertEquals(await far.tell("recv"), "before");
  assertEquals(await far.tell("select", 0), false);
  const ready = far.tell("select", limit);
  await client.send("after");
  assertEquals(await ready, true);
  await client.send("and more");
  assertEquals([await far.tell("recv"), await far.tell("recvSync")], ["after", "and more"]);
  assertEquals([await far.tell("poll"), await far.tell("select", 0)], [false, false]);
  await far.tell("send", "answer");
  assertEquals(await within(limit, client.recv()), "answer");
  client.close();
  assertEquals([await far.tell("select", limit), await far.tell("recv")], [true, "EOFError"]);
});

testEach(
  "the descriptor is ready when the other end's process has ended without a word",
  async () => {
    const far = await listening();
    using client = await Client(far.address);
    await far.tell("accept");
    client.fileno();
    far.place.close();
    await far.process.join();
    assertEquals((await select([client], [], [], limit))[0], [client]);
    await assertRejects(() => within(limit, client.recv()), EOFError);
  },
);

testEach("a connection goes to another process with what has come", async () => {
  await using far = await listening();
  using client = await Client(far.address);
  await client.send("question");
  await far.tell("accept");
  const queue = new Queue<Connection>();
  const worker = new Process({ target: targets.answerOne, args: [queue] });
  worker.start();
  await far.tell("handOn", queue);
  await worker.join();
  await far.tell("close");
  assertEquals(await within(limit, client.recv()), ["question", "answered"]);
  await assertRejects(() => within(limit, client.recv()), EOFError);
});
