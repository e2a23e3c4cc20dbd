/**
 * Functions that some calls give ints and others floats: each becomes two, so that in either all numbers are of one kind
 * and stay plain. Only those are looked at that loop or are called in a loop: elsewhere it is not worth the second text.
 *
 *     types as they are ─▶ a copy for every call ─▶ their types ─▶ calls of the same kinds share a copy again
 *
 * @module
 */

import type { Call, ClassDef, FunctionDef, Name, NamedFunction, Node } from "../nodes.ts";
import { walk } from "../../syntax/walk.ts";
import { parametersOf } from "../scopes/scope_builder.ts";
import type { State } from "../state.ts";
import { CollectionType, DictType, members, type Type } from "../types/types.ts";
import type { Unit } from "../modules/units.ts";

/** A function with more calls than this stays one. */
const MOST_CALLS = 12;
/** So many copies are tried in a program, at most. */
const MOST_COPIES = 40;
/** Types are looked into so deep. */
const DEEPEST = 5;

/** What copies are called in Python. */
const written = new WeakMap<Node, string>();

/** What Python calls a function or class, of which this may be a copy. */
export function writtenName(node: NamedFunction | ClassDef): string {
  return written.get(node) ?? node.name;
}

/** A call of a function by its name. */
type NamedCall = Call & { func: Name };

/** A function of a module that is only ever called, by its name. */
interface Candidate {
  readonly node: FunctionDef;
  /** The calls of it outside of itself. */
  readonly calls: NamedCall[];
  /** All that it is written with. */
  readonly inside: ReadonlySet<Node>;
  /** Whether it loops, calls itself or is called in a loop. */
  isHot: boolean;
}

/** A copy of a function that was made for some calls. */
interface Copy {
  readonly original: FunctionDef;
  readonly node: FunctionDef;
  readonly calls: NamedCall[];
}

/** The copies that a program was given, to be looked at when their types are known. */
export class Versions {
  readonly #unit: Unit;
  readonly #copies: readonly Copy[];

  private constructor(unit: Unit, copies: readonly Copy[]) {
    this.#unit = unit;
    this.#copies = copies;
  }

  /** Gives every call of a function that gets numbers of both kinds a copy of its own; null where there is none. */
  static split(state: State): Versions | null {
    const { unit } = state.units.main;
    if (state.units.all.length > 1 || looksAtItself(unit)) return null;
    const candidates = candidatesOf(state);
    const mixed = candidates.filter((one) => one.calls.length > 0 && isMixed(state, one.node));
    if (!mixed.some((one) => one.calls.length > 1)) return null;
    const copies: Copy[] = [];
    for (const one of callersFirst(mixed)) {
      if (one.calls.length > MOST_CALLS || copies.length + one.calls.length > MOST_COPIES) continue;
      for (const call of one.calls.splice(1)) {
        copies.push(copied(unit, one, call, `${one.node.name} ${copies.length}`, mixed));
      }
    }
    return copies.length > 0 ? new Versions(unit, copies) : null;
  }

