/** The end of a queue that is read: what Python's programs hand to `connection.wait`. */

import { type Waitable, type Watched, watched } from "../connection/waitable.ts";
import { defaultRepr } from "../memory/handles.ts";
import { timeoutOf, type WaitOptions } from "../memory/limits.ts";
import { me } from "../memory/me.ts";
import type { Ring } from "../memory/ring.ts";

/** What `wait` asks of a ring. */
export function watchedRing(ring: Ring): Watched {
  return { ready: () => ring.length > 0, watch: (on) => ring.watch(on) };
}

/** The end of a queue that is read, as `queue._reader`: it can be polled and waited for, and no more. */
export class QueueReader implements Waitable {
  #ring: Ring;

  constructor(ring: Ring) {
    this.#ring = ring;
  }

  /**
   * Whether there is something to get.
   *
   * @param timeout seconds to wait for it; `null` for ever
   */
  async poll(timeout: number | null | WaitOptions = 0): Promise<boolean> {
    me.check();
    return this.#ring.length > 0 || await this.#ring.waitForItem(timeoutOf(timeout));
  }

  /** {@linkcode poll}, blocking this thread. */
  pollSync(timeout: number | null = 0): boolean {
    me.check();
    return this.#ring.length > 0 || this.#ring.waitForItemSync(timeoutOf(timeout));
  }

  /** For `wait`. @internal */
  get [watched](): Watched {
    return watchedRing(this.#ring);
  }

  /** As Python's repr. */
  toString(): string {
    return defaultRepr("multiprocessing.connection.Connection", this.#ring.address);
  }
}
