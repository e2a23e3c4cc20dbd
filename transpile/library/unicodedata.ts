/** https://docs.python.org/3/library/unicodedata.html */
import type { ModuleRow } from "./signature.ts";
import { module } from "./table.ts";

/** `unicodedata`. */
export const unicodedata: ModuleRow = module("unicodedata", {
  bidirectional: "(chr: str, /) -> str",
  category: "(chr: str, /) -> str",
  combining: "(chr: str, /) -> index",
  decimal: "(chr: str, default: D = ..., /) -> index | D",
  decomposition: "(chr: str, /) -> str",
  digit: "(chr: str, default: D = ..., /) -> index | D",
  east_asian_width: "(chr: str, /) -> str",
  is_normalized: "(form: str, unistr: str, /) -> bool",
  lookup: "(name: str, /) -> str",
  mirrored: "(chr: str, /) -> index",
  name: "(chr: str, default: D = ..., /) -> str | D",
  normalize: "(form: str, unistr: str, /) -> str",
  numeric: "(chr: str, default: D = ..., /) -> float | D",
  unidata_version: "str",
});
