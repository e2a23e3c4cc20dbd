/**
 * The other end of a bare Worker: does what each message asks for.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { type Item, items } from "../items.ts";

/** What a message asks for: an answer to a number, a number of items, or a pause in milliseconds. */
export type Request = { echo: number } | { send: Item; count: number } | { pause: number };

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if ("echo" in data) {
    self.postMessage(data.echo);
  } else if ("pause" in data) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, data.pause);
    self.postMessage(true);
  } else {
    const item = items[data.send];
    for (let i = 0; i < data.count; i++) self.postMessage(item);
  }
};
