/**
 * What a child gets in the place of something that cannot be sent. A process that is forked has whatever its parent has;
 * so a program that counts on that starts, and fails only where its child uses what has not come.
 *
 * @module
 */

import { registerForm } from "./forms.ts";

/** Stands in a message for a value that cannot be sent; a child gets something that fails when it is used. */
export class Absent {
  /**
   * @param what names the value: `the parent's "given"`
   * @param reason why it cannot be sent
   */
  constructor(readonly what: string, readonly reason: string) {}
}

const absents = new WeakMap<object, Absent>();

/** The value that fails whatever is done with it, but for being handed on. */
function failing(absent: Absent): object {
  const fail = (): never => {
    throw new TypeError(`Cannot use ${absent.what} in a child: ${absent.reason}`);
  };
  const traps: ProxyHandler<() => void> = {};
  for (const trap of Reflect.ownKeys(Reflect) as (keyof ProxyHandler<object>)[]) {
    if (typeof trap === "string") traps[trap] = fail;
  }
  const proxy = new Proxy(() => {}, traps);
  absents.set(proxy, absent);
  return proxy;
}

registerForm(import.meta, Absent, "codec.absent", {
  write: ({ what, reason }: Absent): [string, string] => [what, reason],
  read: ([what, reason]: [string, string]): object => failing(new Absent(what, reason)),
});

/** For what a value stands that fails when it is used; undefined for any other. */
export function absentOf(value: unknown): Absent | undefined {
  return typeof value === "function" ? absents.get(value) : undefined;
}

/** Gives what is to travel instead of a value; undefined where that is an error. */
export type StandIn = (value: object, error: Error) => Absent | undefined;

let current: StandIn | undefined;

/** What is to travel instead of values that cannot, if anything. */
export function standIn(): StandIn | undefined {
  return current;
}

/** Encodes with something else in the place of what cannot be sent. */
export function withStandIns<T>(give: StandIn | undefined, encode: () => T): T {
  const before = current;
  current = give;
  try {
    return encode();
  } finally {
    current = before;
  }
}
