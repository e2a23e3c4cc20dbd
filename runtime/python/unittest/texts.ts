/**
 * Values in the messages of failures: short where they are long.
 *
 * @module
 */
import { repr } from "../text/repr.ts";
import { addressText } from "../values/identity.ts";
import { isKeywords } from "../values/keywords.ts";
import { typeName } from "../values/types.ts";

const LONGEST = 80;
const PLACEHOLDER = 12;
const LEAST_BEGIN = 5;
const LEAST_END = 5;
const LEAST_COMMON = 5;
const LEAST_DIFFERENT = LONGEST -
  (LEAST_BEGIN + PLACEHOLDER + LEAST_COMMON + PLACEHOLDER + LEAST_END);

/** The representation of a value, also where it has none of its own. */
export function safeRepr(value: unknown): string {
  try {
    return repr(value);
  } catch {
    return typeof value === "object" && value !== null
      ? `<${typeName(value)} object at ${addressText(value)}>`
      : String(value);
  }
}

function shortened(text: string, begin: number, end: number): string {
  const skipped = text.length - begin - end;
  return skipped > PLACEHOLDER
    ? `${text.slice(0, begin)}[${skipped} chars]${text.slice(text.length - end)}`
    : text;
}

/** Two values that differ, as they stand in a message: what they have in common is left out where they are long. */
export function bothShort(...values: readonly [unknown, unknown]): [string, string] {
  const [a, b] = values.map(safeRepr) as [string, string];
  const longest = Math.max(a.length, b.length);
  if (longest <= LONGEST) return [a, b];
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  const room = LONGEST - (longest - common + LEAST_BEGIN + PLACEHOLDER);
  if (room > LEAST_COMMON) {
    const prefix = shortened(a.slice(0, common), LEAST_BEGIN, room);
    return [prefix + a.slice(common), prefix + b.slice(common)];
  }
  const prefix = shortened(a.slice(0, common), LEAST_BEGIN, LEAST_COMMON);
  const rest = (text: string) => prefix + shortened(text.slice(common), LEAST_DIFFERENT, LEAST_END);
  return [rest(a), rest(b)];
}

/** The message of a call, given by place or by name. */
export function messageOf(given: unknown): unknown {
  return (isKeywords(given) ? given.msg : given) ?? null;
}
