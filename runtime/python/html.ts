/**
 * Python's `html`: text in HTML and back. https://docs.python.org/3/library/html.html
 *
 * @example
 * ```ts
 * import { escape, unescape } from "@manycore/multiprocessing/python/html";
 *
 * escape("a < b"); // "a &lt; b"
 * unescape("&eacute;&#33;"); // "é!"
 * ```
 *
 * @module
 */
import { unescapeReferences } from "./html/references.ts";
import { truth } from "./operators/truth.ts";
import { options } from "./support/options.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./html.ts";

/** How text is escaped. */
export interface EscapeOptions {
  /** Whether quotes are, too. */
  quote?: boolean;
}

/** A text as HTML writes it. https://docs.python.org/3/library/html.html#html.escape */
export function escape(s: string, ...given: unknown[]): string {
  const { quote = true } = options<EscapeOptions>(["quote"], ...given);
  const plain = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return truth(quote) ? plain.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : plain;
}

/** The text that HTML stands for. https://docs.python.org/3/library/html.html#html.unescape */
export function unescape(s: string): string {
  return unescapeReferences(s);
}

nameFunctions(self);
