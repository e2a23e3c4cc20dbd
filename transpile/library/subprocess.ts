/** `subprocess`. https://docs.python.org/3/library/subprocess.html */
import type { CallShape, ModuleRow } from "./signature.ts";
import { blocking, cls, type Draft, fn, module, writable } from "./table.ts";

const STREAMS =
  "stdin: object = None, stdout: object = None, stderr: object = None, preexec_fn: object = None, close_fds: bool = True, shell: bool = False, cwd: object = None, env: object = None, universal_newlines: bool | None = None, startupinfo: object = None, creationflags: int = 0, restore_signals: bool = True, start_new_session: bool = False, pass_fds: object = ()";
const NAMED =
  "user: object = None, group: object = None, extra_groups: object = None, encoding: str | None = None, errors: str | None = None, text: bool | None = None, umask: int = -1, pipesize: int = -1, process_group: int | None = None";
const START = `args: object, bufsize: int = -1, executable: object = None, ${STREAMS}, *, ${NAMED}`;

/** Whether pipes carry text; undefined where the call does not say. */
function isText({ literals, arguments: given }: CallShape): boolean | undefined {
  let known: boolean | undefined = false;
  for (const name of ["text", "universal_newlines", "encoding", "errors"]) {
    if (!given.has(name)) continue;
    const value = literals.get(name);
    if (value !== undefined && value !== null && value !== false) return true;
    if (value === undefined) known = undefined;
  }
  return known;
}

/** What is read of a pipe. */
function item(call: CallShape): string {
  const text = isText(call);
  return text === undefined ? "object" : text ? "str" : "bytes";
}

const completed = (call: CallShape): string => `subprocess.CompletedProcess[${item(call)}]`;
const TIMED = "timeout: object = None";

/** What errors tell of the output. */
const output: Record<string, Draft | string> = {
  cmd: writable("object"),
  output: writable("object"),
  stderr: writable("object"),
  stdout: writable("object"),
};

/** https://docs.python.org/3/library/subprocess.html */
export const subprocess: ModuleRow = module("subprocess", {
  CalledProcessError: cls(
    "(returncode: int, cmd: object, output: object = None, stderr: object = None)",
    { ...output, returncode: writable("small") },
    { bases: ["subprocess.SubprocessError"] },
  ),
  CompletedProcess: cls(
    "(args: object, returncode: int, stdout: T = None, stderr: T = None)",
    {
      args: writable("object"),
      check_returncode: "() -> None",
      returncode: writable("small"),
      stderr: writable("T"),
      stdout: writable("T"),
    },
    { parameters: ["T"] },
  ),
  DEVNULL: "small",
  PIPE: "small",
  Popen: cls(
    fn(`(${START})`, { result: (call) => `subprocess.Popen[${item(call)}]` }),
    {
      __enter__: "() -> Self",
      __exit__: blocking("(*args: object) -> None"),
      args: "object",
      communicate: blocking(`(input: object = None, ${TIMED}) -> tuple[T, T]`),
      encoding: "str | None",
      errors: "str | None",
      kill: "() -> None",
      pid: "small",
      poll: blocking("() -> small | None"),
      returncode: "small | None",
      send_signal: "(sig: object) -> None",
      stderr: "subprocess._PipeFile[T]",
      stdin: "subprocess._PipeFile[T]",
      stdout: "subprocess._PipeFile[T]",
      terminate: "() -> None",
      text_mode: "bool",
      universal_newlines: "bool",
      wait: blocking(`(${TIMED}) -> small`),
    },
    { parameters: ["T"] },
  ),
  STDOUT: "small",
  SubprocessError: cls("(*args: object)", {}, { bases: ["Exception"] }),
  TimeoutExpired: cls(
    "(cmd: object, timeout: object, output: object = None, stderr: object = None)",
    { ...output, timeout: writable("object") },
    { bases: ["subprocess.SubprocessError"] },
  ),
  _PipeFile: cls(null, {
    __enter__: "() -> Self",
    __exit__: blocking("(*args: object) -> None"),
    __iter__: blocking("() -> Iterator[T]"),
    __next__: blocking("() -> T"),
    buffer: "object",
    close: blocking("() -> None"),
    closed: "bool",
    fileno: "() -> small",
    flush: blocking("() -> None"),
    isatty: "() -> bool",
    read: blocking("(size: int | None = -1, /) -> T"),
    readable: "() -> bool",
    readline: blocking("(size: int = -1, /) -> T"),
    readlines: blocking("(hint: int | None = -1, /) -> list[T]"),
    writable: "() -> bool",
    write: blocking("(data: T, /) -> index"),
    writelines: blocking("(lines: Iterable[T], /) -> None", { reads: "now" }),
  }, { parameters: ["T"] }),
  call: blocking(`(${START}, ${TIMED}) -> small`),
  check_call: blocking(`(${START}, ${TIMED}) -> small`),
  check_output: blocking(`(${START}, input: object = None, ${TIMED}) -> object`, { result: item }),
  getoutput: blocking(
    "(cmd: str, *, encoding: str | None = None, errors: str | None = None) -> str",
  ),
  getstatusoutput: blocking(
    "(cmd: str, *, encoding: str | None = None, errors: str | None = None) -> tuple[small, str]",
  ),
  list2cmdline: "(seq: Iterable[object]) -> str",
  run: blocking(
    `(${START}, input: object = None, capture_output: bool = False, ${TIMED}, check: bool = False) -> object`,
    { result: completed },
  ),
});
