import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  AuthenticationError,
  EOFError,
  OSError,
  Pipe,
  TimeoutError,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import {
  type Address,
  answerChallenge,
  Client,
  Connection,
  deliverChallenge,
  Listener,
  type ListenerOptions,
  wait,
} from "@manycore/multiprocessing/connection";

const key = new TextEncoder().encode("secret");
const local: Address = ["127.0.0.1", 0];

/** The two ends of a connection, and what listens. */
async function pair(options: ListenerOptions = {}): Promise<[Connection, Connection, Listener]> {
  const listener = new Listener(local, options);
  const accepted = listener.accept();
  const client = await Client(listener.address, { authkey: options.authkey ?? null });
  return [client, await accepted, listener];
}

/** Bytes sent by somebody who knows nothing of messages. */
async function raw(listener: Listener, bytes: Uint8Array): Promise<Deno.Conn> {
  const [hostname, port] = listener.address as [string, number];
  const conn = await Deno.connect({ hostname, port });
  await conn.write(bytes);
  return conn;
}

Deno.test("a listener without an address is a Unix socket that goes with it", async () => {
  const listener = new Listener();
  const path = listener.address as string;
  assert(Deno.statSync(path).isSocket);
  using client = await Client(path);
  using server = await listener.accept();
  assertEquals(listener.lastAccepted, "");
  await client.send("hello");
  assertEquals(await server.recv(), "hello");
  listener.close();
  assertThrows(() => Deno.statSync(path), Deno.errors.NotFound);
});

Deno.test("a listener tells its real port, and where the last connection came from", async () => {
  const [client, server, listener] = await pair();
  const [host, port] = listener.address as [string, number];
  assert(host === "127.0.0.1" && port > 0);
  assertEquals((listener.lastAccepted as [string])[0], "127.0.0.1");
  [client, server, listener].forEach((one) => one.close());
  await assertRejects(() => listener.accept(), OSError, "listener is closed");
});

Deno.test("addresses are of the forms that Python has, and of TypeScript's", async () => {
  for (const address of [["localhost", 0], { port: 0 }, "\0manycore-test"] as Address[]) {
    using listener = new Listener(address);
    using _ = await Client(listener.address);
  }
  assertThrows(() => new Listener("\\\\.\\pipe\\x"), ValueError, "AF_PIPE is not recognized");
  assertThrows(() => new Listener(5 as never), ValueError, "address type of 5 unrecognized");
  assertThrows(() => new Listener(local, { authkey: "text" as never }), TypeError, "byte string");
});

Deno.test("a value and bytes go both ways, large ones too", async () => {
  const [client, server, listener] = await pair({ authkey: key });
  const large = new Uint8Array(5_000_000).fill(7);
  const sent = client.send({ large });
  const got = await server.recv() as Map<string, Uint8Array>;
  await sent;
  assertEquals(got.get("large")?.length, large.length);
  await server.sendBytes(large, 10, 5);
  assertEquals((await client.recvBytes()).length, 5);
  server.sendSync([1]);
  assertEquals(client.recvSync(), [1]);
  assert(client instanceof Connection);
  [client, server, listener].forEach((one) => one.close());
});

Deno.test("messages of several tasks do not mix", async () => {
  const [client, server, listener] = await pair();
  const texts = ["a", "b", "c"].map((letter) => letter.repeat(1_000_000));
  const all = Promise.all(texts.map((text) => client.send(text)));
  const got = await Promise.all(texts.map(() => server.recv()));
  await all;
  assertEquals(got.toSorted(), texts);
  [client, server, listener].forEach((one) => one.close());
});

Deno.test("the end of the other side is EOFError", async () => {
  const [client, server, listener] = await pair();
  await client.send(1);
  client.close();
  assertEquals(await server.recv(), 1);
  await assertRejects(() => server.recv(), EOFError);
  await assertRejects(() => client.recv(), OSError, "handle is closed");
  [server, listener].forEach((one) => one.close());
});

Deno.test("a wrong key is an AuthenticationError on both sides, and the listener goes on", async () => {
  using listener = new Listener(local, { authkey: key });
  const authkey = new TextEncoder().encode("wrong");
  const [accepted, connected] = await Promise.allSettled([
    listener.accept(),
    Client(listener.address, { authkey }),
  ]);
  for (const one of [accepted, connected]) {
    assert(one.status === "rejected" && one.reason instanceof AuthenticationError);
  }
  const next = listener.accept();
  using _client = await Client(listener.address, { authkey: key });
  using _server = await next;
});

