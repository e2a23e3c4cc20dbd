/** https://docs.python.org/3/library/configparser.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, writable } from "./table.ts";

const MAPPING = {
  __contains__: "(key: object, /) -> bool",
  __delitem__: "(key: object, /) -> None",
  __iter__: "() -> Iterator[str]",
  __len__: "() -> index",
  clear: "() -> None",
  keys: "() -> object",
  pop: "(key: object, default: object = ..., /) -> object",
  popitem: "() -> tuple[object, object]",
  setdefault: "(key: object, default: object = None) -> object",
  update: "(*others: object, **kwds: object) -> None",
  values: "() -> object",
};
const ASKED = "*, raw: object = False, vars: object = None, fallback: object = ...";
const OPTION = `(section: object, option: str, ${ASKED}) -> object`;
const OWN =
  "(option: str, fallback: object = None, *, raw: object = False, vars: object = None) -> object";
const PARSER =
  "(defaults: object = None, dict_type: object = ..., allow_no_value: object = False, *, delimiters: object = ..., comment_prefixes: object = ..., inline_comment_prefixes: object = None, strict: object = True, empty_lines_in_values: object = True, default_section: str = 'DEFAULT', interpolation: object = ..., converters: object = ..., allow_unnamed_section: object = False)";
const PLACED = { lineno: "object", option: "object", section: "object", source: "object" };

/** `configparser`. */
export const configparser: ModuleRow = module("configparser", {
  BasicInterpolation: cls("()", {}, { bases: ["configparser.Interpolation"] }),
  ConfigParser: cls(PARSER, {}, { bases: ["configparser.RawConfigParser"] }),
  DEFAULTSECT: "str",
  DuplicateOptionError: exception("configparser.Error", PLACED),
  DuplicateSectionError: exception("configparser.Error", PLACED),
  Error: exception("Exception", { message: "str" }),
  ExtendedInterpolation: cls("()", {}, { bases: ["configparser.Interpolation"] }),
  Interpolation: cls("()", {}),
  InterpolationDepthError: exception(
    "configparser.InterpolationError",
    {},
    "(option: object, section: object, rawval: object)",
  ),
  InterpolationError: exception("configparser.Error", { option: "object", section: "object" }),
  InterpolationMissingOptionError: exception("configparser.InterpolationError", {
    reference: "object",
  }),
  InterpolationSyntaxError: exception("configparser.InterpolationError"),
  MAX_INTERPOLATION_DEPTH: "index",
  MissingSectionHeaderError: exception("configparser.ParsingError", {
    line: "object",
    lineno: "object",
  }),
  MultilineContinuationError: exception("configparser.ParsingError", {
    line: "object",
    lineno: "object",
  }),
  NoOptionError: exception(
    "configparser.Error",
    { option: "object", section: "object" },
    "(option: object, section: object)",
  ),
  NoSectionError: exception("configparser.Error", { section: "object" }, "(section: object)"),
  ParsingError: exception("configparser.Error", {
    errors: "list[tuple[object, object]]",
    source: "object",
  }),
  RawConfigParser: cls(PARSER, {
    ...MAPPING,
    BOOLEAN_STATES: writable("dict[str, bool]"),
    __getitem__: "(key: object, /) -> configparser.SectionProxy",
    __setitem__: "(key: object, value: object, /) -> None",
    add_section: "(section: str) -> None",
    converters: "dict[str, object]",
    default_section: writable("str"),
    defaults: "() -> dict[str, object]",
    get: OPTION,
    getboolean: OPTION,
    getfloat: OPTION,
    getint: OPTION,
    has_option: "(section: object, option: str) -> bool",
    has_section: "(section: object) -> bool",
    items: "(section: object = ..., raw: object = False, vars: object = None) -> object",
    options: "(section: object) -> list[str]",
    optionxform: writable("object"),
    read: "(filenames: object, encoding: str | None = None) -> list[str]",
    read_dict: "(dictionary: object, source: str = '<dict>') -> None",
    read_file: "(f: object, source: str | None = None) -> None",
    read_string: "(string: str, source: str = '<string>') -> None",
    remove_option: "(section: object, option: str) -> bool",
    remove_section: "(section: str) -> bool",
    sections: "() -> list[object]",
    set: "(section: object, option: str, value: object = None) -> None",
    write: "(fp: object, space_around_delimiters: object = True) -> None",
  }),
  UNNAMED_SECTION: "object",
  SectionProxy: cls(null, {
    ...MAPPING,
    __getitem__: "(key: object, /) -> object",
    __setitem__: "(key: object, value: object, /) -> None",
    get: OWN,
    getboolean: OWN,
    getfloat: OWN,
    getint: OWN,
    items: "() -> object",
    name: "str",
    parser: "configparser.RawConfigParser",
  }),
});
