/**
 * Python's `re.Scanner`.
 *
 * @module
 */
import { callable } from "../builtins/introspection.ts";
import { callable as plainCall } from "../support/callables.ts";
import { size } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import type { Flags } from "./functions.ts";
import type { Match } from "./match.ts";
import { Pattern } from "./pattern.ts";

/** What becomes of a piece: a function's result, another value in its place, or nothing. */
type Action = ((scanner: Scanner, text: string) => unknown) | unknown;

/**
 * Takes a text apart: at each place the first pattern that matches says what becomes of its piece.
 *
 * @example
 * ```ts
 * import { Scanner } from "@manycore/multiprocessing/python/re";
 *
 * const words = new Scanner([["[a-z]+", (_: unknown, text: string) => text], [" ", null]]);
 * words.scan("one two!"); // (['one', 'two'], '!')
 * ```
 */
export class Scanner {
  static readonly __module__ = "re";

  /** The patterns with their actions. */
  readonly lexicon: readonly (readonly [string, Action])[];
  /** The match at hand, for actions. */
  match: Match<string> | null = null;
  readonly #patterns: readonly Pattern<string>[];

  constructor(lexicon: readonly (readonly [string, Action])[], flags: Flags = 0) {
    this.lexicon = lexicon;
    this.#patterns = lexicon.map(([pattern]) => new Pattern(pattern, size(flags)));
  }

  /** What the actions give, and the rest of the text, from where no pattern matches. */
  scan(string: string): Tuple<[found: unknown[], rest: string]> {
    const found: unknown[] = [];
    for (let at = 0;;) {
      let match: Match<string> | null = null;
      const which = this.#patterns.findIndex((one) => match = one.match(string, at));
      const end = (match as Match<string> | null)?.end() ?? at;
      if (end === at) return asTuple<[unknown[], string]>([found, [...string].slice(at).join("")]);
      this.match = match;
      const action = this.lexicon[which]![1];
      const given = callable(action)
        ? plainCall(action as (scanner: Scanner, text: string) => unknown)(
          this,
          (match as unknown as Match<string>).group() as string,
        )
        : action;
      if (given !== null && given !== undefined) found.push(given);
      at = end;
    }
  }
}
