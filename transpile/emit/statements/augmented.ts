/**
 * Assignments that change what is there: `target op= value`.
 *
 * @module
 */
import { memberName } from "../classes/member_names.ts";
import { isAlways, isSafeInt, type Variable, withoutNone } from "../../analysis/mod.ts";
import type { AugAssign, Expr } from "../../syntax/ast.ts";
import { attribute, isSharedArray, lookedUp, memberOf } from "../expressions/access.ts";
import { isPath } from "../scopes/blocks.ts";
import { argument, call, type Code, member, postfix, primary, quote } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { nameOf, present, value } from "../expressions/expressions.ts";
import { inPlace, methodCall, plainAugmented } from "../expressions/operators.ts";
import { augmentedItem, inPlaceItem, symbolOf } from "./item_stores.ts";
import { addition } from "../expressions/item_sums.ts";
import { ownModule, ownStore } from "../modules/own_modules.ts";
import { isRawAttribute } from "../numbers/raw_places.ts";
import { isNumeric } from "../numbers/raw_uses.ts";
import { read } from "../scopes/references.ts";
import { added } from "../numbers/running.ts";
import { mayBeUnset } from "../classes/set_attributes.ts";
import { hinted, variableType } from "../writing/types.ts";
import { storable } from "./stores.ts";

/** `target op= value`. */
export function augmentedAssign(e: Emitter, node: AugAssign): string[] {
  const { target } = node;
  if (target.type === "Name") {
    const variable = e.variableOf(target);
    if (!variable) return e.fail(target, `cannot assign to ${target.id}`);
    const step = added(e, variable, node);
    if (step) return step;
    const isRaw = e.rawFloats.has(variable);
    const name = nameOf(e, target);
    const doubtful = e.frame.plan.unassigned.has(target);
    const plain = doubtful ? null : plainAugmented(e, node, isRaw);
    if (plain) return [`${name} ${symbolOf(node)}= ${argument(plain)};`];
    const current = read(e, variable, target);
    const checked = doubtful ? call(e.py("bound"), name, quote(target.id)) : current;
    if (isAlways(e.typeOf(target), "list") && node.op === "Add" && !doubtful) {
      return [`${call(e.py("iadd"), checked, value(e, node.value)).text};`];
    }
    const result = known(e, node, inPlace(e, node, checked), variable);
    return [`${name} = ${isRaw ? call(e.py("raw"), result).text : result.text};`];
  }
  const lines: string[] = [];
  const fixed = (part: Expr, wanted: string): Code => {
    const isConstant = part.type === "Constant" ||
      part.type === "UnaryOp" && part.operand.type === "Constant";
    if (isConstant || part.type === "Name") return value(e, part);
    const name = e.freshName(wanted);
    lines.push(`const ${name} = ${argument(value(e, part))};`);
    return primary(name);
  };
  if (target.type === "Attribute") {
    if (isRawAttribute(e, target)) {
      const owner = isPath(target.value) ? present(e, target.value) : fixed(target.value, "owner");
      const known = memberOf(e, withoutNone(e.typeOf(target.value)), target.attr);
      const place = member(owner, known?.name ?? memberName(target.attr));
      const plain = plainAugmented(e, node, true);
      if (plain) return [...lines, `${place.text} ${symbolOf(node)}= ${argument(plain)};`];
      const result = inPlace(e, node, call(e.py("float"), place));
      return [...lines, `${place.text} = ${call(e.py("raw"), result).text};`];
    }
    const plainOwner = isPath(target.value);
    const plain = plainOwner ? storable(e, target) : null;
    if (plain && mayBeUnset(e, target, withoutNone(e.typeOf(target.value)))) {
      const current = lookedUp(e, target, postfix(plain));
      return [`${plain} = ${inPlace(e, node, current).text};`];
    }
    if (plain) {
      const code = isNumeric(e.typeOf(target)) && isNumeric(e.typeOf(node.value))
        ? plainAugmented(e, node, false)
        : isAlways(e.typeOf(target), "str")
        ? plainAugmented(e, node, false)
        : null;
      if (code) return [`${plain} ${symbolOf(node)}= ${argument(code)};`];
      return [`${plain} = ${inPlace(e, node, postfix(plain)).text};`];
    }
    const own = ownModule(e, target.value)
      ? ownStore(e, target, inPlace(e, node, attribute(e, { ...target, ctx: "Load" })))
      : null;
    if (own) return own;
    const owner = fixed(target.value, "owner");
    const name = quote(target.attr);
    const current = call(e.py("getattr"), owner, name);
    return [...lines, `${call(e.py("setattr"), owner, name, inPlace(e, node, current)).text};`];
  }
  const direct = augmentedItem(e, node, target) ?? addition(e, node);
  if (direct) return direct;
  const owner = fixed(target.value, "owner");
  if (target.slice.type === "Slice") {
    const { lower, upper, step } = target.slice;
    const parts = [lower, upper, step].map((part) => part ? fixed(part, "bound") : "null");
    const result = inPlace(e, node, call(e.py("slice"), owner, ...parts));
    return [...lines, `${call(e.py("setSlice"), owner, ...parts, result).text};`];
  }
  const key = fixed(target.slice, "key");
  const isShared = isSharedArray(withoutNone(e.typeOf(target.value))) &&
    isSafeInt(e.typeOf(target.slice));
  const current = isShared ? methodCall(owner, "at", key) : call(e.py("item"), owner, key);
  const result = inPlaceItem(e, node, current);
  if (isShared) return [...lines, `${methodCall(owner, "set", key, result).text};`];
  if (e.typeOf(target.value).kind === "dict") {
    return [...lines, `${methodCall(owner, "set", key, result).text};`];
  }
  return [...lines, `${call(e.py("setItem"), owner, key, result).text};`];
}

/** What an operator of a class has given, as what the variable holds. */
export function known(e: Emitter, node: AugAssign, result: Code, variable: Variable): Code {
  const plain = ["int", "float", "str", "bool", "list"] as const;
  if (isAlways(e.typeOf(node.target), ...plain) && isAlways(e.typeOf(node.value), ...plain)) {
    return result;
  }
  const type = variableType(e, variable);
  return type === "unknown" || /\bnever\b/.test(type) ? result : hinted(result, type);
}
