/**
 * Paths to the nodes of a tree: the part of XPath that Python knows.
 * https://docs.python.org/3/library/xml.etree.elementtree.html#xpath-support
 *
 * @module
 */
import { SyntaxError } from "../../exceptions.ts";
import type { Dict } from "../../values/dict.ts";
import { repr } from "../../text/repr.ts";
import { isKeywords } from "../../values/keywords.ts";
import type { Element } from "./element.ts";

/** Namespaces by prefix. */
export type Namespaces = Dict<string, string> | { namespaces?: Dict<string, string> } | null;

/** Each step makes other nodes of those before it. */
type Step = (nodes: Iterable<Element>, root: Element) => Iterable<Element>;

type Token = readonly [operator: string, name: string];

const TOKENS =
  /(?<quoted>'[^']*'|"[^"]*")|(?<operator>::|\/\/?|\.\.|\(\)|!=|[/.*:[\]()@=])|(?<name>(?:\{[^}]*\})?[^/[\]()@!=\s]+)|\s+/g;

function tokensOf(path: string, namespaces: Dict<string, string> | null): Token[] {
  const usual = namespaces?.get("", null as never) ?? null;
  const found: Token[] = [];
  let isAttribute = false;
  for (const { groups = {} } of path.matchAll(TOKENS)) {
    const { quoted, operator, name } = groups;
    if (name !== undefined && !name.startsWith("{")) {
      const [prefix, local] = name.includes(":") ? name.split(/:(.*)/s) : [null, name];
      const uri = prefix === null ? isAttribute ? null : usual : namespaceOf(namespaces, prefix!);
      const isNumber = /^-?\d+$/.test(name);
      found.push(["", uri && !isNumber ? `{${uri}}${local}` : name]);
      isAttribute = false;
    } else if (quoted !== undefined || operator !== undefined || name !== undefined) {
      found.push([quoted ?? operator ?? "", name ?? ""]);
      isAttribute = operator === "@";
    }
  }
  return found;
}

function namespaceOf(namespaces: Dict<string, string> | null, prefix: string): string {
  if (!namespaces?.has(prefix)) {
    throw new SyntaxError(`prefix ${repr(prefix)} not found in prefix map`);
  }
  return namespaces.get(prefix)!;
}

