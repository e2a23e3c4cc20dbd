/** Arithmetic, comparison and truth of all built-in types. */
import {
  any,
  bool,
  bytes,
  complex,
  float,
  int,
  list,
  number,
  real,
  smallInt,
  str,
  tame,
  tameFloat,
} from "./values.ts";
import type { Writer } from "./writer.ts";

const ARITHMETIC = ["+", "-", "*", "/", "//", "%"];
const BITS = ["&", "|", "^"];
const COMPARISONS = ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"];
const ORDER = ["==", "!=", "<", "<=", ">", ">="];

/** An operator, and what may stand on its sides without anything growing large. */
function operation(w: Writer): { op: string; left: () => string; right: () => string } {
  const numbers = () => number(w);
  const tamed = () => tame(w);
  switch (w.below(9)) {
    case 0:
      return {
        op: "**",
        left: () => w.pick([smallInt, tameFloat, bool, complex])(w),
        right: () =>
          w.pick(["0", "1", "2", "3", "5", "-1", "-2", "0.5", "2.0", "True", "-0.5", "1j"]),
      };
    case 1:
      return {
        op: w.pick(["<<", ">>"]),
        left: () => w.pick([int, int, bool, tameFloat])(w),
        right: () => w.pick(["0", "1", "3", "31", "32", "53", "64", "-1", "True", "1.0"]),
      };
    case 2:
      return {
        op: w.pick(BITS),
        left: () => int(w),
        right: () => w.pick([int, int, bool, float])(w),
      };
    case 3:
      return { op: w.pick([...BITS, ...ARITHMETIC]), left: tamed, right: tamed };
    case 4:
      return { op: w.pick(COMPARISONS), left: () => any(w), right: () => any(w) };
    case 5:
      return { op: w.pick(ORDER), left: numbers, right: numbers };
    default:
      return { op: w.pick(ARITHMETIC), left: numbers, right: numbers };
  }
}

function table(w: Writer): void {
  const { op, left, right } = operation(w);
  const [a, b] = [w.name("a"), w.name("b")];
  w.block(`for ${a} in [${w.some(2, 4, left).join(", ")}]:`, () => {
    w.block(`for ${b} in [${w.some(2, 4, right).join(", ")}]:`, () => {
      w.guarded(() => w.line(`print(repr(${a} ${op} ${b}))`));
    });
  });
}

function called(w: Writer): void {
  const { op, left, right } = operation(w);
  const f = w.name("f");
  const bodies = [`a ${op} b`, `(a ${op} b, b)`, `not a ${op} b`, `(a ${op} b) == (a ${op} b)`];
  w.block(`def ${f}(a, b):`, () => w.line(`return ${w.pick(bodies)}`));
  for (let calls = w.between(1, 4); calls > 0; calls--) w.show(`${f}(${left()}, ${right()})`);
}

function direct(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) {
    const { op, left, right } = operation(w);
    w.show(`${w.spelled(left())} ${op} ${w.spelled(right())}`);
  }
}

function inPlace(w: Writer): void {
  const { op, left, right } = operation(w);
  const assigned = /[=<>i]/.test(op) && op !== "<<" && op !== ">>" ? "+" : op;
  const x = w.name("x");
  w.line(`${x} = ${assigned === op ? left() : tame(w)}`);
  w.guarded(() => {
    w.line(`${x} ${assigned}= ${assigned === op ? right() : tame(w)}`);
    w.line(`print(repr(${x}))`);
  });
  w.line(`print(${x})`);
}

