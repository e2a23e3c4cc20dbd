import { assert, assertEquals } from "@std/assert";
import { isSafeInt } from "../../../transpile/analysis/mod.ts";
import { look } from "./look.ts";

function isSafe(text: string, name: string): boolean {
  const one = look(text);
  return isSafeInt(one.analysis.variableType(one.variable(name)));
}

Deno.test("operators on bounded ints give bounded ints", () => {
  const text = look(
    "a = 7\nb = a * 6 + 1\nc = b % 10\nd = b // 4\ne = b & 15\nf = -a\ng = 1 << 10\nh = a ** 3\n",
  );
  assertEquals([..."bcdefgh"].map((name) => text.type(name)), [
    "int[43..43]",
    "int[0..9]",
    "int[10..10]",
    "int[0..15]",
    "int[-7..-7]",
    "int[1024..1024]",
    "int[343..343]",
  ]);
});

Deno.test("a true division is a float, a power of what may be negative an int or a float", () => {
  const text = look("import json\nn = int(json.loads('1'))\na = n / 2\nb = 2 ** n\nc = n ** 2\n");
  assertEquals([text.type("a"), text.type("b"), text.type("c")], [
    "float",
    "float | int",
    "int[0..]",
  ]);
});

Deno.test("a counter without an end stays safe", () => {
  assert(isSafe("n = 0\nwhile True:\n    n += 1\n    if n == 5: break\n", "n"));
  assert(isSafe("n = 0\nfor line in open('f'):\n    n += len(line)\n", "n"));
  assert(isSafe("n = 0\nfor line in open('f'):\n    n = n + 3\n", "n"));
});

Deno.test("a sum of large terms is not safe", () => {
  const text = "res = 0\nfor i in range(1000000):\n    res += i + i**2 + i**3\n";
  assert(!isSafe(text, "res"));
  assert(isSafe(text, "i"));
});

Deno.test("doubling, multiplying and fibonacci are not safe", () => {
  assert(!isSafe("n = 1\nwhile True:\n    n *= 2\n", "n"));
  assert(!isSafe("n = 1\nfor i in range(1, 30):\n    n = n * i\n", "n"));
  assert(!isSafe("a, b = 0, 1\nfor _ in range(300):\n    a, b = b, a + b\n", "a"));
  assert(!isSafe("n = 27\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n", "n"));
});

Deno.test("a condition bounds a variable", () => {
  const text = look("n = 5\nwhile n > 0:\n    print([n])\n    n -= 1\n");
  assertEquals(text.at("[n]"), "list[int[1..5]]");
});

Deno.test("a modulus keeps a product safe", () => {
  assert(isSafe("h = 0\nfor c in 'abc':\n    h = (h * 31 + ord(c)) % 1000000007\n", "h"));
});

Deno.test("range bounds its items", () => {
  const text = look(
    "for a in range(10): pass\nfor b in range(5, 20, 5): pass\nfor c in range(9, 0, -1): pass\nfor d in range(len('abc')): pass\n",
  );
  assertEquals([..."abc"].map((name) => text.type(name)), [
    "int[0..9]",
    "int[5..19]",
    "int[1..9]",
  ]);
  assert(isSafe("for d in range(len('abc')): pass\n", "d"));
});

Deno.test("an annotation says int, which a bool is too, not how large", () => {
  const text = look("def f(n: int, m: int = 3):\n    return n\n");
  assertEquals(text.signature("f"), "(n: bool | int, m: bool | int) -> bool | int");
});

Deno.test("an int literal beyond 2**53 is not safe", () => {
  assert(!isSafe("n = 9007199254740993\n", "n"));
  assert(isSafe("n = 9007199254740991\n", "n"));
});

Deno.test("parameters hold what all calls give", () => {
  assertEquals(
    look("def f(n):\n    return n * n\nf(3)\nf(5)\n").signature("f"),
    "(n: int[3..5]) -> int[9..25]",
  );
});

Deno.test("a binary search stays safe", () => {
  const text =
    "def find(xs, x):\n    lo, hi = 0, len(xs) - 1\n    while lo <= hi:\n        mid = (lo + hi) // 2\n        if xs[mid] < x:\n            lo = mid + 1\n        else:\n            hi = mid - 1\n    return lo\nfind([1, 2, 3], 2)\n";
  assert(isSafe(text, "find.mid"));
});

