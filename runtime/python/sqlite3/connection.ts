/**
 * Databases. https://docs.python.org/3/library/sqlite3.html#connection-objects
 *
 *     Connection    the database, and its transaction
 *       Cursor      a statement that was executed, and the rows that are left of it
 *
 * @module
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { callMethod, getattr, invoke, type } from "../dispatch.ts";
import { StopIteration, TypeError } from "../exceptions.ts";
import { contains, item } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { plainPath } from "../os/guard.ts";
import { nodeModule } from "../support/node.ts";
import { Bytes } from "../values/bytes.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { className } from "../values/types.ts";
import { databaseError, OperationalError, ProgrammingError } from "./errors.ts";
import { type Statement, understood } from "./statement.ts";
import { bound, loaded, type Stored, stored } from "./values.ts";

/** Asks for converters by the declared types of columns. */
export const PARSE_DECLTYPES = 1;
/** Asks for converters by what stands in brackets behind the names of columns. */
export const PARSE_COLNAMES = 2;

/** The way to commit that is not PEP 249's. */
export const LEGACY_TRANSACTION_CONTROL = -1;

const converters = new Map<string, unknown>();

/** Has values of a declared type made by a function of bytes. https://docs.python.org/3/library/sqlite3.html#sqlite3.register_converter */
export function registerConverter(typename: string, converter: unknown): void {
  converters.set(typename.toUpperCase(), converter);
}

function run<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw databaseError(error);
  }
}

/** Has a statement give its rows as arrays, and ints as they are. */
function exactly(statement: StatementSync): StatementSync {
  statement.setReadBigInts(true);
  (statement as unknown as { setReturnArrays(isSo: boolean): void }).setReturnArrays(true);
  return statement;
}

const CHANGING = new Set(["INSERT", "UPDATE", "DELETE", "REPLACE"]);

const PLACES = [
  "database",
  "timeout",
  "detectTypes",
  "isolationLevel",
  "checkSameThread",
  "factory",
  "cachedStatements",
  "uri",
];

/** A database. */
export class Connection {
  static readonly __module__: string = "sqlite3";
  /** What makes objects of rows; null for tuples. */
  rowFactory: unknown = null;
  /** What makes texts of bytes; null for str. */
  textFactory: unknown = null;
  /** How transactions begin by themselves; null where they do not. */
  isolationLevel: string | null;
  /** True, False, or {@linkcode LEGACY_TRANSACTION_CONTROL}. */
  readonly autocommit: unknown;
  readonly detectTypes: number;
  #database: DatabaseSync | null;
  #changes = 0;

  constructor(...given: unknown[]) {
    const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
    given.forEach((value, i) => named[PLACES[i]!] = value);
    const { timeout = 5, uri = false } = named;
    const { DatabaseSync } = nodeModule("node:sqlite");
    const path = plainPath(named.database);
    const name = uri && path.startsWith("file:") ? new URL(path) : path;
    const options = {
      timeout: Math.round(Number(timeout) * 1000),
      enableForeignKeyConstraints: false,
    };
    this.#database = run(() => new DatabaseSync(name as string, options));
    this.isolationLevel =
      (named.isolationLevel === undefined ? "" : named.isolationLevel) as string;
    this.detectTypes = Number(named.detectTypes ?? 0);
    this.autocommit = named.autocommit ?? LEGACY_TRANSACTION_CONTROL;
    if (this.autocommit === false) this.database.exec("BEGIN");
  }

