import { assertEquals, assertRejects } from "@std/assert";
import { fileURLToPath } from "node:url";
import { pick, type Row, type Side } from "./rows.ts";
import { measureRow, type Program, type Runner, startProgram } from "./runner.ts";

const row: Row = {
  name: "work",
  what: "Work",
  measure: "time",
  count: 10,
  sides: ["await", "fork"],
  fresh: false,
  warmups: 1,
  targets: [{ form: "await", against: "fork", atLeast: 2 }],
};

/** Sides that write down what is asked of them, and always take the same time. */
function recorded(log: string[], seconds: Partial<Record<Side, number>>) {
  return (side: Side): Promise<Runner> => {
    log.push(`start ${side}`);
    const measure = () => {
      log.push(side);
      const value = seconds[side];
      return value === undefined
        ? Promise.reject(new Error(`${side} is broken`))
        : Promise.resolve(value);
    };
    const end = () => {
      log.push(`end ${side}`);
      return Promise.resolve();
    };
    return Promise.resolve({ measure, end });
  };
}

/** A program of one line of JavaScript. */
function program(code: string): Program {
  return { label: "a program", command: Deno.execPath(), args: () => ["eval", code] };
}

Deno.test("the sides are measured by turns", async () => {
  const log: string[] = [];
  await measureRow(row, row.sides, 2, recorded(log, { await: 1, fork: 2 }));
  assertEquals(
    log.join(", "),
    "start await, await, start fork, fork, await, fork, await, fork, end await, end fork",
  );
});

Deno.test("a row for new programs starts one for each repetition", async () => {
  const log: string[] = [];
  const fresh = { ...row, fresh: true, warmups: 0 };
  await measureRow(fresh, ["await"], 2, recorded(log, { await: 1 }));
  assertEquals(log.join(", "), "start await, await, end await, start await, await, end await");
});

Deno.test("times are for one unit, and the first ones do not count", async () => {
  const { sides } = await measureRow(row, row.sides, 3, recorded([], { await: 1, fork: 5 }));
  assertEquals(sides.fork, { median: 0.5, best: 0.5, samples: [0.5, 0.5, 0.5] });
});

Deno.test("a side that fails leaves the others their figures", async () => {
  const { sides, ratios, targets } = await measureRow(
    row,
    row.sides,
    2,
    recorded([], { await: 1 }),
  );
  assertEquals(sides.fork, { failed: "fork is broken" });
  assertEquals(sides.await, { median: 0.1, best: 0.1, samples: [0.1, 0.1] });
  assertEquals([ratios, targets], [{ await: {} }, []]);
});

Deno.test("a program answers each line with a number", async () => {
  const answers = "console.log('ready'); for await (const _ of Deno.stdin.readable) console.log(7)";
  const runner = await startProgram(program(answers), row);
  assertEquals([await runner.measure(), await runner.measure()], [7, 7]);
  await runner.end();
});

Deno.test("a program that ends too early is told by its exit code", async () => {
  await assertRejects(
    () => startProgram(program("Deno.exit(3)"), row),
    Error,
    "a program ended with exit code 3 before it could get ready",
  );
});

Deno.test("a program that prints anything but a number is refused", async () => {
  const answers =
    "console.log('ready'); for await (const _ of Deno.stdin.readable) console.log('x')";
  const runner = await startProgram(program(answers), row);
  await assertRejects(() => runner.measure(), Error, 'printed "x" instead of a number');
});

Deno.test("this package's own program measures a row", async () => {
  const main = fileURLToPath(new URL("ours/main.ts", import.meta.url));
  const ours = {
    label: "this package",
    command: Deno.execPath(),
    args: () => ["run", "-A", main, "sync", "queue-turns", "3"],
  };
  const [turns] = pick(["queue-turns"]);
  const runner = await startProgram(ours, turns!);
  assertEquals(await runner.measure() > 0, true);
  await runner.end();
});
