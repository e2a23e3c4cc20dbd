import { assertEquals, assertThrows } from "@std/assert";
import { call, invoke, keywords, tuple } from "@manycore/multiprocessing/python";

Deno.test("a second call of another shape goes where its own arguments belong", () => {
  const f = (a: number, b = 2, { c = 3, ...rest }: Record<string, number> = {}) =>
    [a, b, c, ...Object.entries(rest)].join();
  const given = [
    call(f, [1], { b: 5 }),
    call(f, [1], { c: 5 }),
    call(f, [1], { c: 6, d: 7 }),
    call(f, [1, 4], { d: 7 }),
    call(f, [], { b: 8, a: 9 }),
    call(f, [], { a: 9, b: 8 }),
    invoke(f, 4),
  ];
  assertEquals(given, ["1,5,3", "1,2,5", "1,2,6,d,7", "1,4,3,d,7", "9,8,3", "9,8,3", "4,2,3"]);
});

Deno.test("what fails after a call of the same function that did not fails as before", () => {
  function two(a: number, b: number): number {
    return a + b;
  }
  assertEquals([invoke(two, 1, 2), call(two, [1], { b: 2 })], [3, 3]);
  assertThrows(() => invoke(two, 1), Error, "two() missing 1 required positional argument: 'b'");
  assertThrows(() => invoke(two, 1, 2, 3), Error, "two() takes 2 positional arguments but 3 were");
  assertThrows(
    () => call(two, [1, 2], { b: 2 }),
    Error,
    "two() got multiple values for argument 'b'",
  );
  assertThrows(() => call(two, [1], { c: 2 }), Error, "unexpected keyword argument 'c'");
});

Deno.test("the keywords of a call are not those that it is given", () => {
  const taken = (...args: unknown[]): Record<string, unknown> => {
    const { ...kw } = keywords(args);
    kw.more = 1;
    return kw;
  };
  const given = { a: 1 };
  call(taken, tuple.of(), given);
  call(taken, tuple.of(), given);
  assertEquals(given, { a: 1 });
});
