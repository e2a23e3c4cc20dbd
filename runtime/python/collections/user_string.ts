/**
 * Python's class `collections.UserString`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { callMethod, getattr } from "../dispatch.ts";
import { eq, ge, gt, le, lt } from "../operators/compare.ts";
import { contains, item } from "../operators/container.ts";
import { len } from "../operators/length.ts";
import { add, mod, mul } from "../operators/arithmetic.ts";
import { hash } from "../operators/hash.ts";
import { float as toFloat } from "../builtins/float.ts";
import { int as toInt } from "../builtins/int.ts";
import { isKeywords } from "../values/keywords.ts";
import type { float, int } from "../values/numbers.ts";
import { repr, str } from "../text/repr.ts";
import { Sequence } from "./abstract.ts";

/** The text in a value, which may be one. */
function plain(value: unknown): unknown {
  return value instanceof UserString ? value.data : value;
}

/** Another of the same class. */
function made(self: UserString, data: unknown): unknown {
  return new (getattr(self, "__class__") as new (data: unknown) => unknown)(data);
}

/**
 * A string to derive from: what gives a string gives one of the own class. It has the methods of `str`.
 * https://docs.python.org/3/library/collections.html#collections.UserString
 */
export class UserString extends Sequence {
  static override readonly __module__: string = "collections";
  static override readonly __abstractmethods__: readonly string[] = [];

  /** The text. */
  data: string;

  /** @param seq the text, or what is written as one */
  constructor(seq: unknown) {
    super();
    const given = isKeywords(seq) ? seq.seq : seq;
    this.data = str(plain(given));
  }

  /** The text. */
  __str__(): string {
    return this.data;
  }

  /** The text as Python prints it. */
  __repr__(): string {
    return repr(this.data);
  }

  /** The text as a number. */
  __int__(): int {
    return toInt(this.data);
  }

  /** The text as a number. */
  __float__(): float {
    return toFloat(this.data);
  }

  /** What a dict knows it by: as its text. */
  __hash__(): int {
    return hash(this.data);
  }

  /** Whether another text is the same. */
  __eq__(other: unknown): boolean {
    return eq(this.data, plain(other));
  }

  /** Whether it stands before another text. */
  __lt__(other: unknown): boolean {
    return lt(this.data, plain(other));
  }

  /** Whether it does not stand behind another text. */
  __le__(other: unknown): boolean {
    return le(this.data, plain(other));
  }

  /** Whether it stands behind another text. */
  __gt__(other: unknown): boolean {
    return gt(this.data, plain(other));
  }

  /** Whether it does not stand before another text. */
  __ge__(other: unknown): boolean {
    return ge(this.data, plain(other));
  }

  /** Whether a text is part of it. */
  override __contains__(part: unknown): boolean {
    return contains(this.data, plain(part));
  }

  /** How many characters there are. */
  __len__(): number {
    return len(this.data);
  }

  /** The character at a place, or those of a slice. */
  __getitem__(place: unknown): unknown {
    return made(this, item(this.data, place));
  }

  /** It and then another text. */
  __add__(other: unknown): unknown {
    return made(this, add(this.data, str(other)));
  }

  /** Another text and then it. */
  __radd__(other: unknown): unknown {
    return made(this, add(str(other), this.data));
  }

  /** It so many times. */
  __mul__(times: unknown): unknown {
    return made(this, mul(this.data, times));
  }

  /** It so many times. */
  __rmul__(times: unknown): unknown {
    return this.__mul__(times);
  }

  /** The values put into it. */
  __mod__(values: unknown): unknown {
    return made(this, mod(this.data, values));
  }

  /** It put into a text. */
  __rmod__(template: unknown): unknown {
    return made(this, mod(str(template), this.data));
  }
}

/** Methods of `str` that give a text of the own class. */
const TEXTS =
  "capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill";
/** Those that give what they give for a `str`. */
const OTHERS =
  "count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith maketrans";

function delegate(names: string, wrap: (self: UserString, result: unknown) => unknown): void {
  for (const name of names.split(" ")) {
    const value = function (this: UserString, ...given: unknown[]): unknown {
      return wrap(this, callMethod(this.data, name, given.map(plain)));
    };
    Object.defineProperty(value, "name", { value: name });
    Object.defineProperty(UserString.prototype, name, {
      value,
      writable: true,
      configurable: true,
    });
  }
}

delegate(TEXTS, made);
delegate(OTHERS, (_, result) => result);

registerForm<UserString, string>(import.meta, UserString, "python.userstring", {
  write: (text) => text.data,
  read: (data) => new UserString(data),
});
