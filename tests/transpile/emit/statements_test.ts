import { assertEquals } from "@std/assert";
import { emitted } from "./emitted.ts";

Deno.test("a counting loop counts where the range is known", () => {
  assertEquals(
    emitted("for i in range(3):\n    print(i)\n"),
    "for (let i = 0; i < 3; i++) {\n  print(i);\n}",
  );
});

Deno.test("a loop variable that is read behind its loop keeps its last value", () => {
  assertEquals(
    emitted("for i in range(3):\n    print(i)\nprint(i)\n"),
    [
      "let i: number | undefined;",
      "for (i of range(3)) {",
      "  print(i);",
      "}",
      'print(boundGlobal(i, "i"));',
    ].join("\n"),
  );
});

Deno.test("a name is declared where it first gets its value", () => {
  assertEquals(
    emitted("def f(n):\n    m = n * 2\n    m += 1\n    k = m\n    return k\n\nf(3)\n"),
    [
      "export function f(n: number): number {",
      "  let m = n * 2;",
      "  m += 1;",
      "  const k = m;",
      "  return k;",
      "}",
      "",
      "f(3);",
    ].join("\n"),
  );
});

Deno.test("a name that gets its value along with a place is declared there", () => {
  assertEquals(
    emitted("def f(kept, n):\n    kept[0] = twice = n * 2\n    return twice\n\nf({}, 4)\n"),
    [
      "export function f(kept: Dict<number, number>, n: number): number {",
      "  const twice = n * 2;",
      "  kept.set(0, twice);",
      "  return twice;",
      "}",
      "",
      "f(new Dict<number, number>(), 4);",
    ].join("\n"),
  );
});

Deno.test("a type that is named before it is made leaves the declaration where it is", () => {
  assertEquals(
    emitted("def f(rows: 'Rows'):\n    return len(rows)\n\nRows = list[int]\nf([1])\n"),
    [
      "export function f(rows: number[]): number {",
      "  return rows.length;",
      "}",
      "",
      "export const Rows = item(list, int);",
      "f([1]);",
    ].join("\n"),
  );
});

Deno.test("an attribute that is counted up by steps of several sizes is a plain number", () => {
  const text = emitted(
    "class Reader:\n    at = 0\n    def one(self):\n        self.at += 1\n" +
      "    def word(self, text):\n        self.at += len(text)\n" +
      "r = Reader()\nr.one()\nr.word('abc')\nprint(r.at)\n",
  );
  assertEquals(text.match(/this\.at .*/g), ["this.at += 1;", "this.at += len(text);"]);
});

Deno.test("two names change places", () => {
  assertEquals(
    emitted("a = 1\nb = 2\na, b = b, a\nprint(a, b)\n"),
    "let a = 1;\nlet b = 2;\n[a, b] = [b, a];\nprint(a, b);",
  );
});

Deno.test("a loop's else is left out by break", () => {
  assertEquals(
    emitted(
      "for i in range(3):\n    if i > 1:\n        break\nelse:\n    print('none')\n",
    ),
    [
      "search: {",
      "  for (let i = 0; i < 3; i++) {",
      "    if (i > 1) {",
      "      break search;",
      "    }",
      "  }",
      '  print("none");',
      "}",
    ].join("\n"),
  );
});

Deno.test("an error of another class goes on", () => {
  assertEquals(
    emitted("try:\n    print(1)\nexcept KeyError as e:\n    print(e)\nfinally:\n    print(2)\n"),
    [
      "try {",
      "  print(1);",
      "} catch (e) {",
      "  if (!(e instanceof KeyError)) throw e;",
      "  print(e);",
      "} finally {",
      "  print(2);",
      "}",
    ].join("\n"),
  );
});

Deno.test("comments and blank lines stay where they were", () => {
  assertEquals(
    emitted("x = 1  # one\n\n# two\nprint(x)\n"),
    "const x = 1; // one\n\n// two\nprint(x);",
  );
});

Deno.test("the main guard is Deno's", () => {
  assertEquals(
    emitted('if __name__ == "__main__":\n    print(1)\nelse:\n    print(2)\n'),
    "if (import.meta.main) {\n  print(1);\n} else {\n  print(2);\n}",
  );
});

Deno.test("a case without a guard declares what its pattern binds", () => {
  const source = `class Circle:
    __match_args__ = ("radius",)

    def __init__(self, radius):
        self.radius = radius


def area(shape):
    match shape:
        case Circle(r):
            return 3 * r
        case None:
            return 0


print(area(Circle(2)), area(None))
`;
  assertEquals(
    emitted(source).split("\n").slice(-11, -2),
    [
      "export function area(shape: Circle | null): number | null {",
      "  if (shape instanceof Circle) {",
      "    const r = shape.radius;",
      "    return 3 * r;",
      "  } else if (shape == null) {",
      "    return 0;",
      "  }",
      "  return null;",
      "}",
    ],
  );
});
