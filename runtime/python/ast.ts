/**
 * Python's `ast`: values out of the text of literals. https://docs.python.org/3/library/ast.html
 *
 * @example
 * ```ts
 * import { literalEval } from "@manycore/multiprocessing/python/ast";
 *
 * literalEval("[1, 'two']"); // [1, "two"]
 * ```
 *
 * @module
 */
import type { Constant, Expr } from "../../transpile/syntax/ast.ts";
import { PythonSyntaxError } from "../../transpile/syntax/errors.ts";
import { parse } from "../../transpile/syntax/parse.ts";
import { IndentationError, SyntaxError, TabError, ValueError } from "./exceptions.ts";
import { add, neg, sub } from "./operators/arithmetic.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./ast.ts";
import { repr } from "./text/repr.ts";
import { Bytes } from "./values/bytes.ts";
import { Complex } from "./values/complex.ts";
import { Dict } from "./values/dict.ts";
import { addressText } from "./values/identity.ts";
import { toFloat } from "./values/numbers.ts";
import { PySet } from "./values/set.ts";
import { Ellipsis } from "./values/singletons.ts";
import { tupleFrom } from "./values/tuple.ts";

/** What a text is called where it has no file. */
const NAMELESS = "<unknown>";

function syntaxError(kind: string, message: string, place: unknown[]): Error {
  const found = kind === "IndentationError"
    ? IndentationError
    : kind === "TabError"
    ? TabError
    : SyntaxError;
  return new found(message, tupleFrom([NAMELESS, ...place]));
}

/** The expression that a text is. */
function expression(text: string): Expr {
  if (text.includes("\0")) {
    throw new SyntaxError("source code string cannot contain null bytes");
  }
  try {
    const { body: [first, second], source } = parse(text, NAMELESS);
    const isWhole = first?.type === "Expr" && !second && !/^\s*;/.test(source.slice(first.end));
    if (isWhole) return first.value;
    const wrong = first?.type === "Expr" ? second ?? first : first;
    const line = wrong?.lineno ?? (source.trim() === "" ? 0 : source.split("\n").length - 1);
    throw syntaxError("SyntaxError", "invalid syntax", [line, 0, "", line, 0]);
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    const { kind, message, line, column, text: shown, endLine, endColumn } = error;
    throw syntaxError(kind, message, [line, column, shown, endLine, endColumn]);
  }
}

/** The value of a number; of anything else nothing. */
function numberOf(node: Expr): unknown {
  if (node.type !== "Constant") return undefined;
  const { value } = node;
  switch (value.type) {
    case "int":
      return value.value;
    case "float":
      return toFloat(value.value);
    case "complex":
      return new Complex(0, value.imag);
    default:
      return undefined;
  }
}

function constant({ value }: Constant): unknown {
  switch (value.type) {
    case "str":
    case "bool":
      return value.value;
    case "bytes":
      return new Bytes(value.value);
    case "None":
      return null;
    default:
      return Ellipsis;
  }
}

function refuse(node: Expr): never {
  const shown = `<ast.${node.type} object at ${addressText(node)}>`;
  throw new ValueError(`malformed node or string on line ${node.lineno}: ${shown}`);
}

function numberIn(node: Expr): unknown {
  return numberOf(node) ?? refuse(node);
}

function signedIn(node: Expr): unknown {
  if (node.type !== "UnaryOp" || !/^U(?:Add|Sub)$/.test(node.op)) return numberIn(node);
  const value = numberIn(node.operand);
  return node.op === "UAdd" ? value : neg(value);
}

function valueOf(node: Expr): unknown {
  switch (node.type) {
    case "Constant":
      return numberOf(node) ?? constant(node);
    case "Tuple":
      return tupleFrom(node.elts.map(valueOf));
    case "List":
      return node.elts.map(valueOf);
    case "Set":
      return new PySet(node.elts.map(valueOf));
    case "Call": {
      const { func, args, keywords } = node;
      const isSet = func.type === "Name" && func.id === "set";
      return isSet && args.length + keywords.length === 0 ? new PySet() : refuse(node);
    }
    case "Dict":
      return new Dict(node.keys.map((key, i): [unknown, unknown] => {
        if (!key) throw new ValueError("malformed node or string: None");
        return [valueOf(key), valueOf(node.values[i]!)];
      }));
    case "BinOp": {
      if (node.op !== "Add" && node.op !== "Sub") return refuse(node);
      const left = signedIn(node.left);
      const right = numberIn(node.right);
      if (left instanceof Complex || !(right instanceof Complex)) return refuse(node);
      return node.op === "Add" ? add(left, right) : sub(left, right);
    }
    default:
      return signedIn(node);
  }
}

/**
 * The value of a literal: texts, bytes, numbers, tuples, lists, dicts, sets, booleans, None and Ellipsis.
 *
 * @throws {ValueError} for other expressions
 * @throws {SyntaxError} for what is no expression
 * @see https://docs.python.org/3/library/ast.html#ast.literal_eval
 */
export function literalEval(nodeOrString: unknown): unknown {
  if (typeof nodeOrString !== "string") {
    throw new ValueError(`malformed node or string: ${repr(nodeOrString)}`);
  }
  return valueOf(expression(nodeOrString.replace(/^[ \t]+/, "")));
}

nameFunctions(self);
