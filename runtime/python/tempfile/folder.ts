/** `tempfile.TemporaryDirectory`. */
import { guarded, type PathLike } from "../os/guard.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { removeAtEnd } from "./leftovers.ts";
import { mkdtemp, type NameOptions } from "./names.ts";

/** How a folder is made, and goes away. */
export interface TemporaryDirectoryOptions extends NameOptions {
  /** Whether what cannot be removed is left without an error. */
  ignoreCleanupErrors?: boolean;
  /** Whether it is removed at all. */
  delete?: boolean;
}

/** A folder that is removed, with all in it, at the end of its use or of the program. https://docs.python.org/3/library/tempfile.html#tempfile.TemporaryDirectory */
export class TemporaryDirectory implements Disposable {
  static readonly __module__ = "tempfile";
  /** Its path. */
  readonly name: string;
  readonly #ignoresErrors: boolean;
  readonly #isDeleted: boolean;
  #isGone = false;
  #forget: (() => void) | undefined;

  constructor(
    suffix?: string | null | TemporaryDirectoryOptions,
    prefix?: string | null | TemporaryDirectoryOptions,
    dir?: PathLike | null | TemporaryDirectoryOptions,
    ignoreCleanupErrors?: boolean | TemporaryDirectoryOptions,
  ) {
    const given = options<TemporaryDirectoryOptions>(
      ["suffix", "prefix", "dir", "ignoreCleanupErrors"],
      suffix,
      prefix,
      dir,
      ignoreCleanupErrors,
    );
    const { suffix: end = null, prefix: start = null, dir: folder = null } = given;
    this.name = mkdtemp({ suffix: end, prefix: start, dir: folder });
    this.#ignoresErrors = given.ignoreCleanupErrors ?? false;
    this.#isDeleted = given.delete ?? true;
    if (this.#isDeleted) this.#forget = removeAtEnd(() => this.cleanup());
  }

  /** Removes the folder and all in it. */
  cleanup(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#forget?.();
    try {
      guarded(() => Deno.removeSync(this.name, { recursive: true }), this.name);
    } catch (error) {
      const isMissing = !exists(this.name);
      if (!this.#ignoresErrors && !isMissing) throw error;
    }
  }

  __enter__(): string {
    return this.name;
  }

  __exit__(..._args: unknown[]): void {
    if (this.#isDeleted) this.cleanup();
  }

  [Symbol.dispose](): void {
    this.__exit__();
  }

  /** As Python prints it. */
  toString(): string {
    return `<TemporaryDirectory ${repr(this.name)}>`;
  }
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
