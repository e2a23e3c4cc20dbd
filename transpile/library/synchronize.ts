/** Locks and their kin, which `multiprocessing` and `threading` both have. */
import { blocking, cls, type Draft, fn } from "./table.ts";

const context = {
  __enter__: blocking("() -> bool"),
  __exit__: "(*args: object) -> None",
};

function lock(first: "block" | "blocking", timeout: string): Record<string, Draft | string> {
  return {
    ...context,
    acquire: blocking(`(${first}: bool = True, timeout: float | None = ${timeout}) -> bool`),
    release: "() -> None",
    ...(first === "blocking" ? { locked: "() -> bool" } : {}),
  };
}

/** The locks of a module, whose parameters differ a little between the two. */
export function locks(module: "multiprocessing" | "threading"): Record<string, Draft> {
  const own = module === "multiprocessing" ? lock("block", "None") : lock("blocking", "-1");
  const semaphore: Record<string, Draft | string> = {
    ...own,
    ...(module === "threading"
      ? { release: "(n: int = 1) -> None" }
      : { get_value: "() -> index" }),
  };
  return {
    Lock: cls("()", own),
    RLock: cls("()", own),
    Semaphore: cls("(value: int = 1)", semaphore),
    BoundedSemaphore: cls("(value: int = 1)", semaphore),
    Condition: cls("(lock: object = None)", {
      ...own,
      notify: "(n: int = 1) -> None",
      notify_all: "() -> None",
      wait: blocking("(timeout: float | None = None) -> bool"),
      wait_for: blocking("(predicate: Callable[[], R], timeout: float | None = None) -> R", {
        callbacks: module === "multiprocessing" ? "any" : "sync",
      }),
    }),
    Event: cls("()", {
      clear: "() -> None",
      is_set: "() -> bool",
      set: "() -> None",
      wait: blocking("(timeout: float | None = None) -> bool"),
    }),
    Barrier: cls(
      fn(
        "(parties: int, action: Callable[[], object] | None = None, timeout: float | None = None)",
        { callbacks: "any" },
      ),
      {
        abort: "() -> None",
        broken: "bool",
        n_waiting: "index",
        parties: "index",
        reset: "() -> None",
        wait: blocking("(timeout: float | None = None) -> index"),
      },
    ),
  };
}
