/**
 * What the classes of a program derive from, what derives from them, and where a name of theirs is found.
 *
 * @module
 */
import { classRow, ownMember } from "../../library/mod.ts";
import type { AttributeRow, ClassRow, FunctionRow, Row } from "../../library/signature.ts";
import { derivesFrom } from "../types/instantiate.ts";
import type { ClassDef } from "../nodes.ts";
import type { Variable } from "../scopes/scopes.ts";
import type { ClassInfo, State } from "../state.ts";
import type { ClassType, InstanceType } from "../types/types.ts";

/** A class of the program and all it inherits from, nearest first. */
export function ancestry(info: ClassInfo): (ClassInfo | ClassRow)[] {
  const found: (ClassInfo | ClassRow)[] = [];
  const visit = (one: ClassInfo | ClassRow, depth: number) => {
    if (depth > 50) return;
    const at = found.indexOf(one);
    if (at >= 0) found.splice(at, 1);
    found.push(one);
    if ("attributes" in one) {
      for (const base of one.bases) {
        if ("attributes" in base || base.kind === "class") visit(base, depth + 1);
      }
    } else {
      for (const base of one.bases) {
        const row = classRow(base);
        if (row) visit(row, depth + 1);
      }
    }
  };
  visit(info, 0);
  return found;
}

/** Whether it is a class of the program. */
export function isOwn(one: ClassInfo | Row): one is ClassInfo {
  return "attributes" in one;
}

/** A class and all that derive from it. */
export function descendants(info: ClassInfo, found = new Set<ClassInfo>()): Set<ClassInfo> {
  if (found.has(info)) return found;
  found.add(info);
  for (const subclass of info.subclasses) descendants(subclass, found);
  return found;
}

/** The classes that an object of a class may be of: of those that are never used there is none. */
export function kindsOf(state: State, info: ClassInfo): ClassInfo[] {
  const all = [...descendants(info)];
  return state.lattice.isAside ? all : all.filter(({ node }) => !state.unused.nodes.has(node));
}

/** The library class that a class of the program derives from. */
export function libraryBase(info: ClassInfo): ClassRow | undefined {
  return ancestry(info).find((one): one is ClassRow => !isOwn(one));
}

/** The metaclass of a class: one of the program's; "unknown" where it cannot be told. */
export function metaclassOf(info: ClassInfo): ClassDef | "unknown" | null {
  for (const one of ancestry(info)) if (isOwn(one) && one.metaclass) return one.metaclass;
  return null;
}

/** Whether a class of the program says what reading, storing or deleting an attribute does that is an object of it. */
export function isDescriptorClass(state: State, node: ClassDef): boolean {
  return ["__get__", "__set__", "__delete__"].some((name) =>
    findMember(ancestry(state.classInfo(node)), name) !== null
  );
}

/** Whether nothing is known of some of the bases. */
export function hasUnknownBase(info: ClassInfo): boolean {
  return ancestry(info).some((one) => isOwn(one) && one.unknownBase);
}

/** Where a name of a class is found: in its body, or in the library's table. */
export interface Found {
  readonly variable: Variable | null;
  readonly row: FunctionRow | AttributeRow | ClassRow | null;
  readonly info: ClassInfo | null;
}

/** The first class in a list that has a name in its body. */
export function findMember(lineage: readonly (ClassInfo | ClassRow)[], name: string): Found | null {
  for (const one of lineage) {
    if (isOwn(one)) {
      const variable = one.scope.variables.get(name);
      if (variable) return { variable, row: null, info: one };
    } else {
      const row = ownMember(one, name);
      if (row) return { variable: null, row, info: null };
    }
  }
  return null;
}

/** The classes to search for an attribute of an object: behind `super()` only those after the class it stands in. */
export function lineageOf(state: State, type: InstanceType): (ClassInfo | ClassRow)[] {
  const all = ancestry(state.classInfo(type.node));
  if (!type.after) return all;
  const after = all.indexOf(state.classInfo(type.after));
  return all.slice(after + 1);
}

/** All that a member of an object may be: its own class's, or what subclasses put in its place. */
export function candidates(state: State, type: InstanceType, name: string): Found[] {
  const found: Found[] = [];
  const add = (one: Found | null) => {
    if (one && !found.some((f) => f.variable === one.variable && f.row === one.row)) {
      found.push(one);
    }
  };
  add(findMember(lineageOf(state, type), name));
  for (const subclass of kindsOf(state, state.classInfo(type.node))) {
    if (type.after) add(findMember(lineageOf(state, { ...type, node: subclass.node }), name));
    else {
      const variable = subclass.scope.variables.get(name);
      if (variable) add({ variable, row: null, info: subclass });
    }
  }
  return found;
}

/** The classes that a class value may be. */
export function classesOf(state: State, type: ClassType): ClassDef[] {
  return type.orSubclass
    ? kindsOf(state, state.classInfo(type.node)).map(({ node }) => node)
    : [type.node];
}

/** Whether a class is an enumeration, whose names are its only objects. */
export function isEnumeration(info: ClassInfo): boolean {
  const base = libraryBase(info);
  return !!base && derivesFrom(base, "enum.Enum");
}
