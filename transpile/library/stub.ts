/**
 * Reads the signatures of the tables: the words of Python's stub files, see `signature.ts`.
 *
 * @module
 */

/** A type as written in a stub. */
export type StubType =
  /** `object`, or nothing said. */
  | { readonly kind: "any" }
  /** A type parameter: `T`. */
  | { readonly kind: "variable"; readonly name: string }
  /** `int[0, 255]`. */
  | { readonly kind: "int"; readonly low: number; readonly high: number }
  /** `str`, `list[T]`, `multiprocessing.Queue[T]`; `tuple[T, ...]` has `open`. */
  | {
    readonly kind: "named";
    readonly name: string;
    readonly parameters: readonly StubType[];
    readonly open: boolean;
  }
  /** `Callable[[A], R]`; parameters are null for `Callable[..., R]`. */
  | {
    readonly kind: "callable";
    readonly parameters: readonly StubType[] | null;
    readonly result: StubType;
  }
  | { readonly kind: "union"; readonly members: readonly StubType[] };

/** How an argument reaches a parameter. */
export type ParameterKind = "positional" | "either" | "variadic" | "keyword" | "keywords";

/** A parameter of a library function. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly type: StubType;
  /** The default as written, `...` where it cannot be said; null when an argument must be given. */
  readonly default: string | null;
}

/** What a function takes and gives. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly result: StubType;
}

const ANY: StubType = { kind: "any" };
const TOKEN =
  /\s*(->|\.\.\.|\*\*|[A-Za-z_][\w.]*|-?\d+(?:\*\*\d+|(?:\.\d+)?(?:e-?\d+)?)|'[^']*'|[()[\]|,:=*/{}-])/y;

class Reader {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(readonly text: string) {
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const from = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (!match) throw new Error(`Cannot read the stub ${JSON.stringify(text)} at ${from}`);
      this.#tokens.push(match[1]!);
    }
  }

  peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  take(expected?: string): string {
    const token = this.peek();
    if (expected !== undefined && token !== expected) {
      throw new Error(
        `Expected ${expected}, not ${token || "the end"}, in the stub ${JSON.stringify(this.text)}`,
      );
    }
    this.#at++;
    return token;
  }

  accept(token: string): boolean {
    if (this.peek() !== token) return false;
    this.#at++;
    return true;
  }

  type(): StubType {
    const members = [this.#single()];
    while (this.accept("|")) members.push(this.#single());
    return members.length === 1 ? members[0]! : { kind: "union", members };
  }

  #number(): number {
    const [base, exponent] = this.take().split("**");
    return exponent === undefined
      ? Number(base)
      : Math.sign(Number(base)) * Math.abs(Number(base)) ** Number(exponent);
  }

  #single(): StubType {
    const name = this.take();
    if (name === "object") return ANY;
    if (/^[A-Z]\d?$/.test(name)) return { kind: "variable", name };
    if (name === "index") return { kind: "int", low: 0, high: 2 ** 32 };
    if (name === "small") {
      return { kind: "int", low: -Number.MAX_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER };
    }
    if (name === "int" && this.peek() === "[") {
      this.take("[");
      const low = this.#number();
      this.take(",");
      const high = this.#number();
      this.take("]");
      return { kind: "int", low, high };
    }
    if (name === "Callable") {
      if (!this.accept("[")) return { kind: "callable", parameters: null, result: ANY };
      let parameters: StubType[] | null = null;
      if (!this.accept("...")) {
        parameters = [];
        this.take("[");
        while (!this.accept("]")) {
          parameters.push(this.type());
          this.accept(",");
        }
      }
      this.take(",");
      const result = this.type();
      this.take("]");
      return { kind: "callable", parameters, result };
    }
    const parameters: StubType[] = [];
    let open = false;
    if (this.accept("[")) {
      while (!this.accept("]")) {
        if (this.accept("...")) open = true;
        else parameters.push(this.type());
        this.accept(",");
      }
    }
    return { kind: "named", name, parameters, open };
  }

  /** A default value: anything up to the comma or bracket behind it. */
  #default(): string {
    let depth = 0;
    let text = "";
    while (!this.done) {
      if (depth === 0 && (this.peek() === "," || this.peek() === ")")) break;
      const token = this.take();
      if ("([{".includes(token)) depth++;
      if (")]}".includes(token)) depth--;
      text += token;
    }
    return text;
  }

  signature(): Signature {
    const parameters: Parameter[] = [];
    let kind: ParameterKind = "either";
    this.take("(");
    while (!this.accept(")")) {
      if (this.accept("/")) {
        parameters.forEach((parameter, i) => parameters[i] = { ...parameter, kind: "positional" });
      } else if (this.peek() === "*" || this.peek() === "**") {
        const stars = this.take();
        if (stars === "*" && this.peek() === ",") kind = "keyword";
        else {
          const variadic = stars === "*";
          parameters.push(this.#parameter(variadic ? "variadic" : "keywords"));
          kind = "keyword";
        }
      } else parameters.push(this.#parameter(kind));
      this.accept(",");
    }
    const result = this.accept("->") ? this.type() : ANY;
    if (!this.done) throw new Error(`Cannot read the end of the stub ${JSON.stringify(this.text)}`);
    return { parameters, result };
  }

  #parameter(kind: ParameterKind): Parameter {
    const name = this.take();
    const type = this.accept(":") ? this.type() : ANY;
    const fallback = this.accept("=") ? this.#default() : null;
    return { name, kind, type, default: fallback };
  }
}

const signatures = new Map<string, Signature>();
const types = new Map<string, StubType>();

/** The signature that a stub says. */
export function parseSignature(text: string): Signature {
  let signature = signatures.get(text);
  if (!signature) signatures.set(text, signature = new Reader(text).signature());
  return signature;
}

/** The type that a stub says. */
export function parseType(text: string): StubType {
  let type = types.get(text);
  if (!type) types.set(text, type = new Reader(text).type());
  return type;
}
