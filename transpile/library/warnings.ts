/** https://docs.python.org/3/library/warnings.html */
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

/** What a program tells its user, or its programmer. */
export const warnings: ModuleRow = module("warnings", {
  WarningMessage: cls(null, {
    category: "object",
    file: "object",
    filename: "str",
    line: "str | None",
    lineno: "index",
    message: "object",
    source: "object",
  }),
  catch_warnings: cls(
    "(*, record: bool = False, module: object = None, action: str | None = None, category: object = ..., lineno: int = 0, append: bool = False)",
    { __enter__: "() -> list[warnings.WarningMessage]", __exit__: "(*args: object) -> bool" },
  ),
  deprecated: cls(
    "(message: str, /, *, category: object = ..., stacklevel: int = 1)",
    { category: "object", message: "str", stacklevel: "int" },
  ),
  filters: "list[tuple[object, ...]]",
  filterwarnings:
    "(action: str, message: str = '', category: object = ..., module: str = '', lineno: int = 0, append: bool = False) -> None",
  formatwarning:
    "(message: object, category: object, filename: str, lineno: int, line: str | None = None) -> str",
  resetwarnings: "() -> None",
  showwarning:
    "(message: object, category: object, filename: str, lineno: int, file: object = None, line: str | None = None) -> None",
  simplefilter:
    "(action: str, category: object = ..., lineno: int = 0, append: bool = False) -> None",
  warn:
    "(message: object, category: object = None, stacklevel: int = 1, source: object = None, *, skip_file_prefixes: object = ()) -> None",
  warn_explicit:
    "(message: object, category: object, filename: str, lineno: int, module: str | None = None, registry: object = None, module_globals: object = None, source: object = None) -> None",
});
