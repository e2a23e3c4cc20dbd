/**
 * Rows of the transpiler: a program of a hundred lines, one of thousands, and the start of one that is run.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { transpile } from "@manycore/multiprocessing/transpile";
import { emitted } from "../../../transpile/cli/run.ts";
import { root, run } from "../../command.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

const program = new URL("../program.py", import.meta.url);
const cli = fileURLToPath(new URL("../../../transpile/cli.ts", import.meta.url));

/** The classes and functions of the program. */
const NAMES = /\b(Account|Ledger|parse_line|totals|mean|primes|words)\b/g;

/** A program of so many times the hundred lines, no two classes or functions of the same name. */
function repeated(times: number): string {
  const [body = ""] = Deno.readTextFileSync(program).split("\n\n\nif __name__");
  const [head = "", ...parts] = body.split(/\n\n\n(?=class Account)/);
  const copies = Array.from(
    { length: times },
    (_, i) => parts.join("").replace(NAMES, (name) => `${name}${i}`),
  );
  return [head, ...copies].join("\n\n\n") + "\n";
}

function translated(source: string): void {
  transpile(source, { filename: "program.py" });
}

/** Seconds for the program in a process that has translated it before it was edited in one place. */
const warm: Row = () => {
  const source = Deno.readTextFileSync(program);
  let count = 0;
  const next = () => source.replace("found = []", `found = [${count++}]`);
  for (let i = 0; i < 50; i++) translated(next());
  return {
    measure() {
      const text = next();
      return seconds(() => translated(text));
    },
  };
};

/** Seconds for a program that differs in all its names from those that the process has translated before it. */
const other: Row = () => {
  const source = Deno.readTextFileSync(program);
  let count = 0;
  const next = () =>
    source.replace(NAMES, (name) => `${name}${count}`).replace("hundred", `${count++}`);
  for (let i = 0; i < 50; i++) translated(next());
  return {
    measure() {
      const text = next();
      return seconds(() => translated(text));
    },
  };
};

/** Seconds from the start of a command to its end; `isFirst` gives it a cache of its own, empty. */
function started(name: string, isFirst = false): Row {
  return () => {
    const cache = isFirst ? Deno.makeTempDirSync() : undefined;
    const command = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", cli, name, fileURLToPath(program)],
      env: cache === undefined ? {} : { XDG_CACHE_HOME: cache },
      stdout: "null",
      stderr: "null",
    });
    const empty = () =>
      cache === undefined ? undefined : Deno.removeSync(cache, { recursive: true });
    return {
      async measure() {
        const time = await seconds(async () => {
          const { success } = await command.output();
          if (!success) throw new Error(`Cannot ${name} ${program.href}`);
        });
        empty();
        return time;
      },
    };
  };
}

/** Seconds for thousands of lines, in a process that has translated a hundred. */
const long: Row = (count) => {
  const source = repeated(Math.round(count / 80));
  translated(repeated(1));
  return {
    measure: async () =>
      await seconds(() => translated(source)) / source.split("\n").length * count,
  };
};

/** The time for a program over that for ten of a tenth of its lines. */
const linear: Row = () => {
  const [whole, tenth] = [repeated(50), repeated(5)];
  translated(tenth);
  return {
    async measure() {
      const one = await seconds(() => translated(whole));
      const ten = await seconds(() => {
        for (let i = 0; i < 10; i++) translated(tenth);
      });
      return one / ten;
    },
  };
};

/** A program of one line, what it became, and who starts both: the file itself, and the task. */
async function oneLine() {
  const folder = Deno.makeTempDirSync();
  const path = `${folder}/hello.py`;
  Deno.writeTextFileSync(path, 'print("hello")\n');
  const { module, importMap } = await emitted({
    name: path,
    path,
    bytes: Deno.readFileSync(path),
  });
  const timed = (args: readonly string[]) =>
    seconds(async () => {
      const { stdout } = await run([Deno.execPath(), ...args], { cwd: root });
      if (stdout !== "hello\n") throw new Error(`Cannot run ${path} by ${args.join(" ")}`);
    });
  const flags = ["--no-config", "--no-lock", `--import-map=${importMap}`];
  return {
    file: () => timed(["run", "-A", ...flags, module]),
    task: () => timed(["task", "--quiet", "run", path]),
    close: () => Deno.removeSync(folder, { recursive: true }),
  };
}

/** Seconds for a file that was emitted. */
const start: Row = async () => {
  const { file, close } = await oneLine();
  return { measure: file, close };
};

/** Seconds for the task, less those for the file. */
const cost: Row = async () => {
  const { file, task, close } = await oneLine();
  return { measure: async () => await task() - await file(), close };
};

export const transpileRows: Record<string, Row> = {
  "transpile-cold": started("transpile"),
  "transpile-warm": warm,
  "transpile-other": other,
  "transpile-long": long,
  "transpile-linear": linear,
  "run-first": started("run", true),
  "run-again": started("run"),
  "run-start": start,
  "run-cost": cost,
};
