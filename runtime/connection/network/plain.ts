/**
 * Listening and connecting by Deno's own network, where the system's library may not be called: without --allow-ffi, or
 * where none is known. All that is awaited works; blocking twins, descriptors, `wait` and sending a connection to another
 * process do not, and say what they need.
 *
 * @module
 */
import { OSError, TimeoutError } from "../../errors.ts";
import type { Patience } from "../../python/socket/attempt.ts";
import { faultOf, libc } from "../../python/socket/libc.ts";
import { asTuple, Tuple } from "../../python/values/tuple.ts";
import { pathOf, type Place } from "./addresses.ts";

const isDarwin = Deno.build.os === "darwin";

let isPermitted = false;

/** Whether sockets are the system's own. */
export function hasSystem(): boolean {
  if (!isDarwin && Deno.build.os !== "linux") return false;
  if (isPermitted) return true; // asking takes as long as a system's call
  const { state } = Deno.permissions.querySync({ name: "ffi" });
  isPermitted = state === "granted";
  return isPermitted || state === "prompt" && Deno.stdin.isTerminal();
}

/** What is done by the system alone: the error names the permission. */
export function needsSystem(): never {
  libc();
  throw new OSError(
    "this connection was made without the system's library, and can only be awaited",
  );
}

/** Whether something happens before the deadline; it goes on otherwise. */
export async function isInTime(
  happening: Promise<unknown>,
  deadline: number,
  signal?: AbortSignal,
): Promise<boolean> {
  signal?.throwIfAborted();
  const { promise: ended, resolve, reject } = Promise.withResolvers<boolean>();
  const left = deadline - performance.now();
  const timer = left === Infinity ? undefined : setTimeout(() => resolve(false), Math.max(0, left));
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([happening.then(() => true), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

type Options =
  | { readonly transport: "unix"; readonly path: string }
  | { readonly transport: "tcp"; readonly hostname: string; readonly port: number };

function optionsOf(place: Place): Options {
  const path = pathOf(place);
  if (path !== undefined) return { transport: "unix", path };
  if (!(place.address instanceof Tuple)) return needsSystem();
  const [hostname, port] = place.address as unknown as [string, number];
  return { transport: "tcp", hostname: hostname || "0.0.0.0", port: Number(port) };
}

/** The system's numbers of the errors that Deno names; its others pass as they are. */
const NUMBERS: Readonly<Record<string, number>> = {
  AddrInUse: isDarwin ? 48 : 98,
  AddrNotAvailable: isDarwin ? 49 : 99,
  ConnectionRefused: isDarwin ? 61 : 111,
  ConnectionReset: isDarwin ? 54 : 104,
  BrokenPipe: 32,
  NotFound: 2,
  PermissionDenied: 13,
};

/** The system's error for one of Deno's. */
export function faultFor(error: unknown): unknown {
  const code = error instanceof Error ? NUMBERS[error.name] : undefined;
  return code === undefined ? error : faultOf(code);
}

/** Connects. */
export async function dial(place: Place, { deadline, signal }: Patience): Promise<Deno.Conn> {
  const connecting: Promise<Deno.Conn> = Deno.connect(optionsOf(place) as Deno.ConnectOptions);
  let isDone = false;
  try {
    isDone = await isInTime(connecting, deadline ?? Infinity, signal);
    if (!isDone) throw new TimeoutError("timed out");
    return await connecting;
  } catch (error) {
    throw faultFor(error);
  } finally {
    if (!isDone) connecting.then((late) => late.close(), () => {});
  }
}

/** A listener of Deno's. */
export class PlainListener {
  readonly #listener: Deno.Listener;
  /** Goes on for the next one where the wait for it is given up. */
  #next: Promise<Deno.Conn> | undefined;

  constructor(place: Place) {
    try {
      this.#listener = Deno.listen(optionsOf(place) as Deno.TcpListenOptions);
    } catch (error) {
      throw faultFor(error);
    }
    this.#listener.unref();
  }

  /** Where it listens, in Python's form. */
  get address(): unknown {
    return pythonic(this.#listener.addr);
  }

  /** Waits for a connection; where it comes from. */
  async accept({ deadline, signal }: Patience): Promise<[conn: Deno.Conn, from: unknown]> {
    this.#listener.ref();
    try {
      for (;;) {
        const next = this.#next ??= this.#listener.accept();
        if (!await isInTime(next, deadline ?? Infinity, signal)) {
          throw new TimeoutError("No connection came in time");
        }
        // Another who waited for the same may have been faster.
        if (this.#next !== next) continue;
        this.#next = undefined;
        const conn = await next;
        return [conn, pythonic(conn.remoteAddr)];
      }
    } finally {
      this.#listener.unref();
    }
  }

  close(): void {
    this.#next?.catch(() => {});
    this.#listener.close();
  }
}

function pythonic(address: Deno.Addr): unknown {
  if ("hostname" in address) return asTuple([address.hostname, address.port]);
  return "path" in address ? address.path ?? "" : "";
}
