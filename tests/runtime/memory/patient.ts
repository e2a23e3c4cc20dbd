/** Memory whose waiters look by themselves every half minute instead of ten times a second: a missing wake shows. */
import { attach, type Memory, memory, type WaitResult } from "@internals";

class PatientMemory implements Memory {
  readonly #memory: Memory;
  readonly handle: Memory["handle"];
  readonly presence: Memory["presence"];
  readonly words: Int32Array<ArrayBufferLike>;
  readonly bytes: Uint8Array<ArrayBufferLike>;

  constructor(memory: Memory) {
    this.#memory = memory;
    ({
      handle: this.handle,
      presence: this.presence,
      words: this.words,
      bytes: this.bytes,
    } = memory);
  }

  wait(word: number, expected: number, milliseconds: number): WaitResult {
    return this.#memory.wait(word, expected, milliseconds * 300);
  }

  waitAsync(word: number, expected: number, milliseconds: number) {
    return this.#memory.waitAsync(word, expected, milliseconds * 300);
  }

  notify(word: number, count: number): number {
    return this.#memory.notify(word, count);
  }
}

/** Has this thread be patient until the end of a block. */
export function bePatient(): Disposable {
  const shared = memory();
  attach(new PatientMemory(shared));
  return { [Symbol.dispose]: () => attach(shared) };
}
