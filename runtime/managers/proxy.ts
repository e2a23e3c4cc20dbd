/**
 * Proxies: objects that stand for those of a manager.
 *
 * ```text
 *   proxy.append(1)   ─►  way (way.ts)  ─►  server  ─►  list.append
 *   proxy             ─►  a message     ─►  any process: a proxy of the same object
 * ```
 *
 * A method `name` of a proxy awaits the server, and `nameSync` blocks for it. In a Python program what does not wait for
 * other processes is done at once by both.
 *
 * @module
 */
import { takeKeywords } from "../plain.ts";
import { reduce } from "../codec/forms.ts";
import { register } from "../codec/references.ts";
import { TypeError } from "../errors.ts";
import { camelCase } from "../letter_case.ts";

import { currentProcess } from "../process/family.ts";
import { type Address, type Local, localAt, Token } from "./token.ts";
import { here, isPython, network, outcome, type Way, wayTo } from "./way.ts";
import type { Made, Request } from "./wire.ts";

/** What a proxy is made with, beside its token. */
export interface ProxyOptions {
  /** The manager that made it, whose types are those of what its methods give. */
  readonly manager?: ProxyMaker | null | undefined;
  /** The key by which to speak to the server; default: that of this process. */
  readonly authkey?: Uint8Array | null | undefined;
  /** The methods that it has. */
  readonly exposed?: readonly string[] | undefined;
  /** Whether the server has counted this proxy already. */
  readonly counted?: boolean;
}

/** What knows which class the proxies of a type have. */
export interface ProxyMaker {
  /** The key by which its server is spoken to. @internal */
  readonly authkey: Uint8Array;
  /** The class for proxies of a type. @internal */
  proxyType(typeid: string): ProxyClass | undefined;
}

/** A class of proxies. */
export interface ProxyClass {
  new (token: Token, serializer?: string, options?: ProxyOptions): BaseProxy;
  /** The methods that its objects have to have. */
  readonly _exposed_?: readonly string[] | undefined;
  /** The types of what methods give that stays at the server. */
  readonly _method_to_typeid_?: Readonly<Record<string, string>> | undefined;
}

/** How a proxy travels. */
type Travelling = readonly [
  typeid: string,
  address: Address,
  id: string,
  exposed: readonly string[] | null,
  local: Local | undefined,
];

interface Reference {
  readonly way: Way;
  readonly id: string;
}

/** Milliseconds for which an object is kept after a proxy of it was sent: its receiver counts for itself then. */
const TRAVEL = 10_000;
const collected = new FinalizationRegistry<Reference>(({ way, id }) => way.release(id));
const sent = new Set<BaseProxy>();

/** A proxy is not collected while another one may be on its way. */
function keepWhileTravelling(proxy: BaseProxy): void {
  if (sent.has(proxy)) return;
  sent.add(proxy);
  const timer = setTimeout(() => sent.delete(proxy), TRAVEL);
  Deno.unrefTimer(timer);
}

/**
 * What proxies have in common. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.BaseProxy
 *
 * A class of one's own says in `_exposed_` which methods of the object it calls.
 *
 * @example
 * ```ts
 * import { BaseProxy } from "@manycore/multiprocessing/managers";
 *
 * export class CounterProxy extends BaseProxy {
 *   static override readonly _exposed_ = ["increment"];
 *   increment(by: number): Promise<number> {
 *     return this.callMethod("increment", [by]) as Promise<number>;
 *   }
 * }
 * ```
 */
export class BaseProxy {
  static readonly __module__: string = "multiprocessing.managers";
  /** The methods that the object has to have. */
  static readonly _exposed_: readonly string[] | undefined = undefined;
  /** The types of what methods give that stays at the server. */
  static readonly _method_to_typeid_: Readonly<Record<string, string>> | undefined = undefined;

  readonly #token: Token;
  readonly #manager: ProxyMaker | null;
  readonly #way: Way;
  readonly #exposed: readonly string[] | null;