  /** The database itself. */
  get database(): DatabaseSync {
    if (this.#database) return this.#database;
    throw new ProgrammingError("Cannot operate on a closed database.");
  }

  get inTransaction(): boolean {
    return this.database.isTransaction;
  }

  /** How many rows were changed since it was opened. */
  get totalChanges(): number {
    void this.database;
    return this.#changes;
  }

  /** Counts rows that were changed. */
  changed(count: number): void {
    this.#changes += count;
  }

  cursor(factory: unknown = null): Cursor {
    const make = isKeywords(factory) ? factory.factory ?? null : factory;
    void this.database;
    const cursor = make === null ? new Cursor(this) : invoke(make, this) as Cursor;
    if (this.rowFactory !== null) cursor.rowFactory = this.rowFactory;
    return cursor;
  }

  execute(sql: string, parameters: unknown = []): Cursor {
    return callMethod(callMethod(this, "cursor", []), "execute", [sql, parameters]) as Cursor;
  }

  executemany(sql: string, parameters: unknown): Cursor {
    return callMethod(callMethod(this, "cursor", []), "executemany", [sql, parameters]) as Cursor;
  }

  executescript(sqlScript: string): Cursor {
    return callMethod(callMethod(this, "cursor", []), "executescript", [sqlScript]) as Cursor;
  }

  commit(): void {
    if (this.autocommit === true || !this.database.isTransaction) return;
    run(() => this.database.exec("COMMIT"));
    if (this.autocommit === false) this.database.exec("BEGIN");
  }

  rollback(): void {
    if (this.autocommit === true || !this.database.isTransaction) return;
    run(() => this.database.exec("ROLLBACK"));
    if (this.autocommit === false) this.database.exec("BEGIN");
  }

  close(): void {
    const database = this.#database;
    if (!database) return;
    this.#database = null;
    database.close();
  }

  /** Begins a transaction where a statement wants one. */
  begin({ verb }: Statement): void {
    if (this.autocommit !== LEGACY_TRANSACTION_CONTROL || this.isolationLevel === null) return;
    if (!CHANGING.has(verb) || this.database.isTransaction) return;
    this.database.exec(`BEGIN ${this.isolationLevel}`);
  }

  /** Makes a function of the program known to SQL. */
  createFunction(name: string, narg: number, func: unknown, more: Keywords = {}): void {
    if (func === null) throw new OperationalError("Error removing a function is not supported");
    const call = (...args: Stored[]): Stored => {
      try {
        return stored(invoke(func, ...args.map((one) => loaded(one, null))) ?? null) ?? null;
      } catch {
        throw new globalThis.Error("user-defined function raised exception");
      }
    };
    Object.defineProperty(call, "length", { value: Math.max(narg, 0) });
    const options = {
      useBigIntArguments: true,
      varargs: narg < 0,
      deterministic: Boolean(more.deterministic ?? false),
    };
    run(() => this.database.function(name, options, call as never));
  }

  /** Makes a class of the program known to SQL, which takes rows by `step` and gives a value by `finalize`. */
  createAggregate(name: string, nArg: number, aggregateClass: unknown): void {
    const step = (state: unknown, ...args: Stored[]) => {
      callMethod(state, "step", args.map((one) => loaded(one, null)));
      return state;
    };
    Object.defineProperty(step, "length", { value: Math.max(nArg, 0) + 1 });
    run(() =>
      (this.database as unknown as { aggregate(name: string, options: object): void }).aggregate(
        name,
        {
          start: () => invoke(aggregateClass),
          step,
          result: (state: unknown) => stored(callMethod(state, "finalize", [])) ?? null,
          useBigIntArguments: true,
          varargs: nArg < 0,
        },
      )
    );
  }

  /** The statements that make the database anew. */
  *iterdump(): Generator<string> {
    yield "BEGIN TRANSACTION;";
    const { database } = this;
    const all = (sql: string) => {
      const statement = exactly(database.prepare(sql));
      return statement.all() as unknown as Stored[][];
    };
    const tables = all(
      "SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type == 'table' ORDER BY name",
    );
    for (const [name, , sql] of tables as string[][]) {
      if (name === "sqlite_sequence" || name!.startsWith("sqlite_")) continue;
      yield `${sql};`;
      const label = name!.replaceAll('"', '""');
      const columns = all(`PRAGMA table_info("${label}")`).map((row) => String(row[1]));
      const parts = columns.map((one) => `'||quote("${one.replaceAll('"', '""')}")||'`);
      const text = label.replaceAll("'", "''");
      for (
        const [line] of all(
          `SELECT 'INSERT INTO "${text}" VALUES(${parts.join(",")})' FROM "${label}";`,
        )
      ) {
        yield `${line};`;
      }
    }
    const others = all(
      "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view')",
    );
    for (const [sql] of others) yield `${sql};`;
    yield "COMMIT;";
  }

  __enter__(): this {
    void this.database;
    return this;
  }

  __exit__(kind: unknown, value: unknown, _traceback: unknown): boolean {
    const failed = kind !== null && kind !== undefined || value instanceof globalThis.Error;
    callMethod(this, failed ? "rollback" : "commit", []);
    return false;
  }

  __call__(sql: string): string {
    return sql;
  }
}

/** A statement that was executed, and its rows. https://docs.python.org/3/library/sqlite3.html#cursor-objects */
export class Cursor {
  static readonly __module__: string = "sqlite3";
  readonly connection: Connection;
  /** How many rows `fetchmany` gives. */
  arraysize = 1;
  rowFactory: unknown = null;
  /** The names of the columns; null where there are none. */
  description: Tuple<unknown[]> | null = null;
  rowcount = -1;
  lastrowid: unknown = null;
  #rows: Iterator<unknown> | null = null;
  #isClosed = false;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  #check(): void {
    if (this.#isClosed) throw new ProgrammingError("Cannot operate on a closed cursor.");
    void this.connection.database;
  }

