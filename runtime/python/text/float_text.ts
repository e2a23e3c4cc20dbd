/**
 * Floats as text: digits, correctly rounded, as many as asked for.
 *
 * JavaScript's own conversions are exact, but round ties up where Python rounds them to even; for the rare ties, and for
 * more digits than JavaScript gives, the exact value is written out with bigints.
 *
 * @module
 */

/** The digits of a number: `0.d₁d₂d₃… × 10^point`. */
export interface Digits {
  readonly digits: string;
  /** Where the decimal point stands, counted from before the first digit. */
  readonly point: number;
}

const words = new DataView(new ArrayBuffer(8));

/** A finite number as mantissa × 2^exponent, exactly; the mantissa is not negative. */
export function binary(value: number): { mantissa: bigint; exponent: number } {
  words.setFloat64(0, Math.abs(value));
  const bits = words.getBigUint64(0);
  const stored = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  return stored === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: stored - 1075 };
}

/** Every digit of a finite number's exact value; the point may lie beyond them. */
function exactDigits(value: number): Digits {
  const { mantissa, exponent } = binary(value);
  if (mantissa === 0n) return { digits: "0", point: 1 };
  if (exponent >= 0) {
    const digits = String(mantissa << BigInt(exponent));
    return { digits, point: digits.length };
  }
  const digits = String(mantissa * 5n ** BigInt(-exponent));
  return { digits, point: digits.length + exponent };
}

/** The digits rounded to this many, ties to even; fewer than none gives none. */
function roundDigits({ digits, point }: Digits, count: number): Digits {
  if (count < 0) return { digits: "", point };
  if (count >= digits.length) return { digits: digits.padEnd(count, "0"), point };
  const kept = digits.slice(0, count);
  const next = digits.charCodeAt(count) - 48;
  const exactHalf = next === 5 && /^0*$/.test(digits.slice(count + 1));
  const odd = count > 0 && (digits.charCodeAt(count - 1) & 1) === 1;
  if (next < 5 || (exactHalf && !odd)) return { digits: kept, point };
  const raised = String(BigInt(`1${kept}`) + 1n);
  return raised.startsWith("2")
    ? { digits: `1${raised.slice(1)}`, point: point + 1 }
    : { digits: raised.slice(1), point };
}

