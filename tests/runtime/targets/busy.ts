/** A thread that computes, and so cannot be stopped from outside. */
import { isStopped } from "@internals";

/** Milliseconds that it goes on for after it was told to stop. */
const lingering = 100;

/** Computes until this process has been told to stop, without noticing that, and for a while after. */
export function keepBusy(): void {
  const end = performance.now() + 60_000;
  while (!isStopped()) {
    if (performance.now() > end) throw new Error("nobody has stopped this");
  }
  for (const end = performance.now() + lingering; performance.now() < end;);
}
