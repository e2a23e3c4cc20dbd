/**
 * Calls whose callee is known only at run time.
 *
 * @module
 */
import { bindingOf } from "../codec/bound.ts";
import { Coroutine, isCoroutineFunction, marks } from "./coroutines/coroutine.ts";
import { RuntimeError, TypeError } from "../errors.ts";
import {
  type Callable,
  functionName,
  functionsBehind,
  getattr,
  hidden,
  homes,
  isLambda,
  ofClasses,
  originals,
  STATIC,
  staticMethods,
  typeMethod,
} from "./attributes.ts";
import { callClass, chooses, isCalledOtherwise } from "./classes/make.ts";
import { missing as missingKeywords } from "./names.ts";
import { methodOf } from "./operators/dispatch.ts";
import { constructorOwner, parametersOf } from "./parameters.ts";
import { callQuickly, LONG } from "./quick_methods.ts";
import { checkUnbound } from "./unbound.ts";
import { camelCase, snakeCase } from "../letter_case.ts";
import { constructorArguments, optionsOf } from "./runtime_calls.ts";
import {
  countsOfCall,
  countsOfMaking,
  isDoubtful,
  wrongCall,
  wrongCount,
  wrongMaking,
} from "./support/argument_counts.ts";
import {
  keepLimits,
  keepMethodLimits,
  keepPlan,
  laidOut,
  type Limits,
  limitsFor,
  methodLimitsFor,
  NEVER,
  type Plan,
  plan,
  planFor,
} from "./support/call_plans.ts";
import { withEnclosing } from "./support/enclosing.ts";
import { dialect } from "./support/dialect.ts";
import { wrongNameOfMethod } from "./support/keyword_names.ts";
import { noteGenerators } from "./support/generator_names.ts";
import { missingText, tooManyText, twiceText, unexpectedText } from "./support/refusals.ts";
import { str } from "./text/repr.ts";
import { Complex } from "./values/complex.ts";
import { dictEntries } from "./values/dict.ts";
import { isHolder, plainOf } from "./values/held.ts";
import { isKeywords, type Keywords } from "./values/keywords.ts";
import {
  builtinName,
  builtinTypeOf,
  classModule,
  className,
  isClass,
  typeInfoOf,
  typeMethodOf,
  typeName,
} from "./values/types.ts";

/**
 * Calls a value with keywords. A function's own parameters say which keyword goes to which place; what is left goes into
 * a plain object at the end.
 *
 * @throws {TypeError} when the value cannot be called, or not with these arguments
 */
export function call(
  target: unknown,
  args: readonly unknown[] = [],
  ...sources: readonly unknown[]
): unknown {
  const named = gathered(target, sources);
  if (named === undefined) return invoke(target, ...args);
  if (marks.any && isCoroutineFunction(target)) return putOff(target as Callable, args, named);
  return orNone(callNow(target, args, named));
}

/**
 * The arguments that a class takes, keywords in the places of the parameters that they name: what goes between the
 * parentheses of `super(…)`, which only the class's own constructor can call.
 *
 * @throws {TypeError} when the class does not take these arguments
 */
export function matched<C extends abstract new (...args: never[]) => unknown>(
  target: C,
  args: readonly unknown[],
  ...sources: readonly unknown[]
): ConstructorParameters<C> {
  const named = gathered(target, sources, target.prototype) ?? {};
  const owner = constructorOwner(target);
  const isNothing = args.length === 0 && Object.keys(named).length === 0 && isBare(owner);
  const all = isNothing ? [] : constructorArguments(owner, args, named) ??
    placed(target as unknown as Callable, args, named, undefined);
  return all as unknown[] as ConstructorParameters<C>;
}

/** What a call gives: None of functions that give nothing. */
function orNone(value: unknown): unknown {
  return value === undefined ? null : value;
}

function callNow(target: unknown, args: readonly unknown[], named: Keywords): unknown {
  if (typeof target !== "function") {
    const own = methodOf(target, "__call__");
    if (own) return callOn(own as Callable, target, args, named);
    throw notCallable(target);
  }
  const original = originalOf(target as Callable);
  if (original) return callMember(original, args, named);
  const ofClass = ofClasses.get(target);
  if (ofClass) return callUnbound(ofClass, args, named);
  return callOn(target as Callable, undefined, args, named);
}

