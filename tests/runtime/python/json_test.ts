import {
  add,
  bytes,
  callMethod,
  Dict,
  Float,
  list,
  PySet,
  range,
  repr,
  str,
  tuple,
} from "@manycore/multiprocessing/python";
import * as json from "@manycore/multiprocessing/python/json";
import { type Case, testCases } from "./cases.ts";

const cases: readonly Case[] = [
  [
    "json.loads('')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads(""),
  ],
  [
    "json.loads(' ')",
    "JSONDecodeError: Expecting value: line 1 column 2 (char 1)",
    () => json.loads(" "),
  ],
  [
    "json.loads('{')",
    "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    () => json.loads("{"),
  ],
  [
    "json.loads('{\"a\"')",
    "JSONDecodeError: Expecting ':' delimiter: line 1 column 5 (char 4)",
    () => json.loads('{"a"'),
  ],
  [
    "json.loads('{\"a\":')",
    "JSONDecodeError: Expecting value: line 1 column 6 (char 5)",
    () => json.loads('{"a":'),
  ],
  [
    "json.loads('{\"a\":1')",
    "JSONDecodeError: Expecting ',' delimiter: line 1 column 7 (char 6)",
    () => json.loads('{"a":1'),
  ],
  [
    "json.loads('{\"a\":1,')",
    "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 8 (char 7)",
    () => json.loads('{"a":1,'),
  ],
  [
    "json.loads('{\"a\":1,}')",
    "JSONDecodeError: Illegal trailing comma before end of object: line 1 column 7 (char 6)",
    () => json.loads('{"a":1,}'),
  ],
  [
    "json.loads('{\"a\":1, }')",
    "JSONDecodeError: Illegal trailing comma before end of object: line 1 column 7 (char 6)",
    () => json.loads('{"a":1, }'),
  ],
  [
    "json.loads('{a:1}')",
    "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    () => json.loads("{a:1}"),
  ],
  [
    "json.loads('{,}')",
    "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    () => json.loads("{,}"),
  ],
  [
    "json.loads('[')",
    "JSONDecodeError: Expecting value: line 1 column 2 (char 1)",
    () => json.loads("["),
  ],
  [
    "json.loads('[1')",
    "JSONDecodeError: Expecting ',' delimiter: line 1 column 3 (char 2)",
    () => json.loads("[1"),
  ],
  [
    "json.loads('[1,')",
    "JSONDecodeError: Expecting value: line 1 column 4 (char 3)",
    () => json.loads("[1,"),
  ],
  [
    "json.loads('[1,]')",
    "JSONDecodeError: Illegal trailing comma before end of array: line 1 column 3 (char 2)",
    () => json.loads("[1,]"),
  ],
  [
    "json.loads('[1, ]')",
    "JSONDecodeError: Illegal trailing comma before end of array: line 1 column 3 (char 2)",
    () => json.loads("[1, ]"),
  ],
  [
    "json.loads('[1 2]')",
    "JSONDecodeError: Expecting ',' delimiter: line 1 column 4 (char 3)",
    () => json.loads("[1 2]"),
  ],
  [
    "json.loads('[,]')",
    "JSONDecodeError: Expecting value: line 1 column 2 (char 1)",
    () => json.loads("[,]"),
  ],
  [
    "json.loads('{\"a\" 1}')",
    "JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)",
    () => json.loads('{"a" 1}'),
  ],
  [
    'json.loads(\'{"a":1 "b":2}\')',
    "JSONDecodeError: Expecting ',' delimiter: line 1 column 8 (char 7)",
    () => json.loads('{"a":1 "b":2}'),
  ],
  [
    "json.loads('\"abc')",
    "JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)",
    () => json.loads('"abc'),
  ],
  [
    "json.loads('\"ab\\nc\"')",
    "JSONDecodeError: Invalid control character at: line 1 column 4 (char 3)",
    () => json.loads('"ab\nc"'),
  ],
  [
    "json.loads('\"ab\\nc\"',strict=False)",
    "'ab\\nc'",
    () => json.loads('"ab\nc"', { strict: false }),
  ],
  [
    "json.loads('\"\\\\x\"')",
    "JSONDecodeError: Invalid \\escape: line 1 column 2 (char 1)",
    () => json.loads('"\\x"'),
  ],
  [
    "json.loads('\"\\\\u12\"')",
    "JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2)",
    () => json.loads('"\\u12"'),
  ],
  [
    "json.loads('\"\\\\u12xy\"')",
    "JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2)",
    () => json.loads('"\\u12xy"'),
  ],
  ["json.loads('\"\\\\ud83d\\\\ude00\"')", "'😀'", () => json.loads('"\\ud83d\\ude00"')],
  ["json.loads('\"\\\\ud83d\"')", "'\\ud83d'", () => json.loads('"\\ud83d"')],
  ["json.loads('\"\\\\ud83d\\\\u0041\"')", "'\\ud83dA'", () => json.loads('"\\ud83d\\u0041"')],
  [
    "json.loads('\"\\\\')",
    "JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)",
    () => json.loads('"\\'),
  ],
  [
    "json.loads('\"a\\\\')",
    "JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)",
    () => json.loads('"a\\'),
  ],
  [
    "json.loads('1 2')",
    "JSONDecodeError: Extra data: line 1 column 3 (char 2)",
    () => json.loads("1 2"),
  ],
  [
    "json.loads('01')",
    "JSONDecodeError: Extra data: line 1 column 2 (char 1)",
    () => json.loads("01"),
  ],
  [
    "json.loads('-')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads("-"),
  ],
  [
    "json.loads('1.')",
    "JSONDecodeError: Extra data: line 1 column 2 (char 1)",
    () => json.loads("1."),
  ],
  [
    "json.loads('1.e5')",
    "JSONDecodeError: Extra data: line 1 column 2 (char 1)",
    () => json.loads("1.e5"),
  ],
  ["json.loads('1e5')", "100000.0", () => json.loads("1e5")],
  ["json.loads('1E+2')", "100.0", () => json.loads("1E+2")],
  ["json.loads('-0')", "0", () => json.loads("-0")],
  ["json.loads('-0.0')", "-0.0", () => json.loads("-0.0")],
  ["json.loads('1e400')", "inf", () => json.loads("1e400")],
  [
    "json.loads('12345678901234567890')",
    "12345678901234567890",
    () => json.loads("12345678901234567890"),
  ],
  ["json.loads('3.0')", "3.0", () => json.loads("3.0")],
  ["json.loads('NaN')", "nan", () => json.loads("NaN")],
  ["json.loads('-Infinity')", "-inf", () => json.loads("-Infinity")],
  [
    "json.loads('-Inf')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads("-Inf"),
  ],
  [
    "json.loads('nul')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads("nul"),
  ],
  [
    "json.loads('truex')",
    "JSONDecodeError: Extra data: line 1 column 5 (char 4)",
    () => json.loads("truex"),
  ],
  [
    "json.loads('\\ufeff1')",
    "JSONDecodeError: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)",
    () => json.loads("﻿1"),
  ],
  [
    "json.loads(5)",
    "TypeError: the JSON object must be str, bytes or bytearray, not int",
    () => json.loads(5 as never),
  ],
  [
    "json.loads(None)",
    "TypeError: the JSON object must be str, bytes or bytearray, not NoneType",
    () => json.loads(null as never),
  ],
  ["json.loads(b'{\"a\": [1]}')", "{'a': [1]}", () => json.loads(bytes.literal('{"a": [1]}'))],
  [
    "json.loads('[1,\\n2,\\n x]')",
    "JSONDecodeError: Expecting value: line 3 column 2 (char 8)",
    () => json.loads("[1,\n2,\n x]"),
  ],
  [
    "json.loads('[\"😀\", x]')",
    "JSONDecodeError: Expecting value: line 1 column 7 (char 6)",
    () => json.loads('["😀", x]'),
  ],
  ['json.loads(\'{"a": 1, "a": 2}\')', "{'a': 2}", () => json.loads('{"a": 1, "a": 2}')],
  [
    'json.loads(\'{"a": {"b": [1, 2.5, "x", null, true]}}\')',
    "{'a': {'b': [1, 2.5, 'x', None, True]}}",
    () => json.loads('{"a": {"b": [1, 2.5, "x", null, true]}}'),
  ],
  [
    "json.loads('{\"a\": 1}', object_hook=lambda d: list(d.items()))",
    "[('a', 1)]",
    () => json.loads('{"a": 1}', { objectHook: (d) => list(d.items()) }),
  ],
  [
    'json.loads(\'{"a": 1, "b": 2}\', object_pairs_hook=lambda p: p)',
    "[('a', 1), ('b', 2)]",
    () => json.loads('{"a": 1, "b": 2}', { objectPairsHook: (p) => p }),
  ],
  [
    "json.loads('[1.5, 2]', parse_float=lambda s: 'f'+s, parse_int=lambda s: 'i'+s)",
    "['f1.5', 'i2']",
    () => json.loads("[1.5, 2]", { parseFloat: (s) => add("f", s), parseInt: (s) => add("i", s) }),
  ],
  [
    "json.loads('[NaN, -Infinity]', parse_constant=lambda s: 'c'+s)",
    "['cNaN', 'c-Infinity']",
    () => json.loads("[NaN, -Infinity]", { parseConstant: (s) => add("c", s) }),
  ],
  ["json.loads('  [ ]  ')", "[]", () => json.loads("  [ ]  ")],
  ["json.loads(' { } ')", "{}", () => json.loads(" { } ")],
  [
    "json.loads('{\"a\":1}x')",
    "JSONDecodeError: Extra data: line 1 column 8 (char 7)",
    () => json.loads('{"a":1}x'),
  ],
  [
    "json.loads('\\x00')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads("\u0000"),
  ],
  [
    "json.loads('[1,2')",
    "JSONDecodeError: Expecting ',' delimiter: line 1 column 5 (char 4)",
    () => json.loads("[1,2"),
  ],
  [
    'json.loads(\'{"a":1, "b"}\')',
    "JSONDecodeError: Expecting ':' delimiter: line 1 column 12 (char 11)",
    () => json.loads('{"a":1, "b"}'),
  ],
  [
    "json.loads('{\"a\":1, 5:2}')",
    "JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)",
    () => json.loads('{"a":1, 5:2}'),
  ],
  [
    "json.loads('\"\\t\"')",
    "JSONDecodeError: Invalid control character at: line 1 column 2 (char 1)",
    () => json.loads('"\t"'),
  ],
  [
    "json.dumps({'a': [1, 2.0, None, True, 'x\\n\"\\\\/é😀\\x7f']})",
    '\'{"a": [1, 2.0, null, true, "x\\\\n\\\\"\\\\\\\\/\\\\u00e9\\\\ud83d\\\\ude00\\\\u007f"]}\'',
    () =>
      json.dumps(new Dict<unknown, unknown>([["a", [1, new Float(2), null, true, 'x\n"\\/é😀']]])),
  ],
  [
    "json.dumps('é😀\\ud800', ensure_ascii=False)",
    "'\"é😀\\ud800\"'",
    () => json.dumps("é😀\ud800", { ensureAscii: false }),
  ],
  ["json.dumps('\\ud800')", "'\"\\\\ud800\"'", () => json.dumps("\ud800")],
  ["json.dumps(float('nan'))", "'NaN'", () => json.dumps(NaN)],
  [
    "json.dumps([float('inf'), -float('inf')])",
    "'[Infinity, -Infinity]'",
    () => json.dumps([Infinity, -Infinity]),
  ],
  [
    "json.dumps(float('nan'), allow_nan=False)",
    "ValueError: Out of range float values are not JSON compliant: nan",
    () => json.dumps(NaN, { allowNan: false }),
  ],
  [
    "json.dumps({1: 2, 1.5: 3, True: 4, None: 5})",
    '\'{"1": 4, "1.5": 3, "null": 5}\'',
    () => json.dumps(new Dict<unknown, unknown>([[1, 2], [1.5, 3], [true, 4], [null, 5]])),
  ],
  [
    "json.dumps({(1,2): 3})",
    "TypeError: keys must be str, int, float, bool or None, not tuple",
    () => json.dumps(new Dict<unknown, unknown>([[tuple.of(1, 2), 3]]) as never),
  ],
  [
    "json.dumps({(1,2): 3, 'a': 1}, skipkeys=True)",
    "'{\"a\": 1}'",
    () =>
      json.dumps(new Dict<unknown, unknown>([[tuple.of(1, 2), 3], ["a", 1]]), { skipkeys: true }),
  ],
  [
    "json.dumps({1,2})",
    "TypeError: Object of type set is not JSON serializable",
    () => json.dumps(new PySet([1, 2])),
  ],
  [
    "json.dumps(b'x')",
    "TypeError: Object of type bytes is not JSON serializable",
    () => json.dumps(bytes.literal("x") as never),
  ],
  [
    "json.dumps({'a': {1}})",
    "TypeError: Object of type set is not JSON serializable",
    () => json.dumps(new Dict<unknown, unknown>([["a", new PySet([1])]]) as never),
  ],
  [
    "json.dumps({'b': 1, 'a': 2}, sort_keys=True)",
    '\'{"a": 2, "b": 1}\'',
    () => json.dumps(new Dict<unknown, unknown>([["b", 1], ["a", 2]]), { sortKeys: true }),
  ],
  [
    "json.dumps({'b': 1, 2: 2}, sort_keys=True)",
    "TypeError: '<' not supported between instances of 'int' and 'str'",
    () => json.dumps(new Dict<unknown, unknown>([["b", 1], [2, 2]]) as never, { sortKeys: true }),
  ],
  [
    "json.dumps({'b': [1, {'c': []}], 'a': {}}, indent=2)",
    '\'{\\n  "b": [\\n    1,\\n    {\\n      "c": []\\n    }\\n  ],\\n  "a": {}\\n}\'',
    () =>
      json.dumps(
        new Dict<unknown, unknown>([["b", [1, new Dict<unknown, unknown>([["c", []]])]], [
          "a",
          new Dict<unknown, unknown>([]),
        ]]),
        { indent: 2 },
      ),
  ],
  [
    "json.dumps([1, [2, 3]], indent='\\t')",
    "'[\\n\\t1,\\n\\t[\\n\\t\\t2,\\n\\t\\t3\\n\\t]\\n]'",
    () => json.dumps([1, [2, 3]], { indent: "\t" }),
  ],
  ["json.dumps([1, 2], indent=0)", "'[\\n1,\\n2\\n]'", () => json.dumps([1, 2], { indent: 0 })],
  [
    "json.dumps({'a': 1, 'b': [1, 2]}, separators=(',', ':'))",
    '\'{"a":1,"b":[1,2]}\'',
    () =>
      json.dumps(new Dict<unknown, unknown>([["a", 1], ["b", [1, 2]]]), {
        separators: tuple.of(",", ":"),
      }),
  ],
  [
    "json.dumps([1, 2], indent=1, separators=(', ', ': '))",
    "'[\\n 1, \\n 2\\n]'",
    () => json.dumps([1, 2], { indent: 1, separators: tuple.of(", ", ": ") }),
  ],
  [
    "json.dumps([1, {2}], default=list)",
    "'[1, [2]]'",
    () => json.dumps([1, new PySet([2])], { default: list }),
  ],
  [
    "json.dumps([1, {2}], default=lambda o: o)",
    "ValueError: Circular reference detected",
    () => json.dumps([1, new PySet([2])], { default: (o) => o }),
  ],
  ["json.dumps(10**30)", "'1000000000000000000000000000000'", () => json.dumps(10n ** 30n)],
  ["json.dumps(1e16)", "'1e+16'", () => json.dumps(new Float(1e16))],
  ["json.dumps(1e-7)", "'1e-07'", () => json.dumps(1e-07)],
  ["json.dumps((1, (2,)))", "'[1, [2]]'", () => json.dumps(tuple.of(1, tuple.of(2)))],
  ["json.dumps([])", "'[]'", () => json.dumps([])],
  ["json.dumps({})", "'{}'", () => json.dumps(new Dict<unknown, unknown>([]))],
  ["json.dumps('')", "'\"\"'", () => json.dumps("")],
  [
    "json.dumps({'a': (), 'b': {}}, indent=4)",
    '\'{\\n    "a": [],\\n    "b": {}\\n}\'',
    () =>
      json.dumps(
        new Dict<unknown, unknown>([["a", tuple.of()], ["b", new Dict<unknown, unknown>([])]]),
        { indent: 4 },
      ),
  ],
  ["x=[]; x.append(x); json.dumps(x)", "ValueError: Circular reference detected", () => {
    const x: unknown[] = [];
    callMethod(x, "append", [x]);
    return json.dumps(x);
  }],
  ['json.dumps("</script>")', "'\"</script>\"'", () => json.dumps("</script>")],
  [
    "json.dumps(range(3))",
    "TypeError: Object of type range is not JSON serializable",
    () => json.dumps(range(3 as never)),
  ],
  [
    'json.dumps({"x": 1.0, "y": -0.0})',
    '\'{"x": 1.0, "y": -0.0}\'',
    () => json.dumps(new Dict<unknown, unknown>([["x", new Float(1)], ["y", new Float(-0)]])),
  ],
  [
    "json.JSONEncoder().encode([1])",
    "'[1]'",
    () => callMethod(new json.JSONEncoder(), "encode", [[1]]),
  ],
  ["json.JSONDecoder().decode('[1]')", "[1]", () => new json.JSONDecoder().decode("[1]")],
  [
    "json.JSONDecoder().raw_decode('[1] x')",
    "([1], 3)",
    () => new json.JSONDecoder().rawDecode("[1] x"),
  ],
  [
    "json.dumps([1,2,3], indent=-1)",
    "'[\\n1,\\n2,\\n3\\n]'",
    () => json.dumps([1, 2, 3], { indent: -1 }),
  ],
  [
    'json.dumps({"a":1}, indent=True)',
    "'{\\n \"a\": 1\\n}'",
    () => json.dumps(new Dict<unknown, unknown>([["a", 1]]), { indent: true }),
  ],
  [
    "e = json.JSONDecodeError('msg', 'ab\\ncd', 4); (e.msg, e.doc, e.pos, e.lineno, e.colno, str(e))",
    "('msg', 'ab\\ncd', 4, 2, 2, 'msg: line 2 column 2 (char 4)')",
    () => {
      const e = new json.JSONDecodeError("msg", "ab\ncd", 4);
      return tuple.of(e.msg, e.doc, e.pos, e.lineno, e.colno, str(e));
    },
  ],
  [
    "json.dumps({(1, 2): 3}, skipkeys=True, indent=2)",
    "'{\\n  \\n}'",
    () => json.dumps(new Dict([[tuple.of(1, 2), 3]]), { skipkeys: true, indent: 2 }),
  ],
  [
    "list(json.JSONEncoder(indent=2, skipkeys=True).iterencode({(1, 2): 3}))",
    "['{', '\\n  ', '\\n', '}']",
    () =>
      list(
        new json.JSONEncoder({ indent: 2, skipkeys: true }).iterencode(
          new Dict([[tuple.of(1, 2), 3]]),
        ),
      ),
  ],
  [
    "json.dumps({'\\U0001f600': 1, '\\uffee': 2, 'a': 3}, sort_keys=True)",
    '\'{"a": 3, "\\\\uffee": 2, "\\\\ud83d\\\\ude00": 1}\'',
    () => json.dumps(new Dict([["\u{1f600}", 1], ["\uffee", 2], ["a", 3]]), { sortKeys: true }),
  ],
  [
    "json.dumps('\\ud800\\ud800\\\\ud800', ensure_ascii=False) == '\"\\ud800\\ud800\\\\\\\\ud800\"'",
    "True",
    () =>
      json.dumps("\ud800\ud800\\ud800", { ensureAscii: false }) ===
        '"\ud800\ud800\\\\ud800"',
  ],
  [
    "[json.dumps('\\x7f\\xe9\\n' + t) for t in ('', '\"\\\\' * 20)] == " +
    "['\"\\\\u007f\\\\u00e9\\\\n' + t + '\"' for t in ('', '\\\\\"\\\\\\\\' * 20)]",
    "True",
    () =>
      json.dumps("\x7fé\n") === '"\\u007f\\u00e9\\n"' &&
      json.dumps("\x7fé\n" + '"\\'.repeat(20)) ===
        '"\\u007f\\u00e9\\n' + '\\"\\\\'.repeat(20) + '"',
  ],
  [
    "json.dumps({1: 1, 'a': 2}, sort_keys=True)",
    "TypeError: '<' not supported between instances of 'str' and 'int'",
    () => json.dumps(new Dict<unknown, unknown>([[1, 1], ["a", 2]]), { sortKeys: true }),
  ],
  [
    "(lambda xs: json.loads(json.dumps(xs)) == xs)([{'key': 'v' * n} for n in range(500)])",
    "True",
    () => {
      const dicts = Array.from({ length: 500 }, (_, n) => new Dict([["key", "v".repeat(n)]]));
      return repr(json.loads(json.dumps(dicts))) === repr(dicts);
    },
  ],
  [
    "[json.loads(t) for t in ('-0', '-0.0', '1E5', '-1.5e-3', '-123456789012345', '1234567890123456')]",
    "[0, -0.0, 100000.0, -0.0015, -123456789012345, 1234567890123456]",
    () =>
      ["-0", "-0.0", "1E5", "-1.5e-3", "-123456789012345", "1234567890123456"].map((text) =>
        json.loads(text)
      ),
  ],
  [
    "json.loads('01')",
    "JSONDecodeError: Extra data: line 1 column 2 (char 1)",
    () => json.loads("01"),
  ],
  [
    "json.loads('-.5')",
    "JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    () => json.loads("-.5"),
  ],
  [
    "json.loads('1.e3')",
    "JSONDecodeError: Extra data: line 1 column 2 (char 1)",
    () => json.loads("1.e3"),
  ],
];

testCases("json", "import json", cases);
