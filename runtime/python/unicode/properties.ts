/**
 * What characters are.
 *
 * @module
 */
import { inflated } from "./inflated.ts";
import { DEFLATED_PROPERTIES } from "./properties_data.ts";

/** What a character shares with its neighbours. */
export interface Properties {
  readonly category: string;
  readonly direction: string;
  readonly combining: number;
  readonly mirrored: boolean;
  readonly width: string;
}

/** What few characters have. */
export interface Special {
  /** What it is split into, as Unicode's table has it. */
  readonly split: string;
  /** Its values as a decimal digit, a digit and a number; empty for none. */
  readonly decimal: string;
  readonly digit: string;
  readonly number: string;
}

interface Table {
  /** Where each range begins. */
  readonly starts: readonly number[];
  readonly ranges: readonly Properties[];
  readonly special: ReadonlyMap<number, Special>;
}

let table: Table | undefined;

function readTable(): Table {
  const [ranges = "", special = ""] = inflated(DEFLATED_PROPERTIES).split("\n\n");
  const starts: number[] = [];
  let next = 0;
  const all = ranges.split("\n").map((line) => {
    const [count = "", category = "", direction = "", combining, mirrored, width = ""] = line
      .split(";");
    starts.push(next);
    next += parseInt(count, 16);
    return { category, direction, combining: Number(combining), mirrored: mirrored === "Y", width };
  });
  const others = special.split("\n").map((line): [number, Special] => {
    const [code = "", split = "", decimal = "", digit = "", number = ""] = line.split(";");
    return [parseInt(code, 16), { split, decimal, digit, number }];
  });
  return { starts, ranges: all, special: new Map(others) };
}

/** What a code point shares with its neighbours. */
export function propertiesOf(code: number): Properties {
  const { starts, ranges } = table ??= readTable();
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= code) low = middle;
    else high = middle - 1;
  }
  return ranges[low]!;
}

/** What else there is of a code point. */
export function specialOf(code: number): Special | undefined {
  return (table ??= readTable()).special.get(code);
}
