/**
 * Command lines.
 *
 * @module
 */
import { callMethod, getattr } from "../dispatch.ts";
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { basename } from "../os/path.ts";
import { streams } from "../streams.ts";
import { options } from "../support/options.ts";
import { sys } from "../sys.ts";
import { repr } from "../text/repr.ts";
import { isKeywords, keywords } from "../values/keywords.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { OptionContainer, OptionGroup } from "./container.ts";
import { AmbiguousOptionError, BadOptionError, OptionValueError } from "./errors.ts";
import { type HelpFormatter, IndentedHelpFormatter } from "./formatter.ts";
import { Option } from "./option.ts";
import { Values } from "./values.ts";

/** The usage of a parser that shows none. */
export const SUPPRESS_USAGE = "SUPPRESSUSAGE";

/** What a parser is told. */
export interface ParserOptions {
  /** The line of usage; `%prog` in it is the program's name. */
  usage: string | null;
  /** Options that it has from the beginning. */
  optionList: unknown;
  /** What makes options. */
  optionClass: unknown;
  /** What `--version` prints. */
  version: string | null;
  /** "error", or "resolve": later options take over the names of earlier ones. */
  conflictHandler: string;
  /** What stands before the options in the help. */
  description: string | null;
  /** What lays it out. */
  formatter: HelpFormatter | null;
  /** Whether there is an option for the help. */
  addHelpOption: unknown;
  /** The program's name. */
  prog: string | null;
  /** What stands behind the options. */
  epilog: string | null;
}

const POSITIONS = [
  "usage",
  "optionList",
  "optionClass",
  "version",
  "conflictHandler",
  "description",
  "formatter",
  "addHelpOption",
  "prog",
  "epilog",
] as const;

/** Prints a text; on standard output where no file is given. */
function print(text: string, file: unknown): void {
  const given = isKeywords(file) ? file.file ?? null : file;
  callMethod(given ?? streams.stdout, "write", [text]);
}

/** Reads command lines. https://docs.python.org/3/library/optparse.html#optparse.OptionParser */
export class OptionParser extends OptionContainer {
  static override readonly __module__: string = "optparse";
  /** Options that all parsers of a class have. */
  static readonly standard_option_list: Option[] = [];
  usage: string | null = null;
  prog: string | null;
  version: string | null;
  epilog: string | null;
  formatter: HelpFormatter;
  allowInterspersedArgs = true;
  processDefaultValues: unknown = true;
  optionGroups: OptionGroup[] = [];
  /** What is left of the line. */
  rargs: string[] | null = null;
  /** What is no option so far. */
  largs: string[] | null = null;
  /** What options were set to so far. */
  values: Values | null = null;

  constructor(...args: unknown[]) {
    const given = options<ParserOptions>(POSITIONS, ...args);
    super(
      given.optionClass ?? Option,
      given.conflictHandler ?? "error",
      given.description ?? null,
    );
    this.setUsage(given.usage ?? null);
    this.prog = given.prog ?? null;
    this.version = given.version ?? null;
    this.formatter = given.formatter ?? new IndentedHelpFormatter();
    this.formatter.setParser(this);
    this.epilog = given.epilog ?? null;
    this.addOptions(getattr(this, "standard_option_list"));
    if (truth(given.optionList ?? null)) this.addOptions(given.optionList);
    if (this.version) {
      this.addOption("--version", {
        action: "version",
        help: "show program's version number and exit",
      });
    }
    if (truth(given.addHelpOption ?? true)) {
      this.addOption("-h", "--help", { action: "help", help: "show this help message and exit" });
    }
  }

  override destroy(): void {
    super.destroy();
    for (const group of this.optionGroups) group.destroy();
    this.optionGroups = [];
  }

  /** Sets the line of usage. */
  setUsage(usage: string | null): void {
    if (usage === null) this.usage = "%prog [options]";
    else if (usage === SUPPRESS_USAGE) this.usage = null;
    else this.usage = usage.toLowerCase().startsWith("usage: ") ? usage.slice(7) : usage;
  }

  /** Lets options stand behind what is none. */
  enableInterspersedArgs(): void {
    this.allowInterspersedArgs = true;
  }

