/**
 * Comprehensions: `map`, `filter` and `flatMap` where no item has to be waited for, else `Array.fromAsync` or a loop.
 *
 * @module
 */
import { isAlways } from "../../analysis/mod.ts";
import type {
  Call,
  Comprehension,
  DictComp,
  Expr,
  GeneratorExp,
  ListComp,
  Node,
  SetComp,
} from "../../syntax/ast.ts";
import { itemsCast } from "../statements/unpacking.ts";
import { contains, containsDeep } from "../scopes/blocks.ts";
import {
  argument,
  at,
  awaited,
  call,
  type Code,
  Level,
  postfix,
  primary,
} from "../writing/code.ts";
import { condition } from "./conditions.ts";
import type { Emitter } from "../emitter.ts";
import { conditional, iterable, value, writerOf } from "./expressions.ts";
import { awaitable } from "../statements/loops.ts";
import { cellLine } from "../scopes/nested.ts";
import { fits, isArray, isRead, itemType, pattern, unpacked } from "../statements/patterns.ts";
import { listByLoop } from "../numbers/float_loops.ts";
import { isRawVariable } from "../numbers/raw_places.ts";
import { arrayText, typeText, variableType } from "../writing/types.ts";
import { areFlags } from "../numbers/flags.ts";

type Comp = ListComp | SetComp | DictComp | GeneratorExp;
type Write = (e: Emitter, node: Expr) => Code;

/** A comprehension's value. */
export function comprehension(e: Emitter, node: Comp): Code {
  if (awaits(e, node)) return asynchronous(e, node);
  switch (node.type) {
    case "ListComp":
      return listByLoop(e, node) ?? arrayOf(e, node, writerOf(e, node));
    case "SetComp":
      return primary(`new ${e.py("PySet")}(${arrayOf(e, node).text})`);
    case "DictComp":
      return dictFrom(e, node) ?? primary(`new ${e.py("Dict")}(${arrayOf(e, node).text})`);
    case "GeneratorExp":
      return isWhole(e, node) ? generatorOf(e, node) : lazily(e, node, node.generators);
  }
}

/** Whether something inside has to be awaited. */
function awaits(e: Emitter, node: Comp): boolean {
  const needsAwait = (n: Parameters<Emitter["analysis"]["needsAwait"]>[0]) =>
    e.analysis.needsAwait(n);
  if (node.generators.some((g) => g.is_async === 1 || needsAwait(g))) return true;
  const parts = [
    ...node.type === "DictComp" ? [node.key, node.value] : [node.elt],
    ...node.generators.flatMap((g, i) => i === 0 ? g.ifs : [g.iter, ...g.ifs]),
  ];
  return parts.some((part) => hasAwait(e, part));
}

/** Whether an expression awaits. */
export function hasAwait(e: Emitter, node: Expr): boolean {
  return contains(
    node,
    (n) =>
      n.type === "Await" || isAsyncComprehension(n) ||
      AWAITABLE.has(n.type) && e.analysis.needsAwait(n as Expr),
  );
}

const AWAITABLE = new Set(["Call", "ListComp", "SetComp", "DictComp"]);

/** Whether a list, set or dict comprehension has `async for` or `await` in it. */
function isAsyncComprehension(node: Node): boolean {
  if (node.type !== "ListComp" && node.type !== "SetComp" && node.type !== "DictComp") return false;
  return node.generators.some((g) => g.is_async === 1) || containsDeep(node, isAwait);
}

function isAwait(node: Node): boolean {
  return node.type === "Await";
}

/** What is an array already, as it is; null for all else, and for tuples that stand there: lists do for these. */
function arrayItself(e: Emitter, iter: Expr): Code | null {
  if (iter.type === "Tuple" || !isArray(e.typeOf(iter))) return null;
  return areFlags(e, iter) ? spread(value(e, iter)) : value(e, iter);
}

/** The same, and the characters of a text: an array of them is gone through several times as fast as the text. */
function listItself(e: Emitter, iter: Expr): Code | null {
  return isAlways(e.typeOf(iter), "str") ? spread(value(e, iter)) : arrayItself(e, iter);
}

/** Whether what is gone through has `map` and `filter` of its own. */
function hasArrayMethods(e: Emitter, iter: Expr): boolean {
  return isArray(e.typeOf(iter)) || isAlways(e.typeOf(iter), "range");
}

