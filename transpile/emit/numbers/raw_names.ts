/**
 * By which names a program finds attributes and functions that it does not write behind a dot: what they name holds Python's
 * values. Where such names may be any, nothing of the program's own has others.
 *
 * @module
 */
import type { Call, Expr, Node } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";

/** Whether children, or who reads pickles, get the module's variables. */
export function handsOver(e: Emitter): boolean {
  return e.handsOn || e.registers;
}

/** Whether a program finds attributes or functions by names that nobody knows, or sends them away. */
export function looksInside(e: Emitter): boolean {
  return handsOver(e) ||
    [...e.analysis.imports].some((name) => INSPECTING.test(name)) ||
    e.nodes.some((node) => {
      switch (node.type) {
        case "Name":
          return isInside(node.id) && e.variableOf(node) === null && !isHarmless(e, node, node.id);
        case "Attribute":
          return node.attr === "__dict__" || node.attr === "__getattribute__" ||
            BY_TEXT.has(node.attr) && !isHarmless(e, node, node.attr);
        case "alias":
          return BY_TEXT.has(node.name) && node.asname !== null;
        case "FunctionDef":
          return /^__(getattr|getattribute|setattr|delattr|get|set)__$/.test(node.name) ||
            HANDING.test(node.name);
        case "AsyncFunctionDef":
          return true;
        default:
          return false;
      }
    });
}

/** Functions that find what has a name, and which of their arguments are names. */
const BY_TEXT: ReadonlyMap<string, (call: Call) => readonly Expr[]> = new Map([
  ["getattr", ({ args }) => args.slice(1, 2)],
  ["setattr", ({ args }) => args.slice(1, 2)],
  ["delattr", ({ args }) => args.slice(1, 2)],
  ["attrgetter", ({ args }) => args],
]);
const INSIDE = new Set("vars dir globals locals type methodcaller".split(" "));
const INSPECTING =
  /^(multiprocessing|concurrent|pickle|inspect|threading|asyncio|types|importlib|ctypes)\b/;

/** Methods by which copies are made of what is in an object, without its attributes' names. */
const HANDING = /^__(reduce|reduce_ex|getnewargs|getnewargs_ex|getstate|setstate)__$/;

function isInside(name: string): boolean {
  return INSIDE.has(name) || BY_TEXT.has(name);
}

/** Whether a function that finds things by names is used so that the names are known, or that it finds none. */
function isHarmless(e: Emitter, node: Node, name: string): boolean {
  const call = e.parentOf(node);
  if (call?.type !== "Call" || call.func !== node || call.keywords.length > 0) return false;
  if (name === "type") return call.args.length === 1 && isOnlyNamed(e, call);
  const names = BY_TEXT.get(name)?.(call) ?? [];
  return names.length > 0 && names.every(isText);
}

/** Whether of a class only its name is asked for, or if it is another one. */
function isOnlyNamed(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  return parent?.type === "Compare" ||
    parent?.type === "Attribute" && /^__(name|qualname|module)__$/.test(parent.attr);
}

function isText(node: Expr): boolean {
  return node.type === "Constant" && node.value.type === "str";
}

/** The names that a program has as texts, or that its patterns ask for. */
export function namesAsked(e: Emitter): string[] {
  const patterns = e.nodes.some(({ type }) => type === "MatchClass");
  return e.nodes.flatMap((node) => {
    if (node.type === "MatchClass") return node.kwd_attrs;
    if (patterns && node.type === "Assign" && namesMatched(node.targets)) {
      return textsIn(node.value);
    }
    if (node.type !== "Call") return [];
    const { func } = node;
    const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
    const names = BY_TEXT.get(name)?.(node) ?? [];
    return names.flatMap(textsIn).flatMap((text) => text.split("."));
  });
}

function namesMatched(targets: readonly Expr[]): boolean {
  return targets.some((target) => target.type === "Name" && target.id === "__match_args__");
}

function textsIn(node: Expr): string[] {
  if (node.type === "Tuple" || node.type === "List") return node.elts.flatMap(textsIn);
  return node.type === "Constant" && node.value.type === "str" ? [node.value.value] : [];
}