/** `Class.method(object, …)`. */
function callUnbound(
  { method, owner }: { readonly method: Callable; readonly owner: unknown },
  args: readonly unknown[],
  named?: Keywords,
): unknown {
  const [self, ...rest] = args;
  if (args.length === 0 && named && "self" in named) {
    const { self, ...others } = named;
    return callMember({ method, receiver: self }, [], others);
  }
  if (args.length === 0) {
    const given = Object.keys(named ?? {});
    const { names, positionalOnly, required, keywords, keywordRest } = parametersOf(method);
    const label = `${nestedName(owner)}.${functionName(method)}`;
    const known = [...names.slice(positionalOnly), ...keywords ?? []];
    const other = given.find((name) => !known.some((own) => isName(own, name)));
    if (other !== undefined && !keywordRest) {
      checkPositionalOnly(label, method, given);
      const own = [...names, ...keywords ?? []].map(pythonName);
      throw new TypeError(unexpectedText(label, other, own));
    }
    const gone = names.slice(0, required).filter((own, place) =>
      place < positionalOnly || !given.some((name) => isName(own, name))
    );
    throw missingArguments(label, ["self", ...gone]);
  }
  if (!named && (typeof self !== "object" || self === null)) {
    checkCount(method, rest, Object.create((owner as { prototype: object }).prototype));
  }
  if (named && (typeof self !== "object" || self === null)) {
    return callOn(method, self, rest, named, owner);
  }
  return callMember({ method, receiver: self }, rest, named);
}

/** A method, and the object that it was taken off, by a name. */
export interface Member {
  readonly method: Callable;
  readonly receiver: unknown;
  readonly name?: string;
}

function originalOf(target: Callable): Member | undefined {
  const known = originals.get(target);
  if (known) return known;
  const binding = bindingOf(target);
  if (!binding) return undefined;
  const receiver = binding.receiver as Record<string, unknown> | null | undefined;
  const method = receiver?.[binding.name];
  if (typeof method === "function") return { method: method as Callable, receiver };
  const type = (receiver as object | null | undefined)?.constructor as typeof receiver;
  const ofType = type?.[binding.name];
  return typeof ofType === "function" ? { method: ofType as Callable, receiver: type } : undefined;
}

/** Calls a method on an object or class. */
export function callMember(
  { method, receiver, name }: Member,
  args: readonly unknown[],
  named?: Keywords,
): unknown {
  if (name !== undefined && !named && isDoubtful(name, args.length)) {
    const wrong = wrongCount(typeName(receiver), name, args.length);
    if (wrong !== null) throw new TypeError(wrong);
  }
  const home = named && name !== undefined ? typeMethod(receiver, name) : undefined;
  if (home) return onType(home, receiver, args, named, name!);
  if (typeof receiver === "object" && receiver !== null) {
    return onObject(method, receiver, args, named);
  }
  if (named) return callOn(method, receiver, args, named);
  if (typeof receiver === "function" && !isLibrary(receiver)) checkMethod(method, args, receiver);
  return method.apply(receiver, [...args]);
}

/** The keywords of a call, from objects and from mappings given by `**`; undefined when there are none. */
function gathered(
  target: unknown,
  sources: readonly unknown[],
  receiver?: unknown,
): Keywords | undefined {
  if (sources.length === 1 && isKeywords(sources[0])) {
    return Object.keys(sources[0]).length > 0 ? sources[0] : undefined;
  }
  const all: Keywords = {};
  for (const source of sources) {
    if (source === undefined) continue;
    for (const [name, value] of keywordsIn(target, source, receiver)) {
      if (typeof name !== "string") throw new TypeError("keywords must be strings");
      if (Object.hasOwn(all, name)) {
        throw new TypeError(
          `${fullName(target, receiver)} got multiple values for keyword argument '${name}'`,
        );
      }
      all[name] = value;
    }
  }
  return Object.keys(all).length > 0 ? all : undefined;
}

