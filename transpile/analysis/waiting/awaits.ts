/**
 * Which functions have to be async, and what has to be awaited: whatever blocks, and whatever calls what blocks.
 *
 * @module
 */

import type { Call, Node, Source } from "../nodes.ts";
import { ancestry, descendants, isOwn } from "../classes/lineage.ts";
import {
  importsConcurrency,
  importsSockets,
  isGenerator,
  type State,
  type Target,
} from "../state.ts";
import type { ModuleForms } from "../modules/forms.ts";
import { asInt } from "../types/lattice.ts";
import { spins } from "./spinning.ts";
import type { Known } from "../modules/units.ts";

/** What has to be awaited. */
export interface Awaits {
  readonly async: ReadonlySet<Source>;
  readonly awaited: ReadonlySet<Node>;
  /** Blocking calls in places that cannot await: they take the twin that blocks. */
  readonly synchronous: ReadonlySet<Node>;
  readonly asyncModules: ReadonlySet<Known>;
  /** How the modules of the program come to run. */
  readonly forms: ModuleForms;
}

/** Double-underscore methods that are called where their result can be awaited. */
const MAY_WAIT: ReadonlySet<string> = new Set([
  "__enter__",
  "__exit__",
  "__iter__",
  "__next__",
  "__call__",
  "__aenter__",
  "__aexit__",
  "__aiter__",
  "__anext__",
]);

/** Methods that block whatever they are called with. */
const BLOCKING: ReadonlySet<string> = new Set([
  "accept",
  "acquire",
  "communicate",
  "connect_ex",
  "handle_request",
  "join_thread",
  "poll",
  "put",
  "recv",
  "recv_bytes",
  "recv_bytes_into",
  "recv_into",
  "recvfrom",
  "recvfrom_into",
  "send",
  "send_bytes",
  "sendall",
  "sendto",
  "serve_forever",
  "starmap",
  "wait",
  "wait_for",
  "__enter__",
]);

/** Methods of event loops, which block until these stop. */
const RUNNING_LOOPS: ReadonlySet<string> = new Set(["run_forever", "run_until_complete"]);

/** Methods that step through coroutines. */
const STEPPING: ReadonlySet<string> = new Set(["send", "throw"]);

/** Methods that block where their object may be a socket, or a file or a selector over one. */
const BLOCKING_ON_SOCKETS: ReadonlySet<string> = new Set([
  "connect",
  "flush",
  "read",
  "readline",
  "readlines",
  "select",
  "write",
  "writelines",
]);

/** Finds what has to be awaited. */
export function findAwaits(state: State, forms: ModuleForms): Awaits {
  const stiff = stiffFunctions(state);
  for (;;) {
    const before = stiff.size;
    const found = findWith(state, forms, stiff);
    if (stiff.size === before) return found;
  }
}

/** What has to be awaited if some functions cannot await; functions that those call, and that so cannot either, are added. */
function findWith(state: State, forms: ModuleForms, stiff: Set<Source>): Awaits {
  const async = new Set<Source>();
  const awaited = new Set<Node>();
  const synchronous = new Set<Node>();
  const concurrent = importsConcurrency(state);
  const hasCoroutines = [...state.functions.keys()].some(isDeferred);
  const asyncModules = new Set<Known>();
  for (const info of state.functions.values()) {
    if (info.node.type === "AsyncFunctionDef") async.add(info.node);
  }
  const spinning = new Set<Target>();
  for (const [node, targets] of state.targets) {
    if (node.type === "While" && spins(state, node)) spinning.add(targets[0]!);
  }
  const blocks = (target: Target): boolean => {
    if (spinning.has(target)) return true;
    switch (target.kind) {
      case "library":
        return target.blocks;
      case "function":
        return async.has(target.node) && target.node.type !== "AsyncFunctionDef" &&
          !isGenerator(target.node);
      case "iteration":
        return target.blocks || target.sources.some((one) => async.has(one) && !isDeferred(one));
      case "modules":
        return target.modules.some((one) =>
          forms.found.get(one) === "loaded" && asyncModules.has(one)
        );
      case "unknown":
        if (target.name === null) return escapedAsync(state, async);
        return concurrent && blocksByName(state, target.name, target.call) ||
          RUNNING_LOOPS.has(target.name) && state.imports.has("asyncio") ||
          hasCoroutines && STEPPING.has(target.name);
    }
  };
  for (let grows = true; grows;) {
    grows = false;
    for (const [node, targets] of state.targets) {
      const owner = state.owners.get(node) ?? null;
      const waits = targets.some(blocks) || owner === null && targets.some(settles);
      if (awaited.has(node) || !waits) continue;
      grows = true;
      awaited.add(node);
      if (owner && stiff.has(owner) || inClassBody(state, node)) {
        synchronous.add(node);
        for (const target of targets) {
          if (!spinning.has(target) && blocks(target)) stiffen(state, target, async, stiff);
        }
        continue;
      }
      if (owner === null) asyncModules.add(state.units.around(state.scopes.scopeOf(node)));
      else async.add(owner);
    }
    if (unite(state, async, stiff)) grows = true;
  }
  for (const node of synchronous) awaited.delete(node);
  for (const [node, targets] of state.targets) {
    const owner = state.owners.get(node) ?? null;
    if (owner && async.has(owner) && targets.some(settles)) awaited.add(node);
  }
  return { async, awaited, synchronous, asyncModules, forms };
}

