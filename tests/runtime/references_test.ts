import { assert, assertEquals, assertRejects, assertStrictEquals, assertThrows } from "@std/assert";
import { type Connection, Pipe, Pool, register } from "@manycore/multiprocessing";
import * as targets from "./targets/functions.ts";
import { runProgram } from "./run_program.ts";
import { decode, encode, outline } from "@internals";

export function square(x: number): number {
  return x * x;
}

export class Mine {
  n = 1;
}
export const Tools = { half: (x: number): number => x / 2 };
register(import.meta, { Mine, Tools });

Deno.test("the outline of a module tells code from strings, comments and patterns", async () => {
  const text = await Deno.readTextFile(new URL("./targets/outline.ts.txt", import.meta.url));
  const { exports, stars, imports } = outline(text);
  assertEquals(
    exports.map(({ name, local, from }) => [name, local, from].filter(Boolean).join(" ")),
    [
      "afterDivision afterDivision",
      "plain plain",
      "later later",
      "generator generator",
      "arrow arrow",
      "changing changing",
      "Plain Plain",
      "Abstract Abstract",
      "Colour Colour",
      "outside local",
      "text text",
      "come gone ./c.ts",
      "T T ./c.ts",
      "a a",
      "renamed renamed",
      "default Named",
    ],
  );
  assertEquals(stars, ["./d.ts"]);
  assertEquals(imports.map(({ specifier, names }) => [specifier, ...names].join(" ")), [
    "./a.ts default one two Four",
    "./b.ts *",
    "./side.ts",
    "./data.json default",
    "./dynamic.ts *",
  ]);
});

Deno.test("a child finds functions wherever the caller has them from", async () => {
  await using pool = new Pool(1);
  assertEquals(await pool.map(square, [3]), [9]);
  assertEquals(await pool.map(targets.exported, [3]), [4]);
  assertEquals(await pool.map(targets.renamedOutside, [3]), [5]);
  assertEquals(await pool.map(targets.handedOn, [3]), [6]);
  assertEquals(await pool.map(targets.default, [3]), [7]);
  assertEquals(await pool.map(Tools.half, [3]), [1.5]);
  assertEquals(await pool.map(targets.kit.third, [3]), [1]);
  assertEquals(await pool.map(Math.sqrt, [9]), [3]);
  assertEquals(await pool.map(parseInt, ["12"]), [12]);
  assertEquals(
    await pool.map(
      { module: new URL("./targets/functions.ts", import.meta.url), name: "exported" },
      [3],
    ),
    [4],
  );
});

Deno.test("a child never runs another function of the same name", async () => {
  await using pool = new Pool(1);
  await assertRejects(() => pool.map(targets.impostor(), [3]), TypeError, '"exported"');
  assertEquals(await pool.map(targets.exported, [3]), [4]);
});

Deno.test("a class whose module only the child had loaded is imported by who awaits it", async () => {
  await using pool = new Pool(1);
  const thing = await pool.apply(targets.makeUnseen);
  assertEquals((thing as { hello(): string }).hello(), "hello from unseen");
});

Deno.test("and is found without waiting where no module on its way awaits", () => {
  using pool = new Pool(1);
  const thing = pool.applySync(targets.makeHidden);
  assertEquals((thing as { hello(): string }).hello(), "hello from hidden");
});

Deno.test("a blocking call says what to do when a module must be awaited", () => {
  using pool = new Pool(1);
  assertThrows(
    () => pool.applySync(targets.makeAwaiting),
    Error,
    'Cannot receive "Awaiting" here',
  );
});

Deno.test("what was sent comes back without its module being imported again", () => {
  const [left, right]: [Connection, Connection] = Pipe();
  left.sendSync([Mine, new Mine(), square]);
  const [type, instance, f] = right.recvSync() as [unknown, unknown, unknown];
  assertStrictEquals(type, Mine);
  assert(instance instanceof Mine);
  assertStrictEquals(f, square);
  left.close();
  right.close();
});

Deno.test("register() makes a class of the main module known to it while it runs", async () => {
  const { stdout, stderr } = await runProgram("class_of_main.ts");
  assertEquals([stdout, stderr], ["Point { x: 1 } true\nrefused: true\n", ""]);
});

Deno.test("a form brings the module that registers it, awaited or not", async () => {
  using pool = new Pool(1);
  const made = await pool.apply(targets.makeMoney);
  assertEquals((made as { cents: number }).cents, 5);
  assertEquals((pool.applySync(targets.makeTemperature) as { degrees: number }).degrees, 20);
});

Deno.test("a reference is made once for each function", () => {
  assertEquals(encode(square).slice(), encode(square).slice());
  assertStrictEquals(decode(encode([square, square]).slice()) instanceof Array, true);
  assert(encode([square, square]).length < encode(square).length * 1.5 + 10);
});
