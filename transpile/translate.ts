/**
 * The way of a program from Python's text to TypeScript's, but for the last step.
 *
 * @module
 */
import { analyze } from "./analysis/mod.ts";
import { errorAt, TranspileError } from "./emit/error.ts";
import { withForks } from "./emit/fork.ts";
import { mangle } from "./emit/mangling.ts";
import { emitModule, type Emitted, guarded } from "./emit/module.ts";
import { type PythonVersion, readProgram, withPython2 } from "./python2/mod.ts";
import { check, type PythonSyntaxWarning } from "./syntax/mod.ts";

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
   * it; true when not given. That takes half a second for the first program and some hundredths for each after it.
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

/** Translates a program; `write` makes the text of what it becomes, which imports `runtime`. */
export function translate(
  source: string,
  options: TranspileOptions,
  write: (emitted: Emitted, runtime: string) => string,
): Transpiled {
  const { filename } = options;
  const program = readProgram(source, filename, options.python);
  const { module: parsed, python } = program;
  const found = check(parsed);
  const warnings = python === 2 ? [] : found;
  try {
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
    const { runtime = "@manycore/multiprocessing" } = options;
    const emitted = emitModule(module, analysis, { filename, file: options.file ?? null, runtime });
    const complete = python === 2 ? withPython2(emitted, runtime) : emitted;
    const whole = withForks(complete, module, runtime);
    return { code: write(whole, runtime), python, warnings };
  } catch (error) {
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      throw errorAt(parsed, filename, parsed.body[0] ?? parsed, "the program is nested too deeply");
    }
    throw error;
  }
}
