/**
 * A text that is searched, and places in it: Python counts characters, JavaScript units of UTF-16.
 *
 * @module
 */
import { TypeError } from "../exceptions.ts";
import { isNarrow, pointsBefore, unitOf } from "../text/code_points.ts";
import { type Bytes, fromLatin1, latin1 } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";

/** A text or bytes, as the engine takes it. */
export class Subject {
  /** What was given. */
  readonly given: string | Uint8Array;
  /** The text, or a character for each byte. */
  readonly text: string;
  /** Whether it has nothing but ASCII in it. */
  readonly isPlain: boolean;
  /** Whether every character is one unit. */
  readonly #isNarrow: boolean;
  #unit = 0;
  #point = 0;

  constructor(given: string | Uint8Array) {
    this.given = given;
    this.text = typeof given === "string" ? given : latin1(given);
    // deno-lint-ignore no-control-regex -- this is what ASCII is
    this.isPlain = /^[\x00-\x7f]*$/.test(this.text);
    this.#isNarrow = this.isPlain || isNarrow(this.text);
  }

  /** The character's number of a unit's. Places are mostly asked for in their order: each is counted from the last. */
  point(unit: number): number {
    if (this.#isNarrow || unit < 0) return unit;
    if (unit < this.#unit) {
      this.#unit = 0;
      this.#point = 0;
    }
    this.#point += pointsBefore(this.text.slice(this.#unit, unit), unit - this.#unit);
    this.#unit = unit;
    return this.#point;
  }

  /** The unit's number of a character's. */
  unit(point: number): number {
    if (point <= 0) return 0;
    if (this.#isNarrow) return Math.min(point, this.text.length);
    return Math.min(unitOf(this.text, point), this.text.length);
  }

  /** The unit after the character at a unit. */
  after(unit: number): number {
    return unit + (this.text.codePointAt(unit)! > 0xffff ? 2 : 1);
  }

  /** A part, as what was given is. */
  part(start: number, end: number): string | Bytes {
    const text = this.text.slice(start, end);
    return typeof this.given === "string" ? text : fromLatin1(text);
  }
}

let last: Subject | undefined;

/** The subject of a text; the last one is kept, since a text is often searched again and again. */
export function subjectOf(given: unknown, isBytes: boolean): Subject {
  if (last !== undefined && last.given === given) return checked(last, isBytes);
  if (typeof given !== "string" && !(given instanceof Uint8Array)) {
    throw new TypeError(`expected string or bytes-like object, got '${typeName(given)}'`);
  }
  const subject = checked(new Subject(given), isBytes);
  // A bytearray may change, so it is looked at anew each time.
  last = typeof given === "string" ? subject : undefined;
  return subject;
}

function checked(subject: Subject, isBytes: boolean): Subject {
  if ((typeof subject.given !== "string") === isBytes) return subject;
  throw new TypeError(
    isBytes
      ? "cannot use a bytes pattern on a string-like object"
      : "cannot use a string pattern on a bytes-like object",
  );
}
