/** Values to bytes. One instance encodes one value at a time; codec.ts keeps a stack of them for re-entrancy. */

import { fieldEntries, hiddenFields as fieldsBehindAccessors, keeperOf } from "./hidden_fields.ts";
import type { Message } from "../memory/copy.ts";
import { isSharedMemory } from "../memory/memory.ts";
import { pythonHooks } from "../errors.ts";
import { absentOf, type StandIn, standIn } from "./absent.ts";
import { formByTag, formMark, formOf, reduce, type Registered } from "./forms.ts";
import { isOfPlatform, isRegistered, referenceTo } from "./references.ts";
import { Cell, isBirth, isForked, type Origin, originOf, remakingOf } from "./nested.ts";
import { Seen } from "./seen.ts";
import { shortArray, shortObject, Tag, viewKinds } from "./tags.ts";
import { Unsendable, unsendable } from "./unsendable.ts";
import { Writer } from "./writer.ts";

/** Stands where the reference to a class would, before the class itself. */
export const nestedClass = "\n";

const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;

/** The bases whose instances have content beside their fields, for classes derived from them. The index travels. */
export const bases: readonly (new () => object)[] = [Array, Map, Set];

export class Encoder {
  readonly #out: Writer = new Writer();
  readonly #seen: Seen = new Seen();
  #descriptors: Map<string, number> | undefined;
  #standIn: StandIn | undefined;
  /** The error that no stand-in is for. */
  #final: unknown;

  /** The whole message for a value, small ints before it. It is to be used before anything that was encoded changes. */
  run(value: unknown, header: readonly number[] = []): Message {
    this.#out.begin();
    this.#standIn = standIn();
    try {
      for (let i = 0; i < header.length; i++) this.#out.number(header[i]!);
      this.#write(value);
    } catch (error) {
      if (error instanceof Unsendable) throw error.explain(value);
      if (error instanceof RangeError && /call stack/.test(error.message)) {
        throw new TypeError(
          "Cannot send a value nested this deeply: send it flat, or in parts",
          { cause: error },
        );
      }
      throw error;
    } finally {
      this.#seen.cut(0);
      this.#descriptors = undefined;
      this.#final = undefined;
    }
    return this.#out.end();
  }

