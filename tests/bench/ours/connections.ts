/**
 * Rows of listeners and clients.
 *
 * @module
 */
import { type Connection, Pipe, Process } from "@manycore/multiprocessing";
import { type Address, Client, type Family, Listener } from "@manycore/multiprocessing/connection";
import { items } from "../items.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

const key = new TextEncoder().encode("secret");

function listen(family: Family, hasKey: boolean): Listener {
  const address: Address | null = family === "AF_INET" ? ["127.0.0.1", 0] : null;
  return new Listener(address, { family, authkey: hasKey ? key : null });
}

/** Answers what it is asked, on one connection after the other, until it is asked null. */
export async function answer(place: Connection, family: Family, hasKey: boolean): Promise<void> {
  using listener = listen(family, hasKey);
  await place.send(listener.address);
  for (;;) {
    using connection = await listener.accept();
    try {
      for (;;) {
        const question = await connection.recv();
        if (question === null) return;
        await connection.send(question);
      }
    } catch {
      // the end of this one: the next
    }
  }
}

/** The same, blocking. */
export function answerSync(place: Connection, family: Family, hasKey: boolean): void {
  using listener = listen(family, hasKey);
  place.sendSync(listener.address);
  for (;;) {
    using connection = listener.acceptSync();
    try {
      for (;;) {
        const question = connection.recvSync();
        if (question === null) return;
        connection.sendSync(question);
      }
    } catch {
      // the end of this one: the next
    }
  }
}

function requests(family: Family, each: boolean, hasKey = false): Row {
  return async (count, sync) => {
    const [place, told] = Pipe();
    const target = sync ? answerSync : answer;
    const child = new Process({ target, args: [told, family, hasKey] });
    child.start();
    const address = await place.recv() as Address;
    const authkey = hasKey ? key : null;
    const question = items.dict;
    const kept = each ? undefined : await Client(address, { authkey });
    return {
      measure: () =>
        seconds(async () => {
          for (let i = 0; i < count; i++) {
            const connection = kept ?? await Client(address, { authkey });
            if (sync) {
              connection.sendSync(question);
              connection.recvSync();
            } else {
              await connection.send(question);
              await connection.recv();
            }
            if (each) connection.close();
          }
        }),
      async close() {
        const connection = kept ?? await Client(address, { authkey });
        await connection.send(null);
        await child.join();
        connection.close();
      },
    };
  };
}

export const connectionRows: Record<string, Row> = {
  "connection-turns": requests("AF_INET", false),
  "connection-turns-unix": requests("AF_UNIX", false),
  "connection-each": requests("AF_INET", true),
  "connection-each-key": requests("AF_INET", true, true),
};
