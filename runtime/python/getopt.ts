/**
 * Python's `getopt`: options of a command line, as C's function of that name reads them.
 * https://docs.python.org/3/library/getopt.html
 *
 * @example
 * ```ts
 * import { getopt } from "@manycore/multiprocessing/python/getopt";
 *
 * getopt(["-v", "--out=x", "rest"], "v", ["out="]); // ([('-v', ''), ('--out', 'x')], ['rest'])
 * ```
 *
 * @module
 */
import { Exception } from "./exceptions.ts";
import * as self from "./getopt.ts";
import { iter } from "./operators/iteration.ts";
import { environ } from "./os/environ.ts";
import { nameFunctions } from "./support/naming.ts";
import { options } from "./support/options.ts";
import { Tuple } from "./values/tuple.ts";

/** An option that is not known, or without its argument. https://docs.python.org/3/library/getopt.html#getopt.GetoptError */
export class GetoptError extends Exception {
  static readonly __module__: string = "getopt";
  /** What is wrong. */
  msg: string;
  /** The option. */
  opt: string;

  constructor(msg: string, opt = "") {
    super(msg, opt);
    this.msg = msg;
    this.opt = opt;
  }

  /** What is wrong. */
  __str__(): string {
    return this.msg;
  }
}

/** `GetoptError`. */
export const error: typeof GetoptError = GetoptError;

/** The options that were given, with their arguments, and what else there is. */
export type Options = Tuple<[Tuple<[string, string]>[], string[]]>;

type Names = Iterable<string> | string | { longopts?: Iterable<string> | string };

/** Takes options off the front of a list. */
class Reader {
  readonly found: Tuple<[string, string]>[] = [];
  rest: string[];
  readonly #short: string;
  readonly #long: readonly string[];

  constructor(args: Iterable<string>, short: string, long: Names | undefined) {
    this.rest = [...iter(args)] as string[];
    this.#short = short;
    const names = options<{ longopts: Iterable<string> | string }>(["longopts"], long).longopts;
    this.#long = typeof names === "string" ? [names] : [...iter(names ?? [])] as string[];
  }

  /** Takes the option in front, and what belongs to it. */
  take(): void {
    const first = this.rest.shift()!;
    if (first.startsWith("--")) this.#takeLong(first.slice(2));
    else this.#takeShort(first.slice(1));
  }

  #takeLong(text: string): void {
    const [given, ...values] = text.split("=");
    const [name, takesValue] = this.#longName(given!);
    let value = values.length > 0 ? values.join("=") : undefined;
    if (takesValue && value === undefined) {
      value = this.rest.shift();
      if (value === undefined) throw new GetoptError(`option --${name} requires argument`, name);
    } else if (!takesValue && value !== undefined) {
      throw new GetoptError(`option --${name} must not have an argument`, name);
    }
    this.found.push(Tuple.of(`--${name}`, value ?? ""));
  }

  /** The full name of an option that may be cut short, and whether it takes an argument. */
  #longName(name: string): [string, boolean] {
    const possible = this.#long.filter((one) => one.startsWith(name));
    if (possible.length === 0) throw new GetoptError(`option --${name} not recognized`, name);
    if (possible.includes(name)) return [name, false];
    if (possible.includes(`${name}=`)) return [name, true];
    if (possible.length > 1) throw new GetoptError(`option --${name} not a unique prefix`, name);
    const [only] = possible as [string];
    return [only.replace(/=$/, ""), only.endsWith("=")];
  }

  #takeShort(letters: string): void {
    let rest = letters;
    while (rest !== "") {
      const letter = String.fromCodePoint(rest.codePointAt(0)!);
      rest = rest.slice(letter.length);
      const at = letter === ":" ? -1 : this.#short.indexOf(letter);
      if (at < 0) throw new GetoptError(`option -${letter} not recognized`, letter);
      let value = "";
      if (this.#short[at + letter.length] === ":") {
        const given = rest === "" ? this.rest.shift() : rest;
        if (given === undefined) {
          throw new GetoptError(`option -${letter} requires argument`, letter);
        }
        value = given;
        rest = "";
      }
      this.found.push(Tuple.of(`-${letter}`, value));
    }
  }
}

/**
 * The options before the first argument that is none.
 *
 * @param shortopts the letters of the options, each with a colon behind it that takes an argument
 * @param longopts the names of the options, each with `=` behind it that takes an argument
 * @throws {GetoptError} for options that are not known, or without their argument
 * @see https://docs.python.org/3/library/getopt.html#getopt.getopt
 */
export function getopt(args: Iterable<string>, shortopts: string, longopts?: Names): Options {
  const reader = new Reader(args, shortopts, longopts);
  for (let [first] = reader.rest; first?.startsWith("-") && first !== "-"; [first] = reader.rest) {
    if (first === "--") {
      reader.rest.shift();
      break;
    }
    reader.take();
  }
  return Tuple.of(reader.found, reader.rest);
}

/** The options, wherever they stand between arguments that are none. https://docs.python.org/3/library/getopt.html#getopt.gnu_getopt */
export function gnuGetopt(args: Iterable<string>, shortopts: string, longopts?: Names): Options {
  const isStrict = shortopts.startsWith("+") || environ.get("POSIXLY_CORRECT");
  const reader = new Reader(args, shortopts.replace(/^\+/, ""), longopts);
  const others: string[] = [];
  for (let [first] = reader.rest; first !== undefined; [first] = reader.rest) {
    if (first === "--") {
      others.push(...reader.rest.slice(1));
      break;
    }
    if (first.startsWith("-") && first !== "-") reader.take();
    else if (isStrict) {
      others.push(...reader.rest);
      break;
    } else others.push(reader.rest.shift()!);
  }
  return Tuple.of(reader.found, others);
}

nameFunctions(self);
