/**
 * Which node a comment belongs to, and where blank lines stood.
 *
 *     # before(x)
 *     x = [  # before(first element)
 *       1,  # trailing(1)
 *       # inside(list): no element follows
 *     ]  # trailing(x)
 *
 *     if x:  # header(if.body)
 *       # before(y)
 *       y()
 *       # atEnd(if.body)
 *     # beforeBlock(if.orelse)
 *     else:  # header(if.orelse)
 *       z()
 *     # before(w), or atEnd(module.body) where nothing follows
 *     w()
 *
 * Each comment is given exactly once. An `elif`, an `except` and a `case` are nodes, and so have
 * their own `before`.
 *
 * @module
 */
import type { Comment, ExceptHandler, If, MatchCase, Module, Node, Span, Stmt } from "./ast.ts";
import { lineOf, lineText } from "./errors.ts";
import { children } from "./walk.ts";

/** A block: the list of statements, handlers or cases that a node holds. */
export type Block = readonly (Stmt | ExceptHandler | MatchCase)[];

/** Where each comment of a module belongs. */
export interface CommentMap {
  /** Comments directly above a node. */
  before(node: Node): readonly Comment[];
  /** Comments to the right of a node's last line. */
  trailing(node: Node): readonly Comment[];
  /** Comments inside a node's brackets that no element follows. */
  inside(node: Node): readonly Comment[];
  /** Comments to the right of the colon that opens a block. */
  header(block: Block): readonly Comment[];
  /** Comments above the `else:` or `finally:` that opens a block. */
  beforeBlock(block: Block): readonly Comment[];
  /** Comments behind the last statement of a block, indented as deep. */
  atEnd(block: Block): readonly Comment[];
  /** How many blank lines stand directly above a node (its decorators included) or a comment. */
  blankLinesBefore(place: Node | Comment): number;
}

/** Finds the place of every comment of a module. */
export function attachComments(module: Module): CommentMap {
  return new Attacher(module);
}

type Kind = "before" | "trailing" | "inside" | "header" | "beforeBlock" | "atEnd";

const NONE: readonly Comment[] = [];

/** What opens a block's line, where the block is not that of a node of its own. */
interface OpenedBlock {
  block: Block;
  /** `else` or `finally`: a word without a node, above which comments may stand. */
  word: boolean;
}

