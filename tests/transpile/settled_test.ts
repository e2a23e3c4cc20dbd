/** Statements that have been accepted are not checked again, unless what they depend on has changed. */
import { assert, assertEquals } from "@std/assert";
import { drafted } from "../../transpile/fit/program.ts";
import { Settled } from "../../transpile/fit/settled.ts";
import { transpile } from "@manycore/multiprocessing/transpile";

/** The first lines of the statements of `after` that are checked when those of `before` have been accepted. */
function open(before: string, after: string): string[] {
  const settled = new Settled();
  settled.open(drafted(before)).settle([]);
  const file = drafted(after);
  return settled.open(file).statements.map((one) => one.getText(file).split("\n")[0]!);
}

const text = `
import { print } from "p";
export function one(x: number): number {
return x + 1;
}
export function two(y: number): number {
return one(y);
}
let count = one(1);
print(count);`;

Deno.test("nothing is checked again in a draft that comes again", () => {
  assertEquals(open(text, text.replaceAll("\nexport", "\n\nexport")), []);
});

Deno.test("of a changed body only the function is checked", () => {
  assertEquals(open(text, text.replace("x + 1", "x - 1")), [
    "export function one(x: number): number {",
  ]);
});

Deno.test("a changed signature has everything checked that may see it", () => {
  const changed = open(text, text.replace("one(x: number)", "one(x: string)"));
  assertEquals(changed.length, 4, changed.join("\n"));
});

Deno.test("a result that nobody has written counts with the body", () => {
  const untyped = text.replace("(x: number): number", "(x: number)");
  assertEquals(open(untyped, untyped.replace("x + 1", "`${x}`")).length, 4);
});

Deno.test("a new import concerns those who mention it, a changed statement those behind it", () => {
  const more = text.replace("{ print }", "{ print, type T }").replace("x + 1", "x as T");
  assertEquals(open(text, more), [
    'import { print, type T } from "p";',
    "export function one(x: number): number {",
  ]);
  assertEquals(open(text, text.replace("print(count)", "print(count, 1)")), [
    "let count = one(1);",
    "print(count, 1);",
  ]);
});

Deno.test("a statement with a fault in it is checked again", () => {
  const settled = new Settled();
  const file = drafted(text);
  const start = text.indexOf("return one");
  const diagnostic = { start } as never;
  settled.open(file).settle([diagnostic]);
  assertEquals(settled.open(file).statements.length, 1);
});

Deno.test("a program is told the same at whatever time it is transpiled", () => {
  const source = "def f(x):\n    return x.missing\n\n\nprint(sum(f(y) for y in [1, 2]))\n";
  const made = () => transpile(source, { filename: "p.py" }).code;
  const first = made();
  transpile("def f(x: str) -> str:\n    return x\n\n\nprint(f('a'))\n", { filename: "p.py" });
  assertEquals(made(), first);
  assert(first.includes("missing"));
});

Deno.test("a program that comes again is given as it was, and to each caller as a value of its own", () => {
  const source = "print(1 + 1)\n";
  const first = transpile(source, { filename: "p.py" });
  const { code } = first;
  first.code = "";
  assertEquals(transpile(source, { filename: "p.py" }).code, code);
  assert(transpile(source, { filename: "p.py", runtime: "elsewhere" }).code.includes("elsewhere"));
});
