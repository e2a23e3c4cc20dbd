/** https://docs.python.org/3/library/locale.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { module } from "./table.ts";

const CATEGORIES = "ALL COLLATE CTYPE MESSAGES MONETARY NUMERIC TIME";

/** `locale`. */
export const locale: ModuleRow = module("locale", {
  ...Object.fromEntries(CATEGORIES.split(" ").map((name) => [`LC_${name}`, "index"])),
  CHAR_MAX: "index",
  Error: exception("Exception"),
  atof: "(string: str, func: object = None) -> object",
  atoi: "(string: str, func: object = None) -> object",
  currency:
    "(val: object, symbol: object = True, grouping: object = False, international: object = False) -> str",
  delocalize: "(string: str) -> str",
  format_string: "(f: str, val: object, grouping: object = False, monetary: object = False) -> str",
  getdefaultlocale: "(envvars: object = ...) -> tuple[str | None, str | None]",
  getencoding: "() -> str",
  getlocale: "(category: int = 0) -> tuple[str | None, str | None]",
  getpreferredencoding: "(do_setlocale: object = True) -> str",
  localeconv: "() -> dict[str, object]",
  localize: "(string: str, grouping: object = False, monetary: object = False) -> str",
  setlocale: "(category: int, locale: object = None) -> str",
  str: "(val: object) -> str",
  strcoll: "(string1: str, string2: str, /) -> small",
  strxfrm: "(string: str, /) -> str",
});
