import "../../rolldown-runtime.js";
import { registerForm } from "../../core.js";
import { guarded, index, options, pathOf, toFloat, toInt } from "../core.js";
import { StructSequence } from "./datetime4.js";
// runtime/python/os/stat.ts
const names = [
	"st_mode",
	"st_ino",
	"st_dev",
	"st_nlink",
	"st_uid",
	"st_gid",
	"st_size",
	"st_atime",
	"st_mtime",
	"st_ctime"
];
var statResult = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "stat_result";
	#times;
	#blocks;
	constructor(numbers, times, blocks) {
		super();
		this.push(...numbers, ...times.map((time) => Math.floor(time / 1e3)));
		this.#times = times;
		this.#blocks = blocks;
	}
	blocks() {
		return this.#blocks;
	}
	get stBlksize() {
		return this.#blocks[0];
	}
	get stBlocks() {
		return this.#blocks[1];
	}
	get stRdev() {
		return this.#blocks[2];
	}
	times() {
		return this.#times;
	}
	get stMode() {
		return this[0];
	}
	get stIno() {
		return this[1];
	}
	get stDev() {
		return this[2];
	}
	get stNlink() {
		return this[3];
	}
	get stUid() {
		return this[4];
	}
	get stGid() {
		return this[5];
	}
	get stSize() {
		return this[6];
	}
	get stAtime() {
		return toFloat(this.#times[0] / 1e3);
	}
	get stMtime() {
		return toFloat(this.#times[1] / 1e3);
	}
	get stCtime() {
		return toFloat(this.#times[2] / 1e3);
	}
	get stAtimeNs() {
		return nanoseconds(this.#times[0]);
	}
	get stMtimeNs() {
		return nanoseconds(this.#times[1]);
	}
	get stCtimeNs() {
		return nanoseconds(this.#times[2]);
	}
	fieldNames() {
		return names;
	}
};
function nanoseconds(milliseconds) {
	return toInt(BigInt(Math.round(milliseconds * 1e3)) * 1000n);
}
registerForm(import.meta, statResult, "os.stat_result", {
	write: (stat) => [
		[...stat].slice(0, 7),
		[...stat.times()],
		stat.blocks()
	],
	read: ([numbers, times, blocks]) => new statResult(numbers, times, blocks)
});
function kindBits(info) {
	if (info.isDirectory) return 16384;
	return info.isSymlink ? 40960 : 32768;
}
function resultOf(info) {
	return new statResult([
		info.mode ?? kindBits(info) | 420,
		info.ino ?? 0,
		info.dev,
		info.nlink ?? 1,
		info.uid ?? 0,
		info.gid ?? 0,
		info.size
	], [
		info.atime,
		info.mtime,
		info.ctime ?? info.birthtime
	].map((time) => time?.getTime() ?? 0), [
		info.blksize ?? 4096,
		info.blocks ?? 0,
		info.rdev ?? 0
	]);
}
function stat(path, { followSymlinks = true } = {}) {
	const text = pathOf(path, "stat", "path", "string, bytes, os.PathLike or integer");
	return resultOf(guarded(() => followSymlinks ? Deno.statSync(text) : Deno.lstatSync(text), path));
}
function lstat(path) {
	const text = pathOf(path, "lstat");
	return resultOf(guarded(() => Deno.lstatSync(text), path));
}
const F_OK = 0;
const X_OK = 1;
const W_OK = 2;
const R_OK = 4;
function access(path, mode) {
	const text = pathOf(path, "access");
	const wanted = Number(index(options(["mode"], mode).mode ?? 0));
	let info;
	try {
		info = guarded(() => Deno.statSync(text), path);
	} catch {
		return false;
	}
	const rights = info.mode ?? 511;
	const user = Deno.permissions.querySync({
		name: "sys",
		kind: "uid"
	}).state === "granted" ? Deno.uid() : info.uid;
	if (user === 0) return (wanted & 1) === 0 || (rights & 73) !== 0 || info.isDirectory;
	return ((user === info.uid ? rights >> 6 : rights) & wanted) === wanted;
}
export { F_OK, R_OK, W_OK, X_OK, access, lstat, resultOf, stat, statResult };
