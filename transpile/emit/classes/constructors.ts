/**
 * Constructors: what `__init__` becomes.
 *
 * @module
 */
import type { Call, ClassDef, Expr, FunctionDef, Node, Stmt } from "../../syntax/ast.ts";
import { children } from "../../syntax/walk.ts";
import { isInstanceMethod } from "../expressions/access.ts";
import { superCallText } from "../calls/arguments.ts";
import { contains, containsDeep } from "../scopes/blocks.ts";
import { docComment, docstringOf } from "../writing/comments.ts";
import type { Emitter } from "../emitter.ts";
import { hierarchyOf, initOf } from "./hierarchy.ts";
import { filled, frameOf, returnText, signatureEnd } from "../functions/functions.ts";
import { parameterName, parameters } from "../functions/parameters.ts";
import { isSuperInit } from "../statements/statements.ts";
import { bodyLines } from "../functions/functions.ts";

/** The constructor of a class. */
export interface Constructor {
  /** The `__init__` that it comes from. */
  readonly node: FunctionDef | null;
  /** Its lines where it comes from no `__init__`. */
  readonly lines: readonly string[];
  write(limit: number): string[];
}

/** No constructor of its own. */
export const NO_CONSTRUCTOR: Constructor = {
  node: null,
  lines: [],
  write: () => [],
};

/** The constructor that a class needs; `base` is its base class. */
export function constructorOf(e: Emitter, node: ClassDef, base: Expr | null): Constructor {
  const init = node.body.find((s): s is FunctionDef =>
    s.type === "FunctionDef" && s.name === "__init__"
  );
  if (!init) return NO_CONSTRUCTOR;
  if (e.analysis.isAsync(init)) {
    e.fail(
      init,
      "__init__ may have to wait, and a constructor cannot: wait in a method of its own",
    );
  }
  if (hierarchyOf(e).late.has(node)) {
    return { node: init, lines: [], write: (limit) => method(e, node, init, limit) };
  }
  return { node: init, lines: [], write: (limit) => write(e, node, init, base, limit) };
}

/** `__init__` as a method, which the constructor calls. */
function method(e: Emitter, owner: ClassDef, init: FunctionDef, limit: number): string[] {
  const frame = { ...frameOf(e, init, owner, "method"), isAsync: false, returnsValue: false };
  const list = parameters(e, init, 1);
  const doc = docstringOf(init.body);
  const body = e.within(frame, () => bodyLines(e, init, limit, list.first));
  const opening = e.comments.behind(
    signatureEnd(e, init),
    e.comments.endOfLine(signatureEnd(e, init)),
  );
  return [
    ...doc ? docComment(doc.text) : [],
    `override ${frame.isGenerator ? "*" : ""}__init__(${list.text}): ${
      frame.isGenerator ? returnText(e, init) : "void"
    } {${opening}`,
    ...filled(body),
    "}",
  ];
}

/** Whether what `__init__` does can be done by a constructor, which calls that of the base first. */
export function hasSoundConstructor(
  e: Emitter,
  owner: ClassDef,
  init: FunctionDef,
  base: Expr | null,
): boolean {
  if (!base || isEnumeration(e, owner)) return true;
  if (init.args.args.length + init.args.posonlyargs.length === 0) return false;
  const index = init.body.findIndex((s) => baseInit(e, s, owner) !== null);
  if (index >= 0) {
    const call = baseInit(e, init.body[index]!, owner)!;
    return !asksForObject(e, call, init, owner) &&
      init.body.slice(0, index).every((s) => movesBehind(e, s, owner, init, call));
  }
  const inner = init.body.some((s) => contains(s, (n) => n.type === "Call" && isSuperInit(n)));
  return !inner && !e.ownBases(owner).some((b) => initOf(b));
}

/** Whether the arguments for the base need the object already; a class of the library calls a method of it later. */
function asksForObject(e: Emitter, call: Call, init: FunctionDef, owner: ClassDef): boolean {
  const self = init.args.args[0]?.arg;
  const mayCall = e.ownBases(owner).length > 0;
  const args = isSuperInit(call) ? call.args : call.args.slice(1);
  const isObject = (node: Node) => node.type === "Name" && node.id === self;
  const asks = (node: Node): boolean => {
    if (node.type === "Lambda") return false;
    if (node.type === "Attribute" && isObject(node.value)) {
      return mayCall || !isInstanceMethod(e, owner, node.attr) || isCalled(e, node);
    }
    return isObject(node) || [...children(node)].some(asks);
  };
  return [...args, ...call.keywords.map((keyword) => keyword.value)].some(asks);
}

