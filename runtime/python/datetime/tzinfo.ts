/**
 * Python's classes `datetime.tzinfo` and `timezone`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.ts";
import { hash } from "../operators/hash.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import type { int } from "../values/numbers.ts";
import { typeName } from "../values/types.ts";
import type { datetime } from "./datetime.ts";
import { timedelta } from "./timedelta.ts";

/** What time zones have in common; a program's own are subclasses. https://docs.python.org/3/library/datetime.html#tzinfo-objects */
export class tzinfo {
  static readonly __module__: string = "datetime";

  /** How far the zone is ahead of UTC. */
  utcoffset(_dt: datetime | null): timedelta | null {
    throw new NotImplementedError("a tzinfo subclass must implement utcoffset()");
  }

  /** How much summer time adds. */
  dst(_dt: datetime | null): timedelta | null {
    throw new NotImplementedError("a tzinfo subclass must implement dst()");
  }

  /** The zone's name. */
  tzname(_dt: datetime | null): string | null {
    throw new NotImplementedError("a tzinfo subclass must implement tzname()");
  }

  /** A point in time given in UTC, in the zone's terms. */
  fromutc(dt: datetime): datetime {
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    const offset = dt.utcoffset();
    if (offset === null) throw new ValueError("fromutc() requires a non-None utcoffset() result");
    let summer = dt.dst();
    if (summer === null) throw new ValueError("fromutc() requires a non-None dst() result");
    const standard = offset.__sub__(summer) as timedelta;
    let result = dt;
    if (standard.__bool__()) {
      result = dt.__add__(standard) as datetime;
      summer = result.dst();
      if (summer === null) {
        throw new ValueError("fromutc(): dt.dst gave inconsistent results; cannot convert");
      }
    }
    return result.__add__(summer) as datetime;
  }
}

const day = new timedelta(1);

/** An offset as `+HH:MM`, with seconds and microseconds where there are some. */
export function offsetText(offset: timedelta, separator = ":"): string {
  const negative = offset.days < 0;
  const { seconds, microseconds } = negative ? offset.__neg__() : offset;
  const two = (value: number) => String(value).padStart(2, "0");
  let text = (negative ? "-" : "+") + two(Math.floor(seconds / 3600)) + separator +
    two(Math.floor(seconds / 60) % 60);
  if (seconds % 60 !== 0 || microseconds !== 0) text += separator + two(seconds % 60);
  if (microseconds !== 0) text += "." + String(microseconds).padStart(6, "0");
  return text;
}

/**
 * A time zone that is always equally far from UTC.
 * https://docs.python.org/3/library/datetime.html#timezone-objects
 */
export class timezone extends tzinfo {
  static override readonly __module__: string = "datetime";

  readonly #offset: timedelta;
  readonly #name: string | null;

  /** UTC itself. */
  static readonly utc: timezone = new timezone(new timedelta(0));
  /** The most that a zone can be behind UTC. */
  static readonly min: timezone = new timezone(new timedelta({ hours: -23, minutes: -59 }));
  /** The most that a zone can be ahead of UTC. */
  static readonly max: timezone = new timezone(new timedelta({ hours: 23, minutes: 59 }));

  /** @throws {ValueError} for a day or more. */
  constructor(offset: timedelta, name?: string | { name?: string }) {
    super();
    if (!(offset instanceof timedelta)) {
      throw new TypeError(
        `timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`,
      );
    }
    const given = options<{ name: string }>(["name"], name).name;
    if (given !== undefined && typeof given !== "string") {
      throw new TypeError(`timezone() argument 2 must be str, not ${typeName(given)}`);
    }
    if (offset.__ge__(day) === true || offset.__le__(day.__neg__()) === true) {
      throw new ValueError(
        "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)" +
          `, not ${repr(offset)}.`,
      );
    }
    this.#offset = offset;
    this.#name = given ?? null;
    // There is one UTC without a name of its own.
    if (given === undefined && timezone.utc && offset.totalSeconds() == 0) return timezone.utc;
  }

  #check(dt: unknown, caller: string): void {
    if (dt === null || dt === undefined || (typeof dt === "object" && "tzinfo" in dt)) return;
    throw new TypeError(
      `${caller}(dt) argument must be a datetime instance or None, not ${typeName(dt)}`,
    );
  }

  override utcoffset(dt: datetime | null): timedelta {
    this.#check(dt, "utcoffset");
    return this.#offset;
  }

  override dst(dt: datetime | null): null {
    this.#check(dt, "dst");
    return null;
  }

  override tzname(dt: datetime | null): string {
    this.#check(dt, "tzname");
    return this.__str__();
  }

  override fromutc(dt: datetime): datetime {
    if (dt.tzinfo !== this) throw new ValueError("fromutc: dt.tzinfo is not self");
    return dt.__add__(this.#offset) as datetime;
  }

  __eq__(other: unknown): boolean {
    return other instanceof timezone && this.#offset.__eq__(other.#offset) === true;
  }

  __hash__(): int {
    return hash(this.#offset);
  }

  /** What it was made with. */
  parts(): readonly [offset: timedelta, name: string | null] {
    return [this.#offset, this.#name];
  }

  __str__(): string {
    if (this.#name !== null) return this.#name;
    return this.#offset.__bool__() ? `UTC${offsetText(this.#offset)}` : "UTC";
  }

  __repr__(): string {
    if (this === timezone.utc) return "datetime.timezone.utc";
    const name = this.#name === null ? "" : `, ${repr(this.#name)}`;
    return `datetime.timezone(${repr(this.#offset)}${name})`;
  }

  override toString(): string {
    return this.__str__();
  }
}

registerForm(import.meta, timezone, "datetime.timezone", {
  write: (zone) => zone === timezone.utc ? null : zone.parts(),
  read: (parts: readonly [timedelta, string | null] | null) => {
    if (parts === null) return timezone.utc;
    const [offset, name] = parts;
    return name === null ? new timezone(offset) : new timezone(offset, name);
  },
});
