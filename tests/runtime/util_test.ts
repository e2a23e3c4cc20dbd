import {
  Formatter,
  getLogger,
  type Handler,
  type LogRecord,
  logToStderr,
  StreamHandler,
  SUBDEBUG,
  SUBWARNING,
  ValueError,
} from "@manycore/multiprocessing";
import { interpolate } from "../../runtime/util/interpolate.ts";
import { assertEquals, assertThrows } from "@std/assert";
import { runProgram } from "./run_program.ts";

/** The messages that reach a handler while something is done. */
function logged(work: () => void): LogRecord[] {
  const records: LogRecord[] = [];
  const handler: Handler = { level: 0, emit: (record) => records.push(record) };
  const logger = getLogger();
  const { level } = logger;
  logger.addHandler(handler);
  try {
    work();
  } finally {
    logger.removeHandler(handler);
    logger.setLevel(level);
  }
  return records;
}

Deno.test("there is one logger, and it starts at the level of warnings", () => {
  const logger = getLogger();
  assertEquals(getLogger(), logger);
  assertEquals([logger.name, logger.level, logger.getEffectiveLevel()], [
    "multiprocessing",
    0,
    30,
  ]);
  assertEquals(String(logger), "<Logger multiprocessing (WARNING)>");
});

Deno.test("messages below the level are passed over", () => {
  const records = logged(() => {
    const logger = getLogger();
    logger.info("no");
    logger.setLevel("INFO");
    logger.info("yes");
    logger.debug("no");
    logger.error("yes");
  });
  assertEquals(records.map(({ message }) => message), ["yes", "yes"]);
});

Deno.test("a message tells its level, and who said it", () => {
  const [record] = logged(() => getLogger().critical("%s is %r", "x", "y"));
  assertEquals(
    [record!.levelno, record!.levelname, record!.processName, record!.process, record!.message],
    [50, "CRITICAL", "MainProcess", Deno.pid, 'x is "y"'],
  );
});

Deno.test("levels without a name are shown by number", () => {
  const records = logged(() => {
    getLogger().setLevel(SUBDEBUG);
    getLogger().log(SUBDEBUG, "low");
    getLogger().log(SUBWARNING, "not quite");
  });
  assertEquals(records.map(({ levelname }) => levelname), ["Level 5", "Level 25"]);
});

Deno.test("a level that is none is refused in Python's words", () => {
  assertThrows(() => getLogger().setLevel("LOUD"), ValueError, "Unknown level: 'LOUD'");
});

Deno.test("a formatter puts what a message tells into a line, and the error below", () => {
  const [record] = logged(() => getLogger().error("bad", { excInfo: new RangeError("boom") }));
  const [line, ...rest] = new Formatter("%(levelname)s:%(name)s:%(message)s").format(record!)
    .split("\n");
  assertEquals(line, "ERROR:multiprocessing:bad");
  assertEquals(rest.at(-1), "RangeError: boom");
});

Deno.test("handlers have levels of their own, and Python's text", () => {
  const handler = new StreamHandler();
  assertEquals(String(handler), "<StreamHandler <stderr> (NOTSET)>");
  handler.setLevel("ERROR");
  assertEquals(handler.level, 40);
});

Deno.test("placeholders are filled as Python fills them", () => {
  assertEquals(
    interpolate("%5d|%-5s|%05.1f|%x|%%|%r", [42, "ab", 2.5, 255, "q"]),
    [
      "   42",
      "ab   ",
      "002.5",
      "ff",
      "%",
      '"q"',
    ].join("|"),
  );
  assertEquals(interpolate("100%", []), "100%");
});

Deno.test("what is logged to standard error can be said again", () => {
  const before = [...getLogger().handlers];
  logToStderr();
  const added = getLogger().handlers.filter((handler) => !before.includes(handler));
  assertEquals(added.length, 1);
  for (const handler of added) getLogger().removeHandler(handler);
});

const info = `\
[INFO/Process-1] child process calling self.run()
[INFO/Process-1] process exiting with exitcode 0
[INFO/Process-1] process shutting down
[INFO/Process-2] child process calling self.run()
[INFO/Process-2:1] child process calling self.run()
[INFO/Process-2:1] process exiting with exitcode 0
[INFO/Process-2:1] process shutting down
[INFO/Process-2] process exiting with exitcode 0
[INFO/Process-2] process shutting down
[WARNING/MainProcess] 4 processes
`;

Deno.test("processes log what CPython's log, at level INFO", async () => {
  const { stderr, code } = await runProgram("logs_family.ts", undefined, ["INFO"]);
  assertEquals(stderr, info + "[INFO/MainProcess] process shutting down\n");
  assertEquals(code, 0);
});

Deno.test("processes log what CPython's log, at level DEBUG", async () => {
  const { stderr } = await runProgram("logs_family.ts", undefined, ["10"]);
  const ending = (name: string) => [
    `[INFO/${name}] process shutting down`,
    `[DEBUG/${name}] running all "atexit" finalizers with priority >= 0`,
    `[DEBUG/${name}] running the remaining "atexit" finalizers`,
  ];
  const lines = stderr.trimEnd().split("\n");
  for (const name of ["Process-1", "Process-2", "Process-2:1", "MainProcess"]) {
    const own = lines.filter((line) => line.includes(`/${name}] `)).slice(-3);
    assertEquals(own, ending(name));
  }
});

Deno.test("the end of a program logs whom it ends and whom it waits for", async () => {
  const { stderr, code } = await runProgram("logs_ending.ts", undefined, ["INFO"]);
  const lines = stderr.split("\n").filter((line) => line.startsWith("[INFO/MainProcess]"));
  assertEquals(lines, [
    "[INFO/MainProcess] process shutting down",
    "[INFO/MainProcess] calling terminate() for daemon watch",
    "[INFO/MainProcess] calling join() for process watch",
    "[INFO/MainProcess] calling join() for process last",
  ]);
  assertEquals(code, 0);
});
