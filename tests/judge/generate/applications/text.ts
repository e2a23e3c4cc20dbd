/** Python as it stands in a template: its lines, as deep as the block around them. */
import type { Writer } from "../writer.ts";

/** Writes the lines of a template; those that an empty choice leaves blank are left out. */
export function code(w: Writer, text: string): void {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const depth = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  w.line(...lines.map((line) => line.slice(depth)));
}

/** A text or nothing. */
export function maybe(w: Writer, percent: number, text: string): string {
  return w.chance(percent) ? text : "";
}

/** Writes statements whose errors are told of. */
export function told(w: Writer, statements: readonly string[], error = "Exception"): void {
  for (const statement of statements) w.guarded(() => w.line(statement), error);
}