  /** Lets calls that give the same kinds share a copy again, and names what is left of them. */
  settle(state: State): void {
    const { body } = this.#unit.module;
    const groups = new Map<FunctionDef, FunctionDef[][]>();
    const names = new Set(
      [...walk(this.#unit.module)].flatMap((node) =>
        node.type === "Name" ? [node.id] : node.type === "FunctionDef" ? [node.name] : []
      ),
    );
    for (const { original, node, calls } of this.#copies) {
      let all = groups.get(original);
      if (!all) groups.set(original, all = [[original]]);
      const group = all.find((some) => some.every((one) => getSame(state, one, node)));
      const [same] = group ?? [];
      if (same) body.splice(body.indexOf(node), 1);
      if (group) group.push(node);
      else all.push([node]);
      const before = node.name;
      const name = same?.name ?? freeName(original.name, kindsOf(state, node), names);
      if (!same) node.name = name;
      for (const call of calls) call.func.id = name;
      for (const inner of walk(node)) {
        if (inner.type === "Name" && inner.id === before) inner.id = name;
      }
    }
  }
}

/** Programs that ask for functions by their names, or for what they are called. */
function looksAtItself({ module }: Unit): boolean {
  return /\b(?:globals|locals|vars|eval|exec|inspect|traceback|sys\.modules|_getframe|doctest)\b/
    .test(module.source);
}

/** Whether two copies of a function are given the same kinds of numbers. */
function getSame(state: State, one: FunctionDef, other: FunctionDef): boolean {
  const [own, others] = [one, other].map((node) => state.functionInfo(node).parameters);
  return parametersOf(one.args).every(({ arg }) =>
    agree(own!.get(arg)!.type, others!.get(arg)!.type)
  );
}

/** Whether two types say the same of numbers, as far as both say anything. */
function agree(a: Type, b: Type, depth = 0): boolean {
  if (a.kind === "never" || b.kind === "never" || depth > DEEPEST) return true;
  const inner = (one: Type, other: Type) => agree(one, other, depth + 1);
  if (a instanceof CollectionType && b instanceof CollectionType) return inner(a.item, b.item);
  if (a instanceof DictType && b instanceof DictType) {
    return inner(a.key, b.key) && inner(a.value, b.value);
  }
  if (a.kind === "tuple" && b.kind === "tuple" && a.items.length === b.items.length) {
    return a.items.every((item, i) => inner(item, b.items[i]!));
  }
  return letters(a) === letters(b);
}

function candidatesOf(state: State): Candidate[] {
  const { unit: { module }, scopes } = state.units.main;
  const parents = new Map<Name, NamedCall>();
  const looped = new Set<Node>();
  for (const node of walk(module)) {
    if (node.type === "Call" && node.func.type === "Name") {
      parents.set(node.func, node as NamedCall);
    }
    if (isLoop(node)) { for (const inner of walk(node)) looped.add(inner); }
  }
  const found = module.body.flatMap((node): Candidate[] => {
    if (node.type !== "FunctionDef" || node.decorator_list.length > 0) return [];
    const variable = scopes.module.variables.get(node.name);
    if (!variable || variable.bindings.length !== 1 || variable.sharedWrites) return [];
    const inside = new Set<Node>(walk(node));
    const calls: NamedCall[] = [];
    for (const { name } of variable.reads) {
      const call = parents.get(name);
      if (!call || !fits(call, node)) return [];
      if (!inside.has(name)) calls.push(call);
    }
    const isHot = [...inside].some((inner) => looped.has(inner)) ||
      variable.reads.some(({ name }) => looped.has(name) || inside.has(name));
    return [{ node, calls, inside, isHot }];
  });
  // What calls a function that loops takes as long.
  for (let changed = true; changed;) {
    changed = false;
    for (const one of found) {
      if (one.isHot) continue;
      one.isHot = found.some((other) => other.isHot && other.calls.some((c) => one.inside.has(c)));
      changed ||= one.isHot;
    }
  }
  return found.filter(({ isHot }) => isHot);
}

function isLoop({ type }: Node): boolean {
  return /^(For|While|ListComp|SetComp|DictComp|GeneratorExp)$/.test(type);
}

/** Whether a call says plainly what goes where, and gives all. */
function fits({ args, keywords }: Call, { args: own }: FunctionDef): boolean {
  if (own.vararg || own.kwarg || own.kwonlyargs.length > 0 || own.posonlyargs.length > 0) {
    return false;
  }
  const names = own.args.map(({ arg }) => arg);
  const given = new Set([...names.slice(0, args.length), ...keywords.map(({ arg }) => arg)]);
  return args.length <= names.length && given.size === args.length + keywords.length &&
    !args.some(({ type }) => type === "Starred") &&
    keywords.every(({ arg }) => arg !== null && names.includes(arg)) &&
    names.slice(0, names.length - own.defaults.length).every((name) => given.has(name));
}

/** Those that call others before those; the rest of a circle in any order. */
function callersFirst(candidates: readonly Candidate[]): Candidate[] {
  const order: Candidate[] = [];
  const seen = new Set<Candidate>();
  const visit = (one: Candidate) => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const other of candidates) {
      if (other.calls.some((call) => one.inside.has(call))) visit(other);
    }
    order.unshift(one);
  };
  for (const one of candidates) visit(one);
  return order;
}

/** Makes a copy of a function for a call, which calls itself and others as the function does. */
function copied(
  unit: Unit,
  { node: original }: Candidate,
  call: NamedCall,
  name: string,
  candidates: readonly Candidate[],
): Copy {
  const node = structuredClone(original);
  node.name = name;
  written.set(node, original.name);
  const [from, to] = [[...walk(original)], [...walk(node)]];
  for (const other of candidates) {
    if (other.node === original) continue;
    const more = other.calls.flatMap((one) => {
      const at = from.indexOf(one);
      return at < 0 ? [] : [to[at] as NamedCall];
    });
    other.calls.push(...more);
  }
  for (const inner of to) {
    if (inner.type === "Name" && inner.id === original.name) inner.id = name;
  }
  call.func.id = name;
  const { body } = unit.module;
  body.splice(body.indexOf(original) + 1, 0, node);
  return { original, node, calls: [call] };
}

/** What a function is given, in a letter for each sort of number. */
function kindsOf(state: State, node: FunctionDef): string {
  const { parameters } = state.functionInfo(node);
  return parametersOf(node.args).map(({ arg }) => letters(parameters.get(arg)?.type)).join(" ");
}

/** Whether some of what a function is given may be an int or a float. */
function isMixed(state: State, node: FunctionDef): boolean {
  return kindsOf(state, node).includes("if");
}

function letters(type: Type | undefined, depth = 0): string {
  if (!type || depth > DEEPEST) return "";
  const parts = members(type).map((member) => {
    const inner = (one: Type) => letters(one, depth + 1);
    if (member.kind === "int" || member.kind === "bool") return "i";
    if (member.kind === "float") return member.infinite ? "i" : "f";
    if (member instanceof CollectionType) return `[${inner(member.item)}]`;
    if (member instanceof DictType) return `{${inner(member.key)}:${inner(member.value)}}`;
    if (member.kind === "tuple") {
      return `(${[...member.items, ...member.rest ? [member.rest] : []].map(inner).join()})`;
    }
    return member.kind === "iterator" ? `<${inner(member.item)}>` : "";
  });
  // Ints stand before floats, whatever was seen first.
  return [...new Set(parts)].sort((a, b) => Number(a === "f") - Number(b === "f")).join("");
}

/** A name for a copy that says which numbers it is for. */
function freeName(name: string, kinds: string, taken: Set<string>): string {
  const plain = `${name}_${kinds.includes("f") ? "floats" : "ints"}`;
  let free = plain;
  for (let i = 2; taken.has(free); i++) free = `${plain}${i}`;
  taken.add(free);
  return free;
}
