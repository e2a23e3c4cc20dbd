import { assertEquals } from "@std/assert";
import {
  abs,
  add,
  bin,
  bitand,
  bitor,
  bitxor,
  bytes,
  complex,
  Dict,
  div,
  divmod,
  eq,
  float,
  floordiv,
  ge,
  gt,
  hash,
  hex,
  iadd,
  imul,
  int,
  IntSum,
  invert,
  isub,
  le,
  lshift,
  lt,
  matmul,
  mod,
  mul,
  mulmod,
  ne,
  neg,
  NotImplemented,
  oct,
  pos,
  pow,
  PySet,
  range,
  repr,
  round,
  rshift,
  sub,
  sum,
  tuple,
} from "@manycore/multiprocessing/python";
import { type Case, chooser, compare, randomNumbers, same } from "./oracle.ts";
import { floats, ints, others } from "./samples.ts";

const binary: readonly (readonly [string, (a: unknown, b: unknown) => unknown])[] = [
  ["#0 + #1", add],
  ["#0 - #1", sub],
  ["#0 * #1", mul],
  ["#0 / #1", div],
  ["#0 // #1", floordiv],
  ["#0 % #1", mod],
  ["divmod(#0, #1)", divmod],
  ["#0 & #1", bitand],
  ["#0 | #1", bitor],
  ["#0 ^ #1", bitxor],
];

const comparisons: readonly (readonly [string, (a: unknown, b: unknown) => unknown])[] = [
  ["#0 == #1", eq],
  ["#0 != #1", ne],
  ["#0 < #1", lt],
  ["#0 <= #1", le],
  ["#0 > #1", gt],
  ["#0 >= #1", ge],
];

