/**
 * Many random cases, made and answered by CPython 3.13, and answered again here. Skipped where CPython is not installed.
 */
import { Dict, Float, repr, str, Tuple } from "@manycore/multiprocessing/python";
import { Counter } from "@manycore/multiprocessing/python/collections";
import { datetime, timedelta } from "@manycore/multiprocessing/python/datetime";
import * as json from "@manycore/multiprocessing/python/json";
import * as math from "@manycore/multiprocessing/python/math";
import { Random } from "@manycore/multiprocessing/python/random";
import { wrap } from "@manycore/multiprocessing/python/textwrap";
import { assert, assertEquals } from "@std/assert";
import { cpython, python } from "./cases.ts";

/** Has CPython run a program that prints one JSON list, and compares each of its elements. */
function bulk(name: string, code: string, check: (row: never, i: number) => void): void {
  Deno.test({
    name,
    ignore: python === null,
    fn: async () => {
      const rows = JSON.parse(
        await cpython(`import json\nrows = []\n${code}\nprint(json.dumps(rows))`),
      );
      rows.forEach(check);
    },
  });
}

type Outcome = string;

function outcome(run: () => unknown): Outcome {
  try {
    return repr(run());
  } catch (error) {
    return str(error);
  }
}

/** A number as Python's `repr` writes it. */
function read(text: string): number | bigint | Float {
  if (/^-?\d+$/.test(text)) {
    const value = BigInt(text);
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  const value = text.endsWith("inf") ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);
  return Number.isInteger(value) ? new Float(value) : value;
}

const outcomes = `
import math, random
random.seed(20)
def add(name, *args):
    try:
        result = repr(getattr(math, name)(*args))
    except Exception as error:
        result = str(error)
    rows.append([name, [repr(arg) for arg in args], result])
def number():
    kind = random.random()
    if kind < 0.2: return random.randint(-20, 20)
    if kind < 0.4: return random.uniform(-1, 1)
    if kind < 0.6: return random.uniform(-50, 50)
    if kind < 0.7: return math.ldexp(random.random(), random.randint(-1074, 1023))
    if kind < 0.8: return random.choice([0.0, -0.0, 0.5, 1.0, -1.0, 1e308, 5e-324, math.inf, -math.inf])
    return random.randint(-10**30, 10**30)
`;

bulk(
  "math's whole-number functions and exact functions on floats give CPython's results",
  `${outcomes}
for _ in range(400):
    for name in "floor ceil trunc fabs frexp modf ulp degrees radians sqrt isqrt factorial".split():
        x = number()
        if name != "factorial" or x < 500: add(name, x)
    for name in "fmod remainder copysign gcd lcm hypot nextafter comb perm".split():
        a, b = number(), number()
        if name not in ("comb", "perm") or max(a, b) < 500: add(name, a, b)
    add("fma", number(), number(), number())
    add("hypot", *[random.uniform(-10, 10) for _ in range(5)])
    add("ldexp", number(), random.randint(-1100, 1100))
`,
  ([name, args, result]: [keyof typeof math, string[], Outcome]) => {
    const call = math[name] as (...args: unknown[]) => unknown;
    const ours = outcome(() => call(...args.map(read)));
    assertEquals(
      `${name}(${args.join(", ")}) = ${ours}`,
      `${name}(${args.join(", ")}) = ${result}`,
    );
  },
);

/** Whether two results are the same, or numbers that differ in their last digits: V8 and the C library round a few differently. */
function alike(ours: string, result: string): boolean {
  if (ours === result) return true;
  const [a, b] = [Number(ours), Number(result)];
  return Math.abs(a - b) <= 8 * Number.EPSILON * Math.abs(b);
}

bulk(
  "math's elementary functions give CPython's results but for the last digit of a few",
  `${outcomes}
for _ in range(300):
    for name in "exp expm1 exp2 log log1p log2 log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma".split():
        add(name, number())
    for name in "pow atan2 log".split():
        add(name, number(), number())
`,
  ([name, args, result]: [keyof typeof math, string[], Outcome]) => {
    const call = math[name] as (...args: unknown[]) => unknown;
    const ours = outcome(() => call(...args.map(read)));
    assert(alike(ours, result), `${name}(${args.join(", ")}) = ${ours}, not ${result}`);
  },
);

bulk(
  "fsum and sumprod round once, as CPython does",
  `
import math, random
random.seed(3)
for _ in range(300):
    xs = [random.choice([1, -1]) * math.ldexp(random.random(), random.randint(-60, 60)) for _ in range(random.randint(0, 20))]
    ys = [random.uniform(-1, 1) for _ in xs]
    rows.append([xs, ys, repr(math.fsum(xs)), repr(math.fsum(x * y for x, y in zip(xs, ys)))])
`,
  ([xs, ys, sum, products]: [number[], number[], string, string]) => {
    assertEquals(repr(math.fsum(xs)), sum);
    assertEquals(repr(math.fsum(xs.map((x, i) => x * ys[i]!))), products);
  },
);

