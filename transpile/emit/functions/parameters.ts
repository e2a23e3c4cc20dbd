/**
 * Parameters. What may be positional stays positional; keyword-only parameters and `**kw` come in one trailing object.
 *
 * @module
 */
import { unpacks } from "../calls/packed.ts";
import { takesNoObject } from "../../analysis/classes/definitions.ts";
import type { FunctionLike, NamedFunction } from "../../analysis/nodes.ts";
import type { Variable } from "../../analysis/mod.ts";
import { type Place, refusal } from "../../../runtime/python/support/refusals.ts";
import type { Arg, Call, ClassDef, Expr } from "../../syntax/ast.ts";
import { argument } from "../writing/code.ts";
import type { Emitter } from "../emitter.ts";
import { value } from "../expressions/expressions.ts";
import { raw } from "../expressions/operators.ts";
import { isChangingDefault } from "../scopes/globals.ts";
import { qualifiedName } from "../scopes/nested.ts";
import { camelCase, identifier } from "../writing/names.ts";
import { eitherText, typeText } from "../writing/types.ts";

/** The parameter list of a function, and what its body has to do first. */
export interface Parameters {
  readonly text: string;
  readonly first: readonly string[];
}

/** The parameters of a function; the first `skip` are `this`. */
export function parameters(e: Emitter, fn: FunctionLike, skip: number, inline = false): Parameters {
  const { args } = fn;
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const list: string[] = [];
  const first: string[] = [];
  positional.forEach((arg, index) => {
    if (index < skip) return;
    const given = index >= firstDefault ? args.defaults[index - firstDefault]! : null;
    const text = parameter(e, fn, arg, given, inline);
    // The run time reads the mark. Behind the name it stays: comments behind a value may be lost with the types.
    const isLast = index === args.posonlyargs.length - 1;
    list.push(isLast ? text.replace(/^[^\s:=]+/, "$& /* / */") : text);
  });
  const hasOptions = args.kwonlyargs.length > 0 || args.kwarg !== null;
  if (args.vararg) {
    const name = parameterName(e, fn, args.vararg);
    const type = e.analysis.parameterType(fn, args.vararg.arg);
    const item = type.kind === "tuple" && type.rest ? typeText(e, type.rest) : "unknown";
    // A method without a name for its object has it among the others.
    const takesObject = skip > positional.length;
    const isPlain = !takesObject && isPlainList(e, fn, args.vararg);
    const isPacked = unpacks(e, fn) && isUsed(e, fn, args.vararg);
    const taken = (all: string): string => {
      if (!isPacked) return all;
      const given = e.freshName("given");
      first.push(`const ${all} = ${e.py("unpacked")}(${given});`);
      return given;
    };
    if (hasOptions) {
      const all = isPlain ? name : e.freshName("given");
      list.push(`...${taken(all)}: unknown[]`);
      const later: string[] = [];
      first.push(
        `${rebindsOptions(e, fn) ? "let" : "const"} ${options(e, fn, later)} = ${
          e.py("keywords")
        }(${all})${givenType(e, fn)};`,
        ...later,
      );
      if (!isPlain && isUsed(e, fn, args.vararg)) {
        first.push(tupleOfRest(e, fn, args.vararg, all, takesObject));
      }
    } else if (isPlain) {
      list.push(`...${taken(name)}: ${/[ |]/.test(item) ? `(${item})` : item}[]`);
    } else if (isUsed(e, fn, args.vararg)) {
      const all = e.freshName("given");
      list.push(`...${all}: ${/[ |]/.test(item) ? `(${item})` : item}[]`);
      const source = isPacked ? `${e.py("unpacked")}(${all})` : all;
      first.push(tupleOfRest(e, fn, args.vararg, source, takesObject));
    } else list.push(`...${name}: unknown[]`);
  } else if (hasOptions) {
    const rest = args.kwarg;
    // Taken apart so that calls whose callee is known only at run time see that it takes any keyword.
    const head = rest && args.kwonlyargs.length === 0
      ? `{ ...${keywordsName(e, fn, rest, first)} }`
      : options(e, fn, first);
    list.push(`${head}${optionsType(e, fn)}${needsOptions(fn) ? "" : " = {}"}`);
  }
  return { text: list.join(", "), first };
}

