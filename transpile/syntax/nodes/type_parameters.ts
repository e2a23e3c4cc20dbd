/**
 * The parameters of generic functions, classes and type aliases.
 *
 * @module
 */
import type { Expr } from "./expressions.ts";
import type { Located } from "./places.ts";

/** `T: bound = default_value` */
export interface TypeVar extends Located {
  type: "TypeVar";
  name: string;
  bound: Expr | null;
  default_value: Expr | null;
}

/** `**P` */
export interface ParamSpec extends Located {
  type: "ParamSpec";
  name: string;
  default_value: Expr | null;
}

/** `*Ts` */
export interface TypeVarTuple extends Located {
  type: "TypeVarTuple";
  name: string;
  default_value: Expr | null;
}

/** Any parameter of a generic function, class or type alias. */
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;
