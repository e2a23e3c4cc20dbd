import { bitor, eq, repr, tuple } from "@manycore/multiprocessing/python";
import * as re from "@manycore/multiprocessing/python/re";
import { Pool, Queue } from "@manycore/multiprocessing";
import { assertEquals } from "@std/assert";
import { type Bytes, fromLatin1 } from "@internals/python";
import { type Case, testCases } from "./cases.ts";

const b = (text: string): Bytes => fromLatin1(text);
const flagsOf = (...flags: re.RegexFlag[]): re.RegexFlag =>
  flags.reduce((all, flag) => bitor(all, flag) as re.RegexFlag);

const cases: readonly Case[] = [
  [
    're.findall(r"\\w+", "the cat_1 é 東京")',
    "['the', 'cat_1', 'é', '東京']",
    () => re.findall("\\w+", "the cat_1 é 東京"),
  ],
  [
    're.findall(r"(\\w)=(\\d)", "a=1 b=2")',
    "[('a', '1'), ('b', '2')]",
    () => re.findall("(\\w)=(\\d)", "a=1 b=2"),
  ],
  ['re.findall("a*", "baac")', "['', 'aa', '', '']", () => re.findall("a*", "baac")],
  ['re.findall("a*?", "aa")', "['', 'a', '', 'a', '']", () => re.findall("a*?", "aa")],
  ['re.findall(r"\\b", "ab cd")', "['', '', '', '']", () => re.findall("\\b", "ab cd")],
  ['re.findall("(a)|b", "ab")', "['a', '']", () => re.findall("(a)|b", "ab")],
  ['re.findall(r"\\d", "1٣²")', "['1', '٣']", () => re.findall("\\d", "1٣²")],
  ['re.findall(r"\\d", "1٣²", re.A)', "['1']", () => re.findall("\\d", "1٣²", re.A)],
  ['re.findall(r"[^\\W\\d]+", "ab1é_")', "['ab', 'é_']", () => re.findall("[^\\W\\d]+", "ab1é_")],
  ['re.findall("^.", "a\\nb\\rc", re.M)', "['a', 'b']", () => re.findall("^.", "a\nb\rc", re.M)],
  ['re.findall(".$", "a\\nb\\n")', "['b']", () => re.findall(".$", "a\nb\n")],
  ['re.findall(rb"\\w", b"a\\xe91")', "[b'a', b'1']", () => re.findall(b("\\w"), b("a\xe91"))],
  [
    're.match(r"(?P<k>\\w+)=(\\d+)?", "ab=").groups("")',
    "('ab', '')",
    () => re.match("(?P<k>\\w+)=(\\d+)?", "ab=")!.groups(""),
  ],
  [
    're.match(r"(?P<k>\\w+)=(?P<v>\\d+)?", "ab=").groupdict()',
    "{'k': 'ab', 'v': None}",
    () => re.match("(?P<k>\\w+)=(?P<v>\\d+)?", "ab=")!.groupdict(),
  ],
  [
    're.search("b", "abc")',
    "<re.Match object; span=(1, 2), match='b'>",
    () => re.search("b", "abc"),
  ],
  ['re.search("x", "abc")', "None", () => re.search("x", "abc")],
  [
    're.fullmatch("a|ab", "ab")',
    "<re.Match object; span=(0, 2), match='ab'>",
    () => re.fullmatch("a|ab", "ab"),
  ],
  ['re.search("(😀)(b)", "a😀b").span(2)', "(2, 3)", () => re.search("(😀)(b)", "a😀b")!.span(2)],
  ['re.findall(r"\\B", "baA😀")', "['', '', '']", () => re.findall("\\B", "baA😀")],
  ['re.compile("b").search("😀abab", 3, 4)', "None", () => re.compile("b").search("😀abab", 3, 4)],
  ['re.compile("^b").search("ab", 1)', "None", () => re.compile("^b").search("ab", 1)],
  [
    're.compile("b$").match("abc", pos=1, endpos=2)',
    "<re.Match object; span=(1, 2), match='b'>",
    () => re.compile("b$").match("abc", { pos: 1, endpos: 2 }),
  ],
  [
    're.match("(a)(b)?", "ac").group(0, 1, 2)',
    "('a', 'a', None)",
    () => re.match("(a)(b)?", "ac")!.group(0, 1, 2),
  ],
  [
    're.match("(a)", "a")[2]',
    "IndexError: no such group",
    () => re.match("(a)", "a")!.__getitem__(2),
  ],
  ['re.match("(?P<n>a)", "a")["n"]', "'a'", () => re.match("(?P<n>a)", "a")!.__getitem__("n")],
  [
    'm = re.match("(?P<x>a)(b)|c", "ab"); m.lastindex, m.lastgroup, m.pos, m.endpos, m.regs',
    "(2, None, 0, 2, ((0, 2), (0, 1), (1, 2)))",
    () => {
      const m = re.match("(?P<x>a)(b)|c", "ab")!;
      return tuple.of(m.lastindex, m.lastgroup, m.pos, m.endpos, m.regs);
    },
  ],
  [
    're.match("(?P<n>a)(b)", "ab").expand(r"\\2\\g<n>\\g<0>\\n")',
    "'baab\\n'",
    () => re.match("(?P<n>a)(b)", "ab")!.expand("\\2\\g<n>\\g<0>\\n"),
  ],
  [
    're.sub(r"(\\w+) (\\w+)", r"\\2 \\1", "hello world")',
    "'world hello'",
    () => re.sub("(\\w+) (\\w+)", "\\2 \\1", "hello world"),
  ],
  ['re.sub("x*", "-", "abxd")', "'-a-b--d-'", () => re.sub("x*", "-", "abxd")],
  [
    're.sub(r"\\d+", lambda m: str(int(m[0]) * 2), "a1 b22")',
    "'a2 b44'",
    () => re.sub("\\d+", (m) => String(Number(m.group()) * 2), "a1 b22"),
  ],
  ['re.sub("(a)|b", r"[\\1]", "ab")', "'[a][]'", () => re.sub("(a)|b", "[\\1]", "ab")],
  [
    're.subn("a", "b", "banana", count=2)',
    "('bbnbna', 2)",
    () => re.subn("a", "b", "banana", { count: 2 }),
  ],
  ['re.sub(b"a", b"x", b"banana")', "b'bxnxnx'", () => re.sub(b("a"), b("x"), b("banana"))],
  ['re.split(r"\\s*,\\s*", "a , b,c")', "['a', 'b', 'c']", () => re.split("\\s*,\\s*", "a , b,c")],
  ['re.split("(-)|x", "1-2x3")', "['1', '-', '2', None, '3']", () => re.split("(-)|x", "1-2x3")],
  ['re.split("", "ab")', "['', 'a', 'b', '']", () => re.split("", "ab")],
  [
    're.split(r"\\b", "ab cd", maxsplit=2)',
    "['', 'ab', ' cd']",
    () => re.split("\\b", "ab cd", { maxsplit: 2 }),
  ],
  ['re.escape("a.b-c d/e\\n")', "'a\\\\.b\\\\-c\\\\ d/e\\\\\\n'", () => re.escape("a.b-c d/e\n")],
  [
    're.compile("(?i)a", re.M)',
    "re.compile('(?i)a', re.IGNORECASE|re.MULTILINE)",
    () => re.compile("(?i)a", re.M),
  ],
  [
    're.compile(r"\\d # digits" "\\n", re.X).flags',
    "96",
    () => re.compile("\\d # digits\n", re.X).flags,
  ],
  [
    're.compile("(?P<a>x)(?P<b>y)").groupindex["b"]',
    "2",
    () => re.compile("(?P<a>x)(?P<b>y)").groupindex.get("b"),
  ],
  ['re.compile(b"a")', "re.compile(b'a')", () => re.compile(b("a"))],
  [
    're.compile("a") == re.compile("a"), re.I, re.I | re.X, re.NOFLAG',
    "(True, re.IGNORECASE, re.IGNORECASE|re.VERBOSE, re.NOFLAG)",
    () => tuple.of(eq(re.compile("a"), re.compile("a")), re.I, bitor(re.I, re.X), re.NOFLAG),
  ],
  [
    're.findall("(?i:ß|k)a", "ẞa Ka Ka KA")',
    "['ẞa', 'Ka', 'Ka']",
    () => re.findall("(?i:ß|k)a", "ẞa Ka Ka KA"),
  ],
  ['re.findall("i", "Iİı", re.I)', "['I', 'İ', 'ı']", () => re.findall("i", "Iİı", re.I)],
  [
    're.findall("[k-l]", "K\\u212a", re.I | re.A)',
    "['K']",
    () => re.findall("[k-l]", "K\u212a", flagsOf(re.I, re.A)),
  ],
  [
    're.match("(?:(a)|(b))*", "ab").groups()',
    "('a', 'b')",
    () => re.match("(?:(a)|(b))*", "ab")!.groups(),
  ],
  ['re.match("(a*)*", "b").groups()', "('',)", () => re.match("(a*)*", "b")!.groups()],
  ['re.match(r"(a)?\\1b", "b")', "None", () => re.match("(a)?\\1b", "b")],
  [
    're.match(r"(<)?a(?(1)>|$)", "<a>")',
    "<re.Match object; span=(0, 3), match='<a>'>",
    () => re.match("(<)?a(?(1)>|$)", "<a>"),
  ],
  [
    're.match("(?>a+)a", "aaa"), re.match("a++b", "aab"), re.match("(?>a|ab)c", "abc")',
    "(None, <re.Match object; span=(0, 3), match='aab'>, None)",
    () =>
      tuple.of(re.match("(?>a+)a", "aaa"), re.match("a++b", "aab"), re.match("(?>a|ab)c", "abc")),
  ],
  [
    're.findall("(?<=a)b|(?<!a)c", "abcac")',
    "['b', 'c']",
    () => re.findall("(?<=a)b|(?<!a)c", "abcac"),
  ],
  ['re.findall(r"(\\w)\\1+", "aabccc")', "['a', 'c']", () => re.findall("(\\w)\\1+", "aabccc")],
  [
    're.match("a{,2}b{2,}c{1}{", "aabbc{")',
    "<re.Match object; span=(0, 6), match='aabbc{'>",
    () => re.match("a{,2}b{2,}c{1}{", "aabbc{"),
  ],
  [
    're.findall(r"[]a\\-\\]^]", "]-^a[")',
    "[']', '-', '^', 'a']",
    () => re.findall("[]a\\-\\]^]", "]-^a["),
  ],
  [
    're.findall(r"\\x41\\u00e9\\101\\0?", "AéA")',
    "['AéA']",
    () => re.findall("\\x41\\u00e9\\101\\0?", "AéA"),
  ],
  ["re.compile('a**')", "PatternError: multiple repeat at position 2", () => re.compile("a**")],
  ["re.compile('*a')", "PatternError: nothing to repeat at position 0", () => re.compile("*a")],
  [
    "re.compile('(a')",
    "PatternError: missing ), unterminated subpattern at position 0",
    () => re.compile("(a"),
  ],
  [
    "re.compile('a)')",
    "PatternError: unbalanced parenthesis at position 1",
    () => re.compile("a)"),
  ],
  [
    "re.compile('[a')",
    "PatternError: unterminated character set at position 0",
    () => re.compile("[a"),
  ],
  [
    "re.compile('a{2,1}')",
    "PatternError: min repeat greater than max repeat at position 2",
    () => re.compile("a{2,1}"),
  ],
  ["re.compile('\\\\q')", "PatternError: bad escape \\q at position 0", () => re.compile("\\q")],
  [
    "re.compile('\\\\')",
    "PatternError: bad escape (end of pattern) at position 0",
    () => re.compile("\\"),
  ],
  [
    "re.compile('\\\\x1')",
    "PatternError: incomplete escape \\x1 at position 0",
    () => re.compile("\\x1"),
  ],
  [
    "re.compile('(?P<1>a)')",
    "PatternError: bad character in group name '1' at position 4",
    () => re.compile("(?P<1>a)"),
  ],
  [
    "re.compile('(?P<a>x)(?P<a>y)')",
    "PatternError: redefinition of group name 'a' as group 2; was group 1 at position 12",
    () => re.compile("(?P<a>x)(?P<a>y)"),
  ],
  [
    "re.compile('(?P=n)')",
    "PatternError: unknown group name 'n' at position 4",
    () => re.compile("(?P=n)"),
  ],
  [
    "re.compile('\\\\1')",
    "PatternError: invalid group reference 1 at position 1",
    () => re.compile("\\1"),
  ],
  [
    "re.compile('(\\\\1)')",
    "PatternError: cannot refer to an open group at position 1",
    () => re.compile("(\\1)"),
  ],
  [
    "re.compile('(?<=a*)b')",
    "PatternError: look-behind requires fixed-width pattern",
    () => re.compile("(?<=a*)b"),
  ],
  [
    "re.compile('(?z)')",
    "PatternError: unknown extension ?z at position 1",
    () => re.compile("(?z)"),
  ],
  [
    "re.compile('(?<a>b)')",
    "PatternError: unknown extension ?<a at position 1",
    () => re.compile("(?<a>b)"),
  ],
  [
    "re.compile('a(?i)')",
    "PatternError: global flags not at the start of the expression at position 1",
    () => re.compile("a(?i)"),
  ],
  [
    "re.compile('(?i-i:a)')",
    "PatternError: bad inline flags: flag turned on and off at position 5",
    () => re.compile("(?i-i:a)"),
  ],
  [
    "re.compile('(?au:x)')",
    "PatternError: bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4",
    () => re.compile("(?au:x)"),
  ],
  [
    "re.compile('(?L)a')",
    "PatternError: bad inline flags: cannot use 'L' flag with a str pattern at position 3",
    () => re.compile("(?L)a"),
  ],
  ["re.compile('(?-')", "PatternError: missing flag at position 3", () => re.compile("(?-")],
  [
    "re.compile('(?P>')",
    "PatternError: unknown extension ?P> at position 1",
    () => re.compile("(?P>"),
  ],
  [
    "re.compile('(?#')",
    "PatternError: missing ), unterminated comment at position 0",
    () => re.compile("(?#"),
  ],
  [
    "re.compile('[z-a]')",
    "PatternError: bad character range z-a at position 1",
    () => re.compile("[z-a]"),
  ],
  [
    "re.compile('[a-\\\\d]')",
    "PatternError: bad character range a-\\d at position 1",
    () => re.compile("[a-\\d]"),
  ],
  [
    "re.compile('\\\\400')",
    "PatternError: octal escape value \\400 outside of range 0-0o377 at position 0",
    () => re.compile("\\400"),
  ],
  [
    "re.compile('(?(2)a)')",
    "PatternError: invalid group reference 2 at position 3",
    () => re.compile("(?(2)a)"),
  ],
  [
    "re.compile('(?(0)a)')",
    "PatternError: bad group number at position 3",
    () => re.compile("(?(0)a)"),
  ],
  [
    "re.compile('(?(1)a|b|c)')",
    "PatternError: conditional backref with more than two branches at position 8",
    () => re.compile("(?(1)a|b|c)"),
  ],
  [
    "re.compile('(?P<a')",
    "PatternError: missing >, unterminated name at position 4",
    () => re.compile("(?P<a"),
  ],
  [
    "re.compile('x\\n(')",
    "PatternError: missing ), unterminated subpattern at position 2 (line 2, column 1)",
    () => re.compile("x\n("),
  ],
  [
    "re.compile('\\\\N{DASH')",
    "PatternError: missing }, unterminated name at position 3",
    () => re.compile("\\N{DASH"),
  ],
  [
    "re.compile('a{99999999999}')",
    "OverflowError: the repetition number is too large",
    () => re.compile("a{99999999999}"),
  ],
  [
    're.sub("a", r"\\2", "a")',
    "PatternError: invalid group reference 2 at position 1",
    () => re.sub("a", "\\2", "a"),
  ],
  [
    're.sub("a", r"\\g<x>", "a")',
    "IndexError: unknown group name 'x'",
    () => re.sub("a", "\\g<x>", "a"),
  ],
  [
    're.sub("a", r"\\q", "a")',
    "PatternError: bad escape \\q at position 0",
    () => re.sub("a", "\\q", "a"),
  ],
  [
    're.sub("a", r"\\g<1", "a")',
    "PatternError: missing >, unterminated name at position 3",
    () => re.sub("a", "\\g<1", "a"),
  ],
  [
    're.sub("a", lambda m: 1, "a")',
    "TypeError: sequence item 0: expected str instance, int found",
    () => re.sub("a", (() => 1) as never, "a"),
  ],
  [
    're.match("a", 5)',
    "TypeError: expected string or bytes-like object, got 'int'",
    () => re.match("a", 5 as never),
  ],
  [
    're.match("a", b"a")',
    "TypeError: cannot use a string pattern on a bytes-like object",
    () => re.match("a", b("a") as never),
  ],
  [
    're.match(b"a", "a")',
    "TypeError: cannot use a bytes pattern on a string-like object",
    () => re.match(b("a"), "a" as never),
  ],
  [
    're.match(5, "a")',
    "TypeError: first argument must be string or compiled pattern",
    () => re.match(5 as never, "a" as never),
  ],
  [
    're.compile(re.compile("a"), re.I)',
    "ValueError: cannot process flags argument with a compiled pattern",
    () => re.compile(re.compile("a"), re.I),
  ],
  [
    're.compile("(?u)a", re.A)',
    "ValueError: ASCII and UNICODE flags are incompatible",
    () => re.compile("(?u)a", re.A),
  ],
];

