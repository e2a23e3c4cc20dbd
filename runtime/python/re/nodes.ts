/**
 * A pattern as a tree, its flags already worked into the nodes.
 *
 * @module
 */

import type { Width } from "./width.ts";

/** A place between characters. */
export type Place =
  | "start"
  | "end"
  | "lineStart"
  | "lineEnd"
  | "textEnd"
  | "boundary"
  | "notBoundary";

/** One character, as it is. */
export interface Character {
  readonly kind: "character";
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** One character of a class, written as JavaScript has it between brackets. */
export interface CharacterClass {
  readonly kind: "class";
  readonly source: string;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
}

/** A place between characters; `ascii` says which characters make words. */
export interface At {
  readonly kind: "at";
  readonly place: Place;
  readonly ascii: boolean;
}

/** Nodes that follow each other. */
export interface Sequence {
  readonly kind: "sequence";
  readonly items: readonly Node[];
}

/** The first that matches of several. */
export interface Branch {
  readonly kind: "branch";
  readonly options: readonly Node[];
}

/** Brackets; `index` is 0 where they capture nothing. */
export interface Group {
  readonly kind: "group";
  readonly index: number;
  readonly body: Node;
}

/** A number of times; `max` may be Infinity. */
export interface Repeat {
  readonly kind: "repeat";
  readonly min: number;
  readonly max: number;
  readonly mode: "greedy" | "lazy" | "possessive";
  readonly body: Node;
}

/** What stands ahead or behind, or must not; `width` counts the characters of what stands behind. */
export interface Look {
  readonly kind: "look";
  readonly ahead: boolean;
  readonly negative: boolean;
  readonly body: Node;
  readonly width: number;
}

/** A body whose first match stands, whatever follows. */
export interface Atomic {
  readonly kind: "atomic";
  readonly body: Node;
}

/** The text of a group once more. */
export interface Reference {
  readonly kind: "reference";
  readonly group: number;
  readonly ignoreCase: boolean;
}

/** One of two, by whether a group took part. */
export interface Conditional {
  readonly kind: "conditional";
  readonly group: number;
  readonly yes: Node;
  readonly no: Node;
}

/** Any node. */
export type Node =
  | Character
  | CharacterClass
  | At
  | Sequence
  | Branch
  | Group
  | Repeat
  | Look
  | Atomic
  | Reference
  | Conditional;

/** A pattern that has been read. */
export interface Parsed {
  readonly root: Node;
  /** All flags, those in the pattern too. */
  readonly flags: number;
  /** How many characters a match has at least. */
  readonly least: number;
  /** How many characters a match has at most. */
  readonly most: number;
  /** How many groups capture. */
  readonly groups: number;
  /** The groups that have a name. */
  readonly names: ReadonlyMap<string, number>;
  /** The capturing groups in the order in which they close. */
  readonly closing: readonly number[];
  /** How many characters each group takes. */
  readonly widths: ReadonlyMap<number, Width>;
}

/** What matches nothing but the empty text. */
export const EMPTY: Sequence = { kind: "sequence", items: [] };