/** `Dict.from(items, (x) => [key, value])`, which keeps no list of pairs; null where one loop is not all there is. */
function dictFrom(e: Emitter, node: DictComp): Code | null {
  const [generator, ...rest] = node.generators;
  const { iter, ifs } = generator!;
  if (rest.length > 0 || sharesVariables(e, node) || numberedItems(e, generator!)) return null;
  if (ifs.length > 0 && interleaves(e, node, ifs)) return null;
  const source = arrayItself(e, iter) ?? iterable(e, iter);
  const isList = hasArrayMethods(e, iter);
  const filters = ifs.map((test) => arrow(e, generator!, () => condition(e, test)));
  const items = filtered(isList || filters.length === 0 ? source : spread(source), filters);
  const pair = arrow(e, generator!, () => element(e, node, value), entryType(e, node));
  return call(`${e.py("Dict")}.from`, items, pair);
}

/** The items of a comprehension as an array, made at once. */
export function arrayOf(e: Emitter, node: Comp, write: Write = value): Code {
  return eagerly(e, node, node.generators, write);
}

function element(e: Emitter, node: Comp, write: Write): Code {
  if (node.type !== "DictComp") return write(e, node.elt);
  return primary(`[${argument(value(e, node.key))}, ${argument(value(e, node.value))}]`);
}

/** The name of a global that the program has not taken. */
export function globalName(e: Emitter, name: string): string {
  return e.isTaken(name) ? `globalThis.${name}` : name;
}

function eagerly(e: Emitter, node: Comp, generators: readonly Comprehension[], write: Write): Code {
  if (generators === node.generators && sharesVariables(e, node)) return shared(e, node, write);
  const [generator, ...rest] = generators;
  const { target, iter, ifs } = generator!;
  const numbered = rest.length === 0 ? numberedItems(e, generator!) : null;
  if (numbered) return overNumbered(e, node, generator!, numbered, write);
  const isText = isAlways(e.typeOf(iter), "str");
  const isList = isText || hasArrayMethods(e, iter);
  const source = listItself(e, iter) ?? iterable(e, iter);
  if (ifs.length > 0 && rest.length === 0 && interleaves(e, node, ifs)) {
    const one = arrow(e, generator!, () => {
      const test = conjunction(ifs.map((part) => condition(e, part)));
      return conditional(test, primary(`[${argument(element(e, node, write))}]`), primary("[]"));
    });
    return postfix(`${at(Level.Call, isList ? source : spread(source))}.flatMap(${one})`);
  }
  const filters = ifs.map((test) => arrow(e, generator!, () => condition(e, test)));
  if (rest.length > 0) {
    const inner = arrow(e, generator!, () => eagerly(e, node, rest, write));
    const list = isList || filters.length === 0
      ? filtered(isList ? source : spread(source), filters)
      : spread(filtered(iterator(e, source), filters));
    return postfix(`${at(Level.Call, list)}.flatMap(${inner})`);
  }
  const isIdentity = node.type !== "DictComp" && node.elt.type === "Name" &&
    target.type === "Name" &&
    node.elt.id === target.id &&
    (write === value) !== isRawVariable(e, e.variableOf(node.elt));
  if (isIdentity) {
    if (filters.length === 0) return isText ? source : spread(source);
    return isList ? filtered(source, filters) : spread(filtered(iterator(e, source), filters));
  }
  const result = node.type === "DictComp" ? entryType(e, node) : "";
  const map = arrow(e, generator!, () => element(e, node, write), result);
  if (isList) return postfix(`${at(Level.Call, filtered(source, filters))}.map(${map})`);
  const items = filters.length === 0 ? source : filtered(iterator(e, source), filters);
  return call(`${globalName(e, "Array")}.from`, items, map);
}

/**
 * The items of a generator expression for what reads them one by one to the end: no list is made of what another generator
 * gives.
 */
export function readThrough(e: Emitter, node: GeneratorExp): Code {
  const [generator, ...rest] = node.generators;
  const { iter } = generator!;
  const isList = isAlways(e.typeOf(iter), "str") || hasArrayMethods(e, iter);
  const isLazy = !isList && rest.length === 0 && !sharesVariables(e, node) &&
    !numberedItems(e, generator!);
  return isLazy ? lazily(e, node, node.generators) : arrayOf(e, node);
}

/** Whether a comprehension makes a text for each letter of another. */
export function goesThroughText(e: Emitter, node: Expr): boolean {
  if (node.type !== "GeneratorExp" && node.type !== "ListComp") return false;
  const [generator, ...rest] = node.generators;
  const { iter } = generator!;
  return rest.length === 0 && isAlways(e.typeOf(node.elt), "str") &&
    isAlways(e.typeOf(numberedItems(e, generator!) ?? iter), "str");
}

