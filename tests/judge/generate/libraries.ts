/** Small programs with the everyday library: itertools, functools, collections, datetime, json, textwrap and their like. */
import {
  bool,
  dict,
  float,
  int,
  iterable,
  list,
  quoted,
  scalar,
  shortStr,
  smallInt,
  str,
  tameFloat,
} from "./values.ts";
import type { Writer } from "./writer.ts";

type Make = (w: Writer) => string;

const numbers: Make = (w) => list(w, smallInt);
const words: Make = (w) => list(w, shortStr);
const few: Make = (w) => String(w.between(-1, 4));
const callback: Make = (w) =>
  w.pick(["lambda x: x % 3", "lambda x: -x", "str", "lambda x: x > 2", "bool", "abs"]);
const binary: Make = (w) =>
  w.pick(["operator.add", "operator.mul", "lambda a, b: a - b", "max", "lambda a, b: (a, b)"]);
const items: Make = (w) => w.pick([numbers, numbers, words, iterable])(w);

const ITERTOOLS: readonly Make[] = [
  (w) => `list(islice(${items(w)}, ${few(w)}))`,
  (w) => `list(islice(${items(w)}, ${few(w)}, ${w.pick(["None", "4", "9"])}, ${w.between(0, 3)}))`,
  (w) =>
    `list(islice(count(${w.pick([smallInt, tameFloat])(w)}, ${w.pick(["1", "2", "0.5"])}), 4))`,
  (w) => `list(chain(${items(w)}, ${items(w)}))`,
  (w) => `list(chain.from_iterable([${items(w)}, ${items(w)}]))`,
  (w) => `list(accumulate(${numbers(w)}))`,
  (w) => `list(accumulate(${items(w)}, ${binary(w)}))`,
  (w) => `list(accumulate(${numbers(w)}, initial=${scalar(w)}))`,
  (w) => `list(zip_longest(${items(w)}, ${items(w)}, fillvalue=${scalar(w)}))`,
  (w) => `list(product(${numbers(w)}, ${w.pick(["'ab'", "range(2)", "[]"])}))`,
  (w) => `list(product([0, 1], repeat=${w.between(0, 3)}))`,
  (w) =>
    `list(permutations(${w.pick(["'abc'", "range(3)", "[1, 1]"])}, ${
      w.pick(["2", "None", "0", "4", "-1"])
    }))`,
  (w) => `list(combinations(${w.pick(["'abcd'", "range(4)", "[]"])}, ${w.between(0, 3)}))`,
  (w) => `list(combinations_with_replacement('ab', ${w.between(0, 3)}))`,
  (w) => `[(k, list(g)) for k, g in groupby(${items(w)}${w.chance(50) ? `, ${callback(w)}` : ""})]`,
  (w) =>
    `list(takewhile(${callback(w)}, ${numbers(w)})), list(dropwhile(${callback(w)}, ${
      numbers(w)
    }))`,
  (w) => `list(filterfalse(${w.pick(["None", callback(w)])}, ${items(w)}))`,
  (w) => `list(starmap(${binary(w)}, [(1, 2), (3, 4)]))`,
  (w) => `list(compress(${items(w)}, ${numbers(w)}))`,
  (w) => `list(pairwise(${items(w)}))`,
  (w) => `list(batched(${items(w)}, ${w.between(0, 3)}))`,
  (w) => `[list(x) for x in tee(${items(w)}, ${w.between(0, 3)})]`,
  (w) => `list(islice(cycle(${items(w)}), 5)), list(repeat(${scalar(w)}, ${w.between(0, 3)}))`,
  (w) => `next(${w.pick(["count()", "cycle([])", "repeat(1)", "chain()", "accumulate([])"])})`,
];

function withItertools(w: Writer): void {
  w.line("from itertools import *", "import operator");
  for (let times = w.between(2, 5); times > 0; times--) w.show(w.pick(ITERTOOLS)(w));
}

const ON_COUNTER: readonly Make[] = [
  (w) => `c.most_common(${w.pick(["", "1", "2", "0", "-1"])})`,
  (w) => `c + Counter(${words(w)})`,
  (w) => `c ${w.pick(["-", "&", "|"])} Counter(${words(w)})`,
  (w) => `c.update(${words(w)})`,
  (w) => `c.subtract(${words(w)})`,
  (w) => `c[${shortStr(w)}]`,
  () => "sorted(c.elements()), c.total()",
  (w) => `c == Counter(${words(w)}), c <= Counter(${words(w)})`,
  () => "+c, -c",
  (w) => `c.pop(${shortStr(w)})`,
  (w) => `c.__setitem__(${shortStr(w)}, ${smallInt(w)})`,
  (w) => `list(c), dict(c), ${shortStr(w)} in c`,
];

