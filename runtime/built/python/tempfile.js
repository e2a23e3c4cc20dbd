/* @ts-self-types="../../../runtime/python/tempfile.ts" */
import "./program.js";
import { __exportAll } from "../rolldown-runtime.js";
import { BinaryFile, FileExistsError, FileNotFoundError, TextFile, addressText, asTuple, encode, guarded, index, nameClass, nameFunctions, open, options, pathText, repr } from "./core.js";
import { BytesIO } from "./parts/io.js";
import { StringIO } from "./parts/io3.js";
import { OSError, atExit, attendEnd } from "../core.js";
import { open as open$1 } from "./parts/os3.js";
import { environ } from "./parts/os.js";
import { getcwd, mkdir } from "./parts/logging12.js";
import { abspath, join, lexists } from "./parts/logging.js";
// runtime/python/tempfile/leftovers.ts
const removals$1 = new Set();
let isArranged = false;
function removeAtEnd(removal) {
	if (!isArranged) {
		isArranged = true;
		attendEnd();
		atExit(() => {
			for (const one of [...removals$1]) one();
		});
	}
	removals$1.add(removal);
	return () => removals$1.delete(removal);
}
// runtime/python/tempfile/names.ts
const TMP_MAX = 238328;
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
const LENGTH = 8;
const PREFIX = "tmp";
const NEW = Deno.build.os === "linux" ? 194 : 2562;
let tempdir = null;
function gettempdir() {
	if (tempdir !== null) return tempdir;
	const all = [
		...[
			"TMPDIR",
			"TEMP",
			"TMP"
		].map((name) => environ.get(name)),
		"/tmp",
		"/var/tmp",
		"/usr/tmp",
		getcwd()
	].filter((one) => !!one);
	for (const folder of all) {
		const path = abspath(folder);
		try {
			Deno.removeSync(Deno.makeTempFileSync({ dir: path }));
			return tempdir = path;
		} catch {}
	}
	throw new FileNotFoundError(2, `No usable temporary directory found in [${all.map((one) => `'${one}'`).join(", ")}]`);
}
function gettempdirb() {
	return encode(gettempdir());
}
function gettempprefix() {
	return PREFIX;
}
function gettempprefixb() {
	return encode(PREFIX);
}
function randomName() {
	const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
	return Array.from(numbers, (number) => LETTERS[number % 37]).join("");
}
function withNewName(given, make) {
	const folder = given.dir === void 0 || given.dir === null ? gettempdir() : pathText(given.dir);
	for (let i = 0; i < TMP_MAX; i++) {
		const name = `${given.prefix ?? PREFIX}${randomName()}${given.suffix ?? ""}`;
		try {
			return make(join(abspath(folder), name));
		} catch (error) {
			if (!(error instanceof FileExistsError)) throw error;
		}
	}
	throw new FileExistsError(17, "No usable temporary file name found");
}
function mkstemp(suffix, prefix, dir, text) {
	return withNewName(options([
		"suffix",
		"prefix",
		"dir",
		"text"
	], suffix, prefix, dir, text), (path) => asTuple([open$1(path, NEW, 384), path]));
}
function mkdtemp(suffix, prefix, dir) {
	return withNewName(options([
		"suffix",
		"prefix",
		"dir"
	], suffix, prefix, dir), (path) => {
		mkdir(path, 448);
		return path;
	});
}
function mktemp(suffix, prefix, dir) {
	return withNewName(options([
		"suffix",
		"prefix",
		"dir"
	], suffix, prefix, dir), (path) => {
		if (lexists(path)) throw new FileExistsError(17, "File exists", path);
		return path;
	});
}
function removeFile(path) {
	try {
		Deno.removeSync(path);
	} catch (error) {
		if (!(error instanceof Deno.errors.NotFound)) throw new OSError(String(error));
	}
}
// runtime/python/tempfile/files.ts
const PARAMETERS = [
	"mode",
	"buffering",
	"encoding",
	"newline",
	"suffix",
	"prefix",
	"dir",
	"delete"
];
function opened(path, given) {
	const named = {};
	for (const name of [
		"buffering",
		"encoding",
		"newline",
		"errors"
	]) {
		const value = given[name];
		if (value !== void 0 && value !== null) Object.assign(named, { [name]: value });
	}
	return open(path, (given.mode ?? "w+b").replace("x", "w"), named);
}
function create(path) {
	const options = {
		createNew: true,
		write: true,
		mode: 384
	};
	guarded(() => Deno.openSync(path, options), path).close();
	return path;
}
const removals = new WeakMap();
function removeNow(file) {
	const removal = removals.get(file);
	if (removal === void 0 || !removal.isDue) return;
	removal.isDue = false;
	removal.forget();
	removeFile(removal.path);
}
function removeOnClose(file) {
	if (removals.get(file)?.onClose) removeNow(file);
}
var TemporaryText = class extends TextFile {
	close() {
		super.close();
		removeOnClose(this);
	}
	__exit__() {
		super.__exit__();
		removeNow(this);
		return false;
	}
	[Symbol.dispose]() {
		this.__exit__();
	}
	get file() {
		return this;
	}
	toString() {
		return `<tempfile._TemporaryFileWrapper object at ${addressText(this)}>`;
	}
};
var TemporaryBinary = class extends BinaryFile {
	close() {
		super.close();
		removeOnClose(this);
	}
	__exit__() {
		super.__exit__();
		removeNow(this);
		return false;
	}
	[Symbol.dispose]() {
		this.__exit__();
	}
	get file() {
		return this;
	}
	toString() {
		return `<tempfile._TemporaryFileWrapper object at ${addressText(this)}>`;
	}
};
for (const type of [TemporaryText, TemporaryBinary]) {
	nameClass(type, "_TemporaryFileWrapper");
	Object.defineProperty(type, "__module__", { value: "tempfile" });
}
const NamedTemporaryFile = function(...args) {
	const given = options(PARAMETERS, ...args);
	const path = withNewName(given, create);
	let file;
	try {
		file = opened(path, given);
	} catch (error) {
		removeFile(path);
		throw error;
	}
	if (given.delete ?? true) {
		const type = file instanceof TextFile ? TemporaryText : TemporaryBinary;
		Object.setPrototypeOf(file, type.prototype);
		const forget = removeAtEnd(() => {
			file.close();
			removeNow(file);
		});
		removals.set(file, {
			path,
			onClose: given.deleteOnClose ?? true,
			isDue: true,
			forget
		});
	}
	return file;
};
const TemporaryFile = function(...args) {
	const given = options(PARAMETERS.slice(0, 7), ...args);
	const path = withNewName(given, create);
	try {
		const file = opened(path, given);
		const binary = file instanceof TextFile ? file.buffer : file;
		Object.defineProperty(binary, "name", { value: binary.fileno() });
		return file;
	} finally {
		removeFile(path);
	}
};
var SpooledTemporaryFile = class {
	static __module__ = "tempfile";
	#most;
	#given;
	#file;
	#isRolled = false;
	constructor(maxSize, ...rest) {
		const given = options(["maxSize", ...PARAMETERS.slice(0, 7)], maxSize, ...rest);
		const { maxSize: most, ...others } = given;
		this.#most = Number(index(most ?? 0));
		this.#given = others;
		const isText = !(given.mode ?? "w+b").includes("b");
		this.#file = isText ? new StringIO({ newline: given.newline ?? "\n" }) : new BytesIO();
	}
	get _rolled() {
		return this.#isRolled;
	}
	rollover() {
		if (this.#isRolled) return;
		const held = this.#file;
		const place = Number(held.tell());
		const file = TemporaryFile(this.#given);
		file.write(held.getvalue());
		file.seek(place);
		held.close();
		this.#file = file;
		this.#isRolled = true;
	}
	#check() {
		if (this.#most > 0 && !this.#isRolled && Number(this.#file.tell()) > this.#most) this.rollover();
	}
	get mode() {
		return this.#given.mode ?? "w+b";
	}
	get name() {
		return this.#isRolled ? this.#file.name : null;
	}
	get closed() {
		return this.#file.closed;
	}
	write(data) {
		const count = this.#file.write(data);
		this.#check();
		return count;
	}
	writelines(lines) {
		this.#file.writelines(lines);
		this.#check();
	}
	read(count = -1) {
		return this.#file.read(count);
	}
	readline(limit = -1) {
		return this.#file.readline(limit);
	}
	readlines(hint = -1) {
		return this.#file.readlines(hint);
	}
	seek(offset, whence = 0) {
		return this.#file.seek(offset, whence);
	}
	tell() {
		return this.#file.tell();
	}
	truncate(size) {
		if (typeof size === "number" && this.#most > 0 && size > this.#most) this.rollover();
		return this.#file.truncate(size);
	}
	flush() {
		this.#file.flush();
	}
	fileno() {
		this.rollover();
		return this.#file.fileno();
	}
	isatty() {
		return this.#file.isatty();
	}
	readable() {
		return this.#file.readable();
	}
	writable() {
		return this.#file.writable();
	}
	seekable() {
		return this.#file.seekable();
	}
	close() {
		this.#file.close();
	}
	[Symbol.iterator]() {
		return this.#file[Symbol.iterator]();
	}
	__enter__() {
		this.#file.__enter__();
		return this;
	}
	__exit__(..._args) {
		this.close();
	}
	[Symbol.dispose]() {
		this.close();
	}
	toString() {
		return `<tempfile.SpooledTemporaryFile object at ${addressText(this)}>`;
	}
};
// runtime/python/tempfile/folder.ts
var TemporaryDirectory = class {
	static __module__ = "tempfile";
	#ignoresErrors;
	#isDeleted;
	#isGone = false;
	#forget;
	constructor(suffix, prefix, dir, ignoreCleanupErrors) {
		const given = options([
			"suffix",
			"prefix",
			"dir",
			"ignoreCleanupErrors"
		], suffix, prefix, dir, ignoreCleanupErrors);
		const { suffix: end = null, prefix: start = null, dir: folder = null } = given;
		this.name = mkdtemp({
			suffix: end,
			prefix: start,
			dir: folder
		});
		this.#ignoresErrors = given.ignoreCleanupErrors ?? false;
		this.#isDeleted = given.delete ?? true;
		if (this.#isDeleted) this.#forget = removeAtEnd(() => this.cleanup());
	}
	cleanup() {
		if (this.#isGone) return;
		this.#isGone = true;
		this.#forget?.();
		try {
			guarded(() => Deno.removeSync(this.name, { recursive: true }), this.name);
		} catch (error) {
			const isMissing = !exists(this.name);
			if (!this.#ignoresErrors && !isMissing) throw error;
		}
	}
	__enter__() {
		return this.name;
	}
	__exit__(..._args) {
		if (this.#isDeleted) this.cleanup();
	}
	[Symbol.dispose]() {
		this.__exit__();
	}
	toString() {
		return `<TemporaryDirectory ${repr(this.name)}>`;
	}
};
function exists(path) {
	try {
		Deno.lstatSync(path);
		return true;
	} catch {
		return false;
	}
}
nameFunctions(__exportAll({
	NamedTemporaryFile: () => NamedTemporaryFile,
	SpooledTemporaryFile: () => SpooledTemporaryFile,
	TMP_MAX: () => TMP_MAX,
	TemporaryDirectory: () => TemporaryDirectory,
	TemporaryFile: () => TemporaryFile,
	gettempdir: () => gettempdir,
	gettempdirb: () => gettempdirb,
	gettempprefix: () => gettempprefix,
	gettempprefixb: () => gettempprefixb,
	mkdtemp: () => mkdtemp,
	mkstemp: () => mkstemp,
	mktemp: () => mktemp,
	tempdir: () => tempdir
}));
export { NamedTemporaryFile, SpooledTemporaryFile, TMP_MAX, TemporaryDirectory, TemporaryFile, gettempdir, gettempdirb, gettempprefix, gettempprefixb, mkdtemp, mkstemp, mktemp, tempdir };
