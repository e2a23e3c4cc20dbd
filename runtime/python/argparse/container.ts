/** What arguments are added to: a parser, or a group of arguments in one. */
import { TypeError, ValueError } from "../exceptions.ts";
import { call } from "../dispatch.ts";
import { constructorOwner } from "../parameters.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { type Keywords, keywords } from "../values/keywords.ts";
import { isClass } from "../values/types.ts";
import { Action, type ActionOptions, checkType } from "./action.ts";
import { BooleanOptionalAction, KINDS } from "./actions.ts";
import { OPTIONAL, ZERO_OR_MORE } from "./constants.ts";
import { ArgumentError } from "./errors.ts";
import { metavarProblem } from "./formatter.ts";
import type { ArgumentParser } from "./parser.ts";

/** What an argument is told, beside its names. */
export interface ArgumentOptions extends ActionOptions {
  /** A kind of action by name, or a class of one's own. */
  action?: unknown;
  /** For the action "version". */
  version?: string | null;
}

/** What a group and a parser share: the options that are known. */
export interface Shared {
  readonly options: Map<string, Action>;
  readonly actions: Action[];
  readonly defaults: Map<string, unknown>;
  readonly exclusive: MutuallyExclusiveGroup[];
  readonly prefixes: string;
  readonly onConflict: string;
  readonly argumentDefault: unknown;
  /** Whether some option looks like a negative number. */
  hasNegativeNumbers: boolean;
}

/** What arguments are added to. */
export class Container {
  static readonly __module__: string = "argparse";
  /** @internal */
  readonly shared: Shared;
  /** The arguments that were added to it. @internal */
  readonly own: Action[];
  /** Its groups. @internal */
  readonly groups: ArgumentGroup[] = [];

  constructor(shared: Shared, own: Action[]) {
    this.shared = shared;
    this.own = own;
  }

  /** The parser that makes groups and reads types. @internal */
  get parser(): ArgumentParser {
    throw new TypeError("A container without a parser");
  }

  /** Adds an argument. https://docs.python.org/3/library/argparse.html#the-add-argument-method */
  addArgument(...args: unknown[]): Action {
    const given: Keywords = { ...keywords(args) };
    const { prefixes } = this.shared;
    const names = args as string[];
    const isPositional = names.length === 0 ||
      (names.length === 1 && !prefixes.includes(names[0]![0] ?? "\0"));
    if (isPositional && names.length > 0 && "dest" in given) {
      throw new ValueError("dest supplied twice for positional argument");
    }
    const told = isPositional ? this.#positional(names[0], given) : this.#optional(names, given);
    if (!("default" in told)) {
      const dest = told.dest as string;
      if (this.shared.defaults.has(dest)) told.default = this.shared.defaults.get(dest);
      else if (this.shared.argumentDefault !== null) told.default = this.shared.argumentDefault;
    }
    const { action: kind = null, ...rest } = told;
    const made = KINDS.get(kind) ?? this.parser.kindOf(kind) ?? kind;
    if (!isClass(made)) throw new ValueError(`unknown action ${JSON.stringify(kind)}`);
    const action = make(made, rest);
    checkType(this.parser.typeOf(action.type));
    const problem = metavarProblem(action);
    if (problem !== undefined) throw new ValueError(problem);
    return this.add(action);
  }