Deno.test("the whole part of a bounded float is bounded", () => {
  const text = look(
    `import math, random
n = 10000
a = int(math.sqrt(n)) + 1
b = int(n ** 0.5)
c = math.floor(n / 3)
d = int(random.random() * 6)
half = n / 2
e = round(half)
f = int(float(input()))
`,
  );
  assertEquals([..."abcdef"].map((name) => text.type(name)), [
    "int[1..101]",
    "int[1..100]",
    "int[3333..3334]",
    "int[0..6]",
    "int[5000..5000]",
    "int",
  ]);
});

Deno.test("what is added up in loops of known lengths is bounded", () => {
  const sums =
    "def f(n):\n    t = 0\n    for i in range(n):\n        for j in range(n):\n            t += i * j\n    return t\nf(1000)\n";
  assert(isSafe(sums, "f.t"));
  assert(isSafe("t = 0\nfor i in range(1000):\n    t += i ** 3\n", "t"));
  assert(isSafe("t = 0\nfor x in [2 ** 21, 2 ** 22]:\n    t = t - x\n", "t"));
  assert(!isSafe("t = 0\nwhile True:\n    t += 2 ** 22\n", "t"));
  assert(!isSafe("t = 0\nfor i in range(2000000):\n    t += i * i\n", "t"));
  assert(!isSafe("t = 1\nfor i in range(100):\n    t += i\n    t *= 3\n", "t"));
});

Deno.test("a small step beside one without bounds bounds nothing", () => {
  const text = look(
    "t = 0\nfor i in range(4):\n    t += int(input())\n    t += 2\n    print([t])\n",
  );
  assertEquals(text.at("[t]"), "list[int]");
});

Deno.test("a sum that is handed on to the next call is not bounded by the loops of one", () => {
  const text =
    "def f(n, t):\n    for i in range(100):\n        t += i * 2 ** 30\n    return t if n == 0 else f(n - 1, t)\nf(5, 0)\n";
  assert(!isSafe(text, "f.t"));
});

Deno.test("sums of bounded items are bounded, max and min by their arguments", () => {
  const text = look(
    "xs = [1, 2, 5]\na = sum(xs)\nb = sum(x ** 9 for x in range(999))\nc = max(3, len(xs))\nd = min(0, len(xs))\n",
  );
  assertEquals(["a", "b", "c", "d"].map((name) => text.type(name)), [
    "int[0..15]",
    "int",
    "int[3..3]",
    "int[0..0]",
  ]);
});

Deno.test("the length of a list is bounded by what makes it, longer and shorter", () => {
  const length = (text: string) => look(`${text}\nn = len(xs)\n`).type("n");
  assertEquals(length("xs = [1, 2] * 3 + [4]"), "int[7..7]");
  assertEquals(length("xs = [i for i in range(2, 11, 3)]"), "int[3..3]");
  assertEquals(length("xs = [i for i in range(10) if i]"), "int[0..10]");
  assertEquals(length("xs = sorted(range(9))[2:-1]"), "int[6..6]");
  assertEquals(length("xs = [1, 2, 3]\nxs.append(4)"), "int[3..134217728]");
  assertEquals(length("xs = [1, 2, 3]\nxs.pop()"), "int[0..3]");
  assertEquals(length("xs = [1, 2, 3]\nxs.sort()\nxs.clear()"), "int[0..3]");
  assertEquals(length("xs = [1, 2, 3]\nprint(xs, xs[1:])\nxs[1] = 5"), "int[3..3]");
  assertEquals(length("xs = [1]\nfor _ in range(9):\n    xs = xs + xs"), "int[1..134217728]");
  assertEquals(length("import json\nxs = [1]\njson.loads('')(xs)"), "int[0..134217728]");
  assertEquals(length("import json\nxs = [1]\ndel json.loads('')[0]"), "int[0..134217728]");
});

Deno.test("small steps stay safe wherever they are kept", () => {
  assert(isSafe("def f(n):\n    return 0 if n == 0 else f(n - 1)\nf(9)\n", "f.n"));
  const table =
    "t = [[0] * 9 for _ in range(9)]\nfor i in range(1, 9):\n    for j in range(1, 9):\n        t[i][j] = t[i - 1][j - 1] + 1\nlast = t[8][8]\n";
  assert(isSafe(table, "last"));
  assert(!isSafe("def f(n):\n    return 0 if n == 0 else f(n * 2)\nf(9)\n", "f.n"));
});