/** How many items of a list pass the tests of `sum(1 for x in xs if …)` or `sum(… for x in xs)`; null for what is no such sum. */
export function countOf(e: Emitter, node: GeneratorExp): Code | null {
  const [generator, ...rest] = node.generators;
  const isOne = node.elt.type === "Constant" && typeof node.elt.value === "object" &&
    node.elt.value?.type === "int" && Number(node.elt.value.value) === 1;
  const { iter, ifs } = generator!;
  const isText = isAlways(e.typeOf(iter), "str");
  const isTest = isAlways(e.typeOf(node.elt), "bool") && !interleaves(e, node, ifs);
  if (!isTest && !isOne || rest.length > 0 || isOne && ifs.length === 0) return null;
  if (!isText && !isArray(e.typeOf(iter))) return null;
  const tests = [...ifs, ...isTest ? [node.elt] : []].map((test) =>
    arrow(e, generator!, () => condition(e, test))
  );
  const source = listItself(e, iter) ?? iterable(e, iter);
  return postfix(`${filtered(source, tests).text}.length`);
}

/** An iterable as an iterator of JavaScript's, which has methods. */
function iterator(e: Emitter, source: Code): Code {
  return call(`${globalName(e, "Iterator")}.from`, source);
}

/** The list, or text, in `for i, x in enumerate(xs)`; null where it is something else. */
function numberedItems(e: Emitter, { target, iter }: Comprehension): Expr | null {
  if (iter.type !== "Call" || iter.args.length !== 1 || iter.keywords.length > 0) return null;
  const found = e.analysis.resolve(iter.func);
  if (found?.kind !== "library" || found.row.name.replace(".__init__", "") !== "enumerate") {
    return null;
  }
  const [items] = iter.args;
  const isPair = target.type === "Tuple" && target.elts.length === 2 &&
    target.elts.every(({ type }) => type === "Name");
  const type = e.typeOf(items!);
  return isPair && items!.type !== "Starred" && (isArray(type) || isAlways(type, "str"))
    ? items!
    : null;
}

/** A comprehension over `enumerate(xs)`: JavaScript's methods of lists number the items themselves. */
function overNumbered(
  e: Emitter,
  node: Comp,
  { target, ifs }: Comprehension,
  items: Expr,
  write: Write,
): Code {
  const { result, before } = e.separately(() => {
    const made = element(e, node, write);
    if (ifs.length === 0) return made;
    const test = conjunction(ifs.map((part) => condition(e, part)));
    return conditional(test, primary(`[${argument(made)}]`), primary("[]"));
  });
  const text = [...before, result.text].join("\n");
  const [index, item] = target.type === "Tuple" ? target.elts.map((part) => pattern(e, part)) : [];
  const names = mentions(text, index!) ? `${mentions(text, item!) ? item : "_"}, ${index}` : item!;
  const body = argument(result);
  const type = node.type === "DictComp" && ifs.length === 0 ? entryType(e, node) : "";
  const given = before.length > 0
    ? `{\n${before.join("\n")}\nreturn ${body};\n}`
    : body.startsWith("{")
    ? `(${body})`
    : body;
  const method = ifs.length === 0 ? "map" : "flatMap";
  const source = at(Level.Call, listItself(e, items) ?? value(e, items));
  return postfix(`${source}.${method}((${names})${type} => ${given})`);
}

/** Whether functions made by a comprehension go on seeing its variables: all of them see the last values. */
export function sharesVariables(e: Emitter, node: Comp): boolean {
  const variables = [...e.analysis.scopes.scopeOf(node).variables.values()];
  const parts = node.type === "DictComp" ? [node.key, node.value] : [node.elt];
  const isUse = (n: Node) => n.type === "Name" && variables.includes(e.variableOf(n)!);
  return parts.some((part) =>
    containsDeep(part, (n) => {
      if (n.type === "Lambda") return !isUsedUp(e, n) && containsDeep(n.body, isUse);
      return n.type === "GeneratorExp" && !isUsedUp(e, n) && containsDeep(n, isUse);
    })
  );
}

