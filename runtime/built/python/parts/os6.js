import "../../rolldown-runtime.js";
import { ValueError, camelCase } from "../../core.js";
import { Dict, encode, guarded, nodeModule, pathText } from "../core.js";
import { StructSequence } from "./datetime4.js";
import { environ } from "./os.js";
import { getcwd } from "./logging12.js";
// runtime/python/os/system.ts
function getcwdb() {
	return encode(getcwd(), "utf-8", "surrogateescape");
}
function getExecPath(env = null) {
	return ((env ?? environ).get("PATH") ?? "/bin:/usr/bin").split(":");
}
var statvfsResult = class extends StructSequence {
	static __module__ = "os";
	static __name__ = "statvfs_result";
	constructor(items) {
		super();
		this.push(...items);
	}
	fieldNames() {
		return STATVFS;
	}
};
const STATVFS = [
	"f_bsize",
	"f_frsize",
	"f_blocks",
	"f_bfree",
	"f_bavail",
	"f_files",
	"f_ffree",
	"f_favail",
	"f_flag",
	"f_namemax"
];
STATVFS.forEach((name, i) => {
	Object.defineProperty(statvfsResult.prototype, camelCase(name), { get() {
		return this[i];
	} });
});
function statvfs(path) {
	const name = pathText(path);
	const { bsize, blocks, bfree, bavail, files, ffree } = guarded(() => nodeModule("node:fs").statfsSync(name), path);
	return new statvfsResult([
		bsize,
		bsize,
		blocks,
		bfree,
		bavail,
		files,
		ffree,
		ffree,
		0,
		255
	]);
}
const sysconfNames = new Dict({
	SC_ARG_MAX: 0,
	SC_CLK_TCK: 2,
	SC_OPEN_MAX: 4,
	SC_PAGESIZE: 30,
	SC_PAGE_SIZE: 30,
	SC_NPROCESSORS_CONF: 83,
	SC_NPROCESSORS_ONLN: 84,
	SC_PHYS_PAGES: 85,
	SC_AVPHYS_PAGES: 86
});
const PAGE = 4096;
function sysconf(name) {
	switch (typeof name === "string" ? sysconfNames.get(name) : Number(name)) {
		case 0: return 2097152;
		case 2: return 100;
		case 4: return 1024;
		case 30: return PAGE;
		case 83:
		case 84: return navigator.hardwareConcurrency;
		case 85: return Math.floor(Deno.systemMemoryInfo().total / PAGE);
		case 86: return Math.floor(Deno.systemMemoryInfo().available / PAGE);
		default: throw new ValueError("unrecognized configuration name");
	}
}
const PRIO_PROCESS = 0;
const PRIO_PGRP = 1;
const PRIO_USER = 2;
function onlyProcesses(which) {
	if (Number(which) !== 0) throw new ValueError("only priorities of processes can be told here: pass os.PRIO_PROCESS");
}
function getpriority(which, who) {
	onlyProcesses(which);
	return guarded(() => nodeModule("node:os").getPriority(Number(who)));
}
function setpriority(which, who, priority) {
	onlyProcesses(which);
	guarded(() => nodeModule("node:os").setPriority(Number(who), Number(priority)));
}
const EX_USAGE = 64;
const EX_DATAERR = 65;
const EX_NOINPUT = 66;
const EX_NOUSER = 67;
const EX_NOHOST = 68;
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;
const EX_OSERR = 71;
const EX_OSFILE = 72;
const EX_CANTCREAT = 73;
const EX_IOERR = 74;
const EX_TEMPFAIL = 75;
const EX_PROTOCOL = 76;
const EX_NOPERM = 77;
const EX_CONFIG = 78;
export { EX_CANTCREAT, EX_CONFIG, EX_DATAERR, EX_IOERR, EX_NOHOST, EX_NOINPUT, EX_NOPERM, EX_NOUSER, EX_OSERR, EX_OSFILE, EX_PROTOCOL, EX_SOFTWARE, EX_TEMPFAIL, EX_UNAVAILABLE, EX_USAGE, PRIO_PGRP, PRIO_PROCESS, PRIO_USER, getExecPath, getcwdb, getpriority, setpriority, statvfs, statvfsResult, sysconf, sysconfNames };
