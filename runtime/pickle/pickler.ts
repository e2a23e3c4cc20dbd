/**
 * Values to pickles, byte for byte as CPython's own pickler in C writes them, as far as values have what decides it there:
 * equal strings count as the same one, since strings have no identity here.
 *
 * @module
 */
import { entriesOf } from "../codec/contents.ts";
import { RecursionError } from "../python/exceptions.ts";
import { unboundOf } from "../python/attributes.ts";
import { ByteArray, Bytes } from "../python/values/bytes.ts";
import { Dict } from "../python/values/dict.ts";
import { Float } from "../python/values/numbers.ts";
import { floatText } from "../python/text/float_text.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { sizeOf } from "../python/values/size.ts";
import { asTuple, isTuple } from "../python/values/tuple.ts";
import { PickleBuffer } from "./buffer.ts";
import { PicklingError } from "./errors.ts";
import type { Globals, Reduction } from "./globals.ts";
import { toPython2 } from "./names2.ts";
import { bytesOfInt } from "./numbers.ts";
import { latin1, rawUnicode } from "./old_texts.ts";
import { Op } from "./opcodes.ts";
import { Output, utf8 } from "./output.ts";
import { reducedPartial } from "./partial.ts";
import { reductionOf } from "./reduction.ts";

/** So many items are appended at once. */
const batchSize = 1000;

/** What a pickler is told. */
export interface PicklerSettings {
  readonly protocol: number;
  readonly globals: Globals;
  /** Whether protocols below 3 name modules as Python 2 did. */
  readonly fixImports: boolean;
  readonly bufferCallback: ((buffer: PickleBuffer) => unknown) | undefined;
  /** What stands for an object that is kept elsewhere; null for what is written whole. */
  readonly persistentId: ((value: unknown) => unknown) | undefined;
  /** What an object is made of, before the tables are asked. */
  readonly reducer: ((value: object) => Reduction | string | undefined) | undefined;
}

/** Where values have been written, by the values. */
export class Memo {
  readonly texts: Map<string, number> = new Map();
  readonly objects: Map<object, number> = new Map();
  size = 0;

  clear(): void {
    this.texts.clear();
    this.objects.clear();
    this.size = 0;
  }
}

const objectPrototype = Object.prototype;
const arrayPrototype = Array.prototype;

/** Writes one pickle. */
export class PicklerRun {
  readonly #out = new Output();
  readonly #settings: PicklerSettings;
  readonly #protocol: number;
  readonly #memo: Memo;

  constructor(settings: PicklerSettings, memo: Memo) {
    this.#settings = settings;
    this.#protocol = settings.protocol;
    this.#memo = memo;
  }

  /** The pickle of a value. */
  run(value: unknown): Uint8Array<ArrayBuffer> {
    this.#whole(value);
    return this.#out.end();
  }

  /** The same in parts, large payloads not copied. */
  parts(value: unknown): Uint8Array[] {
    this.#whole(value);
    return this.#out.endParts();
  }

  #whole(value: unknown): void {
    const out = this.#out;
    if (this.#protocol >= 2) out.short(Op.PROTO, this.#protocol);
    if (this.#protocol >= 4) out.beginFrames();
    try {
      this.#save(value);
    } catch (error) {
      out.release();
      if (error instanceof RangeError && /call stack/.test(error.message)) {
        throw new RecursionError("maximum recursion depth exceeded while pickling an object");
      }
      throw error;
    }
    out.byte(Op.STOP);
  }

  #save(value: unknown): void {
    this.#out.boundary();
    const { persistentId } = this.#settings;
    if (persistentId !== undefined) {
      const id = persistentId(value) ?? null;
      if (id !== null) return this.#persistent(id);
    }
    this.#saveWhole(value);
  }

