/** https://docs.python.org/3/library/datetime.html */
import {
  FLOAT,
  INT,
  LibraryInstanceType,
  members,
  NEVER,
  type Type,
} from "../analysis/types/types.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, ofClass } from "./table.ts";

/** What an operator gives by what it is used with: undefined where that is not known. */
function byOther(
  choose: (kind: "delta" | "date" | "number", other: Type, own: Type) => Type | string,
): Draft {
  const result = (call: CallShape): Type | undefined => {
    const other = call.arguments.get("other");
    if (!other || !call.receiver) return undefined;
    const found: Type[] = [];
    for (const member of members(other)) {
      const kind = kindOf(member);
      if (kind === null) return undefined;
      const given = choose(kind, member, call.receiver);
      found.push(typeof given === "string" ? new LibraryInstanceType(given, []) : given);
    }
    return call.join(NEVER, ...found);
  };
  return fn("(other: object, /) -> object", { result });
}

function kindOf(type: Type): "delta" | "date" | "number" | null {
  if (type.kind === "int" || type.kind === "float" || type.kind === "bool") return "number";
  if (type.kind !== "libraryInstance") return null;
  if (type.name === TIMEDELTA) return "delta";
  return type.name === "datetime.date" || type.name === "datetime.datetime" ? "date" : null;
}

const TIMEDELTA = "datetime.timedelta";

const comparing: Readonly<Record<string, string>> = {
  __hash__: "() -> int",
  __str__: "() -> str",
};

const DAY = "year: int = ..., month: int = ..., day: int = ...";
const CLOCK =
  "hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: object = None, *, fold: int = 0";

const calendar: Readonly<Record<string, Draft | string>> = {
  ...comparing,
  ctime: "() -> str",
  day: "int[1, 31]",
  isocalendar: "() -> tuple[int[1, 9999], int[1, 53], int[1, 7]]",
  isoweekday: "() -> int[1, 7]",
  month: "int[1, 12]",
  strftime: "(format: str) -> str",
  timetuple: "() -> time.struct_time",
  toordinal: "() -> small",
  weekday: "() -> int[0, 6]",
  year: "int[1, 9999]",
};

const clock: Readonly<Record<string, Draft | string>> = {
  dst: "() -> datetime.timedelta | None",
  fold: "int[0, 1]",
  hour: "int[0, 23]",
  microsecond: "int[0, 999999]",
  minute: "int[0, 59]",
  second: "int[0, 59]",
  tzinfo: "object",
  tzname: "() -> str | None",
  utcoffset: "() -> datetime.timedelta | None",
};

const zone: Readonly<Record<string, Draft | string>> = {
  dst: "(dt: object, /) -> datetime.timedelta | None",
  fromutc: "(dt: object, /) -> datetime.datetime",
  tzname: "(dt: object, /) -> str | None",
  utcoffset: "(dt: object, /) -> datetime.timedelta | None",
};

/** `datetime`. */
export const datetime: ModuleRow = module("datetime", {
  MAXYEAR: "int[9999, 9999]",
  MINYEAR: "int[1, 1]",
  UTC: "datetime.timezone",
  date: cls("(year: int, month: int, day: int)", {
    ...calendar,
    __add__: "(other: object, /) -> Self",
    __radd__: "(other: object, /) -> Self",
    __sub__: byOther((kind, _, own) =>
      kind === "date" ? TIMEDELTA : kind === "delta" ? own : NEVER
    ),
    fromisocalendar: ofClass("(year: int, week: int, day: int) -> datetime.date"),
    fromisoformat: ofClass("(date_string: str, /) -> datetime.date"),
    fromordinal: ofClass("(ordinal: int, /) -> datetime.date"),
    fromtimestamp: ofClass("(timestamp: float, /) -> datetime.date"),
    isoformat: "() -> str",
    max: "datetime.date",
    min: "datetime.date",
    replace: `(${DAY}) -> Self`,
    resolution: "datetime.timedelta",
    today: ofClass("() -> datetime.date"),
  }),
  datetime: cls(`(year: int, month: int, day: int, ${CLOCK})`, {
    ...clock,
    astimezone: "(tz: object = None) -> datetime.datetime",
    combine: ofClass("(date: object, time: object, tzinfo: object = ...) -> datetime.datetime"),
    date: "() -> datetime.date",
    fromisoformat: ofClass("(date_string: str, /) -> datetime.datetime"),
    fromordinal: ofClass("(ordinal: int, /) -> datetime.datetime"),
    fromtimestamp: ofClass("(timestamp: float, tz: object = None) -> datetime.datetime"),
    isoformat: "(sep: str = 'T', timespec: str = 'auto') -> str",
    max: "datetime.datetime",
    min: "datetime.datetime",
    now: ofClass("(tz: object = None) -> datetime.datetime"),
    replace:
      `(${DAY}, hour: int = ..., minute: int = ..., second: int = ..., microsecond: int = ..., tzinfo: object = ..., *, fold: int = ...) -> datetime.datetime`,
    strptime: ofClass("(date_string: str, format: str, /) -> datetime.datetime"),
    time: "() -> datetime.time",
    timestamp: "() -> float",
    timetz: "() -> datetime.time",
    today: ofClass("() -> datetime.datetime"),
    utcfromtimestamp: ofClass("(timestamp: float) -> datetime.datetime"),
    utcnow: ofClass("() -> datetime.datetime"),
    utctimetuple: "() -> time.struct_time",
  }, { bases: ["datetime.date"] }),
  datetime_CAPI: "object",
  time: cls(`(${CLOCK})`, {
    ...comparing,
    ...clock,
    fromisoformat: ofClass("(time_string: str, /) -> datetime.time"),
    isoformat: "(timespec: str = 'auto') -> str",
    max: "datetime.time",
    min: "datetime.time",
    replace:
      "(hour: int = ..., minute: int = ..., second: int = ..., microsecond: int = ..., tzinfo: object = ..., *, fold: int = ...) -> datetime.time",
    strftime: "(format: str) -> str",
  }),
  timedelta: cls(
    "(days: float = 0, seconds: float = 0, microseconds: float = 0, milliseconds: float = 0, minutes: float = 0, hours: float = 0, weeks: float = 0)",
    {
      ...comparing,
      __abs__: "() -> datetime.timedelta",
      __add__: byOther((kind, other) => kind === "number" ? NEVER : other),
      __floordiv__: byOther((kind) => kind === "delta" ? INT : kind === "date" ? NEVER : TIMEDELTA),
      __mod__: "(other: object, /) -> datetime.timedelta",
      __mul__: "(other: object, /) -> datetime.timedelta",
      __neg__: "() -> datetime.timedelta",
      __pos__: "() -> datetime.timedelta",
      __rmul__: "(other: object, /) -> datetime.timedelta",
      __sub__: "(other: object, /) -> datetime.timedelta",
      __truediv__: byOther((kind) =>
        kind === "delta" ? FLOAT : kind === "date" ? NEVER : TIMEDELTA
      ),
      days: "small",
      max: "datetime.timedelta",
      microseconds: "int[0, 999999]",
      min: "datetime.timedelta",
      resolution: "datetime.timedelta",
      seconds: "int[0, 86399]",
      total_seconds: "() -> float",
    },
  ),
  timezone: cls("(offset: object, name: str = ..., /)", { ...zone, utc: "datetime.timezone" }, {
    bases: ["datetime.tzinfo"],
  }),
  tzinfo: cls("()", zone),
});
