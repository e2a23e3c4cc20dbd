/** https://docs.python.org/3/library/io.html */
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, reading } from "./table.ts";

/** The class of the file that `open` gives, by its mode. */
export function fileByMode(call: CallShape): string {
  const mode = call.arguments.has("mode") ? call.literals.get("mode") : "r";
  if (typeof mode !== "string") return "io.TextIOWrapper | io.BufferedReader";
  return mode.includes("b") ? "io.BufferedReader" : "io.TextIOWrapper";
}

/** What text and binary files share; `item` is what they read and write. */
function file(item: "str" | "bytes"): Record<string, Draft | string> {
  return {
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> None",
    __iter__: `() -> Iterator[${item}]`,
    __next__: `() -> ${item}`,
    close: "() -> None",
    closed: "bool",
    detach: "() -> object",
    fileno: "() -> index",
    flush: "() -> None",
    isatty: "() -> bool",
    mode: "str",
    name: "object",
    read: `(size: int | None = -1, /) -> ${item}`,
    readable: "() -> bool",
    readline: `(size: int = -1, /) -> ${item}`,
    readlines: `(hint: int | None = -1, /) -> list[${item}]`,
    seek: "(offset: int, whence: int = 0, /) -> small",
    seekable: "() -> bool",
    tell: "() -> small",
    truncate: "(size: int | None = None, /) -> small",
    writable: "() -> bool",
    write: "(data: object, /) -> index",
    writelines: reading("(lines: Iterable[object], /) -> None"),
  };
}

const text = {
  ...file("str"),
  buffer: "io.BufferedReader",
  encoding: "str",
  errors: "str | None",
  line_buffering: "bool",
  write_through: "bool",
  newlines: "object",
  reconfigure:
    "(*, encoding: object = None, errors: object = None, newline: object = None, line_buffering: object = None, write_through: object = None) -> None",
};

const binary = {
  ...file("bytes"),
  peek: "(size: int = 0, /) -> bytes",
  raw: "object",
  read1: "(size: int = -1, /) -> bytes",
  readall: "() -> bytes",
  readinto: "(buffer: object, /) -> index",
  readinto1: "(buffer: object, /) -> index",
};

/** Files and streams in memory. `io.BufferedReader` stands for every binary file that `open` gives. */
export const io: ModuleRow = module("io", {
  TextIOWrapper: cls(
    "(buffer: object, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool = False, write_through: bool = False)",
    text,
    { bases: ["io.TextIOBase"] },
  ),
  BufferedReader: cls("(raw: object, buffer_size: int = 8192)", binary, {
    bases: ["io.BufferedIOBase"],
  }),
  ...Object.fromEntries(["BufferedRandom", "BufferedWriter"].map((name) => [
    name,
    cls("(raw: object, buffer_size: int = 8192)", binary, { bases: ["io.BufferedIOBase"] }),
  ])),
  BufferedRWPair: cls("(reader: object, writer: object, buffer_size: int = 8192)", binary, {
    bases: ["io.BufferedIOBase"],
  }),
  FileIO: cls(
    "(file: object, mode: str = 'r', closefd: bool = True, opener: object = None)",
    { ...binary, closefd: "bool" },
    { bases: ["io.RawIOBase"] },
  ),
  IncrementalNewlineDecoder: cls(
    "(decoder: object, translate: bool, errors: str = 'strict')",
    {
      decode: "(input: object, final: bool = False) -> str",
      getstate: "() -> tuple[bytes, int]",
      newlines: "object",
      reset: "() -> None",
      setstate: "(state: object, /) -> None",
    },
  ),
  BlockingIOError: cls("(*args: object)", {}, { bases: ["OSError"] }),
  StringIO: cls("(initial_value: str | None = '', newline: str | None = '\\n')", {
    ...text,
    getvalue: "() -> str",
  }, { bases: ["io.TextIOBase"] }),
  BytesIO: cls("(initial_bytes: object = ...)", {
    ...binary,
    getbuffer: "() -> memoryview",
    getvalue: "() -> bytes",
  }, { bases: ["io.BufferedIOBase"] }),
  IOBase: cls(null, {}),
  RawIOBase: cls(null, {}, { bases: ["io.IOBase"] }),
  BufferedIOBase: cls(null, {}, { bases: ["io.IOBase"] }),
  TextIOBase: cls(null, {}, { bases: ["io.IOBase"] }),
  UnsupportedOperation: cls("(*args: object)", {}, { bases: ["OSError"] }),
  DEFAULT_BUFFER_SIZE: "index",
  SEEK_SET: "index",
  SEEK_CUR: "index",
  SEEK_END: "index",
  open_code: "(path: str) -> io.BufferedReader",
  text_encoding: "(encoding: str | None, stacklevel: int = 2, /) -> str",
  open: fn(
    "(file: object, mode: str = 'r', buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None, closefd: bool = True, opener: object = None) -> object",
  ),
});
