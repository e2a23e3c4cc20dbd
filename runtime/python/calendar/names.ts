/**
 * The names of months and days, and what is no month or day.
 *
 * @module
 */
import { IntEnum } from "../enum/int_enum.ts";
import { ValueError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { register } from "../../codec/references.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";

/** A number that is no month's. https://docs.python.org/3/library/calendar.html#calendar.IllegalMonthError */
export class IllegalMonthError extends ValueError {
  static readonly __module__: string = "calendar";
  /** The number. */
  readonly month: unknown;

  constructor(month: unknown) {
    super(month);
    this.month = month;
  }

  __str__(): string {
    return `bad month number ${repr(this.month)}; must be 1-12`;
  }
}

/** A number that is no day's. https://docs.python.org/3/library/calendar.html#calendar.IllegalWeekdayError */
export class IllegalWeekdayError extends ValueError {
  static readonly __module__: string = "calendar";
  /** The number. */
  readonly weekday: unknown;

  constructor(weekday: unknown) {
    super(weekday);
    this.weekday = weekday;
  }

  __str__(): string {
    return `bad weekday number ${repr(this.weekday)}; must be 0 (Monday) to 6 (Sunday)`;
  }
}

/** The months. https://docs.python.org/3/library/calendar.html#calendar.Month */
export class Month extends IntEnum {
  static override readonly __module__: string = "calendar";
  /** January. */
  static readonly JANUARY: Month = new Month("JANUARY", 1);
  /** February. */
  static readonly FEBRUARY: Month = new Month("FEBRUARY", 2);
  /** March. */
  static readonly MARCH: Month = new Month("MARCH", 3);
  /** April. */
  static readonly APRIL: Month = new Month("APRIL", 4);
  /** May. */
  static readonly MAY: Month = new Month("MAY", 5);
  /** June. */
  static readonly JUNE: Month = new Month("JUNE", 6);
  /** July. */
  static readonly JULY: Month = new Month("JULY", 7);
  /** August. */
  static readonly AUGUST: Month = new Month("AUGUST", 8);
  /** September. */
  static readonly SEPTEMBER: Month = new Month("SEPTEMBER", 9);
  /** October. */
  static readonly OCTOBER: Month = new Month("OCTOBER", 10);
  /** November. */
  static readonly NOVEMBER: Month = new Month("NOVEMBER", 11);
  /** December. */
  static readonly DECEMBER: Month = new Month("DECEMBER", 12);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}

/** The days of a week. https://docs.python.org/3/library/calendar.html#calendar.Day */
export class Day extends IntEnum {
  static override readonly __module__: string = "calendar";
  /** Monday. */
  static readonly MONDAY: Day = new Day("MONDAY", 0);
  /** Tuesday. */
  static readonly TUESDAY: Day = new Day("TUESDAY", 1);
  /** Wednesday. */
  static readonly WEDNESDAY: Day = new Day("WEDNESDAY", 2);
  /** Thursday. */
  static readonly THURSDAY: Day = new Day("THURSDAY", 3);
  /** Friday. */
  static readonly FRIDAY: Day = new Day("FRIDAY", 4);
  /** Saturday. */
  static readonly SATURDAY: Day = new Day("SATURDAY", 5);
  /** Sunday. */
  static readonly SUNDAY: Day = new Day("SUNDAY", 6);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}
register(import.meta, { Month, Day });

/** January. */
export const JANUARY: Month = Month.JANUARY;
/** February. */
export const FEBRUARY: Month = Month.FEBRUARY;
/** March. */
export const MARCH: Month = Month.MARCH;
/** April. */
export const APRIL: Month = Month.APRIL;
/** May. */
export const MAY: Month = Month.MAY;
/** June. */
export const JUNE: Month = Month.JUNE;
/** July. */
export const JULY: Month = Month.JULY;
/** August. */
export const AUGUST: Month = Month.AUGUST;
/** September. */
export const SEPTEMBER: Month = Month.SEPTEMBER;
/** October. */
export const OCTOBER: Month = Month.OCTOBER;
/** November. */
export const NOVEMBER: Month = Month.NOVEMBER;
/** December. */
export const DECEMBER: Month = Month.DECEMBER;
/** Monday. */
export const MONDAY: Day = Day.MONDAY;
/** Tuesday. */
export const TUESDAY: Day = Day.TUESDAY;
/** Wednesday. */
export const WEDNESDAY: Day = Day.WEDNESDAY;
/** Thursday. */
export const THURSDAY: Day = Day.THURSDAY;
/** Friday. */
export const FRIDAY: Day = Day.FRIDAY;
/** Saturday. */
export const SATURDAY: Day = Day.SATURDAY;
/** Sunday. */
export const SUNDAY: Day = Day.SUNDAY;

/** Names, as a sequence. */
class Names {
  static readonly __module__: string = "calendar";
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  __getitem__(i: unknown): string | string[] {
    return item(this.#names as unknown, i) as string | string[];
  }

  __len__(): int {
    return this.#names.length;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#names.values();
  }

  __iter__(): IterableIterator<string> {
    return this.#names.values();
  }

  /** The name at a place. */
  at(i: number): string {
    return this.#names.at(i)!;
  }
}
export type { Names };

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The names of the months, the first at 1. */
export const monthName: Names = new Names(["", ...MONTHS]);
/** The same in short. */
export const monthAbbr: Names = new Names(["", ...MONTHS.map((name) => name.slice(0, 3))]);
/** The names of the days, Monday first. */
export const dayName: Names = new Names(DAYS);
/** The same in short. */
export const dayAbbr: Names = new Names(DAYS.map((name) => name.slice(0, 3)));
