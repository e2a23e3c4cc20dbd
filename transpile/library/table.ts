/**
 * What the tables are written with.
 *
 * @module
 */

import type {
  AttributeRow,
  CallShape,
  ClassRow,
  FunctionRow,
  ModuleRow,
  Row,
} from "./signature.ts";
import type { Type } from "../analysis/types/types.ts";
import { missingName } from "./missing.ts";

/** What a function's row may say beside its signature. */
export interface FunctionOptions {
  readonly blocks?: FunctionRow["blocks"];
  readonly settles?: boolean;
  readonly result?: (call: CallShape) => Type | string | undefined;
  readonly blockingIterator?: boolean;
  readonly calls?: FunctionRow["calls"];
  readonly reads?: FunctionRow["reads"];
  readonly callbacks?: FunctionRow["callbacks"];
  readonly ofClass?: boolean;
  readonly unsupported?: string | undefined;
  readonly emit?: unknown;
}

/** A function before it is named. */
export interface FunctionDraft extends FunctionOptions {
  readonly draft: "function";
  readonly signature: string;
}

/** An attribute before it is named. */
export interface AttributeDraft {
  readonly draft: "attribute";
  readonly type: string;
  readonly writable: boolean;
  readonly converts: boolean;
  readonly unsupported?: string | undefined;
}

/** A class before it is named. */
export interface ClassDraft {
  readonly draft: "class";
  readonly parameters: readonly string[];
  readonly bases: readonly string[];
  readonly origin?: string | undefined;
  readonly constructs: FunctionDraft | null;
  readonly members: Readonly<Record<string, Draft | string | Row>>;
  readonly unsupported?: string | undefined;
}

/** A row before it is named; a bare string is a function's signature if it begins with a bracket, else an attribute's type. */
export type Draft = FunctionDraft | AttributeDraft | ClassDraft;

/** A function, with more to say than its signature. */
export function fn(signature: string, options: FunctionOptions = {}): FunctionDraft {
  return { draft: "function", signature, ...options };
}

/** A function that may have to wait. */
export function blocking(signature: string, options: FunctionOptions = {}): FunctionDraft {
  return fn(signature, { blocks: true, callbacks: "any", ...options });
}

/** A function that reads the iterables given to it to their end. */
export function reading(signature: string, options: FunctionOptions = {}): FunctionDraft {
  return fn(signature, { reads: "now", ...options });
}

/** A class or static method. */
export function ofClass(signature: string, options: FunctionOptions = {}): FunctionDraft {
  return fn(signature, { ofClass: true, ...options });
}

/** A function that gives an iterator over the iterables given to it. */
export function lazy(signature: string, options: FunctionOptions = {}): FunctionDraft {
  return fn(signature, { reads: "later", callbacks: "any", ...options });
}

/** Something that cannot be translated, and why. */
export function unsupported(why: string, signature = "(*args, **kwargs) -> object"): FunctionDraft {
  return fn(signature, { unsupported: why });
}

/** An attribute that programs may assign to. */
export function writable(type: string): AttributeDraft {
  return { draft: "attribute", type, writable: true, converts: false };
}

/** An attribute that keeps its type, whatever is assigned to it. */
export function converting(type: string): AttributeDraft {
  return { draft: "attribute", type, writable: true, converts: true };
}

/** A class: `constructs` is the signature of its constructor without a result, or null. */
export function cls(
  constructs: string | FunctionDraft | null,
  members: Readonly<Record<string, Draft | string | Row>>,
  more: {
    parameters?: readonly string[];
    bases?: readonly string[];
    origin?: string | undefined;
    unsupported?: string | undefined;
  } = {},
): ClassDraft {
  return {
    draft: "class",
    parameters: more.parameters ?? [],
    bases: more.bases ?? [],
    origin: more.origin,
    constructs: typeof constructs === "string" ? fn(constructs) : constructs,
    members,
    unsupported: more.unsupported,
  };
}

function functionRow(module: string, name: string, draft: FunctionDraft): FunctionRow {
  const { draft: _, signature, blocks, blockingIterator, reads, callbacks, ofClass, ...rest } =
    draft;
  return {
    kind: "function",
    name,
    module,
    signature,
    blocks: blocks ?? false,
    blockingIterator: blockingIterator ?? false,
    reads: reads ?? "never",
    callbacks: callbacks ?? "sync",
    ofClass: ofClass ?? false,
    ...rest,
  };
}

function classRow(module: string, name: string, draft: ClassDraft): ClassRow {
  const members = new Map<string, FunctionRow | AttributeRow | ClassRow>();
  for (const [member, given] of Object.entries(draft.members)) {
    const row = isRow(given) ? given : rowOf(module, `${name}.${member}`, given);
    if (row.kind !== "module") members.set(member, row);
  }
  return {
    kind: "class",
    name,
    module,
    parameters: draft.parameters,
    bases: draft.bases,
    origin: draft.origin,
    constructs: draft.constructs && functionRow(module, `${name}.__init__`, draft.constructs),
    members,
    unsupported: draft.unsupported,
  };
}

/** Whether a member stands in another table already. */
function isRow(given: Draft | string | Row): given is Row {
  return typeof given === "object" && "kind" in given;
}

function rowOf(module: string, name: string, given: Draft | string): Row {
  if (typeof given === "string") {
    return given.startsWith("(")
      ? functionRow(module, name, fn(given))
      : { kind: "attribute", name, module, type: given, writable: false, converts: false };
  }
  switch (given.draft) {
    case "function":
      return functionRow(module, name, given);
    case "class":
      return classRow(module, name, given);
    case "attribute":
      return {
        kind: "attribute",
        name,
        module,
        type: given.type,
        writable: given.writable,
        converts: given.converts,
        unsupported: given.unsupported,
      };
  }
}

/** A module; its members are named after it, those of the built-ins by themselves. */
export function module(
  name: string,
  members: Readonly<Record<string, Draft | string | Row>>,
): ModuleRow {
  const rows = new Map<string, Row>();
  const prefix = name === "builtins" ? "" : `${name}.`;
  for (const [member, given] of Object.entries(members)) {
    const row = isRow(given) ? given : rowOf(name, prefix + member, given);
    const why = isRow(given) || row.kind === "module" ? undefined : missingName(name, member);
    rows.set(member, why === undefined ? row : { ...row, unsupported: why } as Row);
  }
  return { kind: "module", name, members: rows };
}
