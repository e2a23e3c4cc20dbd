/**
 * Python's `inspect`, as far as it does not look into frames and sources. https://docs.python.org/3/library/inspect.html
 *
 * @example
 * ```ts
 * import { isfunction } from "@manycore/multiprocessing/python/inspect";
 *
 * isfunction(() => 1); // true
 * ```
 *
 * @module
 */
import { annotationText } from "./support/annotation_text.ts";
import { nameFunctions } from "./support/naming.ts";
import * as self from "./inspect.ts";
import { makes } from "./classes/make.ts";
import { Coroutine, isCoroutineFunction } from "./coroutines/coroutine.ts";
import { dir, getattr, invoke, mro } from "./dispatch.ts";
import { raiseFrom, TypeError, ValueError } from "./exceptions.ts";
import { isPartial, type Partial } from "./functools/partial.ts";
import { constructorFacts } from "./methods.ts";
import { methodOf } from "./operators/dispatch.ts";
import { truth } from "./operators/truth.ts";
import { parametersOf } from "./parameters.ts";
import { generatorState } from "./support/generator_states.ts";
import { options } from "./support/options.ts";
import { repr } from "./text/repr.ts";
import { Dict } from "./values/dict.ts";
import { isKeywords } from "./values/keywords.ts";
import { asTuple, type Tuple, tupleFrom } from "./values/tuple.ts";
import { isType, typeName } from "./values/types.ts";

export {
  FullArgSpec,
  getAnnotations,
  getattrStatic,
  getcallargs,
  getfullargspec,
  getmodulename,
  iscode,
  isdatadescriptor,
  isframe,
  ismethoddescriptor,
  ismethodwrapper,
  istraceback,
} from "./inspect/arguments.ts";

const tagOf = (value: unknown) => Object.prototype.toString.call(value);

/** Whether a value is a function of the program. */
export function isfunction(object: unknown): boolean {
  return typeName(object) === "function";
}

/** Whether a value is a method taken off an object. */
export function ismethod(object: unknown): boolean {
  return typeName(object) === "method";
}

/** Whether a value is a class. */
export function isclass(object: unknown): boolean {
  return isType(object);
}

/** Whether a value is a module. */
export function ismodule(object: unknown): boolean {
  return typeName(object) === "module";
}

/** Whether a value is one of Python's own functions. */
export function isbuiltin(object: unknown): boolean {
  return typeName(object) === "builtin_function_or_method";
}

/** Whether a value is a function or method of any sort. */
export function isroutine(object: unknown): boolean {
  return isbuiltin(object) || isfunction(object) || ismethod(object);
}

/** Whether a function gives generators. */
export function isgeneratorfunction(object: unknown): boolean {
  return tagOf(object) === "[object GeneratorFunction]";
}

/** Whether a value is a generator. */
export function isgenerator(object: unknown): boolean {
  return typeName(object) === "generator";
}

/** Whether a function gives coroutines. */
export function iscoroutinefunction(object: unknown): boolean {
  return isCoroutineFunction(object);
}

/** Whether a value is a coroutine. */
export function iscoroutine(object: unknown): boolean {
  return object instanceof Coroutine;
}

/** Whether a function gives asynchronous generators. */
export function isasyncgenfunction(object: unknown): boolean {
  return tagOf(object) === "[object AsyncGeneratorFunction]";
}

/** Whether a value is an asynchronous generator. */
export function isasyncgen(object: unknown): boolean {
  return tagOf(object) === "[object AsyncGenerator]";
}

/** Whether a value can be awaited. */
export function isawaitable(object: unknown): boolean {
  return object instanceof Coroutine || methodOf(object, "__await__") !== undefined;
}

/** Whether a class has abstract methods. */
export function isabstract(object: unknown): boolean {
  const names = isType(object) ? getattr(object, "__abstractmethods__", null) : null;
  return names !== null && truth(names);
}

/** A generator that nobody has asked yet. */
export const GEN_CREATED = "GEN_CREATED";
/** A generator that runs. */
export const GEN_RUNNING = "GEN_RUNNING";
/** A generator that waits to be asked. */
export const GEN_SUSPENDED = "GEN_SUSPENDED";
/** A generator at its end. */
export const GEN_CLOSED = "GEN_CLOSED";
/** A coroutine that was not started. */
export const CORO_CREATED = "CORO_CREATED";
/** A coroutine that runs. */
export const CORO_RUNNING = "CORO_RUNNING";
/** A coroutine that waits. */
export const CORO_SUSPENDED = "CORO_SUSPENDED";
/** A coroutine at its end. */
export const CORO_CLOSED = "CORO_CLOSED";

