/** https://docs.python.org/3/library/atexit.html */
import type { ModuleRow } from "./signature.ts";
import { blocking, fn, module } from "./table.ts";

/** What is to be done at the end. */
export const atexit: ModuleRow = module("atexit", {
  _clear: "() -> None",
  _ncallbacks: "() -> index",
  _run_exitfuncs: blocking("() -> None"),
  register: fn("(func: F, /, *args: object, **kwargs: object) -> F", { callbacks: "any" }),
  unregister: "(func: object, /) -> None",
});
