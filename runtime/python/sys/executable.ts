/**
 * `sys.executable`, in a module of its own: the command that it names is written when a program first asks for it.
 *
 * @module
 */
import { interpreter } from "../../launch/interpreter.ts";

/** A command that runs Python programs: this package's. https://docs.python.org/3/library/sys.html#sys.executable */
export const executable: string = interpreter();
