/**
 * Writes transpile/built/declarations.json: what the package's modules declare, and the language's library, without
 * comments. Programs are checked against these, which is as good as the sources and takes a tenth of the time to read.
 *
 * @module
 */
import { Project, ts } from "ts-morph";
import config from "../../deno.json" with { type: "json" };
import type { Declarations } from "../fit/declared.ts";

const root = new URL("../../", import.meta.url);
const target = new URL("../built/declarations.json", import.meta.url);

/** As `deno check` has them, under this package's deno.json. */
const OPTIONS: ts.CompilerOptions = {
  ...config.compilerOptions,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts"],
  types: [],
  allowImportingTsExtensions: true,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: true,
  skipLibCheck: true,
};

/** The sources of what the package exports, by the paths of its exports: "" is mod, "/python" is runtime/python/mod. */
function exportedSources(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, place] of Object.entries(config.exports)) {
    const built = /^\.\/runtime\/built\/(.*)\.js$/.exec(place)?.[1];
    const name = built === undefined
      ? place.replace(/^\.\/|\.ts$/g, "")
      : built === "mod"
      ? "mod"
      : `runtime/${built}`;
    if (!name.startsWith("transpile/")) found[path.slice(1)] = name;
  }
  return found;
}

/** The declarations of the language itself, which ts-morph carries, in the order in which TypeScript reads them. */
function library(): readonly ts.SourceFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, lib: ["lib.esnext.d.ts"] },
  });
  project.createSourceFile("empty.ts", "");
  return project.getProgram().compilerObject.getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/lib."));
}

function hostOf(languages: readonly ts.SourceFile[]): ts.CompilerHost {
  const files = new Map<string, ts.SourceFile | undefined>(
    languages.map((file) => [file.fileName, file]),
  );
  const find = (name: string) => {
    if (!files.has(name)) {
      const text = textOf(name);
      const file = text === null
        ? undefined
        : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false);
      files.set(name, file);
    }
    return files.get(name);
  };
  const folder = languages[0]!.fileName.replace(/\/[^/]*$/, "");
  return {
    getSourceFile: find,
    getDefaultLibFileName: () => `${folder}/lib.esnext.d.ts`,
    getDefaultLibLocation: () => folder,
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => find(name) !== undefined,
    readFile: (name) => find(name)?.text,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({
        resolvedModule: text.startsWith(".")
          ? {
            resolvedFileName: new URL(text, from).href,
            extension: ts.Extension.Ts,
            isExternalLibraryImport: false,
          }
          : undefined,
      })),
  };
}

function textOf(name: string): string | null {
  if (!name.startsWith("file:")) return null;
  try {
    return Deno.readTextFileSync(new URL(name));
  } catch {
    return null;
  }
}

/** The declarations, by the paths of their sources. */
export function declarations(): Declarations {
  const exports = exportedSources();
  const languages = library();
  const program = ts.createProgram({
    rootNames: Object.values(exports).map((name) => new URL(`${name}.ts`, root).href),
    options: OPTIONS,
    host: hostOf(languages),
  });
  const modules: Record<string, string> = {};
  const visit = (name: string) => {
    if (name in modules) return;
    let text = "";
    program.emit(program.getSourceFile(new URL(`${name}.ts`, root).href), (_, written) => {
      text = written;
    });
    if (text === "") throw new Error(`Nothing declares ${name}`);
    modules[name] = text;
    for (const [, to] of text.matchAll(/\b(?:from|import)[ (]"(\.[^"]+)\.ts"/g)) {
      visit(new URL(to!, `file:///${name}`).pathname.slice(1));
    }
  };
  for (const name of Object.values(exports)) visit(name);
  for (const [name, text] of Object.entries(modules)) {
    const found = text.match(/[A-Z]\w+/g)?.find((word) => UNUSED.test(word));
    if (found) throw new Error(`The declarations leave out ${found}, which ${name} mentions`);
  }
  return { exports, library: joined(languages), modules: sorted(modules) };
}

/**
 * The library as few files: those that are modules, and all others as one. What no emitted program has to do with is
 * left out, a third of it.
 */
function joined(languages: readonly ts.SourceFile[]): readonly string[] {
  const [modules, scripts] = [true, false].map((wanted) =>
    languages.filter((file) => ts.isExternalModule(file) === wanted).map((file) =>
      file.statements.filter((one) => !UNUSED.test(nameOf(one)))
        .map((one) => one.getText(file)).join("\n")
    )
  );
  return [scripts!.join("\n"), ...modules!];
}

const UNUSED = /^(Intl|Temporal|Atomics|(Uint8Clamped|Float16)Array(Constructor)?)$/;

function nameOf(node: ts.Statement): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0]! : node;
  const { name } = named as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? name.text : "";
}

function sorted(modules: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(modules).sort(([a], [b]) => a < b ? -1 : 1));
}

/** The file's text. */
export function declarationsText(): string {
  return JSON.stringify(declarations(), null, 2) + "\n";
}

if (import.meta.main) Deno.writeTextFileSync(target, declarationsText());