function isCalled(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  return parent?.type === "Call" && parent.func === node;
}

function isEnumeration(e: Emitter, owner: ClassDef): boolean {
  return e.libraryBases(owner).some((name) => name.startsWith("enum."));
}

function write(
  e: Emitter,
  owner: ClassDef,
  init: FunctionDef,
  base: Expr | null,
  limit: number,
): string[] {
  const frame = frameOf(e, init, owner, "constructor");
  const list = parameters(e, init, 1);
  const doc = docstringOf(init.body);
  const lines = e.within({ ...frame, isAsync: false, returnsValue: false }, () => {
    const { result: call, before } = e.separately(() =>
      base ? superCall(e, owner, init, base) : null
    );
    const body = bodyLines(e, init, limit);
    const opening = e.comments.behind(
      signatureEnd(e, init),
      e.comments.endOfLine(signatureEnd(e, init)),
    );
    return [
      `constructor(${list.text}) {${opening}`,
      ...filled([...list.first, ...before, ...call ? [`${call};`] : [], ...body]),
      "}",
    ];
  });
  return [...doc ? docComment(doc.text) : [], ...lines];
}

/** `super(…)`: before everything else, as JavaScript wants it. */
function superCall(e: Emitter, owner: ClassDef, init: FunctionDef, base: Expr): string {
  const item = init.body.find((s) => baseInit(e, s, owner) !== null);
  // Each thread that uses the object makes its fields anew, by the same arguments.
  if (e.libraryBases(owner).includes("threading.local")) return "super(...arguments)";
  if (item) {
    const call = baseInit(e, item, owner)!;
    const found = e.analysis.resolve(call.func) ?? e.analysis.resolve(base);
    const explicit = isSuperInit(call) ? call : { ...call, args: call.args.slice(1) };
    return e.beforeThis(() => superCallText(e, explicit, found, base));
  }
  const names = e.libraryBases(owner);
  if (names.some((name) => /^(multiprocessing|threading)\./.test(name))) {
    return `super(${e.imports.value("", "notInitialized")})`;
  }
  if (names.some((name) => /(Exception|Error|Warning|BaseException|Exit|Interrupt)$/.test(name))) {
    const { args } = init;
    if (args.vararg || args.defaults.length > 0) {
      return `super(...${e.py("positionals")}(arguments))`;
    }
    const own = [...args.posonlyargs, ...args.args].slice(1);
    return `super(${own.map((arg) => parameterName(e, init, arg)).join(", ")})`;
  }
  return "super()";
}

/** The call of the base's `__init__` that a statement is. */
export function baseInit(e: Emitter, node: Stmt, owner: ClassDef): Call | null {
  if (node.type !== "Expr" || node.value.type !== "Call") return null;
  const { value: call } = node;
  if (isSuperInit(call)) return call;
  if (call.func.type !== "Attribute" || call.func.attr !== "__init__") return null;
  const text = (expr: Expr) => e.module.source.slice(expr.start, expr.end);
  return owner.bases.some((base) =>
      text(base) === text(call.func.type === "Attribute" ? call.func.value : base)
    )
    ? call
    : null;
}

/** Whether a statement may as well run after `super(…)`: it only stores what it was given. */
function movesBehind(
  e: Emitter,
  node: Stmt,
  owner: ClassDef,
  init: FunctionDef,
  call: Call,
): boolean {
  if (node.type === "Expr" && node.value.type === "Constant") return true;
  if (node.type !== "Assign" && node.type !== "AnnAssign" || !node.value) return false;
  const targets = node.type === "Assign" ? node.targets : [node.target];
  const self = init.args.args[0]?.arg;
  const stores = targets.every((t) =>
    t.type === "Attribute" && t.value.type === "Name" && t.value.id === self
  );
  if (!stores) return false;
  const attributes = targets.map((t) => t.type === "Attribute" ? t.attr : "");
  return !containsDeep(
    call,
    (n) => n.type === "Attribute" && attributes.includes(n.attr) && n !== call.func,
  ) &&
    !attributes.some((name) => e.hasLibraryMember(owner, name));
}
