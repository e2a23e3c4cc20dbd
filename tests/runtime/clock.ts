/** The clock of a test's thread, which can be put forward: what takes a long time takes none. */
export class Clock implements Disposable {
  #ahead = 0;

  /** From here on, `performance.now()` is this clock's. */
  constructor() {
    const now = performance.now.bind(performance);
    performance.now = () => now() + this.#ahead;
  }

  /** Puts it forward by some seconds. */
  forward(seconds: number): void {
    this.#ahead += seconds * 1000;
  }

  /** Gives the thread its own clock back. */
  [Symbol.dispose](): void {
    Reflect.deleteProperty(performance, "now");
  }
}
