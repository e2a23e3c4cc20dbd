import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { TranspileError } from "@manycore/multiprocessing/transpile";
import { emitted } from "./emitted.ts";

Deno.test("keywords of a known function go to their places", () => {
  assertStringIncludes(
    emitted("def f(a, b=2, c=3):\n    return a + b + c\n\nprint(f(1, c=4))\n"),
    "print(f(1, undefined, 4));",
  );
});

Deno.test("keyword-only parameters come in one object", () => {
  assertEquals(
    emitted("def f(a, *, b=2):\n    return a + b\n\nprint(f(1, b=3))\n"),
    [
      "export function f(a: number, { b = 2 }: { b?: number } = {}): number {",
      "  return a + b;",
      "}",
      "",
      "print(f(1, { b: 3 }));",
    ].join("\n"),
  );
});

Deno.test("a default that can change is made once", () => {
  assertStringIncludes(
    emitted("def f(x, seen=[]):\n    seen.append(x)\n    return seen\n\nprint(f(1), f(2))\n"),
    "const fSeen: number[] = [];\n",
  );
});

Deno.test("a docstring becomes JSDoc and a parameter that nobody reads is marked", () => {
  assertEquals(
    emitted('def f(x):\n    """Says one."""\n    return 1\n\nf(2)\n'),
    "/** Says one. */\nexport function f(_x: number): number {\n  return 1;\n}\n\nf(2);",
  );
});

Deno.test("only what can wait is asynchronous", () => {
  assertEquals(
    emitted(
      "import time\n\ndef nap():\n    time.sleep(1)\n\ndef one():\n    return 1\n\ndef both():\n    nap()\n    return one()\n\nboth()\n",
    ),
    [
      "export async function nap(): Promise<void> {",
      "  await time.sleep(1);",
      "}",
      "",
      "export function one(): number {",
      "  return 1;",
      "}",
      "",
      "export async function both(): Promise<number> {",
      "  await nap();",
      "  return one();",
      "}",
      "",
      "await both();",
    ].join("\n"),
  );
});

Deno.test("a function defined again gets a name of its own", () => {
  const text = emitted(
    "def f():\n    return 1\n\nprint(f())\n\ndef f():\n    return 2\n\nprint(f())\n",
  );
  assertStringIncludes(text, "export function f2()");
  assertStringIncludes(text, "print(f());");
  assertStringIncludes(text, "print(f2());");
});

Deno.test("what cannot be translated is named with its place", () => {
  const error = assertThrows(
    () => emitted("x = 1\nexec('print(x)')\n"),
    TranspileError,
  );
  assertEquals([error.line, error.column], [2, 1]);
  assertStringIncludes(error.formatted, 'File "program.py", line 2');
});

Deno.test("what cannot be put in the place of something else is named with its place", () => {
  const programs: [source: string, text: string][] = [
    ["import time\ntime.time = lambda: 1\n", "time.time cannot be replaced"],
  ];
  for (const [source, text] of programs) {
    const error = assertThrows(() => emitted(source), TranspileError);
    assertStringIncludes(error.message, text);
    assertEquals(error.line, source.split("\n").length - 1);
  }
});
