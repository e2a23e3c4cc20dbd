/**
 * The name that somebody may have meant, as CPython's errors suggest it.
 *
 * @module
 */

const MOVE = 2;
const CASE = 1;

/** What it costs to make one letter of another. */
function cost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}

/** What it costs to make one name of another, letter by letter. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * MOVE);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * MOVE];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(
        next[j - 1]! + MOVE,
        row[j]! + MOVE,
        row[j - 1]! + cost(a[i - 1]!, b[j - 1]!),
      ));
    }
    row = next;
  }
  return row[b.length]!;
}

/** `. Did you mean 'name'?` where one of the names is near, with `:` before it if asked; nothing where none is. */
export function suggestion(wrong: string, names: readonly string[], colon = ""): string {
  let best = "";
  let least = Infinity;
  for (const name of names) {
    if (name === wrong) continue;
    const most = Math.min(Math.floor((wrong.length + name.length + 3) * MOVE / 6), least - 1);
    const far = distance(wrong, name);
    if (far > most) continue;
    least = far;
    best = name;
  }
  return best === "" ? "" : `. Did you mean${colon} '${best}'?`;
}
