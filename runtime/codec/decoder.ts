/** Bytes to values: the mirror of encoder.ts. */

import { pythonHooks } from "../errors.ts";
import { putField } from "./hidden_fields.ts";
import { bases, nestedClass } from "./encoder.ts";
import { type Class, formByName, makesFunction, moduleOfForm, type Registered } from "./forms.ts";
import { Cell, remade, Unmade } from "./nested.ts";
import { loadNow, resolve } from "./references.ts";
import { beginReading, endReading } from "../memory/copy.ts";
import {
  negative,
  pieceBytes,
  shortArray,
  shortObject,
  shortString,
  Tag,
  viewKinds,
} from "./tags.ts";
import { MissingModule } from "./missing_module.ts";
import { readAscii, readName, readUtf8 } from "./text.ts";

const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);
const hole = Symbol("hole");

/** Stands for an object that is made from its state, while that state is still being read. */
const pending = Symbol("pending");

const noneAbsent: ReadonlySet<string> = new Set();

export class Decoder {
  #bytes: Uint8Array = new Uint8Array(0);
  #position = 0;
  /** Whether the caller could not import what is missing. */
  #blocking = true;
  /** References that could not be imported. */
  #absent: ReadonlySet<string> = noneAbsent;
  #objects: unknown[] = [];
  #descriptors: string[] = [];

