/** https://docs.python.org/3/library/json.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

const DUMP =
  "skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls: object = None, indent: object = None, separators: object = None, default: Callable = None, sort_keys: bool = False, **kw: object";
const LOAD =
  "cls: object = None, object_hook: Callable = None, parse_float: Callable = None, parse_int: Callable = None, parse_constant: Callable = None, object_pairs_hook: Callable = None, **kw: object";

const READING = {
  JSONDecodeError: exception("ValueError", {
    colno: "index",
    doc: "str",
    lineno: "index",
    msg: "str",
    pos: "index",
  }, "(msg: str, doc: object, pos: int)"),
  JSONDecoder: cls(`(*, ${LOAD})`, {
    decode: "(s: str) -> object",
    raw_decode: "(s: str, idx: int = 0) -> tuple[object, index]",
  }),
};

const WRITING = {
  JSONEncoder: cls(`(*, ${DUMP})`, {
    default: "(o: object) -> object",
    encode: "(o: object) -> str",
    item_separator: "str",
    iterencode: "(o: object, _one_shot: bool = False) -> Iterator[str]",
    key_separator: "str",
  }),
};

/** `json`. */
export const json: ModuleRow = module("json", {
  ...READING,
  ...WRITING,
  dump: `(obj: object, fp: object, *, ${DUMP}) -> None`,
  dumps: `(obj: object, *, ${DUMP}) -> str`,
  load: `(fp: object, *, ${LOAD}) -> object`,
  loads: `(s: object, *, ${LOAD}) -> object`,
});

/** `json.decoder`. */
export const jsonDecoder: ModuleRow = module("json.decoder", READING);

/** `json.encoder`. */
export const jsonEncoder: ModuleRow = module("json.encoder", WRITING);
