/**
 * Objects that processes share by way of one that has them: Python's `multiprocessing.managers`.
 *
 * https://docs.python.org/3/library/multiprocessing.html#managers
 *
 * ```text
 *   Manager()  ─►  process of the manager                       managers/serve.ts, server.ts
 *                    objects, by number                         referents.ts, primitives.ts
 *                      ▲ rings in shared memory                 channel.ts, wire.ts
 *   proxies  ──────────┘ in any process of the program          proxy.ts, proxies/
 * ```
 *
 * | | who waits | who dies |
 * |---|---|---|
 * | a call | the caller, by `await` or blocking, for its reply | the manager: EOFError or BrokenPipeError within a tenth of a second |
 * | a lock, a queue | in the manager, without keeping others | a holder: the next one gets an OwnerDiedError, and may take it |
 * | an object | lives while a process has a proxy of it, or another object has | |
 *
 * @module
 */
import "./managers/listen.ts";
import "./managers/network.ts";

export { RemoteError } from "./managers/errors.ts";
export {
  BaseManager,
  type ManagerContext,
  type ManagerOptions,
  type ManagerServer,
  type RegisterOptions,
} from "./managers/manager.ts";
export {
  type AcquireOptions,
  AcquirerProxy,
  ArrayProxy,
  AsyncResultProxy,
  BarrierProxy,
  ConditionProxy,
  DictProxy,
  EventProxy,
  IteratorProxy,
  JoinableQueueProxy,
  ListProxy,
  type ListSortOptions,
  NamespaceProxy,
  PoolProxy,
  type ProxyTimeout,
  QueueProxy,
  type QueueProxyOptions,
  ValueProxy,
} from "./managers/proxies.ts";
export {
  AutoProxy,
  BaseProxy,
  MakeProxyType,
  type ProxyClass,
  type ProxyMaker,
  type ProxyOptions,
} from "./managers/proxy.ts";
export { SharedMemoryManager } from "./managers/shared_memory_manager.ts";
export { Manager, SyncManager } from "./managers/sync_manager.ts";
export { type Address, Token } from "./managers/token.ts";
