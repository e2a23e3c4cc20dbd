import { bytes, list, tuple } from "@manycore/multiprocessing/python";
import * as binascii from "@manycore/multiprocessing/python/binascii";
import * as zlib from "@manycore/multiprocessing/python/zlib";
import { type Case, testCases } from "./cases.ts";

const text = bytes("one two three two one ".repeat(40), "utf-8");
const b = (s: string) => bytes(s, "latin-1");

const cases: readonly Case[] = [
  [
    "zlib.compress(text)",
    "b'x\\x9c\\xcb\\xcfKU()\\xcfW(\\xc9(J\\x85\\xb0\\xf2\\x81\"\\xf9\\xa3\\xa2\\xa3\\xa2\\xa3\\xa24\\x10\\x05\\x00\\xe7\\xc6=\\x90'",
    () => zlib.compress(text),
  ],
  [
    "zlib.compress(text, 1), zlib.compress(text, level=9)",
    "(b'x\\x01\\xcb\\xcfKU()\\xcfW(\\xc9(J\\x85\\xb0\\xf2\\x81\" <*:\\x1a\\x0e\\xa040\\x9a\\x1e\\xa8\\x99/\\x00\\xe7\\xc6=\\x90', b'x\\xda\\xcb\\xcfKU()\\xcfW(\\xc9(J\\x85\\xb0\\xf2\\x81\"\\xf9\\xa3\\xa2\\xa3\\xa2\\xa3\\xa24\\x10\\x05\\x00\\xe7\\xc6=\\x90')",
    () => tuple.of(zlib.compress(text, 1), zlib.compress(text, { level: 9 })),
  ],
  [
    "zlib.compress(text, 0)[:20]",
    "b'x\\x01\\x01p\\x03\\x8f\\xfcone two three'",
    () => zlib.compress(text, 0).slice(0, 20),
  ],
  [
    "[len(zlib.compress(text, level)) for level in range(-1, 10)]",
    "[34, 891, 38, 38, 36, 34, 34, 34, 34, 34, 34]",
    () =>
      list([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).map((level) => zlib.compress(text, level).length),
  ],
  [
    "zlib.compress(b'ab', wbits=-15), zlib.compress(b'ab', wbits=31)",
    "(b'KL\\x02\\x00', b'\\x1f\\x8b\\x08\\x00\\x00\\x00\\x00\\x00\\x00\\x03KL\\x02\\x00mH\\x83\\x9e\\x02\\x00\\x00\\x00')",
    () => tuple.of(zlib.compress(b("ab"), { wbits: -15 }), zlib.compress(b("ab"), { wbits: 31 })),
  ],
  ["zlib.compress(b'', 99)", "error: Bad compression level", () => zlib.compress(b(""), 99)],
  [
    "zlib.compress('text')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => zlib.compress("text" as never),
  ],
  [
    "zlib.decompress(zlib.compress(text)) == text",
    "True",
    () => bytes.hex(zlib.decompress(zlib.compress(text))) === bytes.hex(text),
  ],
  [
    "zlib.decompress(zlib.compress(b'ab', wbits=31), 47), zlib.decompress(zlib.compress(b'ab', wbits=-9), wbits=-9)",
    "(b'ab', b'ab')",
    () =>
      tuple.of(
        zlib.decompress(zlib.compress(b("ab"), { wbits: 31 }), 47),
        zlib.decompress(zlib.compress(b("ab"), { wbits: -9 }), { wbits: -9 }),
      ),
  ],
  [
    "zlib.decompress(b'ab')",
    "error: Error -3 while decompressing data: incorrect header check",
    () => zlib.decompress(b("ab")),
  ],
  [
    "zlib.decompress(b'abc')",
    "error: Error -3 while decompressing data: incorrect header check",
    () => zlib.decompress(b("abc")),
  ],
  [
    "zlib.decompress(zlib.compress(text)[:-2])",
    "error: Error -5 while decompressing data: incomplete or truncated stream",
    () => zlib.decompress(zlib.compress(text).slice(0, -2)),
  ],
  [
    "zlib.decompress(b'')",
    "error: Error -5 while decompressing data: incomplete or truncated stream",
    () => zlib.decompress(b("")),
  ],
  [
    "zlib.decompress(b'a', wbits=99)",
    "error: Error -2 while preparing to decompress data: inconsistent stream state",
    () => zlib.decompress(b("a"), { wbits: 99 }),
  ],
  [
    "zlib.decompress(b'a', bufsize=-1)",
    "ValueError: bufsize must be non-negative",
    () => zlib.decompress(b("a"), { bufsize: -1 }),
  ],
  [
    "zlib.decompress(zlib.compress(b'abc')[:-1] + b'x')",
    "error: Error -3 while decompressing data: incorrect data check",
    () => zlib.decompress(bytes([...zlib.compress(b("abc")).slice(0, -1), 120])),
  ],
  [
    "c = zlib.compressobj(9); parts = [c.compress(text), c.flush(zlib.Z_SYNC_FLUSH), c.compress(b'end'), c.flush()]; parts",
    "[b'x\\xda', b'\\xca\\xcfKU()\\xcfW(\\xc9(J\\x85\\xb0\\xf2\\x81\"\\xf9\\xa3\\xa2\\xa3\\xa2\\xa3\\xa24\\x10\\x05\\x00\\x00\\x00\\xff\\xff', b'', b'K\\xcdK\\x01\\x00\\xa2\\xf4>\\xc7']",
    () => {
      const c = zlib.compressobj(9);
      return list([c.compress(text), c.flush(zlib.Z_SYNC_FLUSH), c.compress(b("end")), c.flush()]);
    },
  ],
  [
    "c = zlib.compressobj(); c.flush(); c.compress(b'a')",
    "error: Error -2 while compressing data: inconsistent stream state",
    () => {
      const c = zlib.compressobj();
      c.flush();
      return c.compress(b("a"));
    },
  ],
  ["zlib.compressobj(99)", "ValueError: Invalid initialization option", () => zlib.compressobj(99)],
  [
    "zlib.decompressobj(wbits=99)",
    "ValueError: Invalid initialization option",
    () => zlib.decompressobj({ wbits: 99 }),
  ],
  [
    "c = zlib.compressobj(zdict=b'hello'); data = c.compress(b'hello') + c.flush(); data, zlib.decompressobj(zdict=b'hello').decompress(data)",
    "(b'x\\xbb\\x06,\\x02\\x15\\xcb\\x00\\x11\\x00\\x06,\\x02\\x15', b'hello')",
    () => {
      const c = zlib.compressobj({ zdict: b("hello") });
      const data = bytes([...c.compress(b("hello")), ...c.flush()]);
      return tuple.of(data, zlib.decompressobj({ zdict: b("hello") }).decompress(data));
    },
  ],
  [
    "c = zlib.compressobj(zdict=b'hello'); zlib.decompress(c.compress(b'hello') + c.flush())",
    "error: Error 2 while decompressing data",
    () => {
      const c = zlib.compressobj({ zdict: b("hello") });
      return zlib.decompress(bytes([...c.compress(b("hello")), ...c.flush()]));
    },
  ],
  [
    "c = zlib.compressobj(zdict=b'hello'); zlib.decompressobj(zdict=b'other').decompress(c.compress(b'hello') + c.flush())",
    "error: Error -3 while setting zdict: invalid input data",
    () => {
      const c = zlib.compressobj({ zdict: b("hello") });
      const data = bytes([...c.compress(b("hello")), ...c.flush()]);
      return zlib.decompressobj({ zdict: b("other") }).decompress(data);
    },
  ],
  [
    "d = zlib.decompressobj(); first = d.decompress(zlib.compress(b'a' * 100) + b'xyz', 10), d.unconsumed_tail, d.unused_data, d.eof; first, d.decompress(d.unconsumed_tail), d.unconsumed_tail, d.unused_data, d.eof",
    "((b'aaaaaaaaaa', b'\\x00zG%\\xe5xyz', b'', False), b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', b'xyz', b'xyz', True)",
    () => {
      const d = zlib.decompressobj();
      const data = bytes([...zlib.compress(b("a".repeat(100))), ...b("xyz")]);
      const first = tuple.of(d.decompress(data, 10), d.unconsumedTail, d.unusedData, d.eof);
      return tuple.of(first, d.decompress(d.unconsumedTail), d.unconsumedTail, d.unusedData, d.eof);
    },
  ],
  [
    "d = zlib.decompressobj(); data = zlib.compress(text); [len(d.decompress(data[i:i + 7])) for i in range(0, len(data), 7)], d.flush(), d.eof",
    "([4, 7, 12, 774, 83], b'', True)",
    () => {
      const d = zlib.decompressobj();
      const data = zlib.compress(text);
      const lengths: number[] = [];
      for (let i = 0; i < data.length; i += 7) {
        lengths.push(
          d.decompress(data.slice(i, i + 7)).length,
        );
      }
      return tuple.of(list(lengths), d.flush(), d.eof);
    },
  ],
  ["d = zlib.decompressobj(); d.flush(), d.eof", "(b'', False)", () => {
    const d = zlib.decompressobj();
    return tuple.of(d.flush(), d.eof);
  }],
  [
    "zlib.adler32(text), zlib.adler32(text, 7), zlib.adler32(b''), zlib.crc32(text), zlib.crc32(b'ab', zlib.crc32(b'cd'))",
    "(3888528784, 4234558870, 1, 1229401781, 2555625119)",
    () =>
      tuple.of(
        zlib.adler32(text),
        zlib.adler32(text, 7),
        zlib.adler32(b("")),
        zlib.crc32(text),
        zlib.crc32(b("ab"), zlib.crc32(b("cd"))),
      ),
  ],
  [
    "zlib.adler32(bytes(range(256)) * 300), binascii.crc32(b'x' * 100000)",
    "(167277244, 4261876081)",
    () =>
      tuple.of(
        zlib.adler32(bytes(Array.from({ length: 76800 }, (_, i) => i % 256))),
        binascii.crc32(b("x".repeat(100000))),
      ),
  ],
  [
    "binascii.crc_hqx(text, 0), binascii.crc_hqx(b'', 70000)",
    "(46644, 4464)",
    () => tuple.of(binascii.crcHqx(text, 0), binascii.crcHqx(b(""), 70000)),
  ],
];

testCases(
  "zlib and checksums",
  "import binascii, zlib; text = b'one two three two one ' * 40",
  cases,
);
