/** Values of `ctypes` and `multiprocessing.sharedctypes`, compared with CPython's. */
import { assertEquals } from "@std/assert";
import {
  bytes,
  hash,
  item,
  len,
  list,
  mul,
  setItem,
  sliceOf,
} from "@manycore/multiprocessing/python";
import * as copying from "@manycore/multiprocessing/python/copy";
import * as ctypes from "@manycore/multiprocessing/python/ctypes";
import { RawArray, RawValue, SharedArray, Value } from "@manycore/multiprocessing";
import { copy, synchronized } from "@manycore/multiprocessing/sharedctypes";
import { type Case, compare } from "./oracle.ts";

/** An expression of CPython's, in which `mp` and `ct` are the modules and `s(f)` does without what differs in each run. */
function ask(expression: string, run: () => unknown): Case {
  return {
    expression: "(lambda mp, ct, sc, s: " + expression + ")(__import__('multiprocessing'), " +
      "__import__('ctypes'), __import__('multiprocessing.sharedctypes').sharedctypes, " +
      "lambda x: __import__('re').sub('0x[0-9a-f]+', '0x', str(x)))",
    run,
  };
}

/** The text of a value, without the address that differs in each run. */
const shown = (value: unknown) => String(value).replace(/0x[0-9a-f]+/, "0x");

type AnyArray = { at(index: number): unknown };
const numbers = () => new SharedArray("i", [1, 2, 3, 4, 5]);

const ints: readonly [string, unknown][] = [
  ["-1", -1],
  ["200", 200],
  ["2**31", 2 ** 31],
  ["2**63", 2n ** 63n],
  ["2**64 - 1", 2n ** 64n - 1n],
  ["-2**63 - 1", -(2n ** 63n) - 1n],
  ["True", true],
  ["1.5", 1.5],
];

const floats: readonly [string, unknown][] = [
  ["3", 3],
  ["0.1", 0.1],
  ["1e40", 1e40],
  ["-0.0", -0],
  ["float('nan')", NaN],
  ["2**70", 2n ** 70n],
  ["10**400", 10n ** 400n],
  ["'a'", "a"],
  ["None", null],
];

const codes = [
  ..."bBhHiIlLqQ".split("").flatMap((code) =>
    ints.map(([text, value]) =>
      ask(`mp.Value('${code}', ${text}).value`, () => new Value<unknown>(code, value).value)
    )
  ),
  ..."fd".split("").flatMap((code) =>
    floats.map(([text, value]) =>
      ask(`s(mp.Value('${code}', ${text}))`, () => shown(new Value<unknown>(code, value)))
    )
  ),
];

compare("values are what C makes of them", () => codes);

const indices: readonly [string, unknown][] = [
  ["0", 0],
  ["-1", -1],
  ["5", 5],
  ["-6", -6],
  ["True", true],
  ["'a'", "a"],
  ["None", null],
  ["1.5", 1.5],
  ["10**30", 10n ** 30n],
  ["slice(1, 3)", sliceOf(1, 3)],
  ["slice(None, None, -1)", sliceOf(null, null, -1)],
  ["slice(None, None, 2)", sliceOf(null, null, 2)],
  ["slice(10, None)", sliceOf(10, null)],
  ["slice(-100, 100)", sliceOf(-100, 100)],
  ["slice(4, 1)", sliceOf(4, 1)],
  ["slice(4, 0, -2)", sliceOf(4, 0, -2)],
  ["slice(0, 1, 0)", sliceOf(0, 1, 0)],
  ["slice('a', None)", sliceOf("a", null)],
];

compare(
  "elements and slices are read as in Python",
  () =>
    indices.flatMap(([text, index]) => [
      ask(`mp.Array('i', [1, 2, 3, 4, 5])[${text}]`, () => item(numbers(), index)),
      ask(
        `sc.RawArray('c', b'hello')[${text}]`,
        () => item(new RawArray("c", bytes.literal("hello")), index),
      ),
      ask(`sc.RawArray('u', 'hello')[${text}]`, () => item(new RawArray("u", "hello"), index)),
    ]),
);

const assigned: readonly [string, unknown][] = [
  ["7", 7],
  ["2**40 + 7", 2 ** 40 + 7],
  ["'a'", "a"],
  ["1.5", 1.5],
  ["None", null],
  ["[8, 9]", [8, 9]],
  ["[8]", [8]],
  ["b'ab'", bytes.literal("ab")],
  ["'ab'", "ab"],
  ["[1, 'a']", [1, "a"]],
];

compare(
  "elements and slices are set as in Python",
  () =>
    [["0", 0], ["-1", -1], ["5", 5], ["1.5", 1.5], ["slice(0, 2)", sliceOf(0, 2)]].flatMap(
      ([text, index]) =>
        assigned.map(([shownValue, value]) =>
          ask(
            `(lambda a: (a.__setitem__(${text}, ${shownValue}), a[:])[1])(mp.Array('i', 5))`,
            () => {
              const array = new SharedArray("i", 5);
              setItem(array, index, value);
              return array.slice();
            },
          )
        ),
    ),
);

