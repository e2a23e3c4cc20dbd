/** Which of the arguments of a command line belong to which action. */
import type { Action, Nargs } from "./action.ts";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { ArgumentError } from "./errors.ts";

/**
 * A command line as letters, one for each argument: `A` may be a value, `O` is an option, `-` is the first `--`, behind
 * which all are values.
 */
export type Letters = string;

/** What an action takes, as a regular expression over letters. Options do not take the `--`. */
function shapeOf(nargs: Nargs, isOption: boolean): string {
  const dashes = isOption ? "" : "-*";
  const value = isOption ? "A" : "[A-]";
  switch (nargs) {
    case null:
      return `${dashes}A${dashes}`;
    case OPTIONAL:
      return `${dashes}A?${dashes}`;
    case ZERO_OR_MORE:
      return `${dashes}${value}*`;
    case ONE_OR_MORE:
      return `${dashes}A${value}*`;
    case REMAINDER:
      return isOption ? "[AO]*" : "[-AO]*";
    case PARSER:
      return isOption ? "A[AO]*" : "-*A[-AO]*";
    case SUPPRESS:
      return `${dashes}`;
    default:
      return `${dashes}${Array(Number(nargs)).fill("A").join(dashes)}${dashes}`;
  }
}

/** How many of the next arguments belong to each of the first actions by position; as many actions as find theirs. */
export function matchPositionals(actions: readonly Action[], letters: Letters): number[] {
  for (let count = actions.length; count > 0; count--) {
    const shapes = actions.slice(0, count).map(({ nargs }) => `(${shapeOf(nargs, false)})`);
    const match = new RegExp(`^${shapes.join("")}`).exec(letters);
    if (match !== null) return match.slice(1).map((part) => part.length);
  }
  return [];
}

/**
 * How many of the next arguments belong to an option.
 *
 * @throws {ArgumentError} when there are too few
 */
export function matchOption(action: Action, letters: Letters): number {
  const match = new RegExp(`^${shapeOf(action.nargs, true)}`).exec(letters);
  if (match !== null) return match[0].length;
  throw new ArgumentError(action, expected(action.nargs));
}

function expected(nargs: Nargs): string {
  if (nargs === null) return "expected one argument";
  if (nargs === OPTIONAL) return "expected at most one argument";
  if (nargs === ONE_OR_MORE) return "expected at least one argument";
  return `expected ${nargs} argument${nargs === 1 ? "" : "s"}`;
}
