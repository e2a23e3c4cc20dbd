/**
 * Methods of the built-in types: JavaScript's own where it has the same, else the runtime's.
 *
 * @module
 */
import { isAlways, isOptional, type Type, withoutNone } from "../../analysis/mod.ts";
import type { FunctionRow } from "../../library/signature.ts";
import type { Call, Expr } from "../../syntax/ast.ts";
import { libraryArguments } from "./library_calls.ts";
import {
  argument,
  at,
  binary,
  call,
  type Code,
  Level,
  postfix,
  primary,
  quote,
} from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { keywordSources } from "./arguments.ts";
import { elements, iterable, present, value } from "../expressions/expressions.ts";
import { camelCase } from "../writing/names.ts";
import { methodCall, raw } from "../expressions/operators.ts";
import { isRawListNode } from "../numbers/raw_places.ts";
import { goesThroughText } from "../expressions/comprehensions.ts";
import { mappedList } from "./mapped.ts";
import { itemType } from "../statements/patterns.ts";
import { isTextList } from "../expressions/joined_lists.ts";
import { formatCall } from "../expressions/strings.ts";
import { turnedList, turnedText } from "./turned.ts";

type Write = (e: Emitter, self: Expr, args: readonly Expr[], node: Call) => Code | null;

/** Types whose methods are static on the type's function, Python's unbound style. */
const STATICS: Readonly<Record<string, string>> = {
  str: "str",
  list: "list",
  tuple: "tuple",
  int: "int",
  float: "float",
  bool: "int",
  bytes: "bytes",
  bytearray: "bytearray",
  complex: "complex",
};

/** Methods of the type itself, which its values have as well. */
export const OF_TYPE: ReadonlySet<string> = new Set([
  "maketrans",
  "fromkeys",
  "fromhex",
  "from_bytes",
]);

/** Methods of texts that are JavaScript's own here. */
const OF_TEXTS = new Set(["upper", "lower", "startswith", "endswith", "split"]);

/** Types whose methods are methods here too. */
const OBJECTS = new Set(["dict", "set", "frozenset", "range"]);

/** A method call on a value of a built-in type; null where the library's general form fits. */
export function builtinMethod(
  e: Emitter,
  node: Call,
  row: FunctionRow,
  receiver: Type,
): Code | null {
  if (node.func.type !== "Attribute") return null;
  const dot = row.name.indexOf(".");
  const owner = row.name.slice(0, dot);
  if (row.name.lastIndexOf(".") !== dot) return null;
  const method = row.name.slice(dot + 1);
  const isStatic = receiver.kind === "libraryClass" || receiver.kind === "class";
  if (owner === "iterator") {
    const name = quote(method);
    const [sent] = node.args;
    if (method === "send" && node.args.length === 1 && sent!.type !== "Starred") {
      return call(e.py("sendTo"), present(e, node.func.value), value(e, sent!));
    }
    return call(
      e.py("callMethod"),
      present(e, node.func.value),
      name,
      `[${libraryArguments(e, node, row).join(", ")}]`,
    );
  }
  if (!(owner in STATICS) && !OBJECTS.has(owner)) return null;
  const [first, ...others] = node.args;
  if (
    isStatic && OBJECTS.has(owner) && !OF_TYPE.has(method) && first?.type !== "Starred" && first
  ) {
    const given = [value(e, first), quote(method), `[${elements(e, others)}]`];
    return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
  }
  if (receiver.kind === "class" && owner === "dict") {
    return methodCall(value(e, node.func.value), method, ...libraryArguments(e, node, row));
  }
  if (isStatic) {
    const type = e.py(STATICS[owner] ?? owner);
    return call(`${type}.${camelCase(method)}`, ...libraryArguments(e, node, row));
  }
  const self = node.func.value;
  const isDerived = /^(str|int|float)$/.test(owner) &&
    withoutNone(e.typeOf(self)).kind === "instance";
  if (isDerived) {
    return methodCall(present(e, self), camelCase(method), ...libraryArguments(e, node, row));
  }
  if (OF_TYPE.has(method)) {
    const type = e.py(STATICS[owner] ?? owner);
    return call(`${type}.${camelCase(method)}`, ...libraryArguments(e, node, row));
  }
  // Of several types, some lack the method: Python's error is the run time's to raise.
  // None has none of these; V8 says so by itself of methods that are called alike here.
  const mayBeNone = isOptional(e.typeOf(self)) &&
    (owner === "list"
      ? method !== "append"
      : owner === "str"
      ? !OF_TEXTS.has(method)
      : owner in STATICS || camelCase(method) !== method);
  if (mayBeNone || withoutNone(e.typeOf(self)).kind === "union") {
    const given = [value(e, self), quote(method), `[${elements(e, node.args)}]`];
    return call(e.py("callMethod"), ...given, ...keywordSources(e, node.keywords));
  }
  const plain = node.keywords.length === 0 && !node.args.some((item) => item.type === "Starred");
  const write = plain || row.name === "str.format" ? TABLE[row.name] : undefined;
  const code = write?.(e, self, node.args, node);
  if (code) return code;
  if (
    isAlways(withoutNone(e.typeOf(self)), owner as never) ||
    withoutNone(e.typeOf(self)).kind !== "unknown"
  ) {
    if (OBJECTS.has(owner)) {
      return methodCall(present(e, self), camelCase(method), ...libraryArguments(e, node, row));
    }
    return call(
      `${e.py(STATICS[owner]!)}.${camelCase(method)}`,
      present(e, self),
      ...libraryArguments(e, node, row),
    );
  }
  return null;
}

