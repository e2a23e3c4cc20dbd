/** A progress bar. */
import { callMethod } from "../dispatch.ts";
import { streams } from "../streams.ts";
import { str } from "../builtins/str.ts";
import { format } from "../text/format.ts";
import { isFloat, raw } from "../values/numbers.ts";
import { type Keywords, keywords } from "../values/keywords.ts";
import { lineOf } from "./text.ts";

/** How a bar is drawn. https://tqdm.github.io/docs/tqdm/#__init__ */
export interface BarOptions {
  /** What stands before it. */
  desc?: string | null;
  /** How many there will be; by the length of the iterable when it is not given. */
  total?: unknown;
  /** Whether the bar stays when it is done. */
  leave?: boolean | null;
  /** Where it is drawn; standard error when it is not given. */
  file?: unknown;
  /** Columns of the line. */
  ncols?: number | null;
  /** Seconds between two drawings at least. */
  mininterval?: unknown;
  /** Whether it is drawn in ASCII, or by which characters. */
  ascii?: boolean | string | null;
  /** Whether it is not drawn at all; null: where nobody looks. */
  disable?: boolean | null;
  /** What is counted. */
  unit?: string;
  /** Whether counts are shortened, as 1.23k, or a factor for them. */
  unitScale?: boolean | number;
  /** What the shortening divides by. */
  unitDivisor?: number;
  /** What the bar begins with. */
  initial?: number;
  /** The line, with `{l_bar}`, `{bar}`, `{r_bar}` and what is in them. */
  barFormat?: string | null;
  /** What stands behind it. */
  postfix?: unknown;
}

function number(value: unknown): number {
  return isFloat(value) ? raw(value) : Number(value);
}

/** A progress bar. https://tqdm.github.io/docs/tqdm/ */
export class Bar implements Disposable {
  static readonly __module__ = "tqdm.std";
  static readonly __name__: string = "tqdm";
  /** How many there were. */
  n: number;
  /** How many there will be. */
  total: number | null;
  /** What stands before the bar. */
  desc: string;
  /** Whether it is not drawn. */
  readonly disable: boolean;
  readonly #options: BarOptions;
  readonly #file: unknown;
  readonly #isTerminal: boolean;
  readonly #start = performance.now();
  #postfix = "";
  #last = -Infinity;
  #drawn = 0;
  #closed = false;

  constructor(given: BarOptions = {}) {
    this.#options = given;
    this.n = given.initial ?? 0;
    this.total = given.total === undefined || given.total === null ? null : number(given.total);
    this.desc = given.desc ?? "";
    this.#file = given.file ?? streams.stderr;
    const file = this.#file as { isatty?: () => unknown };
    this.#isTerminal = typeof file.isatty === "function" && file.isatty() === true;
    this.disable = given.disable ?? (given.disable === null && !this.#isTerminal);
    if (given.postfix !== undefined && given.postfix !== null) {
      this.setPostfix(given.postfix, false);
    }
    if (!this.disable) this.refresh();
  }

  /** The line, as it is now. */
  #line(): string {
    const { unit = "it", unitScale = false, unitDivisor = 1000, ascii, ncols, barFormat } =
      this.#options;
    const elapsed = (performance.now() - this.#start) / 1000;
    const done = this.n - (this.#options.initial ?? 0);
    return lineOf({
      desc: this.desc,
      n: this.n,
      total: this.total,
      elapsed,
      rate: done > 0 && elapsed > 0 ? done / elapsed : null,
      unit,
      unitScale,
      unitDivisor,
      postfix: this.#postfix,
      ascii: ascii ?? false,
      ncols: ncols ??
        (this.#isTerminal && Deno.stderr.isTerminal() ? Deno.consoleSize().columns : null),
      barFormat: barFormat ?? null,
    });
  }

  /** Draws it. */
  refresh(): void {
    if (this.disable || this.#closed) return;
    this.#last = performance.now();
    this.#draw(this.#line());
  }

  #draw(line: string): void {
    const gap = " ".repeat(Math.max(0, this.#drawn - line.length));
    this.#drawn = line.length;
    this.#print(`\r${line}${gap}`);
  }

  #print(text: string): void {
    callMethod(this.#file, "write", [text]);
    const file = this.#file as { flush?: () => void };
    if (typeof file.flush === "function") file.flush();
  }

  /** Counts so many more. */
  update(n: unknown = 1): void {
    this.n += number(n);
    const every = number(this.#options.mininterval ?? 0.1) * 1000;
    if (!this.disable && performance.now() - this.#last >= every) this.refresh();
  }

  /** Draws it for the last time. */
  close(): void {
    if (this.#closed) return;
    if (!this.disable) {
      if (this.#options.leave ?? true) {
        this.refresh();
        this.#print("\n");
      } else this.clear();
    }
    this.#closed = true;
  }

  /** Wipes the line. */
  clear(): void {
    if (!this.disable && !this.#closed) this.#print(`\r${" ".repeat(this.#drawn)}\r`);
  }

  /** Begins anew. */
  reset(total?: unknown): void {
    this.n = 0;
    if (total !== undefined && total !== null) this.total = number(total);
    this.refresh();
  }

  /** Changes what stands before it. */
  setDescription(desc: string | null = null, refresh: boolean | Keywords = true): void {
    this.desc = desc ?? "";
    if (refresh === true || (typeof refresh === "object" && refresh.refresh !== false)) {
      this.refresh();
    }
  }

  /** As {@linkcode setDescription}. */
  setDescriptionStr(desc: string | null = null, refresh: boolean | Keywords = true): void {
    this.setDescription(desc, refresh);
  }

  /** Changes what stands behind it: names and values. */
  setPostfix(...args: unknown[]): void {
    const named = keywords(args);
    const [ordered, refresh = true] = args;
    const { refresh: wanted = refresh, ...values } = named;
    const pairs: [unknown, unknown][] = ordered instanceof Map ? [...ordered] : [];
    pairs.push(...Object.entries(values).sort(([a], [b]) => a < b ? -1 : 1));
    if (typeof ordered === "string") this.#postfix = ordered;
    else {
      this.#postfix = pairs.map(([name, value]) => {
        const text = isFloat(value) || typeof value === "number"
          ? format(value, ".3g")
          : str(value);
        return `${str(name)}=${text.trim()}`;
      }).join(", ");
    }
    if (wanted) this.refresh();
  }

  /** Changes what stands behind it: a text. */
  setPostfixStr(text: string = "", refresh: boolean | Keywords = true): void {
    this.#postfix = text;
    if (refresh === true || (typeof refresh === "object" && refresh.refresh !== false)) {
      this.refresh();
    }
  }

  /** Prints a line without disturbing the bars. */
  static write(text: string, ...rest: unknown[]): void {
    const named = keywords(rest);
    const file = rest[0] ?? named.file ?? streams.stdout;
    callMethod(file, "write", [text + str(named.end ?? "\n")]);
  }

  /** As the static one. */
  write(text: string, ...rest: unknown[]): void {
    this.clear();
    Bar.write(text, ...rest);
    this.refresh();
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._args: unknown[]): void {
    this.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  __len__(): number {
    return this.total ?? 0;
  }

  /** The line, as it is now. */
  toString(): string {
    return this.#line();
  }
}
