/** https://docs.python.org/3/library/pickle.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

const DUMP =
  "protocol: int | None = None, *, fix_imports: bool = True, buffer_callback: Callable = None";
const LOAD =
  "*, fix_imports: bool = True, encoding: str = 'ASCII', errors: str = 'strict', buffers: object = None";

/** `pickle`. */
export const pickle: ModuleRow = module("pickle", {
  DEFAULT_PROTOCOL: "small",
  HIGHEST_PROTOCOL: "small",
  PickleBuffer: cls("(buffer: object, /)", {
    raw: "() -> object",
    release: "() -> None",
  }),
  PickleError: exception("Exception"),
  Pickler: cls(`(file: object, ${DUMP})`, {
    clear_memo: "() -> None",
    dump: "(obj: object, /) -> None",
    persistent_id: "(obj: object, /) -> object",
    reducer_override: "(obj: object, /) -> object",
  }),
  PicklingError: exception("pickle.PickleError"),
  Unpickler: cls(`(file: object, ${LOAD})`, {
    find_class: "(module: str, name: str, /) -> object",
    load: "() -> object",
    persistent_load: "(pid: object, /) -> object",
  }),
  UnpicklingError: exception("pickle.PickleError"),
  dump: `(obj: object, file: object, ${DUMP}) -> None`,
  dumps: `(obj: object, ${DUMP}) -> bytes`,
  load: `(file: object, ${LOAD}) -> object`,
  loads: `(data: object, /, ${LOAD}) -> object`,
});
