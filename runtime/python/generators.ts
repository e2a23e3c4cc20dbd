/**
 * The methods and attributes of Python's generators. https://docs.python.org/3/reference/expressions.html#generator-iterator-methods
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import { Coroutine } from "./coroutines/coroutine.ts";
import { callMethod, invoke } from "./calls.ts";
import {
  BaseException,
  GeneratorExit,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  throwable,
} from "./exceptions.ts";
import { generatorName } from "./support/generator_names.ts";
import { generatorState, noteEnd, noteStart } from "./support/generator_states.ts";
import { isTuple } from "./values/tuple.ts";
import { isClass, isSubclass, typeName } from "./values/types.ts";

type Method = (...args: never[]) => unknown;

type AnyGenerator = Generator<unknown, unknown, unknown>;

/** What a step of a generator gives; its end is StopIteration with what it returned. */
function stepped(target: object, step: IteratorResult<unknown, unknown>): unknown {
  if (!step.done) return step.value;
  noteEnd(target);
  throw new StopIteration(...step.value === undefined || step.value === null ? [] : [step.value]);
}

/** A step that may come later. */
function awaited(target: object, step: unknown): unknown {
  return step instanceof Promise
    ? step.then((result) => stepped(target, result))
    : stepped(target, step as IteratorResult<unknown, unknown>);
}

/** Ends a generator by GeneratorExit, which its `finally` and `except` see. */
function close(target: AnyGenerator): unknown {
  const settle = (step: IteratorResult<unknown, unknown>) => {
    const kind = Symbol.asyncIterator in target ? "async generator" : "generator";
    if (!step.done) throw new RuntimeError(`${kind} ignored GeneratorExit`);
    return step.value ?? null;
  };
  const expected = (error: unknown) => {
    const isEnd = error instanceof StopIteration || error instanceof StopAsyncIteration;
    if (isEnd || error instanceof GeneratorExit) return null;
    throw error;
  };
  noteEnd(target);
  let step: unknown;
  try {
    step = target.throw(new GeneratorExit());
  } catch (error) {
    return expected(error);
  }
  return step instanceof Promise
    ? step.then(settle, expected)
    : settle(step as IteratorResult<unknown, unknown>);
}

/**
 * Has the generators of a function see that a loop leaves them, as `except GeneratorExit` does: JavaScript would run their
 * `finally` alone. What they raise then nobody is told of, as in Python when an object goes.
 *
 * @example
 * ```ts
 * import { catchesExit, GeneratorExit, print } from "@manycore/multiprocessing/python";
 *
 * const items = catchesExit(function* () {
 *   try {
 *     yield 1;
 *   } catch (error) {
 *     if (error instanceof GeneratorExit) print("left");
 *   }
 * });
 * for (const _item of items()) break; // left
 * ```
 */
export function catchesExit<F extends (...args: never[]) => unknown>(generator: F): F {
  Object.defineProperty(generator.prototype, "return", {
    configurable: true,
    writable: true,
    value(this: AnyGenerator, value: unknown): IteratorResult<unknown, unknown> {
      try {
        close(this);
      } catch {
        // Nobody waits for it.
      }
      return { done: true, value };
    },
  });
  return generator;
}

/** Notes a generator that has to be closed, and gives it back. */
type Hold = <G>(generator: G) => G;

/** Closes generators that nobody holds any more, the last one first, as a tuple lets go of its items. */
function closeAll(generators: readonly unknown[]): void {
  for (const generator of generators.toReversed()) {
    try {
      close(generator as AnyGenerator);
    } catch {
      // Nobody waits for it.
    }
  }
}

/**
 * What a call gives that is handed generators which nobody else holds. They are closed when it is done, as CPython does it.
 *
 * @example
 * ```ts
 * import { next, print, released } from "@manycore/multiprocessing/python";
 *
 * function* items() {
 *   try {
 *     yield 1;
 *   } finally {
 *     print("closed");
 *   }
 * }
 * print(released((hold) => next(hold(items())))); // closed, then 1
 * ```
 */
export function released<T>(read: (hold: Hold) => T): T {
  const held: unknown[] = [];
  try {
    return read((generator) => {
      held.push(generator);
      return generator;
    });
  } finally {
    closeAll(held);
  }
}

/**
 * The items that are made of generators which nobody else holds. They are closed when the loop over the items ends.
 *
 * @example
 * ```ts
 * import { releasing } from "@manycore/multiprocessing/python";
 * import { islice } from "@manycore/multiprocessing/python/itertools";
 *
 * function* items() {
 *   yield* [1, 2, 3];
 * }
 * for (const item of releasing((hold) => islice(hold(items()), 2))) console.log(item); // 1, 2
 * ```
 */
export function* releasing<T>(make: (hold: Hold) => Iterable<T>): Generator<T, void> {
  const held: unknown[] = [];
  try {
    yield* make((generator) => {
      held.push(generator);
      return generator;
    });
  } finally {
    closeAll(held);
  }
}

/** The next item; a first one has nothing to be sent to. */
function send(target: AnyGenerator, value: unknown): unknown {
  if (value !== null && generatorState(target) === "created") {
    throw new TypeError("can't send non-None value to a just-started generator");
  }
  noteStart(target);
  try {
    return awaited(target, target.next(value));
  } catch (error) {
    noteEnd(target);
    throw error;
  }
}

/**
 * The next item of a generator, where the `yield` at which it waits gives what is sent: Python's `generator.send(value)`.
 * https://docs.python.org/3/reference/expressions.html#generator.send
 *
 * @throws {StopIteration} at its end
 * @throws {TypeError} when it has not been started and the value is not None
 */
