/**
 * What a process prints, read as it comes. What it has started may outlive it and hold its output: that is not waited
 * for without end.
 *
 * @module
 */

/** A stream that is being read. */
export interface Collected {
  /** Resolves when it has ended. */
  readonly done: Promise<void>;
  /** Ends the reading. */
  stop(): Promise<void>;
}

/** Reads a stream into a list. */
export function collect(stream: ReadableStream<Uint8Array>, output: Uint8Array[]): Collected {
  const reader = stream.getReader();
  const read = async () => {
    for (let next; !(next = await reader.read()).done;) output.push(next.value);
  };
  return { done: read(), stop: () => reader.cancel() };
}

/** Waits until streams have ended, or for so many milliseconds, and stops reading; whether they had. */
export async function ended(streams: readonly Collected[], milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const all = Promise.all(streams.map(({ done }) => done)).then(() => true);
  const inTime = await Promise.race([all, late]);
  clearTimeout(timer);
  await Promise.all(streams.map(({ stop }) => stop()));
  return inTime;
}
