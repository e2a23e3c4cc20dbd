/** Commands with parsers of their own. */
import { getattr, setattr } from "../attributes.ts";
import { call } from "../dispatch.ts";
import type { Keywords } from "../values/keywords.ts";
import { Action, type ActionOptions } from "./action.ts";
import { PARSER, SUPPRESS } from "./constants.ts";
import { ArgumentError } from "./errors.ts";
import type { Namespace } from "./namespace.ts";
import type { ArgumentParser } from "./parser.ts";

/** What commands are told together. */
export interface SubParsersOptions extends ActionOptions {
  /** What stands before a command in its usage. */
  prog: string;
  /** The class of the commands' parsers. */
  parserClass: unknown;
}

/** A command as the help lists it. */
class Choice extends Action {
  static readonly __name__ = "_ChoicesPseudoAction";

  constructor(name: string, aliases: readonly string[], help: string | null) {
    const shown = aliases.length > 0 ? `${name} (${aliases.join(", ")})` : name;
    super({ optionStrings: [], dest: shown, help, metavar: shown });
  }
}

/** Hands the rest of a command line to the parser of a command. */
export class SubParsersAction extends Action {
  static readonly __name__ = "_SubParsersAction";
  readonly #prog: string;
  readonly #parserClass: unknown;
  readonly #parsers = new Map<string, ArgumentParser>();
  readonly #deprecated = new Set<string>();
  readonly #listed: Choice[] = [];

  constructor(given: SubParsersOptions) {
    const { prog, parserClass, ...options } = given;
    super({ dest: SUPPRESS, ...options, nargs: PARSER, choices: [] });
    this.#prog = prog;
    this.#parserClass = parserClass;
  }

  override choiceList(): unknown[] {
    return [...this.#parsers.keys()];
  }

  override subactions(): readonly Action[] {
    return this.#listed;
  }

  /** Adds a command. https://docs.python.org/3/library/argparse.html#sub-commands */
  addParser(name: string, named: Keywords = {}): ArgumentParser {
    const { aliases = [], help, deprecated = false, ...options } = named;
    const others = [...aliases as Iterable<string>];
    for (
      const [one, what] of [[name, "subparser"], ...others.map((one) => [one, "subparser alias"])]
    ) {
      if (this.#parsers.has(one!)) throw new ArgumentError(this, `conflicting ${what}: ${one}`);
    }
    if (help !== undefined) this.#listed.push(new Choice(name, others, help as string | null));
    const parser = call(this.#parserClass, [], {
      ...options,
      prog: options.prog ?? `${this.#prog} ${name}`,
    }) as ArgumentParser;
    for (const one of [name, ...others]) {
      this.#parsers.set(one, parser);
      if (deprecated) this.#deprecated.add(one);
    }
    this.choices = [...this.#parsers.keys()];
    return parser;
  }

  override __call__(parser: ArgumentParser, namespace: Namespace, values: unknown): void {
    const [name, ...rest] = values as string[];
    if (this.dest !== SUPPRESS) setattr(namespace, this.dest!, name);
    const chosen = this.#parsers.get(name!);
    if (chosen === undefined) {
      throw new ArgumentError(
        this,
        `unknown parser '${name}' (choices: ${[...this.#parsers.keys()].join(", ")})`,
      );
    }
    if (this.#deprecated.has(name!)) parser.warn(`command '${name}' is deprecated`);
    const [found, extras] = chosen.parseKnownArgs(rest, null) as unknown as [Namespace, string[]];
    for (const [key, value] of Object.entries(found)) setattr(namespace, key, value);
    if (extras.length > 0) {
      const before = getattr(namespace, "_unrecognized_args", []) as string[];
      setattr(namespace, "_unrecognized_args", [...before, ...extras]);
    }
  }
}
