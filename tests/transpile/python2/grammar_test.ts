/** What Python 2's grammar takes, and what its parser says of the rest. */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  dump,
  PythonSyntaxError,
  readTree,
  transpile,
  TranspileError,
} from "@manycore/multiprocessing/transpile";

/** The tree of a statement of Python 2, as that of one of Python 3. */
function tree(source: string): string {
  return dump(readTree(source, "x.py", 2));
}

/** Statements of Python 2, and ones of Python 3 with the same tree. */
const EQUALS: readonly (readonly [string, string])[] = [
  ["print", "print()"],
  ["print 'a', b", "print('a', b)"],
  ["print ('a', b)", "print(('a', b))"],
  ["print >>f, x", "print(x, file=f)"],
  ["raise E, 'x'", "raise E('x')"],
  ["raise E, ('x', 1), tb", "raise E('x', 1)"],
  ["raise E, None", "raise E()"],
  ["try: pass\nexcept E, e: pass", "try: pass\nexcept E as e: pass"],
  ["try: pass\nexcept (E, F), e: pass", "try: pass\nexcept (E, F) as e: pass"],
  ["x = `a`", "x = repr(a)"],
  ["x = `a, b`", "x = repr((a, b))"],
  ["x = a <> b", "x = a != b"],
  ["x = 0777, 0o17, 0L, 10L, 0xFFl", "x = 511, 15, 0, 10, 255"],
  ["x = ur'\\u0041\\n', b'a', '\\u0041'", "x = u'A\\\\n', 'a', '\\\\u0041'"],
  ["x = '\\xe4\\xb8\\xad'", "x = '\u4e2d'"],
  ["exec c in d, e", "exec(c, d, e)"],
  ["exec 'x = 1'", "exec('x = 1')"],
  ["def f(a, (b, c)): return b", "def f(a, b_c):\n    (b, c) = b_c\n    return b"],
  ["x = lambda (a, b): a + b", "x = lambda a_b: a_b[0] + a_b[1]"],
  ["x = lambda (a, (b, c)), d=1: c", "x = lambda a_b_c, d=1: a_b_c[1][1]"],
  ["x = [i for i in 1, 2]", "x = [i for i in (1, 2)]"],
  ["x = {k: v for k, v in y}", "x = {k: v for k, v in y}"],
  ["if 1:\n\tx\n        y", "if 1:\n    x\n    y"],
  ["async = await + nonlocal_", "a\u0000 = b"],
  ["class C(): pass", "class C(): pass"],
  ["x = a[1:2, ...]", "x = a[1:2, ...]"],
  [
    "from __future__ import print_function\nprint('a', end='')",
    "from __future__ import print_function\nprint('a', end='')",
  ],
];

Deno.test("statements of Python 2 are those of Python 3 that do the same", () => {
  for (const [source, equal] of EQUALS) {
    if (equal.includes("\0")) assertStringIncludes(tree(source), "Name(id='async'");
    else assertEquals(tree(`${source}\n`), dump(readTree(`${equal}\n`, "x.py", 3)), source);
  }
});

/** Faults with the message, line and column of Python 2.7. */
const FAULTS: readonly (readonly [string, string, number])[] = [
  ["print 'a\n", "EOL while scanning string literal", 1],
  ["x = (1,\n", "unexpected EOF while parsing", 1],
  ["if x:\ny\n", "expected an indented block", 2],
  ["x = 1\n  y = 2\n", "unexpected indent", 2],
  ["if x:\n    y\n  z\n", "unindent does not match any outer indentation level", 3],
  ["f() = 1\n", "can't assign to function call", 1],
  ["None = 1\n", "cannot assign to None", 1],
  ["print(end='')\n", "invalid syntax", 1],
  ["x = f'a'\n", "invalid syntax", 1],
  ["def f(*, a): pass\n", "invalid syntax", 1],
  ["x: int = 1\n", "invalid syntax", 1],
  ["f(a=1, 2)\n", "non-keyword arg after keyword arg", 1],
  ["x = 09\n", "invalid token", 1],
  ["nonlocal x\n", "invalid syntax", 1],
  ["raise E from e\n", "invalid syntax", 1],
  ["'''\n", "EOF while scanning triple-quoted string literal", 1],
];

Deno.test("what Python 2 refuses is said in its words, where it is forced", () => {
  for (const [source, message, line] of FAULTS) {
    const error = assertThrows(() => readTree(source, "x.py", 2), PythonSyntaxError);
    assertEquals([error.message, error.line], [message, line], source);
  }
});

Deno.test("a program is Python 2 where Python 3 refuses it and Python 2 takes it", () => {
  const python = (source: string) => readTree(source, "x.py").python2 ? 2 : 3;
  assertEquals(python("print 'a'\n"), 2);
  assertEquals(python("print('a')\n"), 3);
  assertEquals(python("try: pass\nexcept E, e: print(e)\n"), 2);
  assertEquals(python("x = 1 if a <> b else 0777\n"), 2);
});

Deno.test("what neither takes is said in Python 3's words", () => {
  const error = assertThrows(() => readTree("print 'a'\nx = (\n", "x.py"), PythonSyntaxError);
  assertStringIncludes(error.message, "Missing parentheses in call to 'print'");
});

Deno.test("Python 3 can be forced upon a program of Python 2", () => {
  const options = { filename: "x.py", python: 3, checks: false } as const;
  const error = assertThrows(() => transpile("print 'a'\n", options), PythonSyntaxError);
  assertStringIncludes(error.message, "Missing parentheses in call to 'print'");
});

Deno.test("code in a string is refused with its place", () => {
  const options = { filename: "x.py", python: 2, checks: false } as const;
  const error = assertThrows(() => transpile("x = 1\nexec 'x = 2'\n", options), TranspileError);
  assertEquals([error.line, error.column], [2, 1]);
});

Deno.test("a module that Python 2 has not is missed in its words", () => {
  const options = { filename: "x.py", python: 2, checks: false } as const;
  for (const name of ["queue", "nosuch", "concurrent.futures"]) {
    const error = assertThrows(() => transpile(`import ${name}\n`, options), TranspileError);
    assertEquals([error.exception, error.message], ["ImportError", `No module named ${name}`]);
  }
});

Deno.test("what the types prove is written in Python 3's words", () => {
  const source =
    "def half(n):\n    return n / 2\nprint half(7), half(10)\nfor i in range(3): print i\n";
  const { code, python } = transpile(source, { filename: "x.py", checks: false });
  assertEquals(python, 2);
  assertStringIncludes(code, "Math.floor(n / 2)");
  assertStringIncludes(code, "print(half(7), half(10));");
  assert(!code.includes("classicDiv") && !code.includes("list("), code);
});
