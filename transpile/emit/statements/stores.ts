/**
 * Stores a value that is there into a name, an attribute, an item or several of them.
 *
 * @module
 */
import { isSpecial } from "../../../runtime/python/support/special_names.ts";
import { camelCase } from "../writing/names.ts";
import {
  isAlways,
  isOptional,
  isSafeInt,
  isUnitKey,
  type Type,
  withoutNone,
} from "../../analysis/mod.ts";
import type { Variable } from "../../analysis/mod.ts";
import { namedGlobal } from "../../analysis/scopes/global_names.ts";
import type { Expr } from "../../syntax/ast.ts";
import {
  isSharedArray,
  isSuper,
  mayDescribe,
  memberOf,
  methodOn,
  sliceParts,
} from "../expressions/access.ts";
import { hasEffects } from "../scopes/blocks.ts";
import { argument, at, call, type Code, Level, member, primary, quote } from "../writing/code.ts";
import { isNamedTuple } from "../classes/bases.ts";
import { isFrozen } from "../classes/dataclasses.ts";
import type { Emitter } from "../emitter.ts";
import { isEnum } from "../classes/enumerations.ts";
import { nameOf, present, value } from "../expressions/expressions.ts";
import { methodCall } from "../expressions/operators.ts";
import { pattern } from "./patterns.ts";
import { storedItem, storeRaw } from "./item_stores.ts";
import { ownStore } from "../modules/own_modules.ts";
import { ownItemStore } from "../classes/own_operators.ts";
import { isRawAttribute, isRawTarget } from "../numbers/raw_places.ts";
import { isOnePattern, itemsOf, partType } from "./unpacking.ts";

export function isRawName(e: Emitter, node: Expr): boolean {
  if (isRawAttribute(e, node)) return true;
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  return variable !== null && e.rawFloats.has(variable);
}

/** Functions of the library in whose place programs may put their own. */
const HOOKS = new Set([
  "logging.raiseExceptions",
  "threading.excepthook",
  "warnings.formatwarning",
  "warnings.showwarning",
]);

/** `obj.attr` as the left side of an assignment; null where only the run time knows. */
export function storable(e: Emitter, target: Extract<Expr, { type: "Attribute" }>): string | null {
  if (isSuper(e, target.value)) return null;
  const owner = withoutNone(e.typeOf(target.value));
  if (owner.kind === "module") {
    if (isUnitKey(owner.name)) return null;
    if (HOOKS.has(`${owner.name}.${target.attr}`)) {
      return `${value(e, target.value).text}.hooks.${target.attr}`;
    }
    if (owner.name === "sys") return member(value(e, target.value), camelCase(target.attr)).text;
    return e.fail(
      target,
      `${owner.name}.${target.attr} cannot be replaced: the library's modules stay as they are`,
    );
  }
  if (owner.kind === "instance" && e.interceptsStores(owner.node)) return null;
  if (owner.kind !== "class" && isSpecial(target.attr)) return null;
  if (keepsMembers(e, owner, target.attr)) return null;
  if (isOfMetaclass(e, owner) && isDescriber(e, target)) return null;
  if (owner.kind === "instance" && isFrozen(e, owner.node)) return null;
  if (owner.kind === "record" || owner.kind === "instance" && isNamedTuple(e, owner.node)) {
    return null;
  }
  const isSelf = target.value.type === "Name" && e.variableOf(target.value) === e.frame.self;
  const known = memberOf(e, owner, target.attr);
  if (known && !known.isMethod) return member(present(e, target.value), known.name).text;
  return isSelf && known ? member(present(e, target.value), known.name).text : null;
}

/** Whether objects of a class are classes. */
function isOfMetaclass(e: Emitter, type: Type): boolean {
  return type.kind === "instance" && e.libraryBases(type.node).includes("type");
}

/** Whether what an attribute is given may decide itself what is read. */
function isDescriber(e: Emitter, target: Expr): boolean {
  const around = e.parentOf(target);
  return around?.type === "Assign" && mayDescribe(e, around.value);
}

/** Whether an attribute belongs to an enumeration, which refuses to have it changed: a member, or a member's value. */
function keepsMembers(e: Emitter, owner: Type, attr: string): boolean {
  if (owner.kind === "instance") return /^(name|value)$/.test(attr) && isEnum(e, owner.node);
  return owner.kind === "class" && isEnum(e, owner.node) &&
    owner.node.body.some((item) =>
      item.type === "Assign" && item.targets.some((t) => t.type === "Name" && t.id === attr)
    );
}