function keywordsIn(
  target: unknown,
  source: unknown,
  receiver: unknown,
): Iterable<readonly [unknown, unknown]> {
  if (isKeywords(source)) return Object.entries(source);
  const isMapping = source instanceof Map ||
    typeof source === "object" && source !== null && "keys" in source;
  if (isMapping) return dictEntries(source);
  throw new TypeError(
    `${fullName(target, receiver)} argument after ** must be a mapping, not ${typeName(source)}`,
  );
}

/**
 * A callable with its class and module, as errors about a call name it before it is made. A class `on` its own prototype
 * is what prepares an object that is there.
 */
function fullName(target: unknown, on?: unknown): string {
  if (typeof target !== "function" || Object.hasOwn(target, "__repr__")) return str(target);
  const ofType = typeMethodOf(target);
  if (ofType) return `${ofType.type}.${ofType.name}()`;
  const ofClass = ofClasses.get(target);
  const { method, receiver } = originalOf(target as Callable) ??
    { method: ofClass?.method ?? target, receiver: on };
  const own = isClass(method)
    ? `${nestedName(method)}${on === method.prototype ? ".__init__" : ""}`
    : labelOf(method as Callable, receiver, ofClass?.owner);
  const module = classModule(method);
  return module === "builtins" ? `${own}()` : `${module}.${own}()`;
}

function notCallable(value: unknown): TypeError {
  return new TypeError(`'${typeName(value)}' object is not callable`);
}

function callOn(
  target: Callable,
  receiver: unknown,
  args: readonly unknown[],
  named: Keywords,
  home?: unknown,
): unknown {
  const behind = functionsBehind.get(target);
  if (behind) return callOn(behind, undefined, [receiver, ...args], named);
  if (isClass(target) && isCalledOtherwise(target)) return callClass(target, [...args, named]);
  const made = isClass(target)
    ? constructorArguments(constructorOwner(target), args, named)
    : undefined;
  if (made) return construct(target, made);
  const all = placed(target, args, named, receiver, home);
  return isClass(target) ? construct(target, all) : target.apply(receiver, all);
}

/** The arguments, with the keywords in the places of the parameters that they name. */
function placed(
  target: Callable,
  args: readonly unknown[],
  named: Keywords,
  receiver: unknown,
  home?: unknown,
): unknown[] {
  const given = Object.keys(named);
  let known = planFor(target, args.length, given);
  if (known === undefined) {
    findHome(target, args);
    known = planOf(target, args.length, given, receiver, home);
    keepPlan(target, known);
  }
  return laidOut(known, args, named);
}

/** Where so many arguments and these keywords go. */
function planOf(
  target: Callable,
  count: number,
  given: readonly string[],
  receiver: unknown,
  home?: unknown,
): Plan {
  const { names, positionalOnly, keywords, keywordRest, rest, restOptions, required } =
    parametersOf(target);
  const owner = isClass(target) ? constructorOwner(target) : ownerOf(target, receiver) ?? target;
  if (isLibrary(owner) && !keywords) return planInLibrary(target, count, given, receiver, home);
  const label = labelOf(target, receiver, home);
  const places: (number | string)[] = [];
  const filled: boolean[] = Array(count).fill(true);
  const takesOptions = rest && (restOptions || isLibrary(owner)) ||
    OPTIONS.test(names.at(-1) ?? "");
  if (isClass(target) && isBare(owner) && !isLibrary(owner)) {
    throw new TypeError(`${className(target)}() takes no arguments`);
  }
  for (const name of given) {
    const place = names.findIndex((own) => isName(own, name));
    if (place >= positionalOnly) {
      if (place < count) {
        throw new TypeError(twiceText(label, name));
      }
      places.push(place);
      filled[place] = true;
    } else if (keywordRest || (takesOptions && !keywords)) {
      const isKept = keywordRest || COLLECTED.test(names.at(-1) ?? "");
      places.push(isKept ? name : camelCase(name));
    } else if (keywords?.some((own) => isName(own, name))) {
      places.push(keywords.find((own) => isName(own, name)) as string);
    } else {
      checkPositionalOnly(label, target, given);
      const own = [...names, ...keywords ?? []].map(pythonName);
      throw new TypeError(unexpectedText(label, name, own));
    }
  }
  const options = places.filter((place) => typeof place === "string");
  if (!rest && count > names.length && !takesOptions && !isLibrary(owner)) {
    const only = (keywords ?? []).filter((name) => options.includes(name)).length;
    throw tooMany(label, countsSelf(target, receiver, home), target, count, only);
  }
  const gone = names.slice(0, required).filter((_, place) => !filled[place]);
  // Methods of built-in types tell themselves what they need.
  if (gone.length > 0 && typeMethodOf(target) === undefined) throw missingArguments(label, gone);
  checkKeywords(label, target, options);
  // The keywords stand behind all parameters with a place of their own, or in that of the options.
  const end = options.length === 0 ? 0 : keywords || rest ? names.length : names.length - 1;
  return plan(count, given, places, Math.max(filled.length, end));
}

