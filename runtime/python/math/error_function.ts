/**
 * The error function by rational approximations on five ranges, evaluated in the order that the C
 * library keeps, so that the last digit is the same.
 *
 * @module
 */

/** A fraction of two polynomials, coefficients from the lowest power up. */
interface Fraction {
  top: readonly number[];
  bottom: readonly number[];
}

/** (erf(x) - x) / x in powers of x*x, for |x| < 0.84375. */
const near: Fraction = {
  top: [
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05,
  ],
  bottom: [
    1,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06,
  ],
};

/** erf(x) - offset in powers of |x| - 1, for |x| < 1.25. */
const aroundOne: Fraction = {
  top: [
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03,
  ],
  bottom: [
    1,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02,
  ],
};
const offset = 8.45062911510467529297e-01;

/** The exponent's rest in powers of 1 / (x*x), for |x| < 1 / 0.35. */
const middle: Fraction = {
  top: [
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00,
  ],
  bottom: [
    1,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02,
  ],
};

/** The same for larger |x|. */
const far: Fraction = {
  top: [
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02,
  ],
  bottom: [
    1,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01,
  ],
};

/** A polynomial, from the pairs of neighbours up: (c0 + c1 x) + x² (c2 + c3 x) + … */
function polynomial(coefficients: readonly number[], x: number): number {
  const square = x * x;
  let power = 1;
  let sum = 0;
  for (let i = 0; i < coefficients.length; i += 2) {
    const next = coefficients[i + 1];
    const pair = next === undefined ? coefficients[i]! : coefficients[i]! + x * next;
    sum = i === 0 ? pair : sum + power * pair;
    power *= square;
  }
  return sum;
}

function quotient(fraction: Fraction, x: number): number {
  return polynomial(fraction.top, x) / polynomial(fraction.bottom, x);
}

const words = new DataView(new ArrayBuffer(8));

/** exp(-x*x) * (1 + small) / x, the square taken of the upper half of x so that it is exact. */
function tail(size: number): number {
  const s = 1 / (size * size);
  const rest = quotient(size < 1 / 0.35 ? middle : far, s);
  words.setFloat64(0, size);
  words.setUint32(4, 0);
  const upper = words.getFloat64(0);
  const exponent = (upper - size) * (upper + size) + rest;
  return Math.exp(-upper * upper - 0.5625) * Math.exp(exponent) / size;
}

/** The error function. */
export function erfOf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -28) return x + 1.28379167095512586316e-01 * x;
    return x + x * quotient(near, x * x);
  }
  let result: number;
  if (size < 1.25) result = offset + quotient(aroundOne, size - 1);
  else result = size >= 6 ? 1 : 1 - tail(size);
  return x < 0 ? -result : result;
}

/** 1 less the error function. */
export function erfcOf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 0.84375) {
    if (size < 2 ** -56) return 1 - x;
    const y = quotient(near, x * x);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (size < 1.25) {
    const y = quotient(aroundOne, size - 1);
    return x >= 0 ? 1 - offset - y : 1 + (offset + y);
  }
  if (x <= -6) return 2;
  if (size >= 28) return 0;
  return x > 0 ? tail(size) : 2 - tail(size);
}
