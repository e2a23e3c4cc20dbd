/**
 * Where the variables of a function or module are declared. Python has one scope per function, TypeScript one per block:
 * a variable is declared where it first gets its value if that place comes before all others that use it, else by a `let`
 * before them. What a nested function captures is never declared inside a loop, since Python's closures share one variable.
 *
 * @module
 */
import type { Scope, Variable } from "../../analysis/mod.ts";
import type { Scopes } from "../../analysis/scopes/scopes.ts";
import type { Call, Expr, Module, Name, Node, Pattern, Stmt } from "../../syntax/ast.ts";
import type { NamedFunction } from "../../analysis/nodes.ts";
import { children } from "../../syntax/walk.ts";
import { blocksOf, headOf, isFunction, isLoop, namesIn } from "./blocks.ts";
import { unassignedReads } from "./flow.ts";

/** How a name is declared. */
export type Keyword = "const" | "let";

/** Where the variables of one scope are declared. */
export interface Plan {
  /** Variables that need a `let` of their own before a statement. */
  readonly before: ReadonlyMap<Stmt, readonly Variable[]>;
  /** What a statement, `with` item or handler declares itself. */
  readonly declared: ReadonlyMap<Node, ReadonlyMap<Variable, Keyword>>;
  /** Reads at which the variable may have no value yet. */
  readonly unassigned: ReadonlySet<Name>;
  /** Variables that may have no value when read, and the nested functions in which they have one all the same. */
  readonly doubtful: ReadonlyMap<Variable, ReadonlySet<Node>>;
  /** Variables that have a `let` of their own. */
  readonly hoisted: ReadonlySet<Variable>;
  /** Variables that the module itself never mentions. */
  readonly homeless: readonly Variable[];
  /** Variables that are declared where those that children take over are handed on. */
  readonly early: readonly Variable[];
}

interface Placement {
  readonly node: Node;
  readonly keyword: Keyword;
}

type Mention = "now" | "later";

/** Module variables that children take over, and the statement before which they must be declared. */
export interface Handed {
  readonly variables: ReadonlySet<Variable>;
  readonly before: Stmt | null;
  /** Whether other modules use a variable, so that it must be declared at the module's own level. */
  readonly isExported: (variable: Variable) => boolean;
  /** Whether who has the module as a value may give its variables other values. */
  readonly isOpen: boolean;
  /** Whether the functions or classes that a variable stands for have names of their own. */
  readonly isNamedApart: (variable: Variable) => boolean;
  /** Whether the function or class that a variable stands for is defined outside of the block that it stands in. */
  readonly isPlaced: (definition: Node) => boolean;
}

const NONE: Handed = {
  variables: new Set(),
  before: null,
  isExported: () => false,
  isOpen: false,
  isNamedApart: () => false,
  isPlaced: () => false,
};

/** Builds the plan of a scope. */
export function planOf(
  scopes: Scopes,
  owner: Module | NamedFunction,
  handed: Handed = NONE,
  cells: ReadonlyMap<Variable, string> = new Map(),
): Plan {
  return new Planner(scopes, owner, handed, cells).plan();
}

/** Whether a variable is a class first, and something else later. */
function isMadeAgain({ bindings }: Variable): boolean {
  return bindings.length > 1 && bindings.some(({ kind }) => kind === "class");
}

/** Whether a variable is the name of what a handler handles. */
function isHandled({ bindings }: Variable): boolean {
  return bindings.some(({ node }) => node.type === "ExceptHandler");
}

/** Whether a variable is taken away where no statement says so: through `globals()`, or by another module. */
function isTakenElsewhere({ bindings }: Variable): boolean {
  return bindings.some(({ kind, node }) =>
    kind === "delete" && (node.type === "Call" || node.type === "Attribute")
  );
}

/** Whether a handler takes a name away that was declared for more than this handler. */
function isTakenAway({ bindings }: Variable, places: readonly Placement[] | null): boolean {
  return bindings.some(({ node }) =>
    node.type === "ExceptHandler" && !places?.some((place) => place.node === node)
  );
}

const NOWHERE: ReadonlySet<Node> = new Set();

class Planner {
  readonly #scope: Scope;
  readonly #mentions = new Map<Node, Map<Variable, Mention>>();
  readonly #binds = new Map<Node, Variable[]>();

  constructor(
    readonly scopes: Scopes,
    readonly owner: Module | NamedFunction,
    readonly handed: Handed,
    readonly cells: ReadonlyMap<Variable, string>,
  ) {
    this.#scope = scopes.scopeOf(owner);
    for (const variable of this.#scope.variables.values()) {
      for (const { name, node } of variable.bindings) {
        if (name) continue;
        this.#binds.set(node, [...this.#binds.get(node) ?? [], variable]);
      }
    }
  }

