import { assertEquals } from "@std/assert";
import { children, parse, walk } from "../../../transpile/syntax/mod.ts";

Deno.test("children are those of CPython's fields, in their order", () => {
  const [statement] = parse("def f(a=b): return c\n", "x.py").body;
  assertEquals([...children(statement!)].map((node) => node.type), ["arguments", "Return"]);
});

Deno.test("a walk meets every node, each before those inside it", () => {
  const module = parse("if a:\n    b = c.d\n", "x.py");
  assertEquals(
    [...walk(module)].map((node) => node.type),
    ["Module", "If", "Name", "Assign", "Name", "Attribute", "Name"],
  );
});

Deno.test("a node's start and end cut its text out of the source", () => {
  const module = parse("x = f('é😀', y[1:2])  # why\n", "x.py");
  const texts = [...walk(module)].filter((node) =>
    node.type === "Call" || node.type === "Subscript"
  )
    .map((node) => module.source.slice(node.start, node.end));
  assertEquals(texts, ["f('é😀', y[1:2])", "y[1:2]"]);
});

Deno.test("a long list does not exhaust the walk", () => {
  let count = 0;
  for (const node of walk(parse(`[${"1,".repeat(200_000)}]\n`, "x.py"))) {
    if (node.type === "Constant") count++;
  }
  assertEquals(count, 200_000);
});