/** How far a generator is. https://docs.python.org/3/library/inspect.html#inspect.getgeneratorstate */
export function getgeneratorstate(generator: object): string {
  return `GEN_${generatorState(generator).toUpperCase()}`;
}

/** How far a coroutine is. https://docs.python.org/3/library/inspect.html#inspect.getcoroutinestate */
export function getcoroutinestate(coroutine: Coroutine): string {
  return coroutine.state;
}

/** A docstring without the indentation of its lines. https://docs.python.org/3/library/inspect.html#inspect.cleandoc */
export function cleandoc(doc: string): string {
  const lines = doc.replaceAll("\t", "        ").split("\n");
  const indents = lines.slice(1).filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const all = [lines[0]!.trimStart(), ...lines.slice(1).map((line) => line.slice(margin))];
  while (all.length > 0 && all.at(-1) === "") all.pop();
  while (all.length > 0 && all[0] === "") all.shift();
  return all.join("\n");
}

/** The docstring of a value, or null. https://docs.python.org/3/library/inspect.html#inspect.getdoc */
export function getdoc(object: unknown): string | null {
  const doc = getattr(object, "__doc__", null);
  return typeof doc === "string" ? cleandoc(doc) : null;
}

/** A class and all that it inherits from. https://docs.python.org/3/library/inspect.html#inspect.getmro */
export function getmro(cls: unknown): Tuple<unknown[]> {
  return tupleFrom([...mro(cls as never)]);
}

/** The members of a value with their names, sorted. https://docs.python.org/3/library/inspect.html#inspect.getmembers */
export function getmembers(
  object: unknown,
  predicate: unknown = null,
): Tuple<[string, unknown]>[] {
  const members: Tuple<[string, unknown]>[] = [];
  for (const name of dir(object) as string[]) {
    let value: unknown;
    try {
      value = getattr(object, name);
    } catch {
      continue;
    }
    if (predicate === null || truth(invoke(predicate, value))) {
      members.push(asTuple([name, value]) as Tuple<[string, unknown]>);
    }
  }
  return members;
}

/** The function behind what decorators have made of it. https://docs.python.org/3/library/inspect.html#inspect.unwrap */
export function unwrap(func: unknown): unknown {
  let found = func;
  for (let next; (next = getattr(found, "__wrapped__", null)) !== null;) found = next;
  return found;
}

const KINDS = [
  "POSITIONAL_ONLY",
  "POSITIONAL_OR_KEYWORD",
  "VAR_POSITIONAL",
  "KEYWORD_ONLY",
  "VAR_KEYWORD",
] as const;
const DESCRIPTIONS = [
  "positional-only",
  "positional or keyword",
  "variadic positional",
  "keyword-only",
  "variadic keyword",
] as const;

/** How a parameter is given. */
export class ParameterKind {
  static readonly __module__ = "inspect";
  static readonly __name__ = "_ParameterKind";
  /** Its number. */
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** Its name. */
  get name(): string {
    return KINDS[this.value]!;
  }

  /** What it is in words. */
  get description(): string {
    return DESCRIPTIONS[this.value]!;
  }

  /** Whether it comes before another. */
  __lt__(other: ParameterKind): boolean {
    return this.value < other.value;
  }

