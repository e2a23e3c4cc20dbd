import { assertEquals } from "@std/assert";
import { look } from "./look.ts";

Deno.test("literals have the types that they show", () => {
  const text = look("a = 1\nb = 1.0\nc = 'x'\nd = b'x'\ne = None\nf = True\ng = 2j\nh = ...\n");
  assertEquals([..."abcdefgh"].map((name) => text.type(name)), [
    "int[1..1]",
    "float",
    "str",
    "bytes",
    "None",
    "bool",
    "complex",
    "ellipsis",
  ]);
});

Deno.test("what is put into a list later tells what it holds", () => {
  assertEquals(look("xs = []\nxs.append('a')\n").type("xs"), "list[str]");
  assertEquals(look("xs = []\nxs += ['a']\n").type("xs"), "list[str]");
  assertEquals(look("xs = []\nxs.extend('a b'.split())\n").type("xs"), "list[str]");
  assertEquals(look("xs = [None] * 3\nxs[0] = 'a'\n").type("xs"), "list[None | str]");
});

Deno.test("two names of one list hold the same", () => {
  assertEquals(look("xs = []\nys = xs\nys.append('a')\n").type("xs"), "list[str]");
});

Deno.test("a copy of a list goes its own way", () => {
  const text = look("xs = ['a']\nys = xs[:]\nys.append(None)\nzs = list(xs)\nzs.append(1.5)\n");
  assertEquals(
    [text.type("xs"), text.type("ys"), text.type("zs")],
    ["list[str]", "list[None | str]", "list[float | str]"],
  );
});

Deno.test("printing two lists does not make one of them", () => {
  const text = look("xs = ['a']\nys = [1.5]\nprint(xs, ys)\n");
  assertEquals([text.type("xs"), text.type("ys")], ["list[str]", "list[float]"]);
});

Deno.test("what is stored in a dict tells its keys and values", () => {
  assertEquals(look("d = {}\nd['a'] = 1.5\n").type("d"), "dict[str, float]");
  assertEquals(
    look("d = {}\nd.setdefault('a', []).append(b'')\n").type("d"),
    "dict[str, list[bytes]]",
  );
  assertEquals(look("d = dict(a=1.5)\n").type("d"), "dict[str, float]");
});

Deno.test("defaultdict and Counter know what they make", () => {
  assertEquals(
    look("from collections import defaultdict\nd = defaultdict(list)\nd['k'].append(1.5)\n").type(
      "d",
    ),
    "collections.defaultdict[str, list[float]]",
  );
  assertEquals(
    look(
      "from collections import Counter\nc = Counter('abc')\nfor w, n in c.most_common(2): pass\n",
    )
      .type("w"),
    "str",
  );
});

Deno.test("loops over containers give their items", () => {
  const text = look(
    "for i, c in enumerate('ab'): pass\nfor k, v in {'a': 1.5}.items(): pass\nfor a, b in zip([1.5], ['x']): pass\n",
  );
  assertEquals(
    ["c", "k", "v", "a", "b"].map((name) => text.type(name)),
    ["str", "str", "float", "float", "str"],
  );
});

Deno.test("unpacking follows each place of a tuple", () => {
  const text = look("(a, (b, *c)), d = (1.5, ('x', b'', b'')), None\n");
  assertEquals([..."abcd"].map((name) => text.type(name)), ["float", "str", "list[bytes]", "None"]);
});

Deno.test("unpacking tuples of one length or None goes by places", () => {
  const text = look("xs = [None, ('a', 1.5)]\nfor x in xs:\n    if x:\n        a, b = x\n");
  assertEquals([text.type("a"), text.type("b")], ["str", "float"]);
});

Deno.test("comprehensions and generator expressions give what they make", () => {
  const text = look(
    "a = [c.upper() for c in 'ab']\nb = {c: 1.5 for c in 'ab'}\nc = {x for x in [1.5]}\nd = sorted(c for c in 'ab')\n",
  );
  assertEquals([..."abcd"].map((name) => text.type(name)), [
    "list[str]",
    "dict[str, float]",
    "set[float]",
    "list[str]",
  ]);
});

Deno.test("a variable has the type of its last assignment where it is read", () => {
  const text = look("n = input()\nprint(n + '')\nn = float(n)\nprint(n * 2)\n");
  assertEquals([text.at("n + ''"), text.at("n * 2"), text.type("n")], [
    "str",
    "float",
    "float | str",
  ]);
});

Deno.test("after a branch a variable is what either way made it", () => {
  const text = look("import sys\nif sys.argv:\n    x = 1.5\nelse:\n    x = 'a'\nprint(x)\n");
  assertEquals(text.at("x"), "float | str");
});

