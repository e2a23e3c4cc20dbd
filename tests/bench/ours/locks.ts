/**
 * Rows of locks and shared values.
 *
 * @module
 */
import { type Connection, Lock, Pipe, Process, Value } from "@manycore/multiprocessing";
import { seconds } from "../serve.mjs";
import type { Row } from "./row.ts";

const lockAlone: Row = (count, sync) => {
  const lock = new Lock();
  const turnsSync = () => {
    for (let i = 0; i < count; i++) {
      lock.acquireSync();
      lock.release();
    }
  };
  const turns = async () => {
    for (let i = 0; i < count; i++) {
      await lock.acquire();
      lock.release();
    }
  };
  return { measure: () => seconds(sync ? turnsSync : turns) };
};

/** Adds one as often as it is told, and says when that is done. */
export function incrementSync(connection: Connection, value: Value): void {
  for (let count = 0; (count = connection.recvSync() as number) > 0;) {
    for (; count > 0; count--) {
      using _ = value.getLock().holdSync();
      value.value += 1;
    }
    connection.sendSync(true);
  }
}

/** The same, awaiting. */
export async function increment(connection: Connection, value: Value): Promise<void> {
  for (let count = 0; (count = await connection.recv() as number) > 0;) {
    for (; count > 0; count--) {
      using _ = await value.getLock().hold();
      value.value += 1;
    }
    await connection.send(true);
  }
}

const contended: Row = (count, sync) => {
  const value = new Value("i", 0);
  const pipes = [Pipe(), Pipe()];
  const children = pipes.map(([_, far]) =>
    new Process({ target: sync ? incrementSync : increment, args: [far, value] })
  );
  for (const child of children) child.start();
  const both = async () => {
    value.value = 0;
    for (const [near] of pipes) await near.send(count / 2);
    for (const [near] of pipes) await near.recv();
    if (value.value !== count) throw new Error(`${count} increments came to ${value.value}`);
  };
  return {
    measure: () => seconds(both),
    async close() {
      for (const [near] of pipes) await near.send(0);
      for (const child of children) await child.join();
    },
  };
};

export const lockRows: Record<string, Row> = { lock: lockAlone, value: contended };