/** Whether a function's call gives a coroutine, which the program awaits itself. */
function isDeferred(source: Source): boolean {
  return source.type === "AsyncFunctionDef" && !isGenerator(source);
}

/** Whether a call gives a promise that need not be awaited. */
function settles(target: Target): boolean {
  return target.kind === "library" && target.row.kind === "function" &&
    target.row.settles === true;
}

/** What is called where nothing can be awaited cannot await either: it blocks by the twins that do. */
function stiffen(
  state: State,
  target: Target,
  async: ReadonlySet<Source>,
  stiff: Set<Source>,
): void {
  switch (target.kind) {
    case "function":
      stiff.add(target.node);
      return;
    case "iteration":
      for (const source of target.sources) if (async.has(source)) stiff.add(source);
      return;
    case "unknown":
      if (target.name !== null) return;
      for (const info of state.functions.values()) {
        if (info.node.type === "AsyncFunctionDef" || !async.has(info.node)) continue;
        if (info.escaped && state.firstClass.has(info.node)) stiff.add(info.node);
      }
  }
}

function inClassBody(state: State, node: Node): boolean {
  let scope = state.scopes.scopeOf(node);
  while (scope.kind === "comprehension" && scope.parent) scope = scope.parent;
  return scope.kind === "class" && scope.node !== node;
}

/** Functions that have to give their result at once: constructors, `__str__`, properties, sort keys. */
function stiffFunctions(state: State): Set<Source> {
  const stiff = new Set<Source>();
  for (const info of state.functions.values()) {
    if (info.isProperty || isAccessor(info.node)) stiff.add(info.node);
    if (!info.owner || info.node.type !== "FunctionDef") continue;
    const { name } = info.node;
    if (name.startsWith("__") && name.endsWith("__") && !MAY_WAIT.has(name)) stiff.add(info.node);
  }
  for (const { row, node } of state.callbacks.values()) {
    if (row.kind === "function" && row.callbacks === "sync" && node.type !== "AsyncFunctionDef") {
      stiff.add(node);
    }
  }
  return stiff;
}

/** Whether a function is a property's setter or deleter. */
function isAccessor(node: Source): boolean {
  return node.type === "FunctionDef" &&
    node.decorator_list.some((d) => d.type === "Attribute" && /^(setter|deleter)$/.test(d.attr));
}

/** Whether an async function got where it cannot be followed, and may be what an unknown call calls. */
function escapedAsync(state: State, async: ReadonlySet<Source>): boolean {
  if (state.blockingEscaped) return true;
  for (const info of state.functions.values()) {
    if (info.node.type === "AsyncFunctionDef") continue; // what it gives is awaited by the program
    if (info.escaped && async.has(info.node) && state.firstClass.has(info.node)) return true;
  }
  return false;
}

/** A method that is async in one class is async in all classes of the family. */
function unite(state: State, async: Set<Source>, stiff: ReadonlySet<Source>): boolean {
  let grew = false;
  for (const info of state.functions.values()) {
    if (!info.owner || !async.has(info.node) || info.node.type === "Lambda") continue;
    const family = [...ancestry(info.owner).filter(isOwn), ...descendants(info.owner)];
    for (const member of family) {
      for (const binding of member.scope.variables.get(info.node.name)?.bindings ?? []) {
        const { node } = binding;
        if (node.type !== "FunctionDef" || async.has(node) || stiff.has(node)) continue;
        async.add(node);
        grew = true;
      }
    }
  }
  return grew;
}

/** Whether a method of an object of which nothing is known is likely a blocking one, by its name and arguments. */
function blocksByName(state: State, name: string, call: Call | null): boolean {
  if (BLOCKING.has(name)) return true;
  if (BLOCKING_ON_SOCKETS.has(name)) return importsSockets(state);
  if (!call) return false;
  const keywords = new Set(call.keywords.map(({ arg }) => arg));
  const [first] = call.args;
  const firstType = first && state.types.get(first);
  switch (name) {
    case "get":
      // Of a dict at least the key is asked for.
      return call.args.length === 0 || keywords.has("block") || keywords.has("timeout") ||
        firstType?.kind === "bool";
    case "join":
      return call.args.length === 0 ||
        !!firstType && (asInt(firstType) !== null || firstType.kind === "float");
    case "result":
      return call.args.length === 0 || keywords.has("timeout");
    case "map":
    case "apply":
      return !!firstType &&
        ["function", "libraryFunction", "method", "partial"].includes(firstType.kind);
    default:
      return false;
  }
}
