/**
 * Statements and expressions in places where they have no meaning, which CPython finds when it
 * compiles.
 *
 * @module
 */
import type {
  ClassDef,
  Comprehension,
  ExceptHandler,
  Expr,
  FunctionDef,
  ImportFrom,
  Keyword,
  Located,
  Module,
  Node,
  Stmt,
} from "../ast.ts";
import { raise } from "../errors.ts";
import { children } from "../walk.ts";
import { checkMatch } from "./patterns.ts";
import { refuse } from "./scope.ts";

/** How deep loops, `with` and `try` may stand in each other. */
const DEEPEST_BLOCKS = 21;

const FEATURES: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
  "barry_as_FLUFL",
  "generator_stop",
  "annotations",
]);

/** What is around a place. */
interface Around {
  function: "none" | "class" | "plain" | "async" | "comprehension";
  /** Whether an async function yields. */
  generator: boolean;
  loop: boolean;
  /** Whether an `except*` is around, with no loop or function inside it. */
  exceptStar: boolean;
  /** How many blocks are around. */
  blocks: number;
}

/** Throws the first fault of `__future__` imports, if there is one. */
export function checkFutures(module: Module): void {
  for (const node of futureImports(module)) {
    for (const alias of node.names) {
      if (FEATURES.has(alias.name)) continue;
      const message = alias.name === "braces"
        ? "not a chance"
        : `future feature ${alias.name} is not defined`;
      raise(module, { start: node.start }, message);
    }
  }
}

function isFuture(node: Stmt): node is ImportFrom {
  return node.type === "ImportFrom" && node.module === "__future__" && node.level === 0;
}

function isString(node: Stmt): boolean {
  return node.type === "Expr" && node.value.type === "Constant" && node.value.value.type === "str";
}

/** The `__future__` imports at the beginning of a file, where alone they may stand. */
function futureImports(module: Module): ImportFrom[] {
  const body = module.body.slice(module.body.length > 0 && isString(module.body[0]!) ? 1 : 0);
  const others = body.findIndex((node) => !isFuture(node));
  return body.slice(0, others < 0 ? body.length : others).filter(isFuture);
}

/** Throws the first fault of places in a module, if there is one. */
export function checkPlaces(module: Module): void {
  const around: Around = {
    function: "none",
    generator: false,
    loop: false,
    exceptStar: false,
    blocks: 0,
  };
  new Places(module).all(module.body, around);
}

class Places {
  readonly #module: Module;
  readonly #futures: ReadonlySet<Stmt>;

  constructor(module: Module) {
    this.#module = module;
    this.#futures = new Set(futureImports(module));
  }

  all(nodes: readonly (Node | null)[], around: Around): void {
    for (const node of nodes) if (node !== null) this.#visit(node, around);
  }

  #refuse(node: Located, message: string): never {
    refuse(this.#module, node, message);
  }

