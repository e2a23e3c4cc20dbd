/** Random values, as Python's source spells them. */
import type { Writer } from "./writer.ts";

/** A small int. */
export function smallInt(w: Writer): string {
  return String(w.chance(80) ? w.between(-3, 9) : w.between(-120, 300));
}

const EDGES = [
  "2147483647",
  "-2147483648",
  "4294967296",
  "9007199254740991",
  "-9007199254740991",
  "9007199254740992",
  "9007199254740993",
  "9223372036854775807",
  "-9223372036854775808",
  "18446744073709551616",
  "10**15",
  "10**16",
  "10**20",
  "-10**18",
  "10**30 + 7",
  "2**100",
  "-2**70 + 1",
  "0xFFFF",
  "1_000_000",
];

/** An int, large ones among them. */
export function int(w: Writer): string {
  return w.chance(70) ? smallInt(w) : bracketed(w.pick(EDGES));
}

function bracketed(text: string): string {
  return /^\w+$/.test(text) ? text : `(${text})`;
}

const FLOATS = [
  "0.0",
  "-0.0",
  "1.0",
  "-1.0",
  "0.1",
  "0.5",
  "1.5",
  "2.5",
  "-2.5",
  "1e16",
  "1e15",
  "123456789.125",
  "1e-5",
  "0.0001",
  "1e22",
  "1e100",
  "5e-324",
  "1.7976931348623157e308",
  "9007199254740992.0",
  "4503599627370496.5",
  "3.141592653589793",
  "float('inf')",
  "float('-inf')",
  "float('nan')",
];

/** A float. */
export function float(w: Writer): string {
  if (w.chance(50)) return w.pick(FLOATS);
  const scale = w.pick([1, 2, 3, 7, 8, 10, 100, 1000, 1e5, 1e10, 1e-7, 1e-3, 1e-18]);
  const text = String(w.between(-5000, 5000) / scale);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** A float whose arithmetic stays in everyday's range. */
export function tameFloat(w: Writer): string {
  const text = String(w.between(-80, 80) / w.pick([1, 2, 4, 8, 10, 3]));
  return text.includes(".") ? text : `${text}.0`;
}

/** A complex number. */
export function complex(w: Writer): string {
  return w.pick(["1j", "(1+2j)", "-0j", "(-1.5-2j)", "complex(0, float('inf'))", "3j", "(2+0j)"]);
}

/** A number. */
export function number(w: Writer): string {
  return w.pick([int, int, int, float, float, bool, complex])(w);
}

/** A real number. */
export function real(w: Writer): string {
  return w.pick([int, int, float, float, bool])(w);
}

/** A bool. */
export function bool(w: Writer): string {
  return w.pick(["True", "False"]);
}

const TEXTS = [
  "",
  "a",
  "abc",
  "abcabc",
  "Hello, World",
  "hello world",
  "héllo",
  "x😀y",
  "straße",
  "ǆ",
  "İi",
  "ΑΣ",
  "  pad\t",
  "12",
  "-7",
  "3.5",
  "1e3",
  "a\nb\r\nc",
  "it's",
  'say "x"',
  'it\'s "x"',
  "\\",
  "tab\tend",
  "\u00a0x\u2003",
  "a,b,,c",
  "%d{}",
  "AbC dEf",
  "½²",
  "٣",
  "\x00\x7f",
  "a-b_c.d",
  "None",
  "aaa",
  "ab" + "c".repeat(20),
];

/** A string, as a literal that Python reads as just this one. */
export function quoted(text: string): string {
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (character === "\n") result += "\\n";
    else if (character === "\t") result += "\\t";
    else if (character === "\r") result += "\\r";
    else if (character === "\\" || character === "'") result += `\\${character}`;
    else if (code < 32 || code === 127) result += `\\x${code.toString(16).padStart(2, "0")}`;
    else result += character;
  }
  return `'${result}'`;
}

