/**
 * What pools infer, and what does not compile. A line that compiles although it should not makes its
 * `@ts-expect-error` an error of the type check; nothing here is run but the last lines.
 */
import {
  type AsyncResult,
  type IMapIterator,
  MaybeEncodingError,
  Pool,
  ThreadPool,
} from "../mod.ts";
import { assert } from "@std/assert";

/** True when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;

function is<T extends true>(): T | void {}

export function length(text: string): number {
  return text.length;
}

export async function lengthLater(text: string): Promise<number> {
  return await Promise.resolve(text.length);
}

export function join(text: string, count: number): string {
  return text.repeat(count);
}

export function withDefault(text = "a"): string {
  return text;
}

export class Point {
  constructor(readonly x: number) {}
}

/** Never called. */
export async function typesOf(pool: Pool | ThreadPool): Promise<void> {
  // what comes out
  is<Same<Awaited<ReturnType<typeof mapped>>, number[]>>();
  const mapped = () => pool.map(length, ["a"]);
  const later = await pool.map(lengthLater, ["a"]);
  is<Same<typeof later, number[]>>();
  const points = await pool.map(Point, [1, 2]);
  is<Same<typeof points, Point[]>>();
  const applied = await pool.apply(join, ["a", 2]);
  is<Same<typeof applied, string>>();
  const sync = pool.applySync(lengthLater, ["a"]);
  is<Same<typeof sync, number>>();
  const result = pool.applyAsync(lengthLater, ["a"]);
  is<Same<typeof result, AsyncResult<number>>>();
  const all = pool.starmapAsync(join, [["a", 1], ["b", 2]]);
  is<Same<typeof all, AsyncResult<string[]>>>();
  const stream = pool.imap(length, new Set(["a"]));
  is<Same<typeof stream, IMapIterator<number>>>();
  for await (const value of pool.imapUnordered(lengthLater, ["a"])) {
    is<Same<typeof value, number>>();
  }
  for (const value of pool.imap(length, ["a"])) is<Same<typeof value, number>>();
  const lambdas = await pool.map((x) => x + 1, [1, 2]);
  is<Same<typeof lambdas, number[]>>();
  pool.applyAsync(length, ["a"], { callback: (value) => is<Same<typeof value, number>>() });
  pool.mapAsync(lengthLater, ["a"], { callback: (value) => is<Same<typeof value, number[]>>() });
  const anything = await pool.map({ module: "file:///a.ts", name: "f" }, [1]);
  is<Same<typeof anything, unknown[]>>();

  // what goes in
  await pool.map(withDefault, ["a", undefined]);
  await pool.starmap(withDefault, [[], ["a"]]);
  // @ts-expect-error: numbers for a function of texts
  await pool.map(length, [1, 2]);
  // @ts-expect-error: one of them is a number
  await pool.map(length, ["a", 2]);
  // @ts-expect-error: numbers for a class that takes one, but texts
  await pool.map(Point, ["a"]);
  // @ts-expect-error: a function of two parameters
  await pool.map(join, ["a"]);
  // @ts-expect-error: no iterable
  await pool.map(length, 5);
  // @ts-expect-error: an async input cannot be blocked for
  pool.mapSync(length, (async function* () {})());
  // @ts-expect-error: one argument too few
  await pool.apply(join, ["a"]);
  // @ts-expect-error: one argument too many
  await pool.apply(length, ["a", 1]);
  // @ts-expect-error: an argument of the wrong type
  pool.applyAsync(join, ["a", "b"]);
  // @ts-expect-error: the arguments of each call in the wrong order
  await pool.starmap(join, [[1, "a"]]);
  // @ts-expect-error: elements that are no arguments of a call
  await pool.starmap(join, ["a"]);
  // @ts-expect-error: numbers for a function of texts
  pool.imap(length, [1]);
  // @ts-expect-error: a callback for another type of result
  pool.applyAsync(length, ["a"], { callback: (value: string) => value });
  // @ts-expect-error: no such option
  await pool.map(length, ["a"], { chunkSize: 3 });
  // @ts-expect-error: a time limit is a number of seconds
  await pool.map(length, ["a"], { taskTimeout: "3" });
  // @ts-expect-error: the result is no text
  const text: string[] = await pool.map(length, ["a"]);
  is<Same<typeof text, string[]>>();
  // @ts-expect-error: the number of processes is a number
  new Pool("4");
  // @ts-expect-error: no such option of a pool
  new Pool({ process: 4 });
  new Pool({ initializer: join, initargs: ["a", 1] });
  new Pool({ initializer: withDefault, initargs: [] });
  new Pool({ initializer: { module: "file:///a.ts", name: "f" }, initargs: [1, 2] });
  // @ts-expect-error: an argument of the wrong type for the initializer
  new Pool({ initializer: length, initargs: [5] });
  // @ts-expect-error: one argument too many for the initializer
  new ThreadPool({ initializer: length, initargs: ["a", 5] });
  // @ts-expect-error: threads have no limited life
  new ThreadPool({ maxtasksperchild: 4 });
}

Deno.test("the type tests of pools are part of the type check", () => {
  assert(typesOf instanceof Function && MaybeEncodingError instanceof Function);
});
