/**
 * What managers call their things when they speak to CPython: the names in pickles.
 *
 * @module
 */
import { Globals, standard } from "../pickle.ts";
import { Dict } from "../python/values/dict.ts";
import { asTuple } from "../python/values/tuple.ts";
import { RemoteError } from "./errors.ts";
import { proxyTypes } from "./proxies.ts";
import { AutoProxy, BaseProxy, type ProxyClass } from "./proxy.ts";
import { type Address, Token } from "./token.ts";

const MODULE = "multiprocessing.managers";

/** The keys of the servers that were spoken to, by address: for proxies of objects that others of theirs hold. */
export const keys: Map<string, Uint8Array> = new Map<string, Uint8Array>();

/** What CPython calls to make a proxy that it was sent. */
function RebuildProxy(
  type: ProxyClass | typeof AutoProxy,
  token: Token,
  _serializer: unknown,
  named: ReadonlyMap<string, unknown>,
): BaseProxy {
  const exposed = (named.get("exposed") ?? null) as Iterable<string> | null;
  const authkey = keys.get(String(token.address));
  const options = { authkey, exposed: exposed === null ? undefined : [...exposed] };
  if (type !== AutoProxy) return new (type as ProxyClass)(token, "pickle", options);
  const known = proxyTypes[token.typeid];
  const isKnown = known?.name === `AutoProxy[${token.typeid}]`;
  return isKnown ? new known!(token, "pickle", options) : AutoProxy(token, "pickle", options);
}

/** A namespace that a pickle holds. */
class Namespace {
  [name: string]: unknown;
}

/** A value that a pickle holds. */
class Value {
  _typecode: unknown;
  _value: unknown;
}

/** The names of a manager's pickles; those that are registered for all pickles are among them. */
export const managerNames: Globals = new Globals(standard);

managerNames.add({
  module: MODULE,
  name: "Token",
  value: Token,
  make: () => new Token("", "", ""),
  fill: (token, state) => {
    const [typeid, address, id] = state as [string, Address, string];
    Object.assign(token, { typeid, address, id });
  },
  reduce: (object) => {
    const { typeid, address, id } = object as Token;
    const place = typeof address === "string" ? address : asTuple([...address]);
    return { callee: Token, args: [], isNew: true, state: asTuple([typeid, place, id]) };
  },
});
managerNames.add({
  module: MODULE,
  name: "RebuildProxy",
  value: RebuildProxy,
  call: (args) => RebuildProxy(...args as Parameters<typeof RebuildProxy>),
});
managerNames.add({ module: MODULE, name: "AutoProxy", value: AutoProxy });
managerNames.add({
  module: MODULE,
  name: "BaseProxy",
  value: BaseProxy,
  reduce: (object) => {
    const proxy = object as BaseProxy;
    const type = proxy.constructor;
    const hasName = managerNames.namesOf(type) !== undefined;
    const exposed = BaseProxy.exposedOf(proxy);
    const named = new Dict<string, unknown>(
      hasName || exposed === null ? [] : [["exposed", asTuple([...exposed])]],
    );
    return {
      callee: RebuildProxy,
      args: [hasName ? type : AutoProxy, BaseProxy.tokenOf(proxy), "pickle", named],
    };
  },
});
for (const type of new Set(Object.values(proxyTypes))) {
  if (type.name.startsWith("AutoProxy")) continue;
  managerNames.add({ module: MODULE, name: type.name, value: type });
}
managerNames.add({
  module: MODULE,
  name: "RemoteError",
  value: RemoteError,
  call: (args) => new RemoteError(...args),
});
for (const type of [Namespace, Value]) {
  managerNames.add({
    module: MODULE,
    name: type.name,
    value: type,
    make: () => new type(),
    fill: (object, state) => {
      for (const [name, value] of state as ReadonlyMap<string, unknown>) {
        (object as Namespace)[name] = value;
      }
    },
  });
}
