import {
  abs,
  add,
  bool,
  Dict,
  div,
  divmod,
  eq,
  Float,
  floordiv,
  format,
  ge,
  gt,
  hash,
  isinstance,
  item,
  lt,
  max,
  mod,
  mul,
  ne,
  neg,
  pos,
  sorted,
  str,
  sub,
  sum,
  tuple,
  type,
} from "@manycore/multiprocessing/python";
import {
  date,
  datetime,
  time,
  timedelta,
  timezone,
  tzinfo,
} from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "./cases.ts";

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
  ["date(2024, 2, 29)", "datetime.date(2024, 2, 29)", () => new date(2024, 2, 29)],
  ["date(2023, 2, 29)", "ValueError: day is out of range for month", () => new date(2023, 2, 29)],
  ["date(2024, 13, 1)", "ValueError: month must be in 1..12", () => new date(2024, 13, 1)],
  ["date(0, 1, 1)", "ValueError: year 0 is out of range", () => new date(0, 1, 1)],
  ["date(10000, 1, 1)", "ValueError: year 10000 is out of range", () => new date(10000, 1, 1)],
  [
    "date(2024, 1)",
    "TypeError: function missing required argument 'day' (pos 3)",
    () => new date(2024 as never, 1 as never),
  ],
  [
    "date(2024, 1, 1.5)",
    "TypeError: 'float' object cannot be interpreted as an integer",
    () => new date(2024 as never, 1 as never, 1.5 as never),
  ],
  [
    "date(year=2024, month=5, day=6)",
    "datetime.date(2024, 5, 6)",
    () => new date({ year: 2024, month: 5, day: 6 }),
  ],
  ["str(date(2024, 2, 29))", "'2024-02-29'", () => str(new date(2024, 2, 29))],
  ["str(date(5, 1, 2))", "'0005-01-02'", () => str(new date(5, 1, 2))],
  ["date(2024, 2, 29).isoformat()", "'2024-02-29'", () => new date(2024, 2, 29).isoformat()],
  ["date(2024, 2, 29).weekday()", "3", () => new date(2024, 2, 29).weekday()],
  ["date(2024, 2, 29).isoweekday()", "4", () => new date(2024, 2, 29).isoweekday()],
  [
    "date(2024, 2, 29).isocalendar()",
    "datetime.IsoCalendarDate(year=2024, week=9, weekday=4)",
    () => new date(2024, 2, 29).isocalendar(),
  ],
  [
    "date(2024, 12, 30).isocalendar()",
    "datetime.IsoCalendarDate(year=2025, week=1, weekday=1)",
    () => new date(2024, 12, 30).isocalendar(),
  ],
  ["date(2021, 1, 3).isocalendar().week", "53", () => new date(2021, 1, 3).isocalendar().week],
  ["date(2024, 2, 29).toordinal()", "738945", () => new date(2024, 2, 29).toordinal()],
  ["date.fromordinal(738945)", "datetime.date(2024, 2, 29)", () => date.fromordinal(738945)],
  ["date.fromordinal(1)", "datetime.date(1, 1, 1)", () => date.fromordinal(1)],
  ["date.fromordinal(0)", "ValueError: ordinal must be >= 1", () => date.fromordinal(0)],
  ["date.fromordinal(3652059)", "datetime.date(9999, 12, 31)", () => date.fromordinal(3652059)],
  [
    "date.fromordinal(3652060)",
    "ValueError: year 10000 is out of range",
    () => date.fromordinal(3652060),
  ],
  ["date.fromtimestamp(0)", "datetime.date(1970, 1, 1)", () => date.fromtimestamp(0)],
  [
    "date.fromtimestamp(1700000000.7)",
    "datetime.date(2023, 11, 14)",
    () => date.fromtimestamp(1700000000.7),
  ],
  [
    'date.fromisoformat("2024-02-29")',
    "datetime.date(2024, 2, 29)",
    () => date.fromisoformat("2024-02-29"),
  ],
  [
    'date.fromisoformat("20240229")',
    "datetime.date(2024, 2, 29)",
    () => date.fromisoformat("20240229"),
  ],
  [
    'date.fromisoformat("2024-W09-4")',
    "datetime.date(2024, 2, 29)",
    () => date.fromisoformat("2024-W09-4"),
  ],
  [
    'date.fromisoformat("2024W094")',
    "datetime.date(2024, 2, 29)",
    () => date.fromisoformat("2024W094"),
  ],
  [
    'date.fromisoformat("2024-W09")',
    "datetime.date(2024, 2, 26)",
    () => date.fromisoformat("2024-W09"),
  ],
  [
    'date.fromisoformat("2024-2-9")',
    "ValueError: Invalid isoformat string: '2024-2-9'",
    () => date.fromisoformat("2024-2-9"),
  ],
  [
    'date.fromisoformat("2024-02-30")',
    "ValueError: day is out of range for month",
    () => date.fromisoformat("2024-02-30"),
  ],
  [
    'date.fromisoformat("x")',
    "ValueError: Invalid isoformat string: 'x'",
    () => date.fromisoformat("x"),
  ],
  [
    "date.fromisoformat(5)",
    "TypeError: fromisoformat: argument must be str",
    () => date.fromisoformat(5 as never),
  ],
  [
    "date.fromisocalendar(2024, 9, 4)",
    "datetime.date(2024, 2, 29)",
    () => date.fromisocalendar(2024, 9, 4),
  ],
  [
    "date.fromisocalendar(2024, 53, 1)",
    "ValueError: Invalid week: 53",
    () => date.fromisocalendar(2024, 53, 1),
  ],
  [
    "date.fromisocalendar(2024, 9, 8)",
    "ValueError: Invalid day: 8 (range is [1, 7])",
    () => date.fromisocalendar(2024, 9, 8),
  ],
  [
    "date(2024, 2, 29) + timedelta(1)",
    "datetime.date(2024, 3, 1)",
    () => add(new date(2024, 2, 29), new timedelta(1)),
  ],
  [
    "date(2024, 2, 29) + timedelta(hours=25)",
    "datetime.date(2024, 3, 1)",
    () => add(new date(2024, 2, 29), new timedelta({ hours: 25 })),
  ],
  [
    "date(2024, 2, 29) - timedelta(60)",
    "datetime.date(2023, 12, 31)",
    () => sub(new date(2024, 2, 29), new timedelta(60)),
  ],
  [
    "date(2024, 2, 29) - date(2024, 1, 1)",
    "datetime.timedelta(days=59)",
    () => sub(new date(2024, 2, 29), new date(2024, 1, 1)),
  ],
  [
    "date(9999, 12, 31) + timedelta(1)",
    "OverflowError: date value out of range",
    () => add(new date(9999, 12, 31), new timedelta(1)),
  ],
  [
    "date(2024, 1, 1) + 1",
    "TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'",
    () => add(new date(2024 as never, 1 as never, 1 as never), 1),
  ],
  [
    "date(2024, 1, 1) - 1",
    "TypeError: unsupported operand type(s) for -: 'datetime.date' and 'int'",
    () => sub(new date(2024 as never, 1 as never, 1 as never), 1),
  ],
  [
    "date(2024, 1, 1) < date(2024, 1, 2)",
    "True",
    () => lt(new date(2024, 1, 1), new date(2024, 1, 2)),
  ],
  [
    "date(2024, 1, 1) == date(2024, 1, 1)",
    "True",
    () => eq(new date(2024, 1, 1), new date(2024, 1, 1)),
  ],
  ["date(2024, 1, 1) == 5", "False", () => eq(new date(2024, 1, 1), 5)],
  [
    "date(2024, 1, 1) < 5",
    "TypeError: '<' not supported between instances of 'datetime.date' and 'int'",
    () => lt(new date(2024 as never, 1 as never, 1 as never), 5),
  ],
  [
    "date(2024, 1, 1) != date(2024, 1, 2)",
    "True",
    () => ne(new date(2024, 1, 1), new date(2024, 1, 2)),
  ],
  [
    "date(2024, 1, 1) < datetime(2024, 1, 1)",
    "TypeError: '<' not supported between instances of 'datetime.date' and 'datetime.datetime'",
    () =>
      lt(
        new date(2024 as never, 1 as never, 1 as never),
        new datetime(2024 as never, 1 as never, 1 as never),
      ),
  ],
  [
    "date(2024, 1, 1) == datetime(2024, 1, 1)",
    "False",
    () => eq(new date(2024, 1, 1), new datetime(2024, 1, 1)),
  ],
  [
    "date(2024, 5, 6).replace(day=1)",
    "datetime.date(2024, 5, 1)",
    () => new date(2024, 5, 6).replace({ day: 1 }),
  ],
  [
    "date(2024, 5, 6).replace(2023, 2)",
    "datetime.date(2023, 2, 6)",
    () => new date(2024, 5, 6).replace(2023, 2),
  ],
  [
    "date(2024, 5, 31).replace(month=2)",
    "ValueError: day is out of range for month",
    () => new date(2024, 5, 31).replace({ month: 2 }),
  ],
  [
    "date(2024, 5, 6).timetuple()",
    "time.struct_time(tm_year=2024, tm_mon=5, tm_mday=6, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=127, tm_isdst=-1)",
    () => new date(2024, 5, 6).timetuple(),
  ],
  ["date(2024, 5, 6).ctime()", "'Mon May  6 00:00:00 2024'", () => new date(2024, 5, 6).ctime()],
  [
    'date(2024, 5, 6).strftime("%d/%m/%y %A %j %f %%f")',
    "'06/05/24 Monday 127 000000 %f'",
    () => new date(2024, 5, 6).strftime("%d/%m/%y %A %j %f %%f"),
  ],
  ['f = format(date(2024, 5, 6), "%B"); f', "'May'", () => {
    const f = format(new date(2024, 5, 6), "%B");
    return f;
  }],
  ['f = format(date(2024, 5, 6), ""); f', "'2024-05-06'", () => {
    const f = format(new date(2024, 5, 6), "");
    return f;
  }],
  ["date.min", "datetime.date(1, 1, 1)", () => date.min],
  ["date.max", "datetime.date(9999, 12, 31)", () => date.max],
  ["date.resolution", "datetime.timedelta(days=1)", () => date.resolution],
  [
    "sorted([date(2024, 2, 1), date(2023, 5, 6)])",
    "[datetime.date(2023, 5, 6), datetime.date(2024, 2, 1)]",
    () => sorted([new date(2024, 2, 1), new date(2023, 5, 6)]),
  ],
  [
    "hash(date(2024, 1, 1)) == hash(date(2024, 1, 1))",
    "True",
    () => eq(hash(new date(2024, 1, 1)), hash(new date(2024, 1, 1))),
  ],
  [
    "{date(2024, 1, 1): 5}[date(2024, 1, 1)]",
    "5",
    () => item(new Dict<unknown, unknown>([[new date(2024, 1, 1), 5]]), new date(2024, 1, 1)),
  ],
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
  [
    "datetime(2024, 2, 29)",
    "datetime.datetime(2024, 2, 29, 0, 0)",
    () => new datetime(2024, 2, 29),
  ],
  [
    "datetime(2024, 2, 29, 12, 30, 15, 123456)",
    "datetime.datetime(2024, 2, 29, 12, 30, 15, 123456)",
    () => new datetime(2024, 2, 29, 12, 30, 15, 123456),
  ],
  [
    "datetime(2024, 2, 29, 12, 30, 0, 5)",
    "datetime.datetime(2024, 2, 29, 12, 30, 0, 5)",
    () => new datetime(2024, 2, 29, 12, 30, 0, 5),
  ],
  [
    "datetime(2024, 2, 29, tzinfo=timezone.utc)",
    "datetime.datetime(2024, 2, 29, 0, 0, tzinfo=datetime.timezone.utc)",
    () => new datetime(2024, 2, 29, { tzinfo: timezone.utc }),
  ],
  [
    "datetime(2024, 2, 29, 24)",
    "ValueError: hour must be in 0..23",
    () => new datetime(2024, 2, 29, 24),
  ],
  [
    "datetime(2024, 2)",
    "TypeError: function missing required argument 'day' (pos 3)",
    () => new datetime(2024 as never, 2 as never),
  ],
  [
    "datetime(2024, 1, 1, fold=1)",
    "datetime.datetime(2024, 1, 1, 0, 0, fold=1)",
    () => new datetime(2024, 1, 1, { fold: 1 }),
  ],
  [
    "datetime(2024, 1, 1, 1, fold=2)",
    "ValueError: fold must be either 0 or 1",
    () => new datetime(2024, 1, 1, 1, { fold: 2 }),
  ],
  [
    "str(datetime(2024, 2, 29, 12, 30, 15, 5))",
    "'2024-02-29 12:30:15.000005'",
    () => str(new datetime(2024, 2, 29, 12, 30, 15, 5)),
  ],
  [
    "str(datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta(hours=-5))))",
    "'2024-02-29 12:00:00-05:00'",
    () =>
      str(new datetime(2024, 2, 29, 12, { tzinfo: new timezone(new timedelta({ hours: -5 })) })),
  ],
  [
    "datetime(2024, 2, 29, 12, 30).isoformat()",
    "'2024-02-29T12:30:00'",
    () => new datetime(2024, 2, 29, 12, 30).isoformat(),
  ],
  [
    'datetime(2024, 2, 29, 12, 30).isoformat(" ")',
    "'2024-02-29 12:30:00'",
    () => new datetime(2024, 2, 29, 12, 30).isoformat(" "),
  ],
  [
    'datetime(2024, 2, 29, 12, 30).isoformat(timespec="minutes")',
    "'2024-02-29T12:30'",
    () => new datetime(2024, 2, 29, 12, 30).isoformat({ timespec: "minutes" }),
  ],
  [
    'datetime(2024, 2, 29, 12, 30, 5, 999).isoformat(sep="x", timespec="milliseconds")',
    "'2024-02-29x12:30:05.000'",
    () =>
      new datetime(2024, 2, 29, 12, 30, 5, 999).isoformat({ sep: "x", timespec: "milliseconds" }),
  ],
  [
    'datetime(2024, 2, 29, 12, 30).isoformat(timespec="bad")',
    "ValueError: Unknown timespec value",
    () => new datetime(2024, 2, 29, 12, 30).isoformat({ timespec: "bad" }),
  ],
  [
    'datetime.fromisoformat("2024-02-29")',
    "datetime.datetime(2024, 2, 29, 0, 0)",
    () => datetime.fromisoformat("2024-02-29"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T12:30:15")',
    "datetime.datetime(2024, 2, 29, 12, 30, 15)",
    () => datetime.fromisoformat("2024-02-29T12:30:15"),
  ],
  [
    'datetime.fromisoformat("2024-02-29 12:30:15.123")',
    "datetime.datetime(2024, 2, 29, 12, 30, 15, 123000)",
    () => datetime.fromisoformat("2024-02-29 12:30:15.123"),
  ],
  [
    'datetime.fromisoformat("20240229T123015")',
    "datetime.datetime(2024, 2, 29, 12, 30, 15)",
    () => datetime.fromisoformat("20240229T123015"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T12:30:15Z")',
    "datetime.datetime(2024, 2, 29, 12, 30, 15, tzinfo=datetime.timezone.utc)",
    () => datetime.fromisoformat("2024-02-29T12:30:15Z"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T12:30:15.5+05:30")',
    "datetime.datetime(2024, 2, 29, 12, 30, 15, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))",
    () => datetime.fromisoformat("2024-02-29T12:30:15.5+05:30"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T12:30-0530")',
    "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))",
    () => datetime.fromisoformat("2024-02-29T12:30-0530"),
  ],
  [
    'datetime.fromisoformat("2024-W09-4T12")',
    "datetime.datetime(2024, 2, 29, 12, 0)",
    () => datetime.fromisoformat("2024-W09-4T12"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T25:00")',
    "ValueError: hour must be in 0..23",
    () => datetime.fromisoformat("2024-02-29T25:00"),
  ],
  [
    'datetime.fromisoformat("2024-02-29T")',
    "ValueError: Invalid isoformat string: '2024-02-29T'",
    () => datetime.fromisoformat("2024-02-29T"),
  ],
  [
    'datetime.fromisoformat("nope")',
    "ValueError: Invalid isoformat string: 'nope'",
    () => datetime.fromisoformat("nope"),
  ],
  [
    'datetime.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M")',
    "datetime.datetime(2024, 2, 29, 12, 30)",
    () => datetime.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M"),
  ],
  [
    'datetime.strptime("29/02/24 01:02:03.5 PM", "%d/%m/%y %I:%M:%S.%f %p")',
    "datetime.datetime(2024, 2, 29, 13, 2, 3, 500000)",
    () => datetime.strptime("29/02/24 01:02:03.5 PM", "%d/%m/%y %I:%M:%S.%f %p"),
  ],
  [
    'datetime.strptime("2024-02-29 +0530", "%Y-%m-%d %z")',
    "datetime.datetime(2024, 2, 29, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))",
    () => datetime.strptime("2024-02-29 +0530", "%Y-%m-%d %z"),
  ],
  [
    'datetime.strptime("2024-02-29 Z", "%Y-%m-%d %z")',
    "datetime.datetime(2024, 2, 29, 0, 0, tzinfo=datetime.timezone.utc)",
    () => datetime.strptime("2024-02-29 Z", "%Y-%m-%d %z"),
  ],
  [
    'datetime.strptime("2024-02-29 UTC", "%Y-%m-%d %Z")',
    "datetime.datetime(2024, 2, 29, 0, 0)",
    () => datetime.strptime("2024-02-29 UTC", "%Y-%m-%d %Z"),
  ],
  [
    'datetime.strptime("x", "%Y")',
    "ValueError: time data 'x' does not match format '%Y'",
    () => datetime.strptime("x", "%Y"),
  ],
  [
    'datetime.strptime("2024 1", "%Y")',
    "ValueError: unconverted data remains:  1",
    () => datetime.strptime("2024 1", "%Y"),
  ],
  [
    'datetime.strptime(5, "%Y")',
    "TypeError: strptime() argument 1 must be str, not int",
    () => datetime.strptime(5 as never, "%Y" as never),
  ],
  [
    'datetime(2024, 2, 29, 12, 30, 15, 5).strftime("%Y-%m-%d %H:%M:%S.%f|%z|%Z|%:z|%%z")',
    "'2024-02-29 12:30:15.000005||||%z'",
    () => new datetime(2024, 2, 29, 12, 30, 15, 5).strftime("%Y-%m-%d %H:%M:%S.%f|%z|%Z|%:z|%%z"),
  ],
  [
    'datetime(2024, 2, 29, tzinfo=timezone(timedelta(hours=1, minutes=30), "XYZ")).strftime("%z %:z %Z")',
    "'+0130 +01:30 XYZ'",
    () =>
      new datetime(2024, 2, 29, {
        tzinfo: new timezone(new timedelta({ hours: 1, minutes: 30 }), "XYZ"),
      }).strftime("%z %:z %Z"),
  ],
  [
    'datetime(2024, 2, 29, tzinfo=timezone(timedelta(seconds=3661))).strftime("%z %:z %Z")',
    "'+010101 +01:01:01 UTC+01:01:01'",
    () =>
      new datetime(2024, 2, 29, { tzinfo: new timezone(new timedelta({ seconds: 3661 })) })
        .strftime("%z %:z %Z"),
  ],
  [
    'datetime(2024, 2, 29, 15, 5).strftime("%c | %x | %X | %I:%M %p | %-d | %b %a")',
    "'Thu Feb 29 15:05:00 2024 | 02/29/24 | 15:05:00 | 03:05 PM | 29 | Feb Thu'",
    () => new datetime(2024, 2, 29, 15, 5).strftime("%c | %x | %X | %I:%M %p | %-d | %b %a"),
  ],
  [
    "datetime(2024, 2, 29, 12).timestamp()",
    "1709208000.0",
    () => new datetime(2024, 2, 29, 12).timestamp(),
  ],
  [
    "datetime(1969, 12, 31, 23, 59, 59, 500000).timestamp()",
    "-0.5",
    () => new datetime(1969, 12, 31, 23, 59, 59, 500000).timestamp(),
  ],
  [
    "datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta(hours=2))).timestamp()",
    "1709200800.0",
    () =>
      new datetime(2024, 2, 29, 12, { tzinfo: new timezone(new timedelta({ hours: 2 })) })
        .timestamp(),
  ],
  [
    "datetime(1, 1, 1, tzinfo=timezone.utc).timestamp()",
    "-62135596800.0",
    () => new datetime(1, 1, 1, { tzinfo: timezone.utc }).timestamp(),
  ],
  [
    "datetime.fromtimestamp(0)",
    "datetime.datetime(1970, 1, 1, 0, 0)",
    () => datetime.fromtimestamp(0),
  ],
  [
    "datetime.fromtimestamp(1700000000.123456)",
    "datetime.datetime(2023, 11, 14, 22, 13, 20, 123456)",
    () => datetime.fromtimestamp(1700000000.123456),
  ],
  [
    "datetime.fromtimestamp(1.5e-6)",
    "datetime.datetime(1970, 1, 1, 0, 0, 0, 2)",
    () => datetime.fromtimestamp(1.5e-06),
  ],
  [
    "datetime.fromtimestamp(-1.5)",
    "datetime.datetime(1969, 12, 31, 23, 59, 58, 500000)",
    () => datetime.fromtimestamp(-1.5),
  ],
  [
    "datetime.fromtimestamp(0, timezone.utc)",
    "datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)",
    () => datetime.fromtimestamp(0, timezone.utc),
  ],
  [
    "datetime.fromtimestamp(0, tz=timezone(timedelta(hours=5)))",
    "datetime.datetime(1970, 1, 1, 5, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=18000)))",
    () => datetime.fromtimestamp(0, { tz: new timezone(new timedelta({ hours: 5 })) }),
  ],
  [
    "datetime.fromtimestamp(1e20)",
    "OverflowError: timestamp out of range for platform time_t",
    () => datetime.fromtimestamp(new Float(1e20)),
  ],
  [
    "datetime.fromtimestamp(1e12)",
    "ValueError: year 33658 is out of range",
    () => datetime.fromtimestamp(new Float(1000000000000)),
  ],
  [
    'datetime.fromtimestamp(float("nan"))',
    "ValueError: Invalid value NaN (not a number)",
    () => datetime.fromtimestamp(NaN),
  ],
  [
    "datetime.combine(date(2024, 1, 2), time(3, 4))",
    "datetime.datetime(2024, 1, 2, 3, 4)",
    () => datetime.combine(new date(2024, 1, 2), new time(3, 4)),
  ],
  [
    "datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=timezone.utc))",
    "datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)",
    () => datetime.combine(new date(2024, 1, 2), new time(3, 4, { tzinfo: timezone.utc })),
  ],
  [
    "datetime.combine(date(2024, 1, 2), time(3, 4), timezone.utc)",
    "datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)",
    () => datetime.combine(new date(2024, 1, 2), new time(3, 4), timezone.utc),
  ],
  [
    "datetime(2024, 1, 2, 3).date()",
    "datetime.date(2024, 1, 2)",
    () => new datetime(2024, 1, 2, 3).date(),
  ],
  [
    "datetime(2024, 1, 2, 3).time()",
    "datetime.time(3, 0)",
    () => new datetime(2024, 1, 2, 3).time(),
  ],
  [
    "datetime(2024, 1, 2, 3, tzinfo=timezone.utc).timetz()",
    "datetime.time(3, 0, tzinfo=datetime.timezone.utc)",
    () => new datetime(2024, 1, 2, 3, { tzinfo: timezone.utc }).timetz(),
  ],
  [
    "datetime(2024, 1, 2, 3).replace(hour=5, minute=1)",
    "datetime.datetime(2024, 1, 2, 5, 1)",
    () => new datetime(2024, 1, 2, 3).replace({ hour: 5, minute: 1 }),
  ],
  [
    "datetime(2024, 1, 2, 3).replace(2023, tzinfo=timezone.utc)",
    "datetime.datetime(2023, 1, 2, 3, 0, tzinfo=datetime.timezone.utc)",
    () => new datetime(2024, 1, 2, 3).replace(2023, { tzinfo: timezone.utc }),
  ],
  [
    "datetime(2024, 1, 2, 3, tzinfo=timezone.utc).replace(tzinfo=None)",
    "datetime.datetime(2024, 1, 2, 3, 0)",
    () => new datetime(2024, 1, 2, 3, { tzinfo: timezone.utc }).replace({ tzinfo: null }),
  ],
  [
    "datetime(2024, 1, 2, 3) + timedelta(days=30, hours=5)",
    "datetime.datetime(2024, 2, 1, 8, 0)",
    () => add(new datetime(2024, 1, 2, 3), new timedelta({ days: 30, hours: 5 })),
  ],
  [
    "datetime(2024, 1, 2, 3) - timedelta(microseconds=1)",
    "datetime.datetime(2024, 1, 2, 2, 59, 59, 999999)",
    () => sub(new datetime(2024, 1, 2, 3), new timedelta({ microseconds: 1 })),
  ],
  [
    "datetime(2024, 1, 2, 3) - datetime(2023, 12, 31)",
    "datetime.timedelta(days=2, seconds=10800)",
    () => sub(new datetime(2024, 1, 2, 3), new datetime(2023, 12, 31)),
  ],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc) - datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=1)))",
    "datetime.timedelta(seconds=3600)",
    () =>
      sub(
        new datetime(2024, 1, 2, { tzinfo: timezone.utc }),
        new datetime(2024, 1, 2, { tzinfo: new timezone(new timedelta({ hours: 1 })) }),
      ),
  ],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc) - datetime(2024, 1, 2)",
    "TypeError: can't subtract offset-naive and offset-aware datetimes",
    () =>
      sub(
        new datetime(2024 as never, 1 as never, 2 as never, { tzinfo: timezone.utc }),
        new datetime(2024 as never, 1 as never, 2 as never),
      ),
  ],
  [
    "datetime(2024, 1, 2) - date(2024, 1, 1)",
    "TypeError: unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'",
    () =>
      sub(
        new datetime(2024 as never, 1 as never, 2 as never),
        new date(2024 as never, 1 as never, 1 as never),
      ),
  ],
  [
    "timedelta(1) + datetime(2024, 1, 2)",
    "datetime.datetime(2024, 1, 3, 0, 0)",
    () => add(new timedelta(1), new datetime(2024, 1, 2)),
  ],
  [
    "datetime(9999, 12, 31) + timedelta(1)",
    "OverflowError: date value out of range",
    () => add(new datetime(9999, 12, 31), new timedelta(1)),
  ],
  [
    "datetime(2024, 1, 1) + 1",
    "TypeError: unsupported operand type(s) for +: 'datetime.datetime' and 'int'",
    () => add(new datetime(2024 as never, 1 as never, 1 as never), 1),
  ],
  [
    "datetime(2024, 1, 2) < datetime(2024, 1, 3)",
    "True",
    () => lt(new datetime(2024, 1, 2), new datetime(2024, 1, 3)),
  ],
  [
    "datetime(2024, 1, 2) == datetime(2024, 1, 2)",
    "True",
    () => eq(new datetime(2024, 1, 2), new datetime(2024, 1, 2)),
  ],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc) == datetime(2024, 1, 2)",
    "False",
    () => eq(new datetime(2024, 1, 2, { tzinfo: timezone.utc }), new datetime(2024, 1, 2)),
  ],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc) < datetime(2024, 1, 2)",
    "TypeError: can't compare offset-naive and offset-aware datetimes",
    () =>
      lt(
        new datetime(2024 as never, 1 as never, 2 as never, { tzinfo: timezone.utc }),
        new datetime(2024 as never, 1 as never, 2 as never),
      ),
  ],
  [
    "datetime(2024, 1, 2, 1, tzinfo=timezone(timedelta(hours=1))) == datetime(2024, 1, 2, tzinfo=timezone.utc)",
    "True",
    () =>
      eq(
        new datetime(2024, 1, 2, 1, { tzinfo: new timezone(new timedelta({ hours: 1 })) }),
        new datetime(2024, 1, 2, { tzinfo: timezone.utc }),
      ),
  ],
  [
    "datetime(2024, 1, 2) < date(2024, 1, 3)",
    "TypeError: '<' not supported between instances of 'datetime.datetime' and 'datetime.date'",
    () =>
      lt(
        new datetime(2024 as never, 1 as never, 2 as never),
        new date(2024 as never, 1 as never, 3 as never),
      ),
  ],
  [
    "datetime(2024, 1, 2) > 5",
    "TypeError: '>' not supported between instances of 'datetime.datetime' and 'int'",
    () => gt(new datetime(2024 as never, 1 as never, 2 as never), 5),
  ],
  [
    "datetime(2024, 1, 2, 3, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-8)))",
    "datetime.datetime(2024, 1, 1, 19, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))",
    () =>
      new datetime(2024, 1, 2, 3, { tzinfo: timezone.utc }).astimezone(
        new timezone(new timedelta({ hours: -8 })),
      ),
  ],
  [
    "datetime(2024, 1, 2, 3).astimezone(timezone.utc)",
    "datetime.datetime(2024, 1, 2, 3, 0, tzinfo=datetime.timezone.utc)",
    () => new datetime(2024, 1, 2, 3).astimezone(timezone.utc),
  ],
  [
    "datetime(2024, 1, 2, 3, tzinfo=timezone(timedelta(hours=5))).astimezone(timezone.utc).isoformat()",
    "'2024-01-01T22:00:00+00:00'",
    () =>
      new datetime(2024, 1, 2, 3, { tzinfo: new timezone(new timedelta({ hours: 5 })) }).astimezone(
        timezone.utc,
      ).isoformat(),
  ],
  [
    "datetime(2024, 1, 2, 3, 4, 5).timetuple()",
    "time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=1, tm_yday=2, tm_isdst=-1)",
    () => new datetime(2024, 1, 2, 3, 4, 5).timetuple(),
  ],
  [
    "datetime(2024, 1, 2, 3, tzinfo=timezone(timedelta(hours=5))).utctimetuple()",
    "time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=22, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)",
    () =>
      new datetime(2024, 1, 2, 3, { tzinfo: new timezone(new timedelta({ hours: 5 })) })
        .utctimetuple(),
  ],
  [
    "datetime(2024, 1, 2, 3, 4, 5).ctime()",
    "'Tue Jan  2 03:04:05 2024'",
    () => new datetime(2024, 1, 2, 3, 4, 5).ctime(),
  ],
  ["datetime(2024, 1, 2).weekday()", "1", () => new datetime(2024, 1, 2).weekday()],
  [
    "datetime(2024, 1, 2).isocalendar()",
    "datetime.IsoCalendarDate(year=2024, week=1, weekday=2)",
    () => new datetime(2024, 1, 2).isocalendar(),
  ],
  ["datetime(2024, 1, 2).toordinal()", "738887", () => new datetime(2024, 1, 2).toordinal()],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc).utcoffset()",
    "datetime.timedelta(0)",
    () => new datetime(2024, 1, 2, { tzinfo: timezone.utc }).utcoffset(),
  ],
  ["datetime(2024, 1, 2).utcoffset()", "None", () => new datetime(2024, 1, 2).utcoffset()],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc).tzname()",
    "'UTC'",
    () => new datetime(2024, 1, 2, { tzinfo: timezone.utc }).tzname(),
  ],
  [
    "datetime(2024, 1, 2, tzinfo=timezone.utc).dst()",
    "None",
    () => new datetime(2024, 1, 2, { tzinfo: timezone.utc }).dst(),
  ],
  ["datetime.min", "datetime.datetime(1, 1, 1, 0, 0)", () => datetime.min],
  ["datetime.max", "datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)", () => datetime.max],
  [
    "isinstance(datetime(2024, 1, 1), date)",
    "True",
    () => isinstance(new datetime(2024, 1, 1), date),
  ],
  [
    "hash(datetime(2024, 1, 2)) == hash(datetime(2024, 1, 2))",
    "True",
    () => eq(hash(new datetime(2024, 1, 2)), hash(new datetime(2024, 1, 2))),
  ],
  [
    "sorted([datetime(2024, 2, 1), datetime(2024, 1, 5)])",
    "[datetime.datetime(2024, 1, 5, 0, 0), datetime.datetime(2024, 2, 1, 0, 0)]",
    () => sorted([new datetime(2024, 2, 1), new datetime(2024, 1, 5)]),
  ],
  ['f = format(datetime(2024, 1, 2, 3, 4), "%H:%M"); f', "'03:04'", () => {
    const f = format(new datetime(2024, 1, 2, 3, 4), "%H:%M");
    return f;
  }],
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
  [
    "datetime.now() > datetime(2020, 1, 1)",
    "True",
    () => gt(datetime.now(), new datetime(2020, 1, 1)),
  ],
  [
    "datetime.now(timezone.utc).tzinfo",
    "datetime.timezone.utc",
    () => datetime.now(timezone.utc).tzinfo,
  ],
  ["date.today() >= date(2020, 1, 1)", "True", () => ge(date.today(), new date(2020, 1, 1))],
  [
    "type(datetime.today() - datetime.now())",
    "<class 'datetime.timedelta'>",
    () => type(sub(datetime.today(), datetime.now())),
  ],
];

testCases("datetime", "from datetime import *", cases);
