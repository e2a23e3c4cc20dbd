/**
 * What is done about each of TypeScript's complaints, by its number.
 *
 * @module
 */
import { count, overload } from "./calls.ts";
import { annotation, definite, missingReturn, noType, pattern } from "./declarations.ts";
import { callee, items, member, unknown, writable } from "./members.ts";
import { arithmetic, comparison, condition, index, instance, present } from "./operands.ts";
import { marked, override, unmarked } from "./overrides.ts";
import type { Strategy } from "./site.ts";
import { twice, value } from "./values.ts";

const CODES: readonly (readonly [Strategy, readonly number[]])[] = [
  // Values whose type is another than their place's.
  [value, [2322, 2345, 2353, 2375, 2379, 2412, 2559, 2560, 2740, 2739, 2741, 2353, 2561, 2820]],
  [value, [2326, 2328, 2719, 2696, 1360, 2698, 2700]],
  // An assertion between types that have too little in common.
  [twice, [2352]],
  // Operands.
  [arithmetic, [2356, 2362, 2363, 2365, 2447, 2736]],
  [comparison, [2367, 2360, 2361, 2839]],
  [condition, [2774, 2801, 2869, 2872, 2873]],
  [instance, [2358, 2359]],
  [present, [2531, 2532, 2533, 18047, 18048, 18049, 2721, 2722, 2723]],
  [index, [2538, 2464]],
  // Members and calls.
  [unknown, [2571, 18046, 18050]],
  [member, [2339, 2551, 2550, 2568, 2576, 2729, 2341, 2445, 2446]],
  [items, [7053, 7015, 7017, 7052, 2493]],
  [callee, [2347, 2348, 2349, 2350, 2351, 2511, 2673, 2674, 2684, 7009]],
  [writable, [2540, 2542, 2704, 2790]],
  [overload, [2769]],
  [count, [2554, 2555, 2556, 2557, 2575]],
  // Loops and patterns.
  [pattern, [2488, 2461, 2495, 2504, 2548, 2549, 2569, 2763, 2764, 2765, 2766, 2802]],
  // Declarations.
  [annotation, [7005, 7006, 7008, 7010, 7011, 7018, 7019, 7022, 7023, 7024, 7031, 7034, 7055]],
  [noType, [2304, 2305, 2314, 2315, 2344, 2503, 2552, 2694, 2709, 2724, 2749]],
  [definite, [2454, 2564, 2565]],
  [missingReturn, [2355, 2366, 7030]],
  [override, [2415, 2416, 2417]],
  [marked, [4114, 4116, 4119, 4120]],
  [unmarked, [4112, 4113, 4117, 4121]],
];

/** The strategy for each code. */
export const STRATEGIES: ReadonlyMap<number, Strategy> = new Map(
  CODES.flatMap(([strategy, codes]) => codes.map((code) => [code, strategy] as const)),
);