  /** The value of a whole message, whose header goes into the array given. */
  run(
    bytes: Uint8Array,
    header: number[] = [],
    blocking = true,
    absent: ReadonlySet<string> = noneAbsent,
  ): unknown {
    this.#bytes = bytes;
    this.#absent = absent;
    this.#blocking = blocking;
    this.#position = 0;
    beginReading();
    try {
      for (let i = 0; i < header.length; i++) header[i] = this.#read() as number;
      return this.#read();
    } finally {
      endReading();
      if (this.#objects.length > 0) this.#objects = [];
      if (this.#descriptors.length > 0) this.#descriptors = [];
    }
  }

  #varint(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#position++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    let shift = 7;
    do {
      byte = bytes[this.#position++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  /** A number of things that take a byte at least each: a damaged message must not make us wait for what is not there. */
  #count(): number {
    const count = this.#varint();
    if (count > this.#bytes.length - this.#position) throw tooShort();
    return count;
  }

  #double(): number {
    const bytes = this.#bytes;
    const at = this.#position;
    for (let i = 0; i < 8; i++) doubleBytes[i] = bytes[at + i]!;
    this.#position += 8;
    return double[0]!;
  }

  #ascii(length: number): string {
    const at = this.#position;
    this.#position += length;
    return readAscii(this.#bytes, at, length);
  }

  #string(): string {
    return this.#read() as string;
  }

  #read(): unknown {
    const first = this.#bytes[this.#position++];
    if (first === undefined) throw tooShort();
    if (first < 128) return first;
    if (first >= negative) return first - 256;
    if (first >= shortObject) return this.#plain(first - shortObject, {});
    if (first >= shortArray) return this.#array(first - shortArray, []);
    if (first >= shortString) return this.#ascii(first - shortString);
    return this.#tagged(first);
  }

  #tagged(tag: number): unknown {
    switch (tag) {
      case Tag.Undefined:
        return undefined;
      case Tag.Null:
        return null;
      case Tag.False:
        return false;
      case Tag.True:
        return true;
      case Tag.Int: {
        const value = this.#varint();
        return (value >>> 1) ^ -(value & 1);
      }
      case Tag.Double:
        return this.#double();
      case Tag.BigInt:
        return this.#bigint();
      case Tag.String: {
        const length = this.#count();
        const at = this.#position;
        this.#position += length;
        return readUtf8(this.#bytes, at, length);
      }
      case Tag.String16:
        return this.#string16();
      case Tag.Reference:
        return this.#reference();
      case Tag.Array:
        return this.#array(this.#count(), []);
      case Tag.Hole:
        return hole;
      case Tag.Object:
        return this.#plain(this.#count(), {});
      case Tag.NullObject:
        return this.#plain(this.#count(), Object.create(null));
      case Tag.Map: {
        const map = new Map();
        this.#objects.push(map);
        return this.#map(map);
      }
      case Tag.Set: {
        const set = new Set();
        this.#objects.push(set);
        return this.#set(set);
      }
      case Tag.Symbol:
        return Symbol.for(this.#string());
      case Tag.Function:
        return resolve(this.#descriptor(), this.#blocking);
      case Tag.Nested:
        return this.#nested();
      default:
        return this.#object(tag);
    }
  }

  #nested(): object {
    const unmade = new Unmade();
    const index = this.#objects.push(unmade) - 1;
    const make = resolve(this.#descriptor(), this.#blocking) as (...args: unknown[]) => object;
    const around: unknown[] = [];
    const cells: Cell<unknown>[] = [];
    for (let i = this.#count(); i > 0; i--) {
      if (this.#bytes[this.#position++] === 0) {
        around.push(this.#read());
        continue;
      }
      const cell = new Cell<unknown>();
      this.#objects.push(cell);
      cells.push(cell);
      around.push(cell);
    }
    const made = remade(make, around);
    unmade.settle(made);
    this.#objects[index] = made;
    for (const cell of cells) cell.value = this.#read();
    const { prototype } = made as { prototype?: object };
    const set = prototype === undefined ? undefined : pythonHooks.setField;
    return set === undefined ? this.#fields(made) : this.#fields(made, set);
  }

  /** The kinds that are made from what follows: their number among the objects is taken before, filled after. */
  #object(tag: number): unknown {
    const index = this.#objects.push(pending) - 1;
    const value = this.#make(tag, index);
    this.#objects[index] = value;
    return value;
  }

  #make(tag: number, index: number): unknown {
    switch (tag) {
      case Tag.Date:
        return new Date(this.#double());
      case Tag.RegExp:
        return new RegExp(this.#string(), this.#string());
      case Tag.Url:
        return new URL(this.#string());
      case Tag.Bytes:
        return this.#view();
      case Tag.Boxed:
        return Object(this.#read());
      case Tag.DomException: {
        const error = withoutStack(() => {
          const name = this.#string();
          return new DOMException(this.#string(), name);
        });
        hide(error, "stack", this.#string());
        return error;
      }
      case Tag.Error:
        return this.#error(index);
      case Tag.Instance: {
        const type = this.#class();
        const value = this.#objects[index] = Object.create(type.prototype as object);
        return this.#fields(value);
      }
      case Tag.State: {
        const type = this.#class();
        const value = this.#objects[index] = Object.create(type.prototype as object);
        const state = this.#read();
        if (typeof value.__setstate__ === "function") value.__setstate__(state);
        else assignState(value, state);
        return value;
      }
      case Tag.Derived:
        return this.#derived(index);
      case Tag.Reduce: {
        const callable = this.#read() as (...args: unknown[]) => unknown;
        const unmade = makesFunction in callable ? new Unmade() : undefined;
        if (unmade !== undefined) this.#objects[index] = unmade;
        const args = this.#read() as Iterable<unknown>;
        if (unmade !== undefined) return unmade.settle(callable(...args) as object);
        return isClass(callable) ? Reflect.construct(callable, [...args]) : callable(...args);
      }
      case Tag.Shared: {
        const form = this.#form();
        return form.read!(this.#double());
      }
      case Tag.Custom:
        return this.#custom(index);
    }
    throw new RangeError(`Cannot decode a message: unknown tag ${tag} at ${this.#position - 1}`);
  }

  #bigint(): bigint {
    const sign = this.#bytes[this.#position++];
    const length = this.#count();
    const digits: string[] = [];
    for (let i = length - 1; i >= 0; i--) {
      digits.push(this.#bytes[this.#position + i]!.toString(16).padStart(2, "0"));
    }
    this.#position += length;
    const value = BigInt("0x" + (digits.join("") || "0"));
    return sign === 1 ? -value : value;
  }

  #string16(): string {
    const length = this.#count();
    const parts: string[] = [];
    for (let i = 0; i < length; i++) {
      parts.push(
        String.fromCharCode(
          this.#bytes[this.#position++]! | this.#bytes[this.#position++]! << 8,
        ),
      );
    }
    return parts.join("");
  }

  #reference(): unknown {
    const value = this.#objects[this.#varint()];
    if (value instanceof Unmade) return value.forward;
    if (value === pending) {
      throw new TypeError(
        "Cannot receive a value that contains itself through an object made from its parts",
      );
    }
    return value;
  }

  #plain(count: number, value: Record<string, unknown>): object {
    this.#objects.push(value);
    return this.#entries(count, value);
  }

  #entries(count: number, value: Record<string, unknown>): object {
    for (let i = 0; i < count; i++) {
      const key = this.#string();
      const field = this.#read();
      if (key === "__proto__") define(value, key, field);
      else value[key] = field;
    }
    return value;
  }

  #fields(
    value: object,
    set: (value: object, name: string, field: unknown) => void = define,
  ): object {
    const count = this.#count();
    for (let i = 0; i < count; i++) set(value, this.#string(), this.#read());
    return value;
  }

  #array(length: number, value: unknown[]): unknown[] {
    this.#objects.push(value);
    return this.#elements(length, value);
  }

  #elements(length: number, value: unknown[]): unknown[] {
    for (let i = 0; i < length; i++) {
      const element = this.#read();
      if (element === hole) value.length = i + 1;
      else value[i] = element;
    }
    return value;
  }

  #map(map: Map<unknown, unknown>): Map<unknown, unknown> {
    const size = this.#count();
    for (let i = 0; i < size; i++) {
      const key = this.#read();
      Map.prototype.set.call(map, key, this.#read());
    }
    return map;
  }

  #set(set: Set<unknown>): Set<unknown> {
    const size = this.#count();
    for (let i = 0; i < size; i++) Set.prototype.add.call(set, this.#read());
    return set;
  }

  #view(): ArrayBuffer | ArrayBufferView {
    const kind = viewKinds[this.#bytes[this.#position++]!]!;
    const length = this.#count();
    if (length >= pieceBytes) this.#position = (this.#position + 7) & ~7;
    // a new array of an array is copied at once, while slice() clears its memory first
    const copy =
      new Uint8Array(this.#bytes.subarray(this.#position, this.#position + length)).buffer;
    this.#position += length;
    if (kind === "ArrayBuffer") return copy;
    const type = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[
      kind
    ]!;
    return new type(copy) as ArrayBufferView;
  }

  #name(): string {
    if (this.#bytes[this.#position] !== Tag.String) return this.#string();
    this.#position++;
    const length = this.#count();
    const at = this.#position;
    this.#position += length;
    return readName(this.#bytes, at, length);
  }

  #descriptor(): string {
    const known = this.#varint();
    if (known > 0) return this.#descriptors[known - 1]!;
    const text = this.#name();
    this.#descriptors.push(text);
    return text;
  }

  #class(): new (...args: unknown[]) => unknown {
    const text = this.#descriptor();
    if (text === nestedClass) return this.#read() as never;
    return resolve(text, this.#blocking) as never;
  }

  #form(): Registered {
    const name = this.#descriptor();
    const form = formByName(name);
    if (form !== undefined) return form;
    const module = moduleOfForm(name);
    if (this.#blocking && loadNow(module)) return formByName(name)!;
    throw new MissingModule(`module\n\n${module}`, name.slice(0, name.indexOf("\n")), [module]);
  }

  #error(index: number): Error {
    const reference = this.#descriptor();
    const type = this.#errorClass(reference);
    const message = this.#string();
    const error = this.#objects[index] = withoutStack(() =>
      Reflect.construct(Error, [message], type ?? Error) as Error
    );
    if (type === undefined) hide(error, "name", reference.split("\n")[1]);
    const stack = this.#string();
    hide(error, "stack", stack);
    while (this.#bytes[this.#position++] === 1) hide(error, this.#string(), this.#read());
    while (this.#bytes[this.#position++] === 1) define(error, this.#string(), this.#read());
    return error;
  }

  /** An error must get through: where its class cannot be had, it is a plain one of that name. */
  #errorClass(reference: string): (new () => unknown) | undefined {
    try {
      return resolve(reference, this.#blocking) as never;
    } catch (error) {
      if (error instanceof MissingModule && !this.#blocking && !this.#absent.has(reference)) {
        throw error;
      }
      return undefined;
    }
  }

  #derived(index: number): object {
    const type = this.#class();
    const base = this.#bytes[this.#position++]!;
    const value = this.#objects[index] = Reflect.construct(bases[base]!, [], type) as object;
    if (base === 0) {
      const first = this.#bytes[this.#position++]!;
      this.#elements(first === Tag.Array ? this.#count() : first - shortArray, value as unknown[]);
    } else if (base === 1) this.#map(value as Map<unknown, unknown>);
    else this.#set(value as Set<unknown>);
    return this.#fields(value);
  }

  #custom(index: number): object {
    const form = this.#form();
    const derived = this.#bytes[this.#position++] === 1;
    const type = derived ? this.#class() : form.class as unknown as new () => object;
    let value: object;
    if (form.fill !== undefined) {
      value = this.#objects[index] = form.make(type as Class);
      form.fill(value, this.#read());
    } else {
      value = form.read!(this.#read());
      if (derived) Object.setPrototypeOf(value, type.prototype as object);
    }
    return derived ? this.#fields(value) : value;
  }
}

function tooShort(): RangeError {
  return new RangeError("Cannot decode a message: it ends too early");
}

/** Defined, not assigned: a class may have a setter or a read-only accessor of that name. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function hide(error: Error, key: string, value: unknown): void {
  Object.defineProperty(error, key, {
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

/** Errors made here get their sender's stack: finding out this one would be wasted work. */
function withoutStack<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function assignState(value: object, state: unknown): void {
  const entries = state instanceof Map ? state.entries() : Object.entries(state as object);
  for (const [key, field] of entries) {
    const name = String(key);
    if (name in value) putField(value, name, field);
    else (value as Record<string, unknown>)[name] = field;
  }
}

function isClass(callable: unknown): callable is new (...args: unknown[]) => unknown {
  return Function.prototype.toString.call(callable).startsWith("class");
}
