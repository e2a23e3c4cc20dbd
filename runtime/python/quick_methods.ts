/**
 * The methods of texts, lists and dicts, found at once where a program calls them on a value whose type is known only at run
 * time, such as what was read from JSON.
 *
 * @module
 */
import { type Callable, typeMethod } from "./attributes.ts";
import { camelCase } from "../letter_case.ts";
import { takesCount } from "./support/argument_counts.ts";
import { dialect } from "./support/dialect.ts";
import { Dict } from "./values/dict.ts";
import { isTuple } from "./values/tuple.ts";

/** What was found by the names of methods; null where the long way has to be taken. */
type Found = Map<string, Callable | null>;

/** For so many arguments at most. */
const MOST = 2;

function perCount(): readonly Found[] {
  return Array.from({ length: MOST + 1 }, () => new Map());
}

const ofTexts = perCount();
const ofLists = perCount();
const ofDicts = perCount();

/** A function that takes a method's receiver first. */
function look(type: string, receiver: unknown, name: string, given: number): Callable | null {
  if (!takesCount(type, name, given)) return null;
  if (type !== "dict") return typeMethod(receiver, name) ?? null;
  const method = (Dict.prototype as unknown as Record<string, unknown>)[camelCase(name)];
  return typeof method === "function" ? method as Callable : null;
}

function found(
  known: readonly Found[],
  type: string,
  receiver: unknown,
  name: string,
  given: number,
): Callable | null {
  const methods = known[given]!;
  let method = methods.get(name);
  if (method === undefined) methods.set(name, method = look(type, receiver, name, given));
  return method;
}

/** What stands for a call that has to go the long way. */
export const LONG: unique symbol = Symbol("the long way");

/** What a method of a text, list or dict gives, none of a derived class; LONG for all others, and for wrong arguments. */
export function callQuickly(receiver: unknown, name: string, args: readonly unknown[]): unknown {
  const given = args.length;
  if (given > MOST || dialect.current) return LONG;
  if (typeof receiver === "object" && receiver !== null) {
    const prototype = Object.getPrototypeOf(receiver);
    if (prototype === Dict.prototype) {
      const method = found(ofDicts, "dict", receiver, name, given);
      if (method === null) return LONG;
      return given === 0
        ? method.call(receiver)
        : given === 1
        ? method.call(receiver, args[0])
        : method.call(receiver, args[0], args[1]);
    }
    if (prototype !== Array.prototype || isTuple(receiver)) return LONG;
    const method = found(ofLists, "list", receiver, name, given);
    return method === null ? LONG : onType(method, receiver, args);
  }
  if (typeof receiver !== "string") return LONG;
  const method = found(ofTexts, "str", receiver, name, given);
  return method === null ? LONG : onType(method, receiver, args);
}

function onType(method: Callable, receiver: unknown, args: readonly unknown[]): unknown {
  switch (args.length) {
    case 0:
      return method(receiver);
    case 1:
      return method(receiver, args[0]);
    default:
      return method(receiver, args[0], args[1]);
  }
}
