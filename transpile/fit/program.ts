/**
 * The TypeScript program that a draft is checked in: the draft, this package's modules, and the language's library.
 *
 * One checker can serve many drafts: what it has found out about the modules and the library it need not find out again, and
 * it reads of them only what drafts mention. TypeScript has it so for its own programs, whose files are all known when
 * the checker is made; this one gets each draft when it is there.
 *
 * @module
 */
import { ts } from "ts-morph";
import config from "../../deno.json" with { type: "json" };
import { declared, exported, globalFiles, imported } from "./declared.ts";
import { withoutHints } from "./hints.ts";
import { repeatThemselves } from "./repeating.ts";
import { Settled } from "./settled.ts";

/** A draft as TypeScript sees it. */
export interface Checked {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  /** What is wrong with it, in the order of the text. */
  readonly diagnostics: readonly ts.Diagnostic[];
  /** A module of the package, by its file's name. */
  module(name: string): ts.SourceFile | undefined;
}

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

/** What of TypeScript is there and not declared. */
interface Internals {
  createTypeChecker(host: unknown): ts.TypeChecker & {
    getDiagnostics(
      file: ts.SourceFile,
      cancellation?: undefined,
      nodes?: readonly ts.Node[],
    ): readonly ts.Diagnostic[];
  };
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
  createCommentDirectivesMap(
    file: ts.SourceFile,
    directives: readonly unknown[],
  ): { markUsed(line: number): boolean };
}

interface InternalFile {
  path: string;
  resolvedPath: string;
  impliedNodeFormat: ts.ResolutionMode;
  imports: readonly unknown[];
  moduleAugmentations: readonly unknown[];
  ambientModuleNames: readonly unknown[];
  bindDiagnostics: readonly ts.Diagnostic[];
  commentDirectives?: readonly unknown[];
  symbol?: unknown;
  locals?: unknown;
}

const internals = ts as unknown as Internals;
repeatThemselves();

/** The other modules of a program, as one of them sees them. */
export interface Beside {
  /** Where the module itself is to lie, from the program's folder: `pkg/mod.ts`. */
  readonly output: string;
  /** What the modules hold, by where they lie. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Where the other modules of a program are. */
const PROGRAM = "/program/";

/** Checks drafts whose imports of `runtime` mean this package. */
export class Checker {
  readonly #drafts = new Map<string, ts.SourceFile>();
  readonly #checker = internals.createTypeChecker(this.#host());

  readonly #settled: Settled | null;

  /** With `settled`, statements that are known to be accepted are passed over. */
  constructor(
    readonly runtime: string,
    readonly beside: Beside | null = null,
    settled: Settled | null = null,
  ) {
    this.#settled = settled;
  }

  /** How many drafts it has seen, all of which it keeps. */
  get size(): number {
    return this.#drafts.size;
  }

  /** Checks a draft, which no checker has seen. */
  check(file: ts.SourceFile): Checked {
    bound(file);
    this.#drafts.set(file.fileName, file);
    const { bindDiagnostics } = file as unknown as InternalFile;
    // What a comment lets pass is not accepted without it.
    const open = directivesOf(file).length > 0 ? undefined : this.#settled?.open(file);
    const isWhole = open === undefined || open.statements.length === file.statements.length;
    const found = isWhole
      ? this.#checker.getDiagnostics(file)
      : open.statements.length > 0
      ? this.#checker.getDiagnostics(file, undefined, open.statements)
      : [];
    const diagnostics = unsilenced(file, [...bindDiagnostics, ...found]);
    open?.settle(diagnostics);
    return {
      file,
      checker: this.#checker,
      diagnostics,
      module: (name) => this.#file(name),
    };
  }

  /** A module beside the draft. */
  #other(name: string): ts.SourceFile | undefined {
    if (!this.beside || !name.startsWith(PROGRAM)) return undefined;
    const text = this.beside.texts[name.slice(PROGRAM.length)];
    if (text === undefined) return undefined;
    const file = drafted(withoutHints(text), name);
    this.#drafts.set(name, file);
    return file;
  }

