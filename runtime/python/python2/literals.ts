/**
 * `input()`, which evaluates what is typed in. Here that may be a literal: a number, text, or a list, tuple or dict of such.
 *
 * @module
 */

import { NameError, SyntaxError } from "../exceptions.ts";
import { float } from "../builtins/float.ts";
import { int } from "../builtins/int.ts";
import { neg } from "../operators/arithmetic.ts";
import { input } from "../print.ts";
import { Dict } from "../values/dict.ts";
import { tupleFrom } from "../values/tuple.ts";

const TOKEN =
  /\s*(?:(\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)|(\d+)[lL]?|[uU]?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([A-Za-z_]\w*)|(.))/y;

class Reader {
  readonly #text: string;
  #token: RegExpExecArray | null = null;

  constructor(text: string) {
    this.#text = text.trim();
    TOKEN.lastIndex = 0;
    this.#next();
  }

  #next(): void {
    this.#token = TOKEN.exec(this.#text);
  }

  #take(mark: string): boolean {
    if (this.#token?.[5] !== mark) return false;
    this.#next();
    return true;
  }

  #fail(): never {
    throw new SyntaxError(this.#token ? "invalid syntax" : "unexpected EOF while parsing");
  }

  whole(): unknown {
    const items = [this.#value()];
    let comma = false;
    while (this.#take(",")) {
      comma = true;
      if (this.#token) items.push(this.#value());
    }
    if (this.#token) this.#fail();
    return comma ? tupleFrom(items) : items[0];
  }

  #items(closing: string): { items: unknown[]; comma: boolean } {
    const items: unknown[] = [];
    let comma = false;
    while (!this.#take(closing)) {
      items.push(this.#value());
      comma = this.#take(",");
      if (!comma && this.#token?.[5] !== closing) this.#fail();
    }
    return { items, comma };
  }

  #value(): unknown {
    const [, real, whole, quoted, name] = this.#token ?? [];
    if (this.#take("-")) return neg(this.#value() as number);
    if (this.#take("[")) return this.#items("]").items;
    if (this.#take("(")) {
      const { items, comma } = this.#items(")");
      return items.length === 1 && !comma ? items[0] : tupleFrom(items);
    }
    if (this.#take("{")) return this.#dict();
    this.#next();
    if (real !== undefined) return float(real);
    if (whole !== undefined) return int(whole);
    if (quoted !== undefined) {
      return quoted.slice(1, -1).replace(
        /\\(.)/g,
        (_, c: string) => ({ n: "\n", t: "\t" })[c] ?? c,
      );
    }
    if (name === "None") return null;
    if (name === "True" || name === "False") return name === "True";
    if (name !== undefined) throw new NameError(`name '${name}' is not defined`);
    this.#fail();
  }

  #dict(): Dict {
    const result = new Dict();
    while (!this.#take("}")) {
      const key = this.#value();
      if (!this.#take(":")) this.#fail();
      result.set(key, this.#value());
      if (!this.#take(",") && this.#token?.[5] !== "}") this.#fail();
    }
    return result;
  }
}

/**
 * `input(prompt)`: the value of the literal that is typed in. https://docs.python.org/2.7/library/functions.html#input
 *
 * @throws {SyntaxError} when it is no literal
 * @throws {NameError} when it is a name
 * @throws {EOFError} at the end of the input
 */
export function evaluatedInput(prompt: unknown = ""): unknown {
  return new Reader(input(prompt)).whole();
}
