import { Event, Process, Queue, setStartMethod } from "@manycore/multiprocessing";
import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import { parentOf, stateOf, until } from "./system.ts";
import * as targets from "./targets.ts";

setStartMethod("spawn", { force: true });

async function begin(target: (begun: Event) => unknown): Promise<Process> {
  const begun = new Event();
  const process = new Process({ target, args: [begun] });
  process.start();
  await begun.wait();
  return process;
}

Deno.test("spawn: a process has a number of its own, and its parent's in its place", async () => {
  const queue = new Queue<unknown[]>();
  const process = new Process({ target: targets.tellNumbers, args: [queue] });
  process.start();
  const [pid, parent, args, isMain, mainModule] = await queue.get();
  await process.join();
  assertEquals(pid, process.pid);
  assertNotEquals(pid, Deno.pid);
  assertEquals(parent, Deno.pid);
  assertEquals([args, isMain, mainModule], [Deno.args, false, Deno.mainModule]);
});

for (const join of ["join", "joinSync"] as const) {
  Deno.test(`spawn: the system has it as a child of its parent while it runs, and has forgotten it after ${join}()`, async () => {
    const process = await begin(targets.waitForEver);
    const pid = process.pid!;
    assertEquals(parentOf(pid), Deno.pid);
    process.kill();
    await process[join]();
    assertEquals(stateOf(pid), undefined);
  });
}

for (const join of ["join", "joinSync"] as const) {
  Deno.test(`spawn: what a process had open is free after ${join}()`, async () => {
    const file = await Deno.makeTempFile();
    const told = new Queue<number>();
    const process = new Process({ target: targets.leaveOpen, args: [told, file] });
    process.start();
    const port = await told.get();
    await process[join]();
    assertEquals(process.exitcode, 0);
    using _listener = Deno.listen({ hostname: "127.0.0.1", port });
    using locked = await Deno.open(file, { write: true });
    assert(await locked.tryLock(true));
    await Deno.remove(file);
  });
}

Deno.test("spawn: of a process that has ended nothing is left, under no number", async () => {
  const process = new Process({ target: targets.nothing });
  process.start();
  await process.join();
  // What a process is given on its command line names its parent.
  const isOurs = (pid: string) => {
    try {
      const words = Deno.readTextFileSync(`/proc/${pid}/cmdline`).split("\0");
      const ticket = words.find((word) => word.startsWith("--multiprocessing="));
      return ticket?.split(",")[2] === String(Deno.pid);
    } catch {
      return false; // It has just ended, or is no process.
    }
  };
  const all = () => [...Deno.readDirSync("/proc")].map(({ name }) => name);
  await until(() => !all().some(isOurs), "no process of this program is left");
});

Deno.test("spawn: what takes a process's memory away has memory of its own to run on", async () => {
  const program = decodeURIComponent(new URL("programs/keeper.ts", import.meta.url).pathname);
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", "--v8-flags=--expose-gc", program],
    stdin: "null",
    stderr: "inherit",
  }).output();
  assertEquals([code, new TextDecoder().decode(stdout)], [0, "0\n"]);
});

Deno.test("spawn: a function of a program that is in no file cannot be run, and the error says so", async () => {
  const program = `
    import { Process, setStartMethod } from "@manycore/multiprocessing";
    export function work() {}
    if (import.meta.main) {
      setStartMethod("spawn");
      new Process({ target: work }).start();
    }`;
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-check", "--ext=ts", program],
    stderr: "piped",
  }).output();
  assertEquals(code, 1);
  assertStringIncludes(new TextDecoder().decode(stderr), "what it is to run is in no file");
});

Deno.test("spawn: a parent that computes leaves no zombie", async () => {
  const process = await begin(targets.waitForEver);
  const pid = process.pid!;
  Deno.kill(pid, "SIGKILL");
  const deadline = performance.now() + 60_000;
  while (stateOf(pid) !== undefined && performance.now() < deadline);
  assertEquals(stateOf(pid), undefined);
  await process.join();
  assertEquals(process.exitcode, -9);
});

Deno.test("spawn: a child's child is its own, by the system too", async () => {
  const queue = new Queue<unknown>();
  const process = new Process({ target: targets.haveChild, args: [queue] });
  process.start();
  const [, parentOfChild] = await queue.get() as number[];
  assertEquals(parentOfChild, await queue.get());
  await process.join();
});

Deno.test("spawn: processes share no variables", async () => {
  assertEquals(targets.count(), 1);
  const process = new Process({ target: targets.count });
  process.start();
  await process.join();
  assertEquals(targets.count(), 2);
});

const exits: [what: string, make: () => Process, code: number][] = [
  ["returns", () => new Process({ target: targets.nothing }), 0],
  ["fails", () => new Process({ target: targets.fail }), 1],
  ["exits with 7", () => new Process({ target: targets.exit, args: [7] }), 7],
];
for (const [what, make, code] of exits) {
  Deno.test(`spawn: the exit code of a process that ${what} is ${code}`, async () => {
    const process = make();
    process.start();
    await process.join();
    assertEquals(process.exitcode, code);
    assertEquals(stateOf(process.pid!), undefined);
  });
}

for (const how of ["terminate", "kill"] as const) {
  for (const target of [targets.spin, targets.waitForEver]) {
    Deno.test(`spawn: ${how}() ends a process in ${target.name}(), seen awaiting and blocking`, async () => {
      const code = how === "kill" ? -9 : -15;
      const [one, other] = [await begin(target), await begin(target)];
      one[how]();
      await one.join();
      other[how]();
      other.joinSync();
      assertEquals([one.exitcode, other.exitcode], [code, code]);
    });
  }
}

Deno.test("spawn: a process that handles SIGTERM ends as its handler says", async () => {
  const process = await begin(targets.handleTerm);
  process.terminate();
  await process.join();
  assertEquals(process.exitcode, 3);
});

Deno.test("spawn: a signal after the end goes to nobody", async () => {
  const process = new Process({ target: targets.nothing });
  process.start();
  await process.join();
  process.terminate();
  process.kill();
  assertEquals(process.exitcode, 0);
});

Deno.test("spawn: a process can be waited for by a parent that had its signal from elsewhere", async () => {
  const process = await begin(targets.waitForEver);
  Deno.kill(process.pid!, "SIGTERM");
  await process.join();
  assertEquals(process.exitcode, -15);
  assert(!process.isAlive());
});

Deno.test("spawn: a parent keeps no descriptor of a child that has ended", async () => {
  const before = descriptors();
  const process = await begin(targets.waitForEver);
  Deno.kill(process.pid!, "SIGKILL");
  process.joinSync();
  // Those of children of earlier tests may go meanwhile.
  await until(() => descriptors() <= before, "no descriptor is left");
});

function descriptors(): number {
  return [...Deno.readDirSync("/proc/self/fd")].filter(({ name }) => {
    try {
      return Deno.readLinkSync(`/proc/self/fd/${name}`) === "anon_inode:[pidfd]";
    } catch {
      return false; // It was the listing's own.
    }
  }).length;
}
