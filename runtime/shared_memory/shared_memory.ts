/** Shared memory by name. */
import { registerForm } from "../codec/forms.ts";
import { pythonHooks, ValueError } from "../errors.ts";
import { memory } from "../memory/memory.ts";
import {
  attendEnd,
  type Block,
  closeBlock,
  makeBlock,
  openBlock,
  track,
  unlinkBlock,
  untrack,
} from "./registry.ts";
import {
  EXISTS,
  isPermitted,
  isThere,
  map,
  notThere,
  unlink as unlinkSystem,
  unmap,
} from "./system.ts";

/** What to make a {@linkcode SharedMemory} with. */
export interface SharedMemoryOptions {
  /** The block's name; when it is made, one is found for it without. */
  name?: string | null | undefined;
  /** Whether to make it, instead of opening what is there. */
  create?: boolean | undefined;
  /** How many bytes to make. */
  size?: number | undefined;
  /** Whether the program unlinks it at its end, with a warning, where nobody has (yes by default). */
  track?: boolean | undefined;
}

const PREFIX = "/psm_";

/** A block as this process has it. */
type Holding = { readonly buffer: ArrayBuffer } | { readonly block: Block };

/**
 * A block of memory that any process may open by its name, CPython's too: `SharedMemory(name)` there sees the same bytes.
 * https://docs.python.org/3/library/multiprocessing.shared_memory.html#multiprocessing.shared_memory.SharedMemory
 *
 * It takes --allow-ffi. Without that, where processes are threads (start method "worker"), a block is made in the
 * program's own memory: the same for all that this program starts, and for nobody else.
 *
 * @example
 * ```ts
 * import { SharedMemory } from "@manycore/multiprocessing/shared_memory";
 *
 * const memory = new SharedMemory({ create: true, size: 1024 });
 * memory.buf[0] = 42;
 * const same = new SharedMemory(memory.name);
 * console.log(same.buf[0]); // 42
 * same.close();
 * memory.close();
 * memory.unlink();
 * ```
 */
export class SharedMemory {
  static readonly __module__: string = "multiprocessing.shared_memory";

  readonly #name: string;
  readonly #size: number;
  readonly #track: boolean;
  #held: Holding | undefined;
  #block: Block | undefined;
  #view: Uint8Array | undefined;

  /**
   * @throws {ValueError} when the size is missing or negative, or the name
   * @throws {OSError} when there is a block of that name already (errno 17), or none (2)
   * @throws {Deno.errors.NotCapable} without --allow-ffi
   */
  constructor(options: SharedMemoryOptions);
  /** As Python orders them: `new SharedMemory("psm_1234")`, `new SharedMemory(null, true, 1024)`. */
  constructor(
    name?: string | null,
    create?: boolean,
    size?: number,
    options?: SharedMemoryOptions,
  );
  constructor(first?: SharedMemoryOptions | string | null, ...rest: unknown[]) {
    const given = argumentsOf(first, rest);
    const size = Number(given.size ?? 0);
    if (!(size >= 0)) throw new ValueError("'size' must be a positive integer");
    if (given.create && size === 0) {
      throw new ValueError("'size' must be a positive number different from zero");
    }
    if ((given.name ?? null) === null && !given.create) {
      throw new ValueError("'name' can only be None if create=True");
    }
    this.#track = given.track ?? true;
    const made = given.create ? create(given.name, size, this.#track) : open(given.name!);
    [this.#name, this.#size, this.#held] = [made.name, made.size, made.held];
    if ("block" in made.held) this.#block = made.held.block;
    attendEnd();
  }

  /** The block's name, as CPython's `SharedMemory` takes it. */
  get name(): string {
    return this.#name.slice(1);
  }

  /** How many bytes it has. */
  get size(): number {
    return this.#size;
  }

  /**
   * The bytes themselves, not a copy. Views of it are empty once the block was closed.
   *
   * In a Python program it is a memoryview, and None once the block was closed.
   */
  get buf(): Uint8Array {
    if (this.#held === undefined) {
      if (pythonHooks.view !== undefined) return null as unknown as Uint8Array;
      throw new ValueError(`Cannot use ${this}: it was closed`);
    }
    return this.#view ??= pythonHooks.view?.(this.#bytes(this.#held)) ?? this.#bytes(this.#held);
  }

  /** The bytes, whatever kind of program this is. @internal */
  static bytesOf(memory: SharedMemory): Uint8Array {
    if (memory.#held === undefined) {
      throw new ValueError("operation forbidden on released memoryview object");
    }
    return memory.#bytes(memory.#held);
  }

  #bytes(held: Holding): Uint8Array {
    return "buffer" in held
      ? new Uint8Array(held.buffer)
      : new Uint8Array(memory().bytes.buffer, held.block.place * 4, held.block.size);
  }

  /** Gives the block up for this object; others go on with it. */
  close(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    (this.#view as { release?: () => void } | undefined)?.release?.();
    this.#view = undefined;
    if ("buffer" in held) unmap(held.buffer);
    else closeBlock(held.block);
  }

  /**
   * Takes the block's name away: it lasts as long as somebody has it open. To be called once, by whoever is the last to
   * need it.
   *
   * @throws {OSError} when it was done before
   */
  unlink(): void {
    if (this.#block !== undefined) {
      if (!unlinkBlock(this.#block)) throw notThere(this.#name);
      return;
    }
    unlinkSystem(this.#name);
    if (this.#track) untrack(this.#name);
  }

  /** The end of a `using` block closes it. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** As Python's repr: `SharedMemory('psm_1a2b3c4d', size=1024)`. */
  toString(): string {
    return `${this.constructor.name}('${this.name}', size=${this.#size})`;
  }
}

function argumentsOf(
  first: SharedMemoryOptions | string | null | undefined,
  rest: readonly unknown[],
): SharedMemoryOptions {
  const last = rest.at(-1);
  const named = isOptions(first) ? first : isOptions(last) ? last : {};
  if (isOptions(first)) return named;
  const [create, size] = isOptions(last) ? rest.slice(0, -1) : rest;
  return {
    name: first,
    ...(create === undefined ? {} : { create: Boolean(create) }),
    ...(size === undefined ? {} : { size: size as number }),
    ...named,
  };
}

function isOptions(value: unknown): value is SharedMemoryOptions {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) ===
      Object.prototype;
}

interface Opened {
  readonly name: string;
  readonly size: number;
  readonly held: Holding;
}

function create(name: string | null | undefined, size: number, tracked: boolean): Opened {
  if ((name ?? null) !== null) return createNamed(`/${name}`, size, tracked);
  for (;;) {
    const random = crypto.getRandomValues(new Uint32Array(1))[0]!;
    try {
      return createNamed(PREFIX + random.toString(16).padStart(8, "0"), size, tracked);
    } catch (error) {
      if ((error as { errno?: unknown }).errno !== EXISTS) throw error;
    }
  }
}

function createNamed(name: string, size: number, tracked: boolean): Opened {
  if (!isPermitted()) {
    const block = makeBlock(name, size, tracked);
    if (block === undefined) throw isThere(name);
    return { name, size, held: { block } };
  }
  const { buffer } = map(name, size);
  if (tracked) track(name);
  return { name, size, held: { buffer } };
}

function open(given: string): Opened {
  const name = `/${given}`;
  const block = openBlock(name);
  if (block !== undefined) return { name, size: block.size, held: { block } };
  const { buffer, size } = map(name);
  return { name, size, held: { buffer } };
}

registerForm<SharedMemory, string>(import.meta, SharedMemory, "SharedMemory", {
  write: (memory) => memory.name,
  read: (name) => new SharedMemory(name),
});
