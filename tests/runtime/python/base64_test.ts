import { bytes, list, tuple } from "@manycore/multiprocessing/python";
import * as base64 from "@manycore/multiprocessing/python/base64";
import * as binascii from "@manycore/multiprocessing/python/binascii";
import { type Case, testCases } from "./cases.ts";

const b = (s: string) => bytes(s, "latin-1");
const all = bytes(Array.from({ length: 256 }, (_, i) => i));
const starts = list(Array.from({ length: 7 }, (_, i) => all.slice(250 - i, 250)));

const cases: readonly Case[] = [
  [
    "base64.b64encode(every)",
    "b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=='",
    () => base64.b64encode(all),
  ],
  [
    "[base64.b64encode(part) for part in parts]",
    "[b'', b'+Q==', b'+Pk=', b'9/j5', b'9vf4+Q==', b'9fb3+Pk=', b'9PX29/j5']",
    () => list(starts.map((part) => base64.b64encode(part))),
  ],
  [
    "base64.b64encode(b'\\xfb\\xff', b'-_'), base64.b64encode(b'\\xfb\\xff', altchars=b'.!')",
    "(b'-_8=', b'.!8=')",
    () =>
      tuple.of(
        base64.b64encode(b("\xfb\xff"), b("-_")),
        base64.b64encode(b("\xfb\xff"), { altchars: b(".!") }),
      ),
  ],
  [
    "base64.b64encode(b'a', b'abc')",
    "AssertionError: b'abc'",
    () => base64.b64encode(b("a"), b("abc")),
  ],
  [
    "base64.b64encode('text')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => base64.b64encode("text" as never),
  ],
  [
    "base64.b64decode('YWI='), base64.b64decode(b'Y W!I='), base64.b64decode('-_8=', '-_')",
    "(b'ab', b'ab', b'\\xfb\\xff')",
    () =>
      tuple.of(
        base64.b64decode("YWI="),
        base64.b64decode(b("Y W!I=")),
        base64.b64decode("-_8=", "-_"),
      ),
  ],
  [
    "base64.b64decode('Y W=', validate=True)",
    "Error: Only base64 data is allowed",
    () => base64.b64decode("Y W=", { validate: true }),
  ],
  ["base64.b64decode('abc')", "Error: Incorrect padding", () => base64.b64decode("abc")],
  [
    "base64.b64decode('abcde')",
    "Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4",
    () => base64.b64decode("abcde"),
  ],
  [
    "base64.b64decode('\\xe9')",
    "ValueError: string argument should contain only ASCII characters",
    () => base64.b64decode("\xe9"),
  ],
  [
    "base64.b64decode(5)",
    "TypeError: argument should be a bytes-like object or ASCII string, not 'int'",
    () => base64.b64decode(5 as never),
  ],
  [
    "base64.standard_b64decode(base64.standard_b64encode(every)) == every, base64.urlsafe_b64decode(base64.urlsafe_b64encode(every)) == every",
    "(True, True)",
    () =>
      tuple.of(
        bytes.hex(base64.standardB64decode(base64.standardB64encode(all))) === bytes.hex(all),
        bytes.hex(base64.urlsafeB64decode(base64.urlsafeB64encode(all))) === bytes.hex(all),
      ),
  ],
  [
    "[base64.b32encode(part) for part in parts], base64.b32hexencode(b'abc')",
    "([b'', b'7E======', b'7D4Q====', b'674PS===', b'6337R6I=', b'6X3PP6HZ', b'6T27N57Y7E======'], b'C5H66===')",
    () =>
      tuple.of(list(starts.map((part) => base64.b32encode(part))), base64.b32hexencode(b("abc"))),
  ],
  [
    "[base64.b32decode(base64.b32encode(part)) == part for part in parts]",
    "[True, True, True, True, True, True, True]",
    () =>
      list(
        starts.map((part) =>
          bytes.hex(base64.b32decode(base64.b32encode(part))) === bytes.hex(part)
        ),
      ),
  ],
  [
    "base64.b32decode('mfrgg===', True), base64.b32decode('M1023456', map01='L'), base64.b32hexdecode('c5h66===', casefold=True)",
    "(b'abc', b'b\\xdd\\xad\\xf3\\xbe', b'abc')",
    () =>
      tuple.of(
        base64.b32decode("mfrgg===", true),
        base64.b32decode("M1023456", { map01: "L" }),
        base64.b32hexdecode("c5h66===", { casefold: true }),
      ),
  ],
  ["base64.b32decode('abc')", "Error: Incorrect padding", () => base64.b32decode("abc")],
  [
    "base64.b32decode('a1======')",
    "Error: Non-base32 digit found",
    () => base64.b32decode("a1======"),
  ],
  ["base64.b32decode('A=======')", "Error: Incorrect padding", () => base64.b32decode("A=======")],
  [
    "base64.b16encode(b'\\xab\\x01'), base64.b16decode('AB01'), base64.b16decode(b'ab01', True)",
    "(b'AB01', b'\\xab\\x01', b'\\xab\\x01')",
    () =>
      tuple.of(
        base64.b16encode(b("\xab\x01")),
        base64.b16decode("AB01"),
        base64.b16decode(b("ab01"), true),
      ),
  ],
  ["base64.b16decode('ab01')", "Error: Non-base16 digit found", () => base64.b16decode("ab01")],
  [
    "[base64.b85encode(part) for part in parts], base64.b85encode(b'abc', pad=True), base64.z85encode(every[:8])",
    "([b'', b'`2', b'`1t', b'_xSk', b'_V@Vt', b'_4fDp`2', b'^!4`l`1t'], b'VPazd', b'009c61o!#m')",
    () =>
      tuple.of(
        list(starts.map((part) => base64.b85encode(part))),
        base64.b85encode(b("abc"), { pad: true }),
        base64.z85encode(all.slice(0, 8)),
      ),
  ],
  [
    "base64.b85decode(base64.b85encode(every)) == every, base64.z85decode('HelloWorld')",
    "(True, b'\\x86O\\xd2o\\xb5Y\\xf7[')",
    () =>
      tuple.of(
        bytes.hex(base64.b85decode(base64.b85encode(all))) === bytes.hex(all),
        base64.z85decode("HelloWorld"),
      ),
  ],
  [
    "base64.b85decode('ab c')",
    "ValueError: bad base85 character at position 2",
    () => base64.b85decode("ab c"),
  ],
  [
    "base64.b85decode('~~~~~')",
    "ValueError: base85 overflow in hunk starting at byte 0",
    () => base64.b85decode("~~~~~"),
  ],
  [
    "base64.z85decode('~')",
    "ValueError: bad z85 character at position 0",
    () => base64.z85decode("~"),
  ],
  [
    "[base64.a85encode(part) for part in parts], base64.a85encode(bytes(8) + b'    x'), base64.a85encode(b'    x', foldspaces=True)",
    "([b'', b'q#', b'q\"X', b'p\\\\=O', b'p@n@X', b'p%J.Tq#', b'o_%qPq\"X'], b'zz+<VdLGQ', b'yGQ')",
    () =>
      tuple.of(
        list(starts.map((part) => base64.a85encode(part))),
        base64.a85encode(bytes([...bytes(8), ...b("    x")])),
        base64.a85encode(b("    x"), { foldspaces: true }),
      ),
  ],
  [
    "base64.a85encode(every, wrapcol=20, adobe=True), base64.a85encode(b'a', pad=True)",
    "(b'<~!!*-\\'\"9eu7#RLhG$k3\\n[W&.oNg\\'GVB\"(`=52*$$\\n(B+<_pR,UFcb-n-Vr/1i\\nJ-0JP==1c70M3&s#]4?Y\\nkm5X@_(6q\\'R884cEH9MJ\\n8X:f1+h<)lt#=BSg3>[:\\nZC?t!MSA7]@cBPD3sCi+\\n\\'.E,fo>FEMbNG^4U^I!p\\nHnJ:W<)KS>/9Ll%\"IN/`\\njYOHG]iPa.Q$R$jD4S=Q\\n7DTV8*TUnsrdW2ZetXKA\\nY/Yd(L?[\\'d?O\\\\@K2_]Y2\\n%o^qmn*`5Ta:aN;TJbg\"\\nGZd*^:jeCE.%f\\\\,!5gtg\\niEi8N\\\\UjQ5OekiqBum-X\\n60nF?)@o_%qPq\"ad`r;H\\nWp~>', b'@/p9-')",
    () =>
      tuple.of(
        base64.a85encode(all, { wrapcol: 20, adobe: true }),
        base64.a85encode(b("a"), { pad: true }),
      ),
  ],
  [
    "base64.a85decode('87cUR\\nD]i'), base64.a85decode('<~87cURD]i~>', adobe=True), base64.a85decode('zy', foldspaces=True)",
    "(b'Hello ', b'Hello ', b'\\x00\\x00\\x00\\x00    ')",
    () =>
      tuple.of(
        base64.a85decode("87cUR\nD]i"),
        base64.a85decode("<~87cURD]i~>", { adobe: true }),
        base64.a85decode("zy", { foldspaces: true }),
      ),
  ],
  [
    "base64.a85decode('87c', adobe=True)",
    "ValueError: Ascii85 encoded byte sequences must end with b'~>'",
    () => base64.a85decode("87c", { adobe: true }),
  ],
  ["base64.a85decode('8z')", "ValueError: z inside Ascii85 5-tuple", () => base64.a85decode("8z")],
  [
    "base64.a85decode('8~')",
    "ValueError: Non-Ascii85 digit found: ~",
    () => base64.a85decode("8~"),
  ],
  ["base64.a85decode('uuuuu')", "ValueError: Ascii85 overflow", () => base64.a85decode("uuuuu")],
  [
    "base64.encodebytes(every), base64.decodebytes(b'YWI=\\n')",
    "(b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\\nOTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx\\ncnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq\\nq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj\\n5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==\\n', b'ab')",
    () => tuple.of(base64.encodebytes(all), base64.decodebytes(b("YWI=\n"))),
  ],
  [
    "base64.encodebytes('text')",
    "TypeError: expected bytes-like object, not str",
    () => base64.encodebytes("text" as never),
  ],
  [
    "binascii.hexlify(b'abcde'), binascii.hexlify(b'abcde', '-'), binascii.b2a_hex(b'abcde', b':', 2), binascii.hexlify(b'abcde', sep=' ', bytes_per_sep=-2)",
    "(b'6162636465', b'61-62-63-64-65', b'61:6263:6465', b'6162 6364 65')",
    () =>
      tuple.of(
        binascii.hexlify(b("abcde")),
        binascii.hexlify(b("abcde"), "-"),
        binascii.b2aHex(b("abcde"), b(":"), 2),
        binascii.hexlify(b("abcde"), { sep: " ", bytesPerSep: -2 }),
      ),
  ],
  [
    "binascii.hexlify(b'ab', '--')",
    "ValueError: sep must be length 1.",
    () => binascii.hexlify(b("ab"), "--"),
  ],
  [
    "binascii.hexlify('ab')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => binascii.hexlify("ab" as never),
  ],
  [
    "binascii.unhexlify('6aFF'), binascii.a2b_hex(b'00')",
    "(b'j\\xff', b'\\x00')",
    () => tuple.of(binascii.unhexlify("6aFF"), binascii.a2bHex(b("00"))),
  ],
  ["binascii.unhexlify('abc')", "Error: Odd-length string", () => binascii.unhexlify("abc")],
  [
    "binascii.unhexlify('zz')",
    "Error: Non-hexadecimal digit found",
    () => binascii.unhexlify("zz"),
  ],
  [
    "binascii.b2a_base64(b'ab'), binascii.b2a_base64(b'ab', newline=False), binascii.a2b_base64('YWI=')",
    "(b'YWI=\\n', b'YWI=', b'ab')",
    () =>
      tuple.of(
        binascii.b2aBase64(b("ab")),
        binascii.b2aBase64(b("ab"), { newline: false }),
        binascii.a2bBase64("YWI="),
      ),
  ],
  [
    "binascii.a2b_base64('YWI==', strict_mode=True)",
    "Error: Excess data after padding",
    () => binascii.a2bBase64("YWI==", { strictMode: true }),
  ],
  [
    "binascii.a2b_base64('ab=c', strict_mode=True)",
    "Error: Discontinuous padding not allowed",
    () => binascii.a2bBase64("ab=c", { strictMode: true }),
  ],
  [
    "binascii.a2b_base64('=ab', strict_mode=True)",
    "Error: Leading padding not allowed",
    () => binascii.a2bBase64("=ab", { strictMode: true }),
  ],
  [
    "binascii.b2a_uu(b'some bytes\\0'), binascii.b2a_uu(b'\\0', backtick=True), binascii.a2b_uu(b'*<V]M92!B>71E<P``')",
    "(b'+<V]M92!B>71E<P  \\n', b'!````\\n', b'some bytes')",
    () =>
      tuple.of(
        binascii.b2aUu(b("some bytes\0")),
        binascii.b2aUu(b("\0"), { backtick: true }),
        binascii.a2bUu(b("*<V]M92!B>71E<P``")),
      ),
  ],
  [
    "binascii.b2a_uu(bytes(46))",
    "Error: At most 45 bytes at once",
    () => binascii.b2aUu(bytes(46)),
  ],
  ["binascii.a2b_uu(b'!~~')", "Error: Illegal char", () => binascii.a2bUu(b("!~~"))],
  [
    "binascii.b2a_qp(b'a=b \\n\\xe9\\t'), binascii.b2a_qp(b'a_ b', header=True), binascii.b2a_qp(b'x' * 80), binascii.b2a_qp(b'a\\nb', istext=False, quotetabs=True)",
    "(b'a=3Db=20\\n=E9=09', b'a=5F_b', b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\\nxxxxx', b'a=0Ab')",
    () =>
      tuple.of(
        binascii.b2aQp(b("a=b \n\xe9\t")),
        binascii.b2aQp(b("a_ b"), { header: true }),
        binascii.b2aQp(b("x".repeat(80))),
        binascii.b2aQp(b("a\nb"), { istext: false, quotetabs: true }),
      ),
  ],
  [
    "binascii.a2b_qp('a=3Db=\\nc=E9=zz'), binascii.a2b_qp(b'a_b', True)",
    "(b'a=bc\\xe9=zz', b'a b')",
    () => tuple.of(binascii.a2bQp("a=3Db=\nc=E9=zz"), binascii.a2bQp(b("a_b"), true)),
  ],
];

testCases(
  "base64 and binascii",
  "import base64, binascii; every = bytes(range(256)); parts = [every[250 - i:250] for i in range(7)]",
  cases,
);
