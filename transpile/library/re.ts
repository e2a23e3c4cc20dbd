/** https://docs.python.org/3/library/re.html */
import { exception } from "./exceptions.ts";
import type { CallShape, ModuleRow } from "./signature.ts";
import { cls, type Draft, fn, module } from "./table.ts";

/** How many groups of a pattern capture; undefined where that cannot be seen. */
function countGroups(pattern: unknown): number | undefined {
  if (typeof pattern !== "string") return undefined;
  // Comments may hold brackets, and conditions have brackets of their own.
  if (/\(\?\(|#/.test(pattern)) return undefined;
  let groups = 0;
  for (const [part] of pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?P</gs)) {
    if (part.startsWith("(")) groups++;
  }
  return groups;
}

/** What is matched, in a stub's words: both the pattern and what is searched tell. */
function textOf({ arguments: given }: CallShape): string {
  for (const name of ["pattern", "string"]) {
    const kind = given.get(name)?.kind;
    if (kind === "str" || kind === "bytes") return kind;
  }
  return "object";
}

/** What `findall` gives, and `split`, of a pattern that stands in the call. */
function piecesOf(call: CallShape): { readonly found: string; readonly piece: string } {
  const text = textOf(call);
  const groups = countGroups(call.literals.get("pattern"));
  if (groups === undefined) {
    return { found: "object", piece: text === "object" ? text : `${text} | None` };
  }
  const found = groups < 2 ? text : `tuple[${new Array(groups).fill(text).join(", ")}]`;
  return { found, piece: groups === 0 ? text : `${text} | None` };
}

/** The whole match is always there; another group may have taken no part. */
function group({ positional, literals }: CallShape): string | undefined {
  if (!positional) return "object";
  if (positional.length > 1) return `tuple[${positional.map(() => "T | None").join(", ")}]`;
  return positional.length === 0 || literals.get("group1") === 0 ? "T" : "T | None";
}

const RANGE = "string: object, pos: int = 0, endpos: int = ...";
const REPLACING = "repl: object | Callable[[re.Match[T]], object], string: object, count: int = 0";

/** A `Pattern` has for parameters what it matches, what `findall` gives, and what `split` gives. */
const pattern: Readonly<Record<string, Draft | string>> = {
  findall: `(${RANGE}) -> list[F]`,
  finditer: `(${RANGE}) -> Iterator[re.Match[T]]`,
  flags: "small",
  fullmatch: `(${RANGE}) -> re.Match[T] | None`,
  groupindex: "dict[str, index]",
  groups: "index",
  match: `(${RANGE}) -> re.Match[T] | None`,
  pattern: "T",
  search: `(${RANGE}) -> re.Match[T] | None`,
  split: "(string: object, maxsplit: int = 0) -> list[S]",
  sub: `(${REPLACING}) -> T`,
  subn: `(${REPLACING}) -> tuple[T, index]`,
};

/** A function that matches once. */
function once(): Draft {
  return fn("(pattern: object, string: object, flags: object = 0) -> object", {
    result: (call) => `re.Match[${textOf(call)}] | None`,
  });
}

const SUB =
  "(pattern: object, repl: object | Callable[[re.Match[A]], object], string: A, count: int = 0, flags: object = 0) -> object";
const PLACE = "int[-1, 2**32]";

const FLAGS = "A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE NOFLAG S U UNICODE VERBOSE X";

const FLAG = "(other: object, /) -> re.RegexFlag";

const ERROR = exception("Exception", {
  colno: "index | None",
  lineno: "index | None",
  msg: "str",
  pattern: "object",
  pos: "index | None",
});

/** `re`. */
export const re: ModuleRow = module("re", {
  ...Object.fromEntries(FLAGS.split(" ").map((name) => [name, "re.RegexFlag"])),
  Match: cls(null, {
    __getitem__: fn("(group1: object, /) -> T | None", { result: group }),
    end: `(group: object = 0, /) -> ${PLACE}`,
    endpos: "index",
    expand: "(template: object) -> T",
    group: fn("(group1: object = 0, /, *groups: object) -> object", { result: group }),
    groupdict: "(default: D = None) -> dict[str, T | None | D]",
    groups: "(default: D = None) -> tuple[T | None | D, ...]",
    lastgroup: "str | None",
    lastindex: "index | None",
    pos: "index",
    re: "re.Pattern[T, object, object]",
    regs: `tuple[tuple[${PLACE}, ${PLACE}], ...]`,
    span: `(group: object = 0, /) -> tuple[${PLACE}, ${PLACE}]`,
    start: `(group: object = 0, /) -> ${PLACE}`,
    string: "T",
  }, { parameters: ["T"] }),
  Pattern: cls(null, pattern, { parameters: ["T", "F", "S"] }),
  PatternError: ERROR,
  RegexFlag: cls("(value: object)", { __and__: FLAG, __or__: FLAG, value: "small" }, {
    bases: ["enum.IntFlag"],
  }),
  Scanner: cls("(lexicon: Iterable[object], flags: object = 0)", {
    lexicon: "object",
    match: "re.Match[str] | None",
    scan: "(string: str) -> tuple[list[object], str]",
  }),
  compile: fn("(pattern: object, flags: object = 0) -> object", {
    result: (call) => {
      const { found, piece } = piecesOf(call);
      return `re.Pattern[${textOf(call)}, ${found}, ${piece}]`;
    },
  }),
  error: ERROR,
  escape: "(pattern: A) -> A",
  findall: fn("(pattern: object, string: object, flags: object = 0) -> object", {
    result: (call) => `list[${piecesOf(call).found}]`,
  }),
  finditer: fn("(pattern: object, string: object, flags: object = 0) -> object", {
    result: (call) => `Iterator[re.Match[${textOf(call)}]]`,
  }),
  fullmatch: once(),
  match: once(),
  purge: "() -> None",
  search: once(),
  split: fn(
    "(pattern: object, string: object, maxsplit: int = 0, flags: object = 0) -> object",
    { result: (call) => `list[${piecesOf(call).piece}]` },
  ),
  sub: fn(SUB, { result: textOf }),
  subn: fn(SUB, { result: (call) => `tuple[${textOf(call)}, index]` }),
});
