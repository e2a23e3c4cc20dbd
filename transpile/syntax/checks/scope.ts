/**
 * Scopes and the names in them, as far as they decide what is a fault.
 *
 * @module
 */
import type { Located, Module } from "../ast.ts";
import { lineText, PythonSyntaxError } from "../errors.ts";

/** A name is a parameter. */
export const PARAMETER = 1;
/** A name is bound. */
export const LOCAL = 2;
/** A name is read. */
export const USED = 4;
/** A name was declared `global`. */
export const GLOBAL = 8;
/** A name was declared `nonlocal`. */
export const NONLOCAL = 16;
/** A name has an annotation. */
export const ANNOTATED = 32;
/** A name is what a comprehension iterates with. */
export const ITERATED = 64;
/** A name is a type parameter. */
export const TYPE_PARAMETER = 128;
/** A name is bound by an import, which may come before its `global`. */
export const IMPORTED = 256;

/** What a scope is made by. */
export type ScopeKind =
  | "module"
  | "class"
  | "function"
  | "comprehension"
  | "type parameters"
  | "type alias"
  | "type variable"
  | "annotation";

/** Throws a fault at a node of a module. */
export function refuse(module: Module, node: Located, message: string): never {
  throw new PythonSyntaxError("SyntaxError", message, {
    filename: module.filename,
    line: node.lineno,
    // CPython counts bytes here
    column: node.col_offset + 1,
    endLine: node.end_lineno,
    endColumn: node.end_col_offset + 1,
    text: lineText(module, node.lineno),
  });
}

/** A scope, and what is done with names in it. */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  readonly children: Scope[] = [];
  readonly names = new Map<string, number>();
  /** Where names were declared `global` or `nonlocal`. */
  readonly declarations = new Map<string, Located>();
  /** What Python calls the scope where it forbids something in it. */
  readonly title: string;
  /** Whether the targets of a comprehension are read. */
  inTarget = false;
  /** How many expressions that a comprehension iterates over are read. */
  iterables: number;
  /** Whether it yields. */
  generator = false;
  /** Whether it waits for something. */
  coroutine = false;
  /** Whether it stands in a class as if it were a part of its body. */
  readonly seesClass: boolean;

  constructor(kind: ScopeKind, parent: Scope | null, title = "") {
    this.kind = kind;
    this.parent = parent;
    this.title = title;
    this.iterables = parent?.iterables ?? 0;
    this.seesClass = kind.startsWith("type ") && parent?.kind === "class" ||
      kind === "comprehension" && parent?.seesClass === true;
    parent?.children.push(this);
  }

  /** What is known of a name. */
  flags(name: string): number {
    return this.names.get(name) ?? 0;
  }

  /** Notes what is done with a name. */
  add(module: Module, name: string, flag: number, node: Located): void {
    const known = this.flags(name);
    if ((flag & known & PARAMETER) !== 0) {
      refuse(module, node, `duplicate argument '${name}' in function definition`);
    }
    if ((flag & known & TYPE_PARAMETER) !== 0) {
      refuse(module, node, `duplicate type parameter '${name}'`);
    }
    let flags = known | flag;
    if (this.inTarget) {
      if ((flags & (GLOBAL | NONLOCAL)) !== 0) {
        refuse(
          module,
          node,
          `comprehension inner loop cannot rebind assignment expression target '${name}'`,
        );
      }
      flags |= ITERATED;
    }
    this.names.set(name, flags);
  }
}

/**
 * Checks what was declared `nonlocal` against the functions around, once all scopes are known.
 *
 * @param bound The names that functions around bind.
 */
export function checkDeclarations(
  module: Module,
  scope: Scope,
  bound: ReadonlyMap<string, number>,
): void {
  for (const [name, flags] of scope.names) {
    const place = scope.declarations.get(name);
    if (place === undefined) continue;
    if ((flags & GLOBAL) !== 0 && (flags & NONLOCAL) !== 0) {
      refuse(module, place, `name '${name}' is nonlocal and global`);
    }
    if ((flags & NONLOCAL) === 0) continue;
    if (scope.kind === "module") {
      refuse(module, place, "nonlocal declaration not allowed at module level");
    }
    const binding = bound.get(name);
    if (binding === undefined) refuse(module, place, `no binding for nonlocal '${name}' found`);
    if ((binding & TYPE_PARAMETER) !== 0) {
      refuse(module, place, `nonlocal binding not allowed for type parameter '${name}'`);
    }
  }
  const inner = new Map(bound);
  if (scope.kind !== "module" && scope.kind !== "class") {
    for (const [name, flags] of scope.names) {
      if ((flags & (GLOBAL | NONLOCAL)) !== 0) {
        if ((flags & GLOBAL) !== 0) inner.delete(name);
      } else if ((flags & (LOCAL | PARAMETER | TYPE_PARAMETER | IMPORTED)) !== 0) {
        inner.set(name, flags);
      }
    }
  }
  if (scope.kind === "class") inner.set("__class__", LOCAL);
  for (const child of scope.children) checkDeclarations(module, child, inner);
}
