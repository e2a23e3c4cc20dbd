/**
 * Which records go on.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { call, callMethod } from "../calls.ts";
import { truth } from "../operators/truth.ts";
import { LogRecord, making } from "./record.ts";

/** An object with a method `filter`, or a function of a record. */
export type FilterLike =
  | { filter(record: LogRecord): unknown }
  | ((record: LogRecord) => unknown);

/**
 * Lets records of a logger and of those below it pass. https://docs.python.org/3/library/logging.html#logging.Filter
 *
 * @example
 * ```ts
 * import { Filter, getLogger } from "@manycore/multiprocessing/python/logging";
 *
 * getLogger().addFilter(new Filter("app.db"));
 * ```
 */
export class Filter {
  static readonly __module__: string = "logging";

  /** The logger's name; every record passes where it is empty. */
  name: string;

  constructor(name = "") {
    this.name = name;
    if (new.target !== Filter) making.showsCallers = true;
  }

  /** Whether a record passes; another record in its place goes on instead. */
  filter(record: LogRecord): unknown {
    return this.name === "" || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}

/** What has filters. https://docs.python.org/3/library/logging.html#logging.Logger.addFilter */
export class Filterer {
  static readonly __module__: string = "logging";

  /** What a record has to pass. */
  filters: FilterLike[] = [];

  /** Has records pass one more filter. */
  addFilter(filter: FilterLike): void {
    making.showsCallers = true;
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }

  /** Takes a filter away. */
  removeFilter(filter: FilterLike): void {
    const at = this.filters.indexOf(filter);
    if (at >= 0) this.filters.splice(at, 1);
  }

  /** The record that goes on; false for none. */
  filter(record: LogRecord): LogRecord | false {
    let current = record;
    for (const filter of this.filters) {
      const own = (filter as { filter?: unknown }).filter;
      const result = own === undefined
        ? call(filter, [current])
        : callMethod(filter, "filter", [current]);
      if (!truth(result)) return false;
      if (result instanceof LogRecord) current = result;
    }
    return current;
  }
}

registerForm<Filter, [string, unknown][]>(import.meta, Filter, "logging.Filter", {
  write: (filter) => Object.entries(filter),
  make: (subtype) => Object.create(subtype.prototype) as Filter,
  fill(filter, entries): void {
    Object.assign(filter, Object.fromEntries(entries));
    making.showsCallers = true;
  },
});
