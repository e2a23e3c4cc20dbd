/**
 * `match`: a chain of conditions, each of which binds what its pattern catches.
 *
 * @module
 */
import { isAlways, type Type, UNKNOWN, type Variable } from "../../analysis/mod.ts";
import type {
  ClassDef,
  Expr,
  Match,
  MatchCase,
  MatchClass,
  MatchMapping,
  MatchSequence,
  Pattern,
} from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { memberOf } from "../expressions/access.ts";
import { isNamedTuple } from "../classes/bases.ts";
import { classTest } from "../calls/builtins.ts";
import {
  argument,
  at,
  binary,
  call,
  type Code,
  Level,
  member,
  primary,
  quote,
} from "../writing/code.ts";
import { comparesPlainly, condition } from "../expressions/conditions.ts";
import { isReadWithin } from "./patterns.ts";
import { variableType } from "../writing/types.ts";
import type { Emitter } from "../emitter.ts";
import { tupleOf, value } from "../expressions/expressions.ts";
import { isRawListNode } from "../numbers/raw_places.ts";
import { isCertain } from "../classes/set_attributes.ts";
import { braces } from "./statements.ts";

/** A name that a pattern binds, and what it then holds. */
interface Catch {
  readonly pattern: Pattern;
  readonly name: string;
  readonly text: string;
}

/** A `match` statement. */
export function matchStatement(e: Emitter, node: Match, limit: number): string[] {
  const lines: string[] = [];
  let subject: string;
  if (node.subject.type === "Name" && !isBoundWithin(node, node.subject.id)) {
    subject = value(e, node.subject).text;
  } else {
    subject = e.freshName("subject");
    lines.push(`const ${subject} = ${argument(value(e, node.subject))};`);
  }
  const isRaw = isRawListNode(e, node.subject);
  const body: string[] = [];
  for (const [index, c] of node.cases.entries()) {
    const to = node.cases[index + 1]?.start ?? limit;
    const patterns = new Patterns(e, isRaw);
    const matches = patterns.test(c.pattern, subject);
    const from = c.guard?.end ?? c.pattern.end;
    const test = c.guard
      ? all([matches, ...patterns.caught.map((one) => inPassing(e, one)), condition(e, c.guard)])
      : matches;
    const first = c.guard ? [] : patterns.caught.flatMap((one) => bindings(e, c, one));
    const inner = [...first, ...braces(e, c.body, { from, to })];
    // Nothing gets by a pattern that always matches.
    if (test === null) {
      body.push(index === 0 ? "{" : "else {", ...inner, "}");
      break;
    }
    body.push(`${index === 0 ? "" : "else "}if (${test.text}) {`, ...inner, "}");
  }
  const joined: string[] = [];
  for (const line of body) {
    if (line.startsWith("else") && joined.at(-1) === "}") joined[joined.length - 1] = `} ${line}`;
    else joined.push(line);
  }
  return [...lines, ...joined];
}

/** Whether a pattern binds a name while it, or a later one, still looks at what is matched. */
function isBoundWithin({ cases }: Match, name: string): boolean {
  return cases.some(({ pattern }) =>
    [...walk(pattern)].some((part) =>
      (part.type === "MatchAs" || part.type === "MatchStar") && part.name === name ||
      part.type === "MatchMapping" && part.rest === name
    )
  );
}

/** The statements by which a case without a guard begins: what its pattern binds. */
function bindings(e: Emitter, { pattern, body }: MatchCase, caught: Catch): string[] {
  const variable = variableOf(e, caught);
  const keyword = variable && e.frame.plan.declared.get(caught.pattern)?.get(variable);
  const region = { ...pattern, end: body.at(-1)!.end };
  if (keyword && !isReadWithin(variable, region)) return [];
  return [`${keyword ? `${keyword} ` : ""}${assignment(e, caught)};`];
}

/** Binds a name as part of a condition, which stays true. */
function inPassing(e: Emitter, caught: Catch): Code {
  return primary(`((${assignment(e, caught)}), true)`);
}

