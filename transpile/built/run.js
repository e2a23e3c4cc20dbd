// transpile/cli/paths.ts
const isWindows = Deno.build.os === "windows";
const SEPARATOR = isWindows ? /[\\/]/ : /\//;
function resolved(from, name) {
	const isWhole = isWindows ? /^([A-Za-z]:|[\\/])/.test(name) : name.startsWith("/");
	const parts = [];
	for (const part of (isWhole ? name : joined(from, name)).split(SEPARATOR)) if (part === ".." && parts.length > 1) parts.pop();
	else if (part !== "." && part !== ".." && (part !== "" || parts.length === 0)) parts.push(part);
	return parts.length === 1 ? `${parts[0]}/` : parts.join("/");
}
function joined(...parts) {
	return parts.join("/");
}
function folderOf(path) {
	return path.split(SEPARATOR).slice(0, -1).join("/");
}
function pathOf(url) {
	const path = decodeURIComponent(url.pathname);
	return isWindows ? path.slice(1) : path;
}
// runtime/launch/cache_folder.ts
function cacheFolder() {
	const { HOME = ".", LOCALAPPDATA, XDG_CACHE_HOME } = Deno.env.toObject();
	return `${(Deno.build.os === "windows" ? LOCALAPPDATA : Deno.build.os === "darwin" ? `${HOME}/Library/Caches` : XDG_CACHE_HOME) || `${HOME}/.cache`}/manycore-multiprocessing`;
}
// transpile/cli/cache.ts
function exists(path) {
	try {
		Deno.statSync(path);
		return true;
	} catch {
		return false;
	}
}
// transpile/cli/usage.ts
var UsageError = class extends Error {
	name = "UsageError";
};
// transpile/cli/input.ts
const calledIn = Deno.env.get("INIT_CWD");
const isTask = calledIn !== void 0;
const home = calledIn ?? Deno.cwd();
function programNamed(given) {
	const main = `${given.replace(/\/+$/, "")}/__main__.py`;
	return isFolder(resolved(home, given)) && exists(resolved(home, main)) ? main : given;
}
function readFile(name, path) {
	try {
		return Deno.readFileSync(path);
	} catch (error) {
		throw new UsageError(`Cannot read ${name}: ${error instanceof Deno.errors.NotFound ? "no such file" : isFolder(path) ? "it is a folder" : error instanceof Error ? error.message : String(error)}`);
	}
}
function isFolder(path) {
	try {
		return Deno.statSync(path).isDirectory;
	} catch {
		return false;
	}
}
// transpile/cli/options.ts
function optionsOf(command, args, known) {
	const values = {};
	const flags = new Set();
	const words = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		if (arg === "--" || known.endsEarly && !isOption(arg)) {
			words.push(...args.slice(arg === "--" ? i + 1 : i));
			break;
		}
		if (!isOption(arg)) {
			words.push(arg);
			continue;
		}
		const [, written = "", value] = /^--?([^=]*)(?:=(.*))?$/s.exec(arg);
		const name = arg.startsWith("--") ? written : known.short[written];
		if (name !== void 0 && known.flags.includes(name) && value === void 0) flags.add(name);
		else if (name !== void 0 && known.values.includes(name)) {
			const text = value ?? args[++i];
			if (!text) throw new UsageError(`Option --${name} needs a value`);
			values[name] = text;
		} else throw new UsageError(`Unknown option ${arg}. Try: deno task ${command} --help`);
	}
	if (!flags.has("help") && words.length === 0) throw new UsageError(`No FILE given. Try: deno task ${command} --help`);
	return {
		values,
		flags,
		words
	};
}
function isOption(arg) {
	return arg.length > 1 && arg.startsWith("-");
}
// transpile/cli/python.ts
function pythonOf(option) {
	if (option === void 0) return void 0;
	if (option === "2") return 2;
	if (option === "3") return 3;
	throw new UsageError(`Option --python takes 2 or 3, got ${JSON.stringify(option)}`);
}
function recognised(name) {
	return `${name}: read as Python 2 (--python 3 reads it as Python 3)`;
}
// transpile/cli/become.ts
const functions = { execve: {
	parameters: [
		"buffer",
		"buffer",
		"buffer"
	],
	result: "i32"
} };
function cString(text) {
	return new TextEncoder().encode(`${text}\0`);
}
var Texts = class {
	#texts;
	addresses;
	constructor(texts) {
		this.#texts = texts.map(cString);
		this.addresses = new BigUint64Array([...this.#texts.map((text) => Deno.UnsafePointer.value(Deno.UnsafePointer.of(text))), 0n]);
	}
};
function become(path, line, more) {
	if (Deno.build.os !== "linux") return;
	const variables = {
		...Deno.env.toObject(),
		...more
	};
	const [given, env] = [new Texts(line), new Texts(Object.entries(variables).map(([name, value]) => `${name}=${value}`))];
	try {
		const { symbols } = Deno.dlopen("libc.so.6", functions);
		symbols.execve(cString(path), given.addresses, env.addresses);
	} catch {}
}
// transpile/cli/fault.ts
function faultIn(error) {
	if (!(error instanceof Error && "formatted" in error)) throw error;
	return [...("warnings" in error ? error.warnings : []).map(({ formatted }) => formatted), error.formatted].join("\n");
}
// transpile/cli/digest.ts
var Digest = class {
	#first = 2166136261;
	#second = 2654435769;
	add(part) {
		let [first, second] = [this.#first, this.#second];
		const { length } = part;
		for (let i = 0; i < length; i++) {
			const unit = typeof part === "string" ? part.charCodeAt(i) : part[i];
			first = Math.imul(first ^ unit, 16777619);
			second = Math.imul(second ^ unit, 1540483477) + (second >>> 15) | 0;
		}
		this.#first = Math.imul(first ^ length, 16777619);
		this.#second = Math.imul(second ^ length, 1540483477) + (second >>> 15) | 0;
		return this;
	}
	name() {
		return [this.#first ^ spread(this.#second), this.#second ^ spread(this.#first)].map((sum) => (spread(sum) >>> 0).toString(16).padStart(8, "0")).join("");
	}
};
function spread(bits) {
	const half = Math.imul(bits ^ bits >>> 16, 2246822507);
	const whole = Math.imul(half ^ half >>> 13, 3266489909);
	return whole ^ whole >>> 16;
}
// transpile/cli/looked.ts
const FOLDER = "folder";
const NOTHING = "nothing";
function digestOf(bytes) {
	return `${bytes.length.toString(36)}-${new Digest().add(bytes).name()}`;
}
function namesIn(path) {
	try {
		return [...Deno.readDirSync(path)].map(({ name }) => name).sort();
	} catch {
		return [];
	}
}
function stateOf(path) {
	if (path.endsWith("/")) return namesIn(path.slice(0, -1)).join("/");
	try {
		const { isDirectory } = Deno.statSync(path);
		return isDirectory ? FOLDER : digestOf(Deno.readFileSync(path));
	} catch {
		return NOTHING;
	}
}
// transpile/cli/prune.ts
const REST = 7200;
function markUsed(path) {
	try {
		Deno.utimeSync(path, new Date(), new Date());
	} catch {}
}
// transpile/cli/kept.ts
const KEPT = "program.json";
const root = new URL("../../", import.meta.url);
function folderFor({ python, bytes, path }) {
	const key = new Digest().add(String(python)).add(bytes).add(path).add(root.href);
	if (root.protocol === "file:") addGeneration(key);
	return joined(cacheFolder(), key.name());
}
function keptIn(folder) {
	let kept;
	try {
		kept = JSON.parse(Deno.readTextFileSync(joined(folder, KEPT)));
	} catch {
		return null;
	}
	if (!kept.probes.every(([path, state]) => stateOf(path) === state) || ![kept.module, kept.importMap].every(exists)) return null;
	noteUse(kept);
	return kept;
}
function noteUse({ module, importMap }) {
	const home = folderOf(module);
	[
		folderOf(home),
		home,
		importMap
	].forEach(markUsed);
}
function addGeneration(key) {
	const add = (path) => {
		const { mtime, size } = Deno.statSync(path);
		key.add(`${path} ${mtime?.getTime()} ${size}`);
	};
	const visit = (folder) => {
		for (const { name, isDirectory } of Deno.readDirSync(folder)) if (isDirectory) visit(`${folder}${name}/`);
		else add(folder + name);
	};
	add(pathOf(new URL("deno.json", root)));
	visit(pathOf(new URL("transpile/", root)));
}
// transpile/cli/later.ts
async function later(name) {
	return await import(new URL(`../cli/${name}`, import.meta.url).href);
}
// transpile/cli/run.ts
async function run(program) {
	let kept;
	try {
		kept = await emitted(program);
	} catch (error) {
		console.error(faultIn(error));
		return 1;
	}
	const { module, importMap, isPython2, warnings, prune } = kept;
	if (program.python === void 0 && isPython2) console.error(recognised(program.name));
	warnings.forEach((warning) => console.error(warning));
	prune?.();
	const deno = Deno.execPath();
	const args = [
		"run",
		"-A",
		"--no-config",
		"--no-lock",
		`--import-map=${importMap}`,
		module,
		...program.args
	];
	const env = {
		MANYCORE_ARGV0: program.name,
		...kept.forks ? forkVariables() : {},
		...program.startMethod === void 0 ? {} : { MP_START_METHOD: program.startMethod }
	};
	Deno.chdir(program.cwd);
	if (!isTask) become(deno, [deno, ...args], env);
	Deno.addSignalListener("SIGINT", () => {});
	const child = new Deno.Command(deno, {
		args,
		env,
		stdin: "inherit",
		stdout: "inherit",
		stderr: "inherit"
	}).spawn();
	const forward = () => {
		try {
			child.kill("SIGTERM");
		} catch {}
	};
	if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", forward);
	keepUsed(kept);
	const { code } = await child.status;
	return code;
}
function keepUsed(kept) {
	AbortSignal.timeout(REST / 2 * 1e3).onabort = () => {
		noteUse(kept);
		keepUsed(kept);
	};
}
function forkVariables() {
	const { DENO_V8_FLAGS: flags, MP_START_METHOD = "spawn" } = Deno.env.toObject();
	return {
		DENO_V8_FLAGS: (flags ? `${flags},` : "") + "--single-threaded",
		MP_START_METHOD
	};
}
async function emitted(program) {
	const folder = folderFor(program);
	const kept = keptIn(folder);
	if (kept) return kept;
	const { make, pruneFor } = await later("make.ts");
	const made = await make(program, folder);
	return {
		...made,
		prune: () => pruneFor(made)
	};
}
// transpile/cli/run_command.ts
const HELP = `Run a Python program on all cores.

Usage: deno task run [--start-method worker|spawn] [--python 2|3] FILE [ARG\u2026]

  FILE                  the Python program, or a folder with a __main__.py; ARGs are its own (sys.argv[1:])
      --start-method M  what children are: worker (default), a Deno Worker each, or spawn, a process of the
                        operating system each; without it, what MP_START_METHOD says
      --python 2|3      what FILE is written in; without it, Python 2 is what only Python 2 can read
  -h, --help            show this`;
const START_METHODS = ["worker", "spawn"];
async function runCommand(args) {
	const { values, flags, words } = optionsOf("run", args, {
		values: ["start-method", "python"],
		flags: ["help"],
		short: { h: "help" },
		endsEarly: true
	});
	if (flags.has("help")) {
		console.log(HELP);
		return 0;
	}
	const startMethod = values["start-method"];
	if (startMethod !== void 0 && !START_METHODS.includes(startMethod)) throw new UsageError(`Cannot start children by ${JSON.stringify(startMethod)}: it is ${START_METHODS.join(" or ")}`);
	const python = pythonOf(values["python"]);
	const [given = "", ...programArgs] = words;
	const name = programNamed(given);
	const path = resolved(home, name);
	return await run({
		name,
		path,
		bytes: readFile(name, path),
		args: programArgs,
		cwd: home,
		startMethod,
		python
	});
}
export { runCommand };
