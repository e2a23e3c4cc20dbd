/** https://docs.python.org/3/library/multiprocessing.html#pipes-and-queues */
import { exception } from "../exceptions.ts";
import type { ModuleRow, Row } from "../signature.ts";
import { blocking, cls, type Draft, module } from "../table.ts";

const one = { parameters: ["T"] };

const methods = {
  cancel_join_thread: "() -> None",
  close: "() -> None",
  empty: "() -> bool",
  full: "() -> bool",
  get: blocking("(block: bool = True, timeout: float | None = None) -> T"),
  get_nowait: "() -> T",
  join_thread: blocking("() -> None"),
  put: blocking("(obj: T, block: bool = True, timeout: float | None = None) -> None"),
  put_nowait: "(obj: T) -> None",
  qsize: "() -> index",
};

/** The queues of `multiprocessing`. */
export const queueClasses: Readonly<Record<string, Draft>> = {
  Queue: cls("(maxsize: int = 0)", methods, one),
  JoinableQueue: cls(
    "(maxsize: int = 0)",
    { ...methods, join: blocking("() -> None"), task_done: "() -> None" },
    one,
  ),
  SimpleQueue: cls("()", {
    close: "() -> None",
    empty: "() -> bool",
    get: blocking("() -> T"),
    put: blocking("(obj: T) -> None"),
  }, one),
};

/** `multiprocessing.queues`, given the rows of `multiprocessing`. */
export function queues(of: (name: string) => Row): ModuleRow {
  return module("multiprocessing.queues", {
    Queue: of("Queue"),
    JoinableQueue: of("JoinableQueue"),
    SimpleQueue: of("SimpleQueue"),
    Empty: exception("Exception"),
    Full: exception("Exception"),
  });
}

const Connection = cls(null, {
  __enter__: "() -> Self",
  __exit__: "(*args: object) -> None",
  close: "() -> None",
  closed: "bool",
  fileno: "() -> index",
  poll: blocking("(timeout: float | None = 0.0) -> bool"),
  readable: "bool",
  recv: blocking("() -> T"),
  recv_bytes: blocking("(maxlength: int | None = None) -> bytes"),
  recv_bytes_into: blocking("(buf: object, offset: int = 0) -> index"),
  send: blocking("(obj: T) -> None"),
  send_bytes: blocking("(buf: object, offset: int = 0, size: int | None = None) -> None"),
  writable: "bool",
}, one);

const CONNECTION = "multiprocessing.connection.Connection[object]";

/** `Pipe`. */
export const pipe = `(duplex: bool = True) -> tuple[${CONNECTION}, ${CONNECTION}]`;

/** `multiprocessing.connection`, given the rows of `multiprocessing`. */
export function connection(of: (name: string) => Row): ModuleRow {
  return module("multiprocessing.connection", {
    Connection,
    Client: blocking(
      `(address: object, family: str | None = None, authkey: bytes | None = None) -> ${CONNECTION}`,
    ),
    Listener: cls(
      "(address: object = None, family: str | None = None, backlog: int = 1, authkey: bytes | None = None)",
      {
        __enter__: "() -> Self",
        __exit__: "(*args: object) -> None",
        accept: blocking(`() -> ${CONNECTION}`),
        address: "object",
        close: "() -> None",
        last_accepted: "object",
      },
    ),
    Pipe: of("Pipe"),
    answer_challenge: blocking("(connection: object, authkey: bytes) -> None"),
    deliver_challenge: blocking("(connection: object, authkey: bytes) -> None"),
    wait: blocking("(object_list: Iterable[T], timeout: float | None = None) -> list[T]", {
      reads: "now",
    }),
  });
}
