/**
 * Loops that may wait for what other threads do without saying so: `while not done: pass`.
 *
 * CPython takes the interpreter from a thread every 5 ms; here a thread gives up its turn, so such a loop has to do that.
 *
 *     while not done:                 while (!done) {
 *         spins += 1        ──►         await yieldTurn();
 *                                       spins += 1;
 *                                     }
 *
 * A loop need not that waits for something in each of its rounds, nor one that comes nearer to its end by itself.
 *
 * @module
 */
import { children } from "../../syntax/walk.ts";
import type { Expr, Node, Stmt, While } from "../nodes.ts";
import type { State } from "../state.ts";

/** Methods and functions that take something away, so that a loop which asks for more comes to an end. */
const CONSUMING: ReadonlySet<string> = new Set(
  ("read readline readlines recv recvfrom pop popleft popitem next islice takewhile heappop input send find index " +
    "match search").split(" "),
);

/** Whether a loop may go round for ever unless another thread does something. */
export function spins(state: State, loop: While): boolean {
  // Who takes what is yielded decides how often the loop goes round.
  if (loop.body.some(yields)) return false;
  if (waits(state, loop.test) || loop.body.some((one) => waits(state, one))) return false;
  const ends = isEndless(loop) ? exits(loop.body) : [loop.test];
  return !ends.some((test) => advances(test, loop));
}

function yields(node: Node): boolean {
  if (node.type === "Yield" || node.type === "YieldFrom") return true;
  if (/^(FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(node.type)) return false;
  return [...children(node)].some(yields);
}

function isEndless({ test }: While): boolean {
  return test.type === "Constant" && test.value.type !== "None";
}

/** Whether a statement waits for something each time that it is run. */
function waits(state: State, node: Node): boolean {
  if (state.targets.get(node)?.some((one) => one.kind === "library" && one.blocks)) return true;
  switch (node.type) {
    case "If":
    case "IfExp":
    case "While":
      return waits(state, node.test);
    case "Try":
      return node.body.some((one) => waits(state, one));
    case "BoolOp":
      return waits(state, node.values[0]!);
    case "For":
      return waits(state, node.iter);
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "Lambda":
    case "GeneratorExp":
    case "Match":
      return false;
    default:
      return [...children(node)].some((child) => waits(state, child));
  }
}

/** What is asked before each way out of an endless loop. */
function exits(body: readonly Stmt[]): Expr[] {
  const found: Expr[] = [];
  const visit = (node: Node, test: Expr | null, inner: boolean): void => {
    if (/^(FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(node.type)) return;
    if (test && (node.type === "Break" && !inner || node.type === "Return")) found.push(test);
    const isLoop = node.type === "While" || node.type === "For";
    for (const child of children(node)) {
      visit(child, node.type === "If" ? node.test : test, inner || isLoop);
    }
  };
  for (const one of body) visit(one, null, false);
  return found;
}

/** Whether a loop's body brings nearer what a test asks for. */
function advances(test: Expr, loop: While): boolean {
  return pathsIn(test).some((path) => loop.body.some((one) => moves(one, path, loop)));
}

/** The variables and attributes in an expression, as they are written: `n`, `self.items`. */
function pathsIn(node: Node): string[] {
  const path = pathOf(node);
  if (path !== null) return [path];
  return [...children(node)].flatMap((child) => pathsIn(child));
}

function pathOf(node: Node): string | null {
  if (node.type === "Name") return node.id;
  if (node.type !== "Attribute") return null;
  const owner = pathOf(node.value);
  return owner === null ? null : `${owner}.${node.attr}`;
}

/** Whether a node changes what a path stands for in a way that goes on. */
function moves(node: Node, path: string, loop: While): boolean {
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "Lambda":
      return false;
    case "AugAssign":
      if (pathsIn(node.target)[0] === path) return true;
      break;
    case "Assign":
      if (node.targets.some((one) => pathsIn(one).includes(path))) {
        if (isStep(node.value, loop)) return true;
      }
      break;
    case "NamedExpr":
      if (pathOf(node.target) === path && isStep(node.value, loop)) return true;
      break;
    case "For":
      if (pathsIn(node.target).includes(path)) return true;
      break;
    case "Delete":
      if (node.targets.some((one) => pathsIn(one).includes(path))) return true;
      break;
    case "Call": {
      const isReceiver = node.func.type === "Attribute" && pathOf(node.func.value) === path;
      if (isReceiver && node.func.type === "Attribute" && CONSUMING.has(node.func.attr)) {
        return true;
      }
      if (isReceiver && /^(append|add|remove|discard|clear|extend)$/.test(lastName(node.func))) {
        return true;
      }
      const takes = CONSUMING.has(lastName(node.func));
      if (takes && node.args.some((one) => pathOf(one) === path)) return true;
      break;
    }
  }
  return [...children(node)].some((child) => moves(child, path, loop));
}

function lastName(node: Expr): string {
  return node.type === "Attribute" ? node.attr : node.type === "Name" ? node.id : "";
}

/** Whether a value leads on from the round before: it is computed of what the loop itself assigns, or taken away from something. */
function isStep(value: Expr, loop: While): boolean {
  if (contains(value, (n) => n.type === "Call" && CONSUMING.has(lastName(n.func)))) return true;
  const assigned = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === "Assign") {
      for (const target of node.targets) for (const path of pathsIn(target)) assigned.add(path);
    } else if (node.type === "AugAssign") {
      for (const path of pathsIn(node.target)) assigned.add(path);
    }
    for (const child of children(node)) visit(child);
  };
  for (const one of loop.body) visit(one);
  return pathsIn(value).some((path) => assigned.has(path));
}

function contains(node: Node, passes: (node: Node) => boolean): boolean {
  return passes(node) || [...children(node)].some((child) => contains(child, passes));
}
