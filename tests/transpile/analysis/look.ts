/** Asks the analysis of a short Python text. */
import { analyze, show, type Variable } from "../../../transpile/analysis/mod.ts";
import type { Analysis } from "../../../transpile/analysis/mod.ts";
import type { ClassDef, FunctionLike, Node } from "../../../transpile/analysis/nodes.ts";
import { parse } from "../../../transpile/syntax/parse.ts";
import { walk } from "../../../transpile/syntax/walk.ts";

/** The analysis of a text, with questions by name. */
export class Look {
  readonly analysis: Analysis;

  constructor(readonly text: string) {
    this.analysis = analyze(parse(text, "program.py"), text, "program.py");
  }

  #nodes(): Iterable<Node> {
    return walk(this.analysis.module);
  }

  /** The function of that name; `lambda` for the first lambda. */
  fn(name: string): FunctionLike {
    for (const node of this.#nodes()) {
      if (name === "lambda" && node.type === "Lambda") return node;
      if ((node.type === "FunctionDef" || node.type === "AsyncFunctionDef") && node.name === name) {
        return node;
      }
    }
    throw new Error(`No function ${name} in the text`);
  }

  cls(name: string): ClassDef {
    for (const node of this.#nodes()) {
      if (node.type === "ClassDef" && node.name === name) return node;
    }
    throw new Error(`No class ${name} in the text`);
  }

  /** A variable of the module, or of a function: `f.x`. */
  variable(path: string): Variable {
    const [first, second] = path.split(".");
    const scope = second === undefined
      ? this.analysis.scopes.module
      : this.analysis.scopeOf(this.fn(first!));
    const found = scope.variables.get(second ?? first!);
    if (!found) throw new Error(`No variable ${path} in the text`);
    return found;
  }

  /** The type of a variable. */
  type(path: string): string {
    return show(this.analysis.variableType(this.variable(path)));
  }

  /** The type of the last expression that reads exactly so. */
  at(source: string): string {
    let found: string | null = null;
    for (const node of this.#nodes()) {
      if (node.type === "Module" || !("lineno" in node)) continue;
      if (this.analysis.module.source.slice(node.start, node.end) !== source) continue;
      found = show(this.analysis.typeOf(node as never));
    }
    if (found === null) throw new Error(`No expression ${source} in the text`);
    return found;
  }

  /** What a function takes and gives. */
  signature(name: string): string {
    const fn = this.fn(name);
    const { args } = fn;
    const names = [
      ...args.posonlyargs,
      ...args.args,
      ...(args.vararg ? [args.vararg] : []),
      ...args.kwonlyargs,
      ...(args.kwarg ? [args.kwarg] : []),
    ].map(({ arg }) => arg);
    const parameters = names.map((one) => `${one}: ${show(this.analysis.parameterType(fn, one))}`);
    return `(${parameters.join(", ")}) -> ${show(this.analysis.returnType(fn))}`;
  }

  attributes(name: string): Record<string, string> {
    const types = this.analysis.attributeTypes(this.cls(name));
    return Object.fromEntries([...types].map(([key, type]) => [key, show(type)]));
  }

  isAsync(name: string): boolean {
    return this.analysis.isAsync(this.fn(name));
  }

  /** The source of everything that is awaited, first lines only. */
  awaited(): string[] {
    const found: string[] = [];
    for (const node of this.#nodes()) {
      if (!this.analysis.needsAwait(node as never)) continue;
      found.push(this.analysis.module.source.slice(node.start, node.end).split("\n")[0]!);
    }
    return found;
  }

  problems(): string[] {
    return this.analysis.problems.map(({ line, column, message, exception }) =>
      `${line}:${column} ${exception ? `${exception}: ` : ""}${message}`
    );
  }
}

/** Analyses a text. */
export function look(text: string): Look {
  return new Look(text);
}
