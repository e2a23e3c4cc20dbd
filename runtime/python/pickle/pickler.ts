/**
 * `pickle.Pickler`.
 *
 * @module
 */
import { protocolOf } from "../../pickle.ts";
import type { Reduction } from "../../pickle/globals.ts";
import { Memo, PicklerRun, type PicklerSettings } from "../../pickle/pickler.ts";
import { reductionGiven } from "../../pickle/reduction.ts";
import { standard } from "../../pickle/standard.ts";
import { item } from "../operators/container.ts";
import { contains } from "../operators/container.ts";
import { Bytes } from "../values/bytes.ts";
import type { int } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { type DumpKeywords, settingsOf, type Writable, writerOf } from "./dumping.ts";

/** Where a program has put functions that say what objects of a class are made of. */
interface Own {
  dispatch_table?: unknown;
}

/**
 * Writes pickles to a file; what was written once is referred to later on.
 * https://docs.python.org/3/library/pickle.html#pickle.Pickler
 */
export class Pickler {
  static readonly __module__: string = "_pickle";
  readonly #write: (bytes: Bytes) => unknown;
  readonly #given: ReturnType<typeof settingsOf>;
  readonly #memo = new Memo();

  /** @throws {TypeError} when the file cannot be written to */
  constructor(file: Writable, protocol?: int | null | DumpKeywords, named?: DumpKeywords) {
    this.#write = writerOf(file);
    this.#given = settingsOf(protocol, named);
    protocolOf(this.#given.protocol);
  }

  #settings(): PicklerSettings {
    const { protocol, fixImports, bufferCallback } = this.#given;
    const base = Pickler.prototype;
    const isPlain = this.reducerOverride === base.reducerOverride &&
      (this as Own).dispatch_table === undefined;
    return {
      protocol: protocolOf(protocol),
      globals: standard,
      fixImports,
      bufferCallback: bufferCallback ?? undefined,
      persistentId: this.persistentId === base.persistentId
        ? undefined
        : (value) => this.persistentId(value),
      reducer: isPlain ? undefined : (value) => this.#reduced(value),
    };
  }

  #reduced(value: object): Reduction | string | undefined {
    const given = this.reducerOverride(value);
    if (given !== NotImplemented) return reductionGiven(given);
    const table = (this as Own).dispatch_table;
    if (table === undefined || !contains(table, value.constructor)) return undefined;
    return reductionGiven((item(table, value.constructor) as (value: object) => unknown)(value));
  }

  /** Writes the pickle of a value. */
  dump(obj: unknown): null {
    this.#write(new Bytes(new PicklerRun(this.#settings(), this.#memo).run(obj).buffer));
    return null;
  }

  /** What stands for an object that is kept elsewhere, for a subclass to say; null for what is written whole. */
  persistentId(_obj: unknown): unknown {
    return null;
  }

  /** What an object is made of, for a subclass to say; NotImplemented for what is to be written as usual. */
  reducerOverride(_obj: unknown): unknown {
    return NotImplemented;
  }

  /** Forgets what was written. */
  clearMemo(): void {
    this.#memo.clear();
  }
}
