/**
 * Methods and attributes that Python 3 has not, or by another name.
 *
 * @module
 */
import type { Attribute, Call, Expr, Node } from "../../syntax/ast.ts";
import { placeOf } from "../reader.ts";
import { asText, bytesOf, ordered } from "./calls.ts";
import { isConsumed, isLoopedThrough, listed } from "./lists.ts";
import type { Names } from "./names.ts";

const ATTRIBUTES: Readonly<Record<string, string>> = {
  iteritems: "items",
  iterkeys: "keys",
  itervalues: "values",
  viewitems: "items",
  viewkeys: "keys",
  viewvalues: "values",
  func_name: "__name__",
  func_doc: "__doc__",
  im_self: "__self__",
  isAlive: "is_alive",
};

/** The new name of an attribute that is read, unless the program defines the old one. */
export function renamedAttribute(names: Names, node: Attribute): Expr | null {
  const { attr } = node;
  if (!Object.hasOwn(ATTRIBUTES, attr) || names.methods.has(attr)) return null;
  return { ...node, attr: ATTRIBUTES[attr]! };
}

/** What a call of a method becomes; null where it stays what it is. The method has its old name still. */
export function calledMethod(names: Names, node: Call, parent: Node | null): Expr | null {
  const { func, args, keywords } = node;
  if (func.type !== "Attribute") return null;
  const { attr, value } = func;
  const isBare = args.length === 0 && keywords.length === 0;
  switch (attr) {
    case "keys":
    case "values":
    case "items":
      return isBare && !isConsumed(names, node, parent) && !isLoopedThrough(names, node, parent)
        ? listed(names, node)
        : null;
    case "has_key": {
      const [key] = args;
      if (!key || args.length > 1 || names.methods.has(attr)) return null;
      return {
        ...placeOf(node),
        type: "Compare",
        left: key,
        ops: ["In"],
        comparators: [value],
      };
    }
    case "next":
      return isBare && !names.methods.has(attr)
        ? {
          ...placeOf(node),
          type: "Call",
          func: names.builtin(node, "next"),
          args: [value],
          keywords,
        }
        : null;
    case "sort":
      return names.methods.has(attr) ? null : ordered(names, node, 0);
    case "encode":
    case "decode":
      return names.methods.has(attr) || names.qualified(func) !== null
        ? null
        : { ...node, func: names.helper(node, attr), args: [value, ...args] };
    case "send_bytes":
      return { ...node, args: args.map((one, i) => i > 0 ? one : bytesOf(names, one)) };
    case "recv":
      if (args.length === 0 || names.methods.has(attr)) return null;
      return asText(names, node);
    case "recv_bytes":
      return asText(names, node);
  }
  return null;
}
