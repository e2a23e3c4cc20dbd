/** `string` and `textwrap`. */
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, module, writable } from "./table.ts";

const constants =
  "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace";

/** https://docs.python.org/3/library/string.html */
export const string: ModuleRow = module("string", {
  ...Object.fromEntries(constants.split(" ").map((name) => [name, "str"])),
  Formatter: cls("()", {
    check_unused_args: "(used_args: object, args: object, kwargs: object) -> None",
    convert_field: "(value: object, conversion: object) -> object",
    format_field: "(value: object, format_spec: str) -> str",
    get_field: "(field_name: str, args: object, kwargs: object) -> tuple[object, object]",
    get_value: "(key: object, args: object, kwargs: object) -> object",
    parse: "(format_string: str) -> Iterator[tuple[str, str | None, str | None, str | None]]",
    format: "(format_string: str, /, *args: object, **kwargs: object) -> str",
    vformat: "(format_string: str, args: object, kwargs: object) -> str",
  }),
  Template: cls("(template: str)", {
    braceidpattern: writable("str | None"),
    delimiter: writable("str"),
    get_identifiers: "() -> list[str]",
    idpattern: writable("str"),
    is_valid: "() -> bool",
    safe_substitute: "(mapping: object = ..., /, **kws: object) -> str",
    substitute: "(mapping: object = ..., /, **kws: object) -> str",
    template: "str",
  }),
  capwords: "(s: str, sep: str | None = None) -> str",
});

const WRAP =
  "width: int = 70, *, initial_indent: str = '', subsequent_indent: str = '', expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, max_lines: int | None = None, placeholder: str = ' [...]'";

const wrapper: Readonly<Record<string, Draft | string>> = {
  fill: "(text: str) -> str",
  wrap: "(text: str) -> list[str]",
};

/** https://docs.python.org/3/library/textwrap.html */
export const textwrap: ModuleRow = module("textwrap", {
  TextWrapper: cls(`(${WRAP.replace(" *,", "").replace("max_lines", "*, max_lines")})`, wrapper),
  dedent: "(text: str) -> str",
  fill: `(text: str, ${WRAP}) -> str`,
  indent: "(text: str, prefix: str, predicate: Callable[[str], object] | None = None) -> str",
  shorten: `(text: str, ${WRAP}) -> str`,
  wrap: `(text: str, ${WRAP}) -> list[str]`,
});

const PRINT = "compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False";
const SIZES = "indent: int = 1, width: int = 80, depth: int | None = None";

/** https://docs.python.org/3/library/pprint.html */
export const pprint: ModuleRow = module("pprint", {
  PrettyPrinter: cls(`(${SIZES}, stream: object = None, *, ${PRINT})`, {
    format:
      "(object: object, context: object, maxlevels: int | None, level: int) -> tuple[str, bool, bool]",
    isreadable: "(object: object) -> bool",
    isrecursive: "(object: object) -> bool",
    pformat: "(object: object) -> str",
    pprint: "(object: object) -> None",
  }),
  isreadable: "(object: object) -> bool",
  isrecursive: "(object: object) -> bool",
  pformat: `(object: object, ${SIZES}, *, ${PRINT}) -> str`,
  pp: `(object: object, stream: object = None, ${SIZES}, *, ${
    PRINT.replace("sort_dicts: bool = True", "sort_dicts: bool = False")
  }) -> None`,
  pprint: `(object: object, stream: object = None, ${SIZES}, *, ${PRINT}) -> None`,
  saferepr: "(object: object) -> str",
});
