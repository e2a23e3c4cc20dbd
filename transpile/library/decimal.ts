/** https://docs.python.org/3/library/decimal.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, ofClass, writable } from "./table.ts";

const D = "decimal.Decimal";
const CONTEXT = "context: object = None";
const OPERATOR = `(other: object, /) -> ${D}`;

/** Methods that take one number, and give another. */
const UNARY = "exp ln log10 logb logical_invert next_minus next_plus normalize sqrt".split(" ");

/** Methods that take two. */
const BINARY =
  ("compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or " +
    "logical_xor max max_mag min min_mag next_toward remainder_near rotate scaleb shift").split(
      " ",
    );

const ASKING = "canonical finite infinite nan qnan signed snan zero".split(" ")
  .map((name) => `is_${name}`);

function each(names: readonly string[], signature: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, signature]));
}

const INTEGRAL = `(rounding: str | None = None, ${CONTEXT}) -> ${D}`;
const SET = "decimal._SignalDict";
const LIMITS =
  "prec: object = None, rounding: object = None, Emin: object = None, Emax: object = None, capitals: object = None, clamp: object = None, flags: object = None, traps: object = None";

/** `decimal`. */
export const decimal: ModuleRow = module("decimal", {
  BasicContext: "decimal.Context",
  Clamped: exception("decimal.DecimalException"),
  Context: cls(`(${LIMITS})`, {
    Emax: writable("int"),
    Emin: writable("int"),
    Etiny: "() -> int",
    Etop: "() -> int",
    ...each(
      [...UNARY, "abs", "copy_abs", "copy_decimal", "copy_negate", "minus", "plus"],
      `(x: object, /) -> ${D}`,
    ),
    ...each(["to_integral", "to_integral_exact", "to_integral_value"], `(x: object, /) -> ${D}`),
    ...each(
      [...BINARY, "add", "divide", "divide_int", "multiply", "quantize", "remainder", "subtract"],
      `(x: object, y: object, /) -> ${D}`,
    ),
    ...each([...ASKING, "is_normal", "is_subnormal"], "(x: object, /) -> bool"),
    canonical: `(x: object, /) -> ${D}`,
    capitals: writable("int"),
    clamp: writable("int"),
    clear_flags: "() -> None",
    clear_traps: "() -> None",
    copy: "() -> decimal.Context",
    create_decimal: `(num: object = '0', /) -> ${D}`,
    create_decimal_from_float: `(f: object, /) -> ${D}`,
    divmod: `(x: object, y: object, /) -> tuple[${D}, ${D}]`,
    flags: writable(SET),
    fma: `(x: object, y: object, z: object, /) -> ${D}`,
    number_class: "(x: object, /) -> str",
    power: `(a: object, b: object, modulo: object = None) -> ${D}`,
    prec: writable("int"),
    radix: `() -> ${D}`,
    rounding: writable("str"),
    same_quantum: "(x: object, y: object, /) -> bool",
    to_eng_string: "(x: object, /) -> str",
    to_sci_string: "(x: object, /) -> str",
    traps: writable(SET),
  }),
  _ContextManager: cls(null, { __enter__: "() -> decimal.Context", __exit__: "(*error: object)" }),
  ConversionSyntax: exception("decimal.InvalidOperation"),
  Decimal: cls(`(value: object = '0', ${CONTEXT})`, {
    ...each(["__abs__", "__neg__", "__pos__"], `() -> ${D}`),
    ...each(["__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__"], OPERATOR),
    __hash__: "() -> int",
    ...each(UNARY, `(${CONTEXT}) -> ${D}`),
    ...each(BINARY, `(other: object, ${CONTEXT}) -> ${D}`),
    ...each(ASKING, "() -> bool"),
    adjusted: "() -> int",
    as_integer_ratio: "() -> tuple[int, int]",
    as_tuple: "() -> decimal.DecimalTuple",
    canonical: `() -> ${D}`,
    conjugate: `() -> ${D}`,
    copy_abs: `() -> ${D}`,
    copy_negate: `() -> ${D}`,
    fma: `(other: object, third: object, ${CONTEXT}) -> ${D}`,
    from_float: ofClass("(f: object, /) -> object"),
    imag: D,
    is_normal: `(${CONTEXT}) -> bool`,
    is_subnormal: `(${CONTEXT}) -> bool`,
    number_class: `(${CONTEXT}) -> str`,
    quantize: `(exp: object, rounding: str | None = None, ${CONTEXT}) -> ${D}`,
    radix: `() -> ${D}`,
    real: D,
    same_quantum: `(other: object, ${CONTEXT}) -> bool`,
    to_eng_string: `(${CONTEXT}) -> str`,
    to_integral: INTEGRAL,
    to_integral_exact: INTEGRAL,
    to_integral_value: INTEGRAL,
  }),
  DecimalException: exception("ArithmeticError"),
  DecimalTuple: cls("(sign: object, digits: object, exponent: object)", {
    digits: "tuple[int, ...]",
    exponent: "object",
    sign: "int",
  }, { bases: ["tuple"] }),
  DefaultContext: "decimal.Context",
  DivisionByZero: cls("(*args: object)", {}, {
    bases: ["decimal.DecimalException", "ZeroDivisionError"],
  }),
  DivisionImpossible: exception("decimal.InvalidOperation"),
  DivisionUndefined: cls("(*args: object)", {}, {
    bases: ["decimal.InvalidOperation", "ZeroDivisionError"],
  }),
  ExtendedContext: "decimal.Context",
  FloatOperation: cls("(*args: object)", {}, { bases: ["decimal.DecimalException", "TypeError"] }),
  HAVE_CONTEXTVAR: "bool",
  HAVE_THREADS: "bool",
  Inexact: exception("decimal.DecimalException"),
  InvalidContext: exception("decimal.InvalidOperation"),
  InvalidOperation: exception("decimal.DecimalException"),
  MAX_EMAX: "int",
  MAX_PREC: "int",
  MIN_EMIN: "int",
  MIN_ETINY: "int",
  Overflow: cls("(*args: object)", {}, { bases: ["decimal.Inexact", "decimal.Rounded"] }),
  ...each(
    "05UP CEILING DOWN FLOOR HALF_DOWN HALF_EVEN HALF_UP UP".split(" ").map((name) =>
      `ROUND_${name}`
    ),
    "str",
  ),
  Rounded: exception("decimal.DecimalException"),
  _SignalDict: cls(null, {
    __getitem__: "(key: object, /) -> bool",
    __iter__: "() -> Iterator[object]",
    __setitem__: "(key: object, value: object, /) -> None",
    copy: "() -> dict[object, bool]",
    get: "(key: object, default: object = None, /) -> object",
    items: "() -> list[tuple[object, bool]]",
    keys: "() -> list[object]",
    values: "() -> list[bool]",
  }),
  Subnormal: exception("decimal.DecimalException"),
  Underflow: cls("(*args: object)", {}, {
    bases: ["decimal.Inexact", "decimal.Rounded", "decimal.Subnormal"],
  }),
  getcontext: "() -> decimal.Context",
  localcontext: `(ctx: object = None, *, ${LIMITS}) -> decimal._ContextManager`,
  setcontext: "(context: object, /) -> None",
});
