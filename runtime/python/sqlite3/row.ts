/** Rows whose values have names. https://docs.python.org/3/library/sqlite3.html#row-objects */
import { IndexError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { item } from "../operators/container.ts";
import { hash } from "../operators/hash.ts";
import { getattr } from "../dispatch.ts";
import { iter } from "../operators/iteration.ts";
import { NotImplemented } from "../values/singletons.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";

/** A row, by place and by name. */
export class Row {
  static readonly __module__: string = "sqlite3";
  readonly #names: readonly string[];
  readonly #values: Tuple<unknown[]>;

  constructor(cursor: unknown, data: Tuple<unknown[]>) {
    const description = getattr(cursor, "description") ?? [];
    this.#names = [...iter(description)].map((one) => String(item(one, 0)));
    this.#values = data;
  }

  keys(): string[] {
    return [...this.#names];
  }

  /** @throws {IndexError} where there is no such value */
  __getitem__(key: unknown): unknown {
    if (typeof key !== "string") return item(this.#values, key);
    const wanted = key.toLowerCase();
    const place = this.#names.findIndex((name) => name.toLowerCase() === wanted);
    if (place < 0) throw new IndexError("No item with that key");
    return this.#values[place];
  }

  __len__(): number {
    return this.#values.length;
  }

  *__iter__(): IterableIterator<unknown> {
    yield* this.#values;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Row)) return NotImplemented;
    return eq(this.#names, other.#names) && eq(this.#values, other.#values);
  }

  __hash__(): unknown {
    return hash(tupleFrom([tupleFrom([...this.#names]), this.#values]));
  }
}
