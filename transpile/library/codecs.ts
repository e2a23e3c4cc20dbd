/** https://docs.python.org/3/library/codecs.html */
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, writable } from "./table.ts";

const MARKS =
  "BOM BOM_BE BOM_LE BOM_UTF16 BOM_UTF16_BE BOM_UTF16_LE BOM_UTF32 BOM_UTF32_BE BOM_UTF32_LE BOM_UTF8";
const ERRORS = "backslashreplace ignore replace strict xmlcharrefreplace";
const PARTS = "decoder encoder incrementaldecoder incrementalencoder reader writer";
const CODED = "(obj: object, encoding: str = 'utf-8', errors: str = 'strict') -> object";

const stream: Readonly<Record<string, Draft | string>> = {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> bool",
  close: "() -> None",
  errors: writable("str"),
  reset: "() -> None",
  seek: "(offset: int, whence: int = 0) -> None",
  stream: "object",
};
const writing = {
  flush: "() -> None",
  write: "(object: object) -> None",
  writelines: "(list: object) -> None",
};
const reading = {
  __iter__: "() -> Iterator[str]",
  __next__: "() -> str",
  read: "(size: int = -1, chars: int = -1, firstline: object = False) -> str",
  readline: "(size: object = None, keepends: object = True) -> str",
  readlines: "(sizehint: object = None, keepends: object = True) -> list[str]",
};
const decoder = {
  decode: "(input: object, final: object = False) -> str",
  errors: writable("str"),
  getstate: "() -> tuple[bytes, int]",
  reset: "() -> None",
  setstate: "(state: object) -> None",
};

/** `codecs`. */
export const codecs: ModuleRow = module("codecs", {
  ...Object.fromEntries(MARKS.split(" ").map((name) => [name, "bytes"])),
  ...Object.fromEntries(
    ERRORS.split(" ").map((name) => [`${name}_errors`, "(exception: object, /) -> object"]),
  ),
  ...Object.fromEntries(
    PARTS.split(" ").map((name) => [`get${name}`, "(encoding: str) -> object"]),
  ),
  BufferedIncrementalDecoder: cls("(errors: str = 'strict')", decoder),
  CodecInfo: cls(
    "(encode: object, decode: object, streamreader: object = None, streamwriter: object = None, incrementalencoder: object = None, incrementaldecoder: object = None, name: object = None)",
    {
      decode: "object",
      encode: "object",
      incrementaldecoder: "object",
      incrementalencoder: "object",
      name: "str",
      streamreader: "object",
      streamwriter: "object",
    },
  ),
  IncrementalDecoder: cls("(errors: str = 'strict')", decoder),
  IncrementalEncoder: cls("(errors: str = 'strict')", {
    encode: "(input: object, final: object = False) -> bytes",
    errors: writable("str"),
    getstate: "() -> object",
    reset: "() -> None",
    setstate: "(state: object) -> None",
  }),
  StreamReader: cls("(stream: object, errors: str = 'strict')", { ...stream, ...reading }),
  StreamReaderWriter: cls(
    "(stream: object, Reader: object, Writer: object, errors: str = 'strict')",
    {
      ...stream,
      ...reading,
      ...writing,
      closed: "object",
      encoding: "str",
      mode: "object",
      name: "object",
      tell: "() -> object",
    },
  ),
  StreamWriter: cls("(stream: object, errors: str = 'strict')", { ...stream, ...writing }),
  decode: CODED,
  encode: CODED,
  iterdecode: "(iterator: object, encoding: str, errors: str = 'strict') -> Iterator[object]",
  iterencode: "(iterator: object, encoding: str, errors: str = 'strict') -> Iterator[object]",
  lookup: "(encoding: str, /) -> codecs.CodecInfo",
  lookup_error: "(name: str, /) -> object",
  open: fn(
    "(filename: object, mode: str = 'r', encoding: str | None = None, errors: str = 'strict', buffering: int = -1) -> object",
  ),
  register: "(search_function: object, /) -> None",
  register_error: fn("(errors: str, handler: Callable, /) -> None"),
  unregister: "(search_function: object, /) -> None",
});
