/** The syntax tree's nodes, and the groups of them that the analysis speaks of. */
import type {
  AsyncFunctionDef,
  DictComp,
  FunctionDef,
  GeneratorExp,
  Lambda,
  ListComp,
  SetComp,
} from "../syntax/ast.ts";

export type * from "../syntax/ast.ts";

/** A function with a name. */
export type NamedFunction = FunctionDef | AsyncFunctionDef;
/** Whatever has parameters and a body. */
export type FunctionLike = NamedFunction | Lambda;
/** The expressions that loop. */
export type ComprehensionLike = ListComp | SetComp | DictComp | GeneratorExp;
/** The code that runs while a generator is consumed. */
export type Source = FunctionLike | GeneratorExp;
