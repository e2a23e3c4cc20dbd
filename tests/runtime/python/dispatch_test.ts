import { assertEquals, assertThrows } from "@std/assert";
import {
  AttributeError,
  bool,
  bytes,
  call,
  callable,
  callMethod,
  Dict,
  dict,
  dir,
  enter,
  Exception,
  float,
  frozenset,
  getattr,
  hasattr,
  id,
  identical,
  int,
  invoke,
  isinstance,
  issubclass,
  keywords,
  leave,
  list,
  NoneType,
  object,
  print,
  range,
  repr,
  set,
  setattr,
  sorted,
  str,
  tuple,
  type,
  TypeError,
  ValueError,
  vars,
} from "@manycore/multiprocessing/python";
import { parametersOf } from "@internals/python";
import { type Case, compare, same } from "./oracle.ts";

class Animal {
  static kingdom = "animalia";
  name: string;
  constructor(name: string, legs = 4) {
    this.name = name;
    this.#legs = legs;
  }
  readonly #legs: number;
  static of(name: string): Animal {
    return new this(name);
  }
  legs(): number {
    return this.#legs;
  }
  greet(other: string, { loud = false }: { loud?: boolean } = {}): string {
    return `${this.name} greets ${other}${loud ? "!" : ""}`;
  }
}

class Dog extends Animal {}

function message(run: () => unknown): string {
  return assertThrows(run, Error).message;
}

Deno.test("getattr finds fields, methods and what the class has", () => {
  const dog = new Dog("Rex");
  assertEquals(getattr(dog, "name"), "Rex");
  assertEquals(invoke(getattr(dog, "legs")), 4);
  assertEquals(getattr(Animal, "kingdom"), "animalia");
  assertEquals(getattr(invoke(getattr(Dog, "of"), "Bo"), "name"), "Bo");
  assertEquals(invoke(getattr(Animal, "legs"), dog), 4);
  assertEquals(getattr(dog, "age", 7), 7);
  assertEquals(hasattr(dog, "legs"), true);
  assertEquals(hasattr(dog, "constructor"), false);
  assertEquals(repr(getattr(dog, "__class__")), "<class '__main__.Dog'>");
});

Deno.test("a missing attribute is an AttributeError in Python's words", () => {
  assertEquals(message(() => getattr(new Dog("x"), "age")), "'Dog' object has no attribute 'age'");
  assertEquals(message(() => getattr(Dog, "age")), "type object 'Dog' has no attribute 'age'");
  assertEquals(message(() => getattr(null, "age")), "'NoneType' object has no attribute 'age'");
  assertEquals(
    message(() => callMethod("a", "nothing")),
    "'str' object has no attribute 'nothing'",
  );
  assertThrows(() => getattr(5, "x"), AttributeError);
});

Deno.test("setattr sets fields, and refuses on values that have none", () => {
  const dog = new Dog("Rex");
  setattr(dog, "age", 3);
  assertEquals(repr(vars(dog)), "{'name': 'Rex', 'age': 3}");
  assertThrows(() => setattr(5, "x", 1), AttributeError);
});

Deno.test("__getattr__ is asked for what is missing", () => {
  class Anything {
    __getattr__(name: string): string {
      return name.toUpperCase();
    }
  }
  assertEquals(getattr(new Anything(), "hello"), "HELLO");
});

Deno.test("callMethod calls methods of built-in values by their Python names", () => {
  assertEquals(callMethod("a-b", "split", ["-"]), ["a", "b"]);
  assertEquals(callMethod("a b", "split", [], { maxsplit: 0 }), ["a b"]);
  assertEquals(callMethod([3, 1], "pop", [0]), 3);
  assertEquals(callMethod(new Dict([["a", 1]]), "get", ["b", 5]), 5);
  assertEquals(callMethod(5, "bit_length"), 3);
  assertEquals(callMethod(float(2), "is_integer"), true);
  assertEquals(callMethod(bytes.literal("ab"), "hex"), "6162");
  assertEquals(callMethod(new Dog("Rex"), "greet", ["Bo"], { loud: true }), "Rex greets Bo!");
});

Deno.test("call puts keywords into the places of the parameters they name", () => {
  const f = (a: number, b = 2, c = 3): number[] => [a, b, c];
  assertEquals(call(f, [1], { c: 9 }), [1, 2, 9]);
  assertEquals(call(f, [], { b: 5, a: 4 }), [4, 5, 3]);
  assertEquals(getattr(call(Dog, [], { name: "Rex" }), "name"), "Rex");
  assertEquals(call(sorted, [[1, 2]], { reverse: true }), [2, 1]);
  const g = (
    a: number,
    { b = 1, ...more }: Record<string, unknown> = {},
  ): unknown[] => [a, b, more];
  assertEquals(call(g, [1], { b: 2, c: 3 }), [1, 2, { c: 3 }]);
  function h(a: number, b = 2, ...rest: unknown[]): unknown[] {
    const named = keywords(rest);
    return [a, b, rest, named];
  }
  assertEquals(call(h, [1], { x: 5 }), [1, 2, [], { x: 5 }]);
});