/**
 * The same for functions of the library: what is named in the next place goes there, and all else into a plain object
 * behind, which names parameters that may be left out.
 */
function planInLibrary(
  target: Callable,
  count: number,
  given: readonly string[],
  receiver: unknown,
  home: unknown,
): Plan {
  const { names, rest, required } = parametersOf(target);
  const placed = new Map<string, number>();
  for (const own of names.slice(count, rest ? required : undefined)) {
    const name = given.find((name) => isName(own, name));
    if (name === undefined) break;
    placed.set(name, count + placed.size);
  }
  const left = given.filter((name) => !placed.has(name));
  const takesOthers = rest || OPTIONS.test(names.at(-1) ?? "") ||
    typeInfoOf(target) !== undefined || builtinName(target) !== undefined;
  if (!takesOthers) checkNames(target, count, left, labelOf(target, receiver, home));
  const last = names.at(-1) ?? "";
  const isKept = COLLECTED.test(last) || typeInfoOf(target) !== undefined;
  const spelt = (name: string) => isKept ? name : camelCase(name);
  const places = given.map((name) => placed.get(name) ?? spelt(name));
  return plan(count, given, places, count + placed.size);
}

/** Parameters that keywords are collected in. */
const OPTIONS = /^_?(?:options|keywords|named)$/;

/** Those that keep the names that the program gives, as those of a dict. */
const COLLECTED = /^_?keywords$/;

/** Says in Python's words which keyword has no place left. */
function checkNames(
  target: Callable,
  taken: number,
  left: readonly string[],
  label: string,
): void {
  const { names } = parametersOf(target);
  for (const name of left) {
    const place = names.findIndex((own) => isName(own, name));
    if (place >= taken) continue;
    throw new TypeError(
      place >= 0 ? twiceText(label, name) : unexpectedText(label, name, names.map(pythonName)),
    );
  }
}

/** Says which parameters were given by name that have a place alone. */
function checkPositionalOnly(label: string, target: Callable, given: readonly string[]): void {
  const { names, positionalOnly } = parametersOf(target);
  const forbidden = names.slice(0, positionalOnly).map(pythonName)
    .filter((own) => given.includes(own));
  if (forbidden.length === 0) return;
  throw new TypeError(
    `${label}() got some positional-only arguments passed as keyword arguments: ` +
      `'${forbidden.join(", ")}'`,
  );
}

/** A parameter's name without what TypeScript wanted of it. */
function pythonName(name: string): string {
  return name.replace(/^_(?=[^_])|(?<=[^_])_$/g, "");
}

/** Whether a parameter is the one that Python's name means; an unused one starts, a reserved word ends with "_". */
function isName(own: string, name: string): boolean {
  return own === name || own === `${name}_` || own === `_${name}` || own === camelCase(name);
}

function checkKeywords(label: string, target: Callable, given: readonly string[]): void {
  const { requiredKeywords } = parametersOf(target);
  const gone = requiredKeywords.filter((name) => !given.includes(name));
  if (gone.length > 0) missingKeywords(label, ...gone);
}

