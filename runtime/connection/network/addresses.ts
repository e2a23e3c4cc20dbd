/**
 * Where listeners are: Python's forms of addresses, and those of TypeScript.
 *
 * @module
 */
import { TypeError, ValueError } from "../../errors.ts";
import { AF_INET, AF_INET6, AF_UNIX } from "../../python/socket/constants.ts";
import { repr } from "../../python/text/repr.ts";
import { index } from "../../python/values/numbers.ts";
import { asTuple, Tuple } from "../../python/values/tuple.ts";

/**
 * Where a listener is: the path of a Unix socket, a name of Linux's own (a zero before it), or host and port, as
 * `["localhost", 6000]` or `{ hostname: "localhost", port: 6000 }`. Port 0 is any free one.
 */
export type Address =
  | string
  | Uint8Array
  | readonly [host: string, port: number]
  | { readonly hostname?: string; readonly port: number };

/** The kinds of addresses. */
export type Family = "AF_INET" | "AF_INET6" | "AF_UNIX";

const families: Readonly<Record<Family, number>> = {
  AF_INET: Number(AF_INET.value),
  AF_INET6: Number(AF_INET6.value),
  AF_UNIX: Number(AF_UNIX.value),
};

/** An address as the system's calls take it. */
export interface Place {
  readonly family: number;
  readonly address: unknown;
}

function isPlain(address: object): address is { hostname?: string; port: number } {
  return "port" in address;
}

/** An address in Python's form. */
function pythonic(address: unknown): unknown {
  if (Array.isArray(address)) return asTuple([...address as unknown[]]);
  if (typeof address === "object" && address !== null && isPlain(address)) {
    return asTuple([address.hostname ?? "localhost", Number(index(address.port))]);
  }
  return address;
}

function familyOf(address: unknown): string {
  if (address instanceof Tuple) return "AF_INET";
  if (typeof address === "string") return address.startsWith("\\\\") ? "AF_PIPE" : "AF_UNIX";
  if (address instanceof Uint8Array && address[0] === 0) return "AF_UNIX";
  throw new ValueError(`address type of ${repr(address)} unrecognized`);
}

/**
 * The address that `Listener` or `Client` is given.
 *
 * @throws {ValueError} when it is none, or of a family that there is not
 */
export function placeOf(given: unknown, family: unknown): Place {
  if (typeof family !== "string" && family !== null && family !== undefined) {
    throw new TypeError(`attribute name must be string, not '${typeof family}'`);
  }
  const address = pythonic(given);
  const name = family || familyOf(address);
  if (!Object.hasOwn(families, name)) throw new ValueError(`Family ${name} is not recognized.`);
  return { family: families[name as Family], address };
}

/** The path of an address in the file system; undefined for others. */
export function pathOf({ family, address }: Place): string | undefined {
  const isPath = family === families.AF_UNIX && typeof address === "string";
  return isPath && !address.startsWith("\0") ? address : undefined;
}

/** Whether a family has connections over the network. */
export function isTcp(family: number): boolean {
  return family !== families.AF_UNIX;
}
