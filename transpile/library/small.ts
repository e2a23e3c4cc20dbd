/** Small modules: `ast`, `gc`, `getopt`, `getpass`, `keyword`, `platform`, `secrets`, `shlex`, `stat`, `timeit`, `tomllib`. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { blocking, cls, module, reading, unsupported, writable } from "./table.ts";

/** https://docs.python.org/3/library/ast.html */
export const ast: ModuleRow = module("ast", {
  literal_eval: "(node_or_string: object) -> object",
});

/** https://docs.python.org/3/library/gc.html */
export const gc: ModuleRow = module("gc", {
  collect: "(generation: int = 2) -> index",
  disable: "() -> None",
  enable: "() -> None",
  freeze: "() -> None",
  garbage: "list[object]",
  get_count: "() -> tuple[index, index, index]",
  get_freeze_count: "() -> index",
  get_objects: unsupported("JavaScript does not list objects"),
  get_referents: unsupported("JavaScript does not tell who refers to an object"),
  get_referrers: unsupported("JavaScript does not tell who refers to an object"),
  get_stats: "() -> list[dict[str, index]]",
  get_threshold: "() -> tuple[int, int, int]",
  isenabled: "() -> bool",
  set_threshold: "(threshold0: int, threshold1: int = ..., threshold2: int = ..., /) -> None",
  unfreeze: "() -> None",
});

const FOUND = "tuple[list[tuple[str, str]], list[str]]";

/** https://docs.python.org/3/library/getopt.html */
export const getopt: ModuleRow = module("getopt", {
  GetoptError: exception("Exception", { msg: "str", opt: "str" }, "(msg: str, opt: str = '')"),
  error: exception("Exception", { msg: "str", opt: "str" }, "(msg: str, opt: str = '')"),
  getopt: reading(`(args: Iterable[str], shortopts: str, longopts: object = []) -> ${FOUND}`),
  gnu_getopt: reading(`(args: Iterable[str], shortopts: str, longopts: object = []) -> ${FOUND}`),
});

/** https://docs.python.org/3/library/tomllib.html */
export const tomllib: ModuleRow = module("tomllib", {
  TOMLDecodeError: exception("ValueError"),
  load: "(fp: object, /, *, parse_float: object = ...) -> dict[str, object]",
  loads: "(s: str, /, *, parse_float: object = ...) -> dict[str, object]",
});

/** https://docs.python.org/3/library/getpass.html */
export const getpass: ModuleRow = module("getpass", {
  GetPassWarning: cls("(*args: object)", {}, { bases: ["UserWarning"] }),
  getpass: "(prompt: str = 'Password: ', stream: object = None) -> str",
  getuser: "() -> str",
});

/** https://docs.python.org/3/library/keyword.html */
export const keyword: ModuleRow = module("keyword", {
  iskeyword: "(s: object, /) -> bool",
  issoftkeyword: "(s: object, /) -> bool",
  kwlist: "list[str]",
  softkwlist: "list[str]",
});

const RELEASE = Object.fromEntries(
  "machine node processor release system version".split(" ").map((name) => [name, "str"]),
);

/** https://docs.python.org/3/library/platform.html */
export const platform: ModuleRow = module("platform", {
  ...Object.fromEntries(Object.keys(RELEASE).map((name) => [name, "() -> str"])),
  architecture: "(executable: str = ..., bits: str = '', linkage: str = '') -> tuple[str, str]",
  freedesktop_os_release: "() -> dict[str, str]",
  libc_ver:
    "(executable: str | None = None, lib: str = '', version: str = '', chunksize: int = 16384) -> tuple[str, str]",
  mac_ver:
    "(release: str = '', versioninfo: object = ..., machine: str = '') -> tuple[str, tuple[str, str, str], str]",
  platform: "(aliased: bool = False, terse: bool = False) -> str",
  python_branch: "() -> str",
  python_build: "() -> tuple[str, str]",
  python_compiler: "() -> str",
  python_implementation: "() -> str",
  python_revision: "() -> str",
  python_version: "() -> str",
  python_version_tuple: "() -> tuple[str, str, str]",
  uname: "() -> platform.uname_result",
  uname_result: cls(null, RELEASE, { bases: ["tuple"] }),
  win32_ver:
    "(release: str = '', version: str = '', csd: str = '', ptype: str = '') -> tuple[str, str, str, str]",
});

/** https://docs.python.org/3/library/secrets.html */
export const secrets: ModuleRow = module("secrets", {
  DEFAULT_ENTROPY: "index",
  SystemRandom: cls("(*args: object)", {}, { bases: ["random.SystemRandom"] }),
  choice: "(seq: Iterable[T]) -> T",
  compare_digest: "(a: object, b: object, /) -> bool",
  randbelow: "(exclusive_upper_bound: int) -> int",
  randbits: "(k: int) -> int",
  token_bytes: "(nbytes: int | None = None) -> bytes",
  token_hex: "(nbytes: int | None = None) -> str",
  token_urlsafe: "(nbytes: int | None = None) -> str",
});