/** What Python calls a function in its errors: `f`, `Point.norm`, `Point.__init__`. */
function labelOf(target: Callable, receiver: unknown, home?: unknown): string {
  if (isClass(target)) return `${nestedName(constructorOwner(target))}.__init__`;
  const own = Object.getOwnPropertyDescriptor(target, "__qualname__")?.value as unknown;
  if (typeof own === "string") return own;
  const owner = isLambda(target)
    ? undefined
    : homes.get(target) ?? ownerOf(target, receiver) ?? home;
  const name = functionName(target);
  return owner === undefined ? withEnclosing(target, name) : `${nestedName(owner)}.${name}`;
}

/** The name of a class with those of the classes around it. */
function nestedName(type: unknown): string {
  const own = Object.getOwnPropertyDescriptor(type as object, "__qualname__")?.value as unknown;
  return typeof own === "string" ? own : className(type);
}

/** The class that gives an object its method: the one that has this very function, else the first with one of its name. */
function ownerOf(method: Callable, receiver: unknown): unknown {
  const isOfClass = typeof receiver === "function" && isClass(receiver);
  if (!isOfClass && (typeof receiver !== "object" || receiver === null)) return undefined;
  let named: unknown;
  let at: object | null = isOfClass ? receiver : Object.getPrototypeOf(receiver) as object | null;
  for (; at && at !== Function.prototype; at = above(at)) {
    const own = Object.getOwnPropertyDescriptor(at, method.name);
    if (own === undefined) continue;
    const owner: unknown = typeof at === "function" ? at : at.constructor;
    if (own.value === method) return owner;
    named ??= owner;
  }
  return named ??
    (!isOfClass && staticMethods.has(method) ? ownerOf(method, receiver.constructor) : undefined);
}

/** Whether a class has nothing that its objects are prepared by. */
function isBare(owner: unknown): boolean {
  return isClass(owner) && Object.getPrototypeOf(owner) === Function.prototype &&
    constructorOwner(owner) === owner && !Object.hasOwn(owner.prototype as object, "__init__") &&
    !/^\s*constructor\s*\(/m.test(Function.prototype.toString.call(owner));
}

function above(at: object): object {
  return Object.getPrototypeOf(at) as object;
}

function missingArguments(label: string, names: readonly string[]): TypeError {
  return new TypeError(missingText(label, names.map(pythonName)));
}

function inCamelCase(named: Keywords): Keywords {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [camelCase(name), value]),
  );
}

function construct(target: unknown, args: readonly unknown[]): unknown {
  return new (target as new (...args: unknown[]) => unknown)(...args);
}

/** Whether a function belongs to Python's library, whose parameters may be left out without having a default. */
function isLibrary(target: unknown): boolean {
  return typeInfoOf(target) !== undefined || builtinName(target) !== undefined ||
    classModule(target) !== "__main__";
}

/** Says in Python's words when a function does not get what it needs. */
export function checkCount(
  target: Callable,
  args: readonly unknown[],
  receiver?: unknown,
): void {
  if (args.length !== 1 || !isClass(target)) checkBuiltin(target, args);
  const { names, required, rest, keywords, isGenerator } = parametersOf(target);
  if (isGenerator) noteGenerators(target, () => labelOf(target, receiver));
  const given = keywords && isKeywords(args.at(-1)) ? args.length - 1 : args.length;
  const fits = args.length >= required && (rest || given <= names.length);
  if (fits && !keywords) return;
  const owner = isClass(target) ? constructorOwner(target) : ownerOf(target, receiver) ?? target;
  if (isLibrary(owner)) return;
  if (isClass(target) && isBare(owner)) {
    throw new TypeError(`${className(target)}() takes no arguments`);
  }
  findHome(target, args);
  const label = labelOf(target, receiver);
  if (dialect.current && (args.length < required || !rest && given > names.length)) {
    const self = label.includes(".") ? 1 : 0;
    throw new TypeError(
      dialect.current.wrongCount(label, required + self, names.length + self, given + self),
    );
  }
  if (args.length < required && typeMethodOf(target) === undefined) {
    throw missingArguments(label, names.slice(args.length, required));
  }
  if (keywords && (rest || args.length <= names.length) && !isKeywords(args.at(-1))) {
    checkKeywords(label, target, []);
  }
  if (rest || given <= names.length) return;
  throw tooMany(label, countsSelf(target, receiver), target, given, 0);
}

