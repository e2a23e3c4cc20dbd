/** What cannot be sent: the error, with the place inside the value and what to do instead. */

import { pythonHooks } from "../errors.ts";
import { isSharedMemory } from "../memory/memory.ts";
import { elementsOf, entriesOf } from "./contents.ts";
import { reduce } from "./forms.ts";
import { Cell, isForked, namesOf, originOf } from "./nested.ts";

/** Thrown inside the encoder, which does not keep track of where it is: the place is searched for afterwards. */
export class Unsendable extends Error {
  readonly offender: unknown;
  readonly reason: string;

  constructor(offender: unknown, reason: string) {
    super(reason);
    this.offender = offender;
    this.reason = reason;
  }

  /** The error for the user, who sent `root`. */
  explain(root: unknown): Error {
    const python = isForked() ? undefined : pythonHooks.unpicklable?.(this.offender);
    if (python !== undefined) return python;
    const path = findPath(root, this.offender);
    return new TypeError(
      path === "" ? this.reason : `${this.reason} (at ${path} of what was sent)`,
    );
  }
}

/** The error for a value that has no form on the wire. */
export function unsendable(value: unknown): Unsendable {
  return new Unsendable(value, `Cannot send ${name(value)}: ${advice(value)}`);
}

function name(value: unknown): string {
  if (typeof value === "symbol") return String(value);
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  const type = Object.getPrototypeOf(value)?.constructor?.name ||
    (/^(Object|Function)$/.test(tag) ? "object of an unknown class" : tag);
  return `${/^[AEIOU]/i.test(type) ? "an" : "a"} ${type}`;
}

function advice(value: unknown): string {
  if (typeof value === "symbol") return "only symbols of Symbol.for mean the same in every process";
  if (value instanceof Promise) return "await it and send what it resolves to";
  if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) {
    return "what it refers to lives in this process only. Send a Map, a Set or the object itself";
  }
  if (value instanceof ReadableStream || value instanceof WritableStream) {
    return "a stream belongs to its process. Send the data through a Pipe or a Queue";
  }
  const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
  if (isSharedMemory(buffer as ArrayBufferLike)) {
    return "share memory through Value or Array, which every process can attach, or send a copy";
  }
  if (value instanceof ArrayBuffer) return "it is detached. Send a buffer that still has its bytes";
  if (typeof (value as Iterator<unknown>).next === "function") {
    return "an iterator is a place in a running program. Send an array of what it gives";
  }
  const type = Object.getPrototypeOf(value)?.constructor as unknown;
  if (typeof type === "function" && value instanceof type) {
    const text = Function.prototype.toString.call(type);
    const isGlobal = (globalThis as unknown as Record<string, unknown>)[type.name] === type;
    if (isGlobal || /\[native code\]/.test(text)) {
      return "its state belongs to this process. Send what is needed to make it anew";
    }
    return "its class has private #fields, which cannot be read from outside. Give it a form with registerCodec";
  }
  return "its prototype names no class that it is an instance of. Send a plain object or an instance of an exported class";
}

/** Where `wanted` is inside `root`, as one would write it; empty when it is the root itself or was not found. */
export function findPath(root: unknown, wanted: unknown): string {
  const queue: { value: unknown; path: string }[] = [{ value: root, path: "value" }];
  const seen = new Set<unknown>();
  for (let i = 0; i < queue.length && i < 1_000_000; i++) {
    const { value, path } = queue[i]!;
    if (Object.is(value, wanted)) return path === "value" ? "" : path;
    if ((typeof value !== "object" || value === null) && typeof value !== "function") continue;
    if (seen.has(value)) continue;
    seen.add(value);
    for (const [step, part] of parts(value)) queue.push({ value: part, path: path + step });
  }
  return "";
}

function* parts(value: object): Iterable<[string, unknown]> {
  const origin = originOf(value);
  if (origin !== undefined) {
    const names = namesOf(origin);
    yield ["'s function", origin.make];
    for (const [i, part] of origin.around.entries()) {
      yield [`'s ${names[i] || i}`, part instanceof Cell ? part.value : part];
    }
    return;
  }
  if (typeof value === "function") {
    const hook = (value as { [reduce]?: () => [unknown, unknown[]] })[reduce];
    if (hook !== undefined) yield ["'s arguments", hook.call(value)[1]];
    return;
  }
  if (ArrayBuffer.isView(value)) return;
  if (value instanceof Map) {
    for (const [key, element] of entriesOf(value)) {
      yield [`.get(${show(key)})`, element];
      yield [`'s key ${show(key)}`, key];
    }
  } else if (value instanceof Set) {
    let index = 0;
    for (const element of elementsOf(value)) {
      yield [`'s element ${index++}`, element];
    }
  }
  if (value instanceof Error && value.cause !== undefined) yield [".cause", value.cause];
  for (const [key, part] of Object.entries(value)) {
    yield [
      /^\d+$/.test(key)
        ? `[${key}]`
        : /^[A-Za-z_$][\w$]*$/.test(key)
        ? `.${key}`
        : `[${JSON.stringify(key)}]`,
      part,
    ];
  }
  const type = Object.getPrototypeOf(value)?.constructor as unknown;
  if (typeof type === "function") yield [`'s class`, type];
}

function show(key: unknown): string {
  return typeof key === "string"
    ? JSON.stringify(key)
    : typeof key === "object" && key !== null || typeof key === "function"
    ? "…"
    : String(key);
}