/** An operand in a template must keep its sign: -1 ** 2 is another thing than (-1) ** 2. */
function operand(template: string): string {
  return template.replace(/#\d/g, "($&)");
}

compare("operators on ints give what CPython gives", () => {
  const numbers = ints(120, 31);
  const choose = chooser(32);
  return Array.from({ length: 4000 }, () => {
    const [template, run] = choose([...binary, ...comparisons]);
    return same(operand(template), run, choose(numbers), choose(numbers));
  });
});

compare("operators on floats give what CPython gives", () => {
  const numbers = [...floats(200, 33), ...ints(60, 34)];
  const choose = chooser(35);
  return Array.from({ length: 4000 }, () => {
    const [template, run] = choose([...binary.slice(0, 7), ...comparisons]);
    return same(operand(template), run, choose(numbers), choose(numbers));
  });
});

compare("operators on values of all kinds give what CPython gives, errors too", () => {
  const values = [
    ...others.filter((value) => value !== ""),
    1,
    0,
    -2,
    true,
    2.5,
    float(2),
    10n ** 20n,
    bytes.literal("ab"),
    range(3),
  ];
  const cases: Case[] = [];
  for (const left of values) {
    for (const right of values) {
      for (const [template, run] of [...binary, ...comparisons, ["#0 @ #1", matmul] as const]) {
        // A string to the left of % is a format, which has tests of its own.
        if (template === "#0 % #1" && typeof left === "string") continue;
        if (template === "#0 % #1" && left instanceof Uint8Array) continue;
        cases.push(same(operand(template), run, left, right));
      }
    }
  }
  return cases;
});

compare("powers and shifts of ints are CPython's", () => {
  const choose = chooser(36);
  const bases = [0, 1, -1, 2, -2, 3, 7, 10, -10, 99, 2 ** 31, 10n ** 20n, true];
  const cases: Case[] = [];
  for (const base of bases) {
    for (const power of [0, 1, 2, 3, 10, 17, 40, 64, 100, -1, -2, -5, true]) {
      cases.push(same("(#0) ** (#1)", pow, base, power));
    }
  }
  for (let i = 0; i < 300; i++) {
    const value = choose(ints(60, 37));
    const count = choose([0, 1, 5, 31, 32, 53, 64, 100, -1]);
    cases.push(same("(#0) << (#1)", lshift, value, count));
    cases.push(same("(#0) >> (#1)", rshift, value, count));
    cases.push(
      same("pow(#0, #1, #2)", pow, value, choose([0, 1, 5, 65537, -1]), choose([1, 7, -7, 97, 0])),
    );
  }
  for (const base of [3, -3, 10n ** 20n, 3n ** 60n, -(3n ** 60n)]) {
    for (const exponent of [2n ** 127n - 1n, 2n ** 128n, 7n ** 50n, 16n ** 40n + 15n]) {
      for (const modulus of [1, -1, 1000, -1000, 2n ** 89n - 1n, -(5n ** 70n)]) {
        cases.push(same("pow(#0, #1, #2)", pow, base, exponent, modulus));
      }
    }
  }
  return cases;
});

compare("powers of floats are CPython's", () => {
  const values = [
    0,
    -0,
    1,
    -1,
    0.5,
    2,
    -2,
    2.5,
    -2.5,
    10,
    1e300,
    1e-300,
    Infinity,
    -Infinity,
    NaN,
    1 / 3,
  ];
  const cases: Case[] = [];
  for (const base of values) {
    for (const power of values) cases.push(same("(#0) ** (#1)", pow, float(base), float(power)));
  }
  const random = randomNumbers(38);
  for (let i = 0; i < 500; i++) {
    cases.push(
      same("(#0) ** (#1)", pow, float(Math.floor(random() * 100)), float(Math.floor(random() * 9))),
    );
  }
  return cases;
});

compare(
  "signs, inversion, absolute values and bases are CPython's",
  () =>
    [...ints(80, 39), ...floats(80, 40), complex(3, -4), "a", null, [1]].flatMap((value) => [
      same("-(#0)", neg, value),
      same("+(#0)", pos, value),
      same("~(#0)", invert, value),
      same("abs(#0)", abs, value),
      same("hex(#0)", hex, value),
      same("oct(#0)", oct, value),
      same("bin(#0)", bin, value),
      same("int(#0)", (x) => int(x), value),
    ]),
);

compare("round is CPython's", () => {
  const cases: Case[] = [];
  for (const value of floats(600, 41)) {
    cases.push(same("round(#0)", (x) => round(x), value));
    for (const digits of [0, 1, 2, 5, -1, -3]) {
      cases.push(same("round(#0, #1)", (x, n) => round(x as number, n), value, digits));
    }
  }
  for (const value of ints(120, 42)) {
    for (const digits of [0, 2, -1, -2, -5]) {
      cases.push(same("round(#0, #1)", (x, n) => round(x as number, n), value, digits));
    }
  }
  for (const value of [0.5, 1.5, 2.5, 2.675, 1.005, 0.285, 1e-7, 25, 35, 1250, 1350]) {
    for (const digits of [-3, -2, -1, 0, 1, 2, 3]) {
      cases.push(same("round(float(#0), #1)", (x, n) => round(float(x), n), value, digits));
    }
  }
  return cases;
});

compare("sum is CPython's, errors of rounding too", () => {
  const random = randomNumbers(43);
  const cases: Case[] = [];
  for (let i = 0; i < 200; i++) {
    const list = Array.from(
      { length: 20 },
      () =>
        random() < 0.2
          ? Math.floor(random() * 100)
          : float((random() - 0.5) * 10 ** (random() * 20)),
    );
    cases.push(same("sum(#0)", (xs) => sum(xs as number[]), list));
  }
  return [
    ...cases,
    same("sum(#0)", (xs) => sum(xs), [0.1, 0.2, 0.3]),
    same("sum(#0)", (xs) => sum(xs), Array.from({ length: 10 }, () => 0.1)),
    same("sum(#0, #1)", (xs, s) => sum(xs, s), [[1], [2]], [0]),
    same("sum(#0)", (xs) => sum(xs), ["a"]),
    same("sum(#0, #1)", (xs, s) => sum(xs, s), ["a"], ""),
    same("sum(#0)", (xs) => sum(xs), [2 ** 53 - 1, 1, 1]),
    same("sum(#0)", (xs) => sum(xs), [true, true, 2.5]),
    same("sum(#0)", (xs) => sum(xs), [1, complex(1, 2)]),
  ];
});

compare("hashes of numbers and tuples are CPython's", () =>
  [
    ...ints(100, 44),
    ...floats(100, 45).filter((value) => !Number.isNaN(Number(value))),
    complex(1, 2),
    tuple.of(),
    tuple.of(1),
    tuple.of(1, 2, tuple.of(3, 0.5)),
    tuple.of(-1, -2),
  ].map((value) => same("hash(#0)", hash, value)));

compare("text becomes numbers as in CPython", () => {
  const texts = [
    "0",
    "12",
    "-5",
    "+7",
    "  42\n",
    "1_000",
    "1__0",
    "_1",
    "1_",
    "",
    " ",
    "abc",
    "0x1f",
    "0b11",
    "0o17",
    "١٢",
    "1.5",
    "1e3",
    "-1e-5",
    ".5",
    "5.",
    "1_0.5",
    "inf",
    "-Infinity",
    "nan",
    "+nan",
    "1e400",
    "0x",
    "1e",
    "--1",
    "1 2",
    "007",
    "9007199254740993",
    "123456789012345678901234567890",
  ];
  return texts.flatMap((text) => [
    same("int(#0)", (x) => int(x), text),
    same("float(#0)", (x) => float(x), text),
    same("int(#0, 0)", (x) => int(x, 0), text),
    same("int(#0, 16)", (x) => int(x, 16), text),
    same("int(#0, 36)", (x) => int(x, 36), text),
    same("complex(#0)", (x) => complex(x), text),
  ]);
});

compare(
  "complex numbers are read as in CPython",
  () =>
    [
      "1+2j",
      "1-2j",
      "-1.5e3+2.5e-3j",
      "j",
      "-j",
      "2j",
      " (1+2j) ",
      "1+",
      "1+j",
      "nan+infj",
      "1 + 2j",
    ]
      .map((text) => same("complex(#0)", (x) => complex(x), text)),
);

compare("methods of ints and floats are CPython's", () => [
  ...ints(40, 46).flatMap((value) => [
    same("(#0).bit_length()", (x) => int.bitLength(x), value),
    same("(#0).bit_count()", (x) => int.bitCount(x), value),
    same(
      "(#0).to_bytes(20, 'big', signed=True)",
      (x) => int.toBytes(x, 20, "big", { signed: true }),
      value,
    ),
    same("(#0).to_bytes(4, 'little')", (x) => int.toBytes(x, 4, "little"), value),
  ]),
  ...floats(60, 47).flatMap((value) => [
    same("(#0).hex()", (x) => float.hex(x), value),
    same("(#0).is_integer()", (x) => float.isInteger(x), value),
    same("(#0).as_integer_ratio()", (x) => float.asIntegerRatio(x), value),
    same("float.fromhex((#0).hex())", (x) => float.fromhex(float.hex(x)), value),
  ]),
  same("int.from_bytes(#0, 'big')", (x) => int.fromBytes(x, "big"), bytes.literal("\x01\x00\xff")),
  same(
    "int.from_bytes(#0, 'little', signed=True)",
    (x) => int.fromBytes(x, "little", { signed: true }),
    bytes.literal("\x01\x00\xff"),
  ),
]);

class Meters {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
  __add__(other: unknown): unknown {
    return other instanceof Meters ? new Meters(this.value + other.value) : NotImplemented;
  }
  __radd__(other: unknown): unknown {
    return typeof other === "number" ? new Meters(this.value + other) : NotImplemented;
  }
  __mul__(): unknown {
    return NotImplemented;
  }
  __eq__(other: unknown): unknown {
    return other instanceof Meters ? this.value === other.value : NotImplemented;
  }
  __lt__(other: unknown): unknown {
    return other instanceof Meters ? this.value < other.value : NotImplemented;
  }
  __repr__(): string {
    return `Meters(${this.value})`;
  }
}

function text(run: () => unknown): string {
  try {
    return repr(run());
  } catch (error) {
    return String((error as Error).message);
  }
}

Deno.test("operators ask an object's own methods, the reflected ones second", () => {
  const two = new Meters(2);
  assertEquals(repr(add(two, new Meters(3))), "Meters(5)");
  assertEquals(repr(add(1, two)), "Meters(3)");
  assertEquals(text(() => add(two, "a")), "unsupported operand type(s) for +: 'Meters' and 'str'");
  assertEquals(
    text(() => mul(two, "a")),
    "can't multiply sequence by non-int of type 'Meters'",
  );
  assertEquals(text(() => iadd([1], 5)), "'int' object is not iterable");
  assertEquals(text(() => isub(two, 1)), "unsupported operand type(s) for -=: 'Meters' and 'int'");
  assertEquals(eq(two, new Meters(2)), true);
  assertEquals(ne(two, new Meters(2)), false);
  assertEquals(eq(two, 2), false);
  assertEquals(gt(new Meters(3), two), true);
  assertEquals(
    text(() => le(two, two)),
    "'<=' not supported between instances of 'Meters' and 'Meters'",
  );
});

Deno.test("a subclass's reflected method goes before its base's own", () => {
  class Base {
    __add__(): string {
      return "base";
    }
  }
  class Derived extends Base {
    __radd__(): string {
      return "derived";
    }
  }
  assertEquals(add(new Base(), new Derived()), "derived");
  assertEquals(add(new Derived(), new Base()), "base");
});

Deno.test("in-place operators change lists, sets and dicts themselves", () => {
  const items = [1];
  assertEquals(iadd(items, tuple.of(2, 3)) === items, true);
  assertEquals(items, [1, 2, 3]);
  imul(items, 2);
  assertEquals(items, [1, 2, 3, 1, 2, 3]);
  iadd(items, items);
  assertEquals(items.length, 12);
  const set = new PySet([1, 2]);
  isub(set, new PySet([1]));
  assertEquals(repr(set), "{2}");
  const sum = add([1], [2]);
  assertEquals(sum, [1, 2]);
  assertEquals(repr(bitor(new Dict([["a", 1]]), new Dict([["b", 2]]))), "{'a': 1, 'b': 2}");
});

Deno.test("sums and products beyond the safe range become bigints and come back", () => {
  assertEquals(add(2 ** 53 - 1, 1), 2n ** 53n);
  assertEquals(sub(add(2 ** 53 - 1, 1), 1), 2 ** 53 - 1);
  assertEquals(mul(3037000500, 3037000500), 9223372037000250000n);
  assertEquals(mul(0, -5), 0);
  assertEquals(Object.is(mul(0, -5), 0), true);
  assertEquals(floordiv(-7, 2), -4);
  assertEquals(mod(-7, 2), 1);
  assertEquals(repr(div(6, 3)), "2.0");
  assertEquals(repr(add(0.5, 0.5)), "1.0");
});

Deno.test("ints of every size give what bigints give", () => {
  const sizes = [
    0,
    1,
    2,
    7,
    2 ** 22,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 33 + 5,
    2 ** 50 - 27,
  ];
  const values = [...sizes, 2 ** 52 + 1, 2 ** 53 - 2, 2 ** 53 - 1].flatMap((n) => [n, 0 - n]);
  const narrow = (n: bigint): int => Number.isSafeInteger(Number(n)) ? Number(n) : n;
  const floor = (a: bigint, b: bigint) => a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
  for (const x of values) {
    for (const y of values) {
      const [a, b] = [BigInt(x), BigInt(y)];
      const given = [bitand(x, y), bitor(x, y), bitxor(x, y)];
      assertEquals(given, [a & b, a | b, a ^ b].map(narrow), `bits of ${x} and ${y}`);
      if (y === 0) continue;
      const rest = narrow(a - floor(a, b) * b);
      assertEquals([floordiv(x, y), mod(x, y)], [narrow(floor(a, b)), rest], `${x} by ${y}`);
      for (const z of sizes) {
        const product = a * BigInt(z);
        const wanted = narrow(product - floor(product, b) * b);
        assertEquals(mulmod(x, z, y), wanted, `${x} * ${z} % ${y}`);
      }
    }
    for (const n of [0, 1, 21, 22, 31, 32, 53, 54, 70]) {
      const [up, down] = [BigInt(x) << BigInt(n), BigInt(x) >> BigInt(n)].map(narrow);
      assertEquals([lshift(x, n), rshift(x, n)], [up!, down!], `${x} by ${n} bits`);
    }
  }
});

Deno.test("quotients of long ints are those of bigints, however much longer the dividend is", () => {
  let state = 1n;
  const random = (bits: number) => {
    while (state < 1n << BigInt(bits)) state = state * 6364136223846793005n + 1442695040888963407n;
    const value = BigInt.asUintN(bits, state);
    state = state >> 7n & 0xffffffffn | 1n;
    return value;
  };
  for (const bits of [1100, 3500, 3660, 4100, 9000, 40000, 3700]) {
    for (const more of [0, 1, 30, 49, 50, 51, 200]) {
      const b = random(bits) | 1n << BigInt(bits - 1);
      for (const quotient of [(1n << BigInt(more)) - 1n, 1n << BigInt(more), random(more + 1)]) {
        for (const rest of [0n, 1n, b / 2n, b - 1n]) {
          const a = quotient * b + rest;
          const what = `${bits} bits, ${more} more`;
          assertEquals(BigInt(floordiv(a, b)), quotient, what);
          assertEquals(BigInt(mod(a, b)), rest, what);
          assertEquals(BigInt(floordiv(-a, b)), rest === 0n ? -quotient : -quotient - 1n, what);
        }
      }
    }
  }
});

Deno.test("a sum of ints and products is exact, whatever their sizes and signs", () => {
  const safe = [
    0,
    1,
    -1,
    3,
    2 ** 26,
    -(2 ** 26),
    2 ** 26 + 1,
    -(2 ** 31),
    2 ** 50 + 1,
    2 ** 53 - 1,
    1 - 2 ** 53,
  ];
  const sum = new IntSum(-7);
  let wanted = -7n;
  for (let round = 0; round < 3; round++) {
    for (const a of safe) {
      for (const b of safe) {
        sum.addProduct(a, b).add(a).sub(BigInt(b) ** 3n);
        wanted += BigInt(a) * BigInt(b) + BigInt(a) - BigInt(b) ** 3n;
        assertEquals(BigInt(sum.value), wanted, `${a} and ${b}`);
      }
    }
  }
  for (let i = 0; i < 20000; i++) {
    sum.addProduct(2 ** 53 - 1, 2 ** 48).add(2 ** 53 - 1);
    wanted += (2n ** 53n - 1n) * 2n ** 48n + 2n ** 53n - 1n;
  }
  assertEquals(sum.value, wanted);
  for (const factor of [2 ** 26, 2 ** 26, -(2 ** 26), 7, -(2 ** 26), -(2 ** 26)]) {
    for (const other of [2 ** 53 - 1, 1 - 2 ** 53]) {
      for (let i = 0; i < 5; i++) {
        sum.addProduct(other, factor);
        wanted += BigInt(other) * BigInt(factor);
        assertEquals(sum.value, wanted);
      }
      wanted += BigInt(other) * BigInt(factor);
      sum.addProduct(other, factor).addProduct(factor, 3).addProduct(factor, -3);
    }
  }
  assertEquals(sum.value, wanted);
  assertEquals(new IntSum(5).addProduct(2 ** 53 - 1, 9).addProduct(1 - 2 ** 53, 9).value, 5);
  assertEquals(new IntSum(5).add(2 ** 53 - 1).sub(2n ** 53n).value, 4);
});