const ON_DEQUE: readonly Make[] = [
  (w) => `d.${w.pick(["append", "appendleft", "remove", "count", "index"])}(${smallInt(w)})`,
  (w) => `d.${w.pick(["extend", "extendleft"])}(${numbers(w)})`,
  (w) => `d.${w.pick(["pop", "popleft", "reverse", "clear", "copy"])}()`,
  (w) => `d.rotate(${w.pick(["", "1", "-2", "7"])})`,
  (w) => `d.insert(${smallInt(w)}, ${scalar(w)})`,
  (w) => `d[${w.between(-4, 4)}]`,
  (w) => `d.__setitem__(${w.between(-4, 4)}, 0)`,
  (w) => `d == deque(${numbers(w)}), d < deque(${numbers(w)}), len(d)`,
  (w) => `d + deque(${numbers(w)}), d * 2, d.maxlen`,
  (w) => `${smallInt(w)} in d, list(reversed(d)), bool(d)`,
  () => "d[1:2]",
];

const ON_ORDERED: readonly Make[] = [
  (w) => `o.move_to_end(${w.pick(["'a'", "'b'", "'z'"])}, last=${bool(w)})`,
  (w) => `o.popitem(last=${bool(w)})`,
  () => "o == OrderedDict([('b', 2), ('a', 1)]), o == {'b': 2, 'a': 1}",
  (w) => `o.__setitem__(${shortStr(w)}, ${scalar(w)})`,
  () => "list(reversed(o)), list(o.items())",
  (w) => `o | {${shortStr(w)}: 1}`,
];

const ON_DEFAULT: readonly Make[] = [
  (w) => `f[${shortStr(w)}].append(${scalar(w)})`,
  (w) => `f.get(${shortStr(w)}), ${shortStr(w)} in f`,
  (w) => `f | {${shortStr(w)}: [1]}`,
  () => "sorted(f), len(f), f.default_factory",
  (w) => `f.setdefault(${shortStr(w)}, 5)`,
];

const ON_CHAIN: readonly Make[] = [
  (w) => `m[${w.pick(["'a'", "'b'", "'z'"])}]`,
  (w) => `m.__setitem__('a', ${scalar(w)})`,
  () => "m.maps, m.parents, m.new_child({'q': 1})",
  () => "list(m), len(m), dict(m)",
  () => "m.pop('b')",
];

const ON_POINT: readonly Make[] = [
  () => "p, p.x, p[1], p == (1, 2), len(p)",
  (w) => `p._replace(${w.pick(["x=5", "y=None", "z=1"])})`,
  () => "p._asdict(), p._fields, list(p)",
  (w) => `P(${w.pick(["1", "1, 2, 3", "x=1, y=2", "*[3, 4]", "y=1", "1, x=2"])})`,
  () => "P._make([7, 8]), hash(p) == hash((1, 2)), p + (3,)",
  () => "p.__class__.__name__, (lambda x, y: x)(*p)",
];

const COLLECTIONS: readonly (readonly [string, readonly Make[], (w: Writer) => string])[] = [
  [
    "c",
    ON_COUNTER,
    (w) => `Counter(${w.pick([words(w), "'abracadabra'", "a=2, b=-1", "{}", "{'x': 3}"])})`,
  ],
  ["d", ON_DEQUE, (w) => `deque(${numbers(w)}${w.chance(40) ? `, ${w.between(0, 3)}` : ""})`],
  ["o", ON_ORDERED, () => "OrderedDict(a=1, b=2)"],
  ["f", ON_DEFAULT, (w) => `defaultdict(${w.pick(["list", "list", "lambda: [0]"])})`],
  ["m", ON_CHAIN, (w) => `ChainMap({'a': ${smallInt(w)}}, {'a': 0, 'b': ${scalar(w)}})`],
];

