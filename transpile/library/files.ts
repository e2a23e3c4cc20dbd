/** Files by patterns, and files that go away: `fnmatch`, `glob`, `tempfile`. */
import { fileByMode } from "./io.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, fn, module, reading } from "./table.ts";

/** https://docs.python.org/3/library/fnmatch.html */
export const fnmatch: ModuleRow = module("fnmatch", {
  filter: reading("(names: Iterable[T], pat: T) -> list[T]"),
  fnmatch: "(name: object, pat: object) -> bool",
  fnmatchcase: "(name: object, pat: object) -> bool",
  translate: "(pat: str) -> str",
});

const SEARCH =
  "pathname: str, *, root_dir: object = None, dir_fd: object = None, recursive: bool = False, include_hidden: bool = False";

/** https://docs.python.org/3/library/glob.html */
export const glob: ModuleRow = module("glob", {
  escape: "(pathname: str) -> str",
  glob: `(${SEARCH}) -> list[str]`,
  has_magic: "(s: str) -> bool",
  iglob: `(${SEARCH}) -> Iterator[str]`,
  translate:
    "(pat: str, *, recursive: bool = False, include_hidden: bool = False, seps: object = None) -> str",
});

/** The class of the file, which is one of bytes where no mode is given. */
function temporary(call: CallShape): string {
  return call.arguments.has("mode") ? fileByMode(call) : "io.BufferedReader";
}

const NAME = "suffix: object = None, prefix: object = None, dir: object = None";
const OPENED =
  `mode: str = 'w+b', buffering: int = -1, encoding: str | None = None, newline: str | None = None, ${NAME}`;

/** https://docs.python.org/3/library/tempfile.html */
export const tempfile: ModuleRow = module("tempfile", {
  NamedTemporaryFile: fn(
    `(${OPENED}, delete: bool = True, *, errors: str | None = None, delete_on_close: bool = True) -> object`,
    { result: temporary },
  ),
  SpooledTemporaryFile: cls(`(max_size: int = 0, ${OPENED}, *, errors: str | None = None)`, {
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> None",
    __iter__: "() -> Iterator[object]",
    close: "() -> None",
    closed: "bool",
    fileno: "() -> index",
    flush: "() -> None",
    isatty: "() -> bool",
    mode: "str",
    name: "object",
    read: "(size: int | None = -1, /) -> object",
    readable: "() -> bool",
    readline: "(size: int | None = -1, /) -> object",
    readlines: "(hint: int | None = -1, /) -> list[object]",
    rollover: "() -> None",
    seek: "(offset: int, whence: int = 0, /) -> small",
    seekable: "() -> bool",
    tell: "() -> small",
    truncate: "(size: int | None = None, /) -> small",
    writable: "() -> bool",
    write: "(data: object, /) -> index",
    writelines: reading("(lines: Iterable[object], /) -> None"),
  }),
  TMP_MAX: "index",
  TemporaryDirectory: cls(
    `(${NAME}, ignore_cleanup_errors: bool = False, *, delete: bool = True)`,
    {
      __enter__: "() -> str",
      __exit__: "(*args: object) -> None",
      cleanup: "() -> None",
      name: "str",
    },
  ),
  TemporaryFile: fn(`(${OPENED}, *, errors: str | None = None) -> object`, { result: temporary }),
  gettempdir: "() -> str",
  gettempdirb: "() -> bytes",
  gettempprefix: "() -> str",
  gettempprefixb: "() -> bytes",
  mkdtemp: `(${NAME}) -> str`,
  mkstemp: `(${NAME}, text: bool = False) -> tuple[index, str]`,
  mktemp: `(${NAME}) -> str`,
  tempdir: "str | None",
});
