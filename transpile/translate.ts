/**
 * The way of a program from Python's text to TypeScript's, but for the last step.
 *
 * @module
 */
import { analyzeProgram, type Problem, type Unit } from "./analysis/mod.ts";
import { plainText } from "./emit/writing/draft.ts";
import { errorAt, TranspileError } from "./emit/writing/error.ts";
import { withForks } from "./emit/modules/fork.ts";
import { mangle } from "./emit/classes/mangling.ts";
import {
  emitProgram,
  type Emitted,
  guarded,
  isLoudModule,
  startsChildren,
} from "./emit/modules/module.ts";
import { nameGlobally } from "./emit/classes/global_enumerations.ts";
import { dropOverloads } from "./emit/functions/overloads.ts";
import { type SourceMap, sourceMapOf } from "./map/source_map.ts";
import { filesOf, Finder, type Folder, type Found, importedNames } from "./program/files.ts";
import { type Program, type PythonVersion, readProgram, withPython2 } from "./python2/mod.ts";
import type { Module, Stmt } from "./syntax/ast.ts";
import { check, decodeSource, PythonSyntaxError, type PythonSyntaxWarning } from "./syntax/mod.ts";

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

/** How a program of several files is translated. */
export interface ProgramOptions extends TranspileOptions {
  /** Where the program's file lies; its modules lie beside it. */
  readonly path: string;
  /** Where its modules are looked for; without it the program is one file. */
  readonly files?: Folder;
  /** What a module's file is called in messages, by its path. */
  readonly shown?: (path: string) => string;
  /** Whether imports that fail are left to the program, which raises where they stand. */
  readonly isLenient?: boolean;
  /** Whether `__file__` is where the Python lies, rather than beside the output. */
  readonly keepsFiles?: boolean;
}

/** A module of a program, translated. */
export interface TranspiledModule {
  /** Where it belongs, from the program's folder: `pkg/mod.ts`. */
  readonly output: string;
  readonly code: string;
  /** Where its Python lies; null where that is not a file. */
  readonly path: string | null;
  /** Its source map: from `final`, which its code has become, or the code itself, in `file`, to its Python in `source`. */
  map(names: { readonly file: string; readonly source: string }, final?: string): SourceMap;
}

/** What a program of several files becomes. */
export interface TranspiledProgram extends Transpiled {
  /** All modules, the program itself first. */
  readonly modules: readonly TranspiledModule[];
  /** What will fail when the program gets there, as far as that can be seen. */
  readonly notes: readonly Shown[];
}

/** What knows how it is shown. */
export interface Shown {
  readonly formatted: string;
}

/** Translates a program; `write` makes the text of what it becomes, which imports `runtime`. */
export function translate(
  source: string,
  options: TranspileOptions,
  write: (emitted: Emitted, runtime: string) => string,
): Transpiled {
  const { code, python, warnings } = translateProgram(
    source,
    { ...options, path: options.filename },
    write,
  );
  return { code, python, warnings };
}

interface Source extends Unit {
  readonly found: Found;
  readonly source: string;
  readonly program: Program;
  readonly parsed: Module;
}

/** Translates a program with all of its modules. */
export function translateProgram(
  source: string,
  options: ProgramOptions,
  write: (emitted: Emitted, runtime: string) => string,
): TranspiledProgram {
  const { runtime = "@manycore/multiprocessing", isLenient = false } = options;
  const warnings: PythonSyntaxWarning[] = [];
  const notes: Shown[] = [];
  const sources = sourcesOf(source, options, warnings, notes);
  const [main] = sources;
  const { python } = main!.program;
  const parsed = main!.parsed;
  try {
    const starts = sources.some(({ parsed }) => startsChildren(parsed));
    const loud = starts ? loudNames(sources) : new Set<string>();
    const units = sources.map((one, i) => ({
      ...one,
      module: i === 0 && starts ? guarded(one.parsed, (node) => runs(node, loud)) : one.parsed,
    }));
    let analyses = analyzeProgram(units);
    const refined = units.map(({ program }, i) => program.refine(analyses[i]!));
    if (refined.some(Boolean)) analyses = analyzeProgram(units);
    const problems = analyses.flatMap(({ problems }, i) =>
      problems.map((problem) => errorOf(problem, units[i]!.source))
    );
    const fatal = problems.find(({ exception }) => !isLenient || !LATER.has(exception ?? ""));
    if (fatal) throw fatal;
    const parts = analyses.map((analysis, i) => {
      const { found, filename } = units[i]!;
      const file = options.file !== undefined && i > 0 ? found.path : options.file;
      return {
        analysis,
        options: {
          filename: i > 0 ? found.path ?? filename : filename,
          file: file ?? null,
          runtime,
        },
        output: found.output,
      };
    });
    const forks = withForks.bind(null, units.map(({ module }) => module));
    const modules = emitProgram(parts).map((emitted, i) => {
      const complete = python === 2 ? withPython2(emitted, runtime) : emitted;
      const whole = i === 0 ? forks(complete, runtime) : complete;
      const { module, found } = units[i]!;
      const written = () => ({
        text: plainText(whole),
        places: whole.places,
        module,
        isCertain: whole.isCertain,
      });
      return {
        output: parts[i]!.output,
        code: write(whole, runtime),
        path: found.path,
        map: (names: { file: string; source: string }, final?: string) =>
          sourceMapOf(written(), names, final),
      };
    });
    return { code: modules[0]!.code, python, warnings, modules, notes: [...notes, ...problems] };
  } catch (error) {
    if (isOverflow(error)) throw tooDeep(parsed, options.filename);
    if (error instanceof TranspileError) error.warnings = warnings;
    throw error;
  }
}

