/**
 * One command line on its way through a parser. The arguments are read from left to right: what stands before the next
 * option goes to actions by position, as many of them as find theirs, then the option takes what belongs to it.
 */
import { getattr, hasattr, setattr } from "../attributes.ts";
import { repr } from "../text/repr.ts";
import type { Action } from "./action.ts";
import { SUPPRESS } from "./constants.ts";
import { ArgumentError, nameOf } from "./errors.ts";
import { matchOption, matchPositionals } from "./matching.ts";
import type { Namespace } from "./namespace.ts";
import type { ArgumentParser } from "./parser.ts";
import { valueOf, valuesOf } from "./values.ts";

/** An argument that may be an option, and what it was found to be. */
interface Found {
  /** Null for an option that the parser does not have. */
  readonly action: Action | null;
  readonly option: string;
  /** Whether a value was given with it by "="; null where none was given with it. */
  readonly byEquals: boolean;
  readonly value: string | null;
}

/** Reads one command line. */
export class CommandLine {
  readonly #parser: ArgumentParser;
  readonly #namespace: Namespace;
  readonly #texts: readonly string[];
  readonly #letters: string;
  readonly #found = new Map<number, Found>();
  readonly #seen = new Set<Action>();
  readonly #given = new Set<Action>();
  readonly #warned = new Set<string>();
  readonly #extras: string[] = [];
  #positionals: readonly Action[];