function assignment(e: Emitter, caught: Catch): string {
  const variable = variableOf(e, caught);
  const target = variable ? e.nameOf(variable) : caught.name;
  // What a helper takes out is of no type that TypeScript knows.
  const type = variable && /^\w+\(/.test(caught.text) ? variableType(e, variable) : "unknown";
  return `${target} = ${caught.text}${type === "unknown" ? "" : ` as ${type}`}`;
}

function variableOf(e: Emitter, { pattern, name }: Catch): Variable | null {
  return e.analysis.scopes.lookup(name, e.analysis.scopes.scopeOf(pattern));
}

/** The conditions under which values match the parts of one pattern. */
class Patterns {
  /** What is to be bound if all matches. */
  readonly caught: Catch[] = [];

  /** @param isRaw whether nothing is known of the subject's items, as of floats that are plain numbers */
  constructor(readonly e: Emitter, readonly isRaw: boolean) {}

  /** The condition under which a value matches; null: always. */
  test(pattern: Pattern, subject: string): Code | null {
    const { e } = this;
    switch (pattern.type) {
      case "MatchValue": {
        const code = value(e, pattern.value);
        return comparesPlainly(this.#typeOf(pattern), e.typeOf(pattern.value))
          ? binary(primary(subject), "===", code, Level.Equality)
          : call(e.py("eq"), subject, code);
      }
      case "MatchSingleton":
        return pattern.value.type === "None"
          ? binary(primary(subject), "==", primary("null"), Level.Equality)
          : binary(primary(subject), "===", primary(String(pattern.value.value)), Level.Equality);
      case "MatchOr": {
        // Which names are bound depends on which alternative matches.
        const tests = pattern.patterns.map((one) => {
          const patterns = new Patterns(e, this.isRaw);
          const test = patterns.test(one, subject);
          return all([test, ...patterns.caught.map((caught) => inPassing(e, caught))]);
        });
        if (tests.some((test) => test === null)) return null;
        return { text: tests.map((test) => at(Level.Or + 1, test!)).join(" || "), level: Level.Or };
      }
      case "MatchAs": {
        const inner = pattern.pattern ? this.test(pattern.pattern, subject) : null;
        this.#catch(pattern, pattern.name, subject);
        return inner;
      }
      case "MatchSequence":
        return this.#sequence(pattern, subject);
      case "MatchMapping":
        return this.#mapping(pattern, subject);
      case "MatchClass":
        return this.#instance(pattern, subject);
      case "MatchStar":
        return null;
    }
  }

  #typeOf(pattern: Pattern): Type {
    return this.isRaw ? UNKNOWN : this.e.typeOf(pattern);
  }

  #catch(pattern: Pattern, name: string | null, text: string): void {
    if (name !== null) this.caught.push({ pattern, name, text });
  }

  #mapping(pattern: MatchMapping, subject: string): Code | null {
    const { e } = this;
    const tests = pattern.keys.flatMap((key, i): (Code | null)[] => {
      const code = value(e, key);
      return [
        call(e.py("contains"), subject, code),
        this.test(pattern.patterns[i]!, call(e.py("item"), subject, code).text),
      ];
    });
    if (pattern.rest !== null) this.#catch(pattern, pattern.rest, restOf(e, subject, pattern.keys));
    return all([call(e.py("isMapping"), subject), ...tests]);
  }

  #instance(pattern: MatchClass, subject: string): Code | null {
    const { e } = this;
    const cls = value(e, pattern.cls);
    const test = classTest(e, primary(subject), pattern.cls) ??
      call(e.py("isinstance"), subject, cls);
    const names = matchNames(e, pattern.cls);
    const isWhole = pattern.patterns.length > 0 && isScalar(e, pattern.cls);
    const wrong = wrongPattern(e, pattern, isWhole ? 1 : names?.length, names);
    if (wrong) return all([test, wrong]);
    const positional = pattern.patterns.map((part, i) => {
      if (isWhole) return this.test(part, subject);
      const name = names?.[i];
      return this.#attribute(
        pattern,
        part,
        subject,
        name === undefined
          ? call(e.py("matchName"), cls, String(i), String(pattern.patterns.length))
          : name,
      );
    });
    const keywords = pattern.kwd_attrs.map((name, i) =>
      this.#attribute(pattern, pattern.kwd_patterns[i]!, subject, name)
    );
    return all([test, ...positional, ...keywords]);
  }

  /** The test of an attribute: an object that does not have it is none that the pattern means. */
  #attribute(
    { cls }: MatchClass,
    pattern: Pattern,
    subject: string,
    name: string | Code,
  ): Code | null {
    const { e } = this;
    const key = typeof name === "string" ? primary(quote(name)) : name;
    const read = call(e.py("getattr"), subject, key);
    const found = e.analysis.resolve(cls);
    if (found?.kind !== "class" || typeof name !== "string" || !isCertain(e, found.node, name)) {
      return all([call(e.py("hasattr"), subject, key), this.test(pattern, read.text)]);
    }
    const known = isOwnField(e, found.node, name)
      ? memberOf(e, { kind: "instance", node: found.node }, name)
      : null;
    return this.test(
      pattern,
      known && !known.isMethod ? member(primary(subject), known.name).text : read.text,
    );
  }

  /** Whether a value is a sequence of as many items as a pattern has, and these match. */
  #sequence(pattern: MatchSequence, subject: string): Code | null {
    const { e } = this;
    const { patterns } = pattern;
    const type = this.#typeOf(pattern);
    const star = patterns.findIndex((p) => p.type === "MatchStar");
    // What is known to be a list needs no other one of its items.
    const isList = isAlways(type, "list") || star < 0 && isAlways(type, "tuple");
    const isSequence = isList ? null : call(e.py("isSequence"), subject);
    if (patterns.length === 0) {
      const length = isList ? primary(`${subject}.length`) : call(e.py("len"), subject);
      return all([isSequence, binary(length, "===", primary("0"), Level.Equality)]);
    }
    const items = isList ? subject : e.temporary("unknown[]", "items");
    const count = patterns.length - (star < 0 ? 0 : 1);
    const parts = patterns.map((part, i) => {
      const fromEnd = star >= 0 && i > star;
      if (part.type !== "MatchStar") {
        return this.test(part, fromEnd ? `${items}.at(${i - patterns.length})` : `${items}[${i}]`);
      }
      const to = patterns.length - 1 - i;
      this.#catch(part, part.name, `${items}.slice(${i}${to > 0 ? `, -${to}` : ""})`);
      return null;
    });
    const listed = isList ? items : `(${items} = [...${call(e.py("iter"), subject).text}])`;
    const length = binary(
      primary(`${listed}.length`),
      star < 0 ? "===" : ">=",
      primary(String(count)),
      star < 0 ? Level.Equality : Level.Relational,
    );
    return all([isSequence, star >= 0 && count === 0 && isList ? null : length, ...parts]);
  }
}

