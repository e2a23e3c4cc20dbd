import { __name } from "./rolldown-runtime.js";
import { FILES, IndexError, OSError, TypeError, ValueError, addressOf, allocateZeroed, free, isChild, isPlain, lock, memory, memoryInUse, openFirst, printError, pythonHooks, pythonTypeName, registerForm, representation, unlock, viewAt } from "./core.js";
import { indexing, show } from "./main.js";
import { cString } from "./mapping.js";
// runtime/shared_memory/janitor.ts
const SHELL = "/bin/sh";
const NONE$1 = -1;
const CLOSE_ON_EXEC$1 = 524288;
const SCRIPT = `
exec 3<"$1" || exit
(
  trap '' INT TERM HUP QUIT
  set -f
  IFS='
'
  names=
  while read -r line; do
    name=\${line#?}
    case $line in
      +*) names=$names$name$IFS ;;
      -*)
        rest=
        for one in $names; do [ "$one" = "$name" ] || rest=$rest$one$IFS; done
        names=$rest
        ;;
      *) exit ;;
    esac
  done
  count=0
  left=
  for one in $names; do
    [ -f "/dev/shm$one" ] || continue
    rm -f "/dev/shm$one"
    count=$((count + 1))
    left="$left\${left:+, }'$one'"
  done
  [ $count = 0 ] && exit
  what="There appear to be $count leaked shared_memory objects to clean up at shutdown"
  printf 'UserWarning: resource_tracker: %s: {%s}\\n' "$what" "$left" >&2
) <&3 3<&- &
`;
const functions$1 = {
	pipe2: {
		parameters: ["buffer", "i32"],
		result: "i32"
	},
	open: {
		parameters: ["buffer", "i32"],
		result: "i32"
	},
	write: {
		parameters: [
			"i32",
			"buffer",
			"usize"
		],
		result: "isize"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	}
};
let library$1;
let opened;
function system$1() {
	return library$1 ??= Deno.dlopen("libc.so.6", functions$1).symbols;
}
__name(system$1, "system");
function noteMade(name) {
	const { words } = memory();
	if (words[226] === 0) words[226] = start() ? Deno.pid : NONE$1;
	tell(`+${name}`);
}
function noteUnlinked(name) {
	tell(`-${name}`);
}
function noteEnd() {
	tell(".");
}
function tell(line) {
	const pipe = pipeToWrite();
	if (pipe === void 0 || line.includes("\n")) return;
	const bytes = new TextEncoder().encode(`${line}\n`);
	system$1().write(pipe, bytes, BigInt(bytes.length));
}
function pipeToWrite() {
	const { words } = memory();
	const [pid, pipe] = [words[226], words[227]];
	if (pid === 0 || pid === NONE$1) return void 0;
	if (pid === Deno.pid) return pipe;
	opened ??= system$1().open(cString(`/proc/${pid}/fd/${pipe}`), 524289);
	return opened < 0 ? void 0 : opened;
}
function start() {
	if (Deno.build.os !== "linux") return false;
	if (Deno.permissions.querySync({
		name: "run",
		command: SHELL
	}).state !== "granted") return false;
	const ends = new Int32Array(2);
	if (system$1().pipe2(ends, CLOSE_ON_EXEC$1) < 0) return false;
	const [toRead, toWrite] = [ends[0], ends[1]];
	try {
		const { success } = new Deno.Command(SHELL, {
			args: [
				"-c",
				SCRIPT,
				SHELL,
				`/proc/${Deno.pid}/fd/${toRead}`
			],
			stdin: "null",
			stdout: "null",
			stderr: "inherit"
		}).outputSync();
		memory().words[227] = toWrite;
		return success;
	} catch {
		system$1().close(toWrite);
		return false;
	} finally {
		system$1().close(toRead);
	}
}
// runtime/shared_memory/system.ts
const READ_WRITE = 2;
const CREATE_NEW = Deno.build.os === "darwin" ? 2560 : 192;
const CLOSE_ON_EXEC = Deno.build.os === "darwin" ? 0 : 524288;
const OWNER_ONLY = 384;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const FAILED = 2n ** 64n - 1n;
const STAT_BYTES = 256;
const SIZE_IN_STAT = Deno.build.os === "darwin" ? 96 : 48;
const functions = {
	shm_open: {
		parameters: [
			"buffer",
			"i32",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64",
			"i64"
		],
		result: "i32"
	},
	shm_unlink: {
		parameters: ["buffer"],
		result: "i32"
	},
	ftruncate: {
		parameters: ["i32", "i64"],
		result: "i32"
	},
	fstat: {
		parameters: ["i32", "buffer"],
		result: "i32"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	mmap: {
		parameters: [
			"usize",
			"usize",
			"i32",
			"i32",
			"i32",
			"i64"
		],
		result: "usize"
	},
	munmap: {
		parameters: ["usize", "usize"],
		result: "i32"
	},
	errno: {
		name: Deno.build.os === "darwin" ? "__error" : "__errno_location",
		parameters: [],
		result: "pointer"
	}
};
let library;
let errno;
function system() {
	if (library !== void 0) return library;
	const files = FILES[Deno.build.os] ?? [];
	library = openFirst(files, functions, "Cannot use shared memory by name", "Run with --allow-ffi", (fault) => new OSError(`Cannot use shared memory by name on ${Deno.build.os}: ${fault instanceof Error ? fault.message : "it is done on Linux and macOS only"}`)).symbols;
	errno = new Int32Array(viewAt(addressOf(library.errno()), 4));
	return library;
}
function isPermitted() {
	if (FILES[Deno.build.os] === void 0) return false;
	const { state } = Deno.permissions.querySync({ name: "ffi" });
	return state === "granted" || state === "prompt" && Deno.stdin.isTerminal();
}
const TEXTS = {
	1: "Operation not permitted",
	2: "No such file or directory",
	12: "Cannot allocate memory",
	13: "Permission denied",
	17: "File exists",
	22: "Invalid argument",
	23: "Too many open files in system",
	24: "Too many open files",
	27: "File too large",
	28: "No space left on device",
	[Deno.build.os === "darwin" ? 63 : 36]: "File name too long"
};
const NOT_THERE = 2;
function fault(code, name) {
	return new OSError(code, TEXTS[code] ?? `Unknown error ${code}`, name);
}
function notThere(name) {
	return fault(NOT_THERE, name);
}
function isThere(name) {
	return fault(17, name);
}
const places = new WeakMap();
const collected = new FinalizationRegistry(release);
function release({ address, size }) {
	system().munmap(address, BigInt(size));
}
function map(name, create) {
	const libc = system();
	const flags = READ_WRITE | CLOSE_ON_EXEC | (create === void 0 ? 0 : CREATE_NEW);
	const mode = BigInt(OWNER_ONLY);
	const descriptor = libc.shm_open(cString(name), flags, mode, 0n, 0n, 0n, 0n, 0n, mode);
	if (descriptor < 0) throw fault(errno[0], name);
	try {
		if (create !== void 0 && libc.ftruncate(descriptor, BigInt(create)) < 0) throw fault(errno[0], name);
		const size = create ?? sizeOf(libc, descriptor, name);
		const address = libc.mmap(0n, BigInt(size), PROT_READ_WRITE, MAP_SHARED, descriptor, 0n);
		if (address === FAILED) throw fault(errno[0], name);
		const buffer = viewAt(Number(address), size);
		places.set(buffer, {
			address,
			size
		});
		collected.register(buffer, {
			address,
			size
		}, buffer);
		return {
			buffer,
			size
		};
	} catch (error) {
		if (create !== void 0) libc.shm_unlink(cString(name));
		throw error;
	} finally {
		libc.close(descriptor);
	}
}
function sizeOf(libc, descriptor, name) {
	const status = new DataView(new ArrayBuffer(STAT_BYTES));
	if (libc.fstat(descriptor, status) < 0) throw fault(errno[0], name);
	return Number(status.getBigInt64(SIZE_IN_STAT, true));
}
function unmap(buffer) {
	const place = places.get(buffer);
	if (place === void 0) return;
	places.delete(buffer);
	collected.unregister(buffer);
	buffer.transfer();
	release(place);
}
function unlink(name) {
	if (system().shm_unlink(cString(name)) < 0) throw fault(errno[0], name);
}
// runtime/shared_memory/registry.ts
const NEXT = 0;
const PLACE = 1;
const BYTES = 2;
const USERS = 3;
const FLAGS = 4;
const LENGTH = 5;
const NAME = 6;
const TRACKED = 1;
const UNLINKED = 2;
function guarded(action) {
	lock(23);
	try {
		return action(memory().words);
	} finally {
		unlock(23);
	}
}
function nameOf(words, entry) {
	const start = (entry + NAME) * 4;
	return new TextDecoder().decode(memory().bytes.slice(start, start + words[entry + LENGTH]));
}
function* entries(words) {
	for (let entry = words[24]; entry !== 0;) {
		const next = words[entry + NEXT];
		yield entry;
		entry = next;
	}
}
function find(words, name) {
	for (const entry of entries(words)) if ((words[entry + FLAGS] & UNLINKED) === 0 && nameOf(words, entry) === name) return entry;
	return 0;
}
function add(words, name, track) {
	const text = new TextEncoder().encode(name);
	const entry = allocateZeroed(24 + text.length);
	memory().bytes.set(text, (entry + NAME) * 4);
	words[entry + LENGTH] = text.length;
	words[entry + FLAGS] = track ? TRACKED : 0;
	words[entry + NEXT] = words[24];
	words[24] = entry;
	attendEnd();
	return entry;
}
function remove(words, entry) {
	let before = 24;
	while (words[before] !== entry) before = words[before] + NEXT;
	words[before] = words[entry + NEXT];
	if (words[entry + PLACE] !== 0) free(words[entry + PLACE]);
	free(entry);
}
function track(name) {
	guarded((words) => {
		add(words, name, true);
		noteMade(name);
	});
}
function untrack(name) {
	guarded((words) => {
		const entry = find(words, name);
		if (entry === 0 || words[entry + PLACE] !== 0) return;
		remove(words, entry);
		noteUnlinked(name);
	});
}
function makeBlock(name, size, tracked) {
	return guarded((words) => {
		if (find(words, name) !== 0) return void 0;
		const place = allocateZeroed(size);
		const entry = add(words, name, tracked);
		words[entry + PLACE] = place;
		words[entry + BYTES] = size;
		words[entry + USERS] = 1;
		return {
			entry,
			place,
			size
		};
	});
}
function openBlock(name) {
	if (memoryInUse() === void 0) return void 0;
	return guarded((words) => {
		const entry = find(words, name);
		if (entry === 0 || words[entry + PLACE] === 0) return void 0;
		words[entry + USERS]++;
		return {
			entry,
			place: words[entry + PLACE],
			size: words[entry + BYTES]
		};
	});
}
function closeBlock({ entry }) {
	guarded((words) => {
		words[entry + USERS]--;
		if (words[entry + USERS] <= 0 && (words[entry + FLAGS] & UNLINKED) !== 0) remove(words, entry);
	});
}
function unlinkBlock({ entry }) {
	return guarded((words) => {
		if ((words[entry + FLAGS] & UNLINKED) !== 0) return false;
		words[entry + FLAGS] = UNLINKED;
		if (words[entry + USERS] <= 0) remove(words, entry);
		return true;
	});
}
let attends = false;
function attendEnd() {
	if (attends || isChild()) return;
	attends = true;
	addEventListener("unload", sweep);
}
function sweep() {
	const left = guarded((words) => {
		const found = [];
		for (const entry of entries(words)) {
			if ((words[entry + FLAGS] & TRACKED) === 0) continue;
			found.push({
				name: nameOf(words, entry),
				isSystem: words[entry + PLACE] === 0
			});
			words[entry + FLAGS] = UNLINKED;
		}
		return found;
	});
	if (left.length === 0) return noteEnd();
	printError(`UserWarning: resource_tracker: There appear to be ${left.length} leaked shared_memory objects to clean up at shutdown: {${left.map(({ name }) => `'${name}'`).join(", ")}}`);
	for (const { name, isSystem } of left) {
		if (!isSystem) continue;
		try {
			unlink(name);
		} catch (error) {
			printError(`UserWarning: resource_tracker: '${name}': ${error}`);
		}
	}
	noteEnd();
}
// runtime/shared_memory/shared_memory.ts
const PREFIX = "/psm_";
var SharedMemory = class {
	static __module__ = "multiprocessing.shared_memory";
	#name;
	#size;
	#track;
	#held;
	#block;
	#view;
	constructor(first, ...rest) {
		const given = argumentsOf$1(first, rest);
		const size = Number(given.size ?? 0);
		if (!(size >= 0)) throw new ValueError("'size' must be a positive integer");
		if (given.create && size === 0) throw new ValueError("'size' must be a positive number different from zero");
		if ((given.name ?? null) === null && !given.create) throw new ValueError("'name' can only be None if create=True");
		this.#track = given.track ?? true;
		const made = given.create ? create(given.name, size, this.#track) : open(given.name);
		[this.#name, this.#size, this.#held] = [
			made.name,
			made.size,
			made.held
		];
		if ("block" in made.held) this.#block = made.held.block;
		attendEnd();
	}
	get name() {
		return this.#name.slice(1);
	}
	get size() {
		return this.#size;
	}
	get buf() {
		if (this.#held === void 0) {
			if (pythonHooks.view !== void 0) return null;
			throw new ValueError(`Cannot use ${this}: it was closed`);
		}
		return this.#view ??= pythonHooks.view?.(this.#bytes(this.#held)) ?? this.#bytes(this.#held);
	}
	static bytesOf(memory) {
		if (memory.#held === void 0) throw new ValueError("operation forbidden on released memoryview object");
		return memory.#bytes(memory.#held);
	}
	#bytes(held) {
		return "buffer" in held ? new Uint8Array(held.buffer) : new Uint8Array(memory().bytes.buffer, held.block.place * 4, held.block.size);
	}
	close() {
		const held = this.#held;
		if (held === void 0) return;
		this.#held = void 0;
		this.#view?.release?.();
		this.#view = void 0;
		if ("buffer" in held) unmap(held.buffer);
		else closeBlock(held.block);
	}
	unlink() {
		if (this.#block !== void 0) {
			if (!unlinkBlock(this.#block)) throw notThere(this.#name);
			return;
		}
		unlink(this.#name);
		if (this.#track) untrack(this.#name);
	}
	[Symbol.dispose]() {
		this.close();
	}
	toString() {
		return `${this.constructor.name}('${this.name}', size=${this.#size})`;
	}
};
function argumentsOf$1(first, rest) {
	const last = rest.at(-1);
	const named = isOptions(first) ? first : isOptions(last) ? last : {};
	if (isOptions(first)) return named;
	const [create, size] = isOptions(last) ? rest.slice(0, -1) : rest;
	return {
		name: first,
		...create === void 0 ? {} : { create: Boolean(create) },
		...size === void 0 ? {} : { size },
		...named
	};
}
__name(argumentsOf$1, "argumentsOf");
function isOptions(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function create(name, size, tracked) {
	if ((name ?? null) !== null) return createNamed(`/${name}`, size, tracked);
	for (;;) {
		const random = crypto.getRandomValues(new Uint32Array(1))[0];
		try {
			return createNamed(PREFIX + random.toString(16).padStart(8, "0"), size, tracked);
		} catch (error) {
			if (error.errno !== 17) throw error;
		}
	}
}
function createNamed(name, size, tracked) {
	if (!isPermitted()) {
		const block = makeBlock(name, size, tracked);
		if (block === void 0) throw isThere(name);
		return {
			name,
			size,
			held: { block }
		};
	}
	const { buffer } = map(name, size);
	if (tracked) track(name);
	return {
		name,
		size,
		held: { buffer }
	};
}
function open(given) {
	const name = `/${given}`;
	const block = openBlock(name);
	if (block !== void 0) return {
		name,
		size: block.size,
		held: { block }
	};
	const { buffer, size } = map(name);
	return {
		name,
		size,
		held: { buffer }
	};
}
registerForm(import.meta, SharedMemory, "SharedMemory", {
	write: (memory) => memory.name,
	read: (name) => new SharedMemory(name)
});
// runtime/shared_memory/shareable_list.ts
const WORD = 8;
const INT = "q";
const FLOAT = "d";
const BOOL = "xxxxxxx?";
const NONE = "xxxxxx?x";
const Kind = {
	Plain: 0,
	Text: 1,
	Bytes: 2,
	None: 3
};
const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder("utf-8", { fatal: true });
function formatOf(value) {
	if (typeof value === "string") return textFormat([...value].length);
	if (value instanceof Uint8Array) return textFormat(value.length);
	if (value === null || value === void 0) return NONE;
	if (typeof value === "boolean") return BOOL;
	if (typeof value === "bigint") return INT;
	if (typeof value === "number") return Number.isInteger(value) ? INT : FLOAT;
	if (typeof value === "object" && typeof value.valueOf() === "number") return FLOAT;
	throw pythonHooks.keyError?.(pythonHooks.typeOf?.(value)) ?? new TypeError(`Cannot keep ${pythonTypeName(value)} in a ShareableList: give numbers, booleans, strings, Uint8Arrays or null`);
}
function textFormat(length) {
	return `${WORD * (Math.floor(length / WORD) + 1)}s`;
}
function kindOf(value) {
	if (typeof value === "string") return Kind.Text;
	if (value instanceof Uint8Array) return Kind.Bytes;
	return value === null || value === void 0 ? Kind.None : Kind.Plain;
}
function roomOf(format) {
	return format.endsWith("s") ? Number(format.slice(0, -1)) : WORD;
}
var ShareableList = class {
	static __module__ = "multiprocessing.shared_memory";
	#length;
	#offsets;
	constructor(sequence, options) {
		const [items, name] = argumentsOf(sequence, options);
		if (items === void 0) {
			this.shm = new SharedMemory(name);
			const view = this.#view();
			this.#length = Number(view.getBigInt64(0, true));
			this.#offsets = Array.from({ length: this.#length + 1 }, (_, i) => this.#start + Number(view.getBigInt64(WORD * (i + 1), true)));
			return;
		}
		const formats = items.map(formatOf);
		this.#length = items.length;
		let end = this.#start;
		this.#offsets = [end, ...formats.map((format) => end += roomOf(format))];
		this.shm = new SharedMemory({
			name,
			create: true,
			size: end + 9 * this.#length
		});
		const view = this.#view();
		view.setBigInt64(0, BigInt(this.#length), true);
		this.#offsets.forEach((offset, i) => view.setBigInt64(WORD * (i + 1), BigInt(offset - this.#start), true));
		items.forEach((item, i) => this.#write(i, formats[i], item));
	}
	#view() {
		const { buffer, byteOffset, byteLength } = SharedMemory.bytesOf(this.shm);
		return new DataView(buffer, byteOffset, byteLength);
	}
	get #start() {
		return WORD * (this.#length + 2);
	}
	#formatAt(index) {
		return this.#offsets[this.#length] + WORD * index;
	}
	#kindAt(index) {
		return this.#formatAt(this.#length) + index;
	}
	#place(index, error) {
		const wanted = Number(index);
		const at = wanted < 0 ? wanted + this.#length : wanted;
		if (!(at >= 0 && at < this.#length)) throw new IndexError(error);
		return at;
	}
	#format(index) {
		const at = this.#formatAt(index);
		const bytes = SharedMemory.bytesOf(this.shm).slice(at, at + WORD);
		const end = bytes.indexOf(0);
		return String.fromCharCode(...end < 0 ? bytes : bytes.subarray(0, end));
	}
	get length() {
		return Number(this.#view().getBigInt64(0, true));
	}
	get format() {
		return Array.from({ length: this.#length }, (_, i) => this.#format(i)).join("");
	}
	at(index) {
		const place = this.#place(index, "index out of range");
		return this.#read(place);
	}
	#read(index) {
		const view = this.#view();
		const offset = this.#offsets[index];
		const kind = view.getInt8(this.#kindAt(index));
		if (kind === Kind.None) return null;
		const format = this.#format(index);
		if (kind === Kind.Plain) {
			if (format === FLOAT) {
				const value = view.getFloat64(offset, true);
				return pythonHooks.float?.(value) ?? value;
			}
			if (format === BOOL) return view.getUint8(offset + WORD - 1) !== 0;
			const value = view.getBigInt64(offset, true);
			return Number.isSafeInteger(Number(value)) ? Number(value) : value;
		}
		const bytes = SharedMemory.bytesOf(this.shm).slice(offset, offset + roomOf(format));
		let end = bytes.length;
		while (end > 0 && bytes[end - 1] === 0) end--;
		const content = bytes.slice(0, end);
		if (kind === Kind.Text) return fromUtf8.decode(content);
		return pythonHooks.bytes?.(content) ?? content;
	}
	set(index, value) {
		const place = this.#place(index, "assignment index out of range");
		let format = formatOf(value);
		if (typeof value === "string" || value instanceof Uint8Array) {
			const room = this.#offsets[place + 1] - this.#offsets[place];
			if ((typeof value === "string" ? utf8.encode(value).length : value.length) > room) throw new ValueError("bytes/str item exceeds available storage");
			const before = this.#format(place);
			format = before.endsWith("s") ? before : `${room}s`;
		}
		this.#write(place, format, value);
	}
	#write(index, format, value) {
		const view = this.#view();
		const bytes = SharedMemory.bytesOf(this.shm);
		const offset = this.#offsets[index];
		const content = contentOf(format, value);
		bytes.fill(0, this.#formatAt(index), this.#formatAt(index) + WORD);
		bytes.set(utf8.encode(format), this.#formatAt(index));
		view.setInt8(this.#kindAt(index), kindOf(value));
		bytes.set(content, offset);
	}
	count(value) {
		let found = 0;
		for (const item of this) if (isSame(item, value)) found++;
		return found;
	}
	index(value) {
		for (let i = 0; i < this.#length; i++) if (isSame(this.#read(i), value)) return i;
		throw new ValueError(`${representation(value)} not in this container`);
	}
	*[Symbol.iterator]() {
		for (let i = 0; i < this.#length; i++) yield this.#read(i);
	}
	__getitem__(index) {
		return this.at(index);
	}
	__setitem__(index, value) {
		this.set(index, value);
	}
	__len__() {
		return this.length;
	}
	toString() {
		const items = Array.from({ length: this.#length }, (_, i) => show(this.#read(i), this.#format(i) === FLOAT ? "float" : "int"));
		return `${this.constructor.name}([${items.join(", ")}], name='${this.shm.name}')`;
	}
};
Object.setPrototypeOf(ShareableList.prototype, indexing);
function argumentsOf(sequence, options) {
	const named = isPlain(sequence) ? sequence : void 0;
	const given = named === void 0 ? sequence : named.sequence;
	const from = named ?? options;
	const name = (typeof from === "string" ? from : from?.name) ?? null;
	if ((given ?? null) !== null) return [[...pythonHooks.iterate?.(given) ?? given], name];
	return [name === null ? [] : void 0, name];
}
const LARGEST = 2n ** 63n;
function contentOf(format, value) {
	if (typeof value === "string" || value instanceof Uint8Array) {
		const bytes = typeof value === "string" ? utf8.encode(value) : value;
		const content = new Uint8Array(roomOf(format));
		content.set(bytes.subarray(0, content.length));
		return content;
	}
	const view = new DataView(new ArrayBuffer(WORD));
	if (format === BOOL) view.setUint8(7, value ? 1 : 0);
	else if (format === FLOAT) view.setFloat64(0, Number(value), true);
	else if (format === INT) {
		const whole = BigInt(value);
		if (whole < -LARGEST || whole >= LARGEST) throw new ValueError(`Cannot keep ${whole} in a ShareableList: it takes more than 64 bits`);
		view.setBigInt64(0, whole, true);
	}
	return new Uint8Array(view.buffer);
}
function isSame(a, b) {
	if (pythonHooks.same !== void 0) return pythonHooks.same(a, b);
	if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && a.every((byte, i) => byte === b[i]);
	return typeof a !== "string" && typeof b !== "string" && a !== null && b !== null ? a == b : a === b;
}
registerForm(import.meta, ShareableList, "ShareableList", {
	write: (list) => list.shm.name,
	read: (name) => new ShareableList(null, { name })
});
export { ShareableList, SharedMemory };
