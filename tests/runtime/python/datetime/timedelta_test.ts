import {
  abs,
  add,
  bool,
  div,
  divmod,
  eq,
  floordiv,
  ge,
  hash,
  lt,
  max,
  mod,
  mul,
  neg,
  pos,
  str,
  sub,
  sum,
  tuple,
} from "@manycore/multiprocessing/python";
import { timedelta } from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  ["timedelta(1)", "datetime.timedelta(days=1)", () => new timedelta(1)],
  ["timedelta()", "datetime.timedelta(0)", () => new timedelta()],
  [
    "timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)",
    "datetime.timedelta(days=1, seconds=7384, microseconds=5006)",
    () =>
      new timedelta({
        days: 1,
        hours: 2,
        minutes: 3,
        seconds: 4,
        milliseconds: 5,
        microseconds: 6,
      }),
  ],
  ["timedelta(weeks=1)", "datetime.timedelta(days=7)", () => new timedelta({ weeks: 1 })],
  [
    "timedelta(seconds=-1)",
    "datetime.timedelta(days=-1, seconds=86399)",
    () => new timedelta({ seconds: -1 }),
  ],
  ["timedelta(1.5)", "datetime.timedelta(days=1, seconds=43200)", () => new timedelta(1.5)],
  ["timedelta(hours=1.5)", "datetime.timedelta(seconds=5400)", () => new timedelta({ hours: 1.5 })],
  [
    "timedelta(seconds=0.1)",
    "datetime.timedelta(microseconds=100000)",
    () => new timedelta({ seconds: 0.1 }),
  ],
  [
    "timedelta(microseconds=0.5)",
    "datetime.timedelta(0)",
    () => new timedelta({ microseconds: 0.5 }),
  ],
  [
    "timedelta(microseconds=1.5)",
    "datetime.timedelta(microseconds=2)",
    () => new timedelta({ microseconds: 1.5 }),
  ],
  [
    "timedelta(microseconds=2.5)",
    "datetime.timedelta(microseconds=2)",
    () => new timedelta({ microseconds: 2.5 }),
  ],
  [
    "timedelta(days=1/3)",
    "datetime.timedelta(seconds=28800)",
    () => new timedelta({ days: 0.3333333333333333 }),
  ],
  [
    "timedelta(milliseconds=0.0005)",
    "datetime.timedelta(0)",
    () => new timedelta({ milliseconds: 0.0005 }),
  ],
  [
    "timedelta(10**9)",
    "OverflowError: days=1000000000; must have magnitude <= 999999999",
    () => new timedelta(1000000000),
  ],
  [
    'timedelta("a")',
    "TypeError: unsupported type for timedelta days component: str",
    () => new timedelta("a" as never),
  ],
  [
    'timedelta(days=float("inf"))',
    "OverflowError: cannot convert float infinity to integer",
    () => new timedelta({ days: Infinity }),
  ],
  [
    'timedelta(days=float("nan"))',
    "ValueError: cannot convert float NaN to integer",
    () => new timedelta({ days: NaN }),
  ],
  ["str(timedelta(1))", "'1 day, 0:00:00'", () => str(new timedelta(1))],
  [
    "str(timedelta(days=2, hours=3))",
    "'2 days, 3:00:00'",
    () => str(new timedelta({ days: 2, hours: 3 })),
  ],
  [
    "str(timedelta(days=-1, hours=3))",
    "'-1 day, 3:00:00'",
    () => str(new timedelta({ days: -1, hours: 3 })),
  ],
  [
    "str(timedelta(microseconds=5))",
    "'0:00:00.000005'",
    () => str(new timedelta({ microseconds: 5 })),
  ],
  ["str(timedelta(0))", "'0:00:00'", () => str(new timedelta(0))],
  [
    "timedelta(1) + timedelta(hours=5)",
    "datetime.timedelta(days=1, seconds=18000)",
    () => add(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  [
    "timedelta(1) - timedelta(hours=5)",
    "datetime.timedelta(seconds=68400)",
    () => sub(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  ["-timedelta(1)", "datetime.timedelta(days=-1)", () => neg(new timedelta(1))],
  ["abs(timedelta(-1, 5))", "datetime.timedelta(seconds=86395)", () => abs(new timedelta(-1, 5))],
  ["+timedelta(1)", "datetime.timedelta(days=1)", () => pos(new timedelta(1))],
  ["timedelta(1) * 3", "datetime.timedelta(days=3)", () => mul(new timedelta(1), 3)],
  ["3 * timedelta(1)", "datetime.timedelta(days=3)", () => mul(3, new timedelta(1))],
  [
    "timedelta(1) * 1.5",
    "datetime.timedelta(days=1, seconds=43200)",
    () => mul(new timedelta(1), 1.5),
  ],
  ["timedelta(1) * 0.1", "datetime.timedelta(seconds=8640)", () => mul(new timedelta(1), 0.1)],
  [
    "timedelta(1) / 7",
    "datetime.timedelta(seconds=12342, microseconds=857143)",
    () => div(new timedelta(1), 7),
  ],
  [
    "timedelta(1) / 0.3",
    "datetime.timedelta(days=3, seconds=28800)",
    () => div(new timedelta(1), 0.3),
  ],
  [
    "timedelta(1) / timedelta(hours=5)",
    "4.8",
    () => div(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  [
    "timedelta(1) // timedelta(hours=5)",
    "4",
    () => floordiv(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  [
    "timedelta(1) // 7",
    "datetime.timedelta(seconds=12342, microseconds=857142)",
    () => floordiv(new timedelta(1), 7),
  ],
  [
    "timedelta(1) % timedelta(hours=5)",
    "datetime.timedelta(seconds=14400)",
    () => mod(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  [
    "divmod(timedelta(1), timedelta(hours=5))",
    "(4, datetime.timedelta(seconds=14400))",
    () => divmod(new timedelta(1), new timedelta({ hours: 5 })),
  ],
  [
    "timedelta(1) / 0",
    "ZeroDivisionError: integer division or modulo by zero",
    () => div(new timedelta(1), 0),
  ],
  [
    "timedelta(1) // timedelta(0)",
    "ZeroDivisionError: integer division or modulo by zero",
    () => floordiv(new timedelta(1), new timedelta(0)),
  ],
  [
    "timedelta(1) / timedelta(0)",
    "ZeroDivisionError: division by zero",
    () => div(new timedelta(1), new timedelta(0)),
  ],
  [
    "timedelta(1) + 5",
    "TypeError: unsupported operand type(s) for +: 'datetime.timedelta' and 'int'",
    () => add(new timedelta(1 as never), 5),
  ],
  [
    'timedelta(1) * "a"',
    "TypeError: can't multiply sequence by non-int of type 'datetime.timedelta'",
    () => mul(new timedelta(1 as never), "a"),
  ],
  ["timedelta(1) < timedelta(2)", "True", () => lt(new timedelta(1), new timedelta(2))],
  ["timedelta(1) >= timedelta(1)", "True", () => ge(new timedelta(1), new timedelta(1))],
  [
    "timedelta(1) == timedelta(hours=24)",
    "True",
    () => eq(new timedelta(1), new timedelta({ hours: 24 })),
  ],
  ["timedelta(1) == 5", "False", () => eq(new timedelta(1), 5)],
  [
    "timedelta(1) < 5",
    "TypeError: '<' not supported between instances of 'datetime.timedelta' and 'int'",
    () => lt(new timedelta(1 as never), 5),
  ],
  [
    "timedelta(days=1, seconds=5).total_seconds()",
    "86405.0",
    () => new timedelta({ days: 1, seconds: 5 }).totalSeconds(),
  ],
  [
    "timedelta(microseconds=1).total_seconds()",
    "1e-06",
    () => new timedelta({ microseconds: 1 }).totalSeconds(),
  ],
  [
    "timedelta(days=999999999).total_seconds()",
    "86399999913600.0",
    () => new timedelta({ days: 999999999 }).totalSeconds(),
  ],
  ["timedelta.min", "datetime.timedelta(days=-999999999)", () => timedelta.min],
  [
    "timedelta.max",
    "datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)",
    () => timedelta.max,
  ],
  ["timedelta.resolution", "datetime.timedelta(microseconds=1)", () => timedelta.resolution],
  [
    "t = timedelta(days=-1, seconds=5, microseconds=7); (t.days, t.seconds, t.microseconds)",
    "(-1, 5, 7)",
    () => {
      const t = new timedelta({ days: -1, seconds: 5, microseconds: 7 });
      return tuple.of(t.days, t.seconds, t.microseconds);
    },
  ],
  ["bool(timedelta(0))", "False", () => bool(new timedelta(0))],
  [
    "hash(timedelta(1)) == hash(timedelta(hours=24))",
    "True",
    () => eq(hash(new timedelta(1)), hash(new timedelta({ hours: 24 }))),
  ],
  [
    "sum([timedelta(1), timedelta(2)], timedelta(0))",
    "datetime.timedelta(days=3)",
    () => sum([new timedelta(1), new timedelta(2)], new timedelta(0)),
  ],
  [
    "max(timedelta(1), timedelta(2))",
    "datetime.timedelta(days=2)",
    () => max(new timedelta(1), new timedelta(2)),
  ],
];

testCases("datetime.timedelta", "from datetime import *", cases);
