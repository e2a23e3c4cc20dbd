import {
  add,
  Dict,
  eq,
  format,
  ge,
  hash,
  item,
  lt,
  ne,
  sorted,
  str,
  sub,
} from "@manycore/multiprocessing/python";
import { date, datetime, timedelta } from "@manycore/multiprocessing/python/datetime";
import { type Case, testCases } from "../cases.ts";

const cases: readonly Case[] = [
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
  ["date.today() >= date(2020, 1, 1)", "True", () => ge(date.today(), new date(2020, 1, 1))],
];

testCases("datetime.date", "from datetime import *", cases);
