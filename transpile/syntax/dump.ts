/**
 * A tree as text, as CPython's `ast.dump` writes it.
 *
 * @module
 */
import type { ConstantValue, Located, Node } from "./ast.ts";
import { bytesRepr, floatRepr, strRepr } from "./repr.ts";
import { fieldOf, FIELDS } from "./walk.ts";

/** What {@link dump} shows besides the tree. */
export interface DumpOptions {
  /** Positions too, as CPython's `include_attributes=True`. */
  attributes?: boolean;
}

/** Fields that hold names of operators or contexts, which CPython dumps as nodes. */
const OPERATORS: ReadonlySet<string> = new Set(["ctx", "op", "ops"]);

/**
 * Writes a tree exactly as CPython 3.13's `ast.dump` does: what is empty or None is left out, but
 * for constants.
 *
 * @param node Any node.
 * @see https://docs.python.org/3.13/library/ast.html#ast.dump
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { dump, parse } from "@manycore/multiprocessing/transpile";
 *
 * assertEquals(dump(parse("pass\n", "x.py")), "Module(body=[Pass()])");
 * ```
 */
export function dump(node: Node, options: DumpOptions = {}): string {
  const attributes = options.attributes === true;
  let out = "";
  // texts and nodes to come, the next one last: a deep tree does not fill the stack
  const pending: (string | Node)[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") out += next;
    else for (const part of parts(next, attributes).reverse()) pending.push(part);
  }
  return out;
}

/** What is written for a node: texts, and the nodes between them. */
function parts(node: Node, attributes: boolean): (string | Node)[] {
  const out: (string | Node)[] = [`${node.type}(`];
  let separator = "";
  for (const name of FIELDS[node.type]) {
    const value = fieldOf(node, name);
    if (node.type === "Constant" && name === "value") {
      out.push(`${separator}value=${constantRepr(node.value)}`);
    } else if (value === null || (Array.isArray(value) && value.length === 0)) {
      continue;
    } else {
      out.push(`${separator}${name === "type_" ? "type" : name}=`);
      writeField(node, name, value, out);
    }
    separator = ", ";
  }
  if (attributes && "lineno" in node) out.push(`${separator}${place(node)}`);
  out.push(")");
  return out;
}

function place(node: Located): string {
  return `lineno=${node.lineno}, col_offset=${node.col_offset}, ` +
    `end_lineno=${node.end_lineno}, end_col_offset=${node.end_col_offset}`;
}

function writeField(node: Node, name: string, value: unknown, out: (string | Node)[]): void {
  if (Array.isArray(value)) {
    out.push("[");
    value.forEach((item, index) => {
      if (index > 0) out.push(", ");
      writeField(node, name, item, out);
    });
    out.push("]");
  } else if (value === null) {
    out.push("None");
  } else if (OPERATORS.has(name)) {
    out.push(`${value}()`);
  } else if (typeof value === "string") {
    out.push(strRepr(value));
  } else if (typeof value === "number") {
    out.push(String(value));
  } else if (node.type === "MatchSingleton") {
    out.push(constantRepr(node.value));
  } else {
    out.push(value as Node);
  }
}

/** The `repr` of a constant. */
function constantRepr(value: ConstantValue): string {
  switch (value.type) {
    case "int":
      return String(value.value);
    case "float":
      return floatRepr(value.value);
    case "complex":
      return `${floatRepr(value.imag).replace(/\.0$/, "")}j`;
    case "str":
      return strRepr(value.value, value.codePoints);
    case "bytes":
      return bytesRepr(value.value);
    case "bool":
      return value.value ? "True" : "False";
    default:
      return value.type;
  }
}
