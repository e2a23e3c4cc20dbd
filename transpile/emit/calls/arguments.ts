/**
 * Arguments: positional ones in their places, keywords in one trailing object where TypeScript wants them there.
 *
 * @module
 */
import { behindStar } from "./packed.ts";
import type { Resolution } from "../../analysis/mod.ts";
import type { FunctionLike } from "../../analysis/nodes.ts";
import type { FunctionRow } from "../../library/signature.ts";
import type { Call, ClassDef, Expr, Keyword } from "../../syntax/ast.ts";
import { optionKey } from "../expressions/access.ts";
import { dataclassDecorator } from "../classes/dataclasses.ts";
import { argument, call } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { elements, iterable, value } from "../expressions/expressions.ts";
import { raw } from "../expressions/operators.ts";
import { takesCall, takesOptions } from "../functions/parameters.ts";
import { libraryArguments } from "./library_calls.ts";

/** The arguments of a call of what `found` says, as they stand between the parentheses. */
export function callArguments(e: Emitter, node: Call, found: Resolution | null): string {
  if (found?.kind === "library") {
    const row = found.row.kind === "class" ? found.row.constructs : found.row;
    if (row?.kind === "function") return libraryArguments(e, node, row).join(", ");
  }
  if (found?.kind === "function") {
    const list = userArguments(e, node, found.node, 1);
    if (list) return list.join(", ");
  }
  if (found?.kind === "class") {
    const init = initOf(e, found.node);
    const list = init && "args" in init ? userArguments(e, node, init, 1) : null;
    if (list) return list.join(", ");
  }
  return looseArguments(e, node).join(", ");
}

/** Positional arguments as they are, keywords in one trailing object. */
export function looseArguments(e: Emitter, node: Call): string[] {
  const list = node.args.map((item) =>
    item.type === "Starred" ? `...${argument(iterable(e, item.value))}` : argument(value(e, item))
  );
  if (node.keywords.length > 0) list.push(keywordObject(e, node.keywords, (name) => name));
  return list;
}

/** `{ key: value, ...rest }`. */
export function keywordObject(
  e: Emitter,
  keywords: readonly Keyword[],
  rename: (name: string) => string,
  write: (keyword: Keyword) => string = (keyword) => argument(value(e, keyword.value)),
): string {
  return objectOf(keywords.map((keyword) => {
    if (keyword.arg === null) return `...${spreadKeywords(e, keyword.value)}`;
    return entry(rename(keyword.arg), write(keyword));
  }));
}

/**
 * The keywords of a call that the run time makes: named ones together in one object, each `**mapping` as it is. The run
 * time puts them together, and complains about a name that is given twice.
 */
export function keywordSources(e: Emitter, keywords: readonly Keyword[]): string[] {
  const sources: string[] = [];
  let named: Keyword[] = [];
  const flush = () => {
    if (named.length > 0) sources.push(keywordObject(e, named, (name) => name));
    named = [];
  };
  for (const keyword of keywords) {
    if (keyword.arg !== null) {
      named.push(keyword);
      continue;
    }
    flush();
    const { value: node } = keyword;
    const variable = node.type === "Name" ? e.variableOf(node) : null;
    sources.push(
      variable && e.plainKeywords.has(variable) ? e.nameOf(variable) : argument(value(e, node)),
    );
  }
  flush();
  return sources;
}

/** A dict as a plain object of keywords; the function's own `**kw` is one already where nothing else is done with it. */
export function spreadKeywords(e: Emitter, node: Expr): string {
  const variable = node.type === "Name" ? e.variableOf(node) : null;
  if (variable && e.plainKeywords.has(variable)) return e.nameOf(variable);
  return `Object.fromEntries(${argument(value(e, node))})`;
}

export function entry(key: string, text: string): string {
  return key === text ? key : `${optionKey(key)}: ${text}`;
}

export function objectOf(entries: readonly string[]): string {
  if (entries.length === 1 && /^\.\.\.(optionsNamed\()?[\w$]+(, "\w+")*\)?$/.test(entries[0]!)) {
    return entries[0]!.slice(3);
  }
  return `{ ${entries.join(", ")} }`;
}

/** The `__init__` that a class's constructor comes from: its own or an inherited one; null where there is none. */
export function initOf(e: Emitter, node: ClassDef): FunctionLike | FunctionRow | null {
  for (const base of [node, ...e.ownBases(node)]) {
    const init = base.body.find((s) => s.type === "FunctionDef" && s.name === "__init__");
    if (init?.type === "FunctionDef") return init;
  }
  for (const base of e.analysis.bases(node)) {
    if ("kind" in base && base.kind === "class" && base.constructs) return base.constructs;
  }
  return null;
}

