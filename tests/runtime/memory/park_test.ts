import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { allocateZeroed } from "../../../runtime/memory/arena.ts";
import { become, me } from "../../../runtime/memory/me.ts";
import { memory } from "../../../runtime/memory/memory.ts";
import { deadlineOf, park, parkAsync } from "../../../runtime/memory/park.ts";
import { bePatient } from "./patient.ts";
import { start } from "./threads.ts";

/** Waits until a thread sleeps on a word, which it notes at `parkedAt`. */
async function asleep(parkedAt: number, word: number): Promise<void> {
  while (Atomics.load(memory().words, parkedAt) !== word) await parkAsync(parkedAt, 0);
}

Deno.test("a word that is not as expected is not waited for", async () => {
  const word = allocateZeroed(4);
  assertEquals(park(word, 1), true);
  assertEquals(await parkAsync(word, 1), true);
});

Deno.test("a wait ends at its deadline", async () => {
  const word = allocateZeroed(4);
  assertEquals(park(word, 0, deadlineOf(0.02)), false);
  assertEquals(await parkAsync(word, 0, deadlineOf(0.02)), false);
  assertEquals(park(word, 0, deadlineOf(-1)), false);
});

Deno.test("who sleeps is woken, and has said on what it slept", async () => {
  const word = allocateZeroed(4);
  const parkedAt = allocateZeroed(4);
  const { result } = start("sleep", [word, 0], { parkedAt });
  await asleep(parkedAt, word);
  Atomics.store(memory().words, word, 1);
  memory().notify(word, 1);
  assertEquals(await result, true);
  assertEquals(memory().words[parkedAt], 0);
});

Deno.test("an aborted wait ends with the signal's reason", async () => {
  const word = allocateZeroed(4);
  const controller = new AbortController();
  const wait = parkAsync(word, 0, Infinity, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => wait, Error, "enough");
  await assertRejects(
    () => parkAsync(word, 0, Infinity, { signal: controller.signal }),
    Error,
    "enough",
  );
});

Deno.test("a wake that reaches an aborted wait is handed on to the next", async () => {
  const word = allocateZeroed(4);
  const sleepers = allocateZeroed(4);
  const controller = new AbortController();
  const order: string[] = [];
  using _ = bePatient();
  const aborted = parkAsync(word, 0, Infinity, { signal: controller.signal, sleepers })
    .catch(() => order.push("aborted"));
  const other = parkAsync(word, 0, Infinity, { sleepers })
    .then((woken) => order.push(woken ? "woken" : "late"));
  assertEquals(memory().words[sleepers], 2);
  controller.abort();
  await aborted;
  assertEquals(memory().notify(word, 1), 1);
  await other;
  assertEquals(order, ["aborted", "woken"]);
  assertEquals(memory().words[sleepers], 0);
});

Deno.test("a process that is told to stop leaves its waits by an error", async () => {
  const word = allocateZeroed(4);
  const { check } = me;
  const stop = () => {
    throw new Error("stopped");
  };
  try {
    let slices = 0;
    become({ check: () => void (slices++ === 1 && stop()) });
    assertThrows(() => park(word, 0), Error, "stopped");
    slices = 0;
    await assertRejects(() => parkAsync(word, 0), Error, "stopped");
  } finally {
    become({ check });
  }
});

Deno.test("a check that asks to look again ends the wait", () => {
  const word = allocateZeroed(4);
  let asked = 0;
  assert(park(word, 0, Infinity, () => ++asked === 2));
});

Deno.test({
  name: "awaited waits leave no timer behind",
  sanitizeOps: true,
  async fn() {
    const word = allocateZeroed(4);
    await Promise.all([0.01, 0.02].map((seconds) => parkAsync(word, 0, deadlineOf(seconds))));
    await parkAsync(word, 0, deadlineOf(0.01));
  },
});

Deno.test("an awaited wait keeps the program alive, and its end lets it go", async () => {
  const park = new URL("../../../runtime/memory/park.ts", import.meta.url);
  const program = `
    import { parkAsync } from "${park}";
    console.log(await parkAsync(20, 0, performance.now() + 150));
  `;
  const { stdout, code } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", program],
    stderr: "inherit",
  }).output();
  assertEquals(new TextDecoder().decode(stdout), "false\n");
  assertEquals(code, 0);
});
