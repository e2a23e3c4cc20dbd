import { eq, str } from "@manycore/multiprocessing/python";
import { timedelta, timezone, tzinfo } from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  ["timezone.utc", "datetime.timezone.utc", () => timezone.utc],
  [
    "timezone(timedelta(hours=5))",
    "datetime.timezone(datetime.timedelta(seconds=18000))",
    () => new timezone(new timedelta({ hours: 5 })),
  ],
  [
    'timezone(timedelta(hours=5), "EST")',
    "datetime.timezone(datetime.timedelta(seconds=18000), 'EST')",
    () => new timezone(new timedelta({ hours: 5 }), "EST"),
  ],
  [
    "str(timezone(timedelta(hours=-5, minutes=-30)))",
    "'UTC-05:30'",
    () => str(new timezone(new timedelta({ hours: -5, minutes: -30 }))),
  ],
  ["str(timezone.utc)", "'UTC'", () => str(timezone.utc)],
  [
    "timezone(timedelta(hours=24))",
    "ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).",
    () => new timezone(new timedelta({ hours: 24 })),
  ],
  [
    "timezone(5)",
    "TypeError: timezone() argument 1 must be datetime.timedelta, not int",
    () => new timezone(5 as never),
  ],
  [
    "timezone(timedelta(0)) == timezone.utc",
    "True",
    () => eq(new timezone(new timedelta(0)), timezone.utc),
  ],
  ["timezone.utc.utcoffset(None)", "datetime.timedelta(0)", () => timezone.utc.utcoffset(null)],
  ["timezone.utc.tzname(None)", "'UTC'", () => timezone.utc.tzname(null)],
  [
    "timezone.min",
    "datetime.timezone(datetime.timedelta(days=-1, seconds=60))",
    () => timezone.min,
  ],
  ["timezone.max", "datetime.timezone(datetime.timedelta(seconds=86340))", () => timezone.max],
  [
    "tzinfo().utcoffset(None)",
    "NotImplementedError: a tzinfo subclass must implement utcoffset()",
    () => new tzinfo().utcoffset(null),
  ],
];

testCases("datetime.timezone", "from datetime import *", cases);
