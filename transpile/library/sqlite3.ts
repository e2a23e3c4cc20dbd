/** https://docs.python.org/3/library/sqlite3.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, fn, module, writable } from "./table.ts";

const CODES = { sqlite_errorcode: "index", sqlite_errorname: "str" };
const EXECUTING = {
  execute: "(sql: str, parameters: object = ..., /) -> sqlite3.Cursor",
  executemany: "(sql: str, parameters: object, /) -> sqlite3.Cursor",
  executescript: "(sql_script: str, /) -> sqlite3.Cursor",
};
const CONNECTING =
  "(database: object, timeout: object = 5.0, detect_types: int = 0, isolation_level: str | None = 'DEFERRED', check_same_thread: object = True, factory: object = None, cached_statements: int = 128, uri: object = False, *, autocommit: object = -1)";

function errorOf(base: string) {
  return exception(base, CODES);
}

/** `sqlite3`. */
export const sqlite3: ModuleRow = module("sqlite3", {
  Binary: "object",
  Connection: cls(CONNECTING, {
    ...EXECUTING,
    __call__: "(sql: str, /) -> object",
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> bool",
    autocommit: "object",
    close: "() -> None",
    commit: "() -> None",
    create_aggregate: "(name: str, n_arg: int, aggregate_class: object) -> None",
    create_function: fn(
      "(name: str, narg: int, func: Callable, *, deterministic: object = False) -> None",
    ),
    cursor: "(factory: object = None) -> sqlite3.Cursor",
    in_transaction: "bool",
    isolation_level: writable("str | None"),
    iterdump: "(*, filter: object = None) -> Iterator[str]",
    rollback: "() -> None",
    row_factory: writable("object"),
    text_factory: writable("object"),
    total_changes: "index",
  }),
  Cursor: cls("(connection: sqlite3.Connection, /)", {
    ...EXECUTING,
    __iter__: "() -> Iterator[object]",
    __next__: "() -> object",
    arraysize: writable("index"),
    close: "() -> None",
    connection: "sqlite3.Connection",
    description: "object",
    fetchall: "() -> list[object]",
    fetchmany: "(size: int = ...) -> list[object]",
    fetchone: "() -> object",
    lastrowid: "object",
    row_factory: writable("object"),
    rowcount: "small",
    setinputsizes: "(sizes: object, /) -> None",
    setoutputsize: "(size: object, column: object = None, /) -> None",
  }),
  DataError: errorOf("sqlite3.DatabaseError"),
  DatabaseError: errorOf("sqlite3.Error"),
  Error: errorOf("Exception"),
  IntegrityError: errorOf("sqlite3.DatabaseError"),
  InterfaceError: errorOf("sqlite3.Error"),
  InternalError: errorOf("sqlite3.DatabaseError"),
  LEGACY_TRANSACTION_CONTROL: "int",
  NotSupportedError: errorOf("sqlite3.DatabaseError"),
  OperationalError: errorOf("sqlite3.DatabaseError"),
  PARSE_COLNAMES: "index",
  PARSE_DECLTYPES: "index",
  PrepareProtocol: cls(null, {}),
  ProgrammingError: errorOf("sqlite3.DatabaseError"),
  Row: cls("(cursor: object, data: object, /)", {
    __getitem__: "(key: object, /) -> object",
    __iter__: "() -> Iterator[object]",
    __len__: "() -> index",
    keys: "() -> list[str]",
  }),
  SQLITE_DENY: "index",
  SQLITE_IGNORE: "index",
  SQLITE_OK: "index",
  Warning: exception("Exception"),
  apilevel: "str",
  complete_statement: "(statement: str) -> bool",
  connect: fn(`${CONNECTING} -> sqlite3.Connection`),
  paramstyle: "str",
  register_adapter: "(type: object, adapter: Callable, /) -> None",
  register_converter: "(typename: str, converter: Callable, /) -> None",
  sqlite_version: "str",
  sqlite_version_info: "tuple[int, int, int]",
  threadsafety: "index",
});
