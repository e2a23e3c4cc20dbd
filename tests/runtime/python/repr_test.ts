import { assertEquals, assertMatch } from "@std/assert";
import {
  ascii,
  bool,
  bytearray,
  bytes,
  call,
  complex,
  Dict,
  Ellipsis,
  float,
  frozenset,
  int,
  list,
  NotImplemented,
  PySet,
  range,
  repr,
  set,
  Slice,
  str,
  tuple,
  type,
  ValueError,
} from "@manycore/multiprocessing/python";
import { compare, same } from "./oracle.ts";
import { floats, ints, others } from "./samples.ts";

compare(
  "repr of floats is CPython's",
  () => floats(3000, 1).map((value) => same(`float("${repr(value)}")`, (x) => x, value)),
);

compare(
  "repr of ints is CPython's",
  () => ints(300, 2).map((value) => same("#0", (x) => x, value)),
);

compare(
  "repr of containers is CPython's",
  () => others.map((value) => same("#0", (x) => x, value)),
);

const texts = [
  "plain",
  "it's",
  'say "hi"',
  `both ' and "`,
  "back\\slash",
  "tab\tnew\nret\r",
  "\x00\x1b\x7f",
  "\x80\xa0\xad\xff",
  "ünïcödé",
  "\u2028\u200b\ufeff",
  "🐍 snake",
  "\ud800 alone",
  "中文",
  "a b",
];

compare("quotes and escapes of strings are CPython's", () =>
  texts.flatMap((text) => {
    const source = JSON.stringify(text);
    return [
      {
        expression: `eval(${JSON.stringify(source)})`.replaceAll("\\u007f", "\\x7f"),
        run: () => text,
      },
      { expression: `ascii(${source})`, run: () => new Raw(ascii(text)) },
      { expression: `str([${source}])`, run: () => str([text]) },
    ].filter((_, i) => i !== 1);
  }));

/** Shows as it is. */
class Raw {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  __repr__(): string {
    return this.#text;
  }
}

compare("ascii escapes what CPython escapes", () =>
  texts.map((text) => ({
    expression: `ascii(${JSON.stringify(text)})`,
    run: () => ascii(text),
  })));

compare("repr of bytes is CPython's", () => [
  same("bytes(range(256))", () => bytes(range(256))),
  same('b"it\'s"', () => bytes.literal("it's")),
  same("bytearray(b'ab\\x00')", () => bytearray(bytes.literal("ab\0"))),
]);

Deno.test("repr shows containers that contain themselves", () => {
  const items: unknown[] = [1];
  items.push(items);
  assertEquals(repr(items), "[1, [...]]");
  const dict = new Dict<string, unknown>();
  dict.set("self", dict);
  assertEquals(repr(dict), "{'self': {...}}");
});

Deno.test("repr shows what has no literal", () => {
  class Point {}
  assertEquals(repr(int), "<class 'int'>");
  assertEquals(repr(Point), "<class '__main__.Point'>");
  assertEquals(repr(ValueError), "<class 'ValueError'>");
  assertMatch(repr(new Point()), /^<__main__\.Point object at 0x[0-9a-f]+>$/);
  assertMatch(repr(function work() {}), /^<function work at 0x[0-9a-f]+>$/);
  assertMatch(repr(call), /^<(built-in )?function call/);
  assertEquals(repr(Ellipsis), "Ellipsis");
  assertEquals(repr(NotImplemented), "NotImplemented");
  assertEquals(repr(new Slice(1, null, 2)), "slice(1, None, 2)");
  assertEquals(repr(range(1, 10, 3)), "range(1, 10, 3)");
  assertEquals(repr(new Dict([["a", 1]]).items()), "dict_items([('a', 1)])");
  assertEquals(repr(undefined), "None");
});

Deno.test("repr shows built-in types and collections by name", () => {
  assertEquals(
    [list, tuple, set, frozenset, bool, float, complex, str].map((one) => repr(one)).join(" "),
    "<class 'list'> <class 'tuple'> <class 'set'> <class 'frozenset'> <class 'bool'> " +
      "<class 'float'> <class 'complex'> <class 'str'>",
  );
  assertEquals(repr(frozenset([1])), "frozenset({1})");
  assertEquals(repr(set()), "set()");
  assertEquals(repr(type(new PySet([1]))), "<class 'set'>");
});

Deno.test("repr and str take what a class says of itself", () => {
  class Shown {
    __repr__(): string {
      return "Shown()";
    }
    __str__(): string {
      return "shown";
    }
  }
  assertEquals(repr([new Shown()]), "[Shown()]");
  assertEquals(str(new Shown()), "shown");
  assertEquals(str(new ValueError("a", 1)), "('a', 1)");
  assertEquals(repr(new ValueError("a")), "ValueError('a')");
});
