/**
 * Faults of patterns, which CPython finds when it compiles.
 *
 * @see https://docs.python.org/3.13/reference/compound_stmts.html#irrefutable-case-blocks
 * @module
 */
import type { Expr, Pattern } from "../ast.ts";
import { dump } from "../dump.ts";
import { bytesRepr, floatRepr, strRepr } from "../repr.ts";
import type { Compiler } from "./unit.ts";

/** Whether a pattern is `_`. */
export function isWildcard(pattern: Pattern): boolean {
  return pattern.type === "MatchAs" && pattern.name === null;
}

/**
 * Checks a pattern.
 *
 * @param irrefutable Whether the pattern may match everything.
 */
export function checkPattern(c: Compiler, pattern: Pattern, irrefutable: boolean): void {
  bindings(c, pattern, irrefutable, new Set());
}

/** What makes a pattern match everything: the wildcard, or a name. */
function catchesAll(pattern: Pattern): string | null {
  if (pattern.type !== "MatchAs" || pattern.pattern !== null) return null;
  return pattern.name === null ? "wildcard" : `name capture '${pattern.name}'`;
}

/**
 * Checks a pattern and collects the names that it binds.
 *
 * @param irrefutable Whether the pattern may match everything.
 */
function bindings(
  c: Compiler,
  pattern: Pattern,
  irrefutable: boolean,
  bound: Set<string>,
): Set<string> {
  switch (pattern.type) {
    case "MatchAs":
      if (pattern.pattern === null) {
        const what = catchesAll(pattern);
        if (!irrefutable) c.refuse(pattern, `${what} makes remaining patterns unreachable`);
      } else {
        bindings(c, pattern.pattern, irrefutable, bound);
      }
      if (pattern.name !== null) bind(c, pattern, pattern.name, bound);
      break;
    case "MatchValue":
      if (pattern.value.type === "JoinedStr") {
        c.refuse(pattern, "patterns may only match literals and attribute lookups");
      }
      break;
    case "MatchStar":
      if (pattern.name !== null) bind(c, pattern, pattern.name, bound);
      break;
    case "MatchOr":
      alternatives(c, pattern, irrefutable, bound);
      break;
    case "MatchSequence": {
      const stars = pattern.patterns.filter((inner) => inner.type === "MatchStar");
      if (stars.length > 1) {
        c.refuse(pattern, "multiple starred names in sequence pattern");
      }
      for (const inner of pattern.patterns) bindings(c, inner, true, bound);
      break;
    }
    case "MatchMapping":
      mappingKeys(c, pattern);
      for (const inner of pattern.patterns) bindings(c, inner, true, bound);
      if (pattern.rest !== null) bind(c, pattern, pattern.rest, bound);
      break;
    case "MatchClass":
      checkAttributes(c, pattern);
      for (const inner of [...pattern.patterns, ...pattern.kwd_patterns]) {
        bindings(c, inner, true, bound);
      }
  }
  return bound;
}

function checkAttributes(c: Compiler, pattern: Pattern & { type: "MatchClass" }): void {
  const { kwd_attrs, kwd_patterns } = pattern;
  kwd_attrs.forEach((name, index) => {
    c.forbid(kwd_patterns[index]!, name);
    const again = kwd_attrs.indexOf(name, index + 1);
    if (again < 0) return;
    c.refuse(kwd_patterns[again]!, `attribute name repeated in class pattern: ${name}`);
  });
}

function bind(c: Compiler, pattern: Pattern, name: string, bound: Set<string>): void {
  c.forbid(pattern, name);
  if (bound.has(name)) c.refuse(pattern, `multiple assignments to name '${name}' in pattern`);
  bound.add(name);
}

function alternatives(
  c: Compiler,
  pattern: Pattern & { type: "MatchOr" },
  irrefutable: boolean,
  bound: Set<string>,
): void {
  let first: Set<string> | null = null;
  pattern.patterns.forEach((inner, index) => {
    const last = index === pattern.patterns.length - 1;
    const names = bindings(c, inner, last && irrefutable, new Set());
    if (first === null) first = names;
    else if (first.size !== names.size || [...names].some((name) => !first!.has(name))) {
      c.refuse(pattern, "alternative patterns bind different names");
    }
  });
  for (const name of first ?? new Set<string>()) bind(c, pattern, name, bound);
}

function mappingKeys(c: Compiler, pattern: Pattern & { type: "MatchMapping" }): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    if (key.type === "Attribute") continue;
    if (key.type === "JoinedStr") {
      const message = "mapping pattern keys may only match literals and attribute lookups";
      c.refuse(pattern, message);
    }
    const value = keyOf(key);
    if (seen.has(value.same)) {
      c.refuse(pattern, `mapping pattern checks duplicate key (${value.shown})`);
    }
    seen.add(value.same);
  }
}

/** A key as Python shows it, and what it has in common with the keys that it equals. */
function keyOf(key: Expr): { shown: string; same: string } {
  if (key.type === "UnaryOp" && key.operand.type === "Constant") {
    const { value } = key.operand;
    if (value.type === "int") return numberKey(String(-value.value), Number(-value.value));
    if (value.type === "float") return numberKey(floatRepr(-value.value), -value.value);
  }
  if (key.type !== "Constant") return { shown: dump(key), same: dump(key) };
  const { value } = key;
  switch (value.type) {
    case "str":
      return same(strRepr(value.value, value.codePoints));
    case "bytes":
      return same(bytesRepr(value.value));
    case "int":
      return numberKey(String(value.value), Number(value.value));
    case "float":
      return numberKey(floatRepr(value.value), value.value);
    case "bool":
      return numberKey(value.value ? "True" : "False", Number(value.value));
    case "complex": {
      const shown = `${floatRepr(value.imag).replace(/\.0$/, "")}j`;
      return value.imag === 0 ? numberKey(shown, 0) : same(shown);
    }
  }
  return same(value.type);
}

function same(shown: string): { shown: string; same: string } {
  return { shown, same: shown };
}

function numberKey(shown: string, value: number): { shown: string; same: string } {
  return { shown, same: String(value === 0 ? 0 : value) };
}
