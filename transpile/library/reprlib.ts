/** https://docs.python.org/3/library/reprlib.html */
import type { ModuleRow } from "./signature.ts";
import { cls, module, writable } from "./table.ts";

const LIMITS = {
  maxlevel: 6,
  maxtuple: 6,
  maxlist: 6,
  maxarray: 5,
  maxdict: 4,
  maxset: 6,
  maxfrozenset: 6,
  maxdeque: 6,
  maxstring: 30,
  maxlong: 40,
  maxother: 30,
};
const TYPES = "array deque dict frozenset instance int list set str tuple";

/** `reprlib`. */
export const reprlib: ModuleRow = module("reprlib", {
  Repr: cls(
    `(*, ${
      Object.entries(LIMITS).map(([name, most]) => `${name}: index = ${most}`).join(", ")
    }, fillvalue: str = '...', indent: object = None)`,
    {
      ...Object.fromEntries(Object.keys(LIMITS).map((name) => [name, writable("index")])),
      ...Object.fromEntries(
        TYPES.split(" ").map((name) => [`repr_${name}`, "(x: object, level: index) -> str"]),
      ),
      fillvalue: writable("str"),
      indent: writable("object"),
      repr: "(x: object) -> str",
      repr1: "(x: object, level: index) -> str",
    },
  ),
  aRepr: "reprlib.Repr",
  recursive_repr: "(fillvalue: str = '...') -> object",
  repr: "(x: object) -> str",
});
