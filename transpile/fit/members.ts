/**
 * Members of values, and calls of values, of which TypeScript does not know enough.
 *
 * @module
 */
import { ts } from "ts-morph";
import type { Fix } from "./edits.ts";
import { cast, type Site } from "./site.ts";
import { around, isExpression } from "./syntax.ts";
import { inOrder } from "./type_text.ts";

/** `x.name` where nobody says that `x` has it: the members of a union that do, or else an object that is asked just that. */
export function member(site: Site): Fix | null {
  const { node } = site;
  const access = ts.isPropertyAccessExpression(node) ? node : node.parent;
  if (!ts.isPropertyAccessExpression(access)) return null;
  return cast(site, access.expression, ownerType(site, access));
}

function ownerType(site: Site, access: ts.PropertyAccessExpression): string {
  const { checker } = site.draft;
  const type = checker.getTypeAtLocation(access.expression);
  const name = access.name.text;
  if (type.isUnion()) {
    const having = type.types.filter((part) => part.getProperty(name));
    const texts = having.map((part) => site.types.write(part, access));
    if (texts.length > 0 && !texts.includes(null)) {
      return inOrder([...new Set(texts)], (text) => text!).join(" | ");
    }
  }
  return asked(site, access);
}

/** The object type that has just the member that is asked for. */
function asked(site: Site, access: ts.PropertyAccessExpression): string {
  const name = access.name.text;
  if (isCallee(access)) {
    const list = KNOWN.find(({ names }) => names.has(name));
    if (list) return list.type(site);
    return `{ ${name}(...args: unknown[]): unknown }`;
  }
  if (name === "length") return "unknown[]";
  return `{ ${name}: unknown }`;
}

/** Methods that tell what an unknown value must be. */
const KNOWN: readonly { names: ReadonlySet<string>; type: (site: Site) => string }[] = [
  {
    names: new Set(
      "push pop filter map some every forEach slice toSorted toReversed join flatMap fill unshift"
        .split(" "),
    ),
    type: () => "unknown[]",
  },
  {
    names: new Set(
      "toLowerCase toUpperCase startsWith endsWith padStart padEnd charAt charCodeAt repeat"
        .split(" "),
    ),
    type: () => "string",
  },
  {
    names: new Set("set setdefault popitem items".split(" ")),
    type: (site) => `${site.types.name("/python", "Dict")}<unknown, unknown>`,
  },
];

function isCallee(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** A value of which nothing is known, by what is done with it. */
export function unknown(site: Site): Fix | null {
  if (!isExpression(site.node)) return null;
  let node: ts.Expression = site.node;
  while (ts.isParenthesizedExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    return cast(site, node, asked(site, parent));
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === node) return items(site);
  if (isCall(parent) && parent.expression === node) return open(site, parent);
  if (ts.isForOfStatement(parent) && parent.expression === node) {
    return cast(site, node, parent.awaitModifier ? "AsyncIterable<unknown>" : "Iterable<unknown>");
  }
  if (ts.isSpreadElement(parent)) return cast(site, node, "Iterable<unknown>");
  if (ts.isSpreadAssignment(parent)) return cast(site, node, "object");
  return cast(site, node, "number");
}

/** `x[i]`: a list, or an object of anything. */
export function items(site: Site): Fix | null {
  const access = around(site.node, ts.isElementAccessExpression);
  if (!access) return null;
  const { checker } = site.draft;
  const index = checker.getTypeAtLocation(access.argumentExpression);
  const isText = Boolean(index.flags & ts.TypeFlags.StringLike);
  return cast(site, access.expression, isText ? "Record<string, unknown>" : "unknown[]");
}

/** `f(…)`, `new F(…)`: something that takes anything, and gives what TypeScript believes that it gives. */
export function callee(site: Site): Fix | null {
  const call = around(site.node, isCall);
  return call ? open(site, isCalled(site.node) ? site.node.parent as Call : call) : null;
}

type Call = ts.CallExpression | ts.NewExpression;

function isCall(node: ts.Node): node is Call {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

/** Whether a node is what is called. */
function isCalled(node: ts.Node): boolean {
  return isCall(node.parent) && node.parent.expression === node;
}

/** A call of a function that takes anything. */
export function open(site: Site, call: Call): Fix | null {
  const { checker } = site.draft;
  const signature = checker.getResolvedSignature(call);
  const type = signature && checker.getReturnTypeOfSignature(signature);
  const result = type && site.types.write(type, call) || "unknown";
  const isNew = ts.isNewExpression(call) ? "new " : "";
  return cast(site, call.expression, `${isNew}(...args: unknown[]) => ${result}`);
}

/** A property that TypeScript lets nobody write. */
export function writable(site: Site): Fix | null {
  const access = around(site.node, ts.isPropertyAccessExpression);
  return access && cast(site, access.expression, `{ ${access.name.text}: unknown }`) || null;
}
