/**
 * The program's ends of pipes to another program, as files.
 *
 * @module
 */
import type { Readable, Writable } from "node:stream";
import { BrokenPipeError } from "../exceptions.ts";
import { BUFFER_BYTES, SocketIO, type Wire } from "../socket/binary_file.ts";
import { SocketText } from "../socket/text_file.ts";
import type { Bytes } from "../values/bytes.ts";
import type { int } from "../values/numbers.ts";

/** How pipes are read and written. */
export interface PipeUse {
  /** The encoding of text; null for bytes. */
  readonly encoding: string | null;
  readonly errors: string;
  /** Bytes that wait to be written; 0 for none, 1 for lines of text. */
  readonly bufsize: number;
}

/** A file over a pipe to another program, of text or of bytes. */
export interface PipeFile<T extends string | Bytes = string | Bytes>
  extends AsyncIterable<T>, AsyncDisposable {
  /** Whether it was closed. */
  readonly closed: boolean;
  /** All to the end, or so many bytes or characters. */
  read(size?: int | null): Promise<T>;
  /** The next line; empty at the end. */
  readline(size?: int): Promise<T>;
  /** The lines to the end. */
  readlines(hint?: int | null): Promise<T[]>;
  /** Writes to it. */
  write(data: T): Promise<number>;
  /** Writes several pieces. */
  writelines(lines: Iterable<T>): Promise<void>;
  /** Sends what waits to be written. */
  flush(): Promise<void>;
  /** Sends it, and ends the use of the pipe. */
  close(): Promise<void>;
  /** The pipe's descriptor; -1 where that is not known. */
  fileno(): number;
  isatty(): boolean;
  readable(): boolean;
  writable(): boolean;
  /** The next line. */
  next(): Promise<IteratorResult<T, undefined>>;
  __enter__(): this;
  __exit__(): Promise<void>;
}

/** How what a program writes is given on to another, by the file of it. */
const handovers = new WeakMap<object, (target: Writable) => void>();

/** What gives on what a program writes, where a file is such a pipe. */
export function handoverOf(file: unknown): ((target: Writable) => void) | undefined {
  return typeof file === "object" && file !== null ? handovers.get(file) : undefined;
}

/** What another program writes, as a wire. */
function source(stream: Readable): Wire & { handOver(target: Writable): void } {
  let isHandedOver = false;
  const waiting: Uint8Array[] = [];
  let isOver = false;
  let wake: (() => void) | undefined;
  const look = (): void => {
    wake?.();
    wake = undefined;
  };
  const take = (chunk: Uint8Array): void => {
    waiting.push(chunk);
    if (waiting.length > 8) stream.pause();
    look();
  };
  stream.on("data", take);
  for (const event of ["end", "close", "error"]) {
    stream.on(event, () => {
      isOver = true;
      look();
    });
  }
  return {
    async recvInto(into): Promise<number> {
      while (waiting.length === 0) {
        if (isOver) return 0;
        stream.resume();
        await new Promise<void>((resolve) => wake = resolve);
      }
      const chunk = waiting[0]!;
      const part = chunk.subarray(0, into.length);
      into.set(part);
      if (part.length < chunk.length) waiting[0] = chunk.subarray(part.length);
      else waiting.shift();
      return part.length;
    },
    send: () => Promise.reject(new BrokenPipeError(32, "Broken pipe")),
    sendall: () => Promise.reject(new BrokenPipeError(32, "Broken pipe")),
    fileno: () => descriptorOf(stream),
    fileClosed: () => {
      if (!isHandedOver) stream.destroy();
    },
    handOver: (target) => {
      isHandedOver = true;
      stream.off("data", take);
      // Who writes is told when nobody reads any more.
      for (const event of ["error", "close"]) target.on(event, () => stream.destroy());
      for (const chunk of waiting.splice(0)) target.write(chunk);
      if (isOver) target.end();
      else stream.pipe(target);
    },
    unbuffered: "_io.FileIO",
  };
}

/** What another program reads, as a wire. */
function sink(stream: Writable): Wire {
  let broken: Error | undefined;
  stream.on("error", (error) => broken = error);
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new BrokenPipeError(32, "Broken pipe"));
      if (broken !== undefined || stream.destroyed) return fail();
      stream.write(bytes.slice(), (error) => error ? fail() : resolve());
    });
  return {
    recvInto: () => Promise.resolve(0),
    async send(bytes): Promise<number> {
      await write(bytes);
      return bytes.length;
    },
    sendall: write,
    fileno: () => descriptorOf(stream),
    fileClosed: () =>
      new Promise((resolve) => {
        if (stream.destroyed) return resolve();
        stream.once("close", () => resolve());
        stream.end(() => resolve());
      }),
    unbuffered: "_io.FileIO",
  };
}

function descriptorOf(stream: unknown): number {
  const handle = (stream as { _handle?: { fd?: number } })._handle;
  return handle?.fd ?? -1;
}

function file(wire: Wire, readable: boolean, use: PipeUse): SocketIO | SocketText {
  const isText = use.encoding !== null;
  const buffering = use.bufsize < 0 || isText ? BUFFER_BYTES : use.bufsize;
  const bytes = new SocketIO(wire, { readable, writable: !readable, buffering });
  if (use.encoding === null) return bytes;
  return new SocketText(bytes, {
    encoding: use.encoding,
    errors: use.errors,
    newline: null,
    lineBuffered: use.bufsize === 1,
    mode: readable ? "r" : "w",
  });
}

/** A file of what another program writes. */
export function readingEnd(stream: Readable, use: PipeUse): SocketIO | SocketText {
  const wire = source(stream);
  const result = file(wire, true, use);
  handovers.set(result, wire.handOver);
  return result;
}

/** A file that another program reads. */
export function writingEnd(stream: Writable, use: PipeUse): SocketIO | SocketText {
  return file(sink(stream), false, use);
}
