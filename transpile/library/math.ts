/** https://docs.python.org/3/library/math.html, cmath and statistics. */
import { FLOAT, INT, int, members, type Type } from "../analysis/types/types.ts";
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, fn, module, ofClass, reading } from "./table.ts";

const one = [
  "acos",
  "acosh",
  "asin",
  "asinh",
  "atan",
  "atanh",
  "cbrt",
  "cos",
  "cosh",
  "degrees",
  "erf",
  "erfc",
  "exp",
  "exp2",
  "expm1",
  "fabs",
  "gamma",
  "lgamma",
  "log10",
  "log1p",
  "log2",
  "modf",
  "radians",
  "sin",
  "sinh",
  "sqrt",
  "tan",
  "tanh",
  "ulp",
];

/** `floor`, `ceil`, `trunc`: an int stays what it is. */
function toInt(call: CallShape): Type {
  const x = call.arguments.get("x");
  if (!x) return INT;
  return members(x).every((member) => member.kind === "int") ? x : INT;
}

function isqrt(call: CallShape): Type {
  const n = call.arguments.get("n");
  if (n?.kind !== "int" || !n.safe) return INT;
  return int(0, Math.ceil(Math.sqrt(Math.max(n.high, 0))));
}

function gcd(call: CallShape): Type {
  const given = call.positional && call.join(...call.positional);
  if (given?.kind !== "int" || !given.safe) return INT;
  return int(0, Math.max(Math.abs(given.low), Math.abs(given.high)));
}

/** `math`. */
export const math: ModuleRow = module("math", {
  ...Object.fromEntries(one.map((name) => [name, "(x: float, /) -> float"])),
  atan2: "(y: float, x: float, /) -> float",
  ceil: fn("(x: object, /) -> int", { result: toInt }),
  comb: "(n: int, k: int, /) -> int",
  copysign: "(x: float, y: float, /) -> float",
  dist: "(p: Iterable[object], q: Iterable[object], /) -> float",
  e: "float",
  factorial: "(n: int, /) -> int",
  floor: fn("(x: object, /) -> int", { result: toInt }),
  fma: "(x: float, y: float, z: float, /) -> float",
  fmod: "(x: float, y: float, /) -> float",
  frexp: "(x: float, /) -> tuple[float, int[-1100, 1100]]",
  fsum: reading("(seq: Iterable[object], /) -> float"),
  gcd: fn("(*integers: int) -> int", { result: gcd }),
  hypot: "(*coordinates: float) -> float",
  inf: "infinity",
  isclose: "(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool",
  isfinite: "(x: float, /) -> bool",
  isinf: "(x: float, /) -> bool",
  isnan: "(x: float, /) -> bool",
  isqrt: fn("(n: int, /) -> int", { result: isqrt }),
  lcm: "(*integers: int) -> int",
  ldexp: "(x: float, i: int, /) -> float",
  log: "(x: object, base: object = ..., /) -> float",
  log2: "(x: object, /) -> float",
  log10: "(x: object, /) -> float",
  modf: "(x: float, /) -> tuple[float, float]",
  nan: "float",
  nextafter: "(x: float, y: float, /, *, steps: int | None = None) -> float",
  perm: "(n: int, k: int | None = None, /) -> int",
  pi: "float",
  pow: "(x: float, y: float, /) -> float",
  prod: reading("(iterable: Iterable[object], /, *, start: object = 1) -> object"),
  remainder: "(x: float, y: float, /) -> float",
  sumprod: reading("(p: Iterable[object], q: Iterable[object], /) -> object"),
  tau: "float",
  trunc: fn("(x: object, /) -> int", { result: toInt }),
});

const COMPLEX = "acos acosh asin asinh atan atanh cos cosh exp log10 sin sinh sqrt tan tanh".split(
  " ",
);