class Attacher implements CommentMap {
  readonly #module: Module;
  readonly #comments: readonly Comment[];
  readonly #places: Record<Kind, Map<object, Comment[]>> = {
    before: new Map(),
    trailing: new Map(),
    inside: new Map(),
    header: new Map(),
    beforeBlock: new Map(),
    atEnd: new Map(),
  };
  /** What {@link #partsOf} has found: a long list may hold many comments. */
  readonly #parts = new Map<Node, readonly Node[]>();
  /** Index of the first comment without a place. */
  #next = 0;

  constructor(module: Module) {
    this.#module = module;
    this.#comments = module.comments;
    if (this.#comments.length === 0) return;
    this.#statements(module.body, -1, module.end + 1);
    while (this.#next < this.#comments.length) this.#give("atEnd", module.body);
  }

  before(node: Node): readonly Comment[] {
    return this.#places.before.get(node) ?? NONE;
  }

  trailing(node: Node): readonly Comment[] {
    return this.#places.trailing.get(node) ?? NONE;
  }

  inside(node: Node): readonly Comment[] {
    return this.#places.inside.get(node) ?? NONE;
  }

  header(block: Block): readonly Comment[] {
    return this.#places.header.get(block) ?? NONE;
  }

  beforeBlock(block: Block): readonly Comment[] {
    return this.#places.beforeBlock.get(block) ?? NONE;
  }

  atEnd(block: Block): readonly Comment[] {
    return this.#places.atEnd.get(block) ?? NONE;
  }

  blankLinesBefore(place: Node | Comment): number {
    const start = "text" in place ? place.start : outerStart(place);
    const line = lineOf(this.#module.lineStarts, start);
    let blank = 0;
    while (line - blank > 1 && lineText(this.#module, line - blank - 1).trim() === "") blank++;
    return blank;
  }

  /** The first comment without a place, if it stands before an offset. */
  #peek(limit: number): Comment | undefined {
    const comment = this.#comments[this.#next];
    return comment !== undefined && comment.start < limit ? comment : undefined;
  }

  #give(kind: Kind, to: object): void {
    this.#place(kind, to, this.#comments[this.#next++]!);
  }

  #place(kind: Kind, to: object, comment: Comment): void {
    const places = this.#places[kind];
    const list = places.get(to);
    if (list === undefined) places.set(to, [comment]);
    else list.push(comment);
  }

  /** Places the comments of a block; `column` is that of the statement that holds it. */
  #statements(block: Block, column: number, limit: number): void {
    block.forEach((node, index) => {
      const following = block[index + 1];
      const end = following === undefined ? limit : outerStart(following);
      while (this.#peek(outerStart(node)) !== undefined) this.#give("before", node);
      this.#statement(node, end);
      const comment = this.#peek(end);
      if (comment !== undefined && this.#inLineOf(node, comment)) this.#give("trailing", node);
    });
    if (block.length === 0) return;
    for (
      let comment = this.#peek(limit);
      comment !== undefined && comment.ownLine && comment.col_offset > column;
      comment = this.#peek(limit)
    ) this.#give("atEnd", block);
  }

  #statement(node: Stmt | ExceptHandler | MatchCase, limit: number): void {
    const blocks = blocksOf(node);
    const first = blocks[0];
    const headerLimit = first === undefined ? node.end : outerStart(first.block[0]!);
    const members = new Set<Node>(blocks.flatMap(({ block }) => [...block]));
    const parts = inOrder([...children(node)].filter((child) => !members.has(child)));
    const headerEnd = parts.reduce((end, part) => Math.max(end, part.end), node.start);
    for (
      let comment = this.#peek(headerLimit);
      comment !== undefined && !(first !== undefined && this.#behindColon(comment, headerEnd));
      comment = this.#peek(headerLimit)
    ) {
      if (comment.start > headerEnd && comment.ownLine && first !== undefined) break;
      this.#next++;
      this.#inner(comment, node, parts);
    }
    const column = columnOf(this.#module, node);
    blocks.forEach(({ block, word }, index) => {
      const opened = outerStart(block[0]!);
      if (word) this.#aboveWord(block, opened);
      const comment = this.#peek(opened);
      if (comment !== undefined && !comment.ownLine) this.#give("header", block);
      const next = blocks[index + 1];
      const end = next === undefined ? limit : outerStart(next.block[0]!);
      this.#statements(block, column, end);
    });
  }

  /** Comments above `else:`, which has no node: all before the line that opens the block. */
  #aboveWord(block: Block, opened: number): void {
    for (
      let comment = this.#peek(opened);
      comment !== undefined && comment.ownLine && this.#wordFollows(comment, opened);
      comment = this.#peek(opened)
    ) this.#give("beforeBlock", block);
  }

  #wordFollows(comment: Comment, limit: number): boolean {
    const between = this.#module.source.slice(comment.end, limit).replace(/#.*/g, "");
    return /\b(?:else|finally)\b/.test(between);
  }

  #behindColon(comment: Comment, headerEnd: number): boolean {
    if (comment.ownLine || comment.start < headerEnd) return false;
    return /:\s*$/.test(this.#module.source.slice(headerEnd, comment.start));
  }

  /** Places a comment inside a statement or expression, at the innermost node around it. */
  #inner(comment: Comment, parent: Node, parts: readonly Node[]): void {
    let around: Node = parent;
    let inner = parts;
    let before = lastBefore(inner, comment.start);
    while (before >= 0 && inner[before]!.end >= comment.end) {
      around = inner[before]!;
      inner = this.#partsOf(around);
      before = lastBefore(inner, comment.start);
    }
    const following = inner[before + 1];
    while (before >= 0 && inner[before]!.start === inner[before]!.end) before--;
    const preceding = inner[before];
    if (!comment.ownLine && preceding !== undefined && this.#beside(preceding, comment)) {
      this.#place("trailing", preceding, comment);
    } else if (following !== undefined) {
      this.#place("before", following, comment);
    } else {
      this.#place("inside", around, comment);
    }
  }

  /** The nodes directly below a node, in the order of the text. */
  #partsOf(node: Node): readonly Node[] {
    let parts = this.#parts.get(node);
    if (parts === undefined) this.#parts.set(node, parts = inOrder([...children(node)]));
    return parts;
  }

  /** Whether a comment stands in a node's last line. */
  #inLineOf(node: Span, comment: Comment): boolean {
    return !this.#module.source.slice(node.end, comment.start).includes("\n");
  }

  /** Whether a comment stands in a node's last line, with no bracket opened between. */
  #beside(node: Span, comment: Comment): boolean {
    return !/[([{\n]/.test(this.#module.source.slice(node.end, comment.start));
  }
}

function inOrder(nodes: Node[]): Node[] {
  return nodes.sort((a, b) => a.start - b.start);
}

/** The index of the last of some nodes, in order, that begins before an offset; -1 where none does. */
function lastBefore(nodes: readonly Node[], offset: number): number {
  let low = -1;
  let high = nodes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.start < offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The start of a node with its decorators. */
function outerStart(node: Node): number {
  if ("decorator_list" in node && node.decorator_list.length > 0) {
    return node.decorator_list[0]!.start - 1;
  }
  return node.start;
}

function columnOf(module: Module, node: Node): number {
  return "col_offset" in node
    ? node.col_offset
    : node.start - module.lineStarts[lineOf(module.lineStarts, node.start) - 1]!;
}

/** The blocks of a statement, in the order of the text. */
function blocksOf(node: Stmt | ExceptHandler | MatchCase): OpenedBlock[] {
  const blocks: OpenedBlock[] = [];
  const add = (block: Block, word: boolean) => {
    if (block.length > 0) blocks.push({ block, word });
  };
  if (node.type === "Match") add(node.cases, false);
  if ("body" in node) add(node.body as Block, false);
  if ("handlers" in node) add(node.handlers, false);
  if ("orelse" in node) {
    const orelse = node.orelse;
    add(orelse, node.type !== "If" || !hasElif(node));
  }
  if ("finalbody" in node) add(node.finalbody, true);
  return blocks;
}

/** Whether the `else` of an `if` is written `elif`: its only statement stands in the same column. */
export function hasElif(node: If): boolean {
  const only = node.orelse[0];
  return node.orelse.length === 1 && only!.type === "If" && only!.col_offset === node.col_offset;
}
