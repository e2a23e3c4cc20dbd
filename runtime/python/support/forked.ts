/**
 * What the parts of the runtime have to know of forks, without knowing how a fork is done.
 *
 * @module
 */

/** How the process that runs here came about. */
export const forked: {
  /** Ends this process at once, when it is a forked one; undefined in others. */
  leave?: (status: number) => never;
} = {};

const renewals: (() => void)[] = [];

/** Has something done in a process that was just forked. */
export function afterFork(action: () => void): void {
  renewals.push(action);
}

/** Does it. */
export function renew(): void {
  for (const action of renewals) action();
}
