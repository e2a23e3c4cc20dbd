/** Forks without having been prepared for it. */
import * as os from "../../../../runtime/python/os.ts";

try {
  os.fork();
} catch (error) {
  console.log(String(error));
}
