import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { Event, Queue, TypeError } from "@manycore/multiprocessing";
import * as targets from "../targets/synchronize.ts";
import { start, testEach, within } from "../start.ts";

Deno.test("an event shows whether it is set, as CPython's does", () => {
  const event = new Event();
  assertMatch(`${event}`, /^<Event at 0x[0-9a-f]+ unset>$/);
  event.set();
  assertMatch(`${event}`, /^<Event at 0x[0-9a-f]+ set>$/);
});

Deno.test("an event stays set until it is cleared", async () => {
  const event = new Event();
  assertEquals(event.isSet(), false);
  event.set();
  event.set();
  assertEquals(event.isSet(), true);
  assertEquals(await event.wait(), true);
  assertEquals(event.waitSync(0), true);
  event.clear();
  event.clear();
  assertEquals(event.isSet(), false);
});

Deno.test("a wait for an event gives false after its time", async () => {
  const event = new Event();
  assertEquals(await event.wait(0.01), false);
  assertEquals(await event.wait(-1), false);
  assertEquals(event.waitSync({ timeout: 0.01 }), false);
  assertEquals(event.waitSync(0), false);
  await assertRejects(() => event.wait("a" as never), TypeError, "must be real number, not str");
});

Deno.test("a wait for an event can be aborted", async () => {
  const event = new Event();
  const controller = new AbortController();
  const wait = event.wait({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => wait, Error, "enough");
});

Deno.test("a set lets all go on who wait, even when it is cleared at once", async () => {
  const event = new Event();
  const waits = [event.wait(), event.wait(), event.wait()];
  event.set();
  event.clear();
  assertEquals(await within(60, Promise.all(waits)), [true, true, true]);
  assertEquals(event.isSet(), false);
});

for (const target of [targets.waitForEvent, targets.waitForEventSync]) {
  testEach(`an event reaches every child, ${target.name}`, async () => {
    const [event, ready, answer] = [new Event(), new Queue(), new Queue()];
    const children = [1, 2, 3].map(() => start(target, event, ready, answer));
    for (const _ of children) await ready.get();
    event.set();
    for (const _ of children) assertEquals(await answer.get(), true);
    await Promise.all(children.map((child) => child.join()));
  });
}

for (const target of [targets.waitForEver, targets.waitForEverSync]) {
  testEach(`a child that dies waiting leaves the event to the others, ${target.name}`, async () => {
    const [event, ready] = [new Event(), new Queue()];
    const child = start(target, event, ready);
    await ready.get();
    child.terminate();
    await child.join();
    const wait = event.wait();
    event.set();
    assertEquals(await within(60, wait), true);
  });
}

testEach("an event sent through a queue is the same event", async () => {
  const [event, events] = [new Event(), new Queue<Event>()];
  const child = start(targets.setGiven, events);
  await events.put(event);
  assertEquals(event.waitSync(), true);
  await child.join();
});
