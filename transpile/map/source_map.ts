/**
 * From places in a written module back to the Python that they came from: a source map of version 3, and beside what it
 * can say the stretches that Python's tracebacks underline.
 *
 * @see https://tc39.es/ecma426/
 * @module
 */
import { writtenName } from "../analysis/numbers/versions.ts";
import type { Module, Node, Stmt } from "../syntax/ast.ts";
import { children } from "../syntax/walk.ts";
import { isStatement, type Part, partsOf } from "./nodes.ts";
import { type Place, statementLines } from "./places.ts";
import { counterparts, type Token, tokensOf } from "./tokens.ts";
import { mappings, type Segment } from "./vlq.ts";

/** A source map, with what tracebacks need. */
export interface SourceMap {
  readonly version: 3;
  readonly file: string;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
  readonly x_python: PythonPlaces;
}

/** What a traceback says of places. */
export interface PythonPlaces {
  /** The functions, by their places in this list; the first is the module. */
  readonly scopes: readonly string[];
  /**
   * The parts of the program, ten numbers each: the scope, the line from 1 and the column from 0 of the begin and of the
   * end, the same of the stretch that is underlined more, all -1 where there is none, and what it is: 1 where nothing is
   * underlined, 2 for the call of a method, the sum for both.
   */
  readonly parts: readonly number[];
  /** By line of the output, pairs of a column from 0 and a part's place in `parts`, divided by ten. */
  readonly lines: readonly (readonly number[])[];
}

/** A place of the output that comes from a part. */
interface Found {
  readonly token: Token;
  readonly part: number;
}

/** What a written module is, before it is laid out. */
export interface Written {
  readonly text: string;
  readonly places: readonly Place[];
  readonly module: Module;
  /** Whether a part of a statement is written so that it cannot fail. */
  readonly isCertain: (node: Node) => boolean;
}

/** The map of a written module, whose text has become `final`, from the file `source` to the file `file`. */
export function sourceMapOf(
  written: Written,
  names: { readonly file: string; readonly source: string },
  final: string = written.text,
): SourceMap {
  const { text, module } = written;
  const scopes = new Scopes(module);
  const parts: Part[] = [];
  const found = foundIn(written, scopes, parts);
  const placed = final === text ? found : moved(found, tokensOf(text), tokensOf(final));
  const lines: number[][] = final.split("\n").map(() => []);
  const segments: Segment[][] = lines.map(() => []);
  const position = positions(module);
  for (const { token: { line, column }, part } of placed) {
    const row = lines[line]!;
    if (row.at(-2) === column) continue;
    row.push(column, part);
    const [atLine, atColumn] = position(parts[part]!.start);
    segments[line]!.push({ column, sourceLine: atLine - 1, sourceColumn: atColumn });
  }
  return {
    version: 3,
    file: names.file,
    sources: [names.source],
    names: [],
    mappings: mappings(segments),
    x_python: {
      scopes: scopes.names,
      parts: parts.flatMap((part) => [
        scopes.indexOf(part.scope),
        ...position(part.start),
        ...position(part.end),
        ...part.mark ? part.mark.flatMap(position) : [-1, -1, -1, -1],
        Number(part.isPlain) + 2 * Number(part.isMethod),
      ]),
      lines,
    },
  };
}

/** The places of a text that come from parts of statements, which are added to `parts`. */
function foundIn(written: Written, scopes: Scopes, parts: Part[]): Found[] {
  const { text, places } = written;
  const owners = statementLines(text, places);
  const known = new Map<Stmt, Owner>();
  const ownerOf = (node: Stmt): Owner => {
    let owner = known.get(node);
    if (!owner) known.set(node, owner = new Owner(node, written, scopes.around(node), parts));
    return owner;
  };
  const aliases = aliasesIn(text);
  const found: Found[] = [];
  // A stack names the `new` or `await` before what is called.
  let early: Token[] = [];
  const started = new Set<number>();
  for (const token of tokensOf(text)) {
    const { line } = token;
    const statement = owners[line];
    if (!statement) continue;
    const owner = ownerOf(statement);
    const part = owner.take(aliases.get(token.text) ?? token.text);
    if (part === null && (token.text === "await" || token.text === "new")) {
      early.push(token);
      continue;
    }
    if (part !== null) {
      for (const one of early) if (one.line === line) found.push({ token: one, part });
      early = [];
    } else if (started.has(line)) continue;
    found.push({ token, part: part ?? owner.whole });
    started.add(line);
  }
  return found.sort((a, b) => a.token.line - b.token.line || a.token.column - b.token.column);
}

