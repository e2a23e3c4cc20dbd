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

/** A member that does not say that it takes the place of another: `override`. */
export function marked({ node, draft }: Site): Fix | null {
  const member = around(node, ts.isClassElement);
  if (!member || !ts.canHaveModifiers(member)) return null;
  const modifiers = ts.getModifiers(member) ?? [];
  const own = modifiers.find(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  return own
    ? [insertion(own.end, " override")]
    : [insertion(member.getStart(draft.file), "override ")];
}

/** A member that says so although there is none. */
export function unmarked({ node, draft }: Site): Fix | null {
  const member = around(node, ts.isClassElement);
  if (!member || !ts.canHaveModifiers(member)) return null;
  const mark = ts.getModifiers(member)
    ?.find(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
  return mark ? [{ start: mark.getStart(draft.file), end: mark.end + 1, text: "" }] : null;
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
    edits.push({
      start: place.getStart(file),
      end: place.end,
      text: joined(file, [...parts(place), ...parts(type)]),
    });
  }
  return edits.length > 0 ? edits : null;
}

function parts(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return parts(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(parts) : [type];
}

/** A union of types, each of them once. */
function joined(file: ts.SourceFile, types: readonly ts.TypeNode[]): string {
  const texts = new Set(types.map((type) => type.getText(file)));
  if (texts.has("unknown")) return "unknown";
  if (texts.has("int") || texts.has("float")) texts.delete("number");
  // What is nothing stands last.
  const order = (text: string) => ["null", "undefined", "void"].indexOf(text);
  return [...texts].sort((a, b) => order(a) - order(b))
    .map((text) => text.includes("=>") ? `(${text})` : text).join(" | ");
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
