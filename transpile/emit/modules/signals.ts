/**
 * Programs that handle signals.
 *
 * Python runs a handler between two steps of the program. Here it runs where the program waits, and where it looks for
 * signals: in each of its loops, if it has handlers at all.
 *
 * @module
 */
import type { Analysis } from "../../analysis/mod.ts";
import type { Expr, Module } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";

/** What signals can be left to, instead of a handler. */
const NO_HANDLERS = new Set(["SIG_IGN", "SIG_DFL", "default_int_handler"]);

/** Whether a program has a handler of its own for some signal, or for what Ctrl-C raises. */
export function handlesSignals(module: Module, analysis: Analysis): boolean {
  return [...walk(module)].some((node) => {
    if (node.type === "ExceptHandler") {
      return node.type_ !== null &&
        [...walk(node.type_)].some((one) => one.type === "Name" && one.id === "KeyboardInterrupt");
    }
    if (node.type !== "Call") return false;
    const found = analysis.resolve(node.func);
    return found?.kind === "library" && found.row.name === "signal.signal" &&
      !(node.args.length === 2 && NO_HANDLERS.has(nameOf(node.args[1]!)));
  });
}

function nameOf(node: Expr): string {
  if (node.type === "Attribute") return node.attr;
  return node.type === "Name" ? node.id : "";
}
