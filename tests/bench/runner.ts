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
  /** Does the row's work once. */
  measure(): Promise<number>;
  /** Ends it, and waits until it has ended. */
  end(): Promise<void>;
}

/** How long a program may take to get ready, to measure or to end, in milliseconds. */
const patience = 60_000;

/** Starts a side's program and waits until it is ready for the row. */
export async function startProgram(program: Program, row: Row): Promise<Runner> {
  const child = new Deno.Command(program.command, {
    args: [...program.args(row)],
    env: program.env ?? {},
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const writer = child.stdin.getWriter();
  const lines = linesOf(child.stdout);
  const within = async <T>(promise: Promise<T>, what: string): Promise<T> => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      kill(child);
      late.reject(new Error(`${program.label} did not ${what} within ${patience / 1000} s`));
    }, patience);
    try {
      return await Promise.race([promise, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  const answer = async (what: string) => {
    const { value, done } = await within(lines.next(), what);
    if (!done) return value;
    const { code } = await child.status;
    throw new Error(`${program.label} ended with exit code ${code} before it could ${what}`);
  };
  const end = async () => {
    await writer.close().catch(() => {});
    await within(child.status, "end").catch(() => child.status);
  };
  try {
    await answer("get ready");
  } catch (error) {
    await end();
    throw error;
  }
  return {
    async measure() {
      await writer.write(new TextEncoder().encode("measure\n"));
      const text = await answer("measure");
      const number = Number(text);
      if (text.trim() === "" || !Number.isFinite(number)) {
        throw new Error(`${program.label} printed ${JSON.stringify(text)} instead of a number`);
      }
      return number;
    },
    end,
  };
}

function kill(child: Deno.ChildProcess): void {
  try {
    child.kill("SIGKILL");
  } catch {
    // it has just ended by itself
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
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
      await runners.get(side)?.end();
      runners.delete(side);
    }
  };
  const round = async (record: boolean) => {
    for (const side of sides) {
      await attempt(side, async () => {
        const runner = runners.get(side) ?? await start(side);
        runners.set(side, runner);
        const value = await runner.measure();
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