  /** Its name. */
  __str__(): string {
    return this.name;
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<_ParameterKind.${this.name}: ${this.value}>`;
  }
}

const [positionalOnly, either, variadic, keywordOnly, keywords] = KINDS.map((_, value) =>
  new ParameterKind(value)
) as [ParameterKind, ParameterKind, ParameterKind, ParameterKind, ParameterKind];

/** Stands for what is not there. */
class Empty {
  static readonly __module__ = "inspect";
  static readonly __name__ = "_empty";
}

/** One parameter of a signature. https://docs.python.org/3/library/inspect.html#inspect.Parameter */
export class Parameter {
  static readonly __module__ = "inspect";
  /** Stands for a default or annotation that is not there. */
  static readonly empty: unknown = Empty;
  static readonly POSITIONAL_ONLY: ParameterKind = positionalOnly;
  static readonly POSITIONAL_OR_KEYWORD: ParameterKind = either;
  static readonly VAR_POSITIONAL: ParameterKind = variadic;
  static readonly KEYWORD_ONLY: ParameterKind = keywordOnly;
  static readonly VAR_KEYWORD: ParameterKind = keywords;
  /** Its name. */
  readonly name: string;
  /** How it is given. */
  readonly kind: ParameterKind;
  /** Its default, or `Parameter.empty`. */
  readonly default: unknown;
  /** Its annotation, or `Parameter.empty`. */
  readonly annotation: unknown;

  constructor(
    name: string,
    kind: ParameterKind,
    options: { readonly default?: unknown; readonly annotation?: unknown } = {},
  ) {
    this.name = name;
    this.kind = kind;
    this.default = "default" in options ? options.default : Empty;
    this.annotation = "annotation" in options ? options.annotation : Empty;
  }

  /** The same with other values for some fields. */
  replace(
    named: { name?: string; kind?: ParameterKind; default?: unknown; annotation?: unknown } = {},
  ): Parameter {
    const { name = this.name, kind = this.kind, ...others } = named;
    return new Parameter(name, kind, {
      default: this.default,
      annotation: this.annotation,
      ...others,
    });
  }

  /** As it is written. */
  __str__(): string {
    const stars = this.kind === variadic ? "*" : this.kind === keywords ? "**" : "";
    const noted = this.annotation === Empty ? "" : `: ${annotationText(this.annotation)}`;
    const equals = noted === "" ? "=" : " = ";
    const given = this.default === Empty ? "" : `${equals}${repr(this.default)}`;
    return `${stars}${this.name}${noted}${given}`;
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<Parameter "${this.__str__()}">`;
  }
}

/** What was given for which parameter. https://docs.python.org/3/library/inspect.html#inspect.BoundArguments */
export class BoundArguments {
  static readonly __module__ = "inspect";
  /** By name. */
  readonly arguments: Dict<string, unknown>;
  /** Of what. */
  readonly signature: Signature;

  constructor(signature: Signature, given: Dict<string, unknown>) {
    this.signature = signature;
    this.arguments = given;
  }

  /** The positional ones. */
  get args(): Tuple<unknown[]> {
    const list: unknown[] = [];
    for (const { name, kind } of this.signature.parameters.values()) {
      if (kind === keywordOnly || kind === keywords || !this.arguments.has(name)) break;
      const value = this.arguments.get(name);
      if (kind === variadic) list.push(...value as unknown[]);
      else list.push(value);
    }
    return tupleFrom(list);
  }

  /** Those by keyword. */
  get kwargs(): Dict<string, unknown> {
    const found = new Dict<string, unknown>();
    for (const { name, kind } of this.signature.parameters.values()) {
      if (!this.arguments.has(name)) continue;
      const value = this.arguments.get(name);
      if (kind === keywordOnly) found.set(name, value);
      if (kind === keywords) found.update(value as Dict<string, unknown>);
    }
    return found;
  }

  /** Puts the defaults in for what was not given. */
  applyDefaults(): void {
    const all: [string, unknown][] = [];
    for (const { name, kind, default: otherwise } of this.signature.parameters.values()) {
      if (this.arguments.has(name)) all.push([name, this.arguments.get(name)]);
      else if (otherwise !== Empty) all.push([name, otherwise]);
      else if (kind === variadic) all.push([name, tupleFrom([])]);
      else if (kind === keywords) all.push([name, new Dict()]);
    }
    this.arguments.clear();
    for (const [name, value] of all) this.arguments.set(name, value);
  }

  /** As CPython shows it. */
  __repr__(): string {
    const parts = [...this.arguments].map(([name, value]) => `${name}=${repr(value)}`);
    return `<BoundArguments (${parts.join(", ")})>`;
  }
}

/** What a signature is made of. */
interface Replaced {
  parameters?: Iterable<Parameter>;
  returnAnnotation?: unknown;
}

/** The parameters and the result of a function. https://docs.python.org/3/library/inspect.html#inspect.Signature */
export class Signature {
  static readonly __module__ = "inspect";
  /** Stands for an annotation that is not there. */
  static readonly empty: unknown = Empty;
  /** By name. */
  readonly parameters: Dict<string, Parameter>;
  /** The annotation of the result, or `Signature.empty`. */
  readonly returnAnnotation: unknown;

