/**
 * Where the compiler is: the function or class at hand, and the blocks around the statement in it.
 *
 * @module
 */
import type { Located, Module, Node, Stmt } from "../ast.ts";
import type { PythonSyntaxWarning } from "../errors.ts";
import type { Futures } from "./futures.ts";
import { refuse, type Scope } from "./scope.ts";
import { warning } from "./warnings.ts";

/** What a stretch of code is compiled as. */
export type UnitKind = "module" | "class" | "function" | "async" | "comprehension" | "type";

/** What stands around a statement. */
export type BlockKind = "loop" | "exceptStar" | "finally" | "other";

/** A block that is open. */
export interface Block {
  kind: BlockKind;
  /** What runs when the block is left. */
  leaving: readonly Stmt[];
}

/** A stretch of code of its own: a module, class, function, comprehension. */
export interface Unit {
  kind: UnitKind;
  /** Whether it is an async function that yields. */
  asyncGenerator: boolean;
  blocks: Block[];
}

/** How deep loops, `with` and `try` may stand in each other. */
const DEEPEST_BLOCKS = 21;

/** The state of the compiler. */
export class Compiler {
  readonly module: Module;
  /** The scopes of functions and comprehensions. */
  readonly scopes: ReadonlyMap<Node, Scope>;
  readonly warnings: PythonSyntaxWarning[];
  /** Whether annotations stay text. */
  readonly futureAnnotations: boolean;
  /** The offset of the last `__future__` import at the beginning of the file; -1 without one. */
  readonly lastFuture: number;
  unit: Unit = { kind: "module", asyncGenerator: false, blocks: [] };

  constructor(
    module: Module,
    scopes: ReadonlyMap<Node, Scope>,
    warnings: PythonSyntaxWarning[],
    futures: Futures,
  ) {
    this.module = module;
    this.scopes = scopes;
    this.warnings = warnings;
    this.futureAnnotations = futures.annotations;
    this.lastFuture = futures.last;
  }

  refuse(node: Located, message: string): never {
    refuse(this.module, node, message);
  }

  warn(node: Located, message: string): void {
    this.warnings.push(warning(this.module, node.lineno, message));
  }

  /** Refuses to bind or delete `__debug__`. */
  forbid(node: Located, name: string, how: "assign to" | "delete" = "assign to"): void {
    if (name === "__debug__") this.refuse(node, `cannot ${how} __debug__`);
  }

  /** Compiles a stretch of code of its own. */
  within(kind: UnitKind, compile: () => void, asyncGenerator = false): void {
    const outer = this.unit;
    this.unit = { kind, asyncGenerator, blocks: [] };
    compile();
    this.unit = outer;
  }

  /** Compiles what stands in a block. */
  block(node: Located, kind: BlockKind, compile: () => void, leaving: readonly Stmt[] = []): void {
    const { blocks } = this.unit;
    if (blocks.length >= DEEPEST_BLOCKS) this.refuse(node, "too many statically nested blocks");
    blocks.push({ kind, leaving });
    compile();
    blocks.pop();
  }

  /** Whether the code at hand is that of a function, or of what is treated as one. */
  get inFunction(): boolean {
    return this.unit.kind !== "module" && this.unit.kind !== "class";
  }
}
