import {
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  currentThread,
  enumerate,
  Event,
  hooks,
  local,
  Lock,
  mainThread,
  RLock,
  Semaphore,
  Thread,
  Timer,
  yieldTurn,
} from "@manycore/multiprocessing/threading";
import {
  AssertionError,
  Pool,
  Process,
  Queue,
  RLock as ProcessRLock,
  RuntimeError,
  TypeError,
  ValueError,
} from "@manycore/multiprocessing";
import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { runProgram } from "./run_program.ts";
import { testEach } from "./start.ts";
import { relay, weigh } from "./targets/threads.ts";

/** Starts a thread on a function. */
async function started(target: () => unknown): Promise<Thread> {
  const thread = new Thread({ target }) as Thread;
  await thread.start();
  return thread;
}

/** Runs functions as threads until all have ended. */
async function together(...targets: (() => unknown)[]): Promise<void> {
  const threads = await Promise.all(targets.map(started));
  for (const thread of threads) await thread.join();
}

// ---- threads ----

Deno.test("a thread runs when it is started, until it waits", async () => {
  const seen: string[] = [];
  const gate = new Event();
  const thread = new Thread({
    target: async () => {
      seen.push("begins");
      await gate.wait();
      seen.push("goes on");
    },
  });
  thread.start();
  seen.push("started");
  gate.set();
  await thread.join();
  assertEquals(seen, ["begins", "started", "goes on"]);
});

Deno.test("who awaits the start goes on when the thread waits, not where it could go on", async () => {
  const seen: string[] = [];
  const [lock, gate] = [new Lock(), new Event()];
  const thread = new Thread({
    target: async () => {
      for (const n of [1, 2]) {
        using _held = await lock.hold();
        seen.push(`round ${n}`);
      }
      await gate.wait();
    },
  });
  await thread.start();
  seen.push("started");
  gate.set();
  await thread.join();
  assertEquals(seen, ["round 1", "round 2", "started"]);
});

Deno.test("a target gets its arguments, the named ones in an object behind the others", async () => {
  let got: unknown;
  const target = (...args: unknown[]) => got = args;
  const thread = new Thread({ target, args: [1], kwargs: { b: 2 } });
  thread.start();
  await thread.join();
  assertEquals(got, [1, { b: 2 }]);
});

Deno.test("a subclass overrides run", async () => {
  class Squarer extends Thread {
    result = 0;
    constructor(readonly x: number) {
      super({ name: "squarer" });
    }
    override async run(): Promise<void> {
      await yieldTurn();
      this.result = this.x ** 2;
    }
  }
  const squarer = new Squarer(3);
  squarer.start();
  await squarer.join();
  assertEquals([squarer.result, squarer.name], [9, "squarer"]);
});

Deno.test("a thread is started once, and joined neither before that nor by itself", async () => {
  const thread = new Thread({ target: () => {} });
  await assertRejects(() => thread.join(), RuntimeError, "cannot join thread before it is started");
  thread.start();
  assertThrows(() => thread.start(), RuntimeError, "threads can only be started once");
  const errors: unknown[] = [];
  await together(() => currentThread().join().catch((error) => errors.push(error.message)));
  assertEquals(errors, ["cannot join current thread"]);
});

Deno.test("a join with a time limit leaves a thread that is not over", async () => {
  const gate = new Event();
  const thread = await started(() => gate.wait());
  await thread.join(0.001);
  assert(thread.isAlive());
  gate.set();
  await thread.join();
  assert(!thread.isAlive());
});

Deno.test("an aborted join throws the signal's reason", async () => {
  const gate = new Event();
  const thread = await started(() => gate.wait());
  const abort = new AbortController();
  const joined = thread.join({ signal: abort.signal });
  abort.abort(new RangeError("enough"));
  await assertRejects(() => joined, RangeError, "enough");
  gate.set();
  await thread.join();
});

Deno.test("each thread knows itself, across what it awaits", async () => {
  const seen: boolean[] = [];
  const threads = [1, 2].map(() => {
    const thread: Thread = new Thread({
      target: async () => {
        await yieldTurn();
        await Promise.resolve();
        seen.push(currentThread() === thread);
      },
    }) as Thread;
    return thread;
  });
  for (const thread of threads) thread.start();
  assertEquals(enumerate()[0], mainThread());
  for (const thread of threads) await thread.join();
  assertEquals([seen, currentThread()], [[true, true], mainThread()]);
});

Deno.test("threads are named after their targets, and shown with their state", async () => {
  function work(): void {}
  const thread = new Thread({ target: work, daemon: true });
  assertMatch(thread.name, /^Thread-\d+ \(work\)$/);
  assertMatch(String(thread), /^<Thread\(Thread-\d+ \(work\), initial daemon\)>$/);
  thread.start();
  await thread.join();
  assertMatch(String(thread), /^<Thread\(Thread-\d+ \(work\), stopped daemon \d+\)>$/);
  assertMatch(String(mainThread()), /^<_MainThread\(MainThread, started \d+\)>$/);
});

