/**
 * Where nodes stand in the text, and the comments beside them.
 *
 * @module
 */
/** The stretch of source text that a node covers, in UTF-16 units. */
export interface Span {
  /** Offset of the first character. */
  start: number;
  /** Offset behind the last character. */
  end: number;
}

/** The place of a node as CPython gives it, and as JavaScript slices it. */
export interface Located extends Span {
  /** Line of the first character, from 1. */
  lineno: number;
  /** UTF-8 bytes before the first character in its line. */
  col_offset: number;
  /** Line of the last character, from 1. */
  end_lineno: number;
  /** UTF-8 bytes before the end in the last line. */
  end_col_offset: number;
}

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Located {
  /** The text with its `#`. */
  text: string;
  /** Whether nothing but white space stands before it in its line. */
  ownLine: boolean;
}
