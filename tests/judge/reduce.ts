/** Makes a program smaller that shows a fault: statements and blocks are left out, blocks stand for their heads. */

/** A line with the block below it. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** All lines with their blocks, the largest first. */
function parts(lines: readonly string[]): Part[] {
  const found = lines.map((line, start) => {
    let end = start + 1;
    while (end < lines.length && depthOf(lines[end]!) > depthOf(line)) end++;
    return { start, end };
  });
  return found.sort((a, b) => (b.end - b.start) - (a.end - a.start) || b.start - a.start);
}

/** What a program may become by one step. */
function* smaller(lines: readonly string[]): Generator<string[]> {
  for (const { start, end } of parts(lines)) {
    const [before, after] = [lines.slice(0, start), lines.slice(end)];
    yield [...before, ...after];
    if (end === start + 1) continue;
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
  for (let i = 0; i < lines.length; i++) {
    for (const line of shorter(lines[i]!)) {
      yield [...lines.slice(0, i), line, ...lines.slice(i + 1)];
    }
  }
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
 * The smallest program found that is as faulty as the given one.
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
  search: while (left > 0) {
    for (const next of smaller(lines)) {
      const text = next.join("\n") + "\n";
      if (seen.has(text)) continue;
      seen.add(text);
      if (left-- <= 0) break search;
      if (!await isFaulty(text)) continue;
      lines = next;
      continue search;
    }
    break;
  }
  return lines.join("\n") + "\n";
}