/** Says in CPython's words when what is built in, or a class that is prepared by it, does not take so many arguments. */
function checkBuiltin(target: Callable, args: readonly unknown[]): void {
  const isDerived = isClass(target);
  if (isDerived && isLibrary(target)) return;
  const type = isDerived ? builtinTypeOf(constructorOwner(target)) : target;
  const name = typeInfoOf(type)?.name;
  const given = isKeywords(args.at(-1)) ? args.length - 1 : args.length;
  const wrong = name === undefined
    ? wrongCall(builtinName(target) ?? "", given)
    : wrongMaking(name, given, isDerived);
  if (wrong !== null) throw new TypeError(wrong);
}

/** Whether Python counts the object itself among the arguments, which a method gets first and has as `this` here. */
function countsSelf(target: Callable, receiver: unknown, home?: unknown): boolean {
  if (isClass(target)) return true;
  if (target.name === "__new__" || staticMethods.has(target) || homes.has(target)) return false;
  return (ownerOf(target, receiver) ?? home) !== undefined;
}

/** Notes the class of a function that decorators were given, which is called with the object that has what they made. */
function findHome(target: Callable, [self]: readonly unknown[]): void {
  if (homes.has(target) || isClass(target) || !SELF.test(parametersOf(target).names[0] ?? "")) {
    return;
  }
  const name = functionName(target);
  let at = typeof self === "function" ? self : Object(self) as object;
  for (; at && at !== Object.prototype; at = above(at)) {
    const made = Object.getOwnPropertyDescriptor(at, name)?.value as unknown;
    if (typeof made !== "function" || !functionsBehind.has(made)) continue;
    homes.set(target, typeof at === "function" ? at : at.constructor);
    return;
  }
}

/** What the object of a method is called, an unused one with "_" before it. */
const SELF = /^_?(?:self|cls)$/;

/** The error for more arguments than there are places; `only` keyword-only ones were given beside them. */
function tooMany(
  label: string,
  isMethod: boolean,
  target: Callable,
  given: number,
  only: number,
): TypeError {
  const { names, required } = parametersOf(target);
  const self = isMethod ? 1 : 0;
  const places = { least: required + self, most: names.length + self };
  return new TypeError(tooManyText(label, places, given + self, only));
}

/**
 * Calls a value that is known only at run time: a function, a class (with `new`), an object with `__call__`.
 *
 * @throws {TypeError} when it cannot be called
 */
export function invoke(target: unknown, ...args: unknown[]): unknown {
  const limits = typeof target === "function"
    ? limitsFor(target) ?? limitsOfTaken(target as Callable, args.length)
    : NEVER;
  if (limits && args.length >= limits.least && args.length <= limits.most) {
    return orNone((target as Callable)(...args));
  }
  if (marks.any && isCoroutineFunction(target)) return putOff(target as Callable, args);
  if (limits === undefined) keepLimitsOf(target as Callable, args.length);
  return orNone(invokeNow(target, args));
}

/** With how many arguments a method that was taken off its object can be called as it is, if that is known of the method. */
function limitsOfTaken(target: Callable, count: number): Limits | undefined {
  const original = originalOf(target);
  return original && methodLimitsFor(original.method, original.name, homeOf(original), count);
}

function homeOf({ receiver }: Member): unknown {
  return typeof receiver === "object" && receiver !== null
    ? Object.getPrototypeOf(receiver)
    : receiver;
}

function keepLimitsOf(target: Callable, count: number): void {
  const original = originalOf(target);
  const limits = limitsOf(target, count, original);
  if (!original) keepLimits(target, limits);
  else keepMethodLimits(original.method, original.name, homeOf(original), count, limits);
}

