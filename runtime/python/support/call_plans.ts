/**
 * What is found out about a callable when it is first called, so that further calls of the same shape need not ask again.
 *
 * @module
 */
import type { Keywords } from "../values/keywords.ts";

/** Where the arguments of a call go: so many given by position, and keywords of these names in this order. */
export interface Plan {
  readonly count: number;
  readonly names: readonly string[];
  /** For each keyword the place of its parameter, or its name among the options at the end. */
  readonly places: readonly (number | string)[];
  /** How many places there are in front of the options. */
  readonly length: number;
  /** Whether all keywords, one at least, are options of the same names. */
  readonly areOptions: boolean;
}

/** A plan. */
export function plan(
  count: number,
  names: readonly string[],
  places: readonly (number | string)[],
  length: number,
): Plan {
  const areOptions = names.length > 0 && names.every((name, i) => name === places[i]);
  return { count, names, places, length, areOptions };
}

const plans = new WeakMap<object, Plan>();

/** The plan of the last call with keywords, where this one has the same shape. */
export function planFor(
  target: object,
  count: number,
  names: readonly string[],
): Plan | undefined {
  const plan = plans.get(target);
  if (plan === undefined || plan.count !== count || plan.names.length !== names.length) {
    return undefined;
  }
  for (let i = 0; i < names.length; i++) if (plan.names[i] !== names[i]) return undefined;
  return plan;
}

/** Keeps the plan of a call for the next one. */
export function keepPlan(target: object, plan: Plan): void {
  plans.set(target, plan);
}

/** The arguments of a call, in their places. */
export function laidOut(plan: Plan, args: readonly unknown[], named: Keywords): unknown[] {
  const { names, places, length } = plan;
  const all = args.slice();
  while (all.length < length) all.push(undefined);
  if (plan.areOptions) {
    all.push(named);
    return all;
  }
  let options: Keywords | undefined;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const value = named[names[i]!];
    if (typeof place === "number") all[place] = value;
    else (options ??= {})[place] = value;
  }
  if (options) all.push(options);
  return all;
}

/** How many arguments a function takes that can be called as it is. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

const limitsKey: unique symbol = Symbol("limits");

/** A function with its limits. They say whose they are: a class has what its base class has, and a copy what it was copied from. */
interface Limited {
  [limitsKey]?: { readonly limits: Limits; readonly of: object };
}

/** With how many arguments a function is called as it is, if that was found out. */
export function limitsFor(target: object): Limits | undefined {
  const known = (target as Limited)[limitsKey];
  return known !== undefined && known.of === target ? known.limits : undefined;
}

/** Keeps that on the function itself, where the next call finds it without a search. */
export function keepLimits(target: object, limits: Limits): void {
  if (Object.isExtensible(target)) (target as Limited)[limitsKey] = { limits, of: target };
}

/** The limits of what has to be called in another way each time. */
export const NEVER: Limits = { least: 1, most: 0 };

const methodLimitsKey: unique symbol = Symbol("limits of a method");

/** A method with the limits that it had when it was last called by way of an object. */
interface LimitedMethod {
  [methodLimitsKey]?: {
    readonly limits: Limits;
    readonly of: object;
    readonly name: string | undefined;
    readonly home: unknown;
    readonly count: number;
  };
}

/** With how many arguments a method that was taken off an object by a name is called as it is, if that was found out. */
export function methodLimitsFor(
  method: object,
  name: string | undefined,
  home: unknown,
  count: number,
): Limits | undefined {
  const known = (method as LimitedMethod)[methodLimitsKey];
  return known !== undefined && known.of === method && known.home === home &&
      known.name === name && known.count === count
    ? known.limits
    : undefined;
}

/** Keeps that on the method, since objects give another function for it each time. */
export function keepMethodLimits(
  method: object,
  name: string | undefined,
  home: unknown,
  count: number,
  limits: Limits,
): void {
  if (!Object.isExtensible(method)) return;
  (method as LimitedMethod)[methodLimitsKey] = { limits, of: method, name, home, count };
}
