/** https://docs.python.org/3/library/random.html */
import { INT, int, members, type Type } from "../analysis/types/types.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, reading } from "./table.ts";

/** An int between the lowest of `from` and the highest of `to`. */
function between(from: Type | undefined, to: Type | undefined, open: boolean): Type {
  let [low, high] = [Infinity, -Infinity];
  for (const type of [from, to]) {
    if (!type) continue;
    for (const member of members(type)) {
      if (member.kind === "bool") [low, high] = [Math.min(low, 0), Math.max(high, 1)];
      else if (member.kind !== "int") return INT;
      else [low, high] = [Math.min(low, member.low), Math.max(high, member.high)];
    }
  }
  return low > high ? { kind: "never" } : int(low, open && high > low ? high - 1 : high);
}

function randrange(call: CallShape): Type {
  const [start, stop] = [call.arguments.get("start"), call.arguments.get("stop")];
  return stop && stop.kind !== "none"
    ? between(start, stop, false)
    : between(int(0, 0), start, true);
}

const functions: Readonly<Record<string, Draft | string>> = {
  betavariate: "(alpha: float, beta: float) -> float",
  binomialvariate: "(n: int = 1, p: float = 0.5) -> int",
  choice: "(seq: Iterable[T]) -> T",
  choices: reading(
    "(population: Iterable[T], weights: object = None, *, cum_weights: object = None, k: int = 1) -> list[T]",
  ),
  expovariate: "(lambd: float = 1.0) -> float",
  gammavariate: "(alpha: float, beta: float) -> float",
  gauss: "(mu: float = 0.0, sigma: float = 1.0) -> float",
  getrandbits: "(k: int, /) -> int",
  getstate: "() -> object",
  lognormvariate: "(mu: float, sigma: float) -> float",
  normalvariate: "(mu: float = 0.0, sigma: float = 1.0) -> float",
  paretovariate: "(alpha: float) -> float",
  randbytes: "(n: int) -> bytes",
  randint: fn("(a: int, b: int) -> int", {
    result: (call) => between(call.arguments.get("a"), call.arguments.get("b"), false),
  }),
  random: "() -> float",
  randrange: fn("(start: int, stop: int | None = None, step: int = 1) -> int", {
    result: randrange,
  }),
  sample: reading("(population: Iterable[T], k: int, *, counts: object = None) -> list[T]"),
  seed: "(a: object = None, version: int = 2) -> None",
  setstate: "(state: object) -> None",
  shuffle: "(x: object) -> None",
  triangular: "(low: float = 0.0, high: float = 1.0, mode: object = None) -> float",
  uniform: "(a: float, b: float) -> float",
  vonmisesvariate: "(mu: float, kappa: float) -> float",
  weibullvariate: "(alpha: float, beta: float) -> float",
};

/** `random`. */
export const random: ModuleRow = module("random", {
  ...functions,
  Random: cls("(x: object = None)", functions),
  SystemRandom: cls("(x: object = None)", functions),
});
