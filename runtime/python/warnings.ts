/**
 * Python's `warnings`. https://docs.python.org/3/library/warnings.html
 *
 * @example
 * ```ts
 * import { assertThrows } from "@std/assert";
 * import { simplefilter, warn } from "@manycore/multiprocessing/python/warnings";
 *
 * simplefilter("error");
 * assertThrows(() => warn("careful"), Error, "careful");
 * ```
 *
 * @module
 */
import { callMethod } from "./dispatch.ts";
import { DeprecationWarning, TypeError, UserWarning, ValueError, Warning } from "./exceptions.ts";
import { updateWrapper } from "./functools/wrapping.ts";
import { type Action, entries, type Filter, isAction, shown } from "./warnings/filters.ts";
import { type Place, placeAt } from "./warnings/place.ts";
import { repr, str } from "./text/repr.ts";
import { streams } from "./streams.ts";
import { sourceLine } from "./traceback_frames.ts";
import { keywords } from "./values/keywords.ts";
import { className, isClass, isSubclass, typeName } from "./values/types.ts";

export { filters } from "./warnings/filters.ts";

type Category = typeof Warning;

/** A warning as it was given. https://docs.python.org/3/library/warnings.html#warnings.catch_warnings */
export class WarningMessage {
  static readonly __module__ = "warnings";

  constructor(
    /** The warning itself. */
    readonly message: Error,
    /** Its class. */
    readonly category: unknown,
    /** The file that it is about. */
    readonly filename: string,
    /** The line in it. */
    readonly lineno: number,
    /** Where it goes instead of standard error. */
    readonly file: unknown = null,
    /** The line's text. */
    readonly line: string | null = null,
    /** What was not closed. */
    readonly source: unknown = null,
  ) {}

  __str__(): string {
    const { message, category, filename, lineno, line } = this;
    return `{message : ${str(message)}, category : '${
      className(category)
    }', filename : '${filename}', ` +
      `lineno : ${lineno}, line : ${line === null ? "None" : `'${line}'`}}`;
  }
}

/** What shows a warning. */
export interface Hooks {
  /** Makes its text. */
  formatwarning: (
    message: unknown,
    category: unknown,
    filename: string,
    lineno: number,
    line: string | null,
  ) => unknown;
  /** Writes it. */
  showwarning: (
    message: unknown,
    category: unknown,
    filename: string,
    lineno: number,
    file: unknown,
    line: string | null,
  ) => unknown;
}

/** Functions of the program take the place of this module's here. */
export const hooks: Hooks = { formatwarning, showwarning };

let recorded: WarningMessage[] | null = null;

/** The text of a warning. https://docs.python.org/3/library/warnings.html#warnings.formatwarning */
export function formatwarning(
  message: unknown,
  category: unknown,
  filename: string,
  lineno: number,
  line: string | null = null,
): string {
  const text = line ?? sourceLine({ file: filename, line: lineno, name: "" });
  const head = `${filename}:${lineno}: ${className(category)}: ${str(message)}\n`;
  return text === "" ? head : `${head}  ${text.trim()}\n`;
}

/** Writes a warning. https://docs.python.org/3/library/warnings.html#warnings.showwarning */
export function showwarning(
  message: unknown,
  category: unknown,
  filename: string,
  lineno: number,
  file: unknown = null,
  line: string | null = null,
): void {
  callMethod(file ?? streams.stderr, "write", [
    hooks.formatwarning(message, category, filename, lineno, line),
  ]);
}

function categoryOf(message: unknown, category: unknown): Category {
  if (message instanceof Warning) return message.constructor as Category;
  const wanted = category ?? UserWarning;
  if (!isSubclass(wanted, Warning)) {
    throw new TypeError("category must be a Warning subclass, not '" + typeText(wanted) + "'");
  }
  return wanted as Category;
}

function typeText(value: unknown): string {
  return typeof value === "function" ? "type" : className((value as object).constructor);
}

/**
 * Gives a warning.
 *
 * https://docs.python.org/3/library/warnings.html#warnings.warn
 *
 * @param message its text, or the warning itself
 * @param options `category`: its class, UserWarning when it is not given; `stacklevel`: how many calls away the line is
 *   that it is about, 1 for the line of this call
 * @throws {Warning} where the filters make an error of it
 */
export function warn(message: unknown, ...options: unknown[]): void {
  const given = keywords(options);
  const category = categoryOf(message, given["category"] ?? options[0]);
  const level = Number(given["stacklevel"] ?? options[1] ?? 1);
  give(message, category, placeAt(level), given["source"] ?? options[2] ?? null);
}

/**
 * Marks a function whose use gives a warning. https://docs.python.org/3/library/warnings.html#warnings.deprecated
 *
 * @throws {TypeError} when the message is no text, or a class is marked, whose objects are made without a call here
 */
export class deprecated {
  static readonly __module__ = "warnings";
  /** What the warning says. */
  readonly message: string;
  /** Its class; null for no warning. */
  readonly category: unknown;
  /** How many calls away the line is that it is about. */
  readonly stacklevel: number;

