import { assert, assertEquals } from "@std/assert";
import { stateOf, until, untilForgotten } from "./system.ts";

interface Numbers {
  readonly child: number;
  readonly daemon: number;
  readonly worker: number;
}

Deno.test("spawn: daemons and workers end with a parent that is killed, other children go on", async () => {
  const folder = await Deno.makeTempDir();
  const before = shared();
  const parent = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", path("programs/orphans.ts"), `${folder}/go`],
    env: { TMPDIR: folder },
    stdin: "null",
    stdout: "piped",
  }).spawn();
  const lines = parent.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { child, daemon, worker }: Numbers = JSON.parse((await lines.read()).value!);
  parent.kill("SIGKILL");
  await parent.status;
  await Promise.all([untilGone(daemon), untilGone(worker)]);
  assert(stateOf(child) !== undefined);
  assertEquals([...Deno.readDirSync(folder)], []);
  await Deno.writeTextFile(`${folder}/go`, "");
  assertEquals((await lines.read()).value, "child goes on\n");
  assertEquals((await lines.read()).done, true);
  await untilGone(child);
  assertEquals(shared(), before);
  await Deno.remove(folder, { recursive: true });
});

/** Until it has ended; that the system forgets it is up to the first process of this machine, which inherits it. */
async function untilGone(pid: number): Promise<void> {
  await until(() => [undefined, "Z", "X"].includes(stateOf(pid)), `process ${pid} ends`);
}

/** What lies in the folder of named shared memory under a name of ours. */
function shared(): string[] {
  return [...Deno.readDirSync("/dev/shm")].map(({ name }) => name)
    .filter((name) => name.includes("multiprocessing")).sort();
}

function path(name: string): string {
  return decodeURIComponent(new URL(name, import.meta.url).pathname);
}

Deno.test("spawn: spares end with the program, and are buried", async () => {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--quiet", "--no-check", path("programs/spares.ts")],
    stdin: "null",
  }).output();
  const pids: number[] = JSON.parse(new TextDecoder().decode(stdout));
  assertEquals(pids.length, 2);
  await Promise.all(pids.map(untilForgotten));
});
