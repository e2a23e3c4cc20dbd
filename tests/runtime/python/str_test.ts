import { assertEquals, assertThrows } from "@std/assert";
import {
  bytearray,
  bytes,
  callMethod,
  chr,
  Dict,
  item,
  len,
  ord,
  slice,
  str,
  tuple,
  ValueError,
} from "@manycore/multiprocessing/python";
import { type Case, chooser, compare, same } from "./oracle.ts";

const texts = [
  "",
  "a",
  "hello world",
  "  padded\t\n",
  "a,b,,c",
  "Title Case Words",
  "UPPER lower 123",
  "they're bill's",
  "line1\nline2\r\nline3\rend",
  "ünï cödé ß",
  "🐍 and 🦀🐍",
  "x\u2028y\x1cz\x85w",
  "aaa",
  "١٢٣ ²³ ½ 一二",
  "Ǆ ǆ ﬁ İ ı",
  "+42",
  "-7",
  "tab\tseparated\t\tvalues",
  "ΑΣ ΟΔΥΣΣΕΥΣ",
  "under_score9",
  "中文字符",
  "long\x1ctext\u3000of\u200bmany  wörds 🐍\n".repeat(4),
];

const none: readonly string[] = [
  "upper",
  "lower",
  "title",
  "capitalize",
  "swapcase",
  "casefold",
  "strip",
  "lstrip",
  "rstrip",
  "split",
  "rsplit",
  "splitlines",
  "isalpha",
  "isdigit",
  "isdecimal",
  "isnumeric",
  "isalnum",
  "isspace",
  "isupper",
  "islower",
  "istitle",
  "isidentifier",
  "isprintable",
  "isascii",
  "expandtabs",
  "encode",
];

compare(
  "methods of str without arguments are CPython's",
  () =>
    texts.flatMap((text) =>
      none.map((name) => same(`(#0).${name}()`, (s) => callMethod(s, name), text))
    ),
);

const arguments_: Record<string, readonly (readonly unknown[])[]> = {
  split: [[","], [" "], [null, 1], [" ", 1], ["a", 2], [""], ["ab"], [null, 0], ["\n"], [5]],
  rsplit: [[","], [" "], [null, 1], [" ", 1], ["a", 2], [""], [null, 0]],
  splitlines: [[true]],
  strip: [["a"], [" \t"], ["dlh"], [""], ["🐍"], [1]],
  lstrip: [["a"], ["he"]],
  rstrip: [["a"], ["dl"], ["🐍"]],
  find: [["a"], ["o", 5], ["o", -5], ["", 3], ["", 100], ["🦀"], ["l", 2, 4], ["l", null, -3], [1]],
  rfind: [["a"], ["o", 5], ["o", -5], ["", 3], ["🐍"], ["l", 2, 4]],
  index: [["a"], ["zz"], ["o", 5]],
  rindex: [["a"], ["zz"]],
  count: [["a"], [""], ["aa"], ["l", 3], ["🐍"], ["l", 3, 5]],
  replace: [["a", "b"], ["l", "$&"], ["", "-"], ["o", "0", 1], ["a", "", 2], ["", "x", 2], [
    "🐍",
    "s",
  ], ["a", 1]],
  startswith: [["he"], [tuple.of("a", "T")], ["", 3], ["", 100], ["w", 6], [tuple.of()], [1], [
    tuple.of(1),
  ]],
  endswith: [["ld"], [tuple.of("a", "s")], ["", 3], ["o", 0, 5], [1]],
  partition: [[","], [" "], ["zz"], [""]],
  rpartition: [[","], [" "], ["zz"]],
  center: [[10], [11, "*"], [5], [12, "🐍"], [20, "ab"], [8]],
  ljust: [[10], [11, "*"], [0], [20, ""]],
  rjust: [[10], [11, "*"]],
  zfill: [[5], [10], [0]],
  expandtabs: [[4], [0], [1]],
  removeprefix: [["he"], [""], ["zz"]],
  removesuffix: [["ld"], [""], ["zz"]],
  join: [[["a", "b"]], [[]], [["x"]], [[1]], [5], [tuple.of("p", "q")]],
  encode: [
    ["utf-8"],
    ["ascii"],
    ["latin-1"],
    ["utf-16"],
    ["utf-16-le"],
    ["ascii", "ignore"],
    ["ascii", "replace"],
    ["ascii", "xmlcharrefreplace"],
    ["ascii", "backslashreplace"],
    ["nonsense"],
  ],
  translate: [[new Dict<unknown, unknown>([[97, "A"], [108, null], [111, 48]])]],
  __getitem__: [[0], [-1], [3], [100], [-100], ["a"]],
  __contains__: [["a"], [""], [1]],
};

