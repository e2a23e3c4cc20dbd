/** Functions of `math` and `cmath`, whole numbers of any size, numbers read from texts, random numbers by seeds. */
import { bool, complex, float, int, list, quoted, real, smallInt, tameFloat } from "./values.ts";
import type { Writer } from "./writer.ts";

type Make = (w: Writer) => string;

/** A number that functions of mathematics treat in a way of its own, or an everyday one. */
const argument: Make = (w) =>
  w.pick<Make>([
    tameFloat,
    tameFloat,
    smallInt,
    float,
    int,
    (w) =>
      w.pick(["0", "1", "-1", "0.0", "-0.0", "1.0", "0.5", "2", "math.pi", "math.e", "1e-300"]),
    (w) => w.pick(["math.inf", "-math.inf", "math.nan", "1e308", "-1e308", "10**400", "True"]),
  ])(w);

/** Now and then what is no number. */
const anything: Make = (w) => w.chance(94) ? argument(w) : w.pick(["'1'", "None", "1j", "[]"]);

const ROUNDING = ["ceil", "floor", "trunc", "fabs", "isfinite", "isinf", "isnan", "frexp", "modf"];
const EXACT = ["sqrt", "ulp", "degrees", "radians"];
const PAIRS = ["copysign", "fmod", "remainder", "nextafter", "hypot", "ldexp", "isclose"];
const WHOLE = ["gcd", "lcm"];

const wholeNumber: Make = (w) =>
  w.chance(95) ? w.chance(80) ? smallInt(w) : int(w) : w.pick(["1.5", "2.0", "'a'"]);

/** Values of a function that are near one another: more than so many digits are the library's own. */
function near(w: Writer): string {
  const name = w.pick(
    "cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp expm1 log log2 log10 log1p erf erfc gamma lgamma"
      .split(" "),
  );
  return `round(math.${name}(${anything(w)}), 9)`;
}

const OF_MATH: readonly Make[] = [
  (w) => `math.${w.pick(ROUNDING)}(${anything(w)})`,
  (w) => `math.${w.pick(ROUNDING)}(${anything(w)})`,
  (w) => `math.${w.pick(EXACT)}(${anything(w)})`,
  (w) => `math.${w.pick(PAIRS)}(${anything(w)}, ${anything(w)})`,
  (w) => `math.ldexp(${argument(w)}, ${w.pick(["0", "3", "-3", "1100", "-1100", "10**20"])})`,
  (w) => `math.${w.pick(WHOLE)}(${w.some(0, 3, () => wholeNumber(w)).join(", ")})`,
  (w) => `math.isqrt(${w.pick([wholeNumber, int])(w)})`,
  (w) => `math.factorial(${w.pick(["0", "1", "5", "20", "25", "-1", "3.0", "30"])})`,
  (w) => `math.${w.pick(["comb", "perm"])}(${w.between(-1, 40)}, ${w.between(-1, 12)})`,
  (w) => `math.perm(${w.between(-1, 12)})`,
  (w) => `math.prod(${list(w, w.pick([smallInt, real]))})`,
  (w) => `math.prod(${list(w, smallInt)}, start=${real(w)})`,
  (w) => `math.fsum(${list(w, w.pick([tameFloat, real]))})`,
  (w) => `math.dist([${tameFloat(w)}, ${smallInt(w)}], [${smallInt(w)}, ${tameFloat(w)}])`,
  (w) => `math.sumprod([${smallInt(w)}, ${tameFloat(w)}], [${smallInt(w)}, ${smallInt(w)}])`,
  (w) => `math.isclose(${argument(w)}, ${argument(w)}, rel_tol=${w.pick(["1e-9", "0.5", "-1"])})`,
  (w) => `math.log(${argument(w)}, ${w.pick(["2", "10", "1", "0"])}) > 1`,
  (w) => `math.pow(${argument(w)}, ${w.pick(["0", "1", "2", "-1", "0.5", "3"])})`,
  (w) => `math.fma(${tameFloat(w)}, ${tameFloat(w)}, ${tameFloat(w)})`,
  near,
  near,
];

