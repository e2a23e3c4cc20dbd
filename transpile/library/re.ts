/** https://docs.python.org/3/library/re.html */
import { exception } from "./exceptions.ts";
import { members, type Type } from "../analysis/types.ts";
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

/** What `findall` gives, and `split` between the pieces. */
interface Pieces {
  readonly found: string;
  readonly piece: string;
}

function piecesOf(call: CallShape): Pieces {
  const groups = countGroups(call.literals.get("pattern"));
  const isStr = call.arguments.get("pattern")?.kind === "str";
  if (!isStr || groups === undefined) {
    return { found: "object", piece: isStr ? "str | None" : "object" };
  }
  const found = groups < 2 ? "str" : `tuple[${new Array(groups).fill("str").join(", ")}]`;
  return { found, piece: groups === 0 ? "str" : "str | None" };
}

/** Whether a text is matched, no bytes: either tells that its pattern or what is searched is one. */
function isText({ arguments: given, receiver }: CallShape): boolean {
  if (given.get("string")?.kind === "str" || given.get("pattern")?.kind === "str") return true;
  return receiver?.kind === "libraryInstance" && maybeStr(receiver.parameters[1]);
}

function maybeStr(type: Type | undefined): boolean {
  return type !== undefined && members(type).some(({ kind }) => kind === "str");
}

/** The whole match is always there; another group may have taken no part. */
function group(call: CallShape): string | undefined {
  const { positional } = call;
  if (!positional) return "object";
  if (positional.length > 1) {
    return `tuple[${positional.map(() => "str | None").join(", ")}]`;
  }
  return positional.length === 0 || call.literals.get("group1") === 0 ? "str" : "str | None";
}

const RANGE = "string: object, pos: int = 0, endpos: int = ...";
const REPL = "repl: str | Callable[[re.Match], str], string: object";

/** A `Pattern` has for parameters what `findall` gives, and what `split` gives. */
const pattern: Readonly<Record<string, Draft | string>> = {
  findall: fn(`(${RANGE}) -> list[F]`),
  finditer: `(${RANGE}) -> Iterator[re.Match]`,
  flags: "small",
  fullmatch: `(${RANGE}) -> re.Match | None`,
  groupindex: "dict[str, index]",
  groups: "index",
  match: `(${RANGE}) -> re.Match | None`,
  pattern: "object",
  search: `(${RANGE}) -> re.Match | None`,
  split: fn("(string: object, maxsplit: int = 0) -> list[S]"),
  sub: fn(`(${REPL}, count: int = 0) -> object`, { result: (c) => isText(c) ? "str" : undefined }),
  subn: fn(`(${REPL}, count: int = 0) -> tuple[object, index]`, {
    result: (c) => isText(c) ? "tuple[str, index]" : undefined,
  }),
};

const FLAGS = "A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE NOFLAG S U UNICODE VERBOSE X";

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
    __getitem__: fn("(group1: object, /) -> str | None", { result: group }),
    end: "(group: object = 0, /) -> int[-1, 2**32]",
    endpos: "index",
    expand: "(template: str) -> str",
    group: fn("(group1: object = 0, /, *groups: object) -> object", { result: group }),
    groupdict: "(default: D = None) -> dict[str, str | None | D]",
    groups: "(default: D = None) -> tuple[str | None | D, ...]",
    lastgroup: "str | None",
    lastindex: "index | None",
    pos: "index",
    re: "re.Pattern[object, object]",
    regs: "tuple[tuple[int[-1, 2**32], int[-1, 2**32]], ...]",
    span: "(group: object = 0, /) -> tuple[int[-1, 2**32], int[-1, 2**32]]",
    start: "(group: object = 0, /) -> int[-1, 2**32]",
    string: "object",
  }),
  Pattern: cls(null, pattern, { parameters: ["F", "S"] }),
  PatternError: ERROR,
  RegexFlag: cls("(value: object)", {}, { bases: ["enum.IntFlag"] }),
  compile: fn("(pattern: object, flags: object = 0) -> re.Pattern[object, object]", {
    result: (call) => {
      const { found, piece } = piecesOf(call);
      return `re.Pattern[${found}, ${piece}]`;
    },
  }),
  error: ERROR,
  escape: fn("(pattern: T) -> T"),
  findall: fn("(pattern: object, string: object, flags: object = 0) -> list[object]", {
    result: (call) => `list[${piecesOf(call).found}]`,
  }),
  finditer: "(pattern: object, string: object, flags: object = 0) -> Iterator[re.Match]",
  fullmatch: "(pattern: object, string: object, flags: object = 0) -> re.Match | None",
  match: "(pattern: object, string: object, flags: object = 0) -> re.Match | None",
  purge: "() -> None",
  search: "(pattern: object, string: object, flags: object = 0) -> re.Match | None",
  split: fn(
    "(pattern: object, string: object, maxsplit: int = 0, flags: object = 0) -> list[object]",
    { result: (call) => isText(call) ? `list[${piecesOf(call).piece}]` : undefined },
  ),
  sub: fn(`(pattern: object, ${REPL}, count: int = 0, flags: object = 0) -> object`, {
    result: (call) => isText(call) ? "str" : undefined,
  }),
  subn: fn(
    `(pattern: object, ${REPL}, count: int = 0, flags: object = 0) -> tuple[object, index]`,
    { result: (call) => isText(call) ? "tuple[str, index]" : undefined },
  ),
});
