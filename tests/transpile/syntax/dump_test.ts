import { assertEquals } from "@std/assert";
import { dump, parse } from "../../../transpile/syntax/mod.ts";
import programs from "./programs.json" with { type: "json" };

for (const { name, source, dump: tree, attributes } of programs) {
  Deno.test(`the tree of ${name} is CPython's`, () => {
    assertEquals(dump(parse(source, "x.py")), tree);
  });

  Deno.test(`the positions of ${name} are CPython's`, () => {
    assertEquals(dump(parse(source, "x.py"), { attributes: true }), attributes);
  });
}
