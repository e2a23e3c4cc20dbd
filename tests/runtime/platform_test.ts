/** Functions, objects and errors that belong to no module of the program. */
import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { basename } from "node:path";
import { Pool, setStartMethod } from "@manycore/multiprocessing";
import { startMethods } from "../start_methods.ts";
import * as targets from "./targets/errors.ts";
import { encode } from "@internals";

for (const method of startMethods) {
  const test = (name: string, body: (pool: Pool) => Promise<void>) =>
    Deno.test(`${method}: ${name}`, async () => {
      setStartMethod(method, { force: true });
      await using pool = new Pool(1);
      await body(pool);
    });

  test("functions of node's modules, of Deno and of the web run in children", async (pool) => {
    assertEquals(await pool.map(basename, ["/a/b.ts", "c"]), ["b.ts", "c"]);
    assertEquals(await pool.apply(Deno.cwd), Deno.cwd());
    assertEquals(await pool.apply(structuredClone, [{ a: [1] }]), { a: [1] });
    assertEquals(await pool.apply(btoa, ["text"]), btoa("text"));
  });

  test("an error whose class cannot be had keeps its name, its text and what it has", async (pool) => {
    const error = await assertRejects(() => pool.apply(targets.throwGone, ["lost"]), Error, "lost");
    assertEquals([error.name, (error as Error & { extra: number[] }).extra], ["Gone", [1, 2]]);
  });

  test("anything else of a class that cannot be had is an error that names it", async (pool) => {
    await assertRejects(() => pool.apply(targets.giveGone), Error, "file:///nowhere/gone.ts");
  });
}

Deno.test("an object of the platform is refused with advice that helps", () => {
  for (const object of [new Headers(), new AbortController(), new EventTarget()]) {
    assertThrows(() => encode(object), TypeError, "its state belongs to this process");
  }
});
