/**
 * Python's `StrEnum`.
 *
 * @module
 */
import { str as strType } from "../builtins/str.ts";
import { add, mod, mul } from "../operators/arithmetic.ts";
import { eq, ge, gt, le, lt } from "../operators/compare.ts";
import { contains, item } from "../operators/container.ts";
import { hash } from "../operators/hash.ts";
import { len } from "../operators/length.ts";
import { formatText } from "../text/format.ts";
import { repr, str } from "../text/repr.ts";
import { TypeError } from "../exceptions.ts";
import { held, plainOf } from "../values/held.ts";
import { isTuple } from "../values/tuple.ts";
import { accepts, Enum, markBase, nextValue } from "./enum.ts";

type Method = (...args: unknown[]) => unknown;

function valueOf(other: unknown): unknown {
  return other instanceof TextEnum ? other.value : other;
}

/** An enumeration whose members are strings, and print by name: `class Color(str, Enum)`. */
export interface TextEnum extends TextMethods {}

/** The methods of strings by which emitted programs call Python's. */
export type TextMethods = Pick<
  string,
  | "at"
  | "codePointAt"
  | "concat"
  | "endsWith"
  | "includes"
  | "indexOf"
  | "length"
  | "localeCompare"
  | "padEnd"
  | "padStart"
  | "repeat"
  | "replaceAll"
  | "slice"
  | "startsWith"
  | "toLowerCase"
  | "toUpperCase"
  | "trim"
>;

/** An enumeration whose members are strings, and print by name: `class Color(str, Enum)`. */
export class TextEnum extends Enum {
  /** The built-in type that members are of, too. */
  static readonly __valuetype__: string = "str";
  /** The member's value. */
  declare readonly value: string;

  /** The string that a member is, too. */
  get [held](): string {
    return this.value;
  }

  /** The value, for JavaScript's own operators. */
  override valueOf(): string {
    return this.value;
  }
}
markBase(TextEnum);

const operators: Record<string, Method> = {
  __add__: add,
  __mul__: mul,
  __rmul__: mul,
  __mod__: mod,
  __eq__: eq,
  __lt__: lt,
  __le__: le,
  __gt__: gt,
  __ge__: ge,
  __hash__: hash,
  __len__: len,
  __contains__: contains,
  __getitem__: item,
  __radd__: (value, other) => add(other, value),
  __iter__: (value) => (value as string)[Symbol.iterator](),
};

/** Lets a method of strings work on the members' values. */
function put(name: string, method: Method): void {
  if (name in TextEnum.prototype) return;
  Object.defineProperty(TextEnum.prototype, name, {
    value(this: TextEnum, ...args: unknown[]): unknown {
      return method(this.value, ...args.map(valueOf));
    },
    configurable: true,
    writable: true,
  });
}
for (const [name, method] of Object.entries(operators)) put(name, method);
for (const name of Object.getOwnPropertyNames(String.prototype)) {
  const method = (String.prototype as unknown as Record<string, unknown>)[name];
  if (typeof method === "function") put(name, (value, ...args) => method.apply(value, args));
}
Object.defineProperty(TextEnum.prototype, "length", {
  get(this: TextEnum): number {
    return this.value.length;
  },
});
for (const [name, method] of Object.entries(strType)) {
  if (typeof method === "function") put(name, method as Method);
}
Object.defineProperty(TextEnum.prototype, "toString", {
  value(this: TextEnum): string {
    return this.__str__();
  },
});

/** An enumeration whose members are strings, and print as such. https://docs.python.org/3/library/enum.html#enum.StrEnum */
export class StrEnum extends TextEnum {
  /** Refuses what is no text. */
  static [accepts](value: unknown): void {
    const parts = isTuple(value) ? value : [value];
    if (parts.length > 3) throw new TypeError(`too many arguments for str(): ${repr(value)}`);
    const wrong = parts.findIndex((one) => typeof plainOf(one) !== "string");
    if (wrong < 0) return;
    const shown = repr(parts[wrong]);
    throw new TypeError(
      wrong === 0
        ? `${shown} is not a string`
        : `${wrong === 1 ? "encoding" : "errors"} must be a string, not ${shown}`,
    );
  }

  /** The name in small letters. */
  static override [nextValue](name: string): unknown {
    return name.toLowerCase();
  }

  /** The value. */
  override __str__(): string {
    return this.value;
  }

  /** The value, in a format. */
  override __format__(spec: string): string {
    return spec === "" ? str(this) : formatText(this.value, spec);
  }
}
markBase(StrEnum);
