/** Programs that calculate print what CPython prints, and do it with JavaScript's own numbers and operators where they can. */
import { assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { testPrograms } from "./recorded.ts";

testPrograms("numbers");

async function emitted(source: string): Promise<string> {
  return (await transpile(source, { filename: "program.py" })).code;
}

Deno.test("attributes that are always floats are plain numbers", async () => {
  const code = await emitted(
    "class Body:\n    def __init__(self):\n        self.x = 0.0\n\n" +
      "def move(body, dt):\n    body.x += dt * 0.5\n\n" +
      "body = Body()\nmove(body, 0.1)\nprint(body.x)\n",
  );
  assertStringIncludes(code, "  declare x: number;");
  assertStringIncludes(code, "function move(body: Body, dt: number)");
  assertStringIncludes(code, "body.x += dt * 0.5;");
  assertStringIncludes(code, "print(float(body.x));");
});

Deno.test("methods that nobody calls say nothing of what attributes hold", async () => {
  const code = await emitted(
    "class Point:\n    def __init__(self, x):\n        self.x = x\n\n" +
      "    def __neg__(self):\n        return Point(-self.x)\n\n" +
      "    def opposite(self):\n        return Point(-self.x)\n\n" +
      "print(Point(1.5).x * 2)\n",
  );
  assertStringIncludes(code, "declare x: number;");
  const open = await emitted(
    "class Point:\n    def __init__(self, x):\n        self.x = x\n\n" +
      "    def times(self, k):\n        return Point(self.x * k)\n\n" +
      'print(getattr(Point(1.5), input())("a").x * 2)\n',
  );
  assertStringIncludes(open, "declare x: unknown;");
});

Deno.test("a function that always gives a float gives a plain number", async () => {
  const code = await emitted("def half(x):\n    return x * 0.5\n\nprint(half(3.0) + 1.0)\n");
  assertStringIncludes(code, "function half(x: number): number {\n  return x * 0.5;");
  assertStringIncludes(code, "print(float(half(3) + 1));");
});

Deno.test("a function that is a value itself takes and gives floats as Python values", async () => {
  const code = await emitted(
    "def half(x):\n    return x * 0.5\n\nprint(half(3.0), list(map(half, [1.0])))\n",
  );
  assertStringIncludes(code, "): float {");
});

Deno.test("an item is read by brackets, and by the helper where there is none", async () => {
  const code = await emitted(
    "def total(xs, n):\n    s = 0\n    for i in range(n):\n        s += xs[i]\n    return s\n\n" +
      "print(total([int(word) for word in input().split()], 2))\n",
  );
  assertStringIncludes(code, "xs[i] ?? item(xs, i)");
});

Deno.test("items of lists whose length is known are read and stored by brackets", async () => {
  const code = await emitted(
    "def total(xs, n):\n    s = 0\n    for i in range(n):\n        s += xs[i] // len(xs)\n        xs[i] = s\n    return s\n\n" +
      "print(total([1] * 5, 3), total(list(range(3)), 2))\n",
  );
  assertStringIncludes(code, "s += Math.floor(xs[i]! / xs.length);");
  assertStringIncludes(code, "xs[i] = s;");
});

Deno.test("a number whose square is bounded is bounded, too", async () => {
  const code = await emitted(
    "def count(n):\n    i = 2\n    while i * i <= n:\n        i += 1\n    return i\n\nprint(count(1000))\n",
  );
  assertStringIncludes(code, "while (i * i <= n) {");
});

Deno.test("a range with a step above zero is counted", async () => {
  const code = await emitted(
    "def mark(n):\n    for step in range(1, 4):\n        for i in range(0, n, step):\n            print(i)\n\nmark(9)\n",
  );
  assertStringIncludes(code, "i += step");
});

Deno.test("a comprehension over numbered items has them from the list's own methods", async () => {
  const code = await emitted(
    "xs = [3, 4]\nprint([i * x for i, x in enumerate(xs)], [i for i, x in enumerate(xs) if x > 3])\n",
  );
  assertStringIncludes(code, "xs.map((x, i) => i * x)");
  assertStringIncludes(code, "xs.flatMap((x, i) => x > 3 ? [i] : [])");
});

Deno.test("words of 32 bits are calculated with as JavaScript does, products modulo an int without bigints", async () => {
  const code = await emitted(
    "def a(x):\n    return (x * 1103515245 + 1) & 0x7FFFFFFF\n\n" +
      "def b(x):\n    x ^= x >> 15\n    return (x << 3) & 0xFFFFFFFF\n\n" +
      "def c(x, y):\n    return x * y % 1000000007\n\n" +
      "for i in range(2**31, 2**32):\n    print(a(i), b(i), c(i, i))\n",
  );
  assertStringIncludes(code, "return (Math.imul(x, 1103515245) + 1) & 0x7FFFFFFF;");
  assertStringIncludes(code, "x = (x ^ x >>> 15) >>> 0;\n  return (x << 3) >>> 0;");
  assertStringIncludes(code, "return mulmod(x, y, 1000000007);");
});

Deno.test("tuples that are written in a loop and taken apart at once are plain arrays", async () => {
  const code = await emitted("for dy, dx in ((-1, 0), (0, 1)):\n    print(dy, dx)\n");
  assertStringIncludes(code, "for (const [dy, dx] of [[-1, 0], [0, 1]] as [number, number][]) {");
});

Deno.test("a list of floats holds plain numbers, and who prints it gets a copy", async () => {
  const code = await emitted(
    "def spread(xs):\n    for i in range(1, len(xs)):\n        xs[i] = xs[i - 1] * 0.5\n    return xs\n\n" +
      "print(spread([0.5, 1.0]))\n",
  );
  assertStringIncludes(code, "function spread(xs: number[]): number[]");
  assertStringIncludes(code, "= xs[i - 1]! * 0.5;");
  assertStringIncludes(code, "print(floats(spread([0.5, 1])));");
});

Deno.test("a list of floats that goes where it cannot be followed keeps Python's values", async () => {
  const code = await emitted(
    "from collections import deque\n\nxs = [0.5, 1.0]\nseen = deque()\nseen.append(xs)\nprint(xs)\n",
  );
  assertStringIncludes(code, "const xs = [0.5, float(1)];");
});

Deno.test("a sum that begins with an int is a plain number where it does not show", async () => {
  const code = await emitted(
    "def mean(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total / len(xs)\n\n" +
      "print(mean([float(word) for word in input().split()]))\n",
  );
  assertStringIncludes(code, "let total = 0;");
  assertStringIncludes(code, "total += x;");
  assertStringIncludes(code, "return quotient(total, xs.length);");
});

Deno.test("lists side by side are gone through by places", async () => {
  const code = await emitted(
    "def dot(xs, ys):\n    total = 0.0\n    for x, y in zip(xs, ys):\n        total += x * y\n    return total\n\n" +
      "print(dot([0.5], [1.5]), sum(x * y for x, y in zip([0.5], [1.5])))\n",
  );
  assertStringIncludes(code, "i < xs.length && i < ys.length; i++) {");
  assertStringIncludes(code, "const x = xs[i]!;");
});

Deno.test("a sum of floats that a function computes is added up in a loop", async () => {
  const code = await emitted(
    "def squares(xs):\n    return sum(x * x for x in xs)\n\nprint(squares([float(word) for word in input().split()]))\n",
  );
  assertStringIncludes(code, "const total = new FloatSum();");
  assertStringIncludes(code, "total.add(x * x);");
  assertStringIncludes(code, "return total.result();");
});

Deno.test("a sum over many items is a loop in a module itself, too", async () => {
  const code = await emitted(
    "xs = [i * 0.1 for i in range(5000)]\nys = [i if i % 2 else i * 0.5 for i in range(5000)]\nfew = [0.5, 1.5]\n" +
      "print(sum(x * x for x in xs), sum(y + 1 for y in ys), sum(x * x for x in few))\n",
  );
  assertStringIncludes(
    code,
    "const total = new FloatSum();\nfor (const x of xs) {\n  total.add(x * x);\n}",
  );
  assertStringIncludes(code, "const total2 = new NumberSum();");
  assertStringIncludes(code, "sumOfFloats(few.map((x) => x * x))");
});

Deno.test("items of rows are read by brackets, and stored through the row", async () => {
  const code = await emitted(
    "def smooth(rows, i, j):\n    for k in range(3):\n        rows[i][j] = rows[j][i] * 0.5\n    return rows\n\n" +
      "print(smooth([[float(word) for word in line.split()] for line in open('f')], 0, 1))\n",
  );
  assertStringIncludes(code, "(rows[j]?.[i] ?? item(item(rows, j), i)) * 0.5");
  assertStringIncludes(code, "const row = rows[i] ?? item(rows, i);");
});

Deno.test("objects that are only ever made by their class's name get plain numbers", async () => {
  const code = await emitted(
    "class Point:\n    def __init__(self, x):\n        self.x = x\n\n    def half(self):\n        return Point(self.x * 0.5)\n\n" +
      "print(Point(3.0).half().x)\n",
  );
  assertStringIncludes(code, "constructor(x: number) {");
  assertStringIncludes(code, "new Point(this.x * 0.5)");
});

Deno.test("a function that compares gets what is sorted by it", async () => {
  const code = await emitted(
    "from functools import cmp_to_key\n\ndef turned(a, b):\n    return b - a\n\n" +
      "print(sorted([1, 3, 2], key=cmp_to_key(turned)))\n",
  );
  assertStringIncludes(code, "function turned(a: number, b: number): number {\n  return b - a;");
});