function withCollections(w: Writer): void {
  w.line("from collections import Counter, ChainMap, OrderedDict, defaultdict, deque, namedtuple");
  if (w.chance(20)) {
    w.line(
      `P = namedtuple('P', ${w.pick(["'x y'", "['x', 'y']", "'x, y', defaults=[9]"])})`,
      "p = P(1, 2)",
    );
    for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(ON_POINT)(w));
    return;
  }
  const [name, all, made] = w.pick(COLLECTIONS);
  w.line(`${name} = ${made(w)}`);
  for (let times = w.between(2, 6); times > 0; times--) {
    w.show(w.pick(all)(w));
    if (w.chance(40)) w.line(`print(${name})`);
  }
}

const FUNCTIONAL: readonly Make[] = [
  (w) => `functools.reduce(${binary(w)}, ${items(w)})`,
  (w) => `functools.reduce(${binary(w)}, ${numbers(w)}, ${scalar(w)})`,
  (w) =>
    `functools.partial(${
      w.pick(["int, base=2", "max, 3", "print, 'a', sep='-'", "sorted, reverse=True"])
    })(${w.pick(["'101'", "5", "[1, 3, 2]"])})`,
  (w) =>
    `sorted(${numbers(w)}, key=functools.cmp_to_key(lambda a, b: ${
      w.pick(["b - a", "a - b", "(a % 3) - (b % 3)"])
    }))`,
  (w) => `heapq.${w.pick(["nlargest", "nsmallest"])}(${few(w)}, ${numbers(w)})`,
  (w) => `(lambda h: (heapq.heapify(h), [heapq.heappop(h) for _ in range(len(h))]))(${numbers(w)})`,
  (w) => `heapq.${w.pick(["heappushpop", "heapreplace"])}(${numbers(w)}, ${smallInt(w)})`,
  (w) => `list(heapq.merge(sorted(${numbers(w)}), sorted(${numbers(w)})))`,
  (w) =>
    `bisect.${w.pick(["bisect", "bisect_left", "bisect_right"])}(sorted(${numbers(w)}), ${
      smallInt(w)
    })`,
  (w) => `(lambda l: (bisect.insort(l, ${smallInt(w)}), l))(sorted(${numbers(w)}))`,
  (w) =>
    `operator.itemgetter(${w.pick(["0", "1, 0", "-1", "'a'"])})(${
      w.pick([numbers, str, dict])(w)
    })`,
  (w) =>
    `operator.${w.pick(["add", "sub", "truediv", "mod", "pow", "lt", "contains", "concat"])}(${
      scalar(w)
    }, ${scalar(w)})`,
  (w) => `operator.methodcaller('split', ${shortStr(w)})(${str(w)})`,
  (w) => `operator.${w.pick(["countOf", "indexOf"])}(${numbers(w)}, ${smallInt(w)})`,
  (w) =>
    `statistics.${w.pick(["mean", "median", "mode", "pvariance", "stdev", "multimode", "fmean"])}(${
      numbers(w)
    })`,
  (w) =>
    `statistics.${w.pick(["median_low", "median_high", "quantiles"])}(${
      list(w, w.pick([smallInt, tameFloat]))
    })`,
  (w) => `copy.deepcopy(${w.pick([list, dict, scalar])(w)}), copy.copy(${w.pick([list, dict])(w)})`,
  (w) =>
    `string.${w.pick(["ascii_letters", "digits", "punctuation", "hexdigits", "whitespace"])}[${
      w.between(0, 3)
    }:9]`,
  (w) =>
    `string.Template('$a ${"${b}"} $$ ${w.pick(["", "$", "$c"])}').${
      w.pick(["substitute", "safe_substitute"])
    }(a=${scalar(w)}, b=${scalar(w)})`,
  (w) => `string.capwords(${str(w)}${w.chance(30) ? `, ${shortStr(w)}` : ""})`,
];

function functional(w: Writer): void {
  w.line("import bisect, copy, functools, heapq, operator, statistics, string");
  for (let times = w.between(2, 5); times > 0; times--) w.show(w.pick(FUNCTIONAL)(w));
  if (w.chance(30)) {
    const f = w.name("fib");
    w.line(w.pick(["@functools.cache", "@functools.lru_cache(maxsize=3)", "@functools.lru_cache"]));
    w.block(`def ${f}(n):`, () => w.line(`return n if n < 2 else ${f}(n - 1) + ${f}(n - 2)`));
    w.show(`${f}(${w.between(0, 30)}), ${f}.cache_info()`);
  }
}

