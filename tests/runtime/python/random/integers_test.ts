import { Float, iter, range } from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  [
    "random.seed(42); [random.randint(1, 100) for _ in range(10)]",
    "[82, 15, 4, 95, 36, 32, 29, 18, 95, 14]",
    () => {
      random.seed(42);
      return Array.from(iter(range(10)), (_) => random.randint(1, 100));
    },
  ],
  [
    "random.seed(42); [random.randint(-5, 5) for _ in range(10)]",
    "[5, -4, -5, -1, -2, -2, -3, -4, 5, 3]",
    () => {
      random.seed(42);
      return Array.from(iter(range(10)), (_) => random.randint(-5, 5));
    },
  ],
  [
    "random.seed(1); [random.randint(0, 2**40) for _ in range(5)]",
    "[140719340484, 258793550908, 1037017667747, 836022225947, 462949041686]",
    () => {
      random.seed(1);
      return Array.from(iter(range(5)), (_) => random.randint(0, 1099511627776));
    },
  ],
  [
    "random.seed(1); [random.randint(10**20, 10**20 + 5) for _ in range(5)]",
    "[100000000000000000001, 100000000000000000004, 100000000000000000000, 100000000000000000002, 100000000000000000000]",
    () => {
      random.seed(1);
      return Array.from(iter(range(5)), (_) => random.randint(10n ** 20n, 100000000000000000005n));
    },
  ],
  [
    "random.seed(1); [random.randint(0, 2**53) for _ in range(5)]",
    "[1136833878997956, 2124231790572604, 8507215452428451, 6838539921574939, 3782211717940758]",
    () => {
      random.seed(1);
      return Array.from(iter(range(5)), (_) => random.randint(0, 2n ** 53n));
    },
  ],
  [
    "random.seed(1); [random.randint(0, 2**53 - 1) for _ in range(5)]",
    "[1136833878997956, 2124231790572604, 8507215452428451, 6838539921574939, 3782211717940758]",
    () => {
      random.seed(1);
      return Array.from(iter(range(5)), (_) => random.randint(0, 9007199254740991));
    },
  ],
  [
    "random.seed(1); [random.randint(0, 10**30) for _ in range(5)]",
    "[99436813185968347955962756036, 590209488520255358040687302011, 300173589674248222863405272091, 747340801974485348169054204850, 871676646108158023498549479813]",
    () => {
      random.seed(1);
      return Array.from(iter(range(5)), (_) => random.randint(0, 10n ** 30n));
    },
  ],
  [
    "random.seed(1); [random.randint(-2**53, 2**53) for _ in range(3)]",
    "[-6733534777132092, -4758732474141636, 8007229719566499]",
    () => {
      random.seed(1);
      return Array.from(iter(range(3)), (_) => random.randint(-(2n ** 53n), 2n ** 53n));
    },
  ],
  [
    "random.randint(5, 1)",
    "ValueError: empty range in randrange(5, 2)",
    () => random.randint(5, 1),
  ],
  [
    "random.randint(1.5, 2)",
    "TypeError: 'float' object cannot be interpreted as an integer",
    () => random.randint(1.5 as never, 2 as never),
  ],
  ["random.randint(3, 3)", "3", () => random.randint(3, 3)],
  [
    "random.seed(3); [random.randrange(10) for _ in range(10)]",
    "[3, 9, 8, 2, 5, 9, 7, 9, 1, 9]",
    () => {
      random.seed(3);
      return Array.from(iter(range(10)), (_) => random.randrange(10));
    },
  ],
  [
    "random.seed(3); [random.randrange(5, 50, 7) for _ in range(10)]",
    "[12, 33, 33, 12, 19, 33, 26, 40, 33, 5]",
    () => {
      random.seed(3);
      return Array.from(iter(range(10)), (_) => random.randrange(5, 50, 7));
    },
  ],
  [
    "random.seed(3); [random.randrange(50, 5, -7) for _ in range(10)]",
    "[43, 22, 22, 43, 36, 22, 29, 15, 22, 50]",
    () => {
      random.seed(3);
      return Array.from(iter(range(10)), (_) => random.randrange(50, 5, -7));
    },
  ],
  [
    "random.seed(3); [random.randrange(0, 10**20, 3) for _ in range(3)]",
    "[88137117849576652791, 75813636724866296379, 81574465155227419383]",
    () => {
      random.seed(3);
      return Array.from(iter(range(3)), (_) => random.randrange(0, 10n ** 20n, 3));
    },
  ],
  [
    "random.seed(3); [random.randrange(2**32) for _ in range(3)]",
    "[2337446730, 2593816829, 3596902313]",
    () => {
      random.seed(3);
      return Array.from(iter(range(3)), (_) => random.randrange(4294967296));
    },
  ],
  [
    "random.seed(3); [random.randrange(2**32 + 1) for _ in range(3)]",
    "[2337446730, 2593816829, 3596902313]",
    () => {
      random.seed(3);
      return Array.from(iter(range(3)), (_) => random.randrange(4294967297));
    },
  ],
  ["random.randrange(0)", "ValueError: empty range for randrange()", () => random.randrange(0)],
  [
    "random.randrange(5, 5)",
    "ValueError: empty range in randrange(5, 5)",
    () => random.randrange(5, 5),
  ],
  [
    "random.randrange(5, 2, 3)",
    "ValueError: empty range in randrange(5, 2, 3)",
    () => random.randrange(5, 2, 3),
  ],
  [
    "random.randrange(1, 10, 0)",
    "ValueError: zero step for randrange()",
    () => random.randrange(1, 10, 0),
  ],
  [
    "random.randrange(2.0)",
    "TypeError: 'float' object cannot be interpreted as an integer",
    () => random.randrange(new Float(2) as never),
  ],
  ["random.seed(4); [random.getrandbits(8) for _ in range(4)]", "[60, 77, 26, 184]", () => {
    random.seed(4);
    return Array.from(iter(range(4)), (_) => random.getrandbits(8));
  }],
  [
    "random.seed(4); [random.getrandbits(32), random.getrandbits(33), random.getrandbits(53), random.getrandbits(54), random.getrandbits(200)]",
    "[1013818839, 1302657532, 3567377163856845, 2791730799167043, 470267625613010179017588402983081996897137072429778320019283]",
    () => {
      random.seed(4);
      return [
        random.getrandbits(32),
        random.getrandbits(33),
        random.getrandbits(53),
        random.getrandbits(54),
        random.getrandbits(200),
      ];
    },
  ],
  ["random.getrandbits(0)", "0", () => random.getrandbits(0)],
  [
    "random.getrandbits(-1)",
    "ValueError: number of bits must be non-negative",
    () => random.getrandbits(-1),
  ],
  ["random.seed(4); random.randbytes(10)", "b'\\xd7\\xa5m<\\xfc\\xf9\\xa4Mi\\x1a'", () => {
    random.seed(4);
    return random.randbytes(10);
  }],
  ["random.seed(4); random.randbytes(1)", "b'<'", () => {
    random.seed(4);
    return random.randbytes(1);
  }],
  ["random.seed(4); random.randbytes(0)", "b''", () => {
    random.seed(4);
    return random.randbytes(0);
  }],
];

testCases("random: integers", "import random", cases);
