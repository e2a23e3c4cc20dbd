/** What holds for processes of the operating system, and for no others. */
import { assert, assertEquals } from "@std/assert";
import { getContext, Process, Queue, Value } from "../../../mod.ts";
import { setStartMethod } from "../../../runtime/context.ts";
import { startMethod } from "../../start_methods.ts";
import { runProgram } from "../run_program.ts";
import * as targets from "../targets/processes.ts";

function test(name: string, body: () => Promise<void>): void {
  Deno.test({
    name: `spawn: ${name}`,
    ignore: startMethod !== "spawn",
    async fn() {
      setStartMethod("spawn", { force: true });
      await body();
    },
  });
}

/** A process's state, as the system tells it; nothing when there is none, or when it only waits to be buried. */
function stateOf(pid: number): string {
  try {
    const state = Deno.readTextFileSync(`/proc/${pid}/stat`).split(") ")[1]![0]!;
    return state === "Z" ? "" : state;
  } catch {
    return "";
  }
}

/** The numbers of this process's children that have ended and have not been buried. */
function zombies(): string[] {
  return [...Deno.readDirSync("/proc")]
    .filter(({ name }) => /^\d+$/.test(name))
    .filter(({ name }) => {
      try {
        const [state, parent] = Deno.readTextFileSync(`/proc/${name}/stat`).split(") ")[1]!
          .split(" ");
        return state === "Z" && Number(parent) === Deno.pid;
      } catch {
        return false; // It has ended since.
      }
    })
    .map(({ name }) => name);
}

test("daemons and pool workers end with a program that is killed, others go on", async () => {
  const program = new URL("../programs/family_of_processes.ts", import.meta.url);
  const main = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "-q", decodeURIComponent(program.pathname)],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
  }).spawn();
  const lines: string[] = [];
  let text = "";
  // the end comes when nobody has the pipe any more
  for await (const part of main.stdout.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (lines.length === 0 && text.includes("\n")) {
      lines.push(text.split("\n")[0]!);
      main.kill("SIGKILL");
    }
  }
  await main.status;
  const pids = lines[0]!.split(" ").map(Number);
  assertEquals(pids.length, 4);
  assertEquals(text.split("\n")[1], "false 1");
  assertEquals(pids.map(stateOf), ["", "", "", ""]);
});

test("a child that is killed is seen to end in a blocking call, and leaves no zombie", async () => {
  const when = new Value("d", 0, { lock: false });
  const process = new Process({ target: targets.killItself, args: [when] });
  process.start();
  process.joinSync();
  const seen = Date.now() - Number(when.value);
  assertEquals(process.exitcode, -9);
  // some milliseconds, but the processors may be busy with others
  assert(seen < 1000, `seen after ${seen} ms`);
  await new Promise((resolve) => setTimeout(resolve, 0));
  assertEquals(zombies(), []);
});

test("a child that is stopped and killed is seen to end", async () => {
  const queue = new Queue();
  const process = new Process({ target: targets.waitFor, args: [queue] });
  process.start();
  Deno.kill(process.pid!, "SIGSTOP");
  process.kill();
  await process.join();
  assertEquals(process.exitcode, -9);
});

test("any signal is the exit code", async () => {
  for (const [signal, code] of [["SIGHUP", -1], ["SIGALRM", -14], ["SIGABRT", -6]] as const) {
    const [ready, queue] = [new Queue(), new Queue()];
    const process = new Process({ target: targets.tellAndWait, args: [ready, queue] });
    process.start();
    await ready.get();
    Deno.kill(process.pid!, signal);
    await process.join();
    assertEquals(process.exitcode, code);
  }
});

test("threads and processes share one memory", async () => {
  const [a, b] = [new Queue(), new Queue()];
  const thread = getContext("worker").Process;
  const children = [
    new thread({ target: targets.passOn, args: [a, b] }),
    new Process({ target: targets.passOn, args: [b, a] }),
  ];
  for (const child of children) child.start();
  await a.put(0);
  await Promise.all(children.map((child) => child.join()));
  assertEquals(await a.get(), 2);
  assertEquals(children.map((child) => child.exitcode), [0, 0]);
});

test("a thread of a process ends with it, and what it held is free", async () => {
  const [ready, lock] = [new Queue(), new (getContext("spawn").Lock)()];
  const process = new Process({ target: targets.startThreadThatHolds, args: [lock, ready] });
  process.start();
  assertEquals(await ready.get(), "holds");
  process.kill();
  await process.join();
  await lock.acquire().catch(() => lock.acquire());
  lock.release();
});

test("a child that is out of memory takes nobody along", async () => {
  const flags = ["-A", "--v8-flags=--max-old-space-size=60"];
  const { stdout, code } = await runProgram("out_of_heap.ts", flags);
  assertEquals([stdout, code], ["true still there\n", 0]);
});
