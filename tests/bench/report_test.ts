import { assertEquals, assertThrows } from "@std/assert";
import { drawChart, escapeXml } from "./chart.ts";
import { example } from "./example.ts";
import { figure, readReport, reportRow, writeReport } from "./report.ts";
import { pick, rows } from "./rows.ts";
import { singles } from "./singles.ts";
import { digits, layOut, printReport, show, table } from "./table.ts";

Deno.test("a row's targets speak of sides that it measures", () => {
  for (const { targets, sides, name } of rows) {
    for (const target of targets) {
      assertEquals(sides.includes(target.form), true, name);
      if ("against" in target) assertEquals(sides.includes(target.against), true, name);
    }
  }
});

Deno.test("no two rows have one name", () => {
  assertEquals(new Set(rows.map(({ name }) => name)).size, rows.length);
});

Deno.test("words pick the rows whose names contain them", () => {
  assertEquals(pick(["e-turns", "lock"]).map(({ name }) => name), [
    "queue-turns",
    "pipe-turns",
    "lock",
  ]);
  assertEquals(pick([]).length, rows.length);
});

Deno.test("the median of an even number of samples lies between the middle ones", () => {
  assertEquals(figure([4, 1, 3, 9]), { median: 3.5, best: 1, samples: [4, 1, 3, 9] });
  assertThrows(() => figure([]), RangeError, "no samples");
});

Deno.test("ratios are the others' medians over ours", () => {
  assertEquals(example.rows[0]?.ratios, {
    await: { fork: 20, piscina: 5 },
    sync: { fork: 40, piscina: 10 },
  });
});

Deno.test("a target is reached at its very figure", () => {
  const verdicts = example.rows.flatMap(({ targets }) => targets);
  assertEquals(verdicts, [
    { form: "await", against: "fork", wanted: 20, reached: 20, met: true },
    { form: "await", against: "piscina", wanted: 6, reached: 5, met: false },
    { form: "await", against: null, wanted: 6e6, reached: 8e6, met: false },
  ]);
});

Deno.test("there is no ratio to memory that was given back", () => {
  const [row] = pick(["memory-messages"]);
  const { ratios, targets } = reportRow(row!, { await: figure([-5]), fork: figure([10]) });
  assertEquals([ratios, targets.map(({ met }) => met)], [{ await: {} }, [true]]);
});

Deno.test("a target that a bare Worker misses too is shown as such", () => {
  const [first] = pick(["pool-first"]);
  const [memory] = pick(["memory-worker"]);
  const timed = { await: figure([0.03]), worker: figure([0.023]), piscina: figure([0.028]) };
  const weighed = { await: figure([11e6]), worker: figure([8e6]) };
  const rows = [reportRow(first!, timed), reportRow(memory!, weighed)];
  const lines = printReport({ ...example, rows }).split("\n");
  assertEquals(lines.slice(-2), [
    "  MISSED  pool-first (await): 0.93x of 1.5x piscina; bare Workers miss it too: 1.22x",
    "  MISSED  memory-worker (await): 11.0 MB of at most 6.00 MB; a bare Worker misses it too: 8.00 MB",
  ]);
});

Deno.test("programs on one core are summed up by the geometric mean of their ratios", () => {
  const chosen = pick(["single-nbody", "single-sieve"]);
  const rows = chosen.map((row, i) =>
    reportRow(row, { sync: figure([1]), fork: figure([i === 0 ? 4 : 9]) })
  );
  assertEquals(
    printReport({ ...example, rows }).split("\n").at(-1),
    "Programs on one core: 6.00x CPython, the geometric mean of 2; target 8, MISSED",
  );
});

Deno.test("each program on one core has a row", () => {
  const files = [...Deno.readDirSync(new URL("single/", import.meta.url))].map(({ name }) => name);
  assertEquals(files.sort(), singles.map((name) => `${name}.py`).sort());
});

Deno.test("figures have three digits that count and a unit that fits", () => {
  const times = [1.234e-9, 99.96e-9, 999.6e-9, 45e-6, 0.0123, 1.5, 1234];
  assertEquals(times.map((time) => show(time, "time")), [
    "1.23 ns",
    "100 ns",
    "1.00 µs",
    "45.0 µs",
    "12.3 ms",
    "1.50 s",
    "1234 s",
  ]);
  assertEquals([show(-2.5e6, "bytes"), show(0.0123, "share")], ["-2.50 MB", "1.23 %"]);
  assertEquals([0, 9.996, 12.34, 123.4].map(digits), ["0.00", "10.0", "12.3", "123"]);
});

Deno.test("columns are as wide as their widest cell", () => {
  assertEquals(layOut([["a", "1"], ["bcd", "200"]], 1), "a      1\nbcd  200");
});

Deno.test("a table gives ratios, and targets with what became of them", () => {
  const lines = table(example.rows, ["fork"]).split("\n").map((line) => line.split(/  +/));
  assertEquals(lines, [
    ["what", "form", "ours", "CPython fork", "over ours"],
    [
      "Tasks <at once>",
      "await",
      "2.00 s (2.00 s)",
      "40.0 s (40.0 s)",
      "20.0x, target 20, reached",
    ],
    ["", "sync", "1.00 s (1.00 s)", "40.0 s (40.0 s)", "40.0x"],
  ]);
});

Deno.test("the whole report counts targets and names those missed and sides that failed", () => {
  const text = printReport(example);
  const lines = text.slice(text.indexOf("1 of 3")).split("\n");
  assertEquals(lines, [
    "1 of 3 targets reached",
    "  MISSED  tasks (await): 5.00x of 6x piscina",
    "  MISSED  memory (await): 8.00 MB of at most 6.00 MB",
    "  FAILED  memory (piscina): it broke",
  ]);
});

Deno.test("JSON keeps a report whole", () => {
  assertEquals(readReport(writeReport(example)), example);
  assertThrows(() => readReport("[]"), SyntaxError, "no rows");
});

Deno.test("the chart is well-formed XML that knows light and dark", () => {
  const svg = drawChart(example);
  assertWellFormed(svg);
  assertEquals(svg.includes("prefers-color-scheme: dark"), true);
});

Deno.test("the chart has a bar for each comparison of times", () => {
  assertEquals(drawChart(example).match(/<rect /g)?.length, 2);
  assertEquals(drawChart(example).includes("20.0 × CPython fork"), true);
});

Deno.test("a chart of nothing is still a picture", () => {
  assertWellFormed(drawChart({ ...example, rows: [] }));
});

Deno.test("text in XML is escaped", () => {
  assertEquals(escapeXml(`<a & "b">`), "&#60;a &#38; &#34;b&#34;&#62;");
});

/** Checks that tags are balanced, attributes quoted, and nothing else looks like either. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/g,
    (_, closing: string, name: string, _attributes: string, empty: string) => {
      if (closing) assertEquals(open.pop(), name);
      else if (!empty) open.push(name);
      return "";
    },
  );
  assertEquals(open, []);
  assertEquals(rest.replace(/&#\d+;/g, "").match(/[<&].*/), null);
}
