import { assertEquals } from "@std/assert";
import { runProgram } from "../run_program.ts";

const folder = decodeURIComponent(new URL("../../../", import.meta.url).pathname);
const needed = ["--allow-run", "--allow-ffi"];

Deno.test("spawn: a process may do what its parent may, or what it is given of that", async () => {
  const flags = [...needed, "--allow-read", "--allow-net=localhost:8080,127.0.0.1"];
  const { stdout, stderr } = await runProgram("../spawn/programs/permissions.ts", flags);
  assertEquals(
    [stdout, stderr],
    [
      "read, read /usr, net localhost:8080, ffi, run\n" +
      "\n" +
      "read /usr, net localhost:8080\n" +
      "false\n",
      "",
    ],
  );
});

Deno.test("spawn: what the parent is denied its processes are denied", async () => {
  const flags = ["--allow-all", "--deny-net", "--deny-read=/usr", "--deny-env"];
  const { stdout } = await runProgram("../spawn/programs/permissions.ts", flags);
  assertEquals(stdout.split("\n")[0], "read, ffi, run, write");
});

const refusals: [what: string, flags: string[], args: string[], error: string][] = [
  [
    "running programs",
    ["--allow-read", "--allow-ffi"],
    ["spawn"],
    `NotCapable: Cannot start a process by 'spawn': running ${Deno.execPath()} is not permitted. ` +
    "Run with --allow-run, or use the start method 'worker', which needs no permission",
  ],
  [
    "calling the system's library",
    ["--allow-read", "--allow-run"],
    ["spawn"],
    "NotCapable: Cannot share memory between processes: calling the system's library is not permitted. " +
    "Run with --allow-ffi, or use the start method 'worker', which needs no permission",
  ],
  [
    "reading modules",
    needed,
    ["spawn"],
    "NotCapable: Cannot start a process: reading its modules is not permitted " +
    `(${folder}tests/runtime/spawn/programs/start.ts). ` +
    "Run with --allow-read, or with --allow-read=FOLDER,… for this package and your program",
  ],
  [
    "what a process is to do",
    [...needed, "--allow-read"],
    ["spawn", '{"net":true}'],
    "NotCapable: Cannot start a process with --allow-net: this one has no such permission. " +
    "Run with --allow-net, or leave it out of the process's permissions",
  ],
  [
    "less than others under the start method worker",
    ["--allow-read"],
    ["worker", '"none"'],
    "ValueError: Cannot start a process with permissions of its own: it is a thread of this one. " +
    "Use the start method 'spawn', or leave the permissions out",
  ],
];
for (const [what, flags, args, error] of refusals) {
  Deno.test(`spawn: without the permission for ${what}, one line names the flag`, async () => {
    const { stdout } = await runProgram("../spawn/programs/start.ts", flags, args);
    assertEquals(stdout, error + "\n");
  });
}

Deno.test("spawn: a permission to run Deno by its name is enough", async () => {
  const flags = ["--allow-read", "--allow-ffi", `--allow-run=${Deno.execPath()}`];
  const { stdout } = await runProgram("../spawn/programs/start.ts", flags, ["spawn"]);
  assertEquals(stdout, "0\n");
});

Deno.test("spawn: a process that may read the environment, which says spawn, need not be able to start others", async () => {
  const env = { MP_START_METHOD: "spawn" };
  const flags = [...needed, "--allow-read", "--allow-env"];
  const { stdout } = await runProgram("../spawn/programs/start.ts", flags, [
    "spawn",
    '{"env":true}',
  ], env);
  assertEquals(stdout, "0\n");
});
