/**
 * What a table is written by, found out from a piece of it: `csv.Sniffer`.
 *
 * @module
 */
import { complex } from "../builtins/float.ts";
import { OverflowError, ValueError } from "../exceptions.ts";
import { contains } from "../operators/container.ts";
import { textLength } from "../text/code_points.ts";
import { isKeywords } from "../values/keywords.ts";
import { Dialect, Error as CsvError, QUOTE_MINIMAL } from "./dialects.ts";
import { reader } from "./reader.ts";

/** What is taken where several characters might part the fields. */
const PREFERRED = [",", "\t", ";", " ", ":"];

/** What stands around and between quoted fields: in the middle of a line, at its start, at its end, alone. */
const QUOTED = [
  /(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)(?<quote>["'])[^]*?\k<quote>\k<delimiter>/gmu,
  /(?:^|\n)(?<quote>["'])[^]*?\k<quote>(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)/gmu,
  /(?<delimiter>[^\p{L}\p{N}_\n"'])(?<space> ?)(?<quote>["'])[^]*?\k<quote>(?:$|\n)/gmu,
  /(?:^|\n)(?<quote>["'])[^]*?\k<quote>(?:$|\n)/gmu,
];

/** How many lines are looked at at once, and how many say whether there is a header. */
const CHUNK = 10;
const ROWS = 21;

/** From which share of the lines on a count is one that all lines are meant to have, in hundredths. */
const ENOUGH = 90;

interface Found {
  readonly delimiter: string;
  readonly skipinitialspace: boolean;
  readonly quotechar?: string;
  readonly doublequote?: boolean;
}

/** What occurs most, the first of them where several do. */
function most<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  let often = -1;
  for (const [key, count] of counts) {
    if (count > often) [best, often] = [key, count];
  }
  return best;
}

function counted<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isAllowed(delimiter: string, delimiters: unknown): boolean {
  return delimiters === null || delimiters === undefined || contains(delimiters, delimiter);
}

function byQuotes(sample: string, delimiters: unknown): Found | null {
  let matches: RegExpMatchArray[] = [];
  for (const pattern of QUOTED) {
    matches = [...sample.matchAll(pattern)];
    if (matches.length > 0) break;
  }
  if (matches.length === 0) return null;
  const quotes = new Map<string, number>();
  const parting = new Map<string, number>();
  let spaces = 0;
  for (const { groups = {} } of matches) {
    counted(quotes, groups.quote!);
    const { delimiter } = groups;
    if (delimiter === undefined) continue;
    if (isAllowed(delimiter, delimiters)) counted(parting, delimiter);
    if (groups.space) spaces++;
  }
  const quotechar = most(quotes)!;
  const commonest = most(parting);
  const delimiter = commonest ?? "";
  const skipinitialspace = commonest !== undefined && parting.get(commonest) === spaces;
  const between = RegExp.escape(delimiter);
  const other = `[^${between}\\n]*`;
  const doubled = new RegExp(
    `((${between})|^)[^\\p{L}\\p{N}_]*${quotechar}${other}${quotechar}${other}${quotechar}` +
      `[^\\p{L}\\p{N}_]*((${between})|$)`,
    "mu",
  );
  return { delimiter, skipinitialspace, quotechar, doublequote: doubled.test(sample) };
}

/** How often a character stands in most lines, and in how many more than in others. */
function usualCount(counts: ReadonlyMap<number, number>): readonly [count: number, lines: number] {
  const count = most(counts)!;
  const lines = counts.get(count)!;
  let others = 0;
  for (const [other, n] of counts) if (other !== count) others += n;
  return [count, lines - others];
}

/** A character that stands as often in (nearly) every line. */
function byCounts(sample: string, delimiters: unknown): Found | null {
  const lines = sample.split("\n").filter((line) => line !== "");
  const counts = new Map<string, Map<number, number>>();
  const ascii = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code));
  const candidates = new Map<string, readonly [number, number]>();
  for (let start = 0; candidates.size === 0 && start < lines.length; start += CHUNK) {
    for (const line of lines.slice(start, start + CHUNK)) {
      for (const char of ascii) {
        if (!counts.has(char)) counts.set(char, new Map());
        counted(counts.get(char)!, line.split(char).length - 1);
      }
    }
    const usual = [...counts].map(([char, own]) => [char, usualCount(own)] as const);
    const total = Math.min(start + CHUNK, lines.length);
    for (let share = 100; candidates.size === 0 && share >= ENOUGH; share--) {
      for (const [char, [count, even]] of usual) {
        const isOften = count > 0 && even > 0 && even / total >= share / 100;
        if (isOften && isAllowed(char, delimiters)) candidates.set(char, [count, even]);
      }
    }
  }
  const preferred = PREFERRED.find((char) => candidates.has(char));
  const [[last] = [undefined]] = [...candidates].sort(([a, [n, x]], [b, [m, y]]) =>
    m - n || y - x || (a < b ? 1 : -1)
  );
  const delimiter = candidates.size > 1 && preferred !== undefined ? preferred : last;
  if (delimiter === undefined) return null;
  const [first = ""] = lines;
  const skipinitialspace = first.split(delimiter).length === first.split(`${delimiter} `).length;
  return { delimiter, skipinitialspace };
}

/** What a field says of its column: that it is a number, or how long it is. */
function kindOf(field: string): "number" | number {
  try {
    complex(field);
    return "number";
  } catch (error) {
    if (!(error instanceof ValueError || error instanceof OverflowError)) throw error;
    return textLength(field);
  }
}

/** Finds out how a table is written. https://docs.python.org/3/library/csv.html#csv.Sniffer */
export class Sniffer {
  static readonly __module__ = "csv";
  /** What is taken where several characters might part the fields. */
  preferred: string[] = [...PREFERRED];

  /**
   * A dialect that reads a sample.
   *
   * @param delimiters what may part the fields; anything, where nothing is said
   * @throws {Error} when it cannot be told
   */
  sniff(sample: string, delimiters: unknown = null): typeof Dialect {
    const allowed = isKeywords(delimiters) ? delimiters.delimiters ?? null : delimiters;
    const quoted = byQuotes(sample, allowed);
    const found = quoted?.delimiter ? quoted : byCounts(sample, allowed);
    if (!found) throw new CsvError("Could not determine delimiter");
    const { delimiter, skipinitialspace } = found;
    const { quotechar = '"', doublequote = false } = quoted ?? {};
    class dialect extends Dialect {
      static readonly _name = "sniffed";
      static readonly lineterminator = "\r\n";
      static readonly quoting = QUOTE_MINIMAL;
      static readonly doublequote = doublequote;
      static readonly delimiter = delimiter;
      static readonly quotechar = quotechar;
      static readonly skipinitialspace = skipinitialspace;
    }
    return dialect;
  }

  /** Whether the first row of a sample seems to name the columns. */
  hasHeader(sample: string): boolean {
    const [header = [], ...rows] = [
      ...reader(sample.split(/(?<=\n)/), this.sniff(sample)) as Iterable<string[]>,
    ];
    const kinds = new Map<number, "number" | number | undefined>(
      header.map((_, column) => [column, undefined]),
    );
    for (const row of rows.slice(0, ROWS)) {
      if (row.length !== header.length) continue;
      for (const column of [...kinds.keys()]) {
        const kind = kindOf(row[column]!);
        const before = kinds.get(column);
        if (before === undefined) kinds.set(column, kind);
        else if (before !== kind) kinds.delete(column);
      }
    }
    let votes = 0;
    for (const [column, kind] of kinds) {
      const own = kindOf(header[column]!);
      const isOther = typeof kind === "number"
        ? textLength(header[column]!) !== kind
        : kind === undefined || own !== "number";
      votes += isOther ? 1 : -1;
    }
    return votes > 0;
  }
}
