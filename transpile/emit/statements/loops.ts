/**
 * Loops.
 *
 * @module
 */
import { isAlways, type Type } from "../../analysis/mod.ts";
import type { AsyncFor, Expr, For, While } from "../../syntax/ast.ts";
import { declarePattern, itemsCast } from "./unpacking.ts";
import { store } from "./stores.ts";
import { breaks, contains, namesIn } from "../scopes/blocks.ts";
import { argument, at, call, type Code, Level, not, postfix, primary } from "../writing/code.ts";
import { asyncIterable } from "../expressions/comprehensions.ts";
import { condition } from "../expressions/conditions.ts";
import { countedLoop, isBuiltin, safeIndexes } from "../numbers/counted_loops.ts";
import type { Emitter } from "../emitter.ts";
import { elements, iterable, value } from "../expressions/expressions.ts";
import { numberedHead } from "../numbers/numbered_loops.ts";
import { fits, isFlat, itemType, pattern, unpacked } from "./patterns.ts";
import { block, braces, startOf } from "./statements.ts";
import { counting } from "../expressions/item_sums.ts";
import { wordsOf } from "../expressions/strings.ts";
import { eitherText } from "../writing/types.ts";

/** `while`, with its `else`. */
export function whileStatement(e: Emitter, node: While, limit: number): string[] {
  const label = labelOf(e, node);
  const { result: test, before } = e.separately(() => condition(e, node.test));
  const first = node.body[0]!;
  const opening = e.comments.behind(node.test.end, startOf(first));
  const declarations = before.filter((line) => line.startsWith("let "));
  const steps = before.filter((line) => !line.startsWith("let "));
  const body = within(
    e,
    label,
    () => braces(e, node.body, { from: node.test.end, to: elseStart(e, node, limit) }),
  );
  const begun = step(e, yielding(e, node));
  const lines = steps.length === 0
    ? [
      `while (${isTrue(node.test) ? "true" : test.text}) {${opening}`,
      ...begun,
      ...begun.length > 0 ? body.filter((l) => !isFiller(l)) : body,
      "}",
    ]
    : [
      `while (true) {${opening}`,
      ...begun,
      ...steps,
      `if (${not(test).text}) break;`,
      ...body,
      "}",
    ];
  return [...declarations, ...withElse(e, node, label, lines, limit)];
}

/** What lets other threads run in a loop that waits for what they do. */
function yielding(e: Emitter, node: While): string[] {
  if (!e.analysis.needsAwait(node)) return [];
  const name = e.importedAs("threading", "yieldTurn") ?? e.imports.value("threading", "yieldTurn");
  return [`await ${name}();`];
}

function isTrue(node: Expr): boolean {
  return node.type === "Constant" &&
    (node.value.type === "bool" && node.value.value ||
      node.value.type === "int" && node.value.value === 1);
}

type Loop = For | AsyncFor | While;

/** The label that a loop's `break` has to name to leave past its `else`. */
function labelOf(e: Emitter, node: Loop): string | null {
  return node.orelse.length > 0 && breaks(node.body) ? e.freshName("search") : null;
}

function within<T>(e: Emitter, label: string | null, write: () => T): T {
  const outer = e.loops;
  e.loops = [...outer, { flag: label }];
  try {
    return write();
  } finally {
    e.loops = outer;
  }
}

/** The loop with its `else`: behind it, inside a block that `break` leaves. */
function withElse(
  e: Emitter,
  node: Loop,
  label: string | null,
  lines: string[],
  limit: number,
): string[] {
  if (node.orelse.length === 0) return lines;
  const rest = block(e, node.orelse, { from: node.body.at(-1)!.end, to: limit });
  return label ? [`${label}: {`, ...lines, ...rest, "}"] : [...lines, ...rest];
}