  constructor(parser: ArgumentParser, namespace: Namespace, texts: readonly string[]) {
    this.#parser = parser;
    this.#namespace = namespace;
    this.#texts = texts;
    this.#positionals = parser.shared.actions.filter(({ optionStrings }) =>
      optionStrings.length === 0
    );
    const dashes = texts.indexOf("--");
    this.#letters = texts.map((text, i) => {
      if (dashes >= 0 && i >= dashes) return i === dashes ? "-" : "A";
      const found = this.#look(text);
      if (found === null) return "A";
      this.#found.set(i, found);
      return "O";
    }).join("");
  }

  /** What an argument is as an option; null when it is none. */
  #look(text: string): Found | null {
    const { prefixes, options, hasNegativeNumbers } = this.#parser.shared;
    if (text === "" || !prefixes.includes(text[0]!)) return null;
    const whole = options.get(text);
    if (whole) return { action: whole, option: text, byEquals: false, value: null };
    if (text.length === 1) return null;
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const exact = equals < 0 ? undefined : options.get(name);
    if (exact) {
      return { action: exact, option: name, byEquals: true, value: text.slice(equals + 1) };
    }
    const begun = this.#begun(text, name, equals < 0 ? null : text.slice(equals + 1));
    if (begun.length > 1) {
      const names = begun.map(({ option }) => option).join(", ");
      throw new ArgumentError(null, `ambiguous option: ${text} could match ${names}`);
    }
    if (begun.length === 1) return begun[0]!;
    if (/^-\d+$|^-\d*\.\d+$/.test(text) && !hasNegativeNumbers) return null;
    if (text.includes(" ")) return null;
    return { action: null, option: text, byEquals: false, value: null };
  }

  /** The options that an argument is the beginning of, or that have their value right behind them. */
  #begun(text: string, name: string, value: string | null): Found[] {
    const { prefixes, options } = this.#parser.shared;
    const isLong = prefixes.includes(text[1]!);
    const result: Found[] = [];
    if (isLong && !this.#parser.allowAbbrev) return result;
    for (const [option, action] of options) {
      if (!isLong && option === text.slice(0, 2)) {
        result.push({ action, option, byEquals: false, value: text.slice(2) });
      } else if (option.startsWith(isLong ? name : text)) {
        const rest = isLong ? value : null;
        result.push({ action, option, byEquals: rest !== null, value: rest });
      }
    }
    return result;
  }

  /** Reads it all; what belongs to no action is left over. */
  read(): string[] {
    const last = Math.max(-1, ...this.#found.keys());
    let at = 0;
    while (at <= last) {
      let next = at;
      while (!this.#found.has(next)) next++;
      if (at < next) {
        const end = this.#takePositionals(at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      this.#extras.push(...this.#texts.slice(at, next));
      at = this.#takeOption(next);
    }
    const end = this.#takePositionals(at);
    this.#extras.push(...this.#texts.slice(end));
    this.#check();
    return this.#extras;
  }

  #takePositionals(start: number): number {
    const counts = matchPositionals(this.#positionals, this.#letters.slice(start));
    let at = start;
    counts.forEach((count, i) => {
      const action = this.#positionals[i]!;
      const texts = this.#texts.slice(at, at + count);
      at += count;
      if (texts.length > 0) this.#warn(action, action.dest ?? "", "argument");
      this.#take(action, texts, null);
    });
    this.#positionals = this.#positionals.slice(counts.length);
    return at;
  }

  /** An option with what belongs to it; of short ones there may be several in one argument. */
  #takeOption(start: number): number {
    const { prefixes, options } = this.#parser.shared;
    let { action, option, byEquals, value } = this.#found.get(start)!;
    const taken: [action: Action, texts: readonly string[], option: string][] = [];
    let end = start + 1;
    for (;;) {
      if (action === null) {
        this.#extras.push(this.#texts[start]!);
        return start + 1;
      }
      if (value === null) {
        const count = matchOption(action, this.#letters.slice(start + 1));
        end = start + 1 + count;
        taken.push([action, this.#texts.slice(start + 1, end), option]);
        break;
      }
      const count = matchOption(action, "A");
      if (count === 1) {
        taken.push([action, [value], option]);
        break;
      }
      const isShort = !prefixes.includes(option[1] ?? "");
      if (count !== 0 || !isShort || value === "" || byEquals || prefixes.includes(value[0]!)) {
        throw new ArgumentError(action, `ignored explicit argument ${repr(value)}`);
      }
      taken.push([action, [], option]);
      option = option[0]! + value[0]!;
      const next = options.get(option);
      if (next === undefined) {
        this.#extras.push(option[0]! + value);
        break;
      }
      action = next;
      byEquals = value[1] === "=";
      value = value.slice(byEquals ? 2 : 1);
      if (value === "" && !byEquals) value = null;
    }
    for (const [one, texts, name] of taken) {
      this.#warn(one, name, "option");
      this.#take(one, texts, name);
    }
    return end;
  }

  #warn(action: Action, name: string, what: string): void {
    if (!action.deprecated || this.#warned.has(name)) return;
    this.#warned.add(name);
    this.#parser.warn(`${what} '${name}' is deprecated`);
  }

  #take(action: Action, texts: readonly string[], option: string | null): void {
    this.#seen.add(action);
    const values = valuesOf(action, texts, (type) => this.#parser.typeOf(type));
    if (values !== action.default) {
      this.#given.add(action);
      for (const group of this.#parser.shared.exclusive) {
        if (!group.own.includes(action)) continue;
        const other = group.own.find((one) => one !== action && this.#given.has(one));
        if (other) throw new ArgumentError(action, `not allowed with argument ${nameOf(other)}`);
      }
    }
    if (values !== SUPPRESS) action.__call__(this.#parser, this.#namespace, values, option);
  }

  /** What had to occur; and texts that are defaults become values. */
  #check(): void {
    const { actions, exclusive } = this.#parser.shared;
    const missing: (string | null)[] = [];
    for (const action of actions) {
      if (this.#seen.has(action)) continue;
      const { default: value, dest } = action;
      if (action.required) missing.push(nameOf(action));
      else if (
        typeof value === "string" && dest !== null && hasattr(this.#namespace, dest) &&
        getattr(this.#namespace, dest) === value
      ) {
        setattr(this.#namespace, dest, valueOf(action, value, (type) => this.#parser.typeOf(type)));
      }
    }
    if (missing.length > 0) {
      throw new ArgumentError(
        null,
        `the following arguments are required: ${missing.join(", ")}`,
      );
    }
    for (const group of exclusive) {
      if (!group.required || group.own.some((action) => this.#given.has(action))) continue;
      const names = group.own.filter(({ help }) => help !== SUPPRESS).map(nameOf);
      throw new ArgumentError(null, `one of the arguments ${names.join(" ")} is required`);
    }
  }
}