bulk(
  "random gives CPython's numbers for any seed",
  `
import random
source = random.Random(9)
for _ in range(120):
    seed = source.choice([source.getrandbits(source.randint(1, 200)), -source.getrandbits(40), source.uniform(-5, 5), "text%d" % source.getrandbits(20)])
    r = random.Random(seed)
    rows.append([repr(seed), [repr(v) for v in [r.random(), r.randint(-5, 10**12), r.randrange(0, 10**25, 7), r.choice("abcdef"),
        r.sample(range(50), 10), r.gauss(1, 2), r.gauss(), r.normalvariate(0, 3), r.expovariate(2), r.betavariate(2, 5),
        r.gammavariate(3, 2), r.triangular(1, 5, 2), r.vonmisesvariate(1, 2), r.paretovariate(3), r.weibullvariate(1, 2),
        r.lognormvariate(0, 0.5), r.binomialvariate(30, 0.4), r.binomialvariate(3000, 0.4), r.choices([1, 2, 3], [5, 1, 1], k=6),
        r.getrandbits(100), r.randbytes(5), r.uniform(-1, 1)]]])
`,
  ([seed, expected]: [string, string[]]) => {
    const r = new Random(seed.startsWith("'") ? seed.slice(1, -1) : read(seed));
    const ours = [
      r.random(),
      r.randint(-5, 10 ** 12),
      r.randrange(0, 10n ** 25n, 7),
      r.choice("abcdef"),
      r.sample(Array.from({ length: 50 }, (_, i) => i), 10),
      r.gauss(1, 2),
      r.gauss(),
      r.normalvariate(0, 3),
      r.expovariate(2),
      r.betavariate(2, 5),
      r.gammavariate(3, 2),
      r.triangular(1, 5, 2),
      r.vonmisesvariate(1, 2),
      r.paretovariate(3),
      r.weibullvariate(1, 2),
      r.lognormvariate(0, 0.5),
      r.binomialvariate(30, 0.4),
      r.binomialvariate(3000, 0.4),
      r.choices([1, 2, 3], [5, 1, 1], { k: 6 }),
      r.getrandbits(100),
      r.randbytes(5),
      r.uniform(-1, 1),
    ];
    ours.map(repr).forEach((result, i) => {
      assert(alike(result, expected[i]!), `seed ${seed}: ${result}, not ${expected[i]}`);
    });
  },
);

bulk(
  "json reads and writes what CPython reads and writes",
  `
import random
random.seed(4)
def value(depth):
    kind = random.randrange(9 if depth else 7)
    if kind == 0: return None
    if kind == 1: return random.choice([True, False])
    if kind == 2: return random.randint(-10**random.randint(1, 30), 10**20)
    if kind == 3: return random.choice([random.uniform(-9, 9), float(random.randint(-99, 99)), random.random() * 10**random.randint(-30, 30)])
    if kind < 7: return "".join(chr(random.choice([65, 97, 34, 92, 10, 9, 0, 31, 127, 233, 8364, 0x1f600])) for _ in range(random.randint(0, 6)))
    if kind == 7: return [value(depth - 1) for _ in range(random.randint(0, 4))]
    return {str(value(0)): value(depth - 1) for _ in range(random.randint(0, 4))}
for _ in range(400):
    v = value(3)
    options = dict(indent=random.choice([None, None, 0, 2, "\\t"]), ensure_ascii=random.choice([True, False]), sort_keys=random.choice([True, False]))
    text = json.dumps(v, **options)
    rows.append([text, repr(json.loads(text)), options["indent"], options["ensure_ascii"], options["sort_keys"]])
`,
  ([text, shown, indent, ensureAscii, sortKeys]: [
    string,
    string,
    number | string | null,
    boolean,
    boolean,
  ]) => {
    const value = json.loads(text);
    assertEquals(repr(value), shown);
    assertEquals(json.dumps(value, { indent, ensureAscii, sortKeys }), text);
  },
);

bulk(
  "json finds the same fault at the same place in damaged texts",
  `
import random
random.seed(6)
texts = ['{"a": [1, 2.5e3, {"b": null}], "c": "x\\\\u00e9\\\\n", "d": true}', '[[], {}, "", -0, 1e5, "\\\\ud83d"]', '{"k": {"k": {"k": [false]}}}']
for _ in range(600):
    text = list(random.choice(texts))
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(text))
        if random.random() < 0.5: del text[place]
        else: text.insert(place, random.choice('{}[],:"\\\\0 e-.x'))
    text = "".join(text)
    try:
        result = repr(json.loads(text))
    except json.JSONDecodeError as error:
        result = str(error)
    rows.append([text, result])
`,
  ([text, result]: [string, string]) => {
    assertEquals([text, outcome(() => json.loads(text))], [text, result]);
  },
);