function ofMath(w: Writer): void {
  w.line("import math");
  for (let times = w.between(2, 5); times > 0; times--) w.show(w.pick(OF_MATH)(w));
}

const BIG = ["2**64", "2**63 - 1", "-2**63", "10**18", "10**25", "3**50", "-7**33", "2**200 + 1"];
const bigInt: Make = (w) => w.chance(70) ? `(${w.pick(BIG)})` : int(w);
const OPERATIONS = ["+", "-", "*", "//", "%", "&", "|", "^"];

const OF_INTS: readonly Make[] = [
  (w) => `${bigInt(w)} ${w.pick(OPERATIONS)} ${bigInt(w)}`,
  (w) => `${bigInt(w)} ${w.pick(OPERATIONS)} ${w.spelled(smallInt(w))}`,
  (w) => `${w.spelled(smallInt(w))} ${w.pick(OPERATIONS)} ${bigInt(w)}`,
  (w) => `${bigInt(w)} / ${bigInt(w)}`,
  (w) => `divmod(${bigInt(w)}, ${w.pick([bigInt, smallInt])(w)})`,
  (w) => `${bigInt(w)} ${w.pick(["<<", ">>"])} ${w.pick(["0", "1", "7", "40", "64", "100", "-1"])}`,
  (w) => `~${bigInt(w)}`,
  (w) => `-${bigInt(w)}, abs(${bigInt(w)}), +${bigInt(w)}`,
  (w) => `pow(${bigInt(w)}, ${w.between(0, 9)}, ${w.pick(["7", "10**9 + 7", "2**61", "-5", "1"])})`,
  (w) => `pow(${w.between(2, 30)}, -1, ${w.pick(["7", "11", "12", "10**9 + 7"])})`,
  (w) => `${bigInt(w)} ${w.pick(["<", ">", "==", "<=", "!="])} ${w.pick([bigInt, float])(w)}`,
  (w) => `${bigInt(w)} ${w.pick(["+", "-", "*", "/"])} ${float(w)}`,
  (w) => `float(${bigInt(w)}), int(float(${bigInt(w)}))`,
  (w) => `round(${bigInt(w)}, ${w.pick(["-1", "-5", "-19", "3"])})`,
  (w) => `hash(${bigInt(w)}), bool(${bigInt(w)})`,
  (w) => `${bigInt(w)}.bit_length(), ${bigInt(w)}.bit_count()`,
  (w) => `${w.pick(["hex", "bin", "oct", "str", "repr"])}(${bigInt(w)})`,
  (w) => `f'{${bigInt(w)}:${w.pick([",", "_x", "e", ".3g", "030", "+d", "b", "#o", ">40"])}}'`,
  (w) => `int(str(${bigInt(w)})), int(hex(${bigInt(w)}), 16)`,
  (w) => `sum([${bigInt(w)}, ${smallInt(w)}, ${bigInt(w)}])`,
  (w) => `sorted([${bigInt(w)}, ${smallInt(w)}, ${bigInt(w)}, ${float(w)}])`,
  (w) => `${bigInt(w)} in range(${w.pick(["10", "2**70", "-2**65, 2**65, 3"])})`,
  (w) =>
    `range(${bigInt(w)}, ${bigInt(w)}, ${w.pick(["10**17", "-10**20", "1"])})[${w.between(-3, 3)}]`,
  (w) => `len(range(0, 10**12, ${w.between(1, 9)})), range(10**20)[-1]`,
];

function ofInts(w: Writer): void {
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(OF_INTS)(w));
}

