/** A listener in a process of the tests' own program, which does what it is told. */
import type { Connection, Queue } from "@manycore/multiprocessing";
import { Listener, type ListenerOptions } from "@manycore/multiprocessing/connection";
import { select } from "@manycore/multiprocessing/python/select";

/** What the listener is told, and what it answers. */
export type Order = readonly [what: keyof typeof deeds, value?: unknown];

interface State {
  readonly listener: Listener;
  readonly connections: Connection[];
}

const last = ({ connections }: State): Connection => connections.at(-1)!;

const deeds = {
  async accept(state: State): Promise<unknown> {
    state.connections.push(await state.listener.accept());
    return [...state.listener.lastAccepted as [string, number]];
  },
  /** Two at a time: the numbers that they are asked. */
  async acceptTwo({ listener }: State): Promise<unknown> {
    const both = await Promise.all([listener.accept(), listener.accept()]);
    return await Promise.all(both.map((one) => one.recv()));
  },
  /** The end of an accept whose listener is closed, or which is given up, once it sleeps. */
  async giveUp({ listener }: State, closes: unknown): Promise<unknown> {
    const stop = new AbortController();
    const ended = listener.accept({ signal: stop.signal }).catch((error) => error.name);
    await new Promise((resolve) => setTimeout(resolve));
    if (closes) listener.close();
    else stop.abort();
    return await ended;
  },
  acceptSync(state: State): void {
    state.connections.push(state.listener.acceptSync());
  },
  recv: (state: State): Promise<unknown> => last(state).recv(),
  recvSync: (state: State): unknown => last(state).recvSync(),
  recvFirst: (state: State): Promise<unknown> => state.connections[0]!.recv(),
  async echo(state: State): Promise<void> {
    await last(state).send(await last(state).recv());
  },
  send: (state: State, value: unknown): Promise<void> => last(state).send(value),
  poll: (state: State): Promise<boolean> => last(state).poll(),
  fileno: (state: State): number => last(state).fileno(),
  /** Whether the descriptor is ready, within so many seconds. */
  async select(state: State, seconds: unknown): Promise<boolean> {
    const [readable] = await select([last(state)], [], [], seconds as number);
    return readable.length === 1;
  },
  async handOn(state: State, queue: unknown): Promise<void> {
    await (queue as Queue<Connection>).put(last(state));
  },
  close: (state: State): void => last(state).close(),
  stop: (state: State): void => state.listener.close(),
};

/** Listens, tells where, and does one thing after the other until its end of the pipe is alone. */
export async function listen(
  place: Connection,
  options: ListenerOptions,
): Promise<void> {
  using listener = new Listener({ address: ["127.0.0.1", 0], ...options });
  const { address } = listener;
  await place.send(Array.isArray(address) ? [...address] : address);
  const state: State = { listener, connections: [] };
  for (;;) {
    const order = await place.recv().catch(() => undefined) as Order | undefined;
    if (order === undefined) return;
    const [what, value] = order;
    try {
      await place.send([await deeds[what](state, value)]);
    } catch (error) {
      await place.send((error as Error).name);
    }
  }
}

/** Answers one question of a connection that comes by a queue. */
export async function answerOne(queue: Queue<Connection>): Promise<void> {
  using connection = await queue.get();
  await connection.send([await connection.recv(), "answered"]);
}
