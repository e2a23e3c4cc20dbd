/**
 * Calls of `multiprocessing` that Python refuses: too few arguments, or too many.
 *
 * @module
 */
import { suggestion } from "../../runtime/python/support/suggestion.ts";
import type { FunctionRow } from "../library/signature.ts";
import type { Call } from "../syntax/ast.ts";
import { call, type Code, quote } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { parametersOf } from "./library.ts";

/** Methods that CPython has in C, whose errors have other words. */
const IN_C = /\.(Lock|RLock|Semaphore|BoundedSemaphore|Condition)\.(acquire|release|__\w+__)$/;

/** What the classes of submodules take besides. */
const CONTEXT: ReadonlySet<string> = new Set(["context", "ctx"]);

/** The error that a call of a function of `multiprocessing` raises; null where it fits. */
export function wrongCall(e: Emitter, node: Call, row: FunctionRow): Code | null {
  if (!row.name.startsWith("multiprocessing.") || IN_C.test(row.name)) return null;
  if (node.args.some((item) => item.type === "Starred")) return null;
  if (node.keywords.some((keyword) => keyword.arg === null)) return null;
  const parameters = parametersOf(row.signature);
  if (parameters.some(({ kind }) => kind === "kwargs")) return null;
  const takesAny = parameters.some(({ kind }) => kind === "star");
  const label = labelOf(row);
  const positional = parameters.filter(({ kind }) => kind === "positional");
  const least = positional.filter(({ optional }) => !optional).length;
  const given = node.args.length;
  const names = parameters.filter(({ kind }) => kind !== "star").map(({ name }) => name);
  const unknown = node.keywords.find(({ arg }) => !names.includes(arg!) && !CONTEXT.has(arg!));
  if (unknown) {
    const near = suggestion(unknown.arg!, names);
    return refused(e, `${label}() got an unexpected keyword argument '${unknown.arg}'${near}`);
  }
  if (given > positional.length && !takesAny) {
    const [from, to] = [least + 1, positional.length + 1];
    const takes = from === to ? `${to}` : `from ${from} to ${to}`;
    return refused(
      e,
      `${label}() takes ${takes} positional argument${to === 1 ? "" : "s"} but ${
        given + 1
      } were given`,
    );
  }
  const gone = positional.filter(({ name, optional }, i) =>
    !optional && i >= given && !node.keywords.some(({ arg }) => arg === name)
  ).map(({ name }) => `'${name}'`);
  if (gone.length === 0) return null;
  const last = gone.pop()!;
  const list = gone.length > 1 ? `${gone.join(", ")}, and ${last}` : [...gone, last].join(" and ");
  const count = gone.length + 1;
  return refused(
    e,
    `${label}() missing ${count} required positional argument${count === 1 ? "" : "s"}: ${list}`,
  );
}

function refused(e: Emitter, message: string): Code {
  return call(e.py("refuse"), quote(message));
}

/** What CPython calls the function: what the module offers are methods of its default context. */
function labelOf({ name }: FunctionRow): string {
  const parts = name.replace(/\.__init__$/, "").split(".");
  const last = parts.at(-1)!;
  if (name.endsWith("Process.__init__")) return "BaseProcess.__init__";
  if (parts.length === 2) return `BaseContext.${last}`;
  if (name.endsWith(".__init__")) return `${last}.__init__`;
  const owner = parts.at(-2)!;
  if (/^[a-z]/.test(owner)) return last;
  const shown: Readonly<Record<string, string>> = {
    AsyncResult: "ApplyResult",
    Connection: "_ConnectionBase",
    Process: "BaseProcess",
  };
  return `${shown[owner] ?? owner}.${last}`;
}
