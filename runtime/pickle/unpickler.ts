/**
 * Pickles to values: CPython's stack machine, of which nothing can be had that is not registered.
 *
 * ```text
 *   stack   values that are being put together; a mark is where a group of them begins
 *   memo    values by number, fetched again where they occur twice
 *   REDUCE, NEWOBJ, INST, OBJ   call what is registered under a name, in the way in which it is registered
 *   BUILD                       fills an object that such a call made in this pickle
 * ```
 *
 * The machine does not nest, so no input is too deep for it. What it makes takes no more memory than a fixed multiple of
 * the input's size; hashing tuples that hold each other many times over, which takes time, is counted.
 *
 * @module
 */
import { elementsOf, entriesOf } from "../codec/contents.ts";
import { BaseException, ValueError } from "../errors.ts";
import { UnicodeDecodeError } from "../python/exceptions.ts";
import { ByteArray, Bytes } from "../python/values/bytes.ts";
import { Dict } from "../python/values/dict.ts";
import { Float, toInt } from "../python/values/numbers.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { asTuple, isTuple } from "../python/values/tuple.ts";
import { typeName } from "../python/values/types.ts";
import { UnpicklingError } from "./errors.ts";
import { chosenGlobal } from "./program.ts";
import type { Global, Globals } from "./globals.ts";
import type { Input } from "./input.ts";
import { fromPython2 } from "./names2.ts";
import { intOfBytes } from "./numbers.ts";
import { calledPartial } from "./partial.ts";
import { floatOfText, latin1, unescapeUnicode, unquote, utf8OfLine } from "./old_texts.ts";
import { HIGHEST_PROTOCOL, Op } from "./opcodes.ts";

/** What an unpickler is told. */
export interface UnpicklerSettings {
  readonly globals: Globals;
  readonly fixImports: boolean;
  /** How the strings of Python 2 are read; "bytes" leaves them bytes. */
  readonly encoding: string;
  readonly errors: string;
  readonly buffers: Iterator<unknown> | undefined;
  readonly persistentLoad: ((id: unknown) => unknown) | undefined;
  /** A program's own way to find what a name stands for. */
  readonly findClass: ((module: string, name: string) => unknown) | undefined;
  /** Whether functions of a program may be called, not only classes. */
  readonly functions: boolean;
}

/** Python's limit of digits for ints in text. */
const mostDigits = 4300;
/** So much hashing is allowed for each byte of input. */
const hashingPerByte = 16;

/** Reads one pickle. */
export class UnpicklerRun {
  readonly #in: Input;
  readonly #settings: UnpicklerSettings;
  readonly #globals: Globals;
  #stack: unknown[] = [];
  readonly #outer: unknown[][] = [];
  readonly #memo: Map<number, unknown>;
  #dense: unknown[] = [];
  #protocol = 0;
  #hashing = 0;
  /** What calls of this pickle have made and BUILD may fill, by how to. */
  readonly #made = new Map<unknown, Global>();

  constructor(input: Input, settings: UnpicklerSettings, memo: Map<number, unknown>) {
    this.#in = input;
    this.#settings = settings;
    this.#globals = settings.globals;
    this.#memo = memo;
  }

  /** The value of the pickle. */
  run(): unknown {
    try {
      return this.#run();
    } catch (error) {
      if (isPython(error)) throw error;
      const failed = new UnpicklingError(
        `Cannot unpickle: ${error instanceof globalThis.Error ? error.message : String(error)}`,
      );
      failed.cause = error;
      throw failed;
    }
  }

  /** Values that several pickles of one unpickler share. */
  keepMemo(): void {
    this.#dense.forEach((value, i) => this.#memo.set(i, value));
    this.#dense = [];
  }