  plan(): Plan {
    const placements = new Map<Variable, Placement[] | null>();
    for (const variable of this.#scope.variables.values()) {
      if (this.cells.has(variable)) continue;
      if (this.#needsDeclaration(variable) || this.handed.variables.has(variable)) {
        const places = this.#place(variable, this.owner.body, false);
        const isLate = places?.some(({ node }) => this.#isLate(variable, node)) ?? false;
        const isInner = this.handed.isExported(variable) &&
          places?.some(({ node }) => !this.#isTop(node) || isLoop(node as Stmt));
        // After `del` a read must find that there is no value.
        const isCleared = variable.deleted || isHandled(variable) && this.#isCaptured(variable);
        const isLet = isLate || isInner || isCleared || isMadeAgain(variable) ||
          isTakenAway(variable, places);
        placements.set(variable, isLet ? null : places);
      }
    }
    this.#agree(placements);
    const declared = new Map<Node, Map<Variable, Keyword>>();
    const before = new Map<Stmt, Variable[]>();
    const unassigned = new Set<Name>();
    const doubtful = new Map<Variable, ReadonlySet<Node>>();
    const early: Variable[] = [];
    const hoisted = new Set<Variable>();
    const homeless: Variable[] = [];
    const follow = (variable: Variable) => {
      const { reads, sure, isSet } = unassignedReads(
        this.owner.body,
        (name) => this.scopes.variableOf(name) === variable,
        (node) => this.#binds.get(node)?.includes(variable) ?? false,
        variable.isParameter,
      );
      const unsure = isTakenElsewhere(variable) ? variable.reads.map(({ name }) => name) : reads;
      for (const name of unsure) unassigned.add(name);
      // who is handled has its name until the end of the handler
      const goes = isHandled(variable) || variable.deleted;
      const mayMiss = reads.size > 0 || !isSet || goes && this.#isCaptured(variable);
      if (mayMiss) doubtful.set(variable, goes ? NOWHERE : sure);
    };
    for (const [variable, places] of placements) {
      for (const { node, keyword } of places ?? []) {
        const map = declared.get(node) ?? new Map<Variable, Keyword>();
        declared.set(node, map.set(variable, keyword));
      }
      if (places) continue;
      hoisted.add(variable);
      const at = this.handed.isExported(variable)
        ? this.owner.body.find((node) => this.#mention(node, variable))
        : this.#hoist(variable, this.owner.body);
      if (at && this.#isLate(variable, at)) early.push(variable);
      else if (at) before.set(at, [...before.get(at) ?? [], variable]);
      else homeless.push(variable);
      follow(variable);
    }
    for (const variable of this.#scope.variables.values()) {
      if (variable.isParameter && (variable.deleted || isHandled(variable))) follow(variable);
    }
    return { before, declared, unassigned, doubtful, hoisted, homeless, early };
  }

  /** Parameters are declared already; what is only imported, defined or declared global needs no `let`. */
  #needsDeclaration(variable: Variable): boolean {
    const { bindings, scope } = variable;
    if (variable.isParameter || scope.kind === "class") return false;
    const isValue = bindings.some(({ kind }) =>
      !/^(import|function|class|typeParameter)$/.test(kind)
    );
    if (isValue || variable.copies) return true;
    const [only] = bindings;
    if (only && bindings.length === 1 && (only.kind === "function" || only.kind === "class")) {
      return !this.handed.isPlaced(only.node) && this.#isUsedAround(only.node as Stmt, variable);
    }
    return bindings.length > 1 &&
      bindings.some(({ kind }) => kind === "function" || kind === "class") &&
      !this.handed.isNamedApart(variable);
  }

  /** Whether what a block defines is used outside of that block. */
  #isUsedAround(node: Stmt, variable: Variable): boolean {
    const blockOf = (body: readonly Stmt[]): readonly Stmt[] | null => {
      if (body.includes(node)) return body;
      for (const one of body) {
        if (one.start > node.start || one.end < node.end) continue;
        for (const inner of blocksOf(one)) {
          const found = blockOf(inner);
          if (found) return found;
        }
      }
      return null;
    };
    const block = blockOf(this.owner.body);
    if (!block || block === this.owner.body) return false;
    if (this.handed.isExported(variable)) return true;
    const [first, last] = [block[0]!, block.at(-1)!];
    return variable.reads.some(({ name }) => name.start < first.start || name.end > last.end);
  }

  #isTop(node: Node): boolean {
    return (this.owner.body as readonly Node[]).includes(node);
  }

  /** Whether a variable that children take over would be declared too late there. */
  #isLate(variable: Variable, at: Node): boolean {
    const { variables, before } = this.handed;
    return before !== null && variables.has(variable) && at.start >= before.start;
  }