/** With how many arguments a function can be called as it is: without another look at what it is and takes. */
function limitsOf(target: Callable, count: number, original?: Member): Limits {
  if (isClass(target) || ofClasses.has(target)) return NEVER;
  if (original && functionsBehind.has(original.method)) return NEVER;
  const { names, required, rest, requiredKeywords } = parametersOf(original?.method ?? target);
  const limits = { least: required, most: rest ? Infinity : names.length };
  const type = original ? undefined : typeInfoOf(target)?.name;
  // What built-in types read from an object at the end may be left out.
  if (requiredKeywords.length > 0 && type === undefined) return NEVER;
  if (!original) {
    if (!isLibrary(target)) return limits;
    return type === undefined
      ? countsOfCall(builtinName(target) ?? "") ?? { least: 0, most: Infinity }
      : countsOfMaking(type);
  }
  const { receiver, method, name = "" } = original;
  const isPlain = typeof receiver === "object" && receiver !== null && !isDoubtful(name, count) &&
    !isLibrary(ownerOf(method, receiver) ?? method) &&
    !optionsOf(receiver, method.name, [], undefined);
  return isPlain && count >= limits.least && count <= limits.most
    ? { least: count, most: count }
    : NEVER;
}

/** The call of one of Python's async functions: it runs when it is awaited. */
function putOff(target: Callable, args: readonly unknown[], named?: Keywords): unknown {
  if (!named && !originalOf(target) && !ofClasses.has(target)) checkCount(target, args);
  const { method, receiver } = originalOf(target) ?? { method: target, receiver: undefined };
  return new Coroutine(
    () => (named ? callNow(target, args, named) : invokeNow(target, args)) as Promise<unknown>,
    functionName(method),
    () => labelOf(method, receiver),
  );
}

function invokeNow(target: unknown, args: readonly unknown[]): unknown {
  if (typeof target === "function") {
    if (isClass(target)) {
      if (isCalledOtherwise(target)) return callClass(target, args);
      if (chooses in target) return construct(target, args);
      const made = constructorArguments(constructorOwner(target), args, {});
      if (made) return construct(target, made);
      checkCount(target as never, args);
      return construct(target, args);
    }
    const original = originalOf(target as Callable);
    if (original) return callMember(original, args);
    const ofClass = ofClasses.get(target);
    if (ofClass) return callUnbound(ofClass, args);
    checkCount(target as Callable, args);
    return (target as Callable)(...args);
  }
  const own = methodOf(target, "__call__") as Callable | undefined;
  if (own) return onObject(own, target as object, args, undefined);
  throw notCallable(target);
}

/**
 * Anything callable as a function of one argument.
 *
 * @throws {TypeError} when it cannot be called
 */
export function callable1(target: unknown): (item: unknown) => unknown {
  if (typeof target === "function") {
    if (marks.any && isCoroutineFunction(target)) return (item) => invoke(target, item);
    return isClass(target)
      ? (item) => construct(target, [item])
      : (item) => (target as Callable)(item);
  }
  const own = methodOf(target, "__call__");
  if (own) return (item) => own.call(target, item);
  throw notCallable(target);
}

/**
 * Calls a method of a value that is known only at run time.
 *
 * @param name The method's name as Python has it
 * @throws {AttributeError} when the value has no such method
 *
 * @example
 * ```ts
 * import { callMethod, print } from "@manycore/multiprocessing/python";
 *
 * const value: unknown = "a,b";
 * print(callMethod(value, "split", [","])); // ['a', 'b']
 * ```
 */
export function callMethod(
  receiver: unknown,
  name: string,
  args: readonly unknown[] = [],
  ...sources: readonly unknown[]
): unknown {
  if (sources.length === 0) {
    const quickly = callQuickly(receiver, name, args);
    if (quickly !== LONG) return orNone(quickly);
  }
  const home = typeMethod(receiver, name);
  if (sources.length === 0 && isDoubtful(name, args.length)) {
    const wrong = wrongCount(typeName(receiver), name, args.length);
    if (wrong !== null) throw new TypeError(wrong);
  }
  if (home) return orNone(onType(home, receiver, args, gathered(home, sources), name));
  const isAsked = typeof methodOf(receiver, "__getattribute__") === "function";
  if (
    typeof receiver === "object" && receiver !== null && !(receiver instanceof Complex) && !isAsked
  ) {
    const object = receiver as Record<string, unknown>;
    const found = object[name] ?? object[camelCase(name)];
    const isPlain = object.__getattribute__ === undefined;
    if (isPlain && typeof found === "function" && !hidden(receiver, name)) {
      if (marks.any && isCoroutineFunction(found)) {
        const named = gathered(found, sources);
        const label = functionName(found as Callable);
        return new Coroutine(
          () => onObject(found as Callable, receiver, args, named) as Promise<unknown>,
          label,
          () => labelOf(found as Callable, receiver),
        );
      }
      const isBound = Object.hasOwn(object, name) || isClass(found) || originals.has(found);
      if (isBound) return call(found, args, ...sources);
      return orNone(
        onObject(found as Callable, receiver, args, gathered(found, sources, receiver)),
      );
    }
  }
  const found = getattr(receiver, name);
  if (sources.length === 0) checkUnbound(receiver, found, name, args);
  // A built-in type's own method is not what a derived class has put in its place.
  const [self, ...rest] = args;
  const isUnbound = isHolder(self) && typeInfoOf(receiver) !== undefined;
  return call(found, isUnbound ? [plainOf(self), ...rest] : args, ...sources);
}

