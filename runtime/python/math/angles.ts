/**
 * Trigonometric and hyperbolic functions of `math`; angles are in radians.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { type float, toFloat, toNumber } from "../values/numbers.ts";
import { acoshOf, asinhOf, atanhOf, sinhOf } from "./elementary.ts";
import { checked, type Real } from "./powers.ts";

/** The sine. https://docs.python.org/3/library/math.html#math.sin */
export function sin(x: Real): float {
  const value = toNumber(x);
  return checked(Math.sin(value), value, false);
}

/** The cosine. https://docs.python.org/3/library/math.html#math.cos */
export function cos(x: Real): float {
  const value = toNumber(x);
  return checked(Math.cos(value), value, false);
}

/** The tangent. https://docs.python.org/3/library/math.html#math.tan */
export function tan(x: Real): float {
  const value = toNumber(x);
  return checked(Math.tan(value), value, false);
}

/** The angle whose sine is x. https://docs.python.org/3/library/math.html#math.asin */
export function asin(x: Real): float {
  const value = toNumber(x);
  return checked(Math.asin(value), value, false);
}

/** The angle whose cosine is x. https://docs.python.org/3/library/math.html#math.acos */
export function acos(x: Real): float {
  const value = toNumber(x);
  return checked(Math.acos(value), value, false);
}

/** The angle whose tangent is x. https://docs.python.org/3/library/math.html#math.atan */
export function atan(x: Real): float {
  return toFloat(Math.atan(toNumber(x)));
}

/** The angle of the point (x, y), from -pi to pi. https://docs.python.org/3/library/math.html#math.atan2 */
export function atan2(y: Real, x: Real): float {
  return toFloat(Math.atan2(toNumber(y), toNumber(x)));
}

/** The hyperbolic sine. https://docs.python.org/3/library/math.html#math.sinh */
export function sinh(x: Real): float {
  const value = toNumber(x);
  return checked(sinhOf(value), value, true);
}

/** The hyperbolic cosine. https://docs.python.org/3/library/math.html#math.cosh */
export function cosh(x: Real): float {
  const value = toNumber(x);
  return checked(Math.cosh(value), value, true);
}

/** The hyperbolic tangent. https://docs.python.org/3/library/math.html#math.tanh */
export function tanh(x: Real): float {
  return toFloat(Math.tanh(toNumber(x)));
}

/** The inverse of the hyperbolic sine. https://docs.python.org/3/library/math.html#math.asinh */
export function asinh(x: Real): float {
  return toFloat(asinhOf(toNumber(x)));
}

/** The inverse of the hyperbolic cosine, of 1 or more. https://docs.python.org/3/library/math.html#math.acosh */
export function acosh(x: Real): float {
  const value = toNumber(x);
  if (value < 1) throw new ValueError("math domain error");
  return toFloat(acoshOf(value));
}

/** The inverse of the hyperbolic tangent, between -1 and 1. https://docs.python.org/3/library/math.html#math.atanh */
export function atanh(x: Real): float {
  const value = toNumber(x);
  if (value <= -1 || value >= 1) throw new ValueError("math domain error");
  return toFloat(atanhOf(value));
}

/** Radians as degrees. https://docs.python.org/3/library/math.html#math.degrees */
export function degrees(x: Real): float {
  return toFloat(toNumber(x) * (180 / Math.PI));
}

/** Degrees as radians. https://docs.python.org/3/library/math.html#math.radians */
export function radians(x: Real): float {
  return toFloat(toNumber(x) * (Math.PI / 180));
}
