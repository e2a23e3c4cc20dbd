import { bytearray, bytes, float, list, tuple } from "@manycore/multiprocessing/python";
import * as struct from "@manycore/multiprocessing/python/struct";
import { type Case, testCases } from "./cases.ts";

const b = (s: string) => bytes(s, "latin-1");
const letters = [..."bBhHiIlLqQ"];
const numbers = list([
  0,
  1,
  -1,
  127,
  128,
  255,
  256,
  -129,
  40000,
  -40000,
  2 ** 31,
  -(2 ** 31) - 1,
  2n ** 32n,
  2n ** 63n,
  -(2n ** 63n),
  2n ** 64n,
]);

/** What each number gives under each letter, or the error. */
function table(prefix: string): unknown {
  return list(letters.flatMap((letter) =>
    numbers.map((number) => {
      try {
        return bytes.hex(struct.pack(prefix + letter, number));
      } catch (problem) {
        return String((problem as Error).message);
      }
    })
  ));
}

const cases: readonly Case[] = [
  [
    "table('@')",
    "['00', '01', 'ff', '7f', \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", '00', '01', \"'B' format requires 0 <= number <= 255\", '7f', '80', 'ff', \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", '0000', '0100', 'ffff', '7f00', '8000', 'ff00', '0001', '7fff', \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", '0000', '0100', \"'H' format requires 0 <= number <= 65535\", '7f00', '8000', 'ff00', '0001', \"'H' format requires 0 <= number <= 65535\", '409c', \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", '00000000', '01000000', 'ffffffff', '7f000000', '80000000', 'ff000000', '00010000', '7fffffff', '409c0000', 'c063ffff', \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", '00000000', '01000000', \"'I' format requires 0 <= number <= 4294967295\", '7f000000', '80000000', 'ff000000', '00010000', \"'I' format requires 0 <= number <= 4294967295\", '409c0000', \"'I' format requires 0 <= number <= 4294967295\", '00000080', \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", '0000000000000000', '0100000000000000', 'ffffffffffffffff', '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', '7fffffffffffffff', '409c000000000000', 'c063ffffffffffff', '0000008000000000', 'ffffff7fffffffff', '0000000001000000', \"'l' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000080', \"'l' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000000', '0100000000000000', \"'L' format requires 0 <= number <= 18446744073709551615\", '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', \"'L' format requires 0 <= number <= 18446744073709551615\", '409c000000000000', \"'L' format requires 0 <= number <= 18446744073709551615\", '0000008000000000', \"'L' format requires 0 <= number <= 18446744073709551615\", '0000000001000000', '0000000000000080', \"'L' format requires 0 <= number <= 18446744073709551615\", \"'L' format requires 0 <= number <= 18446744073709551615\", '0000000000000000', '0100000000000000', 'ffffffffffffffff', '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', '7fffffffffffffff', '409c000000000000', 'c063ffffffffffff', '0000008000000000', 'ffffff7fffffffff', '0000000001000000', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000080', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000000', '0100000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '409c000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000008000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000000001000000', '0000000000000080', \"'Q' format requires 0 <= number <= 18446744073709551615\", \"'Q' format requires 0 <= number <= 18446744073709551615\"]",
    () => table("@"),
  ],
  [
    "table('<')",
    "['00', '01', 'ff', '7f', \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", '00', '01', \"'B' format requires 0 <= number <= 255\", '7f', '80', 'ff', \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", '0000', '0100', 'ffff', '7f00', '8000', 'ff00', '0001', '7fff', \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", '0000', '0100', \"'H' format requires 0 <= number <= 65535\", '7f00', '8000', 'ff00', '0001', \"'H' format requires 0 <= number <= 65535\", '409c', \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", '00000000', '01000000', 'ffffffff', '7f000000', '80000000', 'ff000000', '00010000', '7fffffff', '409c0000', 'c063ffff', \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", '00000000', '01000000', \"'I' format requires 0 <= number <= 4294967295\", '7f000000', '80000000', 'ff000000', '00010000', \"'I' format requires 0 <= number <= 4294967295\", '409c0000', \"'I' format requires 0 <= number <= 4294967295\", '00000080', \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", '00000000', '01000000', 'ffffffff', '7f000000', '80000000', 'ff000000', '00010000', '7fffffff', '409c0000', 'c063ffff', \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", '00000000', '01000000', \"'L' format requires 0 <= number <= 4294967295\", '7f000000', '80000000', 'ff000000', '00010000', \"'L' format requires 0 <= number <= 4294967295\", '409c0000', \"'L' format requires 0 <= number <= 4294967295\", '00000080', \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", '0000000000000000', '0100000000000000', 'ffffffffffffffff', '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', '7fffffffffffffff', '409c000000000000', 'c063ffffffffffff', '0000008000000000', 'ffffff7fffffffff', '0000000001000000', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000080', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000000', '0100000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '7f00000000000000', '8000000000000000', 'ff00000000000000', '0001000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '409c000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000008000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000000001000000', '0000000000000080', \"'Q' format requires 0 <= number <= 18446744073709551615\", \"'Q' format requires 0 <= number <= 18446744073709551615\"]",
    () => table("<"),
  ],
  [
    "table('>')",
    "['00', '01', 'ff', '7f', \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", \"'b' format requires -128 <= number <= 127\", '00', '01', \"'B' format requires 0 <= number <= 255\", '7f', '80', 'ff', \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", \"'B' format requires 0 <= number <= 255\", '0000', '0001', 'ffff', '007f', '0080', '00ff', '0100', 'ff7f', \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", \"'h' format requires -32768 <= number <= 32767\", '0000', '0001', \"'H' format requires 0 <= number <= 65535\", '007f', '0080', '00ff', '0100', \"'H' format requires 0 <= number <= 65535\", '9c40', \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", \"'H' format requires 0 <= number <= 65535\", '00000000', '00000001', 'ffffffff', '0000007f', '00000080', '000000ff', '00000100', 'ffffff7f', '00009c40', 'ffff63c0', \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", \"'i' format requires -2147483648 <= number <= 2147483647\", '00000000', '00000001', \"'I' format requires 0 <= number <= 4294967295\", '0000007f', '00000080', '000000ff', '00000100', \"'I' format requires 0 <= number <= 4294967295\", '00009c40', \"'I' format requires 0 <= number <= 4294967295\", '80000000', \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", \"'I' format requires 0 <= number <= 4294967295\", '00000000', '00000001', 'ffffffff', '0000007f', '00000080', '000000ff', '00000100', 'ffffff7f', '00009c40', 'ffff63c0', \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", \"'l' format requires -2147483648 <= number <= 2147483647\", '00000000', '00000001', \"'L' format requires 0 <= number <= 4294967295\", '0000007f', '00000080', '000000ff', '00000100', \"'L' format requires 0 <= number <= 4294967295\", '00009c40', \"'L' format requires 0 <= number <= 4294967295\", '80000000', \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", \"'L' format requires 0 <= number <= 4294967295\", '0000000000000000', '0000000000000001', 'ffffffffffffffff', '000000000000007f', '0000000000000080', '00000000000000ff', '0000000000000100', 'ffffffffffffff7f', '0000000000009c40', 'ffffffffffff63c0', '0000000080000000', 'ffffffff7fffffff', '0000000100000000', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '8000000000000000', \"'q' format requires -9223372036854775808 <= number <= 9223372036854775807\", '0000000000000000', '0000000000000001', \"'Q' format requires 0 <= number <= 18446744073709551615\", '000000000000007f', '0000000000000080', '00000000000000ff', '0000000000000100', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000000000009c40', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000000080000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", '0000000100000000', '8000000000000000', \"'Q' format requires 0 <= number <= 18446744073709551615\", \"'Q' format requires 0 <= number <= 18446744073709551615\"]",
    () => table(">"),
  ],
  [
    "struct.pack('i', 'a')",
    "error: required argument is not an integer",
    () => struct.pack("i", "a"),
  ],
  [
    "struct.pack('i', 1.5)",
    "error: required argument is not an integer",
    () => struct.pack("i", 1.5),
  ],
  [
    "struct.pack('<q', 2.0)",
    "error: required argument is not an integer",
    () => struct.pack("<q", float(2)),
  ],
  [
    "struct.pack('?b?', [1], True, '')",
    "b'\\x01\\x01\\x00'",
    () => struct.pack("?b?", list([1]), true, ""),
  ],
  [
    "struct.pack('<fde', 0.1, 0.1, 0.1), struct.pack('>d', -0.0), struct.pack('!e', float('nan')), struct.pack('f', 1e40)",
    "(b'\\xcd\\xcc\\xcc=\\x9a\\x99\\x99\\x99\\x99\\x99\\xb9?f.', b'\\x80\\x00\\x00\\x00\\x00\\x00\\x00\\x00', b'~\\x00', b'\\x00\\x00\\x80\\x7f')",
    () =>
      tuple.of(
        struct.pack("<fde", 0.1, 0.1, 0.1),
        struct.pack(">d", -0),
        struct.pack("!e", NaN),
        struct.pack("f", 1e40),
      ),
  ],
  ["struct.pack('<d', 3)", "b'\\x00\\x00\\x00\\x00\\x00\\x00\\x08@'", () => struct.pack("<d", 3)],
  [
    "struct.pack('<f', 1e40)",
    "OverflowError: float too large to pack with f format",
    () => struct.pack("<f", 1e40),
  ],
  [
    "struct.pack('e', 65520.0)",
    "OverflowError: float too large to pack with e format",
    () => struct.pack("e", float(65520)),
  ],
  ["struct.pack('d', 'a')", "error: required argument is not a float", () => struct.pack("d", "a")],
  [
    "struct.pack('c', 'a')",
    "error: char format requires a bytes object of length 1",
    () => struct.pack("c", "a"),
  ],
  [
    "struct.pack('c', b'ab')",
    "error: char format requires a bytes object of length 1",
    () => struct.pack("c", b("ab")),
  ],
  [
    "struct.pack('c2s3p4sx', b'a', b'bcd', b'efgh', b'i')",
    "b'abc\\x02efi\\x00\\x00\\x00\\x00'",
    () => struct.pack("c2s3p4sx", b("a"), b("bcd"), b("efgh"), b("i")),
  ],
  [
    "struct.pack('4s', 'a')",
    "error: argument for 's' must be a bytes object",
    () => struct.pack("4s", "a"),
  ],
  [
    "struct.pack('p', None)",
    "error: argument for 'p' must be a bytes object",
    () => struct.pack("p", null),
  ],
  [
    "struct.pack('0s', b'a'), struct.pack('s', b''), struct.pack('P', -1), struct.pack('nN', -1, 1)",
    "(b'', b'\\x00', b'\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff', b'\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00')",
    () =>
      tuple.of(
        struct.pack("0s", b("a")),
        struct.pack("s", b("")),
        struct.pack("P", -1),
        struct.pack("nN", -1, 1),
      ),
  ],
  ["struct.pack('<P', 5)", "error: bad char in struct format", () => struct.pack("<P", 5)],
  ["struct.pack('z', 1)", "error: bad char in struct format", () => struct.pack("z", 1)],
  [
    "struct.pack('3', 1)",
    "error: repeat count given without format specifier",
    () => struct.pack("3", 1),
  ],
  ["struct.pack('2 i', 1)", "error: bad char in struct format", () => struct.pack("2 i", 1)],
  [
    "struct.pack(5, 1)",
    "TypeError: Struct() argument 1 must be a str or bytes object, not int",
    () => struct.pack(5 as never, 1),
  ],
  [
    "struct.pack('\\xe9')",
    "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)",
    () => struct.pack("\xe9"),
  ],
  [
    "struct.pack('99999999999999999999i')",
    "error: total struct size too long",
    () => struct.pack("99999999999999999999i"),
  ],
  [
    "struct.pack('2i', 1)",
    "error: pack expected 2 items for packing (got 1)",
    () => struct.pack("2i", 1),
  ],
  [
    "struct.pack('<i', 1, 2)",
    "error: pack expected 1 items for packing (got 2)",
    () => struct.pack("<i", 1, 2),
  ],
  [
    "struct.calcsize('ci'), struct.calcsize('ic'), struct.calcsize('ic0i'), struct.calcsize('<ci'), struct.calcsize(b'10s 2p x ?'), struct.calcsize('cqbh'), struct.calcsize('1000000000i')",
    "(8, 5, 8, 5, 14, 20, 4000000000)",
    () =>
      tuple.of(
        struct.calcsize("ci"),
        struct.calcsize("ic"),
        struct.calcsize("ic0i"),
        struct.calcsize("<ci"),
        struct.calcsize(b("10s 2p x ?")),
        struct.calcsize("cqbh"),
        struct.calcsize("1000000000i"),
      ),
  ],
  [
    "struct.unpack('<bBhHiIqQ', bytes(range(200, 230)))",
    "(-56, 201, -13366, 52684, -774844466, 3587494866, -2459849563446913066, 16565615892967251934)",
    () => struct.unpack("<bBhHiIqQ", bytes(Array.from({ length: 30 }, (_, i) => 200 + i))),
  ],
  [
    "struct.unpack('>hd', bytes.fromhex('80013ff0000000000000')), struct.unpack('<e', b'\\0<')",
    "((-32767, 1.0), (1.0,))",
    () =>
      tuple.of(
        struct.unpack(">hd", bytes.fromhex("80013ff0000000000000")),
        struct.unpack("<e", b("\0<")),
      ),
  ],
  [
    "struct.unpack('<5s3pc?', b'hello\\2abX\\2')",
    "(b'hello', b'ab', b'X', True)",
    () => struct.unpack("<5s3pc?", b("hello\x02abX\x02")),
  ],
  [
    "struct.unpack('i', b'abc')",
    "error: unpack requires a buffer of 4 bytes",
    () => struct.unpack("i", b("abc")),
  ],
  [
    "struct.unpack('i', 'abcd')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => struct.unpack("i", "abcd" as never),
  ],
  [
    "struct.unpack_from('<h', b'abcdef', 2), struct.unpack_from('<h', b'abcdef', offset=-3), struct.unpack_from('<h', buffer=b'ab')",
    "((25699,), (25956,), (25185,))",
    () =>
      tuple.of(
        struct.unpackFrom("<h", b("abcdef"), 2),
        struct.unpackFrom("<h", b("abcdef"), { offset: -3 }),
        struct.unpackFrom("<h", { buffer: b("ab") }),
      ),
  ],
  [
    "struct.unpack_from('i', b'abcdef', 3)",
    "error: unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual buffer size is 6)",
    () => struct.unpackFrom("i", b("abcdef"), 3),
  ],
  [
    "struct.unpack_from('i', b'abcdef', -3)",
    "error: not enough data to unpack 4 bytes at offset -3",
    () => struct.unpackFrom("i", b("abcdef"), -3),
  ],
  [
    "struct.unpack_from('i', b'abcdef', -9)",
    "error: offset -9 out of range for 6-byte buffer",
    () => struct.unpackFrom("i", b("abcdef"), -9),
  ],
  [
    "room = bytearray(b'......'); struct.pack_into('>h', room, 1, 258), struct.pack_into('bx', room, -2, 7), room",
    "(None, None, bytearray(b'.\\x01\\x02.\\x07\\x00'))",
    () => {
      const room = bytearray(b("......"));
      return tuple.of(
        struct.packInto(">h", room, 1, 258) ?? null,
        struct.packInto("bx", room, -2, 7) ?? null,
        room,
      );
    },
  ],
  [
    "struct.pack_into('i', bytearray(5), 3, 1)",
    "error: pack_into requires a buffer of at least 7 bytes for packing 4 bytes at offset 3 (actual buffer size is 5)",
    () => struct.packInto("i", bytearray(5), 3, 1),
  ],
  [
    "struct.pack_into('i', bytearray(5), -3, 1)",
    "error: no space to pack 4 bytes at offset -3",
    () => struct.packInto("i", bytearray(5), -3, 1),
  ],
  [
    "struct.pack_into('i', b'abcde', 0, 1)",
    "TypeError: argument must be read-write bytes-like object, not bytes",
    () => struct.packInto("i", b("abcde"), 0, 1),
  ],
  [
    "struct.pack_into('i')",
    "error: pack_into expected buffer argument",
    () => struct.packInto("i"),
  ],
  [
    "list(struct.iter_unpack('<h', b'abcd'))",
    "[(25185,), (25699,)]",
    () => list(struct.iterUnpack("<h", b("abcd"))),
  ],
  [
    "struct.iter_unpack('<h', b'abc')",
    "error: iterative unpacking requires a buffer of a multiple of 2 bytes",
    () => struct.iterUnpack("<h", b("abc")),
  ],
  [
    "struct.iter_unpack('', b'')",
    "error: cannot iteratively unpack with a struct of length 0",
    () => struct.iterUnpack("", b("")),
  ],
  [
    "s = struct.Struct('<ih'); s, s.format, s.size, s.pack(1, 2), s.unpack(b'abcdef'), s.unpack_from(b'abcdefgh', 1), list(s.iter_unpack(b'abcdef'))",
    "(Struct('<ih'), '<ih', 6, b'\\x01\\x00\\x00\\x00\\x02\\x00', (1684234849, 26213), (1701077858, 26470), [(1684234849, 26213)])",
    () => {
      const s = new struct.Struct("<ih");
      return tuple.of(
        s,
        s.format,
        s.size,
        s.pack(1, 2),
        s.unpack(b("abcdef")),
        s.unpackFrom(b("abcdefgh"), 1),
        list(s.iterUnpack(b("abcdef"))),
      );
    },
  ],
  [
    "struct.Struct('<i').unpack(b'')",
    "error: unpack requires a buffer of 4 bytes",
    () => new struct.Struct("<i").unpack(b("")),
  ],
];

testCases(
  "struct",
  "import struct\nnumbers = [0, 1, -1, 127, 128, 255, 256, -129, 40000, -40000, 2**31, -2**31 - 1, 2**32, 2**63, -2**63, 2**64]\ndef one(f, n):\n    try: return struct.pack(f, n).hex()\n    except struct.error as e: return str(e)\ndef table(prefix): return [one(prefix + letter, n) for letter in 'bBhHiIlLqQ' for n in numbers]",
  cases,
);
