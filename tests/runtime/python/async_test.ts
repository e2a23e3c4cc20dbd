/** What the library does with sources and functions that have to be awaited. */
import { Counter, deque } from "@manycore/multiprocessing/python/collections";
import { lruCache, partial, reduce } from "@manycore/multiprocessing/python/functools";
import * as itertools from "@manycore/multiprocessing/python/itertools";
import { sleep, sleepSync } from "@manycore/multiprocessing/python/time";
import { ValueError } from "@manycore/multiprocessing/python";
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";

async function* numbers(count: number): AsyncGenerator<number, void, undefined> {
  for (let i = 0; i < count; i++) yield await Promise.resolve(i);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
}

Deno.test("itertools go over asynchronous sources", async () => {
  assertEquals(await all(itertools.islice(numbers(10), 2, 8, 2)), [2, 4, 6]);
  assertEquals(await all(itertools.chain(numbers(2), [7])), [0, 1, 7]);
  assertEquals(await all(itertools.accumulate(numbers(4))), [0, 1, 3, 6]);
  assertEquals(await all(itertools.takewhile((n) => n < 2, numbers(9))), [0, 1]);
  assertEquals(await all(itertools.dropwhile((n) => n < 2, numbers(4))), [2, 3]);
  assertEquals(await all(itertools.filterfalse((n) => n % 2 === 1, numbers(4))), [0, 2]);
  assertEquals((await all(itertools.batched(numbers(3), 2))).map((batch) => [...batch]), [[0, 1], [
    2,
  ]]);
  assertEquals((await all(itertools.pairwise(numbers(3)))).map((pair) => [...pair]), [[0, 1], [
    1,
    2,
  ]]);
});

Deno.test("itertools await functions that have to be awaited", async () => {
  const double = async (n: number) => await Promise.resolve(n * 2);
  assertEquals(await all(itertools.starmap(double, [[1], [2]])), [2, 4]);
});

Deno.test("an iterator goes on after a loop over it was left", async () => {
  const items = itertools.count(1);
  for (const item of items) if (item === 2) break;
  assertEquals(items.next().value, 3);
  const later = itertools.islice(numbers(5), 5);
  for await (const item of later) if (item === 1) break;
  assertEquals(await all(later), [2, 3, 4]);
});

Deno.test("reduce, Counter.update and deque.extend wait for what comes", async () => {
  assertEquals(await reduce((a: number, b: number) => a + b, numbers(5)), 10);
  assertEquals(
    await reduce(async (a: number, b: number) => await Promise.resolve(a + b), [1, 2, 3]),
    6,
  );
  const counter = new Counter<number>();
  await counter.update(numbers(3));
  assertEquals(counter.total(), 3);
  const items = new deque<number>();
  await items.extend(numbers(3));
  assertEquals([...items], [0, 1, 2]);
});

Deno.test("a cache shares what is still to come, and asks again for what failed", async () => {
  let calls = 0;
  const cached = lruCache(async (n: number) => {
    calls++;
    await Promise.resolve();
    if (n < 0) throw new ValueError("negative");
    return n;
  });
  assertEquals(await Promise.all([cached(1), cached(1)]), [1, 1]);
  assertEquals(calls, 1);
  await assertRejects(() => cached(-1), ValueError);
  await assertRejects(() => cached(-1), ValueError);
  assertEquals(calls, 3);
});

Deno.test("partial puts names in the places of the function's parameters", () => {
  const join = (a: string, b: string, c: string) => a + b + c;
  assertEquals(partial(join, "x", { c: "z" })("y"), "xyz");
});

Deno.test("sleep waits at least so long, and refuses negative times", async () => {
  const start = performance.now();
  await sleep(0.02);
  assert(performance.now() - start >= 20);
  sleepSync(0.01);
  assert(performance.now() - start >= 30);
  await assertRejects(() => sleep(-1), ValueError, "sleep length must be non-negative");
  assertThrows(() => sleepSync(-1), ValueError);
});
