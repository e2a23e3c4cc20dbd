/**
 * The patterns of `case`.
 *
 * @module
 */
import type { BoolValue, NoneValue } from "./constants.ts";
import type { Expr } from "./expressions.ts";
import type { Located } from "./places.ts";

/** A pattern that compares with a value. */
export interface MatchValue extends Located {
  type: "MatchValue";
  value: Expr;
}

/** The pattern `None`, `True` or `False`. */
export interface MatchSingleton extends Located {
  type: "MatchSingleton";
  value: NoneValue | BoolValue;
}

/** `[a, b]` as a pattern. */
export interface MatchSequence extends Located {
  type: "MatchSequence";
  patterns: Pattern[];
}

/** `{"key": pattern, **rest}` */
export interface MatchMapping extends Located {
  type: "MatchMapping";
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}

/** `Point(0, y=0)` as a pattern. */
export interface MatchClass extends Located {
  type: "MatchClass";
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}

/** `*name` inside a sequence pattern; `null` for `*_`. */
export interface MatchStar extends Located {
  type: "MatchStar";
  name: string | null;
}

/** `pattern as name`, a name that catches, or (both `null`) the wildcard `_`. */
export interface MatchAs extends Located {
  type: "MatchAs";
  pattern: Pattern | null;
  name: string | null;
}

/** `a | b` as a pattern. */
export interface MatchOr extends Located {
  type: "MatchOr";
  patterns: Pattern[];
}

/** Any pattern of a `case`. */
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;
