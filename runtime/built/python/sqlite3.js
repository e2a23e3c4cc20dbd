/* @ts-self-types="../../../runtime/python/sqlite3.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { Exception, IndexError, OverflowError, TypeError } from "../core.js";
import "./parts/datetime7.js";
import { date } from "./parts/datetime5.js";
import { datetime } from "./parts/datetime6.js";
import { Bytes, Dict, Float, MemoryView, NotImplemented, StopIteration, callMethod, className, contains, decode, eq, getattr, hash, invoke, isHolder, isKeywords, item, iter, memoryview, mro, nameFunctions, nodeModule, nodeProcess, plainOf, plainPath, toFloat, toInt, tupleFrom, type$1 as type } from "./core.js";
const registerConverter = (function registerConverter(typename, converter) {
	converters.set(typename.toUpperCase(), converter);
});
// runtime/python/sqlite3/errors.ts
var Warning = class extends Exception {
	static __module__ = "sqlite3";
};
var Error = class extends Exception {
	static __module__ = "sqlite3";
};
var InterfaceError = class extends Error {
	static __module__ = "sqlite3";
};
var DatabaseError = class extends Error {
	static __module__ = "sqlite3";
};
var DataError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
var OperationalError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
var IntegrityError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
var InternalError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
var ProgrammingError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
var NotSupportedError = class extends DatabaseError {
	static __module__ = "sqlite3";
};
const KINDS = {
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
	26: [DatabaseError, "SQLITE_NOTADB"]
};
const NAMES = {
	275: "SQLITE_CONSTRAINT_CHECK",
	531: "SQLITE_CONSTRAINT_COMMITHOOK",
	787: "SQLITE_CONSTRAINT_FOREIGNKEY",
	1043: "SQLITE_CONSTRAINT_FUNCTION",
	1299: "SQLITE_CONSTRAINT_NOTNULL",
	1555: "SQLITE_CONSTRAINT_PRIMARYKEY",
	1811: "SQLITE_CONSTRAINT_TRIGGER",
	2067: "SQLITE_CONSTRAINT_UNIQUE",
	2579: "SQLITE_CONSTRAINT_ROWID"
};
function databaseError(error) {
	const { code, errcode, message } = error;
	if (code !== "ERR_SQLITE_ERROR") return error;
	const isUnopened = errcode === void 0 && /^unable to open database file/.test(message);
	const number = errcode ?? (isUnopened ? 14 : 1);
	const [Kind, name] = KINDS[number & 255] ?? [DatabaseError, "SQLITE_UNKNOWN"];
	const made = new Kind(isUnopened ? "unable to open database file" : message.replace(/ in [\s\S]* at offset \d+$/, ""));
	made.sqliteErrorcode = number;
	made.sqliteErrorname = NAMES[number] ?? name;
	return made;
}
// runtime/python/sqlite3/statement.ts
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(\?\d*|[:@$][A-Za-z_]\w*)|([A-Za-z_]\w*)|(;)|\S/g;
const known = new Map();
function understood(sql) {
	let found = known.get(sql);
	if (!found) {
		found = read(sql);
		if (known.size > 200) known.clear();
		known.set(sql, found);
	}
	return found;
}
function read(sql) {
	let verb = "";
	let isEnded = false;
	let isSeveral = false;
	const parameters = [];
	for (const [token, parameter, word, end] of sql.matchAll(TOKEN)) {
		if (/^(--|\/\*)/.test(token)) continue;
		if (end) {
			if (verb !== "") isEnded = true;
			continue;
		}
		if (isEnded) isSeveral = true;
		if (parameter === "?") parameters.push(null);
		else if (parameter?.startsWith("?")) while (parameters.length < Number(parameter.slice(1))) parameters.push(null);
		else if (parameter && !parameters.includes(parameter)) parameters.push(parameter);
		if (verb === "") verb = (word ?? token).toUpperCase();
	}
	return {
		verb,
		parameters,
		isSeveral
	};
}
function completeStatement(statement) {
	let last = "";
	let isTrigger = false;
	let words = "";
	for (const [token, , word] of statement.matchAll(TOKEN)) {
		if (/^(--|\/\*)/.test(token)) continue;
		if (/^['"`]/.test(token) && token.length === 1) return false;
		last = token;
		if (word) words += ` ${word.toUpperCase()}`;
		if (/^ CREATE (TEMP |TEMPORARY )?TRIGGER\b/.test(words)) isTrigger = true;
	}
	return last === ";" && (!isTrigger || words.endsWith(" END"));
}
// runtime/python/sqlite3/values.ts
const adapters = new Map();
function registerAdapter(kind, adapter) {
	adapters.set(kind, adapter);
}
const LARGEST = 2n ** 63n;
function plain(value) {
	if (value === null) return null;
	switch (typeof value) {
		case "string": return value;
		case "boolean": return value ? 1n : 0n;
		case "number": return Number.isSafeInteger(value) ? BigInt(value) : value;
		case "bigint":
			if (value >= LARGEST || value < -LARGEST) throw new OverflowError("Python int too large to convert to SQLite INTEGER");
			return value;
	}
	if (value instanceof Float) return value.value;
	if (value instanceof Uint8Array) return new Uint8Array(value);
	if (value instanceof MemoryView) return new Uint8Array(value.tobytes());
	if (isHolder(value)) return plain(plainOf(value));
}
function stored(value) {
	const simple = typeof value === "object" && value !== null ? void 0 : plain(value);
	if (simple !== void 0) return simple;
	const kind = type(value);
	const adapter = adapters.get(kind);
	if (adapter !== void 0) return plain(invoke(adapter, value));
	const own = plain(value);
	if (own !== void 0) return own;
	const conform = getattr(value, "__conform__", null);
	if (conform !== null) return plain(invoke(conform, PrepareProtocol));
	if (!mro(kind).some((one) => className(one) === "date")) return void 0;
	const text = String(invoke(getattr(value, "isoformat")));
	return className(kind) === "date" ? text : text.replace("T", " ");
}
var PrepareProtocol = class {
	static __module__ = "sqlite3";
};
function bound(value, place) {
	const found = stored(value);
	if (found !== void 0) return found;
	throw new ProgrammingError(`Error binding parameter ${place}: type '${className(type(value))}' is not supported`);
}
function loaded(value, textFactory) {
	switch (typeof value) {
		case "bigint": return toInt(value);
		case "number": return toFloat(value);
		case "string": return textFactory === null ? value : invoke(textFactory, new Bytes(new TextEncoder().encode(value)));
	}
	return value === null ? null : new Bytes(value);
}
// runtime/python/sqlite3/connection.ts
const PARSE_DECLTYPES = 1;
const PARSE_COLNAMES = 2;
const LEGACY_TRANSACTION_CONTROL = -1;
const converters = new Map();
function run(work) {
	try {
		return work();
	} catch (error) {
		throw databaseError(error);
	}
}
function exactly(statement) {
	statement.setReadBigInts(true);
	statement.setReturnArrays(true);
	return statement;
}
const CHANGING = new Set([
	"INSERT",
	"UPDATE",
	"DELETE",
	"REPLACE"
]);
const PLACES = [
	"database",
	"timeout",
	"detectTypes",
	"isolationLevel",
	"checkSameThread",
	"factory",
	"cachedStatements",
	"uri"
];
var Connection = class {
	static __module__ = "sqlite3";
	rowFactory = null;
	textFactory = null;
	#database;
	#changes = 0;
	constructor(...given) {
		const named = { ...isKeywords(given.at(-1)) ? given.pop() : {} };
		given.forEach((value, i) => named[PLACES[i]] = value);
		const { timeout = 5, uri = false } = named;
		const { DatabaseSync } = nodeModule("node:sqlite");
		const path = plainPath(named.database);
		const name = uri && path.startsWith("file:") ? new URL(path) : path;
		const options = {
			timeout: Math.round(Number(timeout) * 1e3),
			enableForeignKeyConstraints: false
		};
		this.#database = run(() => new DatabaseSync(name, options));
		this.isolationLevel = named.isolationLevel === void 0 ? "" : named.isolationLevel;
		this.detectTypes = Number(named.detectTypes ?? 0);
		this.autocommit = named.autocommit ?? -1;
		if (this.autocommit === false) this.database.exec("BEGIN");
	}
	get database() {
		if (this.#database) return this.#database;
		throw new ProgrammingError("Cannot operate on a closed database.");
	}
	get inTransaction() {
		return this.database.isTransaction;
	}
	get totalChanges() {
		this.database;
		return this.#changes;
	}
	changed(count) {
		this.#changes += count;
	}
	cursor(factory = null) {
		const make = isKeywords(factory) ? factory.factory ?? null : factory;
		this.database;
		const cursor = make === null ? new Cursor(this) : invoke(make, this);
		if (this.rowFactory !== null) cursor.rowFactory = this.rowFactory;
		return cursor;
	}
	execute(sql, parameters = []) {
		return callMethod(callMethod(this, "cursor", []), "execute", [sql, parameters]);
	}
	executemany(sql, parameters) {
		return callMethod(callMethod(this, "cursor", []), "executemany", [sql, parameters]);
	}
	executescript(sqlScript) {
		return callMethod(callMethod(this, "cursor", []), "executescript", [sqlScript]);
	}
	commit() {
		if (this.autocommit === true || !this.database.isTransaction) return;
		run(() => this.database.exec("COMMIT"));
		if (this.autocommit === false) this.database.exec("BEGIN");
	}
	rollback() {
		if (this.autocommit === true || !this.database.isTransaction) return;
		run(() => this.database.exec("ROLLBACK"));
		if (this.autocommit === false) this.database.exec("BEGIN");
	}
	close() {
		const database = this.#database;
		if (!database) return;
		this.#database = null;
		database.close();
	}
	begin({ verb }) {
		if (this.autocommit !== -1 || this.isolationLevel === null) return;
		if (!CHANGING.has(verb) || this.database.isTransaction) return;
		this.database.exec(`BEGIN ${this.isolationLevel}`);
	}
	createFunction(name, narg, func, more = {}) {
		if (func === null) throw new OperationalError("Error removing a function is not supported");
		const call = (...args) => {
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
			deterministic: Boolean(more.deterministic ?? false)
		};
		run(() => this.database.function(name, options, call));
	}
	createAggregate(name, nArg, aggregateClass) {
		const step = (state, ...args) => {
			callMethod(state, "step", args.map((one) => loaded(one, null)));
			return state;
		};
		Object.defineProperty(step, "length", { value: Math.max(nArg, 0) + 1 });
		run(() => this.database.aggregate(name, {
			start: () => invoke(aggregateClass),
			step,
			result: (state) => stored(callMethod(state, "finalize", [])) ?? null,
			useBigIntArguments: true,
			varargs: nArg < 0
		}));
	}
	*iterdump() {
		yield "BEGIN TRANSACTION;";
		const { database } = this;
		const all = (sql) => {
			return exactly(database.prepare(sql)).all();
		};
		const tables = all("SELECT name, type, sql FROM sqlite_master WHERE sql NOT NULL AND type == 'table' ORDER BY name");
		for (const [name, , sql] of tables) {
			if (name === "sqlite_sequence" || name.startsWith("sqlite_")) continue;
			yield `${sql};`;
			const label = name.replaceAll("\"", "\"\"");
			const parts = all(`PRAGMA table_info("${label}")`).map((row) => String(row[1])).map((one) => `'||quote("${one.replaceAll("\"", "\"\"")}")||'`);
			const text = label.replaceAll("'", "''");
			for (const [line] of all(`SELECT 'INSERT INTO "${text}" VALUES(${parts.join(",")})' FROM "${label}";`)) yield `${line};`;
		}
		const others = all("SELECT sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view')");
		for (const [sql] of others) yield `${sql};`;
		yield "COMMIT;";
	}
	__enter__() {
		this.database;
		return this;
	}
	__exit__(kind, value, _traceback) {
		const failed = kind !== null && kind !== void 0 || value instanceof globalThis.Error;
		callMethod(this, failed ? "rollback" : "commit", []);
		return false;
	}
	__call__(sql) {
		return sql;
	}
};
var Cursor = class {
	static __module__ = "sqlite3";
	arraysize = 1;
	rowFactory = null;
	description = null;
	rowcount = -1;
	lastrowid = null;
	#rows = null;
	#isClosed = false;
	constructor(connection) {
		this.connection = connection;
	}
	#check() {
		if (this.#isClosed) throw new ProgrammingError("Cannot operate on a closed cursor.");
		this.connection.database;
	}
	#prepared(sql) {
		if (typeof sql !== "string") throw new TypeError(`execute() argument 1 must be str, not ${className(type(sql))}`);
		this.#check();
		const statement = understood(sql);
		const prepared = run(() => this.connection.database.prepare(sql));
		if (statement.isSeveral) throw new ProgrammingError("You can only execute one statement at a time.");
		return [statement, exactly(prepared)];
	}
	#arguments({ parameters }, given) {
		if (given instanceof Dict || getattr(given, "keys", null) !== null) {
			const found = {};
			for (const [i, name] of parameters.entries()) {
				if (name === null) throw new ProgrammingError("Binding 1 has no name, but you supplied a dictionary (which has only names).");
				const key = name.slice(1);
				if (!contains(given, key)) throw new ProgrammingError(`You did not supply a value for binding parameter ${name}.`);
				found[name] = bound(item(given, key), i + 1);
			}
			return parameters.length > 0 ? [found] : [];
		}
		let values;
		try {
			if (given === null || typeof given !== "object" && typeof given !== "string") throw given;
			values = [...iter(given)];
		} catch {
			throw new ProgrammingError("parameters are of unsupported type");
		}
		if (values.length !== parameters.length) throw new ProgrammingError(`Incorrect number of bindings supplied. The current statement uses ${parameters.length}, and there are ${values.length} supplied.`);
		const named = parameters.flatMap((name, i) => name === null ? [] : [[name, bound(values[i], i + 1)]]);
		const plain = values.filter((_, i) => parameters[i] === null).map((value, i) => bound(value, i + 1));
		return named.length > 0 ? [Object.fromEntries(named), ...plain] : plain;
	}
	execute(sql, parameters = []) {
		const [statement, prepared] = this.#prepared(sql);
		const given = this.#arguments(statement, isKeywords(parameters) ? parameters.parameters : parameters);
		this.connection.begin(statement);
		this.rowcount = CHANGING.has(statement.verb) ? 0 : -1;
		this.#execute(statement, prepared, given);
		return this;
	}
	#execute({ verb }, prepared, given) {
		const columns = prepared.columns();
		this.#rows = null;
		if (columns.length === 0) {
			this.description = null;
			const { changes, lastInsertRowid } = run(() => prepared.run(...given));
			if (CHANGING.has(verb)) {
				this.connection.changed(Number(changes));
				this.rowcount += Number(changes);
			}
			if (verb === "INSERT" || verb === "REPLACE") this.lastrowid = Number(lastInsertRowid);
			return;
		}
		const { detectTypes } = this.connection;
		const name = (text) => detectTypes & 2 ? text.replace(/ \[[^\]]*\]$/, "") : text;
		this.description = tupleFrom(columns.map((one) => tupleFrom([
			name(String(one.name)),
			null,
			null,
			null,
			null,
			null,
			null
		])));
		const rows = run(() => prepared.all(...given));
		if (CHANGING.has(verb)) {
			this.connection.changed(rows.length);
			this.rowcount += rows.length;
		}
		const makers = columns.map((column) => this.#converter(String(column.name), column.type));
		this.#rows = this.#made(rows, makers);
	}
	#converter(name, declared) {
		const { detectTypes } = this.connection;
		if (detectTypes & 2) {
			const asked = /\[([^\]]*)\]$/.exec(name)?.[1];
			const found = asked === void 0 ? void 0 : converters.get(asked.toUpperCase());
			if (found !== void 0) return found;
		}
		if (!(detectTypes & 1) || declared === null) return null;
		return converters.get(declared.split(/[ (]/)[0].toUpperCase()) ?? null;
	}
	*#made(rows, makers) {
		const { textFactory } = this.connection;
		for (const row of rows) {
			const values = row.map((value, i) => {
				const maker = makers[i];
				if (maker === null || value === null) return loaded(value, textFactory);
				const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
				return invoke(maker, new Bytes(bytes));
			});
			const made = tupleFrom(values);
			yield this.rowFactory === null ? made : invoke(this.rowFactory, this, made);
		}
	}
	executemany(sql, parameters) {
		const [statement, prepared] = this.#prepared(sql);
		if (!CHANGING.has(statement.verb)) throw new ProgrammingError("executemany() can only execute DML statements.");
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
	executescript(sqlScript) {
		this.#check();
		const { connection } = this;
		if (connection.autocommit === -1 && connection.inTransaction) connection.commit();
		run(() => connection.database.exec(sqlScript));
		return this;
	}
	fetchone() {
		this.#check();
		const step = this.#rows?.next();
		return !step || step.done ? null : step.value;
	}
	fetchmany(size = this.arraysize) {
		this.#check();
		const count = Number(isKeywords(size) ? size.size ?? this.arraysize : size);
		const found = [];
		while (found.length < count) {
			const step = this.#rows?.next();
			if (!step || step.done) break;
			found.push(step.value);
		}
		return found;
	}
	fetchall() {
		this.#check();
		const found = [];
		for (let step = this.#rows?.next(); step && !step.done; step = this.#rows.next()) found.push(step.value);
		return found;
	}
	setinputsizes(_sizes) {}
	setoutputsize(_size, _column) {}
	close() {
		this.#isClosed = true;
		this.#rows = null;
	}
	__iter__() {
		return this;
	}
	__next__() {
		this.#check();
		const step = this.#rows?.next();
		if (!step || step.done) throw new StopIteration();
		return step.value;
	}
};
function connect(...given) {
	const { factory } = isKeywords(given.at(-1)) ? given.at(-1) : {};
	return factory === void 0 || factory === null ? new Connection(...given) : invoke(factory, ...given);
}
// runtime/python/sqlite3/row.ts
var Row = class Row {
	static __module__ = "sqlite3";
	#names;
	#values;
	constructor(cursor, data) {
		const description = getattr(cursor, "description") ?? [];
		this.#names = [...iter(description)].map((one) => String(item(one, 0)));
		this.#values = data;
	}
	keys() {
		return [...this.#names];
	}
	__getitem__(key) {
		if (typeof key !== "string") return item(this.#values, key);
		const wanted = key.toLowerCase();
		const place = this.#names.findIndex((name) => name.toLowerCase() === wanted);
		if (place < 0) throw new IndexError("No item with that key");
		return this.#values[place];
	}
	__len__() {
		return this.#values.length;
	}
	*__iter__() {
		yield* this.#values;
	}
	__eq__(other) {
		if (!(other instanceof Row)) return NotImplemented;
		return eq(this.#names, other.#names) && eq(this.#values, other.#values);
	}
	__hash__() {
		return hash(tupleFrom([tupleFrom([...this.#names]), this.#values]));
	}
};
// runtime/python/sqlite3.ts
var sqlite3_exports = __exportAll({
	Binary: () => memoryview,
	Connection: () => Connection,
	Cursor: () => Cursor,
	DataError: () => DataError,
	DatabaseError: () => DatabaseError,
	Error: () => Error,
	IntegrityError: () => IntegrityError,
	InterfaceError: () => InterfaceError,
	InternalError: () => InternalError,
	LEGACY_TRANSACTION_CONTROL: () => -1,
	NotSupportedError: () => NotSupportedError,
	OperationalError: () => OperationalError,
	PARSE_COLNAMES: () => 2,
	PARSE_DECLTYPES: () => 1,
	PrepareProtocol: () => PrepareProtocol,
	ProgrammingError: () => ProgrammingError,
	Row: () => Row,
	SQLITE_DENY: () => 1,
	SQLITE_IGNORE: () => 2,
	SQLITE_OK: () => 0,
	Warning: () => Warning,
	apilevel: () => "2.0",
	completeStatement: () => completeStatement,
	connect: () => connect,
	paramstyle: () => paramstyle,
	registerAdapter: () => registerAdapter,
	registerConverter: () => registerConverter,
	sqliteVersion: () => sqliteVersion,
	sqliteVersionInfo: () => sqliteVersionInfo,
	threadsafety: () => 3
});
const apilevel = "2.0";
const paramstyle = "qmark";
const threadsafety = 3;
const sqliteVersion = nodeProcess().versions.sqlite ?? "3.50.0";
const sqliteVersionInfo = tupleFrom(sqliteVersion.split(".").map(Number));
const SQLITE_OK = 0;
const SQLITE_DENY = 1;
const SQLITE_IGNORE = 2;
registerConverter("date", (bytes) => date.fromisoformat(decode(bytes)));
registerConverter("timestamp", (bytes) => datetime.fromisoformat(decode(bytes)));
nameFunctions(sqlite3_exports);
export { memoryview as Binary, Connection, Cursor, DataError, DatabaseError, Error, IntegrityError, InterfaceError, InternalError, LEGACY_TRANSACTION_CONTROL, NotSupportedError, OperationalError, PARSE_COLNAMES, PARSE_DECLTYPES, PrepareProtocol, ProgrammingError, Row, SQLITE_DENY, SQLITE_IGNORE, SQLITE_OK, Warning, apilevel, completeStatement, connect, paramstyle, registerAdapter, registerConverter, sqliteVersion, sqliteVersionInfo, threadsafety };
