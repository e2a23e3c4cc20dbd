/** Managers with CPython at the other end. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { AuthenticationError, Empty, ValueError } from "@manycore/multiprocessing";
import {
  type AcquirerProxy,
  type BaseProxy,
  type DictProxy,
  type ListProxy,
  type QueueProxy,
  RemoteError,
  SyncManager,
} from "@manycore/multiprocessing/managers";
import { inherited, root, run } from "../command.ts";
import { start, versions } from "./cpython.ts";

const target = `${root}tests/runtime/targets/managers.ts`;
const serving = `
import queue
from multiprocessing.managers import SyncManager

class Own:
    def __init__(self):
        self.total = 0
    def add(self, amount=1, *, twice=False):
        self.total += amount * (2 if twice else 1)
        return self.total
    def fail(self):
        raise ValueError("own fault", 3)

class Server(SyncManager):
    pass

shared, numbers, own = queue.Queue(), {"a": (1, 2.0)}, Own()
Server.register("get_queue", callable=lambda: shared)
Server.register("get_numbers", callable=lambda: numbers, exposed=("get", "items", "__setitem__", "update"))
Server.register("get_own", callable=lambda: own)
server = Server(address=("127.0.0.1", 0), authkey=b"secret").get_server()
print(server.address[1], flush=True)
server.serve_forever()
`;

const joining = `
import multiprocessing, queue, sys
from multiprocessing.managers import RemoteError, SyncManager, dispatch

class Joined(SyncManager):
    pass

Joined.register("get_counter")
multiprocessing.current_process().authkey = b"secret"
manager = Joined(address=("127.0.0.1", int(sys.argv[1])), authkey=b"secret")
manager.connect()
counter = manager.get_counter()
print(counter.increment(), counter.increment(4))
try:
    counter.fail()
except Exception as error:
    print(type(error).__name__, error)
try:
    counter._callmethod("secret")
except RemoteError:
    print("RemoteError")
numbers = manager.dict(a=1)
numbers["x"] = [1, (2, 3.0), {"k"}]
print(numbers, len(numbers), "a" in numbers, list(numbers), numbers.get("none"))
try:
    numbers["missing"]
except KeyError as error:
    print("KeyError", error)
items = manager.list(range(3))
items.append(numbers)
items += [5]
print(items[0:3], items[-1], type(items[3]).__name__, items[3]["a"])
waiting = manager.Queue(1)
waiting.put({"big": 2 ** 70})
print(waiting.full(), waiting.get())
try:
    waiting.get(timeout=0.01)
except queue.Empty:
    print("Empty")
names = manager.Namespace(x=1)
names.y = None
print(names, names.y)
value = manager.Value("i", 3)
value.value += 1
lock = manager.Lock()
with lock:
    print(value.value, lock.acquire(False))
condition = manager.Condition()
with condition:
    condition.notify_all()
    print(condition.wait(0.01), manager.Barrier(1).wait())
print(list(manager.Array("d", [1, 2])))
connection = manager._Client(manager.address, authkey=manager._authkey)
dispatch(connection, None, "shutdown")
`;

/** The lines that a program prints. */
class Lines {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #left = "";

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.#left.indexOf("\n");
      if (end >= 0) {
        const line = this.#left.slice(0, end);
        this.#left = this.#left.slice(end + 1);
        return line;
      }
      const { value, done } = await this.#reader.read();
      if (done) return this.#left;
      this.#left += value;
    }
  }

  async end(): Promise<void> {
    await this.#reader.cancel();
  }
}

interface Joined {
  get_queue(): Promise<QueueProxy>;
  get_numbers(): Promise<DictProxy<string, unknown>>;
  get_own(): Promise<BaseProxy & { add(amount?: number): Promise<number> }>;
  dict(entries: Record<string, unknown>): Promise<DictProxy<string, unknown>>;
  list(items: unknown[]): Promise<ListProxy>;
  Lock(): Promise<AcquirerProxy>;
}

class JoinedManager extends SyncManager {}
for (const name of ["get_queue", "get_numbers", "get_own"]) JoinedManager.register(name);

for (const cpython of versions) {
  const { version, command, env } = cpython;

  Deno.test(`a queue, a dict and an own object of CPython ${version} are used from here`, async () => {
    const server = start(cpython, ["-c", serving]);
    const lines = new Lines(server.stdout);
    try {
      const address = ["127.0.0.1", Number(await lines.next())] as const;
      const stranger = new JoinedManager({ address, authkey: "wrong" });
      await assertRejects(() => stranger.connect(), AuthenticationError);
      const manager = new JoinedManager({ address, authkey: "secret" });
      await manager.connect();
      const joined = manager as unknown as Joined;
      const queue = await joined.get_queue();
      const waiting = queue.get();
      await queue.put({ text: "é", list: [1, 2 ** 40, null, true] });
      assertEquals(
        await waiting,
        new Map<string, unknown>([["text", "é"], ["list", [1, 2 ** 40, null, true]]]),
      );
      await assertRejects(() => queue.callMethod("get", [], { timeout: 0.01 }), Empty);
      const numbers = await joined.get_numbers();
      await numbers.callMethod("__setitem__", ["b", [3]]);
      await numbers.update({ c: 4 });
      assertEquals(await numbers.items(), [["a", [1, 2]], ["b", [3]], ["c", 4]]);
      const own = await joined.get_own();
      assertEquals([await own.add(), await own.callMethod("add", [2], { twice: true })], [1, 5]);
      await assertRejects(() => own.callMethod("fail"), ValueError, "own fault");
      await assertRejects(() => own.callMethod("none"), RemoteError, "KeyError: 'none'");
      const dict = await joined.dict({ x: 1 });
      const list = await joined.list([1, 2]);
      await list.append(dict);
      const inner = await list.at(2) as DictProxy<string, number>;
      await inner.set("y", 2);
      assertEquals([await list.len(), await dict.items()], [3, [["x", 1], ["y", 2]]]);
      const lock = await joined.Lock();
      assertEquals([await lock.acquire(), await lock.acquire(false)], [true, false]);
      await lock.release();
    } finally {
      server.kill();
      await lines.end();
      await server.status;
    }
  });

  Deno.test(`CPython ${version} uses a manager of ours`, async () => {
    const server = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", target],
      stdout: "piped",
      stderr: "inherit",
      env: inherited,
      clearEnv: true,
    }).spawn();
    const lines = new Lines(server.stdout);
    try {
      const port = await lines.next();
      const { stdout, stderr } = await run([...command, "-c", joining, port], { env });
      assertEquals(stderr, "");
      assertEquals(
        stdout,
        `101 105
ValueError counted too far
RemoteError
{'a': 1, 'x': [1, (2, 3.0), {'k'}]} 2 True ['a', 'x'] None
KeyError 'missing'
[0, 1, 2] 5 DictProxy 1
True {'big': 1180591620717411303424}
Empty
Namespace(x=1, y=None) None
4 False
False 0
[1.0, 2.0]
`,
      );
      assert((await lines.next()).startsWith("ended"));
      assertEquals((await server.status).code, 0);
    } finally {
      await lines.end();
    }
  });
}