compare("methods of str with arguments are CPython's", () => {
  const cases: Case[] = [];
  for (const text of texts) {
    for (const [name, all] of Object.entries(arguments_)) {
      for (const args of all) {
        const places = args.map((_, i) => `#${i + 1}`).join(", ");
        cases.push(
          same(`(#0).${name}(${places})`, (s, ...rest) => callMethod(s, name, rest), text, ...args),
        );
      }
    }
  }
  return cases;
});

compare("indexes and slices of strings count code points", () => {
  const choose = chooser(51);
  const places = [null, 0, 1, 2, 5, -1, -2, -5, 100, -100, 2 ** 40];
  return Array.from({ length: 1500 }, () =>
    same(
      "(#0)[#1:#2:#3]",
      slice as (text: string, ...args: unknown[]) => unknown,
      choose(texts),
      choose(places),
      choose(places),
      choose([null, null, 1, 2, -1, -2, 3, 0]),
    ));
});

compare("len, ord and chr count code points", () => [
  ...texts.map((text) => same("len(#0)", len, text)),
  ...texts.filter((text) => text).map((text) =>
    same("ord((#0)[-1])", (s) => ord(item(s, -1)), text)
  ),
  ...[0, 65, 0x10ffff, 0x1f40d, 55296 - 1].map((code) => same("chr(#0)", chr, code)),
  same("chr(#0)", chr, -1),
  same("ord(#0)", (s) => ord(s), "ab"),
]);

compare("maketrans and translate are CPython's", () => [
  same("str.maketrans('abc', 'xyz')", () => str.maketrans("abc", "xyz")),
  same("str.maketrans('abc', 'xyz', 'd')", () => str.maketrans("abc", "xyz", "d")),
  same(
    "str.maketrans({'a': 1, 98: 'q'})",
    () => str.maketrans(new Dict<unknown, unknown>([["a", 1], [98, "q"]])),
  ),
  same("str.maketrans('ab', 'x')", () => str.maketrans("ab", "x")),
  same(
    "#0.translate(str.maketrans('el', 'ip', 'o'))",
    (s) => str.translate(s, str.maketrans("el", "ip", "o")),
    "hello",
  ),
  ...["hello world! ".repeat(20), "é" + "abc".repeat(50), "abc".repeat(50) + "\u{1f600}"].flatMap((
    text,
  ) => [
    same(
      "#0.translate(str.maketrans('lo', '01', '!'))",
      (s) => str.translate(s, str.maketrans("lo", "01", "!")),
      text,
    ),
    same(
      "#0.translate({97: 'xyz', 98: None, 99: 0x1f600})",
      (s) => str.translate(s, new Dict<unknown, unknown>([[97, "xyz"], [98, null], [99, 0x1f600]])),
      text,
    ),
    same(
      "#0.translate({97: 'é', 108: 'L'})",
      (s) => str.translate(s, new Dict<unknown, unknown>([[97, "é"], [108, "L"]])),
      text,
    ),
  ]),
]);

compare(
  "words begin with capitals among characters of all kinds",
  () =>
    ["éa Bç d'E 1f", "hELLO", "éCOLE", "1aB", "", "ǆx ﬀa É", "o'neil-ßa"].flatMap((text) => [
      same("#0.title()", str.title, text),
      same("#0.capitalize()", str.capitalize, text),
      same("#0.strip('éaE1')", (s) => str.strip(s, "éaE1"), text),
    ]),
);

const byteTexts = [
  "",
  "abc",
  "hello world",
  " a b ",
  "a,b,,c",
  "line\nnext\r\n",
  "\x00\xff\x80",
  "Title Case",
  "aaa",
  "\t\x0b x\x85\xa0",
];

