/**
 * Processes and pools beside CPython's, which runs in the same minute if there is a python3, and beside piscina, if npm
 * can get it. Each figure is the best of some rounds, so that a busy machine troubles them less.
 *
 * @module
 */
import { Pool, Process } from "../../mod.ts";

export function nothing(): void {}

export function square(x: number): number {
  return x * x;
}

const rounds = 5;
const out = 20_000;
const single = 2_000;
const many = 100_000;

/** What a round of a measurement took, in microseconds a unit. */
type Row = [name: string, micros: number];

const pythonProgram = `
import multiprocessing as mp, time
def nothing(): pass
def square(x): return x * x
def best(name, f, count):
    times = []
    for i in range(${rounds}):
        t = time.perf_counter(); f(); times.append(time.perf_counter() - t)
    print(name, min(times) / count * 1e6, sep="\\t", flush=True)
def start_and_join():
    for i in range(5):
        p = mp.Process(target=nothing); p.start(); p.join()
if __name__ == "__main__":
    mp.set_start_method("fork")
    best("start and join a process", start_and_join, 5)
    with mp.Pool(2) as pool:
        pool.map(square, range(100))
        def applied():
            for i in range(${single}): pool.apply(square, (i,))
        best("apply, one by one", applied, ${single})
        def out_at_once():
            for r in [pool.apply_async(square, (i,)) for i in range(${out})]: r.get()
        best("applyAsync, ${out} out at once", out_at_once, ${out})
        best("map of ${many} in chunks", lambda: pool.map(square, range(${many})), ${many})
        best("map of ${out}, chunksize 1", lambda: pool.map(square, range(${out}), chunksize=1), ${out})
        best("imap of ${out}", lambda: list(pool.imap(square, range(${out}))), ${out})
`;

const piscinaProgram = `
const { Piscina } = require("piscina");
const path = require("node:path");
(async () => {
  const pool = new Piscina({ filename: path.join(__dirname, "square.js"), maxThreads: 2, minThreads: 2 });
  const best = async (name, f, count) => {
    let least = Infinity;
    for (let i = 0; i < ${rounds}; i++) {
      const t = performance.now(); await f(); least = Math.min(least, performance.now() - t);
    }
    console.log([name, least / count * 1e3].join("\\t"));
  };
  for (let i = 0; i < 100; i++) await pool.run(i);
  await best("apply, one by one", async () => { for (let i = 0; i < ${single}; i++) await pool.run(i); }, ${single});
  await best("applyAsync, ${out} out at once",
    () => Promise.all(Array.from({ length: ${out} }, (_, i) => pool.run(i))), ${out});
  process.exit();
})();
`;

async function best(name: string, measured: () => unknown, count: number): Promise<Row> {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await measured();
    least = Math.min(least, performance.now() - start);
  }
  return [name, least / count * 1000];
}

async function ours(): Promise<Row[]> {
  const rows: Row[] = [];
  const numbers = (length: number) => Array.from({ length }, (_, i) => i);
  const [outNumbers, manyNumbers] = [numbers(out), numbers(many)];
  rows.push(
    await best("start and join a process", async () => {
      for (let i = 0; i < 5; i++) {
        const process = new Process({ target: nothing });
        process.start();
        await process.join();
      }
    }, 5),
  );
  await using pool = new Pool(2);
  await pool.map(square, numbers(100));
  rows.push(
    await best("apply, one by one", async () => {
      for (let i = 0; i < single; i++) await pool.apply(square, [i]);
    }, single),
    await best("applySync, one by one", () => {
      for (let i = 0; i < single; i++) pool.applySync(square, [i]);
    }, single),
    await best(`applyAsync, ${out} out at once`, async () => {
      const results = outNumbers.map((i) => pool.applyAsync(square, [i]));
      for (const result of results) await result.get();
    }, out),
    await best(`map of ${many} in chunks`, () => pool.map(square, manyNumbers), many),
    await best(`map of ${out}, chunksize 1`, () => {
      return pool.map(square, outNumbers, { chunksize: 1 });
    }, out),
    await best(`imap of ${out}`, () => Array.fromAsync(pool.imap(square, outNumbers)), out),
  );
  return rows;
}

/** What another program prints: names and microseconds. Nothing when it cannot be run. */
async function others(command: string, args: string[], cwd?: string): Promise<Map<string, number>> {
  try {
    const options = { args, stderr: "null" as const, ...(cwd === undefined ? {} : { cwd }) };
    const { stdout } = await new Deno.Command(command, options).output();
    const lines = new TextDecoder().decode(stdout).trim().split("\n");
    return new Map(
      lines.map((line) => line.split("\t")).map(([name, micros]) => [name!, Number(micros)]),
    );
  } catch {
    return new Map();
  }
}

async function piscina(): Promise<Map<string, number>> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/square.js`, "module.exports = (x) => x * x;");
    await Deno.writeTextFile(`${folder}/main.cjs`, piscinaProgram);
    await Deno.writeTextFile(`${folder}/package.json`, "{}");
    const install = ["install", "--silent", "--no-audit", "--no-fund", "piscina@5"];
    await others("npm", install, folder);
    return await others("node", ["main.cjs"], folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function show(micros: number | undefined): string {
  return micros === undefined || Number.isNaN(micros) ? "-" : micros.toFixed(2);
}

if (import.meta.main) {
  const rows = await ours();
  const [python, node] = [await others("python3", ["-c", pythonProgram]), await piscina()];
  console.log("µs a unit, best of", rounds);
  console.log(
    ["".padEnd(34), "ours", "CPython", "ratio", "piscina", "ratio"].map((text) => text.padStart(9))
      .join(" "),
  );
  for (const [name, micros] of rows) {
    const [cpython, rival] = [python.get(name), node.get(name)];
    const ratio = (other?: number) => other === undefined ? "-" : `${(other / micros).toFixed(1)}x`;
    const cells = [show(micros), show(cpython), ratio(cpython), show(rival), ratio(rival)];
    console.log(name.padEnd(34), cells.map((text) => text.padStart(9)).join(" "));
  }
}
