/**
 * Options, and how values are made of what is written.
 *
 * @module
 */
import { snakeCase } from "../../letter_case.ts";
import { getattr, setattr } from "../attributes.ts";
import { complex, float } from "../builtins/float.ts";
import { int } from "../builtins/int.ts";
import { callable } from "../builtins/introspection.ts";
import { call, callMethod } from "../dispatch.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { contains } from "../operators/container.ts";
import { add } from "../operators/arithmetic.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { addressText } from "../values/identity.ts";
import { type Keywords, keywords } from "../values/keywords.ts";
import { asTuple, isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { className, isClass, qualifiedName, typeInfoOf, typeName } from "../values/types.ts";
import { type } from "../attributes.ts";
import { OptionError, OptionValueError } from "./errors.ts";
import type { OptionParser } from "./parser.ts";
import type { Values } from "./values.ts";

/** What says that an option has no default of its own. */
export const NO_DEFAULT: Tuple<[string, string]> = asTuple(["NO", "DEFAULT"]) as Tuple<
  [string, string]
>;

/** An int, as it is written: `0x` and `0b` say the base, a zero that it is 8. */
function readInt(text: string): unknown {
  if (/^0x/i.test(text)) return int(text, 16);
  if (/^0b/i.test(text)) return int(text.slice(2) || "0", 2);
  return int(text, text.startsWith("0") ? 8 : 10);
}

const READERS: Readonly<Record<string, readonly [read: (text: string) => unknown, what: string]>> =
  {
    int: [readInt, "integer"],
    long: [readInt, "integer"],
    float: [(text) => float(text), "floating-point"],
    complex: [(text) => complex(text), "complex"],
  };

function checkBuiltin(option: Option, opt: string, value: string): unknown {
  const [read, what] = READERS[option.type as string]!;
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new OptionValueError(`option ${opt}: invalid ${what} value: ${repr(value)}`);
  }
}

/** One of an option's choices. https://docs.python.org/3/library/optparse.html */
export function checkChoice(option: Option, opt: string, value: string): string {
  if (contains(option.choices, value)) return value;
  const choices = Array.from(iter(option.choices), repr).join(", ");
  throw new OptionValueError(
    `option ${opt}: invalid choice: ${repr(value)} (choose from ${choices})`,
  );
}

function words(text: string): Tuple<string[]> {
  return tupleFrom(text.split(" "));
}

/** An option. https://docs.python.org/3/library/optparse.html#optparse.Option */
export class Option {
  static readonly __module__: string = "optparse";
  /** What an option is told. */
  static readonly ATTRS: string[] =
    "action type dest default nargs const choices callback callback_args callback_kwargs help metavar"
      .split(" ");
  /** What options do. */
  static readonly ACTIONS: Tuple<string[]> = words(
    "store store_const store_true store_false append append_const count callback help version",
  );
  /** Which of these set something. */
  static readonly STORE_ACTIONS: Tuple<string[]> = words(
    "store store_const store_true store_false append append_const count",
  );
  /** Which may take a value. */
  static readonly TYPED_ACTIONS: Tuple<string[]> = words("store append callback");
  /** Which always take one. */
  static readonly ALWAYS_TYPED_ACTIONS: Tuple<string[]> = words("store append");
  /** Which set a value that the option was told. */
  static readonly CONST_ACTIONS: Tuple<string[]> = words("store_const append_const");
  /** Of what types values can be. */
  static readonly TYPES: Tuple<string[]> = words("string int long float complex choice");
  /** What makes values of texts, by type. */
  static readonly TYPE_CHECKER: Dict<string, unknown> = new Dict<string, unknown>([
    ["int", checkBuiltin],
    ["long", checkBuiltin],
    ["float", checkBuiltin],
    ["complex", checkBuiltin],
    ["choice", checkChoice],
  ]);

