/**
 * What goes wrong with databases. https://docs.python.org/3/library/sqlite3.html#exceptions
 *
 * @module
 */
import { Exception } from "../exceptions.ts";

/** A warning of the database. */
export class Warning extends Exception {
  static readonly __module__: string = "sqlite3";
}

/** The root of errors of databases. */
export class Error extends Exception {
  static readonly __module__: string = "sqlite3";
  /** SQLite's number of the error. */
  declare sqliteErrorcode: number;
  /** SQLite's name of the error. */
  declare sqliteErrorname: string;
}
/** A wrong use of the module. */
export class InterfaceError extends Error {
  static override readonly __module__: string = "sqlite3";
}
/** An error of the database. */
export class DatabaseError extends Error {
  static override readonly __module__: string = "sqlite3";
}
/** A value that does not fit. */
export class DataError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}
/** What the database cannot do now. */
export class OperationalError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}
/** What a rule of the database forbids. */
export class IntegrityError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}
/** A fault in the database itself. */
export class InternalError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}
/** A wrong use of the database. */
export class ProgrammingError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}
/** What the database has not. */
export class NotSupportedError extends DatabaseError {
  static override readonly __module__: string = "sqlite3";
}

type Made = new (text: string) => Error;

/** The class of each of SQLite's errors, and its name. */
const KINDS: Readonly<Record<number, readonly [Made, string]>> = {
  1: [OperationalError, "SQLITE_ERROR"],
  2: [InternalError, "SQLITE_INTERNAL"],
  3: [OperationalError, "SQLITE_PERM"],
  4: [OperationalError, "SQLITE_ABORT"],
  5: [OperationalError, "SQLITE_BUSY"],
  6: [OperationalError, "SQLITE_LOCKED"],
  8: [OperationalError, "SQLITE_READONLY"],
  9: [OperationalError, "SQLITE_INTERRUPT"],
  10: [OperationalError, "SQLITE_IOERR"],
  11: [DatabaseError, "SQLITE_CORRUPT"],
  12: [InternalError, "SQLITE_NOTFOUND"],
  13: [OperationalError, "SQLITE_FULL"],
  14: [OperationalError, "SQLITE_CANTOPEN"],
  15: [OperationalError, "SQLITE_PROTOCOL"],
  17: [OperationalError, "SQLITE_SCHEMA"],
  18: [DataError, "SQLITE_TOOBIG"],
  19: [IntegrityError, "SQLITE_CONSTRAINT"],
  20: [IntegrityError, "SQLITE_MISMATCH"],
  21: [InterfaceError, "SQLITE_MISUSE"],
  25: [InterfaceError, "SQLITE_RANGE"],
  26: [DatabaseError, "SQLITE_NOTADB"],
};

/** Names of errors that say more. */
const NAMES: Readonly<Record<number, string>> = {
  275: "SQLITE_CONSTRAINT_CHECK",
  531: "SQLITE_CONSTRAINT_COMMITHOOK",
  787: "SQLITE_CONSTRAINT_FOREIGNKEY",
  1043: "SQLITE_CONSTRAINT_FUNCTION",
  1299: "SQLITE_CONSTRAINT_NOTNULL",
  1555: "SQLITE_CONSTRAINT_PRIMARYKEY",
  1811: "SQLITE_CONSTRAINT_TRIGGER",
  2067: "SQLITE_CONSTRAINT_UNIQUE",
  2579: "SQLITE_CONSTRAINT_ROWID",
};

/** An error of SQLite's as Python's; everything else stays what it is. */
export function databaseError(error: unknown): unknown {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
  if (code !== "ERR_SQLITE_ERROR") return error;
  const isUnopened = errcode === undefined && /^unable to open database file/.test(message);
  const number = errcode ?? (isUnopened ? 14 : 1);
  const [Kind, name] = KINDS[number & 0xff] ?? [DatabaseError, "SQLITE_UNKNOWN"];
  const text = isUnopened
    ? "unable to open database file"
    : message.replace(/ in [\s\S]* at offset \d+$/, "");
  const made = new Kind(text);
  made.sqliteErrorcode = number;
  made.sqliteErrorname = NAMES[number] ?? name;
  return made;
}
