import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import {
  Barrier,
  BrokenBarrierError,
  Queue,
  TypeError,
  Value,
  ValueError,
} from "@manycore/multiprocessing";
import * as targets from "../targets/synchronize.ts";
import { start, testEach, within } from "../start.ts";

/** Lets tasks go on until so many wait. */
async function untilWaiting(barrier: Barrier, count: number): Promise<void> {
  while (barrier.nWaiting !== count) await new Promise((resolve) => setTimeout(resolve));
}

Deno.test("a barrier shows who waits or that it is broken, as CPython's does", async () => {
  const barrier = new Barrier(2);
  const name = "multiprocessing\\.synchronize\\.Barrier at 0x[0-9a-f]+";
  assertMatch(`${barrier}`, new RegExp(`^<${name}: waiters=0/2>$`));
  const wait = barrier.wait().catch(() => "broken");
  assertMatch(`${barrier}`, new RegExp(`^<${name}: waiters=1/2>$`));
  barrier.abort();
  assertMatch(`${barrier}`, new RegExp(`^<${name}: broken>$`));
  assertEquals(await wait, "broken");
});

Deno.test("a barrier takes a whole number of parties; that of none fails instead of waiting", () => {
  assertThrows(() => new Barrier(1.5), TypeError, "'float' object");
  const barrier = new Barrier(0);
  assertEquals([barrier.parties, barrier.broken], [0, false]);
  assertThrows(() => barrier.waitSync(), BrokenBarrierError);
});

Deno.test("each party gets its place, round after round", async () => {
  const barrier = new Barrier(3);
  assertEquals(barrier.parties, 3);
  for (let round = 0; round < 3; round++) {
    const waits = [barrier.wait(), barrier.wait()];
    assertEquals(barrier.nWaiting, 2);
    assertEquals(await barrier.wait(), 2);
    assertEquals(await Promise.all(waits), [0, 1]);
    assertEquals(barrier.nWaiting, 0);
  }
});

Deno.test("the last party acts before any goes on", async () => {
  const events: string[] = [];
  const barrier = new Barrier(2, () => events.push("action"));
  const party = async (name: string) => {
    await barrier.wait();
    events.push(name);
  };
  await Promise.all([party("a"), party("b")]);
  assertEquals(events[0], "action");
  assertEquals(events.slice(1).sort(), ["a", "b"]);
});

Deno.test("an async action is waited for, also by who comes during it", async () => {
  const end = Promise.withResolvers<void>();
  const barrier = new Barrier(1, { action: () => end.promise });
  const passed: number[] = [];
  const waits = [1, 2].map((party) => barrier.wait().then(() => passed.push(party)));
  await untilWaiting(barrier, 1);
  assertEquals(passed, []);
  end.resolve();
  await Promise.all(waits);
  assertEquals(passed, [1, 2]);
});

Deno.test("an action that fails breaks the barrier and leaves its error with who acted", async () => {
  const barrier = new Barrier(2, () => {
    throw new ValueError("boom");
  });
  const wait = assertRejects(() => barrier.wait(), BrokenBarrierError);
  assertThrows(() => barrier.waitSync(), ValueError, "boom");
  await wait;
  assertEquals([barrier.broken, barrier.nWaiting], [true, 0]);
});

Deno.test("an async action is refused where the thread is blocked", () => {
  const barrier = new Barrier(1, async () => await Promise.resolve());
  assertThrows(() => barrier.waitSync(), TypeError, "it is async");
  assertEquals(barrier.broken, true);
});

Deno.test("who gives up breaks the barrier for all", async () => {
  const barrier = new Barrier(3);
  const wait = assertRejects(() => barrier.wait(), BrokenBarrierError, "broken or reset");
  await assertRejects(() => barrier.wait(0.01), BrokenBarrierError, "waited too long");
  await wait;
  assertEquals(barrier.broken, true);
  assertThrows(() => barrier.waitSync(), BrokenBarrierError, "Call reset() to use it again");
});

Deno.test("a barrier's own timeout counts where a party has none", async () => {
  for (const barrier of [new Barrier(2, null, 0.01), new Barrier(2, { timeout: 0.01 })]) {
    await assertRejects(() => barrier.wait(), BrokenBarrierError);
    barrier.reset();
    assertThrows(() => barrier.waitSync(null), BrokenBarrierError);
  }
});

