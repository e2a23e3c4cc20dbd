/** What is to be removed at the end of the process, if nobody has done so before. */
import { atExit } from "../../launch/hooks.ts";
import { attendEnd } from "../../process/ending.ts";

const removals = new Set<() => void>();
let isArranged = false;

/** Has something removed at the end; returns what forgets it. */
export function removeAtEnd(removal: () => void): () => void {
  if (!isArranged) {
    isArranged = true;
    attendEnd();
    atExit(() => {
      for (const one of [...removals]) one();
    });
  }
  removals.add(removal);
  return () => removals.delete(removal);
}
