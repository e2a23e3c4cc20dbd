/**
 * Limits of CPython's interpreter that programs ask for and set. What they set is kept; but for the digits of ints it has no
 * further effect: V8 has limits of its own.
 *
 * @module
 */
import { inheritGlobals } from "../../launch/globals.ts";
import { OverflowError, ValueError } from "../exceptions.ts";
import { digitLimit } from "../support/digits.ts";
import { type float, index, type int, toFloat, toNumber } from "../values/numbers.ts";

let recursionLimit = 1000;
let switchInterval = 0.005;

inheritGlobals(
  import.meta,
  (): { limits?: number[] } =>
    recursionLimit === 1000 && switchInterval === 0.005 && digitLimit.most === 4300
      ? {}
      : { limits: [recursionLimit, switchInterval, digitLimit.most] },
  ({ limits }) => {
    if (limits) {
      [recursionLimit, switchInterval, digitLimit.most] = limits as [number, number, number];
    }
  },
);

/** How deep calls may be nested. https://docs.python.org/3/library/sys.html#sys.getrecursionlimit */
export function getrecursionlimit(): number {
  return recursionLimit;
}

/** Sets how deep calls may be nested. https://docs.python.org/3/library/sys.html#sys.setrecursionlimit */
export function setrecursionlimit(limit: int): void {
  const wanted = Number(index(limit));
  if (wanted < 1) throw new ValueError("recursion limit must be greater or equal than 1");
  if (wanted > 2147483647) throw new OverflowError("Python int too large to convert to C int");
  recursionLimit = wanted;
}

/** After how many seconds threads take turns. https://docs.python.org/3/library/sys.html#sys.getswitchinterval */
export function getswitchinterval(): float {
  return toFloat(switchInterval);
}

/** Sets after how many seconds threads take turns. https://docs.python.org/3/library/sys.html#sys.setswitchinterval */
export function setswitchinterval(interval: float | int): void {
  const wanted = toNumber(interval);
  if (wanted <= 0) throw new ValueError("switch interval must be strictly positive");
  switchInterval = wanted;
}

/** How many digits of a text may become an int. https://docs.python.org/3/library/sys.html#sys.get_int_max_str_digits */
export function getIntMaxStrDigits(): number {
  return digitLimit.most;
}

/** Sets how many digits of a text may become an int. https://docs.python.org/3/library/sys.html#sys.set_int_max_str_digits */
export function setIntMaxStrDigits(maxdigits: int): void {
  const wanted = Number(index(maxdigits));
  if (wanted !== 0 && wanted < 640) {
    throw new ValueError("maxdigits must be 0 or larger than 640");
  }
  digitLimit.most = wanted;
}
