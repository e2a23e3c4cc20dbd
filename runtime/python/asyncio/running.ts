/**
 * Which event loop runs, and which is the thread's own.
 *
 * @module
 */
import { currentFrame } from "../coroutines/frames.ts";
import { RuntimeError } from "../exceptions.ts";
import type { EventLoop } from "./loop.ts";

/** Makes loops: set by the module that has them. */
export const maker: { make?: () => EventLoop } = {};
let own: EventLoop | null = null;
let wasSet = false;

/** The running loop, or null. */
export function runningLoop(): EventLoop | null {
  return currentFrame()?.loop as EventLoop | null ?? null;
}

/**
 * The running event loop. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_running_loop
 *
 * @throws {RuntimeError} when none runs
 */
export function getRunningLoop(): EventLoop {
  const loop = runningLoop();
  if (!loop) throw new RuntimeError("no running event loop");
  return loop;
}

/** The running loop, else the thread's own. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_event_loop */
export function getEventLoop(): EventLoop {
  const running = runningLoop();
  if (running) return running;
  if (!own && !wasSet) own = newEventLoop();
  if (!own) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return own;
}

/** Makes a loop the thread's own. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.set_event_loop */
export function setEventLoop(loop: EventLoop | null): void {
  own = loop;
  wasSet = true;
}

/** A new event loop. https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.new_event_loop */
export function newEventLoop(): EventLoop {
  return maker.make!();
}
