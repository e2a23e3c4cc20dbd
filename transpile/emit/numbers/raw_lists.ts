/**
 * Which lists of floats can hold them as plain numbers: those of which all that is done with them can be written so. Lists
 * that may be one object share a cell in their types, and are judged together.
 *
 *     items, stores, loops, lengths, own functions    as they are
 *     slices, copies, sums of lists                   as they are where what they make is such a list, too
 *     what only reads: print, str, json.dumps         gets a copy with Python's floats
 *     anything else                                   the lists stay lists of Python's floats
 *
 * @module
 */
import { type Cell, members, type Type, withoutNone } from "../../analysis/mod.ts";
import type { Call, Expr, Node, Subscript } from "../../syntax/ast.ts";
import { addsNothing } from "../classes/bases.ts";
import type { Emitter } from "../emitter.ts";
import { isFloat, isMixed, wrappedBy } from "./raw_places.ts";
import { isBlindSum, startsAtZero } from "./raw_uses.ts";

/** What an expression's place asks of the lists in it. */
export type Verdict = "fits" | "copy" | "unfit";

/** The cells of all lists of numbers in a type, however deep. */
export function listsIn(type: Type, found = new Set<Cell>(), depth = 0): Set<Cell> {
  if (depth > 6) return found;
  const inner = (part: Type) => listsIn(part, found, depth + 1);
  switch (type.kind) {
    case "union":
      type.members.forEach(inner);
      break;
    case "list":
      if (isMixed(type.item)) found.add(type.cell.root);
      else inner(type.item);
      break;
    case "set":
    case "frozenset":
    case "iterator":
      inner(type.item);
      break;
    case "dict":
      inner(type.key);
      inner(type.value);
      break;
    case "tuple":
      type.items.forEach(inner);
      if (type.rest) inner(type.rest);
      break;
    case "libraryInstance":
      type.parameters.forEach(inner);
      break;
    case "method":
      inner(type.receiver);
      break;
    case "partial":
      type.positional.forEach(inner);
  }
  return found;
}

/** Whether an expression is a list that is still taken to be one of plain numbers. */
function isOpen(e: Emitter, node: Expr): boolean {
  const type = e.typeOf(node);
  return type.kind === "list" && e.raw.lists.has(type.cell.root);
}

/** Whether an expression is such a list itself, or None; else it has such lists in it. */
function isDirect(e: Emitter, node: Expr): boolean {
  const type = withoutNone(e.typeOf(node));
  return type.kind === "list" && isMixed(type.item);
}

/** What the place of an expression with lists of floats in its type asks of them. */
export function placeOf(e: Emitter, node: Expr): Verdict {
  // What stands behind the star has a place of its own.
  if (node.type === "Starred") return "fits";
  if (members(e.typeOf(node)).some(({ kind }) => kind === "method")) {
    const call = e.parentOf(node);
    return call?.type === "Call" && call.func === node ? "fits" : "unfit";
  }
  if (isDirect(e, node)) return usedDirectly(e, node);
  return isContainer(e.typeOf(node)) ? usedWithin(e, node) : "unfit";
}

/** Whether values of a type are of the kinds that keep lists as they are. */
function isContainer(type: Type): boolean {
  return members(type).every((m) =>
    !(m.kind === "list" && isMixed(m.item)) &&
    (/^(list|dict|tuple|none|iterator)$/.test(m.kind) ||
      m.kind === "libraryInstance" && /^dict_(items|values|keys)$/.test(m.name))
  );
}

/** Whether what makes an expression makes lists of plain numbers. */
export function isMadeRaw(e: Emitter, node: Expr): boolean {
  switch (node.type) {
    case "Name":
    case "Attribute":
    case "IfExp":
    case "NamedExpr":
    case "BoolOp":
    case "Starred":
      return true;
    case "Subscript":
      return node.slice.type !== "Slice" || !isDirect(e, node) || isOpen(e, node.value);
    case "List":
    case "Tuple":
      return node.elts.every((item) =>
        item.type !== "Starred" || !isDirect(e, node) || isOpen(e, item.value)
      );
    case "Dict":
      return node.keys.every((key) => key !== null);
    case "ListComp":
    case "DictComp":
      return !e.analysis.needsAwait(node);
    case "GeneratorExp":
      return !isDirect(e, node);
    case "BinOp":
      return !isDirect(e, node) || isMadeOfLists(e, node.left, node.op, node.right);
    case "Call":
      return isMadeByCall(e, node);
    default:
      return false;
  }
}

