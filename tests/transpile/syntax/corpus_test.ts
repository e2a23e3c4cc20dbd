import { assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { dump, parse, PythonSyntaxError } from "../../../transpile/syntax/mod.ts";
import corpus from "./corpus.json" with { type: "json" };

/** What record.py writes of a program: a digest of its tree with positions, or that it is refused. */
function digest(source: string): string {
  try {
    const tree = dump(parse(source, "x.py"), { attributes: true });
    return createHash("sha256").update(tree).digest("hex").slice(0, 16);
  } catch (fault) {
    if (fault instanceof PythonSyntaxError) return "refused";
    throw fault;
  }
}

for (const [topic, programs] of Object.entries(corpus)) {
  Deno.test(`${topic} are read and refused as CPython does`, () => {
    const different = Object.entries(programs as Record<string, string>)
      .filter(([source, expected]) => digest(source) !== expected)
      .map(([source]) => source);
    assertEquals(different, []);
  });
}
