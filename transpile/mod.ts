/**
 * Python source in, TypeScript out.
 *
 * @module
 */
import { fileText } from "./emit/writing/write.ts";
import { translate, type Transpiled, type TranspileOptions } from "./translate.ts";

export { TranspileError } from "./emit/writing/error.ts";
export { type PythonVersion, readTree } from "./python2/mod.ts";
export * from "./syntax/mod.ts";
export type { Transpiled, TranspileOptions } from "./translate.ts";

/**
 * Translates a Python program to TypeScript.
 *
 * @throws {PythonSyntaxError} The source is not Python.
 * @throws {TranspileError} Something in it cannot be translated.
 * @example
 * ```ts
 * import { assertStringIncludes } from "@std/assert";
 * import { transpile } from "@manycore/multiprocessing/transpile";
 *
 * const { code } = transpile('name = "you"\nprint(f"hello {name}")\n', { filename: "hello.py" });
 * assertStringIncludes(code, "print(`hello ${name}`)");
 * ```
 */
export function transpile(source: string, options: TranspileOptions): Transpiled {
  const key = JSON.stringify([source, options]);
  const known = remembered.get(key);
  const made = known ?? translated(source, options);
  remembered.delete(key);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, made);
  return { ...made };
}

/** How many programs are remembered with what they have become: whoever works on one has all of them transpiled again and again. */
const REMEMBERED = 20;
const remembered = new Map<string, Transpiled>();

function translated(source: string, options: TranspileOptions): Transpiled {
  const { lineWidth = 100, checks = true } = options;
  return translate(source, options, (emitted, runtime) => {
    return fileText(emitted, { runtime, lineWidth, checks });
  });
}
