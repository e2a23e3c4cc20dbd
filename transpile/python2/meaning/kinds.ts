/**
 * Which of Python 2's two kinds a text is, `unicode` or `str`. Both are text when the program runs; where the program says
 * it plainly, what shows the difference is written accordingly: `repr(u"x")` is `u'x'`, `type(u"x")` is `unicode`, and
 * `len("…")` counts bytes.
 *
 * @module
 */
import type { Binding } from "../../analysis/scopes/scopes.ts";
import type { BinOp, Call, Compare, Expr, Module, Node } from "../../syntax/ast.ts";
import { walk } from "../../syntax/walk.ts";
import { placeOf } from "../reader.ts";
import type { Names } from "./names.ts";

/** What is known of a text. */
export type TextKind = "unicode" | "bytes" | null;

/** Methods that give a text of the kind of their own. */
const KEEPING: ReadonlySet<string> = new Set(
  ("upper lower title capitalize swapcase strip lstrip rstrip replace center ljust rjust zfill " +
    "expandtabs format").split(" "),
);

/** Codecs from text to text. */
const TEXT_CODECS = /^(?:hex|base64|rot[_-]?13|zlib|string[_-]escape)(?:[_-]codec)?$/;

/** The kinds of a program's texts, as far as they are plain. */
export class Kinds {
  readonly #names: Names;
  /** What plain literals are. */
  readonly #plain: TextKind;
  readonly #looking = new Set<unknown>();
  /** Whether the lengths of the two kinds can differ. */
  readonly #isWide: boolean;
  readonly #changes = new Map<Expr, () => Expr>();

  constructor(module: Module, names: Names) {
    this.#names = names;
    const isUnicode = module.body.some((node) =>
      node.type === "ImportFrom" && node.module === "__future__" &&
      node.names.some(({ name }) => name === "unicode_literals")
    );
    this.#plain = isUnicode ? "unicode" : "bytes";
    // deno-lint-ignore no-control-regex -- asks for ASCII
    this.#isWide = /[^\x00-\x7f]|\\[xuUN]/.test(module.source);
    for (const node of walk(module)) this.#note(node);
  }

  /** What an expression becomes whose value shows the kind of a text; null where it stays. */
  written(node: Expr): Expr | null {
    return this.#changes.get(node)?.() ?? null;
  }

