/**
 * Matches rules against tokens, trying alternatives in order, as CPython's parser does. Which token
 * was looked at last, and which alternative came first, decide what CPython says about a fault, so
 * the second pass follows the same ways.
 *
 * @module
 */
import type { Tokens } from "../tokens.ts";
import * as T from "../tokens.ts";

/** What was matched: a token, a list, a sequence, or a node of a kind. */
export interface Match {
  /** The kind of node, or `token`, `list`, `sequence`. */
  type: string;
  /** Its first and last token; `last < first` when nothing was taken. */
  first: number;
  last: number;
  items: readonly Match[];
}

/** Tries to match at the place where the matcher is; `null` when it cannot. */
export type Part = (m: Matcher) => Match | null;

/** A rule, as it was compiled. */
export interface Rule {
  name: string;
  /** Index of the rule's results. */
  index: number;
  /** Whether results are kept, as CPython keeps them. */
  memo: boolean;
  /** Whether faults are not looked for inside. */
  quiet: boolean;
  body: Part;
}

/** Thrown when a faulty program takes too long to explain. */
export class TooHard extends Error {}

/** How many rules may be tried; a file of a megabyte takes a tenth. */
const MOST_STEPS = 20_000_000;

/** What a matcher does when a token must be there and is not, or cannot be read. */
export interface Reporter {
  /** The tokenizer's fault was reached. */
  unreadable(m: Matcher): never;
  /** `&&'x'`: nothing but `text` can follow. */
  expected(m: Matcher, text: string): never;
}

/** A pass over the tokens. */
export class Matcher {
  readonly tokens: Tokens;
  readonly reporter: Reporter;
  /** The next token. */
  pos: number;
  /** How many tokens were looked at. */
  seen: number;
  /** Whether faults are looked for. */
  faults: boolean;
  #steps = 0;
  readonly #results: Map<number, { match: Match | null; pos: number }>[] = [];

  constructor(tokens: Tokens, start: number, faults: boolean, reporter: Reporter) {
    this.tokens = tokens;
    this.pos = start;
    this.seen = start;
    this.faults = faults;
    this.reporter = reporter;
  }

  /** The kind of the next token. */
  kind(): number {
    if (this.pos >= this.seen) this.seen = this.pos + 1;
    const kind = this.tokens.kinds[this.pos]!;
    if (kind === T.ERROR) this.reporter.unreadable(this);
    return kind;
  }

  /** The text of a token. */
  text(index: number): string {
    return this.tokens.source.slice(this.tokens.starts[index]!, this.tokens.ends[index]!);
  }

  /** Takes the next token. */
  take(): Match {
    const index = this.pos++;
    return { type: "token", first: index, last: index, items: [] };
  }

  /** Tries a rule. */
  rule(rule: Rule): Match | null {
    if (++this.#steps > MOST_STEPS) throw new TooHard();
    if (!rule.memo) return this.#try(rule);
    const results = this.#results[rule.index] ??= new Map();
    const start = this.pos;
    const kept = results.get(start);
    if (kept !== undefined) {
      this.pos = kept.pos;
      return kept.match;
    }
    const match = this.#try(rule);
    results.set(start, { match, pos: this.pos });
    return match;
  }

  #try(rule: Rule): Match | null {
    if (!rule.quiet) return rule.body(this);
    const faults = this.faults;
    this.faults = false;
    const match = rule.body(this);
    this.faults = faults;
    return match;
  }
}
