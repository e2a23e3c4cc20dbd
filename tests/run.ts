/**
 * Runs all tests: `deno task test`.
 *
 *     types      ┐ types once, of code, tests and the examples in docstrings: no pass below checks them again
 *     pure       ┘ what runs as well beside anything: examples, transpiler, Python's library; a thread for each core
 *     processes  ┐ what starts processes and waits for them, and so leaves a core idle half of the time
 *     by spawn   ┘ of that, what depends on the start method once more, each child a process of the system
 *     documents    the snippets, of which some sleep for their order: alone
 *
 * Passes in one bracket run at once. Of two that do, the second one's output comes when the first one has ended. One that
 * does not end is ended, and is a failure (pass.ts).
 *
 * @module
 */

import { endPasses, type Pass, runPass } from "./pass.ts";

const root = new URL("../", import.meta.url);

/** The test files below a folder. */
function* testsIn(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, root))) {
    if (isDirectory) yield* testsIn(`${folder}${name}/`);
    else if (name.endsWith("_test.ts")) yield folder + name;
  }
}

/** Tests of processes, and of the memory between them. */
const processes = /^tests\/(runtime\/(?!python\/)|soak\/)/;

/** Tests of processes that bring a start method or a memory of their own. */
const either = /\/(spawn\/|built_|codec_fuzz_|memory\/(killed|mapping)_)/;

const documents = "tests/documents_test.ts";

const files = [...testsIn("tests/")].filter((file) => file !== documents).sort();
const ofProcesses = files.filter((file) => processes.test(file));
const pure = files.filter((file) => !processes.test(file));

function test(...args: readonly string[]): readonly string[] {
  return ["test", "-A", "--no-check", "--trace-leaks", ...args];
}

const passes: readonly (readonly Pass[])[] = [
  [
    { args: test("--doc", "--parallel", "mod.ts", "runtime", "transpile", ...pure) },
    { args: ["check", "--doc", "--quiet"] },
  ],
  [
    { args: test(...ofProcesses) },
    {
      args: test(...ofProcesses.filter((file) => !either.test(file))),
      env: { MP_START_METHOD: "spawn" },
    },
  ],
  [{ args: test(documents) }],
];

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  Deno.addSignalListener(signal, () => {
    endPasses();
    Deno.exit(signal === "SIGINT" ? 130 : 143);
  });
}

let failed = false;
for (const together of passes) {
  for (const result of together.map((pass, index) => runPass(pass, index > 0))) {
    const { success, output } = await result;
    failed ||= !success;
    for (const chunk of output) {
      for (let done = 0; done < chunk.length;) done += Deno.stdout.writeSync(chunk.subarray(done));
    }
  }
}
if (failed) Deno.exit(1);
