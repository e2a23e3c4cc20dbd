/** Makes a program smaller that shows a fault: statements and blocks are left out, blocks stand for their heads. */

/** A line with the block below it. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line with its block. */
function partAt(lines: readonly string[], start: number): Part {
  let end = start + 1;
  while (end < lines.length && depthOf(lines[end]!) > depthOf(lines[start]!)) end++;
  return { start, end };
}

/** What may stand for a block of a program: nothing, what is in it. */
function* lighter(lines: readonly string[], { start, end }: Part): Generator<string[]> {
  const [before, after] = [lines.slice(0, start), lines.slice(end)];
  yield [...before, ...after];
  if (end === start + 1) return;
  // `try:` and what follows it go together
  const inner = lines.slice(start + 1, end).map((line) => line.slice(4));
  let follows = end;
  while (
    follows < lines.length && depthOf(lines[follows]!) === depthOf(lines[start]!) &&
    /^\s*(except|else|elif|finally)\b/.test(lines[follows]!)
  ) {
    follows++;
    while (follows < lines.length && depthOf(lines[follows]!) > depthOf(lines[start]!)) follows++;
  }
  if (follows > end) yield [...before, ...lines.slice(follows)];
  yield [...before, ...inner, ...lines.slice(follows)];
}

/** A line with less in its brackets. */
function* shorter(line: string): Generator<string> {
  for (
    const [item] of line.matchAll(/, (?:'[^']*'|[\w.*=-]+|\([^()]*\)|\[[^\[\]]*\])(?=[,)\]}])/g)
  ) {
    yield line.replace(item, "");
  }
  for (
    const [item] of line.matchAll(/(?<=[(\[{])(?:'[^']*'|[\w.*=-]+|\([^()]*\)|\[[^\[\]]*\]), /g)
  ) {
    yield line.replace(item, "");
  }
  const shown = /^(\s*)show\(lambda: (.*)\)$/.exec(line);
  if (shown) yield `${shown[1]}print(repr(${shown[2]}))`;
  const same = /same\(([^()]*)\)/.exec(line);
  if (same) yield line.replace(same[0], same[1]!);
}

/**
 * A smaller program that is as faulty as the given one.
 *
 * It goes through all blocks from the last one to the first, then through them again while that helps, and at last
 * through what is in brackets.
 *
 * @param isFaulty tells whether a program shows the fault
 * @param tries how many programs may be tried
 */
export async function reduced(
  source: string,
  isFaulty: (source: string) => Promise<boolean>,
  tries: number = 400,
): Promise<string> {
  let lines = source.trimEnd().split("\n");
  let left = tries;
  const seen = new Set<string>();
  async function shortened(candidates: Iterable<string[]>): Promise<boolean> {
    for (const next of candidates) {
      const text = next.join("\n") + "\n";
      if (seen.has(text)) continue;
      seen.add(text);
      if (left-- <= 0) return false;
      if (!await isFaulty(text)) continue;
      lines = next;
      return true;
    }
    return false;
  }
  for (let isShorter = true; isShorter && left > 0;) {
    isShorter = false;
    for (let start = lines.length - 1; start >= 0; start--) {
      if (start >= lines.length) continue;
      while (start < lines.length && await shortened(lighter(lines, partAt(lines, start)))) {
        isShorter = true;
      }
    }
  }
  for (let i = 0; i < lines.length; i++) {
    const within = () =>
      shorter(lines[i]!).map((line) => [...lines.slice(0, i), line, ...lines.slice(i + 1)]);
    while (await shortened(within()));
  }
  return lines.join("\n") + "\n";
}
