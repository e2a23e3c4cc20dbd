/** What goes wrong with arguments. */
import { Exception } from "../exceptions.ts";
import type { Action } from "./action.ts";
import { SUPPRESS } from "./constants.ts";
import { str } from "../builtins/str.ts";

/** How an argument is called in messages; null where it has no name. */
export function nameOf(action: Action | null): string | null {
  if (action === null) return null;
  if (action.optionStrings.length > 0) return action.optionStrings.join("/");
  for (const name of [action.metavar, action.dest]) {
    if (name !== null && name !== undefined && name !== SUPPRESS) return str(name);
  }
  return action.choices ? `{${action.choiceTexts().join(",")}}` : null;
}

/** A wrong argument of the command line, or of a parser. https://docs.python.org/3/library/argparse.html#argparse.ArgumentError */
export class ArgumentError extends Exception {
  static readonly __module__ = "argparse";
  /** What the argument is called. */
  argumentName: string | null;
  /** What is wrong with it. */
  override message: string;

  constructor(argument: Action | null, message: string) {
    super(argument, message);
    this.argumentName = nameOf(argument);
    this.message = message;
  }

  __str__(): string {
    return this.argumentName === null
      ? this.message
      : `argument ${this.argumentName}: ${this.message}`;
  }

  override toString(): string {
    return this.__str__();
  }
}

/** For a `type` of one's own: why a text is none. https://docs.python.org/3/library/argparse.html#argparse.ArgumentTypeError */
export class ArgumentTypeError extends Exception {
  static readonly __module__ = "argparse";
}