  /** Names bound by one pattern (`a, b = …`) are declared together or not at all. */
  #agree(placements: Map<Variable, Placement[] | null>): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const [variable, places] of placements) {
        const fails = (places ?? []).some(({ node }) =>
          targetsOf(node).some((name) => {
            const other = this.scopes.variableOf(name);
            return !other || !placements.get(other)?.some((place) => place.node === node);
          })
        );
        if (fails) {
          placements.set(variable, null);
          changed = true;
        }
      }
    }
  }

  #place(variable: Variable, block: readonly Stmt[], inLoop: boolean): Placement[] | null {
    const all = block.filter((node) => this.#mention(node, variable));
    const now = all.filter((node) => this.#mention(node, variable) === "now");
    const first = now[0];
    if (!first) return null;
    if (now.length === all.length) {
      const each = now.map((node) => this.#placeWithin(variable, node, inLoop));
      if (each.every((places) => places !== null)) return each.flat();
    }
    if (!this.#declares(first, variable)) return null;
    if (inLoop && this.#isCaptured(variable)) return null;
    return [{ node: first, keyword: this.#keyword(variable, first, block.at(-1)!) }];
  }

  /** Declares a variable inside one statement that brings its own block. */
  #placeWithin(variable: Variable, node: Stmt, inLoop: boolean): Placement[] | null {
    const loops = isLoop(node);
    if (node.type === "For" || node.type === "AsyncFor") {
      if (this.#mention(node.iter, variable)) return null;
      if (this.#bindsName(node.target, variable)) {
        if (this.#isCaptured(variable) || this.#mentionsAny(node.orelse, variable)) return null;
        if (!isPattern(node.target)) return null;
        return [{ node, keyword: this.#keyword(variable, node, node) }];
      }
      if (this.#mention(node.target, variable)) return null;
    } else if (node.type === "With" || node.type === "AsyncWith") {
      const item = node.items.find((i) =>
        i.optional_vars && this.#bindsName(i.optional_vars, variable)
      );
      if (item) {
        if (item.optional_vars?.type !== "Name" || inLoop && this.#isCaptured(variable)) {
          return null;
        }
        const earlier = node.items.slice(0, node.items.indexOf(item));
        if ([...earlier, item.context_expr].some((n) => this.#mention(n, variable))) return null;
        return [{ node: item, keyword: this.#keyword(variable, node, node) }];
      }
      if (node.items.some((i) => this.#mention(i, variable))) return null;
    } else if (node.type === "Try" || node.type === "TryStar") {
      for (const handler of node.handlers) {
        if (!this.#binds.get(handler)?.includes(variable)) continue;
        const elsewhere = blocksOf(node).filter((b) => b !== handler.body);
        const others = node.handlers.some((other) =>
          other !== handler && this.#binds.get(other)?.includes(variable)
        );
        if (others || elsewhere.some((b) => this.#mentionsAny(b, variable))) {
          return this.#handlersOnly(variable, node, inLoop);
        }
        if (inLoop && this.#isCaptured(variable)) return null;
        return [{ node: handler, keyword: this.#keyword(variable, handler, handler) }];
      }
    }
    if (node.type === "Match") return this.#casesOnly(variable, node, inLoop);
    if (headOf(node).some((n) => this.#mention(n, variable))) return null;
    const blocks = blocksOf(node).filter((block) => this.#mentionsAny(block, variable));
    if (blocks.length === 0) return null;
    const exclusive = node.type === "If";
    if (blocks.length > 1 && !exclusive) return null;
    const places = blocks.map((block) => this.#place(variable, block, inLoop || loops));
    return places.every((p) => p !== null) ? places.flat() : null;
  }

  /** Cases that each bind the name for themselves, by a pattern whose names are bound where their blocks begin. */
  #casesOnly(
    variable: Variable,
    node: Extract<Stmt, { type: "Match" }>,
    inLoop: boolean,
  ): Placement[] | null {
    if (this.#mention(node.subject, variable)) return null;
    const places: Placement[] = [];
    for (const { pattern, guard, body } of node.cases) {
      const binding = this.#bindingPattern(pattern, variable);
      if (binding === undefined) {
        if (this.#mention(pattern, variable) || guard && this.#mention(guard, variable)) {
          return null;
        }
        if (!this.#mentionsAny(body, variable)) continue;
        const inner = this.#place(variable, body, inLoop);
        if (!inner) return null;
        places.push(...inner);
      } else {
        if (guard || binding === null || inLoop && this.#isCaptured(variable)) return null;
        const last = body.at(-1)!;
        places.push({ node: binding, keyword: this.#keyword(variable, binding, last) });
      }
    }
    return places;
  }

  /** The part of a pattern that binds a name; null where only the run time knows which, undefined where none does. */
  #bindingPattern(pattern: Pattern, variable: Variable): Pattern | null | undefined {
    if (this.#binds.get(pattern)?.includes(variable)) return pattern;
    for (const child of children(pattern)) {
      if (!child.type.startsWith("Match")) continue;
      const found = this.#bindingPattern(child as Pattern, variable);
      if (found !== undefined) return pattern.type === "MatchOr" ? null : found;
    }
    return undefined;
  }

  /** Several handlers of one `try` that each bind the name, and other blocks of it that do so for themselves. */
  #handlersOnly(
    variable: Variable,
    node: Extract<Stmt, { type: "Try" | "TryStar" }>,
    inLoop: boolean,
  ): Placement[] | null {
    const places: Placement[] = [];
    for (const block of blocksOf(node)) {
      const handler = node.handlers.find((h) => h.body === block);
      if (handler && this.#binds.get(handler)?.includes(variable)) {
        places.push({ node: handler, keyword: this.#keyword(variable, handler, handler) });
      } else if (this.#mentionsAny(block, variable)) {
        const inner = this.#place(variable, block, inLoop);
        if (!inner) return null;
        places.push(...inner);
      }
    }
    return inLoop && this.#isCaptured(variable) ? null : places;
  }

  /** Whether a statement, standing in the block itself, gives the variable its first value. */
  #declares(node: Stmt, variable: Variable): boolean {
    switch (node.type) {
      case "Assign": {
        if (this.#mention(node.value, variable)) {
          // A function may call itself once it has its name.
          return node.value.type === "Lambda" && node.targets.length === 1 &&
            node.targets[0]!.type === "Name" && this.#bindsName(node.targets[0]!, variable) &&
            this.#mention(node.value, variable) === "later";
        }
        if (node.targets.length > 1) {
          const others = node.targets.filter((one) => !this.#bindsName(one, variable));
          return others.length === node.targets.length - 1 &&
            node.targets.every((one) => isPattern(one) || isPlace(one)) &&
            !others.some((one) => this.#mention(one, variable));
        }
        const target = node.targets[0]!;
        if (isPattern(target)) return this.#bindsName(target, variable);
        return isMixed(target) && this.#bindsName(target, variable) &&
          !target.elts.some((part) => part.type !== "Name" && this.#mention(part, variable));
      }
      case "AnnAssign":
        return node.value !== null && !this.#mention(node.value, variable) &&
          this.#bindsName(node.target, variable);
      case "TypeAlias":
        return node.name.type === "Name" && this.#bindsName(node.name, variable);
      case "FunctionDef":
      case "AsyncFunctionDef":
      case "ClassDef":
        return this.#binds.get(node)?.includes(variable) ?? false;
      default:
        return false;
    }
  }

  /** Before which statement the variable's own `let` stands. */
  #hoist(variable: Variable, block: readonly Stmt[]): Stmt | null {
    const all = block.filter((node) => this.#mention(node, variable));
    const only = all.length === 1 ? all[0]! : null;
    if (only && !headOf(only).some((n) => this.#mention(n, variable))) {
      const blocks = blocksOf(only).filter((b) => this.#mentionsAny(b, variable));
      const isCaught = "handlers" in only &&
        only.handlers.some((handler) => this.#binds.get(handler)?.includes(variable));
      if (blocks.length === 1 && !isCaught) {
        const inner = blocks[0]!;
        if (!isLoop(only)) return this.#hoist(variable, inner);
        const carried = this.#isCaptured(variable) || unassignedReads(
              inner,
              (name) => this.scopes.variableOf(name) === variable,
              (node) => this.#binds.get(node)?.includes(variable) ?? false,
            ).reads.size > 0;
        if (!carried) return this.#hoist(variable, inner);
      }
    }
    return all[0] ?? null;
  }

  #keyword(variable: Variable, from: Node, to: Node): Keyword {
    const within = variable.bindings.filter(({ node, name }) => {
      const place = name ?? node;
      return place.start >= from.start && place.end <= to.end;
    });
    const shared = variable.bindings.some(({ scope }) => scope !== variable.scope);
    const changes = shared || this.handed.isOpen || this.handed.variables.has(variable);
    return within.length > 1 || changes ? "let" : "const";
  }

  #isCaptured(variable: Variable): boolean {
    if (!variable.captured) return false;
    const places = [...variable.reads, ...variable.bindings].map(({ scope }) => scope);
    return places.some((scope) => {
      for (let at: Scope | null = scope; at && at !== variable.scope; at = at.parent) {
        if (at.kind !== "comprehension" || at.node.type === "GeneratorExp") {
          if (!this.#isImmediate(at.node)) return true;
        }
      }
      return false;
    });
  }

  /** Whether a nested function or generator is used up by the very call that it is an argument of. */
  #isImmediate(node: Node): boolean {
    return this.#immediate.has(node);
  }

  readonly #immediate = new Set<Node>();

  #mentionsAny(block: readonly Stmt[], variable: Variable): boolean {
    return block.some((node) => this.#mention(node, variable));
  }

  #bindsName(target: Expr, variable: Variable): boolean {
    return namesIn(target).some((name) => this.scopes.variableOf(name) === variable);
  }

  #mention(node: Node, variable: Variable): Mention | undefined {
    return this.#mentionsIn(node).get(variable);
  }

  #mentionsIn(node: Node): Map<Variable, Mention> {
    const known = this.#mentions.get(node);
    if (known) return known;
    const found = new Map<Variable, Mention>();
    const note = (variable: Variable, mention: Mention) => {
      if (variable.scope === this.#scope && found.get(variable) !== "now") {
        found.set(variable, mention);
      }
    };
    for (const variable of this.#binds.get(node) ?? []) note(variable, "now");
    if (node.type === "Name") {
      const variable = this.scopes.variableOf(node);
      if (variable) note(variable, "now");
      for (const asked of this.scopes.askedBy(node)) note(asked, "now");
    }
    if (node.type === "Call") this.#noteImmediate(node);
    for (const child of children(node)) {
      const later = isFunction(node) && isBodyOf(node, child) || isAnnotationOf(node, child);
      for (const [variable, mention] of this.#mentionsIn(child)) {
        note(variable, later ? "later" : mention);
      }
    }
    this.#mentions.set(node, found);
    return found;
  }

  #noteImmediate(node: Call): void {
    const { func } = node;
    const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
    if (!CONSUMERS.has(name)) return;
    for (const argument of [...node.args, ...node.keywords.map((k) => k.value)]) {
      if (argument.type === "Lambda" || argument.type === "GeneratorExp") {
        this.#immediate.add(argument);
      }
    }
  }
}

/** Calls that are done with their functions and generators when they return. */
const CONSUMERS = new Set(
  "sum any all min max sorted list tuple set frozenset dict sort join extend update reduce Counter"
    .split(" "),
);

/** Whether a part of a node is a type: the program need not have come to it when it comes to the node. */
function isAnnotationOf(node: Node, child: Node): boolean {
  return "annotation" in node && node.annotation === child ||
    "returns" in node && node.returns === child;
}

function isBodyOf(fn: Node, child: Node): boolean {
  if (fn.type === "Lambda") return child === fn.body;
  return (fn.type === "FunctionDef" || fn.type === "AsyncFunctionDef") &&
    fn.body.includes(child as Stmt);
}

/** A name, or a flat or nested tuple of names without a star in the middle. */
export function isPattern(target: Expr): boolean {
  if (target.type === "Name") return true;
  if (target.type === "Starred") return target.value.type === "Name";
  return (target.type === "Tuple" || target.type === "List") && target.elts.every(isPattern);
}

/** An attribute or an item. */
function isPlace(target: Expr): boolean {
  return target.type === "Attribute" || target.type === "Subscript";
}

/** A flat tuple of names, attributes and items, as in `x, self.y = …`. */
export function isMixed(target: Expr): target is Extract<Expr, { type: "Tuple" | "List" }> {
  return (target.type === "Tuple" || target.type === "List") &&
    target.elts.every((part) => ["Name", "Attribute", "Subscript"].includes(part.type)) &&
    target.elts.some((part) => part.type !== "Name");
}

/** The names that a declaring node declares together. */
function targetsOf(node: Node): readonly Name[] {
  switch (node.type) {
    case "Assign":
      return node.targets.some(isMixed) ? [] : node.targets.filter(isPattern).flatMap(namesIn);
    case "For":
    case "AsyncFor":
      return namesIn(node.target);
    default:
      return [];
  }
}
