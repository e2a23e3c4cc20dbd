/**
 * `match`: what the names in patterns hold.
 *
 * @module
 */

import { meetAll } from "../types/environment.ts";
import { evaluate } from "../expressions/expressions.ts";
import { itemOf } from "./iteration.ts";
import { attributeOf } from "../classes/members.ts";
import { matchArguments } from "../classes/fields.ts";
import { amongClasses, narrow, set } from "../scopes/narrow.ts";
import type { Match, Pattern } from "../nodes.ts";
import type { State } from "../state.ts";
import { runBlock } from "./statements.ts";
import { dictOf, listOf, NEVER, type Type, UNKNOWN, withoutNone } from "../types/types.ts";

/** Runs the cases of a `match`. */
export function matchCases(state: State, node: Match): void {
  let subject = evaluate(state, node.subject);
  const narrowTo = (type: Type) => {
    if (node.subject.type === "Name") set(state, node.subject, type);
  };
  const ends = [];
  let complete = false;
  for (const { pattern, guard, body } of node.cases) {
    ends.push(state.branch(() => {
      narrowTo(matching(state, pattern, subject));
      bind(state, pattern, subject);
      if (guard) {
        evaluate(state, guard);
        narrow(state, guard, true);
      }
      runBlock(state, body);
    }));
    if (guard !== null) continue;
    complete ||= pattern.type === "MatchAs" && pattern.pattern === null;
    const left = remaining(state, pattern, subject);
    // A way that cannot be gone leaves the type as it was: the code there still has to make sense.
    if (left.kind === "never") continue;
    subject = left;
    narrowTo(subject);
  }
  state.env = meetAll(state.lattice, complete ? ends : [state.env, ...ends]);
}

/** What is left of a subject that a pattern does not match. */
function remaining(state: State, pattern: Pattern, subject: Type): Type {
  switch (pattern.type) {
    case "MatchSingleton":
      return pattern.value.type === "None" ? withoutNone(subject) : subject;
    case "MatchClass": {
      if (pattern.patterns.length > 0 || pattern.kwd_patterns.length > 0) return subject;
      return amongClasses(state, subject, [evaluate(state, pattern.cls)], false);
    }
    case "MatchAs":
      return pattern.pattern ? remaining(state, pattern.pattern, subject) : subject;
    case "MatchOr":
      return pattern.patterns.reduce((left, one) => remaining(state, one, left), subject);
    default:
      return subject;
  }
}

function write(state: State, pattern: Pattern, name: string | null, type: Type): void {
  const variable = name === null ? null : state.scopes.lookup(name, state.scopes.scopeOf(pattern));
  if (variable) state.write(variable, type);
}

/** What is left of a subject that matches a pattern, as far as its class goes. */
function matching(state: State, pattern: Pattern, subject: Type): Type {
  switch (pattern.type) {
    case "MatchClass": {
      const cls = evaluate(state, pattern.cls);
      const isKnown = cls.kind === "class" || cls.kind === "libraryClass";
      return isKnown ? amongClasses(state, subject, [cls], true) : UNKNOWN;
    }
    case "MatchAs":
      return pattern.pattern ? matching(state, pattern.pattern, subject) : subject;
    case "MatchOr":
      return state.lattice.joinAll(pattern.patterns.map((one) => matching(state, one, subject)));
    default:
      return subject;
  }
}

/** Notes what a pattern is compared with, and what the names in it hold when it matches. */
function bind(state: State, pattern: Pattern, subject: Type): void {
  state.record(pattern, subject);
  switch (pattern.type) {
    case "MatchValue":
      evaluate(state, pattern.value);
      return;
    case "MatchSingleton":
      return;
    case "MatchAs":
      if (pattern.pattern) bind(state, pattern.pattern, subject);
      return write(state, pattern, pattern.name, matching(state, pattern, subject));
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
      const cls = evaluate(state, pattern.cls);
      const type = matching(state, pattern, subject);
      const names = cls.kind === "class" ? matchArguments(state, cls.node) : null;
      pattern.patterns.forEach((one, i) => {
        const name = names?.[i];
        const isWhole = cls.kind === "libraryClass" && pattern.patterns.length === 1;
        bind(
          state,
          one,
          name !== undefined ? attributeOf(state, type, name, one) : isWhole ? type : UNKNOWN,
        );
      });
      pattern.kwd_patterns.forEach((one, i) =>
        bind(state, one, attributeOf(state, type, pattern.kwd_attrs[i]!, one))
      );
      return;
    }
  }
}
