/** https://docs.python.org/3/library/numbers.html */
import type { ModuleRow } from "./signature.ts";
import { cls, module } from "./table.ts";

/** `numbers`. */
export const numberClasses: ModuleRow = module("numbers", {
  Complex: cls(null, {}),
  Integral: cls(null, {}),
  Number: cls(null, {}),
  Rational: cls(null, {}),
  Real: cls(null, {}),
});
