/** What the processes of the tests beside this file do. */
import {
  type Connection,
  type Event,
  type Lock,
  Process,
  type Queue,
} from "@manycore/multiprocessing";

export function tellNumbers(queue: Queue): void {
  queue.putSync([Deno.pid, Deno.ppid, Deno.args, import.meta.main, Deno.mainModule]);
}

export function exit(code: number): void {
  Deno.exit(code);
}

export function fail(): void {
  throw new RangeError("on purpose");
}

export function nothing(): void {}

/** Busy for ever; says first that it has begun. */
export function spin(begun: Event): void {
  begun.set();
  for (;;);
}

/** Waits for what never comes; no code of its own is to run at its end. */
export async function waitForEver(begun: Event): Promise<void> {
  begun.set();
  try {
    await new Promise(() => {});
  } finally {
    console.log("tidied up");
  }
}

/** Ends with 3 at SIGTERM. */
export async function handleTerm(begun: Event): Promise<void> {
  Deno.addSignalListener("SIGTERM", () => Deno.exit(3));
  begun.set();
  await new Promise(() => {});
}

/** Gives the lock back only by its end. */
export async function hold(lock: Lock, held: Event): Promise<void> {
  await lock.acquire();
  await waitForEver(held);
}

/** Sends large messages without end. */
export async function pour(connection: Connection, begun: Event): Promise<void> {
  const bytes = new Uint8Array(2 ** 20).fill(7);
  begun.set();
  for (;;) await connection.send(bytes);
}

/** Sends its number, and never ends. */
export async function stay(numbers: Queue): Promise<never> {
  await numbers.put(Deno.pid);
  return await new Promise(() => {});
}

/** Waits on another process, blocking. */
export function wait(event: Event, begun: Event): void {
  begun.set();
  event.waitSync();
}

/** Tells its own number and that of a child of its own. */
export async function haveChild(numbers: Queue): Promise<void> {
  const child = new Process({ target: tellNumbers, args: [numbers] });
  child.start();
  await child.join();
  await numbers.put(Deno.pid);
}

export function square(n: number): number {
  return n * n;
}

const module = { count: 0 };

/** Counts in this module, and tells how far it is. */
export function count(): number {
  return ++module.count;
}

/** What is permitted, of some things. */
export async function tellPermissions(queue: Queue, lock: Lock): Promise<void> {
  using _held = await lock.hold();
  const asked: Deno.PermissionDescriptor[] = [
    { name: "read" },
    { name: "read", path: "/usr" },
    { name: "net" },
    { name: "net", host: "localhost:8080" },
    { name: "env" },
    { name: "ffi" },
    { name: "run" },
    { name: "write" },
  ];
  await queue.put(asked.filter(isGranted).map(nameOf));
}

function nameOf(descriptor: Deno.PermissionDescriptor): string {
  const { name, path, host } = descriptor as { name: string; path?: string; host?: string };
  return [name, path ?? host].filter(Boolean).join(" ");
}

function isGranted(descriptor: Deno.PermissionDescriptor): boolean {
  return Deno.permissions.querySync(descriptor).state === "granted";
}

export function mayReadEverything(): boolean {
  return isGranted({ name: "read" });
}

export function ownNumber(): number {
  return Deno.pid;
}

/** Leaves open what only its end gives back: a port, which it tells, and a file that it has locked. */
export async function leaveOpen(told: Queue<number>, file: string): Promise<void> {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const locked = await Deno.open(file, { write: true });
  await locked.lock(true);
  await told.put((listener.addr as Deno.NetAddr).port);
  kept.push(listener, locked);
  setTimeout(() => Deno.exit(0), 0);
  await new Promise(() => {});
}

const kept: unknown[] = [];