/** Whether a function is used up by the built-in that it is given to. */
export function isUsedUp(e: Emitter, node: Node): boolean {
  const parent = e.parentOf(node);
  const call = parent?.type === "keyword" ? e.parentOf(parent) : parent;
  if (call?.type !== "Call" || call.func === node) return call?.type === "Call";
  const found = e.analysis.resolve(call.func);
  return found?.kind === "library" &&
    /^(sum|min|max|any|all|sorted|list|tuple|set|dict|frozenset|str\.join|list\.sort|functools\.reduce)(\.__init__)?$/
      .test(found.row.name);
}

/** A comprehension as a loop over variables that all its functions share. */
function shared(e: Emitter, node: Comp, write: Write): Code {
  const names = [...e.analysis.scopes.scopeOf(node).variables.values()].map((variable) =>
    e.cells.has(variable)
      ? cellLine(e, variable)
      : `let ${e.nameOf(variable)}: ${variableType(e, variable)};`
  );
  const body = loops(
    e,
    node.generators,
    () => `items.push(${argument(element(e, node, write))});`,
    true,
  );
  const type = node.type === "DictComp"
    ? `[${typeText(e, e.typeOf(node.key))}, ${typeText(e, e.typeOf(node.value))}]`
    : typeText(e, e.typeOf(node.elt));
  const lines = [...names, `const items: ${arrayText(type)} = [];`, body, "return items;"];
  return postfix(`(() => {\n${lines.join("\n")}\n})()`);
}

/** Whether it shows that Python tests and computes item by item, rather than testing all of them first. */
function interleaves(e: Emitter, node: Comp, ifs: readonly Expr[]): boolean {
  const parts = node.type === "DictComp" ? [node.key, node.value] : [node.elt];
  if (ifs.some((part) => contains(part, (n) => n.type === "NamedExpr"))) return true;
  const effects = (part: Expr) => contains(part, (n) => n.type === "Call" && mayHaveEffects(e, n));
  return ifs.some(effects) && parts.some(effects);
}

/** Whether a call may do or see something beside its own arguments. */
function mayHaveEffects(e: Emitter, node: Call): boolean {
  const found = e.analysis.resolve(node.func);
  if (found?.kind !== "library") return true;
  return !/^(str|int|float|bool|len|abs|min|max|sum|round|ord|chr|isinstance|sorted|tuple|list|set|dict|math\.\w+|str\.\w+|dict\.(get|keys|values|items))$/
    .test(found.row.name.replace(".__init__", ""));
}

function conjunction(tests: readonly Code[]): Code {
  if (tests.length === 1) return tests[0]!;
  return { text: tests.map((test) => at(Level.And + 1, test)).join(" && "), level: Level.And };
}

function entryType(e: Emitter, node: DictComp): string {
  return `: [${typeText(e, e.typeOf(node.key))}, ${typeText(e, e.typeOf(node.value))}]`;
}

function spread(source: Code): Code {
  return primary(`[...${argument(source)}]`);
}

function filtered(source: Code, filters: readonly string[]): Code {
  let code = source;
  for (const filter of filters) code = postfix(`${at(Level.Call, code)}.filter(${filter})`);
  return code;
}

/** `(target) => body`. */
function arrow(
  e: Emitter,
  generator: Comprehension,
  write: () => Code,
  result = "",
  isAsync = false,
): string {
  const { target, iter } = generator;
  const type = itemType(e.typeOf(iter));
  const { result: body, before } = e.separately(write);
  let parameter = "";
  if (target.type === "Name") {
    const name = isRead(e, target) ? pattern(e, target) : "";
    parameter = mentions([...before, body.text].join("\n"), name) ? name : "";
  } else if (fits(type, target)) {
    parameter = usedPattern(e, target, [...before, body.text].join("\n"));
  } else {
    parameter = e.freshName("entry");
    before.unshift(
      `const ${usedPattern(e, target, [...before, body.text].join("\n"))} = ${
        itemsCast(e, unpacked(e, primary(parameter), type, target), target).text
      };`,
    );
  }
  const head = `${isAsync ? "async " : ""}(${parameter})${result} =>`;
  if (before.length > 0) return `${head} {\n${before.join("\n")}\nreturn ${body.text};\n}`;
  const text = at(Level.Arrow, body);
  return `${head} ${text.startsWith("{") ? `(${text})` : text}`;
}

/** The pattern of a tuple, with nothing in the places of names that `text` does not mention. */
function usedPattern(e: Emitter, target: Expr, text: string): string {
  if (target.type !== "Tuple" && target.type !== "List") return pattern(e, target);
  const parts = target.elts.map((element) => {
    // What a star collects stands in a place of its own.
    const item = element.type === "Starred" ? element.value : element;
    if (item.type !== "Name") return pattern(e, item);
    const name = pattern(e, item);
    return mentions(text, name) ? name : "";
  });
  while (parts.length > 0 && parts.at(-1) === "") parts.pop();
  return parts.length === 0 ? "" : `[${parts.join(", ")}]`;
}

