/**
 * Lists that keep their lengths, as far as anything in the program goes: items are read and stored, nothing is added or
 * taken away. Lists that may be one object share a cell in their types, and are judged together.
 *
 *     steady       no list of the cell gets longer or shorter
 *     keeps rows   the items are lists, and none is put in the place of another but by changing places
 *     even rows    the rows of each list are of one length
 *
 * @module
 */
import { type Cell, isAlways, members, type Type } from "../../analysis/mod.ts";
import type { Call, Expr, ListComp, Node, Subscript } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { isBuiltin } from "./counted_loops.ts";
import type { Emitter } from "../emitter.ts";
import { bounds } from "../expressions/operators.ts";
import type { Linked } from "../modules/own_modules.ts";
import { isPlainClass } from "./raw_lists.ts";
import { namesVariables } from "./running.ts";

/** What is known of the lists of a program. */
interface Lists {
  /** Cells of lists that may get longer or shorter. */
  readonly changing: Set<Cell>;
  /** Cells of lists of which items may be replaced by others. */
  readonly replacing: Set<Cell>;
  /** What makes lists of lists, by the cell. */
  readonly makers: Map<Cell, { readonly e: Emitter; readonly node: Expr }[]>;
  /** Whether something may change any list. */
  readonly isOpen: boolean;
}

const known = new WeakMap<Linked, Lists>();

function listsOf({ linked }: Emitter): Lists {
  const found = known.get(linked);
  if (found) return found;
  const emitters = [...linked.emitters.values()];
  const lists = { changing: new Set<Cell>(), replacing: new Set<Cell>(), makers: new Map() };
  let isOpen = emitters.some(namesVariables);
  for (const e of emitters) {
    for (const node of walk(e.module)) {
      isOpen ||= changesUnknown(e, node);
      if (isExpression(node)) note(e, node, lists);
    }
  }
  const all: Lists = { ...lists, isOpen };
  known.set(linked, all);
  return all;
}

function isExpression(node: Node): node is Expr {
  return "type" in node && EXPRESSIONS.test(node.type);
}

const EXPRESSIONS =
  /^(Name|Attribute|Subscript|Call|BinOp|BoolOp|IfExp|NamedExpr|List|ListComp|Await|Yield|YieldFrom|Starred|Constant|Lambda)$/;

function note(
  e: Emitter,
  node: Expr,
  { changing, replacing, makers }: Omit<Lists, "isOpen">,
): void {
  for (const type of members(e.typeOf(node))) {
    if (type.kind !== "list") continue;
    const { root } = type.cell;
    if (!isHarmless(e, node)) changing.add(root);
    if (isReplaced(e, node)) replacing.add(root);
    if (isReading(e, node)) continue;
    const found = makers.get(root);
    if (found) found.push({ e, node });
    else makers.set(root, [{ e, node }]);
  }
}

/** Whether no list of a cell gets longer or shorter. */
export function isSteadyList(e: Emitter, cell: Cell): boolean {
  const lists = listsOf(e);
  return !lists.isOpen && !lists.changing.has(cell.root);
}

/** Whether the rows of lists stay the ones that they were made with, but for their order. */
export function keepsRows(e: Emitter, cell: Cell): boolean {
  return isSteadyList(e, cell) && !listsOf(e).replacing.has(cell.root);
}

/** Whether the rows of each list of a cell are of one length. */
export function hasEvenRows(e: Emitter, cell: Cell): boolean {
  const makers = listsOf(e).makers.get(cell.root);
  return keepsRows(e, cell) && makers !== undefined &&
    makers.every((one) => makesEvenRows(one.e, one.node));
}

/** Whether a place may change what it is not known to be: a list, perhaps. */
function changesUnknown(e: Emitter, node: Node): boolean {
  switch (node.type) {
    case "Attribute":
      return CHANGING.test(node.attr) && isUnknown(e.typeOf(node.value));
    case "Subscript":
      return node.ctx !== "Load" && (node.ctx === "Del" || node.slice.type === "Slice") &&
        isUnknown(e.typeOf(node.value));
    case "AugAssign":
      return (node.op === "Add" || node.op === "Mult") && isUnknown(e.typeOf(node.target));
    case "Name":
      return ASKING.test(node.id) && e.variableOf(node) === null;
    default:
      return false;
  }
}

const CHANGING = /^(append|extend|insert|pop|remove|clear|__\w+__)$/;
const ASKING = /^(eval|exec|getattr|setattr|vars)$/;

function isUnknown(type: Type): boolean {
  return members(type).length === 0 || members(type).some(({ kind }) => kind === "unknown");
}

