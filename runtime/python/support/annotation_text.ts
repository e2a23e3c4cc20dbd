/**
 * Annotations as signatures show them.
 *
 * @module
 */
import { repr } from "../text/repr.ts";
import { classModule, className, isType } from "../values/types.ts";

/** An annotation as a signature shows it. */
export function annotationText(annotation: unknown): string {
  if (isType(annotation)) {
    const module = classModule(annotation);
    const name = className(annotation);
    return module === "builtins" ? name : `${module}.${name}`;
  }
  return typeof annotation === "string" ? repr(annotation) : repr(annotation).replace(
    /^typing\./,
    "",
  );
}