/** An expression of numbers, of limited size. */
export function numeric(w: Writer, atoms: readonly string[], depth: number): string {
  if (depth === 0 || w.chance(15)) {
    return w.chance(70) ? w.pick(atoms) : w.pick([int, tameFloat])(w);
  }
  const part = () => numeric(w, atoms, depth - 1);
  switch (w.below(14)) {
    case 0:
      return `(${part()} if ${part()} ${w.pick(ORDER)} ${part()} else ${part()})`;
    case 1:
      return `abs(${part()})`;
    case 2:
      return `${w.pick(["min", "max"])}(${part()}, ${part()})`;
    case 3:
      return `${w.pick(["-", "+", "~", "not "])}${w.pick(atoms)}`.replace(/^(.*)$/, "($1)");
    case 4:
      return `${w.pick(["int", "float", "round", "bool"])}(${part()})`;
    case 5:
      return `(${w.pick(atoms)} ** ${w.between(0, 4)})`;
    case 6:
      return `(${part()} ${w.pick(BITS)} ${part()})`;
    case 7:
      return `(${part()} ${w.pick(["and", "or"])} ${part()})`;
    case 8:
      return `(${part()} ${w.pick(["<<", ">>"])} ${w.between(0, 40)})`;
    default:
      return `(${part()} ${w.pick(ARITHMETIC)} ${part()})`;
  }
}

function tree(w: Writer): void {
  const names = w.some(2, 4, () => w.name("n"));
  for (const name of names) w.line(`${name} = ${w.pick([int, tameFloat, smallInt, bool])(w)}`);
  for (let times = w.between(1, 3); times > 0; times--) w.show(numeric(w, names, w.between(2, 4)));
}

function treeOfParameters(w: Writer): void {
  const f = w.name("calc");
  w.block(`def ${f}(a, b, c=${w.pick([int, tameFloat])(w)}):`, () => {
    const atoms = ["a", "b", "c"];
    if (w.chance(50)) {
      w.line(`d = ${numeric(w, atoms, 2)}`);
      atoms.push("d");
    }
    w.line(`return ${numeric(w, atoms, w.between(2, 3))}`);
  });
  for (let calls = w.between(1, 3); calls > 0; calls--) {
    w.show(`${f}(${w.some(2, 3, () => real(w)).join(", ")})`);
  }
}

function accumulated(w: Writer): void {
  const f = w.name("loop");
  const names = ["t", "i", "u"];
  w.block(`def ${f}(n):`, () => {
    w.line(`t = ${w.pick([int, tameFloat])(w)}`, `u = ${w.pick(["0", "1", "0.0", "1.5", "n"])}`);
    w.block(`for i in range(${w.pick(["n", "1, n", "n, 0, -1", "n + 2"])}):`, () => {
      w.line(`t ${w.pick(["+", "-", "*"])}= ${numeric(w, names, 2)}`);
      if (w.chance(50)) w.line(`u = ${numeric(w, names, 1)}`);
      w.block(
        "if abs(t) > 10 ** 12:",
        () => w.line(w.pick(["t %= 1000003", "t = t // 10 ** 6", "break"])),
      );
    });
    w.line("return t, u");
  });
  w.show(`${f}(${w.between(0, 6)})`);
}

function chained(w: Writer): void {
  const parts = w.some(3, 4, () => w.spelled(w.pick([int, tameFloat, real])(w)));
  w.show(parts.join(` ${w.pick(ORDER)} `).replace(/ [=!<>]+ /g, () => ` ${w.pick(ORDER)} `));
  const t = w.name("t");
  w.block(`def ${t}(x):`, () => w.line("print('eval', x)", "return x"));
  const calls = w.some(2, 4, () => `${t}(${w.pick([smallInt, bool])(w)})`);
  w.show(
    calls.reduce((all, call) => `${all} ${w.pick([...ORDER, "and", "or", "+", "*"])} ${call}`),
  );
}

function logical(w: Writer): void {
  const values = w.some(2, 5, () => w.spelled(any(w)));
  w.show(
    values.map((one) => w.chance(25) ? `not ${one}` : one).reduce((all, one) =>
      w.chance(30)
        ? `(${all}) ${w.pick(["and", "or"])} ${one}`
        : `${all} ${w.pick(["and", "or"])} ${one}`
    ),
  );
  const value = w.spelled(any(w));
  w.guarded(() => {
    w.block(`if ${value}:`, () => w.line("print('true')"));
    w.block("else:", () => w.line("print('false')"));
  });
}

