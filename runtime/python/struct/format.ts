/** Formats, read into places. */
import { TypeError } from "../exceptions.ts";
import { encode } from "../text/encodings.ts";
import { latin1 } from "../values/bytes.ts";
import { typeName } from "../values/types.ts";
import { type Code, NATIVE, STANDARD } from "./codes.ts";
import { error } from "./error.ts";

/** Where values of one kind lie. */
export interface Field {
  /** The first of them. */
  readonly at: number;
  /** Their letter's code, or `s` or `p`. */
  readonly code: Code | "s" | "p";
  /** The bytes of each. */
  readonly size: number;
  /** How many they are. */
  readonly count: number;
}

/** A format, understood. */
export interface Layout {
  readonly format: string;
  readonly fields: readonly Field[];
  /** How many values there are. */
  readonly count: number;
  readonly size: number;
  readonly little: boolean;
}

const NATIVE_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** By first character: which codes, little-endian or not, aligned or not. */
const ORDERS: Readonly<
  Record<string, readonly [Readonly<Record<string, Code>>, boolean, boolean]>
> = {
  "@": [NATIVE, NATIVE_LITTLE, true],
  "=": [STANDARD, NATIVE_LITTLE, false],
  "<": [STANDARD, true, false],
  ">": [STANDARD, false, false],
  "!": [STANDARD, false, false],
};
const PART = /(\d*)([^\d\s])/y;

const known = new Map<string, Layout>();

/** The places of a format. */
export function layoutOf(format: unknown): Layout {
  const text = format instanceof Uint8Array ? latin1(format) : format;
  if (typeof text !== "string") {
    throw new TypeError(
      `Struct() argument 1 must be a str or bytes object, not ${typeName(format)}`,
    );
  }
  let layout = known.get(text);
  if (layout === undefined) {
    encode(text, "ascii");
    layout = read(text);
    if (known.size > 100) known.clear();
    known.set(text, layout);
  }
  return layout;
}

function read(format: string): Layout {
  const order = ORDERS[format[0] ?? ""];
  const [codes, little, aligned] = order ?? ORDERS["@"]!;
  const fields: Field[] = [];
  let size = 0;
  for (let i = order === undefined ? 0 : 1; i < format.length;) {
    if (/\s/.test(format[i]!)) {
      i++;
      continue;
    }
    PART.lastIndex = i;
    const part = PART.exec(format);
    if (part === null) {
      const isCount = /^\d+$/.test(format.slice(i));
      throw new error(
        isCount ? "repeat count given without format specifier" : "bad char in struct format",
      );
    }
    i += part[0].length;
    const count = part[1] === "" ? 1 : Number(part[1]);
    const letter = part[2]!;
    const code = codes[letter];
    if (letter === "x") size += count;
    else if (letter === "s" || letter === "p") {
      fields.push({ at: size, code: letter, size: count, count: 1 });
      size += count;
    } else {
      if (code === undefined) throw new error("bad char in struct format");
      if (aligned) size = Math.ceil(size / code.alignment) * code.alignment;
      if (!Number.isSafeInteger(size + count * code.size)) {
        throw new error("total struct size too long");
      }
      fields.push({ at: size, code, size: code.size, count });
      size += count * code.size;
    }
  }
  const count = fields.reduce((sum, field) => sum + field.count, 0);
  return { format, fields, count, size, little };
}
