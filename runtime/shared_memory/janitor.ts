/**
 * Who takes away the names of a program's blocks when the program is killed: a shell in the background, a megabyte, where
 * CPython has a process of its own, the resource tracker.
 *
 * ```text
 *   a process of the program             pipe               sh
 *   +NAME made, -NAME unlinked    ─────────────────────►    keeps the names
 *   . the main program's end      ─────────────────────►    goes
 *   killed: nobody has the pipe any more   ────────────►    removes what has the names, says so, and goes
 *
 *   JANITOR (fixed.ts)   pid of who has started it, or NONE; the pipe's end to write to
 * ```
 *
 * It is started with the first block that is tracked, on Linux, where blocks are files; without --allow-run nobody is, and
 * what a killed program leaves stays. A process that was forked has the pipe, too: the shell waits for it as well.
 *
 * @module
 */
import { JANITOR, JANITOR_PIPE } from "../memory/fixed.ts";
import { cString } from "../memory/mapping/fault.ts";
import { memory } from "../memory/memory.ts";

const SHELL = "/bin/sh";
const NONE = -1;
const CLOSE_ON_EXEC = 0o2000000;
const WRITE_ONLY = 1;

/** `$1` is the pipe's other end. The names are lines, since they may have anything else in them. */
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

const functions = {
  pipe2: { parameters: ["buffer", "i32"], result: "i32" },
  open: { parameters: ["buffer", "i32"], result: "i32" },
  write: { parameters: ["i32", "buffer", "usize"], result: "isize" },
  close: { parameters: ["i32"], result: "i32" },
} as const;

type Library = Deno.DynamicLibrary<typeof functions>["symbols"];

let library: Library | undefined;
/** The pipe's end that this process has opened. */
let opened: number | undefined;

function system(): Library {
  return library ??= Deno.dlopen("libc.so.6", functions).symbols;
}

/** Tells that a block was made; to be called by one process at a time. */
export function noteMade(name: string): void {
  const { words } = memory();
  if (words[JANITOR] === 0) words[JANITOR] = start() ? Deno.pid : NONE;
  tell(`+${name}`);
}

/** Tells that a block was unlinked. */
export function noteUnlinked(name: string): void {
  tell(`-${name}`);
}

/** Tells that the program ends, and has seen to what was left. */
export function noteEnd(): void {
  tell(".");
}

function tell(line: string): void {
  const pipe = pipeToWrite();
  if (pipe === undefined || line.includes("\n")) return;
  const bytes = new TextEncoder().encode(`${line}\n`);
  system().write(pipe, bytes, BigInt(bytes.length));
}

function pipeToWrite(): number | undefined {
  const { words } = memory();
  const [pid, pipe] = [words[JANITOR]!, words[JANITOR_PIPE]!];
  if (pid === 0 || pid === NONE) return undefined;
  if (pid === Deno.pid) return pipe;
  opened ??= system().open(cString(`/proc/${pid}/fd/${pipe}`), WRITE_ONLY | CLOSE_ON_EXEC);
  return opened < 0 ? undefined : opened;
}

/** Starts the shell; false where that cannot be done. */
function start(): boolean {
  if (Deno.build.os !== "linux") return false;
  if (Deno.permissions.querySync({ name: "run", command: SHELL }).state !== "granted") return false;
  const ends = new Int32Array(2);
  if (system().pipe2(ends, CLOSE_ON_EXEC) < 0) return false;
  const [toRead, toWrite] = [ends[0]!, ends[1]!];
  try {
    // The shell leaves one in the background, and has ended by then: no child of ours stays.
    const { success } = new Deno.Command(SHELL, {
      args: ["-c", SCRIPT, SHELL, `/proc/${Deno.pid}/fd/${toRead}`],
      stdin: "null",
      stdout: "null",
      stderr: "inherit",
    }).outputSync();
    memory().words[JANITOR_PIPE] = toWrite;
    return success;
  } catch {
    system().close(toWrite);
    return false;
  } finally {
    system().close(toRead);
  }
}