  /** Lets the first that is no option end the options. */
  disableInterspersedArgs(): void {
    this.allowInterspersedArgs = false;
  }

  /** Says whether defaults that are texts are read as values. */
  setProcessDefaultValues(process: unknown): void {
    this.processDefaultValues = process;
  }

  /** Sets what an option is where it is not given. */
  setDefault(dest: string, value: unknown): void {
    this.defaults.set(dest, value);
  }

  /** The same for several. */
  setDefaults(...given: unknown[]): void {
    for (const [name, value] of Object.entries(keywords(given))) this.defaults.set(name, value);
  }

  /** What options are where they are not given. */
  getDefaultValues(): Values {
    if (!truth(this.processDefaultValues)) return new Values(this.defaults);
    const defaults = this.defaults.copy();
    const all = [this.optionList, ...this.optionGroups.map((group) => group.optionList)].flat();
    for (const option of all) {
      const value = defaults.get(option.dest!, null);
      if (typeof value !== "string") continue;
      const args = [option.getOptString(), value];
      defaults.set(option.dest!, callMethod(option, "check_value", args));
    }
    return new Values(defaults);
  }

  /** Adds a group. */
  addOptionGroup(...given: unknown[]): OptionGroup {
    const named = keywords(given);
    if (given.length === 0) throw new IndexError("tuple index out of range");
    const [first] = given;
    let group: OptionGroup;
    if (typeof first === "string") {
      group = new OptionGroup(this, first, given[1] as string | null ?? named);
    } else if (given.length === 1 && Object.keys(named).length === 0) {
      if (!(first instanceof OptionGroup)) {
        throw new TypeError(`not an OptionGroup instance: ${repr(first)}`);
      }
      if (first.parser !== this) throw new ValueError("invalid OptionGroup (wrong parser)");
      group = first;
    } else throw new TypeError("invalid arguments");
    this.optionGroups.push(group);
    return group;
  }

  /** The group that an option is in. */
  getOptionGroup(optStr: string): OptionGroup | null {
    const container = this.getOption(optStr)?.container ?? this;
    return container === this ? null : container as OptionGroup;
  }

  /** Reads a command line: what options are set to, and what is none. https://docs.python.org/3/library/optparse.html#optparse.OptionParser.parse_args */
  parseArgs(...given: unknown[]): Tuple<[Values, string[]]> {
    const { args = null, values: target = null } = options<
      { args: unknown; values: Values | null }
    >(["args", "values"], ...given);
    const rest = args === null ? sys.argv.slice(1) : [...iter(args)] as string[];
    const values = target ?? callMethod(this, "get_default_values", []) as Values;
    const others: string[] = [];
    this.rargs = rest;
    this.largs = others;
    this.values = values;
    try {
      this.#read(others, rest, values);
    } catch (error) {
      if (!(error instanceof BadOptionError || error instanceof OptionValueError)) throw error;
      callMethod(this, "error", [error.__str__()]);
    }
    const result = callMethod(this, "check_values", [values, [...others, ...rest]]);
    return result as Tuple<[Values, string[]]>;
  }

  /** Looks at what was read; may be overridden. */
  checkValues(values: Values, args: string[]): Tuple<[Values, string[]]> {
    return asTuple([values, args]) as Tuple<[Values, string[]]>;
  }

