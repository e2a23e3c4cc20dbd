/**
 * `exit()` and `quit()`: the end of the program.
 *
 * @module
 */
import { SystemExit } from "../../errors.ts";

/**
 * Ends the program, as `sys.exit()` does. https://docs.python.org/3/library/constants.html#exit
 *
 * @param code the status, a text for standard error, or null
 * @throws {SystemExit} always
 *
 * @example
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import { exit, SystemExit } from "@manycore/multiprocessing/python";
 *
 * assertThrows(() => exit(3), SystemExit);
 * ```
 */
export function exit(code: unknown = null): never {
  throw new SystemExit(code);
}

/**
 * Ends the program: another name of `exit`. https://docs.python.org/3/library/constants.html#quit
 *
 * @param code the status, a text for standard error, or null
 * @throws {SystemExit} always
 *
 * @example
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import { quit, SystemExit } from "@manycore/multiprocessing/python";
 *
 * assertThrows(() => quit(), SystemExit);
 * ```
 */
export function quit(code: unknown = null): never {
  throw new SystemExit(code);
}
