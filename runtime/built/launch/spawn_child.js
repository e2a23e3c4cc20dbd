import "../rolldown-runtime.js";
import { addDuty, adopt, attach, begin, decode, discard, holdElsewhere, isDaemon, own, receive, reportBirth, reportEnd, setMainModule } from "../core.js";
import { openLibrary, openMapping, takeTicket } from "../mapping.js";
// runtime/launch/spawn_exit.ts
const { _exit } = openLibrary({ _exit: {
	parameters: ["i32"],
	result: "void"
} }).symbols;
function exitNow(code) {
	_exit(code & 255);
	throw new Error("the process has ended");
}
// runtime/launch/orphan.ts
const PR_SET_PDEATHSIG = 1;
const SIGKILL = 9;
const WATCH_MILLISECONDS = 250;
const functions = { prctl: {
	parameters: ["i32", "u64"],
	result: "i32"
} };
let isTied = false;
let takeBack = () => {};
function endWithParent(parent, ends) {
	if (ends === isTied) return;
	isTied = ends;
	if (Deno.build.os === "linux") {
		openLibrary(functions).symbols.prctl(PR_SET_PDEATHSIG, ends ? BigInt(SIGKILL) : 0n);
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
}
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
		reportBirth(Deno.pid);
	}
	end(code) {
		reportEnd(own());
		exitNow(code);
	}
};
function hold() {
	new MessageChannel().port1.onmessage = () => {};
	holdElsewhere();
}
attach(openMapping({
	path,
	identity
}));
adopt(id, mainRecord);
endWithParent(parent, isDaemon(id));
hold();
const message = receive(mailbox);
if (message === void 0) exitNow(0);
const { mainModule, part } = decode(message);
discard(mailbox);
setMainModule(mainModule);
await begin(new OwnProcess(), part);