export function sendTo<T>(generator: Iterator<T, unknown, never>, value: unknown): T;
export function sendTo(generator: unknown, value: unknown): unknown;
export function sendTo(generator: unknown, value: unknown): unknown {
  const isGenerator =
    (generator as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag] === "Generator";
  return isGenerator
    ? send(generator as AnyGenerator, value)
    : callMethod(generator, "send", [value]);
}

/** What is thrown into a generator: an exception, or a class with what to make one of. */
function thrown([type, value]: readonly unknown[]): Error {
  const isKind = isClass(type) && isSubclass(type, BaseException);
  if (isKind && value !== undefined && value !== null) {
    return value instanceof Error && value instanceof (type as unknown as ErrorConstructor)
      ? value
      : invoke(type, ...isTuple(value) ? value : [value]) as Error;
  }
  if (isKind || type instanceof Error) return throwable(type);
  throw new TypeError(
    `exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`,
  );
}

function throwInto(target: AnyGenerator, ...error: unknown[]): unknown {
  return awaited(target, throwing(target, thrown(error)));
}

/**
 * The step of a generator into which an error is thrown. StopIteration that it does not catch leaves it as RuntimeError,
 * unless it does not run, so that there is nothing to leave.
 */
export function throwing(target: AnyGenerator, error: Error): IteratorResult<unknown, unknown> {
  const isRunning = generatorState(target) === "suspended";
  noteStart(target);
  try {
    return target.throw(error);
  } catch (raised) {
    noteEnd(target);
    throw isRunning ? leaving(raised) : raised;
  }
}

const generators: Record<string, Method> = {
  __iter__: ((target: AnyGenerator) => target) as Method,
  send: send as Method,
  throw: throwInto as Method,
  close,
};

/** What JavaScript makes of a generator expression: it can be asked for items and closed, and no more. */
type Helper = IteratorObject<unknown, unknown>;

const expressions: Record<string, Method> = {
  __iter__: ((target: Helper) => target) as Method,
  send: ((target: Helper, value: unknown) => {
    if (value !== null && generatorState(target) === "created") {
      throw new TypeError("can't send non-None value to a just-started generator");
    }
    noteStart(target);
    return stepped(target, target.next());
  }) as Method,
  throw: ((target: Helper, ...error: unknown[]) => {
    noteEnd(target);
    target.return?.();
    throw thrown(error);
  }) as Method,
  close: ((target: Helper) => {
    noteEnd(target);
    target.return?.();
    return null;
  }) as Method,
};

/** The next step of an asynchronous generator, put off until it is awaited. */
function later(
  name: string,
  step: (target: AnyAsync, value: unknown) => Promise<unknown>,
): Method {
  return ((target: AnyAsync, ...value: unknown[]) =>
    new Coroutine(() => step(target, value[1] ?? value[0]), name)) as Method;
}

async function asyncStep(step: Promise<IteratorResult<unknown, unknown>>): Promise<unknown> {
  const { done, value } = await step;
  if (done) throw new StopAsyncIteration();
  return value;
}

async function asyncClose(target: AnyAsync): Promise<null> {
  await close(target as unknown as AnyGenerator);
  return null;
}

type AnyAsync = AsyncGenerator<unknown, unknown, unknown>;

const asyncGenerators: Record<string, Method> = {
  ...generators,
  __aiter__: ((target: AnyAsync) => target) as Method,
  __anext__: later("__anext__", (target) => asyncStep(target.next(null))),
  asend: later("asend", (target, value) => asyncStep(target.next(value))),
  athrow: later("athrow", (target, error) => asyncStep(target.throw(thrown([error])))),
  aclose: later("aclose", asyncClose),
};

const METHODS: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  "[object Generator]": generators,
  "[object AsyncGenerator]": asyncGenerators,
  "[object Iterator Helper]": expressions,
};

/** The methods that Python's generators have, by names that JavaScript's do not have or mean otherwise. */
export function generatorMethod(
  value: unknown,
  name: string,
): ((...args: unknown[]) => unknown) | undefined {
  if (!Object.hasOwn(asyncGenerators, name)) return undefined;
  const methods = METHODS[Object.prototype.toString.call(value)];
  return methods?.[name] as ((...args: unknown[]) => unknown) | undefined;
}

/** Where a generator stands, of which nothing more is known. */
class GeneratorFrame {
  static readonly __module__ = "builtins";
  static readonly __name__ = "frame";
}

const ATTRIBUTES: Readonly<Record<string, (generator: object) => unknown>> = {
  __name__: (generator) => generatorName(generator).replace(/^.*\./, ""),
  __qualname__: generatorName,
  gi_frame: (generator) => generatorState(generator) === "closed" ? null : new GeneratorFrame(),
  gi_running: () => false,
  gi_yieldfrom: () => null,
  ag_await: () => null,
  ag_running: () => false,
};

/** An attribute of a generator that says where it is; undefined for others. */
export function generatorAttribute(value: unknown, name: string): unknown {
  if (!Object.hasOwn(ATTRIBUTES, name)) return undefined;
  const tag = Object.prototype.toString.call(value);
  if (!Object.hasOwn(METHODS, tag)) return undefined;
  return ATTRIBUTES[name]!(value as object);
}

/** What leaves a generator: StopIteration has another meaning outside. https://peps.python.org/pep-0479/ */
export function leaving(error: unknown, kind = "generator"): unknown {
  const isStop = error instanceof StopIteration ||
    kind === "async generator" && error instanceof StopAsyncIteration;
  if (!isStop) return error;
  const raised = new RuntimeError(`${kind} raised ${typeName(error)}`);
  // What has been left is no place on the way: this function and its caller.
  raised.stack = raised.stack?.replace(/\n.*\n.*/, "") ?? "";
  return Object.assign(raised, { cause: error, __context__: error });
}
