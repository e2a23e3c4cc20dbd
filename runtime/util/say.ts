/**
 * What this package says about what it does. Nobody hears it until there is a logger (util.ts), which few programs have.
 *
 * @module
 */

type Ear = (level: number, message: string, ...args: unknown[]) => void;

let ear: Ear | undefined;

/** Sets who hears it. */
export function listen(to: Ear): void {
  ear = to;
}

/** Whether anybody does. */
export function isHeard(): boolean {
  return ear !== undefined;
}

/** Says something of interest to who follows what processes do. */
export function info(message: string, ...args: unknown[]): void {
  ear?.(20, message, ...args);
}

/** Says something of interest to who looks for a fault. */
export function debug(message: string, ...args: unknown[]): void {
  ear?.(10, message, ...args);
}
