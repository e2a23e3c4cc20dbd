/**
 * CommonJS files that are run with the code that V8 made of them in an earlier process.
 *
 * V8 compiles a function when it is first called, and Deno keeps between processes what it compiled before anything was
 * called, of the main thread's modules. Here all is kept that has been compiled when the work is done, which is what the
 * next process will call, too: TypeScript is there in 80 ms instead of 400, and its first check takes half the time.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder, CODE, writeWhole } from "./cache.ts";

/** A file with its code. */
export class CompiledFile {
  readonly #script: Script;
  readonly #path: string;
  readonly #kept: string;
  readonly #key: string;
  readonly #isKept: boolean;

  /** Reads the file at `path`, and its code where the folder of what is kept has it. */
  constructor(path: string, kept = cacheFolder()) {
    const { size, mtime } = Deno.statSync(path);
    this.#path = path;
    this.#key = `${path} ${size} ${mtime?.getTime()} ${Deno.version.deno} ${Deno.version.v8}\n`;
    this.#kept = join(kept, CODE, `${basename(path)}-${hash(path)}`);
    const cachedData = this.#code();
    const parameters = "exports, require, module, __filename, __dirname";
    this.#script = new Script(`(function (${parameters}) {${Deno.readTextFileSync(path)}\n})`, {
      filename: path,
      ...(cachedData ? { cachedData } : {}),
    });
    this.#isKept = cachedData !== null && !this.#script.cachedDataRejected;
  }

  /** Runs the file and returns what it exports. */
  run(require: (name: string) => unknown): unknown {
    const module = { exports: {} };
    const body = this.#script.runInThisContext() as (...args: unknown[]) => void;
    body(module.exports, require, module, this.#path, dirname(this.#path));
    return module.exports;
  }

  /** Keeps what has been compiled by now, if no earlier process has; where that cannot be written, nothing happens. */
  keep(): void {
    if (this.#isKept) return;
    try {
      const code = this.#script.createCachedData();
      writeWhole(this.#kept, Buffer.concat([Buffer.from(this.#key), code]));
    } catch (error) {
      if (!isForbidden(error)) throw error;
    }
  }

  #code(): Buffer | null {
    const key = Buffer.from(this.#key);
    try {
      const { buffer } = Deno.readFileSync(this.#kept);
      if (!key.equals(new Uint8Array(buffer, 0, Math.min(key.length, buffer.byteLength)))) {
        return null;
      }
      return Buffer.from(buffer, key.length);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound || isForbidden(error)) return null;
      throw error;
    }
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Deno.errors.PermissionDenied ||
    error instanceof Deno.errors.NotCapable;
}

/** A name for a path; that it is another's too costs no more than time, since the path stands in the file. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(36);
}