  #write(value: unknown): void {
    switch (typeof value) {
      case "number":
        return this.#out.number(value);
      case "string":
        return this.#out.string(value);
      case "object":
        if (value === null) return this.#out.byte(Tag.Null);
        return this.#standIn === undefined ? this.#object(value) : this.#orElse(value);
      case "boolean":
        return this.#out.byte(value ? Tag.True : Tag.False);
      case "undefined":
        return this.#out.byte(Tag.Undefined);
      case "bigint":
        return this.#out.bigint(value);
      case "function":
        return this.#standIn === undefined ? this.#function(value) : this.#orElse(value);
      case "symbol": {
        const key = Symbol.keyFor(value);
        if (key === undefined) throw unsendable(value);
        this.#out.byte(Tag.Symbol);
        return this.#out.string(key);
      }
    }
  }

  /** Writes something else in the place of what cannot be sent. */
  #orElse(value: object): void {
    const give = this.#standIn!;
    const absent = absentOf(value);
    if (absent !== undefined) return this.#strictly(() => this.#object(absent));
    const undo = this.#place();
    try {
      if (typeof value === "function") this.#function(value);
      else this.#object(value);
    } catch (error) {
      const instead = error === this.#final ? undefined : give(value, error as Error);
      if (instead === undefined) throw this.#final = error;
      undo();
      this.#strictly(() => this.#object(instead));
    }
  }

  /** Writes what all has to be there of. */
  #strictly(write: () => void): void {
    const before = this.#standIn;
    this.#standIn = undefined;
    try {
      write();
    } finally {
      this.#standIn = before;
    }
  }

  /** Remembers where the message has got to; what is given forgets all that was written since. */
  #place(): () => void {
    const mark = this.#out.mark();
    const [count, descriptors] = [this.#seen.count, this.#descriptors?.size ?? 0];
    return () => {
      this.#out.cut(mark);
      this.#seen.cut(count);
      for (const [text, index] of this.#descriptors ?? []) {
        if (index > descriptors) this.#descriptors!.delete(text);
      }
    };
  }

  /** True when the object came before and a reference was written in its place. */
  #again(value: object): boolean {
    const index = this.#seen.numberOf(value);
    if (index < 0) return false;
    this.#out.byte(Tag.Reference);
    this.#out.varint(index);
    return true;
  }

  #object(value: object): void {
    if (this.#again(value)) return;
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype === objectPrototype) return this.#plain(value, Tag.Object);
    if (prototype === arrayPrototype) {
      const mark = (value as { [formMark]?: string })[formMark];
      const form = mark === undefined ? undefined : formByTag(mark);
      if (form === undefined) return this.#array(value as unknown[]);
      return this.#form(form, value, form.class.prototype as object);
    }
    if (prototype === null) return this.#plain(value, Tag.NullObject);
    const form = formOf(prototype);
    if (form !== undefined) return this.#form(form, value, prototype);
    this.#other(value, prototype);
  }

  #plain(value: object, tag: number): void {
    if ((value as { [reduce]?: unknown })[reduce] !== undefined) return this.#reduce(value);
    if (tag === Tag.Object && this.#short(value as Record<string, unknown>)) return;
    this.#out.byte(tag);
    this.#fields(value, Object.keys(value));
  }

  /** Writes an object with few fields, without asking for a list of them; false when it has more. */
  #short(value: Record<string, unknown>): boolean {
    for (const _ in objectPrototype) return false; // it would be found in every object
    let count = 0;
    for (const _ in value) if (++count === 16) return false;
    const at = this.#out.position;
    this.#out.byte(shortObject);
    count = 0;
    for (const key in value) {
      this.#out.string(key);
      this.#write(value[key]);
      count++;
    }
    this.#out.patch(at, shortObject + count);
    return true;
  }

  #entries(value: object, keys: readonly string[]): void {
    for (const key of keys) {
      this.#out.string(key);
      this.#write((value as Record<string, unknown>)[key]);
    }
  }

  #fields(value: object, keys: readonly string[]): void {
    this.#out.varint(keys.length);
    this.#entries(value, keys);
  }

  /** What an object of a class that derives from a built-in one has besides. */
  #fieldsBeside(value: object): void {
    const keeper = keeperOf(value);
    const fields = keeper ? Object.fromEntries(keeper.entries()) : value;
    this.#fields(fields, fieldsOf(fields));
  }

  #array(value: readonly unknown[]): void {
    const length = value.length;
    if (length < 16) {
      this.#out.byte(shortArray + length);
    } else {
      this.#out.byte(Tag.Array);
      this.#out.varint(length);
    }
    for (let i = 0; i < length; i++) {
      const element = value[i];
      if (element === undefined && !(i in value)) this.#out.byte(Tag.Hole);
      else this.#write(element);
    }
  }

  /** A class, function or form by its text; the second time in a message by number. */
  #descriptor(text: string): void {
    const known = this.#descriptors?.get(text);
    if (known !== undefined) return this.#out.varint(known);
    const descriptors = this.#descriptors ??= new Map();
    this.#out.varint(0);
    this.#out.string(text);
    descriptors.set(text, descriptors.size + 1);
  }

  /** The class of an instance: by reference, or in its own form where a function has made it. */
  #class(value: object): void {
    const type = classOf(value);
    if (originToSend(type) === undefined) {
      return this.#descriptor(referenceTo(type as () => unknown));
    }
    const descriptors = this.#descriptors ??= new Map();
    descriptors.set(`${nestedClass}${descriptors.size}`, descriptors.size + 1);
    this.#out.varint(0);
    this.#out.string(nestedClass);
    this.#function(type);
  }

  #form(form: Registered, value: object, prototype: object): void {
    const derived = prototype !== form.class.prototype;
    if (form.shared) {
      this.#out.byte(Tag.Shared);
      this.#descriptor(form.name);
      return this.#out.double(form.write(value) as number);
    }
    this.#out.byte(Tag.Custom);
    this.#descriptor(form.name);
    this.#out.byte(derived ? 1 : 0);
    if (derived) this.#class(value);
    this.#write(form.write(value));
    if (derived) this.#fieldsBeside(value);
  }

  #function(value: object): void {
    if ((value as { [reduce]?: unknown })[reduce] !== undefined) {
      if (!this.#again(value)) this.#reduce(value);
      return;
    }
    const origin = originToSend(value);
    if (origin !== undefined) return this.#nested(value, origin);
    this.#out.byte(Tag.Function);
    this.#descriptor(referenceTo(value as () => unknown));
  }

  /** Cells are written empty at first: what they hold may lead back to the function itself. */
  #nested(value: object, { make, around }: Origin): void {
    const refusal = isForked() ? undefined : pythonHooks.unpicklable?.(value);
    if (refusal !== undefined) throw refusal;
    if (this.#again(value)) return;
    this.#out.byte(Tag.Nested);
    this.#descriptor(referenceTo(make as () => unknown));
    this.#out.varint(around.length);
    const cells: Cell<unknown>[] = [];
    for (const part of around) {
      const isNew = part instanceof Cell && this.#seen.numberOf(part) < 0;
      this.#out.byte(isNew ? 1 : 0);
      if (isNew) cells.push(part);
      else this.#write(part);
    }
    for (const cell of cells) this.#write(cell.value);
    this.#fields(value, Object.keys(value));
  }

  #reduce(value: object): void {
    this.#call(...(value as { [reduce](): [unknown, unknown[]] })[reduce]());
  }

  /** What the receiver calls, and with what. */
  #call(callable: unknown, args: unknown): void {
    this.#out.byte(Tag.Reduce);
    this.#strictly(() => this.#write(callable));
    this.#write(args);
  }

  #other(value: object, prototype: object): void {
    if (value instanceof Error) return this.#error(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return this.#view(value);
    switch (prototype) {
      case Map.prototype:
        this.#out.byte(Tag.Map);
        return this.#map(value as Map<unknown, unknown>);
      case Set.prototype:
        this.#out.byte(Tag.Set);
        return this.#set(value as Set<unknown>);
      case Date.prototype:
        this.#out.byte(Tag.Date);
        return this.#out.double((value as Date).getTime());
      case RegExp.prototype:
        this.#out.byte(Tag.RegExp);
        this.#out.string((value as RegExp).source);
        return this.#out.string((value as RegExp).flags);
      case URL.prototype:
        this.#out.byte(Tag.Url);
        return this.#out.string((value as URL).href);
      case Number.prototype:
      case String.prototype:
      case Boolean.prototype:
      case BigInt.prototype:
        this.#out.byte(Tag.Boxed);
        return this.#write(value.valueOf());
    }
    this.#instance(value);
  }

  #map(value: Map<unknown, unknown>): void {
    // By the prototype's own methods: a subclass may give its keys another meaning.
    this.#out.varint(sizeOfMap.call(value));
    for (const [key, element] of Map.prototype.entries.call(value)) {
      this.#write(key);
      this.#write(element);
    }
  }

  #set(value: Set<unknown>): void {
    this.#out.varint(sizeOfSet.call(value));
    for (const element of Set.prototype.values.call(value)) this.#write(element);
  }

  #view(value: ArrayBuffer | ArrayBufferView): void {
    const kind = viewKinds.indexOf(value.constructor.name);
    const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
    if (kind < 0 || (value instanceof ArrayBuffer && value.detached)) throw unsendable(value);
    if (!(buffer instanceof ArrayBuffer) || isSharedMemory(buffer)) throw unsendable(value);
    this.#out.byte(Tag.Bytes);
    this.#out.byte(kind);
    this.#out.varint(value.byteLength);
    this.#out.bytes(
      ArrayBuffer.isView(value)
        ? new Uint8Array(buffer, value.byteOffset, value.byteLength)
        : new Uint8Array(buffer),
    );
  }

  #error(value: Error): void {
    if (value instanceof DOMException) {
      this.#out.byte(Tag.DomException);
      this.#out.string(value.name);
      this.#out.string(value.message);
      return this.#out.string(value.stack ?? "");
    }
    const reducer = (value as { [reduce]?: unknown })[reduce];
    if (reducer !== undefined) return this.#reduce(value);
    this.#out.byte(Tag.Error);
    const [reference, exact] = errorClass(value);
    this.#descriptor(reference);
    this.#out.string(String(value.message));
    this.#out.string(typeof value.stack === "string" ? value.stack : "");
    const hidden = hiddenFields.filter((key) =>
      Object.hasOwn(value, key) && !isEnumerable(value, key)
    );
    this.#optional(value, hidden);
    if (!exact && !Object.hasOwn(value, "name")) this.#entry("name", value.name);
    this.#out.byte(0);
    this.#optional(value, Object.keys(value));
    this.#out.byte(0);
  }

  /** The fields that can be sent: an error must always get through. */
  #optional(value: object, keys: readonly string[]): void {
    for (const key of keys) {
      const undo = this.#place();
      try {
        this.#entry(key, (value as Record<string, unknown>)[key]);
      } catch {
        undo();
      }
    }
  }

  #entry(key: string, value: unknown): void {
    this.#out.byte(1);
    this.#out.string(key);
    this.#write(value);
  }

  #instance(value: object): void {
    const remaking = remakingOf(value);
    if (remaking !== undefined) {
      const refusal = isForked() ? undefined : pythonHooks.unpicklable?.(value);
      if (refusal !== undefined) throw refusal;
      return this.#call(...remaking);
    }
    const hooks = value as Hooks;
    if (hooks[reduce] !== undefined) return this.#reduce(value);
    if (typeof hooks.__reduce__ === "function" && !isForked()) {
      return this.#call(...hooks.__reduce__());
    }
    const base = bases.findIndex((type) => value instanceof type);
    if (base >= 0) {
      this.#out.byte(Tag.Derived);
      this.#class(value);
      this.#out.byte(base);
      if (base === 0) this.#array(value as unknown[]);
      else if (base === 1) this.#map(value as Map<unknown, unknown>);
      else this.#set(value as Set<unknown>);
      return this.#fieldsBeside(value);
    }
    if (typeof hooks.__getstate__ === "function" && !isForked()) {
      this.#out.byte(Tag.State);
      this.#class(value);
      return this.#write(hooks.__getstate__());
    }
    if (fieldsBehindAccessors(value) !== undefined || keeperOf(value) !== undefined) {
      this.#out.byte(Tag.State);
      this.#class(value);
      return this.#write(new Map(fieldEntries(value)));
    }
    this.#out.byte(Tag.Instance);
    this.#class(value);
    this.#fields(value, Object.keys(value));
  }
}