  /** A value that is not asked for a persistent id. */
  #saveWhole(value: unknown): void {
    switch (typeof value) {
      case "string":
        return this.#text(value);
      case "number":
        return Number.isSafeInteger(value) ? this.#int(value) : this.#float(value);
      case "object":
        return value === null ? this.#out.byte(Op.NONE) : this.#object(value);
      case "boolean":
        return this.#boolean(value);
      case "undefined":
        return this.#out.byte(Op.NONE);
      case "bigint":
        return this.#long(value);
      case "function":
        return this.#function(value);
      case "symbol":
        throw new PicklingError(`Cannot pickle ${String(value)}: Python has nothing like a symbol`);
    }
  }

  #persistent(id: unknown): void {
    if (this.#protocol >= 1) {
      this.#saveWhole(id);
      return this.#out.byte(Op.BINPERSID);
    }
    const text = String(id);
    if (/[^\0-\x7f]/.test(text)) {
      throw new PicklingError("persistent IDs in protocol 0 must be ASCII strings");
    }
    this.#out.byte(Op.PERSID);
    this.#out.ascii(`${text}\n`);
  }

  #boolean(value: boolean): void {
    if (this.#protocol >= 2) this.#out.byte(value ? Op.NEWTRUE : Op.NEWFALSE);
    else this.#out.ascii(value ? "I01\n" : "I00\n");
  }

  #int(value: number): void {
    if (value !== (value | 0)) return this.#long(BigInt(value));
    const out = this.#out;
    if (this.#protocol === 0) return out.ascii(`I${value}\n`);
    if (value >= 0 && value <= 0xff) return out.short(Op.BININT1, value);
    if (value >= 0 && value <= 0xffff) return out.half(Op.BININT2, value);
    out.word(Op.BININT, value);
  }

  #long(value: bigint): void {
    const small = Number(value);
    if (small === (small | 0)) return this.#int(small);
    if (this.#protocol < 2) return this.#out.ascii(`L${value}L\n`);
    const bytes = bytesOfInt(value);
    if (bytes.length < 256) this.#out.short(Op.LONG1, bytes.length);
    else this.#out.word(Op.LONG4, bytes.length);
    this.#out.raw(bytes);
  }

  #float(value: number): void {
    if (this.#protocol >= 1) this.#out.float(Op.BINFLOAT, value);
    else this.#out.ascii(`F${floatText(value)}\n`);
  }

  /** Notes that the value on the stack is known by a number from now on. */
  #memoize(value: object): void {
    this.#memo.objects.set(value, this.#memo.size);
    this.#put();
  }

  #put(): void {
    const index = this.#memo.size++;
    if (this.#protocol >= 4) this.#out.byte(Op.MEMOIZE);
    else if (this.#protocol === 0) this.#out.ascii(`p${index}\n`);
    else if (index < 256) this.#out.short(Op.BINPUT, index);
    else this.#out.word(Op.LONG_BINPUT, index);
  }

  #get(index: number): void {
    if (this.#protocol === 0) this.#out.ascii(`g${index}\n`);
    else if (index < 256) this.#out.short(Op.BINGET, index);
    else this.#out.word(Op.LONG_BINGET, index);
  }

  /** Whether a value was written before, in which case it is fetched. */
  #again(value: object): boolean {
    const index = this.#memo.objects.get(value);
    if (index === undefined) return false;
    this.#get(index);
    return true;
  }

  #text(text: string): void {
    const known = this.#memo.texts.get(text);
    if (known !== undefined) return this.#get(known);
    this.#writeText(text);
    this.#memo.texts.set(text, this.#memo.size);
    this.#put();
  }

  #writeText(text: string): void {
    const out = this.#out;
    if (this.#protocol >= 4) {
      if (out.shortText(Op.SHORT_BINUNICODE, text)) return;
    } else if (this.#protocol === 0) {
      return out.payload(rawUnicode(text), () => out.byte(Op.UNICODE));
    }
    const bytes = utf8(text);
    out.payload(bytes, () => {
      if (this.#protocol >= 4 && bytes.length < 256) {
        return out.short(Op.SHORT_BINUNICODE, bytes.length);
      }
      if (bytes.length < 2 ** 32) return out.word(Op.BINUNICODE, bytes.length);
      if (this.#protocol < 4) throw tooLarge("string");
      out.long(Op.BINUNICODE8, bytes.length);
    });
  }

  #object(value: object): void {
    if (this.#again(value)) return;
    const { reducer } = this.#settings;
    const own = isTuple(value) && Object.getPrototypeOf(value) === arrayPrototype
      ? undefined
      : reducer?.(value);
    if (own !== undefined) return this.#reduction(own, value);
    switch (Object.getPrototypeOf(value)) {
      case arrayPrototype:
        return isTuple(value) ? this.#tuple(value) : this.#list(value as unknown[]);
      case Dict.prototype:
      case Map.prototype:
        return this.#dict(value as ReadonlyMap<unknown, unknown>);
      case objectPrototype:
      case null:
        if (Object.prototype.toString.call(value) === "[object Module]") break;
        return this.#fields(value);
      case Float.prototype:
        return this.#float((value as Float).value);
      case Bytes.prototype:
      case Uint8Array.prototype:
      case Uint8ClampedArray.prototype:
        return this.#bytes(value as Uint8Array);
      case ArrayBuffer.prototype: {
        this.#bytesOf(new Uint8Array(value as ArrayBuffer));
        return this.#memoize(value);
      }
      case ByteArray.prototype:
        return this.#byteArray(value as ByteArray);
      case PySet.prototype:
      case Set.prototype:
        return this.#set(value as Set<unknown>);
      case FrozenSet.prototype:
        return this.#frozenSet(value as FrozenSet);
      case PickleBuffer.prototype:
        return this.#buffer(value as PickleBuffer);
      case Number.prototype:
      case String.prototype:
      case Boolean.prototype:
      case BigInt.prototype:
        return this.#save(value.valueOf());
    }
    this.#reduction(reductionOf(value, this.#protocol, this.#settings.globals), value);
  }

  #tuple(items: readonly unknown[]): void {
    const { length } = items;
    const out = this.#out;
    if (length === 0) {
      if (this.#protocol >= 1) return out.byte(Op.EMPTY_TUPLE);
      out.byte(Op.MARK);
      return out.byte(Op.TUPLE);
    }
    const short = length <= 3 && this.#protocol >= 2;
    if (!short) out.byte(Op.MARK);
    for (let i = 0; i < length; i++) this.#save(items[i]);
    const known = this.#memo.objects.get(items);
    if (known !== undefined) {
      // Its items led back to it, and it has been written by the way.
      if (short || this.#protocol === 0) {
        for (let i = 0; i <= length - (short ? 1 : 0); i++) out.byte(Op.POP);
      } else out.byte(Op.POP_MARK);
      return this.#get(known);
    }
    out.byte(short ? Op.TUPLE1 - 1 + length : Op.TUPLE);
    this.#memoize(items);
  }

  #list(items: readonly unknown[]): void {
    const out = this.#out;
    if (this.#protocol >= 1) out.byte(Op.EMPTY_LIST);
    else {
      out.byte(Op.MARK);
      out.byte(Op.LIST);
    }
    this.#memoize(items);
    const { length } = items;
    if (this.#protocol === 0) {
      for (let i = 0; i < items.length; i++) {
        this.#save(items[i]);
        out.byte(Op.APPEND);
      }
    } else if (length === 1) {
      this.#save(items[0]);
      out.byte(Op.APPEND);
    } else {
      for (let start = 0; start < length; start += batchSize) {
        out.byte(Op.MARK);
        const end = Math.min(length, start + batchSize);
        for (let i = start; i < end; i++) this.#save(items[i]);
        out.byte(Op.APPENDS);
      }
    }
  }

  #emptyDict(value: object): void {
    const out = this.#out;
    if (this.#protocol >= 1) out.byte(Op.EMPTY_DICT);
    else {
      out.byte(Op.MARK);
      out.byte(Op.DICT);
    }
    this.#memoize(value);
  }

  #dict(value: ReadonlyMap<unknown, unknown>): void {
    this.#emptyDict(value);
    const size = sizeOf(value);
    if (size === 0) return;
    const out = this.#out;
    if (this.#protocol === 0 || size === 1) {
      for (const [key, item] of entriesOf(value)) {
        this.#save(key);
        this.#save(item);
        out.byte(Op.SETITEM);
      }
      return;
    }
    let count = 0;
    out.byte(Op.MARK);
    for (const [key, item] of entriesOf(value)) {
      this.#save(key);
      this.#save(item);
      if (++count % batchSize !== 0) continue;
      out.byte(Op.SETITEMS);
      out.byte(Op.MARK);
    }
    out.byte(Op.SETITEMS);
  }

  /** A plain object is a dict of its own fields. */
  #fields(value: object): void {
    this.#emptyDict(value);
    const keys = Object.keys(value);
    const out = this.#out;
    const write = (key: string) => {
      this.#text(key);
      this.#save((value as Record<string, unknown>)[key]);
    };
    if (this.#protocol === 0 || keys.length === 1) {
      for (const key of keys) {
        write(key);
        out.byte(Op.SETITEM);
      }
      return;
    }
    for (let start = 0; start < keys.length; start += batchSize) {
      out.byte(Op.MARK);
      for (const key of keys.slice(start, start + batchSize)) write(key);
      out.byte(Op.SETITEMS);
    }
  }

  #set(value: Set<unknown>): void {
    if (this.#protocol < 4) {
      const items = [...value];
      return this.#reduction({ callee: this.#builtin("set"), args: [items] }, value);
    }
    const out = this.#out;
    out.byte(Op.EMPTY_SET);
    this.#memoize(value);
    if (value.size === 0) return;
    let count = 0;
    out.byte(Op.MARK);
    for (const item of value) {
      this.#save(item);
      if (++count % batchSize !== 0) continue;
      out.byte(Op.ADDITEMS);
      out.byte(Op.MARK);
    }
    out.byte(Op.ADDITEMS);
  }

  #frozenSet(value: FrozenSet): void {
    if (this.#protocol < 4) {
      const items = [...value];
      return this.#reduction({ callee: this.#builtin("frozenset"), args: [items] }, value);
    }
    const out = this.#out;
    out.byte(Op.MARK);
    for (const item of value) this.#save(item);
    const known = this.#memo.objects.get(value);
    if (known !== undefined) {
      out.byte(Op.POP_MARK);
      return this.#get(known);
    }
    out.byte(Op.FROZENSET);
    this.#memoize(value);
  }

  #bytes(value: Uint8Array): void {
    if (this.#protocol >= 3) {
      this.#bytesOf(value);
      return this.#memoize(value);
    }
    const args = value.length === 0 ? [] : [latin1(value), "latin1"];
    const callee = value.length === 0 ? this.#builtin("bytes") : this.#named("_codecs", "encode");
    this.#reduction({ callee, args }, value);
  }

  #bytesOf(value: Uint8Array): void {
    const out = this.#out;
    const { length } = value;
    if (this.#protocol < 3) return this.#bytes(new Uint8Array(value));
    out.payload(value, () => {
      if (length < 256) return out.short(Op.SHORT_BINBYTES, length);
      if (length < 2 ** 32) return out.word(Op.BINBYTES, length);
      if (this.#protocol < 4) throw tooLarge("bytes object");
      out.long(Op.BINBYTES8, length);
    });
  }

  #byteArray(value: Uint8Array): void {
    if (this.#protocol >= 5) {
      this.#out.payload(value, () => this.#out.long(Op.BYTEARRAY8, value.length));
      return this.#memoize(value);
    }
    const args = value.length === 0 ? [] : [new Bytes(value)];
    this.#reduction({ callee: this.#builtin("bytearray"), args }, value);
  }

  #buffer(value: PickleBuffer): void {
    if (this.#protocol < 5) {
      throw new PicklingError("PickleBuffer can only be pickled with protocol >= 5");
    }
    const bytes = value.raw();
    const { bufferCallback } = this.#settings;
    const isFixed = bytes instanceof Bytes;
    const left = bufferCallback?.(value) ?? (bufferCallback === undefined ? true : false);
    const isInside = left !== false && left !== 0 && left !== "";
    if (isInside) return isFixed ? this.#bytes(bytes) : this.#byteArray(bytes);
    this.#out.byte(Op.NEXT_BUFFER);
    if (isFixed) this.#out.byte(Op.READONLY_BUFFER);
  }

  #named(module: string, name: string): unknown {
    return this.#settings.globals.resolve(module, name).value;
  }

  #builtin(name: string): unknown {
    return this.#named("builtins", name);
  }

  #function(value: object): void {
    if (this.#again(value)) return;
    const chosen = this.#settings.reducer?.(value);
    if (chosen !== undefined) return this.#reduction(chosen, value);
    const names = this.#settings.globals.namesOf(value);
    if (names !== undefined) return this.#global(names, value);
    const own = ownName(value, this.#settings.globals);
    if (own !== undefined) return this.#global(own, value);
    const partial = reducedPartial(value);
    if (partial !== undefined) return this.#reduction(partial, value);
    this.#reduction(reductionOf(value, this.#protocol, this.#settings.globals), value);
  }

  #global([module, name]: readonly [string, string], value: object): void {
    const out = this.#out;
    if (this.#protocol >= 4) {
      const known = this.#settings.globals.of(value);
      if (known?.hasOwnTexts) {
        this.#writeText(module);
        this.#put();
      } else this.#text(module);
      if (known === undefined) this.#text(name);
      else {
        // The names of built-in classes are strings that nothing else shares.
        this.#writeText(name);
        this.#put();
      }
      out.byte(Op.STACK_GLOBAL);
      return this.#memoize(value);
    }
    const dot = name.lastIndexOf(".");
    if (dot > 0) {
      const owner = this.#settings.globals.find(module, name.slice(0, dot))?.value;
      if (owner === undefined) throw new PicklingError(`Cannot pickle ${module}.${name}`);
      const args = [owner, name.slice(dot + 1)];
      return this.#reduction({ callee: this.#builtin("getattr"), args }, value);
    }
    const [oldModule, oldName] = this.#settings.fixImports && this.#protocol < 3
      ? toPython2(module, name)
      : [module, name];
    out.byte(Op.GLOBAL);
    out.raw(utf8(`${oldModule}\n${oldName}\n`));
    this.#memoize(value);
  }

  #reduction(given: Reduction | string, value: object): void {
    if (typeof given === "string") {
      const names = this.#settings.globals.namesOf(value);
      return this.#global([names?.[0] ?? "__main__", given], value);
    }
    const { callee, args, isNew, named, base } = given;
    const out = this.#out;
    const isRebuilt = isNew === true && this.#protocol < 2;
    if (isRebuilt) {
      const [name, state] = base ?? ["object", null];
      this.#save(this.#named("copyreg", "_reconstructor"));
      this.#tuple(asTuple([callee, this.#builtin(name), state]));
      out.byte(Op.REDUCE);
    } else if (named !== undefined && named.size > 0) {
      if (this.#protocol < 4) {
        throw new PicklingError("keywords of __new__ need protocol 4");
      }
      this.#save(callee);
      this.#tuple(asTuple([...args]));
      this.#dict(named);
      out.byte(Op.NEWOBJ_EX);
    } else {
      this.#save(callee);
      this.#save(isTuple(args) ? args : asTuple([...args]));
      out.byte(isNew ? Op.NEWOBJ : Op.REDUCE);
    }
    const known = this.#memo.objects.get(value);
    if (known !== undefined) {
      out.byte(Op.POP);
      this.#get(known);
    } else this.#memoize(value);
    if (!isRebuilt || base === undefined) {
      if (given.items !== undefined) this.#items(given.items);
      if (given.entries !== undefined) this.#entries(given.entries);
    }
    if (given.state === undefined || given.state === null) return;
    this.#save(given.state);
    out.byte(Op.BUILD);
  }

  /** In batches; a last one of one item is appended by itself. */
  #items(items: Iterable<unknown>): void {
    const all = Array.from(items);
    const out = this.#out;
    for (let start = 0; start < all.length;) {
      const end = this.#protocol === 0 ? start + 1 : Math.min(all.length, start + batchSize);
      if (end - start > 1) out.byte(Op.MARK);
      const op = end - start > 1 ? Op.APPENDS : Op.APPEND;
      while (start < end) this.#save(all[start++]);
      out.byte(op);
    }
  }

  #entries(entries: Iterable<readonly [unknown, unknown]>): void {
    const all = Array.from(entries);
    const out = this.#out;
    for (let start = 0; start < all.length;) {
      const end = this.#protocol === 0 ? start + 1 : Math.min(all.length, start + batchSize);
      if (end - start > 1) out.byte(Op.MARK);
      const op = end - start > 1 ? Op.SETITEMS : Op.SETITEM;
      for (; start < end; start++) {
        this.#save(all[start]![0]);
        this.#save(all[start]![1]);
      }
      out.byte(op);
    }
  }
}

/** The names of a function of a class: its class's, and its own behind a dot. */
function ownName(value: object, globals: Globals): [module: string, name: string] | undefined {
  const taken = unboundOf(value);
  const names = taken && globals.namesOf(taken.owner);
  return names && [names[0], `${names[1]}.${taken!.name}`];
}

function tooLarge(what: string): PicklingError {
  return new PicklingError(`Cannot pickle a ${what} of 4 GiB or more by this protocol: take 4`);
}
