/**
 * Rules as text to functions that match.
 *
 *     name @memo: alternative | alternative
 *
 * An alternative is a row of parts: `'op'` or `'keyword'`, `"soft keyword"`, `NAME` and other kinds
 * of tokens, names of rules, `(…)`, `[…]` for what may be missing, `x+`, `x*`, `','.x+` for several
 * with a comma between, `&x` and `!x` for what must or must not follow, `&&'x'` for what alone can
 * follow, `~` to stay with this alternative, and `a=x` to name a part. It ends with `{Kind}` for the
 * kind of node it makes, or with `=>` and what to say.
 *
 * @module
 */
import * as T from "../tokens.ts";
import type { Match, Matcher, Part, Rule } from "./matcher.ts";

/** What an alternative's end does with its parts; `null` refuses the alternative after all. */
export type Ending = (m: Matcher, parts: ReadonlyMap<string, Match>) => Match | null;

/** Makes the function for what stands behind `=>`. */
export type EndingMaker = (words: string) => Ending;

/** Makes a node of a kind from its parts. */
export type NodeMaker = (kind: string, first: number, last: number, items: Match[]) => Match;

const KINDS: Readonly<Record<string, number>> = {
  ENDMARKER: T.END,
  NAME: T.NAME,
  NUMBER: T.NUMBER,
  STRING: T.STRING,
  NEWLINE: T.NEWLINE,
  INDENT: T.INDENT,
  DEDENT: T.DEDENT,
  FSTRING_START: T.FSTRING_START,
  FSTRING_MIDDLE: T.FSTRING_MIDDLE,
  FSTRING_END: T.FSTRING_END,
};

const SOFT_KEYWORDS: readonly string[] = ["_", "case", "match", "type"];

const LEXEMES =
  /=>[^\n]*|'[^']*'|"[^"]*"|@\w+|\w+:(?=\s)|[a-z]=(?!>)|\w+|&&|[&!~()[\]|?*+.]|\{\w+\}/g;

/** Compiles rules; their names may be used before they are defined. */
export function compileRules(
  text: string,
  node: NodeMaker,
  ending: EndingMaker,
): ReadonlyMap<string, Rule> {
  return new Compiler(text.match(LEXEMES) ?? [], node, ending).compile();
}

/** A part of an alternative, and the name it was given. */
interface NamedPart {
  part: Part;
  name: string | null;
  /** Whether it is `~`. */
  cut: boolean;
  /** Whether what it matches belongs to the alternative's items. */
  takes: boolean;
}

const EMPTY: readonly Match[] = [];

class Compiler {
  readonly #lexemes: string[];
  readonly #node: NodeMaker;
  readonly #ending: EndingMaker;
  readonly #rules = new Map<string, Rule>();
  #at = 0;

  constructor(lexemes: string[], node: NodeMaker, ending: EndingMaker) {
    this.#lexemes = lexemes;
    this.#node = node;
    this.#ending = ending;
  }

  compile(): ReadonlyMap<string, Rule> {
    while (this.#at < this.#lexemes.length) {
      let name = this.#lexemes[this.#at++]!;
      const flags: string[] = [];
      while (this.#peek().startsWith("@")) flags.push(this.#lexemes[this.#at++]!);
      if (name.endsWith(":")) name = name.slice(0, -1);
      const flag = flags[0]?.replace(":", "");
      const rule = this.#rule(name);
      rule.memo = flag === "@memo";
      rule.quiet = flag === "@quiet";
      rule.body = this.#alternatives();
    }
    return this.#rules;
  }

  #peek(): string {
    return this.#lexemes[this.#at] ?? "";
  }

