/** Values to bytes. One instance encodes one value at a time; codec.ts keeps a stack of them for re-entrancy. */

import { formByTag, formMark, formOf, reduce, type Registered } from "./forms.ts";
import { referenceTo } from "./references.ts";
import { negative, shortArray, shortObject, shortString, Tag, viewKinds } from "./tags.ts";
import { Unsendable, unsendable } from "./unsendable.ts";

const utf8 = new TextEncoder();
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);
const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;

/** Scratch buffers larger than this are dropped after use. */
const keep = 1 << 16;

/** The bases whose instances have content beside their fields, for classes derived from them. The index travels. */
export const bases: readonly (new () => object)[] = [Array, Map, Set];

export class Encoder {
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(keep);
  #views: Uint8Array[] = [];
  #position = 0;
  /** The first object of a message is remembered here, so that a message with one needs no map. */
  #first: object | undefined;
  #seen: Map<object, number> | undefined;
  #count = 0;
  #descriptors: Map<string, number> | undefined;

  /** The whole message for a value, small ints before it. */
  run(value: unknown, header: readonly number[] = []): Uint8Array {
    this.#position = 0;
    try {
      for (let i = 0; i < header.length; i++) this.#number(header[i]!);
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
      this.#first = undefined;
      this.#seen = undefined;
      this.#descriptors = undefined;
      this.#count = 0;
    }
    const length = this.#position;
    if (this.#buffer.length > keep) {
      const large = this.#buffer.subarray(0, length);
      this.#buffer = new Uint8Array(keep);
      this.#views = [];
      return large;
    }
    if (length < 256) return this.#views[length] ??= this.#buffer.subarray(0, length);
    return this.#buffer.subarray(0, length);
  }

  #reserve(bytes: number): void {
    const needed = this.#position + bytes;
    if (needed <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    grown.set(this.#buffer.subarray(0, this.#position));
    this.#buffer = grown;
    this.#views = [];
  }

  #byte(byte: number): void {
    if (this.#position === this.#buffer.length) this.#reserve(1);
    this.#buffer[this.#position++] = byte;
  }

  #varint(value: number): void {
    this.#reserve(5);
    while (value > 127) {
      this.#buffer[this.#position++] = (value & 127) | 128;
      value >>>= 7;
    }
    this.#buffer[this.#position++] = value;
  }