function plainFixed({ digits, point }: Digits, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  if (decimals === 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return `${whole}.${fraction.slice(0, decimals).padEnd(decimals, "0")}`;
}

const TWOS: readonly number[] = Array.from({ length: 101 }, (_, i) => 2 ** i);

/** Whether a number lies in the middle between two of this many decimals: then twice as much in twos is odd. */
function isTie(value: number, decimals: number): boolean {
  const doubled = value * (TWOS[decimals + 1] as number);
  return Math.floor(doubled) === doubled && doubled % 2 === 1;
}

const TENS: readonly number[] = [1, 10, 100, 1000];

/** For each of a few numbers of decimals, its point and digits by their number. */
const fractions: (readonly string[])[] = [[""]];

function fractionsOf(decimals: number): readonly string[] {
  return fractions[decimals] ??= Array.from(
    { length: TENS[decimals] as number },
    (_, digits) => `.${String(digits).padStart(decimals, "0")}`,
  );
}

/** Products below the first err by less than the second, and so by nothing that counts unless that near to a tie. */
const LARGEST_PRODUCT = 1e9;
const DOUBTFUL = 1e-6;

/**
 * A finite number that is not negative with this many decimals, as `%.Nf` gives it. Few decimals are taken from a table, in
 * half the time of `toFixed`.
 */
export function fixed(value: number, decimals: number): string {
  if (decimals < TENS.length) {
    const ten = TENS[decimals] as number;
    const product = value * ten;
    const low = Math.floor(product);
    const rest = product - low;
    if (product < LARGEST_PRODUCT && Math.abs(rest - 0.5) > DOUBTFUL) {
      const rounded = rest > 0.5 ? low + 1 : low;
      const whole = Math.floor(rounded / ten);
      return String(whole) + fractionsOf(decimals)[rounded - whole * ten];
    }
  }
  if (decimals <= 99 && value < 1e21) {
    if (!isTie(value, decimals)) return value.toFixed(decimals);
    const exact = value.toFixed(decimals + 1);
    const cut = exact.slice(0, decimals === 0 ? -2 : -1);
    return (cut.charCodeAt(cut.length - 1) & 1) === 1 ? value.toFixed(decimals) : cut;
  }
  const exact = exactDigits(value);
  return plainFixed(roundDigits(exact, exact.point + decimals), decimals);
}

/** Whether the last digit of a text such as `1.5e-7` is a five. */
function endsInFive(text: string): boolean {
  return text.charCodeAt(text.indexOf("e") - 1) === 53;
}

/** The exponent of a text such as `1.5e-7`, whose mark stands at a place. */
function exponentOf(text: string, mark: number): number {
  let size = 0;
  for (let i = mark + 2; i < text.length; i++) size = size * 10 + text.charCodeAt(i) - 48;
  return text.charCodeAt(mark + 1) === 45 ? -size : size;
}

/** A finite number that is not negative, to this many significant digits (one at least). */
export function significant(value: number, count: number): Digits {
  if (value === 0) return { digits: "0".repeat(count), point: 1 };
  if (count <= 100) {
    const text = value.toExponential(count - 1);
    const mark = text.indexOf("e");
    const power = exponentOf(text, mark);
    const decimals = count - 1 - power;
    // What was rounded up to the next power of ten is even, and so is right even for a tie.
    const isDoubtful = decimals >= 0 && decimals <= 99
      ? isTie(value, decimals)
      : endsInFive(value.toExponential(Math.min(count, 100)));
    if (!isDoubtful) {
      return {
        digits: count === 1 ? text.slice(0, mark) : text.slice(0, 1) + text.slice(2, mark),
        point: power + 1,
      };
    }
  }
  const { digits, point } = roundDigits(exactDigits(value), count);
  // 9.95 to two digits is 10, a digit more.
  return { digits: digits.slice(0, count), point };
}

/** The shortest digits that read back as the same number, which is finite and not negative. */
export function shortest(value: number): Digits {
  if (value === 0) return { digits: "0", point: 1 };
  const text = value.toExponential();
  const mark = text.indexOf("e");
  return { digits: text.slice(0, 1) + text.slice(2, mark), point: exponentOf(text, mark) + 1 };
}

/** Digits with an exponent of two places at least, as in `1.5e-07`. */
export function exponential({ digits, point }: Digits, alternate = false): string {
  const power = point - 1;
  const dot = digits.length > 1 || alternate ? "." : "";
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${digits[0]}${dot}${digits.slice(1)}e${power < 0 ? "-" : "+"}${size}`;
}

/** Digits without an exponent; zeros fill the places up to the point. */
export function positional({ digits, point }: Digits, alternate = false): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0") + (alternate ? "." : "");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A float as `repr` gives it: the shortest digits that read back, `1e+16`, `3.0`, `nan`. */
export function floatText(value: number): string {
  if (Number.isInteger(value)) {
    if (Math.abs(value) < 1e16) return Object.is(value, -0) ? "-0.0" : `${value}.0`;
    return (value < 0 ? "-" : "") + exponential(shortest(Math.abs(value)));
  }
  if (Number.isNaN(value)) return "nan";
  const absolute = Math.abs(value);
  if (absolute === Infinity) return value < 0 ? "-inf" : "inf";
  if (absolute >= 1e-4) return String(value);
  return (value < 0 ? "-" : "") + exponential(shortest(absolute));
}

/** A float as part of a complex number: without `.0`. */
function partText(value: number): string {
  const text = floatText(value);
  return text.endsWith(".0") ? text.slice(0, -2) : text;
}

/** A complex number as `repr` gives it. */
export function complexText(real: number, imag: number): string {
  const second = partText(imag);
  if (real === 0 && !Object.is(real, -0)) return `${second}j`;
  const sign = second.startsWith("-") ? "" : "+";
  return `(${partText(real)}${sign}${second}j)`;
}
