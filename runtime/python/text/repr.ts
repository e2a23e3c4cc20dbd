/**
 * `repr()` and `str()` of every value.
 *
 * @module
 */
import { fullName } from "../attributes.ts";
import { listed } from "../builtins/iterables.ts";
import { generatorName } from "../support/generator_names.ts";
import { decimal } from "../support/digits.ts";
import { isPythonException, nativeText } from "../native_errors.ts";
import { ByteArray } from "../values/bytes.ts";
import { addressText } from "../values/identity.ts";
import { Float } from "../values/numbers.ts";
import { held, isHolder } from "../values/held.ts";
import { isTuple } from "../values/tuple.ts";
import {
  builtinName,
  className,
  classOf,
  isType,
  qualifiedName,
  qualifiedTypeName,
  typeMethodOf,
  typeName,
} from "../values/types.ts";
import { type OSError, TypeError } from "../../errors.ts";
import { bindingOf } from "../../codec/bound.ts";
import { dialect } from "../support/dialect.ts";
import { floatText } from "./float_text.ts";
import { quote, quoteBytes } from "./quote.ts";

interface Showing {
  readonly __repr__?: () => string;
  readonly __str__?: () => string;
  readonly toString?: () => string;
}

const active: unknown[] = [];

/** Shows a container, or a stand-in where it contains itself. */
function nested(value: object, again: string, show: () => string): string {
  if (active.includes(value)) return again;
  active.push(value);
  try {
    return show();
  } finally {
    active.pop();
  }
}

function list(items: readonly unknown[]): string {
  if (items.length === 0) return "[]";
  return nested(items, "[...]", () => {
    let text = "[";
    for (let i = 0; i < items.length; i++) text += (i > 0 ? ", " : "") + repr(items[i]);
    return text + "]";
  });
}

function tuple(items: readonly unknown[]): string {
  return nested(items, "(...)", () => {
    const text = Array.from(items, repr).join(", ");
    return items.length === 1 ? `(${text},)` : `(${text})`;
  });
}

function dict(items: Map<unknown, unknown>): string {
  return nested(items, "{...}", () => {
    const parts: string[] = [];
    for (const [key, value] of items) parts.push(`${repr(key)}: ${repr(value)}`);
    return `{${parts.join(", ")}}`;
  });
}

/** A set as `set.__repr__` shows it, or `frozenset.__repr__`, which name the class of the set itself. */
export function setText(items: Set<unknown>): string {
  const name = typeName(items);
  return nested(items, `${name}(...)`, () => {
    if (items.size === 0) return `${name}()`;
    // CPython makes a list of the items, by the class's own methods.
    const all = name === "set" || name === "frozenset" ? items : listed(items);
    const text = `{${Array.from(all, repr).join(", ")}}`;
    return name === "set" ? text : `${name}(${text})`;
  });
}

function functionText(value: object & { name?: string }): string {
  const { __repr__: own } = value as Showing;
  const isOwn = Object.hasOwn(value, "__repr__") && isType(value);
  if (typeof own === "function" && !isOwn) return own.call(value);
  if (isType(value)) return `<class '${qualifiedName(value)}'>`;
  const bound = bindingOf(value);
  if (bound) {
    const owner = typeName(bound.receiver);
    const kind = typeName(value);
    if (kind === "method-wrapper") {
      return `<method-wrapper '${bound.name}' of ${owner} object at ${addressText(value)}>`;
    }
    return kind === "method"
      ? `<bound method ${
        homeOf(bound.receiver as object | null, bound.name) ?? owner
      }.${bound.name} of ${repr(bound.receiver)}>`
      : `<built-in method ${bound.name} of ${owner} object at ${addressText(value)}>`;
  }
  const builtin = builtinName(value);
  if (builtin !== undefined) return `<built-in function ${builtin}>`;
  const ofType = typeMethodOf(value);
  if (ofType) {
    const kind = ofType.isSlot ? "slot wrapper" : "method";
    return `<${kind} '${ofType.name}' of '${ofType.type}' objects>`;
  }
  return `<function ${fullName(value)} at ${addressText(value)}>`;
}

/** The name of the class that gives an object a method. */
function homeOf(receiver: object | null, name: string): string | undefined {
  for (let at = receiver; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, name)) return at === receiver ? undefined : fullName(at.constructor);
  }
  return undefined;
}

