/**
 * One message on its way to the handlers. https://docs.python.org/3/library/logging.html#logrecord-objects
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { own, pidOf } from "../../launch/record.ts";
import { me } from "../../memory/me.ts";
import { pythonHooks } from "../../errors.ts";
import { options } from "../support/options.ts";
import { percent } from "../text/percent.ts";
import { repr, str } from "../text/repr.ts";
import { framesOf } from "../traceback_frames.ts";
import { Dict } from "../values/dict.ts";
import { Float, type int } from "../values/numbers.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { nameOf } from "./levels.ts";

/** Class, exception and traceback, as `sys.exc_info()` gives them. */
export type ExcInfo = Tuple<[unknown, Error | null, unknown]>;

/** What a message is made of. */
export interface RecordParts {
  /** The logger's name. */
  readonly name: string;
  /** How much it matters. */
  readonly level: int;
  /** The file that it comes from. */
  readonly pathname: string;
  /** The line there. */
  readonly lineno: int;
  /** The text, or what becomes one. */
  readonly msg: unknown;
  /** What is put into it. */
  readonly args: unknown;
  /** What was being handled. */
  readonly excInfo: ExcInfo | null;
  /** The function that it comes from. */
  readonly func: string | null;
  /** The places on the way there. */
  readonly sinfo: string | null;
}

const PARTS = [
  "name",
  "level",
  "pathname",
  "lineno",
  "msg",
  "args",
  "excInfo",
  "func",
  "sinfo",
] as const;

/** A place in a program. */
export interface Caller {
  readonly pathname: string;
  readonly lineno: number;
  readonly funcName: string;
  /** The places on the way to it, where they are to be shown. */
  readonly stack: string | null;
}

const started = performance.timeOrigin / 1000;

/** Names that differ in Python from those here. */
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  excInfo: "exc_info",
  excText: "exc_text",
  stackInfo: "stack_info",
};
const OUR_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PYTHON_NAMES).map(([ours, python]) => [python, ours]),
);

/** A name that logging has here, as Python spells it. */
export function pythonName(name: string): string {
  return PYTHON_NAMES[name] ?? name;
}

/** A name as Python spells it, as it is here. */
export function ownName(name: string): string {
  return OUR_NAMES[name] ?? name;
}

/** All that is known of a message. A program may give it further attributes, by `extra`. */
export class LogRecord {
  static readonly __module__: string = "logging";

  /** The logger's name. */
  name: string;
  /** The text, its placeholders not filled. */
  msg: unknown;
  /** What its placeholders stand for: a tuple, or a dict. */
  args: unknown;
  levelname: string;
  levelno: number;
  /** The file that logs. */
  pathname: string;
  /** The last part of its path. */
  filename: string;
  /** That without its ending. */
  module: string;
  /** The exception that goes with it. */
  excInfo: ExcInfo | null;
  /** Its traceback as text, once a formatter has made it. */
  excText: string | null = null;
  /** The way to the call, where it was asked for. */
  stackInfo: string | null;
  lineno: number;
  funcName: string | null;
  /** When, in seconds since 1970. */
  created: Float;
  /** The thousandths of a second of that. */
  msecs: Float;
  /** Milliseconds since the program began. */
  relativeCreated: Float;
  thread: number;
  threadName: string;
  processName: string;
  process: number;
  /** The name of the asyncio task. */
  taskName: string | null = null;
  /** The text with its placeholders filled, once a formatter has made it. */
  declare message: string;
  /** The time as text, once a formatter has made it. */
  declare asctime: string;

  /** Made by a logger. */
  constructor(
    name: string | RecordParts,
    level?: int | RecordParts,
    pathname?: string | RecordParts,
    lineno?: int | RecordParts,
    ...more: unknown[]
  ) {
    const given = options<RecordParts>(PARTS, name, level, pathname, lineno, ...more);
    const { msg, args, excInfo = null, func = null, sinfo = null } = given;
    const now = Date.now();
    const precise = (performance.timeOrigin + performance.now()) / 1000;
    this.name = given.name!;
    this.msg = msg;
    const only = Array.isArray(args) && args.length === 1 ? args[0] : null;
    this.args = only instanceof Dict && only.size > 0 ? only : args;
    this.levelname = nameOf(Number(given.level));
    this.levelno = Number(given.level);
    this.pathname = given.pathname!;
    this.filename = this.pathname.slice(this.pathname.lastIndexOf("/") + 1);
    this.module = this.filename.replace(/(.)\.[^.]*$/, "$1");
    this.excInfo = excInfo;
    this.stackInfo = sinfo;
    this.lineno = Number(given.lineno);
    this.funcName = func;
    this.created = new Float(Math.abs(precise - now / 1000) < 1 ? precise : now / 1000);
    this.msecs = new Float(Math.floor(Number(this.created) % 1 * 1000));
    this.relativeCreated = new Float((Number(this.created) - started) * 1000);
    const thread = pythonHooks.thread?.();
    this.thread = thread?.ident ?? 1;
    this.threadName = thread?.name ?? "MainThread";
    this.processName = me.name();
    this.process = pidOf(own());
  }

