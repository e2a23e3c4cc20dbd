import { iter, range } from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
];

testCases("random: distributions", "import random", cases);
