/** https://docs.python.org/3/library/importlib.html */
import type { ModuleRow } from "./signature.ts";
import { fn, module } from "./table.ts";

/** Imports by names that are computed. */
export const importlib: ModuleRow = module("importlib", {
  import_module: fn("(name: str, package: str | None = None) -> object"),
  invalidate_caches: "() -> None",
});
