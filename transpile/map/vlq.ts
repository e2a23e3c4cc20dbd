/**
 * The mappings of a source map as text: differences, in base 64, of variable length.
 *
 * @module
 */
/** A place of the output and where it came from, all counted from 0. */
export interface Segment {
  readonly column: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The text of the mappings of all lines, each by its columns. */
export function mappings(lines: readonly (readonly Segment[])[]): string {
  let [line, column] = [0, 0];
  return lines.map((segments) => {
    let before = 0;
    return segments.map((one) => {
      const text = number(one.column - before) + number(0) + number(one.sourceLine - line) +
        number(one.sourceColumn - column);
      [before, line, column] = [one.column, one.sourceLine, one.sourceColumn];
      return text;
    }).join(",");
  }).join(";");
}

/** A number: five bits a digit, the lowest first, of which the very first is its sign. */
function number(value: number): string {
  let rest = value < 0 ? -value << 1 | 1 : value << 1;
  let text = "";
  do {
    const more = rest >> 5;
    text += DIGITS[rest & 31 | (more > 0 ? 32 : 0)];
    rest = more;
  } while (rest > 0);
  return text;
}
