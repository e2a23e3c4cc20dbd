/** `argparse.ArgumentParser`. */
import { delattr, getattr, hasattr, setattr } from "../attributes.ts";
import { call, callMethod } from "../dispatch.ts";
import { OSError, TypeError } from "../exceptions.ts";
import { open } from "../file.ts";
import { iter } from "../operators/iteration.ts";
import { basename } from "../os/path.ts";
import { str } from "../builtins/str.ts";
import { streams } from "../streams.ts";
import { sys } from "../sys.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { HelpAction } from "./actions.ts";
import type { Action } from "./action.ts";
import { PARSER, REMAINDER, SUPPRESS } from "./constants.ts";
import { type ArgumentGroup, Container, type Shared } from "./container.ts";
import { ArgumentError } from "./errors.ts";
import { HelpFormatter } from "./formatter.ts";
import { CommandLine } from "./line.ts";
import { Namespace } from "./namespace.ts";
import { SubParsersAction } from "./subparsers.ts";

/** What a parser is told. https://docs.python.org/3/library/argparse.html#argumentparser-objects */
export interface ParserOptions {
  /** The name of the program. */
  prog?: string | null;
  /** The line of usage, instead of the one that is made. */
  usage?: string | null;
  /** What stands before the arguments in the help. */
  description?: string | null;
  /** What stands behind them. */
  epilog?: string | null;
  /** Parsers whose arguments it has too. */
  parents?: Iterable<ArgumentParser>;
  /** What lays out the help: called with the program's name. */
  formatterClass?: unknown;
  /** The characters that options begin with. */
  prefixChars?: string;
  /** The characters that begin the name of a file with further arguments. */
  fromfilePrefixChars?: string | null;
  /** What is set where an argument does not occur. */
  argumentDefault?: unknown;
  /** "error", or "resolve": later options take over the names of earlier ones. */
  conflictHandler?: string;
  /** Whether there is an option for the help. */
  addHelp?: boolean;
  /** Whether long options may be shortened. */
  allowAbbrev?: boolean;
  /** Whether an error ends the program. */
  exitOnError?: boolean;
}

const POSITIONS = [
  "prog",
  "usage",
  "description",
  "epilog",
  "parents",
  "formatterClass",
  "prefixChars",
  "fromfilePrefixChars",
  "argumentDefault",
  "conflictHandler",
  "addHelp",
  "allowAbbrev",
  "exitOnError",
] as const;

const UNRECOGNIZED = "_unrecognized_args";

/** Reads command lines. https://docs.python.org/3/library/argparse.html#argparse.ArgumentParser */
export class ArgumentParser extends Container {
  /** The name of the program. */
  prog: string;
  /** The line of usage, instead of the one that is made. */
  usage: string | null;
  /** What stands before the arguments in the help. */
  description: string | null;
  /** What stands behind them. */
  epilog: string | null;
  /** What lays out the help. */
  formatterClass: unknown;
  /** The characters that begin the name of a file with further arguments. */
  fromfilePrefixChars: string | null;
  /** Whether there is an option for the help. */
  addHelp: boolean;
  /** Whether long options may be shortened. */
  allowAbbrev: boolean;
  /** Whether an error ends the program. */
  exitOnError: boolean;
  readonly #registries = new Map<string, Map<unknown, unknown>>();
  readonly #positionals: ArgumentGroup;
  readonly #options: ArgumentGroup;
  #subparsers: ArgumentGroup | null = null;

