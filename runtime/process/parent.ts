/** The other end of a child's life: its parent. */

import { isDead, nameOf, pidOf } from "../launch/record.ts";
import { untilEnd, untilEndSync, waitOptions } from "./end.ts";
import type { WaitOptions } from "./options.ts";
import { processText } from "./text.ts";

/** A parent, as its child sees it. */
export class ParentProcess {
  readonly #id: number;

  /** Made by `parentProcess()`. */
  constructor(id: number) {
    this.#id = id;
  }

  /** Its name when this process was started. */
  get name(): string {
    return nameOf(this.#id);
  }

  /** Its number. */
  get pid(): number {
    return pidOf(this.#id);
  }

  /** The same. */
  get ident(): number {
    return this.pid;
  }

  /** Whether it runs. */
  isAlive(): boolean {
    return !isDead(this.#id);
  }

  /** Waits for its end; a timeout is in seconds. */
  async join(timeout?: number | null | WaitOptions): Promise<void> {
    await untilEnd(this.#id, waitOptions(timeout));
  }

  /** As `join`, blocking this thread. */
  joinSync(timeout?: number | null): void {
    untilEndSync(this.#id, timeout);
  }

  /** As Python shows it. */
  toString(): string {
    return processText({
      className: "_ParentProcess",
      name: this.name,
      pid: null,
      parent: null,
      status: "unknown",
      exitcode: null,
      daemon: false,
    });
  }

  /** The same, for `console.log`. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.toString();
  }
}
