import {
  add,
  eq,
  Float,
  format,
  gt,
  hash,
  isinstance,
  lt,
  sorted,
  str,
  sub,
  type,
} from "@manycore/multiprocessing/python";
import {
  date,
  datetime,
  time,
  timedelta,
  timezone,
} from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
  [
    "type(datetime.today() - datetime.now())",
    "<class 'datetime.timedelta'>",
    () => type(sub(datetime.today(), datetime.now())),
  ],
];

testCases("datetime.datetime", "from datetime import *", cases);