  #below(node: Node, around: Around): void {
    for (const child of children(node)) this.#visit(child, around);
  }

  #visit(node: Node, around: Around): void {
    switch (node.type) {
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "Lambda":
      case "ClassDef":
        return this.#definition(node, around);
      case "Return":
        return this.#return(node, around);
      case "Break":
      case "Continue":
        if (around.exceptStar) this.#leaving(node);
        if (around.loop) return;
        this.#refuse(
          node,
          node.type === "Break" ? "'break' outside loop" : "'continue' not properly in loop",
        );
        break;
      case "For":
      case "AsyncFor":
      case "While":
        return this.#loop(node, around);
      case "With":
      case "AsyncWith":
        if (node.type === "AsyncWith") this.#async(node, "'async with'", around);
        this.all(node.items, around);
        return this.all(node.body, this.#block(node, around));
      case "Try":
      case "TryStar":
        return this.#try(node, around);
      case "Match":
        checkMatch(this.#module, node);
        return this.#below(node, around);
      case "Import":
        return this.#imported(node);
      case "ImportFrom":
        if (isFuture(node) && !this.#futures.has(node)) {
          this.#refuse(node, "from __future__ imports must occur at the beginning of the file");
        }
        return this.#imported(node);
      case "TypeVarTuple":
        if (node.default_value !== null) this.#elements([node.default_value], around);
        return;
      default:
        this.#expression(node, around);
    }
  }

  #expression(node: Node, around: Around): void {
    switch (node.type) {
      case "Yield":
      case "YieldFrom":
        if (around.function === "none" || around.function === "class") {
          this.#refuse(
            node,
            `'${node.type === "Yield" ? "yield" : "yield from"}' outside function`,
          );
        }
        if (node.type === "YieldFrom" && around.function === "async") {
          this.#refuse(node, "'yield from' inside async function");
        }
        break;
      case "Await":
        if (around.function === "none" || around.function === "class") {
          this.#refuse(node, "'await' outside function");
        }
        if (around.function === "plain") this.#refuse(node, "'await' outside async function");
        break;
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return this.#comprehension(node, node.generators, [node.elt], around);
      case "DictComp":
        return this.#comprehension(node, node.generators, [node.key, node.value], around);
      case "Name":
        this.#debug(node, node.id, node.ctx);
        return;
      case "Attribute":
        this.#debug(node, node.attr, node.ctx);
        break;
      case "Call":
        this.#keywords(node.keywords);
        return this.#elements([node.func, ...node.args, ...node.keywords], around);
      case "List":
      case "Tuple":
        if (node.ctx === "Store" && node.elts.filter((e) => e.type === "Starred").length > 1) {
          this.#refuse(node, "multiple starred expressions in assignment");
        }
        return this.#elements(node.elts, around);
      case "Set":
        return this.#elements(node.elts, around);
      case "Starred":
        this.#refuse(
          node,
          node.ctx === "Store"
            ? "starred assignment target must be in a list or tuple"
            : "can't use starred expression here",
        );
        break;
      case "arg":
        this.#debug(node, node.arg, "Store");
        // an annotation of *args may be starred
        if (node.annotation?.type === "Starred") {
          return this.#visit(node.annotation.value, around);
        }
        break;
      case "keyword":
        if (node.arg !== null) this.#debug(node, node.arg, "Store");
        break;
    }
    this.#below(node, around);
  }

  /** Visits expressions among which starred ones may stand. */
  #elements(nodes: readonly Node[], around: Around): void {
    for (const node of nodes) this.#visit(node.type === "Starred" ? node.value : node, around);
  }

  #debug(node: Located, name: string, use: string): void {
    if (name !== "__debug__" || use === "Load") return;
    this.#refuse(node, `cannot ${use === "Del" ? "delete" : "assign to"} __debug__`);
  }

  #imported(node: Stmt & { type: "Import" | "ImportFrom" }): void {
    for (const alias of node.names) this.#debug(node, alias.asname ?? alias.name, "Store");
  }

  #keywords(keywords: readonly Keyword[]): void {
    const seen = new Set<string>();
    for (const keyword of keywords) {
      if (keyword.arg === null) continue;
      if (seen.has(keyword.arg)) {
        this.#refuse(keyword, `keyword argument repeated: ${keyword.arg}`);
      }
      seen.add(keyword.arg);
    }
  }

  #definition(
    node: FunctionDef | ClassDef | (Node & { type: "AsyncFunctionDef" | "Lambda" }),
    around: Around,
  ): void {
    const inner: Around = {
      function: node.type === "ClassDef"
        ? "class"
        : node.type === "AsyncFunctionDef"
        ? "async"
        : "plain",
      generator: node.type === "AsyncFunctionDef" && yields(node.body),
      loop: false,
      exceptStar: false,
      blocks: 0,
    };
    if (node.type === "ClassDef") {
      this.all(node.decorator_list, around);
      this.#keywords(node.keywords);
      this.#elements([...node.bases, ...node.keywords], around);
      return this.all(node.body, inner);
    }
    if (node.type === "Lambda") {
      this.#visit(node.args, around);
      return this.#visit(node.body, inner);
    }
    this.all([...node.decorator_list, node.args, node.returns], around);
    this.all(node.body, inner);
  }

  #return(node: Stmt & { type: "Return" }, around: Around): void {
    if (around.function === "none" || around.function === "class") {
      this.#refuse(node, "'return' outside function");
    }
    if (around.exceptStar) this.#leaving(node);
    if (node.value === null) return;
    if (around.generator) this.#refuse(node, "'return' with value in async generator");
    this.#visit(node.value, around);
  }

  #leaving(node: Located): never {
    this.#refuse(node, "'break', 'continue' and 'return' cannot appear in an except* block");
  }

  #async(node: Located, what: string, around: Around): void {
    if (around.function !== "async") this.#refuse(node, `${what} outside async function`);
  }

  /** What is around the body of a block. */
  #block(node: Located, around: Around): Around {
    if (around.blocks >= DEEPEST_BLOCKS) this.#refuse(node, "too many statically nested blocks");
    return { ...around, blocks: around.blocks + 1 };
  }

  #loop(node: Stmt & { type: "For" | "AsyncFor" | "While" }, around: Around): void {
    if (node.type === "AsyncFor") this.#async(node, "'async for'", around);
    if (node.type === "While") this.#visit(node.test, around);
    else this.all([node.target, node.iter], around);
    this.all(node.body, { ...this.#block(node, around), loop: true, exceptStar: false });
    this.all(node.orelse, around);
  }

  #try(node: Stmt & { type: "Try" | "TryStar" }, around: Around): void {
    const inner = this.#block(node, around);
    const nested = node.finalbody.length > 0 ? this.#block(node, inner) : inner;
    this.all(node.body, nested);
    node.handlers.forEach((handler: ExceptHandler, index) => {
      if (handler.type_ === null && index < node.handlers.length - 1) {
        this.#refuse(handler, "default 'except:' must be last");
      }
      if (handler.type_ !== null) this.#visit(handler.type_, inner);
      if (handler.name !== null) this.#debug(handler, handler.name, "Store");
      const star = node.type === "TryStar";
      this.all(handler.body, star ? { ...inner, exceptStar: true, loop: false } : inner);
    });
    this.all(node.orelse, inner);
    this.all(node.finalbody, around);
  }

  #comprehension(
    node: Expr,
    generators: readonly Comprehension[],
    elements: readonly Expr[],
    around: Around,
  ): void {
    const inAsync = around.function === "async" || around.function === "comprehension";
    if (!inAsync && node.type !== "GeneratorExp" && isAsync(generators, elements)) {
      this.#refuse(node, "asynchronous comprehension outside of an asynchronous function");
    }
    this.#visit(generators[0]!.iter, around);
    const inner: Around = { ...around, function: "comprehension" };
    generators.forEach((generator, index) => {
      this.#visit(generator.target, inner);
      if (index > 0) this.#visit(generator.iter, inner);
      this.all(generator.ifs, inner);
    });
    this.all(elements, inner);
  }
}

/** Whether a comprehension waits for something of its own. */
function isAsync(generators: readonly Comprehension[], elements: readonly Expr[]): boolean {
  if (generators.some((generator) => generator.is_async === 1)) return true;
  const parts: Expr[] = [...elements];
  generators.forEach((generator, index) => {
    parts.push(...generator.ifs);
    if (index > 0) parts.push(generator.iter);
  });
  return parts.some((part) => contains(part, waits));
}

function waits(node: Node): boolean {
  return node.type === "Await" || (node.type === "comprehension" && node.is_async === 1);
}

const OWN_SCOPE: ReadonlySet<string> = new Set([
  "FunctionDef",
  "AsyncFunctionDef",
  "ClassDef",
  "Lambda",
  "GeneratorExp",
]);

/** Whether a node or one below it, in the same function, is of some kind. */
function contains(node: Node, is: (node: Node) => boolean): boolean {
  if (is(node)) return true;
  if (OWN_SCOPE.has(node.type)) return false;
  for (const child of children(node)) if (contains(child, is)) return true;
  return false;
}

/** Whether the body of a function yields. */
function yields(body: readonly Stmt[]): boolean {
  return body.some((node) => contains(node, ({ type }) => type === "Yield"));
}
