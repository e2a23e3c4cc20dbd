import { activeChildren, Pool, ProcessError } from "@manycore/multiprocessing";
import { assertEquals, assertRejects } from "@std/assert";
import { startMethods } from "../../start_methods.ts";
import { testUnder } from "../start.ts";
import * as targets from "../targets/pooled.ts";

function* naturals(): Generator<number> {
  for (let i = 0;; i++) yield i;
}

/** Gives one element, and nothing more for ever. */
async function* stuck(): AsyncGenerator<number> {
  yield await Promise.resolve(1);
  await new Promise(() => {});
}

for (const method of startMethods) {
  const test = testUnder(method);

  test("an endless stream ends with the pool that is closed, then terminated", async () => {
    const pool = new Pool(2);
    const results = pool.imap(targets.square, naturals());
    assertEquals((await results.next()).value, 0);
    pool.close();
    const joined = pool.join();
    pool.terminate();
    await joined;
    await assertRejects(() => results.next(), ProcessError, "the pool was terminated");
    assertEquals((await results.next()).done, true);
    assertEquals(activeChildren(), []);
  });

  test("terminate() fails calls whose input never gives the next element", async () => {
    const pool = new Pool(1);
    const map = pool.mapAsync(targets.square, stuck());
    const stream = pool.imap(targets.square, stuck());
    pool.terminate();
    await assertRejects(() => map.get(), ProcessError, "the pool was terminated");
    await assertRejects(() => stream.next(), ProcessError, "the pool was terminated");
    await pool.join();
  });

  test("terminate() ends a pool although an input fails while it is closed", async () => {
    const pool = new Pool(1);
    const input = function* () {
      using _ = {
        [Symbol.dispose]() {
          throw new RangeError("at the end of its block");
        },
      };
      yield* naturals();
    };
    const results = pool.imap(targets.square, input());
    assertEquals((await results.next()).value, 0);
    const other = pool.applyAsync(targets.pauseForEver);
    pool.terminate();
    await assertRejects(() => results.next(), ProcessError, "the pool was terminated");
    await assertRejects(() => other.get(), ProcessError, "the pool was terminated");
    await pool.join();
  });

  test("a closed pool does not wait for an input whose call was given up", async () => {
    const pool = new Pool(1);
    const abort = new AbortController();
    const { signal } = abort;
    const map = pool.mapAsync(targets.square, stuck(), { signal });
    const stream = pool.imap(targets.square, stuck(), { signal });
    pool.close();
    abort.abort(new RangeError("enough"));
    await assertRejects(() => map.get(), RangeError, "enough");
    await assertRejects(() => stream.next(), RangeError, "enough");
    await pool.join();
  });

  test("an endless stream ends with the pool whose initializer raises, closed or not", async () => {
    for (const closed of [false, true]) {
      const pool = new Pool({ processes: 1, initializer: targets.refuseToInitialise });
      const results = pool.imap(targets.square, naturals());
      if (closed) pool.close();
      await assertRejects(() => results.next(), targets.Refused, "no");
      assertEquals((await results.next()).done, true);
      if (!closed) {
        const later = pool.imap(targets.square, naturals());
        await assertRejects(() => later.next(), targets.Refused, "no");
        assertEquals((await later.next()).done, true);
      }
      pool.close();
      await pool.join();
    }
  });

  test("streams read their input only a little ahead, unordered and async ones too", async () => {
    await using pool = new Pool(1);
    let read = 0;
    const counted = function* () {
      for (;;) yield read++;
    };
    const later = async function* () {
      for (;;) yield await Promise.resolve(read++);
    };
    for (const input of [counted, later]) {
      read = 0;
      let seen = 0;
      for await (const _ of pool.imapUnordered(targets.square, input(), { chunksize: 2 })) {
        seen++;
        if (read > seen + 2 * 64 + 2) throw new Error(`read ${read} for ${seen}`);
        if (seen === 500) break;
      }
    }
  });
}
