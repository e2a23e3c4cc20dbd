/** Processes as Python shows them. */

const signalNames: Readonly<Record<number, string>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  6: "SIGABRT",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
};

/** What the text of a process tells. */
export interface Shown {
  readonly className: string;
  readonly name: string;
  /** Null where Python does not show it. */
  readonly pid: number | null;
  /** Null for the main program. */
  readonly parent: number | null;
  readonly status: "initial" | "started" | "stopped" | "closed" | "unknown";
  readonly exitcode: number | null;
  readonly daemon: boolean;
}

/** `<Process name='Process-1' pid=42 parent=41 stopped exitcode=0>` */
export function processText(shown: Shown): string {
  const { className, name, pid, parent, status, exitcode, daemon } = shown;
  const parts = [className, `name=${quoted(name)}`];
  if (pid !== null) parts.push(`pid=${pid}`);
  parts.push(`parent=${parent ?? "None"}`, status);
  if (exitcode !== null) {
    parts.push(`exitcode=${exitcode < 0 ? `-${signalNames[-exitcode] ?? -exitcode}` : exitcode}`);
  }
  if (daemon) parts.push("daemon");
  return `<${parts.join(" ")}>`;
}

/** As Python quotes texts; a name that is none, which only a Python program can have, stays bare. */
function quoted(name: unknown): string {
  if (typeof name !== "string") return String(name);
  return name.includes("'") && !name.includes('"')
    ? `"${name}"`
    : `'${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
