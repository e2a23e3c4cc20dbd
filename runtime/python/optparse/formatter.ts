/**
 * How helps are laid out.
 *
 * @module
 */
import { str } from "../builtins/str.ts";
import { callMethod } from "../dispatch.ts";
import { NotImplementedError, ValueError } from "../exceptions.ts";
import { environ } from "../os/environ.ts";
import { options } from "../support/options.ts";
import { fill, wrap } from "../textwrap.ts";
import { repr } from "../text/repr.ts";
import { NO_DEFAULT, type Option } from "./option.ts";
import type { OptionParser } from "./parser.ts";

/** How wide lines may be where nothing is said. */
function usualWidth(): number {
  const columns = environ.get("COLUMNS", null) as string | null;
  return (columns !== null && /^\s*[+-]?\d+\s*$/.test(columns) ? Number(columns) : 80) - 2;
}

/** What formatters have in common. https://docs.python.org/3/library/optparse.html */
export class HelpFormatter {
  static readonly __module__: string = "optparse";
  /** What a default of None is shown as. */
  static readonly NO_DEFAULT_VALUE: string = "none";
  parser: OptionParser | null = null;
  readonly indentIncrement: number;
  readonly maxHelpPosition: number;
  readonly width: number;
  readonly shortFirst: unknown;
  helpPosition: number;
  helpWidth: number | null = null;
  currentIndent = 0;
  level = 0;
  /** What stands for an option's default in its help. */
  defaultTag: string | null = "%default";
  readonly #strings = new Map<Option, string>();
  #beforeShort = " ";
  #beforeLong = "=";

  constructor(
    indentIncrement: number,
    maxHelpPosition: number,
    width: number | null,
    shortFirst: unknown,
  ) {
    this.indentIncrement = indentIncrement;
    this.width = width ?? usualWidth();
    this.maxHelpPosition = Math.min(
      maxHelpPosition,
      Math.max(this.width - 20, indentIncrement * 2),
    );
    this.helpPosition = this.maxHelpPosition;
    this.shortFirst = shortFirst;
  }

  /** Says whose help it is. */
  setParser(parser: OptionParser): void {
    this.parser = parser;
  }

  /** Sets what stands between a short option and its value. */
  setShortOptDelimiter(delim: string): void {
    if (delim !== "" && delim !== " ") {
      throw new ValueError(`invalid metavar delimiter for short options: ${repr(delim)}`);
    }
    this.#beforeShort = delim;
  }

  /** Sets what stands between a long option and its value. */
  setLongOptDelimiter(delim: string): void {
    if (delim !== "=" && delim !== " ") {
      throw new ValueError(`invalid metavar delimiter for long options: ${repr(delim)}`);
    }
    this.#beforeLong = delim;
  }

  /** Goes in. */
  indent(): void {
    this.currentIndent += this.indentIncrement;
    this.level++;
  }

  /** Goes out. */
  dedent(): void {
    this.currentIndent -= this.indentIncrement;
    this.level--;
  }

  /** The line of usage. */
  formatUsage(_usage: string): string {
    throw new NotImplementedError("subclasses must implement");
  }

  /** A title. */
  formatHeading(_heading: string): string {
    throw new NotImplementedError("subclasses must implement");
  }