  declare action: unknown;
  declare type: unknown;
  declare dest: string | null;
  declare default: unknown;
  declare nargs: unknown;
  declare const: unknown;
  declare choices: unknown;
  declare callback: unknown;
  declare callback_args: unknown;
  declare callback_kwargs: unknown;
  declare help: string | null;
  declare metavar: string | null;
  /** Its short names. @internal */
  readonly _short_opts: string[] = [];
  /** Its long names. @internal */
  readonly _long_opts: string[] = [];
  /** What it was added to. */
  declare container: unknown;

  /** @throws {OptionError} when it is told what does not fit */
  constructor(...given: unknown[]) {
    // emitted calls spell keywords in camel case
    const attributes: Keywords = Object.fromEntries(
      Object.entries(keywords(given)).map(([name, value]) => [snakeCase(name), value]),
    );
    const names = given.filter(truth) as string[];
    if (names.length === 0) throw new TypeError("at least one option string must be supplied");
    for (const name of names) this.#name(name);
    for (const name of this.#all("ATTRS")) {
      const value = name in attributes ? attributes[name] : name === "default" ? NO_DEFAULT : null;
      setattr(this, name, value);
      delete attributes[name];
    }
    const unknown = Object.keys(attributes).sort();
    if (unknown.length > 0) this.#refuse(`invalid keyword arguments: ${unknown.join(", ")}`);
    this.#checkAction();
    this.#checkType();
    this.#checkChoices();
    this.#checkDest();
    if (!this.#isOne("CONST_ACTIONS") && this.const !== null) {
      this.#refuse(`'const' must not be supplied for action ${repr(this.action)}`);
    }
    if (this.#isOne("TYPED_ACTIONS")) this.nargs ??= 1;
    else if (this.nargs !== null) {
      this.#refuse(`'nargs' must not be supplied for action ${repr(this.action)}`);
    }
    this.#checkCallback();
  }

  #refuse(text: string): never {
    throw new OptionError(text, this);
  }