/** What Python raises when it gets there, and not before. */
const LATER = new Set(["ModuleNotFoundError", "ImportError", "AttributeError"]);

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

function tooDeep(parsed: Module, filename: string): TranspileError {
  return errorAt(parsed, filename, parsed.body[0] ?? parsed, "the program is nested too deeply");
}

/** Does what goes down a tree. */
function notTooDeep(parsed: Module, filename: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw isOverflow(error) ? tooDeep(parsed, filename) : error;
  }
}

/** Reads a program and its modules. */
function sourcesOf(
  source: string,
  options: ProgramOptions,
  warnings: PythonSyntaxWarning[],
  notes: Shown[],
): readonly Source[] {
  const { filename, path, files = NOTHING, shown = (path) => path } = options;
  const read = new Map<string, Omit<Source, keyof Unit>>();
  let python = options.python;
  const parse = (found: Found): Module => {
    const isMain = read.size === 0;
    const name = isMain ? filename : shown(found.path ?? found.name);
    const text = isMain ? source : decodeSource(found.bytes, name);
    const program = readOrRaise(text, name);
    python ??= program.python;
    const { module: parsed } = program;
    const said = check(parsed);
    if (program.python === 3) warnings.push(...said);
    notTooDeep(parsed, name, () => {
      mangle(parsed);
      dropOverloads(parsed);
      nameGlobally(parsed);
    });
    read.set(found.name, { found, source: text, program, parsed });
    return parsed;
  };
  // A module that is no Python fails where it is imported.
  const readOrRaise = (text: string, name: string): Program => {
    try {
      return readProgram(text, name, python);
    } catch (error) {
      if (!(error instanceof PythonSyntaxError) || !options.isLenient || read.size === 0) {
        throw error;
      }
      notes.push(error);
      return readProgram(`raise ${error.kind}(${JSON.stringify(error.message)})\n`, name, 3);
    }
  };
  const slash = path.lastIndexOf("/");
  const main: Found = {
    name: "__main__",
    path,
    bytes: new Uint8Array(),
    isPackage: false,
    output: path.slice(slash + 1).replace(/\.pyw?$/, "") + ".ts",
  };
  const finder = new Finder(slash < 0 ? "." : path.slice(0, slash), files);
  return filesOf(main, finder, parse).map(({ found, module }) => ({
    ...read.get(found.name)!,
    found,
    module,
    name: found.name,
    filename: found.name === "__main__" ? filename : shown(found.path ?? found.name),
    path: found.path,
    isPackage: found.isPackage,
  }));
}

const NOTHING: Folder = { read: () => null, list: () => [], isFolder: () => false };

/** The names of modules whose own code has effects, or runs another one's that has. */
function loudNames(sources: readonly Source[]): ReadonlySet<string> {
  const loud = new Set<string>();
  for (let size = -1; size !== loud.size;) {
    size = loud.size;
    for (const one of sources) {
      if (isLoudModule(one.parsed) || importedNames(one).some((name) => loud.has(name))) {
        loud.add(one.name);
      }
    }
  }
  return loud;
}

/** Whether a statement imports a module whose own code has effects. */
function runs(node: Stmt, loud: ReadonlySet<string>): boolean {
  if (node.type === "Import") return node.names.some(({ name }) => loud.has(name));
  if (node.type !== "ImportFrom") return false;
  const module = node.module ?? "";
  return loud.has(module) || node.names.some(({ name }) => loud.has(`${module}.${name}`));
}

function errorOf(problem: Problem, source: string): TranspileError {
  const { message, filename, line, column, exception } = problem;
  const text = source.split(/\r?\n/)[line - 1] ?? "";
  return new TranspileError(message, filename, line, column + 1, text, exception);
}
