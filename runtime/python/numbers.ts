/**
 * Python's `numbers`: kinds of numbers, as classes to ask for and to derive from.
 * https://docs.python.org/3/library/numbers.html
 *
 * @example
 * ```ts
 * import { isinstance, print } from "@manycore/multiprocessing/python";
 * import { Integral } from "@manycore/multiprocessing/python/numbers";
 *
 * print(isinstance(3, Integral)); // True
 * ```
 *
 * @module
 */
import { complex, float } from "./builtins/float.ts";
import { int } from "./builtins/int.ts";
import { ABC } from "./classes/abstract.ts";
import { getattr } from "./dispatch.ts";
import { add, div, floordiv, mod, neg, pos } from "./operators/arithmetic.ts";
import { ne } from "./operators/compare.ts";
import { nameClasses } from "./support/naming.ts";
import { endLineage } from "./values/lineage.ts";
import type { int as Int } from "./values/numbers.ts";
import { asTuple, type Tuple } from "./values/tuple.ts";
import * as self from "./numbers.ts";

/** A number of any kind. https://docs.python.org/3/library/numbers.html#numbers.Number */
export class Number extends ABC {
  /** What numbers hash by is theirs to say. */
  declare __hash__: unknown;
}
endLineage(Number);
Object.defineProperty(Number.prototype, "__hash__", { value: null, writable: true });

/** What can be computed with as with complex numbers. https://docs.python.org/3/library/numbers.html#numbers.Complex */
export class Complex extends Number {
  static override readonly __abstractmethods__: readonly string[] =
    ("__abs__ __add__ __complex__ __eq__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ __rpow__ " +
      "__rtruediv__ __truediv__ conjugate imag real").split(" ");

  /** Whether it is not zero. */
  __bool__(): boolean {
    return ne(this, 0);
  }

  /** The sum with the negative of another. */
  __sub__(other: unknown): unknown {
    return add(this, neg(other));
  }

  /** Another's sum with the negative of this. */
  __rsub__(other: unknown): unknown {
    return add(neg(this), other);
  }
}

/** What can be computed with as with floats. https://docs.python.org/3/library/numbers.html#numbers.Real */
export class Real extends Complex {
  static override readonly __abstractmethods__: readonly string[] =
    ("__ceil__ __float__ __floor__ __floordiv__ __le__ __lt__ __mod__ __rfloordiv__ __rmod__ __round__ " +
      "__trunc__").split(" ");

  /** Whole quotient and rest. */
  __divmod__(other: unknown): Tuple<[unknown, unknown]> {
    return asTuple([floordiv(this, other), mod(this, other)]);
  }

  /** Whole quotient and rest of another by this. */
  __rdivmod__(other: unknown): Tuple<[unknown, unknown]> {
    return asTuple([floordiv(other, this), mod(other, this)]);
  }

  /** The number as a complex one. */
  __complex__(): unknown {
    return complex(float(this));
  }

  /** The number itself. */
  get real(): unknown {
    return pos(this);
  }

  /** There is no imaginary part. */
  get imag(): Int {
    return 0;
  }

  /** The number itself. */
  conjugate(): unknown {
    return this.real;
  }
}

/** What is a fraction of whole numbers. https://docs.python.org/3/library/numbers.html#numbers.Rational */
export class Rational extends Real {
  static override readonly __abstractmethods__: readonly string[] = ["denominator", "numerator"];

  /** The nearest float. */
  __float__(): unknown {
    const part = (name: string) => int(getattr(this, name) as never);
    return div(part("numerator"), part("denominator"));
  }
}

/** What is whole. https://docs.python.org/3/library/numbers.html#numbers.Integral */
export class Integral extends Rational {
  static override readonly __abstractmethods__: readonly string[] =
    ("__and__ __int__ __invert__ __lshift__ __or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ " +
      "__rxor__ __xor__").split(" ");

  /** The number as an int. */
  __index__(): unknown {
    return int(this as never);
  }

  /** The nearest float. */
  override __float__(): unknown {
    return float(int(this as never));
  }

  /** The number itself. */
  get numerator(): unknown {
    return this.real;
  }

  /** A whole number has none. */
  get denominator(): Int {
    return 1;
  }
}

Complex.register(complex);
Real.register(float);
Integral.register(int);
nameClasses(self, "numbers");