  #text(text: string): string {
    const indent = " ".repeat(this.currentIndent);
    return fill(text, Math.max(this.width - this.currentIndent, 11), {
      initialIndent: indent,
      subsequentIndent: indent,
    });
  }

  /** What stands before the options. */
  formatDescription(description: string | null): string {
    return description ? `${this.#text(description)}\n` : "";
  }

  /** What stands behind them. */
  formatEpilog(epilog: string | null): string {
    return epilog ? `\n${this.#text(epilog)}\n` : "";
  }

  /** The help of an option with its default. */
  expandDefault(option: Option): string {
    const help = option.help as string;
    if (this.parser === null || !this.defaultTag) return help;
    const value = this.parser.defaults.get(option.dest!, null);
    const shown = value === NO_DEFAULT || value === null
      ? (this.constructor as typeof HelpFormatter).NO_DEFAULT_VALUE
      : str(value);
    return help.replaceAll(this.defaultTag, () => shown);
  }

  /** The lines of an option. */
  formatOption(option: Option): string {
    const indent = " ".repeat(this.currentIndent);
    const names = this.#strings.get(option)!;
    const width = this.helpPosition - this.currentIndent - 2;
    const isLong = names.length > width;
    const first = isLong ? `${indent}${names}\n` : `${indent}${names.padEnd(width)}  `;
    if (!option.help) return isLong ? first : `${first}\n`;
    const help = callMethod(this, "expand_default", [option]) as string;
    const behind = " ".repeat(this.helpPosition);
    const lines = wrap(help, this.helpWidth!);
    return first +
      lines.map((line, i) => `${i === 0 && !isLong ? "" : behind}${line}\n`).join("");
  }

  /** Looks how wide the names of options are. */
  storeOptionStrings(parser: OptionParser): void {
    let widest = 0;
    const note = (some: readonly Option[]) => {
      for (const option of some) {
        const names = callMethod(this, "format_option_strings", [option]) as string;
        this.#strings.set(option, names);
        widest = Math.max(widest, names.length + this.currentIndent);
      }
    };
    this.indent();
    note(parser.optionList);
    this.indent();
    for (const group of parser.optionGroups) note(group.optionList);
    this.dedent();
    this.dedent();
    this.helpPosition = Math.min(widest + 2, this.maxHelpPosition);
    this.helpWidth = Math.max(this.width - this.helpPosition, 11);
  }

  /** The names of an option, with what follows them. */
  formatOptionStrings(option: Option): string {
    const takes = option.takesValue();
    const metavar = option.metavar || (takes ? str.upper(option.dest!) : "");
    const short = option._short_opts.map((one) => takes ? one + this.#beforeShort + metavar : one);
    const long = option._long_opts.map((one) => takes ? one + this.#beforeLong + metavar : one);
    return (this.shortFirst ? [...short, ...long] : [...long, ...short]).join(", ");
  }
}

interface Layout {
  indentIncrement: number;
  maxHelpPosition: number;
  width: number | null;
  shortFirst: unknown;
}

const POSITIONS = ["indentIncrement", "maxHelpPosition", "width", "shortFirst"] as const;

/** Titles above what is set in. https://docs.python.org/3/library/optparse.html */
export class IndentedHelpFormatter extends HelpFormatter {
  static override readonly __module__: string = "optparse";

  constructor(...given: unknown[]) {
    const { indentIncrement = 2, maxHelpPosition = 24, width = null, shortFirst = 1 } = options<
      Layout
    >(POSITIONS, ...given);
    super(indentIncrement, maxHelpPosition, width, shortFirst);
  }

  override formatUsage(usage: string): string {
    return `Usage: ${usage}\n`;
  }

  override formatHeading(heading: string): string {
    return `${" ".repeat(this.currentIndent)}${heading}:\n`;
  }
}

/** Titles that are underlined. https://docs.python.org/3/library/optparse.html */
export class TitledHelpFormatter extends HelpFormatter {
  static override readonly __module__: string = "optparse";

  constructor(...given: unknown[]) {
    const { indentIncrement = 0, maxHelpPosition = 24, width = null, shortFirst = 0 } = options<
      Layout
    >(POSITIONS, ...given);
    super(indentIncrement, maxHelpPosition, width, shortFirst);
  }

  override formatUsage(usage: string): string {
    return `${this.formatHeading("Usage")}  ${usage}\n`;
  }

  override formatHeading(heading: string): string {
    return `${heading}\n${"=-"[this.level]!.repeat(heading.length)}\n`;
  }
}
