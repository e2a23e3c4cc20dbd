/** https://docs.python.org/3/library/select.html and selectors. */
import { builtins } from "./builtins.ts";
import type { ModuleRow } from "./signature.ts";
import { blocking, cls, type Draft, fn, module } from "./table.ts";

const NUMBERS =
  "POLLIN POLLPRI POLLOUT POLLERR POLLHUP POLLNVAL EPOLLIN EPOLLPRI EPOLLOUT EPOLLERR EPOLLHUP EPOLLET EPOLLONESHOT PIPE_BUF";

const registration: Readonly<Record<string, Draft | string>> = {
  modify: "(fd: object, eventmask: object) -> None",
  unregister: "(fd: object) -> None",
};

const Poll = cls(null, {
  ...registration,
  register: "(fd: object, eventmask: object = 7, /) -> None",
  poll: blocking("(timeout: object = None, /) -> list[tuple[index, index]]"),
});

/** `select`. */
export const select: ModuleRow = module("select", {
  ...Object.fromEntries(NUMBERS.split(" ").map((name) => [name, "small"])),
  Poll,
  epoll: cls("(sizehint: int = -1, flags: int = 0)", {
    ...registration,
    register: "(fd: object, eventmask: object = 7) -> None",
    __enter__: "() -> Self",
    __exit__: "(*args: object) -> None",
    close: "() -> None",
    closed: "bool",
    poll: blocking(
      "(timeout: object = None, maxevents: int = -1) -> list[tuple[index, index]]",
    ),
  }),
  error: builtins.members.get("OSError")!,
  poll: "() -> select.Poll",
  select: blocking(
    "(rlist: Iterable[A], wlist: Iterable[B], xlist: Iterable[C], timeout: object = None, /) -> tuple[list[A], list[B], list[C]]",
    { reads: "now" },
  ),
});

const PAIRS = "list[tuple[selectors.SelectorKey, index]]";

const selector: Readonly<Record<string, Draft | string>> = {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  close: "() -> None",
  get_key: "(fileobj: object) -> selectors.SelectorKey",
  get_map: "() -> object",
  modify: fn("(fileobj: object, events: int, data: object = None) -> selectors.SelectorKey", {
    callbacks: "any",
  }),
  register: fn("(fileobj: object, events: int, data: object = None) -> selectors.SelectorKey", {
    callbacks: "any",
  }),
  select: blocking(`(timeout: object = None) -> ${PAIRS}`),
  unregister: "(fileobj: object) -> selectors.SelectorKey",
};

/** `selectors`. */
export const selectors: ModuleRow = module("selectors", {
  EVENT_READ: "index",
  EVENT_WRITE: "index",
  BaseSelector: cls(null, selector),
  DefaultSelector: cls("()", selector, { bases: ["selectors.BaseSelector"] }),
  EpollSelector: cls("()", selector, { bases: ["selectors.BaseSelector"] }),
  PollSelector: cls("()", selector, { bases: ["selectors.BaseSelector"] }),
  SelectSelector: cls("()", selector, { bases: ["selectors.BaseSelector"] }),
  SelectorKey: cls("(fileobj: object, fd: int, events: int, data: object)", {
    fileobj: "object",
    fd: "index",
    events: "index",
    data: "object",
  }),
});