  #prepared(sql: unknown): [Statement, StatementSync] {
    if (typeof sql !== "string") {
      throw new TypeError(`execute() argument 1 must be str, not ${className(type(sql))}`);
    }
    this.#check();
    const statement = understood(sql);
    const prepared = run(() => this.connection.database.prepare(sql));
    if (statement.isSeveral) {
      throw new ProgrammingError("You can only execute one statement at a time.");
    }
    return [statement, exactly(prepared)];
  }

  #arguments({ parameters }: Statement, given: unknown): unknown[] {
    if (given instanceof Dict || getattr(given, "keys", null) !== null) {
      const found: Record<string, Stored> = {};
      for (const [i, name] of parameters.entries()) {
        if (name === null) {
          throw new ProgrammingError(
            "Binding 1 has no name, but you supplied a dictionary (which has only names).",
          );
        }
        const key = name.slice(1);
        if (!contains(given, key)) {
          throw new ProgrammingError(`You did not supply a value for binding parameter ${name}.`);
        }
        found[name] = bound(item(given, key), i + 1);
      }
      return parameters.length > 0 ? [found] : [];
    }
    let values: unknown[];
    try {
      if (given === null || typeof given !== "object" && typeof given !== "string") throw given;
      values = [...iter(given)];
    } catch {
      throw new ProgrammingError("parameters are of unsupported type");
    }
    if (values.length !== parameters.length) {
      throw new ProgrammingError(
        `Incorrect number of bindings supplied. The current statement uses ${parameters.length}, ` +
          `and there are ${values.length} supplied.`,
      );
    }
    const named = parameters.flatMap((name, i) =>
      name === null ? [] : [[name, bound(values[i], i + 1)]]
    );
    const plain = values.filter((_, i) => parameters[i] === null)
      .map((value, i) => bound(value, i + 1));
    return named.length > 0 ? [Object.fromEntries(named), ...plain] : plain;
  }

  execute(sql: string, parameters: unknown = []): this {
    const [statement, prepared] = this.#prepared(sql);
    const given = this.#arguments(
      statement,
      isKeywords(parameters) ? parameters.parameters : parameters,
    );
    this.connection.begin(statement);
    this.rowcount = CHANGING.has(statement.verb) ? 0 : -1;
    this.#execute(statement, prepared, given);
    return this;
  }

  #execute({ verb }: Statement, prepared: StatementSync, given: unknown[]): void {
    const columns = prepared.columns();
    this.#rows = null;
    if (columns.length === 0) {
      this.description = null;
      const { changes, lastInsertRowid } = run(() => prepared.run(...given as never[]));
      if (CHANGING.has(verb)) {
        this.connection.changed(Number(changes));
        this.rowcount += Number(changes);
      }
      if (verb === "INSERT" || verb === "REPLACE") this.lastrowid = Number(lastInsertRowid);
      return;
    }
    const { detectTypes } = this.connection;
    const name = (text: string) =>
      detectTypes & PARSE_COLNAMES ? text.replace(/ \[[^\]]*\]$/, "") : text;
    this.description = tupleFrom(
      columns.map((one) => tupleFrom([name(String(one.name)), null, null, null, null, null, null])),
    );
    const rows = run(() => prepared.all(...given as never[])) as unknown as Stored[][];
    if (CHANGING.has(verb)) {
      this.connection.changed(rows.length);
      this.rowcount += rows.length;
    }
    const makers = columns.map((column) => this.#converter(String(column.name), column.type));
    this.#rows = this.#made(rows, makers);
  }

  #converter(name: string, declared: string | null): unknown {
    const { detectTypes } = this.connection;
    if (detectTypes & PARSE_COLNAMES) {
      const asked = /\[([^\]]*)\]$/.exec(name)?.[1];
      const found = asked === undefined ? undefined : converters.get(asked.toUpperCase());
      if (found !== undefined) return found;
    }
    if (!(detectTypes & PARSE_DECLTYPES) || declared === null) return null;
    return converters.get(declared.split(/[ (]/)[0]!.toUpperCase()) ?? null;
  }

  *#made(rows: Stored[][], makers: unknown[]): Generator<unknown> {
    const { textFactory } = this.connection;
    for (const row of rows) {
      const values = row.map((value, i) => {
        const maker = makers[i];
        if (maker === null || value === null) return loaded(value, textFactory);
        const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
        return invoke(maker, new Bytes(bytes as Uint8Array<ArrayBuffer>));
      });
      const made = tupleFrom(values);
      yield this.rowFactory === null ? made : invoke(this.rowFactory, this, made);
    }
  }

  executemany(sql: string, parameters: unknown): this {
    const [statement, prepared] = this.#prepared(sql);
    if (!CHANGING.has(statement.verb)) {
      throw new ProgrammingError("executemany() can only execute DML statements.");
    }
    this.rowcount = 0;
    for (const one of iter(isKeywords(parameters) ? parameters.parameters : parameters)) {
      const given = this.#arguments(statement, one);
      this.connection.begin(statement);
      const before = this.lastrowid;
      this.#execute(statement, prepared, given);
      this.lastrowid = before;
    }
    return this;
  }

  executescript(sqlScript: string): this {
    this.#check();
    const { connection } = this;
    if (connection.autocommit === LEGACY_TRANSACTION_CONTROL && connection.inTransaction) {
      connection.commit();
    }
    run(() => connection.database.exec(sqlScript));
    return this;
  }

  fetchone(): unknown {
    this.#check();
    const step = this.#rows?.next();
    return !step || step.done ? null : step.value;
  }

  fetchmany(size: unknown = this.arraysize): unknown[] {
    this.#check();
    const count = Number(isKeywords(size) ? size.size ?? this.arraysize : size);
    const found: unknown[] = [];
    while (found.length < count) {
      const step = this.#rows?.next();
      if (!step || step.done) break;
      found.push(step.value);
    }
    return found;
  }

  fetchall(): unknown[] {
    this.#check();
    const found: unknown[] = [];
    for (let step = this.#rows?.next(); step && !step.done; step = this.#rows!.next()) {
      found.push(step.value);
    }
    return found;
  }

  setinputsizes(_sizes: unknown): void {}

  setoutputsize(_size: unknown, _column?: unknown): void {}

  close(): void {
    this.#isClosed = true;
    this.#rows = null;
  }

  __iter__(): this {
    return this;
  }

  __next__(): unknown {
    this.#check();
    const step = this.#rows?.next();
    if (!step || step.done) throw new StopIteration();
    return step.value;
  }
}

/** Opens a database. https://docs.python.org/3/library/sqlite3.html#sqlite3.connect */
export function connect(...given: unknown[]): Connection {
  const named = isKeywords(given.at(-1)) ? given.at(-1) as Keywords : {};
  const { factory } = named;
  return factory === undefined || factory === null
    ? new Connection(...given)
    : invoke(factory, ...given) as Connection;
}
