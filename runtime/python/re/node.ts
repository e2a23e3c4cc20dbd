/**
 * A regular expression, taken apart.
 *
 * @module
 */

/** Part of a set: a character, a range, or a class. */
export type SetItem =
  | { readonly low: number; readonly high: number }
  | { readonly class: string };

/** What changes the meaning of parts. */
export interface Mode {
  readonly multiline: boolean;
  readonly dotall: boolean;
  readonly ascii: boolean;
}

/** A part of a regular expression. */
export type Node =
  | { readonly kind: "literal"; readonly code: number }
  | { readonly kind: "any"; readonly mode: Mode }
  | { readonly kind: "class"; readonly letter: string; readonly mode: Mode }
  | {
    readonly kind: "set";
    readonly negated: boolean;
    readonly items: readonly SetItem[];
    readonly mode: Mode;
  }
  | { readonly kind: "at"; readonly letter: string; readonly mode: Mode }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "branch"; readonly options: readonly Node[] }
  | { readonly kind: "group"; readonly number: number; readonly inner: Node }
  | {
    readonly kind: "flags";
    readonly on: boolean;
    readonly off: boolean;
    readonly inner: Node;
  }
  | { readonly kind: "look"; readonly sign: string; readonly inner: Node }
  | { readonly kind: "atomic"; readonly inner: Node }
  | { readonly kind: "back"; readonly number: number }
  | {
    readonly kind: "if";
    readonly number: number;
    readonly yes: Node;
    readonly no: Node | null;
  }
  | {
    readonly kind: "repeat";
    readonly inner: Node;
    readonly least: number;
    readonly most: number;
    readonly suffix: string;
  };

/** The fewest and the most characters that a part matches. */
export function widthOf(node: Node, groups: ReadonlyMap<number, Node>): [number, number] {
  switch (node.kind) {
    case "literal":
    case "any":
    case "class":
    case "set":
      return [1, 1];
    case "at":
    case "look":
      return [0, 0];
    case "sequence":
      return node.items.reduce<[number, number]>(([low, high], item) => {
        const [least, most] = widthOf(item, groups);
        return [low + least, high + most];
      }, [0, 0]);
    case "branch":
      return widest(node.options.map((option) => widthOf(option, groups)));
    case "if":
      return widest([node.yes, node.no].map((part) => part ? widthOf(part, groups) : [0, 0]));
    case "group":
    case "flags":
    case "atomic":
      return widthOf(node.inner, groups);
    case "back": {
      const group = groups.get(node.number);
      return group ? widthOf(group, groups) : [0, Infinity];
    }
    case "repeat": {
      const [least, most] = widthOf(node.inner, groups);
      return [least * node.least, most === 0 ? 0 : most * node.most];
    }
  }
}

function widest(widths: readonly (readonly [number, number])[]): [number, number] {
  return [Math.min(...widths.map(([low]) => low)), Math.max(...widths.map(([, high]) => high))];
}

/** Whether what stands before a place decides whether a part matches there. */
export function looksBack(node: Node): boolean {
  switch (node.kind) {
    case "at":
      return node.letter !== "$" && node.letter !== "Z";
    case "look":
      return node.sign.startsWith("<") || looksBack(node.inner);
    case "sequence":
      return node.items.some(looksBack);
    case "branch":
      return node.options.some(looksBack);
    case "group":
    case "flags":
    case "atomic":
    case "repeat":
      return looksBack(node.inner);
    default:
      return false;
  }
}
