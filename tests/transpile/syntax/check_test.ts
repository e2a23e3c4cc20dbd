import { assertEquals } from "@std/assert";
import { check, parse } from "../../../transpile/syntax/mod.ts";
import programs from "./programs.json" with { type: "json" };

Deno.test("a program in which every name and statement is in place passes", () => {
  check(parse(
    `
from __future__ import annotations
total = 0
def count(*args, step=1, **rest):
    global total
    seen = 0
    def inner():
        nonlocal seen
        seen += step
        return (last := seen)
    for a, *b in args:
        if not b: continue
        inner()
    else:
        total += seen
    return [x for x in args if (y := x)], y
class A:
    def f(self):
        nonlocal __class__
async def g():
    yield [await x async for x in y]
match total:
    case [1, *_] | {"a": _}: pass
    case other: pass
`,
    "x.py",
  ));
});

Deno.test("checking leaves a tree as it is", () => {
  const { source } = programs.find(({ name }) => name === "functions")!;
  const module = parse(source, "x.py");
  const before = JSON.stringify(module.body);
  check(parse("pass\n", "x.py"));
  check(module);
  assertEquals(JSON.stringify(module.body), before);
});