/** Whether a method refuses what a call gives it besides its object: the run time says so. */
export function isRefused(node: Call, fn: FunctionLike): boolean {
  const { args, keywords } = node;
  const isUnpacked = args.some(({ type }) => type === "Starred") ||
    keywords.some(({ arg }) => arg === null);
  const isPlain = fn.type !== "Lambda" && fn.decorator_list.length === 0;
  return isPlain && !isUnpacked && !takesCall(fn, node, 1);
}

/** `super(…)` of a constructor, whose keywords the run time matches where nobody else can. */
export function superCallText(
  e: Emitter,
  node: Call,
  found: Resolution | null,
  base: Expr | null,
): string {
  const type = base && e.typeOf(base);
  const init = type?.kind === "class" ? initOf(e, type.node) : null;
  const isMatched = !base || type?.kind !== "class" ||
    (init
      ? !("args" in init) ||
        isPlaced(e, node, init) && !isRefused(node, init)
      : node.keywords.length === 0 || dataclassDecorator(e, type.node) === null);
  if (isMatched) return `super(${callArguments(e, node, found)})`;
  const sources = keywordSources(e, node.keywords);
  // The name may stand for another class by the time of the call.
  const parent = e.definitionNames.get(type.node) ?? argument(value(e, base));
  const given = [parent, `[${elements(e, node.args)}]`, ...sources];
  return `super(...${call(e.py("matched"), ...given).text})`;
}

/** Whether the arguments of a call can stand in the places of a function's parameters, or in the object behind them. */
export function isPlaced(e: Emitter, node: Call, fn: FunctionLike, skip = 1): boolean {
  if (node.keywords.length === 0 || userArguments(e, node, fn, skip) !== null) return true;
  const { posonlyargs, args, kwarg } = fn.args;
  return kwarg !== null && node.keywords.every(({ arg }) => arg === null) &&
    node.args.every(({ type }) => type !== "Starred") &&
    node.args.length === posonlyargs.length + args.length - skip;
}

/** The arguments of a call of a function of the program; null where only the run time can match them. */
export function userArguments(
  e: Emitter,
  node: Call,
  fn: FunctionLike,
  skip: number,
): string[] | null {
  const { args } = fn;
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const names = positional.map((arg) => arg.arg);
  const starred = node.args.some((item) => item.type === "Starred");
  if (node.keywords.some((keyword) => keyword.arg === null)) return null;
  const given = new Map<string, Expr>();
  const options: Keyword[] = [];
  for (const keyword of node.keywords) {
    const index = names.indexOf(keyword.arg!);
    const isPositional = index >= args.posonlyargs.length - skip && index >= 0;
    if (isPositional && index >= node.args.length && !starred && !given.has(keyword.arg!)) {
      given.set(keyword.arg!, keyword.value);
    } else if (args.kwonlyargs.some((arg) => arg.arg === keyword.arg) || args.kwarg && index < 0) {
      options.push(keyword);
    } else return null;
  }
  if (starred && given.size > 0) return null;
  if (node.args.length > names.length && !args.vararg) return null;
  const scope = e.analysis.scopes.scopeOf(fn);
  const owner = e.linked.emitters.get(e.analysis.units.around(scope))!;
  const own = (item: Expr, index: number) => {
    const variable = scope.variables.get(names[index] ?? "");
    return argument(variable && owner.rawFloats.has(variable) ? raw(e, item) : value(e, item));
  };
  const list = node.args.map((item, i) =>
    item.type === "Starred" ? `...${argument(behindStar(e, item.value, fn))}` : own(item, i)
  );
  const required = names.length - Math.min(args.defaults.length, names.length);
  if (!starred) {
    let last = -1;
    for (const name of given.keys()) last = Math.max(last, names.indexOf(name));
    for (let i = node.args.length; i <= last; i++) {
      const item = given.get(names[i]!);
      if (!item && i < required) return null;
      list.push(item ? own(item, i) : "undefined");
    }
    if (list.length < required) return null;
  } else if (!args.vararg) return null;
  else {
    // what stands behind a star must not come to the place of a parameter that has none of its items
    const surely = options.length > 0 || takesOptions(fn) ? names.length : required;
    if (node.args.findIndex((item) => item.type === "Starred") < surely) return null;
  }
  const missing = args.kwonlyargs.some((arg, i) =>
    args.kw_defaults[i] === null && !options.some((keyword) => keyword.arg === arg.arg)
  );
  if (missing) return null;
  if (options.length > 0) {
    while (list.length < names.length) list.push("undefined");
    list.push(keywordObject(e, options, (name) => name));
  } else if (takesOptions(fn) && (starred || list.length > names.length)) list.push("{}");
  return list;
}
