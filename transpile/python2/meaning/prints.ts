/**
 * The `print` statement. It writes each value as soon as it has it, leaves a blank to the next one behind a comma, and
 * none behind a text that ends its line by itself. Where nobody can tell, it is `print()`; else calls of helpers:
 *
 *     print a,             print_part(a)
 *     print a, b           print_line(a, b)
 *     print a, shout(b)    print_part(a); print_line(shout(b)), where shout prints
 *
 * @module
 */
import type { Call, Expr, FunctionDef, Module, Node, Stmt } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { placeOf, type Print } from "../reader.ts";
import { holds, type Names, rootsOf } from "./names.ts";

/** The `print` statements of a program. */
export class Prints {
  readonly #names: Names;
  readonly #prints: ReadonlyMap<Expr, Print>;
  /** Where the values of a statement have to be written one after the other: the indices at which the next begin. */
  readonly #cuts = new Map<Expr, readonly number[]>();
  /** Whether a line may be written in parts. */
  readonly #inParts: boolean;

  constructor(module: Module, names: Names, prints: readonly Print[]) {
    this.#names = names;
    this.#prints = new Map(prints.map((print) => [print.call, print]));
    const printing = printingFunctions(module, this.#prints);
    const guarded = insideTry(module, this.#prints);
    for (const { call } of prints) {
      const cuts = call.args.flatMap((arg, index) =>
        index > 0 &&
          (interrupts(arg, printing, guarded.has(call)) || changes(arg, call.args.slice(0, index)))
          ? [index]
          : []
      );
      if (cuts.length > 0) this.#cuts.set(call, cuts);
    }
    this.#inParts = this.#cuts.size > 0 || prints.some(({ comma }) => comma);
  }

  /** What a statement becomes. */
  written(node: Stmt): Stmt[] {
    const print = node.type === "Expr" ? this.#prints.get(node.value) : undefined;
    if (!print) return [node];
    const { call, comma } = print;
    if (!this.#inParts) {
      if (call.args.slice(0, -1).some((arg) => mayEndLine(arg))) this.#help(call, "print_line");
      return [node];
    }
    const cuts = [0, ...this.#cuts.get(call) ?? [], call.args.length];
    return cuts.slice(0, -1).map((from, index): Stmt => {
      const isLast = index === cuts.length - 2;
      const args = call.args.slice(from, cuts[index + 1]);
      const part: Call = { ...call, args };
      if (args[0] && index > 0) {
        Object.assign(part, { ...placeOf(call), start: args[0].start, lineno: args[0].lineno });
      }
      this.#help(part, isLast && !comma ? "print_line" : "print_part");
      return { ...placeOf(part), type: "Expr", value: part };
    });
  }

  #help(call: Call, name: string): void {
    call.func = this.#names.helper(call.func, name);
  }
}

/** The names of functions and methods that print, or call such. */
function printingFunctions(module: Module, prints: ReadonlyMap<Expr, Print>): ReadonlySet<string> {
  const found = new Set<string>();
  const all = [...walk(module)].filter((node): node is FunctionDef => node.type === "FunctionDef");
  for (let grows = true; grows;) {
    grows = false;
    for (const { name, body, decorator_list: decorators } of all) {
      if (found.has(name)) continue;
      const isLoud = (node: Node) =>
        node.type === "Call" && (prints.has(node) || isCallOf(node, found) ||
          node.func.type === "Attribute" && node.func.attr === "write");
      const isDecorated = decorators.some((node) => node.type === "Name" && found.has(node.id));
      if (!isDecorated && !body.some((statement) => holds(statement, isLoud))) continue;
      found.add(name);
      grows = true;
    }
  }
  // Making an object calls its constructor.
  for (const node of found.has("__init__") ? walk(module) : []) {
    if (node.type === "ClassDef") found.add(node.name);
  }
  return found;
}

function isCallOf({ func }: Call, names: ReadonlySet<string>): boolean {
  return func.type === "Name" && names.has(func.id) ||
    func.type === "Attribute" && names.has(func.attr);
}

/** The statements whose exceptions the function around them catches. */
function insideTry(module: Module, prints: ReadonlyMap<Expr, Print>): ReadonlySet<Expr> {
  const found = new Set<Expr>();
  for (const node of walk(module)) {
    if (node.type !== "Try" || node.handlers.length === 0) continue;
    for (const statement of node.body) {
      for (const part of walk(statement)) {
        if (part.type === "Call" && prints.has(part)) found.add(part);
      }
    }
  }
  return found;
}

/** Whether what comes before a value shows even if the value does not come, or comes with text of its own. */
function interrupts(value: Expr, printing: ReadonlySet<string>, isCaught: boolean): boolean {
  return holds(value, (node) => {
    if (node.type === "Call") return isCallOf(node, printing) || isCaught && mayFail(node);
    if (!isCaught) return false;
    return node.type === "Subscript" || node.type === "BinOp" && node.op === "Div";
  });
}

/** Methods that change what they are called on. */
const CHANGING =
  /^(add|append|clear|discard|extend|insert|next|pop|popitem|popleft|remove|reverse|setdefault|sort|update)$/;

/** Whether a value changes one that is shown before it. */
function changes(value: Expr, before: readonly Expr[]): boolean {
  const shown = new Set(before.flatMap((one) => [...rootsOf(one)]));
  return holds(
    value,
    (node) =>
      node.type === "Call" && node.func.type === "Attribute" && CHANGING.test(node.func.attr) &&
      [...rootsOf(node.func.value)].some((name) => shown.has(name)),
  );
}

function mayFail({ func }: Call): boolean {
  return !(func.type === "Name" &&
    /^(str|repr|len|type|id|range|xrange|sorted|bool)$/.test(func.id)) &&
    !(func.type === "Attribute" &&
      /^(getpid|getppid|ctime|time|current_process|keys|items)$/.test(func.attr));
}

/** Whether a value may be a text that ends in white space other than a blank, as far as the program says. */
function mayEndLine(value: Expr): boolean {
  switch (value.type) {
    case "Constant":
      return value.value.type === "str" && /[\t\n\v\f\r]$/.test(value.value.value);
    case "List":
    case "Tuple":
    case "Dict":
    case "ListComp":
    case "Compare":
      return false;
    case "BinOp":
      return value.op === "Mod" && value.left.type === "Constant" && value.left.value.type === "str"
        ? /(?:[\t\n\v\f\r]|%[^%a-zA-Z]*[src]|\))$/.test(value.left.value.value)
        : true;
    case "Call":
      return !(value.func.type === "Name" &&
        /^(len|int|float|repr|type|range|sorted|sum|abs|round|id|hash|ord)$/.test(value.func.id));
  }
  return true;
}