/** A statement, whose parts the names in its lines are looked up in. */
class Owner {
  /** The part that is the whole of it. */
  readonly whole: number;
  readonly #byName = new Map<string, number[]>();
  readonly #used = new Set<number>();
  readonly #raised: number | null = null;

  constructor(node: Stmt, { module, isCertain }: Written, scope: Node, parts: Part[]) {
    this.whole = parts.length;
    const { start, end } = node;
    const whole = { names: [], start, end, mark: null, isPlain: false, isMethod: false, scope };
    parts.push(whole);
    for (const part of partsOf(module, node, scope, isCertain)) {
      for (const name of new Set(part.names)) {
        this.#byName.set(name, [...this.#byName.get(name) ?? [], parts.length]);
      }
      if (isRaised(node, part)) this.#raised = parts.length;
      parts.push(part);
    }
  }

  /** The first part of this name that has not been taken, or else the last; null where there is no part of the name. */
  take(name: string): number | null {
    const list = this.#byName.get(name);
    if (!list) return null;
    const part = list.find((one) => !this.#used.has(one)) ?? list.at(-1)!;
    this.#used.add(part);
    // Where an exception is made and raised, it is the statement that raises.
    return part === this.#raised ? this.whole : part;
  }
}

/** What the names that a text imports are in the modules that they come from. */
function aliasesIn(text: string): ReadonlyMap<string, string> {
  const imports = text.match(/^import .*$/gm) ?? [];
  const pairs = imports.flatMap((line) => [...line.matchAll(/([\w$]+) as ([\w$]+)/g)]);
  return new Map(pairs.map(([, name, alias]) => [alias!, name!]));
}

/** Whether a part is the making of the exception that a statement raises. */
function isRaised(node: Stmt, part: Part): boolean {
  if (node.type !== "Raise" || node.exc === null) return false;
  return part.start === node.exc.start && part.end === node.exc.end;
}

/** The same places in another layout of the text. */
function moved(
  found: readonly Found[],
  before: readonly Token[],
  after: readonly Token[],
): Found[] {
  const others = counterparts(before, after);
  const key = ({ line, column }: Token) => `${line}:${column}`;
  const index = new Map(before.map((token, i) => [key(token), i]));
  return found.flatMap(({ token, part }) => {
    const other = others[index.get(key(token))!];
    return other ? [{ token: other, part }] : [];
  }).sort((a, b) => a.token.line - b.token.line || a.token.column - b.token.column);
}

/** The functions of a module. */
class Scopes {
  readonly names: string[] = ["<module>"];
  readonly #indexes = new Map<Node, number>();
  readonly #around = new Map<Node, Node>();

  constructor(module: Module) {
    this.#indexes.set(module, 0);
    const pending: [Node, Node][] = [[module, module]];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [node, scope] = next;
      if (isStatement(node)) this.#around.set(node, scope);
      const name = nameOf(node);
      if (name !== null) {
        this.#indexes.set(node, this.names.length);
        this.names.push(name);
      }
      for (const child of children(node)) pending.push([child, name === null ? scope : node]);
    }
  }

  /** The function that a statement is in. */
  around(node: Stmt): Node {
    return this.#around.get(node) ?? [...this.#indexes.keys()][0]!;
  }

  indexOf(scope: Node): number {
    return this.#indexes.get(scope) ?? 0;
  }
}

/** What Python calls the code of a node; null where it has none of its own. */
function nameOf(node: Node): string | null {
  switch (node.type) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return writtenName(node);
    case "Lambda":
      return "<lambda>";
    case "GeneratorExp":
      return "<genexpr>";
    default:
      return null;
  }
}

/** Tells line, from 1, and column, from 0, of an offset. */
function positions({ lineStarts }: Module): (offset: number) => [line: number, column: number] {
  return (offset) => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - lineStarts[low]!];
  };
}
