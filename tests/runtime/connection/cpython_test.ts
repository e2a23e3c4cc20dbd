import { assertEquals, assertRejects } from "@std/assert";
import { AuthenticationError, EOFError } from "@manycore/multiprocessing";
import { type Address, Client, Listener } from "@manycore/multiprocessing/connection";
import { root } from "../../command.ts";
import { type CPython, start, versions } from "../cpython.ts";

const peer = `${root}tests/runtime/connection/peer.py`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Lines that a process prints, one after the other. */
function linesOf(child: Deno.ChildProcess): () => Promise<string> {
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  return async () => {
    while (!held.includes("\n")) {
      const { value, done } = await reader.read();
      if (done) return held;
      held += value;
    }
    const [line = ""] = held.split("\n", 1);
    held = held.slice(line.length + 1);
    return line;
  };
}

/** A listener in Python, while `body` runs. */
async function besideListener(
  python: CPython,
  family: string,
  key: string,
  body: (address: Address, line: () => Promise<string>) => Promise<void>,
): Promise<void> {
  await using child = start(python, [peer, "listen", family, key]);
  const line = linesOf(child);
  try {
    await body(JSON.parse(await line()) as Address, line);
  } finally {
    child.kill("SIGKILL");
  }
}

for (const python of versions) {
  for (const [family, key] of [["AF_INET", "secret"], ["AF_UNIX", ""]] as const) {
    const how = `CPython ${python.version} over ${family}${key ? " with a key" : ""}`;
    const authkey = key ? bytes(key) : null;

    Deno.test(`a client talks to a listener of ${how}`, async () => {
      await besideListener(python, family, key, async (address) => {
        using client = await Client(address, { authkey });
        for (let i = 0; i < 10_000; i++) {
          await client.send([i, "text"]);
          const [number] = await client.recv() as [number];
          if (number !== i) assertEquals(number, i);
        }
        await client.send("everything");
        await client.send(await client.recv());
        assertEquals(await client.recv(), true);
      });
    });

    Deno.test(`a client of ${how} talks to a listener`, async () => {
      const address = family === "AF_INET" ? ["127.0.0.1", 0] as const : null;
      using listener = new Listener(address, { authkey });
      const args = [peer, "connect", family, key, JSON.stringify(listener.address)];
      await using child = start(python, args);
      const line = linesOf(child);
      using connection = await listener.accept();
      let messages = 0;
      for (; messages < 10_001; messages++) await connection.send(await connection.recv());
      await connection.sendBytes(await connection.recvBytes());
      await assertRejects(() => connection.recv(), EOFError);
      assertEquals(await line(), "equal");
    });
  }

  Deno.test(`a wrong key is refused by CPython ${python.version} and to it`, async () => {
    await besideListener(python, "AF_UNIX", "right", async (address, line) => {
      const wrong = { authkey: bytes("wrong") };
      await assertRejects(() => Client(address, wrong), AuthenticationError);
      assertEquals(await line(), "AuthenticationError");
      const client = await Client(address);
      await assertRejects(() => client.recv(), AuthenticationError);
      assertEquals(await line(), "EOFError");
    });
    using listener = new Listener(["127.0.0.1", 0], { authkey: bytes("right") });
    const args = [peer, "connect", "AF_INET", "wrong", JSON.stringify(listener.address)];
    await using child = start(python, args);
    await assertRejects(() => listener.accept(), AuthenticationError);
    assertEquals(await linesOf(child)(), "AuthenticationError");
  });
}