/** ` as { sep?: string }`: what the keywords are that a call has given. */
function givenType(e: Emitter, fn: FunctionLike): string {
  const known = fn.args.kwonlyargs.flatMap((arg) => {
    const type = typeText(e, e.analysis.parameterType(fn, arg.arg));
    return type === "unknown" ? [] : [`${arg.arg}?: ${type}`];
  });
  if (known.length === 0) return "";
  const whole = known.length === fn.args.kwonlyargs.length && !fn.args.kwarg;
  return ` as { ${[...known, ...whole ? [] : ["[name: string]: unknown"]].join("; ")} }`;
}

/** `const args = tuple(given);` */
function tupleOfRest(
  e: Emitter,
  fn: FunctionLike,
  arg: Arg,
  given: string,
  takesObject: boolean,
): string {
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg)!;
  const rebound = variable.bindings.length > 1;
  const type = rebound ? `: ${typeText(e, e.analysis.variableType(variable))}` : "";
  // Called as a function of its class, without arguments, it has no object.
  const all = takesObject ? `this === undefined ? ${given} : [this, ...${given}]` : given;
  return `${rebound ? "let" : "const"} ${e.nameOf(variable)}${type} = ${e.py("tuple")}(${all});`;
}

/** Whether nobody can tell that `*args` is a list here and a tuple in Python. */
function isPlainList(e: Emitter, fn: FunctionLike, arg: Arg): boolean {
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg);
  if (!variable || variable.bindings.length > 1 || variable.reads.length === 0) return false;
  return variable.reads.every(({ name }) => {
    const parent = e.parentOf(name);
    switch (parent?.type) {
      case "Starred":
        return true;
      case "For":
      case "comprehension":
        return parent.iter === name;
      case "Subscript":
        return parent.value === name && parent.slice.type !== "Slice";
      case "Call":
        return parent.func.type === "Name" &&
          ["len", "sum", "min", "max", "list", "sorted"].includes(parent.func.id);
      default:
        return false;
    }
  });
}

/** Whether the body gives a keyword-only parameter another value. */
function rebindsOptions(e: Emitter, fn: FunctionLike): boolean {
  const scope = e.analysis.scopes.scopeOf(fn);
  return fn.args.kwonlyargs.some(({ arg }) => (scope.variables.get(arg)?.bindings.length ?? 1) > 1);
}

function needsOptions(fn: FunctionLike): boolean {
  return fn.args.kw_defaults.some((given) => given === null);
}

/** `{ c = 3, ...kw }`. */
function options(e: Emitter, fn: FunctionLike, first: string[]): string {
  const { kwonlyargs, kw_defaults, kwarg } = fn.args;
  const parts = kwonlyargs.map((arg, index) => {
    const name = parameterName(e, fn, arg);
    const given = kw_defaults[index];
    const key = name === arg.arg ? name : `${arg.arg}: ${name}`;
    if (!given) {
      return `${key} = ${e.py("missing")}("${qualifiedName(e, fn)}", "${arg.arg}")`;
    }
    return `${key} = ${defaultValue(e, fn, given, name, arg.arg)}`;
  });
  if (kwarg) parts.push(`...${keywordsName(e, fn, kwarg, first)}`);
  return `{ ${parts.join(", ")} }`;
}

