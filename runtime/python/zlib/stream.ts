/** What both directions share: a stream that is given input, and output in parts. */
import { Z_BUF_ERROR, Z_OK, Z_STREAM_END, ZStream } from "pako";
import { concat } from "../support/buffers.ts";
import type { Bytes } from "../values/bytes.ts";

export const PART = 16384;

/** Flush modes of zlib. */
export type Flush = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A stream of zlib over some input. */
export function streamOver(input: Uint8Array): ZStream {
  const stream = new ZStream();
  give(stream, input);
  return stream;
}

/** Gives a stream further input. */
export function give(stream: ZStream, input: Uint8Array): void {
  stream.input = input;
  stream.next_in = 0;
  stream.avail_in = input.length;
}

/**
 * Runs a stream until it has used its input and given all output for it, or has ended, or has given `most` bytes.
 *
 * @param step does a part, and returns zlib's status
 */
export function run(
  stream: ZStream,
  step: () => number,
  most: number = Infinity,
): { output: Bytes; status: number } {
  const parts: Uint8Array[] = [];
  let left = most;
  for (;;) {
    const room = Math.min(PART, left);
    stream.output = new Uint8Array(room);
    stream.next_out = 0;
    stream.avail_out = room;
    const status = step();
    parts.push(stream.output.subarray(0, stream.next_out));
    left -= stream.next_out;
    const goesOn = status === Z_OK && stream.avail_out === 0 && left > 0;
    if (!goesOn) return { output: concat(parts), status };
  }
}

/** Whether a status is no failure for a stream of which more may come. */
export function isFine(status: number): boolean {
  return status === Z_OK || status === Z_STREAM_END || status === Z_BUF_ERROR;
}
