import { assert, assertEquals, assertMatch, assertNotEquals, assertThrows } from "@std/assert";
import { OSError, RuntimeError } from "../../../mod.ts";
import { allocate, free } from "../../../runtime/memory/arena.ts";
import { attach } from "../../../runtime/memory/memory.ts";
import { checkSystem } from "../../../runtime/memory/mapping/library.ts";
import { LinuxFutex } from "../../../runtime/memory/mapping/linux_futex.ts";
import {
  createMapping,
  type Mapping,
  openMapping,
} from "../../../runtime/memory/mapping/mapping.ts";
import { Ring } from "../../../runtime/memory/ring.ts";
import type { Order } from "./mapping_process.ts";

/** Why nothing here can be tested on this system. */
const lack = (() => {
  try {
    createMapping();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
})();

function test(name: string, fn: () => void | Promise<void>): void {
  Deno.test({
    name: lack === undefined ? name : `${name} (skipped: ${lack})`,
    ignore: lack !== undefined,
    async fn() {
      // what is awaited holds nothing alive by itself
      const holding = setInterval(() => {}, 2 ** 31 - 1);
      try {
        await fn();
      } finally {
        clearInterval(holding);
      }
    },
  });
}

const program = decodeURIComponent(new URL("mapping_process.ts", import.meta.url).pathname);

/** Starts another process on this memory. */
function start(
  shared: Mapping,
  job: Order["job"],
  args: readonly number[],
  { doorbell = false, permissions = ["--allow-all"], env = {} } = {},
): Deno.ChildProcess {
  const order: Order = { handle: shared.handle, doorbell, job, args };
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "--no-prompt",
      "-q",
      ...permissions,
      program,
      JSON.stringify(order),
    ],
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** What a process printed, when it has ended well. */
async function resultOf(process: Deno.ChildProcess): Promise<string> {
  const { stdout, stderr, code } = await process.output();
  const text = new TextDecoder();
  assertEquals([code, text.decode(stderr)], [0, ""]);
  return text.decode(stdout).trim();
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Notifies until a sleeper was there to be woken. */
async function wakeOne(shared: Mapping, word: number): Promise<void> {
  while (shared.notify(word, 1) === 0) await turn();
}

const word = 1000;

test("what one process writes, another sees", async () => {
  const shared = createMapping();
  await resultOf(start(shared, "write", [word, 7]));
  assertEquals(shared.words[word], 7);
  const last = shared.words.length - 1;
  await resultOf(start(shared, "write", [last, -7]));
  assertEquals(shared.words[last], -7);
});

test("memory opened twice in one process is one memory", () => {
  const shared = createMapping();
  const again = openMapping(shared.handle);
  shared.words[word] = 5;
  assertEquals(again.words[word], 5);
});

test("a process blocked on a word is woken by another", async () => {
  const shared = createMapping();
  const other = start(shared, "wait", [word, 0, 60_000]);
  await wakeOne(shared, word);
  assertEquals(await resultOf(other), "ok");
});

test("a wait for a word that is another ends at once", async () => {
  const shared = createMapping();
  assertEquals(shared.wait(word, 1, Infinity), "not-equal");
  assertEquals(await shared.waitAsync(word, 1, Infinity), "not-equal");
});

test("a wait ends when its time is over", () => {
  const shared = createMapping();
  const begin = performance.now();
  assertEquals(shared.wait(word, 0, 30), "timed-out");
  assert(performance.now() - begin >= 29);
});

test("a notify without sleepers wakes none", () => {
  assertEquals(createMapping().notify(word, Infinity), 0);
});

for (const doorbell of [false, true]) {
  const way = doorbell ? " (doorbell)" : "";
  const make = () => createMapping(doorbell ? new LinuxFutex(false) : undefined);

  test(`an awaiting process is woken by another${way}`, async () => {
    const shared = make();
    const other = start(shared, "waitAsync", [word, 0, 60_000], { doorbell });
    let isEnded = false;
    other.status.then(() => isEnded = true);
    for (; !isEnded; await turn()) shared.notify(word, 1);
    assertEquals(await resultOf(other), "ok");
  });

  test(`an await ends when its time is over, others go on${way}`, async () => {
    const shared = make();
    const begin = performance.now();
    const long = shared.waitAsync(word, 0, 60_000);
    assertEquals(await shared.waitAsync(word, 0, 30), "timed-out");
    assert(performance.now() - begin >= 29);
    shared.notify(word, 1);
    assertEquals(await long, "ok");
  });

  test(`of several awaits the oldest is woken, one for each that was asked for${way}`, async () => {
    const shared = make();
    const order: number[] = [];
    const all = [0, 1, 2, 3, 4].map(async (i) => {
      await shared.waitAsync(word, 0, 60_000);
      order.push(i);
    });
    await shared.waitAsync(word + 1, 0, 1);
    shared.notify(word, 2);
    await shared.waitAsync(word + 1, 0, 1);
    assertEquals(order, [0, 1]);
    await resultOf(start(shared, "write", [word, 1], { doorbell }));
    while (order.length === 2) await turn();
    assertEquals(order, [0, 1, 2]);
    shared.notify(word, Infinity);
    await Promise.all(all);
    assertEquals(order, [0, 1, 2, 3, 4]);
  });

  test(`a wake comes through although the word stays as it is${way}`, async () => {
    const shared = make();
    const rounds = 1000;
    const other = start(shared, "echo", [word, word + 1, rounds], { doorbell });
    for (let i = 0; i < rounds; i++) {
      const wake = shared.waitAsync(word + 1, 0, 30_000);
      shared.words[word] = i + 1;
      shared.notify(word, 1);
      assertEquals(await wake, "ok");
    }
    await resultOf(other);
  });

  test(`ping-pong between awaiting processes loses no wake${way}`, async () => {
    const shared = make();
    const rounds = 5000;
    const other = start(shared, "pongAsync", [word, rounds], { doorbell });
    for (let i = 0; i < rounds; i++) {
      Atomics.add(shared.words, word, 1);
      shared.notify(word, 1);
      while (Atomics.load(shared.words, word) === 2 * i + 1) {
        assertNotEquals(await shared.waitAsync(word, 2 * i + 1, 30_000), "timed-out");
      }
    }
    await resultOf(other);
  });

  test(`many awaits take one thread${way}`, async () => {
    const shared = make();
    const [words, times] = [40, 3];
    const other = start(shared, "many", [word, words, times], { doorbell });
    for (; shared.words[word + words] === 0; await turn());
    for (let i = 0; i < words; i++) shared.notify(word + i, Infinity);
    assertEquals(Number(await resultOf(other)) <= 1, true);
  });

  test(`an await that is left alone does not hold a program${way}`, async () => {
    const shared = make();
    await resultOf(start(shared, "leave", [word], { doorbell }));
    assertEquals(shared.notify(word, 1), 0);
  });

  test(`who stops awaiting has no call under way${way}`, async () => {
    const shared = make();
    let isSettled = false;
    Promise.resolve(shared.waitAsync(word, 0, Infinity)).then(() => isSettled = true);
    await shared.waitAsync(word + 1, 0, 1);
    await shared.stop();
    assertEquals(shared.notify(word, Infinity), 0);
    await turn();
    assertEquals(isSettled, false);
  });
}

test("more words are awaited than the system takes at once", async () => {
  const shared = createMapping();
  const [words, times] = [500, 2];
  const other = start(shared, "many", [word, words, times]);
  for (; shared.words[word + words] === 0; await turn());
  for (let i = 0; i < words; i++) shared.notify(word + i, Infinity);
  assertEquals(Number(await resultOf(other)) <= 1, true);
});

test("a hundred thousand blocking ping-pongs between two processes lose no wake", async () => {
  const shared = createMapping();
  const rounds = 100_000;
  const other = start(shared, "pong", [word, rounds]);
  for (let i = 0; i < rounds; i++) {
    Atomics.add(shared.words, word, 1);
    shared.notify(word, 1);
    while (Atomics.load(shared.words, word) === 2 * i + 1) {
      assertNotEquals(shared.wait(word, 2 * i + 1, 30_000), "timed-out");
    }
  }
  await resultOf(other);
  assertEquals(shared.words[word], 2 * rounds);
});

test("notify tells how many processes it woke", async () => {
  const shared = createMapping();
  const others = [1, 2, 3].map(() => start(shared, "wait", [word, 0, 60_000]));
  await wakeOne(shared, word);
  let woken = 1;
  for (; woken < 3; await turn()) woken += shared.notify(word, Infinity);
  assertEquals(woken, 3);
  assertEquals(await Promise.all(others.map(resultOf)), ["ok", "ok", "ok"]);
});

test("no wake goes to a process that was killed", async () => {
  const shared = createMapping();
  const others = (["wait", "waitAsync"] as const).map((job) =>
    start(shared, job, [word, 0, 60_000])
  );
  for (const other of others) {
    while (!isAsleep(other.pid)) await turn();
    other.kill("SIGKILL");
    await other.output();
  }
  const left = start(shared, "wait", [word, 0, 60_000]);
  await wakeOne(shared, word);
  assertEquals(await resultOf(left), "ok");
  assertEquals(shared.notify(word, Infinity), 0);
});

/** Whether a thread of a process sleeps on a shared word: in futex_waitv, or in futex without the flag for private words. */
function isAsleep(pid: number): boolean {
  return [...Deno.readDirSync(`/proc/${pid}/task`)].some(({ name }) => {
    try {
      const call = Deno.readTextFileSync(`/proc/${pid}/task/${name}/syscall`).split(" ");
      return call[0] === "449" || (call[0] === futexCall && call[2] === "0x0");
    } catch {
      return false; // The thread has ended since.
    }
  });
}

const futexCall = Deno.build.arch === "x86_64" ? "202" : "98";

test("memory of a process that has ended is refused in one line", async () => {
  const shared = createMapping();
  const path = `/proc/${await deadPid(shared)}/fd/21`;
  assertThrows(
    () => openMapping({ path, identity: shared.handle.identity }),
    OSError,
    `Cannot open the shared memory ${path}, whose process may have ended`,
  );
});

/** The number of a process that there was. */
async function deadPid(shared: Mapping): Promise<number> {
  const other = start(shared, "write", [word, 1]);
  await resultOf(other);
  return other.pid;
}

test("memory that is not the one that was meant is refused", () => {
  const { handle } = createMapping();
  assertThrows(
    () => openMapping({ ...handle, identity: handle.identity ^ 1 }),
    RuntimeError,
    "it is not the one that was meant",
  );
});

test("nothing is left in /dev/shm or in the folder of temporary files", async () => {
  const folder = Deno.makeTempDirSync();
  const listed = (one: string) => [...Deno.readDirSync(one)].map(({ name }) => name).sort();
  // Other programs have memory of their own there, which comes and goes meanwhile.
  const names = () => [
    ...listed("/dev/shm").filter((name) => name.includes("multiprocessing")),
    ...listed(folder),
  ];
  const before = names();
  const shared = createMapping();
  const other = start(shared, "wait", [word, 0, 60_000], { env: { TMPDIR: folder } });
  while (!isAsleep(other.pid)) await turn();
  assertEquals(names(), before);
  other.kill("SIGKILL");
  await other.output();
  assertEquals(names(), before);
  Deno.removeSync(folder);
});

test("the allocator's blocks and rings are those of all processes", async () => {
  const shared = createMapping();
  attach(shared);
  const ring = Ring.create();
  const count = 2000;
  const other = start(shared, "put", [ring.address, count]);
  const taken: string[] = [];
  for (; taken.length < count; await turn()) {
    let message: Uint8Array | undefined;
    while ((message = ring.take()) !== undefined) taken.push(new TextDecoder().decode(message));
  }
  assertEquals(taken, Array.from({ length: count }, (_, i) => String(i)));
  await resultOf(other);
  const block = allocate(100);
  assert(block > 0);
  free(block);
});

test("without --allow-ffi one line says so", async () => {
  const other = start(createMapping(), "write", [word, 1], { permissions: ["--allow-read"] });
  const { code, stderr } = await other.output();
  const text = new TextDecoder().decode(stderr);
  assertEquals(code, 1);
  assertMatch(
    text,
    /Cannot share memory between processes: .* not permitted\. Run with --allow-ffi/,
  );
});

Deno.test("where processes cannot share memory, the error names the other start method", () => {
  assertThrows(() => checkSystem("windows"), RuntimeError, "Use the start method 'worker'");
});

Deno.test("a missing permission is named", () => {
  assertThrows(
    () => checkSystem("linux", "denied"),
    Deno.errors.NotCapable,
    "Run with --allow-ffi, or use the start method 'worker'",
  );
});
