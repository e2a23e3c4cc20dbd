/** What compiles and what does not: `deno check` is the test, and each expected error that is none is one. */
import { Process, type ProcessOptions, type Target } from "@manycore/multiprocessing";
import { assertEquals } from "@std/assert";

function two(_name: string, _count: number): void {}
function optional(_name: string, _count = 1): void {}
async function later(): Promise<void> {}
function named(_count: number, _options: { times: number }): void {}
function many(_first: number, ..._rest: string[]): void {}
function generic<T>(_all: Set<T>, _one: T): void {}
class Made {
  constructor(readonly name: string) {}
}

class Derived extends Process {
  constructor(readonly what: string) {
    super({ name: what });
  }
}

function compiles(): Process[] {
  const untyped: Target = two;
  const options: ProcessOptions = { target: two, args: ["a", 1] };
  return [
    new Process(),
    new Process({}),
    new Process({ name: "x", daemon: true }),
    new Process({ target: two, args: ["a", 1] }),
    new Process({ target: optional, args: ["a"] }),
    new Process({ target: optional, args: ["a", 2] }),
    new Process({ target: later }),
    new Process({ target: later, args: [] }),
    new Process({ target: named, args: [1], kwargs: { times: 1 } }),
    new Process({ target: named, args: [1], kwargs: new Map([["times", 1]]) }),
    new Process({ target: many, args: [1, "a", "b"] }),
    new Process({ target: generic, args: [new Set([1]), 2] }),
    new Process({ target: Made, args: ["x"] }),
    new Process({ target: { module: "x.ts", name: "y" }, args: [1, "any"] }),
    new Process({ target: untyped, args: [1, "any"] }),
    new Process(null, two, "name", ["a", 1]),
    new Process(options),
    new Derived("a"),
  ];
}

function doesNotCompile(): Process[] {
  return [
    // @ts-expect-error the second argument is a number
    new Process({ target: two, args: ["a", "b"] }),
    // @ts-expect-error there are two arguments
    new Process({ target: two, args: ["a"] }),
    // @ts-expect-error there are two arguments
    new Process({ target: two }),
    // @ts-expect-error there are no arguments
    new Process({ target: later, args: [1] }),
    // @ts-expect-error the rest are texts
    new Process({ target: many, args: [1, 2] }),
    // @ts-expect-error the class is made of a text
    new Process({ target: Made, args: [1] }),
    // @ts-expect-error a number is no target
    new Process({ target: 5 }),
    // @ts-expect-error there is no such option
    new Process({ target: later, deamon: true }),
  ];
}

Deno.test("the types of a target's parameters are those of its arguments", () => {
  assertEquals([typeof compiles, typeof doesNotCompile], ["function", "function"]);
});
