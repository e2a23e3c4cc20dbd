/**
 * Descriptors among the things that `multiprocessing.connection.wait` waits for: when one is ready, the bell is rung
 * (memory/bell.ts).
 *
 * @module
 */
import type { Watched } from "../../connection/waitable.ts";
import { ringBell } from "../../memory/bell.ts";
import { poller } from "./poller.ts";

/** A descriptor as `wait` asks for it. */
export function watchedDescriptor(fd: number, events: number): Watched {
  const interests = [{ fd, events }];
  let stop: AbortController | undefined;
  return {
    ready: () => poller.look(interests)[0] !== 0,
    watch(on) {
      stop?.abort();
      stop = on ? new AbortController() : undefined;
      // an error is found by who looks at the descriptor
      if (stop) poller.wait(interests, Infinity, stop.signal).then(ringBell, () => {});
    },
  };
}
