/** `string`, `textwrap` and `re`. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module } from "./table.ts";

const constants =
  "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace";

/** https://docs.python.org/3/library/string.html */
export const string: ModuleRow = module("string", {
  ...Object.fromEntries(constants.split(" ").map((name) => [name, "str"])),
  Formatter: cls("()", {
    format: "(format_string: str, /, *args: object, **kwargs: object) -> str",
    vformat: "(format_string: str, args: object, kwargs: object) -> str",
  }),
  Template: cls("(template: str)", {
    get_identifiers: "() -> list[str]",
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
  TextWrapper: cls(`(${WRAP})`, wrapper),
  dedent: "(text: str) -> str",
  fill: `(text: str, ${WRAP}) -> str`,
  indent: "(text: str, prefix: str, predicate: Callable[[str], object] | None = None) -> str",
  shorten: `(text: str, ${WRAP}) -> str`,
  wrap: `(text: str, ${WRAP}) -> list[str]`,
});

const PATTERN_ERROR = {
  colno: "index | None",
  lineno: "index | None",
  msg: "str",
  pattern: "str | None",
  pos: "index | None",
};

const FLAGS = "A ASCII DEBUG I IGNORECASE L LOCALE M MULTILINE NOFLAG S DOTALL U UNICODE X VERBOSE";

const SPAN = "string: str, pos: int = 0, endpos: int = ...";
const GROUP = "group: object = 0, /";

/** A function of texts, which for bytes gives bytes: of those nothing is said. */
function ofText(signature: string): Draft {
  return fn(signature, {
    result: (call) => {
      const given = [call.arguments.get("pattern"), call.arguments.get("string")];
      return given.some((type) => type?.kind === "str" || type?.kind === "never")
        ? undefined
        : "object";
    },
  });
}

/** https://docs.python.org/3/library/re.html */
export const re: ModuleRow = module("re", {
  ...Object.fromEntries(FLAGS.split(" ").map((name) => [name, "re.RegexFlag"])),
  Match: cls(null, {
    __getitem__: "(group: object, /) -> str | None",
    end: `(${GROUP}) -> int[-1, 4294967296]`,
    endpos: "index",
    expand: "(template: str) -> str",
    group: fn("(*groups: object) -> object", {
      // The whole match is always there, a group need not be.
      result: ({ positional, literals }) => {
        if (!positional || positional.length > 1) return undefined;
        return positional.length === 0 || literals.get("groups") === 0 ? "str" : "str | None";
      },
    }),
    groupdict: "(default: D = None) -> dict[str, str | D]",
    groups: "(default: D = None) -> tuple[str | D, ...]",
    lastgroup: "str | None",
    lastindex: "index | None",
    pos: "index",
    re: "re.Pattern",
    regs: "tuple[object, ...]",
    span: `(${GROUP}) -> tuple[int[-1, 4294967296], int[-1, 4294967296]]`,
    start: `(${GROUP}) -> int[-1, 4294967296]`,
    string: "str",
  }),
  Pattern: cls(null, {
    findall: ofText(`(${SPAN}) -> list[object]`),
    finditer: ofText(`(${SPAN}) -> Iterator[re.Match]`),
    flags: "small",
    fullmatch: ofText(`(${SPAN}) -> re.Match | None`),
    groupindex: "dict[str, index]",
    groups: "index",
    match: ofText(`(${SPAN}) -> re.Match | None`),
    pattern: "str",
    search: ofText(`(${SPAN}) -> re.Match | None`),
    split: ofText("(string: str, maxsplit: int = 0) -> list[object]"),
    sub: ofText("(repl: str | Callable[[re.Match], object], string: str, count: int = 0) -> str"),
    subn: ofText(
      "(repl: str | Callable[[re.Match], object], string: str, count: int = 0) -> tuple[str, index]",
    ),
  }),
  PatternError: exception("Exception", PATTERN_ERROR),
  RegexFlag: cls("(value: object)", { name: "str", value: "small" }),
  compile: "(pattern: object, flags: object = 0) -> re.Pattern",
  error: exception("Exception", PATTERN_ERROR),
  escape: ofText("(pattern: str) -> str"),
  findall: ofText("(pattern: object, string: str, flags: object = 0) -> list[object]"),
  finditer: ofText("(pattern: object, string: str, flags: object = 0) -> Iterator[re.Match]"),
  fullmatch: ofText("(pattern: object, string: str, flags: object = 0) -> re.Match | None"),
  match: ofText("(pattern: object, string: str, flags: object = 0) -> re.Match | None"),
  purge: "() -> None",
  search: ofText("(pattern: object, string: str, flags: object = 0) -> re.Match | None"),
  split: ofText(
    "(pattern: object, string: str, maxsplit: int = 0, flags: object = 0) -> list[object]",
  ),
  sub: ofText(
    "(pattern: object, repl: str | Callable[[re.Match], object], string: str, count: int = 0, flags: object = 0) -> str",
  ),
  subn: ofText(
    "(pattern: object, repl: str | Callable[[re.Match], object], string: str, count: int = 0, flags: object = 0) -> tuple[str, index]",
  ),
});
