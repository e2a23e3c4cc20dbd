/** `os.fork` in programs of TypeScript: what it needs, and what is said without. */
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { OSError } from "@manycore/multiprocessing/python";
import * as os from "@manycore/multiprocessing/python/os";
import { root, run } from "../../command.ts";

const programs = `${root}tests/runtime/python/programs/`;
const plain = { env: { DENO_V8_FLAGS: "--expose-gc" } };

function deno(name: string, permission: string, ...args: string[]): string[] {
  return [
    Deno.execPath(),
    "run",
    "--no-check",
    "--no-prompt",
    permission,
    programs + name,
    ...args,
  ];
}

Deno.test("a program that forks starts itself anew with what a fork needs", async () => {
  const { code, stdout, stderr } = await run(deno("forks.ts", "-A", "one", "two"), plain);
  assertEquals([stdout, code], ["child True True\nparent True 3 one two\n", 0], stderr);
});

Deno.test("a program that has what a fork needs goes on at once", async () => {
  const { stdout } = await run(deno("forks.ts", "-A"), {
    env: { DENO_V8_FLAGS: "--single-threaded" },
  });
  assertEquals(stdout, "child True True\nparent True 3\n");
});

Deno.test("without the permissions that a fork needs it says which", async () => {
  const { code, stderr } = await run(deno("forks.ts", "--allow-env"), plain);
  assertEquals(code, 1);
  assertStringIncludes(stderr, "Run with --allow-all");
});

Deno.test("a fork that was not prepared says how to prepare it", async () => {
  const { stdout } = await run(deno("forks_unprepared.ts", "-A"), plain);
  assertStringIncludes(stdout, "Call prepareFork(import.meta) at the head of the program");
});

Deno.test("what is written into a pipe is read from it, until nobody can write any more", async () => {
  const [r, w] = os.pipe();
  assertEquals(os.write(w, new Uint8Array([1, 2, 3])), 3);
  assertEquals([...await os.read(r, 10)], [1, 2, 3]);
  os.close(w);
  assertEquals([...os.readSync(r, 10)], []);
  os.close(r);
  assertThrows(() => os.close(r), OSError, "Bad file descriptor");
});

// In a process of their own: a child that another test is just starting holds every descriptor until it runs its program.
for (
  const [name, behaviour] of [
    ["a read waits for what is written later, and a write without a reader fails", "readsWait"],
    [
      "numbers of descriptors are the lowest that are free, and Deno's own cannot be closed",
      "lowestNumbers",
    ],
  ] as const
) {
  Deno.test(name, async () => {
    const { stdout, stderr } = await run(deno("pipes.ts", "-A", behaviour), plain);
    assertEquals(stdout, "done\n", stderr);
  });
}

Deno.test("a status tells how a child ended", () => {
  assertEquals([os.WIFEXITED(3 << 8), os.WEXITSTATUS(3 << 8)], [true, 3]);
  assertEquals([os.WIFSIGNALED(9), os.WTERMSIG(9), os.WIFEXITED(9)], [true, 9, false]);
  assertEquals([os.WIFSTOPPED(0x137f), os.WSTOPSIG(0x137f), os.WIFSIGNALED(0x137f)], [
    true,
    19,
    false,
  ]);
  assertEquals([os.waitstatusToExitcode(512), os.waitstatusToExitcode(15)], [2, -15]);
});