bulk(
  "datetime reckons and formats as CPython does",
  `
import random
from datetime import datetime, timedelta
random.seed(8)
form = "%a %A %b %B %c %d %f %G %H %I %j %m %M %p %S %u %U %V %w %W %x %X %y %Y %%"
for _ in range(500):
    d = datetime(random.randint(2, 9998), random.randint(1, 12), random.randint(1, 28), random.randrange(24), random.randrange(60), random.randrange(60), random.choice([0, random.randrange(10**6)]))
    days, seconds, micros, factor = random.randint(-300, 300), random.uniform(-1e6, 1e6), random.randint(-10**9, 10**9), random.uniform(-3, 3)
    t = timedelta(days=days, seconds=seconds, microseconds=micros)
    rows.append([[d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond], days, seconds, micros, factor, [
        repr(d), str(d), d.strftime(form), repr(d + t), repr(d - t), repr(t), str(t), repr(t * factor), repr(t / 7), repr(t.total_seconds()),
        repr(d.isocalendar()), str(d.toordinal()), repr(d.timestamp()), repr(d - datetime(2000, 1, 1)), repr(datetime.strptime(d.strftime("%Y-%m-%d %H:%M:%S.%f").zfill(26), "%Y-%m-%d %H:%M:%S.%f"))]])
`,
  ([fields, days, seconds, micros, factor, expected]: [
    [number, number, number, number, number, number, number],
    number,
    number,
    number,
    number,
    string[],
  ]) => {
    const d = new datetime(...fields);
    const t = new timedelta({
      days,
      seconds: read(String(seconds)) as number,
      microseconds: micros,
    });
    const form = "%a %A %b %B %c %d %f %G %H %I %j %m %M %p %S %u %U %V %w %W %x %X %y %Y %%";
    assertEquals([
      repr(d),
      str(d),
      d.strftime(form),
      repr(d.__add__(t)),
      repr(d.__sub__(t)),
      repr(t),
      str(t),
      repr(t.__mul__(factor)),
      repr(t.__truediv__(7)),
      repr(t.totalSeconds()),
      repr(d.isocalendar()),
      str(d.toordinal()),
      repr(d.timestamp()),
      repr(d.__sub__(new datetime(2000, 1, 1))),
      repr(datetime.strptime(
        str.zfill(d.strftime("%Y-%m-%d %H:%M:%S.%f"), 26),
        "%Y-%m-%d %H:%M:%S.%f",
      )),
    ], expected);
  },
);

bulk(
  "Counter reckons and sorts as CPython does",
  `
import random
from collections import Counter
random.seed(2)
for _ in range(200):
    a = {random.choice("abcdefg"): random.randint(-3, 5) for _ in range(random.randint(0, 6))}
    b = {random.choice("abcdefg"): random.randint(-3, 5) for _ in range(random.randint(0, 6))}
    x, y = Counter(a), Counter(b)
    rows.append([list(a.items()), list(b.items()), [repr(v) for v in (x, x + y, x - y, x | y, x & y, +x, -x, x == y, x <= y, x < y, x.total(), x.most_common(3))]])
`,
  ([a, b, expected]: [[string, number][], [string, number][], string[]]) => {
    const [x, y] = [new Counter(new Dict(a)), new Counter(new Dict(b))];
    const results = [
      x,
      x.__add__(y),
      x.__sub__(y),
      x.__or__(y),
      x.__and__(y),
      x.__pos__(),
      x.__neg__(),
      x.__eq__(y),
      x.__le__(y),
      x.__lt__(y),
      x.total(),
      x.mostCommon(3),
    ];
    assertEquals(results.map(repr), expected);
  },
);

bulk(
  "textwrap breaks lines where CPython does",
  `
import random, textwrap
random.seed(5)
pieces = ["a", "word", "hyphen-ated", "em--dash", "well-known-thing", "  ", "(in-paren)", "x-1", "1-2", "don't", "e.g.", "end.", "\\t", "--flag", "ünï-cödé", "supercalifragilistic"]
for _ in range(500):
    text = " ".join(random.choice(pieces) for _ in range(random.randint(0, 15)))
    width = random.randint(3, 25)
    long, hyphens = random.choice([True, False]), random.choice([True, False])
    rows.append([text, width, long, hyphens, textwrap.wrap(text, width, break_long_words=long, break_on_hyphens=hyphens)])
`,
  ([text, width, breakLongWords, breakOnHyphens, lines]: [
    string,
    number,
    boolean,
    boolean,
    string[],
  ]) => {
    assertEquals(wrap(text, { width, breakLongWords, breakOnHyphens }), lines);
  },
);

Deno.test("results of the library are Python's values", () => {
  assert(math.frexp(8) instanceof Tuple);
  assert(math.sqrt(16) instanceof Float);
  assert(json.loads("{}") instanceof Dict);
});
