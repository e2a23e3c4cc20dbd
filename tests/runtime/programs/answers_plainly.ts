/** Answers a question of CPython's, then asks it where it says: run with --allow-net alone. */
import { Client, Listener } from "@manycore/multiprocessing/connection";

const authkey = new TextEncoder().encode("secret");
using listener = new Listener(["127.0.0.1", 0], { authkey });
console.log((listener.address as readonly unknown[])[1]);
using connection = await listener.accept();
await connection.send(await connection.recv());
using back = await Client(["127.0.0.1", Number(await connection.recv())], { authkey });
await back.send("asked");
