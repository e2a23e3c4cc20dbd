import { Cell, nested, Pool } from "@manycore/multiprocessing";
import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { startMethods } from "../start_methods.ts";
import { testUnder, told } from "./start.ts";
import * as targets from "./targets/nested.ts";
import { decode, encode } from "@internals";

type Parity = (n: number) => boolean;

for (const method of startMethods) {
  const test = testUnder(method);

  test("a nested function is made again in a child, of what it was made of here", async () => {
    assertEquals(await told(targets.tellSum, nested(targets.makeAdd, 41)), 42);
  });

  test("nested functions may call each other by way of cells", async () => {
    const odd = new Cell<Parity>();
    const even = new Cell<Parity>();
    even.value = nested(targets.makeEven, odd);
    odd.value = nested(targets.makeOdd, even);
    assertEquals(await told(targets.tellParity, even.value), [true, false]);
  });

  test("a cell is one variable to all that have it in a child, and a copy of the parent's", async () => {
    const count = new Cell(5);
    const one = nested(targets.makeCount, count);
    const other = nested(targets.makeCount, count);
    assertEquals(await told(targets.tellCounts, one, other), [6, 7, 8]);
    assertEquals(count.value, 5);
  });

  test("instances of a nested class have one class in a child", async () => {
    const Secret = nested(targets.makeSecret, "hush", new Cell(0));
    const secrets = [new Secret("a"), new Secret("b")];
    assertEquals(await told(targets.tellSecrets, secrets), ["a hush 2", "b hush 2", true]);
  });

  test("a nested function keeps its own fields", async () => {
    const add = Object.assign(nested(targets.makeCount, new Cell(1)), { tag: "x" });
    assertEquals(await told(targets.tellFields, add), [2, "x"]);
  });

  test("a nested function can be what a pool calls", async () => {
    await using pool = new Pool(1);
    assertEquals(await pool.map(nested(targets.makeAdd, 10), [1, 2]), [11, 12]);
  });

  test("a nested function can come back from a child", async () => {
    const add = await told(targets.sendBack, 3) as (x: number) => number;
    assertEquals(add(4), 7);
  });
}

Deno.test("a nested function that is in what it was made of finds a function there", () => {
  const held: unknown[] = [];
  held.push(nested(targets.makeHolder, held));
  assertEquals((decode(encode(held[0])) as () => boolean)(), true);
});

Deno.test("a nested function that comes twice in a message is one", () => {
  const add = nested(targets.makeAdd, 1);
  const [a, b] = decode(encode([add, add])) as unknown[];
  assertStrictEquals(a, b);
  assert(a !== add);
});

Deno.test("what a nested function cannot take along is named", () => {
  const odd = new Cell<Parity>(Promise.resolve() as never);
  const holder = nested(targets.makeHolder, [nested(targets.makeEven, odd)]);
  assertThrows(() => encode({ f: holder }), TypeError, "(at value.f's held[0]'s odd of what");
});

Deno.test("a nested function whose maker nobody exports is refused", () => {
  const add = nested((n: number) => (x: number) => x + n, 1);
  assertThrows(() => encode(add), TypeError, "Cannot send");
});
