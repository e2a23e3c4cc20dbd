/** Starts a process by the method that the command line names, and prints the error that comes of it. */
import { Process, setStartMethod } from "@manycore/multiprocessing";

export function nothing(): void {}

if (import.meta.main) {
  try {
    setStartMethod(Deno.args[0]!);
    const process = new Process({
      target: nothing,
      permissions: Deno.args[1] === undefined ? null : JSON.parse(Deno.args[1]),
    });
    process.start();
    await process.join();
    console.log(process.exitcode);
  } catch (error) {
    console.log(String(error));
  }
}
