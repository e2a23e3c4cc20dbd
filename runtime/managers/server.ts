/**
 * A manager's server: its objects, and who needs them.
 *
 * ```text
 *   request  ─►  create  ─►  an object with a number        Entry: object, methods, how many need it
 *            ─►  call    ─►  apply (referents.ts)
 * ```
 *
 * It knows nothing of how requests come: by rings (serve.ts), by connections (listen.ts), or from the server's own thread.
 *
 * @module
 */
import { here, type Way } from "./way.ts";
import { AssertionError, AttributeError, RuntimeError, TypeError, ValueError } from "../errors.ts";
import { describeError } from "../launch/hooks.ts";
import { KeyError } from "../python/exceptions.ts";
import { repr } from "../python/text/repr.ts";
import { typeName } from "../python/values/types.ts";
import { SharedMemory } from "../shared_memory/shared_memory.ts";
import type { Reply } from "./channel.ts";
import { BaseProxy } from "./proxy.ts";
import { apply, behind, type Caller, make, makers, publicMethods } from "./referents.ts";
import { Own, type Registry } from "./registry.ts";
import { type Address, idText } from "./token.ts";
import { Answer, type Made, type Request } from "./wire.ts";

interface Entry {
  readonly object: unknown;
  readonly exposed: ReadonlySet<string>;
  readonly methodToTypeid: Readonly<Record<string, string>> | null;
  readonly typeid: string;
  references: number;
}

type Named = Record<string, unknown> | undefined;

/** An answer, or the promise of one. */
export type Answered = Reply | Promise<Reply>;

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Promise<unknown> | null | undefined)?.then === "function";
}

function traceback(error: unknown): Reply {
  return { kind: Answer.Traceback, value: `${describeError(error)}\n` };
}

/** The caller that the server itself is. */
const self: Caller = { describe: () => "the manager", isGone: () => false, whenGone: new Set() };

/** The objects of one manager. */
export class Server {
  /** Where it is to be found; set by who knows. */
  address: Address = "";
  readonly #registry: Registry;
  readonly #objects = new Map<string, Entry>();
  readonly #numbers = new WeakMap<object, string>();
  /** Objects that others of them hold by proxy: they stay. */
  readonly #held = new Map<string, Entry>();
  readonly #segments: string[] = [];
  #last = 0;
  /** How many calls wait for others. */
  waiting = 0;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Makes this thread the server's: proxies of its objects call them at once here. */
  install(): void {
    here.address = this.address;
    here.way = new OwnWay(this);
    behind.find = (proxy) => {
      const { address, id } = BaseProxy.tokenOf(proxy);
      return String(address) === String(this.address) ? this.#find(id)?.object : undefined;
    };
  }

