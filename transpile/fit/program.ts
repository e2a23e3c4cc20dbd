/**
 * The TypeScript program that a draft is checked in: the draft, this package's modules, and the language's library. All
 * but the draft is read once per process.
 *
 * @module
 */
import { Project, ts } from "ts-morph";
import config from "../../deno.json" with { type: "json" };
import { AMBIENT } from "./ambient.ts";
import { exported, textOf } from "./sources.ts";

/** A draft as TypeScript sees it. */
export interface Checked {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  /** What is wrong with it, in the order of the text. */
  readonly diagnostics: readonly ts.Diagnostic[];
}

const DRAFT = "/draft.ts";
const GLOBALS = "/globals.d.ts";

/** As `deno check` has them, under this package's deno.json: Deno's own defaults are a subset of these. */
const OPTIONS: ts.CompilerOptions = {
  ...config.compilerOptions,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts"],
  types: [],
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  skipDefaultLibCheck: true,
};

const LIBRARY = "/node_modules/typescript/lib/";

let library: ReadonlyMap<string, ts.SourceFile> | undefined;
const parsed = new Map<string, ts.SourceFile | undefined>();
let last: ts.Program | undefined;

/** Checks `text`, whose imports of `runtime` mean this package. */
export function checked(text: string, runtime: string): Checked {
  const draft = ts.createSourceFile(DRAFT, text, ts.ScriptTarget.ESNext, true);
  const program = ts.createProgram({
    rootNames: [GLOBALS, exported("")!, exported("/python")!, DRAFT],
    options: OPTIONS,
    host: hostOf(draft, runtime),
    ...last ? { oldProgram: last } : {},
  });
  last = program;
  const file = program.getSourceFile(DRAFT)!;
  return {
    file,
    program,
    checker: program.getTypeChecker(),
    diagnostics: program.getSemanticDiagnostics(file),
  };
}

function hostOf(draft: ts.SourceFile, runtime: string): ts.CompilerHost {
  const find = (name: string) => name === DRAFT ? draft : sourceOf(name);
  return {
    getSourceFile: find,
    getDefaultLibFileName: () => `${LIBRARY}lib.esnext.d.ts`,
    getDefaultLibLocation: () => LIBRARY.slice(0, -1),
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => find(name) !== undefined,
    readFile: (name) => find(name)?.text,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({ resolvedModule: resolved(text, from, runtime) })),
  };
}

/** Names that start with `runtime` are exports of this package, others are relative to the module that has them. */
function resolved(
  name: string,
  from: string,
  runtime: string,
): ts.ResolvedModuleFull | undefined {
  let address: string | null = null;
  if (from === DRAFT) {
    if (name === runtime || name.startsWith(`${runtime}/`)) {
      address = exported(name.slice(runtime.length));
    }
  } else if (name.startsWith(".")) address = new URL(name, from).href;
  if (address === null || !address.endsWith(".ts")) return undefined;
  return { resolvedFileName: address, extension: ts.Extension.Ts, isExternalLibraryImport: false };
}

function sourceOf(name: string): ts.SourceFile | undefined {
  if (name.startsWith(LIBRARY)) return libraryFiles().get(name);
  if (parsed.has(name)) return parsed.get(name);
  const text = name === GLOBALS ? AMBIENT : name.includes(":") ? textOf(name) : null;
  const file = text === null
    ? undefined
    : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false);
  parsed.set(name, file);
  return file;
}

/** The declarations of the language itself, which ts-morph carries. */
function libraryFiles(): ReadonlyMap<string, ts.SourceFile> {
  if (library) return library;
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, lib: ["lib.esnext.d.ts"] },
  });
  project.createSourceFile("empty.ts", "");
  const files = project.getProgram().compilerObject.getSourceFiles();
  library = new Map(files.map((file) => [file.fileName, file]));
  return library;
}
