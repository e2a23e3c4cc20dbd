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

const atEnd = new Set<Flushable>();

/** Notes that a file on a descriptor has something to write: it goes out when the program says so, and at the end. */
export function holdUntilEnd(file: Flushable): void {
  atEnd.add(file);
}

/** Notes that a file has nothing to write any more. */
export function forget(file: Flushable): void {
  pending.delete(file);
  atEnd.delete(file);
}

/** Writes out what any file still holds, at the end of the process. */
export function flushAll(): void {
  flushFiles();
  for (const file of atEnd) {
    atEnd.delete(file);
    file.flush();
  }
}

/** Writes out what any file still holds. */
export function flushFiles(): void {
  for (const file of pending) {
    pending.delete(file);
    file.flush();
  }
}
