/** https://docs.python.org/3/library/optparse.html */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, writable } from "./table.ts";

const OPTION = "(*opts: object, **attrs: object)";

const option: Record<string, Draft | string> = {
  ACTIONS: "tuple[str, ...]",
  ALWAYS_TYPED_ACTIONS: "tuple[str, ...]",
  ATTRS: "list[str]",
  CONST_ACTIONS: "tuple[str, ...]",
  STORE_ACTIONS: "tuple[str, ...]",
  TYPED_ACTIONS: "tuple[str, ...]",
  TYPES: "tuple[str, ...]",
  TYPE_CHECKER: "dict[str, object]",
  action: writable("object"),
  callback: writable("object"),
  callback_args: writable("object"),
  callback_kwargs: writable("object"),
  check_value: "(opt: str, value: object) -> object",
  choices: writable("object"),
  const: writable("object"),
  container: writable("object"),
  convert_value: "(opt: str, value: object) -> object",
  default: writable("object"),
  dest: writable("object"),
  get_opt_string: "() -> str",
  help: writable("object"),
  metavar: writable("object"),
  nargs: writable("object"),
  process: "(opt: str, value: object, values: object, parser: object) -> object",
  take_action:
    "(action: object, dest: object, opt: str, value: object, values: object, parser: object) -> object",
  takes_value: "() -> bool",
  type: writable("object"),
};

const container: Record<string, Draft | string> = {
  add_option: fn("(*args: object, **kwargs: object) -> optparse.Option", { callbacks: "sync" }),
  add_options: "(option_list: object) -> None",
  conflict_handler: writable("str"),
  defaults: "dict[str, object]",
  description: writable("object"),
  destroy: "() -> None",
  format_description: "(formatter: object) -> str",
  format_help: "(formatter: object = ...) -> str",
  format_option_help: "(formatter: object = ...) -> str",
  get_description: "() -> object",
  get_option: "(opt_str: str) -> optparse.Option | None",
  has_option: "(opt_str: str) -> bool",
  option_class: writable("object"),
  option_list: writable("list[optparse.Option]"),
  remove_option: "(opt_str: str) -> None",
  set_conflict_handler: "(handler: str) -> None",
  set_description: "(description: object) -> None",
};

const PARSER =
  "(usage: object = None, option_list: object = None, option_class: object = ..., version: object = None, conflict_handler: str = 'error', description: object = None, formatter: object = None, add_help_option: object = True, prog: object = None, epilog: object = None)";

const formatter: Record<string, Draft | string> = {
  current_indent: writable("index"),
  dedent: "() -> None",
  default_tag: writable("object"),
  expand_default: "(option: object) -> str",
  format_description: "(description: object) -> str",
  format_epilog: "(epilog: object) -> str",
  format_heading: "(heading: str) -> str",
  format_option: "(option: object) -> str",
  format_option_strings: "(option: object) -> str",
  format_usage: "(usage: str) -> str",
  help_position: writable("index"),
  help_width: writable("object"),
  indent: "() -> None",
  level: writable("index"),
  max_help_position: "index",
  parser: writable("object"),
  set_long_opt_delimiter: "(delim: str) -> None",
  set_parser: "(parser: object) -> None",
  set_short_opt_delimiter: "(delim: str) -> None",
  store_option_strings: "(parser: object) -> None",
  width: "index",
};

const laidOut = (indent: number, short: number) =>
  cls(
    `(indent_increment: int = ${indent}, max_help_position: int = 24, width: object = None, short_first: object = ${short})`,
    {},
    { bases: ["optparse.HelpFormatter"] },
  );

const Option = cls(fn(OPTION, { callbacks: "sync" }), option);

/** `optparse`. */
export const optparse: ModuleRow = module("optparse", {
  AmbiguousOptionError: exception("optparse.BadOptionError", {
    possibilities: "list[str]",
  }, "(opt_str: str, possibilities: object)"),
  BadOptionError: exception(
    "optparse.OptParseError",
    { opt_str: "str" },
    "(opt_str: str)",
  ),
  HelpFormatter: cls(
    "(indent_increment: int, max_help_position: int, width: object, short_first: object)",
    formatter,
  ),
  IndentedHelpFormatter: laidOut(2, 1),
  NO_DEFAULT: "tuple[str, str]",
  OptParseError: exception("Exception", { msg: "str" }, "(msg: str)"),
  Option,
  OptionConflictError: exception("optparse.OptionError", {}, "(msg: str, option: object)"),
  OptionContainer: cls(null, container),
  OptionError: exception(
    "optparse.OptParseError",
    { option_id: "str" },
    "(msg: str, option: object)",
  ),
  OptionGroup: cls("(parser: object, title: str, description: object = None)", {
    parser: "optparse.OptionParser",
    set_title: "(title: str) -> None",
    title: writable("str"),
  }, { bases: ["optparse.OptionContainer"] }),
  OptionParser: cls(PARSER, {
    add_option_group: "(*args: object, **kwargs: object) -> optparse.OptionGroup",
    allow_interspersed_args: writable("bool"),
    check_values: "(values: object, args: list[str]) -> object",
    disable_interspersed_args: "() -> None",
    enable_interspersed_args: "() -> None",
    epilog: writable("object"),
    error: "(msg: str) -> None",
    exit: "(status: object = 0, msg: object = None) -> None",
    expand_prog_name: "(s: str) -> str",
    format_epilog: "(formatter: object) -> str",
    formatter: writable("optparse.HelpFormatter"),
    get_default_values: "() -> optparse.Values",
    get_option_group: "(opt_str: str) -> optparse.OptionGroup | None",
    get_prog_name: "() -> str",
    get_usage: "() -> str",
    get_version: "() -> str",
    largs: writable("list[str]"),
    option_groups: writable("list[optparse.OptionGroup]"),
    parse_args: "(args: object = None, values: object = None) -> tuple[optparse.Values, list[str]]",
    print_help: "(file: object = None) -> None",
    print_usage: "(file: object = None) -> None",
    print_version: "(file: object = None) -> None",
    process_default_values: writable("object"),
    prog: writable("object"),
    rargs: writable("list[str]"),
    set_default: "(dest: str, value: object) -> None",
    set_defaults: "(**kwargs: object) -> None",
    set_process_default_values: "(process: object) -> None",
    set_usage: "(usage: object) -> None",
    standard_option_list: writable("list[optparse.Option]"),
    usage: writable("object"),
    values: writable("object"),
    version: writable("object"),
  }, { bases: ["optparse.OptionContainer"] }),
  OptionValueError: exception("optparse.OptParseError", {}, "(msg: str)"),
  SUPPRESS_HELP: "str",
  SUPPRESS_USAGE: "str",
  TitledHelpFormatter: laidOut(0, 0),
  Values: cls("(defaults: object = None)", {
    ensure_value: "(attr: str, value: object) -> object",
  }),
  check_choice: "(option: object, opt: str, value: str) -> str",
  make_option: Option,
});
