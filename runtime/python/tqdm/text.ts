/** The text of a progress bar. */
import { textLength } from "../text/code_points.ts";

/** What a bar shows. */
export interface State {
  readonly desc: string;
  readonly n: number;
  readonly total: number | null;
  /** Seconds since the start. */
  readonly elapsed: number;
  /** How many a second; null while nobody knows. */
  readonly rate: number | null;
  readonly unit: string;
  readonly unitScale: boolean | number;
  readonly unitDivisor: number;
  readonly postfix: string;
  readonly ascii: boolean | string;
  /** Columns of the line; null for a bar of ten. */
  readonly ncols: number | null;
  readonly barFormat: string | null;
}

/** Minutes and seconds, and hours where there are some. */
export function interval(seconds: number): string {
  const whole = Math.trunc(seconds);
  const two = (part: number) => String(part).padStart(2, "0");
  const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** A number with three digits and a prefix, as 1.23k. */
export function scaled(number: number, divisor: number): string {
  let rest = number;
  for (const prefix of ["", "k", "M", "G", "T", "P", "E", "Z"]) {
    if (Math.abs(rest) < 999.5) {
      const digits = Math.abs(rest) < 9.995 ? 2 : Math.abs(rest) < 99.95 ? 1 : 0;
      return rest.toFixed(prefix === "" && Number.isInteger(rest) ? 0 : digits) + prefix;
    }
    rest /= divisor;
  }
  return `${rest.toFixed(1)}Y`;
}

function rateText({ rate, unit, unitScale, unitDivisor }: State): string {
  if (rate === null || rate <= 0) return `?${unit}/s`;
  const one = (value: number) =>
    unitScale ? scaled(value, unitDivisor) : value.toFixed(2).padStart(5);
  return rate < 1 ? `${one(1 / rate)}s/${unit}` : `${one(rate)}${unit}/s`;
}

function bar(share: number, width: number, ascii: boolean | string): string {
  const steps = typeof ascii === "string"
    ? [...ascii]
    : ascii
    ? [..." 123456789#"]
    : [..." \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588"];
  const fine = steps.length - 1;
  const filled = Math.trunc(share * width * fine);
  const whole = Math.floor(filled / fine);
  const part = whole < width ? steps[filled % fine]! : "";
  return (steps[fine]!.repeat(whole) + part).padEnd(width, steps[0]);
}

/** The line of a bar. */
export function lineOf(state: State): string {
  const { desc, n, total, elapsed, rate, unit, unitScale, unitDivisor, postfix, ncols } = state;
  const head = desc === "" ? "" : `${desc}: `;
  const factor = typeof unitScale === "number" ? unitScale : 1;
  const count = (value: number) => unitScale ? scaled(value * factor, unitDivisor) : String(value);
  const speed = rateText(state);
  const tail = postfix === "" ? "" : `, ${postfix}`;
  if (total === null || n > total) {
    if (state.barFormat === null) {
      const all = total === null ? "" : `/${count(total)}`;
      return `${head}${count(n)}${all}${unit} [${interval(elapsed)}, ${speed}${tail}]`;
    }
  }
  const share = total ? n / total : 0;
  const left = rate ? interval(((total ?? 0) - n) / rate) : "?";
  const parts: Record<string, string> = {
    desc: head,
    percentage: `${(share * 100).toFixed(0).padStart(3)}%`,
    n_fmt: count(n),
    total_fmt: total === null ? "?" : count(total),
    elapsed: interval(elapsed),
    remaining: left,
    rate_fmt: speed,
    postfix: tail,
    unit,
    n: String(n),
    total: String(total),
  };
  parts.l_bar = `${head}${parts.percentage}|`;
  parts.r_bar = `| ${parts.n_fmt}/${parts.total_fmt} [${parts.elapsed}<${left}, ${speed}${tail}]`;
  const format = state.barFormat ?? "{l_bar}{bar}{r_bar}";
  const fill = (drawn: string) =>
    format.replace(
      /\{(\w+)(?::[^}]*)?\}/g,
      (_, name: string) =>
        name === "bar"
          ? drawn
          : name === "percentage"
          ? parts[name]!.replace("%", "")
          : parts[name] ?? "",
    );
  const width = ncols === null ? 10 : Math.max(1, ncols - textLength(fill("")));
  return fill(bar(Math.min(1, share), width, state.ascii));
}