  #positional(name: string | undefined, given: Keywords): Keywords {
    const dest = name ?? given.dest;
    if (dest === undefined) {
      throw new TypeError(
        "_ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest'",
      );
    }
    if ("required" in given) {
      throw new TypeError("'required' is an invalid argument for positionals");
    }
    const { nargs } = given;
    if (nargs === 0) {
      throw new ValueError("nargs for positionals must be != 0");
    }
    const mayMiss = nargs === OPTIONAL || (nargs === ZERO_OR_MORE && "default" in given);
    const required = mayMiss ? {} : { required: true };
    return { ...given, ...required, dest, optionStrings: [] };
  }

  #optional(names: readonly string[], given: Keywords): Keywords {
    const { prefixes } = this.shared;
    const isPrefix = (letter: string | undefined) =>
      letter !== undefined && prefixes.includes(letter);
    for (const name of names) {
      if (isPrefix(name[0])) continue;
      throw new ValueError(
        `invalid option string ${repr(name)}: must start with a character ${repr(prefixes)}`,
      );
    }
    let dest = given.dest as string | undefined;
    if (dest === undefined) {
      const long = names.find((name) => name.length > 1 && isPrefix(name[1]));
      const from = long ?? names[0]!;
      dest = [...from].slice([...from].findIndex((letter) => !isPrefix(letter))).join("");
      if ([...from].every(isPrefix)) {
        throw new ValueError(`dest= is required for options like ${repr(from)}`);
      }
      dest = dest.replaceAll("-", "_");
    }
    return { ...given, dest, optionStrings: [...names] };
  }

  /** Files an action. @internal */
  add(action: Action): Action {
    this.#resolve(action);
    this.shared.actions.push(action);
    action.container = this;
    if (this.own !== this.shared.actions) this.own.push(action);
    for (const option of action.optionStrings) {
      this.shared.options.set(option, action);
      if (/^-\d+$|^-\d*\.\d+$/.test(option)) this.shared.hasNegativeNumbers = true;
    }
    return action;
  }

  /** Options that are there already are an error, or are taken over. */
  #resolve(action: Action): void {
    const { options, onConflict } = this.shared;
    const taken = action.optionStrings.filter((option) => options.has(option));
    if (taken.length === 0) return;
    if (onConflict === "error") {
      const what = taken.length === 1 ? "string" : "strings";
      throw new ArgumentError(action, `conflicting option ${what}: ${taken.join(", ")}`);
    }
    for (const option of taken) {
      const other = options.get(option)!;
      other.optionStrings = other.optionStrings.filter((one) => one !== option);
      options.delete(option);
      if (other.optionStrings.length === 0) (other.container as Container).remove(other);
    }
  }

  /** @internal */
  remove(action: Action): void {
    for (const all of [this.shared.actions, this.own]) {
      const place = all.indexOf(action);
      if (place >= 0) all.splice(place, 1);
    }
  }

  /** A group of arguments, which the help shows together. https://docs.python.org/3/library/argparse.html#argument-groups */
  addArgumentGroup(
    title?: string | null | Keywords,
    description?: string | null | Keywords,
  ): ArgumentGroup {
    const given = options<{ title: string | null; description: string | null }>(
      ["title", "description"],
      title,
      description,
    );
    const group = new ArgumentGroup(this, given.title ?? null, given.description ?? null);
    this.groups.push(group);
    return group;
  }

  /** Arguments of which one may occur. https://docs.python.org/3/library/argparse.html#mutual-exclusion */
  addMutuallyExclusiveGroup(
    { required = false }: { required?: boolean } = {},
  ): MutuallyExclusiveGroup {
    const group = new MutuallyExclusiveGroup(this, required);
    this.shared.exclusive.push(group);
    return group;
  }

  /** Attributes that are there without any argument. https://docs.python.org/3/library/argparse.html#parser-defaults */
  setDefaults(values: Keywords = {}): void {
    for (const [name, value] of Object.entries(values)) {
      this.shared.defaults.set(name, value);
      for (const action of this.shared.actions) if (action.dest === name) action.default = value;
    }
  }

  /** What an attribute is where no argument says so. */
  getDefault(dest: string): unknown {
    const action = this.shared.actions.find((one) => one.dest === dest && one.default !== null);
    return action?.default ?? this.shared.defaults.get(dest) ?? null;
  }

  /** Makes an action, or what makes values, known by a name. */
  register(registry: string, name: unknown, made: unknown): void {
    this.parser.registered(registry).set(name, made);
  }
}

/** An action of a class that may be the program's own, which takes its keywords by Python's names. */
function make(kind: unknown, { optionStrings, ...rest }: Keywords): Action {
  const owner = constructorOwner(kind);
  if (owner === Action || owner === BooleanOptionalAction || isKnown(owner)) {
    return new (kind as new (given: Keywords) => Action)({ optionStrings, ...rest });
  }
  return call(kind, [], { option_strings: optionStrings, ...rest }) as Action;
}

function isKnown(kind: unknown): boolean {
  return [...KINDS.values()].includes(kind as never);
}

/** Arguments that the help shows together. */
export class ArgumentGroup extends Container {
  static readonly __name__: string = "_ArgumentGroup";
  readonly title: string | null;
  readonly description: string | null;
  readonly #container: Container;

  constructor(container: Container, title: string | null, description: string | null) {
    super(container.shared, []);
    this.#container = container;
    this.title = title;
    this.description = description;
  }

  override get parser(): ArgumentParser {
    return this.#container.parser;
  }
}

/** Arguments of which one may occur. */
export class MutuallyExclusiveGroup extends Container {
  static readonly __name__: string = "_MutuallyExclusiveGroup";
  readonly required: boolean;
  readonly #container: Container;

  constructor(container: Container, required: boolean) {
    super(container.shared, []);
    this.#container = container;
    this.required = required;
  }

  override get parser(): ArgumentParser {
    return this.#container.parser;
  }

  override add(action: Action): Action {
    if (action.required) throw new ValueError("mutually exclusive arguments must be optional");
    this.#container.add(action);
    this.own.push(action);
    return action;
  }

  override remove(action: Action): void {
    this.#container.remove(action);
    const place = this.own.indexOf(action);
    if (place >= 0) this.own.splice(place, 1);
  }
}
