/**
 * Why a program was refused, in CPython's words.
 *
 * As CPython does, the tokens are matched twice: first by the grammar alone, to learn how far it
 * takes the program, then with the rules of what is often wrong.
 *
 * @module
 */
import {
  faultAt,
  type FaultRange,
  type PythonSyntaxError,
  type SourceText,
  type SyntaxErrorKind,
} from "../errors.ts";
import type { Tokens } from "../tokens.ts";
import * as T from "../tokens.ts";
import { compileRules, type Ending } from "./compile.ts";
import { EXPRESSION_RULES } from "./expression_rules.ts";
import {
  elements,
  expressionName,
  invalidTarget,
  makeNode,
  type TargetUse,
} from "./expressions.ts";
import { FAULT_RULES } from "./fault_rules.ts";
import { type Match, Matcher, type Reporter, type Rule, TooHard } from "./matcher.ts";
import { STATEMENT_RULES } from "./statement_rules.ts";
import {
  checkConversion,
  checkConversionLetter,
  checkFString,
  checkMixture,
  checkString,
  type Refuse,
} from "./strings.ts";

/** What was refused: the tokens, the first of the faulty statement, the last that fitted. */
export interface Refusal {
  text: SourceText;
  tokens: Tokens;
  /** The first token of the statement at the top of the file that is at fault. */
  statement: number;
  /** The token at which the parser gave up. */
  reached: number;
  /** Takes the strings, and ends of f-strings, whose escape sequences CPython would warn of. */
  strings: Set<number>;
}

/**
 * What CPython takes for a fault when it looks for one, also in statements that it had taken: the
 * default of a type parameter, and an operator or item of what is no statement any more.
 */
