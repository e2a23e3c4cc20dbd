/**
 * Makes TypeScript repeat itself.
 *
 * Of a union that cannot be gone through a checker remembers that, and then keeps silent: the next loop over a value of the
 * same type passes. A checker that serves many drafts has to speak each time, so it is made to forget.
 *
 * @module
 */
import { ts } from "ts-morph";

interface Allocator {
  readonly objectAllocator: { getTypeConstructor(): { readonly prototype: object } };
}

/** Where a type keeps what going through it gives. */
const NAMES = ["iterationTypesOfIterable", "iterationTypesOfAsyncIterable"];

/** Has the checkers that are made from now on say of every loop that its union cannot be gone through. */
export function repeatThemselves(): void {
  const { prototype } = (ts as unknown as Allocator).objectAllocator.getTypeConstructor();
  for (const name of NAMES) {
    if (Object.hasOwn(prototype, name)) continue;
    const kept = Symbol(name);
    Object.defineProperty(prototype, name, {
      get(this: Record<symbol, unknown>) {
        return this[kept];
      },
      set(this: ts.Type & Record<symbol, unknown>, given: object) {
        if (!(this.flags & ts.TypeFlags.Union) || !isNothing(given)) this[kept] = given;
      },
    });
  }
}

/** Whether this is what stands for "it cannot be gone through": an object that refuses to say more. */
function isNothing(given: object): boolean {
  return Object.getOwnPropertyDescriptor(given, "yieldType")?.get !== undefined;
}
