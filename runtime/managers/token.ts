/**
 * Where an object of a manager is to be found.
 *
 * @module
 */
import { mainId, pidOf } from "../launch/record.ts";

/** An address: a path, or host and port. */
export type Address = string | readonly [host: string, port: number];

/** A server of this program, which its processes reach by shared memory. */
export interface Local {
  /** The id of its process's record. */
  readonly process: number;
  /** The ring that it takes requests from. */
  readonly ring: number;
}

/** What identifies a shared object. */
export class Token {
  /** The type under which it was registered. */
  typeid: string;
  /** Of the manager that has it. */
  address: Address;
  /** Its number there, as CPython writes it. */
  id: string;
  /** The manager's server where it belongs to this program, also if others find it by network. @internal */
  readonly local: Local | undefined;

  constructor(typeid: string, address: Address, id: string, local?: Local) {
    [this.typeid, this.address, this.id] = [typeid, address, id];
    this.local = local;
  }

  /** As Python's repr. */
  toString(): string {
    return `Token(typeid='${this.typeid}', address=${textOf(this.address)}, id='${this.id}')`;
  }
}

/** An address as Python shows it. */
export function textOf(address: Address): string {
  return typeof address === "string" ? `'${address}'` : `('${address[0]}', ${address[1]})`;
}

/** Numbers of objects look like CPython's, which are addresses. */
const FIRST = 0x7f00_0000_1000;
const STEP = 0x40;

/** The text that stands for an object's number. */
export function idText(id: number): string {
  return (FIRST + id * STEP).toString(16);
}

/** The object's number. */
export function idNumber(text: string): number {
  return (parseInt(text, 16) - FIRST) / STEP;
}

/** The address of a server that has none but in this program's memory: as CPython's look, and saying where that is. */
export function localAddress({ process, ring }: Local): string {
  const numbers = [pidOf(mainId), process, ring].map((one) => one.toString(36));
  return `/tmp/pymp-${numbers.join(".")}/listener-${numbers[2]}`;
}

/** What {@linkcode localAddress} was given; undefined for any other address, and for those of other programs. */
export function localAt(address: Address | null): Local | undefined {
  if (typeof address !== "string") return undefined;
  const [, numbers] = /^\/tmp\/pymp-([0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+)\/listener-/.exec(address) ??
    [];
  if (numbers === undefined) return undefined;
  const [program, process, ring] = numbers.split(".").map((one) => parseInt(one, 36));
  return program === pidOf(mainId) ? { process: process!, ring: ring! } : undefined;
}
