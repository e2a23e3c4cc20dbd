/** Programs full of classes print what CPython prints. */
import { assertStringIncludes } from "@std/assert";
import { transpile } from "../../../transpile/mod.ts";
import { testPrograms } from "./recorded.ts";

testPrograms("classes");

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
