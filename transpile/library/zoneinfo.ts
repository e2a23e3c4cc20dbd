/** https://docs.python.org/3/library/zoneinfo.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, ofClass } from "./table.ts";

/** `zoneinfo`. */
export const zoneinfo: ModuleRow = module("zoneinfo", {
  TZPATH: "tuple[str, ...]",
  ZoneInfo: cls("(key: str)", {
    clear_cache: ofClass("(*, only_keys: object = None) -> None"),
    from_file: ofClass("(fobj: object, /, key: str | None = None) -> zoneinfo.ZoneInfo"),
    key: "str | None",
    no_cache: ofClass("(key: str) -> zoneinfo.ZoneInfo"),
  }, { bases: ["datetime.tzinfo"] }),
  ZoneInfoNotFoundError: exception("KeyError"),
  available_timezones: "() -> set[str]",
});