  /** The text with its placeholders filled. */
  getMessage(): string {
    const text = str(this.msg);
    const { args } = this;
    const isEmpty = args === null || args === undefined ||
      (Array.isArray(args) && args.length === 0);
    return isEmpty ? text : percent(text, args);
  }

  /** All attributes, by their Python names. */
  get __dict__(): Dict<string, unknown> {
    return new Dict(
      Object.entries(this).map((
        [name, value],
      ): [string, unknown] => [pythonName(name), value]),
    );
  }

  /** An attribute by its Python name; undefined for none. */
  field(name: string): unknown {
    const own = ownName(name);
    return Object.hasOwn(this, own) ? this[own as keyof this] : undefined;
  }

  /** As Python shows it. */
  __repr__(): string {
    return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, "${
      str(this.msg)
    }">`;
  }
}

registerForm<LogRecord, [string, unknown][]>(import.meta, LogRecord, "logging.LogRecord", {
  write: (record) => Object.entries(record),
  make: (type) => Object.create(type.prototype) as LogRecord,
  fill: (record, entries) => void Object.assign(record, Object.fromEntries(entries)),
});

/** Makes records. */
export type LogRecordFactory = (
  name: string,
  level: number,
  pathname: string,
  lineno: number,
  msg: unknown,
  args: unknown,
  excInfo: ExcInfo | null,
  func: string | null,
  sinfo: string | null,
) => LogRecord;

const makesRecord: LogRecordFactory = (...given) => new LogRecord(...given);

/** What is in force: who makes records, and whether anybody shows from where a message comes. */
export const making: { factory: LogRecordFactory; showsCallers: boolean } = {
  factory: makesRecord,
  showsCallers: false,
};

/** Who makes records. https://docs.python.org/3/library/logging.html#logging.getLogRecordFactory */
export function getLogRecordFactory(): LogRecordFactory {
  return making.factory;
}

/** Sets who makes records. https://docs.python.org/3/library/logging.html#logging.setLogRecordFactory */
export function setLogRecordFactory(factory: LogRecordFactory): void {
  making.factory = factory;
  making.showsCallers = true;
}

/** A record with the attributes of a dict. https://docs.python.org/3/library/logging.html#logging.makeLogRecord */
export function makeLogRecord(dict: Dict<string, unknown>): LogRecord {
  const record = making.factory(
    null as unknown as string,
    0,
    "",
    0,
    "",
    asTuple([]),
    null,
    null,
    null,
  );
  for (const [name, value] of dict) {
    Object.assign(record, { [ownName(name)]: value });
  }
  return record;
}

const unknownCaller: Caller = {
  pathname: "(unknown file)",
  lineno: 0,
  funcName: "(unknown function)",
  stack: null,
};

/**
 * Who logs: the innermost place of the program, or one further out.
 *
 * @param stacklevel 1 for the innermost place
 */
export function findCaller(stackInfo: boolean, stacklevel: number): Caller {
  if (!making.showsCallers && !stackInfo) return unknownCaller;
  const frames = framesOf(new Error());
  const frame = frames.at(-stacklevel) ?? frames[0];
  if (frame === undefined) return unknownCaller;
  const lines = frames.slice(0, frames.indexOf(frame) + 1)
    .map(({ file, line, name }) =>
      `  File ${repr(file).replace(/^'|'$/g, '"')}, line ${line}, in ${name}`
    );
  return {
    pathname: frame.file,
    lineno: frame.line,
    funcName: frame.name,
    stack: stackInfo ? ["Stack (most recent call last):", ...lines].join("\n") : null,
  };
}
