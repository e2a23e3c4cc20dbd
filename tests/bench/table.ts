/**
 * The report as text: tables with ratios, and each target beside what was reached.
 *
 * @module
 */
import { figureOf, type Report, type RowReport, type Verdict } from "./report.ts";
import { geometricMean, singles, SINGLES_TARGET } from "./singles.ts";
import { type Form, forms, type Measure, rivals, type Side } from "./rows.ts";

/** A figure with its unit. */
export function show(value: number, measure: Measure): string {
  if (measure === "share") return `${(value * 100).toFixed(2)} %`;
  const [units, step] = measure === "time"
    ? [["ns", "µs", "ms", "s"], 1e-9] as const
    : [["B", "kB", "MB", "GB"], 1] as const;
  let [scaled, unit] = [value / step, 0];
  while (Math.abs(scaled) >= 999.5 && unit < units.length - 1) {
    scaled /= 1000;
    unit++;
  }
  return `${digits(scaled)} ${units[unit]}`;
}

/** A number with three digits that count. */
export function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2);
}

function showVerdict({ wanted, met, against }: Verdict, measure: Measure): string {
  const limit = against === null ? `at most ${show(wanted, measure)}` : `target ${wanted}`;
  return `${limit}, ${met ? "reached" : "MISSED"}`;
}

/** A side's name for readers. */
export function nameOf(side: Side): string {
  if (side === "worker") return "bare Worker";
  return side === "fork" || side === "spawn" ? `CPython ${side}` : side;
}

/** Lays out cells in columns: the first ones to the left, figures to the right. */
export function layOut(lines: readonly (readonly string[])[], leftColumns: number): string {
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, cell.length));
  }
  return lines.map((line) =>
    line.map((cell, i) =>
      i < leftColumns ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
    )
      .join("  ").trimEnd()
  ).join("\n");
}

function cellsOf(row: RowReport, form: Form, sides: readonly Side[]): string[] {
  const { measure } = row;
  const shown = (side: Side) => {
    const found = row.sides[side];
    if (found === undefined) return "";
    if ("failed" in found) return "failed";
    return `${show(found.median, measure)} (${show(found.best, measure)})`;
  };
  const verdict = (side: Side | null) => {
    const found = row.targets.find((each) => each.form === form && each.against === side);
    return found === undefined ? "" : showVerdict(found, measure);
  };
  const others = sides.flatMap((side) => {
    const ratio = row.ratios[form]?.[side];
    const text = ratio === undefined ? "" : `${digits(ratio)}x`;
    return [shown(side), [text, verdict(side)].filter(Boolean).join(", ")];
  });
  return [shown(form), verdict(null), ...others];
}

/** A table of the rows that one of the sides has, beside those sides; without sides, of our own figures. */
export function table(rows: readonly RowReport[], sides: readonly Side[]): string {
  const header = [
    "what",
    "form",
    "ours",
    "",
    ...sides.flatMap((side) => [nameOf(side), "over ours"]),
  ];
  const lines = [header];
  for (const row of rows) {
    if (sides.length > 0 && sides.every((side) => row.sides[side] === undefined)) continue;
    let title = row.what;
    const own = forms.filter((form) => row.sides[form] !== undefined);
    // the others' figures alone still make a line
    for (const form of own.length > 0 ? own : forms.slice(0, 1)) {
      lines.push([title, form, ...cellsOf(row, form, sides)]);
      title = "";
    }
  }
  const used = header.map((_, i) => i < 3 || lines.slice(1).some((line) => line[i] !== ""));
  return layOut(lines.map((line) => line.filter((_, i) => used[i])), 2);
}

/** The whole report. */
export function printReport(report: Report): string {
  const { rows } = report;
  const parts = [
    [
      `${report.when}, ${report.machine}, load ${report.load.map(digits).join(" to ")}`,
      ...Object.entries(report.programs).map(([side, label]) => `  ${side}: ${label}`),
      ...report.notes.map((note) => `  ${note}`),
      `Medians (and the best) of ${report.repetitions} repetitions, the sides by turns. Times are for one unit: an item, a`,
      "turn, a task, an increment, a process. Then the others' median over ours: more than 1 is in our favour.",
    ].join("\n"),
  ];
  const beside = (title: string, sides: readonly Side[]) => {
    const present = sides.filter((side) => rows.some((row) => row.sides[side] !== undefined));
    if (present.length > 0) parts.push(`# ${title}\n\n${table(rows, present)}`);
  };
  beside("Beside CPython's multiprocessing", ["fork", "spawn"]);
  beside("Beside Deno's own Workers", ["worker"]);
  beside("Beside thread pools from npm", rivals);
  const alone = rows.filter((row) =>
    Object.keys(row.sides).every((side) => forms.some((form) => form === side))
  );
  if (alone.length > 0) parts.push(`# Alone\n\n${table(alone, [])}`);
  parts.push(summary(rows));
  return parts.join("\n\n");
}

/** What Deno's own Worker, without any library, makes of a target that we have missed: where it misses it, nobody can reach it. */
function besideBare(row: RowReport, { against, wanted }: Verdict): string {
  const bare = figureOf(row, "worker")?.median;
  if (bare === undefined || against === "worker") return "";
  if (against === null) {
    return `; a bare Worker ${bare > wanted ? "misses it too" : "reaches it"}: ${
      show(bare, row.measure)
    }`;
  }
  const ratio = (figureOf(row, against)?.median ?? NaN) / bare;
  return `; bare Workers ${ratio < wanted ? "miss it too" : "reach it"}: ${digits(ratio)}x`;
}

/** What the programs on a single core come to together; nothing where none was measured. */
function meanOfSingles(rows: readonly RowReport[]): string[] {
  const ratios = rows.filter(({ name }) => singles.some((single) => name === `single-${single}`))
    .flatMap(({ ratios }) => ratios.sync?.fork ?? []);
  if (ratios.length === 0) return [];
  const mean = geometricMean(ratios);
  const verdict = mean >= SINGLES_TARGET ? "reached" : "MISSED";
  return [
    `Programs on one core: ${digits(mean)}x CPython, the geometric mean of ${ratios.length}; ` +
    `target ${SINGLES_TARGET}, ${verdict}`,
  ];
}

/** How many targets were reached, which were missed, and what failed. */
function summary(rows: readonly RowReport[]): string {
  const verdicts = rows.flatMap((row) => row.targets.map((verdict) => ({ row, verdict })));
  const missed = verdicts.filter(({ verdict }) => !verdict.met);
  const lines = [`${verdicts.length - missed.length} of ${verdicts.length} targets reached`];
  lines.push(...meanOfSingles(rows));
  for (const { row, verdict } of missed) {
    const { form, against, wanted, reached } = verdict;
    const [got, of] = against === null
      ? [show(reached, row.measure), `at most ${show(wanted, row.measure)}`]
      : [`${digits(reached)}x`, `${wanted}x ${against}`];
    lines.push(`  MISSED  ${row.name} (${form}): ${got} of ${of}${besideBare(row, verdict)}`);
  }
  for (const row of rows) {
    for (const [side, found] of Object.entries(row.sides)) {
      if ("failed" in found) lines.push(`  FAILED  ${row.name} (${side}): ${found.failed}`);
    }
  }
  return lines.join("\n");
}

/** Whether each of our own figures is there. */
export function complete(rows: readonly RowReport[]): boolean {
  return rows.every((row) =>
    forms.every((form) => row.sides[form] === undefined || figureOf(row, form) !== undefined)
  );
}
