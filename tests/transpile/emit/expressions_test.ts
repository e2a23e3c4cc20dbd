import { assertEquals } from "@std/assert";
import { emitted, importsOf } from "./emitted.ts";

Deno.test("strings put together become one template", () => {
  assertEquals(
    emitted('name = "you"\nprint("hello " + name + "!", "%s: %d" % (name, 3), f"{name}{1}")\n'),
    'const name = "you";\nprint(`hello ${name}!`, `${name}: 3`, `${name}1`);',
  );
});

Deno.test("integers that may grow too large go through a helper", () => {
  assertEquals(
    emitted("n = 1\nfor _ in range(100):\n    n *= 7\nprint(n, 2 ** 10, 7 // 2, -7 % 3)\n"),
    [
      "let n: int = 1;",
      "for (let _ = 0; _ < 100; _++) {",
      "  n = mulInts(n, 7);",
      "}",
      "print(n, 2 ** 10, Math.floor(7 / 2), mod(-7, 3));",
    ].join("\n"),
  );
});

Deno.test("a chained comparison evaluates its middle once", () => {
  assertEquals(
    emitted("def f():\n    return 2\n\nprint(1 < f() < 3)\n"),
    [
      "export function f(): number {",
      "  return 2;",
      "}",
      "",
      "let value: number;",
      "print(1 < (value = f()) && value < 3);",
    ].join("\n"),
  );
});

Deno.test("comprehensions are maps and filters", () => {
  assertEquals(
    emitted("xs = [1, 2, 3]\nprint([x * 2 for x in xs if x > 1], any(x > 2 for x in xs))\n"),
    "const xs = [1, 2, 3];\nprint(xs.filter((x) => x > 1).map((x) => x * 2), xs.some((x) => x > 2));",
  );
});

Deno.test("functions made in a comprehension share its variable", () => {
  assertEquals(
    emitted("fs = [lambda: i for i in range(3)]\nprint(fs[0]())\n").includes("for (i of range(3))"),
    true,
  );
});

Deno.test("names of helpers give way to the program's own", () => {
  assertEquals(importsOf("def sum(a):\n    return a\n\nprint(sum(1), max([1]))\n"), [
    'import { max, print } from "@manycore/multiprocessing/python";',
  ]);
  assertEquals(importsOf("def add(a, b):\n    return a + b\n\nprint(add(1, 'a'))\n"), [
    'import { add as pyAdd, print } from "@manycore/multiprocessing/python";',
  ]);
});

Deno.test("a float that is calculated with is a plain number until it leaves", () => {
  assertEquals(
    emitted("x = 1.5\nx = x + 1.5\nprint(x, x > 2)\n"),
    "let x = 1.5;\nx = x + 1.5;\nprint(float(x), x > 2);",
  );
});

Deno.test("a text that is written in lines is a template literal in lines", () => {
  assertEquals(
    emitted(
      'letter = """Dear `all`,\n  ${x} \\t {n}\n"""\nn = 1\nprint(letter, f"""{n}\n{{}}""")\n',
    ),
    "const letter = `Dear \\`all\\`,\n  \\${x} \\t {n}\n`;\nconst n = 1;\nprint(\n  letter,\n  `${n}\n{}`,\n);",
  );
});

Deno.test("a text in lines with spaces at their ends shows them", () => {
  assertEquals(emitted('print("""a \nb""")\n'), 'print("a \\nb");');
});
