/**
 * Imports by names that are computed: `importlib.import_module(…)`, `__import__(…)`.
 *
 * @module
 */

import { isStandardModule, moduleRow } from "../../library/mod.ts";
import type { Call, Expr } from "../nodes.ts";
import { argument, type SpecialCall } from "../calls/special.ts";
import type { State } from "../state.ts";
import { STR, type Type, UNKNOWN } from "../types/types.ts";
import { keyOf, type Known } from "./units.ts";

/** What is known of the name of a module: all of it, or how it begins. */
export interface Named {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The name of the module that a call imports, as far as the call spells it out; null for other calls. */
export function namedBy(node: Call): Named | null {
  const { func, args: [first, second] } = node;
  const called = func.type === "Attribute" ? func.attr : func.type === "Name" ? func.id : "";
  if (!/^(import_module|__import__)$/.test(called) || !first) return null;
  const { text, isWhole } = beginning(first);
  const keyword = node.keywords.find(({ arg }) => arg === "package")?.value;
  const around = called === "import_module" ? second ?? keyword : undefined;
  if (!text.startsWith(".") || !around) return { text, isWhole };
  const level = /^\.*/.exec(text)![0].length;
  const outer = beginning(around);
  const parts = outer.text.split(".");
  const base = parts.slice(0, parts.length - level + 1).join(".");
  return outer.isWhole
    ? { text: `${base}.${text.slice(level)}`, isWhole }
    : { text: "", isWhole: false };
}

function beginning(node: Expr): Named {
  switch (node.type) {
    case "Constant":
      if (node.value.type === "str") return { text: node.value.value, isWhole: true };
      break;
    case "JoinedStr": {
      const [first] = node.values;
      if (first?.type === "Constant") {
        return { ...beginning(first), isWhole: node.values.length === 1 };
      }
      break;
    }
    case "BinOp": {
      const left = beginning(node.left);
      if (node.op === "Mod") return { text: left.text.replace(/%.*$/s, ""), isWhole: false };
      if (node.op !== "Add") break;
      if (!left.isWhole) return left;
      const right = beginning(node.right);
      return { text: left.text + right.text, isWhole: right.isWhole };
    }
    case "Call":
      if (node.func.type === "Attribute" && node.func.attr === "format") {
        return { text: beginning(node.func.value).text.replace(/\{.*$/s, ""), isWhole: false };
      }
  }
  return { text: "", isWhole: false };
}

/** The modules of the program that a call may import, each behind the packages around it. */
export function mayImport(state: State, node: Call): readonly (readonly Known[])[] {
  const named = namedBy(node);
  if (!named) return [];
  const { units } = state;
  return units.all.slice(1).filter(({ unit: { name } }) =>
    named.isWhole ? name === named.text : name.startsWith(named.text)
  ).map(({ unit }) => {
    const parts = unit.name.split(".");
    return parts.flatMap((_, i) => units.named(parts.slice(0, i + 1).join(".")) ?? []);
  });
}

/** What such a call gives. */
export function importByName(call: SpecialCall): Type {
  const { state, given } = call;
  const node = given.call;
  if (!node || argument(call, "name") === STR && !namedBy(node)) return UNKNOWN;
  const chains = mayImport(state, node);
  const modules = [...new Set(chains.flat())];
  if (modules.length > 0) state.target(node, { kind: "modules", modules });
  for (const chain of chains) state.moduleValues.add(chain.at(-1)!);
  const named = namedBy(node)!;
  const isWhole = named.isWhole;
  const [chain] = chains;
  const isRoot = node.func.type === "Name" && node.func.id === "__import__";
  if (chain && isWhole) {
    const known = isRoot ? chain[0]! : chain.at(-1)!;
    state.moduleValues.add(known);
    return { kind: "module", name: keyOf(known.unit) };
  }
  if (!isWhole) return UNKNOWN;
  const name = isRoot ? named.text.split(".")[0]! : named.text;
  if (moduleRow(name)) {
    state.imports.add(name);
    return { kind: "module", name };
  }
  if (isStandardModule(name)) {
    state.problem(node, `module '${name}' cannot be translated: it is not supported`);
  }
  return UNKNOWN;
}
