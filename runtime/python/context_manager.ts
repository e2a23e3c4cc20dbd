/**
 * `with` on an object that is known only at run time.
 *
 * @module
 */
import { TypeError } from "../errors.ts";
import { withContext } from "./exceptions.ts";
import { exception } from "./native_errors.ts";
import { methodOf } from "./operators/dispatch.ts";
import { asyncItems } from "./operators/iteration.ts";
import { truth } from "./operators/truth.ts";
import { parametersOf } from "./parameters.ts";
import { classOf, qualifiedName, typeName } from "./values/types.ts";

type Exit = (type: unknown, error: unknown, traceback: unknown) => unknown;

function noProtocol(manager: unknown, protocol: string): TypeError {
  return new TypeError(
    `'${typeName(manager)}' object does not support the ${protocol} protocol`,
  );
}

/**
 * Makes sure that something can be entered, for those who refuse it in the words of `contextlib`: they give its class in full.
 *
 * @throws {TypeError} when the object is no context manager
 */
export function checkContext(manager: unknown, isAsync = false): void {
  const [enterName, leaveName] = isAsync ? ["__aenter__", "__aexit__"] : ["__enter__", "__exit__"];
  if (methodOf(manager, enterName) && methodOf(manager, leaveName)) return;
  if (!isAsync && disposer(manager, Symbol.dispose)) return;
  const isObject = typeof manager === "object" && manager !== null;
  const name = isObject ? qualifiedName(classOf(manager)) : typeName(manager);
  throw new TypeError(
    `'${name.includes(".") ? "" : "builtins."}${name}' object does not support the ` +
      `${isAsync ? "asynchronous " : ""}context manager protocol`,
  );
}

function disposer(manager: unknown, key: symbol): (() => unknown) | undefined {
  if (typeof manager !== "object" || manager === null) return undefined;
  const found = (manager as Record<symbol, unknown>)[key];
  return typeof found === "function" ? found.bind(manager) : undefined;
}

/**
 * Enters a context: what `as` gets.
 *
 * @throws {TypeError} when the object is no context manager
 */
export function enter<T>(manager: { __enter__(): T }): T;
export function enter(manager: unknown): unknown;
export function enter(manager: unknown): unknown {
  const own = methodOf(manager, "__enter__") as (() => unknown) | undefined;
  if (own && !methodOf(manager, "__exit__") && !disposer(manager, Symbol.dispose)) {
    const error = noProtocol(manager, "context manager");
    throw new TypeError(`${error.message} (missed __exit__ method)`);
  }
  if (own) return own.call(manager);
  if (disposer(manager, Symbol.dispose)) return manager;
  throw noProtocol(manager, "context manager");
}

/** Leaves a context, with the error that ended it, if any; true when the manager has swallowed the error. */
export function leave(manager: unknown, error?: unknown): boolean {
  const own = methodOf(manager, "__exit__") as Exit | undefined;
  if (own) {
    try {
      return truth(own.call(manager, ...details(own, error)));
    } catch (raised) {
      throw raisedInstead(raised, error);
    }
  }
  disposer(manager, Symbol.dispose)?.();
  return false;
}

/** What a method of an end is told of an error. */
function details(method: unknown, error: unknown): [unknown, unknown, unknown] {
  if (error === undefined || error === null) return [null, null, null];
  const turned = exception(error);
  const traceback = wantsTraceback(method as Exit)
    ? (turned as { __traceback__?: unknown }).__traceback__ ?? null
    : null;
  return [turned.constructor, turned, traceback];
}

const wanting = new WeakMap<object, boolean>();

/** Whether a method looks at the traceback that it is given, which takes longer to make than all else here. */
function wantsTraceback(method: Exit): boolean {
  let known = wanting.get(method);
  if (known === undefined) {
    const [, , name] = parametersOf(method).names;
    const uses = name !== undefined &&
      Function.prototype.toString.call(method).split(new RegExp(`\\b${name}\\b`));
    known = !uses || uses.length > 2;
    wanting.set(method, known);
  }
  return known;
}

/** What the end of a context raised while it was told of an error. */
function raisedInstead(raised: unknown, error: unknown): unknown {
  if (raised === error || !(error instanceof Error)) return raised;
  return withContext(exception(raised), exception(error));
}

/** Enters a context that may wait, such as a lock. */
export function enterAsync<T>(manager: { __aenter__(): Promise<T> }): Promise<T>;
export function enterAsync<T>(manager: { __enter__(): Promise<T> | T }): Promise<T>;
export function enterAsync(manager: unknown): Promise<unknown>;
export async function enterAsync(manager: unknown): Promise<unknown> {
  const own = (methodOf(manager, "__aenter__") ?? methodOf(manager, "__enter__")) as
    | (() => unknown)
    | undefined;
  if (own) return await own.call(manager);
  const acquire = methodOf(manager, "acquire") as (() => unknown) | undefined;
  if (acquire && methodOf(manager, "release")) return await acquire.call(manager);
  if (disposer(manager, Symbol.asyncDispose) || disposer(manager, Symbol.dispose)) return manager;
  throw noProtocol(manager, "context manager");
}

/** Leaves a context that may wait; true when the manager has swallowed the error. */
export async function exitAsync(manager: unknown, error?: unknown): Promise<boolean> {
  const own = (methodOf(manager, "__aexit__") ?? methodOf(manager, "__exit__")) as
    | Exit
    | undefined;
  if (own) {
    try {
      return truth(await own.call(manager, ...details(own, error)));
    } catch (raised) {
      throw raisedInstead(raised, error);
    }
  }
  const release = methodOf(manager, "release") as (() => unknown) | undefined;
  if (release && methodOf(manager, "acquire")) await release.call(manager);
  else await (disposer(manager, Symbol.asyncDispose) ?? disposer(manager, Symbol.dispose))?.();
  return false;
}

/**
 * Enters an asynchronous context: what `as` gets.
 *
 * @throws {TypeError} when the object is no asynchronous context manager
 */
export function aenter<T>(manager: { __aenter__(): Promise<T> }): Promise<T>;
export function aenter(manager: unknown): Promise<unknown>;
export async function aenter(manager: unknown): Promise<unknown> {
  const own = methodOf(manager, "__aenter__") as (() => unknown) | undefined;
  if (!own || !methodOf(manager, "__aexit__")) {
    throw new TypeError(
      `'${typeName(manager)}' object does not support the asynchronous context manager protocol` +
        (own ? " (missed __aexit__ method)" : ""),
    );
  }
  return await settled(own.call(manager));
}

/** Leaves an asynchronous context, with the error that ended it, if any; true when the manager has swallowed the error. */
export async function aexit(manager: unknown, error?: unknown): Promise<boolean> {
  const own = methodOf(manager, "__aexit__") as Exit;
  try {
    return truth(await settled(own.call(manager, ...details(own, error))));
  } catch (raised) {
    throw raisedInstead(raised, error);
  }
}

async function settled(given: unknown): Promise<unknown> {
  return given instanceof Promise ? await given : await asyncItems.wait(given);
}
