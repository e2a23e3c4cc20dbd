/**
 * The command line's end of the thread that finishes drafts.
 *
 * @module
 */
import type { WriteOptions } from "../emit/writing/write.ts";
import type { Beside } from "../fit/mod.ts";
import type { Answer, Request } from "./finisher.ts";

/** A thread that finishes drafts, in the order in which it gets them. */
export class Finishing {
  readonly #thread = new Worker(new URL("finisher.ts", import.meta.url), { type: "module" });
  readonly #options: WriteOptions;

  constructor(options: WriteOptions) {
    this.#options = options;
    this.#ask({ prepare: options.runtime });
  }

  /** The text that a draft becomes; the one before has to be finished. */
  finish(draft: string, beside?: Beside): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    this.#thread.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("text" in data) resolve(data.text);
      else reject(data.error);
    };
    this.#thread.onerror = ({ message }) => reject(new Error(message));
    this.#ask({ draft, options: { ...this.#options, ...beside ? { beside } : {} } });
    return promise;
  }

  /** Ends the thread. */
  [Symbol.dispose](): void {
    this.#thread.terminate();
  }

  #ask(request: Request): void {
    this.#thread.postMessage(request);
  }
}
