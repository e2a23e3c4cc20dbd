/** https://docs.python.org/3/library/inspect.html */
import type { ModuleRow } from "./signature.ts";
import { cls, fn, module, unsupported } from "./table.ts";

const FRAMES = "there are no frames to look into";
const test = "(object: object) -> bool";

/** `inspect`. */
export const inspect: ModuleRow = module("inspect", {
  BoundArguments: cls(null, {
    apply_defaults: "() -> None",
    args: "tuple[object, ...]",
    arguments: "dict[str, object]",
    kwargs: "dict[str, object]",
    signature: "inspect.Signature",
  }),
  CORO_CLOSED: "str",
  CORO_CREATED: "str",
  CORO_RUNNING: "str",
  CORO_SUSPENDED: "str",
  GEN_CLOSED: "str",
  GEN_CREATED: "str",
  GEN_RUNNING: "str",
  GEN_SUSPENDED: "str",
  Parameter: cls("(name: str, kind: object, *, default: object = ..., annotation: object = ...)", {
    KEYWORD_ONLY: "object",
    POSITIONAL_ONLY: "object",
    POSITIONAL_OR_KEYWORD: "object",
    VAR_KEYWORD: "object",
    VAR_POSITIONAL: "object",
    annotation: "object",
    default: "object",
    empty: "object",
    kind: "object",
    name: "str",
  }),
  Signature: cls("(parameters: Iterable[object] = (), return_annotation: object = ...)", {
    bind: "(*args: object, **kwargs: object) -> inspect.BoundArguments",
    bind_partial: "(*args: object, **kwargs: object) -> inspect.BoundArguments",
    empty: "object",
    parameters: "dict[str, inspect.Parameter]",
    return_annotation: "object",
  }),
  cleandoc: "(doc: str) -> str",
  currentframe: unsupported(FRAMES),
  getcoroutinestate: "(coroutine: object) -> str",
  getdoc: "(object: object) -> str | None",
  getgeneratorstate: "(generator: object) -> str",
  getmembers: fn(
    "(object: object, predicate: object = None) -> list[tuple[str, object]]",
    { callbacks: "any" },
  ),
  getmro: "(cls: object) -> tuple[object, ...]",
  getsource: unsupported("the source is not kept"),
  getsourcelines: unsupported("the source is not kept"),
  isabstract: test,
  isasyncgen: test,
  isasyncgenfunction: test,
  isawaitable: test,
  isbuiltin: test,
  isclass: test,
  iscoroutine: test,
  iscoroutinefunction: test,
  isfunction: test,
  isgenerator: test,
  isgeneratorfunction: test,
  ismethod: test,
  ismodule: test,
  isroutine: test,
  signature: "(callable: object) -> inspect.Signature",
  stack: unsupported(FRAMES),
  unwrap: "(func: object) -> object",
});
