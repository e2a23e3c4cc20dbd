/** The end of a process of the operating system. */

import { openLibrary } from "../memory/mapping/library.ts";

const functions = { _exit: { parameters: ["i32"], result: "void" } } as const;

/** Ends this process at once. What it has written is out; what others share with it is theirs. */
export function exitNow(code: number): never {
  openLibrary(functions).symbols._exit(code & 255);
  throw new Error("the process has ended");
}