/** https://docs.python.org/3/library/cmath.html */
export const cmath: ModuleRow = module("cmath", {
  ...Object.fromEntries(COMPLEX.map((name) => [name, "(z: object, /) -> complex"])),
  e: "float",
  inf: "float",
  infj: "complex",
  isclose: "(a: object, b: object, *, rel_tol: object = 1e-09, abs_tol: object = 0.0) -> bool",
  isfinite: "(z: object, /) -> bool",
  isinf: "(z: object, /) -> bool",
  isnan: "(z: object, /) -> bool",
  log: "(z: object, base: object = ..., /) -> complex",
  nan: "float",
  nanj: "complex",
  phase: "(z: object, /) -> float",
  pi: "float",
  polar: "(z: object, /) -> tuple[float, float]",
  rect: "(r: object, phi: object, /) -> complex",
  tau: "float",
});

/** What an average of ints is: an int when it comes out even. */
function average(call: CallShape): Type {
  const data = call.arguments.get("data");
  const item = data && call.item(data);
  return item && members(item).length > 0 && members(item).every((m) => m.kind === "float")
    ? FLOAT
    : { kind: "unknown" };
}

const DATA = "(data: Iterable[object], xbar: object = None)";

/** https://docs.python.org/3/library/statistics.html */
export const statistics: ModuleRow = module("statistics", {
  NormalDist: cls("(mu: float = 0.0, sigma: float = 1.0)", {
    cdf: "(x: float) -> float",
    from_samples: ofClass("(data: Iterable[object]) -> statistics.NormalDist"),
    inv_cdf: "(p: float) -> float",
    mean: "float",
    median: "float",
    mode: "float",
    overlap: "(other: object) -> float",
    pdf: "(x: float) -> float",
    quantiles: "(n: int = 4) -> list[float]",
    samples: "(n: int, *, seed: object = None) -> list[float]",
    stdev: "float",
    variance: "float",
    zscore: "(x: float) -> float",
  }),
  StatisticsError: exception("ValueError"),
  correlation: reading(
    "(x: Iterable[object], y: Iterable[object], /, *, method: str = 'linear') -> float",
  ),
  covariance: reading("(x: Iterable[object], y: Iterable[object], /) -> float"),
  fmean: reading("(data: Iterable[object], weights: object = None) -> float"),
  geometric_mean: reading("(data: Iterable[object]) -> float"),
  harmonic_mean: reading("(data: Iterable[object], weights: object = None) -> object"),
  kde:
    "(data: Iterable[object], h: float, kernel: str = 'normal', *, cumulative: bool = False) -> object",
  kde_random:
    "(data: Iterable[object], h: float, kernel: str = 'normal', *, seed: object = None) -> object",
  linear_regression: reading(
    "(x: Iterable[object], y: Iterable[object], /, *, proportional: bool = False) -> object",
  ),
  mean: reading("(data: Iterable[object]) -> object", { result: average }),
  median: reading("(data: Iterable[object]) -> object", { result: average }),
  median_grouped: reading("(data: Iterable[object], interval: float = 1.0) -> float"),
  median_high: reading("(data: Iterable[T]) -> T"),
  median_low: reading("(data: Iterable[T]) -> T"),
  mode: reading("(data: Iterable[T]) -> T"),
  multimode: reading("(data: Iterable[T]) -> list[T]"),
  pstdev: reading(`${DATA.replace("xbar", "mu")} -> float`),
  pvariance: reading(`${DATA.replace("xbar", "mu")} -> object`),
  quantiles: reading(
    "(data: Iterable[object], *, n: int = 4, method: str = 'exclusive') -> list[object]",
  ),
  stdev: reading(`${DATA} -> float`),
  variance: reading(`${DATA} -> object`),
});

/** https://docs.python.org/3/library/fractions.html */
export const fractions: ModuleRow = module("fractions", {
  Fraction: cls("(numerator: object = 0, denominator: object = None)", {
    as_integer_ratio: "() -> tuple[int, int]",
    conjugate: "() -> fractions.Fraction",
    denominator: "int",
    from_decimal: ofClass("(dec: object) -> fractions.Fraction"),
    from_float: ofClass("(f: object) -> fractions.Fraction"),
    imag: "int[0, 0]",
    is_integer: "() -> bool",
    limit_denominator: "(max_denominator: int = 1000000) -> fractions.Fraction",
    numerator: "int",
    real: "fractions.Fraction",
  }),
});
