/**
 * Comments, docstrings and blank lines: each comes out where it stood.
 *
 * @module
 */
import type { Comment, Module, Stmt } from "../../syntax/ast.ts";

/** The comments of a module, each of which is written once. */
export class Comments {
  readonly #source: string;
  readonly #comments: readonly Comment[];
  readonly #written = new Set<Comment>();

  constructor(module: Module) {
    this.#source = module.source;
    this.#comments = module.comments;
    for (const comment of module.comments) {
      const isHead = comment.lineno <= 2 && /^#.*coding[:=]|^#!/.test(comment.text);
      if (isHead) this.#written.add(comment);
    }
  }

  /** The lines above a statement: comments of their own, and blank lines as the source has them. */
  above(from: number, to: number): string[] {
    const lines: string[] = [];
    let at = from;
    for (const comment of this.#within(from, to)) {
      if (this.#written.has(comment)) {
        at = Math.max(at, comment.end);
        continue;
      }
      this.#written.add(comment);
      if (this.#isBlank(at, comment.start)) lines.push("");
      lines.push(commentText(comment));
      at = comment.end;
    }
    if (this.#isBlank(at, to)) lines.push("");
    return lines;
  }

  /** Comments in their own line below the last statement of a block, as deep as the block is. */
  below(from: number, to: number, column: number): string[] {
    const lines: string[] = [];
    let at = from;
    for (const comment of this.#within(from, to)) {
      if (this.#written.has(comment)) {
        at = Math.max(at, comment.end);
        continue;
      }
      if (!comment.ownLine || comment.col_offset < column) break;
      this.#written.add(comment);
      if (this.#isBlank(at, comment.start)) lines.push("");
      lines.push(commentText(comment));
      at = comment.end;
    }
    return lines;
  }

  /** The comment behind a statement or an opening bracket, with a space before it. */
  behind(from: number, to: number): string {
    const texts: string[] = [];
    for (const comment of this.#within(from, to)) {
      if (comment.ownLine || this.#written.has(comment)) continue;
      this.#written.add(comment);
      texts.push(commentText(comment));
    }
    if (texts.length === 0) return "";
    return ` ${texts.length === 1 ? texts[0] : `// ${texts.map((t) => t.slice(3)).join(" ")}`}`;
  }

  /** The end of the line in which `offset` stands. */
  endOfLine(offset: number): number {
    const end = this.#source.indexOf("\n", offset);
    return end < 0 ? this.#source.length : end;
  }

  #within(from: number, to: number): Comment[] {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#comments[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    const found: Comment[] = [];
    for (let i = low; i < this.#comments.length && this.#comments[i]!.start < to; i++) {
      found.push(this.#comments[i]!);
    }
    return found;
  }

  #isBlank(from: number, to: number): boolean {
    return /\n[ \t\f]*\r?\n/.test(this.#source.slice(from, to));
  }
}

function commentText(comment: Comment): string {
  const text = comment.text.replace(/^#+!?/, "").trimEnd();
  if (text === "") return "//";
  return `//${/^\s/.test(text) ? "" : " "}${text}`;
}

/** The docstring of a body; null where there is none. */
export function docstringOf(body: readonly Stmt[]): { text: string; node: Stmt } | null {
  const [first] = body;
  if (
    first?.type !== "Expr" || first.value.type !== "Constant" || first.value.value.type !== "str"
  ) {
    return null;
  }
  return { text: first.value.value.value, node: first };
}

/** A docstring as `__doc__` has it: without the indentation that its lines behind the first have in common. */
export function plainDoc(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const indents = rest.filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return [
    first.trimStart(),
    ...rest.map((line) => line.slice(common).trimStart() && line.slice(common)),
  ]
    .join("\n");
}

/** A docstring as JSDoc. */
export function docComment(text: string): string[] {
  const lines = cleanDoc(text);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => line === "" ? " *" : ` * ${line}`), " */"];
}

/** A string that stands as a statement, as a comment. */
export function blockComment(text: string): string[] {
  const lines = cleanDoc(text);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`// ${lines[0]}`];
  return ["/*", ...lines.map((line) => line === "" ? " *" : ` * ${line}`), " */"];
}

/** The lines of a docstring without their common indentation, as `inspect.cleandoc` takes it away. */
function cleanDoc(text: string): string[] {
  const lines = text.replaceAll("*/", "*\\/").replaceAll("\t", "        ").split(/\r?\n/);
  const indents = lines.slice(1).filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const clean = lines.map((line, i) => (i === 0 ? line.trimStart() : line.slice(margin)).trimEnd());
  while (clean.length > 0 && clean[0] === "") clean.shift();
  while (clean.length > 0 && clean.at(-1) === "") clean.pop();
  return clean;
}
