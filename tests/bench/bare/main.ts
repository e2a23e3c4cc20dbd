/**
 * What Deno has by itself, for comparison: Workers and postMessage without any library. `main.ts ROW COUNT`.
 *
 * @module
 */
import type { Item } from "../items.ts";
import { settledMemory } from "../meters.mjs";
import { type Prepared, seconds, serve } from "../serve.mjs";
import type { Request } from "./worker.ts";

/** A Worker whose messages are counted. */
class Peer {
  readonly #worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });

  /** Asks for something, and waits for so many messages. */
  ask(request: Request, answers = 1): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    let missing = answers;
    this.#worker.onmessage = () => {
      if (--missing === 0) resolve();
    };
    this.#worker.postMessage(request);
    return promise;
  }

  end(): void {
    this.#worker.terminate();
  }
}

type Row = (count: number) => Prepared | Promise<Prepared>;

function oneWay(send: Item): Row {
  return (count) => {
    const peer = new Peer();
    const measure = () => seconds(() => peer.ask({ send, count }, count));
    return { measure, close: () => peer.end() };
  };
}

const turns: Row = (count) => {
  const peer = new Peer();
  const work = async () => {
    for (let i = 0; i < count; i++) await peer.ask({ echo: i });
  };
  return { measure: () => seconds(work), close: () => peer.end() };
};

const startAndEnd: Row = (count) => {
  const work = async () => {
    for (let i = 0; i < count; i++) {
      const peer = new Peer();
      await peer.ask({ echo: i });
      peer.end();
    }
  };
  return { measure: () => seconds(work) };
};

const firstResult: Row = () => {
  const peers: Peer[] = [];
  const work = async () => {
    peers.push(new Peer(), new Peer());
    await Promise.race(peers.map((peer) => peer.ask({ echo: 3 })));
  };
  return { measure: () => seconds(work), close: () => peers.forEach((peer) => peer.end()) };
};

const idleWorkers: Row = async (count) => {
  const peers = [new Peer()];
  await peers[0]?.ask({ pause: 10 });
  const before = await settledMemory();
  while (peers.length <= count) peers.push(new Peer());
  await Promise.all(peers.slice(1).map((peer) => peer.ask({ pause: 20 })));
  return {
    measure: async () => (await settledMemory() - before) / count,
    close: () => peers.forEach((peer) => peer.end()),
  };
};

const rows: Record<string, Row> = {
  "queue-ints": oneWay("int"),
  "queue-dicts": oneWay("dict"),
  "queue-large": oneWay("bytes"),
  "queue-turns": turns,
  "process": startAndEnd,
  "pool-first": firstResult,
  "memory-worker": idleWorkers,
};

if (import.meta.main) {
  const [name = "", count = ""] = Deno.args;
  const row = rows[name];
  if (row === undefined) {
    throw new RangeError(`Cannot measure ${JSON.stringify(name)}: no such row`);
  }
  await serve(row(Number(count)));
}
