/**
 * `open()`. https://docs.python.org/3/library/functions.html#open
 *
 * @module
 */
import { TypeError, ValueError } from "../errors.ts";
import { methodOf } from "./operators/dispatch.ts";
import { truth } from "./operators/truth.ts";
import { type BinaryFile, binaryFile, rawFile } from "./files/binary_file.ts";
import "./io/file_io.ts";
import { DescriptorDevice } from "./files/descriptor_device.ts";
import { FileDevice, type OpenMode } from "./files/device.ts";
import "./files/travel.ts";
import { flushFiles } from "./files/pending.ts";
import { TextFile } from "./files/text_file.ts";
import { decode } from "./text/encodings.ts";
import { type Keywords, keywords } from "./values/keywords.ts";
import { typeName } from "./values/types.ts";

export { BinaryFile, UnsupportedOperation } from "./files/binary_file.ts";
export { TextFile } from "./files/text_file.ts";

/** How to open a file. */
export interface OpenOptions {
  /** `r`, `w`, `a` or `x`, with `+` to read and write, and `t` for text or `b` for bytes. */
  mode?: string;
  /** 0: every write at once (bytes alone); 1: line by line; otherwise in larger pieces. */
  buffering?: number;
  /** The encoding of text, "utf-8" when it is not given. */
  encoding?: string | null;
  /** What to do with what cannot be converted. */
  errors?: string | null;
  /** null: any line end is read as \n; "": line ends stay; otherwise the line end. */
  newline?: string | null;
  /** Whether a descriptor is closed with the file; true when it is not given. Without meaning for paths. */
  closefd?: boolean;
  /** Without meaning here. */
  opener?: null;
}

interface Mode extends OpenMode {
  readonly binary: boolean;
}

function parseMode(mode: string): Mode {
  const has = (letter: string) => mode.includes(letter);
  if (!/^[rwaxbt+]*$/.test(mode) || new Set(mode).size !== mode.length) {
    throw new ValueError(`invalid mode: '${mode}'`);
  }
  if (has("t") && has("b")) throw new ValueError("can't have text and binary mode at once");
  const kinds = [...mode].filter((letter) => "rwax".includes(letter)).length;
  if (kinds > 1) {
    throw new ValueError("must have exactly one of create/read/write/append mode");
  }
  if (kinds === 0) {
    throw new ValueError(
      "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  }
  return {
    reading: has("r"),
    writing: has("w"),
    appending: has("a"),
    creating: has("x"),
    updating: has("+"),
    binary: has("b"),
  };
}

function pathOf(file: unknown): string | URL {
  if (typeof file === "string") {
    if (file.includes("\0")) throw new ValueError("embedded null byte");
    return file;
  }
  if (file instanceof URL) return file;
  if (file instanceof Uint8Array) return decode(file, "utf-8", "surrogateescape");
  const own = methodOf(file, "__fspath__") as (() => string) | undefined;
  if (own) return own.call(file);
  throw new TypeError(
    `expected str, bytes or os.PathLike object, not ${typeName(file)}`,
  );
}

const NAMES = ["mode", "buffering", "encoding", "errors", "newline"] as const;

function read(args: readonly unknown[]): Keywords {
  const rest = [...args];
  const options: Keywords = { ...keywords(rest) };
  rest.forEach((value, i) => {
    const name = NAMES[i];
    if (name !== undefined) options[name] = value;
  });
  return options;
}

/** What `open()` gives for the type checker. */
export interface Open {
  (file: unknown, mode: BinaryMode, options?: OpenOptions): BinaryFile;
  (file: unknown, options?: OpenOptions & { mode?: TextMode }): TextFile;
  (file: unknown, mode: TextMode, options?: OpenOptions): TextFile;
  (
    file: unknown,
    mode: TextMode,
    buffering: number,
    encoding?: string | null,
    errors?: string | null,
    newline?: string | null,
  ): TextFile;
  (file: unknown, ...rest: unknown[]): TextFile & BinaryFile;
}

type Kind = "r" | "w" | "a" | "x";

/** Modes that open a file of bytes. */
export type BinaryMode = `${Kind}b` | `${Kind}b+` | `${Kind}+b` | `b${Kind}` | `b${Kind}+`;

/** Modes that open a file of text. */
export type TextMode = Kind | `${Kind}+` | `${Kind}t` | `${Kind}t+` | `${Kind}+t` | `t${Kind}`;

/**
 * Opens a file. What is written goes out when the file is closed, when the program next waits, and at its end.
 *
 * @throws {FileNotFoundError} and its like, when the file cannot be opened
 * @throws {ValueError} when the mode is none
 *
 * @example
 * ```ts
 * import { open, print } from "@manycore/multiprocessing/python";
 *
 * const path = Deno.makeTempFileSync();
 * {
 *   using file = open(path, "w");
 *   file.write("a\nb\n");
 * }
 * for (const line of open(path)) print(line, { end: "" }); // a, then b
 * Deno.removeSync(path);
 * ```
 */
export const open: Open = ((file: unknown, ...rest: unknown[]): unknown => {
  const options = read(rest);
  const given = options.mode ?? "r";
  if (typeof given !== "string") {
    throw new TypeError(`open() argument 'mode' must be str, not ${typeName(given)}`);
  }
  const mode = parseMode(given);
  const buffering = Number(options.buffering ?? -1);
  if (mode.binary) checkBinary(options);
  else if (buffering === 0) throw new ValueError("can't have unbuffered text I/O");
  const newline = (options.newline ?? null) as string | null;
  if (newline !== null && !["", "\n", "\r", "\r\n"].includes(newline)) {
    throw new ValueError(`illegal newline value: ${newline}`);
  }
  const descriptor = typeof file === "number" || typeof file === "bigint" ? Number(file) : null;
  const path = descriptor === null ? pathOf(file) : "";
  flushFiles();
  const access = {
    name: file,
    mode: mode.binary ? binaryMode(mode) : given,
    readable: mode.reading || mode.updating,
    writable: !mode.reading || mode.updating,
    holdsBack: descriptor !== null,
  };
  const device = descriptor === null
    ? new FileDevice(path, mode, file)
    : new DescriptorDevice(descriptor, truth(options.closefd ?? true));
  if (mode.binary && buffering === 0) return rawFile.of(device, access);
  const binary = binaryFile(device, access);
  if (mode.binary) return binary;
  const encoding = (options.encoding ?? "utf-8") as string;
  return new TextFile(binary, {
    encoding,
    shownEncoding: options.encoding ? encoding : "UTF-8",
    errors: (options.errors ?? "strict") as string,
    newline,
    lineBuffered: buffering === 1,
    mode: given,
  });
}) as Open;

function checkBinary(options: Keywords): void {
  for (const [name, what] of [["encoding", "an encoding"], ["errors", "an errors"]] as const) {
    if (truth(options[name])) {
      throw new ValueError(`binary mode doesn't take ${what} argument`);
    }
  }
  if (options.newline !== null && options.newline !== undefined) {
    throw new ValueError("binary mode doesn't take a newline argument");
  }
}

/** A mode as CPython's files of bytes show it. */
function binaryMode({ reading, writing, appending, creating, updating }: Mode): string {
  if (updating) return writing || reading ? "rb+" : appending ? "ab+" : "xb+";
  return reading ? "rb" : writing ? "wb" : appending ? "ab" : creating ? "xb" : "";
}
