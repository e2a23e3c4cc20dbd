/**
 * Members that take the place of others and are not what those promised: those promise less.
 *
 * @module
 */
import { ts } from "ts-morph";
import { type Edit, type Fix, insertion } from "./edits.ts";
import { resultNode, type Site } from "./site.ts";
import { around } from "./syntax.ts";

/** A member of a class whose result or value is of another type than that of the base's member. */
export function override(site: Site): Fix | null {
  const { node } = site;
  const owner = around(node, ts.isClassDeclaration);
  if (!owner) return null;
  const own = around(node, ts.isClassElement);
  const members = own && own.parent === owner ? [own] : owner.members.filter((m) => m.name);
  for (const one of members) {
    const fix = widened(site, owner, one);
    if (fix) return fix;
  }
  return null;
}

function widened(site: Site, owner: ts.ClassDeclaration, own: ts.ClassElement): Fix | null {
  const { checker, file } = site.draft;
  const name = own.name && ts.isPropertyName(own.name) ? own.name.getText(file) : null;
  if (name === null) return null;
  const type = typeNode(own);
  const edits: Edit[] = [];
  for (const base of basesOf(site, owner)) {
    const member = base.members.find((m) =>
      m.name?.getText(file) === name && isStatic(m) === isStatic(own)
    );
    const place = member && typeNode(member);
    if (!place || !type) continue;
    const [wide, narrow] = [checker.getTypeFromTypeNode(place), checker.getTypeFromTypeNode(type)];
    if (checker.isTypeAssignableTo(narrow, wide)) continue;
    const text = type.getText(file);
    const added = / => /.test(text) ? `(${text})` : text;
    edits.push(
      ...ts.isFunctionTypeNode(place)
        ? [insertion(place.getStart(file), "("), insertion(place.end, `) | ${added}`)]
        : [insertion(place.end, ` | ${added}`)],
    );
  }
  return edits.length > 0 ? edits : null;
}

function isStatic(node: ts.ClassElement): boolean {
  return ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
}

/** What a member is of, or gives. */
function typeNode(node: ts.ClassElement): ts.TypeNode | undefined {
  if (ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node)) return resultNode(node);
  return ts.isPropertyDeclaration(node) ? node.type : undefined;
}

/** The classes of the draft that a class descends from. */
function basesOf(site: Site, owner: ts.ClassDeclaration): readonly ts.ClassDeclaration[] {
  const { checker, file } = site.draft;
  const list: ts.ClassDeclaration[] = [];
  for (let at: ts.ClassLikeDeclaration | undefined = owner; at;) {
    const heritage: ts.ExpressionWithTypeArguments | undefined = at.heritageClauses
      ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const symbol: ts.Symbol | undefined = heritage &&
      checker.getTypeAtLocation(heritage).getSymbol();
    const base: ts.Declaration | undefined = symbol?.declarations?.find(ts.isClassDeclaration);
    at = base && ts.isClassDeclaration(base) && base.getSourceFile() === file ? base : undefined;
    if (at && ts.isClassDeclaration(at) && !list.includes(at)) list.push(at);
    else at = undefined;
  }
  return list;
}
