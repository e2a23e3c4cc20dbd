/**
 * What a function's `__code__` and `__closure__` show, for programs that look at them.
 *
 * @module
 */
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { Variable } from "../../analysis/scopes/scopes.ts";
import { walk } from "../../syntax/walk.ts";
import { quote } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { fileName } from "../scopes/references.ts";

/** An entry of the facts of a function; none where the program does not ask. */
export function codeFacts(e: Emitter, fn: FunctionLike): string[] {
  if (!e.reads("__code__") && !e.reads("__closure__")) return [];
  const { args } = fn;
  const parameters = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  const names = new Set(parameters.map(({ arg }) => arg));
  if (args.vararg) names.add(args.vararg.arg);
  if (args.kwarg) names.add(args.kwarg.arg);
  for (const variable of e.analysis.scopes.scopeOf(fn).variables.values()) {
    if (variable.bindings.length > 0 && !variable.captured) names.add(variable.name);
  }
  const free = freeVariables(e, fn);
  const list = (all: readonly string[]) => `[${all.map(quote).join(", ")}]`;
  const parts = [
    `line: ${fn.type === "Lambda" ? fn.lineno : fn.decorator_list[0]?.lineno ?? fn.lineno}`,
    `file: ${fileName(e).text}`,
    `names: ${list([...names])}`,
    ...args.vararg ? ["rest: true"] : [],
    ...args.kwarg ? ["keywords: true"] : [],
    ...free.length > 0
      ? [
        `free: ${list(free.map(({ name }) => name))}`,
        `cells: () => [${free.map((variable) => e.nameOf(variable)).join(", ")}]`,
      ]
      : [],
  ];
  return [`__code_facts__: { ${parts.join(", ")} }`];
}

/** The variables of the functions around that a function uses, by name. */
function freeVariables(e: Emitter, fn: FunctionLike): Variable[] {
  const free = new Set<Variable>();
  for (const node of walk(fn)) {
    if (node.type !== "Name") continue;
    const variable = e.variableOf(node);
    const home = variable?.scope.node;
    if (!variable || variable.scope.kind !== "function" || !home) continue;
    if (home.start < fn.start || home.end > fn.end) free.add(variable);
  }
  return [...free].sort((a, b) => a.name < b.name ? -1 : 1);
}
