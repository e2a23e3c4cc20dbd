import { bytes, Dict, ge, range, set, slice, tuple } from "@manycore/multiprocessing/python";
import * as sys from "@manycore/multiprocessing/python/sys";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  ["sys.exit()", "SystemExit: ", () => sys.exit()],
  ["sys.exit(3)", "SystemExit: 3", () => sys.exit(3)],
  ['sys.exit("text")', "SystemExit: text", () => sys.exit("text")],
  ["sys.exit(None)", "SystemExit: ", () => sys.exit(null)],
  ["sys.version_info[:2]", "(3, 13)", () => slice(sys.versionInfo, null, 2)],
  ["sys.version_info >= (3, 8)", "True", () => ge(sys.versionInfo, tuple.of(3, 8))],
  ["sys.version_info.major", "3", () => sys.versionInfo.major],
  ["sys.maxsize", "9223372036854775807", () => sys.maxsize],
  ["sys.maxunicode", "1114111", () => sys.maxunicode],
  ["sys.byteorder", "'little'", () => sys.byteorder],
  ["sys.getdefaultencoding()", "'utf-8'", () => sys.getdefaultencoding()],
  ["sys.getfilesystemencoding()", "'utf-8'", () => sys.getfilesystemencoding()],
  ["sys.getrecursionlimit()", "1000", () => sys.getrecursionlimit()],
  [
    "sys.setrecursionlimit(0)",
    "ValueError: recursion limit must be greater or equal than 1",
    () => sys.setrecursionlimit(0),
  ],
  [
    "sys.setrecursionlimit(5000); a = sys.getrecursionlimit(); sys.setrecursionlimit(1000); a",
    "5000",
    () => {
      sys.setrecursionlimit(5000);
      const a = sys.getrecursionlimit();
      sys.setrecursionlimit(1000);
      return a;
    },
  ],
  ["sys.getswitchinterval()", "0.005", () => sys.getswitchinterval()],
  ['sys.intern("abc")', "'abc'", () => sys.intern("abc")],
  [
    "sys.float_info",
    "sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)",
    () => sys.floatInfo,
  ],
  ["sys.float_info.max", "1.7976931348623157e+308", () => sys.floatInfo.max],
  ["sys.float_info.epsilon", "2.220446049250313e-16", () => sys.floatInfo.epsilon],
  [
    "sys.int_info",
    "sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)",
    () => sys.intInfo,
  ],
  ["sys.hash_info.modulus", "2305843009213693951", () => sys.hashInfo.modulus],
  ["sys.getsizeof(0)", "28", () => sys.getsizeof(0)],
  ["sys.getsizeof(1)", "28", () => sys.getsizeof(1)],
  ["sys.getsizeof(2**30)", "32", () => sys.getsizeof(1073741824)],
  ["sys.getsizeof(2**100)", "40", () => sys.getsizeof(2n ** 100n)],
  ["sys.getsizeof(1.5)", "24", () => sys.getsizeof(1.5)],
  ['sys.getsizeof("")', "41", () => sys.getsizeof("")],
  ['sys.getsizeof("abc")', "44", () => sys.getsizeof("abc")],
  ['sys.getsizeof("€")', "60", () => sys.getsizeof("€")],
  ['sys.getsizeof("😀")', "64", () => sys.getsizeof("😀")],
  ["sys.getsizeof(())", "40", () => sys.getsizeof(tuple.of())],
  ["sys.getsizeof((1, 2))", "56", () => sys.getsizeof(tuple.of(1, 2))],
  ["sys.getsizeof([])", "56", () => sys.getsizeof([])],
  ["sys.getsizeof({})", "64", () => sys.getsizeof(new Dict<unknown, unknown>([]))],
  ["sys.getsizeof(set())", "216", () => sys.getsizeof(set())],
  ['sys.getsizeof(b"abc")', "36", () => sys.getsizeof(bytes.literal("abc"))],
  ["sys.getsizeof(None)", "16", () => sys.getsizeof(null)],
  ["sys.getsizeof(True)", "28", () => sys.getsizeof(true)],
  ["sys.getsizeof(range(3))", "48", () => sys.getsizeof(range(3))],
  ["sys.exc_info()", "(None, None, None)", () => sys.excInfo()],
  ["sys.is_finalizing()", "False", () => sys.isFinalizing()],
  ["sys.implementation.name", "'cpython'", () => sys.implementation.name],
  ["sys.hexversion >= 0x030d0000", "True", () => ge(sys.hexversion, 51183616)],
  ["sys.stdout.encoding", "'utf-8'", () => sys.stdout.encoding],
  ['sys.stdout.write("")', "0", () => sys.stdout.write("")],
];

testCases("sys", "import sys", cases);
