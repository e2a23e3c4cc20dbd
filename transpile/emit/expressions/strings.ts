/**
 * Strings put together: f-strings, `%`, `str.format` and `+` become template literals wherever the types say that a
 * template literal prints the same.
 *
 * @module
 */
import { isAlways, members, type Type } from "../../analysis/mod.ts";
import type { BinOp, Call, Expr, JoinedStr, Stmt } from "../../syntax/ast.ts";
import { at, call, type Code, Level, primary, quote, templateText } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { isTextList } from "./joined_lists.ts";
import { value } from "./expressions.ts";
import { bounds, raw } from "./operators.ts";
import { isNumeric } from "../numbers/raw_uses.ts";

/** A piece of a template: text as it is, or an expression. */
type Piece = string | Code;

/** Whether a string is written in lines, between three quotes. Spaces at the end of a line nobody would see there. */
export function isInLines(e: Emitter, node: Expr): boolean {
  const text = e.module.source.slice(node.start, node.end);
  const [, quotes] = /^[a-zA-Z]*("""|''')/.exec(text) ?? [];
  return quotes !== undefined && text.split(quotes).length === 3 &&
    text.includes("\n") && !/[ \t]\n/.test(text);
}

/**
 * A template literal of pieces; a plain literal where there is nothing to fill in.
 *
 * @param inLines whether the lines of the text are those of the literal
 */
export function template(given: readonly Piece[], inLines = false): Code {
  const pieces = given.map((piece) => {
    const literal = typeof piece === "string" ? null : /^"([^"\\]*)"$|^(\d+)$/.exec(piece.text);
    return literal ? literal[1] ?? literal[2]! : piece;
  });
  if (!inLines && pieces.every((piece) => typeof piece === "string")) {
    return primary(quote(pieces.join("")));
  }
  const parts = pieces.map((piece) =>
    typeof piece === "string" ? templateText(piece, inLines) : `\${${piece.text}}`
  );
  return primary(`\`${parts.join("")}\``);
}

/** `str(node)`, as a piece of a template: what `${…}` prints is what Python prints. */
export function textOf(e: Emitter, node: Expr): Code {
  if (node.type === "Constant" && node.value.type === "str") {
    return primary(quote(node.value.value));
  }
  return shows(e.typeOf(node)) ? value(e, node) : call(e.py("str"), value(e, node));
}

/** `format(node, "")`, which only classes with a `__format__` of their own tell from `str(node)`. */
function shownText(e: Emitter, node: Expr): Code {
  const type = e.typeOf(node);
  const own = members(type).some((m) => m.kind === "instance" || m.kind === "unknown");
  if (own && e.definesFormat) return call(e.py("format"), value(e, node), '""');
  return textOf(e, node);
}

/** Whether JavaScript's own conversion to a string gives Python's `str()`, which refuses an int of thousands of digits. */
export function shows(type: Type): boolean {
  const all = members(type);
  return all.length > 0 && all.every((m) => m.kind === "str" || m.kind === "int" && m.safe);
}

/** `node` as text by a format specification. */
function formatted(e: Emitter, node: Expr, spec: string): Code {
  if (spec === "") return shownText(e, node);
  const type = e.typeOf(node);
  const range = bounds(type);
  const match = /^([<>^]?)(0?)(\d*)(d?)$/.exec(spec);
  if (match && isAlways(type, "int")) {
    const [, align, zero, width] = match;
    if (!width) return textOf(e, node);
    const text = call(range ? "String" : e.py("str"), value(e, node));
    if (zero && !align && range && range.low >= 0) {
      return call(`${text.text}.padStart`, width, '"0"');
    }
    if (!zero && align !== "^") {
      return call(`${text.text}.${align === "<" ? "padEnd" : "padStart"}`, width);
    }
  }
  // A float that is not boxed prints the same through every one of these.
  const plain = isNumeric(type) && !isAlways(type, "int") && /[eEfFgG%]$/.test(spec);
  return call(e.py("format"), plain ? raw(e, node) : value(e, node), quote(spec));
}

/** An f-string. */
export function joined(e: Emitter, node: JoinedStr): Code {
  return filled(e, node, pieces(e, node));
}

/** From how many pieces on a text that is kept is made whole. */
const MANY = 4;

/**
 * A template in the place of a node. V8 keeps what a template puts together as a tree of its pieces until someone looks
 * into it: a list of such takes several times the memory, and the time to go through it again and again.
 */
function filled(e: Emitter, node: Expr, given: readonly Piece[]): Code {
  const code = template(given, isInLines(e, node));
  const isMany = given.filter((piece) => piece !== "").length >= MANY;
  const isTemplate = code.text.startsWith("`");
  return isMany && isTemplate && isKept(e, node) ? call(e.py("whole"), code) : code;
}

/** Methods that put what they are given into a container. */
const KEEPING = new Set(["append", "appendleft", "add", "insert"]);

/** Whether a statement is part of a method that says how an object is printed. */
function isShown(e: Emitter, statement: Stmt): boolean {
  let at = e.parentOf(statement);
  while (at && at.type !== "FunctionDef" && at.type !== "AsyncFunctionDef") at = e.parentOf(at);
  return at !== undefined && /^__\w+__$/.test(at.name);
}

/** Whether what an expression gives is put into a container at once, or returned. */
function isKept(e: Emitter, node: Expr): boolean {
  const parent = e.parentOf(node);
  switch (parent?.type) {
    case "Call":
      return parent.func.type === "Attribute" && KEEPING.has(parent.func.attr) &&
        !isTextList(e, parent.func.value);
    case "ListComp":
    case "SetComp":
      return parent.elt === node;
    case "DictComp":
    case "List":
    case "Tuple":
    case "Dict":
      return true;
    case "Return":
      return !isShown(e, parent);
    case "Assign":
      return parent.targets.some(({ type }) => type === "Subscript" || type === "Attribute");
    default:
      return false;
  }
}

function pieces(e: Emitter, node: JoinedStr): Piece[] {
  return node.values.map((part): Piece => {
    if (part.type === "Constant" && part.value.type === "str") return part.value.value;
    if (part.type !== "FormattedValue") return textOf(e, part);
    const { format_spec } = part;
    if (part.conversion !== -1) {
      const name = String.fromCharCode(part.conversion);
      const text = name === "s"
        ? call(e.py("str"), value(e, part.value))
        : call(e.py(name === "r" ? "repr" : "ascii"), value(e, part.value));
      return format_spec ? call(e.py("format"), text, joined(e, format_spec)) : text;
    }
    if (!format_spec) return shownText(e, part.value);
    const constant = format_spec.values.every((v) => v.type === "Constant");
    if (!constant) return call(e.py("format"), value(e, part.value), joined(e, format_spec));
    const spec = format_spec.values.map((v) =>
      v.type === "Constant" && v.value.type === "str" ? v.value.value : ""
    ).join("");
    return formatted(e, part.value, spec);
  });
}

/** `a + b` of strings: one template where literals and values alternate. */
export function concatenation(e: Emitter, node: BinOp): Code {
  const parts: Expr[] = [];
  const flatten = (part: Expr) => {
    if (part.type === "BinOp" && part.op === "Add" && isAlways(e.typeOf(part), "str")) {
      flatten(part.left);
      flatten(part.right);
    } else parts.push(part);
  };
  flatten(node);
  const isLiteral = (part: Expr) =>
    part.type === "Constant" && part.value.type === "str" || part.type === "JoinedStr";
  if (!parts.some(isLiteral)) {
    return {
      text: parts.map((part) => at(Level.Multiplicative, value(e, part))).join(" + "),
      level: Level.Additive,
    };
  }
  const pieced = parts.flatMap((part): Piece[] => {
    if (part.type === "Constant" && part.value.type === "str") return [part.value.value];
    if (part.type === "JoinedStr") return pieces(e, part);
    const inner = converted(e, part);
    return [inner ?? value(e, part)];
  });
  return filled(e, node, pieced);
}

/** `str(x)` inside a template needs no call where the template converts alike. */
function converted(e: Emitter, part: Expr): Code | null {
  if (part.type !== "Call" || part.args.length !== 1 || part.keywords.length > 0) return null;
  const found = e.analysis.resolve(part.func);
  if (found?.kind !== "library" || found.row.name !== "str") return null;
  return textOf(e, part.args[0]!);
}

/** One conversion of a `%` format. */
interface Conversion {
  readonly flags: string;
  readonly width: string;
  readonly precision: string | undefined;
  readonly type: string;
}

/** `"…" % right` as a template, or null where only the run time can tell. */
export function percentFormat(e: Emitter, format: string, right: Expr): Code | null {
  const parts = parsePercent(format);
  if (!parts) return null;
  const conversions = parts.filter((part) => typeof part !== "string");
  let args: readonly Expr[];
  if (right.type === "Tuple") {
    if (right.elts.some((item) => item.type === "Starred")) return null;
    args = right.elts;
  } else {
    const type = e.typeOf(right);
    if (
      type.kind === "unknown" ||
      members(type).some((m) =>
        m.kind === "tuple" || m.kind === "dict" ||
        m.kind === "instance" && e.libraryBases(m.node).length > 0
      )
    ) {
      return null;
    }
    if (type.kind === "never") return null;
    args = [right];
  }
  if (args.length !== conversions.length) return null;
  const pieces: Piece[] = [];
  let next = 0;
  for (const part of parts) {
    if (typeof part === "string") {
      pieces.push(part);
      continue;
    }
    const code = percentPiece(e, part, args[next++]!);
    if (!code) return null;
    pieces.push(code);
  }
  return filled(e, e.parentOf(right) as Expr, pieces);
}

/** The format's literal stretches and conversions; null for what a template cannot say (`%(name)s`, `%*d`). */
function parsePercent(format: string): (string | Conversion)[] | null {
  const parts: (string | Conversion)[] = [];
  let literal = "";
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== "%") {
      literal += format[i];
      continue;
    }
    const match = /^%([-+ #0]*)(\d*)(?:\.(\d*))?[hlL]?([diouxXeEfFgGcrsa%])/.exec(format.slice(i));
    if (!match) return null;
    i += match[0].length - 1;
    if (match[4] === "%") {
      if (match[0] !== "%%") return null;
      literal += "%";
      continue;
    }
    parts.push(literal, {
      flags: match[1]!,
      width: match[2]!,
      precision: match[3],
      type: match[4]!,
    });
    literal = "";
  }
  return [...parts, literal];
}

function percentPiece(e: Emitter, conversion: Conversion, node: Expr): Code | null {
  const { flags, width, precision, type } = conversion;
  const given = e.typeOf(node);
  if (/[^-0]/.test(flags) || flags.length > 1) return null;
  const align = flags === "-" ? "<" : ">";
  switch (type) {
    case "s":
    case "r":
    case "a": {
      const text = type === "s"
        ? textOf(e, node)
        : call(e.py(type === "r" ? "repr" : "ascii"), value(e, node));
      if (width === "" && precision === undefined) return text;
      if (type !== "s" || !isAlways(given, "str") || flags === "0") return null;
      const limit = precision === undefined ? "" : `.${precision || "0"}`;
      return call(e.py("format"), text, quote(`${align}${width}${limit}`));
    }
    case "d":
    case "i":
    case "u":
      if (!isAlways(given, "int") || precision !== undefined) return null;
      if (width === "") return textOf(e, node);
      return formatted(e, node, flags === "0" ? `0${width}` : `${align}${width}`);
    case "x":
    case "X":
    case "o":
      if (!isAlways(given, "int") || precision !== undefined) return null;
      return call(
        e.py("format"),
        value(e, node),
        quote(flags === "0" ? `0${width}${type}` : `${width && align}${width}${type}`),
      );
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G": {
      if (!isAlways(given, "float", "int")) return null;
      const head = flags === "0" ? `0${width}` : `${width && align}${width}`;
      const spec = `${head}${precision === undefined ? "" : `.${precision || "0"}`}${type}`;
      return call(e.py("format"), isNumeric(given) ? raw(e, node) : value(e, node), quote(spec));
    }
    default:
      return null;
  }
}

/** `"…{}…".format(…)` as a template, or null where only the run time can tell. */
export function formatCall(e: Emitter, format: string, node: Call): Code | null {
  if (node.args.some((a) => a.type === "Starred") || node.keywords.some((k) => k.arg === null)) {
    return null;
  }
  const fields = parseFields(format);
  if (!fields) return null;
  const uses = new Map<Expr, number>();
  const pieces: Piece[] = [];
  const order: Expr[] = [];
  let auto = 0;
  for (const field of fields) {
    if (typeof field === "string") {
      pieces.push(field);
      continue;
    }
    const key = field.name === "" ? String(auto++) : field.name;
    const found = /^\d+$/.test(key)
      ? node.args[Number(key)]
      : node.keywords.find((k) => k.arg === key)?.value;
    if (!found) return null;
    uses.set(found, (uses.get(found) ?? 0) + 1);
    order.push(found);
    if (field.conversion === "r") {
      if (field.spec) return null;
      pieces.push(call(e.py("repr"), value(e, found)));
    } else if (field.conversion) return null;
    else pieces.push(formatted(e, found, field.spec));
  }
  const given = [...node.args, ...node.keywords.map((k) => k.value)];
  const inOrder = given.length === order.length && given.every((item, i) => order[i] === item);
  if (!inOrder && !given.every(isSimple)) return null;
  return filled(e, node, pieces);
}

function isSimple(node: Expr): boolean {
  return node.type === "Name" || node.type === "Constant";
}

interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
}

/** The literal stretches and fields of a format; null for attributes, items and nested fields. */
function parseFields(format: string): (string | Field)[] | null {
  const parts: (string | Field)[] = [];
  let literal = "";
  for (let i = 0; i < format.length; i++) {
    const c = format[i]!;
    if ((c === "{" || c === "}") && format[i + 1] === c) {
      literal += c;
      i++;
    } else if (c === "{") {
      const match = /^\{(\w*)(?:!([rsa]))?(?::([^{}]*))?\}/.exec(format.slice(i));
      if (!match) return null;
      parts.push(literal, { name: match[1]!, conversion: match[2] ?? "", spec: match[3] ?? "" });
      literal = "";
      i += match[0].length - 1;
    } else if (c === "}") return null;
    else literal += c;
  }
  const names = parts.flatMap((part) => typeof part === "string" ? [] : [part.name]);
  if (names.includes("") && names.some((name) => /^\d+$/.test(name))) return null;
  return [...parts, literal];
}

/** `text.split()` where nobody sees that it is no list; null for all else. */
export function wordsOf(e: Emitter, node: Expr): Code | null {
  if (node.type !== "Call" || node.args.length + node.keywords.length > 0) return null;
  const { func } = node;
  if (func.type !== "Attribute" || func.attr !== "split") return null;
  if (!isAlways(e.typeOf(func.value), "str")) return null;
  return call(`${e.py("str")}.words`, value(e, func.value));
}