const NUMERALS = [
  ..."0 1 -1 +5 007 1_000 1__0 _1 1_ 0x1F 0b101 0o17 0b12 0xg 1e3 1E+3 1.5 .5 5. . + - -0 -0.0"
    .split(" "),
  ..."inf -Infinity nan NaN +nan 1e400 -1e400 1e-400 1j -2.5j 1+2j 1-j (1+2j) 1+2 j nanj 1e2+3e1j"
    .split(" "),
  "",
  " 12 ",
  "\\t3\\n",
  "1 2",
  "٣٤",
  "²",
  "½",
  "1,5",
  "--1",
  "0x",
  "1e",
  "12abc",
  "9" + "0".repeat(30),
  "0.1000000000000000055511151231257827",
  "123456789012345678",
  "4.35",
  "2.675",
  "1e23",
  "8.41e21",
  "\\x00",
];

const numeral: Make = (w) => quoted(w.pick(NUMERALS)).replaceAll("\\\\", "\\");

const OF_TEXTS: readonly Make[] = [
  (w) => `int(${numeral(w)})`,
  (w) => `int(${numeral(w)}, ${w.pick(["0", "2", "8", "10", "16", "36", "3", "1", "-1", "40"])})`,
  (w) => `float(${numeral(w)})`,
  (w) => `float(${numeral(w)})`,
  (w) => `complex(${numeral(w)})`,
  (w) => `int(${numeral(w)}.encode())`,
  (w) =>
    `${w.pick(["int", "float", "complex", "bool", "str"])}(${
      w.pick(["None", "[]", "1j", "(1,)", "{}", "b'1'"])
    })`,
  (w) => `complex(${real(w)}, ${w.pick([real, complex])(w)})`,
  (w) => `repr(${float(w)}), str(${float(w)})`,
  (w) => `round(${float(w)}, ${w.between(-3, 6)}), round(${tameFloat(w)})`,
  (w) => `${float(w)}.as_integer_ratio()`.replace(/^(-[^(]*|[\d.e+-]+)\./, "($1)."),
  (w) =>
    `float.fromhex(${
      w.pick(["'0x1.8p3'", "'0x.1p-1074'", "'-0x1p1023'", "'0x1p1024'", "'1.g'", "'nan'"])
    })`,
  (w) => `float.hex(${w.pick([float, tameFloat])(w)})`,
  (w) => `[${float(w)} % 1, ${float(w)} // 1, divmod(${tameFloat(w)}, ${tameFloat(w)})]`,
  (w) => `sum([${w.some(2, 5, () => tameFloat(w)).join(", ")}])`,
  (w) => `sum([0.1] * ${w.between(1, 12)}), ${w.between(1, 9)} * 0.1`,
  (w) => `${tameFloat(w)} * ${tameFloat(w)} - ${tameFloat(w)} / ${tameFloat(w)}`,
];

function ofTexts(w: Writer): void {
  for (let times = w.between(2, 5); times > 0; times--) w.show(w.pick(OF_TEXTS)(w));
}

const OF_COMPLEX: readonly Make[] = [
  (w) => `${complex(w)} ${w.pick(["+", "-", "*", "/"])} ${w.pick([complex, real])(w)}`,
  (w) => `${complex(w)} ** ${w.pick(["2", "3", "0", "-1", "-2"])}`,
  (w) => `abs(${complex(w)}), ${complex(w)}.conjugate()`,
  (w) => `${complex(w)} == ${w.pick([complex, real])(w)}, bool(${complex(w)})`,
  (w) => `${complex(w)} ${w.pick(["<", "//", "%", "&"])} ${complex(w)}`,
  (w) => `f'{${complex(w)}:${w.pick(["", ".2f", "+.1e", ">20", "g", "010"])}}'`,
  (w) => `hash(${complex(w)}), ${complex(w)}.real, ${complex(w)}.imag`,
  (w) => `-${complex(w)}, +${complex(w)}, str(${complex(w)})`,
  (w) => `complex(${real(w)}), complex(${real(w)}, ${real(w)})`,
  (w) => `sum([${complex(w)}, ${real(w)}, ${complex(w)}])`,
];

function ofComplex(w: Writer): void {
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(OF_COMPLEX)(w));
}

