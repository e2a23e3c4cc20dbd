import { assert, assertEquals } from "@std/assert";
import {
  isStandardModule,
  moduleMember,
  moduleNames,
  moduleRow,
} from "../../../transpile/library/mod.ts";
import type { Row } from "../../../transpile/library/signature.ts";
import { parseSignature, parseType } from "../../../transpile/library/stub.ts";
import { look } from "./look.ts";

function* rows(row: Row, seen = new Set<Row>()): IterableIterator<Row> {
  if (seen.has(row)) return;
  seen.add(row);
  yield row;
  if (row.kind === "class" && row.constructs) yield row.constructs;
  if (row.kind === "class" || row.kind === "module") {
    for (const member of row.members.values()) yield* rows(member, seen);
  }
}

Deno.test("every row of the tables can be read", () => {
  let count = 0;
  for (const name of moduleNames()) {
    for (const row of rows(moduleRow(name)!)) {
      if (row.kind === "function") parseSignature(row.signature);
      if (row.kind === "attribute") parseType(row.type);
      count++;
    }
  }
  assert(count > 2000);
});

Deno.test("every module of the tables is one of CPython's, but for tqdm", () => {
  const others = moduleNames().filter((name) => !isStandardModule(name));
  assertEquals(others, ["tqdm"]);
});

Deno.test("a signature says its parameters and how they are given", () => {
  const { parameters } = parseSignature(
    "(a: str, /, b: int = -1, *c: object, d: bool = False, **e) -> list[str]",
  );
  assertEquals(
    parameters.map(({ name, kind, default: fallback }) => `${name} ${kind} ${fallback}`),
    ["a positional null", "b either -1", "c variadic null", "d keyword False", "e keywords null"],
  );
});

Deno.test("one class is one row, by whichever module it comes", () => {
  const pool = moduleMember(moduleRow("multiprocessing")!, "Pool");
  assert(pool === moduleMember(moduleRow("multiprocessing.pool")!, "Pool"));
});

Deno.test("a name resolves to its row", () => {
  const text = look(
    "import os.path\nfrom time import sleep as nap\nnap(1)\nos.path.join('a')\n'a'.upper()\n",
  );
  const names: string[] = [];
  for (const statement of text.analysis.module.body.slice(2)) {
    if (statement.type !== "Expr" || statement.value.type !== "Call") continue;
    const found = text.analysis.resolve(statement.value.func);
    if (found?.kind === "library") names.push(found.row.name);
  }
  assertEquals(names, ["time.sleep", "os.path.join", "str.upper"]);
});

Deno.test("a module that does not exist is a problem", () => {
  assertEquals(look("import nosuch\n").problems(), [
    "1:7 ModuleNotFoundError: No module named 'nosuch'",
  ]);
});

Deno.test("a module that is not supported is a problem of another kind", () => {
  assertEquals(look("x = 1\nimport tkinter\n").problems(), [
    "2:7 module 'tkinter' cannot be translated: it is not supported",
  ]);
});

Deno.test("a name that a module does not have is a problem", () => {
  assertEquals(look("from math import squareroot\n").problems(), [
    "1:17 ImportError: cannot import name 'squareroot' from 'math'",
  ]);
  assertEquals(look("import math\nmath.squareroot(2)\n").problems(), [
    "2:0 AttributeError: module 'math' has no attribute 'squareroot'",
  ]);
});

Deno.test("a name that is nearly one of a module's is told with that one, by Python 3", () => {
  assertEquals(look("from multiprocessing import Procss\n").problems(), [
    "1:28 ImportError: cannot import name 'Procss' from 'multiprocessing'. Did you mean: 'Process'?",
  ]);
  assertEquals(look("import math\nmath.flor(2)\n").problems(), [
    "2:0 AttributeError: module 'math' has no attribute 'flor'. Did you mean: 'floor'?",
  ]);
});

Deno.test("an import that the program catches is no problem", () => {
  const text = look("try:\n    import nosuch\nexcept ImportError:\n    nosuch = None\n");
  assertEquals(text.problems(), []);
  assertEquals([...text.analysis.failingImports.values()], ["No module named 'nosuch'"]);
});

Deno.test("code in strings is a problem", () => {
  assertEquals(look("eval('1')\n").problems(), [
    "1:0 eval cannot be translated: code in a string cannot be translated",
  ]);
});
