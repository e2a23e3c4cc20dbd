import { assertEquals } from "@std/assert";
import { look } from "./look.ts";

Deno.test("attributes hold what any method assigns", () => {
  const text = look(
    `class A:
    kind = 'k'
    def __init__(self, x):
        self.x = x
        self.items = []
    def add(self, item):
        self.items.append(item)
        self.last = item
a = A(1.5)
a.add('s')
a.extra = b''
`,
  );
  assertEquals(text.attributes("A"), {
    kind: "str",
    x: "float",
    items: "list[str]",
    last: "str",
    extra: "bytes",
  });
});

Deno.test("a method called on a base may be that of a subclass", () => {
  const text = look(
    `class Shape:
    def area(self):
        raise NotImplementedError
class Square(Shape):
    def area(self):
        return 1.5
class Nothing(Shape):
    def area(self):
        return None
def area(shape):
    return shape.area()
for s in [Square(), Nothing()]:
    x = area(s)
`,
  );
  assertEquals(text.type("x"), "None | float");
});

Deno.test("super() reaches the class above", () => {
  const text = look(
    `class A:
    def __init__(self, x):
        self.x = x
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
b = B(1.5, 'a')
x = b.x
`,
  );
  assertEquals([text.type("x"), text.signature("__init__")], [
    "float",
    "(self: A, x: float) -> None",
  ]);
});

Deno.test("a class made through cls may be a subclass", () => {
  const text = look(
    `class A:
    def __init__(self, n):
        self.n = n
    @classmethod
    def make(cls):
        return cls('a')
class B(A):
    def __init__(self, n):
        self.m = n
x = B.make().m
`,
  );
  assertEquals(text.type("x"), "str");
});

Deno.test("properties, static methods and setters are what they stand for", () => {
  const text = look(
    `class A:
    @property
    def size(self):
        return self._size
    @size.setter
    def size(self, value):
        self._size = value
    @staticmethod
    def make(x):
        return [x]
a = A()
a.size = 1.5
x = a.size
y = A.make('a')
z = a.make('a')
`,
  );
  assertEquals([..."xyz"].map((name) => text.type(name)), ["float", "list[str]", "list[str]"]);
});

Deno.test("operators call the methods of a class", () => {
  const text = look(
    `class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return V(self.x + other.x)
    def __mul__(self, k):
        return V(self.x * k)
    __rmul__ = __mul__
    def __getitem__(self, i):
        return self.x
    def __lt__(self, other):
        return self.x < other.x
    def __eq__(self, other):
        return isinstance(other, V) and self.x == other.x
    def __call__(self):
        return [self.x]
v = 2 * (V(1.5) + V(2.5)) * 3
x = v[0]
y = v()
w = min([v, v])
`,
  );
  assertEquals([..."vxyw"].map((name) => text.type(name)), ["V", "float", "list[float]", "V"]);
  assertEquals(text.signature("__mul__"), "(self: V, k: int[2..3]) -> V");
  assertEquals(text.signature("__lt__"), "(self: V, other: V) -> bool");
});

Deno.test("an object that iterates gives what its methods give", () => {
  const text = look(
    `class Up:
    def __iter__(self):
        return self
    def __next__(self):
        return 'a'
class Gen:
    def __iter__(self):
        yield 1.5
for x in Up(): pass
ys = list(Gen())
`,
  );
  assertEquals([text.type("x"), text.type("ys")], ["str", "list[float]"]);
});

Deno.test("a dataclass is made of its fields", () => {
  const text = look(
    `from dataclasses import dataclass, field
@dataclass
class P:
    x: float
    tags: list = field(default_factory=list)
    n: int = 0
p = P(1.5)
p.tags.append('a')
`,
  );
  assertEquals(text.attributes("P"), { x: "float", tags: "list[str]", n: "int[0..0]" });
});

Deno.test("names of an enumeration are its objects", () => {
  const text = look(
    "from enum import Enum\nclass C(Enum):\n    RED = 'r'\n    BLUE = 'b'\nx = C.RED\ny = x.value\nfor z in C: pass\n",
  );
  assertEquals([..."xyz"].map((name) => text.type(name)), ["C", "str", "C"]);
});

