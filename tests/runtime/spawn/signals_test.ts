import { assertEquals } from "@std/assert";
import { cli } from "../../command.ts";

async function run(program: string): Promise<string> {
  const file = new URL(`programs/${program}`, import.meta.url);
  const [command, ...args] = cli(
    "run",
    "--start-method",
    "spawn",
    decodeURIComponent(file.pathname),
  );
  const { stdout } = await new Deno.Command(command!, { args, stdin: "null", stderr: "inherit" })
    .output();
  return new TextDecoder().decode(stdout);
}

Deno.test("spawn: a child ends by any signal that os.kill sends it and it does nothing about, and by os.abort", async () => {
  assertEquals(await run("signals.py"), "True ".repeat(10) + "-6\n");
});

Deno.test("spawn: handlers of signals run while a program computes, and while it waits", async () => {
  assertEquals(
    await run("handlers.py"),
    `computing goes on after [14]
sleeping goes on after [14, 14] True
the child that computes is stopped by SIGTERM
7
the child that waits is stopped by SIGTERM
7
the child that sleeps is stopped by SIGTERM
7
interrupted
0
`,
  );
});