Deno.test("an error of a broken barrier prints as Python's: with no arguments", async () => {
  const barrier = new Barrier(2);
  barrier.abort();
  const error = await assertRejects(() => barrier.wait(), BrokenBarrierError);
  assertEquals((error as BrokenBarrierError).args, []);
});

Deno.test("an aborted party breaks the barrier", async () => {
  const barrier = new Barrier(3);
  const controller = new AbortController();
  const other = assertRejects(() => barrier.wait(), BrokenBarrierError);
  const aborted = barrier.wait({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => aborted, Error, "enough");
  await other;
});

Deno.test("a reset fails those who wait and leaves the barrier as new", async () => {
  const barrier = new Barrier(2);
  const wait = assertRejects(() => barrier.wait(), BrokenBarrierError);
  barrier.reset();
  await wait;
  assertEquals([barrier.broken, barrier.nWaiting], [false, 0]);
  barrier.abort();
  barrier.reset();
  assertEquals(await Promise.all([barrier.wait(), barrier.wait()]), [0, 1]);
});

Deno.test("a reset during the action fails its parties and nobody else", async () => {
  const end = Promise.withResolvers<void>();
  let rounds = 0;
  const barrier = new Barrier(2, () => rounds++ === 0 ? end.promise : undefined);
  const waits = [1, 2].map(() => assertRejects(() => barrier.wait(), BrokenBarrierError));
  await untilWaiting(barrier, 2);
  barrier.reset();
  const next = barrier.wait();
  end.resolve();
  await Promise.all(waits);
  assertEquals(barrier.nWaiting, 1);
  assertEquals(await barrier.wait(), 1);
  assertEquals(await next, 0);
});

for (const target of [targets.pass, targets.passSync]) {
  testEach(`children pass together with this process, ${target.name}`, async () => {
    const [barrier, answer] = [new Barrier(3), new Queue<number[]>()];
    const children = [1, 2].map(() => start(target, barrier, 20, answer));
    const rounds: number[][] = [];
    for (let i = 0; i < 20; i++) rounds.push([await barrier.wait()]);
    for (const _ of children) (await answer.get()).forEach((place, i) => rounds[i]!.push(place));
    for (const places of rounds) assertEquals(places.sort(), [0, 1, 2]);
    await Promise.all(children.map((child) => child.join()));
  });
}

testEach("nobody passes before all have come", async () => {
  const [barrier, arrived, answer] = [new Barrier(3), new Value("i", 0), new Queue()];
  const children = [1, 2, 3].map(() => start(targets.meet, barrier, arrived, 300, answer));
  for (const _ of children) assertEquals(await answer.get(), 0);
  assertEquals(arrived.value, 900);
  await Promise.all(children.map((child) => child.join()));
});

testEach("an action and a timeout travel with the barrier", async () => {
  const [barrier, answer] = [new Barrier(2, targets.atOnce, 0.05), new Queue()];
  const child = start(targets.failToPass, barrier, answer);
  const [name] = await answer.get() as string[];
  assertEquals(name, "BrokenBarrierError");
  await child.join();
});

for (const target of [targets.waitForEver, targets.waitForEverSync]) {
  for (const end of ["terminate", "kill"] as const) {
    testEach(`a party that dies waiting breaks the barrier: ${end}, ${target.name}`, async () => {
      const [barrier, ready, answer] = [new Barrier(4), new Queue(), new Queue()];
      const victim = start(target, barrier, ready);
      const other = start(targets.failToPass, barrier, answer);
      await untilWaiting(barrier, 2);
      const wait = assertRejects(() => barrier.wait(), BrokenBarrierError, victim.name);
      victim[end]();
      await within(60, wait);
      const [name, message] = await within(60, answer.get()) as string[];
      assertEquals(name, "BrokenBarrierError");
      assert(message!.includes(`${victim.name} (pid`), message);
      assertThrows(() => barrier.waitSync(), BrokenBarrierError, victim.name);
      await Promise.all([victim.join(), other.join()]);
    });
  }
}

testEach("a party that dies in the action breaks the barrier", async () => {
  const barrier = new Barrier(2, targets.neverEnding);
  const [ready, wait] = [new Queue(), barrier.wait()];
  const failure = assertRejects(() => wait, BrokenBarrierError, "Process-");
  const victim = start(targets.waitForEver, barrier, ready);
  await untilWaiting(barrier, 2);
  victim.kill();
  await within(60, failure);
  await victim.join();
});
