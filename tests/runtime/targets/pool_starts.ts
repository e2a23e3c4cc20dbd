/** What the workers of pools do that have just been made. */

let ticked = false;
let begun = false;

/** Computes for a moment; whether a timer that the first call has set has had its turn. */
export function busyBesideTimer(): boolean {
  if (!begun) setTimeout(() => ticked = true);
  begun = true;
  for (const end = performance.now() + 0.5; performance.now() < end;);
  return ticked;
}
