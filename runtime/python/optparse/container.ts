/**
 * What options are added to.
 *
 * @module
 */
import { call, callMethod } from "../dispatch.ts";
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { keywords } from "../values/keywords.ts";
import { OptionConflictError } from "./errors.ts";
import type { HelpFormatter } from "./formatter.ts";
import { NO_DEFAULT, Option } from "./option.ts";
import type { OptionParser } from "./parser.ts";

/** The help of an option that is not shown. */
export const SUPPRESS_HELP = "SUPPRESSHELP";

/** The options of a parser by their names, which its groups share. */
export interface Known {
  readonly short: Map<string, Option>;
  readonly long: Map<string, Option>;
  readonly defaults: Dict<string, unknown>;
}

/** A parser, or a group of options in one. https://docs.python.org/3/library/optparse.html */
export class OptionContainer {
  static readonly __module__: string = "optparse";
  /** Its options, in order. */
  optionList: Option[] = [];
  /** What makes options. */
  optionClass: unknown;
  conflictHandler = "error";
  description: string | null = null;
  /** What options are set to where they are not given. */
  readonly defaults: Dict<string, unknown>;
  /** @internal */
  readonly known: Known;

  constructor(
    optionClass: unknown,
    conflictHandler: string,
    description: string | null,
    known: Known = { short: new Map(), long: new Map(), defaults: new Dict() },
  ) {
    this.known = known;
    this.defaults = known.defaults;
    this.optionClass = optionClass;
    this.setConflictHandler(conflictHandler);
    this.setDescription(description);
  }

  /** Says what is done about options of the same name: "error", or "resolve". */
  setConflictHandler(handler: string): void {
    if (handler !== "error" && handler !== "resolve") {
      throw new ValueError(`invalid conflict_resolution value ${repr(handler)}`);
    }
    this.conflictHandler = handler;
  }

  /** Says what stands before the options. */
  setDescription(description: string | null): void {
    this.description = description;
  }

  /** What stands before the options. */
  getDescription(): string | null {
    return this.description;
  }

  /** Lets go of its options. */
  destroy(): void {
    this.optionList = [];
  }

  /** Where options of such a name are. */
  #table(name: string): Map<string, Option> {
    return name.startsWith("--") ? this.known.long : this.known.short;
  }

  #checkConflict(option: Option): void {
    const names = [...option._short_opts, ...option._long_opts]
      .filter((name) => this.#table(name).has(name));
    if (names.length === 0) return;
    if (this.conflictHandler === "error") {
      throw new OptionConflictError(
        `conflicting option string(s): ${names.join(", ")}`,
        option,
      );
    }
    for (const name of names) {
      const other = this.#table(name).get(name)!;
      const own = name.startsWith("--") ? other._long_opts : other._short_opts;
      own.splice(own.indexOf(name), 1);
      this.#table(name).delete(name);
      if (other._short_opts.length + other._long_opts.length > 0) continue;
      const { optionList } = other.container as OptionContainer;
      optionList.splice(optionList.indexOf(other), 1);
    }
  }

  /** Adds an option. https://docs.python.org/3/library/optparse.html#optparse.OptionParser.add_option */
  addOption(...given: unknown[]): Option {
    const named = keywords(given);
    if (given.length === 0) throw new IndexError("tuple index out of range");
    const [first] = given;
    let option: Option;
    if (typeof first === "string") option = call(this.optionClass as never, given, named) as Option;
    else if (given.length === 1 && Object.keys(named).length === 0) {
      if (!(first instanceof Option)) {
        throw new TypeError(`not an Option instance: ${repr(first)}`);
      }
      option = first;
    } else throw new TypeError("invalid arguments");
    this.#checkConflict(option);
    this.optionList.push(option);
    option.container = this;
    for (const name of [...option._short_opts, ...option._long_opts]) {
      this.#table(name).set(name, option);
    }
    const { dest } = option;
    if (dest === null) return option;
    if (option.default !== NO_DEFAULT) this.defaults.set(dest, option.default);
    else if (!this.defaults.has(dest)) this.defaults.set(dest, null);
    return option;
  }

  /** Adds several. */
  addOptions(optionList: unknown): void {
    for (const option of iter(optionList)) this.addOption(option);
  }

  /** An option by one of its names. */
  getOption(optStr: string): Option | null {
    return this.known.short.get(optStr) ?? this.known.long.get(optStr) ?? null;
  }

  /** Whether there is one of that name. */
  hasOption(optStr: string): boolean {
    return this.getOption(optStr) !== null;
  }

  /** Takes an option off. */
  removeOption(optStr: string): void {
    const option = this.getOption(optStr);
    if (option === null) throw new ValueError(`no such option ${repr(optStr)}`);
    for (const name of [...option._short_opts, ...option._long_opts]) {
      this.#table(name).delete(name);
    }
    const { optionList } = option.container as OptionContainer;
    optionList.splice(optionList.indexOf(option), 1);
  }

  /** The help of its options. */
  formatOptionHelp(formatter: HelpFormatter): string {
    return this.optionList.filter(({ help }) => help !== SUPPRESS_HELP)
      .map((option) => callMethod(formatter, "format_option", [option])).join("");
  }

  /** What stands before them. */
  formatDescription(formatter: HelpFormatter): string {
    return callMethod(formatter, "format_description", [this.getDescription()]) as string;
  }

  /** Its help. */
  formatHelp(formatter: HelpFormatter): string {
    return [
      ...this.description ? [this.formatDescription(formatter)] : [],
      ...this.optionList.length > 0 ? [this.formatOptionHelp(formatter)] : [],
    ].join("\n");
  }
}

/** Options that belong together. https://docs.python.org/3/library/optparse.html#optparse.OptionGroup */
export class OptionGroup extends OptionContainer {
  static override readonly __module__: string = "optparse";
  /** Whose they are. */
  readonly parser: OptionParser;
  title: string;

  constructor(
    parser: OptionParser,
    title: string,
    description: string | null | { description?: string | null } = null,
  ) {
    const text = typeof description === "object" ? description?.description ?? null : description;
    super(parser.optionClass, parser.conflictHandler, text, parser.known);
    this.parser = parser;
    this.title = title;
  }

  /** Gives it another title. */
  setTitle(title: string): void {
    this.title = title;
  }

  override formatHelp(formatter: HelpFormatter): string {
    const heading = callMethod(formatter, "format_heading", [this.title]) as string;
    formatter.indent();
    const help = super.formatHelp(formatter);
    formatter.dedent();
    return heading + help;
  }
}
