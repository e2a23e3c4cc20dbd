/**
 * Rows of programs on a single core: each in a process of its own, from its start to its end, as it was emitted before.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { transpile } from "@manycore/multiprocessing/transpile";
import { python, root, run } from "../../command.ts";
import { singles } from "../singles.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

/** Seconds for a program that prints what CPython's prints. */
function program(name: string): Row {
  return async () => {
    const path = fileURLToPath(new URL(`../single/${name}.py`, import.meta.url));
    const folder = Deno.makeTempDirSync();
    const module = join(folder, `${name}.ts`);
    const { code } = await transpile(Deno.readTextFileSync(path), { filename: `${name}.py` });
    Deno.writeTextFileSync(module, code);
    const config = `${root}deno.json`;
    const command = [Deno.execPath(), "run", "-A", "--no-lock", "--config", config, module];
    const wanted = python && await run([...python, path]);
    return {
      measure: () =>
        seconds(async () => {
          const { code, stdout, stderr } = await run(command);
          if (code !== 0) throw new Error(`${name} failed: ${stderr}`);
          if (wanted && wanted.stdout !== stdout) {
            throw new Error(`${name} printed ${stdout}, and CPython ${wanted.stdout}`);
          }
        }),
      close: () => Deno.removeSync(folder, { recursive: true }),
    };
  };
}

export const singleRows: Record<string, Row> = Object.fromEntries(
  singles.map((name) => [`single-${name}`, program(name)]),
);
