/**
 * Python's `csv`: tables as text. https://docs.python.org/3/library/csv.html
 *
 * @example
 * ```ts
 * import { reader } from "@manycore/multiprocessing/python/csv";
 *
 * [...reader(['a,"b, c"'])]; // [["a", "b, c"]]
 * ```
 *
 * @module
 */
import { nameClasses, nameFunctions } from "./support/naming.ts";
import * as self from "./csv.ts";

export {
  CheckedDialect,
  Dialect,
  Error,
  excel,
  excelTab,
  fieldSizeLimit,
  type Format,
  type FormatOptions,
  getDialect,
  listDialects,
  QUOTE_ALL,
  QUOTE_MINIMAL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  registerDialect,
  unixDialect,
  unregisterDialect,
} from "./csv/dialects.ts";
export { DictReader, Reader, reader } from "./csv/reader.ts";
export { Sniffer } from "./csv/sniffer.ts";
export { DictWriter, Writer, writer } from "./csv/writer.ts";

nameFunctions(self);
nameClasses(self, "csv");
