/**
 * Python's `subprocess`: other programs. https://docs.python.org/3/library/subprocess.html
 *
 * What may wait gives a promise, and other tasks go on meanwhile.
 *
 * @example
 * ```ts
 * import { checkOutput } from "@manycore/multiprocessing/python/subprocess";
 *
 * await checkOutput(["echo", "a", "b"], { text: true }); // "a b\n"
 * ```
 *
 * @module
 */
import { holdOutputBack } from "./streams.ts";
import { nameClasses, nameFunctions } from "./support/naming.ts";
import * as self from "./subprocess.ts";

export { CalledProcessError, SubprocessError, TimeoutExpired } from "./subprocess/errors.ts";
export type { PipeFile } from "./subprocess/pipes.ts";
export {
  type CommandLine,
  type Output,
  Popen,
  type PopenOptions,
  type WaitOptions,
} from "./subprocess/popen.ts";
export { DEVNULL, PIPE, STDOUT } from "./subprocess/program.ts";
export {
  type AsText,
  call,
  callSync,
  checkCall,
  checkCallSync,
  checkOutput,
  checkOutputSync,
  CompletedProcess,
  getoutput,
  type GetOutputOptions,
  getoutputSync,
  getstatusoutput,
  getstatusoutputSync,
  list2cmdline,
  run,
  type RunOptions,
  runSync,
} from "./subprocess/run.ts";

nameFunctions(self);
nameClasses(self, "subprocess");

// What such a program writes stands, in CPython, before what this one has not yet sent on.
if (!Deno.stdout.isTerminal() && !isUnbuffered()) holdOutputBack();

function isUnbuffered(): boolean {
  const { state } = Deno.permissions.querySync({ name: "env", variable: "PYTHONUNBUFFERED" });
  return state === "granted" && Boolean(Deno.env.get("PYTHONUNBUFFERED"));
}
