import "../../rolldown-runtime.js";
import { IntEnum } from "./asyncio6.js";
import { register } from "../../core.js";
// runtime/python/signal/constants.ts
var Signals = class Signals extends IntEnum {
	static __module__ = "signal";
	static SIGHUP = new Signals("SIGHUP", 1);
	static SIGINT = new Signals("SIGINT", 2);
	static SIGQUIT = new Signals("SIGQUIT", 3);
	static SIGILL = new Signals("SIGILL", 4);
	static SIGTRAP = new Signals("SIGTRAP", 5);
	static SIGABRT = new Signals("SIGABRT", 6);
	static SIGBUS = new Signals("SIGBUS", 7);
	static SIGFPE = new Signals("SIGFPE", 8);
	static SIGKILL = new Signals("SIGKILL", 9);
	static SIGUSR1 = new Signals("SIGUSR1", 10);
	static SIGSEGV = new Signals("SIGSEGV", 11);
	static SIGUSR2 = new Signals("SIGUSR2", 12);
	static SIGPIPE = new Signals("SIGPIPE", 13);
	static SIGALRM = new Signals("SIGALRM", 14);
	static SIGTERM = new Signals("SIGTERM", 15);
	static SIGSTKFLT = new Signals("SIGSTKFLT", 16);
	static SIGCHLD = new Signals("SIGCHLD", 17);
	static SIGCONT = new Signals("SIGCONT", 18);
	static SIGSTOP = new Signals("SIGSTOP", 19);
	static SIGTSTP = new Signals("SIGTSTP", 20);
	static SIGTTIN = new Signals("SIGTTIN", 21);
	static SIGTTOU = new Signals("SIGTTOU", 22);
	static SIGURG = new Signals("SIGURG", 23);
	static SIGXCPU = new Signals("SIGXCPU", 24);
	static SIGXFSZ = new Signals("SIGXFSZ", 25);
	static SIGVTALRM = new Signals("SIGVTALRM", 26);
	static SIGPROF = new Signals("SIGPROF", 27);
	static SIGWINCH = new Signals("SIGWINCH", 28);
	static SIGIO = new Signals("SIGIO", 29);
	static SIGPWR = new Signals("SIGPWR", 30);
	static SIGSYS = new Signals("SIGSYS", 31);
	static SIGRTMIN = new Signals("SIGRTMIN", 34);
	static SIGRTMAX = new Signals("SIGRTMAX", 64);
};
var Handlers = class Handlers extends IntEnum {
	static __module__ = "signal";
	static SIG_DFL = new Handlers("SIG_DFL", 0);
	static SIG_IGN = new Handlers("SIG_IGN", 1);
};
var Sigmasks = class Sigmasks extends IntEnum {
	static __module__ = "signal";
	static SIG_BLOCK = new Sigmasks("SIG_BLOCK", 0);
	static SIG_UNBLOCK = new Sigmasks("SIG_UNBLOCK", 1);
	static SIG_SETMASK = new Sigmasks("SIG_SETMASK", 2);
};
register(import.meta, {
	Signals,
	Handlers,
	Sigmasks
});
const SIGHUP = Signals.SIGHUP;
const SIGCLD = Signals.SIGCHLD;
const SIGIOT = Signals.SIGABRT;
const SIGPOLL = Signals.SIGIO;
const SIGINT = Signals.SIGINT;
const SIGQUIT = Signals.SIGQUIT;
const SIGILL = Signals.SIGILL;
const SIGTRAP = Signals.SIGTRAP;
const SIGABRT = Signals.SIGABRT;
const SIGBUS = Signals.SIGBUS;
const SIGFPE = Signals.SIGFPE;
const SIGKILL = Signals.SIGKILL;
const SIGUSR1 = Signals.SIGUSR1;
const SIGSEGV = Signals.SIGSEGV;
const SIGUSR2 = Signals.SIGUSR2;
const SIGPIPE = Signals.SIGPIPE;
const SIGALRM = Signals.SIGALRM;
const SIGTERM = Signals.SIGTERM;
const SIGSTKFLT = Signals.SIGSTKFLT;
const SIGCHLD = Signals.SIGCHLD;
const SIGCONT = Signals.SIGCONT;
const SIGSTOP = Signals.SIGSTOP;
const SIGTSTP = Signals.SIGTSTP;
const SIGTTIN = Signals.SIGTTIN;
const SIGTTOU = Signals.SIGTTOU;
const SIGURG = Signals.SIGURG;
const SIGXCPU = Signals.SIGXCPU;
const SIGXFSZ = Signals.SIGXFSZ;
const SIGVTALRM = Signals.SIGVTALRM;
const SIGPROF = Signals.SIGPROF;
const SIGWINCH = Signals.SIGWINCH;
const SIGIO = Signals.SIGIO;
const SIGPWR = Signals.SIGPWR;
const SIGSYS = Signals.SIGSYS;
const SIGRTMIN = Signals.SIGRTMIN;
const SIGRTMAX = Signals.SIGRTMAX;
const SIG_DFL = Handlers.SIG_DFL;
const SIG_IGN = Handlers.SIG_IGN;
const SIG_BLOCK = Sigmasks.SIG_BLOCK;
const SIG_UNBLOCK = Sigmasks.SIG_UNBLOCK;
const SIG_SETMASK = Sigmasks.SIG_SETMASK;
const TEXTS = {
	1: "Hangup",
	2: "Interrupt",
	3: "Quit",
	4: "Illegal instruction",
	5: "Trace/breakpoint trap",
	6: "Aborted",
	7: "Bus error",
	8: "Floating point exception",
	9: "Killed",
	10: "User defined signal 1",
	11: "Segmentation fault",
	12: "User defined signal 2",
	13: "Broken pipe",
	14: "Alarm clock",
	15: "Terminated",
	16: "Stack fault",
	17: "Child exited",
	18: "Continued",
	19: "Stopped (signal)",
	20: "Stopped",
	21: "Stopped (tty input)",
	22: "Stopped (tty output)",
	23: "Urgent I/O condition",
	24: "CPU time limit exceeded",
	25: "File size limit exceeded",
	26: "Virtual timer expired",
	27: "Profiling timer expired",
	28: "Window changed",
	29: "I/O possible",
	30: "Power failure",
	31: "Bad system call",
	34: "Real-time signal 0",
	64: "Real-time signal 30"
};
export { Handlers, SIGABRT, SIGALRM, SIGBUS, SIGCHLD, SIGCLD, SIGCONT, SIGFPE, SIGHUP, SIGILL, SIGINT, SIGIO, SIGIOT, SIGKILL, SIGPIPE, SIGPOLL, SIGPROF, SIGPWR, SIGQUIT, SIGRTMAX, SIGRTMIN, SIGSEGV, SIGSTKFLT, SIGSTOP, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU, SIGXFSZ, SIG_BLOCK, SIG_DFL, SIG_IGN, SIG_SETMASK, SIG_UNBLOCK, Sigmasks, Signals, TEXTS };
