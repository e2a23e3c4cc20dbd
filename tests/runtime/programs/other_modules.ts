/** A module that loads what makes a Python program, beside a main program that does not. */
import "../../../runtime/python/mod.ts";
import { pythonHooks } from "../../../runtime/errors.ts";

export function isPython(): void {
  console.log("other", pythonHooks.call !== undefined);
}
