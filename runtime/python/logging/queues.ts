/**
 * Records through queues: `QueueHandler` puts them in, `QueueListener` takes them out.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { getattr } from "../attributes.ts";
import { RuntimeError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { Handler } from "./destinations.ts";
import type { LogRecord } from "./record.ts";

/** Puts records into a queue, to be written elsewhere. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.QueueHandler */
export class QueueHandler extends Handler {
  /** Where records go. */
  queue: unknown;
  /** Who takes them out, where `logging.config` made one. */
  listener: QueueListener | null = null;

  constructor(queue: unknown) {
    super();
    this.queue = queue;
  }

  /** Puts a record into the queue. */
  enqueue(record: LogRecord): void {
    callMethod(this.queue, "put_nowait", [record]);
  }

  /** A record as it can be sent: its text is made, and what cannot be sent is left out. */
  prepare(record: LogRecord): LogRecord {
    const text = this.format(record);
    const copy = Object.assign(Object.create(Object.getPrototypeOf(record)), record) as LogRecord;
    return Object.assign(copy, {
      message: text,
      msg: text,
      args: null,
      excInfo: null,
      excText: null,
      stackInfo: null,
    });
  }

  override emit(record: LogRecord): void {
    try {
      callMethod(this, "enqueue", [callMethod(this, "prepare", [record])]);
    } catch (error) {
      this.handleError(record, error);
    }
  }
}

/** Which records go to which handlers. */
export interface QueueListenerOptions {
  /** Whether handlers get those records alone that are of their level or above. */
  respectHandlerLevel?: boolean;
}

/** What says that nothing more comes. */
const END = null;

/** Takes records out of a queue, and hands them to handlers. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.QueueListener */
export class QueueListener {
  static readonly __module__ = "logging.handlers";
  /** Where records come from. */
  queue: unknown;
  /** Who gets them. */
  handlers: readonly unknown[];
  /** Whether handlers get those records alone that are of their level or above. */
  respectHandlerLevel: boolean;
  #work: Promise<void> | null = null;

  constructor(queue: unknown, ...handlers: unknown[]) {
    const isNamed = (value: unknown) => Object.getPrototypeOf(value ?? 0) === Object.prototype;
    const named = handlers.find(isNamed);
    this.queue = queue;
    this.handlers = handlers.filter((value) => !isNamed(value));
    const { respectHandlerLevel = false } = options<QueueListenerOptions>([], named);
    this.respectHandlerLevel = respectHandlerLevel;
  }

  /** The next record; waits for one where `block` is set. */
  async dequeue(block: boolean): Promise<unknown> {
    return await callMethod(this.queue, "get", [block]);
  }

  /** Begins to take records out, beside whatever else the program does. */
  start(): void {
    if (this.#work !== null) throw new RuntimeError("Listener already started");
    this.#work = this.#listen();
  }

  async #listen(): Promise<void> {
    for (;;) {
      const record = await this.dequeue(true);
      if (record === END) return;
      await callMethod(this, "handle", [record]);
    }
  }

  /** What is done to a record before it is handed on: nothing. */
  prepare(record: unknown): unknown {
    return record;
  }

  /** Hands a record on. */
  handle(record: unknown): void {
    const prepared = callMethod(this, "prepare", [record]) as LogRecord;
    for (const handler of this.handlers) {
      const level = getattr(handler, "level", 0) as number;
      if (!this.respectHandlerLevel || prepared.levelno >= level) {
        callMethod(handler, "handle", [prepared]);
      }
    }
  }

  /** Puts into the queue what says that nothing more comes. */
  enqueueSentinel(): void {
    callMethod(this.queue, "put_nowait", [END]);
  }

  /** Waits until all records were handed on, and ends. */
  async stop(): Promise<void> {
    if (this.#work === null) return;
    callMethod(this, "enqueue_sentinel", []);
    await this.#work;
    this.#work = null;
  }
}
