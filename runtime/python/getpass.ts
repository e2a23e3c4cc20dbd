/**
 * Python's `getpass`: who uses the program, and what they keep secret. https://docs.python.org/3/library/getpass.html
 *
 * @example
 * ```ts
 * import { getuser } from "@manycore/multiprocessing/python/getpass";
 *
 * typeof getuser(); // "string"
 * ```
 *
 * @module
 */
import { EOFError, OSError } from "./exceptions.ts";
import { callMethod } from "./dispatch.ts";
import { streams } from "./streams.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import * as self from "./getpass.ts";
import { nameClass } from "./values/types.ts";
import { UserWarning } from "./exceptions.ts";
import { warn } from "./warnings.ts";

/** What is typed may be seen. https://docs.python.org/3/library/getpass.html#getpass.GetPassWarning */
export class GetPassWarning extends UserWarning {}
nameClass(GetPassWarning, "getpass.GetPassWarning");

/** The name of the user. https://docs.python.org/3/library/getpass.html#getpass.getuser */
export function getuser(): string {
  for (const name of ["LOGNAME", "USER", "LNAME", "USERNAME"]) {
    const user = Deno.env.get(name);
    if (user) return user;
  }
  try {
    const rows = Deno.readTextFileSync("/etc/passwd").split("\n").map((line) => line.split(":"));
    const row = rows.find(([, , id]) => id === String(Deno.uid()));
    if (row) return row[0]!;
  } catch {
    // Nobody can be asked.
  }
  throw new OSError("No username set in the environment");
}

/** How somebody is asked. */
export interface AskOptions {
  /** What is shown. */
  prompt?: string;
  /** Where it is shown; standard error when it is not given. */
  stream?: unknown;
}

/**
 * Asks for a text that is not shown while it is typed. Where standard input is no terminal, a warning says so, and a line
 * of it is taken.
 *
 * @see https://docs.python.org/3/library/getpass.html#getpass.getpass
 */
export function getpass(...given: unknown[]): string {
  const { prompt: shown = "Password: ", stream = null } = options<AskOptions>(
    ["prompt", "stream"],
    ...given,
  );
  const target = stream ?? streams.stderr;
  if (!Deno.stdin.isTerminal()) {
    warn("Can not control echo on the terminal.", GetPassWarning, 2);
    callMethod(target, "write", ["Warning: Password input may be echoed.\n"]);
    callMethod(target, "write", [shown]);
    callMethod(target, "flush", []);
    const line = streams.stdin.readline();
    if (line === "") throw new EOFError();
    return line.replace(/\n$/, "");
  }
  callMethod(target, "write", [shown]);
  callMethod(target, "flush", []);
  Deno.stdin.setRaw(true, { cbreak: true });
  try {
    return typed();
  } finally {
    Deno.stdin.setRaw(false);
    callMethod(target, "write", ["\n"]);
  }
}

/** What is typed until the end of the line. */
function typed(): string {
  const bytes: number[] = [];
  const room = new Uint8Array(1);
  for (;;) {
    const count = Deno.stdin.readSync(room);
    const byte = room[0]!;
    if (count === null || byte === 4 && bytes.length === 0) throw new EOFError();
    if (byte === 10 || byte === 13) return new TextDecoder().decode(new Uint8Array(bytes));
    if (byte === 127 || byte === 8) bytes.pop();
    else bytes.push(byte);
  }
}

nameFunctions(self);
