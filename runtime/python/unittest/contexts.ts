/**
 * Blocks that are to raise, to warn or to log. https://docs.python.org/3/library/unittest.html#unittest.TestCase.assertRaises
 *
 * @module
 */
import { getattr, invoke } from "../dispatch.ts";
import { BaseException, TypeError, Warning } from "../exceptions.ts";
import { exception } from "../native_errors.ts";
import { Formatter } from "../logging/formatter.ts";
import { Handler } from "../logging/destinations.ts";
import { getLevelName, levelNumber } from "../logging/levels.ts";
import { getLogger, Logger } from "../logging/logger.ts";
import type { LogRecord } from "../logging/record.ts";
import { compile, type Pattern } from "../re.ts";
import { repr, str } from "../text/repr.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { Tuple } from "../values/tuple.ts";
import { isSubclass } from "../values/types.ts";
import { catchWarnings, simplefilter, type WarningMessage } from "../warnings.ts";
import { isPromise } from "../builtins/iterables.ts";

/** What a context asks of the test that it belongs to. */
export interface Owner {
  /** The message of a failure. */
  formatMessage(message: unknown, standard: string): string;
  /** Raises a failure. */
  failed(message: string): never;
}

function nameOf(type: unknown): string {
  return String(getattr(type, "__name__", null) ?? str(type));
}

/** A block, or a call, that is to raise or to warn. */
abstract class Expecting {
  readonly owner: Owner;
  readonly expected: unknown;
  readonly expectedRegex: Pattern<string> | null;
  /** What was called; null for a block. */
  protected called: string | null = null;
  protected message: unknown = null;

  constructor(owner: Owner, expected: unknown, regex: unknown) {
    this.owner = owner;
    this.expected = expected;
    this.expectedRegex = regex === null || regex === undefined ? null : compile(regex as string);
  }

  abstract __enter__(): unknown;
  abstract __exit__(type: unknown, value: unknown, traceback: unknown): boolean;

  protected fail(standard: string): never {
    return this.owner.failed(this.owner.formatMessage(this.message, standard));
  }

  protected checkKinds(name: string, base: unknown, what: string): void {
    const { expected } = this;
    const all = expected instanceof Tuple ? [...expected] : [expected];
    if (all.every((one) => isSubclass(one, base))) return;
    throw new TypeError(`${name}() arg 1 must be ${what}`);
  }

  /** Calls a function, or gives the context of a block. */
  handle(given: readonly unknown[]): unknown {
    const args = [...given];
    const named = isKeywords(args.at(-1)) ? args.at(-1) as Keywords : {};
    if (args.length === 0 || args.length === 1 && isKeywords(args[0])) {
      const { msg, ...others } = named;
      this.message = msg ?? null;
      const [wrong] = Object.keys(others);
      if (wrong !== undefined) {
        throw new TypeError(`'${wrong}' is an invalid keyword argument for this function`);
      }
      return this;
    }
    const [target, ...rest] = args;
    this.called = nameOf(target);
    this.__enter__();
    let result: unknown;
    try {
      result = invoke(target, ...rest);
    } catch (error) {
      return this.#ended(error);
    }
    if (isPromise(result)) {
      return result.then(() => this.#ended(), (error) => this.#ended(error));
    }
    return this.#ended();
  }

  #ended(thrown?: unknown): null {
    const error = thrown === undefined ? null : exception(thrown);
    if (error === null) this.__exit__(null, null, null);
    else if (!this.__exit__(error.constructor, error, null)) throw thrown;
    return null;
  }

  /** ` by f` where a function was called. */
  protected get by(): string {
    return this.called === null ? "" : ` by ${this.called}`;
  }
}

/** A block that is to raise. */
export class _AssertRaisesContext extends Expecting {
  /** What was raised. */
  exception: unknown = null;

  constructor(owner: Owner, name: string, expected: unknown, regex: unknown = null) {
    super(owner, expected, regex);
    this.checkKinds(name, BaseException, "an exception type or tuple of exception types");
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, value: unknown, _traceback: unknown): boolean {
    if (value === null || value === undefined) {
      this.fail(`${nameOf(this.expected)} not raised${this.by}`);
    }
    const error = exception(value);
    const all = this.expected instanceof Tuple ? [...this.expected] : [this.expected];
    if (!all.some((one) => error instanceof (one as typeof BaseException))) return false;
    this.exception = error;
    error.stack = "";
    const { expectedRegex: regex } = this;
    if (regex && !regex.search(str(error))) {
      this.fail(`"${str(regex.pattern)}" does not match "${str(error)}"`);
    }
    return true;
  }
}

