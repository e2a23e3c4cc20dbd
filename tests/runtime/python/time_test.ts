import {
  eq,
  Float,
  float,
  ge,
  gt,
  int,
  isinstance,
  le,
  list,
  slice,
  tuple,
} from "@manycore/multiprocessing/python";
import * as time from "@manycore/multiprocessing/python/time";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  [
    "time.gmtime(0)",
    "time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)",
    () => time.gmtime(0),
  ],
  [
    "time.gmtime(1700000000)",
    "time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)",
    () => time.gmtime(1700000000),
  ],
  [
    "time.gmtime(1700000000.9)",
    "time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)",
    () => time.gmtime(1700000000.9),
  ],
  [
    "time.gmtime(-1.5)",
    "time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=58, tm_wday=2, tm_yday=365, tm_isdst=0)",
    () => time.gmtime(-1.5),
  ],
  [
    "time.gmtime(951782400)",
    "time.struct_time(tm_year=2000, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=60, tm_isdst=0)",
    () => time.gmtime(951782400),
  ],
  [
    "time.gmtime(253402300799)",
    "time.struct_time(tm_year=9999, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=4, tm_yday=365, tm_isdst=0)",
    () => time.gmtime(253402300799),
  ],
  [
    "time.gmtime(-62135596800)",
    "time.struct_time(tm_year=1, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)",
    () => time.gmtime(-62135596800),
  ],
  [
    'time.gmtime("a")',
    "TypeError: 'str' object cannot be interpreted as an integer",
    () => time.gmtime("a" as never),
  ],
  [
    "time.gmtime(1e20)",
    "OverflowError: timestamp out of range for platform time_t",
    () => time.gmtime(new Float(1e20)),
  ],
  [
    "time.gmtime(10**30)",
    "OverflowError: timestamp out of range for platform time_t",
    () => time.gmtime(10n ** 30n),
  ],
  [
    'time.gmtime(float("nan"))',
    "ValueError: Invalid value NaN (not a number)",
    () => time.gmtime(NaN),
  ],
  [
    "t = time.gmtime(0); (t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone, t.tm_gmtoff)",
    "(1970, 1, 1, 0, 0, 0, 3, 1, 0, 'GMT', 0)",
    () => {
      const t = time.gmtime(0);
      return tuple.of(
        t.tmYear,
        t.tmMon,
        t.tmMday,
        t.tmHour,
        t.tmMin,
        t.tmSec,
        t.tmWday,
        t.tmYday,
        t.tmIsdst,
        t.tmZone,
        t.tmGmtoff,
      );
    },
  ],
  [
    "time.gmtime(0) == (1970, 1, 1, 0, 0, 0, 3, 1, 0)",
    "True",
    () => eq(time.gmtime(0), tuple.of(1970, 1, 1, 0, 0, 0, 3, 1, 0)),
  ],
  ["time.gmtime(0)[:3]", "(1970, 1, 1)", () => slice(time.gmtime(0), null, 3)],
  ["time.gmtime(5) > time.gmtime(4)", "True", () => gt(time.gmtime(5), time.gmtime(4))],
  [
    "time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0))",
    "time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=0)",
    () => new time.structTime(tuple.of(2024, 1, 2, 3, 4, 5, 6, 7, 0)),
  ],
  [
    "time.struct_time((1, 2))",
    "TypeError: time.struct_time() takes an at least 9-sequence (2-sequence given)",
    () => new time.structTime(tuple.of(1, 2) as never),
  ],
  ["list(time.gmtime(86400))", "[1970, 1, 2, 0, 0, 0, 4, 2, 0]", () => list(time.gmtime(86400))],
  [
    "time.asctime(time.gmtime(0))",
    "'Thu Jan  1 00:00:00 1970'",
    () => time.asctime(time.gmtime(0)),
  ],
  [
    "time.asctime((2024, 2, 29, 13, 4, 5, 3, 60, 0))",
    "'Thu Feb 29 13:04:05 2024'",
    () => time.asctime(tuple.of(2024, 2, 29, 13, 4, 5, 3, 60, 0)),
  ],
  [
    "time.asctime((2024, 13, 1, 0, 0, 0, 0, 1, 0))",
    "ValueError: month out of range",
    () => time.asctime(tuple.of(2024, 13, 1, 0, 0, 0, 0, 1, 0)),
  ],
  [
    "time.asctime((2024, 1))",
    "TypeError: asctime(): illegal time tuple argument",
    () => time.asctime(tuple.of(2024, 1) as never),
  ],
  [
    'time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1700000000))',
    "'2023-11-14 22:13:20'",
    () => time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1700000000)),
  ],
  [
    'time.strftime("%a %A %b %B %c %d %j %p %U %w %W %x %X %y %Z %%", time.gmtime(1700000000))',
    "'Tue Tuesday Nov November Tue Nov 14 22:13:20 2023 14 318 PM 46 2 46 11/14/23 22:13:20 23 GMT %'",
    () => time.strftime("%a %A %b %B %c %d %j %p %U %w %W %x %X %y %Z %%", time.gmtime(1700000000)),
  ],
  [
    'time.strftime("%C %D %e %F %g %G %h %I %k %l %M %n %R %r %S %t %T %u %V", time.gmtime(1700000000))',
    "'20 11/14/23 14 2023-11-14 23 2023 Nov 10 22 10 13 \\n 22:13 10:13:20 PM 20 \\t 22:13:20 2 46'",
    () =>
      time.strftime(
        "%C %D %e %F %g %G %h %I %k %l %M %n %R %r %S %t %T %u %V",
        time.gmtime(1700000000),
      ),
  ],
  [
    'time.strftime("%-d %_d %03d %^a %#Z %10Y %-I %-j %q %", time.gmtime(1700000000))',
    "'14 14 014 TUE gmt 0000002023 10 318 %q %'",
    () => time.strftime("%-d %_d %03d %^a %#Z %10Y %-I %-j %q %", time.gmtime(1700000000)),
  ],
  [
    'time.strftime("ä %H h", time.gmtime(0))',
    "'ä 00 h'",
    () => time.strftime("ä %H h", time.gmtime(0)),
  ],
  ['time.strftime("", time.gmtime(0))', "''", () => time.strftime("", time.gmtime(0))],
  [
    'time.strftime("%j", (2024, 1, 1, 24, 0, 0, 0, 1, 0))',
    "ValueError: hour out of range",
    () => time.strftime("%j", tuple.of(2024, 1, 1, 24, 0, 0, 0, 1, 0)),
  ],
  [
    'time.strftime("%H", (2024, 1, 1, 0, 60, 0, 0, 1, 0))',
    "ValueError: minute out of range",
    () => time.strftime("%H", tuple.of(2024, 1, 1, 0, 60, 0, 0, 1, 0)),
  ],
  [
    'time.strftime("%a %b %j", (2024, 0, 0, 0, 0, 0, 0, 0, 0))',
    "'Mon Jan 001'",
    () => time.strftime("%a %b %j", tuple.of(2024, 0, 0, 0, 0, 0, 0, 0, 0)),
  ],
  [
    'time.strftime("%a", 5)',
    "TypeError: Tuple or struct_time argument required",
    () => time.strftime("%a" as never, 5 as never),
  ],
  [
    "time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, 0))",
    "1704067200.0",
    () => time.mktime(tuple.of(2024, 1, 1, 0, 0, 0, 0, 0, 0)),
  ],
  [
    "time.mktime((2024, 14, 35, 25, 61, 61, 0, 0, 0))",
    "1741399321.0",
    () => time.mktime(tuple.of(2024, 14, 35, 25, 61, 61, 0, 0, 0)),
  ],
  [
    "time.mktime((1969, 12, 31, 23, 59, 59, 0, 0, 0))",
    "-1.0",
    () => time.mktime(tuple.of(1969, 12, 31, 23, 59, 59, 0, 0, 0)),
  ],
  [
    "time.mktime(time.gmtime(1700000000))",
    "1700000000.0",
    () => time.mktime(time.gmtime(1700000000)),
  ],
  [
    'time.strptime("2024-02-29", "%Y-%m-%d")',
    "time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)",
    () => time.strptime("2024-02-29", "%Y-%m-%d"),
  ],
  [
    'time.strptime("2024-02-30", "%Y-%m-%d")',
    "ValueError: day is out of range for month",
    () => time.strptime("2024-02-30", "%Y-%m-%d"),
  ],
  [
    'time.strptime("30 Nov 00", "%d %b %y")',
    "time.struct_time(tm_year=2000, tm_mon=11, tm_mday=30, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=335, tm_isdst=-1)",
    () => time.strptime("30 Nov 00", "%d %b %y"),
  ],
  [
    'time.strptime("30 nov 69", "%d %b %y")',
    "time.struct_time(tm_year=1969, tm_mon=11, tm_mday=30, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=6, tm_yday=334, tm_isdst=-1)",
    () => time.strptime("30 nov 69", "%d %b %y"),
  ],
  [
    'time.strptime("Wednesday March 5 2025", "%A %B %d %Y")',
    "time.struct_time(tm_year=2025, tm_mon=3, tm_mday=5, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=64, tm_isdst=-1)",
    () => time.strptime("Wednesday March 5 2025", "%A %B %d %Y"),
  ],
  [
    'time.strptime("Sun Jun 20 23:21:05 1993")',
    "time.struct_time(tm_year=1993, tm_mon=6, tm_mday=20, tm_hour=23, tm_min=21, tm_sec=5, tm_wday=6, tm_yday=171, tm_isdst=-1)",
    () => time.strptime("Sun Jun 20 23:21:05 1993"),
  ],
  [
    'time.strptime("12:34 PM", "%I:%M %p")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=34, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)",
    () => time.strptime("12:34 PM", "%I:%M %p"),
  ],
  [
    'time.strptime("12:34 am", "%I:%M %p")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=34, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)",
    () => time.strptime("12:34 am", "%I:%M %p"),
  ],
  [
    'time.strptime("07/04/99 01:02:03", "%x %X")',
    "time.struct_time(tm_year=1999, tm_mon=7, tm_mday=4, tm_hour=1, tm_min=2, tm_sec=3, tm_wday=6, tm_yday=185, tm_isdst=-1)",
    () => time.strptime("07/04/99 01:02:03", "%x %X"),
  ],
  [
    'time.strptime("Mon 5 2024", "%a %U %Y")',
    "time.struct_time(tm_year=2024, tm_mon=2, tm_mday=5, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=36, tm_isdst=-1)",
    () => time.strptime("Mon 5 2024", "%a %U %Y"),
  ],
  [
    'time.strptime("Sun 0 2024", "%a %W %Y")',
    "time.struct_time(tm_year=2024, tm_mon=1, tm_mday=7, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=6, tm_yday=7, tm_isdst=-1)",
    () => time.strptime("Sun 0 2024", "%a %W %Y"),
  ],
  [
    'time.strptime("2024 1 1", "%G %V %u")',
    "time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)",
    () => time.strptime("2024 1 1", "%G %V %u"),
  ],
  [
    'time.strptime("2024 53 7", "%G %V %u")',
    "ValueError: Invalid week: 53",
    () => time.strptime("2024 53 7", "%G %V %u"),
  ],
  [
    'time.strptime("2024 1", "%Y %V")',
    "ValueError: ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').",
    () => time.strptime("2024 1", "%Y %V"),
  ],
  [
    'time.strptime("2024 1", "%G %V")',
    "ValueError: ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').",
    () => time.strptime("2024 1", "%G %V"),
  ],
  [
    'time.strptime("366 2024", "%j %Y")',
    "time.struct_time(tm_year=2024, tm_mon=12, tm_mday=31, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=1, tm_yday=366, tm_isdst=-1)",
    () => time.strptime("366 2024", "%j %Y"),
  ],
  [
    'time.strptime("29 Feb", "%d %b")',
    "time.struct_time(tm_year=1900, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=60, tm_isdst=-1)",
    () => time.strptime("29 Feb", "%d %b"),
  ],
  [
    'time.strptime("100% 5", "100%% %d")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=5, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=5, tm_isdst=-1)",
    () => time.strptime("100% 5", "100%% %d"),
  ],
  [
    'time.strptime("x", "%q")',
    "ValueError: 'q' is a bad directive in format '%q'",
    () => time.strptime("x", "%q"),
  ],
  ['time.strptime("x", "%")', "ValueError: stray % in format '%'", () => time.strptime("x", "%")],
  [
    'time.strptime("2024-01-01 x", "%Y-%m-%d")',
    "ValueError: unconverted data remains:  x",
    () => time.strptime("2024-01-01 x", "%Y-%m-%d"),
  ],
  [
    'time.strptime("2024", "%Y %m")',
    "ValueError: time data '2024' does not match format '%Y %m'",
    () => time.strptime("2024", "%Y %m"),
  ],
  [
    'time.strptime("a  b", "a b")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)",
    () => time.strptime("a  b", "a b"),
  ],
  ['time.strptime("+0130", "%z").tm_gmtoff', "5400", () => time.strptime("+0130", "%z").tmGmtoff],
  [
    'time.strptime("-03:30", "%z").tm_gmtoff',
    "-12600",
    () => time.strptime("-03:30", "%z").tmGmtoff,
  ],
  ['time.strptime("Z", "%z").tm_gmtoff', "0", () => time.strptime("Z", "%z").tmGmtoff],
  [
    'time.strptime("UTC", "%Z")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=0)",
    () => time.strptime("UTC", "%Z"),
  ],
  [
    'time.strptime("61", "%S")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=61, tm_wday=0, tm_yday=1, tm_isdst=-1)",
    () => time.strptime("61", "%S"),
  ],
  [
    'time.strptime("62", "%S")',
    "ValueError: unconverted data remains: 2",
    () => time.strptime("62", "%S"),
  ],
  [
    'time.strptime("(5)", "(%d)")',
    "time.struct_time(tm_year=1900, tm_mon=1, tm_mday=5, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=5, tm_isdst=-1)",
    () => time.strptime("(5)", "(%d)"),
  ],
  [
    "time.strptime(5)",
    "TypeError: strptime() argument 0 must be str, not <class 'int'>",
    () => time.strptime(5 as never),
  ],
  [
    'time.strptime("5", 5)',
    "TypeError: strptime() argument 1 must be str, not <class 'int'>",
    () => time.strptime("5" as never, 5 as never),
  ],
  ["time.ctime(0)", "'Thu Jan  1 00:00:00 1970'", () => time.ctime(0)],
  ["time.tzname", "('UTC', 'UTC')", () => time.tzname],
  ["time.timezone", "0", () => time.timezone],
  ["time.daylight", "0", () => time.daylight],
  ["time.altzone", "0", () => time.altzone],
  ["time.time() > 1700000000", "True", () => gt(time.time(), 1700000000)],
  ["time.time_ns() > 1700000000 * 10**9", "True", () => gt(time.timeNs(), 1700000000000000000n)],
  [
    "time.perf_counter() <= time.perf_counter()",
    "True",
    () => le(time.perfCounter(), time.perfCounter()),
  ],
  ["time.monotonic() <= time.monotonic()", "True", () => le(time.monotonic(), time.monotonic())],
  ["time.process_time() > 0", "True", () => gt(time.processTime(), 0)],
  ["time.process_time_ns() >= 0", "True", () => ge(time.processTimeNs(), 0)],
  ["isinstance(time.time(), float)", "True", () => isinstance(time.time(), float)],
  ["isinstance(time.time_ns(), int)", "True", () => isinstance(time.timeNs(), int)],
];

testCases("time", "import time", cases);
