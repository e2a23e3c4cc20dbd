/** What has to wait is waited for wherever it stands; what never waits stays plain. */
import { assert, assertEquals } from "@std/assert";
import { cli, root, run, runPython, withoutPython } from "../../command.ts";
import { emitted } from "./emitted.ts";
import { testPrograms } from "./recorded.ts";

testPrograms("waiting");

/** Where a function is called: a name, Python that prints, and what it prints. `pause` gives its argument. */
const shapes: readonly [name: string, source: string, output: string][] = [
  ["a method of an unknown object", "for one in [A(), B()]:\n    print(one.step(1))", "1\n2"],
  ["a callback", "def apply(f, x):\n    return f(x)\nprint(apply(pause, 3))", "3"],
  ["a sort key", "print(sorted([2, 3, 1], key=pause))", "[1, 2, 3]"],
  ["the key of min and max", "print(min([2, 1], key=pause), max([2, 1], key=pause))", "1 2"],
  ["a property", "print(A().now)", "7"],
  ["a special method that shows", "print(A())", "shown"],
  ["a special method that compares", "print(A() == A(), A() in [A()])", "True True"],
  ["an operator", "print(A() + 1)", "9"],
  ["an item", "print(A()[4])", "4"],
  ["a call of an object", "print(A()(5))", "5"],
  ["a context", "with A() as value:\n    print(value)", "entered"],
  ["an iterator of its own", "print([x for x in Steps()], list(Steps()))", "[1, 2] [1, 2]"],
  [
    "a generator",
    "def steps():\n    for i in range(3):\n        yield pause(i)\nprint(list(steps()), sum(steps()))",
    "[0, 1, 2] 3",
  ],
  [
    "a decorator",
    "def told(f):\n    def told_f(*args, **kw):\n        return f(*args, **kw)\n    return told_f\n" +
    "@told\ndef twice(x):\n    return 2 * pause(x)\nprint(twice(4))",
    "8",
  ],
  [
    "a comprehension",
    "print([[pause(y) for y in range(x)] for x in range(3)])",
    "[[], [0], [0, 1]]",
  ],
  ["a generator expression", "print(sum(pause(x) for x in range(4)))", "6"],
  ["an inherited method", "print(B().twice_step(2))", "6"],
  ["a function in a dict", 'print({"f": pause, "g": lambda x: pause(x) + 1}["g"](1))', "2"],
  ["a lambda", "later = lambda x: pause(x) * 3\nprint(later(2))", "6"],
  [
    "map, filter and reduce",
    "print(list(map(pause, [1])), list(filter(pause, [0, 1])))",
    "[1] [1]",
  ],
  ["partial", "from functools import partial\nprint(partial(pause, 6)())", "6"],
  ["a bound method", "bound = A().step\nprint(bound(8))", "8"],
  [
    "recursion",
    "def down(n):\n    return n if n == 0 else down(n - pause(1))\nprint(down(3))",
    "0",
  ],
  [
    "a default factory",
    "from collections import defaultdict\nprint(defaultdict(lambda: pause(5))[0])",
    "5",
  ],
  [
    "a constructor",
    "class Made:\n    def __init__(self):\n        self.value = pause(2)\nprint(Made().value)",
    "2",
  ],
];

const classes = `
class A:
    def step(self, x):
        return pause(x)
    def twice_step(self, x):
        return self.step(x) + self.step(x)
    @property
    def now(self):
        return pause(7)
    def __str__(self):
        return pause("shown")
    def __eq__(self, other):
        return pause(True)
    def __add__(self, other):
        return pause(8) + other
    def __getitem__(self, i):
        return pause(i)
    def __call__(self, x):
        return pause(x)
    def __enter__(self):
        return pause("entered")
    def __exit__(self, *error):
        pause(None)
class B(A):
    def step(self, x):
        return pause(x) + 1
class Steps:
    def __init__(self):
        self.at = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.at += 1
        if self.at > 2:
            raise StopIteration
        return pause(self.at)
`;
const waits = "import time\ndef pause(x):\n    time.sleep(0.001)\n    return x\n";
const plain = "def pause(x):\n    return x\n";
const source = (pause: string) => pause + classes + shapes.map(([, source]) => source).join("\n");
const output = shapes.map(([, , output]) => `${output}\n`).join("");

async function withProgram(
  text: string,
  test: (path: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/shapes.py`, text);
    await test(`${folder}/shapes.py`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("what blocks is waited for in each of the shapes", () =>
  withProgram(source(waits), async (path) => {
    const { code, stdout, stderr } = await run(cli("run", path), { cwd: root });
    assertEquals([stdout, code], [output, 0], stderr);
  }));

Deno.test({
  name: "CPython prints the same of the shapes",
  ignore: withoutPython,
  fn: () =>
    withProgram(source(waits), async (path) => {
      assertEquals((await runPython([path])).stdout, output);
    }),
});

for (const [name, shape] of shapes) {
  Deno.test(`${name} stays synchronous where nothing blocks`, () => {
    const code = emitted(plain + classes + shape);
    assert(!/\basync\b|\bawait\b|Sync\(/.test(code), code);
  });

  Deno.test(`${name} waits, or blocks by a twin, where something does`, () => {
    const code = emitted(waits + classes + shape);
    assert(/\bawait\b|Sync\(/.test(code), code);
  });
}
