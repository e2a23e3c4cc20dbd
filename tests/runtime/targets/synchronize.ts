/** What the children of the tests of conditions, events, barriers and fairness do. */
import type { AnyLock, Barrier, Condition, Event, Queue, Value } from "@manycore/multiprocessing";

/** Says that it holds the condition, waits, and tells what came of it and how the condition looks then. */
export async function waitOnce(condition: Condition, answer: Queue): Promise<void> {
  using _ = await condition.hold();
  await answer.put("waits");
  await answer.put([await condition.wait(), `${condition}`]);
}

/** {@linkcode waitOnce}, blocking. */
export function waitOnceSync(condition: Condition, answer: Queue): void {
  using _ = condition.holdSync();
  answer.putSync("waits");
  answer.putSync([condition.waitSync(), `${condition}`]);
}

/** Takes the condition twice, waits, gives it back twice, and tells how it looked at each step. */
export async function waitTwiceHeld(condition: Condition, answer: Queue): Promise<void> {
  await condition.acquire();
  await condition.acquire();
  await answer.put(`${condition}`);
  await condition.wait();
  await answer.put(`${condition}`);
  condition.release();
  condition.release();
  await answer.put(`${condition}`);
}

/** Waits until a value is what it should be. */
export async function waitForValue(condition: Condition, value: Value, wanted: number) {
  using _ = await condition.hold();
  await condition.waitFor(() => value.value === wanted);
}

/** {@linkcode waitForValue}, blocking. */
export function waitForValueSync(condition: Condition, value: Value, wanted: number): void {
  using _ = condition.holdSync();
  condition.waitForSync(() => value.value === wanted);
}

/** Notifies one, and ends with the lock in its hands. */
export async function notifyAndEnd(condition: Condition): Promise<void> {
  await condition.acquire();
  condition.notify();
}

/** Takes turns with another by one condition: adds to the value whenever it has its own parity. */
export function takeTurns(condition: Condition, value: Value, parity: number, until: number): void {
  using _ = condition.holdSync();
  for (;;) {
    condition.waitForSync(() => value.value % 2 === parity || value.value >= until);
    if (value.value >= until) return;
    value.value += 1;
    condition.notify();
  }
}

/** Waits for an event and tells what came of it. */
export async function waitForEvent(event: Event, ready: Queue, answer: Queue): Promise<void> {
  await ready.put("ready");
  await answer.put(await event.wait());
}

/** {@linkcode waitForEvent}, blocking. */
export function waitForEventSync(event: Event, ready: Queue, answer: Queue): void {
  ready.putSync("ready");
  answer.putSync(event.waitSync());
}

/** Sets an event that it gets through a queue. */
export async function setGiven(events: Queue<Event>): Promise<void> {
  (await events.get()).set();
}

/** Passes a barrier so often, and tells the places that it had. */
export async function pass(barrier: Barrier, times: number, answer: Queue): Promise<void> {
  const places: number[] = [];
  for (let i = 0; i < times; i++) places.push(await barrier.wait());
  await answer.put(places);
}

/** {@linkcode pass}, blocking. */
export function passSync(barrier: Barrier, times: number, answer: Queue): void {
  const places: number[] = [];
  for (let i = 0; i < times; i++) places.push(barrier.waitSync());
  answer.putSync(places);
}

/** Adds 1 to a value before and after each barrier; tells how often the barrier let it through too early. */
export function meet(barrier: Barrier, arrived: Value, times: number, answer: Queue): void {
  let early = 0;
  for (let round = 1; round <= times; round++) {
    {
      using _ = arrived.getLock().holdSync();
      arrived.value += 1;
    }
    barrier.waitSync();
    if (arrived.value < round * barrier.parties) early++;
  }
  answer.putSync(early);
}

/** Waits at a barrier and tells the name and message of the error that it gets. */
export async function failToPass(barrier: Barrier, answer: Queue): Promise<void> {
  try {
    await barrier.wait();
  } catch (error) {
    await answer.put([(error as Error).name, (error as Error).message]);
  }
}

/** An action of a barrier that never ends. */
export async function neverEnding(): Promise<void> {
  await new Promise(() => {});
}

/** An action of a barrier that does nothing, at once. */
export function atOnce(): void {}

/** Turns that each has to have before the contest is over. */
const ENOUGH = 5;

/** Has a turn, of a millisecond: the contest goes on while there are turns left and somebody has not had enough. */
function haveTurn(turns: number, left: Value, hungry: Value): boolean {
  if (left.value === 0 || hungry.value === 0) return false;
  left.value -= 1;
  if (turns + 1 === ENOUGH) hungry.value -= 1;
  for (const end = performance.now() + 1; performance.now() < end;);
  return true;
}

/** Passes the barrier, then takes the lock for turns until the contest is over; tells how many it has had. */
export function compete(
  lock: AnyLock,
  start: Barrier,
  left: Value,
  hungry: Value,
  answer: Queue,
): void {
  start.waitSync();
  let turns = 0;
  for (let goesOn = true; goesOn;) {
    lock.acquireSync();
    goesOn = haveTurn(turns, left, hungry);
    if (goesOn) turns++;
    lock.release();
  }
  answer.putSync(turns);
}

/** {@linkcode compete}, awaiting the lock. */
export async function competeAsync(
  lock: AnyLock,
  start: Barrier,
  left: Value,
  hungry: Value,
  answer: Queue,
): Promise<void> {
  await start.wait();
  let turns = 0;
  for (let goesOn = true; goesOn;) {
    await lock.acquire();
    goesOn = haveTurn(turns, left, hungry);
    if (goesOn) turns++;
    lock.release();
  }
  answer.putSync(turns);
}

/** Waits for a condition, event or barrier for ever, after it has said so. */
export async function waitForEver(
  thing: Condition | Event | Barrier,
  ready: Queue,
): Promise<void> {
  if ("acquire" in thing) await thing.acquire();
  await ready.put("ready");
  await thing.wait();
}

/** {@linkcode waitForEver}, blocking. */
export function waitForEverSync(thing: Condition | Event | Barrier, ready: Queue): void {
  if ("acquire" in thing) thing.acquireSync();
  ready.putSync("ready");
  thing.waitSync();
}

/** How a process of the crash tests ends: by itself, or because its parent ends it. */
export type End = "return" | "raise" | "exit" | "rejection" | "terminate" | "kill";

async function end(how: End): Promise<void> {
  if (how === "return") return;
  if (how === "raise") throw new Error("raised on purpose");
  if (how === "exit") Deno.exit(3);
  if (how === "rejection") Promise.reject(new Error("rejected on purpose"));
  await new Promise(() => {});
}

/** Takes the lock, says so, and ends without giving it back. */
export async function endHolding(lock: AnyLock | Condition, ready: Queue, how: End): Promise<void> {
  await lock.acquire();
  await ready.put("holds");
  await end(how);
}

/** Begins to wait, says so, and ends meanwhile. */
export async function endWaiting(
  thing: AnyLock | Condition | Event | Barrier,
  ready: Queue,
  how: End,
): Promise<void> {
  if (!("acquire" in thing)) thing.wait().catch(() => {});
  else if ("wait" in thing) (await thing.acquire(), thing.wait().catch(() => {}));
  else thing.acquire().catch(() => {});
  await ready.put("waits");
  await end(how);
}

/** Takes and gives back, for ever. */
export function takeAndRelease(lock: AnyLock, ready: Queue): void {
  lock.acquireSync();
  lock.release();
  ready.putSync("ready");
  for (;;) {
    lock.acquireSync();
    lock.release();
  }
}
