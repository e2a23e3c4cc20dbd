/** Managers: processes that hold objects for others. */
import { isPlain, takeKeywords } from "../plain.ts";
import {
  AssertionError,
  AttributeError,
  ConnectionError,
  ProcessError,
  pythonHooks,
  TypeError,
} from "../errors.ts";
import { beforeEnd } from "../launch/hooks.ts";
import { defaultRepr, pythonTypeName } from "../memory/handles.ts";
import { Ring } from "../memory/ring.ts";
import { moduleAt } from "../places.ts";
import { currentProcess, Process, recordOf } from "../process.ts";
import type { WaitOptions } from "../process/options.ts";
import { AutoProxy, BaseProxy, type ProxyClass, type ProxyMaker } from "./proxy.ts";
import type { Registered, Registry } from "./registry.ts";
import { type Address, type Local, localAddress, localAt, Token } from "./token.ts";
import { isPython, outcome, type Way, wayTo } from "./way.ts";
import type { Made, Request } from "./wire.ts";

/** What makes processes: a context, or a class of them. */
export interface ManagerContext {
  /** The class of the processes. */
  readonly Process: new (options: {
    target: { module: string; name: string };
    args: readonly unknown[];
  }) => Process;
}

/** What to make a manager with. */
export interface ManagerOptions {
  /** Where others find it by network: host and port, or a path. Without it, only this program's processes do. */
  address?: Address | readonly unknown[] | null | undefined;
  /** The key that others have to have; default: that of this process, which its children have, too. */
  authkey?: Uint8Array | string | null | undefined;
  /** Python's `"pickle"`. */
  serializer?: string | undefined;
  /** How its process is started. */
  ctx?: ManagerContext | null | undefined;
  /** Seconds for its process to end at a shutdown, before it is ended by force. */
  shutdownTimeout?: number | undefined;
}

/** What is said of a type when it is registered. */
export interface RegisterOptions {
  /** What makes its objects: an exported function or class. Without it, they are what is given when one is asked for. */
  callable?: ((...args: never[]) => unknown) | (new (...args: never[]) => unknown) | null;
  /** The class of its proxies; default: one with all methods that are exposed. */
  proxytype?: unknown;
  /** The methods that may be called; default: those that `proxytype` says, or all that are public. */
  exposed?: Iterable<string> | null;
  /** The types of what methods give that stays at the server, by the methods' names. */
  methodToTypeid?: Readonly<Record<string, string>> | ReadonlyMap<string, string> | null;
  /** Whether the manager's class gets a method of the type's name (yes by default). */
  createMethod?: boolean;
}

interface Type extends Registered {
  readonly proxytype: ProxyClass | undefined;
}

const State = { Initial: 0, Started: 1, Shutdown: 2 } as const;

const registries = new WeakMap<object, Map<string, Type>>();

/** The types of a class of managers, those of the classes above it included. */
function typesOf(manager: object): ReadonlyMap<string, Type> {
  const own = registries.get(manager);
  if (own !== undefined) return own;
  const above = Object.getPrototypeOf(manager) as object | null;
  return above === null ? new Map() : typesOf(above);
}

/** A class's own list of types, begun with those of the classes above it. */
function ownTypes(manager: object): Map<string, Type> {
  let own = registries.get(manager);
  if (own === undefined) registries.set(manager, own = new Map(typesOf(manager)));
  return own;
}

/** A server in this process. https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.BaseManager.get_server */
export interface ManagerServer {
  /** Where it is to be found. */
  readonly address: Address;
  /** Serves until it is told to stop. */
  serveForever(): Promise<void>;
}

/** Makes servers in this process; set by the module that can. */
export const servers: {
  make?: (registry: Registry, address: Address | null, authkey: Uint8Array) => ManagerServer;
} = {};

const serveModule = moduleAt("managers/serve");

