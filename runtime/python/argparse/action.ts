/** What is done with an argument of a command line. */
import { snakeCase } from "../../letter_case.ts";
import { callable } from "../builtins/introspection.ts";
import { str } from "../builtins/str.ts";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { options } from "../support/options.ts";
import { unexpectedText } from "../support/refusals.ts";
import { repr } from "../text/repr.ts";
import { className } from "../values/types.ts";
import type { ArgumentParser } from "./parser.ts";
import type { Namespace } from "./namespace.ts";

/** How many arguments there are: a number, or one of the marks. */
export type Nargs = number | string | null;

/** What every action can be told. https://docs.python.org/3/library/argparse.html#the-add-argument-method */
export interface ActionOptions {
  /** The options that it answers to; none for an argument by position. */
  optionStrings?: readonly string[];
  /** The attribute that it sets. */
  dest?: string | null;
  /** How many arguments belong to it. */
  nargs?: Nargs;
  /** What is stored where no argument is given. */
  const?: unknown;
  /** What is set where it does not occur. */
  default?: unknown;
  /** What makes a value of a text. */
  type?: unknown;
  /** The values that there may be. */
  choices?: unknown;
  /** Whether it must occur. */
  required?: boolean;
  /** What is said of it. */
  help?: string | null;
  /** What its arguments are called in the help. */
  metavar?: unknown;
  /** Whether a use is warned of. */
  deprecated?: boolean;
}

/** What actions take by place. */
export const SHOWN = [
  "optionStrings",
  "dest",
  "nargs",
  "const",
  "default",
  "type",
  "choices",
  "required",
  "help",
  "metavar",
  "deprecated",
] as const;

/** What is done with an argument of a command line. https://docs.python.org/3/library/argparse.html#argparse.Action */
export class Action {
  static readonly __module__: string = "argparse";
  optionStrings: readonly string[];
  dest: string | null;
  nargs: Nargs;
  const: unknown;
  default: unknown;
  type: unknown;
  choices: unknown;
  required: boolean;
  help: string | null;
  metavar: unknown;
  deprecated: boolean;
  /** The group that it was added to, which may be named in conflicts. */
  container: unknown = null;

  constructor(
    optionStrings: readonly string[] | ActionOptions,
    dest?: string | null | ActionOptions,
    ...more: unknown[]
  ) {
    const given = options<ActionOptions>(SHOWN, optionStrings, dest, ...more);
    this.optionStrings = [...given.optionStrings ?? []];
    this.dest = given.dest ?? null;
    this.nargs = given.nargs === undefined || given.nargs === null
      ? null
      : typeof given.nargs === "string"
      ? given.nargs
      : Number(given.nargs);
    this.const = given.const ?? null;
    this.default = given.default ?? null;
    this.type = given.type ?? null;
    this.choices = given.choices ?? null;
    this.required = given.required ?? false;
    this.help = given.help ?? null;
    this.metavar = given.metavar ?? null;
    this.deprecated = given.deprecated ?? false;
  }

  /** Called with what was found. */
  __call__(
    _parser: ArgumentParser,
    _namespace: Namespace,
    _values: unknown,
    _optionString: string | null = null,
  ): void {
    throw new NotImplementedError(".__call__() not defined");
  }

  /** How it is called in the line of usage. */
  formatUsage(): string {
    return this.optionStrings[0] ?? "";
  }

  /** The choices. */
  choiceList(): unknown[] {
    return Array.from(iter(this.choices));
  }

  /** The choices as they are shown. */
  choiceTexts(): string[] {
    return this.choiceList().map((choice) => str(choice));
  }

  /** Actions that are shown indented below it. */
  subactions(): readonly Action[] {
    return [];
  }

  __repr__(): string {
    const shown = SHOWN.map((name) => {
      const value = name === "optionStrings" ? [...this.optionStrings] : this[name];
      return `${name === "optionStrings" ? "option_strings" : name}=${repr(value)}`;
    });
    return `${className(this.constructor)}(${shown.join(", ")})`;
  }
}

/** @throws {ValueError} when what makes values cannot be called */
export function checkType(type: unknown): void {
  if (type !== null && !callable(type)) throw new ValueError(`${repr(type)} is not callable`);
}

/** @throws {TypeError} for an option that a kind of action does not have */
export function refuse(kind: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    throw new TypeError(unexpectedText(`${kind}.__init__`, snakeCase(name), known.map(snakeCase)));
  }
}
