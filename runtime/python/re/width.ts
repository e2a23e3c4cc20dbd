/**
 * How many characters a pattern takes.
 *
 * @module
 */
import type { Node } from "./nodes.ts";

/** At least and at most so many characters; the latter may be Infinity. */
export type Width = readonly [low: number, high: number];

const NONE: Width = [0, 0];
const ONE: Width = [1, 1];

/** Infinity for nothing without end, and nothing of the endless: zero. */
function times(count: number, width: number): number {
  return count === 0 || width === 0 ? 0 : count * width;
}

function either(widths: readonly Width[]): Width {
  return [Math.min(...widths.map(([low]) => low)), Math.max(...widths.map(([, high]) => high))];
}

/** The width of a node, by the widths of the groups that it refers to. */
export function widthOf(node: Node, groups: ReadonlyMap<number, Width>): Width {
  switch (node.kind) {
    case "character":
    case "class":
      return ONE;
    case "at":
    case "look":
      return NONE;
    case "sequence": {
      let low = 0;
      let high = 0;
      for (const item of node.items) {
        const [least, most] = widthOf(item, groups);
        low += least;
        high += most;
      }
      return [low, high];
    }
    case "branch":
      return either(node.options.map((option) => widthOf(option, groups)));
    case "group":
    case "atomic":
      return widthOf(node.body, groups);
    case "repeat": {
      const [low, high] = widthOf(node.body, groups);
      return [times(node.min, low), times(node.max, high)];
    }
    case "reference":
      return groups.get(node.group) ?? [0, Infinity];
    case "conditional":
      return either([widthOf(node.yes, groups), widthOf(node.no, groups)]);
  }
}
