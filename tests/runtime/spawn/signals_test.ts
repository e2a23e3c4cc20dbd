import { assertEquals } from "@std/assert";
import { cli } from "../../command.ts";

Deno.test("spawn: a child ends by any signal that os.kill sends it and it does nothing about, and by os.abort", async () => {
  const program = new URL("programs/signals.py", import.meta.url);
  const [command, ...args] = cli("run", decodeURIComponent(program.pathname));
  const { stdout } = await new Deno.Command(command!, { args, stdin: "null", stderr: "inherit" })
    .output();
  assertEquals(new TextDecoder().decode(stdout), "True ".repeat(10) + "-6\n");
});