  constructor(...args: unknown[]) {
    const given = options<ParserOptions>(POSITIONS, ...args);
    const actions: Action[] = [];
    const shared: Shared = {
      options: new Map(),
      actions,
      defaults: new Map(),
      exclusive: [],
      prefixes: given.prefixChars ?? "-",
      onConflict: given.conflictHandler ?? "error",
      argumentDefault: given.argumentDefault ?? null,
      hasNegativeNumbers: false,
    };
    super(shared, actions);
    this.prog = given.prog ?? basename(sys.argv[0] ?? "");
    this.usage = given.usage ?? null;
    this.description = given.description ?? null;
    this.epilog = given.epilog ?? null;
    this.formatterClass = given.formatterClass ?? HelpFormatter;
    this.fromfilePrefixChars = given.fromfilePrefixChars ?? null;
    this.addHelp = given.addHelp ?? true;
    this.allowAbbrev = given.allowAbbrev ?? true;
    this.exitOnError = given.exitOnError ?? true;
    this.#positionals = this.addArgumentGroup("positional arguments");
    this.#options = this.addArgumentGroup("options");
    if (this.addHelp) this.#addHelp();
    for (const parent of iter(given.parents ?? [])) this.#inherit(parent as ArgumentParser);
  }

  #addHelp(): void {
    const prefix = this.shared.prefixes.includes("-") ? "-" : this.shared.prefixes[0]!;
    this.add(
      new HelpAction({
        optionStrings: [`${prefix}h`, `${prefix}${prefix}help`],
        help: "show this help message and exit",
      }),
    );
  }

  /** Takes over the arguments, groups and defaults of another parser. */
  #inherit(parent: ArgumentParser): void {
    if (!(parent instanceof ArgumentParser)) {
      throw new TypeError("parents must be a list of ArgumentParser");
    }
    const homes = new Map<Action, Container>();
    for (const group of parent.groups) {
      if (group === parent.#positionals || group === parent.#options) continue;
      const mine = this.groups.find(({ title }) => title === group.title) ??
        this.addArgumentGroup(group.title, group.description);
      for (const action of group.own) homes.set(action, mine);
    }
    for (const group of parent.shared.exclusive) {
      const mine = this.addMutuallyExclusiveGroup({ required: group.required });
      for (const action of group.own) homes.set(action, mine);
    }
    for (const action of parent.shared.actions) (homes.get(action) ?? this).add(action);
    for (const [name, value] of parent.shared.defaults) this.shared.defaults.set(name, value);
  }

  override get parser(): ArgumentParser {
    return this;
  }

  /** Files an action among those by position or the options. @internal */
  override add(action: Action): Action {
    super.add(action);
    action.container = this;
    (action.optionStrings.length > 0 ? this.#options : this.#positionals).own.push(action);
    return action;
  }

  /** @internal */
  override remove(action: Action): void {
    super.remove(action);
    for (const group of this.groups) group.remove(action);
  }

  /** @internal */
  registered(registry: string): Map<unknown, unknown> {
    let found = this.#registries.get(registry);
    if (found === undefined) this.#registries.set(registry, found = new Map());
    return found;
  }

  /** A kind of action that was registered. @internal */
  kindOf(kind: unknown): unknown {
    return this.registered("action").get(kind);
  }

  /** What makes values, which may be registered under a name. @internal */
  typeOf(type: unknown): unknown {
    return this.registered("type").get(type) ?? type;
  }

  /** Commands with parsers of their own. https://docs.python.org/3/library/argparse.html#sub-commands */
  addSubparsers(named: Keywords = {}): SubParsersAction {
    if (this.#subparsers !== null) {
      throw new ArgumentError(null, "cannot have multiple subparser arguments");
    }
    const { title, description, prog, parserClass, ...rest } = named;
    this.#subparsers = title !== undefined || description !== undefined
      ? this.addArgumentGroup(
        (title ?? "subcommands") as string,
        (description ?? null) as string | null,
      )
      : this.#positionals;
    const positionals = this.shared.actions.filter(({ optionStrings }) =>
      optionStrings.length === 0
    );
    const head = prog ?? this.#formatter().render({
      text: this.usage,
      actions: positionals,
      groups: this.shared.exclusive,
      prefix: "",
    }, []).trim();
    const action = new SubParsersAction({
      ...rest,
      optionStrings: [],
      prog: head as string,
      parserClass: parserClass ?? this.constructor,
    });
    if (this.#subparsers === this.#positionals) this.add(action);
    else this.#subparsers.add(action);
    return action;
  }

  /** What a command line says; an error ends the program. https://docs.python.org/3/library/argparse.html#argparse.ArgumentParser.parse_args */
  parseArgs(args?: unknown, namespace?: unknown): Namespace {
    const [given, into] = named(args, namespace);
    const [found, rest] = this.parseKnownArgs(given, into) as unknown as [Namespace, string[]];
    this.#refuse(rest);
    return found;
  }

  #refuse(rest: readonly string[]): void {
    if (rest.length === 0) return;
    const message = `unrecognized arguments: ${rest.join(" ")}`;
    if (!this.exitOnError) throw new ArgumentError(null, message);
    callMethod(this, "error", [message]);
  }

  /** As {@linkcode parseArgs}, with what is not known beside it. */
  parseKnownArgs(args?: unknown, namespace?: unknown): Tuple<[Namespace, string[]]> {
    const [given, into] = named(args, namespace);
    const texts = given === null ? sys.argv.slice(1) : Array.from(iter(given)) as string[];
    const found = (into ?? new Namespace()) as Namespace;
    for (const { dest, default: value } of this.shared.actions) {
      if (dest === null || dest === SUPPRESS || value === SUPPRESS) continue;
      if (!hasattr(found, dest)) setattr(found, dest, value);
    }
    for (const [name, value] of this.shared.defaults) {
      if (!hasattr(found, name)) setattr(found, name, value);
    }
    try {
      const rest = new CommandLine(this, found, this.#fromFiles(texts)).read();
      if (hasattr(found, UNRECOGNIZED)) {
        rest.push(...getattr(found, UNRECOGNIZED) as string[]);
        delattr(found, UNRECOGNIZED);
      }
      return asTuple([found, rest]);
    } catch (error) {
      if (!(error instanceof ArgumentError) || !this.exitOnError) throw error;
      callMethod(this, "error", [str(error)]);
      throw error;
    }
  }

  /** As {@linkcode parseArgs}, where arguments by position may stand among options that take several. */
  parseIntermixedArgs(args?: unknown, namespace?: unknown): Namespace {
    const [found, rest] = this.parseKnownIntermixedArgs(args, namespace) as unknown as [
      Namespace,
      string[],
    ];
    this.#refuse(rest);
    return found;
  }

  /** As {@linkcode parseIntermixedArgs}, with what is not known beside it. */
  parseKnownIntermixedArgs(args?: unknown, namespace?: unknown): Tuple<[Namespace, string[]]> {
    const [given, into] = named(args, namespace);
    const { actions, exclusive } = this.shared;
    const positionals = actions.filter(({ optionStrings }) => optionStrings.length === 0);
    const wrong = positionals.find(({ nargs }) => nargs === PARSER || nargs === REMAINDER);
    if (wrong) {
      throw new TypeError(`parse_intermixed_args: positional arg with nargs=${wrong.nargs}`);
    }
    if (exclusive.some(({ own }) => own.some((action) => positionals.includes(action)))) {
      throw new TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup");
    }
    const usage = this.usage;
    this.usage ??= this.formatUsage().slice("usage: ".length);
    const before = actions.map(({ nargs, default: value, required }) => ({
      nargs,
      value,
      required,
    }));
    const mustOccur = exclusive.map(({ required }) => required);
    const restore = () => {
      actions.forEach((action, i) => {
        const { nargs, value, required } = before[i]!;
        Object.assign(action, { nargs, default: value, required });
      });
      exclusive.forEach((group, i) => Object.assign(group, { required: mustOccur[i] }));
    };
    try {
      // first the options alone, then what they have left
      for (const action of positionals) {
        Object.assign(action, { nargs: SUPPRESS, default: SUPPRESS });
      }
      const [found, rest] = this.parseKnownArgs(given, into) as unknown as [Namespace, string[]];
      restore();
      for (const action of actions) if (!positionals.includes(action)) action.required = false;
      for (const group of exclusive) Object.assign(group, { required: false });
      return this.parseKnownArgs(rest, found);
    } finally {
      restore();
      this.usage = usage;
    }
  }

  #fromFiles(texts: readonly string[]): string[] {
    const marks = this.fromfilePrefixChars;
    if (marks === null) return [...texts];
    return texts.flatMap((text) => {
      if (text === "" || !marks.includes(text[0]!)) return [text];
      try {
        using file = open(text.slice(1));
        const lines = str.splitlines(file.read());
        const inner = lines.flatMap((
          line,
        ) => [...iter(callMethod(this, "convert_arg_line_to_args", [line]))]);
        return this.#fromFiles(inner as string[]);
      } catch (error) {
        if (error instanceof OSError) throw new ArgumentError(null, str(error));
        throw error;
      }
    });
  }

  /** The arguments in a line of a file; may be overridden. */
  convertArgLineToArgs(argLine: string): string[] {
    return [argLine];
  }

  #formatter(): HelpFormatter {
    return call(this.formatterClass, [], { prog: this.prog }) as HelpFormatter;
  }

  #usage(): Parameters<HelpFormatter["render"]>[0] {
    const { actions, exclusive } = this.shared;
    return { text: this.usage, actions, groups: exclusive, prefix: null };
  }

  /** The line of usage. */
  formatUsage(): string {
    return this.#formatter().render(this.#usage(), []);
  }

  /** The whole help. */
  formatHelp(): string {
    return this.#formatter().render(this.#usage(), [
      { text: this.description },
      ...this.groups.map(({ title, description, own }) => ({
        heading: title ?? SUPPRESS,
        text: description,
        actions: own,
      })),
      { text: this.epilog },
    ]);
  }

  /** Prints the line of usage. */
  printUsage(file?: unknown): void {
    print(this.formatUsage(), fileGiven(file));
  }

  /** Prints the whole help. */
  printHelp(file?: unknown): void {
    print(this.formatHelp(), fileGiven(file));
  }

  /** Prints a version as a text of the help. @internal */
  printVersion(version: string): void {
    print(this.#formatter().render(null, [{ text: version }]), streams.stdout);
  }

  /** Says what is not good, on stderr. @internal */
  warn(message: string): void {
    print(`${this.prog}: warning: ${message}\n`, streams.stderr);
  }

  /** Ends the program. */
  exit(status: unknown = 0, message?: string | null): never {
    const given = isKeywords(status) ? status : { status, message };
    if (given.message) print(given.message as string, streams.stderr);
    return sys.exit(given.status ?? 0);
  }

  /** Says what is wrong, and ends the program with status 2; may be overridden. */
  error(message: string): never {
    this.printUsage(streams.stderr);
    return this.exit(2, `${this.prog}: error: ${message}\n`);
  }

  __repr__(): string {
    return `ArgumentParser(prog=${repr(this.prog)}, usage=${repr(this.usage)}, description=${
      repr(this.description)
    }, formatter_class=${repr(this.formatterClass)}, conflict_handler=${
      repr(this.shared.onConflict)
    }, add_help=${repr(this.addHelp)})`;
  }
}

/** Both arguments, which may be named. */
function named(args: unknown, namespace: unknown): [args: unknown, namespace: unknown] {
  if (isKeywords(args)) return [args.args ?? null, args.namespace ?? null];
  if (isKeywords(namespace)) return [args ?? null, namespace.namespace ?? null];
  return [args ?? null, namespace ?? null];
}

/** Where a text goes that may be given a file, by name too. */
function fileGiven(file: unknown): unknown {
  return options<{ file: unknown }>(["file"], file).file ?? streams.stdout;
}

function print(text: string, file: unknown): void {
  if (text !== "") callMethod(file, "write", [text]);
}
