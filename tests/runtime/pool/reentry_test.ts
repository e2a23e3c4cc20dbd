/** What is sent may use the pool that it is sent by. */
import { Pool, ProcessError } from "@manycore/multiprocessing";
import { assertEquals, assertRejects } from "@std/assert";
import { testUnder } from "../start.ts";
import { startMethods } from "../../start_methods.ts";
import { give, meanwhile, Meddler, square, take } from "../targets/reentering.ts";

for (const method of startMethods) {
  const test = testUnder(method);

  test("an argument that submits a task while it is sent costs neither its result", async () => {
    await using pool = new Pool(2);
    let inner: Promise<number> | undefined;
    meanwhile.written = () => inner = pool.apply(square, [7]);
    assertEquals([await pool.apply(take, [new Meddler(3)]), await inner], [3, 49]);
    assertEquals(await pool.map(square, [1, 2, 3], { chunksize: 1 }), [1, 4, 9]);
  });

  test("an argument that submits a task and then cannot be sent costs that nothing", async () => {
    await using pool = new Pool({ processes: 1, retries: 1 });
    let inner: Promise<number> | undefined;
    meanwhile.written = () => {
      inner = pool.apply(square, [7]);
      throw new RangeError("not this");
    };
    await assertRejects(() => pool.apply(take, [new Meddler(3)]), RangeError, "not this");
    assertEquals([await inner, await pool.apply(square, [2])], [49, 4]);
  });

  test("a result that asks for another one while it is received costs neither", async () => {
    await using pool = new Pool(2);
    let inner = 0;
    meanwhile.read = () => inner = pool.applySync(square, [7]);
    assertEquals([(await pool.apply(give, [3])).value, inner], [3, 49]);
    const other = pool.applyAsync(square, [9]);
    meanwhile.read = () => void other.ready();
    assertEquals([(await pool.apply(give, [4])).value, await other.get()], [4, 81]);
  });

  test("a result may terminate the pool while it is received", async () => {
    const pool = new Pool(1);
    meanwhile.read = () => pool.terminate();
    await assertRejects(() => pool.apply(give, [3]), ProcessError, "the pool was terminated");
    await pool.join();
  });
}