/** Whether an expression gives a list that something else has made. */
function isReading(e: Emitter, node: Expr): boolean {
  switch (node.type) {
    case "Name":
    case "Attribute":
    case "IfExp":
    case "NamedExpr":
    case "BoolOp":
    case "Starred":
      return true;
    case "Subscript":
      return node.slice.type !== "Slice";
    case "Call":
      return isOwnCall(e, node);
    default:
      return false;
  }
}

/** Whether what is done with a list where it stands leaves its length as it is. */
function isHarmless(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "Subscript":
      return parent.value !== node || isHarmlessPart(e, parent);
    case "Attribute": {
      const around = e.parentOf(parent);
      return around?.type === "Call" && around.func === parent && KEEPING.test(parent.attr);
    }
    case "Call":
      return parent.func !== node && isHarmlessCall(e, parent);
    case "keyword": {
      const around = e.parentOf(parent);
      return around?.type === "Call" && isHarmlessCall(e, around);
    }
    case "AugAssign":
      return parent.target !== node;
    case "Delete":
      return node.type === "Name";
    case "Expr":
    case "Assign":
    case "AnnAssign":
    case "Return":
    case "For":
    case "comprehension":
    case "If":
    case "While":
    case "Assert":
    case "IfExp":
    case "BoolOp":
    case "NamedExpr":
    case "Compare":
    case "BinOp":
    case "UnaryOp":
    case "List":
    case "Tuple":
    case "Set":
    case "Dict":
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
    case "Lambda":
    case "Yield":
    case "Starred":
    case "FormattedValue":
      return true;
    default:
      return false;
  }
}

const KEEPING = /^(index|count|copy|sort|reverse)$/;

function isHarmlessPart(e: Emitter, { ctx, slice }: Subscript): boolean {
  if (ctx === "Load") return true;
  if (slice.type !== "Slice") return ctx === "Store";
  // What is put in the place of items that are a step apart has to be as many.
  const step = ctx === "Store" && slice.step ? bounds(e.typeOf(slice.step)) : null;
  return step !== null && (step.low > 1 || step.high < 0);
}

function isHarmlessCall(e: Emitter, call: Call): boolean {
  if (isOwnCall(e, call)) return true;
  const found = e.analysis.resolve(call.func);
  // `list.append(xs, x)` takes its list as an argument.
  const isOfClass = call.func.type === "Attribute" &&
    e.typeOf(call.func.value).kind === "libraryClass";
  return found?.kind === "library" && !isOfClass &&
    READERS.test(found.row.name.replace(".__init__", ""));
}

/** Functions that leave the lists as they are that they are given. */
const READERS =
  /^(len|print|str|repr|format|list|tuple|set|frozenset|dict|sum|min|max|sorted|any|all|zip|enumerate|reversed|map|filter|range|isinstance|id|iter|math\.\w+|statistics\.\w+|random\.(choice|choices|sample|shuffle)|itertools\.\w+|copy\.(copy|deepcopy)|str\.(join|format)|list\.(append|insert|extend|index|count)|bisect\.bisect\w*|json\.dumps|collections\.(Counter|deque)|dict\.(get|setdefault|pop))$/;

/** Whether a call is one of a function or class of the program that gets its arguments as they are. */
function isOwnCall(e: Emitter, call: Call): boolean {
  const found = e.analysis.resolve(call.func);
  if (found?.kind === "class") return isPlainClass(e, found.node);
  return found?.kind === "function" &&
    (found.node.type === "Lambda" || found.node.decorator_list.length === 0);
}

/** Whether an item of a list gets another value, which does not come from the list itself. */
function isReplaced(e: Emitter, node: Expr): boolean {
  const target = e.parentOf(node);
  if (target?.type !== "Subscript" || target.value !== node || target.ctx === "Load") return false;
  const tuple = e.parentOf(target);
  const around = tuple?.type === "Tuple" ? e.parentOf(tuple) : tuple;
  if (around?.type !== "Assign" || node.type !== "Name") return true;
  const given = around.value.type === "Tuple" ? around.value.elts : [around.value];
  return !given.every((one) =>
    one.type === "Subscript" && one.slice.type !== "Slice" && one.value.type === "Name" &&
    one.value.id === node.id
  );
}

/** Whether the rows of the list that an expression makes are of one length. */
function makesEvenRows(e: Emitter, node: Expr): boolean {
  switch (node.type) {
    case "List":
      return node.elts.length < 2 && node.elts.every(({ type }) => type !== "Starred") ||
        node.elts.every((row) => sizeOf(row) === sizeOf(node.elts[0]!) && sizeOf(row) !== null);
    case "ListComp":
      return isEvenRow(e, node.elt, node);
    case "BinOp":
      return node.op === "Mult" &&
        [node.left, node.right].some((side) => side.type === "List" && makesEvenRows(e, side));
    default:
      return false;
  }
}

