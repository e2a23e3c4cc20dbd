/**
 * Python 2: recognised, read, and put into Python 3's words.
 *
 *     text → tokens → Python 3's nodes (parse.ts) → what they mean in Python 2 (meaning/rewrite.ts)
 *          → the analysis, which all of Python goes through → what its types make plainer (meaning/refine.ts)
 *
 * @module
 */
import type { Analysis } from "../analysis/analysis.ts";
import type { Emitted } from "../emit/modules/module.ts";
import { builtinRow } from "../library/mod.ts";
import { walk } from "../syntax/walk.ts";
import { type Module, parse as parse3, PythonSyntaxError } from "../syntax/mod.ts";
import { refine } from "./meaning/refine.ts";
import { rewrite } from "./meaning/rewrite.ts";
import { checkEncoding } from "./encoding.ts";
import { parse as parse2, type Parsed } from "./parse.ts";

/** Which Python a program is written in. */
export type PythonVersion = 2 | 3;

/** A program that was read. */
export interface Program {
  readonly python: PythonVersion;
  /** In the nodes of Python 3, whichever it is. */
  readonly module: Module;
  /** Writes what the types have proved; whether the analysis has to be made anew. */
  refine(analysis: Analysis): boolean;
}

/** Reads a program; without a version, Python 2 is what Python 3's grammar refuses and Python 2's takes. */
export function readProgram(source: string, filename: string, python?: PythonVersion): Program {
  const parsed = read(source, filename, python);
  if (!("prints" in parsed)) return { python: 3, module: parsed, refine: () => false };
  const { module } = parsed;
  checkEncoding(module);
  const helpers = rewrite(parsed);
  return { python: 2, module, refine: (analysis) => refine(module, analysis, helpers) };
}

/** The tree of a program as it is written. */
export function readTree(source: string, filename: string, python?: PythonVersion): Module {
  const parsed = read(source, filename, python);
  return "prints" in parsed ? parsed.module : parsed;
}

function read(source: string, filename: string, python?: PythonVersion): Module | Parsed {
  if (python === 2) return parse2(source, filename);
  let module: Module;
  try {
    module = parse3(source, filename);
  } catch (refused) {
    if (python === 3 || !(refused instanceof PythonSyntaxError)) throw refused;
    return readPython2(source, filename) ?? fail(refused);
  }
  return python === undefined && namesErrors(module) && readPython2(source, filename) || module;
}

function readPython2(source: string, filename: string): Parsed | null {
  try {
    return parse2(source, filename);
  } catch {
    return null;
  }
}

function fail(error: Error): never {
  throw error;
}

const HANDLER = /^[ \t]*except\b[^\n(]*,[ \t]*[A-Za-z_]\w*[ \t]*:/m;

/** Whether a handler `except E, e:`, which catches both in Python 3.14, names in `e` what nothing else binds. */
function namesErrors(module: Module): boolean {
  if (!HANDLER.test(module.source)) return false;
  const bound = new Set<string>();
  for (const node of walk(module)) {
    if (node.type === "Name" && node.ctx === "Store") bound.add(node.id);
    else if (node.type === "ClassDef") bound.add(node.name);
    else if (node.type === "alias") bound.add(node.asname ?? node.name);
  }
  return [...walk(module)].some((node) => {
    if (node.type !== "ExceptHandler" || node.type_?.type !== "Tuple") return false;
    const [, second] = node.type_.elts;
    return node.type_.elts.length === 2 && module.source[node.type_.start] !== "(" &&
      second?.type === "Name" && !bound.has(second.id) && builtinRow(second.id) === undefined;
  });
}

/** Has a program bring in what lets the runtime follow Python 2. */
export function withPython2(emitted: Emitted, runtime: string): Emitted {
  const specifier = `${runtime}/python/python2`;
  return emitted.imports.some((one) => one.specifier === specifier)
    ? emitted
    : { ...emitted, imports: [...emitted.imports, { specifier, names: [] }] };
}
