/**
 * What is known of a function's code: its name and parameters.
 *
 * @module
 */
import { type Callable, functionName } from "../attributes.ts";
import { parametersOf } from "../parameters.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { TypeError, ValueError } from "../../errors.ts";
import { addressText, id } from "../values/identity.ts";
import { nameClass, typeName } from "../values/types.ts";

/** The code of a function, as far as it can be told. https://docs.python.org/3/reference/datamodel.html#code-objects */
export class Code {
  static readonly __module__ = "builtins";
  /** The function's name. */
  readonly co_name: string;
  /** How many parameters it has that can be given by position. */
  readonly co_argcount: number;
  /** How many of them cannot be given by name. */
  readonly co_posonlyargcount: number;
  /** How many can be given by name alone. */
  readonly co_kwonlyargcount: number;
  /** The names of its parameters and other local variables. */
  readonly co_varnames: Tuple<string[]>;
  /** How many of these there are. */
  readonly co_nlocals: number;
  /** The names that it has from functions around it. */
  readonly co_freevars: Tuple<string[]>;
  /** The file in which it stands. */
  readonly co_filename: string;
  /** The line on which it begins. */
  readonly co_firstlineno: number;
  /** What kind of function it is, in bits. */
  readonly co_flags: number;

  constructor(fn: Callable, told: CodeFacts = {}) {
    const { names, positionalOnly, keywords } = parametersOf(fn);
    this.co_name = functionName(fn);
    this.co_argcount = names.length;
    this.co_posonlyargcount = positionalOnly;
    this.co_kwonlyargcount = keywords?.length ?? 0;
    const plain = (name: string) => name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "");
    this.co_varnames = tupleFrom(told.names ?? [...names, ...keywords ?? []].map(plain));
    this.co_nlocals = this.co_varnames.length;
    this.co_freevars = tupleFrom(told.free ?? []);
    this.co_filename = told.file ?? "";
    this.co_firstlineno = told.line ?? 1;
    const kind = Object.prototype.toString.call(Object.getPrototypeOf(fn));
    const isGenerator = /GeneratorFunction/.test(kind);
    this.co_flags = 3 + (told.rest ? 4 : 0) + (told.keywords ? 8 : 0) + (isGenerator ? 32 : 0) +
      (told.free ? 16 : 0);
  }
}
nameClass(Code, "code");

/** What a program's translation tells of a function. */
export interface CodeFacts {
  readonly names?: readonly string[];
  readonly free?: readonly string[];
  readonly cells?: () => readonly unknown[];
  readonly file?: string | undefined;
  readonly line?: number;
  readonly rest?: boolean;
  readonly keywords?: boolean;
}

/** A variable of a function around. https://docs.python.org/3/reference/datamodel.html#function.__closure__ */
export class Cell {
  static readonly __module__ = "builtins";
  #value: unknown;
  #read: (() => unknown) | undefined;

  constructor(...contents: unknown[]) {
    if (contents.length > 1) {
      throw new TypeError(`cell expected at most 1 argument, got ${contents.length}`);
    }
    this.#value = contents[0];
  }

  /** The cell of a variable, which holds what the variable does. */
  static of(read: () => unknown): Cell {
    const made = new Cell();
    made.#read = read;
    return made;
  }

  /** What the variable holds. */
  get cell_contents(): unknown {
    const value = this.#read ? this.#read() : this.#value;
    if (value !== undefined) return value;
    throw new ValueError("Cell is empty");
  }

  set cell_contents(value: unknown) {
    if (this.#read) throw new TypeError("the variable of a function cannot be set from outside it");
    this.#value = value;
  }

  /** The cell as Python prints it. */
  __repr__(): string {
    const value = this.#read ? this.#read() : this.#value;
    const held = value === undefined
      ? "empty"
      : `${typeName(value)} object at 0x${id(value).toString(16)}`;
    return `<cell at ${addressText(this)}: ${held}>`;
  }
}
nameClass(Cell, "cell");

/** The code of a function. */
export function codeOf(fn: Callable, told?: CodeFacts): Code {
  return new Code(fn, told);
}

/** The variables of the functions around that a function uses; None where there are none. */
export function closureOf(told: CodeFacts | undefined): Tuple<Cell[]> | null {
  if (!told?.free || !told.cells) return null;
  const { cells } = told;
  return tupleFrom(told.free.map((_, i) => Cell.of(() => cells()[i])));
}
