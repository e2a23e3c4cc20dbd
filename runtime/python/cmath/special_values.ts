/**
 * What the functions of `cmath` give where a part is infinite or no number, as C's standard lays it down.
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { Complex } from "../values/complex.ts";

/** Functions that have a table. */
export type Tabled =
  | "acos"
  | "acosh"
  | "asinh"
  | "atanh"
  | "cosh"
  | "exp"
  | "log"
  | "rect"
  | "sinh"
  | "sqrt"
  | "tanh";

/*
 * A row for each real part and in it a pair of parts for each imaginary part: -inf, below zero, -0, 0, above zero, inf,
 * nan. Rows of finite real parts have the first and the last two alone. A letter is a value, a large one its negative;
 * `-` is -0, and `!` says that there is no result.
 */
const TABLES: Readonly<Record<Tabled, string>> = {
  acos:
    "ti pi pi pI pI tI ni/hi hI nn/hi hI hn/hi hI hn/hi hI nn/qi 0i 0i 0I 0I qI ni/ni nn nn nn nn nI nn",
  acosh:
    "iT iP iP ip ip it in/iH ih nn/iH ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn nn nn nn in nn",
  asinh:
    "IQ I- I- I0 I0 Iq In/IH Ih nn/IH Ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn n- n0 nn in nn",
  atanh:
    "-H -H -H -h -h -h -n/-H -h nn/-H -h -n/0H 0h 0n/0H 0h nn/0H 0H 0H 0h 0h 0h 0n/0H nn nn nn nn 0h nn",
  cosh: "! II i0 i- Ii ! in/! ! nn/! ! n0/! ! n0/! ! nn/! Ii i- i0 II ! in/nn nn n0 n0 nn nn nn",
  exp: "00 -0 0- 00 -- 00 00/! ! nn/! ! nn/! ! nn/! ! nn/! Ii i- i0 II ! in/nn nn n- n0 nn nn nn",
  log:
    "iT iP iP ip ip it in/iH ih nn/iH ih nn/iH ih nn/iH ih nn/iQ i- i- i0 i0 iq in/in nn nn nn nn in nn",
  rect:
    "! iI I0 I- ii ! in/! ! nn/00 00 00/00 00 00/! ! nn/! Ii i- i0 II ! in/nn nn n0 n0 nn nn nn",
  sinh: "! ii I- I0 iI ! in/! ! nn/! ! 0n/! ! 0n/! ! nn/! Ii i- i0 II ! in/nn nn n- n0 nn nn nn",
  sqrt:
    "iI 0I 0I 0i 0i ii ni/iI ii nn/iI ii nn/iI ii nn/iI ii nn/iI i- i- i0 i0 ii in/iI nn nn nn nn ii nn",
  tanh:
    "O0 O- O- O0 O0 O0 O0/! ! nn/! ! nn/! ! nn/! ! nn/o0 o- o- o0 o0 o0 o0/nn nn n- n0 nn nn nn",
};

const VALUES: Readonly<Record<string, number>> = {
  "0": 0,
  h: Math.PI / 2,
  i: Infinity,
  n: NaN,
  o: 1,
  p: Math.PI,
  q: Math.PI / 4,
  t: 0.75 * Math.PI,
};

function valueOf(letter: string): number {
  return letter === "-" ? -0 : VALUES[letter] ?? -VALUES[letter.toLowerCase()]!;
}

/** The place of a number in a row. */
function placeOf(x: number): number {
  if (Number.isNaN(x)) return 6;
  if (x === 0) return Object.is(x, -0) ? 2 : 3;
  if (x < 0) return x === -Infinity ? 0 : 1;
  return x === Infinity ? 5 : 4;
}

/** Functions whose result has the signs of the angle's cosine and sine where only the real part is infinite. */
const TURNED: ReadonlySet<string> = new Set(["cosh", "exp", "rect", "sinh", "tanh"]);

/**
 * What a function gives; undefined where both parts are finite.
 *
 * @throws {ValueError} where there is no result
 */
export function special(name: Tabled, re: number, im: number): Complex | undefined {
  if (Number.isFinite(re) && Number.isFinite(im)) return undefined;
  if (TURNED.has(name) && Number.isFinite(im) && im !== 0 && Math.abs(re) === Infinity) {
    return turned(name, re, im);
  }
  const row = TABLES[name].split("/")[placeOf(re)]!.split(" ");
  const pair = row.length === 7 ? row[placeOf(im)]! : row[Math.max(placeOf(im) - 4, 0)]!;
  if (pair === "!") throw new ValueError("math domain error");
  return new Complex(valueOf(pair[0]!), valueOf(pair[1]!));
}

function signed(size: number, like: number): number {
  return like < 0 || Object.is(like, -0) ? -size : size;
}

function turned(name: string, re: number, im: number): Complex {
  if (name === "tanh") return new Complex(Math.sign(re), signed(0, Math.sin(im) * Math.cos(im)));
  const size = name === "exp" && re < 0 ? 0 : Infinity;
  const flipsReal = re < 0 && (name === "sinh" || name === "rect");
  const flipsImaginary = re < 0 && (name === "cosh" || name === "rect");
  return new Complex(
    signed(size, flipsReal ? -Math.cos(im) : Math.cos(im)),
    signed(size, flipsImaginary ? -Math.sin(im) : Math.sin(im)),
  );
}
