/** Listens and connects, and says what comes of it: run with --allow-net alone. */
import { AuthenticationError, EOFError } from "@manycore/multiprocessing";
import { Client, Listener } from "@manycore/multiprocessing/connection";

const name = (error: unknown) => (error as Error).name;
const authkey = new TextEncoder().encode("secret");
using listener = new Listener(["127.0.0.1", 0], { authkey });
const accepting = listener.accept();
const client = await Client(listener.address, { authkey });
const server = await accepting;
for (const value of ["text", "x".repeat(300_000), new Uint8Array(5), null]) {
  await client.send(value);
  await server.send(await server.recv());
  const got = await client.recv();
  console.log(typeof got === "string" ? got.length : got);
}
console.log(await client.poll(), (listener.lastAccepted as unknown[])[0]);
console.log(await client.recv({ timeout: 0.01 }).catch(name));
await server.send("late");
console.log(await client.poll(null), await client.recv());
try {
  client.recvSync();
} catch (error) {
  console.log(String(error));
}
server.close();
console.log(await client.recv().catch((error) => error instanceof EOFError));
client.close();
const refusing = listener.accept().catch(name);
const refused = await Client(listener.address, { authkey: authkey.slice(1) }).catch((error) =>
  error
);
console.log(refused instanceof AuthenticationError, await refusing);
const waiting = listener.accept().catch(String);
listener.close();
console.log(await waiting);
const gone = new Listener(["127.0.0.1", 0]);
const { address } = gone;
gone.close();
console.log(await Client(address).catch(String));
