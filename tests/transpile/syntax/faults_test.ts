import { assertEquals, assertThrows } from "@std/assert";
import { parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import faults from "./faults.json" with { type: "json" };

for (const { name, source, kind, message, line, column, formatted } of faults) {
  Deno.test(`CPython's words and place are given for ${name}`, () => {
    const fault = assertThrows(() => parse(source, "x.py"), PythonSyntaxError);
    assertEquals(
      { kind: fault.kind, message: fault.message, line: fault.line, column: fault.column },
      { kind, message, line, column },
    );
  });

  Deno.test(`CPython's picture is drawn of ${name}`, () => {
    const fault = assertThrows(() => parse(source, "x.py"), PythonSyntaxError);
    assertEquals(fault.formatted, formatted);
  });
}

Deno.test("a null byte is refused where it stands", () => {
  const fault = assertThrows(() => parse("x = 1\ny\0 = 2\n", "x.py"), PythonSyntaxError);
  assertEquals(
    [fault.message, fault.line, fault.column],
    ["source code cannot contain null bytes", 2, 2],
  );
});
