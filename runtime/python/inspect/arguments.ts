/**
 * What `inspect` tells of a function's arguments in its older forms, of annotations, and of what stands in a class.
 *
 * @module
 */
import { getattr, hasattr, type } from "../dispatch.ts";
import { type NamedTuple, namedtuple } from "../collections/namedtuple.ts";
import { AttributeError, TypeError } from "../exceptions.ts";
import { type Place, refusal } from "../support/refusals.ts";
import { repr } from "../text/repr.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { isType, typeName } from "../values/types.ts";
import { Parameter, signature } from "../inspect.ts";

/** What a function takes. https://docs.python.org/3/library/inspect.html#inspect.getfullargspec */
export type FullArgSpec = NamedTuple<{
  args: string[];
  varargs: string | null;
  varkw: string | null;
  defaults: Tuple<unknown[]> | null;
  kwonlyargs: string[];
  kwonlydefaults: Dict<string, unknown> | null;
  annotations: Dict<string, unknown>;
}>;

/** The class of what {@linkcode getfullargspec} gives. */
export const FullArgSpec: new (...values: unknown[]) => FullArgSpec = namedtuple("FullArgSpec", [
  "args",
  "varargs",
  "varkw",
  "defaults",
  "kwonlyargs",
  "kwonlydefaults",
  "annotations",
], { module: "inspect" }) as never;

/** The parameters of a callable, the object of a method among them. */
function parametersOf(func: unknown): Parameter[] {
  const list = [...signature(func).parameters.values()];
  return typeName(func) === "method" && list[0]?.name !== "self"
    ? [new Parameter("self", Parameter.POSITIONAL_OR_KEYWORD), ...list]
    : list;
}

function isGiven(value: unknown): boolean {
  return value !== Parameter.empty;
}

/**
 * What a function takes, as a named tuple. https://docs.python.org/3/library/inspect.html#inspect.getfullargspec
 *
 * @throws {TypeError} when the value cannot be called
 */
export function getfullargspec(func: unknown): FullArgSpec {
  if (typeof func !== "function" && !hasattr(func, "__call__")) {
    throw new TypeError("unsupported callable");
  }
  const all = parametersOf(func);
  const of = (...kinds: unknown[]) => all.filter(({ kind }) => kinds.includes(kind));
  const places = of(Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD);
  const only = of(Parameter.KEYWORD_ONLY);
  const defaults = places.map((one) => one.default).filter(isGiven);
  const onlyDefaults = only.filter((one) => isGiven(one.default))
    .map((one): [string, unknown] => [one.name, one.default]);
  const { returnAnnotation } = signature(func);
  const annotations: [string, unknown][] = isGiven(returnAnnotation)
    ? [["return", returnAnnotation]]
    : [];
  for (const { name, annotation } of all) {
    if (isGiven(annotation)) annotations.push([name, annotation]);
  }
  return new FullArgSpec(
    places.map(({ name }) => name),
    of(Parameter.VAR_POSITIONAL)[0]?.name ?? null,
    of(Parameter.VAR_KEYWORD)[0]?.name ?? null,
    defaults.length > 0 ? tupleFrom(defaults) : null,
    only.map(({ name }) => name),
    onlyDefaults.length > 0 ? new Dict(onlyDefaults) : null,
    new Dict(annotations),
  );
}

/**
 * What a call would bind to the names of a function. https://docs.python.org/3/library/inspect.html#inspect.getcallargs
 *
 * @throws {TypeError} as the call would
 */
export function getcallargs(func: unknown, ...given: unknown[]): Dict<string, unknown> {
  const named: Keywords = isKeywords(given.at(-1)) ? given.pop() as Keywords : {};
  const all = parametersOf(func);
  const isMethod = typeName(func) === "method";
  const values = isMethod ? [getattr(func, "__self__"), ...given] : [...given];
  const wrong = refusal(
    String(getattr(func, "__name__")),
    all.map((one) => placeOf(one)),
    values.length,
    Object.keys(named),
    0,
  );
  if (wrong !== null) throw new TypeError(wrong);
  const found = new Dict<string, unknown>();
  const known = new Set(all.map(({ name }) => name));
  const isOnly = ({ kind }: Parameter) => kind === Parameter.KEYWORD_ONLY;
  for (const one of [...all.filter((each) => !isOnly(each)), ...all.filter(isOnly)]) {
    const { name, kind, default: otherwise } = one;
    if (kind === Parameter.VAR_POSITIONAL) found.set(name, tupleFrom(values.splice(0)));
    else if (kind === Parameter.VAR_KEYWORD) {
      found.set(name, new Dict(Object.entries(named).filter(([key]) => !known.has(key))));
    } else if (!isOnly(one) && values.length > 0) found.set(name, values.shift());
    else found.set(name, Object.hasOwn(named, name) ? named[name] : otherwise);
  }
  return found;
}