  constructor(message: string, named: { category?: unknown; stacklevel?: number } = {}) {
    if (typeof message !== "string") {
      throw new TypeError(
        `Expected an object of type str for 'message', not '${typeName(message)}'`,
      );
    }
    this.message = message;
    this.category = named.category === undefined ? DeprecationWarning : named.category;
    this.stacklevel = named.stacklevel ?? 1;
  }

  /** The function as it warns. */
  __call__(marked: unknown): unknown {
    const { message, category, stacklevel } = this;
    if (typeof marked !== "function" || isClass(marked)) {
      throw new TypeError(
        "@deprecated decorator with non-None category must be applied to a class or callable, " +
          `not ${repr(marked)}`,
      );
    }
    const func = marked as (...args: unknown[]) => unknown;
    const told = category === null ? func : function (this: unknown, ...args: unknown[]): unknown {
      give(message, categoryOf(message, category), placeAt(stacklevel), null);
      return func.apply(this, args);
    };
    if (told !== func) updateWrapper(told, func);
    Object.defineProperty(told, "__deprecated__", { value: message, configurable: true });
    return told;
  }
}

/** Gives a warning about a place that is told. https://docs.python.org/3/library/warnings.html#warnings.warn_explicit */
export function warnExplicit(
  message: unknown,
  category: unknown,
  filename: string,
  lineno: number,
  ...options: unknown[]
): void {
  const given = keywords(options);
  const module = given["module"] ?? options[0] ?? filename.replace(/\.py$/, "");
  const place = { file: filename, line: lineno, module: String(module) };
  give(message, categoryOf(message, category), place, given["source"] ?? null);
}

function give(message: unknown, category: Category, place: Place, source: unknown): void {
  const warning = message instanceof Warning ? message : new category(message);
  const action = shown(str(warning), category, place);
  if (action === "error") throw warning;
  if (action === "ignore") return;
  const { file, line } = place;
  if (recorded) {
    recorded.push(new WarningMessage(warning, category, file, line, null, null, source));
  } else hooks.showwarning(warning, category, file, line, null, null);
}

function put(filter: Filter, append: boolean): void {
  entries.put(filter, append);
}

function actionOf(action: unknown): Action {
  if (isAction(action)) return action;
  throw new ValueError(
    `invalid action: ${typeof action === "string" ? `'${action}'` : str(action)}`,
  );
}

/** Has all warnings of a class shown or not. https://docs.python.org/3/library/warnings.html#warnings.simplefilter */
export function simplefilter(action: string, ...options: unknown[]): void {
  const given = keywords(options);
  const category = given["category"] ?? options[0] ?? Warning;
  const lineno = Number(given["lineno"] ?? options[1] ?? 0);
  const append = Boolean(given["append"] ?? options[2] ?? false);
  put({ action: actionOf(action), message: null, category, module: null, lineno }, append);
}

/** Has some warnings shown or not. https://docs.python.org/3/library/warnings.html#warnings.filterwarnings */
export function filterwarnings(action: string, ...options: unknown[]): void {
  const given = keywords(options);
  const [message, category, module, lineno, append] = [
    "message",
    "category",
    "module",
    "lineno",
    "append",
  ]
    .map((name, i) => given[name] ?? options[i]);
  const pattern = (text: unknown, flags: string) =>
    text ? new RegExp(`^(?:${String(text)})`, flags) : null;
  put({
    action: actionOf(action),
    message: pattern(message, "i"),
    category: category ?? Warning,
    module: pattern(module, ""),
    lineno: Number(lineno ?? 0),
  }, Boolean(append));
}

/** Forgets all filters. https://docs.python.org/3/library/warnings.html#warnings.resetwarnings */
export function resetwarnings(): void {
  entries.clear();
}

/**
 * Puts the filters back at the end of a block, and keeps the block's warnings where `record` says so.
 * https://docs.python.org/3/library/warnings.html#warnings.catch_warnings
 */
export class catchWarnings {
  static readonly __module__ = "warnings";
  static readonly __name__ = "catch_warnings";
  readonly #record: boolean;
  readonly #first: readonly unknown[] | null;
  #before: { filters: Filter[]; recorded: WarningMessage[] | null } | null = null;
  #own: WarningMessage[] | null = null;

  constructor(...options: unknown[]) {
    const { record = false, action, category, lineno, append } = keywords(options);
    this.#record = Boolean(record);
    this.#first = action === undefined || action === null
      ? null
      : [action, category ?? Warning, lineno ?? 0, append ?? false];
    // A `using` of it has no other beginning.
    this.__enter__();
  }

  __enter__(): WarningMessage[] | null {
    if (this.#before) return this.#own;
    this.#before = { filters: entries.copy(), recorded };
    if (this.#record) recorded = this.#own = [];
    if (this.#first) {
      const [action, ...rest] = this.#first;
      simplefilter(action as string, ...rest);
    }
    entries.forget();
    return this.#own;
  }

  __exit__(..._error: unknown[]): boolean {
    if (this.#before) {
      entries.restore(this.#before.filters);
      recorded = this.#before.recorded;
      this.#before = null;
    }
    return false;
  }

  /** Ends the block. */
  [Symbol.dispose](): void {
    this.__exit__();
  }
}
