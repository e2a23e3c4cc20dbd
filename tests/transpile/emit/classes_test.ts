/** Programs full of classes print what CPython prints. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { cli, python, root, run, withoutPython } from "../../command.ts";

const folder = `${root}tests/transpile/emit/classes/`;

const programs = [
  "abstract_classes",
  "class_bodies",
  "class_hooks",
  "decorated_methods",
  "diamonds",
  "exceptions",
  "late_initialisation",
  "mixins",
  "operators",
  "private_names",
  "properties",
];

for (const name of programs) {
  const path = `${folder}${name}.py`;

  Deno.test(`${name}.py prints what is recorded`, async () => {
    const { code, stdout, stderr } = await run(cli("run", path));
    assertEquals([stdout, code], [await Deno.readTextFile(`${folder}${name}.out`), 0], stderr);
  });

  Deno.test({
    name: `${name}.py prints under CPython what is recorded`,
    ignore: withoutPython,
    async fn() {
      const { stdout } = await run([...python ?? [], path]);
      assertEquals(stdout, await Deno.readTextFile(`${folder}${name}.out`));
    },
  });
}

async function emitted(source: string): Promise<string> {
  return (await transpile(source, { filename: "program.py" })).code;
}

Deno.test("one base is a plain extends with a constructor", async () => {
  const code = await emitted(
    "class A:\n    def __init__(self, x):\n        self.x = x\n\n" +
      "class B(A):\n    def __init__(self):\n        super().__init__(1)\n\nprint(B().x)\n",
  );
  assertStringIncludes(code, "class B extends A {");
  assertStringIncludes(code, "super(1);");
});

Deno.test("a base that another base brings along is left out", async () => {
  const code = await emitted(
    "class A: pass\nclass B(A): pass\nclass C(B, A): pass\nprint(C())\n",
  );
  assertStringIncludes(code, "class C extends B {");
});

Deno.test("a private name that nobody can see from outside stays short", async () => {
  const code = await emitted(
    "class A:\n    def __init__(self):\n        self.__n = 1\n    def n(self):\n        return self.__n\nprint(A().n())\n",
  );
  assertStringIncludes(code, "return this.__n;");
});
