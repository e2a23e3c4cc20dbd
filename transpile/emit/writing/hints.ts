/**
 * Annotations that are texts, or have texts in them, as the types that they mean: for programs that call
 * `typing.get_type_hints`.
 *
 * @module
 */
import type { Expr } from "../../syntax/ast.ts";
import { parse } from "../../syntax/mod.ts";
import { walk } from "../../syntax/walk.ts";
import { argument, quote } from "./code.ts";
import type { Emitter } from "../emitter.ts";
import { tupleOf, value } from "../expressions/expressions.ts";
import { identifier } from "./names.ts";
import { builtinRow } from "../../library/mod.ts";

/** `__hints__: () => ({ … })` for the annotations that do not say by themselves what they mean; nothing where all do. */
export function hintFacts(
  e: Emitter,
  annotations: readonly (readonly [string, Expr])[],
  areTexts: boolean,
): string[] {
  if (!e.readsHints) return [];
  const texts = annotations.filter(([, type]) =>
    areTexts || [...walk(type)].some((n) => n.type === "Constant" && n.value.type === "str")
  );
  if (texts.length === 0) return [];
  const list = texts.map(([name, type]) => `${quote(name)}: ${hint(e, type, false)}`);
  return [`__hints__: () => ({ ${list.join(", ")} })`];
}

/** A type; its names are looked for in the module where they come out of a text. */
function hint(e: Emitter, node: Expr, isText: boolean): string {
  switch (node.type) {
    case "Constant": {
      if (node.value.type !== "str") return argument(value(e, node));
      const [first] = parse(node.value.value, "<annotation>").body;
      return first?.type === "Expr" ? hint(e, first.value, true) : quote(node.value.value);
    }
    case "Name":
      return isText ? named(e, node.id) : argument(value(e, node));
    case "Attribute":
      return isText
        ? `${e.py("getattr")}(${hint(e, node.value, true)}, ${quote(node.attr)})`
        : argument(value(e, node));
    case "Subscript": {
      const base = hint(e, node.value, isText);
      const isLiteral = /\bLiteral$/.test(base);
      if (/\bAnnotated$/.test(base) && node.slice.type === "Tuple") {
        const [type, ...others] = node.slice.elts;
        const told = others.map((one) =>
          one.type === "Constant" ? argument(value(e, one)) : hint(e, one, isText)
        );
        const key = tupleOf(e, [hint(e, type!, isText), ...told].join(", "));
        return `${e.py("item")}(${base}, ${key})`;
      }
      const key = isLiteral ? argument(value(e, node.slice)) : hint(e, node.slice, isText);
      return `${e.py("item")}(${base}, ${key})`;
    }
    case "Tuple":
      return tupleOf(e, node.elts.map((one) => hint(e, one, isText)).join(", "));
    case "List":
      return `[${node.elts.map((one) => hint(e, one, isText)).join(", ")}]`;
    case "BinOp":
      if (node.op !== "BitOr") return argument(value(e, node));
      return `${e.py("bitor")}(${hint(e, node.left, isText)}, ${hint(e, node.right, isText)})`;
    default:
      return isText ? "null" : argument(value(e, node));
  }
}

function named(e: Emitter, name: string): string {
  const variable = e.analysis.scopes.module.variables.get(name);
  if (variable) return e.importNames.get(variable)?.() ?? e.nameOf(variable);
  if (builtinRow(name)) return e.py(name);
  return identifier(name);
}
