/**
 * The parameters of a function, read from its source text, for calls with keywords whose callee is known only at run time.
 *
 * @module
 */
import { isClass } from "./values/types.ts";

/** What a function takes. */
export interface Parameters {
  /** Names of the parameters by position. */
  readonly names: readonly string[];
  /** Whether it makes generators. */
  readonly isGenerator: boolean;
  /** How many of them cannot be given by name. */
  readonly positionalOnly: number;
  /** How many of them have no default. */
  readonly required: number;
  /** Whether further arguments are collected, `...args`. */
  readonly rest: boolean;
  /** Whether keywords are split off what is collected, as functions with `*args` and keywords of their own do. */
  readonly restOptions: boolean;
  /** Names that a destructured last parameter takes out of the keywords; null where there is none. */
  readonly keywords: readonly string[] | null;
  /** Those of the keywords that have no default. */
  readonly requiredKeywords: readonly string[];
  /** Whether that parameter collects all other keywords, `...kw`. */
  readonly keywordRest: boolean;
}

/** What stands behind the last parameter that cannot be given by name. */
const MARK = /\s*\/\* \/ \*\/\s*/;

const OPEN = "([{";
const CLOSE = ")]}";

/** The place after a string, template or comment that starts here; the same place where none does. */
function skipLiteral(source: string, at: number): number {
  const character = source[at];
  if (character === "/" && source[at + 1] === "/") {
    const end = source.indexOf("\n", at);
    return end < 0 ? source.length : end;
  }
  if (character === "/" && source[at + 1] === "*") return source.indexOf("*/", at + 2) + 2;
  if (character !== '"' && character !== "'" && character !== "`") return at;
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === character) return i + 1;
  }
  return source.length;
}

/** The parts between commas of a bracket that opens here, and the place after it. */
function split(source: string, open: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let i = open; i < source.length; i++) {
    const after = skipLiteral(source, i);
    if (after > i) {
      if (source[i] !== "/" || MARK.test(source.slice(i, after))) part += source.slice(i, after);
      i = after - 1;
      continue;
    }
    const character = source[i] as string;
    if (OPEN.includes(character)) {
      if (depth++ === 0) continue;
    } else if (CLOSE.includes(character) && --depth === 0) {
      if (part.trim() !== "") parts.push(part.trim());
      return { parts, end: i + 1 };
    } else if (character === "," && depth === 1) {
      parts.push(part.trim());
      part = "";
      continue;
    }
    part += character;
  }
  return { parts, end: source.length };
}

