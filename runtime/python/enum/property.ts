/**
 * Properties of members.
 *
 * @module
 */
import { Property } from "../classes/descriptors.ts";
import { AttributeError } from "../exceptions.ts";
import { options } from "../support/options.ts";
import { repr } from "../text/repr.ts";
import { membersOf } from "./enum.ts";

/** A property of members, whose name a member may have, too. */
class MemberProperty extends Property {
  #name = "";

  override __set_name__(owner: unknown, name: string): void {
    super.__set_name__(owner, name);
    this.#name = name;
  }

  override __get__(self: unknown, owner?: unknown): unknown {
    if (self !== null && self !== undefined) return super.__get__(self, owner);
    const member = membersOf(owner as object).byName.get(this.#name);
    if (member) return member;
    throw new AttributeError(`${repr(owner)} has no attribute '${this.#name}'`);
  }
}

Object.defineProperty(MemberProperty, "__module__", { value: "enum" });

interface Functions {
  readonly fget: unknown;
  readonly fset: unknown;
  readonly fdel: unknown;
  readonly doc: unknown;
}

/** Makes a property of members. https://docs.python.org/3/library/enum.html#enum.property */
export function property(...given: unknown[]): Property {
  const { fget = null, fset = null, fdel = null, doc = null } = options<Functions>(
    ["fget", "fset", "fdel", "doc"],
    ...given,
  );
  return new MemberProperty(fget, fset, fdel, doc);
}