  constructor(token: Token, _serializer?: string, options: ProxyOptions = {}) {
    this.#token = token;
    this.#manager = options.manager ?? null;
    this.#exposed = options.exposed ?? null;
    const key = options.authkey ?? this.#manager?.authkey ?? currentProcess().authkey;
    this.#way = wayTo(token.address, key, token.local);
    if (!options.counted) this.#way.keep(token.id);
    if (this.#way === here.way) return;
    collected.register(this, { way: this.#way, id: token.id });
  }

  /** The methods that it has, if that was said. @internal */
  static exposedOf(proxy: BaseProxy): readonly string[] | null {
    return proxy.#exposed ?? (proxy.constructor as typeof BaseProxy)._exposed_ ?? null;
  }

  /** The object that it stands for. @internal */
  static tokenOf(proxy: BaseProxy): Token {
    return proxy.#token;
  }

  #request(name: string, args: Iterable<unknown>, names?: Record<string, unknown> | null): Request {
    const all = Array.isArray(args) ? args : [...args];
    const given = names instanceof Map ? Object.fromEntries(names) : names;
    return given === undefined || given === null || Object.keys(given).length === 0
      ? [name, all]
      : [name, all, given];
  }

  #proxy([id, exposed, typeid]: Made): BaseProxy {
    const type = this.#manager?.proxyType(typeid) ?? knownTypes.get(typeid);
    const token = new Token(typeid, this.#token.address, id, this.#token.local);
    const options = { manager: this.#manager, exposed, counted: true };
    return type === undefined ? AutoProxy(token, "", options) : new type(token, "", options);
  }

  /**
   * Calls a method of the object.
   *
   * @param name as the object has it
   * @param args by position
   * @param names arguments by name
   * @returns a copy of what it returns, or a proxy of it
   * @throws what it throws; a {@linkcode RemoteError} when there is no such object or method; an EOFError, BrokenPipeError
   * or ConnectionRefusedError when the manager is not there any more
   */
  async callMethod(
    name: string,
    args: Iterable<unknown> = [],
    names?: Record<string, unknown> | null,
  ): Promise<unknown> {
    const reply = await this.#way.call(this.#token.id, this.#request(name, args, names));
    return outcome(reply, (made) => this.#proxy(made));
  }

  /** {@linkcode BaseProxy.callMethod}, blocking this thread. */
  callMethodSync(
    name: string,
    args: Iterable<unknown> = [],
    names?: Record<string, unknown> | null,
  ): unknown {
    const reply = this.#way.callSync(this.#token.id, this.#request(name, args, names));
    return outcome(reply, (made) => this.#proxy(made));
  }

  /** Python's name for {@linkcode BaseProxy.callMethodSync}. */
  _callmethod(
    methodname: string,
    args: Iterable<unknown> = [],
    kwds?: Record<string, unknown> | null,
  ): unknown {
    return this.callMethodSync(methodname, args, kwds);
  }

  /** A copy of the object. */
  getValue(): Promise<unknown> {
    return this.callMethod("#GETVALUE");
  }

  /** {@linkcode BaseProxy.getValue}, blocking this thread. */
  getValueSync(): unknown {
    return this.callMethodSync("#GETVALUE");
  }

  /** Python's name for {@linkcode BaseProxy.getValueSync}. */
  _getvalue(): unknown {
    return this.getValueSync();
  }

  /** A copy of the object is what `copy.deepcopy` gives. @internal */
  __deepcopy__(_memo: unknown): unknown {
    return this.getValueSync();
  }

  /** Python's `str(proxy)`: that of the object. @internal */
  __str__(): string {
    try {
      return this.callMethodSync("__repr__") as string;
    } catch {
      return `${this.__repr__().slice(0, -1)}; '__str__()' failed>`;
    }
  }

  /** Python's `repr(proxy)`. @internal */
  __repr__(): string {
    const { typeid, id } = this.#token;
    return `<${this.constructor.name} object, typeid '${typeid}' at 0x${id}>`;
  }

  /** As Python's repr: `<DictProxy object, typeid 'dict' at 0x7f…>`. */
  toString(): string {
    return this.__repr__();
  }

  /** How it travels: as a proxy of the same object. @internal */
  [reduce](): [unknown, unknown[]] {
    keepWhileTravelling(this);
    const type = this.constructor as typeof BaseProxy;
    const { typeid, address, id, local } = this.#token;
    const state: Travelling = [typeid, address, id, this.#exposed, local];
    const rebuild = this.#way === here.way || isNear(this.#token) ? rebuildProxy : network.rebuild;
    return [rebuild, [generated.has(type) ? null : type, ...state]];
  }
}

/** Whether a server is one of this program's. */
function isNear({ address, local }: Token): boolean {
  return local !== undefined || localAt(address) !== undefined;
}

/** Makes a proxy that has arrived. */
export function rebuildProxy(type: ProxyClass | null, ...state: Travelling): BaseProxy {
  const [typeid, address, id, exposed, local] = state;
  const token = new Token(typeid, address, id, local);
  const options = exposed === null ? {} : { exposed };
  return type === null ? AutoProxy(token, "", options) : new type(token, "", options);
}

/** Classes for proxies of types that nobody has registered in this process. */
export const knownTypes = new Map<string, ProxyClass>();

/** Classes that `MakeProxyType` has made, which nobody can find by name. */
const generated = new WeakSet<object>();
const made = new Map<string, ProxyClass>();

/** Methods that may wait for other processes: a Python program awaits them. */
const WAITING: ReadonlySet<string> = new Set([
  "acquire",
  "apply",
  "get",
  "join",
  "map",
  "put",
  "starmap",
  "wait",
  "wait_for",
]);

type Methods = Record<string, (this: BaseProxy, ...args: unknown[]) => unknown>;

/**
 * Gives a class of proxies the methods that call those of the object: `name`, which awaits it, `nameSync`, which blocks
 * for it, and those that Python's operators call, which block.
 *
 * @param waits whether those that may wait for others are awaited in a Python program, too
 */
export function defineMethods(type: ProxyClass, names: readonly string[], waits: boolean): void {
  const methods = type.prototype as Methods;
  for (const name of names) {
    if (/^__\w+__$/.test(name)) {
      define(methods, name, function (...args) {
        return this.callMethodSync(name, args);
      });
      continue;
    }
    const isAwaited = waits && WAITING.has(name);
    const blocking: Methods[string] = function (...args) {
      const { ...named } = pythonKeywords(args);
      return this.callMethodSync(name, args, named);
    };
    const awaiting: Methods[string] = function (...args) {
      const { ...named } = pythonKeywords(args);
      return isPython() && !isAwaited
        ? this.callMethodSync(name, args, named)
        : this.callMethod(name, args, named);
    };
    for (const own of new Set([name, camelCase(name)])) {
      define(methods, own, awaiting);
      define(methods, `${own}Sync`, blocking);
    }
  }
}

function define(methods: Methods, name: string, method: Methods[string]): void {
  if (Object.hasOwn(methods, name)) return;
  Object.defineProperty(method, "name", { value: name, configurable: true });
  Object.defineProperty(methods, name, { value: method, writable: true, configurable: true });
}

/** What a Python program gave by name; anybody else's plain object is an argument. */
function pythonKeywords(args: unknown[]): Record<string, unknown> {
  return isPython() ? takeKeywords(args) : {};
}

/**
 * A class of proxies with methods that call those of the object.
 *
 * @param name of the class
 * @param exposed names of methods
 */
export function MakeProxyType(name: string, exposed: Iterable<string>): ProxyClass {
  const names = [...exposed];
  const key = [name, ...names].join("\n");
  const known = made.get(key);
  if (known !== undefined) return known;
  const type = class extends BaseProxy {
    static override readonly __module__: string = "multiprocessing.managers";
    static override readonly _exposed_: readonly string[] = names;
  };
  Object.defineProperty(type, "name", { value: name });
  generated.add(type);
  defineMethods(type, names, false);
  made.set(key, type);
  return type;
}

/**
 * A proxy with all the methods that the object exposes: what types get that are registered without a class of proxies.
 *
 * @throws {TypeError} when nobody has said which these are
 */
export function AutoProxy(
  token: Token,
  serializer?: string,
  options: ProxyOptions = {},
): BaseProxy {
  const { exposed } = options;
  if (exposed === undefined) {
    throw new TypeError(`Cannot make a proxy of "${token.typeid}": its methods are not known`);
  }
  const type = MakeProxyType(`AutoProxy[${token.typeid}]`, exposed);
  return new type(token, serializer, options);
}

register(import.meta, { BaseProxy, rebuildProxy });
