/**
 * Handlers that hold records back.
 *
 * @module
 */
import { callMethod } from "../calls.ts";
import { options } from "../support/options.ts";
import { Handler } from "./destinations.ts";
import { ERROR, type Level, levelNumber } from "./levels.ts";
import type { LogRecord } from "./record.ts";

/** Holds records back until there are so many. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.BufferingHandler */
export class BufferingHandler extends Handler {
  /** How many are held back at most. */
  capacity: number;
  /** Those that are. */
  buffer: LogRecord[] = [];

  constructor(capacity: number) {
    super();
    this.capacity = capacity;
  }

  /** Whether there are enough of them. */
  shouldFlush(_record: LogRecord): boolean {
    return this.buffer.length >= this.capacity;
  }

  override emit(record: LogRecord): void {
    this.buffer.push(record);
    if (callMethod(this, "shouldFlush", [record])) callMethod(this, "flush", []);
  }

  override flush(): void {
    this.buffer = [];
  }

  override close(): void {
    try {
      callMethod(this, "flush", []);
    } finally {
      super.close();
    }
  }
}

/** How records are handed on. */
export interface MemoryHandlerOptions {
  /** A record of this level or above has all handed on. */
  flushLevel?: Level;
  /** Who gets them. */
  target?: unknown;
  /** Whether they are handed on when the handler is closed. */
  flushOnClose?: boolean;
}

/** Holds records back, and hands them on together. https://docs.python.org/3/library/logging.handlers.html#logging.handlers.MemoryHandler */
export class MemoryHandler extends BufferingHandler {
  /** A record of this level or above has all handed on. */
  flushLevel: number;
  /** Who gets them; null for nobody yet. */
  target: unknown;
  /** Whether they are handed on when the handler is closed. */
  flushOnClose: boolean;

  constructor(capacity: number, ...given: unknown[]) {
    super(capacity);
    const { flushLevel = ERROR, target = null, flushOnClose = true } = options<
      MemoryHandlerOptions
    >(["flushLevel", "target", "flushOnClose"], ...given);
    this.flushLevel = levelNumber(flushLevel);
    this.target = target;
    this.flushOnClose = flushOnClose;
  }

  override shouldFlush(record: LogRecord): boolean {
    return this.buffer.length >= this.capacity || record.levelno >= this.flushLevel;
  }

  /** Says who gets the records. */
  setTarget(target: unknown): void {
    this.target = target;
  }

  override flush(): void {
    if (this.target === null) return;
    for (const record of this.buffer) callMethod(this.target, "handle", [record]);
    this.buffer = [];
  }

  override close(): void {
    try {
      if (this.flushOnClose) callMethod(this, "flush", []);
    } finally {
      this.target = null;
      super.close();
    }
  }
}