function isMadeOfLists(e: Emitter, left: Expr, op: string, right: Expr): boolean {
  if (op === "Add") return isOpen(e, left) && isOpen(e, right);
  return op === "Mult" && (isOpen(e, left) || isOpen(e, right));
}

function isMadeByCall(e: Emitter, node: Call): boolean {
  const found = e.analysis.resolve(node.func);
  if (found?.kind === "function") {
    return found.node.type === "Lambda" ||
      found.node.type === "FunctionDef" && found.node.decorator_list.every(isBinding);
  }
  if (found?.kind !== "library" || node.keywords.length > 0) return false;
  const name = found.row.name.replace(".__init__", "");
  if (!isDirect(e, node)) return MAKING_CONTAINERS.has(name) || KEEPING.has(name);
  const [first] = node.args;
  if (KEEPING.has(name) && name !== "list.copy") return true;
  if (name === "list.copy" && node.func.type === "Attribute") return isOpen(e, node.func.value);
  if (name === "list") {
    return first === undefined ||
      first.type !== "Starred" && !e.analysis.needsAwait(node) &&
        e.typeOf(first).kind !== "unknown";
  }
  return name === "sorted" && first !== undefined && isOpen(e, first);
}

/** Calls that give what is in something else. */
const KEEPING = new Set(
  "max min random.choice list.pop list.copy dict.get dict.pop dict.setdefault copy.copy copy.deepcopy"
    .split(" "),
);

const MAKING_CONTAINERS = new Set(
  "zip enumerate reversed list tuple sorted dict.items dict.values dict.copy".split(" "),
);

function isBinding(decorator: Expr): boolean {
  return decorator.type === "Name" && /^(static|class)method$/.test(decorator.id);
}

/** What a place does with a list itself. */
function usedDirectly(e: Emitter, node: Expr): Verdict {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "Subscript":
      return isSubscripted(e, parent, node);
    case "Attribute":
      return isMethodOf(e, parent, node, true);
    case "Call":
      return directArgument(e, parent, node);
    case "Assign":
      if (parent.value !== node) return "fits";
      return all(parent.targets.map((target) => storedIn(e, target, node)));
    case "AugAssign":
      if (parent.op === "Mult") return node === parent.target ? "fits" : "unfit";
      if (parent.op !== "Add") return "unfit";
      return isOpen(e, parent.target) && isOpen(e, parent.value) ? "fits" : "unfit";
    case "BinOp": {
      if (parent.op !== "Add" && parent.op !== "Mult") return "unfit";
      return isOpen(e, parent) ? "fits" : copyOf(e, node);
    }
    case "Starred":
      return directStar(e, parent, node);
    case "FormattedValue":
      return copyOf(e, node);
    case "For":
    case "comprehension":
      // Whether the names of the target are plain numbers is looked at together with the loop.
      return "fits";
    default:
      return keeps(parent, node);
  }
}

/** Places that hand on what they get, whatever it is. */
function keeps(parent: Node | undefined, node: Expr): Verdict {
  switch (parent?.type) {
    case "Expr":
    case "AnnAssign":
    case "If":
    case "While":
    case "Assert":
    case "IfExp":
    case "BoolOp":
    case "NamedExpr":
    case "Compare":
    case "Delete":
    case "List":
    case "Tuple":
    case "ListComp":
    case "GeneratorExp":
    case "Lambda":
    case "Yield":
      return "fits";
    case "Dict":
      return parent.values.includes(node) ? "fits" : "unfit";
    case "DictComp":
      return parent.value === node ? "fits" : "unfit";
    case "Return":
      return "fits";
    case "UnaryOp":
      return parent.op === "Not" ? "fits" : "unfit";
    default:
      return "unfit";
  }
}

/** What only reads gets a copy, which cannot tell ints from floats. */
function copyOf(e: Emitter, node: Expr): Verdict {
  return canCopy(withoutNone(e.typeOf(node))) ? "copy" : "unfit";
}

function canCopy(type: Type): boolean {
  return type.kind === "list" && (isFloat(type.item) || canCopy(type.item));
}

function all(verdicts: readonly Verdict[]): Verdict {
  return verdicts.every((one) => one === "fits") ? "fits" : "unfit";
}

function storedIn(e: Emitter, target: Expr, node: Expr): Verdict {
  switch (target.type) {
    case "Name":
    case "Attribute":
      return "fits";
    case "Subscript":
      return target.slice.type !== "Slice" || isOpen(e, target.value) && isOpen(e, node)
        ? "fits"
        : "unfit";
    default:
      return "unfit";
  }
}