/** Whether a text uses a name, other than as that of a member. */
function mentions(text: string, name: string): boolean {
  return name !== "" &&
    new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);
}

/** A generator expression whose items are made when they are asked for. */
function lazily(e: Emitter, node: GeneratorExp, generators: readonly Comprehension[]): Code {
  const [generator, ...rest] = generators;
  const { target, iter, ifs } = generator!;
  const source = isArray(e.typeOf(iter))
    ? postfix(`${at(Level.Call, value(e, iter))}.values()`)
    : iterator(e, iterable(e, iter));
  const list = filtered(source, ifs.map((test) => arrow(e, generator!, () => condition(e, test))));
  if (rest.length > 0) {
    const inner = arrow(e, generator!, () => lazily(e, node, rest));
    return postfix(`${at(Level.Call, list)}.flatMap(${inner})`);
  }
  const isSame = node.elt.type === "Name" && target.type === "Name" && node.elt.id === target.id;
  // Who asks what it is finds a generator, and not the iterator that it goes over.
  if (isSame && (ifs.length > 0 || isUsedUp(e, node))) return list;
  return postfix(`${at(Level.Call, list)}.map(${arrow(e, generator!, () => value(e, node.elt))})`);
}

/** A comprehension that waits for its items, one after the other. */
function asynchronous(e: Emitter, node: Comp): Code {
  const [generator] = node.generators;
  const needsAwait = (n: Parameters<Emitter["analysis"]["needsAwait"]>[0]) =>
    e.analysis.needsAwait(n);
  const plainTests = generator!.ifs.every((test) => !hasAwait(e, test));
  const isAsync = generator!.is_async === 1 || needsAwait(generator!);
  const simple = node.generators.length === 1 && plainTests &&
    (generator!.ifs.length === 0 || !isAsync) && node.type !== "GeneratorExp";
  if (simple) {
    const source = generator!.is_async === 1
      ? asyncIterable(e, generator!.iter)
      : isArray(e.typeOf(generator!.iter))
      ? value(e, generator!.iter)
      : isAsync
      ? awaitable(e, generator!.iter)
      : iterable(e, generator!.iter);
    const tests = generator!.ifs.map((test) => arrow(e, generator!, () => condition(e, test)));
    const list = tests.length === 0
      ? source
      : filtered(isArray(e.typeOf(generator!.iter)) ? source : spread(source), tests);
    const given = promised(e, node, generator!);
    const items = call(`${globalName(e, "Array")}.fromAsync`, list, ...given ? [given] : []);
    return wrapped(e, node, awaited(items));
  }
  if (node.type === "GeneratorExp") return generatorOf(e, node, "async ");
  const statements = loops(
    e,
    node.generators,
    () => `items.push(${argument(element(e, node, value))});`,
  );
  const type = node.type === "DictComp"
    ? `[${typeText(e, e.typeOf(node.key))}, ${typeText(e, e.typeOf(node.value))}]`
    : typeText(e, e.typeOf(node.elt));
  const fn = `async () => {\nconst items: ${
    /[ |]/.test(type) && !type.startsWith("[") ? `(${type})` : type
  }[] = [];\n${statements}\nreturn items;\n}`;
  return wrapped(e, node, awaited(postfix(`(${fn})()`)));
}

/** Whether a generator expression is asked for more than its items, or ends by an exception of its own. */
export function isWhole(e: Emitter, node: GeneratorExp): boolean {
  return e.parentOf(node)?.type === "Attribute" || e.steersGenerators || mayEnd(node);
}

/** Whether an item may end the iteration in a way that Python does not allow: `next(items)` without another value. */
function mayEnd(node: GeneratorExp): boolean {
  return contains(
    node.elt,
    (n) =>
      n.type === "Call" && n.func.type === "Name" && n.func.id === "next" && n.args.length === 1,
  );
}

/** A generator expression as a generator function that is called at once. */
function generatorOf(e: Emitter, node: GeneratorExp, kind: "" | "async " = ""): Code {
  const statements = loops(
    e,
    node.generators,
    () => `yield ${argument(element(e, node, value))};`,
  );
  const body = mayEnd(node)
    ? `try {\n${statements}\n} catch (error) {\nthrow ${e.py("leaving")}(error);\n}`
    : statements;
  const uses = usesThis(e, node);
  const fn = `${kind}function* (${uses ? "this: unknown" : ""}) {\n${body}\n}`;
  return postfix(uses ? `(${fn}).call(this)` : `(${fn})()`);
}