function placeOf({ name, kind, default: otherwise }: Parameter): Place {
  const optional = isGiven(otherwise);
  if (kind === Parameter.VAR_POSITIONAL) return { name, optional: true, kind: "star" };
  if (kind === Parameter.VAR_KEYWORD) return { name, optional: true, kind: "kwargs" };
  return { name, optional, kind: kind === Parameter.KEYWORD_ONLY ? "keyword" : "positional" };
}

/**
 * The annotations of a function, class or module, as they are written.
 *
 * @throws {TypeError} when the value can have none
 * @see https://docs.python.org/3/library/inspect.html#inspect.get_annotations
 */
export function getAnnotations(obj: unknown): Dict<string, unknown> {
  const isAny = isType(obj) || typeof obj === "function" || typeName(obj) === "module" ||
    hasattr(obj, "__call__");
  if (!isAny) throw new TypeError(`${repr(obj)} is not a module, class, or callable.`);
  const isInherited = isType(obj) && !Object.hasOwn(obj as object, "__annotations__");
  const own = isInherited ? null : getattr(obj, "__annotations__", null);
  return own instanceof Dict ? new Dict(own) as Dict<string, unknown> : new Dict();
}

const ABSENT: unique symbol = Symbol("absent");

/**
 * What stands under a name, without anything being computed: a property itself, not its value.
 *
 * @throws {AttributeError} when there is nothing, and no other value is given
 * @see https://docs.python.org/3/library/inspect.html#inspect.getattr_static
 */
export function getattrStatic(obj: unknown, attr: string, otherwise: unknown = ABSENT): unknown {
  if (typeof obj === "object" && obj !== null) {
    const own = Object.getOwnPropertyDescriptor(obj, attr);
    if (own && "value" in own) return own.value;
  }
  const found = getattr(isType(obj) ? obj : type(obj), attr, ABSENT);
  if (found !== ABSENT) return found;
  if (otherwise !== ABSENT) return otherwise;
  throw new AttributeError(attr);
}

/** The name of a module whose file this may be, or null. https://docs.python.org/3/library/inspect.html#inspect.getmodulename */
export function getmodulename(path: string): string | null {
  return /([^/]*)\.pyc?$/.exec(path)?.[1] ?? null;
}

/** Whether a value is asked when an attribute is set. https://docs.python.org/3/library/inspect.html#inspect.isdatadescriptor */
export function isdatadescriptor(object: unknown): boolean {
  if (isType(object) || typeName(object) === "method" || typeof object === "function") return false;
  return hasattr(object, "__set__") || hasattr(object, "__delete__");
}

/** Whether a value is asked when an attribute is read, and only then. https://docs.python.org/3/library/inspect.html#inspect.ismethoddescriptor */
export function ismethoddescriptor(object: unknown): boolean {
  if (isType(object) || typeName(object) === "method" || typeName(object) === "function") {
    return false;
  }
  return typeName(object) === "method_descriptor" ||
    hasattr(object, "__get__") && !hasattr(object, "__set__");
}

/** Whether a value is the code of a function. */
export function iscode(object: unknown): boolean {
  return typeName(object) === "code";
}

/** Whether a value is a frame. */
export function isframe(object: unknown): boolean {
  return typeName(object) === "frame";
}

/** Whether a value is a traceback. */
export function istraceback(object: unknown): boolean {
  return typeName(object) === "traceback";
}

/** Whether a value is a special method of a built-in type's value. */
export function ismethodwrapper(object: unknown): boolean {
  return /^(builtin_function_or_method|method-wrapper|wrapper_descriptor)$/.test(typeName(object));
}