/**
 * A process that holds objects, and makes proxies of them for others.
 * https://docs.python.org/3/library/multiprocessing.html#multiprocessing.managers.BaseManager
 *
 * ```ts
 * import { BaseManager } from "@manycore/multiprocessing/managers";
 *
 * export class Counter {
 *   #value = 0;
 *   increment(): number {
 *     return ++this.#value;
 *   }
 * }
 *
 * class CounterManager extends BaseManager {
 *   declare Counter: () => { increment(): Promise<number> };
 * }
 * CounterManager.register("Counter", { callable: Counter });
 *
 * if (import.meta.main) {
 *   await using manager = new CounterManager();
 *   manager.start();
 *   const counter = manager.Counter();
 *   console.log(await counter.increment(), await counter.increment()); // 1 2
 * }
 * ```
 */
export class BaseManager implements ProxyMaker {
  #address: Address | null;
  readonly #authkey: Uint8Array;
  readonly #context: ManagerContext;
  readonly #timeout: number;
  #state: number = State.Initial;
  #process: Process | null = null;
  #local: Local | undefined;
  #way: Way | undefined;
  #takeBack: (() => void) | undefined;

  /** @throws {TypeError} when the key is neither bytes nor text */
  constructor(options?: ManagerOptions);
  /** As Python orders them: `new BaseManager(["", 50000], key)`. */
  constructor(
    address?: Address | readonly unknown[] | null,
    authkey?: Uint8Array | string | null,
    serializer?: string,
    ctx?: ManagerContext | null,
    options?: { shutdownTimeout?: number },
  );
  constructor(first?: unknown, ...rest: unknown[]) {
    const options = optionsOf(first, rest);
    this.#address = addressOf(options.address);
    this.#authkey = keyOf(options.authkey);
    this.#context = options.ctx ?? { Process };
    this.#timeout = Number(options.shutdownTimeout ?? 1);
  }

