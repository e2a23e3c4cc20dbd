/**
 * Files with something to write: it goes out when the program next waits, when another file is opened, and at the end.
 *
 * A program that does not close its files would lose nothing under CPython either, which closes what is no longer used.
 *
 * @module
 */

interface Flushable {
  flush(): void;
}

const pending = new Set<Flushable>();
let scheduled = false;

/** Notes that a file has something to write. */
export function afterWrite(file: Flushable): void {
  pending.add(file);
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    flushFiles();
  });
}

/** Notes that a file has nothing to write any more. */
export function forget(file: Flushable): void {
  pending.delete(file);
}

/** Writes out what any file still holds. */
export function flushFiles(): void {
  for (const file of pending) {
    pending.delete(file);
    file.flush();
  }
}
