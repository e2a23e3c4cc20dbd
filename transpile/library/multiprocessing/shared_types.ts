/** https://docs.python.org/3/library/multiprocessing.html#shared-ctypes-objects, and ctypes as far as they need it. */
import type { CallShape, ModuleRow, Row } from "../signature.ts";
import { blocking, cls, converting, type Draft, fn, module, writable } from "../table.ts";

/** What a `ctypes` or `array` type code holds. */
const CODES: Readonly<Record<string, string>> = {
  b: "int[-128, 127]",
  B: "int[0, 255]",
  h: "int[-32768, 32767]",
  H: "int[0, 65535]",
  i: "int[-2147483648, 2147483647]",
  I: "int[0, 4294967295]",
  l: "int",
  L: "int",
  q: "int",
  Q: "int",
  f: "float",
  d: "float",
  c: "bytes",
  u: "str",
};

const C_TYPES: Readonly<Record<string, string>> = {
  c_bool: "bool",
  c_byte: CODES.b!,
  c_char: "bytes",
  c_char_p: "bytes | None",
  c_double: "float",
  c_float: "float",
  c_int: CODES.i!,
  c_int16: CODES.h!,
  c_int32: CODES.i!,
  c_int64: "int",
  c_int8: CODES.b!,
  c_long: "int",
  c_longdouble: "float",
  c_longlong: "int",
  c_short: CODES.h!,
  c_size_t: "int",
  c_ssize_t: "int",
  c_time_t: "int",
  c_ubyte: CODES.B!,
  c_uint: CODES.I!,
  c_uint16: CODES.H!,
  c_uint32: CODES.I!,
  c_uint64: "int",
  c_uint8: CODES.B!,
  c_ulong: "int",
  c_ulonglong: "int",
  c_ushort: CODES.H!,
  c_void_p: "int | None",
  c_wchar: "str",
  c_wchar_p: "str | None",
};

/** The stub of what a shared value of the given type holds; null where it is no simple one. */
function content(call: CallShape): string | null {
  const code = call.literals.get("typecode_or_type");
  if (typeof code === "string") return CODES[code] ?? null;
  const type = call.arguments.get("typecode_or_type");
  if (type?.kind !== "libraryClass" || !type.name.startsWith("ctypes.")) return null;
  return C_TYPES[type.name.slice(7)] ?? null;
}

/** A value of a structure has the structure's fields, which the run time knows. */
function value(locked: boolean): (call: CallShape) => string {
  return (call) => {
    const held = content(call);
    if (held === null) return "object";
    const isLocked = locked && call.literals.get("lock") !== false;
    return `multiprocessing.${isLocked ? "Value" : "RawValue"}[${held}]`;
  };
}

function array(locked: boolean): (call: CallShape) => string {
  return (call) => {
    const isLocked = locked && call.literals.get("lock") !== false;
    return `multiprocessing.${isLocked ? "Array" : "RawArray"}[${content(call) ?? "object"}]`;
  };
}

/** Slices of characters are bytes or a str, others lists. */
function slice({ receiver }: CallShape): string | undefined {
  const item = receiver?.kind === "libraryInstance" ? receiver.parameters[0] : undefined;
  return item?.kind === "bytes" ? "bytes" : item?.kind === "str" ? "str" : undefined;
}

const one = { parameters: ["T"] };

/** What holds a lock of its own. */
const guarded: Readonly<Record<string, Draft | string>> = {
  __enter__: blocking("() -> bool"),
  __exit__: "(*args: object) -> None",
  acquire: blocking("(block: bool = True, timeout: float | None = None) -> bool"),
  get_lock: "() -> multiprocessing.RLock",
  release: "() -> None",
};

const elements: Readonly<Record<string, Draft | string>> = {
  __getitem__: "(index: object, /) -> T",
  __getslice__: fn("(index: object, /) -> list[T]", { result: slice }),
  __iter__: "() -> Iterator[T]",
  __len__: "() -> index",
  __setitem__: "(index: object, value: object, /) -> None",
  raw: converting("bytes"),
  value: converting("object"),
};

/** `Value`, `Array` and their raw forms. */
export const sharedValues: Readonly<Record<string, Draft>> = {
  Value: cls(
    fn("(typecode_or_type: object, *args: object, lock: object = True)", { result: value(true) }),
    { ...guarded, get_obj: "() -> multiprocessing.RawValue[T]", value: converting("T") },
    one,
  ),
  Array: cls(
    fn("(typecode_or_type: object, size_or_initializer: object, *, lock: object = True)", {
      result: array(true),
      reads: "now",
    }),
    { ...guarded, ...elements, get_obj: "() -> multiprocessing.RawArray[T]" },
    one,
  ),
  RawValue: cls(
    fn("(typecode_or_type: object, *args: object)", { result: value(false) }),
    { value: converting("T") },
    one,
  ),
  RawArray: cls(
    fn("(typecode_or_type: object, size_or_initializer: object)", {
      result: array(false),
      reads: "now",
    }),
    elements,
    one,
  ),
};

/** `multiprocessing.sharedctypes`, given the rows of `multiprocessing`. */
export function sharedctypes(of: (name: string) => Row): ModuleRow {
  return module("multiprocessing.sharedctypes", {
    Array: of("Array"),
    RawArray: of("RawArray"),
    RawValue: of("RawValue"),
    Synchronized: of("Value"),
    SynchronizedArray: of("Array"),
    SynchronizedBase: cls(null, { ...guarded, get_obj: "() -> object" }),
    SynchronizedString: of("Array"),
    Value: of("Value"),
    copy: "(obj: T) -> T",
    synchronized: "(obj: object, lock: object = None) -> object",
  });
}

/** `ctypes`, as far as shared values need it. */
export const ctypes: ModuleRow = module("ctypes", {
  ...Object.fromEntries(
    Object.keys(C_TYPES).map((
      name,
    ) => [name, cls("(value: object = ..., /)", { value: writable("object") })]),
  ),
  Array: cls(null, elements, one),
  Structure: cls("(*args: object, **kwargs: object)", {}),
  Union: cls("(*args: object, **kwargs: object)", {}),
  alignment: "(obj: object) -> index",
  create_string_buffer: "(init: object, size: int | None = None) -> ctypes.Array[bytes]",
  create_unicode_buffer: "(init: object, size: int | None = None) -> ctypes.Array[str]",
  sizeof: "(obj: object) -> index",
});