Deno.test("calls that do not fit get CPython's words", () => {
  function f(a: number, b: number): number {
    return a + b;
  }
  function g(a: number, b = 1): number {
    return a + b;
  }
  function k({ c }: { c: number }): number {
    return c;
  }
  assertEquals(
    message(() => invoke(f)),
    "f() missing 2 required positional arguments: 'a' and 'b'",
  );
  assertEquals(message(() => invoke(f, 1)), "f() missing 1 required positional argument: 'b'");
  assertEquals(
    message(() => invoke(f, 1, 2, 3)),
    "f() takes 2 positional arguments but 3 were given",
  );
  assertEquals(
    message(() => invoke(g, 1, 2, 3)),
    "g() takes from 1 to 2 positional arguments but 3 were given",
  );
  assertEquals(message(() => call(f, [1], { a: 2 })), "f() got multiple values for argument 'a'");
  assertEquals(message(() => call(f, [1], { z: 2 })), "f() got an unexpected keyword argument 'z'");
  assertEquals(
    message(() => call(f, [], { b: 2 })),
    "f() missing 1 required positional argument: 'a'",
  );
  assertEquals(message(() => invoke(k)), "k() missing 1 required keyword-only argument: 'c'");
  assertEquals(message(() => invoke(5)), "'int' object is not callable");
  assertEquals(
    message(() => invoke(Dog)),
    "Animal.__init__() missing 1 required positional argument: 'name'",
  );
  assertEquals(
    message(() => invoke(getattr(new Dog("x"), "greet"))),
    "Animal.greet() missing 1 required positional argument: 'other'",
  );
  assertEquals(
    message(() => callMethod(new Dog("x"), "legs", [1])),
    "Animal.legs() takes 1 positional argument but 2 were given",
  );
});

Deno.test("parameters are read through strings, templates and comments", () => {
  // deno-fmt-ignore
  const f = (a = ")", b = `,${"}"}`, /* c, */ d: unknown = [1, 2], ...rest: unknown[]) => [a, b, d, rest];
  const { names, required, rest } = parametersOf(f);
  assertEquals([names, required, rest], [["a", "b", "d"], 0, true]);
  assertEquals(parametersOf(Dog as never).names, ["name", "legs"]);
});

Deno.test("classes and objects with __call__ are callable", () => {
  class Adder {
    __call__(a: number, b: number): number {
      return a + b;
    }
  }
  assertEquals(invoke(new Adder(), 1, 2), 3);
  assertEquals(getattr(invoke(Dog, "Rex"), "name"), "Rex");
  assertEquals([callable(Adder), callable(new Adder()), callable(print), callable(5)], [
    true,
    true,
    true,
    false,
  ]);
});

compare("isinstance knows the built-in types as CPython does", () => {
  const values: readonly unknown[] = [
    1,
    true,
    2.5,
    float(2),
    10n ** 20n,
    "a",
    null,
    [],
    tuple.of(1),
    new Dict(),
    set(),
    frozenset(),
    bytes(),
    range(3),
  ];
  const types: readonly (readonly [string, unknown])[] = [
    ["int", int],
    ["bool", bool],
    ["float", float],
    ["str", str],
    ["list", list],
    ["tuple", tuple],
    ["dict", dict],
    ["set", set],
    ["frozenset", frozenset],
    ["bytes", bytes],
    ["range", range],
    ["object", object],
    ["type(None)", NoneType],
    ["(int, str)", tuple.of(int, str)],
    ["int | None", tuple.of(int, NoneType)],
  ];
  const cases: Case[] = [];
  for (const value of values) {
    for (const [name, one] of types) {
      cases.push(same(`isinstance(#0, ${name})`, (x) => isinstance(x, one), value));
    }
    cases.push(same("type(#0)", (x) => type(x), value));
    cases.push(same("type(#0).__name__", (x) => getattr(type(x), "__name__"), value));
  }
  return cases;
});

compare("issubclass and its faults are CPython's", () => [
  same("issubclass(bool, int)", () => issubclass(bool, int)),
  same("issubclass(int, bool)", () => issubclass(int, bool)),
  same("issubclass(int, object)", () => issubclass(int, object)),
  same("issubclass(ValueError, Exception)", () => issubclass(ValueError, Exception)),
  same("issubclass(1, int)", () => issubclass(1, int)),
  same("isinstance(1, 5)", () => isinstance(1, 5)),
]);

Deno.test("classes are instances and subclasses along their chain", () => {
  const dog = new Dog("Rex");
  assertEquals(isinstance(dog, Animal), true);
  assertEquals(isinstance(dog, tuple.of(int, Dog)), true);
  assertEquals(issubclass(Dog, Animal), true);
  assertEquals(issubclass(Animal, Dog), false);
  assertEquals(issubclass(TypeError, object), true);
  assertEquals(type(dog) === (Dog as unknown), true);
  assertEquals(type(int) === (type as unknown), true);
});

Deno.test("identity knows None, and objects keep their number", () => {
  const items: unknown[] = [];
  assertEquals(identical(null, undefined), true);
  assertEquals(identical(items, []), false);
  assertEquals(id(items), id(items));
  assertEquals(id(items) === id([]), false);
});

Deno.test("dir lists names in order", () => {
  assertEquals(dir(new Dog("x")).includes("greet"), true);
  assertEquals(dir("a").includes("split"), true);
});

Deno.test("with goes through __enter__ and __exit__, or disposal", () => {
  const log: string[] = [];
  class Manager {
    __enter__(): string {
      log.push("enter");
      return "value";
    }
    __exit__(kind: unknown, error: unknown): boolean {
      log.push(`exit ${repr(kind)} ${repr(error)}`);
      return true;
    }
  }
  const manager = new Manager();
  assertEquals(enter(manager), "value");
  assertEquals(leave(manager, new ValueError("x")), true);
  assertEquals(leave(manager), true);
  assertEquals(log, ["enter", "exit <class 'ValueError'> ValueError('x')", "exit None None"]);
  assertThrows(
    () => enter(5),
    TypeError,
    "'int' object does not support the context manager protocol",
  );
});
