/** What `with` does with the context managers of `contextlib`. */
import {
  enter,
  enterAsync,
  exitAsync,
  KeyError,
  leave,
  RuntimeError,
  ValueError,
} from "@manycore/multiprocessing/python";
import {
  closing,
  contextmanager,
  ExitStack,
  nullcontext,
  redirectStdout,
  suppress,
} from "@manycore/multiprocessing/python/contextlib";
import { print } from "@manycore/multiprocessing/python";
import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";

/** Runs a body within a context, as emitted programs do. */
function within(manager: unknown, body: (entered: unknown) => void): void {
  const entered = enter(manager);
  try {
    body(entered);
  } catch (error) {
    if (!leave(manager, error)) throw error;
    return;
  }
  leave(manager);
}

Deno.test("a generator's context enters at its yield and leaves behind it", () => {
  const log: unknown[] = [];
  const section = contextmanager(function* (name: string) {
    log.push(`in ${name}`);
    yield name.length;
    log.push("out");
  });
  within(section("abc"), (entered) => log.push(entered));
  assertEquals(log, ["in abc", 3, "out"]);
});

Deno.test("a generator sees the error at its yield and may keep it to itself", () => {
  const log: unknown[] = [];
  const guard = contextmanager(function* () {
    try {
      yield null;
    } catch (error) {
      log.push(String((error as Error).message));
    }
  });
  within(guard(), () => {
    throw new ValueError("boom");
  });
  assertEquals(log, ["boom"]);
});

Deno.test("an error that a generator lets through is the one that was raised", () => {
  const plain = contextmanager(function* () {
    yield null;
  });
  const error = new KeyError("k");
  const raised = assertThrows(() =>
    within(plain(), () => {
      throw error;
    })
  );
  assertStrictEquals(raised, error);
});

Deno.test("a generator has to yield once", () => {
  const never = contextmanager(function* (): Generator<null> {});
  const twice = contextmanager(function* () {
    yield 1;
    yield 2;
  });
  assertThrows(() => within(never(), () => {}), RuntimeError, "generator didn't yield");
  assertThrows(() => within(twice(), () => {}), RuntimeError, "generator didn't stop");
});

Deno.test("an asynchronous generator makes contexts that may wait", async () => {
  const log: string[] = [];
  const slow = contextmanager(async function* (name: string) {
    await Promise.resolve();
    log.push("in");
    yield name;
    await Promise.resolve();
    log.push("out");
  });
  const manager = slow("a");
  log.push(await enterAsync(manager));
  assertEquals(await exitAsync(manager), false);
  assertEquals(log, ["in", "a", "out"]);
});

Deno.test("a context decorates functions, anew for each call", () => {
  const log: string[] = [];
  const section = contextmanager(function* () {
    log.push("in");
    yield null;
    log.push("out");
  });
  const double = section().__call__((x: number) => x * 2);
  assertEquals([double(1), double(2)], [2, 4]);
  assertEquals(log, ["in", "out", "in", "out"]);
});

Deno.test("suppress keeps errors of its classes to itself, native ones too", () => {
  within(new suppress(ValueError, KeyError), () => {
    throw new RangeError("far");
  });
  assertThrows(() =>
    within(new suppress(KeyError), () => {
      throw new ValueError("boom");
    }), ValueError);
});

Deno.test("closing gives the object and closes it", () => {
  let closed = false;
  const thing = { close: () => (closed = true) };
  within(new closing(thing), (entered) => assertStrictEquals(entered, thing));
  assertEquals(closed, true);
  within(new nullcontext(5), (entered) => assertEquals(entered, 5));
});

Deno.test("redirectStdout prints elsewhere until its end", () => {
  let text = "";
  within(new redirectStdout({ write: (part: string) => (text += part) }), () => print("hidden"));
  assertEquals(text, "hidden\n");
});

Deno.test("an ExitStack leaves its contexts, last one first, also after an error", () => {
  const log: string[] = [];
  class Manager {
    constructor(readonly name: string) {}
    __enter__(): string {
      return this.name;
    }
    __exit__(_type: unknown, error: unknown): boolean {
      log.push(`${this.name} ${error === null ? "well" : "badly"}`);
      return this.name === "b";
    }
  }
  within(new ExitStack(), (stack) => {
    const all = stack as ExitStack;
    all.enterContext(new Manager("a"));
    all.callback((...args: unknown[]) => log.push(args.join()), 1, 2);
    all.enterContext(new Manager("b"));
    throw new ValueError("boom");
  });
  assertEquals(log, ["b badly", "1,2", "a well"]);
});