compare("arrays and types look as in Python", () => [
  ask("s(mp.Array('i', 3))", () => shown(new SharedArray("i", 3))),
  ask("s(mp.Array('c', 3))", () => shown(new SharedArray("c", 3))),
  ask("s(sc.RawArray('d', 3))", () => shown(new RawArray("d", 3))),
  ask("s(mp.Value('c', b'\\''))", () => shown(new Value("c", bytes.literal("'")))),
  ask("s(mp.Value('u', '\"'))", () => shown(new Value("u", '"'))),
  ask("s(mp.Value(ct.c_bool, 5))", () => shown(new Value(ctypes.cBool, 5))),
  ask("s(ct.c_void_p(5))", () => shown(new ctypes.cVoidP(5))),
  ask("ct.c_int * 3 is ct.c_int * 3", () => mul(ctypes.cInt, 3) === mul(ctypes.cInt, 3)),
  ask("(ct.c_int * 3).__name__", () => (mul(ctypes.cInt, 3) as { name: string }).name),
  ask("ct.c_int * 'a'", () => mul(ctypes.cInt, "a")),
  ask("ct.c_int * -1", () => mul(ctypes.cInt, -1)),
  ask("(3 * ct.c_double)(1, 2)[:]", () => {
    const Three = mul(3, ctypes.cDouble) as new (...values: unknown[]) => AnyArray;
    return item(new Three(1, 2), sliceOf(null, null));
  }),
]);

compare("sizes and alignments are those of C on Linux", () => [
  ...([
    ["c_bool", ctypes.cBool],
    ["c_wchar", ctypes.cWchar],
    ["c_long", ctypes.cLong],
    ["c_longdouble", ctypes.cLongdouble],
    ["c_char_p", ctypes.cCharP],
    ["c_size_t", ctypes.cSizeT],
    ["c_time_t", ctypes.cTimeT],
  ] as const).map(([name, type]) =>
    ask(
      `[ct.sizeof(ct.${name}), ct.alignment(ct.${name})]`,
      () => [ctypes.sizeof(type), ctypes.alignment(type)],
    )
  ),
  ask("ct.sizeof(5)", () => ctypes.sizeof(5 as never)),
]);

compare("buffers of characters are made as in Python", () => [
  ask(
    "ct.create_string_buffer(b'abc').raw",
    () => ctypes.createStringBuffer(bytes.literal("abc")).raw,
  ),
  ask("ct.create_string_buffer(3).raw", () => ctypes.createStringBuffer(3).raw),
  ask(
    "ct.create_string_buffer(b'abc', 10).value",
    () => ctypes.createStringBuffer(bytes.literal("abc"), 10).value,
  ),
  ask("len(ct.create_unicode_buffer('abc'))", () => ctypes.createUnicodeBuffer("abc").length),
  ask("ct.create_unicode_buffer('abc').value", () => ctypes.createUnicodeBuffer("abc").value),
  ask("bytes(sc.RawArray('h', [1, 2]))", () => bytes(new RawArray("h", [1, 2]))),
]);

compare("the built-in functions work on arrays as in Python", () => [
  ask("len(mp.Array('i', 4))", () => len(new SharedArray("i", 4))),
  ask("list(mp.Array('d', [1, 2.5]))", () => list(new SharedArray("d", [1, 2.5]))),
  ask(
    "sc.copy(mp.Array('i', [1, 2]).get_obj())[:]",
    () => copy(new SharedArray("i", [1, 2]).getObj()).slice(),
  ),
  ask("sc.copy(5)", () => copy(5 as never)),
  ask("s(sc.synchronized(sc.RawValue('i', 5)))", () => shown(synchronized(new RawValue("i", 5)))),
  ask("bool(ct.c_int(0)) or bool(ct.c_int(5))", () => new ctypes.cInt(5).__bool__()),
  ask("hash(ct.c_int(5))", () => hash(new ctypes.cInt(5))),
]);

compare("copies are made as in Python: of raw values alone, in memory of one process", () => [
  ask("s(__import__('copy').copy(mp.Value('i', 1)))", () => copying.copy(new Value("i", 1))),
  ask(
    "__import__('copy').deepcopy([mp.Array('i', 1)])",
    () => copying.deepcopy([new SharedArray("i", 1)]),
  ),
  ask(
    "s(__import__('copy').copy(sc.RawValue('i', 4)))",
    () => shown(copying.copy(new RawValue("i", 4))),
  ),
  ask(
    "(lambda a: (lambda b: (b.__setitem__(0, 9), a[:]))(__import__('copy').copy(a))[1])" +
      "(sc.RawArray('i', [1, 2]))",
    () => {
      const array = new RawArray("i", [1, 2]);
      copying.copy(array).set(0, 9);
      return array.slice();
    },
  ),
  ask(
    "__import__('copy').deepcopy(ct.c_char_p(b'a'))",
    () => copying.deepcopy(new ctypes.cCharP(bytes.literal("a"))),
  ),
]);

Deno.test("floats are floats in a Python program, whole or not", () => {
  assertEquals(String(new Value("d", 3).value), "3.0");
  assertEquals(String(item(new SharedArray("d", [2, 3]), 1)), "3.0");
});
