import { contains, Dict, Float, mul } from "@manycore/multiprocessing/python";
import * as string from "@manycore/multiprocessing/python/string";
import * as textwrap from "@manycore/multiprocessing/python/textwrap";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  [
    "string.ascii_letters",
    "'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'",
    () => string.asciiLetters,
  ],
  ["string.ascii_lowercase", "'abcdefghijklmnopqrstuvwxyz'", () => string.asciiLowercase],
  ["string.ascii_uppercase", "'ABCDEFGHIJKLMNOPQRSTUVWXYZ'", () => string.asciiUppercase],
  ["string.digits", "'0123456789'", () => string.digits],
  ["string.hexdigits", "'0123456789abcdefABCDEF'", () => string.hexdigits],
  ["string.octdigits", "'01234567'", () => string.octdigits],
  ["string.punctuation", "'!\"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~'", () => string.punctuation],
  ["string.whitespace", "' \\t\\n\\r\\x0b\\x0c'", () => string.whitespace],
  [
    "string.printable",
    "'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~ \\t\\n\\r\\x0b\\x0c'",
    () => string.printable,
  ],
  [
    'string.capwords("hello  wORLD foo")',
    "'Hello World Foo'",
    () => string.capwords("hello  wORLD foo"),
  ],
  ['string.capwords("a,b,c", ",")', "'A,B,C'", () => string.capwords("a,b,c", ",")],
  ['string.capwords(" x ", sep=" ")', "' X '", () => string.capwords(" x ", { sep: " " })],
  [
    'string.Template("$who likes ${what}").substitute(who="tim", what="pie")',
    "'tim likes pie'",
    () => new string.Template("$who likes ${what}").substitute({ who: "tim", what: "pie" }),
  ],
  [
    'string.Template("$who likes $what").substitute({"who": "tim", "what": 3})',
    "'tim likes 3'",
    () =>
      new string.Template("$who likes $what").substitute(
        new Dict<unknown, unknown>([["who", "tim"], ["what", 3]]),
      ),
  ],
  [
    'string.Template("$who $x").substitute({"who": "tim"}, x=2.0)',
    "'tim 2.0'",
    () =>
      new string.Template("$who $x").substitute(new Dict<unknown, unknown>([["who", "tim"]]), {
        x: new Float(2),
      }),
  ],
  [
    'string.Template("$who").substitute()',
    "KeyError: 'who'",
    () => new string.Template("$who").substitute(),
  ],
  [
    'string.Template("$$ $a").substitute(a=1)',
    "'$ 1'",
    () => new string.Template("$$ $a").substitute({ a: 1 }),
  ],
  [
    'string.Template("a $ b").substitute()',
    "ValueError: Invalid placeholder in string: line 1, col 3",
    () => new string.Template("a $ b").substitute(),
  ],
  [
    'string.Template("ab\\ncd $1").substitute()',
    "ValueError: Invalid placeholder in string: line 2, col 4",
    () => new string.Template("ab\ncd $1").substitute(),
  ],
  [
    'string.Template("$who likes $what $ ${bad").safe_substitute(who="tim")',
    "'tim likes $what $ ${bad'",
    () => new string.Template("$who likes $what $ ${bad").safeSubstitute({ who: "tim" }),
  ],
  [
    'string.Template("$a ${b} $$ $a").get_identifiers()',
    "['a', 'b']",
    () => new string.Template("$a ${b} $$ $a").getIdentifiers(),
  ],
  ['string.Template("$a $").is_valid()', "False", () => new string.Template("$a $").isValid()],
  ['string.Template("$a").is_valid()', "True", () => new string.Template("$a").isValid()],
  ['string.Template("x").template', "'x'", () => new string.Template("x").template],
  [
    'textwrap.wrap("The quick brown fox jumped over the lazy dog", 15)',
    "['The quick brown', 'fox jumped over', 'the lazy dog']",
    () => textwrap.wrap("The quick brown fox jumped over the lazy dog", 15),
  ],
  [
    'textwrap.wrap("The quick brown fox jumped over the lazy dog", width=20)',
    "['The quick brown fox', 'jumped over the lazy', 'dog']",
    () => textwrap.wrap("The quick brown fox jumped over the lazy dog", { width: 20 }),
  ],
  ['textwrap.wrap("")', "[]", () => textwrap.wrap("")],
  ['textwrap.wrap("   ")', "[]", () => textwrap.wrap("   ")],
  [
    'textwrap.wrap("a" * 30, 10)',
    "['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaaaaaaa']",
    () => textwrap.wrap(mul("a", 30), 10),
  ],
  [
    'textwrap.wrap("supercalifragilistic word", 8)',
    "['supercal', 'ifragili', 'stic', 'word']",
    () => textwrap.wrap("supercalifragilistic word", 8),
  ],
  [
    'textwrap.wrap("supercalifragilistic word", 8, break_long_words=False)',
    "['supercalifragilistic', 'word']",
    () => textwrap.wrap("supercalifragilistic word", 8, { breakLongWords: false }),
  ],
  [
    'textwrap.wrap("well-known hyphen-ated words here", 10)',
    "['well-known', 'hyphen-', 'ated words', 'here']",
    () => textwrap.wrap("well-known hyphen-ated words here", 10),
  ],
  [
    'textwrap.wrap("well-known hyphen-ated words here", 10, break_on_hyphens=False)',
    "['well-known', 'hyphen-ate', 'd words', 'here']",
    () => textwrap.wrap("well-known hyphen-ated words here", 10, { breakOnHyphens: false }),
  ],
  [
    'textwrap.wrap("em--dash words--here ok", 9)',
    "['em--dash', 'words--', 'here ok']",
    () => textwrap.wrap("em--dash words--here ok", 9),
  ],
  [
    'textwrap.wrap("  indented text that wraps", 12)',
    "['  indented', 'text that', 'wraps']",
    () => textwrap.wrap("  indented text that wraps", 12),
  ],
  [
    'textwrap.wrap("one two three four", 10, initial_indent="* ", subsequent_indent="  ")',
    "['* one two', '  three', '  four']",
    () => textwrap.wrap("one two three four", 10, { initialIndent: "* ", subsequentIndent: "  " }),
  ],
  [
    'textwrap.wrap("one two three four five", 10, max_lines=2)',
    "['one two', '[...]']",
    () => textwrap.wrap("one two three four five", 10, { maxLines: 2 }),
  ],
  [
    'textwrap.wrap("one two three four five", 10, max_lines=1, placeholder="...")',
    "['one two...']",
    () => textwrap.wrap("one two three four five", 10, { maxLines: 1, placeholder: "..." }),
  ],
  [
    'textwrap.wrap("one two three four five six seven eight", 12, max_lines=2, placeholder=" more")',
    "['one two', 'three more']",
    () =>
      textwrap.wrap("one two three four five six seven eight", 12, {
        maxLines: 2,
        placeholder: " more",
      }),
  ],
  ['textwrap.wrap("tabs\\there", 20)', "['tabs    here']", () => textwrap.wrap("tabs\there", 20)],
  [
    'textwrap.wrap("line one\\nline two", 40)',
    "['line one line two']",
    () => textwrap.wrap("line one\nline two", 40),
  ],
  [
    'textwrap.wrap("line one\\nline two", 40, replace_whitespace=False)',
    "['line one\\nline two']",
    () => textwrap.wrap("line one\nline two", 40, { replaceWhitespace: false }),
  ],
  [
    'textwrap.wrap("x", 0)',
    "ValueError: invalid width 0 (must be > 0)",
    () => textwrap.wrap("x", 0),
  ],
  [
    'textwrap.wrap("one two", 3, max_lines=1, placeholder="......")',
    "ValueError: placeholder too large for max width",
    () => textwrap.wrap("one two", 3, { maxLines: 1, placeholder: "......" }),
  ],
  [
    'textwrap.wrap("Hello there.  This is. ok", 50, fix_sentence_endings=True)',
    "['Hello there.  This is.  ok']",
    () => textwrap.wrap("Hello there.  This is. ok", 50, { fixSentenceEndings: true }),
  ],
  [
    'textwrap.wrap("Hello there. This is it! ok", 50, fix_sentence_endings=True)',
    "['Hello there.  This is it!  ok']",
    () => textwrap.wrap("Hello there. This is it! ok", 50, { fixSentenceEndings: true }),
  ],
  [
    'textwrap.wrap("a  b   c", 3, drop_whitespace=False)',
    "['a  ', 'b', '   ', 'c']",
    () => textwrap.wrap("a  b   c", 3, { dropWhitespace: false }),
  ],
  [
    'textwrap.wrap("-- option --opt -x", 6)',
    "['--', 'option', '--opt', '-x']",
    () => textwrap.wrap("-- option --opt -x", 6),
  ],
  [
    "textwrap.wrap(\"it's o'clock 'quoted-text' (paren-thesis)\", 8)",
    "[\"it's\", \"o'clock\", \"'quoted-\", \"text'\", '(paren-', 'thesis)']",
    () => textwrap.wrap("it's o'clock 'quoted-text' (paren-thesis)", 8),
  ],
  [
    'textwrap.wrap("1-2-3 a-b c-d-e ab-cd", 4)',
    "['1-2-', '3', 'a-b ', 'c-d-', 'e', 'ab-', 'cd']",
    () => textwrap.wrap("1-2-3 a-b c-d-e ab-cd", 4),
  ],
  [
    'textwrap.wrap("naïve café-crème über-alles", 9)',
    "['naïve', 'café-', 'crème', 'über-', 'alles']",
    () => textwrap.wrap("naïve café-crème über-alles", 9),
  ],
  [
    'textwrap.fill("The quick brown fox", 10)',
    "'The quick\\nbrown fox'",
    () => textwrap.fill("The quick brown fox", 10),
  ],
  [
    'textwrap.shorten("Hello  world!", width=12)',
    "'Hello world!'",
    () => textwrap.shorten("Hello  world!", { width: 12 }),
  ],
  [
    'textwrap.shorten("Hello  world!", width=11)',
    "'Hello [...]'",
    () => textwrap.shorten("Hello  world!", { width: 11 }),
  ],
  [
    'textwrap.shorten("Hello world", width=10, placeholder="...")',
    "'Hello...'",
    () => textwrap.shorten("Hello world", { width: 10, placeholder: "..." }),
  ],
  [
    'textwrap.dedent("  a\\n    b\\n\\n  c\\n")',
    "'a\\n  b\\n\\nc\\n'",
    () => textwrap.dedent("  a\n    b\n\n  c\n"),
  ],
  ['textwrap.dedent("\\ta\\n\\t b\\n")', "'a\\n b\\n'", () => textwrap.dedent("\ta\n\t b\n")],
  ['textwrap.dedent("  a\\n\\tb")', "'  a\\n\\tb'", () => textwrap.dedent("  a\n\tb")],
  ['textwrap.dedent("  a\\n   \\n  b")', "'a\\n\\nb'", () => textwrap.dedent("  a\n   \n  b")],
  ['textwrap.dedent("a\\n  b")', "'a\\n  b'", () => textwrap.dedent("a\n  b")],
  ['textwrap.dedent("")', "''", () => textwrap.dedent("")],
  [
    'textwrap.indent("a\\n\\nb\\n", "  ")',
    "'  a\\n\\n  b\\n'",
    () => textwrap.indent("a\n\nb\n", "  "),
  ],
  [
    'textwrap.indent("a\\n\\nb\\n", "> ", lambda line: True)',
    "'> a\\n> \\n> b\\n'",
    () => textwrap.indent("a\n\nb\n", "> ", (_line) => true),
  ],
  [
    'textwrap.indent("a\\nb", "- ", predicate=lambda line: "b" in line)',
    "'a\\n- b'",
    () => textwrap.indent("a\nb", "- ", { predicate: (line) => contains(line, "b") }),
  ],
  [
    'w = textwrap.TextWrapper(width=10, initial_indent="> "); w.fill("one two three four")',
    "'> one two\\nthree four'",
    () => {
      const w = new textwrap.TextWrapper({ width: 10, initialIndent: "> " });
      return w.fill("one two three four");
    },
  ],
];

testCases("string and textwrap", "import string, textwrap", cases);
