import { assertEquals } from "@std/assert";
import { cli } from "../../command.ts";

Deno.test("spawn: os.kill sends a child any signal, and a child that does nothing about it ends by it", async () => {
  const program = new URL("programs/signals.py", import.meta.url);
  const [command, ...args] = cli("run", decodeURIComponent(program.pathname));
  const { stdout } = await new Deno.Command(command!, { args, stdin: "null", stderr: "inherit" })
    .output();
  assertEquals(new TextDecoder().decode(stdout), "True ".repeat(10) + "\n");
});
