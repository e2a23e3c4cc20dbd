/**
 * What came out: figures of all sides, how they compare, and which targets were reached. The JSON form is this, as it is.
 *
 * @module
 */
import { type Form, forms, type Measure, type Row, type Side } from "./rows.ts";

/** Repeated measurements of one side, each in seconds a unit, bytes, or as a share of a core. */
export interface Figure {
  median: number;
  best: number;
  samples: number[];
}

/** Why a side has no figure. */
export interface Failure {
  failed: string;
}

/** How one of our forms stands to a target: a ratio that is to be at least, or a figure that is to be at most. */
export interface Verdict {
  form: Form;
  against: Side | null;
  wanted: number;
  reached: number;
  met: boolean;
}

/** One row, measured. */
export interface RowReport {
  name: string;
  what: string;
  measure: Measure;
  count: number;
  sides: Partial<Record<Side, Figure | Failure>>;
  /** The others' medians over ours. */
  ratios: Partial<Record<Form, Partial<Record<Side, number>>>>;
  targets: Verdict[];
}

/** One run. */
export interface Report {
  when: string;
  machine: string;
  /** Processes that wanted a core beside ours when the run began and when it ended. */
  load: [begin: number, end: number];
  repetitions: number;
  /** Each side's program and version. */
  programs: Partial<Record<Side, string>>;
  /** What is missing, and why. */
  notes: string[];
  rows: RowReport[];
}

/** Median and best of repeated measurements. */
export function figure(samples: readonly number[]): Figure {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) {
    throw new RangeError("Cannot take the median of no samples");
  }
  return { median: (low + high) / 2, best: sorted[0] ?? low, samples: [...samples] };
}

/** The figure of a side, if it has one. */
export function figureOf(row: Pick<RowReport, "sides">, side: Side): Figure | undefined {
  const found = row.sides[side];
  return found !== undefined && "median" in found ? found : undefined;
}

/** Compares the sides of a row and judges its targets; those without figures are left out. */
export function reportRow(row: Row, sides: RowReport["sides"]): RowReport {
  const { name, what, measure, count } = row;
  const ratios: RowReport["ratios"] = {};
  for (const form of forms) {
    const ours = figureOf({ sides }, form)?.median;
    if (ours === undefined) continue;
    const others: Partial<Record<Side, number>> = ratios[form] = {};
    for (const side of row.sides) {
      const theirs = forms.some((own) => own === side) ? undefined : figureOf({ sides }, side);
      // gained memory may be nothing, or less
      if (theirs !== undefined && theirs.median > 0 && ours > 0) {
        others[side] = theirs.median / ours;
      }
    }
  }
  const targets: Verdict[] = [];
  for (const target of row.targets) {
    const { form } = target;
    if ("atLeast" in target) {
      const { against, atLeast: wanted } = target;
      const reached = ratios[form]?.[against];
      if (reached === undefined) continue;
      targets.push({ form, against, wanted, reached, met: reached >= wanted });
    } else {
      const reached = figureOf({ sides }, form)?.median;
      if (reached === undefined) continue;
      const wanted = target.atMost;
      targets.push({ form, against: null, wanted, reached, met: reached <= wanted });
    }
  }
  return { name, what, measure, count, sides, ratios, targets };
}

/** The report as text; {@linkcode readReport} takes it back. */
export function writeReport(report: Report): string {
  return JSON.stringify(report, null, 2) + "\n";
}

/** Reads what {@linkcode writeReport} wrote. */
export function readReport(text: string): Report {
  const report: unknown = JSON.parse(text);
  if (typeof report !== "object" || report === null || !("rows" in report)) {
    throw new SyntaxError("Cannot read a benchmark's report: it has no rows");
  }
  return report as Report;
}