/** What makes a path more than the name of children; in the braces of a namespace it means nothing. */
const SPECIAL = /^\{\*?\}|^(?:\{[^}]*\}|[^{])*?[/*[@.]/;

/** Whether a node has a name, which may say that it be of any namespace, or have any name of one. */
function named(tag: string): (element: Element) => boolean {
  if (tag === "*" || tag === "{*}*") {
    return ({ tag: own }) => tag === "*" || typeof own === "string";
  }
  if (tag.startsWith("{*}")) {
    const local = tag.slice(3);
    return ({ tag: own }) =>
      typeof own === "string" &&
      (own === local || own.startsWith("{") && own.endsWith(`}${local}`));
  }
  if (tag === "{}*") return ({ tag: own }) => typeof own === "string" && !own.startsWith("{");
  if (tag.endsWith("}*")) {
    const start = tag.slice(0, -1);
    return ({ tag: own }) => typeof own === "string" && own.startsWith(start);
  }
  const wanted = tag.startsWith("{}") ? tag.slice(2) : tag;
  return ({ tag: own }) => own === wanted;
}

function parentsIn(root: Element): Map<Element, Element> {
  const found = new Map<Element, Element>();
  for (const one of root.iter()) for (const child of one) found.set(child, one);
  return found;
}

function textOf(element: Element): string {
  return [...element.itertext()].join("");
}

/** What a path in brackets chooses. */
function predicate(signature: string, parts: readonly string[]): Step {
  const [first = "", second = "", third = ""] = parts;
  const kept = (test: (element: Element) => boolean): Step =>
    function* (nodes) {
      for (const one of nodes) if (test(one)) yield one;
    };
  switch (signature) {
    case "@-":
      return kept((one) => one.get(second) !== null);
    case "@-='":
      return kept((one) => one.get(second) === parts.at(-1));
    case "@-!='":
      return kept((one) => one.get(second) !== null && one.get(second) !== parts.at(-1));
    case "-":
      if (!/^-?\d+$/.test(first)) return kept((one) => one.find(first) !== null);
      break;
    case ".='":
      return kept((one) => textOf(one) === third);
    case ".!='":
      return kept((one) => textOf(one) !== third);
    case "-='":
      return kept((one) => one.findall(first).some((child) => textOf(child) === third));
    case "-!='":
      return kept((one) => one.findall(first).some((child) => textOf(child) !== third));
  }
  const isPlace = signature === "-" || signature === "-()" || signature === "-()-";
  if (!isPlace) throw new SyntaxError("invalid predicate");
  let index: number;
  if (signature === "-") {
    index = Number(first) - 1;
    if (index < 0) throw new SyntaxError("XPath position >= 1 expected");
  } else {
    if (first !== "last") throw new SyntaxError("unsupported function");
    index = -1;
    if (signature === "-()-") {
      if (!/^[+-]?\d+$/.test(third)) throw new SyntaxError("unsupported expression");
      index = Number(third) - 1;
      if (index > -2) throw new SyntaxError("XPath offset from last() must be negative");
    }
  }
  return function* (nodes, root) {
    const parents = parentsIn(root);
    for (const one of nodes) {
      const parent = parents.get(one);
      if (!parent) continue;
      const alike = parent.findall(one.tag as string);
      if (alike.at(index) === one && index < alike.length) yield one;
    }
  };
}

/** The steps of a path. */
function stepsOf(path: string, namespaces: Dict<string, string> | null): Step[] {
  if (path.startsWith("/")) throw new SyntaxError("cannot use absolute path on element");
  const tokens = tokensOf(path.endsWith("/") ? `${path}*` : path, namespaces);
  const steps: Step[] = [];
  let at = 0;
  const next = (): Token => {
    const token = tokens[at++];
    if (!token) throw new SyntaxError("invalid path");
    return token;
  };
  for (let token = next();; token = next()) {
    const [operator, name] = token;
    if (operator === "" || operator === "*") {
      const test = named(operator === "*" ? "*" : name);
      steps.push(function* (nodes) {
        for (const one of nodes) for (const child of one) if (test(child)) yield child;
      });
    } else if (operator === "..") {
      steps.push(function* (nodes, root) {
        const parents = parentsIn(root);
        const seen = new Set<Element>();
        for (const one of nodes) {
          const parent = parents.get(one);
          if (!parent || seen.has(parent)) continue;
          seen.add(parent);
          yield parent;
        }
      });
    } else if (operator === "//") {
      const [inner, below] = next();
      if (inner !== "" && inner !== "*") throw new SyntaxError("invalid descendant");
      const test = named(inner === "*" ? "*" : below);
      steps.push(function* (nodes) {
        for (const one of nodes) {
          for (const found of one.iter()) if (found !== one && test(found)) yield found;
        }
      });
    } else if (operator === "[") {
      let signature = "";
      const parts: string[] = [];
      for (let [inner, part] = next(); inner !== "]"; [inner, part] = next()) {
        const isQuoted = /^['"]/.test(inner);
        const isJoined = signature.endsWith("-") && inner === "()";
        signature += isQuoted ? "'" : isJoined ? "()" : inner || "-";
        parts.push(isQuoted ? inner.slice(1, -1) : inner || part);
      }
      steps.push(predicate(signature, parts));
    } else if (operator !== ".") throw new SyntaxError("invalid path");
    if (at >= tokens.length) return steps;
    const [following] = tokens[at]!;
    if (following === "/") at++;
  }
}

/** All nodes that a path leads to, one by one. */
export function* iterfind(
  element: Element,
  path: string,
  given?: Namespaces,
): Generator<Element, void, undefined> {
  const namespaces = (isKeywords(given) ? given.namespaces as never : given) ?? null;
  if (namespaces === null && !SPECIAL.test(path)) {
    for (const child of element) if (child.tag === path) yield child;
    return;
  }
  let nodes: Iterable<Element> = [element];
  for (const step of stepsOf(path, namespaces)) nodes = step(nodes, element);
  yield* nodes;
}

/** All nodes that a path leads to. */
export function findall(element: Element, path: string, namespaces?: Namespaces): Element[] {
  return [...iterfind(element, path, namespaces)];
}

/** The first node that a path leads to, or null. */
export function find(element: Element, path: string, namespaces?: Namespaces): Element | null {
  for (const one of iterfind(element, path, namespaces)) return one;
  return null;
}

/** The text of the first node that a path leads to. */
export function findtext(
  element: Element,
  path: string,
  otherwise: unknown,
  namespaces?: Namespaces,
): unknown {
  const found = find(element, path, namespaces);
  return found ? found.text ?? "" : otherwise;
}
