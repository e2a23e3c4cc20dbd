/**
 * Where a worker dies × how × what must come out. In every cell: what was asked of others comes, once; the pool is back
 * at its size; it ends; all of that in bounded time.
 */
import {
  activeChildren,
  type AsyncResult,
  Lock,
  MaybeEncodingError,
  OwnerDiedError,
  Pool,
  Process,
  Queue,
  setStartMethod,
  WorkerLostError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { runProgram } from "../run_program.ts";
import * as targets from "../targets/pool_crashes.ts";
import type { Shared, Way } from "../targets/pool_crashes.ts";

/** Seconds in which every cell has to be through, on a machine that does many other things. */
const bound = 120;
const tasks = 20;
const waitings = ["awaited", "blocking"] as const;
type Waiting = (typeof waitings)[number];

function newShared(): Shared {
  return {
    names: new Queue(),
    fuse: new Queue(),
    meeting: [new Queue(), new Queue()],
    lock: new Lock(),
    runs: new targets.Counter(),
    starts: new targets.Counter(),
  };
}

function newPool(shared: Shared): Pool {
  return new Pool({ processes: 2, initializer: targets.share, initargs: [shared] });
}

/** Fails instead of going on for ever. */
async function bounded(body: () => Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not through after ${bound} s`)), bound * 1000);
  try {
    await Promise.race([body(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function kill(shared: Shared, waiting: Waiting): Promise<void> {
  const name = waiting === "awaited" ? await shared.names.get() : shared.names.getSync();
  activeChildren().find((child) => child.name === name)!.kill();
}

function get<T>(result: AsyncResult<T>, waiting: Waiting): T | Promise<T> {
  return waiting === "awaited" ? result.get() : result.getSync();
}

async function rejection(result: AsyncResult<unknown>, waiting: Waiting): Promise<Error> {
  return waiting === "awaited"
    ? await assertRejects(() => result.get())
    : assertThrows(() => result.getSync());
}

function innocent(pool: Pool): AsyncResult<number[]> {
  return pool.mapAsync(targets.work, Array.from({ length: tasks }, (_, i) => i), { chunksize: 1 });
}

const squares = Array.from({ length: tasks }, (_, i) => i * i);

/** Two workers are there, and come to an end when they are let. */
async function assertWhole(pool: Pool, waiting: Waiting): Promise<void> {
  const names = waiting === "awaited"
    ? await pool.map(targets.meet, [0, 1], { chunksize: 1 })
    : pool.mapSync(targets.meet, [0, 1], { chunksize: 1 });
  assertEquals(new Set(names).size, 2);
  assertEquals(String(pool), "<multiprocessing.pool.Pool state=RUN pool_size=2>");
  pool.close();
  if (waiting === "awaited") await pool.join();
  else pool.joinSync();
  assertEquals(activeChildren().filter((child) => child.name.startsWith("ForkPool")), []);
}

/** What a task in hand fails with. */
interface Outcome {
  readonly error: abstract new (...args: never[]) => Error;
  readonly text: RegExp;
}

function lost(name: string, code: string): Outcome {
  const text = `^Cannot get the result of "${name}": ForkPoolWorker-\\d+ ` +
    `\\(pid \\d+, exit code ${code}\\) ended while it ran it`;
  return { error: WorkerLostError, text: new RegExp(text) };
}

const exitCodes: readonly (readonly [way: Way, code: string])[] = [
  ["exit", "7"],
  ["systemExit", "5"],
  ["terminateWaiting", "-9"],
  ["terminateBusy", "-9"],
  ["reject", "1"],
];

/** A task that never gives its value, and what comes instead. */
interface Row {
  readonly where: string;
  readonly way: Way;
  readonly submit: (pool: Pool) => AsyncResult<unknown>;
  readonly outcome: Outcome;
  /** Whether the task gets as far as to count itself. */
  readonly runs: boolean;
  /** Whether it dies with the lock in its hands. */
  readonly holds?: boolean;
}

function task(where: string, way: Way, target: (way: Way) => unknown, outcome: Outcome): Row {
  return {
    where,
    way,
    submit: (pool) => pool.applyAsync(target, [way]),
    outcome,
    runs: true,
    holds: target === targets.dieHoldingLock,
  };
}

const refused: Outcome = { error: targets.Refused, text: /raised/ };
const unsent: Outcome = { error: MaybeEncodingError, text: /Cannot send a WeakMap/ };
const unread: Outcome = { error: targets.Refused, text: /unreadable: parent/ };

const rows: readonly Row[] = [
  task("in a task", "raise", targets.die, refused),
  task("in a task", "unencodable", targets.die, unsent),
  task("in a task", "undecodable", targets.die, unread),
  ...exitCodes.map(([way, code]) => task("in a task", way, targets.die, lost("die", code))),
  ...exitCodes.map(([way, code]) =>
    task("holding a lock", way, targets.dieHoldingLock, lost("dieHoldingLock", code))
  ),
  task("half-way through a result", "raise", targets.dieEncoding, {
    error: MaybeEncodingError,
    text: /Refused.*raised/,
  }),
  task("half-way through a result", "exit", targets.dieEncoding, lost("dieEncoding", "7")),
  task(
    "half-way through a result",
    "terminateBusy",
    targets.dieEncoding,
    lost("dieEncoding", "-9"),
  ),
  {
    where: "half-way through its arguments",
    way: "raise",
    submit: (pool) => pool.applyAsync(targets.receive, [new targets.Unreadable("both")]),
    outcome: { error: targets.Refused, text: /unreadable: both/ },
    runs: false,
  },
  {
    where: "half-way through its arguments",
    way: "exit",
    submit: (pool) => pool.applyAsync(targets.receive, [new targets.Unreadable("worker")]),
    outcome: lost("receive", "7"),
    runs: false,
  },
  {
    where: "before it is sent",
    way: "unencodable",
    submit: (pool) => pool.applyAsync(targets.work, [Promise.resolve(1) as never]),
    outcome: { error: TypeError, text: /Cannot send a Promise/ },
    runs: false,
  },
];

for (const method of startMethods) {
  const cell = (name: string, body: (waiting: Waiting) => Promise<void>) => {
    for (const waiting of waitings) {
      Deno.test(`${method}: ${name} (${waiting})`, async () => {
        setStartMethod(method, { force: true });
        await bounded(() => body(waiting));
      });
    }
  };

  for (const { where, way, submit, outcome, runs, holds } of rows) {
    cell(`a worker that dies ${where} by ${way} costs its own task alone`, async (waiting) => {
      const shared = newShared();
      await using pool = newPool(shared);
      const before = innocent(pool);
      const victim = submit(pool);
      const after = innocent(pool);
      if (way.startsWith("terminate")) await kill(shared, waiting);
      const error = await rejection(victim, waiting);
      assert(error instanceof outcome.error, `${error}`);
      assertMatch(error.message, outcome.text);
      if (holds) {
        const take: () => unknown = waiting === "awaited" ? targets.takeLock : targets.takeLockSync;
        const taker = pool.applyAsync(take);
        const heir = await rejection(taker, waiting);
        assert(heir instanceof OwnerDiedError, `${heir}`);
        assertMatch(
          heir.message,
          /ForkPoolWorker-\d+ \(pid \d+, exit code -?\d+\) ended while it held it/,
        );
        assertEquals(await get(pool.applyAsync(targets.takeLock), "awaited"), "taken");
      }
      assertEquals(await get(before, waiting), squares);
      assertEquals(await get(after, waiting), squares);
      assertEquals(shared.runs.value, 2 * tasks + (runs ? 1 : 0));
      await assertWhole(pool, waiting);
    });
  }

  for (const [way] of exitCodes) {
    cell(`a task is retried once whose worker dies in it by ${way}, if asked`, async (waiting) => {
      const shared = newShared();
      await using pool = newPool(shared);
      const victim = pool.applyAsync(targets.dieOnce, [way], { retries: 5 });
      const after = innocent(pool);
      if (way.startsWith("terminate")) await kill(shared, waiting);
      assertEquals(await get(victim, waiting), "done");
      assertEquals(await get(after, waiting), squares);
      assertEquals([shared.runs.value, shared.starts.value], [tasks, 2]);
      await assertWhole(pool, waiting);
    });
  }

  for (const [way] of exitCodes) {
    if (way.startsWith("terminate")) continue;
    cell(`a worker that dies idle by ${way} costs nothing`, async (waiting) => {
      const shared = newShared();
      await using pool = newPool(shared);
      for (const target of [targets.dieIdle, targets.dieByFuse]) {
        assertEquals(await get(innocent(pool), waiting), squares);
        const name = await get(pool.applyAsync(target, [way]), waiting);
        const worker = activeChildren().find((child) => child.name === name);
        if (target === targets.dieByFuse) shared.fuse.putSync("burn");
        if (waiting === "awaited") await worker?.join();
        else worker?.joinSync();
        assertEquals(await get(innocent(pool), waiting), squares);
      }
      assertEquals(shared.runs.value, 4 * tasks + 2);
      await assertWhole(pool, waiting);
    });

    cell(`a worker that dies before its first task by ${way} costs nothing`, async (waiting) => {
      const shared = newShared();
      await using pool = new Pool({
        processes: 2,
        initializer: targets.dieBeforeFirstTask,
        initargs: [shared, way],
      });
      const name = await shared.names.get();
      const worker = activeChildren().find((child) => child.name === name)!;
      shared.fuse.putSync("burn");
      if (waiting === "awaited") await worker.join();
      else worker.joinSync();
      assertEquals(await get(innocent(pool), waiting), squares);
      assertEquals(shared.runs.value, tasks);
      await assertWhole(pool, waiting);
    });
  }

  for (const [what, length] of [["task", 1], ["task with a long argument", 100_000]] as const) {
    cell(
      `a worker that is killed between taking a ${what} and beginning it costs nothing`,
      async (waiting) => {
        const shared = newShared();
        await using pool = new Pool({
          processes: 1,
          initializer: targets.share,
          initargs: [shared],
        });
        await get(pool.applyAsync(targets.dieTaking), waiting);
        const result = pool.applyAsync(targets.lengthOf, ["x".repeat(length)]);
        await kill(shared, waiting);
        assertEquals(await get(result, waiting), length);
        assertEquals(shared.runs.value, 1);
      },
    );
  }

  cell("a worker that is about to end takes no task any more", async (waiting) => {
    const shared = newShared();
    await using pool = new Pool({
      processes: 1,
      initializer: targets.endSlowly,
      initargs: [shared],
    });
    await get(pool.applyAsync(targets.endSoon), waiting);
    assertEquals(await shared.names.get(), "ending");
    const result = pool.applyAsync(targets.workLater, [3]);
    shared.fuse.putSync("burn");
    assertEquals(await get(result, waiting), 9);
    assertEquals([shared.runs.value, shared.starts.value], [1, 2]);
  });

  cell("workers that are killed before they are ready are replaced", async (waiting) => {
    const shared = newShared();
    await using pool = newPool(shared);
    for (const child of activeChildren()) child.kill();
    assertEquals(await get(innocent(pool), waiting), squares);
    assertEquals(shared.runs.value, tasks);
    await assertWhole(pool, waiting);
  });

  cell("idle workers that are killed are replaced", async (waiting) => {
    const shared = newShared();
    await using pool = newPool(shared);
    assertEquals(await get(innocent(pool), waiting), squares);
    for (const child of activeChildren()) child.kill();
    assertEquals(await get(innocent(pool), waiting), squares);
    assertEquals(shared.runs.value, 2 * tasks);
    await assertWhole(pool, waiting);
  });

  cell("a worker that is killed in its initializer is replaced", async (waiting) => {
    const shared = newShared();
    await using pool = new Pool({
      processes: 2,
      initializer: targets.dieInitializing,
      initargs: [shared, "terminateWaiting", false],
    });
    await kill(shared, waiting);
    assertEquals(await get(innocent(pool), waiting), squares);
    await assertWhole(pool, waiting);
  });

  for (const way of ["exit", "reject"] as const) {
    cell(`a worker that dies once in its initializer by ${way} is replaced`, async (waiting) => {
      const shared = newShared();
      await using pool = new Pool({
        processes: 2,
        initializer: targets.dieInitializing,
        initargs: [shared, way, false],
      });
      assertEquals(await get(innocent(pool), waiting), squares);
      await assertWhole(pool, waiting);
    });
  }

  const initializerErrors: readonly (readonly [way: Way, outcome: Outcome])[] = [
    ["raise", refused],
    ["exit", { error: WorkerLostError, text: /in a row ended while they started.*exit code 7/ }],
    ["systemExit", { error: WorkerLostError, text: /in a row ended .*exit code 5/ }],
    ["reject", { error: WorkerLostError, text: /in a row ended .*exit code 1/ }],
  ];
  for (const [way, { error, text }] of initializerErrors) {
    cell(`initializers that always die by ${way} stop the pool, saying so`, async (waiting) => {
      const shared = newShared();
      await using pool = new Pool({
        processes: 2,
        initializer: targets.dieInitializing,
        initargs: [shared, way, true],
      });
      for (const submit of [() => innocent(pool), () => pool.applyAsync(targets.work, [1])]) {
        const failed = await rejection(submit(), waiting);
        assert(failed instanceof error, `${failed}`);
        assertMatch(failed.message, text);
        if (way === "raise") assertEquals((failed.cause as Error).name, "RemoteTraceback");
      }
      assert(shared.starts.value <= 6, `${shared.starts.value} were started`);
      pool.close();
      await pool.join();
    });
  }

  // ---- in a callback: the parent's own code ----

  const callbacks: readonly (readonly [how: string, callback: (pool: Pool) => unknown])[] = [
    ["raising", () => {
      throw new targets.Refused("in a callback");
    }],
    ["rejecting", () => Promise.reject(new targets.Refused("in a callback"))],
    ["killing the workers", () => activeChildren().forEach((child) => child.kill())],
    ["submitting what cannot be sent", (pool) => {
      pool.applyAsync(targets.work, [new WeakMap() as never]);
    }],
    ["asking for another result", (pool) => pool.applySync(targets.takeLockSync)],
  ];
  for (const [how, callback] of callbacks) {
    cell(`a callback ${how} costs no result`, async (waiting) => {
      const shared = newShared();
      await using pool = newPool(shared);
      const result = pool.applyAsync(targets.takeLock, [], { callback: () => callback(pool) });
      const failed = pool.applyAsync(targets.die, ["raise"], {
        errorCallback: () => callback(pool),
      });
      assertEquals(await get(result, waiting), "taken");
      const error = await rejection(failed, waiting);
      assert(error instanceof targets.Refused || error instanceof WorkerLostError, `${error}`);
      assertEquals(await get(innocent(pool), waiting), squares);
      await assertWhole(pool, waiting);
    });
  }

  cell("a callback may terminate the pool: what is out fails, and it ends", async (waiting) => {
    const shared = newShared();
    await using pool = newPool(shared);
    const never = pool.applyAsync(targets.die, ["terminateWaiting"]);
    const result = pool.applyAsync(targets.takeLock, [], { callback: () => pool.terminate() });
    assertEquals(await get(result, waiting), "taken");
    assertMatch((await rejection(never, waiting)).message, /the pool was terminated/);
    await pool.join();
    assertEquals(activeChildren(), []);
  });

  cell("workers are replaced while their parent blocks elsewhere", async () => {
    const shared = newShared();
    await using pool = new Pool({ processes: 1, initializer: targets.share, initargs: [shared] });
    const victim = pool.applyAsync(targets.die, ["exit"]);
    const alive = pool.applyAsync(targets.die, ["terminateWaiting"]);
    assertMatch(shared.names.getSync({ timeout: bound }), /^ForkPoolWorker-/);
    await rejection(victim, "awaited");
    pool.terminate();
    await rejection(alive, "awaited");
  });

  cell("workers end when the process dies that has made their pool", async (waiting) => {
    const shared = newShared();
    const process = new Process({ target: targets.ownPool, args: [shared] });
    process.start();
    await shared.names.get();
    process.kill();
    const error = waiting === "awaited"
      ? await assertRejects(() => shared.lock.acquire(), OwnerDiedError)
      : assertThrows(() => shared.lock.acquireSync(), OwnerDiedError);
    // a thread sees it and ends; a process is ended by the system, unless it sees it first
    const code = method === "spawn" ? "(-9|0)" : "0";
    assertMatch(
      error.message,
      new RegExp(`ForkPoolWorker-\\d+:\\d+ \\(pid \\d+, exit code ${code}\\) ended`),
    );
  });

  Deno.test(`${method}: a program whose workers die in every way ends by itself`, async () => {
    await bounded(async () => {
      const { stdout, code } = await runProgram("pool_crashes.ts");
      assertEquals([stdout, code], [`${exitCodes.length + 1} lost\nmain ends\n`, 0]);
    });
  });

  Deno.test(`${method}: Deno.exit in a callback ends the program`, async () => {
    await bounded(async () => {
      const { stdout, code } = await runProgram("pool_callback_exits.ts");
      assertEquals([stdout, code], ["", 9]);
    });
  });
}