/** What takes in all other keywords: the dict itself is made from it where the program uses it as one. */
function keywordsName(e: Emitter, fn: FunctionLike, arg: Arg, first: string[]): string {
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg);
  const name = parameterName(e, fn, arg);
  if (!variable || variable.reads.length === 0) return name;
  const onlyPassed = variable.bindings.length === 1 &&
    variable.reads.every((read) => {
      const parent = e.parentOf(read.name);
      return parent?.type === "keyword" && parent.arg === null;
    });
  if (onlyPassed) {
    e.plainKeywords.add(variable);
    return name;
  }
  const options = e.freshName("options");
  first.push(`const ${name} = new ${e.py("Dict")}(Object.entries(${options}));`);
  return options;
}

function optionsType(e: Emitter, fn: FunctionLike): string {
  const { kwonlyargs, kw_defaults, kwarg } = fn.args;
  const parts = kwonlyargs.map((arg, index) =>
    `${arg.arg}${kw_defaults[index] ? "?" : ""}: ${
      typeText(e, e.analysis.parameterType(fn, arg.arg))
    }`
  );
  if (kwarg) return ": Record<string, unknown>";
  return `: { ${parts.join("; ")} }`;
}

function parameter(
  e: Emitter,
  fn: FunctionLike,
  arg: Arg,
  given: Expr | null,
  inline: boolean,
): string {
  const name = parameterName(e, fn, arg);
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg);
  const rebound = variable !== undefined && variable.bindings.length > 1;
  const isRaw = variable !== undefined && e.rawFloats.has(variable);
  const declared = rebound
    ? e.analysis.variableType(variable)
    : e.analysis.parameterType(fn, arg.arg);
  const type = isRaw ? "number" : typeText(e, declared);
  if (!given) return inline && type === "unknown" ? `${name}: unknown` : `${name}: ${type}`;
  if (isRaw) return `${name} = ${argument(raw(e, given))}`;
  const text = defaultValue(e, fn, given, name, arg.arg);
  const own = e.typeOf(given);
  if (type !== "unknown" && typeText(e, own) !== "unknown" && !given.type.startsWith("List")) {
    const either = eitherText(e, [declared, own]);
    if (either !== type) return `${name}: ${either} = ${text}`;
  }
  const obvious = type === "string" && /^["']/.test(text) ||
    type === "number" && /^-?[\d.]+$/.test(text) ||
    type === "boolean" && /^(true|false)$/.test(text);
  return obvious ? `${name} = ${text}` : `${name}: ${type} = ${text}`;
}

/** A default value: evaluated where the function is defined, once. */
function defaultValue(
  e: Emitter,
  fn: FunctionLike,
  given: Expr,
  name: string,
  arg: string,
): string {
  const inClass = e.analysis.scopes.scopeOf(fn).parent;
  if (inClass?.node.type === "ClassDef") {
    const names = [...inClass.variables.values()].filter((variable) =>
      variable.reads.some(({ name }) => name.start >= given.start && name.end <= given.end)
    );
    if (names.length > 0) return ofClass(e, inClass.node, names, given);
  }
  const isConstant = given.type === "Constant" ||
    given.type === "UnaryOp" && given.operand.type === "Constant" ||
    given.type === "Tuple" && given.elts.every((item) => item.type === "Constant");
  if (isConstant) return argument(value(e, given));
  if (given.type === "Name" && given.id !== name) {
    const variable = e.variableOf(given);
    const settled = !variable ||
      variable.bindings.length === 1 && variable.bindings[0]!.kind !== "loop";
    if (settled) return value(e, given).text;
  }
  const wanted = fn.type === "Lambda"
    ? `${name}Default`
    : `${identifier(fn.name)}${name[0]!.toUpperCase()}${name.slice(1)}`;
  return heldDefault(e, given, wanted, isChangingDefault(e, fn, arg, given));
}

