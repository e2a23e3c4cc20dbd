import { assertEquals } from "@std/assert";
import { cli } from "../../command.ts";
import { stateOf, until } from "./system.ts";

Deno.test("spawn: Ctrl-C reaches each process of a Python program once, and each says so", async () => {
  const [command, ...args] = cli("run", path("programs/interrupted.py"));
  const program = new Deno.Command(command!, {
    args,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    detached: true, // In a group of its own, as a terminal has it.
  }).spawn();
  const errors = new Response(program.stderr).text();
  const lines = program.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const pids = (await lines.read()).value!.trim().split(" ").map(Number);
  await until(() => pids.every(isListening), "all listen for Ctrl-C");
  await new Deno.Command("kill", { args: ["-INT", "--", `-${program.pid}`] }).output();
  const { code } = await program.status;
  await lines.cancel();
  const said = (await errors).split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  assertEquals(code, 130);
  assertEquals(said.sort(), [
    ...Array(3).fill("KeyboardInterrupt"),
    "Process Process-1:",
    "Process Process-2:",
    ...Array(3).fill("Traceback (most recent call last):"),
  ]);
  for (const pid of pids) await until(() => stateOf(pid) === undefined, `${pid} is gone`);
});

/** How often in a row a process must be seen to wait: Deno begins to listen for the system a moment before it tells us. */
const LOOKS = 5;
const looks = new Map<number, number>();

/** Whether a process handles SIGINT: it does from a moment after it has begun to wait, for the first time. */
function isListening(pid: number): boolean {
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  const caught = BigInt("0x" + /^SigCgt:\s*(\w+)$/m.exec(status)![1]);
  const sleepsOn = Deno.readTextFileSync(`/proc/${pid}/wchan`);
  const isWaiting = (caught & 2n) !== 0n && stateOf(pid) === "S" && /poll|^0$/.test(sleepsOn);
  looks.set(pid, isWaiting ? (looks.get(pid) ?? 0) + 1 : 0);
  return looks.get(pid)! >= LOOKS;
}

function path(name: string): string {
  return decodeURIComponent(new URL(name, import.meta.url).pathname);
}
