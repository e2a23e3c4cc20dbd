/** Module variables, as a child finds them after a fork. */

import { decodeWithAsync, encode } from "./codec.ts";
import { load, moduleVariables } from "./references.ts";

type Snapshot = [module: string, values: [name: string, value: unknown][]][];

/** What the registered variables hold now, less what cannot be sent; null when there is nothing. */
export function encodeGlobals(): Uint8Array<ArrayBuffer> | null {
  const snapshot: Snapshot = [];
  for (const [module, variables] of moduleVariables) {
    const values: [string, unknown][] = [];
    for (const [name, variable] of Object.entries(variables)) {
      const value = current(variable);
      if (value !== undefined && isSendable(value)) values.push([name, value]);
    }
    if (values.length > 0) snapshot.push([module, values]);
  }
  return snapshot.length === 0 ? null : new Uint8Array(encode(snapshot));
}

/** A variable's value; undefined when its declaration has not been reached. */
function current(variable: { get(): unknown }): unknown {
  try {
    return variable.get();
  } catch {
    return undefined;
  }
}

/** Whether a value can be encoded. */
export function isSendable(value: unknown): boolean {
  try {
    encode(value);
    return true;
  } catch {
    return false;
  }
}

/** Imports the modules of a snapshot and gives their variables its values. */
export async function restoreGlobals(bytes: Uint8Array): Promise<void> {
  const snapshot = await decodeWithAsync(bytes, []) as Snapshot;
  for (const [module, values] of snapshot) {
    await load(module);
    const variables = moduleVariables.get(module);
    for (const [name, value] of values) variables?.[name]?.set(value);
  }
}
