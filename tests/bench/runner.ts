/**
 * Runs the sides' programs by turns.
 *
 *     runner                          a side's program, one per side of a row
 *
 *     start ───────────────────────►  prepares the row
 *           ◄───── "ready" ─────────
 *     a line ──────────────────────►  measures once
 *           ◄───── a number ────────
 *       … A, B, C, A, B, C …          all but one sleep on their input
 *     end of input ────────────────►  gives everything back and ends
 *
 * A program that ends early, or does not answer in time, fails in its row only; it is killed and the others go on.
 *
 * @module
 */
import { type Failure, figure, reportRow, type RowReport } from "./report.ts";
import type { Row, Side } from "./rows.ts";

/** How a side's program is started. */
export interface Program {
  readonly label: string;
  readonly command: string;
  readonly args: (row: Row) => readonly string[];
  readonly env?: Record<string, string>;
}

/** A side that is ready to measure. */
export interface Runner {
  /** Does the row's work once; if it cannot, it has ended. */
  measure(): Promise<number>;
  /** Ends it, and waits until it has ended. */
  end(): Promise<void>;
}

/** How long a program may take to get ready, to measure or to end, in milliseconds. */
const patience = 60_000;

/** How long a side is warmed up before its repetitions, in milliseconds; the last one begun is ended. */
const warmUpTime = 500;

/** Starts a side's program and waits until it is ready for the row. */
export async function startProgram(program: Program, row: Row): Promise<Runner> {
  const { label, command, args, env = {} } = program;
  const child = new Deno.Command(command, {
    args: [...args(row)],
    env,
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const writer = child.stdin.getWriter();
  const lines = new Lines(child.stdout);

  const within = async <T>(promise: Promise<T>, what: string): Promise<T> => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      late.reject(new Error(`${label} did not ${what} within ${patience / 1000} s`));
    }, patience);
    try {
      return await Promise.race([promise, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  const answer = async (what: string) => {
    const line = await within(lines.next(), what);
    if (line !== undefined) return line;
    const { code } = await within(child.status, "end");
    throw new Error(`${label} ended with exit code ${code} before it could ${what}`);
  };
  const end = async () => {
    await writer.close().catch(() => {});
    await within(child.status, "end").catch(() => stop(child));
    await lines.close();
  };
  const give = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await stop(child);
      await end();
      throw error;
    }
  };

  await give(() => answer("get ready"));
  return {
    measure: () =>
      give(async () => {
        await writer.write(new TextEncoder().encode("measure\n"));
        const line = await answer("measure");
        const number = Number(line);
        if (line.trim() === "" || !Number.isFinite(number)) {
          throw new Error(`${label} printed ${JSON.stringify(line)} instead of a number`);
        }
        return number;
      }),
    end,
  };
}

/** Ends a program that does not answer: by SIGINT, so that it can end its children, and soon by force. */
async function stop(child: Deno.ChildProcess): Promise<void> {
  const signal = (name: Deno.Signal) => {
    try {
      child.kill(name);
    } catch {
      // it has just ended by itself
    }
  };
  signal("SIGINT");
  const timer = setTimeout(() => signal("SIGKILL"), 5000);
  await child.status;
  clearTimeout(timer);
}

/** The lines of a stream, one at a time. */
class Lines {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = "";

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The next line; undefined at the end. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf("\n");
      if (end >= 0) {
        const line = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 1);
        return line;
      }
      const { value, done } = await this.#reader.read();
      if (done) return undefined;
      this.#text += value;
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}

/**
 * Measures a row: every side once, then every side again, so that what the machine does meanwhile hits all.
 *
 * @param start starts a side; what it throws becomes that side's failure
 */
export async function measureRow(
  row: Row,
  sides: readonly Side[],
  repetitions: number,
  start: (side: Side) => Promise<Runner>,
): Promise<RowReport> {
  const runners = new Map<Side, Runner>();
  const samples = new Map<Side, number[]>(sides.map((side) => [side, []]));
  const failures = new Map<Side, Failure>();
  const attempt = async (side: Side, act: () => Promise<void>) => {
    if (failures.has(side)) return;
    try {
      await act();
    } catch (error) {
      failures.set(side, { failed: error instanceof Error ? error.message : String(error) });
      runners.delete(side);
    }
  };
  const warmedUp = new Map<Side, number>();
  const round = async (record: boolean) => {
    for (const side of sides) {
      const warm = warmedUp.get(side) ?? 0;
      if (!record && warm >= warmUpTime) continue;
      await attempt(side, async () => {
        const begin = performance.now();
        const runner = runners.get(side) ?? await start(side);
        runners.set(side, runner);
        const value = await runner.measure();
        warmedUp.set(side, warm + performance.now() - begin);
        if (record) samples.get(side)?.push(row.measure === "time" ? value / row.count : value);
        if (row.fresh) {
          await runner.end();
          runners.delete(side);
        }
      });
    }
  };
  for (let i = 0; i < row.warmups; i++) await round(false);
  for (let i = 0; i < repetitions; i++) await round(true);
  for (const runner of runners.values()) await runner.end();
  const results: RowReport["sides"] = {};
  for (const side of sides) {
    results[side] = failures.get(side) ?? figure(samples.get(side) ?? []);
  }
  return reportRow(row, results);
}
