import { assert, assertEquals, assertThrows } from "@std/assert";
import { parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import { damaged, numbers, outcome } from "./judge/mutate.ts";
import programs from "./programs.json" with { type: "json" };

function faultOf(source: string): PythonSyntaxError {
  return assertThrows(() => parse(source, "x.py"), PythonSyntaxError);
}

Deno.test("two hundred brackets are too many", () => {
  assertEquals(faultOf("(".repeat(10_000)).message, "too many nested parentheses");
});

Deno.test("a hundred and ninety-nine brackets are not too many", () => {
  parse("(".repeat(199) + "x" + ")".repeat(199), "x.py");
});

const DEEP: Record<string, string> = {
  "signs": "-".repeat(100_000) + "x",
  "negations": "not ".repeat(100_000) + "x",
  "additions": "x" + " + x".repeat(100_000),
  "powers": "x" + " ** x".repeat(100_000),
  "attributes": "x" + ".y".repeat(100_000),
  "calls": "x" + "()".repeat(100_000),
  "lambdas": "lambda: ".repeat(100_000) + "x",
  "conditions": "x if x else ".repeat(100_000) + "x",
};

for (const [what, source] of Object.entries(DEEP)) {
  Deno.test(`a hundred thousand ${what} in a row are refused as too complex`, () => {
    assertEquals(faultOf(source).message, "Python source too complex to parse");
  });
}

Deno.test("long rows that make no tree deeper are read", () => {
  parse("x = [" + "1, ".repeat(100_000) + "]", "x.py");
  parse("a = ".repeat(10_000) + "1", "x.py");
  parse("a" + " and a".repeat(100_000), "x.py");
  parse("pass\n".repeat(100_000), "x.py");
});

Deno.test("a fault under many brackets is found in time", () => {
  const start = performance.now();
  for (const [open, close] of ["()", "[]", "{}", "f(", "{1:"].map((s) => [s, ")"])) {
    const fault = faultOf(open!.repeat(60) + "1 1" + close!.repeat(60));
    assertEquals(fault.line, 1);
  }
  assert(performance.now() - start < 60_000);
});

Deno.test("damaged programs end in a tree or in a fault with a place", () => {
  const next = numbers(1);
  const seen = { tree: 0, fault: 0 };
  for (let i = 0; i < 20_000; i++) {
    const { source } = programs[next(programs.length)]!;
    seen[outcome(damaged(source, next))]++;
  }
  assert(seen.tree > 1000 && seen.fault > 1000);
});