const byteArguments: Record<string, readonly (readonly unknown[])[]> = {
  ...Object.fromEntries(
    [
      "upper",
      "lower",
      "title",
      "capitalize",
      "swapcase",
      "strip",
      "lstrip",
      "rstrip",
      "split",
      "rsplit",
      "splitlines",
      "isalpha",
      "isdigit",
      "isalnum",
      "isspace",
      "isupper",
      "islower",
      "istitle",
      "isascii",
      "hex",
      "decode",
    ].map((name) => [name, [[]]]),
  ),
  find: [[bytes.literal("a")], [97], [bytes.literal("l"), 3], ["a"], [300]],
  index: [[bytes.literal("a")], [bytes.literal("zz")]],
  count: [[bytes.literal("a")], [bytes.literal("")]],
  replace: [[bytes.literal("a"), bytes.literal("xy")], [bytes.literal("l"), bytes.literal(""), 1]],
  startswith: [[bytes.literal("a")], [tuple.of(bytes.literal("h"), bytes.literal("a"))], ["a"]],
  partition: [[bytes.literal(",")]],
  join: [[[bytes.literal("a"), bytes.literal("b")]], [[1]]],
  center: [[12], [12, bytes.literal("*")]],
  zfill: [[8]],
  decode: [["latin-1"], ["ascii"], ["utf-8", "replace"], ["utf-8", "ignore"], [
    "utf-8",
    "backslashreplace",
  ], ["ascii", "surrogateescape"]],
  __getitem__: [[0], [-1], [100]],
};

compare("methods of bytes are CPython's", () => {
  const cases: Case[] = [];
  for (const text of byteTexts) {
    for (const [name, all] of Object.entries(byteArguments)) {
      for (const args of all) {
        const places = args.map((_, i) => `#${i + 1}`).join(", ");
        cases.push(same(
          `(#0).${name}(${places})`,
          (s, ...rest) => callMethod(s, name, rest),
          bytes.literal(text),
          ...args,
        ));
      }
    }
  }
  return cases;
});

compare(
  "faults in UTF-8 are described as in CPython",
  () =>
    [
      "\xff",
      "a\xc3",
      "\xe2\x82",
      "\xe2\x28\xa1",
      "\xf0\x9f\x90",
      "\xed\xa0\x80",
      "ok\x80",
      "\xc0\xaf",
      "\xf5\x80",
    ]
      .flatMap((text) => [
        same("(#0).decode()", (b) => bytes.decode(b), bytes.literal(text)),
        same("(#0).decode(errors='replace')", (b) =>
          bytes.decode(b, { errors: "replace" }), bytes.literal(text)),
        same("(#0).decode('utf-8', 'surrogateescape')", (b) =>
          bytes.decode(b, "utf-8", "surrogateescape"), bytes.literal(text)),
      ]),
);

compare("bytes and bytearray are made as in CPython", () => [
  same("bytes(#0)", (x) => bytes(x), 3),
  same("bytes(#0)", (x) => bytes(x), [1, 2, 255]),
  same("bytes(#0)", (x) => bytes(x), [256]),
  same("bytes(#0)", (x) => bytes(x), "a"),
  same("bytes(#0, 'utf-8')", (x) => bytes(x, "utf-8"), "é"),
  same("bytes(#0)", (x) => bytes(x), -1),
  same("bytes(#0)", (x) => bytes(x), 1.5),
  same("bytes.fromhex(#0)", (x) => bytes.fromhex(x), "00 ff 1a"),
  same("bytes.fromhex(#0)", (x) => bytes.fromhex(x), "0g"),
  same("bytes(#0).hex('-', 2)", (x) => bytes.hex(bytes(x), "-", 2), [1, 2, 3]),
]);

Deno.test("bytearrays grow and shrink", () => {
  const array = bytearray(bytes.literal("abc"));
  bytearray.append(array, 100);
  bytearray.extend(array, [101, 102]);
  bytearray.insert(array, 0, 64);
  assertEquals(str(array), "bytearray(b'@abcdef')");
  assertEquals(bytearray.pop(array), 102);
  bytearray.remove(array, 97);
  assertEquals(str(array), "bytearray(b'@bcde')");
  assertThrows(() => bytearray.append(array, 256), ValueError, "byte must be in range(0, 256)");
});

Deno.test("methods of str work without CPython", () => {
  assertEquals(str.split("  a  b "), ["a", "b"]);
  assertEquals(str.replace("a.b", ".", "$&"), "a$&b");
  assertEquals(str.title("they're"), "They'Re");
  assertEquals(str.center("ab", 5), "  ab ");
  assertEquals(str.find("🐍x", "x"), 1);
  assertEquals(str.zfill("-5", 4), "-005");
  assertEquals(str.join(", ", tuple.of("a", "b")), "a, b");
});
