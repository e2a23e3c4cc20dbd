import { assertEquals, assertInstanceOf, assertMatch, assertThrows } from "@std/assert";
import * as python from "@manycore/multiprocessing/python";
import {
  ArithmeticError,
  AttributeError,
  type BaseException,
  Exception,
  exception,
  ExceptionGroup,
  FileNotFoundError,
  getattr,
  ImportError,
  isinstance,
  KeyError,
  matches,
  NameError,
  OSError,
  raiseFrom,
  RecursionError,
  repr,
  RuntimeError,
  StopIteration,
  str,
  SystemExit,
  throwable,
  tuple,
  TypeError,
  UnicodeDecodeError,
  ValueError,
  withContext,
  ZeroDivisionError,
} from "@manycore/multiprocessing/python";
import { formatException, summaryOf } from "@internals/python";
import { type Case, compare } from "./oracle.ts";

type AnyException = new (...args: unknown[]) => BaseException;

compare("str, repr and args of exceptions are CPython's", () => {
  const names = [
    "Exception",
    "ValueError",
    "KeyError",
    "OSError",
    "StopIteration",
    "SystemExit",
    "KeyboardInterrupt",
    "IndexError",
    "AttributeError",
    "FileNotFoundError",
    "NameError",
    "RuntimeError",
    "NotImplementedError",
  ];
  const given: readonly (readonly unknown[])[] = [
    [],
    ["text"],
    [1, "b"],
    ["it's"],
    [tuple.of(1)],
    [[1]],
    [null],
    [2, "No such file"],
    [2, "No such file", "name"],
    [13, "Denied"],
    [99, "odd"],
  ];
  const cases: Case[] = [];
  for (const name of names) {
    const Class = (python as unknown as Record<string, AnyException>)[name] as AnyException;
    for (const args of given) {
      const source = `${name}(${args.map((arg) => repr(arg)).join(", ")})`;
      cases.push({ expression: `str(${source})`, run: () => str(new Class(...args)) });
      cases.push({ expression: `repr(${source})`, run: () => repr(new Class(...args)) });
      cases.push({ expression: `${source}.args`, run: () => new Class(...args).args });
      cases.push({
        expression: `type(${source}).__mro__[0].__name__`,
        run: () => getattr(python.type(new Class(...args)), "__name__"),
      });
    }
  }
  return cases;
});

