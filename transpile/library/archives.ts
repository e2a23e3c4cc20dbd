/** https://docs.python.org/3/library/archiving.html */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, fn, module, writable } from "./table.ts";

/** The class of the file that `open` gives, by its mode. */
function byMode(binary: string): (call: CallShape) => string {
  return (call) => {
    const mode = call.arguments.has("mode") ? call.literals.get("mode") : "rb";
    if (typeof mode !== "string") return `${binary} | io.TextIOWrapper`;
    return mode.includes("t") ? "io.TextIOWrapper" : binary;
  };
}

/** https://docs.python.org/3/library/gzip.html */
export const gzip: ModuleRow = module("gzip", {
  BadGzipFile: exception("OSError"),
  GzipFile: cls(
    "(filename: object = None, mode: str | None = None, compresslevel: int = 9, fileobj: object = None, mtime: object = None)",
    { mtime: "object", rewind: "() -> None" },
    { bases: ["io.BufferedReader"] },
  ),
  compress: "(data: object, compresslevel: int = 9, *, mtime: object = 0) -> bytes",
  decompress: "(data: object) -> bytes",
  open: fn(
    "(filename: object, mode: str = 'rb', compresslevel: int = 9, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> object",
    { result: byMode("gzip.GzipFile") },
  ),
});

const TYPES =
  "(zinfo_or_arcname: object, data: object, compress_type: object = None, compresslevel: object = None) -> None";

/** https://docs.python.org/3/library/zipfile.html */
export const zipfile: ModuleRow = module("zipfile", {
  BadZipFile: exception("Exception"),
  BadZipfile: exception("Exception"),
  LargeZipFile: exception("Exception"),
  ZIP_BZIP2: "index",
  ZIP_DEFLATED: "index",
  ZIP_LZMA: "index",
  ZIP_STORED: "index",
  ZipFile: cls(
    "(file: object, mode: str = 'r', compression: int = 0, allowZip64: bool = True, compresslevel: object = None, *, strict_timestamps: bool = True, metadata_encoding: object = None)",
    {
      NameToInfo: "dict[str, zipfile.ZipInfo]",
      __enter__: "() -> Self",
      __exit__: "(*args: object) -> None",
      close: "() -> None",
      comment: writable("bytes"),
      compression: "index",
      compresslevel: "object",
      debug: writable("index"),
      extract: "(member: object, path: object = None, pwd: object = None) -> str",
      extractall: "(path: object = None, members: object = None, pwd: object = None) -> None",
      filelist: "list[zipfile.ZipInfo]",
      filename: "object",
      fp: "object",
      getinfo: "(name: str) -> zipfile.ZipInfo",
      infolist: "() -> list[zipfile.ZipInfo]",
      mkdir: "(zinfo_or_directory_name: object, mode: int = 511) -> None",
      mode: "str",
      namelist: "() -> list[str]",
      open: fn(
        "(name: object, mode: str = 'r', pwd: object = None, *, force_zip64: bool = False) -> zipfile.ZipExtFile",
      ),
      printdir: "(file: object = None) -> None",
      read: "(name: object, pwd: object = None) -> bytes",
      setpassword: "(pwd: object) -> None",
      testzip: "() -> str | None",
      write:
        "(filename: object, arcname: object = None, compress_type: object = None, compresslevel: object = None) -> None",
      writestr: TYPES,
    },
  ),
  ZipExtFile: cls(null, {}, { bases: ["io.BufferedReader"] }),
  ZipInfo: cls("(filename: str = 'NoName', date_time: object = ...)", {
    CRC: writable("int"),
    comment: writable("bytes"),
    compress_size: writable("small"),
    compress_type: writable("index"),
    create_system: writable("index"),
    create_version: writable("index"),
    date_time: writable("object"),
    external_attr: writable("int"),
    extra: writable("bytes"),
    extract_version: writable("index"),
    file_size: writable("small"),
    filename: writable("str"),
    flag_bits: writable("index"),
    header_offset: writable("small"),
    internal_attr: writable("index"),
    is_dir: "() -> bool",
    orig_filename: writable("str"),
    volume: writable("index"),
    from_file: fn(
      "(filename: object, arcname: object = None, *, strict_timestamps: bool = True) -> zipfile.ZipInfo",
      { ofClass: true },
    ),
  }),
  error: exception("Exception"),
  is_zipfile: "(filename: object) -> bool",
});

const error = cls("(*args: object)", {}, { bases: ["Exception"] });

/** https://docs.python.org/3/library/tarfile.html */
export const tarfile: ModuleRow = module("tarfile", {
  ...Object.fromEntries(
    "DEFAULT_FORMAT GNU_FORMAT PAX_FORMAT USTAR_FORMAT".split(" ").map((name) => [name, "small"]),
  ),
  ...Object.fromEntries(
    "DIRTYPE FIFOTYPE LNKTYPE REGTYPE SYMTYPE".split(" ").map((name) => [name, "bytes"]),
  ),
  TarError: error,
  ...Object.fromEntries(
    "CompressionError ExtractError FilterError ReadError StreamError".split(" ").map((name) => [
      name,
      cls("(*args: object)", {}, { bases: ["tarfile.TarError"] }),
    ]),
  ),
  OutsideDestinationError: cls("(*args: object)", {}, { bases: ["tarfile.FilterError"] }),
  TarFile: cls("(name: object = None, mode: str = 'r', fileobj: object = None)", {
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> None",
    __iter__: "() -> Iterator[tarfile.TarInfo]",
    add:
      "(name: object, arcname: object = None, recursive: bool = True, *, filter: Callable[[tarfile.TarInfo], object] | None = None) -> None",
    addfile: "(tarinfo: tarfile.TarInfo, fileobj: object = None) -> None",
    close: "() -> None",
    closed: "bool",
    extract:
      "(member: object, path: object = '', set_attrs: bool = True, *, numeric_owner: bool = False, filter: object = None) -> None",
    extractall:
      "(path: object = '.', members: object = None, *, numeric_owner: bool = False, filter: object = None) -> None",
    extractfile: "(member: object) -> io.BytesIO | None",
    getmember: "(name: str) -> tarfile.TarInfo",
    getmembers: "() -> list[tarfile.TarInfo]",
    getnames: "() -> list[str]",
    gettarinfo: "(name: object = None, arcname: object = None) -> tarfile.TarInfo",
    list: "(verbose: bool = True, *, members: object = None) -> None",
    mode: "str",
    name: "str",
    next: "() -> tarfile.TarInfo | None",
  }),
  TarInfo: cls("(name: str = '')", {
    ...Object.fromEntries(
      "gid mode size uid".split(" ").map((name) => [name, writable("int")]),
    ),
    ...Object.fromEntries(
      "gname linkname name uname".split(" ").map((name) => [name, writable("str")]),
    ),
    ...Object.fromEntries(
      "isdev isdir isfifo isfile islnk isreg issym".split(" ").map((name) => [name, "() -> bool"]),
    ),
    mtime: writable("object"),
    type: writable("bytes"),
  }),
  is_tarfile: "(name: object) -> bool",
  open:
    "(name: object = None, mode: str = 'r', fileobj: object = None, bufsize: int = 10240) -> tarfile.TarFile",
});
