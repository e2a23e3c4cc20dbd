/** The end of a process of the operating system. */

import { openLibrary } from "../memory/mapping/library.ts";

const functions = { _exit: { parameters: ["i32"], result: "void" } } as const;

// Opened at once: the process may give the permission back.
const { _exit } = openLibrary(functions).symbols;

/** Ends this process at once. What it has written is out; what others share with it is theirs. */
export function exitNow(code: number): never {
  _exit(code & 255);
  throw new Error("the process has ended");
}
