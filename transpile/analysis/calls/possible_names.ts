/**
 * Which strings an expression may be, for `getattr` and its like.
 *
 * @module
 */

import type { Expr } from "../nodes.ts";
import type { State } from "../state.ts";

/** Some strings, or how all of them begin. */
export type Names =
  | { readonly exact: readonly string[] }
  | { readonly prefix: string };

/** How far assignments are followed back. */
const DEPTH = 3;

/** The strings that an expression may be; null when nothing is known of them. */
export function possibleNames(state: State, node: Expr, depth = 0): Names | null {
  if (depth > DEPTH) return null;
  switch (node.type) {
    case "Constant":
      return node.value.type === "str" ? { exact: [node.value.value] } : null;
    case "IfExp":
      return together([node.body, node.orelse].map((one) => possibleNames(state, one, depth + 1)));
    case "BinOp": {
      const left = possibleNames(state, node.left, depth + 1);
      if (node.op === "Add") return begin(left);
      if (node.op !== "Mod" || !left || !("exact" in left)) return null;
      return begin({ exact: left.exact.map((text) => text.split("%")[0]!) });
    }
    case "JoinedStr": {
      const [first] = node.values;
      return first?.type === "Constant" ? begin(possibleNames(state, first, depth + 1)) : null;
    }
    case "Name": {
      const variable = state.scopes.variableOf(node);
      if (!variable || variable.sharedWrites) return null;
      const values = variable.bindings.map(({ node: bound, name, kind }) =>
        kind === "assignment" && bound.type === "Assign" && bound.targets.some((t) => t === name)
          ? possibleNames(state, bound.value, depth + 1)
          : null
      );
      return together(values);
    }
    default:
      return null;
  }
}

function begin(names: Names | null): Names | null {
  if (!names) return null;
  if ("prefix" in names) return names;
  return names.exact.length === 1 && names.exact[0] !== "" ? { prefix: names.exact[0]! } : null;
}

function together(all: readonly (Names | null)[]): Names | null {
  const exact: string[] = [];
  if (all.length === 1) return all[0]!;
  for (const names of all) {
    if (!names || !("exact" in names)) return null;
    exact.push(...names.exact);
  }
  return exact.length > 0 ? { exact } : null;
}
