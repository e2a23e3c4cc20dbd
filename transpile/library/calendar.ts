/** https://docs.python.org/3/library/calendar.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, writable } from "./table.ts";

const MONTHS =
  "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER".split(
    " ",
  );
const DAYS = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY".split(" ");
const TEXT = "(theyear: int, themonth: int, w: int = 0, l: int = 0)";
const WEEK = "theweek: Iterable[object]";

function each(names: readonly string[], type: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

const OF_MONTH = "(year: int, month: int)";
const OF_YEAR = "(year: int, width: int = 3)";

/** `calendar`. */
export const calendar: ModuleRow = module("calendar", {
  ...each(MONTHS, "calendar.Month"),
  ...each(DAYS, "calendar.Day"),
  Calendar: cls("(firstweekday: object = 0)", {
    firstweekday: writable("object"),
    getfirstweekday: "() -> int",
    itermonthdates: `${OF_MONTH} -> Iterator[datetime.date]`,
    itermonthdays: `${OF_MONTH} -> Iterator[index]`,
    itermonthdays2: `${OF_MONTH} -> Iterator[tuple[index, index]]`,
    itermonthdays3: `${OF_MONTH} -> Iterator[tuple[int, index, index]]`,
    itermonthdays4: `${OF_MONTH} -> Iterator[tuple[int, index, index, index]]`,
    iterweekdays: "() -> Iterator[index]",
    monthdatescalendar: `${OF_MONTH} -> list[list[datetime.date]]`,
    monthdays2calendar: `${OF_MONTH} -> list[list[tuple[index, index]]]`,
    monthdayscalendar: `${OF_MONTH} -> list[list[index]]`,
    setfirstweekday: "(firstweekday: object) -> None",
    yeardatescalendar: `${OF_YEAR} -> list[list[list[list[datetime.date]]]]`,
    yeardays2calendar: `${OF_YEAR} -> list[list[list[list[tuple[index, index]]]]]`,
    yeardayscalendar: `${OF_YEAR} -> list[list[list[list[index]]]]`,
  }),
  Day: cls("(value: int)", each(DAYS, "calendar.Day"), { bases: ["enum.IntEnum"] }),
  HTMLCalendar: cls("(firstweekday: object = 0)", {
    ...each(["cssclasses", "cssclasses_weekday_head"], "list[str]"),
    ...Object.fromEntries(
      "noday month_head month year_head year".split(" ")
        .map((name) => [`cssclass_${name}`, writable("str")]),
    ),
    formatday: "(day: int, weekday: int) -> str",
    formatmonth: "(theyear: int, themonth: int, withyear: object = True) -> str",
    formatmonthname: "(theyear: int, themonth: int, withyear: object = True) -> str",
    formatweek: `(${WEEK}) -> str`,
    formatweekday: "(day: int) -> str",
    formatweekheader: "() -> str",
    formatyear: "(theyear: int, width: int = 3) -> str",
    formatyearpage:
      "(theyear: int, width: int = 3, css: str | None = 'calendar.css', encoding: str | None = None) -> bytes",
  }, { bases: ["calendar.Calendar"] }),
  IllegalMonthError: exception("ValueError", { month: "object" }, "(month: object)"),
  IllegalWeekdayError: exception("ValueError", { weekday: "object" }, "(weekday: object)"),
  Month: cls("(value: int)", each(MONTHS, "calendar.Month"), { bases: ["enum.IntEnum"] }),
  TextCalendar: cls("(firstweekday: object = 0)", {
    formatday: "(day: int, weekday: int, width: int) -> str",
    formatmonth: `${TEXT} -> str`,
    formatmonthname: "(theyear: int, themonth: int, width: int, withyear: object = True) -> str",
    formatweek: `(${WEEK}, width: int) -> str`,
    formatweekday: "(day: int, width: int) -> str",
    formatweekheader: "(width: int) -> str",
    formatyear: "(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str",
    prmonth: `${TEXT} -> None`,
    prweek: `(${WEEK}, width: int) -> None`,
    pryear: "(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None",
  }, { bases: ["calendar.Calendar"] }),
  calendar: "(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str",
  ...each(["day_abbr", "day_name", "month_abbr", "month_name"], "calendar._names"),
  _names: cls(null, {
    __getitem__: "(i: object, /) -> object",
    __iter__: "() -> Iterator[str]",
    __len__: "() -> index",
  }),
  firstweekday: "() -> int",
  format: "(cols: Iterable[str], colwidth: int = 20, spacing: int = 6) -> None",
  formatstring: "(cols: Iterable[str], colwidth: int = 20, spacing: int = 6) -> str",
  isleap: "(year: int) -> bool",
  leapdays: "(y1: int, y2: int) -> int",
  month: `${TEXT} -> str`,
  monthcalendar: `${OF_MONTH} -> list[list[index]]`,
  monthrange: `${OF_MONTH} -> tuple[calendar.Day, index]`,
  prcal: "(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None",
  prmonth: `${TEXT} -> None`,
  prweek: `(${WEEK}, width: int) -> None`,
  setfirstweekday: "(firstweekday: object) -> None",
  timegm: "(tuple: Iterable[object]) -> object",
  week: `(${WEEK}, width: int) -> str`,
  weekday: "(year: int, month: int, day: int) -> calendar.Day",
  weekheader: "(width: int) -> str",
});