function isSubscripted(e: Emitter, parent: Subscript, node: Expr): Verdict {
  if (parent.value !== node) return "unfit";
  if (parent.slice.type !== "Slice") return "fits";
  if (parent.ctx === "Del") return "fits";
  if (parent.ctx === "Load") return isOpen(e, parent) ? "fits" : copyOf(e, node);
  const around = e.parentOf(parent);
  return around?.type === "Assign" && isOpen(e, around.value) ? "fits" : "unfit";
}

/** Methods of lists that do the same whatever the items are, and those that are given items. */
const LIST_METHODS = new Set(
  "append insert pop reverse clear index count remove".split(" ").map((name) => `list.${name}`),
);

function isMethodOf(e: Emitter, parent: Expr, node: Expr, direct: boolean): Verdict {
  const call = e.parentOf(parent);
  if (parent.type !== "Attribute" || parent.value !== node) return "unfit";
  if (call?.type !== "Call" || call.func !== parent) return "unfit";
  const found = e.analysis.resolve(parent);
  if (found?.kind !== "library" || call.args.some(({ type }) => type === "Starred")) return "unfit";
  const { name } = found.row;
  if (!direct) {
    return LIST_METHODS.has(name) || WITHIN_METHODS.test(name) && call.keywords.length === 0
      ? "fits"
      : "unfit";
  }
  if (name === "list.sort") {
    return call.keywords.every(({ arg }) => arg === "reverse") ? "fits" : "unfit";
  }
  if (call.keywords.length > 0) return "unfit";
  if (name === "list.copy") return isOpen(e, call) ? "fits" : copyOf(e, node);
  if (name === "list.extend") {
    const [given] = call.args;
    const isWritten = given?.type === "List" || given?.type === "Tuple" && given.elts.length > 0;
    return given && (isOpen(e, given) || isWritten && isUnused(e, call)) ? "fits" : "unfit";
  }
  return LIST_METHODS.has(name) ? "fits" : "unfit";
}

function isUnused(e: Emitter, node: Expr): boolean {
  return e.parentOf(node)?.type === "Expr";
}

const WITHIN_METHODS =
  /^(list\.(sort|copy|extend)|dict\.(get|pop|items|values|keys|copy|setdefault))$/;

/** What a list in the arguments of a call is there for. */
function directArgument(e: Emitter, call: Call, node: Expr): Verdict {
  if (!call.args.includes(node)) return "unfit";
  const found = e.analysis.resolve(call.func);
  if (isOwnCall(e, call)) return "fits";
  if (found?.kind !== "library") return "unfit";
  const name = found.row.name.replace(".__init__", "");
  const alone = call.args.length === 1 && call.keywords.length === 0;
  if (BLIND.has(name)) return "fits";
  if (name === "list" || name === "sorted") {
    return alone && isOpen(e, call) ? "fits" : copyOf(e, node);
  }
  if (name === "min" || name === "max") return alone ? "fits" : copyOf(e, node);
  if (name === "sum" && alone) {
    return isPure(e, node) || isZeroList(e, node) && isBlindSum(e, call, node) ? "fits" : "unfit";
  }
  if (name === "random.choice") return "fits";
  if (/^(list\.(append|insert)|dict\.setdefault)$/.test(name)) return "fits";
  if (name === "list.extend") {
    const { func } = call;
    return func.type === "Attribute" && isOpen(e, func.value) ? "fits" : copyOf(e, node);
  }
  if (wrappedBy(e, call)) return wrapped(e, call, node);
  if (name === "map" || name === "filter") {
    const around = e.parentOf(call);
    return around?.type === "Call" && isReader(e, around) ? copyOf(e, node) : "unfit";
  }
  return isReader(e, call) ? copyOf(e, node) : "unfit";
}

function isZeroList(e: Emitter, node: Expr): boolean {
  const type = withoutNone(e.typeOf(node));
  return type.kind === "list" && startsAtZero(type.item);
}

function isPure(e: Emitter, node: Expr): boolean {
  const type = withoutNone(e.typeOf(node));
  return type.kind === "list" && isFloat(type.item);
}

/** `zip(xs, ys)` and the like: part of a loop, or read at once. */
function wrapped(e: Emitter, call: Call, node: Expr): Verdict {
  let top: Expr = call;
  let around = e.parentOf(top);
  while (around?.type === "Call" && wrappedBy(e, around)) {
    top = around;
    around = e.parentOf(top);
  }
  if ((around?.type === "For" || around?.type === "comprehension") && around.iter === top) {
    return "fits";
  }
  return around?.type === "Call" && isReader(e, around) ? copyOf(e, node) : "unfit";
}

