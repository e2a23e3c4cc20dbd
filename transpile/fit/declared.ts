/**
 * What drafts are checked against: the declarations of this package's modules and of the language, as
 * transpile/build wrote them. A module is read when a draft first has to do with it.
 *
 * @module
 */
import { ts } from "ts-morph";
import built from "../built/declarations.json" with { type: "json" };
import { AMBIENT } from "./ambient.ts";

/** What transpile/built/declarations.json holds. */
export interface Declarations {
  /** The modules that the package exports, by the paths of the exports: "" or "/python". */
  readonly exports: Readonly<Record<string, string>>;
  /** The files of the language's own library. */
  readonly library: readonly string[];
  /** The texts of the modules, by the paths of their sources without the ending. */
  readonly modules: Readonly<Record<string, string>>;
}

const declarations: Declarations = built;

/** Where the package seems to lie for TypeScript. */
const PLACE = "/package/";

/** The name of the file that an import of the package means; null where the package has no such export. */
export function exported(path: string): string | null {
  const name = declarations.exports[path];
  return name === undefined ? null : fileName(name);
}

/** The paths of all exports, without the package's name: "", "/python", "/python/time". */
export const exportPaths: readonly string[] = Object.keys(declarations.exports);

/** The name of the file that the module `from` imports as `specifier`. */
export function imported(specifier: string, from: string): string {
  return new URL(specifier, `file://${from}`).pathname.replace(/\.ts$/, ".d.ts");
}

/** What is declared for every module. */
export function globalFiles(): readonly ts.SourceFile[] {
  globals ??= [
    ...declarations.library.map((text, index) => parsed(`/library${index}.d.ts`, text)),
    parsed("/globals.d.ts", AMBIENT),
  ];
  return globals;
}

let globals: readonly ts.SourceFile[] | undefined;

/** The declarations in the file `name`; undefined where there is no such file. */
export function declared(name: string): ts.SourceFile | undefined {
  if (!files.has(name)) {
    const path = name.slice(PLACE.length, -".d.ts".length);
    const text = name.startsWith(PLACE) ? declarations.modules[path] : undefined;
    files.set(name, text === undefined ? undefined : parsed(name, text));
  }
  return files.get(name);
}

const files = new Map<string, ts.SourceFile | undefined>();

function fileName(name: string): string {
  return `${PLACE}${name}.d.ts`;
}

function parsed(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false);
}