Deno.test("a missing key is an AuthenticationError on both sides", async () => {
  using listener = new Listener(local, { authkey: key });
  const refused = assertRejects(() => listener.accept(), AuthenticationError);
  using client = await Client(listener.address);
  await assertRejects(() => client.recv(), AuthenticationError, "pass authkey");
  await refused;
});

Deno.test("who says nothing keeps nobody waiting, and is given up", async () => {
  using listener = new Listener(local, { authkey: key, handshakeTimeout: 0.3 });
  using _silent = await raw(listener, new Uint8Array());
  const accepted = listener.accept();
  using _client = await Client(listener.address, { authkey: key });
  using _server = await accepted;
  await assertRejects(() => listener.accept(), AuthenticationError, "within 0.3 seconds");
});

Deno.test("who says nothing is given up by who blocks, too", async () => {
  using listener = new Listener(local, { authkey: key, handshakeTimeout: 0.2 });
  using _silent = await raw(listener, new Uint8Array());
  assertThrows(() => listener.acceptSync(), AuthenticationError, "within 0.2 seconds");
});

Deno.test("iterating over a listener goes on past those who prove nothing", async () => {
  using listener = new Listener(local, { authkey: key });
  using _garbage = await raw(listener, new TextEncoder().encode("GET / HTTP/1.1\r\n\r\n"));
  const asked = Client(listener.address, { authkey: key });
  for await (using connection of listener) {
    await connection.send("welcome");
    break;
  }
  using client = await asked;
  assertEquals(await client.recv(), "welcome");
});

Deno.test("a message that is stated too long costs the connection", async () => {
  using listener = new Listener(local, { maxMessage: 1000 });
  using _conn = await raw(listener, new Uint8Array([0, 0, 4, 0, 1, 2, 3]));
  using server = await listener.accept();
  await assertRejects(() => server.recv(), OSError, "bad message length: 1024 bytes");
  assert(server.closed);
});

Deno.test("half a message costs a time limit and the connection", async () => {
  using listener = new Listener(local, { messageTimeout: 0.2 });
  using _conn = await raw(listener, new Uint8Array([0, 0, 0, 9, 1, 2, 3]));
  using server = await listener.accept();
  await assertRejects(() => server.recv(), OSError, "not gone on with for 0.2 seconds");
  assert(server.closed);
});

Deno.test("a wait that is given up loses nothing of the message", async () => {
  using listener = new Listener(local);
  using conn = await raw(listener, new Uint8Array([0, 0, 0, 4, 0x80]));
  using server = await listener.accept();
  await assertRejects(() => server.recv({ timeout: 0.05 }), TimeoutError);
  await conn.write(new Uint8Array([4, 0x4e, 0x2e]));
  assertEquals(await server.recv(), null);
});

Deno.test("wait takes connections of both kinds, and poll what has come", async () => {
  const [client, server, listener] = await pair();
  const [near, far] = Pipe();
  assertEquals(await wait([server, near], 0), []);
  assertEquals(await server.poll(), false);
  const waiting = wait([near, server]);
  await client.send(1);
  assertEquals(await waiting, [server]);
  assertEquals(await server.poll(), true);
  await far.send(2);
  assertEquals(await wait([near, server]), [near, server]);
  // two messages come at once: the second is there when the first has been taken
  await client.send(3);
  assertEquals(await server.recv(), 1);
  assertEquals(await wait([server]), [server]);
  [client, server, listener, near, far].forEach((one) => one.close());
});

Deno.test("challenges go over any connection, by the digest that is asked for", async () => {
  const [a, b] = Pipe();
  for (const digest of ["md5", "sha256", "sha384", "sha3_256", "sha3_384"]) {
    await Promise.all([deliverChallenge(a, key, digest), answerChallenge(b, key)]);
  }
  const outcome = await Promise.allSettled([
    deliverChallenge(a, key),
    answerChallenge(b, key.slice(1)),
  ]);
  assert(outcome.every((one) => one.status === "rejected"));
  await assertRejects(
    () => deliverChallenge(a, "text" as never),
    ValueError,
    "Authkey must be bytes",
  );
  [a, b].forEach((one) => one.close());
});
