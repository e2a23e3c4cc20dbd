/** `io.IncrementalNewlineDecoder`. */
import { callMethod } from "../dispatch.ts";
import { truth } from "../operators/truth.ts";
import { item } from "../operators/container.ts";
import { isKeywords } from "../values/keywords.ts";
import { Bytes } from "../values/bytes.ts";
import type { int } from "../values/numbers.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { nameClass } from "../values/types.ts";

/**
 * Notes line ends as text comes in, and makes each a \n where it is told to.
 * https://docs.python.org/3/library/io.html#io.IncrementalNewlineDecoder
 */
export class IncrementalNewlineDecoder {
  static readonly __module__ = "_io";
  readonly #decoder: unknown;
  readonly #translates: boolean;
  readonly #seen = new Set<string>();
  /** Whether a \r stood at the end of what came, which may go on. */
  #isPending = false;

  /**
   * @param decoder what makes text of bytes; null where text comes
   * @param translate whether every line end becomes \n
   */
  constructor(decoder: unknown, translate: unknown, _errors?: unknown) {
    this.#decoder = decoder;
    this.#translates = truth(isKeywords(translate) ? translate.translate : translate);
  }

  /** The text of what comes next; `final` where nothing comes behind it. */
  decode(input: unknown, final: boolean | { final?: boolean } = false): string {
    const isFinal = truth(isKeywords(final) ? final.final : final);
    let text = this.#decoder === null
      ? input as string
      : callMethod(this.#decoder, "decode", [input, isFinal]) as string;
    if (this.#isPending && (text !== "" || isFinal)) {
      text = `\r${text}`;
      this.#isPending = false;
    }
    if (text.endsWith("\r") && !isFinal) {
      text = text.slice(0, -1);
      this.#isPending = true;
    }
    for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#seen.add(end);
    return this.#translates ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** The line ends that came: null, one of them, or a tuple. */
  get newlines(): string | Tuple | null {
    const all = ["\r", "\n", "\r\n"].filter((end) => this.#seen.has(end));
    return all.length === 0 ? null : all.length === 1 ? all[0]! : tupleFrom(all);
  }

  /** What it has to remember: bytes, and a number whose lowest bit is for a \r. */
  getstate(): Tuple<[Bytes, int]> {
    const [bytes, flag] = this.#decoder === null
      ? [new Bytes(0), 0]
      : [...callMethod(this.#decoder, "getstate", []) as [Bytes, number]];
    return asTuple([bytes!, Number(flag) * 2 + (this.#isPending ? 1 : 0)]) as Tuple<[Bytes, int]>;
  }

  /** Goes on from what was remembered. */
  setstate(state: unknown): void {
    const flag = Number(item(state, 1));
    this.#isPending = (flag & 1) === 1;
    if (this.#decoder === null) return;
    callMethod(this.#decoder, "setstate", [asTuple([item(state, 0), flag >> 1])]);
  }

  /** Forgets all that came. */
  reset(): void {
    this.#seen.clear();
    this.#isPending = false;
    if (this.#decoder !== null) callMethod(this.#decoder, "reset", []);
  }
}
nameClass(IncrementalNewlineDecoder, "_io.IncrementalNewlineDecoder");
