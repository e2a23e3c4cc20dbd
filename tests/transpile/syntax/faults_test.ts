import { assertEquals, assertThrows } from "@std/assert";
import { parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import { answer } from "./judge/judge.ts";
import faults from "./faults.json" with { type: "json" };
import refusals from "./refusals.json" with { type: "json" };
import warnings from "./warnings.json" with { type: "json" };

for (const { name, source, fault, warnings } of faults) {
  Deno.test(`CPython's words, place and picture are given for ${name}`, () => {
    assertThrows(() => parse(source, "x.py"), PythonSyntaxError);
    assertEquals(answer(source), { fault, warnings });
  });
}

for (const { name, source, fault, warnings } of refusals) {
  Deno.test(`CPython's words, place and picture are given, once it is parsed, for ${name}`, () => {
    parse(source, "x.py");
    assertEquals(answer(source), { fault, warnings });
  });
}

for (const { name, source, fault, warnings: expected } of warnings) {
  Deno.test(`CPython's warnings are given for ${name}`, () => {
    assertEquals(answer(source), { fault, warnings: expected });
  });
}

Deno.test("a null byte is refused where its line begins, and what is before it is shown", () => {
  const fault = assertThrows(() => parse("x = 1\ny\0 = 2\n", "x.py"), PythonSyntaxError);
  assertEquals(
    [fault.message, fault.line, fault.column, fault.text],
    ["source code cannot contain null bytes", 2, 0, "y"],
  );
});

Deno.test("a warning is shown as CPython prints it", () => {
  const fault = assertThrows(() => parse("a = '\\d'\nb c\n", "x.py"), PythonSyntaxError);
  assertEquals(
    fault.warnings.map((warning) => warning.formatted),
    ["x.py:1: SyntaxWarning: invalid escape sequence '\\d'\n  a = '\\d'"],
  );
});