  #double(value: number): void {
    this.#reserve(8);
    double[0] = value;
    this.#buffer.set(doubleBytes, this.#position);
    this.#position += 8;
  }

  #bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#position);
    this.#position += bytes.length;
  }

  #write(value: unknown): void {
    switch (typeof value) {
      case "number":
        return this.#number(value);
      case "string":
        return this.#string(value);
      case "object":
        return value === null ? this.#byte(Tag.Null) : this.#object(value);
      case "boolean":
        return this.#byte(value ? Tag.True : Tag.False);
      case "undefined":
        return this.#byte(Tag.Undefined);
      case "bigint":
        return this.#bigint(value);
      case "function":
        return this.#function(value);
      case "symbol": {
        const key = Symbol.keyFor(value);
        if (key === undefined) throw unsendable(value);
        this.#byte(Tag.Symbol);
        return this.#string(key);
      }
    }
  }

  #number(value: number): void {
    if ((value | 0) !== value || (value === 0 && 1 / value < 0)) {
      this.#byte(Tag.Double);
      return this.#double(value);
    }
    if (value >= 0 && value < 128) return this.#byte(value);
    if (value < 0 && value >= -32) return this.#byte(negative + value + 32);
    this.#byte(Tag.Int);
    this.#varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  #bigint(value: bigint): void {
    let hex = (value < 0n ? -value : value).toString(16);
    if (hex.length % 2 === 1) hex = "0" + hex;
    const length = hex.length / 2;
    this.#byte(Tag.BigInt);
    this.#byte(value < 0n ? 1 : 0);
    this.#varint(length);
    this.#reserve(length);
    for (let i = hex.length - 2; i >= 0; i -= 2) {
      this.#buffer[this.#position++] = parseInt(hex.slice(i, i + 2), 16);
    }
  }

  #string(value: string): void {
    const length = value.length;
    if (length < 32) {
      this.#reserve(length + 1);
      const start = this.#position + 1;
      let i = 0;
      for (; i < length; i++) {
        const code = value.charCodeAt(i);
        if (code > 127) break;
        this.#buffer[start + i] = code;
      }
      if (i === length) {
        this.#buffer[this.#position] = shortString + length;
        this.#position = start + length;
        return;
      }
    }
    if (!value.isWellFormed()) {
      this.#byte(Tag.String16);
      this.#varint(length);
      this.#reserve(length * 2);
      for (let i = 0; i < length; i++) {
        const code = value.charCodeAt(i);
        this.#buffer[this.#position++] = code & 255;
        this.#buffer[this.#position++] = code >> 8;
      }
      return;
    }
    this.#byte(Tag.String);
    this.#reserve(length * 3 + 5);
    // The length in bytes comes first and is only known afterwards: leave room for the likely size of its varint.
    const at = this.#position;
    let room = varintSize(length);
    const { written } = utf8.encodeInto(value, this.#buffer.subarray(at + room));
    const size = varintSize(written);
    if (size !== room) {
      this.#buffer.copyWithin(at + size, at + room, at + room + written);
      room = size;
    }
    this.#varint(written);
    this.#position = at + room + written;
  }

  /** True when the object came before and a reference was written in its place. */
  #again(value: object): boolean {
    if (this.#count === 0) {
      this.#first = value;
      this.#count = 1;
      return false;
    }
    let index: number | undefined;
    if (value === this.#first) index = 0;
    else if (this.#seen !== undefined) index = this.#seen.get(value);
    else this.#seen = new Map();
    if (index === undefined) {
      (this.#seen ??= new Map()).set(value, this.#count++);
      return false;
    }
    this.#byte(Tag.Reference);
    this.#varint(index);
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
    const keys = Object.keys(value);
    if (tag === Tag.Object && keys.length < 16) {
      this.#byte(shortObject + keys.length);
    } else {
      this.#byte(tag);
      this.#varint(keys.length);
    }
    this.#entries(value, keys);
  }

  #entries(value: object, keys: readonly string[]): void {
    for (const key of keys) {
      this.#string(key);
      this.#write((value as Record<string, unknown>)[key]);
    }
  }

  #fields(value: object, keys: readonly string[]): void {
    this.#varint(keys.length);
    this.#entries(value, keys);
  }

  #array(value: readonly unknown[]): void {
    const length = value.length;
    if (length < 16) {
      this.#byte(shortArray + length);
    } else {
      this.#byte(Tag.Array);
      this.#varint(length);
    }
    for (let i = 0; i < length; i++) {
      const element = value[i];
      if (element === undefined && !(i in value)) this.#byte(Tag.Hole);
      else this.#write(element);
    }
  }

  /** A class, function or form by its text; the second time in a message by number. */
  #descriptor(text: string): void {
    const known = this.#descriptors?.get(text);
    if (known !== undefined) return this.#varint(known);
    const descriptors = this.#descriptors ??= new Map();
    this.#varint(0);
    this.#string(text);
    descriptors.set(text, descriptors.size + 1);
  }

  #form(form: Registered, value: object, prototype: object): void {
    const derived = prototype !== form.class.prototype;
    if (form.shared) {
      this.#byte(Tag.Shared);
      this.#descriptor(form.name);
      return this.#double(form.write(value) as number);
    }
    this.#byte(Tag.Custom);
    this.#descriptor(form.name);
    this.#byte(derived ? 1 : 0);
    if (derived) this.#descriptor(classReference(value));
    this.#write(form.write(value));
    if (derived) this.#fields(value, fieldsOf(value));
  }

  #function(value: object): void {
    if ((value as { [reduce]?: unknown })[reduce] !== undefined) {
      if (!this.#again(value)) this.#reduce(value);
      return;
    }
    this.#byte(Tag.Function);
    this.#descriptor(referenceTo(value as () => unknown));
  }

  #reduce(value: object): void {
    const [callable, args] = (value as { [reduce](): [unknown, unknown[]] })[reduce]();
    this.#byte(Tag.Reduce);
    this.#write(callable);
    this.#write(args);
  }

  #other(value: object, prototype: object): void {
    if (value instanceof Error) return this.#error(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return this.#view(value);
    switch (prototype) {
      case Map.prototype:
        this.#byte(Tag.Map);
        return this.#map(value as Map<unknown, unknown>);
      case Set.prototype:
        this.#byte(Tag.Set);
        return this.#set(value as Set<unknown>);
      case Date.prototype:
        this.#byte(Tag.Date);
        return this.#double((value as Date).getTime());
      case RegExp.prototype:
        this.#byte(Tag.RegExp);
        this.#string((value as RegExp).source);
        return this.#string((value as RegExp).flags);
      case URL.prototype:
        this.#byte(Tag.Url);
        return this.#string((value as URL).href);
      case Number.prototype:
      case String.prototype:
      case Boolean.prototype:
      case BigInt.prototype:
        this.#byte(Tag.Boxed);
        return this.#write(value.valueOf());
    }
    this.#instance(value);
  }

  #map(value: Map<unknown, unknown>): void {
    // By the prototype's own methods: a subclass may give its keys another meaning.
    this.#varint(sizeOfMap.call(value));
    for (const [key, element] of Map.prototype.entries.call(value)) {
      this.#write(key);
      this.#write(element);
    }
  }

  #set(value: Set<unknown>): void {
    this.#varint(sizeOfSet.call(value));
    for (const element of Set.prototype.values.call(value)) this.#write(element);
  }

  #view(value: ArrayBuffer | ArrayBufferView): void {
    const kind = viewKinds.indexOf(value.constructor.name);
    const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
    if (kind < 0 || (value instanceof ArrayBuffer && value.detached)) throw unsendable(value);
    if (!(buffer instanceof ArrayBuffer)) throw unsendable(value);
    this.#byte(Tag.Bytes);
    this.#byte(kind);
    this.#varint(value.byteLength);
    this.#bytes(
      ArrayBuffer.isView(value)
        ? new Uint8Array(buffer, value.byteOffset, value.byteLength)
        : new Uint8Array(buffer),
    );
  }

  #error(value: Error): void {
    if (value instanceof DOMException) {
      this.#byte(Tag.DomException);
      this.#string(value.name);
      this.#string(value.message);
      return this.#string(value.stack ?? "");
    }
    const reducer = (value as { [reduce]?: unknown })[reduce];
    if (reducer !== undefined) return this.#reduce(value);
    this.#byte(Tag.Error);
    const [reference, exact] = errorClass(value);
    this.#descriptor(reference);
    this.#string(String(value.message));
    this.#string(typeof value.stack === "string" ? value.stack : "");
    const hidden = hiddenFields.filter((key) =>
      Object.hasOwn(value, key) && !isEnumerable(value, key)
    );
    this.#optional(value, hidden);
    if (!exact && !Object.hasOwn(value, "name")) this.#entry("name", value.name);
    this.#byte(0);
    this.#optional(value, Object.keys(value));
    this.#byte(0);
  }

  /** The fields that can be sent: an error must always get through. */
  #optional(value: object, keys: readonly string[]): void {
    for (const key of keys) {
      const [position, count, descriptors] = [
        this.#position,
        this.#count,
        this.#descriptors?.size ?? 0,
      ];
      try {
        this.#entry(key, (value as Record<string, unknown>)[key]);
      } catch {
        this.#position = position;
        this.#count = count;
        for (const [object, index] of this.#seen ?? []) {
          if (index >= count) this.#seen!.delete(object);
        }
        for (const [text, index] of this.#descriptors ?? []) {
          if (index > descriptors) this.#descriptors!.delete(text);
        }
      }
    }
  }

  #entry(key: string, value: unknown): void {
    this.#byte(1);
    this.#string(key);
    this.#write(value);
  }

  #instance(value: object): void {
    const hooks = value as Hooks;
    if (hooks[reduce] !== undefined) return this.#reduce(value);
    if (typeof hooks.__reduce__ === "function") {
      const [callable, args] = hooks.__reduce__();
      this.#byte(Tag.Reduce);
      this.#write(callable);
      return this.#write(args);
    }
    const base = bases.findIndex((type) => value instanceof type);
    if (base >= 0) {
      this.#byte(Tag.Derived);
      this.#descriptor(classReference(value));
      this.#byte(base);
      if (base === 0) this.#array(value as unknown[]);
      else if (base === 1) this.#map(value as Map<unknown, unknown>);
      else this.#set(value as Set<unknown>);
      return this.#fields(value, fieldsOf(value));
    }
    const reference = classReference(value);
    if (typeof hooks.__getstate__ === "function") {
      this.#byte(Tag.State);
      this.#descriptor(reference);
      return this.#write(hooks.__getstate__());
    }
    this.#byte(Tag.Instance);
    this.#descriptor(reference);
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

function varintSize(value: number): number {
  return value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
}

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

/** The reference to the class of an instance; refuses what an instance of it could not be made of. */
function classReference(value: object): string {
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
  if (secret) throw unsendable(value);
  return referenceTo(type as () => unknown);
}
