import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { cli, inherited, run } from "../command.ts";

const made: string[] = [];

Deno.test.afterAll(async () => {
  for (const path of made) await Deno.remove(path, { recursive: true });
});

async function folder(files: Record<string, string>): Promise<string> {
  const path = await Deno.makeTempDir();
  made.push(path);
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${path}/${name}`, text);
  }
  return path;
}

Deno.test("run starts a program in the user's folder with its arguments", async () => {
  const cwd = await folder({
    "show.py": "import os, sys\nprint(os.path.basename(os.getcwd()), sys.argv)\nprint(__file__)\n",
  });
  const { code, stdout, stderr } = await run(cli("run", "show.py", "-x", "--help", "b c"), { cwd });
  const real = await Deno.realPath(cwd);
  assertEquals(
    stdout,
    `${real.split("/").at(-1)} ['show.py', '-x', '--help', 'b c']\n${real}/show.py\n`,
    stderr,
  );
  assertEquals(code, 0);
});

Deno.test("run resolves a file against INIT_CWD, as deno task sets it", async () => {
  const cwd = await folder({ "a.py": "import os\nprint(os.getcwd())\n" });
  const { stdout } = await run(cli("run", "a.py"), { env: { INIT_CWD: cwd } });
  assertEquals(stdout, `${await Deno.realPath(cwd)}\n`);
});

Deno.test("run passes standard input through", async () => {
  const cwd = await folder({
    "echo.py": "import sys\nfor line in sys.stdin:\n    print(line.upper(), end='')\n",
  });
  const { stdout } = await run(cli("run", "echo.py"), { cwd, stdin: "one\ntwo\n" });
  assertEquals(stdout, "ONE\nTWO\n");
});

Deno.test("run ends with the program's status", async () => {
  const cwd = await folder({ "exit.py": "import sys\nprint('so long')\nsys.exit(7)\n" });
  const { code, stdout } = await run(cli("run", "exit.py"), { cwd });
  assertEquals([code, stdout], [7, "so long\n"]);
});

Deno.test({
  name: "the program is the very process that was started, and is killed with it",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const cwd = await folder({
      "wait.py": "import os, sys\nprint(os.getpid(), flush=True)\nsys.stdin.read()\n",
    });
    const [command, ...args] = cli("run", "wait.py");
    const program = new Deno.Command(command!, {
      args,
      cwd,
      clearEnv: true,
      env: inherited,
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    const reader = program.stdout.getReader();
    const { value } = await reader.read();
    assertEquals(Number(new TextDecoder().decode(value)), program.pid);
    program.kill("SIGKILL");
    assertEquals((await program.status).signal, "SIGKILL");
    assertEquals((await reader.read()).done, true);
    await program.stdin.close().catch(() => {});
  },
});

Deno.test({
  name: "of a Ctrl-C, which `deno task` hands on, the program has the terminal's only",
  ignore: Deno.build.os === "windows",
  async fn() {
    const cwd = await folder({
      "wait.py": "import sys\nprint('up', flush=True)\nprint(sys.stdin.read(), flush=True)\n",
    });
    const [command, ...args] = cli("run", "wait.py");
    const handed = new Deno.Command(command!, {
      args,
      env: { INIT_CWD: cwd },
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    const reader = handed.stdout.pipeThrough(new TextDecoderStream()).getReader();
    assertEquals((await reader.read()).value, "up\n");
    handed.kill("SIGINT");
    const writer = handed.stdin.getWriter();
    await writer.write(new TextEncoder().encode("on"));
    await writer.close();
    assertEquals((await reader.read()).value, "on\n");
    assertEquals((await reader.read()).done, true);
    assertEquals((await handed.status).code, 0);
  },
});

Deno.test("run ends with status 1 and Python's last line on an uncaught exception", async () => {
  const cwd = await folder({ "bad.py": "def f(d):\n    return d['key']\n\nf({})\n" });
  const { code, stderr } = await run(cli("run", "bad.py"), { cwd });
  assertEquals(code, 1);
  assertEquals(stderr.trimEnd().split("\n").at(-1), "KeyError: 'key'");
});

Deno.test("a syntax error is shown with file, line and caret, and nothing runs", async () => {
  const cwd = await folder({ "typo.py": "print('before')\nif True\n    pass\n" });
  const { code, stdout, stderr } = await run(cli("run", "typo.py"), { cwd });
  assertEquals([code, stdout], [1, ""]);
  assertEquals(
    stderr,
    `  File "typo.py", line 2\n    if True\n           ^\nSyntaxError: expected ':'\n`,
  );
});

Deno.test("what Python warns of is shown at each run", async () => {
  const cwd = await folder({ "warn.py": "print('\\d', 1 is 2)\n" });
  for (const _ of ["emitted now", "emitted before"]) {
    const { stdout, stderr } = await run(cli("run", "warn.py"), { cwd });
    assertEquals(stdout, "\\d False\n");
    assertEquals(
      stderr,
      "warn.py:1: SyntaxWarning: invalid escape sequence '\\d'\n  print('\\d', 1 is 2)\n" +
        'warn.py:1: SyntaxWarning: "is" with \'int\' literal. Did you mean "=="?\n' +
        "  print('\\d', 1 is 2)\n",
    );
  }
});

Deno.test("what Python warns of is shown before a syntax error", async () => {
  const cwd = await folder({ "warn.py": "x = '\\d'\nx y\n" });
  const { code, stderr } = await run(cli("run", "warn.py"), { cwd });
  assertEquals(code, 1);
  assertEquals(
    stderr,
    "warn.py:1: SyntaxWarning: invalid escape sequence '\\d'\n  x = '\\d'\n" +
      '  File "warn.py", line 2\n    x y\n      ^\nSyntaxError: invalid syntax\n',
  );
});

function filesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? filesIn(`${folder}/${name}`) : [`${folder}/${name}`]
  );
}

Deno.test("a second run takes what the first one emitted", async () => {
  const cwd = await folder({ "once.py": "print('hello')\n" });
  const env = { XDG_CACHE_HOME: await folder({}) };
  await run(cli("run", "once.py"), { cwd, env });
  const cache = `${env.XDG_CACHE_HOME}/manycore-multiprocessing`;
  const emitted = filesIn(cache).find((path) => path.endsWith("/once.ts"));
  assert(emitted, "the first run left its output in the cache");
  await Deno.writeTextFile(emitted, "console.log('from the cache');\n");
  const home = emitted.replace(/\/[^/]*$/, "");
  const folders = [home, home.replace(/\/[^/]*$/, "")];
  for (const path of folders) await Deno.utime(path, 1000, 1000);
  const { stdout } = await run(cli("run", "once.py"), { cwd, env });
  assertEquals(stdout, "from the cache\n");
  for (const path of folders) {
    const { mtime } = await Deno.stat(path);
    assert(mtime!.getTime() > 1_000_000, `${path} is not marked as used`);
  }
});

Deno.test("a changed program is emitted anew", async () => {
  const cwd = await folder({ "change.py": "print(1)\n" });
  assertEquals((await run(cli("run", "change.py"), { cwd })).stdout, "1\n");
  await Deno.writeTextFile(`${cwd}/change.py`, "print(2)\n");
  assertEquals((await run(cli("run", "change.py"), { cwd })).stdout, "2\n");
});

for (
  const [what, args, message] of [
    ["a missing file", ["run", "gone.py"], "Cannot read gone.py: no such file"],
    ["a folder", ["run", "."], "Cannot read .: it is a folder"],
    [
      "an unknown command",
      ["translate"],
      'Unknown command "translate": it is run, transpile or python',
    ],
    ["no file", ["transpile"], "No FILE given. Try: deno task transpile --help"],
    [
      "an unknown option",
      ["transpile", "--fast", "a.py"],
      "Unknown option --fast. Try: deno task transpile --help",
    ],
    ["an option without its value", ["transpile", "a.py", "-o"], "Option --out needs a value"],
    [
      "a wrong --emit",
      ["transpile", "--emit", "js", "a.py"],
      'Option --emit takes ts or ast, got "js"',
    ],
    [
      "an unknown start method",
      ["run", "--start-method", "thread", "a.py"],
      'Cannot start children by "thread": it is worker or spawn',
    ],
  ] as const
) {
  Deno.test(`${what} gets one line and status 2`, async () => {
    const cwd = await folder({});
    const { code, stdout, stderr } = await run(cli(...args), { cwd });
    assertEquals([code, stdout, stderr], [2, "", message + "\n"]);
  });
}

Deno.test("--help tells the commands", async () => {
  for (const word of ["--help", "-h", "help"]) {
    const { code, stdout, stderr } = await run(cli(word));
    assertEquals([code, stderr], [0, ""]);
    assertMatch(stdout, /Usage: .* run FILE [^]* transpile FILE/);
  }
});

Deno.test("--help tells the usage of each command", async () => {
  for (const command of ["run", "transpile"]) {
    const { code, stdout } = await run(cli(command, "--help"));
    assertEquals(code, 0);
    assertStringIncludes(stdout, `Usage: deno task ${command}`);
  }
});

Deno.test("transpile prints TypeScript, and where the name is not mapped the line that maps it", async () => {
  const cwd = await folder({ "hello.py": "print('hello')\n" });
  const { code, stdout, stderr } = await run(cli("transpile", "hello.py"), { cwd });
  assertEquals(code, 0);
  assertEquals(
    stdout,
    `import { print } from "@manycore/multiprocessing/python";\n\nprint("hello");\n`,
  );
  assertMatch(stderr, /^.*deno add jsr:@manycore\/multiprocessing\n$/);
});

Deno.test("transpile -o writes a file, or several into a folder", async () => {
  const cwd = await folder({ "a.py": "print(1)\n", "b.py": "print(2)\n" });
  await run(cli("transpile", "a.py", "-o", "one.ts"), { cwd });
  await run(cli("transpile", "a.py", "b.py", "-o", "out"), { cwd });
  assertStringIncludes(await Deno.readTextFile(`${cwd}/one.ts`), "print(1)");
  assertStringIncludes(await Deno.readTextFile(`${cwd}/out/a.ts`), "print(1)");
  assertStringIncludes(await Deno.readTextFile(`${cwd}/out/b.ts`), "print(2)");
});

Deno.test("transpile --runtime names what the output imports", async () => {
  const cwd = await folder({ "a.py": "import time\nprint(time.time())\n" });
  const { stdout } = await run(
    cli("transpile", "--runtime", "jsr:@manycore/multiprocessing@1", "a.py"),
    { cwd },
  );
  assertStringIncludes(stdout, `from "jsr:@manycore/multiprocessing@1/python/time"`);
});

Deno.test("transpile --emit ast prints a line of CPython's dump for each file", async () => {
  const cwd = await folder({ "a.py": "x = 1\n", "b.py": "" });
  const { stdout } = await run(cli("transpile", "--emit", "ast", "a.py", "b.py"), { cwd });
  assertEquals(
    stdout,
    "Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))])\nModule()\n",
  );
});

Deno.test("a child's function that gets too few or too many arguments fails as in Python", async () => {
  const cwd = await folder({
    "count.py": `from multiprocessing import Pool, Process

def pair(a, b):
    return (a, b)

if __name__ == "__main__":
    with Pool(1) as pool:
        for args in [(1,), (1, 2, 3), (1, 2)]:
            try:
                print(pool.apply(pair, args))
            except TypeError as error:
                print(error)
    process = Process(target=pair, args=(1,))
    process.start()
    process.join()
    print(process.exitcode)
`,
  });
  const { stdout } = await run(cli("run", "count.py"), { cwd });
  assertEquals(
    stdout,
    "pair() missing 1 required positional argument: 'b'\n" +
      "pair() takes 2 positional arguments but 3 were given\n(1, 2)\n1\n",
  );
});
