/**
 * What attributes of a program's own classes are called in JavaScript: as in Python, but where JavaScript itself has a
 * use for the name, on every object or on those of a built-in type. There a `$` follows, which no name of Python's has;
 * the run time finds such attributes by their Python name.
 *
 * @module
 */
import type { ClassDef } from "../syntax/ast.ts";
import type { Emitter } from "./emitter.ts";

/** What JavaScript looks for on any object: an object with `then` would be taken for a promise. */
const EVERYWHERE = new Set(["constructor", "prototype", "then", "toString", "valueOf"]);

/** What JavaScript's classes behind Python's types have, besides what Python's types have themselves. */
const OF_TYPES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  ([
    [["list", "tuple"], Array.prototype],
    [["dict", "OrderedDict", "defaultdict", "Counter"], Map.prototype],
    [["set", "frozenset"], Set.prototype],
    [["str"], String.prototype],
    [["bytes", "bytearray"], Object.getPrototypeOf(Uint8Array.prototype)],
  ] as const).flatMap(([types, prototype]) =>
    types.map((type) => [type, new Set(Object.getOwnPropertyNames(prototype))])
  ),
);

/** An attribute as it is written behind a dot, whatever it is an attribute of. */
export function memberName(attr: string): string {
  return EVERYWHERE.has(attr) ? `${attr}$` : attr;
}

/** Whether a class derives from a built-in container or text, whose objects JavaScript has, too. */
export function derivesFromContainer(e: Emitter, owner: ClassDef): boolean {
  return e.libraryBases(owner).some((base) => typeBehind(base) !== undefined);
}

function typeBehind(base: string): ReadonlySet<string> | undefined {
  return OF_TYPES[base.replace(/^(?:collections|typing)\./, "")];
}

/** An attribute of one of the program's classes or its objects as it is written behind a dot. */
export function memberNameIn(e: Emitter, owner: ClassDef, attr: string): string {
  if (EVERYWHERE.has(attr)) return `${attr}$`;
  const isForeign = [owner, ...e.ownBases(owner)].some((one) => isNamedTuple(e, one)) &&
      OF_TYPES.tuple!.has(attr) && !/^(?:count|index)$/.test(attr) ||
    e.libraryBases(owner).some((base) => typeBehind(base)?.has(attr)) &&
      !e.hasLibraryMember(owner, attr);
  return isForeign ? `${attr}$` : attr;
}

function isNamedTuple(e: Emitter, node: ClassDef): boolean {
  return node.bases.some((base) => {
    const found = e.analysis.resolve(base.type === "Call" ? base.func : base);
    return found?.kind === "library" && /\bnamedtuple$/i.test(found.row.name);
  });
}
