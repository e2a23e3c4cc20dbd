import { assert, assertEquals, assertThrows } from "@std/assert";
import { dump, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import { damaged, numbers, outcome } from "./judge/mutate.ts";
import programs from "./programs.json" with { type: "json" };

function faultOf(source: string): PythonSyntaxError {
  return assertThrows(() => parse(source, "x.py"), PythonSyntaxError);
}

/** Blocks inside each other, each opened by a line. */
function blocks(line: string, depth: number): string {
  const lines = Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}${line}\n`);
  return `${lines.join("")}${" ".repeat(depth)}pass\n`;
}

function around(open: string, inner: string, close: string, depth: number): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}

const PARENTHESES = "too many nested parentheses";
const INDENTATION = "too many levels of indentation";

/** How deep CPython reads each of these, and what it says of one more. */
const LIMITS: Record<string, [make: (depth: number) => string, deepest: number, fault: string]> = {
  parentheses: [(n) => around("(", "x", ")", n), 200, PARENTHESES],
  lists: [(n) => around("[", "x", "]", n), 200, PARENTHESES],
  dicts: [(n) => around("{1:", "x", "}", n), 200, PARENTHESES],
  "calls inside calls": [(n) => around("f(", "x", ")", n), 200, PARENTHESES],
  "items inside items": [(n) => around("a[", "x", "]", n), 200, PARENTHESES],
  "targets inside targets": [(n) => around("(", "x", ",)", n) + " = y", 200, PARENTHESES],
  "assignment expressions": [(n) => around("(x := ", "1", ")", n), 200, PARENTHESES],
  patterns: [(n) => `match x:\n case ${around("[", "a", "]", n)}: pass`, 200, PARENTHESES],
  "items of with": [(n) => `with ${around("(", "x", ")", n)}: pass`, 200, PARENTHESES],
  "f-strings": [(n) => around("f'{", "1", "}'", n), 149, "too many nested f-strings"],
  specifications: [
    (n) => `f'${around("{a:", "", "}", n)}'`,
    3,
    "f-string: expressions nested too deeply",
  ],
  "blocks of if": [(n) => blocks("if x:", n), 99, INDENTATION],
  "blocks of for": [(n) => blocks("for x in y:", n), 99, INDENTATION],
  "blocks of with": [(n) => blocks("with x:", n), 99, INDENTATION],
  functions: [(n) => blocks("def f():", n), 99, INDENTATION],
  classes: [(n) => blocks("class A:", n), 99, INDENTATION],
};

for (const [what, [make, deepest, fault]] of Object.entries(LIMITS)) {
  Deno.test(`${deepest} ${what} inside each other are read, one more is refused`, () => {
    parse(make(deepest), "x.py");
    assertEquals(faultOf(make(deepest + 1)).message, fault);
    assertEquals(faultOf(make(deepest + 1_000)).message, fault);
  });
}

/** How deep CPython reads each of these at least; beyond, it gives up somewhere. */
const TAKEN: Record<string, string> = {
  additions: "x" + " + x".repeat(9_990),
  "sums of products": "x" + " + x * x".repeat(9_990),
  attributes: "x" + ".y".repeat(9_990),
  calls: "x" + "()".repeat(9_990),
  items: "x" + "[0]".repeat(9_990),
  signs: "-".repeat(3_000) + "x",
  negations: "not ".repeat(3_000) + "x",
  conditions: "x if x else ".repeat(3_000) + "x",
  powers: "x" + " ** x".repeat(2_000),
  lambdas: "lambda: ".repeat(2_000) + "x",
  branches: "if x: pass\n" + "elif x: pass\n".repeat(2_000),
};

for (const [what, source] of Object.entries(TAKEN)) {
  Deno.test(`thousands of ${what} in a row are read and shown`, () => {
    const module = parse(source, "x.py");
    assert(dump(module).length > source.length);
  });
}

const DEEP: Record<string, string> = {
  "signs": "-".repeat(100_000) + "x",
  "negations": "not ".repeat(100_000) + "x",
  "additions": "x" + " + x".repeat(100_000),
  "powers": "x" + " ** x".repeat(100_000),
  "attributes": "x" + ".y".repeat(100_000),
  "calls": "x" + "()".repeat(100_000),
  "lambdas": "lambda: ".repeat(100_000) + "x",
  "conditions": "x if x else ".repeat(100_000) + "x",
  "branches": "if x: pass\n" + "elif x: pass\n".repeat(100_000),
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
  parse("a" + " < a".repeat(100_000), "x.py");
  parse("'a' ".repeat(100_000), "x.py");
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