  /** What a list of the class, or of one that is derived from it, has. */
  #all(list: string): string[] {
    return [...iter(getattr(this, list))] as string[];
  }

  #isOne(list: string): boolean {
    return this.#all(list).includes(this.action as string);
  }

  #name(name: string): void {
    if (name.length < 2) {
      this.#refuse(
        `invalid option string ${repr(name)}: must be at least two characters long`,
      );
    }
    if (name.length === 2) {
      if (!/^-[^-]$/.test(name)) {
        this.#refuse(
          `invalid short option string ${
            repr(name)
          }: must be of the form -x, (x any non-dash char)`,
        );
      }
      this._short_opts.push(name);
    } else {
      if (!/^--[^-]/.test(name)) {
        this.#refuse(
          `invalid long option string ${repr(name)}: must start with --, followed by non-dash`,
        );
      }
      this._long_opts.push(name);
    }
  }

  #checkAction(): void {
    this.action ??= "store";
    if (!this.#isOne("ACTIONS")) this.#refuse(`invalid action: ${repr(this.action)}`);
  }

  #checkType(): void {
    if (this.type === null) {
      if (this.#isOne("ALWAYS_TYPED_ACTIONS")) {
        this.type = this.choices === null ? "string" : "choice";
      }
      return;
    }
    if (isClass(this.type) || typeInfoOf(this.type)) this.type = className(this.type);
    if (this.type === "str") this.type = "string";
    if (!this.#all("TYPES").includes(this.type as string)) {
      this.#refuse(`invalid option type: ${repr(this.type)}`);
    }
    if (!this.#isOne("TYPED_ACTIONS")) {
      this.#refuse(`must not supply a type for action ${repr(this.action)}`);
    }
  }

  #checkChoices(): void {
    if (this.type === "choice") {
      if (this.choices === null) this.#refuse("must supply a list of choices for type 'choice'");
      if (!Array.isArray(this.choices)) {
        const name = qualifiedName(type(this.choices));
        this.#refuse(`choices must be a list of strings ('${name}' supplied)`);
      }
    } else if (this.choices !== null) {
      this.#refuse(`must not supply choices for type ${repr(this.type)}`);
    }
  }

  #checkDest(): void {
    if (this.dest !== null || !this.#isOne("STORE_ACTIONS") && this.type === null) return;
    const [long] = this._long_opts;
    this.dest = long === undefined ? this._short_opts[0]![1]! : long.slice(2).replaceAll("-", "_");
  }

  #checkCallback(): void {
    const { callback, callback_args: args, callback_kwargs: named } = this;
    if (this.action === "callback") {
      if (!callable(callback)) this.#refuse(`callback not callable: ${repr(callback)}`);
      if (args !== null && !isTuple(args)) {
        this.#refuse(`callback_args, if supplied, must be a tuple: not ${repr(args)}`);
      }
      if (named !== null && !(named instanceof Map)) {
        this.#refuse(`callback_kwargs, if supplied, must be a dict: not ${repr(named)}`);
      }
      return;
    }
    if (callback !== null) {
      this.#refuse(`callback supplied (${repr(callback)}) for non-callback option`);
    }
    if (args !== null) this.#refuse("callback_args supplied for non-callback option");
    if (named !== null) this.#refuse("callback_kwargs supplied for non-callback option");
  }

  __str__(): string {
    return [...this._short_opts, ...this._long_opts].join("/");
  }

  __repr__(): string {
    return `<${typeName(this).split(".").at(-1)} at ${addressText(this)}: ${this.__str__()}>`;
  }

  /** Whether something must follow it. */
  takesValue(): boolean {
    return this.type !== null;
  }

  /** Its name in messages: the first long one. */
  getOptString(): string {
    return this._long_opts[0] ?? this._short_opts[0]!;
  }

  /** The value of a text. */
  checkValue(opt: string, value: unknown): unknown {
    const checker = (getattr(this, "TYPE_CHECKER") as Dict<string, unknown>)
      .get(this.type as string, null);
    return checker === null ? value : call(checker as never, [this, opt, value]);
  }

  /** The value of what follows it. */
  convertValue(opt: string, value: unknown): unknown {
    if (value === null) return null;
    const check = (one: unknown) => callMethod(this, "check_value", [opt, one]);
    return this.nargs === 1 ? check(value) : tupleFrom(Array.from(iter(value), check));
  }

  /** Does what it is there for. */
  process(opt: string, value: unknown, values: Values, parser: OptionParser): unknown {
    const converted = callMethod(this, "convert_value", [opt, value]);
    const args = [this.action, this.dest, opt, converted, values, parser];
    return callMethod(this, "take_action", args);
  }

  /** The same, with a value. */
  takeAction(
    action: unknown,
    dest: unknown,
    opt: string,
    value: unknown,
    values: Values,
    parser: OptionParser,
  ): unknown {
    const set = (what: unknown) => setattr(values, dest as string, what);
    const ensured = (what: unknown) => values.ensureValue(dest as string, what);
    switch (action) {
      case "store":
        set(value);
        break;
      case "store_const":
        set(this.const);
        break;
      case "store_true":
        set(true);
        break;
      case "store_false":
        set(false);
        break;
      case "append":
        callMethod(ensured([]), "append", [value]);
        break;
      case "append_const":
        callMethod(ensured([]), "append", [this.const]);
        break;
      case "count":
        set(add(ensured(0), 1));
        break;
      case "callback": {
        const more = this.callback_args === null ? [] : [...iter(this.callback_args)];
        const named = this.callback_kwargs as Dict<string, unknown> | null;
        call(
          this.callback as never,
          [this, opt, value, parser, ...more],
          Object.fromEntries(named ?? []),
        );
        break;
      }
      case "help":
        callMethod(parser, "print_help", []);
        callMethod(parser, "exit", []);
        break;
      case "version":
        callMethod(parser, "print_version", []);
        callMethod(parser, "exit", []);
        break;
      default:
        throw new ValueError(`unknown action ${repr(this.action)}`);
    }
    return 1;
  }
}