  constructor(parameters?: Iterable<Parameter> | Replaced | null, ...others: unknown[]) {
    const given = options<Replaced>(["parameters", "returnAnnotation"], parameters, ...others);
    const { parameters: list = [], returnAnnotation = Empty } = given;
    this.parameters = new Dict(Array.from(list ?? [], (one) => [one.name, one]));
    this.returnAnnotation = returnAnnotation;
  }

  /** That of a callable. */
  static fromCallable(obj: unknown): Signature {
    return signature(obj);
  }

  /** The same with other parameters, or another result. */
  replace(named: Replaced = {}): Signature {
    const { parameters = [...this.parameters.values()], returnAnnotation } = named;
    return new Signature(
      parameters,
      returnAnnotation === undefined ? this.returnAnnotation : returnAnnotation,
    );
  }

  /**
   * What arguments mean.
   *
   * @throws {TypeError} when they do not fit
   */
  bind(...given: unknown[]): BoundArguments {
    return this.#bind(given, false);
  }

  /** The same, where some may be missing. */
  bindPartial(...given: unknown[]): BoundArguments {
    return this.#bind(given, true);
  }

  #bind(given: unknown[], isPartial: boolean): BoundArguments {
    const named = isKeywords(given.at(-1)) ? { ...given.pop() as Record<string, unknown> } : {};
    const found = new Dict<string, unknown>();
    const positional = [...given];
    for (const { name, kind, default: otherwise } of this.parameters.values()) {
      if (kind === variadic) {
        if (positional.length > 0) found.set(name, tupleFrom(positional.splice(0)));
      } else if (kind === keywords) {
        if (Object.keys(named).length > 0) {
          found.set(name, new Dict(Object.entries(named)));
          for (const key of Object.keys(named)) delete named[key];
        }
      } else if (kind !== keywordOnly && positional.length > 0) {
        if (Object.hasOwn(named, name) && kind !== positionalOnly) {
          throw new TypeError(`multiple values for argument '${name}'`);
        }
        found.set(name, positional.shift());
      } else if (Object.hasOwn(named, name) && kind !== positionalOnly) {
        found.set(name, named[name]);
        delete named[name];
      } else if (otherwise === Empty && !isPartial) {
        throw new TypeError(`missing a required argument: '${name}'`);
      }
    }
    if (positional.length > 0) throw new TypeError("too many positional arguments");
    const [extra] = Object.keys(named);
    if (extra !== undefined) {
      throw new TypeError(`got an unexpected keyword argument '${extra}'`);
    }
    return new BoundArguments(this, found);
  }

  /** As it is written. */
  __str__(): string {
    const parts: string[] = [];
    let isOnly = false;
    let isStarred = false;
    for (const one of this.parameters.values()) {
      if (one.kind === positionalOnly) isOnly = true;
      else if (isOnly) {
        parts.push("/");
        isOnly = false;
      }
      if (one.kind === variadic) isStarred = true;
      else if (one.kind === keywordOnly && !isStarred) {
        parts.push("*");
        isStarred = true;
      }
      parts.push(one.__str__());
    }
    if (isOnly) parts.push("/");
    const result = this.returnAnnotation === Empty
      ? ""
      : ` -> ${annotationText(this.returnAnnotation)}`;
    return `(${parts.join(", ")})${result}`;
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<Signature ${this.__str__()}>`;
  }
}

/** The parameters of a function as they are written, without defaults. */
function written(callable: unknown): string[] {
  const text = getattr(callable, "__text_signature__", null);
  if (typeof text === "string") return text === "" ? [] : text.split(", ");
  const { names, rest, keywords: named, keywordRest } = parametersOf(callable as never);
  return [
    ...names.map((name) => name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "")),
    ...rest ? ["*args"] : named && named.length > 0 ? ["*"] : [],
    ...named ?? [],
    ...keywordRest ? ["**kwargs"] : [],
  ];
}

/**
 * The parameters and the result of a function. https://docs.python.org/3/library/inspect.html#inspect.signature
 *
 * @throws {TypeError} when the value cannot be called
 */
export function signature(callable: unknown): Signature {
  const target = unwrap(callable);
  if (isType(target)) {
    const init = (target as { prototype: { __init__?: unknown } }).prototype.__init__;
    const maker = (target as { [makes]?: object })[makes];
    if (!init && maker) return signatureOfMaker(maker, target as object);
    return signature(init ?? callableOf(target));
  }
  if (typeof target !== "function") {
    const own = methodOf(target, "__call__");
    if (!own) throw new TypeError(`${repr(target)} is not a callable object`);
    return signature(getattr(target, "__call__"));
  }
  if (isPartial(target)) return signatureOfPartial(target);
  const isBound = ismethod(target);
  const defaults = getattr(target, "__defaults__", null) as unknown[] | null;
  const named = getattr(target, "__kwdefaults__", null) as Dict<string, unknown> | null;
  const annotations = getattr(target, "__annotations__", null) as Dict<string, unknown> | null;
  const list = written(target);
  const slash = list.indexOf("/");
  const star = list.findIndex((name) => /^\*(?!\*)/.test(name));
  const parameters: Parameter[] = [];
  list.forEach((text, i) => {
    if (text === "/" || text === "*") return;
    const name = text.replace(/^\*+/, "");
    const kind = text.startsWith("**")
      ? keywords
      : text.startsWith("*")
      ? variadic
      : star >= 0 && i > star
      ? keywordOnly
      : i < slash
      ? positionalOnly
      : either;
    const noted = annotations?.has(name) ? { annotation: annotations.get(name) } : {};
    const given = kind === keywordOnly && named?.has(name) ? { default: named.get(name) } : {};
    parameters.push(new Parameter(name, kind, { ...noted, ...given }));
  });
  const positional = parameters.filter(({ kind }) => kind === positionalOnly || kind === either);
  const first = positional.length - (defaults?.length ?? 0);
  defaults?.forEach((value, i) => {
    const one = positional[first + i];
    if (!one) return;
    const noted = one.annotation === Empty ? {} : { annotation: one.annotation };
    parameters[parameters.indexOf(one)] = new Parameter(one.name, one.kind, {
      ...noted,
      default: value,
    });
  });
  if (isBound && parameters[0]?.name === "self") parameters.shift();
  const result = annotations?.has("return") ? annotations.get("return") : Empty;
  return new Signature(parameters, result);
}

/** What a partial still takes: what was given by name has it as default, and from there on all is given by name. */
/** The signature of a named tuple: that of its `__new__` without the class. */
function signatureOfMaker(maker: object, type: object): Signature {
  const noted = getattr(type, "__annotations__", null) as Dict<string, unknown> | null;
  const [, ...parameters] = signature(maker).parameters.values();
  return new Signature(
    parameters.map((one) =>
      noted?.has(one.name) ? one.replace({ annotation: noted.get(one.name) }) : one
    ),
    Empty,
  );
}

function signatureOfPartial(target: Partial): Signature {
  const whole = signature(target.func);
  const named = Object.fromEntries(target.keywords);
  let given: Dict<string, unknown>;
  try {
    given = whole.bindPartial(...target.args, named).arguments;
  } catch (error) {
    const text = `partial object ${repr(target)} has incorrect arguments`;
    throw raiseFrom(new ValueError(text), error);
  }
  const left: Parameter[] = [];
  const byName: Parameter[] = [];
  let isByName = false;
  for (const one of whole.parameters.values()) {
    const isGiven = given.has(one.name);
    const isNamed = Object.hasOwn(named, one.name);
    if (isGiven && (one.kind === positionalOnly || one.kind === either && !isNamed)) continue;
    isByName ||= isGiven && one.kind === either;
    const isFilled = isGiven && (one.kind === either || one.kind === keywordOnly);
    const kind = isByName && one.kind === either ? keywordOnly : one.kind;
    const changed = one.replace({ kind, ...isFilled ? { default: given.get(one.name) } : {} });
    if (!isByName) left.push(changed);
    else if (kind !== variadic) byName.push(changed);
  }
  return new Signature([...left, ...byName], whole.returnAnnotation);
}

/** A class without an `__init__` of its own takes what its constructor does. */
function callableOf(target: unknown): (...args: never[]) => unknown {
  for (let at = target; typeof at === "function"; at = Object.getPrototypeOf(at)) {
    const told = constructorFacts.get(at) as { __text_signature__?: string } | undefined;
    const text = told?.__text_signature__?.replace(/^\w+(, )?/, "");
    if (told) return Object.assign(() => null, told, { __text_signature__: text });
  }
  const { names, rest } = parametersOf(target as never);
  const known = () => null;
  return Object.assign(known, {
    __text_signature__: [...names, ...rest ? ["*args"] : []].join(", "),
  });
}

nameFunctions(self);