  #note(node: Node): void {
    if (node.type === "Call") this.#noteCall(node);
    else if (node.type === "BinOp" && node.op === "Mod") this.#noteFormat(node);
    else if (node.type === "Compare") this.#noteComparison(node);
  }

  #isBuiltin(node: Expr, name: string): boolean {
    return node.type === "Name" && node.id === name && this.#names.scopes.variableOf(node) === null;
  }

  #noteCall(node: Call): void {
    const { func, args } = node;
    const [first, second] = args;
    if (func.type !== "Name" || !first || this.#names.scopes.variableOf(func) !== null) return;
    const kind = this.kindOf(first);
    if (kind === null) return;
    const helped = (name: string) => () => ({ ...node, func: this.#names.helper(func, name) });
    if (func.id === "repr" && kind === "unicode") this.#changes.set(node, helped("unicode_repr"));
    if (func.id === "type" && kind === "unicode" && args.length === 1) {
      this.#changes.set(node, () => this.#names.helper(node, "unicode_type"));
    }
    if (func.id === "len" && kind === "bytes" && this.#isWide) {
      this.#changes.set(node, helped("byte_length"));
    }
    if (func.id === "isinstance" && second) {
      const other = kind === "unicode" ? "str" : "unicode";
      if (this.#isBuiltin(second, other)) this.#changes.set(node, () => truth(node, false));
    }
  }

  /** `type(x) == unicode`, `type(x) is str` */
  #noteComparison(node: Compare): void {
    const [op] = node.ops;
    const [right] = node.comparators;
    const { left } = node;
    if (node.ops.length !== 1 || !right || !/^(Eq|NotEq|Is|IsNot)$/.test(op!)) return;
    if (left.type !== "Call" || !this.#isBuiltin(left.func, "type") || !left.args[0]) return;
    const kind = this.kindOf(left.args[0]);
    const name = this.#isBuiltin(right, "unicode")
      ? "unicode"
      : this.#isBuiltin(right, "str")
      ? "bytes"
      : null;
    if (kind === null || name === null) return;
    this.#changes.set(node, () => truth(node, (kind === name) === /^(Eq|Is)$/.test(op!)));
  }

  /** `"%r" % u"x"` */
  #noteFormat(node: BinOp): void {
    const { left, right } = node;
    if (left.type !== "Constant" || left.value.type !== "str") return;
    const format = left.value.value;
    const values = right.type === "Tuple" ? right.elts : [right];
    let place = 0;
    const now = format.replace(/%%|%[-#0 +]*\d*(?:\.\d+)?([a-zA-Z])/g, (whole, letter?: string) => {
      if (letter === undefined) return whole;
      const index = place++;
      const value = values[index];
      if (letter !== "r" || !value || this.kindOf(value) !== "unicode") return whole;
      const repr: Call = {
        ...placeOf(value),
        type: "Call",
        func: this.#names.helper(value, "unicode_repr"),
        args: [value],
        keywords: [],
      };
      if (right.type === "Tuple") right.elts[index] = repr;
      else node.right = repr;
      return whole.slice(0, -1) + "s";
    });
    if (now !== format) left.value = { type: "str", value: now };
  }

  /** Which kind a text is, null where that is not plain or it is none. */
  kindOf(node: Expr): TextKind {
    switch (node.type) {
      case "Constant":
        if (node.value.type !== "str") return null;
        return node.kind === "u" ? "unicode" : this.#plain;
      case "Subscript":
        return this.kindOf(node.value);
      case "IfExp":
        return same(this.kindOf(node.body), this.kindOf(node.orelse));
      case "BinOp":
        return this.#ofOperator(node);
      case "Call":
        return this.#ofCall(node);
      case "Name":
        return this.#ofVariable(node);
    }
    return null;
  }

  #ofOperator({ op, left, right }: BinOp): TextKind {
    const kind = this.kindOf(left);
    if (op === "Mult") return kind;
    if (op === "Add") {
      const other = this.kindOf(right);
      return kind === "unicode" || other === "unicode" ? "unicode" : same(kind, other);
    }
    if (op !== "Mod" || kind !== "bytes") return op === "Mod" ? kind : null;
    const values = right.type === "Tuple" ? right.elts : [right];
    return values.some((value) => this.kindOf(value) !== "bytes" && !isNumber(value)) ? null : kind;
  }

  #ofCall({ func, args }: Call): TextKind {
    if (func.type === "Name" && this.#names.scopes.variableOf(func) === null) {
      if (func.id === "unicode" || func.id === "unichr") return "unicode";
      return /^(str|repr|chr|hex|oct|raw_input)$/.test(func.id) ? "bytes" : null;
    }
    if (func.type !== "Attribute") return null;
    const [codec] = args;
    const name = codec?.type === "Constant" && codec.value.type === "str" ? codec.value.value : "";
    if (TEXT_CODECS.test(name)) return "bytes";
    if (func.attr === "decode") return "unicode";
    if (func.attr === "encode") return "bytes";
    const kind = this.kindOf(func.value);
    if (func.attr === "join") return kind === "unicode" ? kind : null;
    return KEEPING.has(func.attr) ? kind : null;
  }

  /** A variable of which every value is of one kind. */
  #ofVariable(node: Expr & { type: "Name" }): TextKind {
    const variable = this.#names.scopes.variableOf(node);
    if (!variable || this.#looking.has(variable)) return null;
    this.#looking.add(variable);
    const kinds = variable.bindings.map((binding) => this.#ofBinding(binding));
    this.#looking.delete(variable);
    return kinds.length > 0 ? kinds.reduce(same) : null;
  }

  #ofBinding({ kind, node, name }: Binding): TextKind {
    if (kind === "assignment" && node.type === "Assign") {
      return node.targets.includes(name as Expr) ? this.kindOf(node.value) : null;
    }
    if (kind === "loop" && node.type === "For") {
      return node.target === name ? this.kindOf(node.iter) : null;
    }
    return null;
  }
}

function same(a: TextKind, b: TextKind): TextKind {
  return a === b ? a : null;
}

function isNumber(node: Expr): boolean {
  return node.type === "Constant" && /^(int|float|bool|None)$/.test(node.value.type);
}

function truth(node: Expr, value: boolean): Expr {
  return { ...placeOf(node), type: "Constant", value: { type: "bool", value }, kind: null };
}
