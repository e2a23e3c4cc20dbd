/**
 * Several exceptions at once. https://docs.python.org/3/library/exceptions.html#exception-groups
 *
 * @module
 */
import { BaseException, Exception, pythonHooks, TypeError, ValueError } from "../errors.ts";
import { matches } from "./exception_matching.ts";
import { repr } from "./text/repr.ts";
import { asTuple, type Tuple, tupleFrom } from "./values/tuple.ts";
import { inheritAlso, isClass, isSubclass, typeName } from "./values/types.ts";

/** What chooses exceptions of a group: a class, a tuple of classes, or a function that says yes. */
export type Condition = unknown;

/** Several exceptions at once. https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup */
export class BaseExceptionGroup extends BaseException {
  /** The exceptions. */
  readonly exceptions: readonly unknown[];

  constructor(message: unknown, exceptions: unknown) {
    if (arguments.length !== 2) {
      throw new TypeError(
        `BaseExceptionGroup.__new__() takes exactly 2 arguments (${arguments.length} given)`,
      );
    }
    const items = itemsOf(message, exceptions);
    super(message, exceptions);
    this.message = String(message);
    this.exceptions = tupleFrom(items);
    const foreign = items.find((one) => !(one instanceof Exception));
    if (foreign === undefined && new.target === BaseExceptionGroup) {
      return new ExceptionGroup(message, exceptions);
    }
    if (foreign !== undefined && this instanceof Exception) {
      throw new TypeError(
        new.target === ExceptionGroup
          ? "Cannot nest BaseExceptions in an ExceptionGroup"
          : `Cannot nest BaseExceptions in '${new.target.name}'`,
      );
    }
  }

