/**
 * The classes of the proxies of `SyncManager`'s types, by the names of those.
 *
 * @module
 */
import { register } from "../codec/references.ts";
import { DictProxy, IteratorProxy, ListProxy } from "./proxies/containers.ts";
import { AsyncResultProxy, PoolProxy } from "./proxies/pools.ts";
import { JoinableQueueProxy, QueueProxy } from "./proxies/queues.ts";
import {
  AcquirerProxy,
  BarrierProxy,
  ConditionProxy,
  EventProxy,
} from "./proxies/synchronization.ts";
import { ArrayProxy, NamespaceProxy, ValueProxy } from "./proxies/values.ts";
import { defineMethods, knownTypes, type ProxyClass } from "./proxy.ts";

export { DictProxy, IteratorProxy, ListProxy, type ListSortOptions } from "./proxies/containers.ts";
export { type AcquireOptions, type ProxyTimeout } from "./proxies/options.ts";
export { AsyncResultProxy, PoolProxy } from "./proxies/pools.ts";
export { JoinableQueueProxy, QueueProxy, type QueueProxyOptions } from "./proxies/queues.ts";
export {
  AcquirerProxy,
  BarrierProxy,
  ConditionProxy,
  EventProxy,
} from "./proxies/synchronization.ts";
export { ArrayProxy, NamespaceProxy, ValueProxy } from "./proxies/values.ts";

const containers: readonly ProxyClass[] = [
  DictProxy,
  ListProxy,
  ArrayProxy,
  ValueProxy,
  EventProxy,
];
for (const type of containers) defineMethods(type, type._exposed_!, false);
const others: readonly ProxyClass[] = [BarrierProxy, QueueProxy, PoolProxy, AsyncResultProxy];
for (const type of others) defineMethods(type, type._exposed_!, true);
defineMethods(DictProxy as ProxyClass, ["__ior__"], false);

/** The class of the proxies of each type of `SyncManager`. */
export const proxyTypes: Readonly<Record<string, ProxyClass>> = {
  Array: ArrayProxy,
  AsyncResult: AsyncResultProxy,
  Barrier: BarrierProxy,
  BoundedSemaphore: AcquirerProxy,
  Condition: ConditionProxy,
  Event: EventProxy,
  Iterator: IteratorProxy,
  JoinableQueue: JoinableQueueProxy,
  Lock: AcquirerProxy,
  Namespace: NamespaceProxy,
  Pool: PoolProxy,
  Queue: QueueProxy,
  RLock: AcquirerProxy,
  Semaphore: AcquirerProxy,
  Value: ValueProxy,
  dict: DictProxy,
  list: ListProxy,
};
for (const [name, type] of Object.entries(proxyTypes)) knownTypes.set(name, type);

register(import.meta, {
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
  NamespaceProxy,
  PoolProxy,
  QueueProxy,
  ValueProxy,
});

// Python has no classes of its own for these.
for (const typeid of ["AsyncResult", "JoinableQueue", "Queue"]) {
  Object.defineProperty(proxyTypes[typeid], "name", { value: `AutoProxy[${typeid}]` });
}
