/** https://docs.python.org/3/library/weakref.html */
import type { ModuleRow } from "./signature.ts";
import { cls, module, writable } from "./table.ts";

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
  WeakKeyDictionary: cls("(dict: object = None)", {
    ...MAPPING,
    keyrefs: "() -> list[weakref.ReferenceType]",
  }),
  WeakMethod: cls("(meth: object, callback: object = None)", { __call__: "() -> object" }, {
    bases: ["weakref.ReferenceType"],
  }),
  WeakSet: cls("(data: object = None)", {
    __contains__: "(item: object, /) -> bool",
    __iter__: "() -> Iterator[object]",
    __len__: "() -> index",
    add: "(item: object) -> None",
    clear: "() -> None",
    copy: "() -> weakref.WeakSet",
    difference: "(other: object) -> weakref.WeakSet",
    difference_update: "(other: object) -> None",
    discard: "(item: object) -> None",
    intersection: "(other: object) -> weakref.WeakSet",
    intersection_update: "(other: object) -> None",
    isdisjoint: "(other: object) -> bool",
    issubset: "(other: object) -> bool",
    issuperset: "(other: object) -> bool",
    pop: "() -> object",
    remove: "(item: object) -> None",
    symmetric_difference: "(other: object) -> weakref.WeakSet",
    symmetric_difference_update: "(other: object) -> None",
    union: "(other: object) -> weakref.WeakSet",
    update: "(*others: object) -> None",
  }),
  WeakValueDictionary: cls("(other: object = (), /, **kw: object)", {
    ...MAPPING,
    itervaluerefs: "() -> Iterator[weakref.ReferenceType]",
    valuerefs: "() -> list[weakref.ReferenceType]",
  }),
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
