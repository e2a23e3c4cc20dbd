/**
 * Calls that fit no signature.
 *
 * @module
 */
import { ts } from "ts-morph";
import type { Fix } from "./edits.ts";
import { open } from "./members.ts";
import { cast, type Site, writtenFor } from "./site.ts";
import { around } from "./syntax.ts";
import { parametersOf, value } from "./values.ts";

type Call = ts.CallExpression | ts.NewExpression;

function callOf(node: ts.Node): Call | undefined {
  return around(
    node,
    (n): n is Call => ts.isCallExpression(n) || ts.isNewExpression(n),
  );
}

/** No overload takes the arguments: those become what the nearest overload takes. */
export function overload(site: Site): Fix | null {
  const { checker } = site.draft;
  const argument = argumentOf(site.node);
  const call = argument ? argument.parent as Call : callOf(site.node);
  if (!call) return null;
  const given = [...call.arguments ?? []];
  if (given.some(ts.isSpreadElement)) {
    const spread = given.find((node): node is ts.SpreadElement => ts.isSpreadElement(node))!;
    const type = parametersOf(site, call, given.indexOf(spread)) ?? "never[]";
    return cast(site, spread.expression, type) ?? open(site, call);
  }
  const options = signaturesOf(site, call)
    .map((signature) => mismatches(site, call, signature, given))
    .filter((list) => list !== null)
    .sort((a, b) => a.length - b.length);
  const [best] = options;
  const fixes = (best ?? []).map(({ node, type }) =>
    cast(site, node, isOpen(checker, type) ? null : writtenFor(site, type, node))
  );
  const made = fixes.filter((fix) => fix !== null).flat();
  if (made.length > 0) return made;
  return argument && value({ ...site, node: argument }) || open(site, call);
}

/** The argument that a node is, or is in; undefined for what is called. */
function argumentOf(node: ts.Node): ts.Expression | undefined {
  for (let at = node; at.parent; at = at.parent) {
    if (!ts.isCallExpression(at.parent) && !ts.isNewExpression(at.parent)) continue;
    return at.parent.expression === at ? undefined : at as ts.Expression;
  }
  return undefined;
}

function signaturesOf(site: Site, call: Call): readonly ts.Signature[] {
  const type = site.draft.checker.getTypeAtLocation(call.expression);
  return ts.isNewExpression(call) ? type.getConstructSignatures() : type.getCallSignatures();
}

/** The arguments that a signature does not take; null where their number is wrong. */
function mismatches(
  site: Site,
  call: Call,
  signature: ts.Signature,
  given: readonly ts.Expression[],
): { node: ts.Expression; type: ts.Type }[] | null {
  const { checker } = site.draft;
  const { parameters } = signature;
  const last = parameters.at(-1)?.valueDeclaration;
  const hasRest = last !== undefined && ts.isParameter(last) && last.dotDotDotToken !== undefined;
  if (!hasRest && given.length > parameters.length) return null;
  const list: { node: ts.Expression; type: ts.Type }[] = [];
  for (const [index, node] of given.entries()) {
    const isRest = hasRest && index >= parameters.length - 1;
    const parameter = parameters[isRest ? parameters.length - 1 : index]!;
    const whole = checker.getTypeOfSymbolAtLocation(parameter, call);
    const type = isRest ? checker.getIndexTypeOfType(whole, ts.IndexKind.Number) : whole;
    if (!type) return null;
    const own = checker.getTypeAtLocation(node);
    if (!checker.isTypeAssignableTo(own, type) && !isOpen(checker, type)) list.push({ node, type });
  }
  return list;
}

/** Whether a type has a parameter in it that the call decides. */
function isOpen(checker: ts.TypeChecker, type: ts.Type): boolean {
  return /\b[A-Z]\b/.test(checker.typeToString(type));
}

/** The number of arguments is wrong: Python says so when the call is made. */
export function count(site: Site): Fix | null {
  const call = callOf(site.node);
  if (!call) return null;
  const spread = call.arguments?.find((node): node is ts.SpreadElement => ts.isSpreadElement(node));
  const type = spread && parametersOf(site, call, call.arguments!.indexOf(spread));
  if (spread && type) {
    const fix = cast(site, spread.expression, type);
    if (fix) return fix;
  }
  return open(site, call);
}
