/** Listeners and clients where the system's library may not be called. */
import { assertEquals } from "@std/assert";
import { python, root, run } from "../../command.ts";

const programs = `${root}tests/runtime/programs/`;
const ours = (
  name: string,
) => [Deno.execPath(), "run", "--no-prompt", "--allow-net", programs + name];

Deno.test("with --allow-net alone all that is awaited works, and the rest names --allow-ffi", async () => {
  const { stdout, stderr } = await run(ours("connects_plainly.ts"));
  assertEquals(stderr, "");
  assertEquals(stdout.trimEnd().split("\n"), [
    "4",
    "300000",
    "Bytes(5) [Uint8Array] [ 0, 0, 0, 0, 0 ]",
    "null",
    "false 127.0.0.1",
    "TimeoutError",
    "true late",
    "NotCapable: Cannot use sockets: calling the system's library is not permitted. Run with --allow-ffi",
    "true",
    "true AuthenticationError",
    "OSError: listener is closed",
    "ConnectionRefusedError: [Errno 111] Connection refused",
  ]);
});

Deno.test({
  name: "with --allow-net alone a listener answers CPython, and a client asks it",
  ignore: python === undefined,
  async fn() {
    const server = new Deno.Command(Deno.execPath(), {
      args: [...ours("answers_plainly.ts").slice(1)],
      stdout: "piped",
    }).spawn();
    const lines = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const { value: port } = await lines.read();
    const { stdout, stderr } = await run([
      ...python!,
      "-c",
      `
import threading
from multiprocessing.connection import Client, Listener
with Client(("127.0.0.1", ${port}), authkey=b"secret") as connection:
    connection.send({"n": list(range(1000))})
    print(sum(connection.recv()["n"]))
    with Listener(("127.0.0.1", 0), authkey=b"secret") as listener:
        connection.send(listener.address[1])
        with listener.accept() as back:
            print(back.recv())
`,
    ]);
    assertEquals([stdout, stderr], ["499500\nasked\n", ""]);
    assertEquals((await server.status).code, 0);
    await lines.cancel();
  },
});
