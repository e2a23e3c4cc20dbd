/** What sequences have in common, and orders of graphs: `difflib`, `graphlib`. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, writable } from "./table.ts";

const OPCODE = "tuple[str, index, index, index, index]";
const DIFF =
  "fromfile: str = '', tofile: str = '', fromfiledate: str = '', tofiledate: str = '', n: int = 3, lineterm: str = '\\n'";
const SIDES = "a: Iterable[str], b: Iterable[str]";

/** https://docs.python.org/3/library/difflib.html */
export const difflib: ModuleRow = module("difflib", {
  Differ: cls("(linejunk: object = None, charjunk: object = None)", {
    charjunk: writable("object"),
    compare: `(${SIDES}) -> Iterator[str]`,
    linejunk: writable("object"),
  }),
  IS_CHARACTER_JUNK: "(ch: str) -> bool",
  IS_LINE_JUNK: "(line: str) -> bool",
  Match: cls("(a: index, b: index, size: index)", { a: "index", b: "index", size: "index" }, {
    bases: ["tuple"],
  }),
  SequenceMatcher: cls(
    "(isjunk: object = None, a: object = '', b: object = '', autojunk: object = True)",
    {
      a: "object",
      autojunk: writable("bool"),
      b: "object",
      b2j: "dict[object, list[index]]",
      bjunk: "set[object]",
      bpopular: "set[object]",
      find_longest_match:
        "(alo: index = 0, ahi: index | None = None, blo: index = 0, bhi: index | None = None) -> difflib.Match",
      get_grouped_opcodes: `(n: index = 3) -> Iterator[list[${OPCODE}]]`,
      get_matching_blocks: "() -> list[difflib.Match]",
      get_opcodes: `() -> list[${OPCODE}]`,
      isjunk: writable("object"),
      quick_ratio: "() -> float",
      ratio: "() -> float",
      real_quick_ratio: "() -> float",
      set_seq1: "(a: object) -> None",
      set_seq2: "(b: object) -> None",
      set_seqs: "(a: object, b: object) -> None",
    },
  ),
  context_diff: `(${SIDES}, ${DIFF}) -> Iterator[str]`,
  diff_bytes:
    "(dfunc: object, a: object, b: object, fromfile: object = b'', tofile: object = b'', fromfiledate: object = b'', tofiledate: object = b'', n: int = 3, lineterm: object = ...) -> Iterator[bytes]"
      .replaceAll("b''", "..."),
  get_close_matches:
    "(word: T, possibilities: Iterable[T], n: int = 3, cutoff: float = 0.6) -> list[T]",
  ndiff: `(${SIDES}, linejunk: object = None, charjunk: object = ...) -> Iterator[str]`,
  restore: "(delta: Iterable[str], which: int) -> Iterator[str]",
  unified_diff: `(${SIDES}, ${DIFF}) -> Iterator[str]`,
});

/** https://docs.python.org/3/library/graphlib.html */
export const graphlib: ModuleRow = module("graphlib", {
  CycleError: exception("ValueError"),
  TopologicalSorter: cls("(graph: object = None)", {
    add: "(node: object, *predecessors: object) -> None",
    done: "(*nodes: object) -> None",
    get_ready: "() -> tuple[object, ...]",
    is_active: "() -> bool",
    prepare: "() -> None",
    static_order: "() -> Iterator[object]",
  }),
});
