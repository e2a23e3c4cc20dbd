import { list, sorted, tuple } from "@manycore/multiprocessing/python";
import * as fnmatch from "@manycore/multiprocessing/python/fnmatch";
import * as glob from "@manycore/multiprocessing/python/glob";
import { assertEquals } from "@std/assert";
import { type Case, testCases } from "./cases.ts";

const names = ["a.py", "b.py", ".c.py", "d.txt", "[x]", "e\nf", "", "^", "-", "]"];
const patterns = [
  "*",
  "*.py",
  "[!.]*.py",
  "?.???",
  "[[]x]",
  "*f",
  "",
  "[]-]",
  "[^]",
  "[!a-c]*",
  "[c-a]",
  "[",
  "[a",
  "a**y",
  "[a&&b]*",
];
const folder = new URL("../../../runtime/codec", import.meta.url).pathname;

const cases: readonly Case[] = [
  [
    "[fnmatch.filter(names, pattern) for pattern in patterns]",
    "[['a.py', 'b.py', '.c.py', 'd.txt', '[x]', 'e\\nf', '', '^', '-', ']'], ['a.py', 'b.py', '.c.py'], ['a.py', 'b.py'], ['d.txt'], ['[x]'], ['e\\nf'], [''], ['-', ']'], ['^'], ['.c.py', 'd.txt', '[x]', 'e\\nf', '^', '-', ']'], [], [], [], ['a.py'], ['a.py', 'b.py']]",
    () => list(patterns.map((pattern) => fnmatch.filter(names, pattern))),
  ],
  [
    "[fnmatch.translate(pattern) for pattern in patterns + ['a*b*c', '[!^a]', '[^a\\\\]', '[|-~]']]",
    "['(?s:.*)\\\\Z', '(?s:.*\\\\.py)\\\\Z', '(?s:[^.].*\\\\.py)\\\\Z', '(?s:.\\\\....)\\\\Z', '(?s:[\\\\[]x\\\\])\\\\Z', '(?s:.*f)\\\\Z', '(?s:)\\\\Z', '(?s:[]\\\\-])\\\\Z', '(?s:[\\\\^])\\\\Z', '(?s:[^a-c].*)\\\\Z', '(?s:(?!))\\\\Z', '(?s:\\\\[)\\\\Z', '(?s:\\\\[a)\\\\Z', '(?s:a.*y)\\\\Z', '(?s:[a\\\\&\\\\&b].*)\\\\Z', '(?s:a(?>.*?b).*c)\\\\Z', '(?s:[^^a])\\\\Z', '(?s:[\\\\^a\\\\\\\\])\\\\Z', '(?s:[\\\\|-\\\\~])\\\\Z']",
    () =>
      list(
        [...patterns, "a*b*c", "[!^a]", "[^a\\]", "[|-~]"].map((pattern) =>
          fnmatch.translate(pattern)
        ),
      ),
  ],
  [
    "fnmatch.fnmatch('A', 'a'), fnmatch.fnmatchcase('a', 'a'), fnmatch.fnmatch(b'ab', b'a?')",
    "(False, True, True)",
    () =>
      tuple.of(
        fnmatch.fnmatch("A", "a"),
        fnmatch.fnmatchcase("a", "a"),
        fnmatch.fnmatch(new Uint8Array([97, 98]), new Uint8Array([97, 63])),
      ),
  ],
  [
    "fnmatch.fnmatch('a', 5)",
    "TypeError: expected str, bytes or os.PathLike object, not int",
    () => fnmatch.fnmatch("a", 5 as never),
  ],
  [
    "glob.escape('a[1]*?.txt'), glob.has_magic('a?'), glob.has_magic('a')",
    "('a[[]1][*][?].txt', True, False)",
    () => tuple.of(glob.escape("a[1]*?.txt"), glob.hasMagic("a?"), glob.hasMagic("a")),
  ],
];

testCases(
  "fnmatch and glob",
  "import fnmatch, glob\nnames = ['a.py', 'b.py', '.c.py', 'd.txt', '[x]', 'e\\nf', '', '^', '-', ']']\npatterns = ['*', '*.py', '[!.]*.py', '?.???', '[[]x]', '*f', '', '[]-]', '[^]', '[!a-c]*', '[c-a]', '[', '[a', 'a**y', '[a&&b]*']",
  cases,
);

Deno.test("glob finds what is in a folder and below it", () => {
  const found = (pattern: string, recursive: boolean) =>
    sorted(glob.glob(pattern, { rootDir: folder, recursive }));
  const all = sorted([...Deno.readDirSync(folder)].map(({ name }) => name));
  assertEquals([...found("*", false)], [...all]);
  assertEquals([...found("**", true)], [...all]);
  assertEquals(
    [...found("../codec/e*.ts", false)],
    all.filter((name) => name.startsWith("e")).map((name) => `../codec/${name}`),
  );
  assertEquals([...found("../[c]odec/encoder.ts", false)], ["../codec/encoder.ts"]);
  assertEquals([...found("*/", false)], []);
  assertEquals([...found("none/*", true)], []);
});