/** A block that is to warn. */
export class _AssertWarnsContext extends Expecting {
  /** The warning. */
  warning: unknown = null;
  /** Where it was given. */
  filename: unknown = null;
  /** Where it was given. */
  lineno: unknown = null;
  /** All warnings of the block. */
  warnings: WarningMessage[] = [];
  #manager: catchWarnings | null = null;

  constructor(owner: Owner, name: string, expected: unknown, regex: unknown = null) {
    super(owner, expected, regex);
    this.checkKinds(name, Warning, "a warning type or tuple of warning types");
  }

  __enter__(): this {
    this.#manager = new catchWarnings({ record: true });
    this.warnings = this.#manager.__enter__()!;
    simplefilter("always", this.expected instanceof Tuple ? Warning : this.expected);
    return this;
  }

  __exit__(type: unknown, value: unknown, _traceback: unknown): boolean {
    this.#manager?.__exit__();
    if (type !== null && type !== undefined || value instanceof Error) return false;
    const all = this.expected instanceof Tuple ? [...this.expected] : [this.expected];
    let first: unknown = null;
    for (const one of this.warnings) {
      const warning = one.message as unknown;
      if (!all.some((kind) => warning instanceof (kind as typeof Warning))) continue;
      first ??= warning;
      if (this.expectedRegex && !this.expectedRegex.search(str(warning))) continue;
      this.warning = warning;
      this.filename = one.filename;
      this.lineno = one.lineno;
      return false;
    }
    if (first !== null) {
      this.fail(`"${str(this.expectedRegex!.pattern)}" does not match "${str(first)}"`);
    }
    this.fail(`${nameOf(this.expected)} not triggered${this.by}`);
  }
}

/** Keeps what is logged. */
class Capturing extends Handler {
  readonly records: LogRecord[] = [];
  readonly output: string[] = [];

  override flush(): void {}

  override emit(record: LogRecord): void {
    this.records.push(record);
    this.output.push(this.format(record));
  }
}

/** A block that is to log something, or nothing. */
export class _AssertLogsContext {
  readonly #owner: Owner;
  readonly #name: unknown;
  readonly #level: number;
  readonly #wants: boolean;
  #logger: Logger | null = null;
  #capturing: Capturing | null = null;
  #before: { handlers: unknown; level: unknown; propagate: unknown } | null = null;
  /** What was logged. */
  records: LogRecord[] = [];
  /** What was logged, as text. */
  output: string[] = [];

  constructor(owner: Owner, logger: unknown, level: unknown, wants: boolean) {
    this.#owner = owner;
    this.#name = logger;
    this.#level = level === null || level === undefined || level === 0
      ? 20
      : levelNumber(level as never);
    this.#wants = wants;
  }

  __enter__(): this | null {
    const logger = this.#logger = this.#name instanceof Logger
      ? this.#name
      : getLogger(this.#name as string | null);
    const capturing = this.#capturing = new Capturing();
    capturing.setLevel(this.#level);
    capturing.setFormatter(new Formatter("%(levelname)s:%(name)s:%(message)s"));
    this.records = capturing.records;
    this.output = capturing.output;
    const { handlers, level, propagate } = logger;
    this.#before = { handlers, level, propagate };
    logger.handlers = [capturing];
    logger.setLevel(this.#level);
    logger.propagate = false;
    return this.#wants ? this : null;
  }

  __exit__(type: unknown, value: unknown, _traceback: unknown): boolean {
    const logger = this.#logger!;
    Object.assign(logger, {
      handlers: this.#before!.handlers,
      propagate: this.#before!.propagate,
    });
    logger.setLevel(this.#before!.level as number);
    if (type !== null && type !== undefined || value instanceof Error) return false;
    const count = this.records.length;
    if (this.#wants && count === 0) {
      this.#owner.failed(
        this.#owner.formatMessage(
          null,
          `no logs of level ${getLevelName(this.#level)} or higher triggered on ${logger.name}`,
        ),
      );
    }
    if (!this.#wants && count > 0) {
      this.#owner.failed(
        this.#owner.formatMessage(null, `Unexpected logs found: ${repr(this.output)}`),
      );
    }
    return false;
  }
}
