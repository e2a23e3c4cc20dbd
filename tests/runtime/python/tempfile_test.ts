import { assert, assertEquals } from "@std/assert";
import {
  NamedTemporaryFile,
  SpooledTemporaryFile,
  TemporaryDirectory,
  TemporaryFile,
} from "@manycore/multiprocessing/python/tempfile";

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

Deno.test("a temporary folder goes away with all in it at the end of its block", () => {
  let path: string;
  {
    using folder = new TemporaryDirectory({ prefix: "pre-", suffix: "-post" });
    path = folder.name;
    assert(/\/pre-[a-z0-9_]{8}-post$/.test(path));
    assertEquals(Deno.statSync(path).mode! & 0o777, 0o700);
    Deno.mkdirSync(`${path}/inner`);
    Deno.writeTextFileSync(`${path}/inner/a.txt`, "a");
  }
  assert(!exists(path));
});

Deno.test("a temporary folder stays where it is told to", () => {
  using folder = new TemporaryDirectory();
  {
    using _inner = new TemporaryDirectory({ dir: folder.name, delete: false });
  }
  assertEquals([...Deno.readDirSync(folder.name)].length, 1);
});

Deno.test("a named temporary file can be read by its name until it is closed", () => {
  const file = NamedTemporaryFile("w", { suffix: ".txt" });
  file.write("text");
  file.flush();
  const path = file.name as string;
  assertEquals(Deno.readTextFileSync(path), "text");
  assertEquals(Deno.statSync(path).mode! & 0o777, 0o600);
  file.close();
  assert(!exists(path));
});

Deno.test("a named temporary file may outlive its closing, until its block ends", () => {
  let path: string;
  {
    using file = NamedTemporaryFile("w", { deleteOnClose: false });
    path = file.name as string;
    file.write("text");
    file.close();
    assertEquals(Deno.readTextFileSync(path), "text");
  }
  assert(!exists(path));
});

Deno.test("a temporary file has no name in its folder", () => {
  using folder = new TemporaryDirectory();
  using file = TemporaryFile({ dir: folder.name });
  assertEquals([...Deno.readDirSync(folder.name)], []);
  file.write(new Uint8Array([1, 2]));
  file.seek(0);
  assertEquals([...file.read()], [1, 2]);
});

Deno.test("a spooled file moves to the disk when it grows beyond its limit", () => {
  using file = new SpooledTemporaryFile(4, "w+");
  file.write("abc");
  assertEquals(file.name, null);
  file.write("de");
  assert(file.name !== null);
  file.seek(1);
  assertEquals(file.read(), "bcde");
});

for (
  const [how, ending] of [
    ["by its last line", ""],
    ["by an error", 'throw new Error("x");'],
    ["by sys.exit", "exit(3);"],
  ]
) {
  Deno.test(`what a program leaves behind is removed when it ends ${how}`, async () => {
    const program = `
      import { TemporaryDirectory } from "@manycore/multiprocessing/python/tempfile";
      import { exit } from "@manycore/multiprocessing/python/sys";
      console.log(new TemporaryDirectory().name);
      if (Deno.args.length > 5) exit();
      ${ending}`;
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--ext=ts", "-"],
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
      cwd: new URL("../../..", import.meta.url).pathname,
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(program));
    await writer.close();
    const { stdout } = await child.output();
    const path = new TextDecoder().decode(stdout).trim();
    assert(path !== "" && !exists(path), path);
  });
}
