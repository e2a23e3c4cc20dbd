/**
 * What is known of a function's code: its name and parameters.
 *
 * @module
 */
import { type Callable, functionName } from "../attributes.ts";
import { parametersOf } from "../parameters.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { nameClass } from "../values/types.ts";

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
  /** The names of its parameters. */
  readonly co_varnames: Tuple<string[]>;

  constructor(fn: Callable) {
    const { names, positionalOnly, keywords } = parametersOf(fn);
    this.co_name = functionName(fn);
    this.co_argcount = names.length;
    this.co_posonlyargcount = positionalOnly;
    this.co_kwonlyargcount = keywords?.length ?? 0;
    const plain = (name: string) => name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "");
    this.co_varnames = tupleFrom([...names, ...keywords ?? []].map(plain));
  }
}
nameClass(Code, "code");

/** The code of a function. */
export function codeOf(fn: Callable): Code {
  return new Code(fn);
}