interface Hooks {
  [reduce]?: () => [unknown, unknown[]];
  __reduce__?: () => [unknown, unknown];
  __getstate__?: () => unknown;
}

const sizeOfMap = Object.getOwnPropertyDescriptor(Map.prototype, "size")!.get as () => number;
const sizeOfSet = Object.getOwnPropertyDescriptor(Set.prototype, "size")!.get as () => number;

/** Own fields, without the elements of an array. */
function fieldsOf(value: object): string[] {
  const keys = Object.keys(value);
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return keys;
  return keys.filter((key) => !/^\d+$/.test(key));
}

/** What an error has beside its enumerable fields. */
const hiddenFields = ["cause", "errors"];

function isEnumerable(value: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}

/** The reference to an error's class, or to the nearest one above it that can be sent. */
function errorClass(error: Error): [reference: string, exact: boolean] {
  let prototype = Object.getPrototypeOf(error) as object;
  for (let exact = true; prototype !== Error.prototype; exact = false) {
    try {
      return [classReference({ __proto__: prototype }), exact];
    } catch {
      prototype = Object.getPrototypeOf(prototype) as object;
    }
  }
  return [referenceTo(Error), Object.getPrototypeOf(error) === Error.prototype];
}

const hasPrivate = new WeakMap<object, boolean>();

/** The reference to the class of an instance. */
function classReference(value: object): string {
  return referenceTo(classOf(value) as () => unknown);
}

/** The class of an instance; refuses what an instance of it could not be made of. */
function classOf(value: object): object {
  const type = Object.getPrototypeOf(value).constructor as unknown;
  if (typeof type !== "function" || !(value instanceof type)) throw unsendable(value);
  let secret = hasPrivate.get(type);
  if (secret === undefined) {
    const text = Function.prototype.toString.call(type);
    // Built-in classes keep their state where nobody can read it: only those handled above can travel.
    secret = /\{\s*\[native code\]\s*\}$/.test(text)
      ? !(value instanceof Error)
      : !text.startsWith("class")
      ? false
      : /\bthis\.#[A-Za-z_$]/.test(text);
    hasPrivate.set(type, secret);
  }
  const isPlatform = !(value instanceof Error) && isOfPlatform(type as () => unknown);
  if (secret || isPlatform) throw unsendable(value);
  return type;
}

/** Of what a receiver makes a function or class again; undefined where it has it from birth, under a name of its module. */
function originToSend(value: object): Origin | undefined {
  return isBirth() || !isRegistered(value) ? originOf(value) : undefined;
}