function elseStart(e: Emitter, node: Loop, limit: number): number {
  const [first] = node.orelse;
  if (!first) return limit;
  const from = node.body.at(-1)!.end;
  const found = e.module.source.slice(from, first.start).search(/^[ \t]*else\b/m);
  return found < 0 ? first.start : from + found;
}

/** `for`, with its `else`. */
export function forStatement(e: Emitter, node: For | AsyncFor, limit: number): string[] {
  const counted = node.type === "For" ? counting(e, node) : null;
  if (counted) return counted;
  const label = labelOf(e, node);
  const { before = [], head, first } = loopHead(e, node);
  const opening = e.comments.behind(node.iter.end, startOf(node.body[0]!));
  const known = safeIndexes(e, node);
  for (const item of known) e.safeIndexes.add(item);
  const body = within(
    e,
    label,
    () => braces(e, node.body, { from: node.iter.end, to: elseStart(e, node, limit) }),
  );
  const begun = step(e, first);
  const lines = [
    `${head} {${opening}`,
    ...begun,
    ...begun.length > 0 ? body.filter((l) => !isFiller(l)) : body,
    "}",
  ];
  return [...before, ...withElse(e, node, label, lines, limit)];
}

/** What a loop's body begins with, in a program that may be told something by signals. */
function step(e: Emitter, lines: readonly string[]): readonly string[] {
  if (!e.handlesSignals) return lines;
  return [`${e.imports.value("python/signal", "checkSignals")}();`, ...lines];
}

function isFiller(line: string): boolean {
  return line === "// Nothing to do.";
}

interface Head {
  /** What stands before the loop. */
  readonly before?: readonly string[];
  readonly head: string;
  /** What the body begins with. */
  readonly first: readonly string[];
}

function loopHead(e: Emitter, node: For | AsyncFor): Head {
  const { target, iter } = node;
  const isAwait = node.type === "AsyncFor" || e.analysis.needsAwait(node as For);
  const keywords = namesIn(target).map((name) => {
    const variable = e.variableOf(name);
    return variable ? e.frame.plan.declared.get(node)?.get(variable) : undefined;
  });
  const declares = keywords.length > 0 && keywords.every((k) => k !== undefined);
  const keyword = keywords.includes("let") ? "let" : "const";
  if (!isAwait && target.type === "Name" && declares && iter.type === "Call") {
    const counted = countedLoop(e, node as For, iter, e.variableOf(target)!, keyword);
    if (counted) return { head: counted, first: [] };
  }
  const loop = isAwait ? "for await" : "for";
  const words = isAwait ? null : wordsOf(e, iter);
  if (words && declares && target.type === "Name") {
    return { head: `for (${keyword} ${pattern(e, target, node)} of ${words.text})`, first: [] };
  }
  if (declares && !isAwait && keyword === "const") {
    const numbered = numberedHead(e, node as For);
    if (numbered) return numbered;
  }
  if (declares && !isAwait) {
    const entries = enumerated(e, node, iter, target);
    if (entries) {
      return {
        head: `${loop} (${keyword} ${pattern(e, target, node)} of ${entries.text})`,
        first: [],
      };
    }
  }
  if (declares && !isAwait && keyword === "const") {
    const rows = writtenRows(e, iter, target);
    if (rows) return { head: `${loop} (const ${pattern(e, target, node)} of ${rows})`, first: [] };
  }
  const type = itemTypeOf(e, iter);
  const source = node.type === "AsyncFor"
    ? asyncSource(e, node)
    : isAwait
    ? awaitable(e, iter)
    : lasting(e, node, iterable(e, iter));
  if (declares && (fits(type, target))) {
    return {
      head: `${loop} (${keyword} ${pattern(e, target, node)} of ${argument(source)})`,
      first: [],
    };
  }
  if (target.type === "Name" && !e.rawFloats.has(e.variableOf(target)!)) {
    return { head: `${loop} (${pattern(e, target)} of ${argument(source)})`, first: [] };
  }
  const name = e.freshName("entry");
  const head = `${loop} (const ${name} of ${argument(source)})`;
  if (declares && isFlat(target)) {
    const list = itemsCast(e, unpacked(e, primary(name), type, target), target);
    return { head, first: [`${keyword} ${pattern(e, target, node)} = ${argument(list)};`] };
  }
  if (declares) {
    return { head, first: declarePattern(e, keyword, target, primary(name), type, node) };
  }
  return { head, first: store(e, target, primary(name), type) };
}