const DRAWS: readonly Make[] = [
  () => "random.random()",
  (w) => `random.randint(${w.between(-5, 5)}, ${w.between(4, 1000)})`,
  (w) => `random.randrange(${w.between(1, 50)})`,
  (w) => `random.randrange(${w.between(-9, 9)}, ${w.between(8, 90)}, ${w.between(1, 4)})`,
  (w) => `random.choice(${w.pick(["'abcdef'", "[1, 2, 3]", "range(10)", "(5,)", "[]"])})`,
  (w) => `random.choices(${w.pick(["'abc'", "range(5)"])}, k=${w.between(0, 5)})`,
  (w) => `random.choices([1, 2, 3], weights=[${w.between(0, 5)}, 1, 2], k=4)`,
  (w) => `random.sample(range(${w.between(3, 60)}), ${w.between(0, 5)})`,
  (w) => `random.uniform(${smallInt(w)}, ${tameFloat(w)})`,
  (w) => `round(random.gauss(${w.between(0, 5)}, 1.5), 9)`,
  (w) => `random.getrandbits(${w.pick(["1", "8", "32", "33", "64", "100", "0"])})`,
  (w) => `random.triangular(0, ${w.between(1, 9)}, 2)`,
  () => "(lambda l: (random.shuffle(l), l))(list(range(8)))",
  (w) => `random.randbytes(${w.between(0, 6)})`,
  (w) => `random.randint(5, ${w.between(1, 6)})`,
  (w) => `random.sample(${w.pick(["[1, 2]", "'abc'"])}, ${w.between(1, 4)})`,
];

function draws(w: Writer): void {
  w.line(
    "import random",
    `random.seed(${
      w.pick([smallInt, (w: Writer) => w.pick(["'a'", "1.5", "2**70", "b'x'", "-3"])])(w)
    })`,
  );
  for (let times = w.between(2, 6); times > 0; times--) w.show(w.pick(DRAWS)(w));
}

/** A loop that counts, of the kind in which programs calculate. */
function calculation(w: Writer): void {
  const f = w.name("calc");
  w.block(`def ${f}(n, x=${w.pick([smallInt, tameFloat])(w)}):`, () => {
    w.line(
      `total = ${w.pick(["0", "0.0", "1", "x"])}`,
      `values = [${w.some(1, 4, () => w.pick([smallInt, tameFloat])(w)).join(", ")}]`,
    );
    w.block(
      w.pick(["for i in range(n):", "for i, v in enumerate(values * n):", "while n > 0:"]),
      () => {
        w.line(
          w.pick([
            "total += x * 2",
            "total = total * 3 + n",
            "total -= values[n % len(values)]",
            "values[0] += total",
            "total, x = x, total + 1",
            "total += n ** 2 / 4",
            "total ^= n",
          ]),
          w.pick(["x = -x", "values.append(n)", "x //= 2", "x += 0.5", "pass"]),
          "n -= 1",
          w.pick(["if abs(total) > 10 ** 12: break", "if len(values) > 20: return total, values"]),
        );
      },
    );
    w.line(
      `return ${w.pick(["total", "total, x", "values", "round(total, 3)", "total / (x or 1)"])}`,
    );
  });
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(
      `${f}(${w.between(0, 5)}${
        w.chance(40) ? `, ${w.pick([smallInt, tameFloat, bool])(w)}` : ""
      })`,
    );
  }
}

/** What programs of this subject are made of. */
export const MATHEMATICS: readonly ((w: Writer) => void)[] = [
  ofMath,
  ofMath,
  ofInts,
  ofInts,
  ofTexts,
  ofTexts,
  ofComplex,
  draws,
  draws,
  calculation,
  calculation,
];