const date: Make = (w) =>
  `date(${w.pick(["2024, 2, 29", "2023, 12, 31", "1970, 1, 1", "2000, 3, 1", "1, 1, 1"])})`;
const time: Make = (w) => w.pick(["time(0, 0)", "time(23, 59, 59, 999999)", "time(12, 30)"]);
const moment: Make = (w) =>
  `datetime(${
    w.pick([
      "2024, 2, 29, 13, 5",
      "1999, 12, 31, 23, 59, 59",
      "2020, 1, 1",
      "2024, 7, 4, 1, 2, 3, 456",
    ])
  })`;
const delta: Make = (w) =>
  `timedelta(${
    w.pick([
      "1",
      "0",
      "hours=5",
      "days=-1, seconds=30",
      "minutes=90",
      "weeks=2",
      "seconds=0.5",
      "milliseconds=1500",
      "days=40000",
    ])
  })`;
const directive: Make = (w) =>
  w.pick([..."aAbBdHIjmMpSUwWyYfGVuecxX%"].map((letter) => `%${letter}`));

const DATES: readonly Make[] = [
  (w) => `${date(w)}, str(${date(w)}), ${date(w)}.isoformat()`,
  (w) =>
    `${moment(w)}, str(${moment(w)}), ${moment(w)}.isoformat(${
      w.pick(["", "' '", "timespec='minutes'"])
    })`,
  (w) => `${w.pick([date, moment])(w)} ${w.pick(["+", "-"])} ${delta(w)}`,
  (w) => `${date(w)} - ${date(w)}, ${moment(w)} - ${moment(w)}`,
  (w) => `${delta(w)} ${w.pick(["+", "-"])} ${delta(w)}`,
  (w) => `${delta(w)} ${w.pick(["*", "/", "//"])} ${w.between(1, 5)}`,
  (w) => `${delta(w)} ${w.pick(["/", "//", "%"])} ${delta(w)}`,
  (w) =>
    `str(${delta(w)}), repr(${delta(w)}), ${delta(w)}.total_seconds(), -${delta(w)}, abs(${
      delta(w)
    })`,
  (w) =>
    `${w.pick([date, moment])(w)}.strftime(${
      quoted(w.some(1, 4, () => directive(w)).join(w.pick(["-", " ", ""])))
    })`,
  (w) =>
    `${date(w)}.weekday(), ${date(w)}.isoweekday(), ${date(w)}.isocalendar(), ${
      date(w)
    }.toordinal()`,
  (w) => `${date(w)}.timetuple()[:8], ${date(w)}.ctime()`,
  (w) =>
    `${moment(w)}.replace(${w.pick(["year=2000", "hour=25", "month=2, day=30", "microsecond=5"])})`,
  (w) =>
    `${w.pick([date, moment])(w)} ${w.pick(["<", "==", ">=", "!="])} ${w.pick([date, moment])(w)}`,
  (w) =>
    `date.fromisoformat(${
      w.pick(["'2024-02-29'", "'2023-02-29'", "'20240101'", "'x'", "'2024-W01-1'"])
    })`,
  (w) =>
    `datetime.fromisoformat(${
      w.pick(["'2024-01-02T03:04:05'", "'2024-01-02'", "'2024-01-02 03:04+01:00'", "'nope'"])
    })`,
  (w) =>
    `datetime.strptime(${
      w.pick([
        "'2024-03-05', '%Y-%m-%d'",
        "'5 Mar 24', '%d %b %y'",
        "'x', '%Y'",
        "'12:30 PM', '%I:%M %p'",
      ])
    })`,
  (w) => `date(${w.pick(["2024, 13, 1", "2023, 2, 29", "0, 1, 1", "2024, 1", "'a', 1, 1"])})`,
  (w) => `datetime.combine(${date(w)}, ${time(w)}), ${time(w)}, str(${time(w)})`,
  (w) => `f'{${moment(w)}:%H:%M} {${date(w)}:%d.%m.%y} {${date(w)}}'`,
  (w) => `hash(${date(w)}) == hash(${date(w)}), sorted([${date(w)}, ${date(w)}])`,
  (w) => `datetime.fromtimestamp(${w.pick(["0", "1e9", "86400.5"])}, timezone.utc)`,
  (w) => `${moment(w)}.replace(tzinfo=timezone(${delta(w)}))`,
];

