/**
 * Measures this package beside CPython's multiprocessing and thread pools from npm, on this machine in this run:
 * `deno task bench [WORD…] [--json FILE] [--svg FILE]`; `--help` tells the rest.
 *
 * @module
 */
import { parseArgs } from "@std/cli/parse-args";
import { isAbsolute, join } from "node:path";
import { drawChart } from "./chart.ts";
import { findPrograms } from "./programs.ts";
import { readReport, type Report, writeReport } from "./report.ts";
import { pick, type Row, rows, type Side } from "./rows.ts";
import { measureRow, startProgram } from "./runner.ts";
import { complete, printReport } from "./table.ts";

const help = `deno task bench [WORD…] [OPTION…]

Measures the rows whose names contain a WORD, or all:
  ${rows.map(({ name }) => name).join("\n  ")}

  --json FILE      write the figures
  --svg FILE       draw the chart
  --from FILE      show and draw figures of an earlier run instead of measuring
  --repeat N       repetitions of each measurement (default 5)
  --sides A,B      measure only these: ${
  [...new Set(rows.flatMap(({ sides }) => sides))].join(", ")
}
  --rivals HOST    what the packages from npm run on: node (default) or deno
`;

/** `deno task` itself moves to the folder of deno.json and keeps the user's in INIT_CWD. */
function inHome(path: string): string {
  return isAbsolute(path) ? path : join(Deno.env.get("INIT_CWD") ?? Deno.cwd(), path);
}

function fail(message: string): never {
  console.error(message);
  Deno.exit(2);
}

const load = () => Deno.loadavg()[0] ?? 0;

function machine(): string {
  const { cpus, model } = processors();
  const memory = Math.round(Deno.systemMemoryInfo().total / 2 ** 30);
  return `${model}, ${cpus} cores, ${memory} GB, ${Deno.build.os} ${Deno.build.arch}`;
}

function processors(): { cpus: number; model: string } {
  const cpus = navigator.hardwareConcurrency;
  try {
    const text = Deno.readTextFileSync("/proc/cpuinfo");
    return { cpus, model: /^model name\s*: (.*)$/m.exec(text)?.[1] ?? "unknown processor" };
  } catch {
    return { cpus, model: "unknown processor" };
  }
}

async function measure(
  chosen: readonly Row[],
  wanted: ReadonlySet<Side>,
  host: "node" | "deno",
  repetitions: number,
): Promise<Report> {
  const begin = load();
  const busy = begin < 1 ? [] : [
    `Others used this machine when the run began (load ${
      begin.toFixed(1)
    }): measure again when it is quiet`,
  ];
  const sidesOf = (row: Row) => row.sides.filter((side) => wanted.has(side));
  const { programs, notes } = await findPrograms(new Set(chosen.flatMap(sidesOf)), host);
  const reports = [];
  for (const [i, row] of chosen.entries()) {
    console.error(`${i + 1}/${chosen.length} ${row.what}`);
    const sides = sidesOf(row).filter((side) => programs.has(side));
    reports.push(
      await measureRow(row, sides, repetitions, (side) => startProgram(programs.get(side)!, row)),
    );
  }
  const used = [...programs].filter(([side]) => chosen.some((row) => sidesOf(row).includes(side)));
  return {
    when: new Date().toISOString(),
    machine: machine(),
    load: [begin, load()],
    repetitions,
    programs: Object.fromEntries(used.map(([side, { label }]) => [side, label])),
    notes: [...busy, ...notes],
    rows: reports,
  };
}

async function main(): Promise<number> {
  const options = parseArgs(Deno.args, {
    boolean: ["help"],
    string: ["json", "svg", "from", "repeat", "sides", "rivals"],
    unknown: (argument) => argument.startsWith("-") ? fail(`Unknown option ${argument}`) : true,
  });
  if (options["help"] === true) {
    console.log(help);
    return 0;
  }
  const text = (name: string) => {
    const value = options[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const words = options._.map(String);
  const chosen = pick(words);
  if (chosen.length === 0) fail(`No row's name contains ${words.join(" or ")}; see --help`);
  const repetitions = Number(text("repeat") ?? 5);
  if (!(Number.isInteger(repetitions) && repetitions > 0)) {
    fail(`Cannot repeat ${text("repeat")} times: give a whole number above 0`);
  }
  const host = text("rivals") ?? "node";
  if (host !== "node" && host !== "deno") fail(`Cannot run rivals on ${host}: give node or deno`);
  const all = new Set(rows.flatMap(({ sides }) => sides));
  const wanted = new Set(text("sides")?.split(",") ?? all) as Set<Side>;
  for (const side of wanted) {
    if (!all.has(side)) fail(`There is no side ${side}; there are ${[...all].join(", ")}`);
  }
  const earlier = text("from");
  const report = earlier === undefined
    ? await measure(chosen, wanted, host, repetitions)
    : readReport(await Deno.readTextFile(inHome(earlier)));
  console.log(printReport(report));
  const [json, svg] = [text("json"), text("svg")];
  if (json !== undefined) await Deno.writeTextFile(inHome(json), writeReport(report));
  if (svg !== undefined) await Deno.writeTextFile(inHome(svg), drawChart(report));
  return complete(report.rows) ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
