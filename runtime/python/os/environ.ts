/**
 * The environment: `os.environ` and what goes with it.
 *
 * @module
 */
import { KeyError, TypeError, ValueError } from "../exceptions.ts";
import { inheritGlobals } from "../../launch/globals.ts";
import { options } from "../support/options.ts";
import { decode, encode } from "../text/encodings.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import type { DictItems, DictKeys, DictValues } from "../values/dict_views.ts";
import { ownCount } from "../values/size.ts";
import { typeName } from "../values/types.ts";

/** A child that is a thread has the environment of its process, which is not to see what the child changes. */
const isThread = "WorkerGlobalScope" in globalThis;
let changed = false;

function checked(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`str expected, not ${typeName(value)}`);
  return value;
}

/**
 * The environment's variables. Changes reach the environment itself, but in a child that is a thread.
 *
 * It is read at once where that is allowed, else when it is first asked for something: importing `os`
 * alone must not ask the user for a permission.
 */
class Environ extends Dict<string, string> {
  static readonly __module__ = "os";
  static readonly __name__ = "_Environ";

  #isRead = false;

  constructor() {
    super();
    if (Deno.permissions.querySync({ name: "env" }).state === "granted") this.#read();
  }

  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    for (const [name, value] of Object.entries(Deno.env.toObject())) super.set(name, value);
  }

  override get(key: string): string | null;
  override get<D>(key: string, otherwise: D): string | D;
  override get(key: string, otherwise: unknown = null): unknown {
    this.#read();
    return super.get(key, otherwise);
  }

  override has(key: string): boolean {
    this.#read();
    return super.has(key);
  }

  override setdefault(key: string, value: string | null = null): string {
    this.#read();
    return super.setdefault(key, value as string);
  }

  override set(key: string, value: string): this {
    this.#read();
    const name = checked(key);
    if (name === "" || name.includes("=")) {
      throw new ValueError("illegal environment variable name");
    }
    const text = checked(value);
    changed = true;
    if (!isThread) Deno.env.set(name, text);
    return super.set(name, text);
  }

  override delete(key: string): boolean {
    this.#read();
    if (!super.has(key)) return false;
    changed = true;
    if (!isThread) Deno.env.delete(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  override keys(): DictKeys<string> {
    this.#read();
    return super.keys();
  }

  override values(): DictValues<string> {
    this.#read();
    return super.values();
  }

  override items(): DictItems<string, string> {
    this.#read();
    return super.items();
  }

  /** What it holds is read before it is counted. */
  override get [ownCount](): number {
    return this.size;
  }

  override get size(): number {
    this.#read();
    return super.size;
  }

  override entries(): MapIterator<[string, string]> {
    this.#read();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  /** A dict of the variables, which is no longer the environment. */
  override copy(): Dict<string, string> {
    return new Dict<string, string>([...this]);
  }

  __delitem__(key: string): void {
    if (!this.delete(key)) throw new KeyError(key);
  }

  __iter__(): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }

  __repr__(): string {
    const items = Array.from(this, ([name, value]) => `${repr(name)}: ${repr(value)}`);
    return `environ({${items.join(", ")}})`;
  }
}

/** The environment's variables; changes reach the environment. https://docs.python.org/3/library/os.html#os.environ */
export const environ: Dict<string, string> = new Environ();

inheritGlobals(
  import.meta,
  (): { variables?: [string, string][] } => changed ? { variables: [...environ] } : {},
  ({ variables = [] }) => {
    const now = new Map(variables);
    for (const name of [...environ.keys()]) if (!now.has(name)) environ.delete(name);
    for (const [name, value] of now) if (environ.get(name) !== value) environ.set(name, value);
    changed = true;
  },
);

/** A variable of the environment, or another value where there is none. https://docs.python.org/3/library/os.html#os.getenv */
export function getenv(key: string): string | null;
export function getenv<D>(key: string, otherwise: D | { default?: D }): string | D;
export function getenv(key: string, otherwise?: unknown): unknown {
  const given = options<{ default: unknown }>(["default"], otherwise).default ?? null;
  return environ.get(checked(key), given);
}

/** Sets a variable of the environment, past `environ`. https://docs.python.org/3/library/os.html#os.putenv */
export function putenv(key: string, value: string): void {
  Deno.env.set(checked(key), checked(value));
}

/** Takes a variable out of the environment, past `environ`. https://docs.python.org/3/library/os.html#os.unsetenv */
export function unsetenv(key: string): void {
  Deno.env.delete(checked(key));
}

/** A variable of the environment as bytes, or another value where there is none. https://docs.python.org/3/library/os.html#os.getenvb */
export function getenvb(key: Uint8Array, otherwise: unknown = null): unknown {
  const found = environ.get(decode(key, "utf-8", "surrogateescape"));
  return found === null ? otherwise : encode(found, "utf-8", "surrogateescape");
}
