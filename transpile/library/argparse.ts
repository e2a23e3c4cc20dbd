/** `argparse`. */
import type { ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module, writable } from "./table.ts";

const ADDED =
  "(*name_or_flags: object, action: object = None, nargs: object = None, const: object = None, default: object = None, type: object = None, choices: object = None, required: bool = False, help: str | None = None, metavar: object = None, dest: str | None = None, version: str | None = None, deprecated: bool = False, **kwargs: object) -> argparse.Action";

const container: Record<string, Draft | string> = {
  add_argument: fn(ADDED, { callbacks: "sync" }),
  add_argument_group:
    "(title: str | None = None, description: str | None = None, **kwargs: object) -> argparse._ArgumentGroup",
  add_mutually_exclusive_group: "(*, required: bool = False) -> argparse._MutuallyExclusiveGroup",
  get_default: "(dest: str) -> object",
  register: "(registry_name: str, value: object, object: object) -> None",
  set_defaults: "(**kwargs: object) -> None",
};

const ARGS = "(args: object = None, namespace: object = None)";

const action: Record<string, Draft | string> = {
  __call__:
    "(parser: object, namespace: object, values: object, option_string: object = None) -> None",
  choices: writable("object"),
  const: writable("object"),
  default: writable("object"),
  deprecated: writable("bool"),
  dest: writable("str"),
  format_usage: "() -> str",
  help: writable("str | None"),
  metavar: writable("object"),
  nargs: writable("object"),
  option_strings: writable("list[str]"),
  required: writable("bool"),
  type: writable("object"),
};

const FORMATTER =
  "(prog: str, indent_increment: int = 2, max_help_position: int = 24, width: int | None = None)";

const formatter: Record<string, Draft | string> = {
  _fill_text: "(text: str, width: int, indent: str) -> str",
  _format_action_invocation: "(action: argparse.Action) -> str",
  _get_default_metavar_for_optional: "(action: argparse.Action) -> str",
  _get_default_metavar_for_positional: "(action: argparse.Action) -> str",
  _get_help_string: "(action: argparse.Action) -> str",
  _split_lines: "(text: str, width: int) -> list[str]",
};

const PARSER =
  "(prog: str | None = None, usage: str | None = None, description: str | None = None, epilog: str | None = None, parents: object = (), formatter_class: object = None, prefix_chars: str = '-', fromfile_prefix_chars: str | None = None, argument_default: object = None, conflict_handler: str = 'error', add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True)";

/** https://docs.python.org/3/library/argparse.html */
export const argparse: ModuleRow = module("argparse", {
  Action: cls(
    "(option_strings: object, dest: str | None, nargs: object = None, const: object = None, default: object = None, type: object = None, choices: object = None, required: bool = False, help: str | None = None, metavar: object = None, deprecated: bool = False)",
    action,
  ),
  ArgumentDefaultsHelpFormatter: cls(FORMATTER, {}, { bases: ["argparse.HelpFormatter"] }),
  ArgumentError: cls("(argument: object, message: str)", {
    argument_name: "str | None",
    message: "str",
  }, { bases: ["Exception"] }),
  ArgumentParser: cls(PARSER, {
    ...container,
    add_subparsers:
      "(*, title: str = ..., description: str = ..., prog: str = ..., parser_class: object = ..., action: object = ..., dest: str = ..., required: bool = False, help: str = ..., metavar: object = ...) -> argparse._SubParsersAction",
    convert_arg_line_to_args: "(arg_line: str) -> list[str]",
    description: writable("str | None"),
    epilog: writable("str | None"),
    error: "(message: str) -> None",
    exit: "(status: int = 0, message: str | None = None) -> None",
    exit_on_error: writable("bool"),
    format_help: "() -> str",
    format_usage: "() -> str",
    formatter_class: writable("object"),
    parse_args: `${ARGS} -> argparse.Namespace`,
    parse_intermixed_args: `${ARGS} -> argparse.Namespace`,
    parse_known_args: `${ARGS} -> tuple[argparse.Namespace, list[str]]`,
    parse_known_intermixed_args: `${ARGS} -> tuple[argparse.Namespace, list[str]]`,
    print_help: "(file: object = None) -> None",
    print_usage: "(file: object = None) -> None",
    prog: writable("str"),
    usage: writable("str | None"),
  }),
  ArgumentTypeError: cls("(*args: object)", {}, { bases: ["Exception"] }),
  BooleanOptionalAction: cls(
    "(option_strings: object, dest: str, default: object = None, type: object = None, choices: object = None, required: bool = False, help: str | None = None, metavar: object = None, deprecated: bool = False)",
    {},
    { bases: ["argparse.Action"] },
  ),
  FileType: cls(
    "(mode: str = 'r', bufsize: int = -1, encoding: str | None = None, errors: str | None = None)",
    { __call__: "(string: str) -> object" },
  ),
  HelpFormatter: cls(FORMATTER, formatter),
  MetavarTypeHelpFormatter: cls(FORMATTER, {}, { bases: ["argparse.HelpFormatter"] }),
  Namespace: cls("(**kwargs: object)", {}),
  ONE_OR_MORE: "str",
  OPTIONAL: "str",
  PARSER: "str",
  REMAINDER: "str",
  RawDescriptionHelpFormatter: cls(FORMATTER, {}, { bases: ["argparse.HelpFormatter"] }),
  RawTextHelpFormatter: cls(FORMATTER, {}, { bases: ["argparse.RawDescriptionHelpFormatter"] }),
  SUPPRESS: "str",
  ZERO_OR_MORE: "str",
  _ArgumentGroup: cls(null, container),
  _MutuallyExclusiveGroup: cls(null, container),
  _SubParsersAction: cls(null, {
    ...action,
    add_parser:
      "(name: str, *, help: str = ..., aliases: object = ..., deprecated: bool = False, prog: str | None = None, usage: str | None = None, description: str | None = None, epilog: str | None = None, parents: object = (), formatter_class: object = ..., prefix_chars: str = '-', fromfile_prefix_chars: str | None = None, argument_default: object = None, conflict_handler: str = 'error', add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True) -> argparse.ArgumentParser",
  }),
});