function direct(name: string): Write {
  return (e, self, args) => methodCall(present(e, self), name, ...args.map((a) => value(e, a)));
}

function withoutArguments(name: string): Write {
  return (e, self, args) => args.length === 0 ? methodCall(present(e, self), name) : null;
}

/** So many texts are asked for one by one. */
const FEW = 4;

/** `startswith` and the like with one string, or with few that are written there. */
function withText(name: string): Write {
  return (e, self, args) => {
    const [given] = args;
    if (args.length !== 1) return null;
    if (isAlways(e.typeOf(given!), "str")) {
      return methodCall(present(e, self), name, value(e, given!));
    }
    const texts = given!.type === "Tuple" && given.elts.length <= FEW ? given.elts : [];
    if (texts.length < 2 || self.type !== "Name" || texts.some((one) => literal(one) === null)) {
      return null;
    }
    return texts.map((one): Code => methodCall(present(e, self), name, value(e, one)))
      .reduce((one, other) => binary(one, "||", other, Level.Or));
  };
}

function literal(node: Expr | undefined): string | null {
  return node?.type === "Constant" && node.value.type === "str" && !node.value.codePoints
    ? node.value.value
    : null;
}

/** Whether somebody looks at what a call gives: JavaScript's methods give something else. */
function isUsed(e: Emitter, node: Call): boolean {
  const parent = e.parentOf(node);
  return parent?.type !== "Expr" && parent?.type !== "Await";
}

const TABLE: Readonly<Record<string, Write>> = {
  "str.upper": withoutArguments("toUpperCase"),
  "str.lower": withoutArguments("toLowerCase"),
  "str.startswith": withText("startsWith"),
  "str.endswith": withText("endsWith"),
  "str.split": (e, self, args) => {
    const separator = literal(args[0]);
    if (args.length !== 1 || !separator) return null;
    return methodCall(present(e, self), "split", quote(separator));
  },
  "str.join": (e, self, args) => {
    const [items] = args;
    if (!items || e.analysis.needsAwait(items)) return null;
    const type = e.typeOf(items);
    if (isTextList(e, items)) return methodCall(value(e, items), "join");
    if (literal(self) === "" && goesThroughText(e, items)) {
      return call(e.py("textOf"), value(e, { ...items, type: "ListComp" } as Expr));
    }
    if (type.kind === "list" && isAlways(type.item, "str")) {
      return methodCall(value(e, items), "join", value(e, self));
    }
    if (isAlways(itemType(type), "str")) {
      const text = literal(self) === "" ? turnedText(e, items) : null;
      if (text) return text;
      const list = mappedList(e, items) ?? turnedList(e, items);
      if (list) return methodCall(list, "join", value(e, self));
    }
    if (items.type === "GeneratorExp" && isAlways(e.typeOf(items.elt), "str")) {
      return methodCall(value(e, { ...items, type: "ListComp" } as Expr), "join", value(e, self));
    }
    return null;
  },
  "str.format": (e, self, _args, node) => {
    const format = literal(self);
    return format === null ? null : formatCall(e, format, node);
  },
  "list.append": (e, self, args, node) => {
    if (isUsed(e, node)) return null;
    // A class that derives from list may have a `push` of its own.
    const name = e.typeOf(self).kind === "instance" ? "append" : "push";
    return methodCall(present(e, self), name, itemValue(e, self, args[0]!));
  },
  "list.insert": (e, self, args) =>
    args.length === 2 && isRawListNode(e, self)
      ? call(`${e.py("list")}.insert`, value(e, self), value(e, args[0]!), raw(e, args[1]!))
      : null,
  "list.reverse": (e, self, args, node) =>
    isUsed(e, node) ? null : direct("reverse")(e, self, args, node),
  "list.copy": (e, self) => primary(`[...${argument(present(e, self))}]`),
  "dict.get": direct("get"),
  "dict.keys": direct("keys"),
  "dict.values": direct("values"),
  "dict.items": direct("items"),
  "list.extend": (e, self, args, node) => {
    const [items] = args;
    if (isUsed(e, node)) return null;
    const isFew = items && (items.type === "List" || items.type === "Tuple") &&
      items.elts.every((item) => item.type !== "Starred");
    if (isFew && items.elts.length > 0) {
      return methodCall(
        present(e, self),
        "push",
        items.elts.map((item) =>
          item.type === "Starred"
            ? `...${argument(iterable(e, item.value))}`
            : argument(itemValue(e, self, item))
        ).join(", "),
      );
    }
    return null;
  },
  "int.bit_length": () => null,
};

/** What a list gets as an item. */
function itemValue(e: Emitter, list: Expr, item: Expr): Code {
  return isRawListNode(e, list) ? raw(e, item) : value(e, item);
}

/** `text.method` of a receiver. */
export function receiver(code: Code): string {
  return postfix(at(Level.Call, code)).text;
}
