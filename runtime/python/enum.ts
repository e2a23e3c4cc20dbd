/**
 * Python's `enum`. https://docs.python.org/3/library/enum.html
 *
 * A member is a static field, made with its name and value; the class then finds it by either.
 *
 * @example
 * ```ts
 * import { Enum } from "@manycore/multiprocessing/python/enum";
 * import { list, print } from "@manycore/multiprocessing/python";
 *
 * class Color extends Enum {
 *   static readonly RED = new Color("RED", 1);
 *   static readonly BLUE = new Color("BLUE", 2);
 * }
 *
 * print(Color.RED, Color.of(2) === Color.BLUE); // Color.RED True
 * print(list(Color)); // [<Color.RED: 1>, <Color.BLUE: 2>]
 * ```
 *
 * @module
 */
export { Enum, EnumMeta, EnumType, membersNamed, ReprEnum, unique } from "./enum/enum.ts";
export { Flag, IntFlag } from "./enum/flag.ts";
export { IntEnum, NumberEnum } from "./enum/int_enum.ts";
export { StrEnum, TextEnum } from "./enum/str_enum.ts";
export { auto } from "./enum/auto.ts";
export {
  CONFORM,
  CONTINUOUS,
  EJECT,
  EnumCheck,
  FlagBoundary,
  KEEP,
  NAMED_FLAGS,
  showFlagValues,
  STRICT,
  UNIQUE,
  verify,
} from "./enum/checks.ts";
export { enumBody, EnumDict, Member as member, NonMember as nonmember } from "./enum/body.ts";
export { property } from "./enum/property.ts";
export {
  globalEnum,
  globalEnumRepr,
  globalFlagRepr,
  globalStr,
  pickleByEnumName,
  pickleByGlobalName,
} from "./enum/global.ts";
