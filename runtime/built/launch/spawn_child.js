import "../rolldown-runtime.js";
import { begin, decode, discard, receive } from "../child.js";
import { addDuty, addressOf, adopt, attach, holdElsewhere, isDaemon, memory, openLibrary, own, reportBirth, reportEnd, setMainModule, tellKeeper } from "../core.js";
import { openMapping, takeTicket } from "../mapping.js";
const exitNow = (function exitNow(code) {
	_exit(code & 255);
	throw new Error("the process has ended");
});
const descriptors = (function descriptors(first) {
	const asked = new Int32Array(BLOCK * 2);
	for (let i = 0; i < BLOCK; i++) asked[i * 2] = first + i;
	return asked;
});
const noteFiles = (function noteFiles() {
	poll(before, BigInt(BLOCK), 0);
});
const endWithParent = (function endWithParent(parent, ends) {
	if (ends === isTied) return;
	isTied = ends;
	if (Deno.build.os === "linux") {
		library ??= openLibrary(functions).symbols;
		library.prctl(PR_SET_PDEATHSIG, ends ? BigInt(SIGKILL) : 0n);
		if (ends) look(parent);
	} else if (ends) {
		const timer = setInterval(look, WATCH_MILLISECONDS, parent);
		Deno.unrefTimer(timer);
		const dutyBack = addDuty(() => look(parent));
		takeBack = () => {
			clearInterval(timer);
			dutyBack();
		};
		look(parent);
	} else takeBack();
});
const hold = (function hold() {
	new MessageChannel().port1.onmessage = () => {};
	holdElsewhere();
});
// runtime/launch/spawn_exit.ts
const { _exit, close, poll, statx, getsockopt, clone, usleep } = openLibrary({
	_exit: {
		parameters: ["i32"],
		result: "void"
	},
	close: {
		parameters: ["i32"],
		result: "i32"
	},
	poll: {
		parameters: [
			"buffer",
			"usize",
			"i32"
		],
		result: "i32"
	},
	statx: {
		parameters: [
			"i32",
			"buffer",
			"i32",
			"u32",
			"buffer"
		],
		result: "i32",
		optional: true
	},
	getsockopt: {
		parameters: [
			"i32",
			"i32",
			"i32",
			"buffer",
			"buffer"
		],
		result: "i32"
	},
	clone: {
		parameters: [
			"pointer",
			"usize",
			"i32",
			"usize"
		],
		result: "i32",
		optional: true
	},
	usleep: {
		type: "pointer",
		optional: true
	}
}).symbols;
const BLOCK = 256;
const NOT_OPEN = 32 << 16;
const STANDARD = 3;
const [before, now] = [descriptors(0), descriptors(0)];
function closeFiles() {
	let more = closeAmong(now, before);
	for (let first = BLOCK; more; first += BLOCK) more = closeAmong(descriptors(first));
}
function closeAmong(asked, before) {
	poll(asked, BigInt(BLOCK), 0);
	for (let i = 1; i < asked.length; i += 2) {
		if ((asked[i] & NOT_OPEN) !== 0) continue;
		if (before !== void 0 && (before[i] & NOT_OPEN) === 0) continue;
		const descriptor = asked[i - 1];
		if (descriptor >= STANDARD && isOwn(descriptor)) close(descriptor);
	}
	return (asked.at(-1) & NOT_OPEN) === 0;
}
const AT_EMPTY_PATH = 4096;
const STATX_TYPE = 1;
const MODE = 14;
const [PIPE, FILE, SOCKET] = [
	1,
	8,
	12
];
const nothing = new Uint8Array(1);
const status = new Uint16Array(128);
function isOwn(descriptor) {
	if (statx?.(descriptor, nothing, AT_EMPTY_PATH, STATX_TYPE, status) !== 0) return false;
	const kind = status[MODE] >> 12;
	if (kind === SOCKET) return optionOf(descriptor, SO_DOMAIN) !== AF_UNIX || optionOf(descriptor, SO_ACCEPTCONN) === 1;
	return kind === PIPE || kind === FILE;
}
const [SOL_SOCKET, SO_ACCEPTCONN, SO_DOMAIN] = [
	1,
	30,
	39
];
const AF_UNIX = 1;
const value = new Int32Array(1);
function optionOf(socket, option) {
	getsockopt(socket, SOL_SOCKET, option, value, new Uint32Array([4]));
	return value[0];
}
const SAME_MEMORY = 256;
const SLEEP = 5000n;
const STACK_BYTES = 65536;
const stack = new Uint8Array(STACK_BYTES);
const place = {
	stack,
	end: addressOf(Deno.UnsafePointer.of(stack)) + STACK_BYTES
};
function makeKeeper() {
	if (!clone || !usleep || Atomics.load(memory().words, 25) !== 0) return -1;
	return clone(usleep, BigInt(place.end - place.end % 16), SAME_MEMORY, SLEEP);
}
// runtime/launch/orphan.ts
const PR_SET_PDEATHSIG = 1;
const SIGKILL = 9;
const WATCH_MILLISECONDS = 250;
const functions = { prctl: {
	parameters: ["i32", "u64"],
	result: "i32"
} };
let library;
let isTied = false;
let takeBack = () => {};
function look(parent) {
	if (Deno.ppid !== parent) exitNow(137);
}
// runtime/launch/spawn_child.ts
const { path, identity, parent, mainRecord, id, mailbox } = takeTicket();
var OwnProcess = class {
	adopt(birth, isRehearsal) {
		if (isRehearsal) return;
		if (birth.id !== own()) adopt(birth.id, mainRecord);
		endWithParent(parent, isDaemon(birth.id));
	}
	pid() {
		return Deno.pid;
	}
	ready() {
		noteFiles();
		reportBirth(Deno.pid);
	}
	end(code) {
		try {
			closeFiles();
			tellKeeper(makeKeeper());
		} finally {
			reportEnd(own());
			exitNow(code);
		}
	}
};
attach(openMapping({
	path,
	identity
}));
noteFiles();
adopt(id, mainRecord);
endWithParent(parent, isDaemon(id));
hold();
const message = receive(mailbox);
if (message === void 0) exitNow(0);
const { mainModule, part } = decode(message);
discard(mailbox);
setMainModule(mainModule);
await begin(new OwnProcess(), part);