  #file(name: string): ts.SourceFile | undefined {
    const file = this.#drafts.get(name) ?? this.#other(name) ?? declared(name);
    return file && bound(file);
  }

  /** Names that start with `runtime` are exports of this package, others are relative to the module that has them. */
  #resolved(name: string, from: string): string | null {
    const isOther = from.startsWith(PROGRAM);
    if (name.startsWith(".") && this.beside && (isOther || from.startsWith("/draft"))) {
      const base = isOther ? from : PROGRAM + this.beside.output;
      return new URL(name, `file://${base}`).pathname;
    }
    if (isOther || from.startsWith("/draft")) {
      return name === this.runtime || name.startsWith(`${this.runtime}/`)
        ? exported(name.slice(this.runtime.length))
        : null;
    }
    return name.startsWith(".") ? imported(name, from) : null;
  }

  /** What a checker asks of its program. */
  #host() {
    const format = () => ts.ModuleKind.ESNext;
    const globals = globalFiles().map(bound);
    return {
      getCompilerOptions: () => OPTIONS,
      getSourceFiles: () => globals,
      getSourceFile: (name: string) => this.#file(name),
      getResolvedModule: ({ fileName }: ts.SourceFile, name: string) => {
        const resolvedFileName = this.#resolved(name, fileName);
        if (resolvedFileName === null || !this.#file(resolvedFileName)) return {};
        const isOther = resolvedFileName.startsWith(PROGRAM);
        const extension = isOther ? ts.Extension.Ts : ts.Extension.Dts;
        return {
          resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: false },
        };
      },
      isSourceFileDefaultLibrary: (file: ts.SourceFile) => globals.includes(file),
      getDefaultResolutionModeForFile: format,
      getModeForUsageLocation: format,
      getModeForResolutionAtIndex: format,
      getImpliedNodeFormatForEmit: format,
      getEmitModuleFormatOfFile: format,
      getEmitSyntaxForUsageLocation: format,
      getCurrentDirectory: () => "/",
      getCommonSourceDirectory: () => "/",
      useCaseSensitiveFileNames: () => true,
      fileExists: (name: string) => this.#file(name) !== undefined,
      readFile: (name: string) => this.#file(name)?.text,
      getRedirectFromSourceFile: () => undefined,
      isSourceOfProjectReferenceRedirect: () => false,
      redirectTargetsMap: new Map(),
      getFileIncludeReasons: () => new Map(),
      typesPackageExists: () => false,
      packageBundlesTypes: () => false,
    };
  }
}

let count = 0;

/** A draft of this text. */
export function drafted(text: string, name = `/draft${count++}.ts`): ts.SourceFile {
  return ts.createSourceFile(
    name,
    text,
    {
      languageVersion: ts.ScriptTarget.ESNext,
      // What is emitted is a module even where it imports nothing.
      setExternalModuleIndicator: (file) => {
        (file as { externalModuleIndicator?: unknown }).externalModuleIndicator = true;
      },
    },
    true,
  );
}

/** A checker keeps what it has seen, so there is a new one after so many drafts. */
const MOST = 500;

let last: Checker | undefined;
let settled: { readonly runtime: string; readonly statements: Settled } | undefined;

/** A checker that may have seen other drafts. */
export function shared(runtime: string): Checker {
  if (settled?.runtime !== runtime) settled = { runtime, statements: new Settled() };
  if (last?.runtime !== runtime || last.size >= MOST) {
    last = new Checker(runtime, null, settled.statements);
  }
  return last;
}

/** A file whose names are known, so that a checker can take it. */
function bound(file: ts.SourceFile): ts.SourceFile {
  const internal = file as unknown as InternalFile;
  if (internal.symbol || internal.locals) return file;
  Object.assign(internal, {
    path: file.fileName,
    resolvedPath: file.fileName,
    impliedNodeFormat: ts.ModuleKind.ESNext,
    imports: [],
    moduleAugmentations: file.statements.filter(isGlobal).map(({ name }) => name),
    ambientModuleNames: [],
  });
  internals.bindSourceFile(file, OPTIONS);
  return file;
}

/** What a module declares for all others. */
function isGlobal(node: ts.Node): node is ts.ModuleDeclaration {
  return ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}

function directivesOf(file: ts.SourceFile): readonly unknown[] {
  return (file as unknown as InternalFile).commentDirectives ?? [];
}

/** `diagnostics` without those that a comment above their line lets pass. */
function unsilenced(
  file: ts.SourceFile,
  diagnostics: readonly ts.Diagnostic[],
): readonly ts.Diagnostic[] {
  const comments = directivesOf(file);
  if (comments.length === 0) return diagnostics;
  const directives = internals.createCommentDirectivesMap(file, comments);
  const lines = file.text.split("\n");
  return diagnostics.filter(({ start = 0 }) => {
    for (let line = file.getLineAndCharacterOfPosition(start).line - 1; line >= 0; line--) {
      if (directives.markUsed(line)) return false;
      if (!/^\s*(\/\/.*)?$/.test(lines[line]!)) return true;
    }
    return true;
  });
}
