/** `os.PathLike`. */
import { ABC } from "../classes/abstract.ts";
import { hasattr, mro } from "../dispatch.ts";
import { nameClass } from "../values/types.ts";

/** What stands for a path: objects that have `__fspath__`. https://docs.python.org/3/library/os.html#os.PathLike */
export class PathLike extends ABC {
  static override readonly __abstractmethods__: readonly string[] = ["__fspath__"];

  /** Whatever can say its path is one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === PathLike
      ? typeof value === "object" && value !== null && hasattr(value, "__fspath__")
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** Whether the objects of a class are paths. */
  static override __subclasscheck__(candidate: unknown): boolean {
    return mro(candidate).includes(this) || this === PathLike && hasattr(candidate, "__fspath__");
  }
}
nameClass(PathLike, "os.PathLike");
