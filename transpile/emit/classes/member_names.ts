/**
 * What attributes of a program's own classes are called in JavaScript: as in Python, but where JavaScript itself has a
 * use for the name, on every object or on those of a built-in type. There a `$` follows, which no name of Python's has;
 * the run time finds such attributes by their Python name.
 *
 * @module
 */
import {
  everywhere,
  namesBehind,
  type Native,
} from "../../../runtime/python/support/javascript_names.ts";
import type { ClassDef } from "../../syntax/ast.ts";
import type { Emitter } from "../emitter.ts";

/** The types behind those of the library's classes that programs derive from. */
const BEHIND: Readonly<Record<string, Native>> = {
  OrderedDict: "dict",
  defaultdict: "dict",
  Counter: "dict",
};

/** An attribute as it is written behind a dot, whatever it is an attribute of. */
export function memberName(attr: string): string {
  return everywhere.has(attr) ? `${attr}$` : attr;
}

/** Whether a class derives from a built-in container or text, whose objects JavaScript has, too. */
export function derivesFromContainer(e: Emitter, owner: ClassDef): boolean {
  return e.libraryBases(owner).some((base) => typeBehind(base) !== undefined);
}

function typeBehind(base: string): Native | undefined {
  const name = base.replace(/^(?:collections|typing)\./, "");
  return Object.hasOwn(namesBehind(), name) ? name as Native : BEHIND[name];
}

/** An attribute of one of the program's classes or its objects as it is written behind a dot. */
export function memberNameIn(e: Emitter, owner: ClassDef, attr: string): string {
  if (everywhere.has(attr)) return `${attr}$`;
  const types = e.libraryBases(owner).map(typeBehind);
  if ([owner, ...e.ownBases(owner)].some((one) => callsNamedTuple(e, one))) types.push("tuple");
  const isForeign = types.some((type) => type !== undefined && namesBehind()[type].has(attr));
  return isForeign ? `${attr}$` : attr;
}

/** Whether a class derives from a named tuple that is made where its bases stand. */
function callsNamedTuple(e: Emitter, node: ClassDef): boolean {
  return node.bases.some((base) => {
    const found = e.analysis.resolve(base.type === "Call" ? base.func : base);
    return found?.kind === "library" && /\bnamedtuple$/i.test(found.row.name);
  });
}