  #find(id: string): Entry | undefined {
    return this.#objects.get(id) ?? this.#held.get(id);
  }

  /** Calls a method of an object. */
  call(caller: Caller, id: string, [method, args, named]: Request): Answered {
    const entry = this.#find(id);
    if (entry === undefined) return traceback(new KeyError(id));
    if (!entry.exposed.has(method)) return this.#fallback(entry, method);
    let result: unknown;
    try {
      result = apply(entry.object, caller, method, args, named);
    } catch (error) {
      return { kind: Answer.Error, value: error };
    }
    if (isPromise(result)) return this.#later(entry, method, result);
    return this.#answer(entry, method, result);
  }

  async #later(entry: Entry, method: string, result: Promise<unknown>): Promise<Reply> {
    this.waiting++;
    try {
      return this.#answer(entry, method, await result);
    } catch (error) {
      return { kind: Answer.Error, value: error };
    } finally {
      this.waiting--;
    }
  }

  #answer(entry: Entry, method: string, result: unknown): Reply {
    const typeid = entry.methodToTypeid?.[method];
    if (typeid === undefined) return { kind: Answer.Value, value: result ?? null };
    try {
      return { kind: Answer.Proxy, value: this.#add(typeid, result) };
    } catch (error) {
      return traceback(error);
    }
  }

  #fallback({ object, exposed }: Entry, method: string): Reply {
    switch (method) {
      case "#GETVALUE":
        return { kind: Answer.Value, value: object };
      case "__str__":
      case "__repr__":
        return { kind: Answer.Value, value: repr(object) };
    }
    const names = [...exposed].map((name) => repr(name)).join(", ");
    return traceback(
      new AttributeError(
        `method ${repr(method)} of <class '${
          typeName(object)
        }'> object is not in exposed={${names}}`,
      ),
    );
  }

  /** Makes an object, which counts as needed by who asked for it. */
  create([typeid, args, named]: Request): Answered {
    try {
      const made = this.#make(typeid, args, named);
      if (!isPromise(made)) return { kind: Answer.Value, value: this.#add(typeid, made) };
      return made.then(
        (object): Reply => ({ kind: Answer.Value, value: this.#add(typeid, object) }),
      ).catch(traceback);
    } catch (error) {
      return traceback(error);
    }
  }

  #make(typeid: string, args: readonly unknown[], named: Named): unknown {
    const registered = this.#registry[typeid];
    if (registered === undefined) throw new KeyError(typeid);
    const { callable } = registered;
    if (callable instanceof Own) return makers[callable.own]!(args, named);
    if (callable !== null && callable !== undefined) return make(callable, args, named);
    if (named !== undefined || args.length !== 1) {
      throw new ValueError("Without callable, must have one non-keyword argument");
    }
    return args[0];
  }

  #add(typeid: string, object: unknown): Made {
    const registered = this.#registry[typeid];
    if (registered === undefined) throw new KeyError(typeid);
    const { exposed, methodToTypeid } = registered;
    if (methodToTypeid !== null && typeof methodToTypeid !== "object") {
      throw new TypeError(
        `Method_to_typeid ${repr(methodToTypeid)}: type <class '${
          typeName(methodToTypeid)
        }'>, not dict`,
      );
    }
    const names = new Set(exposed ?? publicMethods(object));
    for (const name of Object.keys(methodToTypeid ?? {})) names.add(name);
    const id = this.#number(object);
    const before = this.#objects.get(id);
    this.#objects.set(id, {
      object,
      exposed: names,
      methodToTypeid,
      typeid,
      references: (before?.references ?? 0) + 1,
    });
    return [id, [...names], typeid];
  }

  /** The same object has the same number, as in CPython, where it is its address. */
  #number(object: unknown): string {
    const isObject = typeof object === "object" && object !== null || typeof object === "function";
    const known = isObject ? this.#numbers.get(object as object) : undefined;
    if (known !== undefined) return known;
    const id = idText(++this.#last);
    if (isObject) this.#numbers.set(object as object, id);
    return id;
  }

  /** An object is needed by one more. */
  keep(id: string): void {
    const entry = this.#objects.get(id);
    if (entry !== undefined) {
      entry.references++;
      return;
    }
    const held = this.#held.get(id);
    if (held === undefined) throw new KeyError(id);
    held.references = 1;
    this.#objects.set(id, held);
  }

  /** An object is needed by one less. */
  release(id: string): void {
    const entry = this.#objects.get(id);
    if (entry === undefined) {
      if (this.#held.has(id)) return;
      throw new KeyError(id);
    }
    if (entry.references <= 0) {
      throw new AssertionError(`Id ${id} has refcount ${entry.references}, not 1+`);
    }
    if (--entry.references === 0) this.#objects.delete(id);
  }

  /** A proxy of an object has come to lie in another one, which keeps it. */
  hold(id: string): void {
    const entry = this.#objects.get(id);
    if (entry !== undefined) this.#held.set(id, entry);
  }

  /** Calls a function of the server itself. */
  serve([name, args]: Request): Reply {
    try {
      return { kind: Answer.Value, value: this.#serve(name, args as readonly string[]) };
    } catch (error) {
      return traceback(error);
    }
  }

  #serve(name: string, args: readonly string[]): unknown {
    switch (name) {
      case "dummy":
        return null;
      case "address":
        return this.address;
      case "number_of_objects":
        return this.#objects.size;
      case "debug_info":
        return [...this.#objects].map(([id, { references, object }]) =>
          `  ${id}:       refcount=${references}\n    ${repr(object).slice(0, 75)}`
        ).sort().join("\n");
      case "get_methods":
        return [...this.#find(args[0]!)?.exposed ?? []];
      case "incref":
        return this.keep(args[0]!);
      case "decref":
        return this.release(args[0]!);
      case "track_segment":
        this.#segments.push(args[0]!);
        return null;
      case "release_segment":
        this.#segments.splice(this.#segments.indexOf(args[0]!), 1);
        return unlinkSegment(args[0]!);
      case "list_segments":
        return [...this.#segments];
      case "shutdown":
        return this.close();
    }
    throw new RuntimeError(`${repr(name)} unrecognized`);
  }

  /** Gives back what outlives a process. */
  close(): null {
    for (const name of this.#segments.splice(0)) unlinkSegment(name);
    return null;
  }
}

function unlinkSegment(name: string): null {
  const memory = new SharedMemory(name);
  memory.close();
  memory.unlink();
  return null;
}

/** The server's own way to itself: no call waits there. */
class OwnWay implements Way {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  async call(id: string, request: Request): Promise<Reply> {
    return await this.#server.call(self, id, request);
  }

  callSync(id: string, request: Request): Reply {
    return now(this.#server.call(self, id, request), request[0]);
  }

  async create(request: Request): Promise<Reply> {
    return await this.#server.create(request);
  }

  createSync(request: Request): Reply {
    return now(this.#server.create(request), request[0]);
  }

  serve(request: Request): Promise<Reply> {
    return Promise.resolve(this.#server.serve(request));
  }

  serveSync(request: Request): Reply {
    return this.#server.serve(request);
  }

  keep(id: string): void {
    this.#server.hold(id);
  }

  release(): void {}
}

function now(answer: Answered, what: string): Reply {
  if (!isPromise(answer)) return answer as Reply;
  throw new RuntimeError(
    `Cannot block for "${what}" in the manager's own process: others could not go on. Await it`,
  );
}