  /** The text, and how many exceptions there are. */
  __str__(): string {
    const count = this.exceptions.length;
    return `${this.args[0]} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }

  /** `ExceptionGroup('text', [ValueError(1)])` */
  __repr__(): string {
    return `${this.constructor.name}(${repr(this.args[0])}, ${repr(this.args[1])})`;
  }

  /**
   * A group of other exceptions, which stands for a part of this one; classes of a program's own define it to keep theirs.
   * https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.derive
   */
  derive(exceptions: readonly unknown[]): unknown {
    return new BaseExceptionGroup(this.args[0], exceptions);
  }

  /**
   * The part of the group that a condition chooses, as groups within groups, or null.
   * https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.subgroup
   */
  subgroup(condition: Condition): unknown {
    return divide(this, chooserOf(condition)).taken;
  }

  /**
   * The part that a condition chooses and the rest, each null where it is empty.
   * https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.split
   */
  split(condition: Condition): Tuple<[unknown, unknown]> {
    const { taken, left } = divide(this, chooserOf(condition));
    return asTuple([taken, left]);
  }
}

/** Several exceptions at once, none of them one that ends the program. */
export class ExceptionGroup extends BaseExceptionGroup {}

inheritAlso(ExceptionGroup, Exception);

function itemsOf(message: unknown, exceptions: unknown): unknown[] {
  if (typeof message !== "string") {
    throw new TypeError(
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`,
    );
  }
  if (!Array.isArray(exceptions)) {
    throw new TypeError("second argument (exceptions) must be a sequence");
  }
  if (exceptions.length === 0) {
    throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  }
  exceptions.forEach((one, i) => {
    if (one instanceof BaseException) return;
    throw new ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  return [...exceptions];
}

type Chooser = (error: unknown) => boolean;

function chooserOf(condition: Condition): Chooser {
  const isException = (one: unknown) => isClass(one) && isSubclass(one, BaseException);
  if (isException(condition)) return (error) => matches(error, condition);
  if (Array.isArray(condition) && condition.every(isException)) {
    return (error) => matches(error, condition);
  }
  if (typeof condition === "function" && !isClass(condition)) {
    const choose = condition as (error: unknown) => unknown;
    return (error) => pythonHooks.truth?.(choose(error)) ?? Boolean(choose(error));
  }
  throw new TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

/** Both parts of an exception; each is null where nothing is in it. */
function divide(error: unknown, chooses: Chooser): { taken: unknown; left: unknown } {
  if (chooses(error)) return { taken: error, left: null };
  if (!(error instanceof BaseExceptionGroup)) return { taken: null, left: error };
  const parts = error.exceptions.map((one) => divide(one, chooses));
  const part = (items: unknown[]) => {
    const some = items.filter((one) => one !== null);
    return some.length > 0 ? derived(error, some) : null;
  };
  return { taken: part(parts.map((one) => one.taken)), left: part(parts.map((one) => one.left)) };
}

/** A group of some exceptions of another, with what belongs to that. */
function derived(from: BaseExceptionGroup, exceptions: unknown[]): BaseExceptionGroup {
  const made = from.derive(exceptions);
  if (!(made instanceof BaseExceptionGroup)) {
    throw new TypeError("derive must return an instance of BaseExceptionGroup");
  }
  if (made === from) return made;
  if (from.cause !== undefined) made.cause = from.cause;
  if (from.__context__ !== undefined) made.__context__ = from.__context__;
  if (from.__notes__) made.__notes__ = [...from.__notes__];
  if (from.stack !== undefined) made.stack = from.stack;
  return made;
}

/**
 * What the `except*` clauses of a `try` have to do with: each takes what it catches, and what none has taken or what one
 * has raised is raised together in the end.
 *
 * https://docs.python.org/3/reference/compound_stmts.html#except-star
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { Caught, ExceptionGroup, KeyError, ValueError } from "@manycore/multiprocessing/python";
 *
 * const caught = new Caught(new ExceptionGroup("two", [new ValueError(1), new KeyError("k")]));
 * const group = caught.take(ValueError);
 * assertEquals(group?.exceptions.length, 1);
 * caught.take(KeyError);
 * caught.finish(); // throws what is left: nothing
 * ```
 */
export class Caught {
  #left: unknown;
  readonly #raised: unknown[] = [];
  readonly #again: unknown[] = [];
  readonly #taken: unknown[] = [];

  constructor(readonly error: unknown) {
    this.#left = error;
  }

  /** What a clause catches, as a group; null where it is nothing. */
  take(...classes: unknown[]): BaseExceptionGroup | null {
    for (const one of classes.flat(Infinity)) {
      if (!isClass(one) || !isSubclass(one, BaseException)) {
        throw new TypeError(
          "catching classes that do not inherit from BaseException is not allowed",
        );
      }
      if (isSubclass(one, BaseExceptionGroup)) {
        throw new TypeError(
          "catching ExceptionGroup with except* is not allowed. Use except instead.",
        );
      }
    }
    if (this.#left === null) return null;
    const { taken, left } = divide(this.#left, (error) => matches(error, ...classes));
    if (taken === null) return null;
    this.#left = left;
    const group = taken instanceof BaseExceptionGroup
      ? taken
      : new BaseExceptionGroup("", tupleFrom([taken]));
    this.#taken.push(group);
    return group;
  }

  /** Notes what a clause raised: something new, or again what it had taken. */
  raised(error: unknown): void {
    (this.#taken.includes(error) ? this.#again : this.#raised).push(error);
  }

  /**
   * Ends the clauses.
   *
   * @throws what they raised and what none has taken
   */
  finish(): void {
    const { error } = this;
    if (!(error instanceof BaseExceptionGroup)) {
      const [first = this.#left] = [...this.#raised, ...this.#again];
      if (first !== null) throw first;
      return;
    }
    const leaves = new Set([this.#left, ...this.#again].flatMap(leavesOf));
    const rest = leaves.size === 0
      ? null
      : divide(error, (one) => !(one instanceof BaseExceptionGroup) && leaves.has(one)).taken;
    if (this.#raised.length === 0) {
      if (rest !== null) throw leaves.size === leavesOf(error).length ? error : rest;
      return;
    }
    const raised = rest === null ? this.#raised : [...this.#raised, rest];
    throw raised.length === 1 ? raised[0] : new BaseExceptionGroup("", raised);
  }
}

function leavesOf(error: unknown): unknown[] {
  if (error === null) return [];
  return error instanceof BaseExceptionGroup ? error.exceptions.flatMap(leavesOf) : [error];
}