function wrapped(e: Emitter, node: Comp, items: Code): Code {
  if (node.type === "SetComp") return primary(`new ${e.py("PySet")}(${items.text})`);
  if (node.type === "DictComp") return primary(`new ${e.py("Dict")}(${items.text})`);
  return items;
}

/** The mapping function of `Array.fromAsync`; a promise that is its result needs no `await`. */
function promised(e: Emitter, node: Comp, generator: Comprehension): string | null {
  const { target } = generator;
  if (
    node.type !== "DictComp" && node.elt.type === "Name" && target.type === "Name" &&
    node.elt.id === target.id
  ) {
    return null;
  }
  const isAsync = node.type === "DictComp"
    ? hasAwait(e, node.key) || hasAwait(e, node.value)
    : hasAwait(e, node.elt);
  const result = node.type === "DictComp" ? entryType(e, node) : "";
  if (!isAsync) return arrow(e, generator, () => element(e, node, value), result);
  if (node.type !== "DictComp" && node.elt.type === "Call" && e.analysis.needsAwait(node.elt)) {
    const inner = [...node.elt.args, ...node.elt.keywords.map((k) => k.value), node.elt.func];
    if (!inner.some((part) => hasAwait(e, part))) {
      return arrow(e, generator, () => {
        const code = element(e, node, value);
        return postfix(code.text.replace(/^await /, ""));
      });
    }
  }
  const wrappedResult = result === "" ? "" : `: Promise<${result.slice(2)}>`;
  return arrow(e, generator, () => element(e, node, value), wrappedResult, true);
}

function usesThis(e: Emitter, node: Expr): boolean {
  const { self } = e.frame;
  return self !== null && contains(node, (n) => n.type === "Name" && e.variableOf(n) === self);
}

/** What `async for` goes over: a generator of the program as it is, anything else by its `__aiter__`. */
export function asyncIterable(e: Emitter, iter: Expr): Code {
  const type = e.typeOf(iter);
  return type.kind === "iterator" && type.sources.length > 0
    ? value(e, iter)
    : call(e.py("asyncIter"), value(e, iter));
}

/** Nested `for` loops with their tests, around `write`. */
function loops(
  e: Emitter,
  generators: readonly Comprehension[],
  write: () => string,
  declared = false,
): string {
  const [generator, ...rest] = generators;
  if (!generator) {
    const { result, before } = e.separately(write);
    return [...before, result].join("\n");
  }
  const { target, iter, ifs } = generator;
  const isAsync = generator.is_async === 1 || e.analysis.needsAwait(generator);
  const source = generator.is_async === 1
    ? asyncIterable(e, iter)
    : isAsync
    ? awaitable(e, iter)
    : iterable(e, iter);
  let body = loops(e, rest, write, declared);
  for (const test of [...ifs].reverse()) body = `if (${condition(e, test).text}) {\n${body}\n}`;
  const type = itemType(e.typeOf(iter));
  let name = "";
  if (declared && target.type === "Name") name = pattern(e, target);
  else if (fits(type, target) && !declared) name = pattern(e, target);
  else {
    name = e.freshName("entry");
    body = `${declared ? "" : "const "}${pattern(e, target)} = ${
      itemsCast(e, unpacked(e, primary(name), type, target), target).text
    };\n${body}`;
  }
  return `for ${isAsync ? "await " : ""}(${
    declared && target.type === "Name" ? "" : "const "
  }${name} of ${argument(source)}) {\n${body}\n}`;
}

/** `xs.some(test)` of `any(test for x in xs)`. */
export function quantifier(e: Emitter, node: GeneratorExp, method: "some" | "every"): Code | null {
  const [generator] = node.generators;
  if (node.generators.length !== 1 || generator!.ifs.length > 0 || awaits(e, node)) return null;
  const { iter } = generator!;
  const test = arrow(e, generator!, () => condition(e, node.elt));
  const source = isArray(e.typeOf(iter)) || e.typeOf(iter).kind === "range"
    ? iterable(e, iter)
    : call(`${globalName(e, "Iterator")}.from`, iterable(e, iter));
  return postfix(`${at(Level.Call, source)}.${method}(${test})`);
}