compare("Python's exceptions inherit as in CPython", () => {
  const cases: Case[] = [];
  const all = python as unknown as Record<string, unknown>;
  const names = Object.keys(all).filter((name) =>
    /(Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/.test(name) &&
    name !== "EnvironmentError" &&
    name !== "IOError"
  );
  for (const name of names) {
    if (!/^[A-Z]/.test(name)) continue;
    for (
      const base of [
        "Exception",
        "OSError",
        "LookupError",
        "ArithmeticError",
        "ValueError",
        "RuntimeError",
        "Warning",
      ]
    ) {
      cases.push({
        expression: `issubclass(${name}, ${base})`,
        run: () => python.issubclass(all[name], all[base]),
      });
    }
    cases.push({ expression: `repr(${name})`, run: () => repr(all[name]) });
  }
  return cases;
});

Deno.test("an OSError with a number is of the class for it", () => {
  const error = new OSError(2, "No such file or directory", "x.txt");
  assertInstanceOf(error, FileNotFoundError);
  assertEquals(str(error), "[Errno 2] No such file or directory: 'x.txt'");
  assertEquals([error.errno, error.strerror, error.filename], [
    2,
    "No such file or directory",
    "x.txt",
  ]);
  assertEquals(repr(error), "FileNotFoundError(2, 'No such file or directory')");
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

function endless(n: number): number {
  return endless(n + 1) + 1;
}

Deno.test("native errors count as Python's", () => {
  const nothing = null as unknown as { x: number; f(): void };
  const object = {} as { f(): void };
  const five = 5 as unknown as Iterable<number>;
  const table: readonly [() => unknown, typeof BaseException, string][] = [
    [() => nothing.x, AttributeError, "'NoneType' object has no attribute 'x'"],
    [() => nothing.f(), AttributeError, "'NoneType' object has no attribute 'f'"],
    [() => endless(0), RecursionError, "maximum recursion depth exceeded"],
    [() => [...five], TypeError, ""],
    [() => object.f(), AttributeError, "object has no attribute 'f'"],
    [() => 1n / 0n, ZeroDivisionError, "division by zero"],
    [() => eval("undefinedThing"), NameError, "name 'undefinedThing' is not defined"],
    [() => "x".repeat(-1), ValueError, ""],
    [
      () => Deno.readTextFileSync("/nowhere/at/all"),
      FileNotFoundError,
      "[Errno 2] No such file or directory",
    ],
  ];
  for (const [run, Class, text] of table) {
    const error = caught(run);
    assertEquals(error instanceof Class, true, `${error} is no ${Class.name}`);
    assertEquals(error instanceof Exception, true);
    assertEquals(error instanceof KeyError, false);
    assertEquals(isinstance(error, Class), true);
    const turned = exception(error);
    assertEquals(turned.constructor, Class);
    if (text !== "") assertEquals(str(turned).slice(0, text.length), text);
    assertEquals(exception(error) === turned, true);
  }
});

Deno.test("ordinary objects are no exceptions, and exceptions of one kind none of another", () => {
  assertEquals({} instanceof Exception, false);
  assertEquals(new ValueError() instanceof KeyError, false);
  assertEquals(new ZeroDivisionError() instanceof ArithmeticError, true);
  assertEquals(new SystemExit() instanceof Exception, false);
  class Own extends ValueError {}
  assertEquals(new ValueError() instanceof Own, false);
  assertEquals(new Own("x") instanceof ValueError, true);
  assertEquals(new globalThis.TypeError("x") instanceof Own, false);
});

Deno.test("an exception has fields of its own, name included", () => {
  class Named extends Exception {
    declare code: number;
    constructor(name: string) {
      super(name, 5);
      this.name = name;
      this.code = 5;
    }
  }
  const error = new Named("Ada");
  assertEquals([error.name, error.code, repr(error)], ["Ada", 5, "Named('Ada', 5)"]);
  assertEquals(repr(python.vars(error)), "{'name': 'Ada', 'code': 5}");
  assertEquals(new ValueError("x").name, "ValueError");
});

Deno.test("StopIteration, SystemExit and ImportError have their values", () => {
  assertEquals(new StopIteration(5).value, 5);
  assertEquals(new SystemExit(3).code, 3);
  assertEquals(new SystemExit().code, null);
  const error = new ImportError("no", { name: "mod", path: "p" });
  assertEquals([error.name, error.path, str(error)], ["mod", "p", "no"]);
});

Deno.test("raise makes an instance of a class, and refuses what is none", () => {
  assertInstanceOf(throwable(ValueError), ValueError);
  assertEquals(str(throwable(5) as Error), "exceptions must derive from BaseException");
  assertEquals(matches(new KeyError("x"), ValueError, tuple.of(KeyError, OSError)), true);
  assertEquals(matches(new KeyError("x"), ValueError), false);
  assertThrows(() => matches(new KeyError("x"), 5), TypeError);
});

Deno.test("causes and contexts are printed before an exception", () => {
  const first = new ValueError("first");
  const lines = formatException(raiseFrom(new RuntimeError("second"), first)).split("\n");
  assertEquals(lines.filter((line) => !line.startsWith(" ")), [
    "Traceback (most recent call last):",
    "ValueError: first",
    "",
    "The above exception was the direct cause of the following exception:",
    "",
    "Traceback (most recent call last):",
    "RuntimeError: second",
  ]);
  const text = formatException(withContext(new KeyError("k"), first));
  assertMatch(text, /During handling of the above exception, another exception occurred:/);
  const hidden = raiseFrom(withContext(new KeyError("k"), first), null);
  assertEquals(formatException(hidden).includes("ValueError: first"), false);
});

Deno.test("notes follow the exception's text", () => {
  const error = new ValueError("text");
  error.addNote("a note");
  assertEquals(summaryOf(error), "ValueError: text\na note");
});

Deno.test("the last line names the class with its module, unless it is the program's", () => {
  class Own extends Exception {}
  assertEquals(summaryOf(new Own("x")), "Own: x");
  assertEquals(summaryOf(new Own()), "Own");
  assertEquals(summaryOf(new globalThis.TypeError("x")), "TypeError: x");
  assertEquals(summaryOf(new KeyError("x")), "KeyError: 'x'");
});

Deno.test("groups show what is in them", () => {
  const group = new ExceptionGroup("several", [new ValueError("a"), new TypeError("b")]);
  assertEquals(str(group), "several (2 sub-exceptions)");
  assertEquals(repr(group), "ExceptionGroup('several', [ValueError('a'), TypeError('b')])");
  assertMatch(formatException(group), /\+---------------- 2 ----------------[^]*TypeError: b/);
});

Deno.test("faults of encoding say where", () => {
  const error = caught(() =>
    python.bytes.decode(python.bytes.literal("a\xff"))
  ) as UnicodeDecodeError;
  assertInstanceOf(error, UnicodeDecodeError);
  assertEquals([error.start, error.end, error.reason], [1, 2, "invalid start byte"]);
});

Deno.test("exceptions of a class that was made often have all but a stack", () => {
  class Often extends KeyError {}
  const made = Array.from({ length: 1001 }, (_, i) => new Often(`k${i}`));
  const [first, last] = [made[0]!, made[1000]!];
  assertEquals([first.stack !== undefined, last.stack], [true, undefined]);
  assertInstanceOf(last, Error);
  assertEquals([isinstance(last, KeyError), isinstance(last, ValueError)], [true, false]);
  assertEquals([last.message, first.message], ["'k1000'", "'k0'"]);
  assertEquals([str(last), repr(last)], ["'k1000'", "Often('k1000')"]);
  assertEquals(Object.keys(last), Object.keys(first));
  assertEquals(summaryOf(last), "Often: 'k1000'");
  last.message = "another";
  assertEquals(last.message, "another");
});
