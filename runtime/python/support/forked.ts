/**
 * What the parts of the runtime have to know of forks, without knowing how a fork is done.
 *
 * @module
 */

export { forked } from "../../launch/hooks.ts";

const renewals: (() => void)[] = [];

/** Has something done in a process that was just forked. */
export function afterFork(action: () => void): void {
  renewals.push(action);
}

/** Does it. */
export function renew(): void {
  for (const action of renewals) action();
}