  #read(others: string[], rest: string[], values: Values): void {
    while (rest.length > 0) {
      const arg = rest[0]!;
      if (arg === "--") {
        rest.shift();
        return;
      }
      if (arg.startsWith("--")) this.#readLong(rest, values);
      else if (arg.startsWith("-") && arg.length > 1) this.#readShort(rest, values);
      else if (this.allowInterspersedArgs) others.push(rest.shift()!);
      else return;
    }
  }

  /** What follows an option. */
  #following(option: Option, opt: string, rest: string[]): unknown {
    const count = Number(option.nargs);
    if (rest.length < count) {
      const words = count === 1 ? "argument" : "arguments";
      callMethod(this, "error", [`${opt} option requires ${count} ${words}`]);
    }
    return count === 1 ? rest.shift() ?? null : tupleFrom(rest.splice(0, count));
  }

  #readLong(rest: string[], values: Values): void {
    const arg = rest.shift()!;
    const place = arg.indexOf("=");
    if (place >= 0) rest.unshift(arg.slice(place + 1));
    const opt = this.#whole(place < 0 ? arg : arg.slice(0, place));
    const option = this.known.long.get(opt)!;
    let value: unknown = null;
    if (option.takesValue()) value = this.#following(option, opt, rest);
    else if (place >= 0) callMethod(this, "error", [`${opt} option does not take a value`]);
    callMethod(option, "process", [opt, value, values, this]);
  }

  /** The long option that is meant. */
  #whole(opt: string): string {
    if (this.known.long.has(opt)) return opt;
    const possible = [...this.known.long.keys()].filter((name) => name.startsWith(opt));
    if (possible.length === 1) return possible[0]!;
    if (possible.length === 0) throw new BadOptionError(opt);
    throw new AmbiguousOptionError(opt, possible.sort());
  }

  #readShort(rest: string[], values: Values): void {
    const letters = [...rest.shift()!.slice(1)];
    for (const [i, letter] of letters.entries()) {
      const opt = `-${letter}`;
      const option = this.known.short.get(opt);
      if (!option) throw new BadOptionError(opt);
      const takes = option.takesValue();
      const behind = letters.slice(i + 1).join("");
      if (takes && behind !== "") rest.unshift(behind);
      const value = takes ? this.#following(option, opt, rest) : null;
      callMethod(option, "process", [opt, value, values, this]);
      if (takes && behind !== "") return;
    }
  }

  /** The program's name. */
  getProgName(): string {
    return this.prog ?? basename(sys.argv[0] ?? "") as string;
  }

  /** A text with the program's name in it. */
  expandProgName(s: string): string {
    return s.replaceAll("%prog", () => this.getProgName());
  }

  override getDescription(): string | null {
    return this.expandProgName(this.description!);
  }

  /** Ends the program. */
  exit(...given: unknown[]): never {
    const { status = 0, msg = null } = options<{ status: unknown; msg: string | null }>(
      ["status", "msg"],
      ...given,
    );
    if (msg) callMethod(streams.stderr, "write", [msg]);
    return sys.exit(status);
  }

  /** Says what is wrong, and ends the program with status 2; may be overridden. */
  error(msg: string): void {
    callMethod(this, "print_usage", [streams.stderr]);
    callMethod(this, "exit", [2, `${this.getProgName()}: error: ${msg}\n`]);
  }

  /** The line of usage. */
  getUsage(): string {
    return this.usage
      ? callMethod(this.formatter, "format_usage", [this.expandProgName(this.usage)]) as string
      : "";
  }

  /** Prints it. */
  printUsage(file: unknown = null): void {
    if (this.usage) print(`${this.getUsage()}\n`, file);
  }

  /** What `--version` prints. */
  getVersion(): string {
    return this.version ? this.expandProgName(this.version) : "";
  }

  /** Prints it. */
  printVersion(file: unknown = null): void {
    if (this.version) print(`${this.getVersion()}\n`, file);
  }

  override formatOptionHelp(formatter: HelpFormatter = this.formatter): string {
    formatter.storeOptionStrings(this);
    const result = [callMethod(formatter, "format_heading", ["Options"]) as string];
    formatter.indent();
    if (this.optionList.length > 0) result.push(super.formatOptionHelp(formatter), "\n");
    for (const group of this.optionGroups) {
      result.push(callMethod(group, "format_help", [formatter]) as string, "\n");
    }
    formatter.dedent();
    return result.slice(0, -1).join("");
  }

  /** What stands behind the options. */
  formatEpilog(formatter: HelpFormatter): string {
    return callMethod(formatter, "format_epilog", [this.epilog]) as string;
  }

  override formatHelp(formatter: HelpFormatter = this.formatter): string {
    return [
      this.usage ? `${this.getUsage()}\n` : "",
      this.description ? `${callMethod(this, "format_description", [formatter])}\n` : "",
      callMethod(this, "format_option_help", [formatter]) as string,
      callMethod(this, "format_epilog", [formatter]) as string,
    ].join("");
  }

  /** Prints the help. */
  printHelp(file: unknown = null): void {
    print(callMethod(this, "format_help", []) as string, file);
  }
}