Deno.test("a subclass of Process has the attributes of both", () => {
  const text = look(
    `from multiprocessing import Process
class P(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        print(self.n)
p = P('a')
x = p.n
y = p.name
`,
  );
  assertEquals([text.type("x"), text.type("y")], ["str", "str"]);
  assertEquals(text.analysis.bases(text.cls("P")).map((base) => base.name), [
    "multiprocessing.Process",
  ]);
});

Deno.test("setattr with a name that is not written out makes all attributes unknown", () => {
  const text = look(
    "import sys\nclass A:\n    def __init__(self):\n        self.x = 1.5\na = A()\nsetattr(a, sys.argv[1], 2)\n",
  );
  assertEquals(text.attributes("A"), { x: "unknown" });
});

Deno.test("getattr with one of several names written out is one of those attributes", () => {
  const text = look(
    `class Node:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None
n = Node('a')
side = 'left' if n.key < 'b' else 'right'
setattr(n, side, Node('c'))
x = getattr(n, side)
`,
  );
  assertEquals([text.type("x"), text.attributes("Node").key], ["Node | None", "str"]);
});

Deno.test("getattr with the beginning of a name is any method that begins so", () => {
  const text = look(
    `class A:
    def on_stop(self, x):
        return None
    def on_go(self, x):
        return [x]
    def other(self, x):
        return 1.5
def f(name):
    return getattr(A(), 'on_' + name)('a')
y = f(input())
`,
  );
  assertEquals(text.type("y"), "None | list[str]");
});

Deno.test("fields that are None until the first object comes are of that object's class", () => {
  const text = look(
    `class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
class Chain:
    def __init__(self):
        self.head = None
    def last(self):
        node = self.head
        while node.next:
            node = node.next
        return node
    def add(self, value):
        node = Node(value)
        if self.head:
            self.last().next = node
        self.head = self.head or node
chain = Chain()
for i in range(3):
    chain.add(1.5)
x = chain.last()
y = x.value
`,
  );
  assertEquals(text.attributes("Node"), { value: "float", next: "Node | None" });
  assertEquals(text.type("y"), "float");
});

Deno.test("operators of a program's class are those that it defines, also by abs()", () => {
  const text = look(
    `class V:
    def __init__(self, x=0.0):
        self.x = x
    def __sub__(self, other):
        return V(self.x - other.x)
    def __mul__(self, k):
        if isinstance(k, V):
            return self.x * k.x
        return V(self.x * k)
    def __rmul__(self, k):
        return self * k
    def __abs__(self):
        return abs(self.x)
v = V(1.5)
x = 2.0 * v - v
y = abs(v)
`,
  );
  assertEquals(text.attributes("V"), { x: "float" });
  assertEquals([text.type("x"), text.type("y")], ["V", "float"]);
});

Deno.test("what a dict's get gives where the key is not there is no key", () => {
  const text = look(
    `class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __hash__(self):
        return self.n
counts = {}
for k in [K(1), K(2)]:
    counts[k] = counts.get(k, 0) + 1
`,
  );
  assertEquals(text.signature("__eq__"), "(self: K, other: K) -> bool");
});

Deno.test("objects of many classes are objects of the class above them", () => {
  const names = [..."ABCDEFGH"];
  const text = look(
    [
      "class Base:\n    def f(self):\n        raise NotImplementedError",
      ...names.map((name) => `class ${name}(Base):\n    def f(self):\n        return 1.5`),
      `all = [${names.map((name) => `${name}()`).join(", ")}]`,
      "for one in all:\n    x = one.f()",
      "functions = {'a': lambda a: a, 'b': lambda a: a, 'c': lambda a: a, 'd': lambda a: a}",
      "functions.update({'e': lambda a: a, 'f': lambda a: a, 'g': lambda a: a, 'h': lambda a: a})",
      "y = functions['a'](1.5)",
    ].join("\n"),
  );
  assertEquals(text.type("all"), "list[Base]");
  assertEquals([text.type("x"), text.type("y")], ["float", "float"]);
});

Deno.test("an abstract method without code gives nothing to those who call the ones below", () => {
  const program = (first: string) =>
    `from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
class Square(Shape):
    def area(self):
        ${first}
        return 1.5
def f(s: Shape):
    return s.area()
`;
  assertEquals(look(program("pass")).signature("f"), "(s: Shape) -> float");
  assertEquals(look(program("super().area()")).signature("f"), "(s: Shape) -> None | float");
});
