/**
 * Python source in, TypeScript out.
 *
 * @module
 */
import { analyze } from "./analysis/mod.ts";
import { errorAt, TranspileError } from "./emit/error.ts";
import { withForks } from "./emit/fork.ts";
import { mangle } from "./emit/mangling.ts";
import { emitModule, guarded } from "./emit/module.ts";
import { fileText } from "./emit/write.ts";
import { type PythonVersion, readProgram, withPython2 } from "./python2/mod.ts";
import { check, type PythonSyntaxWarning } from "./syntax/mod.ts";

export { TranspileError } from "./emit/error.ts";
export { type PythonVersion, readTree } from "./python2/mod.ts";
export * from "./syntax/mod.ts";

/** How a program is translated. */
export interface TranspileOptions {
  /** The file's name, as messages show it. */
  filename: string;
  /**
   * Which Python the program is written in; when not given, 3, and 2 where Python 3's grammar refuses the program and
   * Python 2's takes it.
   */
  python?: PythonVersion | undefined;
  /** What the output imports; `@manycore/multiprocessing` when not given. */
  runtime?: string;
  /** What `__file__` is; when not given, the file of that name beside the output. */
  file?: string;
  /** The line width of the output, in columns; 100 when not given, null for text that is not formatted. */
  lineWidth?: number | null;
  /**
   * Whether TypeScript and `deno lint` check the output, which then says as much of its types as they need to accept
   * it; true when not given. That takes about a second for the first program and a tenth of one for each after it.
   * What the output does is the same without.
   */
  checks?: boolean;
}

/** What a program becomes. */
export interface Transpiled {
  /** The TypeScript. */
  code: string;
  /** Which Python the program is written in. */
  python: PythonVersion;
  /** What Python warns of when it compiles the program. */
  warnings: readonly PythonSyntaxWarning[];
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
export function transpile(source: string, options: TranspileOptions): Transpiled {
  const { filename } = options;
  const program = readProgram(source, filename, options.python);
  const { module: parsed, python } = program;
  const found = check(parsed);
  const warnings = python === 2 ? [] : found;
  mangle(parsed);
  const module = guarded(parsed);
  let analysis = analyze(module, source, filename);
  if (program.refine(analysis)) analysis = analyze(module, source, filename);
  const [problem] = analysis.problems;
  if (problem) {
    throw new TranspileError(
      problem.message,
      filename,
      problem.line,
      problem.column + 1,
      source.split(/\r?\n/)[problem.line - 1] ?? "",
      problem.exception,
    );
  }
  const { runtime = "@manycore/multiprocessing", lineWidth = 100, checks = true } = options;
  try {
    const emitted = emitModule(module, analysis, { filename, file: options.file ?? null, runtime });
    const complete = python === 2 ? withPython2(emitted, runtime) : emitted;
    const whole = withForks(complete, module, runtime);
    return { code: fileText(whole, { runtime, lineWidth, checks }), python, warnings };
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      throw errorAt(module, filename, module.body[0] ?? module, "the program is nested too deeply");
    }
    throw error;
  }
}
