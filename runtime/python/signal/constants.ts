/**
 * The signals of Linux, by name and number.
 *
 * @module
 */
import { IntEnum } from "../enum/int_enum.ts";
import { register } from "../../codec/references.ts";

/** The signals. https://docs.python.org/3/library/signal.html#signal.Signals */
export class Signals extends IntEnum {
  static override readonly __module__: string = "signal";
  /** SIGHUP. */
  static readonly SIGHUP: Signals = new Signals("SIGHUP", 1);
  /** SIGINT. */
  static readonly SIGINT: Signals = new Signals("SIGINT", 2);
  /** SIGQUIT. */
  static readonly SIGQUIT: Signals = new Signals("SIGQUIT", 3);
  /** SIGILL. */
  static readonly SIGILL: Signals = new Signals("SIGILL", 4);
  /** SIGTRAP. */
  static readonly SIGTRAP: Signals = new Signals("SIGTRAP", 5);
  /** SIGABRT. */
  static readonly SIGABRT: Signals = new Signals("SIGABRT", 6);
  /** SIGBUS. */
  static readonly SIGBUS: Signals = new Signals("SIGBUS", 7);
  /** SIGFPE. */
  static readonly SIGFPE: Signals = new Signals("SIGFPE", 8);
  /** SIGKILL. */
  static readonly SIGKILL: Signals = new Signals("SIGKILL", 9);
  /** SIGUSR1. */
  static readonly SIGUSR1: Signals = new Signals("SIGUSR1", 10);
  /** SIGSEGV. */
  static readonly SIGSEGV: Signals = new Signals("SIGSEGV", 11);
  /** SIGUSR2. */
  static readonly SIGUSR2: Signals = new Signals("SIGUSR2", 12);
  /** SIGPIPE. */
  static readonly SIGPIPE: Signals = new Signals("SIGPIPE", 13);
  /** SIGALRM. */
  static readonly SIGALRM: Signals = new Signals("SIGALRM", 14);
  /** SIGTERM. */
  static readonly SIGTERM: Signals = new Signals("SIGTERM", 15);
  /** SIGSTKFLT. */
  static readonly SIGSTKFLT: Signals = new Signals("SIGSTKFLT", 16);
  /** SIGCHLD. */
  static readonly SIGCHLD: Signals = new Signals("SIGCHLD", 17);
  /** SIGCONT. */
  static readonly SIGCONT: Signals = new Signals("SIGCONT", 18);
  /** SIGSTOP. */
  static readonly SIGSTOP: Signals = new Signals("SIGSTOP", 19);
  /** SIGTSTP. */
  static readonly SIGTSTP: Signals = new Signals("SIGTSTP", 20);
  /** SIGTTIN. */
  static readonly SIGTTIN: Signals = new Signals("SIGTTIN", 21);
  /** SIGTTOU. */
  static readonly SIGTTOU: Signals = new Signals("SIGTTOU", 22);
  /** SIGURG. */
  static readonly SIGURG: Signals = new Signals("SIGURG", 23);
  /** SIGXCPU. */
  static readonly SIGXCPU: Signals = new Signals("SIGXCPU", 24);
  /** SIGXFSZ. */
  static readonly SIGXFSZ: Signals = new Signals("SIGXFSZ", 25);
  /** SIGVTALRM. */
  static readonly SIGVTALRM: Signals = new Signals("SIGVTALRM", 26);
  /** SIGPROF. */
  static readonly SIGPROF: Signals = new Signals("SIGPROF", 27);
  /** SIGWINCH. */
  static readonly SIGWINCH: Signals = new Signals("SIGWINCH", 28);
  /** SIGIO. */
  static readonly SIGIO: Signals = new Signals("SIGIO", 29);
  /** SIGPWR. */
  static readonly SIGPWR: Signals = new Signals("SIGPWR", 30);
  /** SIGSYS. */
  static readonly SIGSYS: Signals = new Signals("SIGSYS", 31);
  /** SIGRTMIN. */
  static readonly SIGRTMIN: Signals = new Signals("SIGRTMIN", 34);
  /** SIGRTMAX. */
  static readonly SIGRTMAX: Signals = new Signals("SIGRTMAX", 64);
}

/** What happens at a signal when a program says nothing else. https://docs.python.org/3/library/signal.html#signal.Handlers */
export class Handlers extends IntEnum {
  static override readonly __module__: string = "signal";
  /** The system's own action. */
  static readonly SIG_DFL: Handlers = new Handlers("SIG_DFL", 0);
  /** Nothing. */
  static readonly SIG_IGN: Handlers = new Handlers("SIG_IGN", 1);
}

