import { assertEquals } from "@std/assert";
import { look } from "./look.ts";

Deno.test("a function's result is the join of what it returns", () => {
  const text = look(
    "def f(a):\n    if a:\n        return 1.5\n    return 'x'\ndef g(a):\n    if a:\n        return 1.5\nf(1)\ng(1)\n",
  );
  assertEquals(text.signature("f"), "(a: int[1..1]) -> float | str");
  assertEquals(text.signature("g"), "(a: int[1..1]) -> None | float");
});

Deno.test("a default joins a parameter only if a call leaves it out", () => {
  assertEquals(
    look("def f(a, b='x'):\n    pass\nf(1.5, b'')\n").signature("f"),
    "(a: float, b: bytes) -> None",
  );
  assertEquals(
    look("def f(a, b='x'):\n    pass\nf(1.5)\n").signature("f"),
    "(a: float, b: str) -> None",
  );
});

Deno.test("*args and **kw hold what calls give", () => {
  const text = look("def f(*xs, **kw):\n    pass\nf('a', 'b', c=1.5)\nf(*['c'], **{'d': 2.5})\n");
  assertEquals(text.signature("f"), "(xs: tuple[str, ...], kw: dict[str, float]) -> None");
});

Deno.test("a process's target gets the types of args and kwargs", () => {
  const text = look(
    "from multiprocessing import Process\ndef f(a, b, c=None):\n    pass\nProcess(target=f, args=(1.5, 'x'), kwargs={'c': b''}).start()\n",
  );
  assertEquals(text.signature("f"), "(a: float, b: str, c: bytes) -> None");
});

Deno.test("a pool's functions get items and give results", () => {
  const text = look(
    `from multiprocessing import Pool
def f(x):
    return [x]
def g(a, b):
    return a
pool = Pool()
xs = pool.map(f, 'ab')
ys = pool.starmap(g, [(1.5, 'x')])
z = pool.apply_async(g, ('x', 1.5)).get()
for w in pool.imap(f, 'ab'): pass
`,
  );
  assertEquals(["xs", "ys", "w"].map((name) => text.type(name)), [
    "list[list[str]]",
    "list[float | str]",
    "list[str]",
  ]);
  assertEquals(text.signature("f"), "(x: str) -> list[str]");
  assertEquals(text.signature("g"), "(a: float | str, b: float | str) -> float | str");
});

Deno.test("a partial passes on its arguments", () => {
  const text = look(
    "from functools import partial\nfrom multiprocessing import Pool\ndef f(a, b, c):\n    pass\nPool().map(partial(f, 1.5, c=b''), 'ab')\n",
  );
  assertEquals(text.signature("f"), "(a: float, b: str, c: bytes) -> None");
});

Deno.test("what goes into a queue comes out of it", () => {
  const text = look(
    `from multiprocessing import Process, Queue
def f(q):
    q.put(('a', 1.5))
q = Queue()
Process(target=f, args=(q,)).start()
x = q.get()
`,
  );
  assertEquals(text.type("x"), "tuple[str, float]");
});

Deno.test("what is sent into a pipe comes out at its ends", () => {
  const text = look(
    "from multiprocessing import Pipe\na, b = Pipe()\na.send('x')\nx = b.recv()\n",
  );
  assertEquals(text.type("x"), "str");
});

Deno.test("key functions get the items that they rank", () => {
  const text = look("xs = sorted([(1.5, 'a')], key=lambda p: p[1])\n");
  assertEquals(text.signature("lambda"), "(p: tuple[float, str]) -> str");
});

Deno.test("a generator gives an iterator of what it yields", () => {
  const text = look("def f():\n    yield 'a'\n    yield from [1.5]\nfor x in f(): pass\n");
  assertEquals(text.type("x"), "float | str");
});

Deno.test("a decorator of the program is called with the function", () => {
  const text = look(
    `def twice(f):
    def inner(*args):
        return [f(*args), f(*args)]
    return inner
@twice
def g(x):
    return x
y = g('a')
`,
  );
  assertEquals(text.type("y"), "list[str]");
  assertEquals(text.signature("g"), "(x: str) -> str");
});

Deno.test("lru_cache and contextmanager keep the function's types", () => {
  const text = look(
    `from functools import lru_cache
from contextlib import contextmanager
@lru_cache(maxsize=None)
def f(x):
    return [x]
@contextmanager
def g():
    yield 'a'
y = f('a')
with g() as z:
    pass
`,
  );
  assertEquals([text.type("y"), text.type("z")], ["list[str]", "str"]);
});

