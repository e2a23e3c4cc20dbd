import type { Variable } from "../scopes/scopes.ts";
import type { Lattice } from "./lattice.ts";
import { widen } from "./lattice.ts";
import { equal } from "./lattice.ts";
import type { Type } from "./types.ts";

/** What the local variables of a function hold at one point of it. A variable that is not in it is unbound there. */
export class Environment {
  readonly types: Map<Variable, Type>;
  /** Variables that some ways to this point leave unbound. */
  readonly maybeUnbound: Set<Variable>;
  /** No way leads here. */
  dead = false;
  /** A condition says that no value that was ever seen leads here. */
  impossible = false;

  constructor(types = new Map<Variable, Type>(), maybeUnbound = new Set<Variable>()) {
    this.types = types;
    this.maybeUnbound = maybeUnbound;
  }

  clone(): Environment {
    const copy = new Environment(new Map(this.types), new Set(this.maybeUnbound));
    copy.dead = this.dead;
    return copy;
  }

  set(variable: Variable, type: Type): void {
    this.types.set(variable, type);
    this.maybeUnbound.delete(variable);
  }
}

/** Where two ways meet. */
export function meet(lattice: Lattice, a: Environment, b: Environment): Environment {
  if (a.dead) return b;
  if (b.dead) return a;
  const result = a.clone();
  for (const variable of b.maybeUnbound) result.maybeUnbound.add(variable);
  for (const [variable, type] of b.types) {
    const other = a.types.get(variable);
    result.types.set(variable, other ? lattice.join(other, type) : type);
    if (!other) result.maybeUnbound.add(variable);
  }
  for (const variable of a.types.keys()) {
    if (!b.types.has(variable)) result.maybeUnbound.add(variable);
  }
  return result;
}

/** Where all ways meet; dead if there are none. */
export function meetAll(lattice: Lattice, all: readonly Environment[]): Environment {
  const living = all.filter((one) => !one.dead);
  const [first, ...rest] = living;
  if (!first) {
    const dead = new Environment();
    dead.dead = true;
    return dead;
  }
  return rest.reduce((a, b) => meet(lattice, a, b), first);
}

/** Lets what grew since `before` grow further at once, so that a loop's fixed point is near. */
export function widenEnvironment(before: Environment, now: Environment): void {
  for (const [variable, type] of now.types) {
    const was = before.types.get(variable);
    if (was && was !== type) now.types.set(variable, widen(was, type));
  }
}

/** Whether two environments say the same. */
export function sameEnvironment(a: Environment, b: Environment): boolean {
  if (a.dead !== b.dead || a.types.size !== b.types.size) return false;
  if (a.maybeUnbound.size !== b.maybeUnbound.size) return false;
  for (const [variable, type] of a.types) {
    const other = b.types.get(variable);
    if (!other || !equal(type, other)) return false;
  }
  return true;
}
