/**
 * `match`: what the names in patterns hold.
 *
 * @module
 */

import { meetAll } from "./environment.ts";
import { evaluate } from "./expressions.ts";
import { itemOf } from "./iteration.ts";
import { attributeOf } from "./members.ts";
import { narrow } from "./narrow.ts";
import type { Match, Pattern } from "./nodes.ts";
import type { State } from "./state.ts";
import { runBlock } from "./statements.ts";
import {
  BOOL,
  BYTES,
  dictOf,
  FLOAT,
  INT,
  listOf,
  NEVER,
  STR,
  type Type,
  UNKNOWN,
} from "./types.ts";

/** Runs the cases of a `match`. */
export function matchCases(state: State, node: Match): void {
  const subject = evaluate(state, node.subject);
  const ends = [];
  let complete = false;
  for (const { pattern, guard, body } of node.cases) {
    ends.push(state.branch(() => {
      bind(state, pattern, subject);
      if (guard) {
        evaluate(state, guard);
        narrow(state, guard, true);
      }
      runBlock(state, body);
    }));
    complete ||= guard === null && pattern.type === "MatchAs" && pattern.pattern === null;
  }
  state.env = meetAll(state.lattice, complete ? ends : [state.env, ...ends]);
}

function write(state: State, pattern: Pattern, name: string | null, type: Type): void {
  const variable = name === null ? null : state.scopes.lookup(name, state.scopes.scopeOf(pattern));
  if (variable) state.write(variable, type);
}

/** The values of a class that is matched by a call-like pattern. */
function instanceOf(type: Type, subject: Type): Type {
  if (type.kind === "class") return { kind: "instance", node: type.node };
  if (type.kind !== "libraryClass") return UNKNOWN;
  switch (type.name) {
    case "int":
      return INT;
    case "float":
      return FLOAT;
    case "str":
      return STR;
    case "bool":
      return BOOL;
    case "bytes":
      return BYTES;
    default:
      return subject.kind === type.name ? subject : UNKNOWN;
  }
}

function bind(state: State, pattern: Pattern, subject: Type): void {
  switch (pattern.type) {
    case "MatchValue":
      evaluate(state, pattern.value);
      return;
    case "MatchSingleton":
      return;
    case "MatchAs": {
      let type = subject;
      if (pattern.pattern) {
        bind(state, pattern.pattern, subject);
        if (pattern.pattern.type === "MatchClass") {
          type = instanceOf(state.types.get(pattern.pattern.cls) ?? UNKNOWN, subject);
        }
      }
      return write(state, pattern, pattern.name, type);
    }
    case "MatchOr":
      for (const one of pattern.patterns) bind(state, one, subject);
      return;
    case "MatchStar": {
      const list = state.fresh(pattern, "star", () => listOf(NEVER));
      state.lattice.add(list.cell, itemOf(state, subject));
      return write(state, pattern, pattern.name, list);
    }
    case "MatchSequence": {
      const exact = subject.kind === "tuple" && !subject.rest ? subject.items : null;
      const item = subject.kind === "str" ? UNKNOWN : itemOf(state, subject);
      const starred = pattern.patterns.some((one) => one.type === "MatchStar");
      pattern.patterns.forEach((one, i) =>
        bind(
          state,
          one,
          one.type === "MatchStar" ? subject : exact && !starred ? exact[i] ?? NEVER : item,
        )
      );
      return;
    }
    case "MatchMapping": {
      for (const key of pattern.keys) evaluate(state, key);
      const value = subject.kind === "dict" ? subject.value : UNKNOWN;
      for (const one of pattern.patterns) bind(state, one, value);
      if (pattern.rest) {
        const rest = state.fresh(pattern, "rest", () => dictOf(NEVER, NEVER));
        state.lattice.add(rest.keyCell, subject.kind === "dict" ? subject.key : UNKNOWN);
        state.lattice.add(rest.valueCell, value);
        write(state, pattern, pattern.rest, rest);
      }
      return;
    }
    case "MatchClass": {
      const type = instanceOf(evaluate(state, pattern.cls), subject);
      const whole = pattern.patterns.length === 1 && type.kind !== "instance";
      for (const one of pattern.patterns) bind(state, one, whole ? type : UNKNOWN);
      pattern.kwd_patterns.forEach((one, i) =>
        bind(state, one, attributeOf(state, type, pattern.kwd_attrs[i]!, one))
      );
      return;
    }
  }
}
