/**
 * Python's `sqlite3`: databases in files and in memory. https://docs.python.org/3/library/sqlite3.html
 *
 * @example
 * ```ts
 * import { print } from "@manycore/multiprocessing/python";
 * import { connect } from "@manycore/multiprocessing/python/sqlite3";
 *
 * const connection = connect(":memory:");
 * print(connection.execute("SELECT 1 + ?", [2]).fetchone()); // (3,)
 * connection.close();
 * ```
 *
 * @module
 */
import { date, datetime } from "./datetime.ts";
import { registerConverter } from "./sqlite3/connection.ts";
import { nameFunctions } from "./support/naming.ts";
import { nodeProcess } from "./support/node.ts";
import { decode } from "./text/encodings.ts";
import { type Tuple, tupleFrom } from "./values/tuple.ts";
import * as self from "./sqlite3.ts";

export { memoryview as Binary } from "./builtins/memoryview.ts";
export {
  connect,
  Connection,
  Cursor,
  LEGACY_TRANSACTION_CONTROL,
  PARSE_COLNAMES,
  PARSE_DECLTYPES,
  registerConverter,
} from "./sqlite3/connection.ts";
export {
  DatabaseError,
  DataError,
  Error,
  IntegrityError,
  InterfaceError,
  InternalError,
  NotSupportedError,
  OperationalError,
  ProgrammingError,
  Warning,
} from "./sqlite3/errors.ts";
export { Row } from "./sqlite3/row.ts";
export { completeStatement } from "./sqlite3/statement.ts";
export { PrepareProtocol, registerAdapter } from "./sqlite3/values.ts";

/** The version of PEP 249 that the module follows. */
export const apilevel = "2.0";
/** How parameters are written: `?`. */
export const paramstyle = "qmark";
/** Threads may share the module, connections and cursors. */
export const threadsafety = 3;
/** The version of SQLite. */
export const sqliteVersion: string = nodeProcess().versions.sqlite ?? "3.50.0";
/** The version of SQLite in numbers. */
export const sqliteVersionInfo: Tuple<number[]> = tupleFrom(sqliteVersion.split(".").map(Number));
/** What a function is told that may do as it likes. */
export const SQLITE_OK = 0;
/** What a function is told that may not. */
export const SQLITE_DENY = 1;
/** What a function is told that is passed over. */
export const SQLITE_IGNORE = 2;

registerConverter("date", (bytes: Uint8Array) => date.fromisoformat(decode(bytes)));
registerConverter("timestamp", (bytes: Uint8Array) => datetime.fromisoformat(decode(bytes)));
nameFunctions(self);
