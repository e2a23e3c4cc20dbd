/**
 * Enumerations whose members are names of their module, too.
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { repr } from "../text/repr.ts";
import { big, type int } from "../values/numbers.ts";
import { tupleFrom } from "../values/tuple.ts";
import { classModule, className } from "../values/types.ts";
import type { Enum } from "./enum.ts";
import { Flag } from "./flag.ts";

/** The last part of the name of the module that a member's class is of. */
function moduleOf(member: Enum): string {
  return classModule(member.constructor).split(".").at(-1)!;
}

/** A member by its module. https://docs.python.org/3/library/enum.html#enum.global_enum */
export function globalEnumRepr(self: Enum): string {
  return `${moduleOf(self)}.${self.name}`;
}

/** A flag, or several together, by their module. */
export function globalFlagRepr(self: Flag): string {
  const module = moduleOf(self);
  const { name } = self;
  if (name === null) return `${module}.${className(self.constructor)}(${self.value})`;
  if (!name.includes("|")) return `${module}.${name}`;
  return name.split("|").map((one) => /^\d/.test(one) ? one : `${module}.${one}`).join("|");
}

/** A member by its name alone. */
export function globalStr(self: Enum): string {
  if (self.name !== null) return self.name;
  return `${className(self.constructor)}(${repr(big(self.value as int))})`;
}

/** Shows the members of an enumeration by the names that they have in its module. https://docs.python.org/3/library/enum.html#enum.global_enum */
export function globalEnum<T extends { readonly prototype: object }>(
  cls: T,
  updateStr: boolean | { update_str?: boolean; updateStr?: boolean } = false,
): T {
  const shown = cls.prototype instanceof Flag ? globalFlagRepr : globalEnumRepr;
  const put = (name: string, show: (self: never) => string) =>
    Object.defineProperty(cls.prototype, name, {
      value(this: never): string {
        return show(this);
      },
      configurable: true,
      writable: true,
    });
  put("__repr__", shown);
  const asked = typeof updateStr === "object" ? updateStr.updateStr ?? false : updateStr;
  const isPlain = getattr(cls, "_member_type_") !== undefined && !("__valuetype__" in cls);
  if (isPlain || asked) put("__str__", globalStr);
  return cls;
}

/** What pickles a member by its name in the class. */
export function pickleByEnumName(self: Enum, _proto: int): unknown {
  return tupleFrom([getattr, tupleFrom([self.constructor, self.name])]);
}

/** What pickles a member by its name in the module. */
export function pickleByGlobalName(self: Enum, _proto: int): string {
  return self.name;
}
