/**
 * Locks, queues, pipes and values beside CPython's, which runs in the same minute if there is a python3.
 *
 * @module
 */
import { type Connection, Lock, Pipe, Process, Queue, RLock, Semaphore, Value } from "../../mod.ts";
import { allocate, free } from "../../runtime/memory/arena.ts";
import { lock, unlock } from "../../runtime/memory/mutex.ts";
import { Ring } from "../../runtime/memory/ring.ts";

/** Puts numbers, as fast as it goes. */
export function putNumbers(queue: Queue<number>, count: number): void {
  for (let i = 0; i < count; i++) queue.putSync(i);
}

/** Puts bytes. */
export async function putBytes(queue: Queue<Uint8Array>, count: number, size: number) {
  const item = new Uint8Array(size);
  for (let i = 0; i < count; i++) await queue.put(item);
}

/** Sends back, blocking, until the other end is closed. */
export function echo(connection: Connection): void {
  try {
    for (;;) connection.sendSync(connection.recvSync());
  } catch {
    // the other end is closed
  }
}

/** Sends back, waiting with await. */
export async function echoAsync(connection: Connection): Promise<void> {
  try {
    for (;;) await connection.send(await connection.recv());
  } catch {
    // the other end is closed
  }
}

const python = `
import multiprocessing as mp, time, sys
def put_numbers(q, n):
    for i in range(n): q.put(i)
def put_bytes(q, n, size):
    item = bytes(size)
    for i in range(n): q.put(item)
def echo(c):
    try:
        while True: c.send(c.recv())
    except EOFError: pass
def row(name, seconds, count): print(name, seconds / count * 1e9, flush=True)
def loop(name, f, n):
    t = time.perf_counter()
    for i in range(n): f()
    row(name, time.perf_counter() - t, n)
def both(x):
    def f(): x.acquire(); x.release()
    return f
if __name__ == "__main__":
    mp.set_start_method("fork")
    loop("lock", both(mp.Lock()), 200000)
    loop("rlock", both(mp.RLock()), 200000)
    loop("semaphore", both(mp.Semaphore(1)), 200000)
    v = mp.Value("i", 0)
    def add():
        with v.get_lock(): v.value += 1
    loop("value", add, 100000)
    def run(name, target, args, q, n):
        p = mp.Process(target=target, args=(q, *args)); p.start(); q.get()
        t = time.perf_counter()
        for i in range(n - 1): q.get()
        row(name, time.perf_counter() - t, n - 1); p.join()
    run("queue", put_numbers, (50000,), mp.Queue(), 50000)
    run("bytes", put_bytes, (200, 1000000), mp.Queue(), 200)
    a, b = mp.Pipe()
    p = mp.Process(target=echo, args=(b,)); p.start(); b.close()
    a.send(0); a.recv()
    def ping(): a.send(1); a.recv()
    loop("ping", ping, 5000)
    a.close(); p.terminate(); p.join()
`;

async function measureCPython(): Promise<Map<string, number>> {
  try {
    const { stdout, success } = await new Deno.Command("python3", {
      args: ["-c", python],
      stderr: "inherit",
    }).output();
    if (!success) return new Map();
    const lines = new TextDecoder().decode(stdout).trim().split("\n");
    return new Map(lines.map((line) => {
      const [name, nanoseconds] = line.split(" ");
      return [name!, Number(nanoseconds)];
    }));
  } catch {
    return new Map();
  }
}

function show(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1000).toFixed(1)} µs`;
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

async function main(): Promise<void> {
  const beside = await measureCPython();
  const row = (what: string, nanoseconds: number, name = "") => {
    const theirs = beside.get(name);
    const ratio = theirs === undefined
      ? ""
      : `${show(theirs).padStart(9)}  ${(theirs / nanoseconds).toFixed(1)} times as fast`;
    console.log(`${what.padEnd(58)}${show(nanoseconds).padStart(9)}${ratio}`);
  };
  /** The best of three, since others use this machine too. */
  const best = async (count: number, body: () => unknown) => {
    let least = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await body();
      least = Math.min(least, performance.now() - start);
    }
    return least / count * 1e6;
  };
  const loop = (count: number, body: () => unknown) =>
    best(count, () => {
      for (let i = 0; i < count; i++) body();
    });

  console.log(`${"what".padEnd(58)}     ours  CPython`);
  const word = allocate(4);
  row("mutex of the memory layer: lock, unlock", await loop(1e6, () => (lock(word), unlock(word))));
  row("arena: allocate and free 64 bytes", await loop(1e6, () => free(allocate(64))));
  row("arena: allocate and free 1 MB", await loop(1e5, () => free(allocate(1e6))));
  const ring = Ring.create();
  const message = new Uint8Array(3);
  row("ring: put and take 3 bytes", await loop(1e6, () => (ring.tryPut(message), ring.take())));

  const primitives = { lock: new Lock(), rlock: new RLock(), semaphore: new Semaphore(1) };
  for (const [name, primitive] of Object.entries(primitives)) {
    const each = () => (primitive.acquireSync(), primitive.release());
    row(`${name}: acquireSync, release; nobody else`, await loop(1e6, each), name);
  }
  const { lock: plain } = primitives;
  const awaited = await best(3e5, async () => {
    for (let i = 0; i < 3e5; i++) {
      await plain.acquire();
      plain.release();
    }
  });
  row("lock: await acquire, release; nobody else", awaited, "lock");
  const value = new Value("i", 0);
  const add = () => {
    using _ = value.getLock().holdSync();
    value.value += 1;
  };
  row("value: += 1 under its lock", await loop(3e5, add), "value");

  const queue = new Queue<number>();
  const numbers = async (count: number, get: () => unknown) => {
    const child = new Process({ target: putNumbers, args: [queue, count] });
    child.start();
    await queue.get();
    const start = performance.now();
    for (let i = 1; i < count; i++) {
      const got = get();
      if (got instanceof Promise) await got;
    }
    const time = performance.now() - start;
    await child.join();
    return time / (count - 1) * 1e6;
  };
  row(
    "queue: small ints, child to main, getSync",
    await numbers(1e6, () => queue.getSync()),
    "queue",
  );
  row(
    "queue: small ints, child to main, await get",
    await numbers(5e5, () => queue.get()),
    "queue",
  );

  const large = new Queue<Uint8Array>();
  const child = new Process({ target: putBytes, args: [large, 1000, 1e6] });
  child.start();
  await large.get();
  const start = performance.now();
  for (let i = 1; i < 1000; i++) await large.get();
  row("queue: items of 1 MB, child to main", (performance.now() - start) / 999 * 1e6, "bytes");
  await child.join();

  for (const target of [echo, echoAsync]) {
    const [a, b] = Pipe();
    const other = new Process({ target, args: [b] });
    other.start();
    b.close();
    await a.send(0);
    await a.recv();
    const blocking = await loop(20_000, () => (a.sendSync(1), a.recvSync()));
    row(`pipe: there and back, blocking, other side: ${target.name}`, blocking, "ping");
    const waiting = await best(20_000, async () => {
      for (let i = 0; i < 20_000; i++) {
        await a.send(1);
        await a.recv();
      }
    });
    row(`pipe: there and back, awaiting, other side: ${target.name}`, waiting, "ping");
    a.close();
    await other.join();
  }
}

if (import.meta.main) await main();
