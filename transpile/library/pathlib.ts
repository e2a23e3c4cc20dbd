/** `pathlib`. */
import { fileByMode } from "./io.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, ofClass } from "./table.ts";

const SEGMENTS = "(*pathsegments: object)";
const PATH = "(*args: object, **kwargs: object)";
const FOLLOW = "(*, follow_symlinks: bool = True)";

const pure: Record<string, Draft | string> = {
  __bytes__: "() -> bytes",
  __eq__: "(other: object, /) -> bool",
  __fspath__: "() -> str",
  __ge__: "(other: object, /) -> bool",
  __gt__: "(other: object, /) -> bool",
  __hash__: "() -> int",
  __le__: "(other: object, /) -> bool",
  __lt__: "(other: object, /) -> bool",
  __rtruediv__: "(key: object, /) -> Self",
  __truediv__: "(key: object, /) -> Self",
  anchor: "str",
  as_posix: "() -> str",
  as_uri: "() -> str",
  drive: "str",
  full_match: "(pattern: object, *, case_sensitive: bool | None = None) -> bool",
  is_absolute: "() -> bool",
  is_relative_to: "(other: object, /, *_deprecated: object) -> bool",
  is_reserved: "() -> bool",
  joinpath: "(*pathsegments: object) -> Self",
  match: "(path_pattern: object, *, case_sensitive: bool | None = None) -> bool",
  name: "str",
  parent: "Self",
  parents: "pathlib._PathParents[Self]",
  parts: "tuple[str, ...]",
  relative_to: "(other: object, /, *_deprecated: object, walk_up: bool = False) -> Self",
  root: "str",
  stem: "str",
  suffix: "str",
  suffixes: "list[str]",
  with_name: "(name: str) -> Self",
  with_segments: "(*pathsegments: object) -> Self",
  with_stem: "(stem: str) -> Self",
  with_suffix: "(suffix: str) -> Self",
};

const TEXT = "encoding: str | None = None, errors: str | None = None, newline: str | None = None";

/** https://docs.python.org/3/library/pathlib.html */
export const pathlib: ModuleRow = module("pathlib", {
  Path: cls(PATH, {
    absolute: "() -> Self",
    chmod: "(mode: int, *, follow_symlinks: bool = True) -> None",
    cwd: ofClass("() -> pathlib.Path"),
    exists: `${FOLLOW} -> bool`,
    expanduser: "() -> Self",
    from_uri: ofClass("(uri: str) -> pathlib.Path"),
    glob:
      "(pattern: object, *, case_sensitive: bool | None = None, recurse_symlinks: bool = False) -> Iterator[Self]",
    group: `${FOLLOW} -> str`,
    hardlink_to: "(target: object) -> None",
    home: ofClass("() -> pathlib.Path"),
    is_block_device: "() -> bool",
    is_char_device: "() -> bool",
    is_dir: `${FOLLOW} -> bool`,
    is_fifo: "() -> bool",
    is_file: `${FOLLOW} -> bool`,
    is_junction: "() -> bool",
    is_mount: "() -> bool",
    is_socket: "() -> bool",
    is_symlink: "() -> bool",
    iterdir: "() -> Iterator[Self]",
    lchmod: "(mode: int) -> None",
    lstat: "() -> os.stat_result",
    mkdir: "(mode: int = 511, parents: bool = False, exist_ok: bool = False) -> None",
    open: fn(
      "(mode: str = 'r', buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> object",
      { result: fileByMode },
    ),
    owner: `${FOLLOW} -> str`,
    read_bytes: "() -> bytes",
    read_text: `(${TEXT}) -> str`,
    readlink: "() -> Self",
    rename: "(target: object) -> Self",
    replace: "(target: object) -> Self",
    resolve: "(strict: bool = False) -> Self",
    rglob:
      "(pattern: object, *, case_sensitive: bool | None = None, recurse_symlinks: bool = False) -> Iterator[Self]",
    rmdir: "() -> None",
    samefile: "(other_path: object) -> bool",
    stat: `${FOLLOW} -> os.stat_result`,
    symlink_to: "(target: object, target_is_directory: bool = False) -> None",
    touch: "(mode: int = 438, exist_ok: bool = True) -> None",
    unlink: "(missing_ok: bool = False) -> None",
    walk:
      "(top_down: bool = True, on_error: object = None, follow_symlinks: bool = False) -> Iterator[tuple[Self, list[str], list[str]]]",
    write_bytes: "(data: object) -> index",
    write_text: `(data: str, ${TEXT}) -> index`,
  }, { bases: ["pathlib.PurePath"] }),
  PosixPath: cls(PATH, {}, { bases: ["pathlib.Path"] }),
  PurePath: cls(SEGMENTS, pure),
  PurePosixPath: cls(SEGMENTS, {}, { bases: ["pathlib.PurePath"] }),
  PureWindowsPath: cls(SEGMENTS, {}, { bases: ["pathlib.PurePath"] }),
  UnsupportedOperation: cls("(*args: object)", {}, { bases: ["NotImplementedError"] }),
  _PathParents: cls(null, {
    __getitem__: "(index: object, /) -> object",
    __iter__: "() -> Iterator[T]",
    __len__: "() -> index",
  }, { parameters: ["T"] }),
});