function dates(w: Writer): void {
  w.line("from datetime import date, datetime, time, timedelta, timezone");
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(DATES)(w));
}

const json: Make = (w) =>
  w.pick<Make>([
    (w) => w.pick([float, int, bool, str])(w),
    (w) => list(w, (w) => w.pick([smallInt, str, bool, float])(w)),
    (w) => `{'a': ${scalar(w)}, 'b': ${list(w)}}`,
    dict,
    (w) => `[${list(w, smallInt)}, {'k': (${smallInt(w)}, None)}]`,
  ])(w);

const JSON_TEXTS = [
  '{"a": [1, 2.0, -3e2]}',
  "[true, false, null]",
  '{"a": 1, "a": 2}',
  "[1, 2",
  '{"a" 1}',
  "{a: 1}",
  '"\\u00e9\\ud83d\\ude00"',
  "[1,]",
  "NaN",
  "[Infinity, -Infinity]",
  "",
  "  12  ",
  '"a\\nb',
  "1 2",
  "12345678901234567890",
  "[[], {}]",
  "'a'",
  "01",
];

const TEXTS = [
  "The quick brown fox jumps over the lazy dog",
  "a  b\\n\\n   c d   e",
  "  indented\\n    more\\n  less",
  "hyphen-ated words-and averyveryverylongword here",
  "",
  "tab\\there",
];
const prose: Make = (w) => `'${w.pick(TEXTS)}'`;

const TEXT_TOOLS: readonly Make[] = [
  (w) => `json.dumps(${json(w)})`,
  (w) =>
    `json.dumps(${json(w)}, ${
      w.pick([
        "indent=2",
        "sort_keys=True",
        "separators=(',', ':')",
        "ensure_ascii=False",
        "indent='-'",
        "allow_nan=False",
        "default=str",
        "skipkeys=True",
      ])
    })`,
  (w) => `json.loads(${quoted(w.pick(JSON_TEXTS))})`,
  (w) =>
    `json.loads(${quoted(w.pick(JSON_TEXTS))}${
      w.chance(40)
        ? `, ${
          w.pick([
            "parse_float=str",
            "parse_int=float",
            "object_pairs_hook=list",
            "object_hook=sorted",
          ])
        }`
        : ""
    })`,
  (w) => `json.loads(json.dumps(${json(w)}))`,
  (w) => `textwrap.wrap(${prose(w)}, ${w.pick(["10", "20", "7", "width=15", "0"])})`,
  (w) =>
    `textwrap.fill(${prose(w)}, ${w.between(5, 30)}, ${
      w.pick([
        "initial_indent='* '",
        "subsequent_indent='  '",
        "break_long_words=False",
        "max_lines=2",
      ])
    })`,
  (w) => `textwrap.dedent(${prose(w)}), textwrap.indent(${prose(w)}, '> ')`,
  (w) =>
    `textwrap.shorten(${prose(w)}, ${w.pick(["width=12", "20", "width=15, placeholder='...'"])})`,
  (w) =>
    `${prose(w)}.${
      w.pick(["title", "split", "splitlines", "swapcase", "expandtabs", "casefold"])
    }()`,
  (w) =>
    `re.${w.pick(["findall", "split"])}(${
      w.pick(["r'\\w+'", "r'(\\w)(\\s)'", "r'[aeiou]'", "r''", "r'\\s+'", "r'('"])
    }, ${prose(w)})`,
  (w) =>
    `re.sub(${
      w.pick([
        "r'(\\w+) (\\w+)', r'\\2 \\1'",
        "r'[a-e]', lambda m: m.group().upper()",
        "r'o', '0'",
        "r'x*', '-'",
      ])
    }, ${prose(w)})`,
  (w) =>
    `(lambda m: m and (m.group(), m.span(), m.groups()))(re.${
      w.pick(["match", "search", "fullmatch"])
    }(${w.pick(["r'(\\w+)\\s+(?P<n>\\w+)'", "r'.*fox'", "r'^$'", "r'\\d'"])}, ${prose(w)}))`,
];

function textTools(w: Writer): void {
  w.line("import json, re, textwrap");
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(TEXT_TOOLS)(w));
}

/** What programs of this subject are made of. */
export const LIBRARIES: readonly ((w: Writer) => void)[] = [
  withItertools,
  withItertools,
  withCollections,
  withCollections,
  functional,
  functional,
  dates,
  dates,
  textTools,
  textTools,
];