/** Tuples that are written in the loop itself, and taken apart at once: nobody sees that they are plain arrays. */
function writtenRows(e: Emitter, iter: Expr, target: Expr): string | null {
  if (target.type !== "Tuple" || !target.elts.every(({ type }) => type === "Name")) return null;
  if (iter.type !== "Tuple" && iter.type !== "List") return null;
  const rows = iter.elts.map((row) => row.type === "Tuple" || row.type === "List" ? row.elts : []);
  const isWhole = rows.length > 0 && rows.every((row) =>
    row.length === target.elts.length &&
    row.every((one) => isAlways(e.typeOf(one), "int", "bool", "str"))
  );
  if (!isWhole) return null;
  const types = target.elts.map((_, i) => eitherText(e, rows.map((row) => e.typeOf(row[i]!))));
  const lists = rows.map((row) => `[${elements(e, row)}]`);
  return `[${lists.join(", ")}] as [${types.join(", ")}][]`;
}

/** An iterator that has a name goes on after a loop that is left early: JavaScript would close it. */
function lasting(e: Emitter, node: For | AsyncFor, source: Code): Code {
  const { iter } = node;
  if (iter.type !== "Name" && iter.type !== "Attribute") return source;
  if (e.typeOf(iter).kind !== "iterator") return source;
  return isLeft(node) ? call(e.py("iter"), source) : source;
}

function isLeft(node: For | AsyncFor): boolean {
  return breaks(node.body) ||
    node.body.some((s) => contains(s, (n) => n.type === "Return" || n.type === "Raise"));
}

/** What `async for` goes over: the event loop, not the loop itself, closes a generator that is left early. */
function asyncSource(e: Emitter, node: AsyncFor): Code {
  if (!isLeft(node)) return asyncIterable(e, node.iter);
  const isNamed = node.iter.type === "Name" || node.iter.type === "Attribute";
  return call(e.py("asyncIter"), value(e, node.iter), ...isNamed ? ['"open"'] : []);
}

/** An iterable whose items are awaited: an async one as it is, others in Python's order. */
export function awaitable(e: Emitter, iter: Expr): Code {
  return isAlways(e.typeOf(iter), "dict", "instance", "unknown")
    ? iterable(e, iter)
    : value(e, iter);
}

function itemTypeOf(e: Emitter, iter: Expr): Type {
  return itemType(e.typeOf(iter));
}

/** `enumerate(xs)` of a list as `xs.entries()`; of a text, which is gone through to its end, of its characters. */
function enumerated(e: Emitter, node: For | AsyncFor, iter: Expr, target: Expr): Code | null {
  if (iter.type !== "Call" || iter.args.length !== 1 || iter.keywords.length > 0) return null;
  if (!isBuiltin(e, iter, "enumerate") || target.type !== "Tuple" || target.elts.length !== 2) {
    return null;
  }
  const [items] = iter.args;
  if (target.elts.some(({ type }) => type === "Starred")) return null;
  if (isAlways(e.typeOf(items!), "str") && !isLeft(node)) {
    return primary(`[...${argument(value(e, items!))}].entries()`);
  }
  if (!isAlways(e.typeOf(items!), "list", "tuple")) return null;
  const inner = itemTypeOf(e, items!);
  if (!fits(inner, target.elts[1]!)) return null;
  return postfix(`${at(Level.Call, value(e, items!))}.entries()`);
}
