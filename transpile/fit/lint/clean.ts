/**
 * Whether `deno lint` surely finds nothing in a text. Most texts are so plain that this can be told without starting it;
 * whatever might be found makes a text not clean, even if `deno lint` then lets it pass.
 *
 * @module
 */
import { ts } from "ts-morph";
import { hasOddFlow } from "./flow.ts";
import { hasOddNames } from "./names.ts";
import { isOdd } from "./shapes.ts";

/** Comments that `deno lint` reads, and characters that it warns of. */
const NOTED = new RegExp(
  "deno-lint-ignore|@ts-(?!ignore: )|" +
    "[\\x0b\\x0c\\x85\\xa0\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u3000\\ufeff]",
);

/** Whether `deno lint` finds nothing in `text`, as far as can be told by looking at it. */
export function isClean(text: string): boolean {
  if (NOTED.test(text)) return false;
  const file = ts.createSourceFile("draft.ts", text, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): boolean =>
    isOdd(node) || hasOddFlow(node) ||
    (ts.forEachChild(node, (one) => visit(one) || undefined) ?? false);
  return !visit(file) && !hasOddNames(file);
}
