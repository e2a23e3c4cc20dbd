/**
 * Rows of queues and pipes.
 *
 * @module
 */
import { type Connection, Pipe, Process, Queue } from "@manycore/multiprocessing";
import { type Item, items } from "../items.ts";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

/** Puts so many items whenever it is told to. */
export function feedSync(
  start: Connection,
  queue: Queue,
  kind: Item,
  count: number,
): void {
  const item = items[kind];
  while (start.recvSync()) {
    for (let i = 0; i < count; i++) queue.putSync(item);
  }
}

/** The same, awaiting. */
export async function feed(
  start: Connection,
  queue: Queue,
  kind: Item,
  count: number,
): Promise<void> {
  const item = items[kind];
  while (await start.recv()) {
    for (let i = 0; i < count; i++) await queue.put(item);
  }
}

function oneWay(kind: Item): Row {
  return (count, sync) => {
    const queue = new Queue();
    const [start, started] = Pipe();
    const child = new Process({
      target: sync ? feedSync : feed,
      args: [started, queue, kind, count],
    });
    child.start();
    const transferSync = () => {
      start.sendSync(true);
      for (let i = 0; i < count; i++) queue.getSync();
    };
    const transfer = async () => {
      await start.send(true);
      for (let i = 0; i < count; i++) await queue.get();
    };
    return {
      measure: () => seconds(sync ? transferSync : transfer),
      async close() {
        await start.send(false);
        await child.join();
      },
    };
  };
}

/** Puts back what it gets, until that is null. */
export function returnItemsSync(questions: Queue, answers: Queue): void {
  for (let item = questions.getSync(); item !== null; item = questions.getSync()) {
    answers.putSync(item);
  }
}

/** The same, awaiting. */
export async function returnItems(questions: Queue, answers: Queue): Promise<void> {
  for (let item = await questions.get(); item !== null; item = await questions.get()) {
    await answers.put(item);
  }
}

const queueTurns: Row = (count, sync) => {
  const [questions, answers] = [new Queue(), new Queue()];
  const child = new Process({
    target: sync ? returnItemsSync : returnItems,
    args: [questions, answers],
  });
  child.start();
  const turnsSync = () => {
    for (let i = 0; i < count; i++) {
      questions.putSync(1);
      answers.getSync();
    }
  };
  const turns = async () => {
    for (let i = 0; i < count; i++) {
      await questions.put(1);
      await answers.get();
    }
  };
  return {
    measure: () => seconds(sync ? turnsSync : turns),
    async close() {
      await questions.put(null);
      await child.join();
    },
  };
};

/** Sends back what it receives, until that is null. */
export function echoSync(connection: Connection): void {
  for (let item = connection.recvSync(); item !== null; item = connection.recvSync()) {
    connection.sendSync(item);
  }
}

/** The same, awaiting. */
export async function echo(connection: Connection): Promise<void> {
  for (let item = await connection.recv(); item !== null; item = await connection.recv()) {
    await connection.send(item);
  }
}

const pipeTurns: Row = (count, sync) => {
  const [near, far] = Pipe();
  const child = new Process({ target: sync ? echoSync : echo, args: [far] });
  child.start();
  const turnsSync = () => {
    for (let i = 0; i < count; i++) {
      near.sendSync(1);
      near.recvSync();
    }
  };
  const turns = async () => {
    for (let i = 0; i < count; i++) {
      await near.send(1);
      await near.recv();
    }
  };
  return {
    measure: () => seconds(sync ? turnsSync : turns),
    async close() {
      await near.send(null);
      await child.join();
    },
  };
};

export const queueRows: Record<string, Row> = {
  "queue-ints": oneWay("int"),
  "queue-dicts": oneWay("dict"),
  "queue-large": oneWay("bytes"),
  "queue-turns": queueTurns,
  "pipe-turns": pipeTurns,
};
