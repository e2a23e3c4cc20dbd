/**
 * `strftime`: dates and times as text, by the directives of the C library.
 *
 * @module
 */
import { divmod, epochOrdinal, isoCalendar, toOrdinal } from "../support/calendar.ts";
import { TypeError } from "../../errors.ts";
import { typeName } from "../values/types.ts";
import { dayNames, monthNames } from "./names.ts";

/** A point in time, taken apart. */
export interface Moment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Monday is 0. */
  weekday: number;
  /** From 1. */
  yearday: number;
  /** 1 in summer, 0 in winter, -1 unknown. */
  isdst: number;
  /** The time zone's name. */
  zone: string;
  /** Seconds east of UTC. */
  offset: number;
}

/** A point in time of which only its zone's offset has to be found out, where a format asks for it. */
export class LocalMoment implements Moment {
  readonly isdst = -1;
  readonly zone = "";
  readonly #offset: () => number;

  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly weekday: number,
    readonly yearday: number,
    offset: () => number,
  ) {
    this.#offset = offset;
  }

  get offset(): number {
    return this.#offset();
  }
}

/** How a directive's number is padded where the format does not say. */
interface Field {
  text: string;
  width?: number;
  pad?: string;
}

const number = (value: number, width: number, pad = "0"): Field => ({
  text: String(value),
  width,
  pad,
});
const plain = (text: string): Field => ({ text });
const year = (value: number): Field => number(value, 1);

function hour12(hour: number): number {
  return hour % 12 || 12;
}

/** Weeks since the first that begins on a given day of the week. */
function weekOfYear(moment: Moment, firstDay: number): number {
  const sinceFirst = (moment.weekday - firstDay + 7) % 7;
  return Math.floor((moment.yearday - 1 + 7 - sinceFirst) / 7);
}

function iso(moment: Moment): [number, number, number] {
  return isoCalendar(toOrdinal(moment.year, 1, 1) + moment.yearday - 1);
}

function offsetText(seconds: number): string {
  const [minutes] = divmod(Math.abs(seconds), 60);
  const [hours, rest] = divmod(minutes, 60);
  const digits = String(hours).padStart(2, "0") + String(rest).padStart(2, "0");
  return (seconds < 0 ? "-" : "+") + digits;
}

function secondsOf(moment: Moment): number {
  const days = toOrdinal(moment.year, moment.month, moment.day) - epochOrdinal;
  const local = ((days * 24 + moment.hour) * 60 + moment.minute) * 60 + moment.second;
  return local - moment.offset;
}

const compound: Readonly<Record<string, string>> = {
  c: "%a %b %e %H:%M:%S %Y",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  r: "%I:%M:%S %p",
  R: "%H:%M",
  T: "%H:%M:%S",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

const directives: Readonly<Record<string, (moment: Moment) => Field>> = {
  a: (m) => plain(dayNames[m.weekday]?.slice(0, 3) ?? "?"),
  A: (m) => plain(dayNames[m.weekday] ?? "?"),
  b: (m) => plain(monthNames[m.month - 1]?.slice(0, 3) ?? "?"),
  B: (m) => plain(monthNames[m.month - 1] ?? "?"),
  C: (m) => year(Math.floor(m.year / 100)),
  d: (m) => number(m.day, 2),
  e: (m) => number(m.day, 2, " "),
  g: (m) => number(divmod(iso(m)[0], 100)[1], 2),
  G: (m) => year(iso(m)[0]),
  h: (m) => plain(monthNames[m.month - 1]?.slice(0, 3) ?? "?"),
  H: (m) => number(m.hour, 2),
  I: (m) => number(hour12(m.hour), 2),
  j: (m) => number(m.yearday, 3),
  k: (m) => number(m.hour, 2, " "),
  l: (m) => number(hour12(m.hour), 2, " "),
  m: (m) => number(m.month, 2),
  M: (m) => number(m.minute, 2),
  n: () => plain("\n"),
  p: (m) => plain(m.hour < 12 ? "AM" : "PM"),
  P: (m) => plain(m.hour < 12 ? "am" : "pm"),
  s: (m) => number(secondsOf(m), 1),
  S: (m) => number(m.second, 2),
  t: () => plain("\t"),
  u: (m) => number(m.weekday + 1, 1),
  U: (m) => number(weekOfYear(m, 6), 2),
  V: (m) => number(iso(m)[1], 2),
  w: (m) => number((m.weekday + 1) % 7, 1),
  W: (m) => number(weekOfYear(m, 0), 2),
  y: (m) => number(divmod(m.year, 100)[1], 2),
  Y: (m) => year(m.year),
  z: (m) => plain(offsetText(m.offset)),
  Z: (m) => plain(m.zone),
  "%": () => plain("%"),
};

/** Names that `#` writes in capitals; others it writes small. */
const capitals = new Set(["a", "A", "b", "B", "h"]);

function padded(field: Field, flags: string, width: string): string {
  const flag = flags === "" ? undefined : flags.match(/[-_0](?=[^-_0]*$)/)?.[0];
  if (flag === "-") return field.text;
  const pad = flag === "_" ? " " : flag === "0" ? "0" : field.pad ?? " ";
  const length = width === "" ? field.width ?? 0 : Number(width);
  if (pad === "0" && field.text.startsWith("-")) {
    return "-" + field.text.slice(1).padStart(length - 1, "0");
  }
  return field.text.padStart(length, pad);
}

/** A piece of a format: text as it stands, or what a directive makes of a moment. */
type Piece = string | ((moment: Moment) => string);

/** The formats used last, taken apart: programs use one for many moments. */
const taken = new Map<string, readonly Piece[]>();
const MOST_FORMATS = 100;

/** A moment as text. What is no directive stays as it is. */
export function formatMoment(format: string, moment: Moment): string {
  if (typeof format !== "string") {
    throw new TypeError(`strftime() argument 1 must be str, not ${typeName(format)}`);
  }
  let pieces = taken.get(format);
  if (!pieces) {
    if (taken.size >= MOST_FORMATS) taken.clear();
    taken.set(format, pieces = piecesOf(format));
  }
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : piece(moment);
  return text;
}

function piecesOf(format: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of format.matchAll(/%([-_0^#]*)([0-9]*)[EO]?(.)/gsu)) {
    const [whole, flags = "", width = "", letter = ""] = found;
    pieces.push(format.slice(end, found.index), pieceOf(flags, width, letter) ?? whole);
    end = found.index + whole.length;
  }
  return [...pieces, format.slice(end)];
}

function pieceOf(flags: string, width: string, letter: string): Piece | undefined {
  const inner = compound[letter];
  const field = inner === undefined
    ? directives[letter]
    : (moment: Moment) => plain(formatMoment(inner, moment));
  if (field === undefined) return undefined;
  const isUpper = flags.includes("^") || flags.includes("#") && capitals.has(letter);
  if (isUpper) return (moment) => padded(field(moment), flags, width).toUpperCase();
  if (flags.includes("#")) return (moment) => padded(field(moment), flags, width).toLowerCase();
  return (moment) => padded(field(moment), flags, width);
}