/** Says in CPython's words which keyword a method of a built-in type does not take. */
function checkNamesOfMethod(
  receiver: unknown,
  name: string,
  args: readonly unknown[],
  named: Keywords,
): void {
  const wrong = wrongNameOfMethod(typeName(receiver), name, args.length, Object.keys(named));
  if (wrong !== null) throw new TypeError(wrong);
}

/** Calls a method that stands on the type of a value. */
function onType(
  home: Callable,
  receiver: unknown,
  args: readonly unknown[],
  named: Keywords | undefined,
  name: string,
): unknown {
  if (named) checkNamesOfMethod(receiver, name, args, named);
  const all = STATIC.has(home.name) ? [...args] : [receiver, ...args];
  return named ? home(...all, inCamelCase(named)) : home(...all);
}

/**
 * Calls a static method with arguments that may not fit: an error about them counts no object or class.
 *
 * @param name The method's name as Python has it
 * @throws {TypeError} when the arguments do not fit
 */
export function callStatic(
  receiver: unknown,
  name: string,
  args: readonly unknown[],
  ...sources: readonly unknown[]
): unknown {
  const type = isClass(receiver) ? receiver : (receiver as object | null)?.constructor;
  const method = (type as unknown as Record<string, unknown> | undefined)?.[name];
  if (typeof method !== "function" || isCoroutineFunction(method)) {
    return callMethod(receiver, name, args, ...sources);
  }
  staticMethods.add(method);
  const given = gathered(method, sources, type);
  return callMember({ method: method as Callable, receiver: type }, args, given);
}

function onObject(
  method: Callable,
  receiver: object,
  args: readonly unknown[],
  named: Keywords | undefined,
): unknown {
  const converted = optionsOf(receiver, method.name, args, named);
  if (converted) return method.apply(receiver, converted);
  if (named && Object.keys(named).length > 0) {
    if (isLibrary(receiver.constructor)) {
      checkNamesOfMethod(receiver, snakeCase(method.name), args, named);
    }
    return callOn(method, receiver, args, named);
  }
  checkMethod(method, args, receiver);
  return method.apply(receiver, [...args]);
}

/** The same as checkCount of a method: what a decorator has made takes the object as an argument. */
function checkMethod(method: Callable, args: readonly unknown[], receiver: unknown): void {
  const behind = functionsBehind.get(method);
  if (behind) checkCount(behind, [receiver, ...args]);
  else checkCount(method, args, receiver);
}

/**
 * What was called where nothing can wait, such as in `__str__` or a sort key.
 *
 * @throws {RuntimeError} when it has to be waited for
 */
export function atOnce<T>(value: T): Awaited<T> {
  if (!(value instanceof Promise)) return value as Awaited<T>;
  value.catch(() => {});
  throw new RuntimeError(
    "cannot wait here: what is called by a property, a special method or a sort key has to " +
      "give its result at once",
  );
}

/** Calls a method where nothing can wait: the twin that blocks, where there is one. */
export function callMethodSync(
  receiver: unknown,
  name: string,
  args: readonly unknown[] = [],
  ...sources: readonly unknown[]
): unknown {
  const twin = `${camelCase(name)}Sync`;
  const isThere = typeof receiver === "object" && receiver !== null && twin in receiver;
  return atOnce(callMethod(receiver, isThere ? twin : name, args, ...sources));
}