/** Where the parameters of a class's constructor open; -1 when it has none of its own. */
function constructorAt(source: string): number {
  let depth = 0;
  for (let i = source.indexOf("{"); i >= 0 && i < source.length; i++) {
    const after = skipLiteral(source, i);
    if (after > i) {
      i = after - 1;
      continue;
    }
    const character = source[i] as string;
    if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth--;
    else if (
      depth === 1 && character === "c" && /^constructor\s*\(/.test(source.slice(i, i + 30))
    ) {
      if (!/[\w$.]/.test(source[i - 1] ?? "")) return source.indexOf("(", i);
    }
  }
  return -1;
}

const withConstructor = new WeakMap<object, boolean>();

/** Whether a class has a constructor of its own. */
function hasConstructor(target: object): boolean {
  let known = withConstructor.get(target);
  if (known === undefined) {
    known = constructorAt(Function.prototype.toString.call(target)) >= 0;
    withConstructor.set(target, known);
  }
  return known;
}

/** The class in a chain that says how instances are made; the last one where none does. */
export function constructorOwner(target: unknown): unknown {
  let owner = target;
  while (isClass(owner)) {
    if (hasConstructor(owner) || Object.hasOwn(owner.prototype as object, "__init__")) return owner;
    const parent = Object.getPrototypeOf(owner);
    if (typeof parent !== "function" || parent === Function.prototype) return owner;
    owner = parent;
  }
  return owner;
}

const nothing: Parameters = {
  names: [],
  isGenerator: false,
  positionalOnly: 0,
  required: 0,
  rest: false,
  restOptions: false,
  keywords: null,
  requiredKeywords: [],
  keywordRest: false,
};

function understand(given: readonly string[]): Parameters {
  const parts = given.map((part) => part.replace(MARK, ""));
  const positionalOnly = given.findIndex((part) => MARK.test(part)) + 1;
  const names: string[] = [];
  let required = 0;
  let rest = false;
  let keywords: string[] | null = null;
  let requiredKeywords: string[] = [];
  let keywordRest = false;
  for (const part of parts) {
    if (part.startsWith("...")) rest = true;
    else if (part.startsWith("{")) {
      const inner = split(part, 0).parts;
      keywordRest = inner.some((name) => name.startsWith("..."));
      const named = inner.filter((name) => !name.startsWith("..."));
      const nameOf = (name: string) => (/^[\w$]+/.exec(name)?.[0] ?? name);
      keywords = named.map(nameOf);
      requiredKeywords = named.filter((name) => !name.includes("=") || REQUIRED.test(name))
        .map(nameOf);
    } else {
      names.push(/^[\w$\p{L}]+/u.exec(part)?.[0] ?? part);
      if (!part.includes("=")) required = names.length;
    }
  }
  return {
    names,
    isGenerator: false,
    positionalOnly,
    required,
    rest,
    restOptions: rest,
    keywords,
    requiredKeywords,
    keywordRest,
  };
}

/** The default of a keyword that has to be given: its error. */
const REQUIRED = /=\s*(?:py)?[mM]issing\(/;

const known: WeakMap<object, Parameters> = new WeakMap<object, Parameters>();

function read(target: (...args: never[]) => unknown): Parameters {
  const source = Function.prototype.toString.call(target);
  if (source.includes("[native code]")) return { ...nothing, rest: true };
  if (isClass(target)) {
    const at = constructorAt(source);
    if (at >= 0) return withBody(source, at);
    const { prototype } = target as unknown as { prototype: { __init__?: () => unknown } };
    const prepare = prototype.__init__;
    if (typeof prepare === "function") return parametersOf(prepare);
    const parent = Object.getPrototypeOf(target);
    return typeof parent === "function" && parent !== Function.prototype
      ? parametersOf(parent)
      : nothing;
  }
  const single = /^(?:async\s+)?([\w$\p{L}]+)\s*=>/u.exec(source);
  if (single) return understand([single[1] as string]);
  return withBody(source, source.indexOf("("));
}

/** The keywords that a body takes out of what was collected: `{ k = 1, ...kw } = keywords(given)`. */
const TAKEN = /(?:const|let|var)\s*(\{[^;]*?\})\s*=\s*\w*[kK]eywords\(/;

/** The parameters that open here, with the keywords that the body takes out of those collected. */
function withBody(source: string, open: number): Parameters {
  const { parts, end } = split(source, open);
  const all = understand(parts);
  const brace = /^\s*\{/.test(source.slice(end)) ? source.indexOf("{", end) : -1;
  const body = source.slice(end, brace < 0 ? undefined : split(source, brace).end);
  if (!all.rest || !/eywords\(/.test(body)) return { ...all, restOptions: false };
  const [, taken] = TAKEN.exec(body) ?? [];
  if (taken === undefined) return { ...all, restOptions: true };
  const { keywords, requiredKeywords, keywordRest } = understand([taken]);
  return { ...all, restOptions: true, keywords, requiredKeywords, keywordRest };
}

/** Says that a function takes what another one does, to which it passes it on. */
export function takesAs(target: (...args: never[]) => unknown, other: object): void {
  if (typeof other === "function") {
    known.set(target, parametersOf(other as (...args: never[]) => unknown));
  }
}

/** Says that a function takes keywords of any name behind its arguments. */
export function takesKeywords(target: object): void {
  known.set(target, { ...nothing, rest: true, restOptions: true, keywords: [], keywordRest: true });
}

type AnyFunction = (...args: never[]) => unknown;

const wrappers = new WeakMap<object, AnyFunction>();

/** Says that a function hands on whatever it is called with, so that its parameters are those of another. */
export function takesWhat(wrapper: object, wrapped: AnyFunction): void {
  wrappers.set(wrapper, wrapped);
}

/** The parameters of a function, or of a class's constructor. */
export function parametersOf(target: AnyFunction): Parameters {
  const wrapped = wrappers.get(target);
  if (wrapped) return parametersOf(wrapped);
  let found = known.get(target);
  if (!found) {
    const isGenerator = /GeneratorFunction/.test(Object.prototype.toString.call(target));
    found = { ...read(target), isGenerator };
    known.set(target, found);
  }
  return found;
}