function objectText(value: object): string {
  if (Array.isArray(value)) return isTuple(value) ? tuple(value) : list(value);
  if (value instanceof Map) return dict(value);
  if (value instanceof Set) return setText(value);
  if (value instanceof Uint8Array) {
    const text = quoteBytes(value);
    return value instanceof ByteArray ? `${typeName(value)}(${text})` : text;
  }
  if (value instanceof Error) return exceptionRepr(value);
  const own = (value as Showing).toString;
  if (typeof own === "function" && own !== Object.prototype.toString) {
    return String(own.call(value));
  }
  if (typeName(value) === "module") return "<module>";
  return plainRepr(value);
}

/** What `object.__repr__` gives. */
export function plainRepr(value: object): string {
  const type = typeName(value);
  if (type === "generator" || type === "async_generator") {
    return `<${type} object ${generatorName(value)} at ${addressText(value)}>`;
  }
  return `<${qualifiedTypeName(value)} object at ${addressText(value)}>`;
}

/** What a method gives that has to give a string. */
function checkedText(text: unknown, name: string): string {
  if (typeof text === "string") return text;
  if (isHolder(text) && typeof text[held] === "string") return text[held];
  throw new TypeError(`${name} returned non-string (type ${typeName(text)})`);
}

/** What `repr` shows of an exception that has no `__repr__` of its own. */
export function exceptionRepr(error: Error): string {
  const name = className(classOf(error));
  if (!isPythonException(error)) return `${name}(${quote(nativeText(error))})`;
  const { args } = error;
  return `${name}(${Array.from(args, repr).join(", ")})`;
}

/** What `str` gives for an exception that has no `__str__` of its own. */
export function exceptionText(error: Error): string {
  if (!isPythonException(error)) return nativeText(error);
  const { args } = error;
  const { errno, strerror, filename, filename2 } = error as Partial<OSError>;
  const isFull = errno !== undefined && args.length >= 2 && args.length <= 5;
  if (isFull || isSet(errno) && isSet(strerror)) {
    const shown = filename === null || filename === undefined ? "" : `: ${repr(filename)}`;
    const second = filename2 === null || filename2 === undefined ? "" : ` -> ${repr(filename2)}`;
    return `[Errno ${str(errno)}] ${str(strerror)}${shown}${second}`;
  }
  if (args.length === 0) return "";
  return args.length === 1 ? str(args[0]) : tuple(args);
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/**
 * A value as a program would write it. https://docs.python.org/3/library/functions.html#repr
 *
 * @example
 * ```ts
 * import { print, repr } from "@manycore/multiprocessing/python";
 *
 * print(repr(["it's", 1])); // ["it's", 1]
 * ```
 */
export function repr(value: unknown): string {
  const own = dialect.current?.repr(value);
  if (own !== undefined) return own;
  switch (typeof value) {
    case "string":
      return quote(value);
    case "number":
      return Number.isSafeInteger(value) ? String(value) : floatText(value);
    case "bigint":
      return decimal(value);
    case "boolean":
      return value ? "True" : "False";
    case "symbol":
      return String(value);
    case "function":
      return functionText(value);
    default: {
      if (value === null || value === undefined) return "None";
      if (value instanceof Float) return floatText(value.value);
      const { __repr__: own } = value as Showing;
      return typeof own === "function"
        ? checkedText(own.call(value), "__repr__")
        : objectText(value);
    }
  }
}

/** A value as text: what `str(x)` gives. https://docs.python.org/3/library/stdtypes.html#str */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  const other = dialect.current?.str(value);
  if (other !== undefined) return other;
  const isOfMetaclass = typeof value === "function" && value.constructor !== Function;
  if (!isOfMetaclass && (typeof value !== "object" || value === null)) return repr(value);
  const { __str__: own } = value as Showing;
  if (typeof own === "function") return checkedText(own.call(value), "__str__");
  if (value instanceof Error) return exceptionText(value);
  const { __repr__: shown } = value as Showing;
  if (typeof shown === "function" && !(value instanceof Uint8Array)) {
    return dialect.current?.repr(value) ?? checkedText(shown.call(value), "__str__");
  }
  // Bytes have a text of their own, whatever derives from them shows itself as.
  return value instanceof Uint8Array ? objectText(value) : repr(value);
}
