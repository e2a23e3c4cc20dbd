/**
 * Tuples whose items have names too, such as `time.struct_time` and `os.stat_result`.
 *
 * @module
 */
import { repr } from "../text/repr.ts";
import { Tuple } from "../values/tuple.ts";
import { classModule, className } from "../values/types.ts";

/** A tuple that shows its items by name; the names are those that Python has. */
export abstract class StructSequence extends Tuple {
  /** The names of the items, in order. */
  protected abstract fieldNames(): readonly string[];

  /** How many fields there are. */
  get nFields(): number {
    return Math.max(this.length, this.fieldNames().length);
  }

  /** How many of them are items of the tuple. */
  get nSequenceFields(): number {
    return this.length;
  }

  /** How many of these have no name. */
  get nUnnamedFields(): number {
    return 0;
  }

  /** The tuple as Python prints it. */
  __repr__(): string {
    const fields = this.fieldNames().map((name, i) => `${name}=${repr(this[i])}`);
    const name = className(this.constructor);
    const module = classModule(this.constructor);
    return `${module === "builtins" ? "" : module + "."}${name}(${fields.join(", ")})`;
  }
}