function sizeOf(node: Expr): number | null {
  return node.type === "List" && node.elts.every(({ type }) => type !== "Starred")
    ? node.elts.length
    : null;
}

/** Whether an expression gives a list of the same length in each turn of a comprehension. */
function isEvenRow(e: Emitter, node: Expr, around: ListComp): boolean {
  const own = new Set(
    around.generators.flatMap(({ target }) =>
      [...walk(target)].flatMap((one) => one.type === "Name" ? [one.id] : [])
    ),
  );
  const isSame = (part: Expr) => isSameEachTurn(e, part, own);
  switch (node.type) {
    case "List":
      return sizeOf(node) !== null;
    case "BinOp": {
      if (node.op !== "Mult") return false;
      const [list, times] = node.left.type === "List"
        ? [node.left, node.right]
        : [node.right, node.left];
      return sizeOf(list) !== null && isSame(times);
    }
    case "ListComp": {
      const [only, ...others] = node.generators;
      if (others.length > 0 || only!.ifs.length > 0) return false;
      const { iter } = only!;
      if (iter.type === "Call" && isBuiltin(e, iter, "range")) return iter.args.every(isSame);
      return isRowOf(e, iter, around) || isAlways(e.typeOf(iter), "list") && isSame(iter);
    }
    case "Subscript":
      return node.slice.type === "Slice" && !node.slice.lower && !node.slice.upper &&
        isRowOf(e, node.value, around);
    case "Call": {
      const [row] = node.args;
      const found = e.analysis.resolve(node.func);
      if (found?.kind !== "library" || node.keywords.length > 0) return false;
      const name = found.row.name.replace(".__init__", "");
      if (name === "list.copy" && node.func.type === "Attribute") {
        return isRowOf(e, node.func.value, around);
      }
      return name === "list" && row !== undefined &&
        (isRowOf(e, row, around) || isColumn(e, row, around));
    }
    default:
      return false;
  }
}

/** Whether an expression of lengths gives the same in each turn of a comprehension with these variables. */
function isSameEachTurn(e: Emitter, node: Expr, own: ReadonlySet<string>): boolean {
  switch (node.type) {
    case "Constant":
      return true;
    case "Name": {
      const variable = e.variableOf(node);
      const isKept = variable !== null && !variable.changes && !own.has(node.id);
      const type = e.typeOf(node);
      return isKept && (bounds(type) !== null || isAlways(type, "str") ||
        type.kind === "list" && isSteadyList(e, type.cell));
    }
    case "BinOp":
      return isSameEachTurn(e, node.left, own) && isSameEachTurn(e, node.right, own);
    case "Subscript": {
      const type = e.typeOf(node.value);
      return node.slice.type === "Constant" && type.kind === "list" && keepsRows(e, type.cell) &&
        type.item.kind === "list" && isSteadyList(e, type.item.cell) &&
        isSameEachTurn(e, node.value, own);
    }
    case "Call":
      return isBuiltin(e, node, "len") && node.args.length === 1 &&
        isSameEachTurn(e, node.args[0]!, own);
    default:
      return false;
  }
}

/** Whether a name is each row of a list with even rows, one after the other. */
function isRowOf(e: Emitter, node: Expr, around: ListComp): boolean {
  const loop = loopOver(node, around);
  const type = loop && loop.type === "Name" ? e.typeOf(loop) : null;
  // While it is looked at, a list of the same cell counts as even.
  return type?.kind === "list" && evenNow(e, type.cell);
}

/** Whether a name is each column that `zip(*rows)` gives. */
function isColumn(e: Emitter, node: Expr, around: ListComp): boolean {
  const loop = loopOver(node, around);
  return loop?.type === "Call" && isZip(e, loop);
}

function isZip(e: Emitter, node: Call): boolean {
  return isBuiltin(e, node, "zip") || isBuiltin(e, node, "zip.__init__");
}

function loopOver(node: Expr, around: ListComp): Expr | null {
  if (node.type !== "Name") return null;
  const [only, ...others] = around.generators;
  const isOwn = others.length === 0 && only!.target.type === "Name" && only!.target.id === node.id;
  return isOwn ? only!.iter : null;
}

const asked = new Set<Cell>();

function evenNow(e: Emitter, cell: Cell): boolean {
  const { root } = cell;
  if (asked.has(root)) return true;
  asked.add(root);
  try {
    return hasEvenRows(e, cell);
  } finally {
    asked.delete(root);
  }
}
