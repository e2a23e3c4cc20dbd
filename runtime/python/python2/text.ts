/**
 * `repr()` and `str()` as Python 2 has them.
 *
 * @module
 */
import { OrderedDict } from "../collections/ordered_dict.ts";
import { exceptionText, repr } from "../text/repr.ts";
import { format } from "../text/format.ts";
import { isPythonException } from "../native_errors.ts";
import { addressText } from "../values/identity.ts";
import { quote } from "../text/quote.ts";
import { Bytes } from "../values/bytes.ts";
import { toText } from "./codecs.ts";
import { Float } from "../values/numbers.ts";
import { Range } from "../values/range.ts";
import { className, classOf, isType, qualifiedName, typeName } from "../values/types.ts";
import { isOldStyle, pythonName, systemName, wordsOf } from "./messages.ts";

const LARGEST = 2n ** 63n;

/** `repr(value)`; undefined where it is no other than Python 3's. */
export function repr2(value: unknown): string | undefined {
  switch (typeof value) {
    case "bigint":
      return value >= -LARGEST && value < LARGEST ? undefined : `${value}L`;
    case "string":
      // deno-lint-ignore no-control-regex -- asks for ASCII
      return /[^\x00-\x7f]/.test(value)
        ? quote(bytesAsText(value)).replace(/[\x80-\xff]/g, hex)
        : undefined;
    case "function":
      return isType(value) ? typeText(value) : undefined;
    case "object":
      if (value instanceof Bytes) return repr(toText(value));
      if (value instanceof OrderedDict) return orderedText(value);
      if (value instanceof Set && !hasOwn(value)) return setText(value);
      if (value instanceof Error && !hasOwn(value)) return errorText(value);
      if (value !== null && "sentinel" in value && "exitcode" in value) return processText(value);
      if (value !== null && isOldStyle(typeName(value)) && !shows(value)) {
        return `<${qualifiedName(classOf(value))} instance at ${addressText(value)}>`;
      }
      if (value instanceof Range) return rangeText(value);
  }
  return undefined;
}

/** `str(value)`; undefined where it is no other than Python 3's. */
export function str2(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? undefined : floatText(value);
    case "bigint":
      return String(value);
    case "object":
      if (value instanceof Float) return floatText(value.value);
      if (value instanceof Bytes) return toText(value);
      if (value instanceof Error && (value as { __str__?: unknown }).__str__ === undefined) {
        return isPythonException(value) && value.args.length > 1
          ? undefined
          : wordsOf(value, exceptionText(value));
      }
  }
  return undefined;
}

/** Whether an object shows itself in a way of its own. */
function shows(value: object): boolean {
  const { __repr__: repr, toString: text } = value as { __repr__?: unknown; toString: unknown };
  return repr !== undefined || text !== Object.prototype.toString;
}

function hasOwn(value: object): boolean {
  return typeof (value as { __repr__?: unknown }).__repr__ === "function";
}

/** Twelve digits, and one behind the point at least. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return repr(value);
  const size = Math.abs(value);
  const text = size >= 1e11 && size < 1e12
    ? format(value, ".11e").replace(/\.?0+e/, "e")
    : format(value, ".12g");
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** The bytes of a text as characters of Latin-1. */
function bytesAsText(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

function hex(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}

function typeText(type: object): string {
  const name = qualifiedName(type);
  if (typeof type === "function" && type.prototype instanceof Error && !name.includes(".")) {
    return `<type 'exceptions.${pythonName(name)}'>`;
  }
  if (isOldStyle(className(type))) return name;
  return name.includes(".") ? `<class '${name}'>` : `<type '${pythonName(name)}'>`;
}

function orderedText(dict: OrderedDict): string {
  const name = className(classOf(dict));
  const items = Array.from(dict.items(), (item) => repr(item)).join(", ");
  return items === "" ? `${name}()` : `${name}([${items}])`;
}

const PROCESS =
  /^<(\S+) name='(.*)' (?:pid=\d+ )?parent=\S+ (\w+)(?: exitcode=-?(\w+))?( daemon)?>$/;

/** `<Process(Process-1, stopped[1] daemon)>` */
function processText(value: object): string {
  const text = String(value);
  const found = PROCESS.exec(text);
  if (!found) return text;
  const [, type, name, status, code = "0", daemon = ""] = found;
  return `<${type}(${name}, ${status}${code === "0" ? "" : `[${code}]`}${daemon})>`;
}

function setText(items: Set<unknown>): string {
  const name = className(classOf(items));
  return `${name}([${Array.from(items, (item) => repr(item)).join(", ")}])`;
}

function errorText(error: Error): string {
  const name = systemName(error, className(classOf(error)));
  if (!isPythonException(error)) return `${name}(${repr(exceptionText(error))},)`;
  const { args } = error;
  const text = Array.from(args, (one) => repr(one)).join(", ");
  return `${name}(${text}${args.length === 1 ? "," : ""})`;
}

function rangeText({ start, stop, step }: Range): string {
  const end = start === 0 && step === 1 ? `${stop}` : `${start}, ${stop}`;
  return step === 1 ? `xrange(${end})` : `xrange(${end}, ${step})`;
}
