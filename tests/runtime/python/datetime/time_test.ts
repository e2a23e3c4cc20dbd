import { bool, eq, lt, str } from "@manycore/multiprocessing/python";
import { time, timezone } from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
  ["time(12, 30)", "datetime.time(12, 30)", () => new time(12, 30)],
  ["time()", "datetime.time(0, 0)", () => new time()],
  ["time(12, 30, 15, 5)", "datetime.time(12, 30, 15, 5)", () => new time(12, 30, 15, 5)],
  ["time(25)", "ValueError: hour must be in 0..23", () => new time(25)],
  ["time(12, 60)", "ValueError: minute must be in 0..59", () => new time(12, 60)],
  ["time(12, 0, 61)", "ValueError: second must be in 0..59", () => new time(12, 0, 61)],
  [
    "time(12, 0, 0, 10**6)",
    "ValueError: microsecond must be in 0..999999",
    () => new time(12, 0, 0, 1000000),
  ],
  [
    "time(12, tzinfo=5)",
    "TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'",
    () => new time(12 as never, { tzinfo: 5 as never }),
  ],
  [
    "time(12, 30, tzinfo=timezone.utc)",
    "datetime.time(12, 30, tzinfo=datetime.timezone.utc)",
    () => new time(12, 30, { tzinfo: timezone.utc }),
  ],
  ["str(time(12, 30, 0, 5))", "'12:30:00.000005'", () => str(new time(12, 30, 0, 5))],
  ['time(12, 30).isoformat("hours")', "'12'", () => new time(12, 30).isoformat("hours")],
  [
    'time(12, 30, 1, 5000).isoformat(timespec="milliseconds")',
    "'12:30:01.005'",
    () => new time(12, 30, 1, 5000).isoformat({ timespec: "milliseconds" }),
  ],
  [
    'time(12, 30).isoformat("x")',
    "ValueError: Unknown timespec value",
    () => new time(12, 30).isoformat("x"),
  ],
  ['time.fromisoformat("12:30")', "datetime.time(12, 30)", () => time.fromisoformat("12:30")],
  ['time.fromisoformat("12")', "datetime.time(12, 0)", () => time.fromisoformat("12")],
  ['time.fromisoformat("1230")', "datetime.time(12, 30)", () => time.fromisoformat("1230")],
  [
    'time.fromisoformat("T12:30:15.123456789")',
    "datetime.time(12, 30, 15, 123456)",
    () => time.fromisoformat("T12:30:15.123456789"),
  ],
  [
    'time.fromisoformat("12:30:15,5")',
    "datetime.time(12, 30, 15, 500000)",
    () => time.fromisoformat("12:30:15,5"),
  ],
  [
    'time.fromisoformat("12:30:15+01:30")',
    "datetime.time(12, 30, 15, tzinfo=datetime.timezone(datetime.timedelta(seconds=5400)))",
    () => time.fromisoformat("12:30:15+01:30"),
  ],
  [
    'time.fromisoformat("12:30Z")',
    "datetime.time(12, 30, tzinfo=datetime.timezone.utc)",
    () => time.fromisoformat("12:30Z"),
  ],
  [
    'time.fromisoformat("1:30")',
    "ValueError: Invalid isoformat string: '1:30'",
    () => time.fromisoformat("1:30"),
  ],
  ["time(12, 30) < time(13)", "True", () => lt(new time(12, 30), new time(13))],
  ["time(12, 30) == time(12, 30)", "True", () => eq(new time(12, 30), new time(12, 30))],
  [
    "time(12, tzinfo=timezone.utc) == time(12)",
    "False",
    () => eq(new time(12, { tzinfo: timezone.utc }), new time(12)),
  ],
  [
    "time(12, tzinfo=timezone.utc) < time(12)",
    "TypeError: can't compare offset-naive and offset-aware times",
    () => lt(new time(12 as never, { tzinfo: timezone.utc }), new time(12 as never)),
  ],
  [
    "time(12, 30).replace(hour=5)",
    "datetime.time(5, 30)",
    () => new time(12, 30).replace({ hour: 5 }),
  ],
  [
    'time(1, 2, 3).strftime("%H-%M-%S %f %p")',
    "'01-02-03 000000 AM'",
    () => new time(1, 2, 3).strftime("%H-%M-%S %f %p"),
  ],
  ["time.min", "datetime.time(0, 0)", () => time.min],
  ["time.max", "datetime.time(23, 59, 59, 999999)", () => time.max],
  ["bool(time(0))", "True", () => bool(new time(0))],
  ["time(1, fold=1)", "datetime.time(1, 0, fold=1)", () => new time(1, { fold: 1 })],
];

testCases("datetime.time", "from datetime import *", cases);
