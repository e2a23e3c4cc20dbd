import {
  bytes,
  eq,
  Float,
  item,
  iter,
  len,
  lt,
  PySet,
  range,
  slice,
  sorted,
  tuple,
} from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  [
    "random.seed(42); [random.random() for _ in range(5)]",
    "[0.6394267984578837, 0.025010755222666936, 0.27502931836911926, 0.22321073814882275, 0.7364712141640124]",
    () => {
      random.seed(42);
      return Array.from(iter(range(5)), (_) => random.random());
    },
  ],
  [
    "random.seed(0); [random.random() for _ in range(3)]",
    "[0.8444218515250481, 0.7579544029403025, 0.420571580830845]",
    () => {
      random.seed(0);
      return Array.from(iter(range(3)), (_) => random.random());
    },
  ],
  ["random.seed(-7); random.random()", "0.32383276483316237", () => {
    random.seed(-7);
    return random.random();
  }],
  ["random.seed(7); random.random()", "0.32383276483316237", () => {
    random.seed(7);
    return random.random();
  }],
  [
    "random.seed(10**40); [random.random() for _ in range(3)]",
    "[0.34753796566513817, 0.7605339873511711, 0.19665955929032608]",
    () => {
      random.seed(10n ** 40n);
      return Array.from(iter(range(3)), (_) => random.random());
    },
  ],
  ["random.seed(2**32); random.random()", "0.11299430095636409", () => {
    random.seed(4294967296);
    return random.random();
  }],
  [
    "random.seed(1.5); [random.random() for _ in range(3)]",
    "[0.551763726942059, 0.2560930858958398, 0.583340633280344]",
    () => {
      random.seed(1.5);
      return Array.from(iter(range(3)), (_) => random.random());
    },
  ],
  ["random.seed(-2.25); random.random()", "0.9236205677220981", () => {
    random.seed(-2.25);
    return random.random();
  }],
  ["random.seed(0.1); random.random()", "0.8062579873336703", () => {
    random.seed(0.1);
    return random.random();
  }],
  ['random.seed(float("inf")); random.random()', "0.19236379321481523", () => {
    random.seed(Infinity);
    return random.random();
  }],
  ["random.seed(True); random.random()", "0.13436424411240122", () => {
    random.seed(true);
    return random.random();
  }],
  [
    'random.seed("hello"); [random.random() for _ in range(3)]',
    "[0.3537754404730722, 0.6631985810268619, 0.5476053663383964]",
    () => {
      random.seed("hello");
      return Array.from(iter(range(3)), (_) => random.random());
    },
  ],
  ['random.seed("héllo 😀"); random.random()', "0.18515051922644166", () => {
    random.seed("héllo 😀");
    return random.random();
  }],
  ['random.seed(""); random.random()', "0.9602256525641875", () => {
    random.seed("");
    return random.random();
  }],
  [
    'random.seed(b"bytes"); [random.random() for _ in range(3)]',
    "[0.37075677971469856, 0.6703304051208392, 0.1462615841414766]",
    () => {
      random.seed(bytes.literal("bytes"));
      return Array.from(iter(range(3)), (_) => random.random());
    },
  ],
  ['random.seed("hello", 1); random.random()', "0.8180391270568783", () => {
    random.seed("hello", 1);
    return random.random();
  }],
  ['random.seed("hello", version=1); random.random()', "0.8180391270568783", () => {
    random.seed("hello", { version: 1 });
    return random.random();
  }],
  ['random.seed("", version=1); random.random()', "0.8444218515250481", () => {
    random.seed("", { version: 1 });
    return random.random();
  }],
  ['random.seed(b"abc", version=1); random.random()', "0.09639374978773074", () => {
    random.seed(bytes.literal("abc"), { version: 1 });
    return random.random();
  }],
  [
    "random.seed([1])",
    "TypeError: The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.",
    () => random.seed([1] as never),
  ],
  ["random.seed(a=3); random.random()", "0.23796462709189137", () => {
    random.seed({ a: 3 });
    return random.random();
  }],
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
  [
    'random.seed(9); [random.choice("abcdef") for _ in range(8)]',
    "['d', 'e', 'c', 'c', 'b', 'b', 'f', 'a']",
    () => {
      random.seed(9);
      return Array.from(iter(range(8)), (_) => random.choice("abcdef"));
    },
  ],
  [
    'random.seed(9); [random.choice([1, 2.0, "x"]) for _ in range(4)]',
    "[2.0, 'x', 2.0, 2.0]",
    () => {
      random.seed(9);
      return Array.from(iter(range(4)), (_) => random.choice([1, new Float(2), "x"]));
    },
  ],
  [
    "random.seed(9); [random.choice(range(100, 200)) for _ in range(4)]",
    "[159, 178, 147, 134]",
    () => {
      random.seed(9);
      return Array.from(iter(range(4)), (_) => random.choice(range(100, 200)));
    },
  ],
  ["random.seed(9); [random.choice((1, 2, 3)) for _ in range(4)]", "[2, 3, 2, 2]", () => {
    random.seed(9);
    return Array.from(iter(range(4)), (_) => random.choice(tuple.of(1, 2, 3)));
  }],
  ['random.seed(9); [random.choice("a😀b") for _ in range(4)]', "['😀', 'b', '😀', '😀']", () => {
    random.seed(9);
    return Array.from(iter(range(4)), (_) => random.choice("a😀b"));
  }],
  [
    "random.choice([])",
    "IndexError: Cannot choose from an empty sequence",
    () => random.choice([]),
  ],
  [
    'random.choice("")',
    "IndexError: Cannot choose from an empty sequence",
    () => random.choice(""),
  ],
  ["random.seed(5); random.choices([1, 2, 3], k=5)", "[2, 3, 3, 3, 3]", () => {
    random.seed(5);
    return random.choices([1, 2, 3], { k: 5 });
  }],
  [
    'random.seed(5); random.choices("abc", [1, 2, 7], k=6)',
    "['c', 'c', 'c', 'c', 'c', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", [1, 2, 7], { k: 6 });
    },
  ],
  [
    'random.seed(5); random.choices("abc", weights=[0.5, 0.25, 0.25], k=6)',
    "['b', 'b', 'c', 'c', 'b', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", { weights: [0.5, 0.25, 0.25], k: 6 });
    },
  ],
  [
    'random.seed(5); random.choices("abc", cum_weights=[1, 3, 10], k=6)',
    "['c', 'c', 'c', 'c', 'c', 'c']",
    () => {
      random.seed(5);
      return random.choices("abc", { cumWeights: [1, 3, 10], k: 6 });
    },
  ],
  ["random.seed(5); random.choices(range(10))", "[6]", () => {
    random.seed(5);
    return random.choices(range(10));
  }],
  [
    'random.choices("abc", [1, 2])',
    "ValueError: The number of weights does not match the population",
    () => random.choices("abc", [1, 2]),
  ],
  [
    'random.choices("abc", [0, 0, 0])',
    "ValueError: Total of weights must be greater than zero",
    () => random.choices("abc", [0, 0, 0]),
  ],
  [
    'random.choices("abc", [1, 1, 1], cum_weights=[1, 2, 3])',
    "TypeError: Cannot specify both weights and cumulative weights",
    () => random.choices("abc" as never, [1, 1, 1] as never, { cumWeights: [1, 2, 3] }),
  ],
  [
    'random.choices("abc", 2)',
    "TypeError: The number of choices must be a keyword argument: k=2",
    () => random.choices("abc" as never, 2 as never),
  ],
  [
    "random.choices([], k=1)",
    "IndexError: list index out of range",
    () => random.choices([], { k: 1 }),
  ],
  [
    'random.choices("abc", [1, float("inf"), 1])',
    "ValueError: Total of weights must be finite",
    () => random.choices("abc", [1, Infinity, 1]),
  ],
  [
    "random.seed(5); random.sample(range(100), 10)",
    "[79, 32, 94, 45, 88, 83, 67, 3, 59, 99]",
    () => {
      random.seed(5);
      return random.sample(range(100), 10);
    },
  ],
  ["random.seed(5); random.sample([1, 2, 3, 4, 5], 3)", "[5, 3, 4]", () => {
    random.seed(5);
    return random.sample([1, 2, 3, 4, 5], 3);
  }],
  ['random.seed(5); random.sample("abcdefgh", k=4)', "['e', 'f', 'c', 'h']", () => {
    random.seed(5);
    return random.sample("abcdefgh", { k: 4 });
  }],
  [
    "random.seed(5); random.sample(range(10**7), 5)",
    "[4285656, 6015227, 8892593, 486626, 7811851]",
    () => {
      random.seed(5);
      return random.sample(range(10000000), 5);
    },
  ],
  [
    "random.seed(5); random.sample(range(1000), 300) == sorted(random.sample(range(5), 5))",
    "False",
    () => {
      random.seed(5);
      return eq(random.sample(range(1000), 300), sorted(random.sample(range(5), 5)));
    },
  ],
  ['random.seed(5); random.sample(["a", "b"], counts=[5, 3], k=4)', "['a', 'b', 'a', 'b']", () => {
    random.seed(5);
    return random.sample(["a", "b"], { counts: [5, 3], k: 4 });
  }],
  ["random.seed(5); random.sample([1, 2, 3], 0)", "[]", () => {
    random.seed(5);
    return random.sample([1, 2, 3], 0);
  }],
  [
    "random.sample([1, 2], 3)",
    "ValueError: Sample larger than population or is negative",
    () => random.sample([1, 2], 3),
  ],
  [
    "random.sample([1, 2], -1)",
    "ValueError: Sample larger than population or is negative",
    () => random.sample([1, 2], -1),
  ],
  [
    "random.sample({1, 2}, 1)",
    "TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).",
    () => random.sample(new PySet([1, 2]) as never, 1 as never),
  ],
  [
    'random.sample(["a"], 1, counts=[1, 2])',
    "ValueError: The number of counts does not match the population",
    () => random.sample(["a"], 1, { counts: [1, 2] }),
  ],
  [
    'random.sample(["a"], 1, counts=[1.5])',
    "TypeError: Counts must be integers",
    () => random.sample(["a"] as never, 1 as never, { counts: [1.5] }),
  ],
  [
    'random.sample(["a"], 1, counts=[-1])',
    "ValueError: Total of counts must be greater than zero",
    () => random.sample(["a"], 1, { counts: [-1] }),
  ],
  [
    "random.seed(5); x = [1, 2, 3, 4, 5, 6, 7]; random.shuffle(x); x",
    "[7, 4, 2, 1, 6, 3, 5]",
    () => {
      random.seed(5);
      const x = [1, 2, 3, 4, 5, 6, 7];
      random.shuffle(x);
      return x;
    },
  ],
  ['random.seed(5); x = ["a"]; random.shuffle(x); x', "['a']", () => {
    random.seed(5);
    const x = ["a"];
    random.shuffle(x);
    return x;
  }],
  [
    "random.seed(8); [random.uniform(1, 10) for _ in range(3)]",
    "[3.0403527344294394, 9.660655322509445, 2.1369780878577362]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.uniform(1, 10));
    },
  ],
  ["random.seed(8); random.uniform(5, 5)", "5.0", () => {
    random.seed(8);
    return random.uniform(5, 5);
  }],
  [
    "random.seed(8); [random.gauss(0, 1) for _ in range(5)]",
    "[0.3734151696239873, 2.5330787880614407, 1.0953327476386094, 1.1138066265516027, 0.6485726314142313]",
    () => {
      random.seed(8);
      return Array.from(iter(range(5)), (_) => random.gauss(0, 1));
    },
  ],
  [
    "random.seed(8); [random.gauss() for _ in range(2)]",
    "[0.3734151696239873, 2.5330787880614407]",
    () => {
      random.seed(8);
      return Array.from(iter(range(2)), (_) => random.gauss());
    },
  ],
  [
    "random.seed(8); [random.gauss(mu=10, sigma=2.5) for _ in range(3)]",
    "[10.933537924059967, 16.332696970153602, 12.738331869096523]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.gauss({ mu: 10, sigma: 2.5 }));
    },
  ],
  [
    "random.seed(8); [random.normalvariate(5, 2) for _ in range(5)]",
    "[0.6566634756828922, 3.1087830249050077, 5.899960926712738, 4.681584710391781, 3.161149377796887]",
    () => {
      random.seed(8);
      return Array.from(iter(range(5)), (_) => random.normalvariate(5, 2));
    },
  ],
  ["random.seed(8); random.normalvariate()", "-2.171668262158554", () => {
    random.seed(8);
    return random.normalvariate();
  }],
  [
    "random.seed(8); [random.lognormvariate(0, 1) for _ in range(3)]",
    "[0.11398729750865842, 0.3884431361639852, 1.5682815462331934]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.lognormvariate(0, 1));
    },
  ],
  [
    "random.seed(8); [random.expovariate(1.5) for _ in range(3)]",
    "[0.17139718967219494, 2.18530901181071, 0.09003571839333706]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.expovariate(1.5));
    },
  ],
  ["random.seed(8); random.expovariate()", "0.2570957845082924", () => {
    random.seed(8);
    return random.expovariate();
  }],
  [
    "random.expovariate(0)",
    "ZeroDivisionError: float division by zero",
    () => random.expovariate(0),
  ],
  [
    "random.seed(8); [random.triangular() for _ in range(3)]",
    "[0.33667926828143785, 0.8626956589076347, 0.2513273748031236]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.triangular());
    },
  ],
  [
    "random.seed(8); [random.triangular(0, 10, 3) for _ in range(3)]",
    "[2.6079063981346158, 8.375393127063287, 1.9467734741170544]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.triangular(0, 10, 3));
    },
  ],
  ["random.seed(8); [random.triangular(5, 5) for _ in range(2)]", "[5.0, 5.0]", () => {
    random.seed(8);
    return Array.from(iter(range(2)), (_) => random.triangular(5, 5));
  }],
  [
    "random.seed(8); [random.triangular(high=4) for _ in range(2)]",
    "[1.3467170731257514, 3.4507826356305387]",
    () => {
      random.seed(8);
      return Array.from(iter(range(2)), (_) => random.triangular({ high: 4 }));
    },
  ],
  [
    "random.seed(8); [random.betavariate(2, 3) for _ in range(3)]",
    "[0.43805559988465276, 0.11537517645361142, 0.531954092713082]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.betavariate(2, 3));
    },
  ],
  [
    "random.seed(8); [random.gammavariate(2.5, 1) for _ in range(3)]",
    "[1.3536270405443158, 0.9506514461037092, 0.7628790366246962]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.gammavariate(2.5, 1));
    },
  ],
  [
    "random.seed(8); [random.gammavariate(1, 2) for _ in range(3)]",
    "[0.5141915690165848, 6.55592703543213, 0.27010715518001116]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.gammavariate(1, 2));
    },
  ],
  [
    "random.seed(8); [random.gammavariate(0.5, 2) for _ in range(5)]",
    "[0.04474127426630919, 0.020343148373613076, 12.366689653873607, 1.1549979572780897, 0.575624765156597]",
    () => {
      random.seed(8);
      return Array.from(iter(range(5)), (_) => random.gammavariate(0.5, 2));
    },
  ],
  [
    "random.gammavariate(0, 1)",
    "ValueError: gammavariate: alpha and beta must be > 0.0",
    () => random.gammavariate(0, 1),
  ],
  [
    "random.seed(8); [random.vonmisesvariate(0, 4) for _ in range(3)]",
    "[6.182921150021315, 6.113266505961596, 5.859177616831607]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.vonmisesvariate(0, 4));
    },
  ],
  [
    "random.seed(8); [random.vonmisesvariate(1, 0) for _ in range(2)]",
    "[1.4244349247145274, 6.046278030326447]",
    () => {
      random.seed(8);
      return Array.from(iter(range(2)), (_) => random.vonmisesvariate(1, 0));
    },
  ],
  [
    "random.seed(8); [random.paretovariate(3) for _ in range(3)]",
    "[1.0894779045469185, 2.9821797888959365, 1.0460465412928046]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.paretovariate(3));
    },
  ],
  [
    "random.seed(8); [random.weibullvariate(1, 1.5) for _ in range(3)]",
    "[0.4043244183945793, 2.2066633256356853, 0.2632312193115806]",
    () => {
      random.seed(8);
      return Array.from(iter(range(3)), (_) => random.weibullvariate(1, 1.5));
    },
  ],
  [
    "random.seed(8); [random.binomialvariate(10, 0.3) for _ in range(8)]",
    "[2, 2, 3, 3, 1, 0, 3, 1]",
    () => {
      random.seed(8);
      return Array.from(iter(range(8)), (_) => random.binomialvariate(10, 0.3));
    },
  ],
  [
    "random.seed(8); [random.binomialvariate(1000, 0.3) for _ in range(8)]",
    "[281, 276, 287, 298, 300, 316, 288, 290]",
    () => {
      random.seed(8);
      return Array.from(iter(range(8)), (_) => random.binomialvariate(1000, 0.3));
    },
  ],
  [
    "random.seed(8); [random.binomialvariate(100, 0.9) for _ in range(4)]",
    "[91, 94, 91, 89]",
    () => {
      random.seed(8);
      return Array.from(iter(range(4)), (_) => random.binomialvariate(100, 0.9));
    },
  ],
  ["random.seed(8); [random.binomialvariate() for _ in range(4)]", "[1, 0, 1, 0]", () => {
    random.seed(8);
    return Array.from(iter(range(4)), (_) => random.binomialvariate());
  }],
  [
    "random.binomialvariate(5, 1.5)",
    "ValueError: p must be in the range 0.0 <= p <= 1.0",
    () => random.binomialvariate(5, 1.5),
  ],
  [
    "random.binomialvariate(-5, 0.5)",
    "ValueError: n must be non-negative",
    () => random.binomialvariate(-5, 0.5),
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
  [
    "random.seed(4); s = random.getstate(); a = random.random(); random.setstate(s); random.random() == a",
    "True",
    () => {
      random.seed(4);
      const s = random.getstate();
      const a = random.random();
      random.setstate(s);
      return eq(random.random(), a);
    },
  ],
  [
    "random.seed(4); s = random.getstate(); (s[0], len(s[1]), s[1][:3], s[1][624], s[2])",
    "(3, 625, (2147483648, 2482047965, 3950236897), 624, None)",
    () => {
      random.seed(4);
      const s = random.getstate();
      return tuple.of(
        item(s, 0),
        len(item(s, 1)),
        slice(item(s, 1), null, 3),
        item(item(s, 1), 624),
        item(s, 2),
      );
    },
  ],
  ["random.seed(4); random.gauss(); random.getstate()[2]", "0.46486542013947213", () => {
    random.seed(4);
    random.gauss();
    return item(random.getstate(), 2);
  }],
  [
    "random.setstate((2, (), None))",
    "ValueError: state vector is the wrong size",
    () => random.setstate(tuple.of(2, tuple.of(), null)),
  ],
  [
    'r = random.Random(42); [r.random(), r.randint(1, 6), r.choice("xyz")]',
    "[0.6394267984578837, 1, 'z']",
    () => {
      const r = new random.Random(42);
      return [r.random(), r.randint(1, 6), r.choice("xyz")];
    },
  ],
  ['r = random.Random("seed"); r.random()', "0.1382359792209653", () => {
    const r = new random.Random("seed");
    return r.random();
  }],
  ["r = random.Random(5); q = random.Random(5); r.random() == q.random()", "True", () => {
    const r = new random.Random(5);
    const q = new random.Random(5);
    return eq(r.random(), q.random());
  }],
  [
    "random.SystemRandom().getstate()",
    "NotImplementedError: System entropy source does not have state.",
    () => new random.SystemRandom().getstate(),
  ],
  ["random.SystemRandom().random() < 1", "True", () => lt(new random.SystemRandom().random(), 1)],
];

testCases("random", "import random", cases);