Deno.test("daemons are born to daemons, and settled at the start", async () => {
  let daemon: boolean | undefined;
  const outer = new Thread({ target: () => daemon = new Thread().daemon, daemon: true });
  outer.start();
  assertEquals(daemon, true);
  const gate = new Event();
  const running = await started(() => gate.wait());
  assertThrows(() => running.daemon = true, RuntimeError, "cannot set daemon status");
  gate.set();
  await running.join();
});

Deno.test("an error that a thread does not catch goes to the hook, and ends nothing else", async () => {
  const before = hooks.excepthook;
  const told: string[] = [];
  hooks.excepthook = ({ excValue, thread }) => told.push(`${thread?.name}: ${excValue}`);
  try {
    const thread = new Thread({
      name: "worker",
      target: () => {
        throw new RangeError("no more");
      },
    });
    thread.start();
    await thread.join();
  } finally {
    hooks.excepthook = before;
  }
  assertEquals(told, ["worker: RangeError: no more"]);
});

Deno.test("a timer calls its function later, unless it is cancelled", async () => {
  const calls: number[] = [];
  const timer = new Timer(0.001, (n: number) => calls.push(n), [1]);
  const cancelled = new Timer(1000, () => calls.push(2));
  timer.start();
  cancelled.start();
  cancelled.cancel();
  await timer.join();
  await cancelled.join();
  assertEquals(calls, [1]);
});

Deno.test("a loop that waits for others lets them run", async () => {
  let done = false;
  const spinning = await started(async () => {
    while (!done) await yieldTurn();
  });
  const ended = new Event();
  setTimeout(() => {
    done = true;
    ended.set();
  });
  await ended.wait();
  await spinning.join();
});

// ---- what they wait for each other by ----

Deno.test("one thread has a lock at a time", async () => {
  const lock = new Lock();
  const seen: string[] = [];
  const rounds = (name: string) => async () => {
    for (const n of [1, 2]) {
      using _held = await lock.hold();
      seen.push(name + n);
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(name + n);
    }
  };
  await together(rounds("a"), rounds("b"));
  const [entered, left] = [0, 1].map((end) => seen.filter((_, index) => index % 2 === end));
  assertEquals(entered, left);
  assertEquals(entered!.toSorted(), ["a1", "a2", "b1", "b2"]);
});

Deno.test("who gives a lock back may take it again before one who waits for it", async () => {
  /** The order in which two threads have a lock, of which the first begins and ends while the other waits. */
  const order = async () => {
    const [lock, otherComes] = [new Lock(), new Event()];
    const seen: string[] = [];
    const first = async () => {
      await lock.acquire();
      await otherComes.wait();
      lock.release();
      using _ = await lock.hold();
      seen.push("first");
    };
    const other = async () => {
      otherComes.set();
      using _ = await lock.hold();
      seen.push("other");
    };
    await together(first, other);
    return seen.join();
  };
  // Unless its turn is over, after 5 ms: a busy machine may take those, but not each time.
  const orders = new Set<string>();
  for (let left = 50; left > 0 && !orders.has("first,other"); left--) orders.add(await order());
  assert(orders.has("first,other"));
});

Deno.test("locks say what is wrong in CPython's words", async () => {
  const lock = new Lock();
  assertThrows(() => lock.release(), RuntimeError, "release unlocked lock");
  assertThrows(() => new RLock().release(), RuntimeError, "cannot release un-acquired lock");
  await assertRejects(
    () => lock.acquire(false, 1),
    ValueError,
    "can't specify a timeout for a non-blocking call",
  );
  assertThrows(() => new Semaphore(-1), ValueError, "semaphore initial value must be >= 0");
  assertThrows(() => new BoundedSemaphore().release(), ValueError, "released too many times");
  assertThrows(() => new Condition().notify(), RuntimeError, "cannot notify on un-acquired lock");
  assertThrows(() => new Barrier(0), ValueError, "parties must be > 0");
});

Deno.test("a thread takes an RLock as often as it likes, another one not at all meanwhile", async () => {
  const lock = new RLock();
  await lock.acquire();
  await lock.acquire();
  const others: boolean[] = [];
  await together(async () => others.push(await lock.acquire(false)));
  lock.release();
  assert(lock.locked());
  lock.release();
  await together(async () => others.push(await lock.acquire(false)));
  assertEquals(others, [false, true]);
});

