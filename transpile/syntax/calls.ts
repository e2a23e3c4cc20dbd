/**
 * The arguments of calls and of class definitions.
 *
 * @see https://docs.python.org/3.13/reference/expressions.html#calls
 * @module
 */
import type { Expr, Keyword } from "./ast.ts";
import { atComprehension, soleGenerator } from "./atoms.ts";
import { expression, namedExpression } from "./expressions.ts";
import { makeKeyword, makeStarred } from "./make_expressions.ts";
import type { State } from "./state.ts";
import * as T from "./tokens.ts";

/**
 * Reads `(a, *b, c=d, **e)` into two lists. Plain arguments come first, `*b` stands before every
 * `**e`; a generator expression without parentheses of its own must be alone, and in a call.
 */
export function callArguments(
  p: State,
  args: Expr[],
  keywords: Keyword[],
  generator: boolean,
): void {
  const open = p.pos++;
  let unpacked = false;
  while (p.kinds[p.pos] !== T.RPAR) {
    const s = p.pos;
    const kind = p.kinds[s];
    if (kind === T.STAR) {
      if (unpacked) p.fail();
      p.pos++;
      args.push(makeStarred(p, s, expression(p), "Load"));
    } else if (kind === T.DOUBLESTAR) {
      p.pos++;
      unpacked = true;
      keywords.push(makeKeyword(p, s, null, expression(p)));
    } else if (kind === T.NAME && p.kinds[s + 1] === T.EQUAL) {
      const name = p.name();
      p.pos++;
      keywords.push(makeKeyword(p, s, name, expression(p)));
    } else {
      if (keywords.length > 0) p.fail();
      const value = namedExpression(p);
      if (generator && args.length === 0 && atComprehension(p)) {
        args.push(soleGenerator(p, open, value));
        return;
      }
      args.push(value);
    }
    if (p.kinds[p.pos] !== T.RPAR) p.expect(T.COMMA);
  }
  p.pos++;
}
