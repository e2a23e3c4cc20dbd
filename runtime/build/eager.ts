/**
 * Functions that a file calls while it is loaded, where V8 compiles them with the file.
 *
 * V8 compiles a function when it is first called, and keeps for later runs only what it has compiled before the file ran:
 * so what runs at every start is compiled at every start. A function in parentheses it compiles at once, since such a one
 * is called at once as a rule. They stand before all else, as if they were declared.
 *
 * @module
 */
import { parseAst } from "rolldown/parseAst";

/** A node of the tree, as far as it is looked into. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Call extends Node {
  readonly callee: Node & { readonly name?: string };
}

interface Declaration extends Node {
  readonly id: { readonly name: string };
}

/** Adds the names of the functions that are called when a statement runs: not what functions in it will call. */
function addCalled(part: unknown, names: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  const { type, callee } = part as Partial<Call>;
  if (type !== undefined && /Function|MethodDefinition/.test(type)) return;
  if (type === "CallExpression" && callee?.type === "Identifier") names.add(callee.name!);
  for (const inner of Object.values(part)) addCalled(inner, names);
}

/** A file with the functions in parentheses that it calls while it is loaded. */
export function eager(code: string): string {
  const body = parseAst(code).body as readonly Node[];
  const names = new Set<string>();
  for (const statement of body) addCalled(statement, names);
  let begin = 0;
  let first = "";
  let rest = "";
  let at = 0;
  for (const { type, start, end, ...more } of body) {
    if (type === "ImportDeclaration") begin = at = end;
    const { name } = (more as Partial<Declaration>).id ?? { name: "" };
    if (type !== "FunctionDeclaration" || !names.has(name)) continue;
    first += `const ${name} = (${code.slice(start, end)});\n`;
    rest += code.slice(at, start);
    at = end + 1;
  }
  if (first === "") return code;
  return `${code.slice(0, begin)}\n${first}${rest.trimStart()}${code.slice(at)}`;
}
