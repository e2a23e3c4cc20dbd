/** `tqdm`, which is not Python's own, but which scripts with pools like to use. */
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, lazy, module } from "./table.ts";

const OPTIONS =
  "desc: str | None = None, total: object = None, leave: bool = True, file: object = None, ncols: object = None, mininterval: object = 0.1, maxinterval: object = 10, miniters: object = None, ascii: object = None, disable: object = False, unit: str = 'it', unit_scale: object = False, dynamic_ncols: bool = False, smoothing: object = 0.3, bar_format: str | None = None, initial: object = 0, position: object = None, postfix: object = None, unit_divisor: object = 1000, **kwargs: object";

/** What is moved by hand is a bar; what counts an iterable gives its items. */
function made({ arguments: given }: CallShape): string | undefined {
  return given.has("iterable") ? undefined : "tqdm.Bar";
}

const bars = {
  Bar: cls(null, {
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> None",
    clear: "() -> None",
    close: "() -> None",
    desc: "str",
    disable: "bool",
    n: "object",
    refresh: "() -> None",
    reset: "(total: object = None) -> None",
    set_description: "(desc: str | None = None, refresh: bool = True) -> None",
    set_description_str: "(desc: str | None = None, refresh: bool = True) -> None",
    set_postfix: "(ordered_dict: object = None, refresh: bool = True, **kwargs: object) -> None",
    set_postfix_str: "(s: str = '', refresh: bool = True) -> None",
    total: "object",
    update: "(n: object = 1) -> None",
    write: "(s: str, file: object = None, end: str = '\\n') -> None",
  }),
  tqdm: lazy(`(iterable: Iterable[T] = None, ${OPTIONS}) -> Iterator[T]`, { result: made }),
  trange: lazy("(*args: object, **kwargs: object) -> Iterator[index]"),
};

/** https://tqdm.github.io/docs/tqdm/ */
export const tqdm: ModuleRow = module("tqdm", bars);
