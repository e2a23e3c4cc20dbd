/** What it takes for `deno check` and `deno lint` to pass what is emitted is types alone, and as few as serve. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { transpile } from "@manycore/multiprocessing/transpile";
import { ts } from "ts-morph";

const folder = new URL("fit/", import.meta.url);

/** Programs that leave TypeScript with questions. */
const programs = [...Deno.readDirSync(folder)].filter(({ name }) => name.endsWith(".py"))
  .map(({ name }) => ({ name, source: Deno.readTextFileSync(new URL(name, folder)) }));

/** What a program does, without its types, comments and needless parentheses. */
function javascript(code: string): string {
  const bare: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
    const visit = (node: ts.Node): ts.Node =>
      ts.isParenthesizedExpression(node)
        ? visit(node.expression)
        : ts.visitEachChild(node, visit, context);
    return visit(file) as ts.SourceFile;
  };
  const { outputText } = ts.transpileModule(code, {
    transformers: { after: [bare] },
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}

Deno.test("fitting adds types and nothing else", () => {
  for (const { name, source } of programs) {
    const options = { filename: name, lineWidth: null };
    const fitted = javascript(transpile(source, options).code);
    assertEquals(fitted, javascript(transpile(source, { ...options, checks: false }).code), name);
  }
});

function emitted(source: string): string {
  return transpile(source, { filename: "program.py" }).code;
}

Deno.test("a value of which TypeScript knows all goes without an assertion", () => {
  const code = emitted("def double(n: float) -> float:\n    return n * 2\n\nprint(double(2.5))\n");
  assert(!/\bas\b/.test(code), code);
});

Deno.test("what goes to a star is a list among the unpacked items", () => {
  const code = emitted("first, *rest = sorted([3, 1, 2])\nprint(first, len(rest))\n");
  assertStringIncludes(code, "as [number, number[]]");
  assertStringIncludes(code, "rest.length");
});

Deno.test("a stream of sys is what a parameter takes that is a text file by default", () => {
  const code = emitted(`
import sys

def show(text, out=sys.stdout):
    print(text, file=out)

show("a", sys.stderr)
`);
  assert(!code.includes("@ts-"), code);
});

Deno.test("an attribute that only Python finds is asserted where its type matters, and only there", () => {
  const code = emitted(`
class Config:
    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)

def shout(text: str) -> str:
    return text.upper()

config = Config(name="x")
print(config.name)
print(shout(config.name))
`);
  assertStringIncludes(code, 'print(getattr(config, "name"));');
  assertStringIncludes(code, 'shout(getattr(config, "name") as string)');
});

Deno.test("a result that an override widens is wide in the base, too", () => {
  const code = emitted(`
class Shape:
    def area(self):
        return 0

class Circle(Shape):
    def area(self):
        return "round"

print(Shape().area(), Circle().area())
`);
  assertStringIncludes(code, "area(): number | string {");
});

Deno.test("a match that may be none is tested by a comparison that TypeScript follows", () => {
  const code = emitted(`
import re

if m := re.match("a+", "aab"):
    print(m.group().upper())
`);
  assertStringIncludes(code, "!= null");
  assert(!/m!/.test(code), code);
});

Deno.test("a decorated class keeps its type", () => {
  const code = emitted(`
def register(cls):
    return cls

@register
class Plugin:
    def run(self) -> str:
        return "run"

print(Plugin().run().upper())
`);
  assertStringIncludes(code, "export class Plugin {");
  assertStringIncludes(code, "register(Plugin);");
});

Deno.test("an override that takes other arguments says so", () => {
  const code = emitted(`
class Shape:
    def scale(self, factor):
        return factor

class Box(Shape):
    def scale(self, x, y):
        return x + y

print(Shape().scale(1), Box().scale(1, 2))
`);
  assertStringIncludes(code, "// @ts-ignore: as in Python, it need not take");
});

Deno.test("operands that decide nothing are left out", () => {
  const code = emitted('print(3 and 5, 0 or None or "x", "" and 1)\n');
  assertStringIncludes(code, 'print(5, "x", "");');
});

Deno.test("a return in a finally is marked as meant", () => {
  const code = emitted(`
def last():
    try:
        return 1
    finally:
        return 2

print(last())
`);
  assertStringIncludes(code, "// deno-lint-ignore no-unsafe-finally\n");
});

Deno.test("the names that types need are imported", () => {
  const code = emitted(`
from multiprocessing import Process

class Worker(Process):
    def __init__(self, number, lock=None):
        super().__init__()
        self.number = number
        self.lock = lock

print(Worker(1).number, Worker(2, "x").lock)
`);
  for (const [, names] of code.matchAll(/^import (?:type )?\{([^}]*)\}/gm)) {
    for (const name of names!.split(",").map((part) => part.trim().split(" ").at(-1)!)) {
      if (name) assert(code.split(new RegExp(`\\b${name}\\b`)).length > 2, name);
    }
  }
});
