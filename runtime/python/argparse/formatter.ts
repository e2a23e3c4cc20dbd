/** The help of a parser. https://docs.python.org/3/library/argparse.html#formatter-class */
import { getattr, hasattr } from "../attributes.ts";
import { str } from "../builtins/str.ts";
import { TextWrapper } from "../textwrap/wrapper.ts";
import { textLength } from "../text/code_points.ts";
import { options } from "../support/options.ts";
import { percent } from "../text/percent.ts";
import { Dict } from "../values/dict.ts";
import { isTuple } from "../values/tuple.ts";
import type { Action } from "./action.ts";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import type { MutuallyExclusiveGroup } from "./container.ts";
import { usageLines } from "./usage.ts";

/** A part of a help: a heading, a text, and arguments. */
export interface Block {
  readonly heading?: string | null;
  readonly text?: string | null;
  readonly actions?: readonly Action[];
}

/** What the line of usage shows. */
export interface Usage {
  readonly text: string | null;
  readonly actions: readonly Action[];
  readonly groups: readonly MutuallyExclusiveGroup[];
  /** What stands before it, "usage: " when it is null. */
  readonly prefix: string | null;
}

/** How a help is laid out. */
export interface FormatterOptions {
  /** Columns by which the arguments of a group are indented. */
  indentIncrement?: number;
  /** The last column at which the texts about arguments begin. */
  maxHelpPosition?: number;
  /** Columns of a line; those of the terminal less two when it is null. */
  width?: number | null;
}

const WHITE = /[ \t\n\r\f\v]+/g;

function columns(): number {
  try {
    const named = Number(Deno.env.get("COLUMNS"));
    if (Number.isInteger(named) && named > 0) return named;
    return Deno.stdout.isTerminal() ? Deno.consoleSize().columns : 80;
  } catch {
    return 80; // No terminal, or one that may not be asked.
  }
}

/** Lays out helps: texts are filled. */
export class HelpFormatter {
  static readonly __module__: string = "argparse";
  readonly #prog: string;
  readonly #increment: number;
  readonly #maxPosition: number;
  readonly #width: number;

  constructor(prog: string | FormatterOptions & { prog?: string }, ...rest: unknown[]) {
    const given = options<FormatterOptions & { prog: string }>(
      ["prog", "indentIncrement", "maxHelpPosition", "width"],
      prog,
      ...rest,
    );
    this.#prog = given.prog ?? "";
    this.#increment = Number(given.indentIncrement ?? 2);
    this.#width = given.width ?? columns() - 2;
    this.#maxPosition = Math.min(
      Number(given.maxHelpPosition ?? 24),
      Math.max(this.#width - 20, this.#increment * 2),
    );
  }

