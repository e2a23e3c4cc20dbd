/**
 * Python source in, TypeScript out.
 *
 * @module
 */
import { analyze } from "./analysis/mod.ts";
import { errorAt, TranspileError } from "./emit/error.ts";
import { emitModule, guarded } from "./emit/module.ts";
import { fileText } from "./emit/write.ts";
import { dump } from "./syntax/dump.ts";
import { parse } from "./syntax/parse.ts";

export { TranspileError } from "./emit/error.ts";
export { PythonSyntaxError } from "./syntax/errors.ts";
export { dump, type DumpOptions } from "./syntax/dump.ts";
export { parse } from "./syntax/parse.ts";
export { children, walk } from "./syntax/walk.ts";
export type * from "./syntax/ast.ts";

/** How a program is translated. */
export interface TranspileOptions {
  /** The file's name, as messages show it. */
  filename: string;
  /** What the output imports; `@manycore/multiprocessing` when not given. */
  runtime?: string;
  /** What `__file__` is; the filename when not given. */
  file?: string;
  /** The line width of the output, in columns; 100 when not given. */
  lineWidth?: number;
}

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
export function transpile(source: string, options: TranspileOptions): { code: string } {
  const { filename } = options;
  const module = guarded(parse(source, filename));
  const analysis = analyze(module, source, filename);
  const [problem] = analysis.problems;
  if (problem) {
    throw new TranspileError(
      problem.message,
      filename,
      problem.line,
      problem.column + 1,
      source.split(/\r?\n/)[problem.line - 1] ?? "",
    );
  }
  try {
    const emitted = emitModule(module, analysis, {
      filename,
      file: options.file ?? filename,
      runtime: options.runtime ?? "@manycore/multiprocessing",
    });
    return { code: fileText(emitted, options.lineWidth ?? 100) };
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      throw errorAt(module, filename, module.body[0] ?? module, "the program is nested too deeply");
    }
    throw error;
  }
}

/**
 * Python's syntax tree of a program, as CPython's `ast.dump` writes it.
 *
 * @throws {PythonSyntaxError} The source is not Python.
 */
export function dumpPython(
  source: string,
  options: { filename: string; attributes?: boolean },
): string {
  return dump(parse(source, options.filename), { attributes: options.attributes ?? false });
}
