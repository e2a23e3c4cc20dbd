/**
 * The files of a program: its own, and those of the modules that it imports from beside it.
 *
 * @module
 */
import { absoluteName, namedBy, type Unit } from "../analysis/mod.ts";
import type { Module } from "../syntax/ast.ts";
import { walk } from "../syntax/walk.ts";

/** What is looked at of a file system. */
export interface Folder {
  /** What a file holds; null where there is no such file. */
  read(path: string): Uint8Array<ArrayBuffer> | null;
  /** The names of what is in a folder. */
  list(path: string): readonly string[];
  /** Whether there is a folder. */
  isFolder(path: string): boolean;
}

/** A module of a program, before it is read. */
export interface Found {
  /** Its full name: `pkg.mod`; `__main__` for the program itself. */
  readonly name: string;
  /** Where its file lies; null for a package that is a folder and no more. */
  readonly path: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isPackage: boolean;
  /** Where its output lies, from the program's folder: `pkg/mod.ts`. */
  readonly output: string;
}

/** Modules that CPython has before it looks beside the program. */
const BEFORE = new Set(
  ("__main__ _thread abc atexit builtins codecs encodings errno faulthandler gc genericpath io itertools linecache marshal " +
    "os posix posixpath pwd site stat sys time zipimport __future__").split(" "),
);

/** Finds modules by the rules of https://docs.python.org/3/reference/import.html#the-path-based-finder */
export class Finder {
  readonly #folders = new Map<string, string | null>();

  constructor(readonly root: string, readonly files: Folder) {}

  /** A module by its full name; null where there is none beside the program. */
  find(name: string): Found | null {
    const dot = name.lastIndexOf(".");
    const last = name.slice(dot + 1);
    if (dot < 0 && BEFORE.has(last) || !/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(last)) {
      return null;
    }
    const folder = dot < 0 ? this.root : this.#folderOf(name.slice(0, dot));
    if (folder === null) return null;
    const path = `${folder}/${last}`;
    const place = name.replaceAll(".", "/");
    const made = (file: string, isPackage: boolean, output: string): Found | null => {
      const bytes = this.files.read(file);
      return bytes && { name, path: file, bytes, isPackage, output };
    };
    if (this.files.isFolder(path)) {
      const own = made(`${path}/__init__.py`, true, `${place}/__init__.ts`);
      if (own) return own;
    }
    const file = made(`${path}.py`, false, `${place}.ts`);
    if (file || !this.files.isFolder(path)) return file;
    return {
      name,
      path: null,
      bytes: new Uint8Array(),
      isPackage: true,
      output: `${place}/__init__.ts`,
    };
  }

  /** The full names of the modules in a package. */
  list(name: string): readonly string[] {
    const folder = this.#folderOf(name);
    if (folder === null) return [];
    return this.files.list(folder).filter((one) => /^(?!__)[^.]+(\.py)?$/.test(one))
      .map((one) => `${name}.${one.replace(/\.py$/, "")}`).sort();
  }

  #folderOf(name: string): string | null {
    let folder = this.#folders.get(name);
    if (folder === undefined) {
      folder = this.find(name)?.isPackage ? `${this.root}/${name.replaceAll(".", "/")}` : null;
      this.#folders.set(name, folder);
    }
    return folder;
  }
}

/**
 * The full names of what a module may import, packages before what is in them. `list` names what is in a package: all of it
 * may be meant where a name is computed.
 */
export function importedNames(
  unit: Unit,
  list: (name: string) => readonly string[] = () => [],
): readonly string[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const parts = name.split(".");
    parts.forEach((_, i) => names.add(parts.slice(0, i + 1).join(".")));
  };
  for (const node of walk(unit.module)) {
    if (node.type === "Import") { for (const alias of node.names) add(alias.name); }
    else if (node.type === "ImportFrom") {
      const base = absoluteName(unit, node);
      if (base === null) continue;
      add(base);
      for (const alias of node.names) if (alias.name !== "*") add(`${base}.${alias.name}`);
    } else if (node.type === "Call") {
      const named = namedBy(node);
      if (!named) continue;
      const { text, isWhole } = named;
      if (isWhole) add(text);
      else if (text.includes(".")) {
        for (const name of list(text.slice(0, text.lastIndexOf(".")))) {
          if (name.startsWith(text)) add(name);
        }
      } else for (const name of spelledOut(unit.module)) if (name.startsWith(text)) add(name);
    }
  }
  return [...names];
}

/** All texts of a module that can be names of modules. */
function* spelledOut(module: Module): Iterable<string> {
  for (const node of walk(module)) {
    if (node.type !== "Constant" || node.value.type !== "str") continue;
    const { value } = node.value;
    if (/^[\p{ID_Start}_][\p{ID_Continue}.]*$/u.test(value)) yield value;
  }
}

/**
 * A program's modules: the program itself, then what it imports, each when it is first come to. `read` parses a module's
 * text.
 */
export function filesOf(
  main: Found,
  finder: Finder,
  read: (found: Found) => Module,
): readonly { readonly found: Found; readonly module: Module }[] {
  const all: { found: Found; module: Module }[] = [];
  const seen = new Set<string>();
  const outputs = new Set<string>();
  const visit = (found: Found) => {
    const module = read(found);
    // A program that is imported by one of its modules is another module then.
    let { output } = found;
    while (outputs.has(output)) output = output.replace(/(\.ts)$/, "_imported$1");
    outputs.add(output);
    all.push({ found: { ...found, output }, module });
    const { name, path, isPackage } = found;
    const unit: Unit = { name, filename: path ?? "", path, module, isPackage };
    for (const wanted of importedNames(unit, (name) => finder.list(name))) {
      if (seen.has(wanted)) continue;
      seen.add(wanted);
      const next = finder.find(wanted);
      if (next) visit(next);
    }
  };
  visit(main);
  return all;
}
