import { assertEquals, assertThrows } from "@std/assert";
import {
  Exception,
  FileExistsError,
  FileNotFoundError,
  IsADirectoryError,
  list,
  next,
  open,
  print,
  repr,
  ValueError,
} from "@manycore/multiprocessing/python";
import { bytes, OSError, str, TypeError } from "@manycore/multiprocessing/python";

async function withFolder(run: (folder: string) => void): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function test(name: string, run: (path: string, folder: string) => void): void {
  Deno.test(name, () => withFolder((folder) => run(`${folder}/file.txt`, folder)));
}

test("what is written is read again", (path) => {
  {
    using file = open(path, "w");
    assertEquals(file.write("héllo\n"), 6);
    file.writelines(["a\n", "b"]);
  }
  assertEquals(open(path).read(), "héllo\na\nb");
  assertEquals(list(open(path)), ["héllo\n", "a\n", "b"]);
  assertEquals(open(path).readlines(), ["héllo\n", "a\n", "b"]);
});

test("a file that is not closed is seen by the next one that is opened", (path) => {
  open(path, "w").write("text");
  assertEquals(open(path).read(), "text");
});

test("reading goes on where it stopped", (path) => {
  Deno.writeTextFileSync(path, "abcdef\nghi\n🐍x\n");
  using file = open(path);
  assertEquals(file.read(3), "abc");
  assertEquals(file.readline(), "def\n");
  assertEquals(file.readline(2), "gh");
  assertEquals(next(file[Symbol.iterator]()), "i\n");
  assertEquals(file.read(1), "🐍");
  assertEquals(file.read(), "x\n");
  assertEquals(file.read(), "");
  assertEquals(file.readline(), "");
});

test("seek and tell count bytes", (path) => {
  Deno.writeTextFileSync(path, "äbc\ndef\n");
  using file = open(path);
  assertEquals(file.readline(), "äbc\n");
  assertEquals(file.tell(), 5);
  file.seek(0);
  assertEquals(file.read(1), "ä");
  assertEquals(file.tell(), 2);
  assertEquals(file.seek(0, 2), 9);
  assertEquals(file.read(), "");
});

test("every line end is read as \\n unless told otherwise", (path) => {
  Deno.writeTextFileSync(path, "a\r\nb\rc\n");
  assertEquals(list(open(path)), ["a\n", "b\n", "c\n"]);
  assertEquals(list(open(path, { newline: "" })), ["a\r\n", "b\r", "c\n"]);
  assertEquals(list(open(path, { newline: "\r" })), ["a\r", "\nb\r", "c\n"]);
  assertEquals(open(path).read(3), "a\nb");
  {
    using file = open(path, "w", { newline: "\r\n" });
    file.write("x\ny\n");
  }
  assertEquals(Deno.readTextFileSync(path), "x\r\ny\r\n");
});

test("modes append, create and update", (path) => {
  {
    using file = open(path, "x");
    file.write("one\n");
  }
  assertThrows(() => open(path, "x"), FileExistsError, `[Errno 17] File exists: '${path}'`);
  {
    using file = open(path, "a+");
    file.write("two\n");
    file.seek(0);
    assertEquals(file.read(), "one\ntwo\n");
  }
  {
    using file = open(path, "r+");
    file.write("ONE");
    assertEquals(file.read(), "\ntwo\n");
    file.seek(4);
    file.truncate();
  }
  assertEquals(Deno.readTextFileSync(path), "ONE\n");
});

test("files of bytes give and take bytes", (path) => {
  {
    using file = open(path, "wb");
    assertEquals(file.write(bytes.literal("a\nb\xff")), 4);
  }
  using file = open(path, "rb");
  assertEquals(repr(file.readline()), "b'a\\n'");
  assertEquals(repr(file.read(1)), "b'b'");
  assertEquals(file.tell(), 3);
  assertEquals(repr(file.read()), "b'\\xff'");
  assertEquals(repr(file.read()), "b''");
  assertThrows(
    () => open(path, "wb").write("text" as never),
    TypeError,
    "a bytes-like object is required, not 'str'",
  );
});

test("long lines and large files come whole", (path) => {
  const line = "ü".repeat(70_000);
  {
    using file = open(path, "w");
    for (let i = 0; i < 5; i++) print(line, i, { file });
  }
  const lines = list(open(path));
  assertEquals(lines.length, 5);
  assertEquals(lines[4], `${line} 4\n`);
});

test("many files that nobody closes do not use up the system's handles", (path) => {
  Deno.writeTextFileSync(path, "x");
  let total = 0;
  for (let i = 0; i < 3000; i++) total += open(path).read().length;
  assertEquals(total, 3000);
});

test("encodings are those asked for", (path) => {
  {
    using file = open(path, "w", { encoding: "latin-1" });
    file.write("é");
  }
  assertEquals(Deno.readFileSync(path), Uint8Array.of(0xe9));
  assertEquals(open(path, { encoding: "latin-1" }).read(), "é");
  assertThrows(
    () => open(path).read(),
    Exception,
    "'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data",
  );
  assertEquals(open(path, { errors: "replace" }).read(), "\ufffd");
  assertThrows(
    () => open(path, "w", { encoding: "ascii" }).write("é"),
    Exception,
    "ordinal not in range(128)",
  );
});

test("faults are Python's", (path, folder) => {
  const text = (run: () => unknown) => str(assertThrows(run, Error));
  const missing = assertThrows(() => open(`${folder}/missing`), FileNotFoundError);
  assertEquals(str(missing), `[Errno 2] No such file or directory: '${folder}/missing'`);
  assertThrows(() => open(folder), IsADirectoryError, "[Errno 21] Is a directory");
  assertEquals(text(() => open(path, "q" as never)), "invalid mode: 'q'");
  assertEquals(
    text(() => open(path, "rw" as never)),
    "must have exactly one of create/read/write/append mode",
  );
  assertEquals(text(() => open(path, "rbt" as never)), "can't have text and binary mode at once");
  const file = open(path, "w");
  assertEquals(text(() => file.read()), "not readable");
  file.close();
  file.close();
  assertEquals(file.closed, true);
  assertThrows(() => file.write("x"), ValueError, "I/O operation on closed file.");
  assertThrows(() => open(path).write("x"), OSError, "not writable");
  assertThrows(() => file.write(5 as never), ValueError);
});

test("files are shown as in CPython", (path) => {
  using file = open(path, "w");
  assertEquals(repr(file), `<_io.TextIOWrapper name='${path}' mode='w' encoding='UTF-8'>`);
  using raw = open(path, "rb");
  assertEquals(repr(raw), `<_io.BufferedReader name='${path}'>`);
});
