import { inheritGlobals, Lock, Pool, Process, type Queue } from "@manycore/multiprocessing";

interface Variables {
  limit: number;
  lock: Lock;
  list: unknown[];
  alias: unknown[];
  local: unknown;
  strategy: (n: number) => number;
}

const list: unknown[] = [];
let variables: Variables = {
  limit: 1,
  lock: new Lock(),
  list,
  alias: list,
  local: "made by the import",
  strategy: double,
};

export class Settings {
  static debug = false;
  static items: string[] = [];

  static describe(): unknown[] {
    return [this.debug, this.items];
  }
}

inheritGlobals(
  import.meta,
  () => ({ ...variables, Settings }),
  ({ Settings: _, ...rest }) => variables = rest,
);

export function double(n: number): number {
  return 2 * n;
}

export function triple(n: number): number {
  return 3 * n;
}

/** Assigns variables of this module, in whatever process it is called. */
export function assign(values: Partial<Variables>): void {
  variables = { ...variables, ...values };
}

export function current(): Variables {
  return variables;
}

export function limit(): number {
  return variables.limit;
}

export async function tellLimit(queue: Queue<number>): Promise<void> {
  await queue.put(variables.limit);
}

export async function tellLock(queue: Queue<boolean>): Promise<void> {
  await queue.put(await variables.lock.acquire({ block: false }));
}

export async function tellIdentity(queue: Queue<unknown>, argument: unknown): Promise<void> {
  await queue.put([variables.list === variables.alias, variables.list === argument]);
}

export async function tellLocal(queue: Queue<unknown>): Promise<void> {
  await queue.put([variables.local, variables.limit]);
}

export async function tellSettings(queue: Queue<unknown>): Promise<void> {
  await queue.put(Settings.describe());
}

export async function tellStrategy(queue: Queue<unknown>): Promise<void> {
  await queue.put([variables.strategy(7), variables.strategy === triple]);
}

export async function change(queue: Queue<unknown>): Promise<void> {
  variables.limit++;
  variables.list.push("child's");
  Settings.debug = !Settings.debug;
  await queue.put(variables.limit);
}

export async function startAnother(queue: Queue<number>): Promise<void> {
  variables.limit *= 10;
  const process = new Process({ target: tellLimit, args: [queue] });
  process.start();
  await process.join();
}

export async function poolOfItsOwn(queue: Queue<unknown>): Promise<void> {
  variables.limit *= 10;
  await using pool = new Pool(1);
  await queue.put(await pool.apply(limit));
}
