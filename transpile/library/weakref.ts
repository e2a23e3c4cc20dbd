/** https://docs.python.org/3/library/weakref.html */
import type { ModuleRow } from "./signature.ts";
import { cls, module, unsupported, writable } from "./table.ts";

const MAPPING = {
  __contains__: "(key: object, /) -> bool",
  __delitem__: "(key: object, /) -> None",
  __getitem__: "(key: object, /) -> object",
  __iter__: "() -> Iterator[object]",
  __len__: "() -> index",
  __setitem__: "(key: object, value: object, /) -> None",
  clear: "() -> None",
  copy: "() -> object",
  get: "(key: object, default: object = None, /) -> object",
  items: "() -> object",
  keys: "() -> object",
  pop: "(key: object, default: object = ..., /) -> object",
  popitem: "() -> tuple[object, object]",
  setdefault: "(key: object, default: object = None, /) -> object",
  update: "(*others: object, **kwds: object) -> None",
  values: "() -> object",
};
const REFERENCE = cls("(object: object, callback: object = None, /)", {
  __call__: "() -> object",
  __callback__: "object",
});

/** `weakref`. */
export const weakref: ModuleRow = module("weakref", {
  ReferenceType: REFERENCE,
  WeakKeyDictionary: cls("(dict: object = None)", MAPPING),
  WeakMethod: unsupported("a bound method does not tell what it is bound to"),
  WeakSet: cls("(data: object = None)", {
    __contains__: "(item: object, /) -> bool",
    __iter__: "() -> Iterator[object]",
    __len__: "() -> index",
    add: "(item: object) -> None",
    clear: "() -> None",
    discard: "(item: object) -> None",
    isdisjoint: "(other: object) -> bool",
    pop: "() -> object",
    remove: "(item: object) -> None",
    update: "(*others: object) -> None",
  }),
  WeakValueDictionary: cls("(other: object = (), /, **kw: object)", MAPPING),
  finalize: cls("(obj: object, func: object, /, *args: object, **kwargs: object)", {
    __call__: "() -> object",
    alive: "bool",
    atexit: writable("bool"),
    detach: "() -> object",
    peek: "() -> object",
  }),
  getweakrefcount: "(object: object, /) -> index",
  getweakrefs: "(object: object, /) -> list[object]",
  proxy: "(object: object, callback: object = None, /) -> object",
  ref: REFERENCE,
});