/** `self.__dict__ = state`: the fields are taken over where nobody else has the dict, who could tell. */
function storeFields(
  e: Emitter,
  target: Extract<Expr, { type: "Attribute" }>,
  code: Code,
): string[] {
  const owner = e.frame.owner;
  const inSetState = owner.type === "FunctionDef" && owner.name === "__setstate__";
  const type = withoutNone(e.typeOf(target.value));
  const isTold = type.kind === "instance" && e.interceptsStores(type.node);
  if (isTold || !inSetState && !isNewDict(e, target)) {
    return [`${call(e.py("setattr"), value(e, target.value), quote("__dict__"), code).text};`];
  }
  return [`${call(e.py("takeFields"), value(e, target.value), code).text};`];
}

/** Whether nobody else has the dict that a statement assigns. */
function isNewDict(e: Emitter, target: Expr): boolean {
  const statement = e.parentOf(target);
  if (statement?.type !== "Assign" || statement.targets.length > 1) return false;
  const { value: given } = statement;
  if (given.type === "Dict" || given.type === "DictComp") return true;
  if (given.type !== "Call") return false;
  if (given.func.type === "Attribute") return given.func.attr === "copy";
  const found = e.analysis.resolve(given.func);
  return found?.kind === "library" && /^(dict|copy\.(deep)?copy)\b/.test(found.row.name);
}

/** The variable of the module that `globals()["name"] = …` means; null for every other target. */
export function globalStored(e: Emitter, target: Expr): Variable | null {
  const name = namedGlobal(target);
  const variable = name === null ? undefined : e.analysis.scopes.module.variables.get(name);
  return variable?.bindings.some(({ node }) => node === target) ? variable : null;
}

/** Stores a value that is written already into something that is declared already. */
export function store(e: Emitter, target: Expr, code: Code, type: Type): string[] {
  // Python comes to the value before it comes to what it goes to.
  if (code.text.includes("(") && hasEffects(e, target)) {
    const name = e.freshName("value");
    return [`const ${name} = ${argument(code)};`, ...store(e, target, primary(name), type)];
  }
  switch (target.type) {
    case "Name": {
      const given = isRawName(e, target) ? call(e.py("raw"), code) : code;
      return [`${nameOf(e, target)} = ${argument(given)};`];
    }
    case "Attribute": {
      if (target.attr === "__dict__") return storeFields(e, target, code);
      const own = ownStore(e, target, code);
      if (own) return own;
      const plain = storable(e, target);
      const given = isRawAttribute(e, target) ? call(e.py("raw"), code) : code;
      if (plain) return [`${plain} = ${argument(given)};`];
      return [`${call(e.py("setattr"), value(e, target.value), quote(target.attr), given).text};`];
    }
    case "Subscript": {
      const variable = globalStored(e, target);
      if (variable) return [`${e.nameOf(variable)} = ${argument(code)};`];
      if (isRawTarget(e, target)) return storeRaw(e, target, call(e.py("raw"), code), null);
      const { slice } = target;
      const owner = withoutNone(e.typeOf(target.value));
      if (
        isSharedArray(owner) && slice.type === "Slice" && isAlways(type, "list", "tuple", "bytes")
      ) {
        return [`${methodOn(e, target.value, "setSlice", code, ...sliceParts(e, slice)).text};`];
      }
      if (isSharedArray(owner) && slice.type !== "Slice" && isSafeInt(e.typeOf(slice))) {
        return [`${methodOn(e, target.value, "set", value(e, slice), code).text};`];
      }
      if (slice.type === "Slice") {
        const parts = [slice.lower, slice.upper, slice.step].map((p) =>
          p ? argument(value(e, p)) : "null"
        );
        return [`${call(e.py("setSlice"), present(e, target.value), ...parts, code).text};`];
      }
      if (owner.kind === "dict" && !isOptional(e.typeOf(target.value))) {
        return [`${methodCall(present(e, target.value), "set", value(e, slice), code).text};`];
      }
      if (e.isWithinBounds(target)) {
        return [
          `${at(Level.Call, present(e, target.value))}[${value(e, slice).text}] = ${
            argument(code)
          };`,
        ];
      }
      const stored = storedItem(e, target, code, type, null);
      if (stored !== null) return stored;
      const own = ownItemStore(e, target.value, slice, code) ??
        call(e.py("setItem"), present(e, target.value), value(e, slice), code);
      return [`${own.text};`];
    }
    case "Tuple":
    case "List": {
      const list = itemsOf(e, code, type, target);
      if (isOnePattern(e, target, type)) {
        return [`${pattern(e, target, undefined, true)} = ${argument(list)};`];
      }
      const names = target.elts.map((item) =>
        e.freshName(item.type === "Name" ? `${item.id}Value` : "value")
      );
      return [
        `const [${names.join(", ")}] = ${argument(list)};`,
        ...target.elts.flatMap((item, i) => {
          const inner = item.type === "Starred" ? item.value : item;
          return store(e, inner, primary(names[i]!), partType(type, i));
        }),
      ];
    }
    default:
      return e.fail(target, "cannot assign to this");
  }
}