const SUSPECT = /^[ \t\f]*type[ \t]+\w+[ \t]*\[[^\]=]*=|\b(?:print|exec)[ \t]*[-+~*[]/m;

let rules: ReadonlyMap<string, Rule> | undefined;

/** Throws the error that CPython gives for a program that the parser refused. */
export function explain(refusal: Refusal): never {
  return new Explainer(refusal).explain();
}

/** What stands behind each `=>`, by the first word of it. */
const ENDINGS: Readonly<Record<string, (words: string) => Ending>> = {
  at: (words) => {
    const name = words.charAt(0);
    const message = wordsOf(words);
    return (m, parts) => {
      const part = parts.get(name)!;
      return explainer(m).at(part.first, part.last, message(m, parts));
    };
  },
  from: (words) => {
    const [from, to] = [words.charAt(0), words.charAt(2)];
    const message = wordsOf(words);
    return (m, parts) =>
      explainer(m).at(parts.get(from)!.first, parts.get(to)!.last, message(m, parts));
  },
  since: (words) => {
    const name = words.charAt(0);
    const message = wordsOf(words);
    return (m, parts) => explainer(m).since(m, parts.get(name)!, message(m, parts));
  },
  last: (words) => {
    const message = wordsOf(words);
    return (m, parts) => explainer(m).last(m, message(m, parts));
  },
  next: (words) => {
    const message = wordsOf(words);
    return (m, parts) => {
      m.kind();
      return explainer(m).at(m.pos, m.pos, message(m, parts));
    };
  },
  indent: (words) => {
    const message = wordsOf(words);
    return (m, parts) => explainer(m).last(m, message(m, parts), "IndentationError");
  },
  do: (words) => (SPECIAL[words] ?? STRINGS[words])!,
};

/** The words between the quotes, filled in. */
function wordsOf(words: string): (m: Matcher, parts: ReadonlyMap<string, Match>) => string {
  const message = JSON.parse(words.slice(words.indexOf('"'))) as string;
  return (m, parts) =>
    message.replace(/\{(?:(\w+) )?(\w)\}/g, (_, what: string | undefined, name: string) => {
      const part = parts.get(name)!;
      if (what === "text") return m.text(part.first);
      if (what === "line") return String(m.tokens.lines[part.first]);
      return expressionName(part);
    });
}

function isLegacy(m: Matcher, part: Match): boolean {
  return part.type === "Name" && /^(?:print|exec)$/.test(m.text(part.first));
}

function target(use: TargetUse): Ending {
  return (m, parts) => {
    const invalid = invalidTarget(m, parts.get("a")!, use);
    if (invalid === null) return null;
    const doing = use === "delete" ? "delete" : "assign to";
    return explainer(m).at(
      invalid.first,
      invalid.last,
      `cannot ${doing} ${expressionName(invalid)}`,
    );
  };
}

function bound(kind: string): Ending {
  return (m, parts) => {
    const what = parts.get("b")!.type === "Tuple" ? "constraints" : "bound";
    return explainer(m).since(m, parts.get("a")!, `cannot use ${what} with ${kind}`);
  };
}

const SPECIAL: Readonly<Record<string, Ending>> = {
  assignTarget: target("assign"),
  deleteTarget: target("delete"),
  forTarget: target("for"),
  boundOfTypeVarTuple: bound("TypeVarTuple"),
  boundOfParamSpec: bound("ParamSpec"),
  generatorInCall(m, parts) {
    const positional = elements(parts.get("a")!).filter((part) =>
      part.type !== "Keyword" && part.type !== "Unpacked"
    );
    if (positional.length <= 1) return null;
    return explainer(m).at(
      positional[positional.length - 1]!.first,
      parts.get("b")!.last,
      "Generator expression must be parenthesized",
    );
  },
  positionalAfterKeyword(m, parts) {
    const unpacked = elements(parts.get("a")!).some((part) => part.type === "Unpacked");
    return explainer(m).last(
      m,
      `positional argument follows keyword argument${unpacked ? " unpacking" : ""}`,
    );
  },
  legacyStatement(m, parts) {
    const name = parts.get("a")!;
    const text = m.text(name.first);
    if (text !== "print" && text !== "exec") return null;
    return explainer(m).at(
      name.first,
      parts.get("b")!.last,
      `Missing parentheses in call to '${text}'. Did you mean ${text}(...)?`,
    );
  },
  missingComma(m, parts) {
    const before = parts.get("a")!;
    if (isLegacy(m, before) || m.tokens.levels[m.pos - 1] === 0) return null;
    return explainer(m).at(
      before.first,
      parts.get("b")!.last,
      "invalid syntax. Perhaps you forgot a comma?",
    );
  },
  missingColonAfterKey(m, parts) {
    const key = parts.get("a")!;
    const end = m.tokens.ends[key.last]!;
    return explainer(m).range(
      { start: end - 1, endColumn: 0 },
      "':' expected after dictionary key",
    );
  },
};

/** Checks strings when they are read, as CPython does. */
const STRINGS: Readonly<Record<string, Ending>> = {
  string(m) {
    const at = m.pos - 1;
    explainer(m).read(m, at);
    checkString(m, at, refusing(m));
    return { type: "Constant", first: at, last: at, items: [] };
  },
  fstring(m, parts) {
    const middles = parts.get("a")!;
    const match: Match = {
      type: "JoinedStr",
      first: middles.first - 1,
      last: m.pos - 1,
      items: middles.items,
    };
    explainer(m).read(m, match.last);
    checkFString(m, match, refusing(m));
    return match;
  },
  strings(m, parts) {
    const strings = parts.get("a")!;
    checkMixture(m, strings, refusing(m));
    return makeNode("Strings", strings.first, strings.last, [strings]);
  },
  conversion(m) {
    checkConversion(m, m.pos - 2, refusing(m));
    return { type: "sequence", first: m.pos - 2, last: m.pos - 1, items: [] };
  },
  field(m, parts) {
    const conversion = parts.get("a")!;
    checkConversionLetter(m, conversion, refusing(m));
    return { type: "field", first: conversion.first, last: m.pos - 1, items: [] };
  },
};

function refusing(m: Matcher): Refuse {
  return (first, last, message) => explainer(m).at(first, last, message);
}

/** The explainer that a matcher reports to. */
function explainer(m: Matcher): Explainer {
  return m.reporter as Explainer;
}

class Explainer implements Reporter {
  readonly #refusal: Refusal;
  #matcher: Matcher | undefined;

  constructor(refusal: Refusal) {
    this.#refusal = refusal;
  }

  explain(): never {
    try {
      const last = this.#match(false);
      this.#match(true);
      this.#generic(last);
    } catch (fault) {
      // too deep or too long to explain: the place where the parser stopped must do
      if (fault instanceof RangeError || fault instanceof TooHard) {
        this.#generic(this.#refusal.reached);
      }
      throw fault;
    }
  }

  /** Notes that a string was read; CPython does not warn while it looks for faults. */
  read(m: Matcher, token: number): void {
    if (!m.faults) this.#refusal.strings.add(token);
  }

  /** Throws a fault from one token to another. */
  at(first: number, last: number, message: string, kind: SyntaxErrorKind = "SyntaxError"): never {
    const { tokens } = this.#refusal;
    this.range(placeOf(tokens, first, last), message, kind);
  }

  /** Throws a fault at the last token that a matcher looked at. */
  last(m: Matcher, message: string, kind: SyntaxErrorKind = "SyntaxError"): never {
    this.at(m.seen - 1, m.seen - 1, message, kind);
  }

  /** Throws a fault from a part to the last token that a matcher looked at. */
  since(m: Matcher, part: Match, message: string): never {
    const start = m.tokens.starts[part.first]!;
    // CPython counts this end from 0
    const end = Math.max(start, m.tokens.ends[m.seen - 1]! - 1);
    this.range({ start, end }, message);
  }

  range(range: FaultRange, message: string, kind: SyntaxErrorKind = "SyntaxError"): never {
    const { tokens, text } = this.#refusal;
    const seen = this.#matcher === undefined ? this.#refusal.reached : this.#matcher.seen - 1;
    throw prevailing(tokens, seen, faultAt(text, kind, message, range));
  }

  unreadable(_m: Matcher): never {
    throw this.#refusal.tokens.error;
  }

  expected(m: Matcher, text: string): never {
    this.at(m.pos, m.pos, `expected '${text}'`);
  }

  /** Matches the faulty statement and what follows; returns the last token looked at. */
  #match(faults: boolean): number {
    rules ??= compileRules(STATEMENT_RULES + EXPRESSION_RULES + FAULT_RULES, makeNode, (words) => {
      const space = words.indexOf(" ");
      return ENDINGS[words.slice(0, space)]!(words.slice(space + 1));
    });
    const { tokens, statement } = this.#refusal;
    const start = faults && SUSPECT.test(tokens.source) ? 0 : statement;
    const m = new Matcher(tokens, start, faults, this);
    this.#matcher = m;
    m.rule(rules.get("file")!);
    return m.seen - 1;
  }

  #generic(last: number): never {
    const { tokens, text } = this.#refusal;
    const kind = tokens.kinds[last];
    if (kind === T.ERROR) throw tokens.error;
    if (kind === T.INDENT || kind === T.DEDENT) {
      const message = `unexpected ${kind === T.INDENT ? "indent" : "unindent"}`;
      throw faultAt(text, "IndentationError", message, placeOf(tokens, last, last));
    }
    const place = placeOf(tokens, last, last);
    this.range(kind === T.END ? { ...place, endColumn: 0 } : place, "invalid syntax");
  }
}

