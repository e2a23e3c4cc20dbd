import {
  FileExistsError,
  IsADirectoryError,
  OSError,
  repr,
  str,
} from "@manycore/multiprocessing/python";
import * as os from "@manycore/multiprocessing/python/os";
import { assert, assertEquals, assertThrows } from "@std/assert";

/** Runs a test in a folder of its own, which is removed afterwards. */
function inFolder(name: string, test: (folder: string) => void): void {
  Deno.test(name, () => {
    const folder = Deno.makeTempDirSync();
    try {
      test(folder);
    } finally {
      Deno.removeSync(folder, { recursive: true });
    }
  });
}

/** A file with something in it. */
function write(path: string, text = "hello"): string {
  Deno.writeTextFileSync(path, text);
  return path;
}

inFolder("makedirs makes all folders, and minds one that is there unless told not to", (folder) => {
  const path = os.path.join(folder, "a", "b", "c");
  os.makedirs(path);
  assert(os.path.isdir(path));
  os.makedirs(path, { existOk: true });
  const error = assertThrows(() => os.makedirs(path), FileExistsError);
  assertEquals(str(error), `[Errno 17] File exists: '${path}'`);
});

inFolder("rename, replace, truncate and remove change files", (folder) => {
  const [a, b] = [os.path.join(folder, "a"), os.path.join(folder, "b")];
  os.rename(write(a), b);
  assertEquals(os.listdir(folder), ["b"]);
  os.replace(write(a, "new"), b);
  assertEquals(Deno.readTextFileSync(b), "new");
  os.truncate(b, 2);
  assertEquals(os.path.getsize(b), 2);
  os.remove(b);
  assertEquals(os.listdir(folder), []);
});

inFolder("errors name both files, their number and their text", (folder) => {
  const [a, b] = [os.path.join(folder, "a"), os.path.join(folder, "b")];
  const missing = assertThrows(() => os.rename(a, b), OSError);
  assertEquals(str(missing), `[Errno 2] No such file or directory: '${a}' -> '${b}'`);
  assertEquals([missing.errno, missing.filename, missing.filename2], [2, a, b]);
  os.mkdir(a);
  assertThrows(() => os.remove(a), IsADirectoryError, "[Errno 21]");
  write(os.path.join(a, "file"));
  assertThrows(() => os.rmdir(a), OSError, "[Errno 39] Directory not empty");
});

inFolder("walk goes through folders from above or from below, where it is told to", (folder) => {
  os.makedirs(os.path.join(folder, "a", "b"));
  os.makedirs(os.path.join(folder, "skipped", "deep"));
  write(os.path.join(folder, "a", "file"));
  const names = (path: string) => os.path.relpath(path, folder);
  const seen: string[] = [];
  for (const [path, folders] of os.walk(folder)) {
    seen.push(names(path));
    const place = folders.indexOf("skipped");
    if (place >= 0) folders.splice(place, 1);
  }
  assertEquals(seen, [".", "a", "a/b"]);
  const below = Array.from(os.walk(folder, { topdown: false }), ([path]) => names(path));
  assertEquals(below.at(-1), ".");
  assert(below.indexOf("a/b") < below.indexOf("a"));
});

inFolder("scandir tells files, folders and links apart", (folder) => {
  write(os.path.join(folder, "file"));
  os.mkdir(os.path.join(folder, "folder"));
  os.symlink("file", os.path.join(folder, "link"));
  using scan = os.scandir(folder);
  const entries = [...scan].sort((a, b) => a.name < b.name ? -1 : 1);
  assertEquals(
    entries.map((entry) => [entry.name, entry.isFile(), entry.isDir(), entry.isSymlink()]),
    [
      ["file", true, false, false],
      ["folder", false, true, false],
      ["link", true, false, true],
    ],
  );
  assertEquals(repr(entries[0]), "<DirEntry 'file'>");
  assertEquals(os.readlink(entries[2]!), "file");
});

inFolder("stat tells size, rights and times", (folder) => {
  const path = write(os.path.join(folder, "file"), "12345");
  os.chmod(path, 0o640);
  os.utime(path, { times: [1000, 2000.5] as never });
  const info = os.stat(path);
  assertEquals([info.stSize, info.stMode & 0o777, Number(info.stMtime)], [5, 0o640, 2000.5]);
  assertEquals([info.length, info[6], info[8]], [10, 5, 2000]);
  assert(repr(info).startsWith("os.stat_result(st_mode=33184, st_ino="));
});

Deno.test("environ reaches the environment", () => {
  os.environ.set("MANYCORE_TEST", "1");
  assertEquals([Deno.env.get("MANYCORE_TEST"), os.getenv("MANYCORE_TEST")], ["1", "1"]);
  assertEquals(os.environ.pop("MANYCORE_TEST"), "1");
  assertEquals(Deno.env.get("MANYCORE_TEST"), undefined);
});

Deno.test("system gives the status of the command", () => {
  assertEquals(os.waitstatusToExitcode(os.system("exit 3")), 3);
});
