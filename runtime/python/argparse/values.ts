/** What the arguments of an action are worth. */
import { call } from "../dispatch.ts";
import { getattr } from "../attributes.ts";
import { str } from "../builtins/str.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { contains } from "../operators/container.ts";
import { repr } from "../text/repr.ts";
import type { Action } from "./action.ts";
import { OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { ArgumentError, ArgumentTypeError } from "./errors.ts";

/** Finds what makes values, which may be registered under a name. */
export type TypeOf = (type: unknown) => unknown;

/** The value of one text. */
export function valueOf(action: Action, text: unknown, typeOf: TypeOf): unknown {
  const make = typeOf(action.type);
  if (make === null) return text;
  try {
    return call(make, [text]);
  } catch (thrown) {
    const problem = exception(thrown);
    if (problem instanceof ArgumentTypeError) throw new ArgumentError(action, str(problem));
    if (!(problem instanceof TypeError || problem instanceof ValueError)) throw problem;
    const name = str(getattr(action.type, "__name__", repr(action.type)));
    throw new ArgumentError(action, `invalid ${name} value: ${repr(text)}`);
  }
}

function check(action: Action, value: unknown): void {
  const { choices } = action;
  if (choices === null || contains(choices, value)) return;
  const texts = Array.from(action.choiceList(), (choice) => repr(choice)).join(", ");
  throw new ArgumentError(action, `invalid choice: ${repr(value)} (choose from ${texts})`);
}

/** The value of all texts that belong to an action. */
export function valuesOf(action: Action, given: readonly string[], typeOf: TypeOf): unknown {
  const { nargs } = action;
  let texts = given;
  if (nargs !== PARSER && nargs !== REMAINDER) {
    const dashes = texts.indexOf("--");
    if (dashes >= 0) texts = texts.filter((_, i) => i !== dashes);
  }
  const single = (text: string) => {
    const value = valueOf(action, text, typeOf);
    check(action, value);
    return value;
  };
  const isOption = action.optionStrings.length > 0;
  if (texts.length === 0 && nargs === OPTIONAL) {
    const value = isOption ? action.const : action.default;
    if (typeof value !== "string") return value;
    const made = valueOf(action, value, typeOf);
    check(action, made);
    return made;
  }
  if (texts.length === 0 && nargs === ZERO_OR_MORE && !isOption) {
    return action.default ?? [];
  }
  if (texts.length === 1 && (nargs === null || nargs === OPTIONAL)) return single(texts[0]!);
  if (nargs === REMAINDER) return texts.map((text) => valueOf(action, text, typeOf));
  if (nargs === PARSER) {
    const values = texts.map((text) => valueOf(action, text, typeOf));
    check(action, values[0]);
    return values;
  }
  return nargs === SUPPRESS ? SUPPRESS : texts.map(single);
}
