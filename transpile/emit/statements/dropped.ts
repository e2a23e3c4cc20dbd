/**
 * Generators that nobody holds any more once a call or a loop is done: CPython closes them there, and so runs their
 * `finally`.
 *
 * @module
 */
import type { Call, Expr, FunctionDef } from "../../syntax/ast.ts";
import { contains } from "../scopes/blocks.ts";
import { call, type Code } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";

/** What goes through its arguments and keeps none of them. */
const READING = new Set("next list tuple set frozenset dict sorted sum min max any all".split(" "));

/** What gives items of its arguments for as long as it is held itself. */
const LAZY = new Set([
  ..."iter enumerate zip map filter".split(" "),
  ..."accumulate batched chain compress dropwhile filterfalse islice pairwise starmap takewhile zip_longest"
    .split(" ").map((name) => `itertools.${name}`),
]);

/** The name of the library's function or class that is called. */
function calledName(e: Emitter, node: Call): string | null {
  const found = e.analysis.resolve(node.func);
  return found?.kind === "library" ? found.row.name.replace(/\.__(init|new)__$/, "") : null;
}

/** What may stop before its arguments end. */
const STOPPING = /^(next|any|all|zip|map)$|^itertools\.(islice|takewhile|compress|starmap)$/;

/** The generators that are made for a call alone and may not come to their end, as arguments or as what those go through. */
function heldBy(e: Emitter, node: Call, name: string, isLeft: boolean): Call[] {
  if (node.keywords.length > 0) return [];
  const mayStop = isLeft || STOPPING.test(name);
  return node.args.flatMap((arg) => heldIn(e, arg, mayStop));
}

/** The generators that are made for an iterable alone, and may not come to their end. */
function heldIn(e: Emitter, iterable: Expr, mayStop: boolean): Call[] {
  const items = iterable.type === "GeneratorExp" ? iterable.generators[0]!.iter : iterable;
  if (items.type !== "Call") return [];
  const found = e.analysis.resolve(items.func);
  if (found?.kind === "function") {
    const isHeld = mayStop && found.node.type === "FunctionDef" && seesItsEnd(e, found.node);
    return isHeld ? [items] : [];
  }
  const inner = calledName(e, items) ?? "";
  return LAZY.has(inner) ? heldBy(e, items, inner, mayStop) : [];
}

/** Whether what a generator does shows when it is closed: it waits in a `try` or a `with`. */
function seesItsEnd(e: Emitter, fn: FunctionDef): boolean {
  return fn.decorator_list.every((one) =>
    one.type === "Name" && /^(static|class)method$/.test(one.id)
  ) && !e.analysis.isAsync(fn) &&
    fn.body.some((s) =>
      contains(s, (n) =>
        (n.type === "Try" || n.type === "With") &&
        n.body.some((inner) =>
          contains(inner, ({ type }) => type === "Yield" || type === "YieldFrom")
        ))
    );
}

/** What is written for a call that `write` writes, with an end for the generators that it alone holds. */
export function withDropped(e: Emitter, node: Call, write: () => Code): Code {
  const name = calledName(e, node);
  if (name === null || e.heldIn.has(node)) return write();
  const parent = e.parentOf(node);
  const isLoop = parent?.type === "For" && parent.iter === node && LAZY.has(name);
  const isRead = READING.has(name) && (node.args.length === 1 || name === "next");
  if (!isLoop && !isRead) return write();
  const isLeft = isLoop &&
    parent.body.some((s) => contains(s, ({ type }) => type === "Break" || type === "Return"));
  return letGo(e, node, heldBy(e, node, name, isLeft), isLoop ? "releasing" : "released", write);
}

/** Whether an iterable goes through generators that nobody else holds and that see their end. */
export function isLeftAlone(e: Emitter, iterable: Expr): boolean {
  return heldIn(e, iterable, true).length > 0;
}

/** What `write` writes of an iterable that it may leave before its end, with an end for the generators that nobody else holds. */
export function withLeft(e: Emitter, iterable: Expr, write: () => Code): Code {
  return letGo(e, iterable, heldIn(e, iterable, true), "released", write);
}

function letGo(
  e: Emitter,
  node: Expr,
  held: readonly Call[],
  helper: "released" | "releasing",
  write: () => Code,
): Code {
  const isLater = contains(node, ({ type }) => /^(Await|Yield|YieldFrom|NamedExpr)$/.test(type));
  if (held.length === 0 || isLater || e.analysis.needsAwait(node)) return write();
  const hold = e.isTaken("hold") ? e.freshName("hold") : "hold";
  for (const one of held) e.heldIn.set(one, hold);
  const { result, before } = e.separately(write);
  // what stands before the call is no part of it
  e.prelude.push(...before.map((line) => line.replaceAll(`${hold}(`, "(")));
  return call(e.py(helper), `(${hold}) => ${result.text}`);
}

/** A generator that a call alone holds, as that call notes it. */
export function heldCall(e: Emitter, node: Call, code: Code): Code {
  const hold = e.heldIn.get(node);
  return hold === undefined ? code : call(hold, code);
}