  /** The whole help. */
  render(usage: Usage | null, blocks: readonly Block[]): string {
    const all = blocks.flatMap(({ actions = [] }) => actions.filter(isShown));
    const lengths = all.flatMap((action) => [
      this.#increment + textLength(this._formatActionInvocation(action)),
      ...action.subactions().map((one) =>
        2 * this.#increment + textLength(this._formatActionInvocation(one))
      ),
    ]);
    const position = Math.min(Math.max(0, ...lengths) + 2, this.#maxPosition);
    const text = (usage === null || usage.text === SUPPRESS ? "" : this.#usage(usage)) +
      blocks.map((block) => this.#block(block, position)).join("");
    const trimmed = text.replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
    return trimmed === "" ? "" : `${trimmed}\n`;
  }

  #usage({ text, actions, groups, prefix }: Usage): string {
    const head = prefix ?? "usage: ";
    const prog = new Dict<string, unknown>([["prog", this.#prog]]);
    const usage = text !== null
      ? percent(text, prog)
      : actions.length === 0
      ? this.#prog
      : usageLines(this.#prog, head, this.#width, actions, groups, (action) =>
        this.argumentsOf(action));
    return `${head}${usage}\n\n`;
  }

  #block({ heading = null, text = null, actions = [] }: Block, position: number): string {
    const indent = heading === null && actions.length === 0 ? 0 : this.#increment;
    const content = this.#text(text, indent) +
      actions.filter(isShown).map((action) => this.#action(action, indent, position)).join("");
    if (content === "") return "";
    if (indent === 0) return content;
    return `\n${heading === null || heading === SUPPRESS ? "" : `${heading}:\n`}${content}\n`;
  }

  #text(text: string | null, indent: number): string {
    if (text === null || text === SUPPRESS) return "";
    const prog = new Dict<string, unknown>([["prog", this.#prog]]);
    const full = text.includes("%(prog)") ? percent(text, prog) : text;
    const width = Math.max(this.#width - indent, 11);
    return `${this._fillText(full, width, " ".repeat(indent))}\n\n`;
  }

  #action(action: Action, indent: number, position: number): string {
    const room = position - indent - 2;
    const name = this._formatActionInvocation(action);
    const head = " ".repeat(indent) + name;
    const rest = action.subactions().map((one) =>
      this.#action(one, indent + this.#increment, position)
    ).join("");
    const help = action.help?.trim() ? this.#expanded(action) : "";
    if (help === "") return `${head}\n${rest}`;
    const lines = this._splitLines(help, Math.max(this.#width - position, 11));
    const fits = textLength(name) <= room;
    const first = fits
      ? `${head}${" ".repeat(room - textLength(name))}  ${lines[0] ?? ""}\n`
      : `${head}\n${" ".repeat(position)}${lines[0] ?? ""}\n`;
    const others = lines.slice(1).map((line) => `${" ".repeat(position)}${line}\n`).join("");
    return first + others + rest;
  }

  #expanded(action: Action): string {
    const values = new Dict<string, unknown>();
    for (const [name, value] of Object.entries(action)) {
      if (value === SUPPRESS) continue;
      const key = name === "optionStrings" ? "option_strings" : name;
      const isNamed = value !== null && typeof value === "function" && hasattr(value, "__name__");
      values.set(key, isNamed ? getattr(value, "__name__") : value);
    }
    values.set("prog", this.#prog);
    if (action.choices !== null) values.set("choices", action.choiceTexts().join(", "));
    return percent(this._getHelpString(action), values);
  }

  /** The arguments of an action as they are shown. @internal */
  argumentsOf(action: Action): string {
    const otherwise = action.optionStrings.length > 0
      ? this._getDefaultMetavarForOptional(action)
      : this._getDefaultMetavarForPositional(action);
    return argumentsText(action, otherwise);
  }

  /** An action's options and arguments, as the first column shows them. */
  _formatActionInvocation(action: Action): string {
    if (action.optionStrings.length === 0) {
      return metavars(action, this._getDefaultMetavarForPositional(action), 1)[0] ?? "";
    }
    const options = action.optionStrings.join(", ");
    return action.nargs === 0 ? options : `${options} ${this.argumentsOf(action)}`;
  }

  /** A text about an argument, in lines. */
  _splitLines(text: string, width: number): string[] {
    return new TextWrapper({ width }).wrap(text.replace(WHITE, " ").trim());
  }

  /** A text between arguments, filled. */
  _fillText(text: string, width: number, indent: string): string {
    return new TextWrapper({ width, initialIndent: indent, subsequentIndent: indent })
      .fill(text.replace(WHITE, " ").trim());
  }

  /** What is said of an argument. */
  _getHelpString(action: Action): string {
    return action.help ?? "";
  }

  /** What the value of an option is called. */
  _getDefaultMetavarForOptional(action: Action): string {
    return (action.dest ?? "").toUpperCase();
  }

  /** What an argument by position is called. */
  _getDefaultMetavarForPositional(action: Action): string {
    return action.dest ?? "";
  }
}

function isShown(action: Action): boolean {
  return action.help !== SUPPRESS;
}

/** What the arguments are called, for so many of them. */
function metavars(action: Action, otherwise: string, count: number): string[] {
  if (isTuple(action.metavar)) return action.metavar.map((one) => str(one));
  const one = action.metavar !== null
    ? str(action.metavar)
    : action.choices !== null
    ? `{${action.choiceTexts().join(",")}}`
    : otherwise;
  return Array(count).fill(one);
}

function argumentsText(action: Action, otherwise: string): string {
  const names = (count: number) => metavars(action, otherwise, count);
  switch (action.nargs) {
    case null:
      return names(1)[0]!;
    case OPTIONAL:
      return `[${names(1)[0]}]`;
    case ZERO_OR_MORE: {
      const [first, second] = names(1);
      return second === undefined ? `[${first} ...]` : `[${first} [${second} ...]]`;
    }
    case ONE_OR_MORE: {
      const [first, second] = names(2);
      return `${first} [${second} ...]`;
    }
    case REMAINDER:
      return "...";
    case PARSER:
      return `${names(1)[0]} ...`;
    case SUPPRESS:
      return "";
    default:
      return names(Number(action.nargs)).join(" ");
  }
}

/** What is wrong with the number of arguments of an action, or with their names. */
export function metavarProblem(action: Action): string | undefined {
  const { nargs, metavar } = action;
  const marks: unknown[] = [null, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS];
  if (typeof nargs === "string" && !marks.includes(nargs)) return "invalid nargs value";
  if (!isTuple(metavar)) return undefined;
  const count = metavar.length;
  const fits = nargs === ZERO_OR_MORE
    ? count === 1 || count === 2
    : nargs === ONE_OR_MORE
    ? count === 2
    : typeof nargs === "number"
    ? count === nargs
    : nargs === REMAINDER || nargs === SUPPRESS || count === 1;
  return fits ? undefined : "length of metavar tuple does not match nargs";
}

/** As {@linkcode HelpFormatter}, with the lines of descriptions as they are. */
export class RawDescriptionHelpFormatter extends HelpFormatter {
  override _fillText(text: string, _width: number, indent: string): string {
    return str.splitlines(text, { keepends: true }).map((line) => indent + line).join("");
  }
}

/** As {@linkcode HelpFormatter}, with all lines as they are. */
export class RawTextHelpFormatter extends RawDescriptionHelpFormatter {
  override _splitLines(text: string): string[] {
    return str.splitlines(text);
  }
}

/** As {@linkcode HelpFormatter}, with the defaults of arguments. */
export class ArgumentDefaultsHelpFormatter extends HelpFormatter {
  override _getHelpString(action: Action): string {
    const help = action.help ?? "";
    const mayMiss = action.optionStrings.length > 0 || action.nargs === OPTIONAL ||
      action.nargs === ZERO_OR_MORE;
    return help.includes("%(default)") || action.default === SUPPRESS || !mayMiss
      ? help
      : `${help} (default: %(default)s)`;
  }
}

/** As {@linkcode HelpFormatter}, with the types of values for their names. */
export class MetavarTypeHelpFormatter extends HelpFormatter {
  override _getDefaultMetavarForOptional(action: Action): string {
    return str(getattr(action.type, "__name__"));
  }

  override _getDefaultMetavarForPositional(action: Action): string {
    return str(getattr(action.type, "__name__"));
  }
}