Deno.test("a function that is passed on is used as a value, one that is called is not", () => {
  const text = look("def f(): pass\ndef g(): pass\nf()\nx = [g]\n");
  assertEquals(
    ["f", "g"].map((name) => text.analysis.isFirstClass(text.fn(name))),
    [false, true],
  );
});

Deno.test("a function of which a use is not known takes anything", () => {
  const text = look(
    "import json\ndef f(a, b: str, c='x'):\n    return a\njson.loads('0')(f)\nf(1.5, 'x')\n",
  );
  assertEquals(text.signature("f"), "(a: unknown, b: str, c: unknown) -> unknown");
});

Deno.test("a function that nobody calls takes anything", () => {
  assertEquals(look("def f(a):\n    return [a]\n").signature("f"), "(a: unknown) -> list[unknown]");
});

const PAIR = `class Pair:
    def __init__(self, a):
        self.a = a
    def twice(self):
        return add(self.a, self.a)
def add(a, b):
    return a + b
seen = []
x = Pair(1.5).twice()
`;

Deno.test("what never runs tells nothing of what does", () => {
  for (
    const unused of [
      "def f(x):\n    seen.append(x)\n    return add(x, Pair(x).a)\n",
      "class Other(Pair):\n    def __init__(self, x):\n        super().__init__(x)\n        seen.append(add(x, 1))\n    def __str__(self):\n        return add(self.a, '')\n",
      "class Other:\n    def twice(self, x):\n        return add(x, self.twice(x))\n",
      "def f(x):\n    pairs = [Pair(1.5), x]\n    x.a = pairs\n    return [g(y) for y in pairs]\ndef g(y):\n    y.a = add(y, f)\n    return lambda: add(f, 1)\n",
    ]
  ) {
    const text = look(PAIR + unused);
    assertEquals(text.signature("add"), "(a: float, b: float) -> float", unused);
    assertEquals(text.type("x"), "float", unused);
  }
});

Deno.test("a way that no value goes tells nothing of where it leads", () => {
  const text = look(`class Ratio:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        if isinstance(other, int):
            other = Ratio(other)
        elif other is None:
            return None
        if not isinstance(other, Ratio):
            raise TypeError(Ratio(other))
        return Ratio(self.n + other.n)
    def times(self, k=None):
        if k is None:
            return 'once'
        else:
            return self.n * k
    def shown(self, log=None):
        if log is not None:
            note(self, log)
        return self.n
def note(ratio, log):
    ratio.n = log
x = (Ratio(1.5) + Ratio(2.5)).n
y = Ratio(1.5).times(2.0) + Ratio(1.5).shown()
`);
  assertEquals(text.attributes("Ratio"), { n: "float" });
  assertEquals([text.type("x"), text.type("y")], ["float", "float"]);
  const said = look(
    "def f(x: str):\n    if not isinstance(x, str):\n        x = 1.5\n    return x\n",
  );
  assertEquals(said.signature("f"), "(x: str) -> float | str");
});

Deno.test("what is found by a name that is put together may be anything", () => {
  for (
    const used of [
      "def f(x):\n    return add(x, 1)\nprint(globals()['f'](1))\n",
      "class Other(Pair):\n    def more(self, x):\n        return add(x, 1)\nprint(getattr(Other(1.5), input())(1))\n",
      "class Other(Pair):\n    def __str__(self):\n        return add([], [])\nprint(Pair.__subclasses__()[0](1.5))\n",
      "import threading\nclass Mixed:\n    def run(self):\n        add(self, 1)\nclass Other(Mixed, threading.Thread):\n    pass\nOther().start()\n",
    ]
  ) {
    const text = look(PAIR + used);
    assertEquals(text.signature("add") === "(a: float, b: float) -> float", false, used);
  }
});

Deno.test("closures see the variables around them", () => {
  const text = look(
    "def f():\n    n = 'a'\n    def g():\n        return n\n    return g()\nx = f()\n",
  );
  assertEquals(text.type("x"), "str");
});

Deno.test("recursion comes to a fixed point", () => {
  const text = look(
    "def flat(xs):\n    if not xs:\n        return []\n    return [xs[0]] + flat(xs[1:])\ny = flat(['a'])\n",
  );
  assertEquals(text.type("y"), "list[str]");
});
