/** The two sides of a comparison: processes that are given programs and tell what came of them. */
import { fileURLToPath } from "node:url";
import { inherited, python, root } from "../command.ts";

/** A program to run. */
export interface Asked {
  readonly source: string;
  /** Whether what it becomes is fitted to TypeScript's checks first. */
  readonly checks?: boolean;
}

/** What came of a program. */
export interface Outcome {
  readonly stdout: string;
  readonly status: number;
  /** The last line of standard error, where something ended the program. */
  readonly last: string;
}

/** Parts of texts to their lines. */
export function lineStream(): TransformStream<string, string> {
  let rest = "";
  return new TransformStream({
    transform(text, controller) {
      const lines = (rest + text).split("\n");
      rest = lines.pop()!;
      for (const line of lines) controller.enqueue(line);
    },
  });
}

/** A process that is given programs. */
interface Server {
  readonly child: Deno.ChildProcess;
  readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly lines: ReadableStreamDefaultReader<string>;
  asked: number;
}

/** After how many programs a process makes room for another: what it has loaded, it keeps. */
const TURNOVER = 1000;

/** How long a program may take, in milliseconds, on a machine that does other things too. */
const LIMIT = 15_000;

/** One of the sides. */
export class Side implements AsyncDisposable {
  readonly #command: readonly string[];
  #server: Server | undefined;

  constructor(command: readonly string[]) {
    this.#command = command;
  }

  /** What comes of a program; null where that is of no use to anybody. */
  async outcome(asked: Asked): Promise<Outcome | null> {
    if (this.#server && this.#server.asked >= TURNOVER) await this.#end();
    const server = this.#server ??= this.#begin();
    server.asked++;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      server.child.kill("SIGKILL");
    }, LIMIT);
    try {
      await server.writer.write(new TextEncoder().encode(`${JSON.stringify(asked)}\n`));
      const { value } = await server.lines.read();
      if (value !== undefined) return JSON.parse(value) as Outcome | null;
    } catch (error) {
      if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
    } finally {
      clearTimeout(timer);
    }
    const { code } = await server.child.status;
    this.#server = undefined;
    const last = isLate ? `no end within ${LIMIT / 1000} s` : `the process ended, status ${code}`;
    return { stdout: "", status: code, last };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end();
  }

  #begin(): Server {
    const [program = "", ...args] = this.#command;
    const child = new Deno.Command(program, {
      args,
      cwd: root,
      clearEnv: true,
      env: { ...inherited, PYTHONHASHSEED: "0" },
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(lineStream());
    return { child, writer: child.stdin.getWriter(), lines: lines.getReader(), asked: 0 };
  }

  async #end(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await server.writer.close();
    await server.lines.cancel();
    await server.child.status;
  }
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** This package, in one process. */
export function ours(): Side {
  return new Side([Deno.execPath(), "run", "-A", "--no-check", beside("ours.ts")]);
}

/** CPython 3.13. */
export function cpython(): Side {
  if (!python) throw new Error("Cannot compare with CPython 3.13: it is not here");
  return new Side([...python, beside("cpython.py")]);
}

/** An outcome without what differs from run to run. */
function told({ stdout, status, last }: Outcome): string {
  const text = `${stdout}\n\x00${status}\n\x00${status === 0 ? "" : last}`;
  // functions here do not know what they are nested in
  return text.replace(/\b0x[0-9a-f]{6,}/g, "0x…").replace(/(?:[\w<>]+\.<locals>\.)+/g, "");
}

/** The first thing in which two outcomes differ: a line of CPython's and one of ours; null where there is none. */
export function difference(theirs: Outcome, ours: Outcome): [string, string] | null {
  const [wanted, got] = [told(theirs), told(ours)];
  if (wanted === got) return null;
  const [these, those] = [wanted.split("\n"), got.split("\n")];
  const at = these.findIndex((line, i) => line !== those[i]);
  return [these[at] ?? "", those[at] ?? ""];
}
