/**
 * What the analysis of a module answers.
 *
 * @module
 */

import type { Row } from "../library/signature.ts";
import type {
  Alias,
  Call,
  ClassDef,
  Comprehension,
  Expr,
  For,
  FunctionLike,
  Import,
  ImportFrom,
  Module,
  Name,
  Node,
  Pattern,
  Stmt,
  While,
  With,
  WithItem,
} from "./nodes.ts";
import type { Scope, Scopes, Variable } from "./scopes/scopes.ts";
import type { Target } from "./state.ts";
import type { Form } from "./modules/forms.ts";
import type { Field } from "./classes/fields.ts";
import type { Type } from "./types/types.ts";
import type { Known, Units } from "./modules/units.ts";

/** Something that cannot be translated. */
export interface Problem {
  readonly filename: string;
  /** From 1. */
  readonly line: number;
  /** In code points, from 0, as CPython's `col_offset` would count characters. */
  readonly column: number;
  readonly message: string;
  /** The exception that CPython raises for it, if it would: `ModuleNotFoundError`, `AttributeError` … */
  readonly exception: string | null;
}

/** What a name or an attribute chain refers to. */
export type Resolution =
  /** A function, class, module or attribute of the library; `owner` is what a method was looked up on. */
  | { readonly kind: "library"; readonly row: Row; readonly receiver: Type | null }
  | { readonly kind: "function"; readonly node: FunctionLike; readonly receiver: Type | null }
  | { readonly kind: "class"; readonly node: ClassDef }
  | { readonly kind: "variable"; readonly variable: Variable };

/** The parts of a program that may have to be awaited. */
export type Awaitable = Expr | For | While | Comprehension | With | WithItem | Alias;

/** The analysis of one module. Unknown to it means `unknown`, never a guess. */
export interface Analysis {
  readonly module: Module;
  readonly filename: string;
  /** In the order of the source. */
  readonly problems: readonly Problem[];
  /** Modules that the program imports, by their full names. */
  readonly imports: ReadonlySet<string>;
  /** The module and its names. */
  readonly known: Known;
  /** All modules of the program. */
  readonly units: Units;
  /** The modules of the program that a call imports by a computed name may be, each behind the packages around it. */
  mayImport(node: Call): readonly (readonly Known[])[];
  /** How one of the program's modules comes to run. */
  formOf(known: Known): Form;
  /** Of a module whose own code is a function: the statements that are there before it is called. */
  hoistedOf(known: Known): ReadonlySet<Stmt>;
  /** Whether other modules use a variable of a module. */
  isExported(variable: Variable): boolean;
  /** Whether something makes a value of one of the program's modules. */
  isValue(known: Known): boolean;
  /** Whether the program looks for its modules in `sys.modules`. */
  readonly looksUpModules: boolean;
  /** Reads of attributes that a module of the program has not got yet when they are run: CPython's message. */
  readonly failingReads: ReadonlyMap<Node, string>;
  /** What CPython adds to the text of a read that fails, where nobody catches it; nothing where no name is near. */
  hintAt(node: Node): string;
  /** What CPython adds to the text of an import that fails, where nobody catches it; nothing where no name is near. */
  importHint(node: ImportFrom | Import, name: string): string;
  /** Imports (aliases, or whole `from` statements) that fail when they are run: CPython's message. */
  readonly failingImports: ReadonlyMap<Node, string>;
  /** Whether the target of an operator in place may be what has none of them, as None: the type after it says nothing of that. */
  mayRefuse(node: Node): boolean;
  /** Which variable each name stands for. */
  readonly scopes: Scopes;

  /**
   * The type that an expression has where it stands, narrowed by the conditions and assignments before it; of a pattern,
   * that of what it is compared with.
   */
  typeOf(expression: Expr | Pattern): Type;
  /** The join of all that a variable ever holds. */
  variableType(variable: Variable): Type;
  /** What calls of a function give; of a generator: its iterator; of an async function: what awaiting gives. */
  returnType(fn: FunctionLike): Type;
  /** What a parameter holds when the function begins; `*args`: the tuple, `**kw`: the dict. */
  parameterType(fn: FunctionLike, name: string): Type;
  /** The fields of a dataclass and its bases, in the order of the constructor. */
  fieldsOf(node: ClassDef): readonly Field[];
  /** Those that the class itself declares. */
  ownFields(node: ClassDef): readonly Field[];
  /** The names that the positions of a class pattern stand for; null where only the run time knows. */
  matchArguments(node: ClassDef): readonly string[] | null;
  /** The attributes that objects of a class have, its own and inherited ones, by name. */
  attributeTypes(node: ClassDef): ReadonlyMap<string, Type>;
  /** The scope that a module, function, lambda, class or comprehension makes; for other nodes, the one they stand in. */
  scopeOf(node: Node): Scope;
  /** What a name or an attribute chain refers to; null when that is not known. */
  resolve(expression: Expr): Resolution | null;
  /** All that a class derives from, nearest first. */
  bases(node: ClassDef): readonly (ClassDef | Row)[];
  /** The program's class that makes a class, its own or inherited; "unknown" where it cannot be told. */
  metaclass(node: ClassDef): ClassDef | "unknown" | null;
  /** Whether objects of a class decide what the attributes do that they are put on classes as. */
  isDescriptor(node: ClassDef): boolean;

  /** Whether a function can block, so that it must be async. */
  isAsync(fn: FunctionLike): boolean;
  /** Whether the own code of a module (this one, if none is given) has to await. */
  isModuleAsync(known?: Known): boolean;
  /**
   * Whether this call has to be awaited, this loop be `for await`, this `with` item enter or leave by a promise, this
   * comprehension be async. For a comprehension's `for` clause: that clause.
   */
  needsAwait(node: Awaitable): boolean;
  /**
   * Whether this blocking call stands where nothing can be awaited (a constructor, `__str__`, a property, a sort key, a
   * class body): it takes the blocking twin, `getSync`. `needsAwait` is false for it.
   */
  needsSync(node: Node): boolean;
  /** What a call, loop or `with` item may run, as far as that is known: one target when it is certain. */
  targetsOf(node: Node): readonly Target[];
  /** Whether a function is used as a value: passed, stored, returned; not only called by name. */
  isFirstClass(fn: FunctionLike): boolean;
  /** Whether code can go on after a statement list: false behind return, raise, `while True` without break. */
  isReachable(node: Node): boolean;
  /** Whether the program never runs a function or lambda, or makes no object of a class. */
  isIdle(node: Node): boolean;
  /** Whether a variable may have no value yet where it is read. */
  isMaybeUnbound(name: Name): boolean;
}
