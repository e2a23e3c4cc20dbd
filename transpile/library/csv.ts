/** https://docs.python.org/3/library/csv.html */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, fn, module, reading, writable } from "./table.ts";

const FORMAT = "dialect: object = 'excel', **fmtparams: object";
const ATTRIBUTES = {
  delimiter: "str",
  doublequote: "bool",
  escapechar: "str | None",
  lineterminator: "str",
  quotechar: "str | None",
  quoting: "small",
  skipinitialspace: "bool",
  strict: "bool",
};

/** What rows hold: texts, but where what is not quoted may be read as a number or None. */
function rows(call: CallShape): string {
  const isPlain = !call.arguments.has("fmtparams") && !call.arguments.has("dialect");
  return `csv._reader[${isPlain ? "str" : "object"}]`;
}

/** `csv`. */
export const csv: ModuleRow = module("csv", {
  ...Object.fromEntries(
    "QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC QUOTE_NOTNULL QUOTE_STRINGS".split(" ")
      .map((name) => [name, "small"]),
  ),
  Dialect: cls("()", ATTRIBUTES),
  DictReader: cls(
    "(f: object, fieldnames: object = None, restkey: object = None, restval: object = None, dialect: object = 'excel', **kwds: object)",
    {
      __iter__: "() -> Iterator[dict[object, object]]",
      __next__: "() -> dict[object, object]",
      fieldnames: writable("object"),
      line_num: "index",
      reader: "csv._reader[object]",
      restkey: writable("object"),
      restval: writable("object"),
    },
  ),
  DictWriter: cls(
    "(f: object, fieldnames: object, restval: object = '', extrasaction: str = 'raise', dialect: object = 'excel', **kwds: object)",
    {
      extrasaction: writable("str"),
      fieldnames: writable("object"),
      restval: writable("object"),
      writeheader: "() -> object",
      writer: "csv._writer",
      writerow: "(rowdict: object) -> object",
      writerows: reading("(rowdicts: Iterable[object]) -> None"),
    },
  ),
  Error: exception("Exception"),
  Sniffer: cls("()", {
    has_header: "(sample: str) -> bool",
    preferred: writable("list[str]"),
    sniff: "(sample: str, delimiters: object = None) -> object",
  }),
  _dialect: cls(null, ATTRIBUTES),
  _reader: cls(null, {
    __iter__: "() -> Iterator[list[T]]",
    __next__: "() -> list[T]",
    dialect: "csv._dialect",
    line_num: "index",
  }, { parameters: ["T"] }),
  _writer: cls(null, {
    dialect: "csv._dialect",
    writerow: reading("(row: Iterable[object], /) -> object"),
    writerows: reading("(rows: Iterable[object], /) -> None"),
  }),
  excel: cls("()", ATTRIBUTES, { bases: ["csv.Dialect"] }),
  excel_tab: cls("()", ATTRIBUTES, { bases: ["csv.excel"] }),
  field_size_limit: "(new_limit: int = ..., /) -> int",
  get_dialect: "(name: str) -> csv._dialect",
  list_dialects: "() -> list[str]",
  reader: fn(`(csvfile: object, /, ${FORMAT}) -> object`, { result: rows }),
  register_dialect: "(name: str, dialect: object = None, /, **fmtparams: object) -> None",
  unix_dialect: cls("()", ATTRIBUTES, { bases: ["csv.Dialect"] }),
  unregister_dialect: "(name: str) -> None",
  writer: `(csvfile: object, /, ${FORMAT}) -> csv._writer`,
});
