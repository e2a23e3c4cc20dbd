/**
 * Python's `contextlib`. https://docs.python.org/3/library/contextlib.html
 *
 * @example
 * ```ts
 * import { contextmanager } from "@manycore/multiprocessing/python/contextlib";
 * import { enter, leave, print } from "@manycore/multiprocessing/python";
 *
 * const tag = contextmanager(function* (name: string) {
 *   print(`<${name}>`);
 *   yield name;
 *   print(`</${name}>`);
 * });
 *
 * const manager = tag("b");
 * enter(manager); // prints <b>
 * leave(manager); // prints </b>
 * ```
 *
 * @module
 */
import { nameClasses } from "./support/naming.ts";
import * as self from "./contextlib.ts";
export {
  asynccontextmanager,
  AsyncGeneratorContextManager,
  contextmanager,
  GeneratorContextManager,
} from "./contextlib/contextmanager.ts";
export { AsyncExitStack } from "./contextlib/async_exit_stack.ts";
export {
  AbstractAsyncContextManager,
  AbstractContextManager,
  AsyncContextDecorator,
  ContextDecorator,
} from "./contextlib/decorator.ts";
export { ExitStack } from "./contextlib/exit_stack.ts";
export {
  aclosing,
  chdir,
  closing,
  nullcontext,
  redirectStderr,
  redirectStdin,
  redirectStdout,
  suppress,
} from "./contextlib/managers.ts";

nameClasses(self, "contextlib");