/** Functions that do nothing with the items of a list but what is right for plain numbers, too. */
const BLIND = new Set(
  "len isinstance id any all random.shuffle bisect.bisect bisect.bisect_left bisect.bisect_right copy.copy copy.deepcopy"
    .split(" "),
);

/** Functions that read what they are given, at once, and keep nothing of it. */
const READERS =
  /^(print|str|repr|ascii|format|list|tuple|set|frozenset|dict|sum|min|max|sorted|any|all|json\.dumps|statistics\.\w+|math\.(fsum|prod|dist|sumprod|hypot)|str\.(join|format)|list\.extend)$/;

function isReader(e: Emitter, call: Call): boolean {
  const found = e.analysis.resolve(call.func);
  return found?.kind === "library" && READERS.test(found.row.name.replace(".__init__", ""));
}

/** Whether a call is one of a function or class of the program that gets its arguments as they are. */
function isOwnCall(e: Emitter, call: Call): boolean {
  const found = e.analysis.resolve(call.func);
  if (found?.kind === "function") {
    return found.node.type === "Lambda" ||
      found.node.type === "FunctionDef" && found.node.decorator_list.every(isBinding);
  }
  return found?.kind === "class" && isPlainClass(e, found.node);
}

/** Whether a class is all the program's own. */
export function isPlainClass(e: Emitter, node: Extract<Node, { type: "ClassDef" }>): boolean {
  return node.decorator_list.length === 0 && node.keywords.length === 0 &&
    e.analysis.bases(node).every((base) => "type" in base || addsNothing(base.name));
}

function directStar(e: Emitter, star: Expr, node: Expr): Verdict {
  const around = e.parentOf(star);
  if (around?.type === "List") return isOpen(e, around) ? "fits" : copyOf(e, node);
  return around?.type === "Call" && isReader(e, around) ? copyOf(e, node) : "unfit";
}

/** What a place does with something that has lists of floats in it. */
function usedWithin(e: Emitter, node: Expr): Verdict {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "Subscript":
      return parent.value === node ? "fits" : "unfit";
    case "Attribute":
      return isMethodOf(e, parent, node, false);
    case "keyword":
      return "unfit";
    case "Call":
      return argumentWithin(e, parent, node);
    case "Assign":
    case "For":
    case "comprehension":
    case "SetComp":
      return "fits";
    case "AugAssign":
      return parent.op === "Add" || parent.op === "Mult" ? "fits" : "unfit";
    case "BinOp":
      return parent.op === "Add" || parent.op === "Mult" ? "fits" : "unfit";
    case "FormattedValue":
      return copyOf(e, node);
    case "Starred": {
      const around = e.parentOf(parent);
      if (around?.type === "List" || around?.type === "Tuple") return "fits";
      if (around?.type !== "Call") return "unfit";
      return isReader(e, around) || isTransposed(e, around) ? copyOf(e, node) : "unfit";
    }
    default:
      return keeps(parent, node);
  }
}

/** `zip(*rows)` that is gone through by a comprehension, or at once. */
function isTransposed(e: Emitter, call: Call): boolean {
  const found = e.analysis.resolve(call.func);
  const around = e.parentOf(call);
  if (found?.kind !== "library" || found.row.name.replace(".__init__", "") !== "zip") return false;
  return around?.type === "comprehension" || around?.type === "Call" && isReader(e, around);
}

function argumentWithin(e: Emitter, call: Call, node: Expr): Verdict {
  if (!call.args.includes(node)) return "unfit";
  if (isOwnCall(e, call)) return "fits";
  const found = e.analysis.resolve(call.func);
  if (found?.kind !== "library") return "unfit";
  const name = found.row.name.replace(".__init__", "");
  if (BLIND.has(name) || name === "list.append" || name === "list.insert") return "fits";
  if (/^(list|tuple|sorted|min|max|list\.extend)$/.test(name)) {
    const isOwn = call.keywords.every(({ arg, value }) =>
      arg === "reverse" || arg === "key" && e.typeOf(value).kind === "function"
    );
    return call.args.length === 1 && isOwn ? "fits" : "unfit";
  }
  if (wrappedBy(e, call)) return "fits";
  if ((name === "map" || name === "filter") && call.args[0] !== node) {
    const callee = call.args[0] && e.typeOf(call.args[0]);
    if (callee?.kind === "function") return "fits";
    const around = e.parentOf(call);
    return around?.type === "Call" && isReader(e, around) ? copyOf(e, node) : "unfit";
  }
  return isReader(e, call) ? copyOf(e, node) : "unfit";
}
