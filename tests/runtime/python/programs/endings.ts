/** Ends in the way that its first argument names. */
import {
  callMethod,
  input,
  KeyboardInterrupt,
  KeyError,
  open,
  print,
  raiseFrom,
  SystemExit,
  ValueError,
} from "@manycore/multiprocessing/python";
import * as time from "@manycore/multiprocessing/python/time";
import { streams } from "@internals/python";
import { Process, Queue } from "@manycore/multiprocessing";

class Own extends ValueError {}

function fail(): never {
  throw new ValueError("boom");
}

function endless(n: number): number {
  return endless(n + 1) + 1;
}

/** A child that fails. */
export function failing(): void {
  print("in the child", { end: "" });
  fail();
}

/** A child that leaves by sys.exit. */
export function leaving(): void {
  print("rest without a line end", { end: "" });
  throw new SystemExit(3);
}

async function awaiting(): Promise<void> {
  await time.sleep(0.001);
  fail();
}

const nothing = null as unknown as { attribute: number };

const endings: Record<string, () => unknown> = {
  value: () => fail(),
  own: () => {
    throw new Own();
  },
  native: () => nothing.attribute,
  recursion: () => endless(0),
  key: () => {
    throw new KeyError("k");
  },
  cause: () => {
    try {
      fail();
    } catch (error) {
      throw raiseFrom(new KeyError("k"), error);
    }
  },
  exit: () => {
    throw new SystemExit();
  },
  number: () => {
    throw new SystemExit(7);
  },
  text: () => {
    throw new SystemExit("so long");
  },
  awaiting,
  timer: () => setTimeout(fail, 1),
  input: () => {
    print(input("name? "));
    print(input());
  },
  flood: () => {
    for (let i = 0; i < 100_000; i++) print("line", i);
  },
  trickle: () => {
    // The reader is gone when standard input ends.
    for (const _ of callMethod(streams.stdin, "readlines") as string[]);
    for (let i = 0; i < 20; i++) print("line", i);
  },
  unclosed: () => {
    open(Deno.args[1] as string, "w").write("kept");
    fail();
  },
  child: async () => {
    const child = new Process({ target: failing });
    child.start();
    await child.join();
    print("exit code", child.exitcode);
  },
  leavingChild: async () => {
    const child = new Process({ target: leaving });
    child.start();
    await child.join();
    print(" exit code", child.exitcode);
  },
  caughtInterrupt: async () => {
    try {
      print("waiting");
      await new Queue().get();
    } catch (error) {
      if (!(error instanceof KeyboardInterrupt)) throw error;
      print("interrupted");
    }
  },
  interrupt: async () => {
    print("waiting");
    await time.sleep(60);
  },
  busy: async () => {
    await time.sleep(0.1);
    print("waiting");
    const end = performance.now() + 20_000;
    while (performance.now() < end);
  },
};

if (import.meta.main) {
  print("begun", { end: "" });
  print();
  await endings[Deno.args[0] as string]?.();
}
