/**
 * `match`: a chain of conditions, each of which binds what its pattern catches.
 *
 * @module
 */
import { isAlways, type Type, UNKNOWN } from "../analysis/mod.ts";
import type { Expr, Match, MatchClass, MatchSequence, Pattern } from "../syntax/ast.ts";
import { isNamedTuple } from "./bases.ts";
import { argument, at, binary, call, type Code, Level, primary, quote } from "./code.ts";
import { condition } from "./conditions.ts";
import { dataclassDecorator, fieldsOf } from "./dataclasses.ts";
import { variableType } from "./types.ts";
import type { Emitter } from "./emitter.ts";
import { tupleOf, value } from "./expressions.ts";
import { isRawListNode } from "./raw_places.ts";
import { isCertain } from "./set_attributes.ts";
import { braces } from "./statements.ts";

/** A `match` statement. */
export function matchStatement(e: Emitter, node: Match, limit: number): string[] {
  const lines: string[] = [];
  let subject: string;
  if (node.subject.type === "Name") subject = value(e, node.subject).text;
  else {
    subject = e.freshName("subject");
    lines.push(`const ${subject} = ${argument(value(e, node.subject))};`);
  }
  const type = isRawListNode(e, node.subject) ? UNKNOWN : e.typeOf(node.subject);
  const body: string[] = [];
  for (const [index, c] of node.cases.entries()) {
    const to = node.cases[index + 1]?.start ?? limit;
    const test = wholeTest(e, c.pattern, subject, type);
    let all: string | null = test && test.text;
    if (c.guard) {
      const guard = condition(e, c.guard);
      all = test ? `${at(Level.And + 1, test)} && ${at(Level.And + 1, guard)}` : guard.text;
    }
    const from = c.guard?.end ?? c.pattern.end;
    const inner = braces(e, c.body, { from, to });
    // Nothing gets by a pattern that always matches.
    if (all === null) {
      body.push(index === 0 ? "{" : "else {", ...inner, "}");
      break;
    }
    body.push(`${index === 0 ? "" : "else "}if (${all}) {`, ...inner, "}");
  }
  const joined: string[] = [];
  for (const line of body) {
    if (line.startsWith("else") && joined.at(-1) === "}") joined[joined.length - 1] = `} ${line}`;
    else joined.push(line);
  }
  return [...lines, ...joined];
}

/** The condition under which a value matches, which then binds what the pattern catches; null: always. */
function wholeTest(e: Emitter, pattern: Pattern, subject: string, type: Type): Code | null {
  const caught: Code[] = [];
  return all([patternTest(e, pattern, subject, type, caught), ...caught]);
}

/** The condition under which a value matches; null: always. What is to be bound if all matches is added to `caught`. */
function patternTest(
  e: Emitter,
  pattern: Pattern,
  subject: string,
  type: Type,
  caught: Code[],
): Code | null {
  switch (pattern.type) {
    case "MatchValue": {
      const plain = isAlways(type, "str", "none");
      const text = pattern.value.type === "Constant" && pattern.value.value.type === "str";
      if (plain && text) {
        return binary(primary(subject), "===", value(e, pattern.value), Level.Equality);
      }
      return call(e.py("eq"), subject, value(e, pattern.value));
    }
    case "MatchSingleton":
      return pattern.value.type === "None"
        ? binary(primary(subject), "==", primary("null"), Level.Equality)
        : binary(primary(subject), "===", primary(String(pattern.value.value)), Level.Equality);
    case "MatchOr": {
      const tests = pattern.patterns.map((p) => wholeTest(e, p, subject, type));
      if (tests.some((test) => test === null)) return null;
      return { text: tests.map((test) => at(Level.Or + 1, test!)).join(" || "), level: Level.Or };
    }
    case "MatchAs": {
      const inner = pattern.pattern ? patternTest(e, pattern.pattern, subject, type, caught) : null;
      if (pattern.name !== null) caught.push(binds(e, pattern, pattern.name, subject));
      return inner;
    }
    case "MatchSequence":
      return sequenceTest(e, pattern, subject, type, caught);
    case "MatchMapping": {
      const tests = pattern.keys.flatMap((key, i): (Code | null)[] => {
        const code = value(e, key);
        return [
          call(e.py("contains"), subject, code),
          patternTest(
            e,
            pattern.patterns[i]!,
            call(e.py("item"), subject, code).text,
            UNKNOWN,
            caught,
          ),
        ];
      });
      if (pattern.rest !== null) {
        caught.push(binds(e, pattern, pattern.rest, restOf(e, subject, pattern.keys)));
      }
      return all([call(e.py("isMapping"), subject), ...tests]);
    }
    case "MatchClass": {
      const cls = value(e, pattern.cls);
      const test = call(e.py("isinstance"), subject, cls);
      const names = matchNames(e, pattern.cls);
      const attribute = (i: number): Code =>
        names?.[i] === undefined
          ? call(e.py("matchName"), cls, String(i), String(pattern.patterns.length))
          : primary(quote(names[i]));
      const isWhole = pattern.patterns.length > 0 && isScalar(e, pattern.cls);
      const wrong = wrongPattern(e, pattern, isWhole ? 1 : names?.length, names);
      if (wrong) return all([test, wrong]);
      const positional = pattern.patterns.map((p, i) =>
        isWhole
          ? patternTest(e, p, subject, UNKNOWN, caught)
          : attributeTest(e, pattern, p, subject, attribute(i), caught)
      );
      const keywords = pattern.kwd_attrs.map((name, i) =>
        attributeTest(e, pattern, pattern.kwd_patterns[i]!, subject, primary(quote(name)), caught)
      );
      return all([test, ...positional, ...keywords]);
    }
    case "MatchStar":
      return null;
  }
}

