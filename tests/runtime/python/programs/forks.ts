/** Forks once, and says what it was given on the command line: that survives its second start. */
import { print } from "@manycore/multiprocessing/python";
import * as os from "@manycore/multiprocessing/python/os";

os.prepareFork(import.meta);
const before = Deno.pid;
const pid = os.fork();
if (pid === 0) {
  print("child", Deno.ppid === before, Deno.pid !== before, { flush: true });
  os._exit(3);
}
const [found, status] = await os.waitpid(pid, 0);
print("parent", found === pid, os.WEXITSTATUS(status), ...Deno.args);