/** The name of a default value that is evaluated before the definition which it belongs to. */
export function heldDefault(e: Emitter, given: Expr, wanted: string, changes = false): string {
  const known = e.heldDefaults.get(given);
  if (known !== undefined) return known;
  const held = e.freshName(camelCase(wanted));
  const isEmpty = (given.type === "List" || given.type === "Dict") &&
    value(e, given).text.length <= 2;
  const type = isEmpty ? `: ${typeText(e, e.typeOf(given))}` : "";
  const text = e.within(e.outside ?? e.frame, () => argument(value(e, given)));
  if (changes) e.changingDefaults.push(held);
  e.prelude.push(`${changes ? "let" : "const"} ${held}${type} = ${text};`);
  e.heldDefaults.set(given, held);
  e.held.push({ name: held, type: typeText(e, e.typeOf(given)) });
  return held;
}

/** A default that names of the class's body are part of. */
function ofClass(
  e: Emitter,
  owner: ClassDef,
  names: readonly Variable[],
  given: Expr,
): string {
  const self = e.definitionNames.get(owner) ?? identifier(owner.name);
  const before = names.map((variable) => e.renamed.get(variable));
  for (const variable of names) {
    const text = e.renamed.get(variable);
    if (text) e.renamed.set(variable, text.replace(/\bthis\b/, self));
  }
  const text = argument(value(e, given));
  names.forEach((variable, i) => {
    const text = before[i];
    if (text !== undefined) e.renamed.set(variable, text);
  });
  return text;
}

/** What a parameter is called: one that nobody reads begins with an underscore. */
export function parameterName(e: Emitter, fn: FunctionLike, arg: Arg): string {
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg);
  if (!variable || e.cells.has(variable)) return identifier(arg.arg);
  if (!e.renamed.has(variable) && !isUsed(e, fn, arg) && !arg.arg.startsWith("_")) {
    e.renamed.set(variable, e.unreadName(variable));
  }
  return e.nameOf(variable);
}

function isUsed(e: Emitter, fn: FunctionLike, arg: Arg): boolean {
  const variable = e.analysis.scopes.scopeOf(fn).variables.get(arg.arg);
  return !variable || variable.reads.length > 0 ||
    variable.bindings.some(({ kind }) => kind === "augmented");
}

/** Whether a call of the function passes its options in a trailing object. */
export function takesOptions(fn: FunctionLike): boolean {
  return fn.args.kwonlyargs.length > 0 || fn.args.kwarg !== null;
}

/** A named function's own decorators that say how it is bound. */
export function bindingOf(fn: NamedFunction): "static" | "class" | "method" {
  for (const decorator of fn.decorator_list) {
    if (decorator.type !== "Name") continue;
    if (decorator.id === "staticmethod") return "static";
    if (decorator.id === "classmethod") return "class";
  }
  return takesNoObject(fn) ? "static" : "method";
}

/** Whether a function takes what a call gives it, the first `skip` parameters aside; unpacked arguments nobody can count here. */
export function takesCall({ args }: FunctionLike, node: Call, skip = 0): boolean {
  if (node.args.some(({ type }) => type === "Starred")) return false;
  if (node.keywords.some(({ arg }) => arg === null)) return false;
  const positional = [...args.posonlyargs, ...args.args];
  const required = positional.length - args.defaults.length;
  const places = positional.map(({ arg }, i): Place => ({
    // What has its place alone has no name for a call.
    name: i < args.posonlyargs.length ? "" : arg,
    optional: i >= required,
    kind: "positional",
  })).slice(skip);
  const named = args.kwonlyargs.map(({ arg }, i): Place => ({
    name: arg,
    optional: args.kw_defaults[i] !== null,
    kind: "keyword",
  }));
  const rest: Place[] = [
    ...args.vararg ? [{ name: "", optional: true, kind: "star" } as const] : [],
    ...args.kwarg ? [{ name: "", optional: true, kind: "kwargs" } as const] : [],
  ];
  const names = node.keywords.map(({ arg }) => arg!);
  return refusal("", [...places, ...named, ...rest], node.args.length, names, 0) === null;
}