/** Whether a value is a sequence of as many items as a pattern has, and these match. */
function sequenceTest(
  e: Emitter,
  pattern: MatchSequence,
  subject: string,
  type: Type,
  caught: Code[],
): Code | null {
  const { patterns } = pattern;
  const star = patterns.findIndex((p) => p.type === "MatchStar");
  // What is known to be a list needs no other one of its items.
  const isList = isAlways(type, "list") || star < 0 && isAlways(type, "tuple");
  const items = isList ? subject : patterns.length === 0 ? "" : e.temporary("unknown[]", "items");
  const count = patterns.length - (star < 0 ? 0 : 1);
  const parts = patterns.map((p, i) => {
    const fromEnd = star >= 0 && i > star;
    const place = fromEnd ? `${items}.at(${i - patterns.length})` : `${items}[${i}]`;
    if (p.type !== "MatchStar") {
      return patternTest(e, p, place, isList ? itemOf(type, i) : UNKNOWN, caught);
    }
    if (p.name === null) return null;
    const to = patterns.length - 1 - i;
    caught.push(binds(e, p, p.name, `${items}.slice(${i}${to > 0 ? `, -${to}` : ""})`));
    return null;
  });
  const isSequence = isList ? null : call(e.py("isSequence"), subject);
  if (patterns.length === 0) {
    const length = isList ? primary(`${subject}.length`) : call(e.py("len"), subject);
    return all([isSequence, binary(length, "===", primary("0"), Level.Equality)]);
  }
  const length = binary(
    primary(
      `${isList ? items : `(${items} = [...${call(e.py("iter"), subject).text}])`}.length`,
    ),
    star < 0 ? "===" : ">=",
    primary(String(count)),
    star < 0 ? Level.Equality : Level.Relational,
  );
  return all([isSequence, star >= 0 && count === 0 && isList ? null : length, ...parts]);
}

/** The type of an item of a list or tuple. */
function itemOf(type: Type, index: number): Type {
  if (type.kind === "list") return type.item;
  return type.kind === "tuple" ? type.items[index] ?? type.rest ?? UNKNOWN : UNKNOWN;
}

/** All of some tests, without those that always hold; null where none is left. */
function all(tests: readonly (Code | null)[]): Code | null {
  const given = tests.filter((test) => test !== null);
  if (given.length === 0) return null;
  if (given.length === 1) return given[0]!;
  return { text: given.map((test) => at(Level.And + 1, test)).join(" && "), level: Level.And };
}

/** The test of an attribute: an object that does not have it is none that the pattern means. */
function attributeTest(
  e: Emitter,
  { cls }: MatchClass,
  pattern: Pattern,
  subject: string,
  name: Code,
  caught: Code[],
): Code | null {
  const test = patternTest(e, pattern, call(e.py("getattr"), subject, name).text, UNKNOWN, caught);
  const found = e.analysis.resolve(cls);
  const isThere = found?.kind === "class" && name.text.startsWith('"') &&
    isCertain(e, found.node, name.text.slice(1, -1));
  return isThere ? test : all([call(e.py("hasattr"), subject, name), test]);
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
  if (found?.kind !== "class") return null;
  const { node } = found;
  for (const one of [node, ...e.ownBases(node)]) {
    for (const item of one.body) {
      const [target] = item.type === "Assign" ? item.targets : [];
      if (item.type !== "Assign" || target?.type !== "Name" || target.id !== "__match_args__") {
        continue;
      }
      const list = item.value.type === "Tuple" ? item.value.elts : [];
      const names = list.flatMap((part) =>
        part.type === "Constant" && part.value.type === "str" ? [part.value.value] : []
      );
      return item.value.type === "Tuple" && names.length === list.length ? names : null;
    }
  }
  const told = [node, ...e.ownBases(node)].find((one) => dataclassDecorator(e, one));
  if (!told) {
    const isPlain = e.libraryBases(node).every((name) => name === "object") &&
      e.analysis.metaclass(node) === null && node.decorator_list.length === 0;
    return isPlain ? [] : null;
  }
  return fieldsOf(e, told).filter((field) => field.init && !field.keywordOnly)
    .map((field) => field.name);
}

const WHOLE = /^(int|str|float|bool|bytes|bytearray|list|tuple|dict|set|frozenset)$/;

/** Whether the one position of a class pattern is the object itself: built-in types, and what derives from one. */
function isScalar(e: Emitter, cls: Expr): boolean {
  const found = e.analysis.resolve(cls);
  if (found?.kind === "library") return WHOLE.test(found.row.name);
  if (found?.kind !== "class" || isNamedTuple(e, found.node)) return false;
  return matchNames(e, cls) === null && WHOLE.test(e.libraryBases(found.node)[0] ?? "");
}

/** Binds a name in passing: the condition stays true. */
function binds(e: Emitter, pattern: Pattern, name: string, text: string): Code {
  const variable = e.analysis.scopes.lookup(name, e.analysis.scopes.scopeOf(pattern));
  const target = variable ? e.nameOf(variable) : name;
  // What a helper takes out is of no type that TypeScript knows.
  const type = variable && /^\w+\(/.test(text) ? variableType(e, variable) : "unknown";
  const given = type === "unknown" ? text : `${text} as ${type}`;
  return primary(`((${target} = ${given}), true)`);
}
