/**
 * Python's `IntEnum`.
 *
 * @module
 */
import { format } from "../text/format.ts";
import { str } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { Enum, markBase } from "./enum.ts";
import { makeNumeric } from "./numeric.ts";

/** An enumeration whose members are ints, and print as such. https://docs.python.org/3/library/enum.html#enum.IntEnum */
export class IntEnum extends Enum {
  /** The built-in type that members are of, too. */
  static readonly __valuetype__: string = "int";
  /** The member's value. */
  declare readonly value: int;

  /** The value as Python prints it. */
  override __str__(): string {
    return str(this.value);
  }
}
makeNumeric(IntEnum.prototype);
markBase(IntEnum);

/** An enumeration whose members are ints, and print by name: `class Level(int, Enum)`. */
export class NumberEnum extends Enum {
  /** The built-in type that members are of, too. */
  static readonly __valuetype__: string = "int";
  /** The member's value. */
  declare readonly value: int;
}
makeNumeric(NumberEnum.prototype);
Object.defineProperty(NumberEnum.prototype, "__format__", {
  value(this: NumberEnum, spec: string): string {
    return format(str(this), spec);
  },
});
markBase(NumberEnum);