/** A str. */
export function str(w: Writer): string {
  return quoted(w.pick(TEXTS));
}

/** A short str of few letters, which is found in others. */
export function shortStr(w: Writer): string {
  return quoted(
    w.pick(["", "a", "b", "ab", "c", " ", "l", "o", ",", "x", "é", "😀", "A", "lo", "1"]),
  );
}

const BYTES = ["b''", "b'a'", "b'abc'", "b'Hello, World'", "b'\\x00\\xff'", "b'a b\\tc'", "b'12'"];

/** A bytes. */
export function bytes(w: Writer): string {
  return w.pick(BYTES);
}

/** A value that can be a key. */
export function key(w: Writer): string {
  return w.pick([smallInt, smallInt, str, shortStr, bool, tameFloat, none, pair])(w);
}

function none(): string {
  return "None";
}

function pair(w: Writer): string {
  return `(${smallInt(w)}, ${shortStr(w)})`;
}

/** A list. */
export function list(w: Writer, item: (w: Writer) => string = scalar): string {
  return `[${w.some(0, 5, () => item(w)).join(", ")}]`;
}

/** A tuple. */
export function tuple(w: Writer, item: (w: Writer) => string = scalar): string {
  const items = w.some(0, 4, () => item(w));
  return `(${items.join(", ")}${items.length === 1 ? "," : ""})`;
}

/** A set of numbers, whose order is CPython's. */
export function set(w: Writer): string {
  const items = w.some(0, 5, () => w.chance(85) ? smallInt(w) : tameFloat(w));
  return items.length === 0 ? "set()" : `{${items.join(", ")}}`;
}

/** A frozenset of numbers. */
export function frozenset(w: Writer): string {
  return `frozenset(${list(w, smallInt)})`;
}

/** A dict. */
export function dict(w: Writer): string {
  return `{${w.some(0, 4, () => `${key(w)}: ${scalar(w)}`).join(", ")}}`;
}

/** A range. */
export function range(w: Writer): string {
  switch (w.below(3)) {
    case 0:
      return `range(${w.between(-1, 9)})`;
    case 1:
      return `range(${w.between(-5, 5)}, ${w.between(-5, 12)})`;
    default:
      return `range(${w.between(-9, 9)}, ${w.between(-9, 12)}, ${w.pick([-3, -2, -1, 1, 2, 3])})`;
  }
}

/** A value without parts. */
export function scalar(w: Writer): string {
  return w.pick([smallInt, smallInt, int, float, tameFloat, str, shortStr, bool, none, bytes])(w);
}

const ALL = [
  int,
  float,
  bool,
  str,
  none,
  bytes,
  complex,
  list,
  tuple,
  set,
  dict,
  range,
  frozenset,
  bytearray,
];

/** A bytearray. */
export function bytearray(w: Writer): string {
  return `bytearray(${bytes(w)})`;
}

/** Any value. */
export function any(w: Writer): string {
  return w.pick(ALL)(w);
}

/** Any value that may be multiplied with another: nothing grows large. */
export function tame(w: Writer): string {
  return w.pick([
    smallInt,
    smallInt,
    tameFloat,
    bool,
    shortStr,
    none,
    bytes,
    complex,
    (w: Writer) => list(w, smallInt),
    (w: Writer) => tuple(w, smallInt),
    set,
    dict,
    frozenset,
    bytearray,
  ])(w);
}

/** Something to go over. */
export function iterable(w: Writer): string {
  return w.pick([
    (w: Writer) => list(w, smallInt),
    (w: Writer) => list(w, smallInt),
    (w: Writer) => list(w, shortStr),
    (w: Writer) => tuple(w, smallInt),
    list,
    range,
    str,
    dict,
    set,
    bytes,
    (w: Writer) => `iter(${list(w, smallInt)})`,
    (w: Writer) => `(x for x in ${list(w, smallInt)})`,
  ])(w);
}