Deno.test("a handler sees what the try may have assigned", () => {
  const text = look("x = None\ntry:\n    x = 'a'\n    x = 1.5\nexcept OSError:\n    print([x])\n");
  assertEquals(text.at("[x]"), "list[None | float | str]");
});

Deno.test("a test for None leaves the rest", () => {
  const text = look(
    "def f(x=None):\n    if x is None:\n        return 'none'\n    return x.upper()\nf('a')\nf()\n",
  );
  assertEquals(text.signature("f"), "(x: None | str) -> str");
});

Deno.test("isinstance narrows", () => {
  const text = look(
    "def f(x):\n    if isinstance(x, str):\n        return x\n    return [x]\na = f('a')\nb = f(1.5)\n",
  );
  assertEquals(text.type("a"), "list[float] | str");
});

Deno.test("a named tuple has typed fields and is a tuple", () => {
  const text = look(
    "from collections import namedtuple\nP = namedtuple('P', 'x y')\np = P(1.5, y='a')\nq = p.x\nr = p[1]\na, b = p\n",
  );
  assertEquals(["p", "q", "r", "a", "b"].map((name) => text.type(name)), [
    "P",
    "float",
    "str",
    "float",
    "str",
  ]);
});

Deno.test("sums of nothing are the start, so a sum of floats may be an int", () => {
  const text = look(
    "xs = [1.5]\na = sum(xs[1:])\nb = sum([1.5], 0.0)\nc = sum([['a']], [])\nd = sum(xs)\n",
  );
  assertEquals(["a", "b", "c", "d"].map((name) => text.type(name)), [
    "float | int[0..0]",
    "float",
    "list[str]",
    "float",
  ]);
});

Deno.test("match binds what its patterns say", () => {
  const text = look(
    "def f(cmd):\n    match cmd:\n        case ('go', where):\n            return where\n        case str(word):\n            return word\n    return ''\nf(('go', 'north'))\n",
  );
  assertEquals(text.type("f.where"), "str");
});

Deno.test("where nothing is known, unknown is said", () => {
  const text = look("import json\nd = json.loads('{}')\nx = d['a']\nfor y in d: pass\n");
  assertEquals([text.type("d"), text.type("x"), text.type("y")], ["unknown", "unknown", "unknown"]);
});

Deno.test("a list given away to what is not known may hold anything", () => {
  const text = look("import json\nxs = ['a']\njson.loads('0')(xs)\n");
  assertEquals(text.type("xs"), "list[unknown]");
});

Deno.test("a list that holds itself comes to an end", () => {
  assertEquals(look("xs = []\nxs.append(xs)\n").type("xs"), "list[unknown]");
});

Deno.test("numbers that grow slowly, by a long way round, stay numbers", () => {
  const text = look(
    "class Grid:\n    def __init__(self, n):\n        self.cells = [[0] * n for _ in range(n)]\n" +
      "    def get(self, x, y):\n        return self.cells[y][x]\n" +
      "    def set(self, x, y, value):\n        self.cells[y][x] = value\n" +
      "    def update(self, f):\n        for y in range(9):\n            for x in range(9):\n" +
      "                self.set(x, y, f(self.get(x, y), x, y))\n" +
      "grid = Grid(9)\ngrid.update(lambda v, x, y: v + x * y % 7)\nfirst = grid.get(0, 0)\n",
  );
  assertEquals(text.type("first"), "int[0..]");
});

Deno.test("messages of several lengths are told apart", () => {
  const text = look(
    "from multiprocessing import Queue\nq = Queue()\nq.put(('add', 'nut', 5))\nq.put(('list', 'all'))\nop, *rest = q.get()\nfor m in [('a', 1.5), ('b',)]:\n    if len(m) == 2:\n        k, v = m\n",
  );
  assertEquals(
    text.type("q"),
    "multiprocessing.Queue[tuple[str, str, int[5..5]] | tuple[str, str]]",
  );
  assertEquals([text.type("op"), text.type("v")], ["str", "float"]);
});

Deno.test("two queues handed to one process stay two", () => {
  const text = look(
    "from multiprocessing import Process, Queue\ndef f(a, b):\n    b.put(1.5)\na, b = Queue(), Queue()\na.put('x')\nProcess(target=f, args=(a, b)).start()\n",
  );
  assertEquals([text.type("a"), text.type("b")], [
    "multiprocessing.Queue[str]",
    "multiprocessing.Queue[float]",
  ]);
});