/** What is done with the signals that are held back. https://docs.python.org/3/library/signal.html#signal.Sigmasks */
export class Sigmasks extends IntEnum {
  static override readonly __module__: string = "signal";
  /** Hold back further ones. */
  static readonly SIG_BLOCK: Sigmasks = new Sigmasks("SIG_BLOCK", 0);
  /** Hold back fewer. */
  static readonly SIG_UNBLOCK: Sigmasks = new Sigmasks("SIG_UNBLOCK", 1);
  /** Hold back these. */
  static readonly SIG_SETMASK: Sigmasks = new Sigmasks("SIG_SETMASK", 2);
}
register(import.meta, { Signals, Handlers, Sigmasks });

/** SIGHUP. */
export const SIGHUP: Signals = Signals.SIGHUP;
/** SIGCLD. */
export const SIGCLD: Signals = Signals.SIGCHLD;
/** SIGIOT. */
export const SIGIOT: Signals = Signals.SIGABRT;
/** SIGPOLL. */
export const SIGPOLL: Signals = Signals.SIGIO;
/** SIGINT. */
export const SIGINT: Signals = Signals.SIGINT;
/** SIGQUIT. */
export const SIGQUIT: Signals = Signals.SIGQUIT;
/** SIGILL. */
export const SIGILL: Signals = Signals.SIGILL;
/** SIGTRAP. */
export const SIGTRAP: Signals = Signals.SIGTRAP;
/** SIGABRT. */
export const SIGABRT: Signals = Signals.SIGABRT;
/** SIGBUS. */
export const SIGBUS: Signals = Signals.SIGBUS;
/** SIGFPE. */
export const SIGFPE: Signals = Signals.SIGFPE;
/** SIGKILL. */
export const SIGKILL: Signals = Signals.SIGKILL;
/** SIGUSR1. */
export const SIGUSR1: Signals = Signals.SIGUSR1;
/** SIGSEGV. */
export const SIGSEGV: Signals = Signals.SIGSEGV;
/** SIGUSR2. */
export const SIGUSR2: Signals = Signals.SIGUSR2;
/** SIGPIPE. */
export const SIGPIPE: Signals = Signals.SIGPIPE;
/** SIGALRM. */
export const SIGALRM: Signals = Signals.SIGALRM;
/** SIGTERM. */
export const SIGTERM: Signals = Signals.SIGTERM;
/** SIGSTKFLT. */
export const SIGSTKFLT: Signals = Signals.SIGSTKFLT;
/** SIGCHLD. */
export const SIGCHLD: Signals = Signals.SIGCHLD;
/** SIGCONT. */
export const SIGCONT: Signals = Signals.SIGCONT;
/** SIGSTOP. */
export const SIGSTOP: Signals = Signals.SIGSTOP;
/** SIGTSTP. */
export const SIGTSTP: Signals = Signals.SIGTSTP;
/** SIGTTIN. */
export const SIGTTIN: Signals = Signals.SIGTTIN;
/** SIGTTOU. */
export const SIGTTOU: Signals = Signals.SIGTTOU;
/** SIGURG. */
export const SIGURG: Signals = Signals.SIGURG;
/** SIGXCPU. */
export const SIGXCPU: Signals = Signals.SIGXCPU;
/** SIGXFSZ. */
export const SIGXFSZ: Signals = Signals.SIGXFSZ;
/** SIGVTALRM. */
export const SIGVTALRM: Signals = Signals.SIGVTALRM;
/** SIGPROF. */
export const SIGPROF: Signals = Signals.SIGPROF;
/** SIGWINCH. */
export const SIGWINCH: Signals = Signals.SIGWINCH;
/** SIGIO. */
export const SIGIO: Signals = Signals.SIGIO;
/** SIGPWR. */
export const SIGPWR: Signals = Signals.SIGPWR;
/** SIGSYS. */
export const SIGSYS: Signals = Signals.SIGSYS;
/** SIGRTMIN. */
export const SIGRTMIN: Signals = Signals.SIGRTMIN;
/** SIGRTMAX. */
export const SIGRTMAX: Signals = Signals.SIGRTMAX;
/** The system's own action. */
export const SIG_DFL: Handlers = Handlers.SIG_DFL;
/** Nothing happens. */
export const SIG_IGN: Handlers = Handlers.SIG_IGN;
/** Hold back further signals. */
export const SIG_BLOCK: Sigmasks = Sigmasks.SIG_BLOCK;
/** Hold back fewer signals. */
export const SIG_UNBLOCK: Sigmasks = Sigmasks.SIG_UNBLOCK;
/** Hold back these signals. */
export const SIG_SETMASK: Sigmasks = Sigmasks.SIG_SETMASK;

/** What the system calls each signal. */
export const TEXTS: Readonly<Record<number, string>> = {
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
  64: "Real-time signal 30",
};
