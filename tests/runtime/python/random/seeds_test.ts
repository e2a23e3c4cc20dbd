import {
  bytes,
  eq,
  item,
  iter,
  len,
  lt,
  range,
  slice,
  tuple,
} from "@manycore/multiprocessing/python";
import * as random from "@manycore/multiprocessing/python/random";
import { type Case, testCases } from "../cases.ts";

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

testCases("random: seeds", "import random", cases);