/** All of some tests, without those that always hold; null where none is left. */
function all(tests: readonly (Code | null)[]): Code | null {
  const given = tests.filter((test) => test !== null);
  if (given.length === 0) return null;
  if (given.length === 1) return given[0]!;
  return { text: given.map((test) => at(Level.And + 1, test)).join(" && "), level: Level.And };
}

/** Whether objects of a class have an attribute themselves, as JavaScript's objects do. */
function isOwnField(e: Emitter, node: ClassDef, name: string): boolean {
  return [node, ...e.ownBases(node)].some((one) => e.attributesOf(one).has(name)) ||
    e.analysis.fieldsOf(node).some((field) => field.name === name);
}

/** The error of a class pattern that asks for more than the class says, or twice for the same. */
function wrongPattern(
  e: Emitter,
  pattern: MatchClass,
  most: number | undefined,
  names: readonly string[] | null,
): Code | null {
  const label = e.module.source.slice(pattern.cls.start, pattern.cls.end).replace(/^.*\./s, "");
  const count = pattern.patterns.length;
  if (most !== undefined && count > most) {
    return call(
      e.py("refuse"),
      quote(
        `${label}() accepts ${most} positional sub-pattern${
          most === 1 ? "" : "s"
        } (${count} given)`,
      ),
    );
  }
  const asked = [...names?.slice(0, count) ?? [], ...pattern.kwd_attrs];
  const twice = asked.find((name, i) => asked.indexOf(name) < i);
  return twice === undefined
    ? null
    : call(e.py("refuse"), quote(`${label}() got multiple sub-patterns for attribute '${twice}'`));
}

/** A dict of what a mapping pattern does not name. */
function restOf(e: Emitter, subject: string, keys: readonly Expr[]): string {
  const dict = e.py("Dict");
  const items = `...${call(e.py("dict"), subject).text} as ${dict}<unknown, unknown>`;
  if (keys.length === 0) return call(e.py("dict"), subject).text;
  const named = tupleOf(e, keys.map((key) => value(e, key).text).join(", "));
  const key = /\bkey\b/.test(named) ? "one" : "key";
  const isOther = `([${key}]) => !${call(e.py("contains"), named, key).text}`;
  return `new ${dict}([${items}].filter(${isOther}))`;
}

/** The attributes that a class pattern's positions stand for; null where only the run time knows. */
function matchNames(e: Emitter, cls: Expr): readonly string[] | null {
  const found = e.analysis.resolve(cls);
  return found?.kind === "class" ? e.analysis.matchArguments(found.node) : null;
}

const WHOLE = /^(int|str|float|bool|bytes|bytearray|list|tuple|dict|set|frozenset)$/;

/** Whether the one position of a class pattern is the object itself: built-in types, and what derives from one. */
function isScalar(e: Emitter, cls: Expr): boolean {
  const found = e.analysis.resolve(cls);
  if (found?.kind === "library") return WHOLE.test(found.row.name);
  if (found?.kind !== "class" || isNamedTuple(e, found.node)) return false;
  return matchNames(e, cls) === null && WHOLE.test(e.libraryBases(found.node)[0] ?? "");
}
