import { Random } from "../../fuzz/random.ts";

/** Writes a random Python program, line by line. */
export class Writer {
  readonly #random: Random;
  readonly #lines: string[] = [];
  #depth = 0;
  #names = 0;

  constructor(seed: number) {
    // neighbouring seeds are to begin differently
    this.#random = new Random(Math.imul(seed + 1, 0x9e3779b1));
    for (let turns = 8; turns > 0; turns--) this.#random.below(2);
  }

  /** The program so far. */
  get text(): string {
    return this.#lines.join("\n") + "\n";
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return this.#random.below(end);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True so many times of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of several. */
  pick<T>(all: readonly T[]): T {
    return this.#random.pick(all);
  }

  /** From `least` to `most` of something. */
  some<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, i) => make(i));
  }

  /** Some of several, in their order. */
  subset<T>(all: readonly T[], percent: number): T[] {
    return all.filter(() => this.chance(percent));
  }

  /** A name that the program has not yet. */
  name(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }

  /** Writes lines as deep as the block is. */
  line(...lines: string[]): void {
    for (const line of lines) this.#lines.push("    ".repeat(this.#depth) + line);
  }

  /** Writes a block; one without statements gets a `pass`. */
  block(head: string, body: () => void): void {
    this.line(head);
    this.#depth++;
    const before = this.#lines.length;
    body();
    if (this.#lines.length === before) this.line("pass");
    this.#depth--;
  }

  /** Writes statements of which an exception is told of. */
  guarded(body: () => void, error: string = "Exception"): void {
    this.block("try:", body);
    const e = this.pick(["e", "error", "exc"]);
    this.block(`except ${error} as ${e}:`, () => this.line(`print(type(${e}).__name__, ${e})`));
  }

  /** Shows what becomes of an expression. */
  show(expression: string): void {
    switch (this.below(5)) {
      case 0:
        return this.line(`show(lambda: ${whole(expression)})`);
      case 1:
        return this.guarded(() => this.line(`print(${expression})`));
      case 2:
        return this.guarded(() => {
          const name = this.name("r");
          this.line(`${name} = ${expression}`, `print(repr(${name}), type(${name}).__name__)`);
        });
      default:
        return this.guarded(() => this.line(`print(repr(${whole(expression)}))`));
    }
  }

  /** A value as programs come by it: written down, from a variable, a function, a container. */
  spelled(value: string): string {
    switch (this.below(10)) {
      case 0:
      case 1: {
        const name = this.name("v");
        this.line(`${name} = ${value}`);
        return name;
      }
      case 2:
        return `same(${value})`;
      case 3:
        return `[${value}, None][0]`;
      default:
        return value;
    }
  }
}

/** An expression as one argument: a tuple without brackets gets some. */
function whole(expression: string): string {
  let depth = 0;
  for (const character of expression.replace(/'[^']*'/g, "")) {
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) return `(${expression})`;
  }
  return expression;
}

/** What each program begins with. */
export const PRELUDE = `\
def same(x):
    return x

def show(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
`;
