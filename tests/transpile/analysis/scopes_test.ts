import { assert, assertEquals } from "@std/assert";
import { look } from "./look.ts";

Deno.test("an assignment in a function makes a local variable", () => {
  const text = look("x = 1\ndef f():\n    x = 2\n    return x\n");
  assert(text.variable("x") !== text.variable("f.x"));
  assertEquals(text.variable("x").assignedOnce, true);
  assertEquals(text.variable("x").captured, false);
});

Deno.test("global binds the module's variable and shares it", () => {
  const text = look("n = 100\ndef f():\n    global n\n    n += 1\n");
  assertEquals(text.variable("n").bindings.length, 2);
  assertEquals(text.variable("n").sharedWrites, true);
  assertEquals(text.analysis.scopeOf(text.fn("f")).variables.has("n"), false);
});

Deno.test("nonlocal binds the variable of the function around", () => {
  const text = look(
    "def f():\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n    return g\n",
  );
  assertEquals(text.variable("f.n").sharedWrites, true);
  assertEquals(text.variable("f.n").captured, true);
});

Deno.test("a method does not see the names of its class", () => {
  const text = look(
    "x = 1\nclass C:\n    x = 2\n    def f(self):\n        return x\n",
  );
  assertEquals(text.variable("x").reads.length, 1);
});

Deno.test("a comprehension has its own loop variable", () => {
  const text = look("i = 'a'\nxs = [i for i in range(3)]\n");
  assertEquals(text.variable("i").bindings.length, 1);
  assertEquals(text.variable("i").reads.length, 0);
});

Deno.test("a walrus in a comprehension binds in the function around it", () => {
  const text = look("def f(xs):\n    ys = [y for x in xs if (y := x + 1)]\n    return y, ys\n");
  assertEquals(text.variable("f.y").bindings.map(({ kind }) => kind), ["walrus"]);
});

Deno.test("a star import binds the public names of a module", () => {
  const text = look("from math import *\nprint(sqrt(2))\n");
  assertEquals(text.variable("sqrt").reads.length, 1);
});

Deno.test("a variable knows whether a lambda captures it", () => {
  const text = look("def f(n, m):\n    return (lambda x: x + n), m\n");
  assertEquals([text.variable("f.n").captured, text.variable("f.m").captured], [true, false]);
});

Deno.test("names that a statement binds keep how they are bound", () => {
  const text = look(
    "import os\nfor a in []: pass\nwith open('f') as b: pass\ntry: pass\nexcept OSError as c: pass\ndef d(): pass\nclass e: pass\ndel a\n",
  );
  const kinds = ["os", "a", "b", "c", "d", "e"].map((name) =>
    text.variable(name).bindings.map(({ kind }) => kind).join("+")
  );
  assertEquals(kinds, ["import", "loop+delete", "with", "except", "function", "class"]);
});

Deno.test("the scope of a node is the one it stands in, or the one it makes", () => {
  const text = look("def f():\n    return 1\n");
  const fn = text.fn("f");
  assertEquals(text.analysis.scopeOf(fn).kind, "function");
  assertEquals(text.analysis.scopes.functionOf(fn), null);
});
