/** https://docs.python.org/3/library/shutil.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, fn, module } from "./table.ts";

const COPY = "(src: object, dst: T, *, follow_symlinks: bool = True)";

/** `shutil`. */
export const shutil: ModuleRow = module("shutil", {
  Error: exception("OSError"),
  ExecError: exception("OSError"),
  ReadError: exception("OSError"),
  RegistryError: exception("Exception"),
  SameFileError: exception("shutil.Error"),
  SpecialFileError: exception("OSError"),
  chown: "(path: object, user: object = None, group: object = None) -> None",
  copy: "(src: object, dst: object, *, follow_symlinks: bool = True) -> str",
  copy2: "(src: object, dst: object, *, follow_symlinks: bool = True) -> str",
  copyfile: `${COPY} -> T`,
  copyfileobj: "(fsrc: object, fdst: object, length: int = 0) -> None",
  copymode: `${COPY} -> None`,
  copystat: `${COPY} -> None`,
  copytree: fn(
    "(src: object, dst: T, symlinks: bool = False, ignore: object = None, copy_function: object = ..., ignore_dangling_symlinks: bool = False, dirs_exist_ok: bool = False) -> T",
  ),
  disk_usage: "(path: object) -> shutil._ntuple_diskusage",
  _ntuple_diskusage: cls(null, { free: "int", total: "int", used: "int" }, { bases: ["tuple"] }),
  get_archive_formats: "() -> list[tuple[str, str]]",
  get_unpack_formats: "() -> list[tuple[str, list[str], str]]",
  make_archive:
    "(base_name: object, format: str, root_dir: object = None, base_dir: object = None, verbose: object = 0, dry_run: object = 0, owner: object = None, group: object = None, logger: object = None) -> str",
  unpack_archive:
    "(filename: object, extract_dir: object = None, format: str | None = None, *, filter: object = None) -> None",
  get_terminal_size: "(fallback: object = ...) -> os.terminal_size",
  ignore_patterns: "(*patterns: str) -> object",
  move: "(src: object, dst: object, copy_function: object = ...) -> str",
  rmtree:
    "(path: object, ignore_errors: bool = False, onerror: object = None, *, onexc: object = None, dir_fd: object = None) -> None",
  which: "(cmd: object, mode: int = 1, path: str | None = None) -> str | None",
});