  /** Whether the next lexemes begin another rule. */
  #atRule(): boolean {
    const lexeme = this.#peek();
    return lexeme === "" || /^\w+:$/.test(lexeme) ||
      this.#lexemes[this.#at + 1]?.startsWith("@") === true;
  }

  #rule(name: string): Rule {
    let rule = this.#rules.get(name);
    if (rule === undefined) {
      rule = {
        name,
        index: this.#rules.size,
        memo: false,
        quiet: false,
        body: () => {
          throw new Error(`No rule is named ${name}`);
        },
      };
      this.#rules.set(name, rule);
    }
    return rule;
  }

  #alternatives(): Part {
    const alternatives = [this.#alternative()];
    while (this.#peek() === "|") {
      this.#at++;
      alternatives.push(this.#alternative());
    }
    if (alternatives.length === 1) {
      const only = alternatives[0]!;
      return (m) => {
        const match = only(m);
        return match === CUT ? null : match;
      };
    }
    return (m) => {
      for (let i = 0; i < alternatives.length; i++) {
        const match = alternatives[i]!(m);
        if (match === CUT) return null;
        if (match !== null) return match;
      }
      return null;
    };
  }

  #alternative(): Part {
    const parts: NamedPart[] = [];
    const firstLexeme = this.#peek();
    let kind: string | null = null;
    let ending: Ending | null = null;
    for (;;) {
      const lexeme = this.#peek();
      if (lexeme === "|" || lexeme === ")" || lexeme === "]" || this.#atRule()) break;
      if (lexeme.startsWith("{")) {
        kind = lexeme.slice(1, -1);
        this.#at++;
      } else if (lexeme.startsWith("=>")) {
        ending = this.#ending(lexeme.slice(2).trim());
        this.#at++;
      } else {
        parts.push(this.#namedPart());
      }
    }
    const part = sequence(parts, kind, ending, this.#node);
    // a fault beside other parts is looked for in the first pass too, as in CPython
    if (parts.length !== 1 || !firstLexeme.startsWith("fault_")) return part;
    return (m) => m.faults ? part(m) : null;
  }

  #namedPart(): NamedPart {
    let name: string | null = null;
    if (/^[a-z]=$/.test(this.#peek())) name = this.#lexemes[this.#at++]!.slice(0, -1);
    const lexeme = this.#peek();
    if (lexeme === "~") {
      this.#at++;
      return { part: nothing, name, cut: true, takes: false };
    }
    if (lexeme === "&" || lexeme === "!") {
      this.#at++;
      const part = lookahead(this.#atomPart(), lexeme === "&");
      return { part, name, cut: false, takes: false };
    }
    return { part: this.#repeatedPart(), name, cut: false, takes: true };
  }

  #repeatedPart(): Part {
    const part = this.#atomPart();
    switch (this.#peek()) {
      case "*":
        this.#at++;
        return repeated(part, null, 0);
      case "+":
        this.#at++;
        return repeated(part, null, 1);
      case ".": {
        this.#at++;
        const item = this.#atomPart();
        this.#at++;
        return repeated(item, part, 1);
      }
    }
    return part;
  }

  #atomPart(): Part {
    const lexeme = this.#lexemes[this.#at++]!;
    if (lexeme === "(") {
      const group = this.#alternatives();
      this.#at++;
      return group;
    }
    if (lexeme === "[") {
      const part = this.#alternatives();
      this.#at++;
      return optional(part);
    }
    if (lexeme === "&&") {
      const text = this.#lexemes[this.#at++]!.slice(1, -1);
      return forced(T.KIND_OF.get(text)!, text);
    }
    if (lexeme.startsWith("'")) return token(T.KIND_OF.get(lexeme.slice(1, -1))!);
    if (lexeme.startsWith('"')) return word(lexeme.slice(1, -1));
    if (lexeme === "SOFT_KEYWORD") return softKeyword;
    if (lexeme === "NOTEQUAL") return notEqual;
    if (KINDS[lexeme] !== undefined) return token(KINDS[lexeme]!);
    const rule = this.#rule(lexeme);
    return (m) => m.rule(rule);
  }
}

/** What an alternative gives when it failed behind its `~`, or was refused after all. */
const CUT: Match = { type: "cut", first: 0, last: -1, items: EMPTY };

function sequence(
  parts: readonly NamedPart[],
  kind: string | null,
  ending: Ending | null,
  node: NodeMaker,
): Part {
  const [first] = parts;
  return (m) => {
    const start = m.pos;
    // most alternatives fail at once: those cost nothing
    const head = first === undefined ? null : first.part(m);
    if (head === null && first !== undefined) {
      m.pos = start;
      return null;
    }
    const items: Match[] = [];
    const named = ending === null ? null : new Map<string, Match>();
    let cut = false;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const match = i === 0 ? head : part.part(m);
      if (match === null) {
        m.pos = start;
        return cut ? CUT : null;
      }
      if (part.cut) cut = true;
      if (part.takes) items.push(match);
      if (part.name !== null) named?.set(part.name, match);
    }
    if (ending !== null) {
      const match = ending(m, named!);
      if (match !== null) return match;
      // CPython tries no other alternative once it has seen this one through
      m.pos = start;
      return CUT;
    }
    if (kind !== null) return node(kind, start, m.pos - 1, items);
    if (items.length === 1) return items[0]!;
    return { type: "sequence", first: start, last: m.pos - 1, items };
  };
}

function nothing(m: Matcher): Match {
  return { type: "sequence", first: m.pos, last: m.pos - 1, items: EMPTY };
}

/** What a look ahead gives, which nobody looks at. */
const NOTHING: Match = { type: "sequence", first: 0, last: -1, items: EMPTY };

function lookahead(part: Part, wanted: boolean): Part {
  return (m) => {
    const start = m.pos;
    const found = part(m) !== null;
    m.pos = start;
    return found === wanted ? NOTHING : null;
  };
}

function optional(part: Part): Part {
  return (m) => part(m) ?? nothing(m);
}

function repeated(part: Part, separator: Part | null, least: number): Part {
  return (m) => {
    const start = m.pos;
    const items: Match[] = [];
    for (;;) {
      const before = m.pos;
      if (separator !== null && items.length > 0 && separator(m) === null) break;
      const match = part(m);
      if (match === null) {
        m.pos = before;
        break;
      }
      items.push(match);
      if (m.pos === before) break;
    }
    if (items.length < least) {
      m.pos = start;
      return null;
    }
    return { type: "list", first: start, last: m.pos - 1, items };
  };
}

function token(kind: number): Part {
  return (m) => m.kind() === kind ? m.take() : null;
}

function forced(kind: number, text: string): Part {
  return (m) => {
    if (m.kind() === kind) return m.take();
    return m.faults ? m.reporter.expected(m, text) : null;
  };
}

function word(text: string): Part {
  return (m) => m.kind() === T.NAME && m.text(m.pos) === text ? m.take() : null;
}

/** A soft keyword, or the beginning of one: CPython compares no further than the name goes. */
function softKeyword(m: Matcher): Match | null {
  if (m.kind() !== T.NAME) return null;
  const text = m.text(m.pos);
  return SOFT_KEYWORDS.some((keyword) => keyword.startsWith(text)) ? m.take() : null;
}

/** `!=`, and not its old form `<>`. */
function notEqual(m: Matcher): Match | null {
  return m.kind() === T.NOTEQUAL && m.text(m.pos) === "!=" ? m.take() : null;
}