  #run(): unknown {
    const input = this.#in;
    for (;;) {
      const op = input.op();
      switch (op) {
        case Op.SHORT_BINUNICODE:
          this.#stack.push(input.text(input.byte()));
          break;
        case Op.MEMOIZE:
          this.#store(this.#dense.length + this.#memo.size, this.#top());
          break;
        case Op.BINGET:
          this.#fetch(input.byte());
          break;
        case Op.LONG_BINGET:
          this.#fetch(input.word());
          break;
        case Op.BININT1:
          this.#stack.push(input.byte());
          break;
        case Op.BININT2:
          this.#stack.push(input.half());
          break;
        case Op.BININT:
          this.#stack.push(input.int());
          break;
        case Op.BINFLOAT:
          this.#stack.push(floatOf(input.float()));
          break;
        case Op.MARK:
          this.#outer.push(this.#stack);
          this.#stack = [];
          break;
        case Op.EMPTY_DICT:
          this.#stack.push(new Dict());
          break;
        case Op.SETITEMS:
          this.#setItems(this.#popMark());
          break;
        case Op.SETITEM: {
          const value = this.#pop();
          const key = this.#pop();
          this.#setItems([key, value]);
          break;
        }
        case Op.EMPTY_LIST:
          this.#stack.push([]);
          break;
        case Op.APPEND:
          this.#append([this.#pop()]);
          break;
        case Op.APPENDS:
          this.#append(this.#popMark());
          break;
        case Op.NONE:
          this.#stack.push(null);
          break;
        case Op.NEWTRUE:
          this.#stack.push(true);
          break;
        case Op.NEWFALSE:
          this.#stack.push(false);
          break;
        case Op.EMPTY_TUPLE:
          this.#stack.push(asTuple([]));
          break;
        case Op.TUPLE1:
          this.#stack.push(asTuple([this.#pop()]));
          break;
        case Op.TUPLE2: {
          const second = this.#pop();
          this.#stack.push(asTuple([this.#pop(), second]));
          break;
        }
        case Op.TUPLE3: {
          const third = this.#pop();
          const second = this.#pop();
          this.#stack.push(asTuple([this.#pop(), second, third]));
          break;
        }
        case Op.TUPLE:
          this.#put(asTuple(this.#popMark()));
          break;
        case Op.FRAME:
          this.#frame(input.long());
          break;
        case Op.STOP:
          return this.#pop();
        default:
          this.#rare(op);
      }
    }
  }

  /** What is not in every pickle. */
  #rare(op: number): void {
    const input = this.#in;
    switch (op) {
      case Op.PROTO:
        return this.#begin(input.byte());
      case Op.SHORT_BINBYTES:
        return this.#bytes(input.byte());
      case Op.BINBYTES:
        return this.#bytes(input.word());
      case Op.BINBYTES8:
        return this.#bytes(input.long());
      case Op.BINUNICODE:
        return this.#put(input.text(input.word()));
      case Op.BINUNICODE8:
        return this.#put(input.text(input.long()));
      case Op.LONG1:
        return this.#put(intOfBytes(input.peek(input.byte())));
      case Op.LONG4: {
        const length = input.int();
        if (length < 0) throw new UnpicklingError("LONG pickle has negative byte count");
        return this.#put(intOfBytes(input.peek(length)));
      }
      case Op.BINPUT:
        return this.#store(input.byte(), this.#top());
      case Op.LONG_BINPUT:
        return this.#store(input.word(), this.#top());
      case Op.PUT:
        return this.#store(this.#index(input.line()), this.#top());
      case Op.GET:
        return this.#fetch(this.#index(input.line()));
      case Op.EMPTY_SET:
        return this.#put(new PySet());
      case Op.ADDITEMS:
        return this.#addItems(this.#popMark());
      case Op.FROZENSET: {
        const items = this.#popMark();
        items.forEach((item) => this.#admit(item));
        return this.#put(new FrozenSet(items));
      }
      case Op.LIST:
        return this.#put(this.#popMark());
      case Op.DICT: {
        const items = this.#popMark();
        this.#stack.push(new Dict());
        return this.#setItems(items);
      }
      case Op.POP:
        if (this.#stack.length > 0) this.#stack.pop();
        else this.#popMark();
        return;
      case Op.POP_MARK:
        this.#popMark();
        return;
      case Op.DUP:
        return this.#put(this.#top());
      case Op.BYTEARRAY8: {
        const bytes = input.peek(this.#sized(input.long()));
        return this.#put(ByteArray.fromBytes(bytes));
      }
      case Op.NEXT_BUFFER:
        return this.#nextBuffer();
      case Op.READONLY_BUFFER:
        return this.#readOnly();
      default:
        this.#calls(op);
    }
  }

  /** What names classes, makes objects, and the texts of protocol 0. */
  #calls(op: number): void {
    const input = this.#in;
    switch (op) {
      case Op.STACK_GLOBAL: {
        const name = this.#pop();
        const module = this.#pop();
        if (typeof name !== "string" || typeof module !== "string") {
          throw new UnpicklingError("STACK_GLOBAL requires str");
        }
        return this.#put(this.#find(module, name));
      }
      case Op.GLOBAL: {
        const module = utf8OfLine(input.line());
        return this.#put(this.#find(module, utf8OfLine(input.line())));
      }
      case Op.REDUCE: {
        const args = this.#pop();
        const callee = this.#pop();
        return this.#put(this.#call(callee, args));
      }
      case Op.NEWOBJ: {
        const args = this.#pop();
        return this.#put(this.#make(this.#pop(), args));
      }
      case Op.NEWOBJ_EX: {
        const named = this.#pop();
        const args = this.#pop();
        if (!(named instanceof Map)) throw new UnpicklingError("NEWOBJ_EX expected a dict");
        return this.#put(this.#make(this.#pop(), args, named));
      }
      case Op.BUILD: {
        const state = this.#pop();
        return this.#build(this.#top(), state);
      }
      case Op.INST: {
        const module = utf8OfLine(input.line());
        const callee = this.#find(module, utf8OfLine(input.line()));
        const args = this.#popMark();
        return this.#put(this.#old(callee, args));
      }
      case Op.OBJ: {
        const [callee, ...args] = this.#popMark();
        return this.#put(this.#old(callee, args));
      }
      case Op.INT:
        return this.#put(this.#intText(input.line(), true));
      case Op.LONG:
        return this.#put(this.#intText(input.line().replace(/L$/, ""), false));
      case Op.FLOAT:
        return this.#put(floatOf(floatOfText(input.line())));
      case Op.UNICODE:
        return this.#put(unescapeUnicode(input.line()));
      case Op.STRING:
        return this.#put(this.#oldText(unquote(input.line())));
      case Op.BINSTRING: {
        const length = input.int();
        if (length < 0) throw new UnpicklingError("BINSTRING pickle has negative byte count");
        return this.#put(this.#oldText(new Bytes(input.peek(length))));
      }
      case Op.SHORT_BINSTRING:
        return this.#put(this.#oldText(new Bytes(input.peek(input.byte()))));
      case Op.PERSID:
        return this.#put(this.#persistent(input.line()));
      case Op.BINPERSID:
        return this.#put(this.#persistent(this.#pop()));
      case Op.EXT1:
        return this.#extension(input.byte());
      case Op.EXT2:
        return this.#extension(input.half());
      case Op.EXT4:
        return this.#extension(input.int());
    }
    const shown = op > 32 && op < 127
      ? `'${String.fromCharCode(op)}'`
      : `'\\x${op.toString(16).padStart(2, "0")}'`;
    throw new UnpicklingError(`invalid load key, ${shown}.`);
  }

  #begin(protocol: number): void {
    if (protocol > HIGHEST_PROTOCOL) {
      throw new ValueError(`unsupported pickle protocol: ${protocol}`);
    }
    this.#protocol = protocol;
  }

  #frame(length: number): void {
    this.#sized(length);
  }

  /** A length that may be true. */
  #sized(length: number): number {
    if (length > Number.MAX_SAFE_INTEGER) throw new UnpicklingError("pickle data was truncated");
    return length;
  }

  #put(value: unknown): void {
    this.#stack.push(value);
  }

  #pop(): unknown {
    if (this.#stack.length === 0) throw underflow(this.#outer.length > 0);
    return this.#stack.pop();
  }

  #top(): unknown {
    if (this.#stack.length === 0) throw underflow(this.#outer.length > 0);
    return this.#stack[this.#stack.length - 1];
  }

  /** The values since the last mark, which is gone then. */
  #popMark(): unknown[] {
    const outer = this.#outer.pop();
    if (outer === undefined) throw new UnpicklingError("could not find MARK");
    const items = this.#stack;
    this.#stack = outer;
    return items;
  }

  #store(index: number, value: unknown): void {
    if (index === this.#dense.length && this.#memo.size === 0) this.#dense.push(value);
    else if (index < this.#dense.length) this.#dense[index] = value;
    else this.#memo.set(index, value);
  }

  #fetch(index: number): void {
    const value = index < this.#dense.length ? this.#dense[index] : this.#memo.get(index);
    if (value === undefined) throw new UnpicklingError(`Memo value not found at index ${index}`);
    this.#stack.push(value);
  }

  #index(line: string): number {
    if (!/^\d{1,15}$/.test(line)) {
      throw new ValueError(`invalid memo index: '${line.slice(0, 40)}'`);
    }
    return Number(line);
  }

  #bytes(length: number): void {
    this.#stack.push(new Bytes(this.#in.peek(this.#sized(length))));
  }

  #nextBuffer(): void {
    const { buffers } = this.#settings;
    if (buffers === undefined) {
      throw new UnpicklingError(
        "pickle stream refers to out-of-band data but no *buffers* argument was given",
      );
    }
    const next = buffers.next();
    if (next.done) throw new UnpicklingError("not enough out-of-band buffers");
    this.#stack.push(next.value ?? null);
  }

  /** A buffer that is not to be changed. */
  #readOnly(): void {
    const value = this.#pop();
    const isBare = value instanceof Uint8Array && !(value instanceof Bytes) &&
      !(value instanceof ByteArray) && value.buffer instanceof ArrayBuffer;
    this.#stack.push(
      isBare ? new Bytes(value.buffer as ArrayBuffer, value.byteOffset, value.length) : value,
    );
  }

  #append(items: unknown[]): void {
    const target = this.#top();
    if (Array.isArray(target)) {
      if (isTuple(target)) throw new UnpicklingError("a tuple cannot be appended to");
      if (target.length === 0 && items.length < 1000 && target.constructor === Array) {
        // fresh in nearly all pickles
        for (let i = 0; i < items.length; i++) target.push(items[i]);
        return;
      }
      for (const item of items) target.push(item);
      return;
    }
    const { extend, append } = (target ?? {}) as {
      extend?: (items: unknown[]) => void;
      append?: (item: unknown) => void;
    };
    if (!this.#isMade(target)) throw notAppendable(target);
    if (typeof extend === "function") extend.call(target, items);
    else if (typeof append === "function") { for (const item of items) append.call(target, item); }
    else throw notAppendable(target);
  }

  /** Whether a value comes from a call of this pickle, so that its class's own methods are as good as its name. */
  #isMade(value: unknown): boolean {
    return this.#made.has(value);
  }

  #setItems(items: unknown[]): void {
    const target = this.#top();
    if (items.length % 2 !== 0) throw new UnpicklingError("odd number of items for SETITEMS");
    if (target instanceof Dict) {
      for (let i = 0; i < items.length; i += 2) {
        const key = items[i];
        if (typeof key === "object" && key !== null) this.#admit(key);
        target.set(key, items[i + 1]);
      }
      return;
    }
    if (Array.isArray(target) && !isTuple(target)) {
      for (let i = 0; i < items.length; i += 2) {
        const place = items[i];
        if (typeof place !== "number" || !(place >= 0 && place < target.length)) {
          throw new UnpicklingError("list assignment index out of range");
        }
        target[place] = items[i + 1];
      }
      return;
    }
    const { __setitem__: set } = (target ?? {}) as {
      __setitem__?: (key: unknown, value: unknown) => void;
    };
    if (!this.#isMade(target) || typeof set !== "function") {
      throw new UnpicklingError(`'${typeName(target)}' object does not support item assignment`);
    }
    for (let i = 0; i < items.length; i += 2) {
      this.#admit(items[i]);
      set.call(target, items[i], items[i + 1]);
    }
  }

  #addItems(items: unknown[]): void {
    const target = this.#top();
    if (!(target instanceof PySet)) {
      throw new UnpicklingError(`'${typeName(target)}' object has no attribute 'add'`);
    }
    for (const item of items) {
      if (typeof item === "object" && item !== null) this.#admit(item);
      target.add(item);
    }
  }

  /** Counts what hashing a value costs: one that holds others twice is hashed through twice. */
  #admit(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const waiting: Iterator<unknown>[] = [[value].values()];
    const most = this.#in.size * hashingPerByte + 10_000;
    while (waiting.length > 0) {
      const step = waiting[waiting.length - 1]!.next();
      if (step.done) {
        waiting.pop();
        continue;
      }
      if (++this.#hashing > most || waiting.length > 1000) {
        throw new UnpicklingError(
          "a key or an argument in the pickle is nested so often that to go through it takes too long",
        );
      }
      const { value: item } = step;
      if (Array.isArray(item)) waiting.push((item as unknown[]).values());
      else if (item instanceof Dict) waiting.push(entriesOf(item as never));
      else if (item instanceof FrozenSet) waiting.push(elementsOf(item as never));
    }
  }

  #find(module: string, name: string): unknown {
    const { findClass, fixImports } = this.#settings;
    if (findClass === undefined) return this.find(module, name, fixImports);
    const value = findClass(module, name);
    if (typeof value === "function" && !this.#named.has(value)) this.#chosen.add(value);
    return value;
  }

  /** What a program's own `find_class` has chosen, and answers for. */
  readonly #chosen = new Set<unknown>();

  /** What a name stands for. */
  find(module: string, name: string, fixImports: boolean): unknown {
    if (fixImports && this.#protocol < 3) [module, name] = fromPython2(module, name);
    const { value } = this.#globals.resolve(module, name);
    if (typeof value === "function") this.#named.set(value, [module, name]);
    return value;
  }

  /** By which names classes and functions were found. */
  readonly #named = new Map<unknown, readonly [string, string]>();

  #global(callee: unknown): Global {
    const names = this.#named.get(callee) ?? this.#globals.namesOf(callee);
    const found = names && this.#globals.find(...names);
    if (found?.value !== callee && this.#chosen.has(callee)) {
      return chosenGlobal(callee as () => unknown);
    }
    if (found === undefined || found.value !== callee) {
      const bound = calledPartial(callee, (func) => this.#global(func));
      if (bound !== undefined) return bound;
      throw new UnpicklingError(`Cannot unpickle: ${typeName(callee)} cannot be called`);
    }
    if (found.isFunction && !this.#settings.functions) throw refusedCall(found);
    return found;
  }

  #call(callee: unknown, args: unknown): unknown {
    if (!isTuple(args)) throw new UnpicklingError("argument list must be a tuple");
    const global = this.#global(callee);
    if (global.call === undefined) throw refusedCall(global);
    if (global.isWordy) this.#admit(args);
    const trusted = this.#settings.functions ? global.trusted : undefined;
    const made = (trusted ?? global.call)(args) ?? null;
    if (isObject(made)) this.#made.set(made, global);
    if (trusted !== undefined) this.#chosen.add(made);
    return made;
  }

  #make(callee: unknown, args: unknown, named?: ReadonlyMap<unknown, unknown>): unknown {
    if (!isTuple(args)) throw new UnpicklingError("NEWOBJ expected an arg tuple");
    if (typeof callee !== "function") {
      throw new UnpicklingError("NEWOBJ class argument must be a type");
    }
    const global = this.#global(callee);
    const make = global.make ?? global.call;
    if (make === undefined || global.isFunction) throw refusedCall(global);
    if (global.isWordy) this.#admit(args);
    const made = make(args, named) ?? null;
    if (isObject(made)) this.#made.set(made, global);
    return made;
  }

  /** An object as protocols 0 and 1 make those of Python 2's old classes. */
  #old(callee: unknown, args: unknown[]): unknown {
    return args.length > 0 ? this.#call(callee, asTuple(args)) : this.#make(callee, asTuple(args));
  }

  #build(object: unknown, state: unknown): void {
    const global = this.#made.get(object);
    if (!isObject(object) || global === undefined) {
      throw new UnpicklingError(`a ${typeName(object)} has no state to be set`);
    }
    const fill = this.#fillOf(object, global);
    if (fill === undefined) {
      throw new UnpicklingError(`${global.module}.${global.name} has no state to be set`);
    }
    fill(object, state);
  }

  /** A function may have given an object of a class that is registered itself. */
  #fillOf(object: object, global: Global): Global["fill"] {
    if (global.fill !== undefined) return global.fill;
    const names = this.#globals.namesOf(object.constructor);
    return names && this.#globals.find(...names)?.fill;
  }

  #persistent(id: unknown): unknown {
    const { persistentLoad } = this.#settings;
    if (persistentLoad === undefined) {
      throw new UnpicklingError(
        "A load persistent id instruction was encountered, but no persistent_load function was specified.",
      );
    }
    return persistentLoad(id) ?? null;
  }

  #extension(code: number): never {
    throw new ValueError(`unregistered extension code ${code}`);
  }

  #intText(line: string, mayBeBool: boolean): unknown {
    if (mayBeBool && (line === "01" || line === "00")) return line === "01";
    const text = line.trim();
    if (!/^[+-]?\d+$/.test(text)) {
      throw new ValueError("could not convert string to int");
    }
    if (text.length > mostDigits) {
      throw new ValueError(
        `Exceeds the limit (${mostDigits} digits) for integer string conversion`,
      );
    }
    return toInt(BigInt(text.replace(/^\+/, "")));
  }

  /** A string of Python 2. */
  #oldText(bytes: Bytes): unknown {
    const { encoding, errors } = this.#settings;
    switch (encoding.toLowerCase().replaceAll("_", "-")) {
      case "bytes":
        return bytes;
      case "latin1":
      case "latin-1":
      case "iso-8859-1":
        return latin1(bytes);
      case "utf8":
      case "utf-8":
        return new TextDecoder("utf-8", { fatal: errors === "strict", ignoreBOM: true })
          .decode(bytes);
    }
    const place = bytes.findIndex((byte) => byte >= 0x80);
    if (place < 0) return latin1(bytes);
    if (errors === "ignore") return latin1(bytes.filter((byte) => byte < 0x80));
    if (errors !== "strict") return latin1(bytes).replace(/[\x80-\xff]/g, "\ufffd");
    throw new UnicodeDecodeError("ascii", bytes, place, place + 1, "ordinal not in range(128)");
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null || typeof value === "function";
}

function isPython(error: unknown): boolean {
  return Object.prototype.isPrototypeOf.call(BaseException.prototype, error as object);
}

function underflow(isMarked: boolean): UnpicklingError {
  return new UnpicklingError(isMarked ? "unexpected MARK found" : "unpickling stack underflow");
}

function notAppendable(target: unknown): UnpicklingError {
  return new UnpicklingError(`'${typeName(target)}' object has no attribute 'append'`);
}

function refusedCall({ module, name }: Global): UnpicklingError {
  return new UnpicklingError(
    `Cannot unpickle a call of ${module}.${name}: pickles may name it, but not run it`,
  );
}

function floatOf(value: number): number | Float {
  return Number.isInteger(value) ? new Float(value) : value;
}
