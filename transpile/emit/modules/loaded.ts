/**
 * Modules whose own code is a function, which the imports of them call: what has effects then has them in Python's order.
 *
 * @module
 */
import type { Analysis } from "../../analysis/mod.ts";
import type { If, Module, Stmt } from "../../syntax/ast.ts";
import { call } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";

const blocks = new WeakSet<If>();

/** A module with all that its imports run in one block, behind what it defines. */
export function withBody(analysis: Analysis): Module {
  const { module } = analysis;
  const hoisted = analysis.hoistedOf(analysis.known);
  const [definitions, run]: [Stmt[], Stmt[]] = [[], []];
  for (const node of module.body) (hoisted.has(node) ? definitions : run).push(node);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return module;
  const { start, lineno, col_offset } = first;
  const place = {
    start,
    end: start,
    lineno,
    col_offset,
    end_lineno: lineno,
    end_col_offset: col_offset,
  };
  const block: If = {
    ...place,
    type: "If",
    test: { ...place, type: "Constant", value: { type: "bool", value: true }, kind: null } as never,
    body: run,
    orelse: [],
    end: last.end,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
  blocks.add(block);
  return { ...module, body: [...definitions, block] };
}

/** Whether a statement stands for what imports run. */
export function isLoadBlock(node: If): boolean {
  return blocks.has(node);
}

/** The function that imports call. */
export function loadFunction(e: Emitter, _node: If, lines: readonly string[]): string[] {
  const { known } = e.analysis;
  const isAsync = e.analysis.isModuleAsync();
  const body = [`${isAsync ? "async " : ""}() => {`, ...lines, "}"].join("\n");
  const made = call(e.py("moduleLoader"), "import.meta", JSON.stringify(known.unit.name), body);
  return [
    "",
    "/** Runs the module's own code, once. */",
    `export const ${e.ownNames.load} = ${made.text};`,
  ];
}
