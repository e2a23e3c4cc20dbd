/**
 * What CPython says of calls that functions written in Python refuse. A label is the function's name, with its class's
 * before it: `Account.deposit`.
 *
 * @module
 */
import { suggestion } from "./suggestion.ts";

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'` */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}

function plural(count: number): string {
  return count === 1 ? "" : "s";
}

/** Of arguments that were not given. */
export function missingText(
  label: string,
  names: readonly string[],
  kind: "positional" | "keyword-only" = "positional",
): string {
  const count = names.length;
  return `${label}() missing ${count} required ${kind} argument${plural(count)}: ${listed(names)}`;
}

/** How many places a function has, and how many of them need an argument; the object of a method counts. */
export interface Places {
  readonly least: number;
  readonly most: number;
}

/** Of more arguments than there are places; `keywordOnly` more were given by name. */
export function tooManyText(
  label: string,
  { least, most }: Places,
  given: number,
  keywordOnly = 0,
): string {
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const places = `positional argument${least === most ? plural(most) : "s"}`;
  const count = keywordOnly === 0
    ? `${given} ${given === 1 ? "was" : "were"}`
    : `${given} positional argument${plural(given)} (and ${keywordOnly} keyword-only ` +
      `argument${plural(keywordOnly)}) were`;
  return `${label}() takes ${takes} ${places} but ${count} given`;
}

/** Of a keyword that a function has no place for; `known` are those that it has. */
export function unexpectedText(label: string, name: string, known: readonly string[] = []): string {
  return `${label}() got an unexpected keyword argument '${name}'${suggestion(name, known)}`;
}

/** Of an argument that is given by place and by name. */
export function twiceText(label: string, name: string): string {
  return `${label}() got multiple values for argument '${name}'`;
}

/** A parameter as a call sees it. */
export interface Place {
  readonly name: string;
  readonly optional: boolean;
  readonly kind: "positional" | "keyword" | "star" | "kwargs";
}

/**
 * What CPython says of a call that gives `count` arguments by place and those of `names` by name; null where it fits.
 *
 * @param self 1 for a method, whose object counts as an argument.
 */
export function refusal(
  label: string,
  parameters: readonly Place[],
  count: number,
  names: readonly string[],
  self: 0 | 1,
): string | null {
  const places = parameters.filter(({ kind }) => kind === "positional");
  const known = parameters.filter(({ kind }) => kind !== "star" && kind !== "kwargs")
    .map(({ name }) => name);
  const takesAnyName = parameters.some(({ kind }) => kind === "kwargs");
  for (const name of names) {
    const place = places.findIndex((one) => one.name === name);
    if (place >= 0 && place < count) return twiceText(label, name);
    if (!known.includes(name) && !takesAnyName) return unexpectedText(label, name, known);
  }
  if (count > places.length && !parameters.some(({ kind }) => kind === "star")) {
    const required = places.filter(({ optional }) => !optional).length;
    return tooManyText(
      label,
      { least: required + self, most: places.length + self },
      count + self,
    );
  }
  const isGone = ({ name, optional }: Place) => !optional && !names.includes(name);
  const gone = places.slice(count).filter(isGone);
  if (gone.length > 0) return missingText(label, gone.map(({ name }) => name));
  const unnamed = parameters.filter((one) => one.kind === "keyword" && isGone(one));
  return unnamed.length > 0
    ? missingText(label, unnamed.map(({ name }) => name), "keyword-only")
    : null;
}
