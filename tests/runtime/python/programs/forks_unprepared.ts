/** Forks without having been prepared for it. */
import * as os from "@manycore/multiprocessing/python/os";

try {
  os.fork();
} catch (error) {
  console.log(String(error));
}
