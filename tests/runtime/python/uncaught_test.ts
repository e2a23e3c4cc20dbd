import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";

const program = decodeURIComponent(new URL("./programs/endings.ts", import.meta.url).pathname);

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

async function run(ending: string, { stdin = "", more = [] as string[] } = {}): Promise<Outcome> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--quiet", "-A", program, ending, ...more],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(stdin));
  await writer.close();
  const { stdout, stderr, code } = await child.output();
  const text = new TextDecoder();
  return { stdout: text.decode(stdout), stderr: text.decode(stderr), code };
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split("\n").at(-1);
}

/** How a program ends: the ending's name, the status, and the last line of standard error. */
const table: readonly (readonly [string, number, string])[] = [
  ["value", 1, "ValueError: boom"],
  ["own", 1, "Own"],
  ["native", 1, "AttributeError: 'NoneType' object has no attribute 'attribute'"],
  ["recursion", 1, "RecursionError: maximum recursion depth exceeded"],
  ["key", 1, "KeyError: 'k'"],
  ["cause", 1, "KeyError: 'k'"],
  ["exit", 0, ""],
  ["number", 7, ""],
  ["text", 1, "so long"],
  ["awaiting", 1, "ValueError: boom"],
  ["timer", 1, "ValueError: boom"],
];

for (const [ending, code, line] of table) {
  Deno.test(`a program that ends by "${ending}" has CPython's status and last line`, async () => {
    const outcome = await run(ending);
    assertEquals([outcome.code, lastLine(outcome.stderr)], [code, line]);
    assertEquals(outcome.stdout, "begun\n");
  });
}

Deno.test("a traceback shows the program's own places, the innermost last", async () => {
  const { stderr } = await run("value");
  assertMatch(
    stderr,
    /^Traceback \(most recent call last\):\n {2}File ".*endings\.ts", line \d+, in <module>\n[^]*line \d+, in fail\n {4}throw new ValueError\("boom"\);\nValueError: boom\n$/,
  );
});

Deno.test("a cause is printed before what it caused", async () => {
  const { stderr } = await run("cause");
  assertMatch(
    stderr,
    /ValueError: boom\n\nThe above exception was the direct cause of[^]*KeyError: 'k'\n$/,
  );
});

Deno.test("input reads lines, and ends by EOFError", async () => {
  const outcome = await run("input", { stdin: "Ada\n" });
  assertEquals(outcome.stdout, "begun\nname? Ada\n");
  assertEquals(lastLine(outcome.stderr), "EOFError: EOF when reading a line");
});

Deno.test("an unclosed file is written when the program fails", async () => {
  const path = await Deno.makeTempFile();
  const { code } = await run("unclosed", { more: [path] });
  assertEquals([code, await Deno.readTextFile(path)], [1, "kept"]);
  await Deno.remove(path);
});

Deno.test("a child's uncaught exception is printed with its name", async () => {
  const { stdout, stderr } = await run("child");
  assertEquals(stdout, "begun\nin the childexit code 1\n");
  assertMatch(stderr, /^Process Process-1:\nTraceback [^]*ValueError: boom\n$/);
});

Deno.test("a child's unfinished line is written at its end", async () => {
  const { stdout, stderr } = await run("leavingChild");
  assertEquals([stdout, stderr], ["begun\nrest without a line end exit code 3\n", ""]);
});

/** Runs a program whose reader takes one line and goes. */
async function cutOff(ending: string): Promise<Outcome> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--quiet", "-A", program, ending],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const reader = child.stdout.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  await child.stdin.close();
  const stderr = await new Response(child.stderr).text();
  return { stdout: new TextDecoder().decode(value), stderr, code: (await child.status).code };
}

Deno.test("a program whose output nobody reads ends by BrokenPipeError", async () => {
  const { stderr, code } = await cutOff("flood");
  assertEquals([lastLine(stderr), code], ["BrokenPipeError: [Errno 32] Broken pipe", 1]);
});

Deno.test("a few lines that nobody reads are dropped, and told of at the end", async () => {
  const { stderr, code } = await cutOff("trickle");
  assertEquals([stderr, code], [
    "Exception ignored on flushing sys.stdout:\nBrokenPipeError: [Errno 32] Broken pipe\n",
    120,
  ]);
});

/** Waits for a program to say that it waits, and interrupts it. */
async function interrupted(ending: string): Promise<Outcome & { readonly signal: string | null }> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--quiet", "-A", program, ending],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const text = new TextDecoder();
  let stdout = "";
  const reader = child.stdout.getReader();
  while (!stdout.includes("waiting")) {
    const { value, done } = await reader.read();
    if (done) break;
    stdout += text.decode(value);
  }
  // The listener comes a moment after the wait has begun; before, the signal would end the program at once.
  const timer = setInterval(() => child.kill("SIGINT"), 200);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      stdout += text.decode(part.value);
    }
  } finally {
    clearInterval(timer);
  }
  const stderr = await new Response(child.stderr).text();
  const { code, signal } = await child.status;
  return { stdout, stderr, code, signal };
}

Deno.test("Ctrl-C ends a wait with KeyboardInterrupt, which a program may catch", async () => {
  const { stdout, code } = await interrupted("caughtInterrupt");
  assertEquals([stdout, code], ["begun\nwaiting\ninterrupted\n", 0]);
});

Deno.test("Ctrl-C that nobody catches ends the program with status 130", async () => {
  const { stderr, code } = await interrupted("interrupt");
  assertEquals([lastLine(stderr), code], ["KeyboardInterrupt", 130]);
});

Deno.test("Ctrl-C ends a program that computes", async () => {
  const { code, stdout } = await interrupted("busy");
  assertEquals(code, 130);
  assertStringIncludes(stdout, "waiting");
});