/** https://docs.python.org/3/library/shlex.html */
export const shlex: ModuleRow = module("shlex", {
  join: "(split_command: Iterable[str]) -> str",
  quote: "(s: str) -> str",
  shlex: cls(
    "(instream: object = None, infile: str | None = None, posix: bool = False, punctuation_chars: object = False)",
    {
      __iter__: "() -> Iterator[object]",
      __next__: "() -> object",
      ...Object.fromEntries(
        "commenters escape escapedquotes punctuation_chars quotes whitespace wordchars".split(" ")
          .map((name) => [name, writable("str")]),
      ),
      debug: writable("int"),
      eof: "object",
      error_leader: "(infile: str | None = None, lineno: int | None = None) -> str",
      get_token: "() -> object",
      infile: writable("str | None"),
      instream: "object",
      lineno: writable("index"),
      posix: "bool",
      push_token: "(tok: str) -> None",
      read_token: "() -> object",
      token: "object",
      whitespace_split: writable("bool"),
    },
  ),
  split: "(s: object, comments: bool = False, posix: bool = True) -> list[str]",
});

const MODES =
  "S_IFDIR S_IFCHR S_IFBLK S_IFREG S_IFIFO S_IFLNK S_IFSOCK S_IFDOOR S_IFPORT S_IFWHT S_ISUID S_ISGID S_ISVTX S_ENFMT S_IREAD S_IWRITE S_IEXEC S_IRWXU S_IRUSR S_IWUSR S_IXUSR S_IRWXG S_IRGRP S_IWGRP S_IXGRP S_IRWXO S_IROTH S_IWOTH S_IXOTH ST_MODE ST_INO ST_DEV ST_NLINK ST_UID ST_GID ST_SIZE ST_ATIME ST_MTIME ST_CTIME FILE_ATTRIBUTE_ARCHIVE FILE_ATTRIBUTE_COMPRESSED FILE_ATTRIBUTE_DEVICE FILE_ATTRIBUTE_DIRECTORY FILE_ATTRIBUTE_ENCRYPTED FILE_ATTRIBUTE_HIDDEN FILE_ATTRIBUTE_INTEGRITY_STREAM FILE_ATTRIBUTE_NORMAL FILE_ATTRIBUTE_NOT_CONTENT_INDEXED FILE_ATTRIBUTE_NO_SCRUB_DATA FILE_ATTRIBUTE_OFFLINE FILE_ATTRIBUTE_READONLY FILE_ATTRIBUTE_REPARSE_POINT FILE_ATTRIBUTE_SPARSE_FILE FILE_ATTRIBUTE_SYSTEM FILE_ATTRIBUTE_TEMPORARY FILE_ATTRIBUTE_VIRTUAL SF_APPEND SF_ARCHIVED SF_DATALESS SF_FIRMLINK SF_IMMUTABLE SF_NOUNLINK SF_RESTRICTED SF_SETTABLE SF_SNAPSHOT UF_APPEND UF_COMPRESSED UF_DATAVAULT UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK UF_OPAQUE UF_SETTABLE UF_TRACKED";
const KINDS = "S_ISBLK S_ISCHR S_ISDIR S_ISDOOR S_ISFIFO S_ISLNK S_ISPORT S_ISREG S_ISSOCK S_ISWHT";

/** https://docs.python.org/3/library/stat.html */
export const stat: ModuleRow = module("stat", {
  ...Object.fromEntries(MODES.split(" ").map((name) => [name, "small"])),
  ...Object.fromEntries(KINDS.split(" ").map((name) => [name, "(mode: int, /) -> bool"])),
  S_IFMT: "(mode: int, /) -> small",
  S_IMODE: "(mode: int, /) -> small",
  filemode: "(mode: int, /) -> str",
});

const TIMED = "stmt: object = 'pass', setup: object = 'pass', timer: object = ...";

/** https://docs.python.org/3/library/timeit.html */
export const timeit: ModuleRow = module("timeit", {
  Timer: cls(`(${TIMED}, globals: object = None)`, {
    autorange: blocking("(callback: object = None) -> tuple[int, float]"),
    print_exc: "(file: object = None) -> None",
    repeat: blocking("(repeat: int = 5, number: int = 1000000) -> list[float]"),
    timeit: blocking("(number: int = 1000000) -> float"),
  }),
  default_timer: "() -> float",
  repeat: blocking(
    `(${TIMED}, repeat: int = 5, number: int = 1000000, globals: object = None) -> list[float]`,
  ),
  timeit: blocking(`(${TIMED}, number: int = 1000000, globals: object = None) -> float`),
});
