import "../../rolldown-runtime.js";
import { OSError } from "../../core.js";
import { StructSequence } from "./datetime4.js";
import { asTuple, failure, index, libc, settleSignals, toFloat } from "../core.js";
import { livingChild, unclaimed } from "../../mapping.js";
import { children } from "./os4.js";
import { poll, until, untilSync } from "./os2.js";
// runtime/python/os/waiting.ts
const WNOHANG = 1;
const WUNTRACED = 2;
const WCONTINUED = Deno.build.os === "darwin" ? 16 : 8;
const PIDFD_OPEN = 434n;
const EINTR = 4;
const ECHILD = 10;
var Watch = class {
	#numbers = [];
	constructor(pid) {
		const { syscall } = libc("os.waitpid");
		if (!syscall || Deno.build.os !== "linux") return;
		for (const child of pid > 0 ? [pid] : [...children.keys(), ...unclaimed.keys()]) {
			const number = Number(syscall(PIDFD_OPEN, BigInt(child), 0n));
			if (number >= 0) this.#numbers.push(number);
		}
	}
	sleep(milliseconds) {
		poll(this.#numbers, 1, this.#numbers.length > 0 ? milliseconds : 1);
	}
	close() {
		for (const number of this.#numbers) libc("os.waitpid").close(number);
	}
};
function lookAtStarted(pid, flags) {
	for (const child of pid > 0 ? [unclaimed.get(pid)] : unclaimed.values()) {
		const status = child?.status;
		if (status === void 0) continue;
		unclaimed.delete(child.pid);
		return asTuple([child.pid, status]);
	}
	if (!unclaimed.has(pid)) return void 0;
	return (flags & 1) === 0 ? "not yet" : asTuple([0, 0]);
}
function look(pid, flags, watch, milliseconds) {
	if (milliseconds > 0) watch?.sleep(milliseconds);
	const started = lookAtStarted(pid, flags);
	if (started !== void 0) return started === "not yet" ? void 0 : started;
	const status = new Int32Array(1);
	const found = libc("os.waitpid").waitpid(pid, status, flags | 1);
	if (found < 0) {
		const error = failure();
		if (error.errno === EINTR) return void 0;
		if (error.errno !== ECHILD || pid > 0 || unclaimed.size === 0) throw error;
		return (flags & 1) === 0 ? void 0 : asTuple([0, 0]);
	}
	if (found === 0) return (flags & 1) === 0 ? void 0 : asTuple([0, 0]);
	const [value] = status;
	if (!WIFSTOPPED(value) && !WIFCONTINUED(value)) {
		children.get(found)?.ended(waitstatusToExitcode(value));
		children.delete(found);
		livingChild(found)?.note(value);
		unclaimed.delete(found);
	}
	return asTuple([found, value]);
}
async function waitpid(pid, flags) {
	const [wanted, how] = [Number(index(pid)), Number(index(flags))];
	const found = look(wanted, how, void 0, 0) ?? await waitFor(wanted, how);
	if (found[0] !== 0) settleSignals();
	return found;
}
async function waitFor(pid, flags) {
	const watch = new Watch(pid);
	try {
		return await until((milliseconds) => look(pid, flags, watch, milliseconds));
	} finally {
		watch.close();
	}
}
function waitpidSync(pid, flags) {
	const [wanted, how] = [Number(index(pid)), Number(index(flags))];
	const first = look(wanted, how, void 0, 0);
	if (first !== void 0) return first;
	const watch = new Watch(wanted);
	try {
		return untilSync((milliseconds) => look(wanted, how, watch, milliseconds));
	} finally {
		watch.close();
	}
}
function wait() {
	return waitpid(-1, 0);
}
function waitSync() {
	return waitpidSync(-1, 0);
}
function statusOf(status) {
	return Number(index(status));
}
function WIFEXITED(status) {
	return (statusOf(status) & 127) === 0;
}
function WEXITSTATUS(status) {
	return statusOf(status) >> 8 & 255;
}
function WIFSIGNALED(status) {
	const signal = statusOf(status) & 127;
	return signal !== 0 && signal !== 127;
}
function WTERMSIG(status) {
	return statusOf(status) & 127;
}
function WCOREDUMP(status) {
	return (statusOf(status) & 128) !== 0;
}
function WIFSTOPPED(status) {
	return (statusOf(status) & 255) === 127;
}
function WSTOPSIG(status) {
	return statusOf(status) >> 8 & 255;
}
function WIFCONTINUED(status) {
	return statusOf(status) === 65535;
}
function waitstatusToExitcode(status) {
	const value = statusOf(status);
	return WIFEXITED(value) ? WEXITSTATUS(value) : -WTERMSIG(value);
}
// runtime/python/os/usage.ts
const RUSAGE_SELF = 0;
const RUSAGE_CHILDREN = -1;
const COUNTS = [
	"ru_maxrss",
	"ru_ixrss",
	"ru_idrss",
	"ru_isrss",
	"ru_minflt",
	"ru_majflt",
	"ru_nswap",
	"ru_inblock",
	"ru_oublock",
	"ru_msgsnd",
	"ru_msgrcv",
	"ru_nsignals",
	"ru_nvcsw",
	"ru_nivcsw"
];
var structRusage = class extends StructSequence {
	static __module__ = "resource";
	static __name__ = "struct_rusage";
	constructor(usage = new BigInt64Array(18)) {
		super();
		const seconds = (at) => Number(usage[at]) + Number(usage[at + 1]) / 1e6;
		this.push(toFloat(seconds(0)), toFloat(seconds(2)), ...Array.from(usage.subarray(4, 18), Number));
	}
	get ruUtime() {
		return this[0];
	}
	get ruStime() {
		return this[1];
	}
	get ruMaxrss() {
		return this[2];
	}
	get ruMinflt() {
		return this[6];
	}
	get ruMajflt() {
		return this[7];
	}
	get ruNvcsw() {
		return this[14];
	}
	get ruNivcsw() {
		return this[15];
	}
	fieldNames() {
		return [
			"ru_utime",
			"ru_stime",
			...COUNTS
		];
	}
};
function getrusage(who) {
	const usage = new BigInt64Array(18);
	if (libc("resource.getrusage").getrusage(Number(index(who)), usage) < 0) throw failure();
	return new structRusage(usage);
}
function since(before, [pid, status]) {
	const after = getrusage(-1);
	const used = new structRusage();
	for (let i = 0; i < after.length; i++) {
		const [now, then] = [Number(after[i]), Number(before[i])];
		used[i] = i < 2 ? toFloat(now - then) : i === 2 ? now : now - then;
	}
	return asTuple([
		pid,
		status,
		used
	]);
}
async function wait4(pid, options) {
	return since(getrusage(-1), await waitpid(pid, options));
}
function wait4Sync(pid, options) {
	return since(getrusage(-1), waitpidSync(pid, options));
}
function wait3(options) {
	return wait4(-1, options);
}
function wait3Sync(options) {
	return wait4Sync(-1, options);
}
const P_ALL = 0;
const P_PID = 1;
const P_PGID = 2;
const WEXITED = 4;
const WSTOPPED = 2;
const WNOWAIT = 16777216;
const CLD_EXITED = 1;
const CLD_KILLED = 2;
const CLD_DUMPED = 3;
const CLD_TRAPPED = 4;
const CLD_STOPPED = 5;
const CLD_CONTINUED = 6;
const SIGCHLD = Deno.build.os === "darwin" ? 20 : 17;
const SIGCONT = Deno.build.os === "darwin" ? 19 : 18;
var waitidResult = class extends StructSequence {
	static __module__ = "posix";
	static __name__ = "waitid_result";
	constructor(pid, status) {
		super();
		const [code, value] = meaningOf(status);
		this.push(pid, Deno.uid() ?? 0, SIGCHLD, value, code);
	}
	get siPid() {
		return this[0];
	}
	get siUid() {
		return this[1];
	}
	get siSigno() {
		return this[2];
	}
	get siStatus() {
		return this[3];
	}
	get siCode() {
		return this[4];
	}
	fieldNames() {
		return [
			"si_pid",
			"si_uid",
			"si_signo",
			"si_status",
			"si_code"
		];
	}
};
function meaningOf(status) {
	if (WIFCONTINUED(status)) return [6, SIGCONT];
	if (WIFEXITED(status)) return [1, WEXITSTATUS(status)];
	if (WIFSTOPPED(status)) return [5, WSTOPSIG(status)];
	return [WIFSIGNALED(status) && (status & 128) !== 0 ? 3 : 2, WTERMSIG(status)];
}
function asked(kind, id, options) {
	const [which, number, how] = [
		kind,
		id,
		options
	].map((one) => Number(index(one)));
	if (which < 0 || which > 2) throw new OSError(22, "Invalid argument");
	if ((how & 16777216) !== 0) throw new OSError(38, "Function not implemented: os.waitid() with WNOWAIT");
	return [which === 0 ? -1 : which === 1 ? number : -number, how & (3 | WCONTINUED)];
}
function told([pid, status]) {
	return pid === 0 ? null : new waitidResult(pid, status);
}
async function waitid(idtype, id, options) {
	return told(await waitpid(...asked(idtype, id, options)));
}
function waitidSync(idtype, id, options) {
	return told(waitpidSync(...asked(idtype, id, options)));
}
export { CLD_CONTINUED, CLD_DUMPED, CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_TRAPPED, P_ALL, P_PGID, P_PID, RUSAGE_CHILDREN, RUSAGE_SELF, WCONTINUED, WCOREDUMP, WEXITED, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WNOWAIT, WSTOPPED, WSTOPSIG, WTERMSIG, WUNTRACED, getrusage, structRusage, wait, wait3, wait3Sync, wait4, wait4Sync, waitSync, waitid, waitidResult, waitidSync, waitpid, waitpidSync, waitstatusToExitcode };