const OF_NUMBERS: ((w: Writer) => string)[] = [
  (w) => `abs(${w.spelled(number(w))})`,
  (w) => `round(${w.spelled(real(w))})`,
  (w) =>
    `round(${w.spelled(real(w))}, ${
      w.pick(["0", "1", "2", "-1", "-2", "None", "5", "15", "20", "-20"])
    })`,
  (w) => `divmod(${w.spelled(real(w))}, ${w.spelled(real(w))})`,
  (w) => `int(${w.spelled(w.pick([real, str, float, any])(w))})`,
  (w) => `float(${w.spelled(w.pick([real, str, int, any])(w))})`,
  (w) => `bool(${w.spelled(any(w))})`,
  (w) => `str(${w.spelled(any(w))})`,
  (w) => `hash(${w.spelled(w.pick([int, float, bool, complex])(w))})`,
  (w) => `${w.spelled(int(w))}.bit_length()`.replace(/^(-?\d+)\./, "($1)."),
  (w) => `(${int(w)}).bit_count()`,
  (w) => `(${float(w)}).hex()`,
  (w) => `(${real(w)}).as_integer_ratio()`,
  (w) => `(${float(w)}).is_integer()`,
  (w) => `(${number(w)}).conjugate()`,
  (w) => `(${number(w)}).real`,
  (w) => `(${number(w)}).imag`,
  (w) =>
    `pow(${w.between(-9, 20)}, ${w.between(-2, 30)}, ${
      w.pick(["7", "10", "-3", "1", "0", "1000003"])
    })`,
  (w) => `${w.pick(["bin", "oct", "hex"])}(${w.spelled(w.pick([int, int, bool, float])(w))})`,
  (w) =>
    `int(${
      w.pick([
        "'ff'",
        "'0xff'",
        "' 12 '",
        "'1_0'",
        "'-0b11'",
        "'z'",
        "'٣'",
        "'1__0'",
        "b'12'",
        "''",
      ])
    }, ${w.pick(["10", "16", "0", "36", "2", "1", "37"])})`,
  (w) =>
    `(${int(w)}).to_bytes(${w.pick(["1", "2", "8", "9", "16"])}, ${
      w.pick(["'big'", "'little'"])
    }, signed=${bool(w)})`,
  (w) => `int.from_bytes(${bytes(w)}, ${w.pick(["'big'", "'little'"])}, signed=${bool(w)})`,
  (w) =>
    `float(${
      w.pick([
        "'1e5'",
        "' -inf '",
        "'nan'",
        "'1_0.5'",
        "'.5'",
        "'5.'",
        "'1e'",
        "'0x1'",
        "'infinity'",
        "'1e400'",
      ])
    })`,
  (w) =>
    `complex(${
      w.pick([
        "'1+2j'",
        "' 3j '",
        "'1 + 2j'",
        "'j'",
        "'nan'",
        "1, 2",
        "1.5",
        "'x'",
        "1j, 2j",
        "'(1-1j)'",
      ])
    })`,
  (w) => `sum(${list(w, real)})`,
  (w) => `sum(${list(w, tameFloat)}, ${w.pick(["0", "0.5", "10"])})`,
  (w) => `${w.pick(["min", "max"])}(${list(w, real)})`,
  (w) => `sorted(${list(w, w.pick([real, str, any]))})`,
  (w) => `float.fromhex(${w.pick(["'0x1.8p3'", "'1p-2'", "'inf'", "'0x'", "'-0x.8p0'"])})`,
  (w) => `chr(${w.pick(["65", "128512", "-1", "1114112", "0", "8364", "10**20", "'a'"])})`,
  (w) => `ord(${w.pick(["'a'", "'😀'", "''", "'ab'", "b'x'", "5"])})`,
  (w) =>
    `isinstance(${w.spelled(any(w))}, ${
      w.pick(["int", "float", "(int, str)", "object", "bool", "list | dict", "5"])
    })`,
];

function ofNumbers(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) w.show(w.pick(OF_NUMBERS)(w));
}

/** What programs of this subject are made of. */
export const OPERATORS: readonly ((w: Writer) => void)[] = [
  table,
  table,
  called,
  called,
  direct,
  inPlace,
  tree,
  tree,
  treeOfParameters,
  treeOfParameters,
  accumulated,
  accumulated,
  chained,
  logical,
  ofNumbers,
  ofNumbers,
  ofNumbers,
];