  /** Where it is to be found; null before it was started. */
  get address(): Address | null {
    if (this.#address === null || typeof this.#address === "string") return this.#address;
    return (pythonHooks.args?.([...this.#address]) ?? this.#address) as Address;
  }

  /** The key by which its server is spoken to. @internal */
  get authkey(): Uint8Array {
    return this.#authkey;
  }

  /** The class for proxies of a type. @internal */
  proxyType(typeid: string): ProxyClass | undefined {
    return typesOf(this.constructor).get(typeid)?.proxytype;
  }

  /**
   * Makes a type known to the managers of this class, and of classes derived from it later. To be called before they start.
   *
   * @param typeid the type's name, and that of the method that makes objects of it
   */
  static register(typeid: string, options?: RegisterOptions): void;
  /** As Python orders them. */
  static register(
    typeid: string,
    callable: RegisterOptions["callable"],
    proxytype?: unknown,
    exposed?: Iterable<string> | null,
    methodToTypeid?: RegisterOptions["methodToTypeid"],
    createMethod?: boolean | RegisterOptions,
  ): void;
  static register(typeid: string, ...given: unknown[]): void {
    const options = registering(given);
    const proxytype = isProxyClass(options.proxytype) ? options.proxytype : undefined;
    const exposed = options.exposed ?? proxytype?._exposed_;
    const types = options.methodToTypeid ?? proxytype?._method_to_typeid_ ?? null;
    const methodToTypeid = types instanceof Map
      ? Object.fromEntries(types)
      : types as Record<string, string> | null;
    ownTypes(this).set(typeid, {
      callable: options.callable ?? null,
      exposed: exposed === undefined || exposed === null ? null : [...exposed],
      methodToTypeid,
      proxytype,
    });
    if (options.createMethod === false) return;
    const method = {
      [typeid](this: BaseManager, ...args: unknown[]): unknown {
        const { ...named } = takeKeywords(args);
        return this.create(typeid, ...args, named);
      },
    }[typeid];
    Object.defineProperty(this.prototype, typeid, {
      value: method,
      writable: true,
      configurable: true,
    });
  }

  /** {@linkcode BaseManager.register}, of this manager's class. */
  register(typeid: string, options?: RegisterOptions): void {
    (this.constructor as typeof BaseManager).register(typeid, options);
  }

  #registry(): Registry {
    return Object.fromEntries(
      [...typesOf(this.constructor)].map(([typeid, { callable, exposed, methodToTypeid }]) => [
        typeid,
        { callable, exposed, methodToTypeid },
      ]),
    );
  }

  #checkInitial(): void {
    if (this.#state === State.Started) throw new ProcessError("Already started server");
    if (this.#state === State.Shutdown) throw new ProcessError("Manager has shut down");
  }

  /**
   * Starts the manager's process. It blocks until others can find the manager.
   *
   * @param initializer called in that process first
   * @throws {ProcessError} when it was started before
   * @throws {EOFError} when the process ends before it can be spoken to
   */
  start(
    initializer?: ((...args: never[]) => unknown) | null | {
      initializer?: ((...args: never[]) => unknown) | null;
      initargs?: readonly unknown[];
    },
    initargs: readonly unknown[] | { initargs?: readonly unknown[] } = [],
  ): void {
    this.#checkInitial();
    const named = isPlain(initializer) ? initializer : isPlain(initargs) ? initargs : {};
    const first = isPlain(initializer)
      ? (named as { initializer?: unknown }).initializer
      : initializer;
    if (first !== undefined && first !== null && typeof first !== "function") {
      throw new TypeError("initializer must be a callable");
    }
    const ring = Ring.create();
    const process = new this.#context.Process({
      target: { module: serveModule, name: "serve" },
      args: [{
        ring: ring.address,
        registry: this.#registry(),
        address: this.#address,
        authkey: this.#authkey,
        initializer: first ?? null,
        initargs: isPlain(initargs) ? named.initargs ?? [] : [...initargs],
      }],
    });
    process.name = `${this.constructor.name}-${process.name.split("-").at(-1)}`;
    process.start();
    this.#process = process;
    this.#local = { process: recordOf(process), ring: ring.address };
    const address = localAddress(this.#local);
    this.#way = wayTo(address, this.#authkey, this.#local);
    this.#takeBack = beforeEnd(() => this.shutdown());
    this.#state = State.Started;
    if (this.#address === null) this.#address = address;
    else this.#address = this.#asked(["address", []]) as Address;
  }

  #asked(request: Request): unknown {
    return outcome(this.#way!.serveSync(request));
  }

  /**
   * Joins a manager that another program has started, by its address.
   *
   * @throws {ConnectionError} when there is none
   * @throws {AuthenticationError} when it has another key
   */
  async connect(): Promise<void> {
    if (this.#address === null) {
      throw new ConnectionError("Cannot connect to a manager without its address: give one");
    }
    this.#local = localAt(this.#address);
    this.#way = wayTo(this.#address, this.#authkey);
    outcome(await this.#way.serve(["dummy", []]));
    this.#state = State.Started;
  }

  /** A server for this very process: `await manager.getServer().serveForever()`. */
  getServer(): ManagerServer {
    this.#checkInitial();
    if (servers.make === undefined) {
      throw new ProcessError("Cannot serve in this process: it has no network");
    }
    return servers.make(this.#registry(), this.#address, this.#authkey);
  }

  /**
   * Makes an object of a registered type; what the method of the type's name does.
   *
   * @returns a proxy of it; where the manager is another program's, the promise of one
   * @throws {AssertionError} when the manager was not started
   * @throws {RemoteError} when the type is not registered, or its object cannot be made
   */
  create(typeid: string, ...given: unknown[]): BaseProxy | Promise<BaseProxy> {
    if (this.#state !== State.Started) throw new AssertionError("server not yet started");
    const request: Request = [typeid, given, takeKeywords(given)];
    const proxy = ([id, exposed]: Made): BaseProxy => {
      const token = new Token(typeid, this.#address!, id, this.#local);
      const options = { manager: this, authkey: this.#authkey, exposed, counted: true };
      const type = this.proxyType(typeid);
      return type === undefined ? AutoProxy(token, "", options) : new type(token, "", options);
    };
    if (this.#local === undefined && !isPython()) {
      return this.#way!.create(request).then((reply) => proxy(outcome(reply) as Made));
    }
    return proxy(outcome(this.#way!.createSync(request)) as Made);
  }

  /** Calls a function of the server's own. @internal */
  protected ask(name: string, ...args: unknown[]): unknown {
    if (this.#state !== State.Started) throw new AssertionError("server not yet started");
    return this.#asked([name, args]);
  }

  /** How many objects it holds; Python's `_number_of_objects`. */
  _number_of_objects(): number {
    return this.ask("number_of_objects") as number;
  }

  /** What it holds, a text; Python's `_debug_info`. */
  _debug_info(): string {
    return this.ask("debug_info") as string;
  }

  /** Its process, as CPython calls it, which a program may look after; null before its start, and for one elsewhere. */
  get _process(): Process | null {
    return this.#process;
  }

  /** Waits for the end of the manager's process. */
  async join(timeout?: number | null | WaitOptions): Promise<void> {
    if (this.#process === null) return;
    await this.#process.join(timeout);
    if (!this.#process.isAlive()) this.#process = null;
  }

  /**
   * Ends the manager's process, by force if it does not end in time.
   *
   * @throws {AttributeError} when it was not started here
   */
  async shutdown(): Promise<void> {
    const process = this.#process;
    if (process === null && this.#takeBack === undefined) {
      throw new AttributeError(`'${this.constructor.name}' object has no attribute 'shutdown'`);
    }
    if (this.#state === State.Shutdown) return;
    this.#state = State.Shutdown;
    this.#takeBack?.();
    if (process === null || !process.isAlive()) return;
    this.#way?.serve(["shutdown", []]).catch(() => {});
    await process.join(this.#timeout);
    if (!process.isAlive()) return;
    process.terminate();
    await process.join(this.#timeout);
    if (!process.isAlive()) return;
    process.kill();
    await process.join();
  }

  /** The end of an `await using` block shuts it down. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process !== null) await this.shutdown();
  }

  /** Python's `with manager:`. @internal */
  __enter__(): this {
    if (this.#state === State.Initial) this.start();
    if (this.#state === State.Shutdown) throw new ProcessError("Manager has shut down");
    return this;
  }

  /** The end of Python's `with manager:`. @internal */
  async __exit__(..._error: unknown[]): Promise<void> {
    await this.shutdown();
  }

  /** As Python's default repr. */
  toString(): string {
    const { name } = this.constructor;
    return defaultRepr(`multiprocessing.managers.${name}`, this.#local?.ring ?? 0);
  }
}

function optionsOf(first: unknown, rest: readonly unknown[]): ManagerOptions {
  const last = rest.at(-1);
  const named = (isPlain(first) ? first : isPlain(last) ? last : {}) as ManagerOptions;
  if (isPlain(first)) return named;
  const [authkey, serializer, ctx] = isPlain(last) ? rest.slice(0, -1) : rest;
  const given = { address: first, authkey, serializer, ctx } as ManagerOptions;
  return { ...given, ...named };
}

function addressOf(given: ManagerOptions["address"]): Address | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "string") return given;
  return [String(given[0]), Number(given[1])];
}

function keyOf(given: ManagerOptions["authkey"]): Uint8Array {
  if (given === null || given === undefined) return currentProcess().authkey;
  if (typeof given === "string") {
    if (pythonHooks.call === undefined) return new TextEncoder().encode(given);
    throw new TypeError("string argument without an encoding");
  }
  if (given instanceof Uint8Array) {
    return new Uint8Array(given.buffer, given.byteOffset, given.length);
  }
  throw new TypeError(`Cannot use ${pythonTypeName(given)} as a key: give bytes`);
}

function registering(given: readonly unknown[]): RegisterOptions {
  const last = given.at(-1);
  const named = isPlain(last) ? last as RegisterOptions : {};
  const places = isPlain(last) ? given.slice(0, -1) : given;
  const names = ["callable", "proxytype", "exposed", "methodToTypeid", "createMethod"];
  return {
    ...Object.fromEntries(
      places.map((value, i) => [names[i], value]).filter(([, value]) => value !== undefined),
    ),
    ...named,
  };
}

function isProxyClass(value: unknown): value is ProxyClass {
  return typeof value === "function" &&
    (value === BaseProxy || value.prototype instanceof BaseProxy);
}