Deno.test("what cannot be had at once is refused where nothing can be awaited", async () => {
  const lock = new Lock();
  assert(lock.acquireSync());
  assertThrows(() => lock.acquireSync(), RuntimeError, "Await acquire() or hold() instead");
  assertEquals(lock.acquireSync({ timeout: 0.001 }), false);
  const gate = new Event();
  const thread = await started(() => gate.wait());
  assertThrows(() => thread.joinSync(), RuntimeError, "Await join() instead");
  gate.set();
  await thread.join();
  thread.joinSync();
});

Deno.test("a semaphore lets in as many as it has permits", async () => {
  const permits = new Semaphore(2);
  let [inside, most] = [0, 0];
  await together(...[1, 2, 3, 4].map(() => async () => {
    using _held = await permits.hold();
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve));
    inside--;
  }));
  assertEquals([most, inside], [2, 0]);
});

Deno.test("a condition's waiters give its lock back, and have it again when they go on", async () => {
  const condition = new Condition();
  const items: number[] = [];
  const taken: (number | undefined)[] = [];
  await together(
    async () => {
      using _held = await condition.hold();
      await condition.waitFor(() => items.length > 0);
      taken.push(items.shift());
    },
    async () => {
      using _held = await condition.hold();
      items.push(7);
      condition.notify();
      assertEquals(taken, []);
    },
  );
  assertEquals(taken, [7]);
  using _held = await condition.hold();
  assertEquals(await condition.wait(0.001), false);
});

Deno.test("a barrier lets all go on when the last has come, each with a number of its own", async () => {
  let actions = 0;
  const barrier = new Barrier(3, () => actions++);
  const places: number[] = [];
  await together(...[1, 2, 3].map(() => async () => places.push(await barrier.wait())));
  assertEquals([places.sort(), actions, barrier.nWaiting], [[0, 1, 2], 1, 0]);
});

Deno.test("a barrier breaks for all when one of them gives up, until it is reset", async () => {
  const barrier = new Barrier(3);
  const broken: boolean[] = [];
  const wait = (timeout?: number) => async () => {
    await assertRejects(() => barrier.wait(timeout), BrokenBarrierError);
    broken.push(barrier.broken);
  };
  await together(wait(), wait(0.001));
  await wait()();
  assertEquals(broken, [true, true, true]);
  barrier.reset();
  assert(!barrier.broken);
});

Deno.test("each thread has its own fields of a local object", async () => {
  const mine = new local<{ n?: number }>();
  mine.n = 1;
  class Counter extends local<{ n: number }> {
    override n = 10;
  }
  const counter = new Counter();
  counter.n++;
  const seen: unknown[] = [];
  await together(() => {
    seen.push(mine.n, "n" in mine, counter.n);
    mine.n = 2;
  });
  assertEquals([seen, mine.n, counter.n], [[undefined, false, 10], 1, 11]);
});

// ---- with processes ----

testEach("threads feed processes and take what these give, by their queues", async () => {
  const [input, output] = [new Queue<number | null>(), new Queue<number>()];
  const process = new Process({ target: relay, args: [input, output] });
  process.start();
  const got: number[] = [];
  await together(
    async () => {
      for (const n of [1, 2, 3, null]) await input.put(n);
    },
    async () => {
      for (let i = 0; i < 3; i++) got.push(await output.get());
    },
  );
  await process.join();
  assertEquals(got, [2, 3, 4]);
});

testEach(
  "a lock between processes that may be taken again knows the threads of a process",
  async () => {
    const lock = new ProcessRLock();
    await lock.acquire();
    await lock.acquire();
    const others: boolean[] = [];
    await together(async () => {
      assertThrows(() => lock.release(), AssertionError, "not owned by thread");
      others.push(await lock.acquire(false));
    });
    lock.release();
    lock.release();
    await together(async () => {
      others.push(await lock.acquire(false));
      lock.release();
    });
    assertEquals(others, [false, true]);
  },
);

testEach("a child waits for its threads, and not for its daemons", async () => {
  const output = new Queue<string>();
  const process = new Process({ target: weigh, args: [output] });
  process.start();
  assertEquals(await output.get(), "from a thread");
  await process.join();
  assertEquals(process.exitcode, 0);
});

testEach("what threads wait by stays in its process, with CPython's words", async () => {
  await using pool = new Pool(1);
  const results = [new Lock(), new RLock(), new Event(), new Semaphore(), new Barrier(1)]
    .map((one) => assertRejects(() => pool.apply(String, [one]), TypeError, "cannot pickle"));
  await Promise.all(results);
  await assertRejects(() => pool.apply(String, [{ lock: new Lock() }]), TypeError, "_thread.lock");
});

// ---- the end of the program ----

Deno.test("a program waits for its threads, not for its daemons, and shows what they did not catch", async () => {
  const { stdout, stderr, code } = await runProgram("leaves_threads.ts");
  assertEquals([stdout, code], ["main ends\nthread ends\n", 0]);
  assertMatch(stderr, /^Exception in thread failing:\nTraceback[^]*RangeError: no more\n$/);
});
