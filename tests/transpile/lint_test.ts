/** Texts of which it is said without `deno lint` that it finds nothing: it does find nothing, and it is said of plain ones. */
import { assert, assertEquals } from "@std/assert";
import { linted } from "../../transpile/fit/lint.ts";
import { isClean } from "../../transpile/fit/lint/clean.ts";

/** A text for each thing that `deno lint` may find in what a program becomes. */
const FOUND: Readonly<Record<string, string>> = {
  "no-unreachable": "export function f() {\n  return 1;\n  f();\n}\n",
  "no-unreachable, behind a loop": "export function f() {\n  while (true) f();\n  f();\n}\n",
  "no-unsafe-finally":
    "export function f() {\n  try {\n    f();\n  } finally {\n    return;\n  }\n}\n",
  "no-fallthrough":
    "export function f(x: number) {\n  switch (x) {\n    case 1:\n      f(2);\n    case 2:\n      f(3);\n  }\n}\n",
  "no-constant-condition": "if (1 > 2) console.log();\n",
  "no-constant-condition, a comma": "let a = 1;\nif (((a = 2), true)) console.log(a);\n",
  "prefer-const": "let a = 1;\nconsole.log(a);\n",
  "prefer-const, set later": "let a: number;\na = 1;\nconsole.log(a);\n",
  "no-unused-vars": "const a = 1;\n",
  "no-unused-vars, hidden by a namesake":
    "export function f(i: number) {\n  return (i: number) => i;\n}\n",
  "require-await":
    "export async function f() {\n  await 1;\n}\nexport async function g() {\n  f();\n}\n",
  "require-yield": "export function* f() {\n  console.log();\n}\n",
  "no-empty": "export function f() {\n  if (f.length) {}\n}\n",
  "no-explicit-any": "export const a: any = 1;\n",
  "no-this-alias": "export class A {\n  f() {\n    const self = this;\n    return self;\n  }\n}\n",
  "no-self-assign": "let a = 1;\na = a;\nconsole.log(a);\n",
  "no-inner-declarations": "if (Math.random()) {\n  function f() {}\n  f();\n}\n",
  "no-func-assign": "function f() {}\nf = f.bind(null);\n",
  "ban-unused-ignore": "// deno-lint-ignore no-empty\nexport const a = 1;\n",
  "no-case-declarations":
    "export function f(x: number) {\n  switch (x) {\n    case 1: {\n      break;\n    }\n    default:\n      let y = 1;\n      y += 1;\n      return y;\n  }\n}\n",
  "ban-types": "export const a: Function = () => 1;\n",
};

Deno.test("a text in which deno lint finds something is not taken for clean", () => {
  for (const [rule, text] of Object.entries(FOUND)) assert(!isClean(text), rule);
});

Deno.test("a plain text is taken for clean, so that nothing is started for it", () => {
  const plain = `import { print } from "@manycore/multiprocessing/python";

export class Shape {
  constructor(readonly name: string) {}

  area(): number {
    return 0;
  }
}

export async function total(shapes: readonly Shape[]): Promise<number> {
  let sum = 0;
  let last: Shape | undefined;
  for (const shape of shapes) {
    if (shape.name === "") continue;
    sum += await shape.area();
    last = shape;
  }
  for (let i = 0, end = shapes.length; i < end; i++) {
    switch (shapes[i]!.name) {
      case "a":
        print(i);
        break;
      default:
        print(last);
    }
  }
  try {
    return sum;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 0;
  }
}
`;
  assertEquals(isClean(plain), true);
});

Deno.test("a comment that says something else takes the place of one that ignores nothing", () => {
  const text = "export function f() {\n  // deno-lint-ignore prefer-const\n  let l: number;\n}\n";
  assertEquals(linted(text), text.replace("prefer-const", "no-unused-vars"));
});
