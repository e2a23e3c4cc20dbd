/**
 * Which statement the lines of a written module belong to.
 *
 * @module
 */
import { withoutHints } from "../fit/hints.ts";
import type { Stmt } from "../syntax/ast.ts";

/** A statement, and the lines that were written for it, those of the statements in it among them. */
export interface Place {
  readonly node: Stmt;
  readonly lines: readonly string[];
}

/** A place with those in it. */
interface Nested extends Place {
  readonly inner: Nested[];
}

/**
 * The innermost statement of each line of `text`; null for lines of none. `places` are in the order in which they were
 * done: those in a statement before it.
 */
export function statementLines(text: string, places: readonly Place[]): (Stmt | null)[] {
  const lines = text.split("\n");
  const owners: (Stmt | null)[] = lines.map(() => null);
  const settle = (among: readonly Nested[], from: number, to: number): void => {
    let at = from;
    for (const place of among) {
      const found = find(lines, place.lines, at, to);
      if (found < 0) {
        // Something was put into its lines: what is in it may still be found.
        settle(place.inner, at, to);
        continue;
      }
      const end = found + place.lines.length;
      owners.fill(place.node, found, end);
      settle(place.inner, found, end);
      at = end;
    }
  };
  settle(nested(places), 0, lines.length);
  return owners;
}

/** Where `wanted` stands in `lines` from `from` on and before `to`; -1 where it does not. */
function find(
  lines: readonly string[],
  wanted: readonly string[],
  from: number,
  to: number,
): number {
  if (wanted.length === 0) return -1;
  for (let at = from; at + wanted.length <= to; at++) {
    if (wanted.every((line, i) => lines[at + i] === line)) return at;
  }
  return -1;
}

function nested(places: readonly Place[]): Nested[] {
  const open: Nested[] = [];
  for (const { node, lines } of places) {
    const inner: Nested[] = [];
    while (open.length > 0 && isWithin(open.at(-1)!.node, node)) inner.unshift(open.pop()!);
    open.push({ node, lines: withoutHints(lines.join("\n")).split("\n"), inner });
  }
  return open;
}

function isWithin(node: Stmt, outer: Stmt): boolean {
  return node !== outer && outer.start <= node.start && node.end <= outer.end;
}
