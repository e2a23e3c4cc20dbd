import type { Connection, Event, Queue } from "@manycore/multiprocessing";
import { type socket, socketpair } from "@manycore/multiprocessing/python/socket";

const text = new TextEncoder();

/** Answers what comes, backwards, until the end. */
export async function answer(conn: socket): Promise<void> {
  for (let data = await conn.recv(1024); data.length > 0; data = await conn.recv(1024)) {
    await conn.sendall(data.reverse());
  }
  conn.close();
}

/** Accepts connections, each for one answer. */
export async function serve(listener: socket, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const [conn] = await listener.accept();
    await conn.sendall((await conn.recv(1024)).reverse());
    conn.close();
  }
}

export async function serveFromQueue(queue: Queue<socket | null>): Promise<void> {
  for (let conn = await queue.get(); conn !== null; conn = await queue.get()) {
    await conn.sendall(text.encode("queued"));
    conn.close();
  }
}

/** Makes a pair, gives one end away and ends. */
export async function giveAnEnd(pipe: Connection): Promise<void> {
  const [a, b] = socketpair();
  await pipe.send(a);
  await b.sendall(text.encode("left behind"));
}

export async function waitForBytes(conn: socket, ready: Event): Promise<void> {
  ready.set();
  await conn.recv(1);
}

export function blockForBytes(conn: socket, ready: Event): void {
  ready.set();
  conn.recvSync(1);
}

export async function write(conn: socket, what: string): Promise<number> {
  using own = conn;
  return await own.send(text.encode(what));
}