testCases("re", "import re, warnings; warnings.simplefilter('ignore')", cases);

/** Finds words in a worker. */
export function words([pattern, text]: readonly [re.Pattern, string]): string[] {
  return pattern.findall(text);
}

/** Fails in a worker. */
export function compiles(pattern: string): number {
  return re.compile(pattern).groups;
}

Deno.test("a pattern travels to workers with its flags", async () => {
  await using pool = new Pool(1);
  const pattern = re.compile("[a-z]+", re.I);
  assertEquals(await pool.map(words, [[pattern, "Ab 1 c"]]), [["Ab", "c"]]);
});

Deno.test("a pattern comes back from a queue as it was sent", async () => {
  const queue = new Queue<re.Pattern>();
  const pattern = re.compile("(?P<n>a)", re.M);
  await queue.put(pattern);
  assertEquals(repr(await queue.get()), repr(pattern));
});

Deno.test("an error of a pattern comes back from a worker with its place", async () => {
  await using pool = new Pool(1);
  const error = await pool.apply(compiles, ["(a"]).catch((error: unknown) => error);
  assertEquals(error instanceof re.PatternError && [error.msg, error.pos, error.colno], [
    "missing ), unterminated subpattern",
    0,
    1,
  ]);
});

Deno.test("a pattern may be used again while it replaces", () => {
  const pattern = re.compile("a");
  assertEquals(pattern.sub((m) => pattern.sub("b", m.group() + "ca"), "xaxa"), "xbcbxbcb");
});