/** Where CPython sees tokens; those without text lie where it had read to. */
function placeOf(tokens: Tokens, first: number, last: number): FaultRange {
  const kind = tokens.kinds[first];
  const start = tokens.starts[first]!;
  if (kind !== T.INDENT && kind !== T.DEDENT && kind !== T.END) {
    return { start, end: tokens.ends[last]! };
  }
  const lines = tokens.lineStarts;
  if (tokens.ends[first] === tokens.source.length) {
    // at the end of a file CPython has let go of the last line
    return { start: lines[Math.max(0, lines.length - 2)]!, column: 0, endColumn: -1 };
  }
  const lineStart = lines[tokens.lines[first]! - 1]!;
  return { start: lineStart, column: tokens.ends[first]! - lineStart, endColumn: -1 };
}

/**
 * Of a fault in the grammar and the tokenizer's, the one that CPython reports: the tokenizer's, also
 * when it stands further on, but for a few; among these, a bracket left open in a line before the
 * last token that was looked at.
 */
export function prevailing(
  tokens: Tokens,
  seen: number,
  fault: PythonSyntaxError,
): PythonSyntaxError {
  const { error, openBracket } = tokens;
  if (error === null) return fault;
  if (tokens.errorPrevails) return error;
  if (openBracket < 0 || openBracket >= tokens.lineStarts[tokens.lines[seen]! - 1]!) return fault;
  const message = `'${tokens.source[openBracket]}' was never closed`;
  return faultAt({ ...tokens, filename: fault.filename }, "SyntaxError", message, {
    start: openBracket,
    endColumn: 0,
  });
}
