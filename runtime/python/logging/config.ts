/**
 * Python's `logging.config`: logging set up as a dict or a file says. https://docs.python.org/3/library/logging.config.html
 *
 * @example
 * ```ts
 * import { Dict } from "@manycore/multiprocessing/python";
 * import { dictConfig } from "@manycore/multiprocessing/python/logging/config";
 *
 * dictConfig(new Dict<string, unknown>([["version", 1], ["root", new Dict([["level", "INFO"]])]]));
 * ```
 *
 * @module
 */
import { nameFunctions } from "../support/naming.ts";
import * as self from "./config.ts";
export { dictConfig } from "./config/dictionary.ts";
export { fileConfig } from "./config/file.ts";

nameFunctions(self);
