import {
  bytearray,
  bytes,
  isinstance,
  list,
  open,
  print,
  tuple,
  type,
} from "@manycore/multiprocessing/python";
import * as io from "@manycore/multiprocessing/python/io";
import { type Case, testCases } from "./cases.ts";

const b = (text: string) => bytes(text, "latin-1");
const smile = "\u{1f600}";

const cases: readonly Case[] = [
  [
    "s = io.StringIO('ab\\ncd'); s.read(1), s.readline(), s.tell(), s.read(), s.read(), s.tell()",
    "('a', 'b\\n', 3, 'cd', '', 5)",
    () => {
      const s = new io.StringIO("ab\ncd");
      return tuple.of(s.read(1), s.readline(), s.tell(), s.read(), s.read(), s.tell());
    },
  ],
  [
    "s = io.StringIO(); s.write('one\\n'), s.write('two'), s.tell(), s.getvalue(), s.read()",
    "(4, 3, 7, 'one\\ntwo', '')",
    () => {
      const s = new io.StringIO();
      return tuple.of(s.write("one\n"), s.write("two"), s.tell(), s.getvalue(), s.read());
    },
  ],
  [
    "s = io.StringIO('abcdef'); s.write('XY'), s.seek(4), s.write('Z'), s.getvalue(), s.read(), s.seek(0, 2), s.write('!'), s.getvalue()",
    "(2, 4, 1, 'XYcdZf', 'f', 6, 1, 'XYcdZf!')",
    () => {
      const s = new io.StringIO("abcdef");
      return tuple.of(
        s.write("XY"),
        s.seek(4),
        s.write("Z"),
        s.getvalue(),
        s.read(),
        s.seek(0, 2),
        s.write("!"),
        s.getvalue(),
      );
    },
  ],
  [
    "s = io.StringIO('ab'); s.seek(5), s.read(), s.write('c'), s.getvalue(), s.truncate(1), s.getvalue(), s.tell()",
    "(5, '', 1, 'ab\\x00\\x00\\x00c', 1, 'a', 6)",
    () => {
      const s = new io.StringIO("ab");
      return tuple.of(
        s.seek(5),
        s.read(),
        s.write("c"),
        s.getvalue(),
        s.truncate(1),
        s.getvalue(),
        s.tell(),
      );
    },
  ],
  [
    "s = io.StringIO('\\U0001f600b\\nc'); s.read(1), s.tell(), s.readline(), s.tell(), s.seek(1), s.write('\\U0001f600'), s.getvalue(), s.readline(1)",
    "('😀', 1, 'b\\n', 3, 1, 1, '😀😀\\nc', '\\n')",
    () => {
      const s = new io.StringIO(`${smile}b\nc`);
      return tuple.of(
        s.read(1),
        s.tell(),
        s.readline(),
        s.tell(),
        s.seek(1),
        s.write(smile),
        s.getvalue(),
        s.readline(1),
      );
    },
  ],
  [
    "[io.StringIO('a\\r\\nb\\rc\\n', newline=n).readlines() for n in (None, '', '\\n', '\\r', '\\r\\n')]",
    "[['a\\n', 'b\\n', 'c\\n'], ['a\\r\\n', 'b\\r', 'c\\n'], ['a\\r\\n', 'b\\rc\\n'], ['a\\r', '\\r', 'b\\r', 'c\\r'], ['a\\r\\r\\n', 'b\\rc\\r\\n']]",
    () =>
      list(
        [null, "", "\n", "\r", "\r\n"].map((newline) =>
          new io.StringIO("a\r\nb\rc\n", { newline }).readlines()
        ),
      ),
  ],
  [
    "list(io.StringIO('a\\n\\nb')), io.StringIO('a\\nb\\nc').readlines(3)",
    "(['a\\n', '\\n', 'b'], ['a\\n', 'b\\n'])",
    () => tuple.of(list(new io.StringIO("a\n\nb")), new io.StringIO("a\nb\nc").readlines(3)),
  ],
  [
    "s = io.StringIO(); s.writelines(['a', 'b']), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.encoding, s.closed",
    "(None, 'ab', True, True, True, False, None, False)",
    () => {
      const s = new io.StringIO();
      return tuple.of(
        s.writelines(["a", "b"]) ?? null,
        s.getvalue(),
        s.readable(),
        s.writable(),
        s.seekable(),
        s.isatty(),
        s.encoding,
        s.closed,
      );
    },
  ],
  ["s = io.StringIO(); print(1, 'a', sep='-', end='!', file=s); s.getvalue()", "'1-a!'", () => {
    const s = new io.StringIO();
    print(1, "a", { sep: "-", end: "!", file: s });
    return s.getvalue();
  }],
  [
    "s = io.StringIO(); s.close(); s.closed, s.getvalue()",
    "ValueError: I/O operation on closed file",
    () => {
      const s = new io.StringIO();
      s.close();
      return tuple.of(s.closed, s.getvalue());
    },
  ],
  [
    "io.StringIO().write(5)",
    "TypeError: string argument expected, got 'int'",
    () => new io.StringIO().write(5 as never),
  ],
  [
    "io.StringIO(5)",
    "TypeError: initial_value must be str or None, not int",
    () => new io.StringIO(5 as never),
  ],
  [
    "io.StringIO(newline='x')",
    "ValueError: illegal newline value: 'x'",
    () => new io.StringIO({ newline: "x" }),
  ],
  [
    "io.StringIO().seek(-1)",
    "ValueError: Negative seek position -1",
    () => new io.StringIO().seek(-1),
  ],
  [
    "io.StringIO().seek(1, 1)",
    "OSError: Can't do nonzero cur-relative seeks",
    () => new io.StringIO().seek(1, 1),
  ],
  [
    "io.StringIO().seek(0, 5)",
    "ValueError: Invalid whence (5, should be 0, 1 or 2)",
    () => new io.StringIO().seek(0, 5),
  ],
  [
    "io.StringIO().truncate(-1)",
    "ValueError: Negative size value -1",
    () => new io.StringIO().truncate(-1),
  ],
  ["io.StringIO().fileno()", "UnsupportedOperation: fileno", () => new io.StringIO().fileno()],
  [
    "f = io.BytesIO(b'ab\\ncd'); f.read(1), f.readline(), f.tell(), f.read(), f.getvalue()",
    "(b'a', b'b\\n', 3, b'cd', b'ab\\ncd')",
    () => {
      const f = new io.BytesIO(b("ab\ncd"));
      return tuple.of(f.read(1), f.readline(), f.tell(), f.read(), f.getvalue());
    },
  ],
  [
    "f = io.BytesIO(b'abcdef'); f.write(b'XY'), f.read(1), f.write(b'Z'), f.getvalue(), f.seek(-1, 2), f.read(), f.seek(9), f.write(b'!'), f.getvalue()",
    "(2, b'c', 1, b'XYcZef', 5, b'f', 9, 1, b'XYcZef\\x00\\x00\\x00!')",
    () => {
      const f = new io.BytesIO(b("abcdef"));
      return tuple.of(
        f.write(b("XY")),
        f.read(1),
        f.write(b("Z")),
        f.getvalue(),
        f.seek(-1, 2),
        f.read(),
        f.seek(9),
        f.write(b("!")),
        f.getvalue(),
      );
    },
  ],
  [
    "f = io.BytesIO(b'abc'); f.truncate(1), f.getvalue(), f.truncate(5), f.getvalue(), f.tell(), list(io.BytesIO(b'a\\nb'))",
    "(1, b'a', 5, b'a', 0, [b'a\\n', b'b'])",
    () => {
      const f = new io.BytesIO(b("abc"));
      return tuple.of(
        f.truncate(1),
        f.getvalue(),
        f.truncate(5),
        f.getvalue(),
        f.tell(),
        list(new io.BytesIO(b("a\nb"))),
      );
    },
  ],
  [
    "f = io.BytesIO(initial_bytes=b'abc'); room = bytearray(2); f.readinto(room), room, f.read1(), f.readable(), f.writable(), f.seekable()",
    "(2, bytearray(b'ab'), b'c', True, True, True)",
    () => {
      const f = new io.BytesIO({ initialBytes: b("abc") });
      const room = bytearray(2);
      return tuple.of(f.readinto(room), room, f.read1(), f.readable(), f.writable(), f.seekable());
    },
  ],
  ["f = io.BytesIO(); f.close(); f.read()", "ValueError: I/O operation on closed file.", () => {
    const f = new io.BytesIO();
    f.close();
    return f.read();
  }],
  [
    "io.BytesIO().write('a')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => new io.BytesIO().write("a" as never),
  ],
  [
    "io.BytesIO('a')",
    "TypeError: a bytes-like object is required, not 'str'",
    () => new io.BytesIO("a" as never),
  ],
  ["io.BytesIO().seek(-1)", "ValueError: negative seek value -1", () => new io.BytesIO().seek(-1)],
  [
    "io.BytesIO().seek(0, 7)",
    "ValueError: invalid whence (7, should be 0, 1 or 2)",
    () => new io.BytesIO().seek(0, 7),
  ],
  [
    "io.BytesIO().truncate(-1)",
    "ValueError: negative size value -1",
    () => new io.BytesIO().truncate(-1),
  ],
  ["io.BytesIO().fileno()", "UnsupportedOperation: fileno", () => new io.BytesIO().fileno()],
  [
    "f = io.BytesIO(b'h\\xc3\\xa9\\r\\nz'); w = io.TextIOWrapper(f, encoding='utf-8'); w.readline(), w.read(), w.encoding, w.buffer is f",
    "('hé\\n', 'z', 'utf-8', True)",
    () => {
      const f = new io.BytesIO(b("h\xc3\xa9\r\nz"));
      const w = new io.TextIOWrapper(f, { encoding: "utf-8" });
      return tuple.of(w.readline(), w.read(), w.encoding, w.buffer === f);
    },
  ],
  [
    "f = io.BytesIO(); w = io.TextIOWrapper(f, 'latin-1', newline='\\r\\n', write_through=True); w.write('\\xe9\\n'), f.getvalue()",
    "(2, b'\\xe9\\r\\n')",
    () => {
      const f = new io.BytesIO();
      const w = new io.TextIOWrapper(f, "latin-1", { newline: "\r\n", writeThrough: true });
      return tuple.of(w.write("\xe9\n"), f.getvalue());
    },
  ],
  [
    "f = open('/dev/null'); g = open('/dev/null', 'rb'); [isinstance(x, c) for x in (io.StringIO(), io.BytesIO(), f, g) for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.TextIOWrapper)]",
    "[True, False, False, True, False, True, False, True, False, False, True, False, False, True, True, True, False, True, False, False]",
    () => {
      using f = open("/dev/null");
      using g = open("/dev/null", "rb");
      const all: unknown[] = [new io.StringIO(), new io.BytesIO(), f, g];
      const classes = [io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.TextIOWrapper];
      return list(all.flatMap((x) => classes.map((c) => isinstance(x, c))));
    },
  ],
  [
    "type(io.StringIO()), type(io.BytesIO()), io.DEFAULT_BUFFER_SIZE > 0, (io.SEEK_SET, io.SEEK_CUR, io.SEEK_END), io.text_encoding('a')",
    "(<class '_io.StringIO'>, <class '_io.BytesIO'>, True, (0, 1, 2), 'a')",
    () =>
      tuple.of(
        type(new io.StringIO()),
        type(new io.BytesIO()),
        io.DEFAULT_BUFFER_SIZE > 0,
        tuple.of(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END),
        io.textEncoding("a"),
      ),
  ],
  ["io.IOBase().seek(0)", "UnsupportedOperation: seek", () => new io.IOBase().seek(0)],
  [
    "x = io.IOBase(); x.close(); x.closed, x.flush()",
    "ValueError: I/O operation on closed file.",
    () => {
      const x = new io.IOBase();
      x.close();
      return tuple.of(x.closed, x.flush() ?? null);
    },
  ],
  [
    "r = Raw(b'ab\\ncd'); r.readline(), r.read(1), r.read(), r.read()",
    "(b'ab\\n', b'c', b'd', b'')",
    () => {
      const r = new Raw(b("ab\ncd"));
      return tuple.of(r.readline(), r.read(1), r.read(), r.read());
    },
  ],
  [
    "list(Raw(b'ab\\ncd')), Raw(b'x').readlines(), Raw(b'').readable()",
    "([b'ab\\n', b'cd'], [b'x'], False)",
    () =>
      tuple.of(list(new Raw(b("ab\ncd"))), new Raw(b("x")).readlines(), new Raw(b("")).readable()),
  ],
];

/** A raw stream that gives one byte at a time. */
class Raw extends io.RawIOBase {
  readonly #bytes: number[];

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = [...bytes];
  }

  override readinto(target: Uint8Array): number {
    const byte = this.#bytes.shift();
    if (byte === undefined) return 0;
    target[0] = byte;
    return 1;
  }
}

testCases(
  "io",
  "import io\nclass Raw(io.RawIOBase):\n    def __init__(self, data): self.data = list(data)\n    def readinto(self, target):\n        if not self.data: return 0\n        target[0] = self.data.pop(0)\n        return 1\n",
  cases,
);
