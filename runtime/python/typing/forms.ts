/**
 * What annotations are written with, as values: `Optional[int]`, `List[str]`, `Any`.
 *
 * @module
 */
import { getattr } from "../attributes.ts";
import { call, invoke } from "../calls.ts";
import {
  argumentsOf,
  argumentText,
  checks,
  matched,
  noneType,
  parametersOf,
  parts as unionParts,
  type Substitutable,
  substituted,
  UnionType,
} from "../classes/generic_alias.ts";
import { TypeError } from "../exceptions.ts";
import { eq } from "../operators/compare.ts";
import { hash } from "../operators/hash.ts";
import { repr } from "../text/repr.ts";
import { isKeywords } from "../values/keywords.ts";
import type { int } from "../values/numbers.ts";
import { FrozenSet } from "../values/set.ts";
import { Ellipsis, NotImplemented } from "../values/singletons.ts";
import { isTuple, type Tuple, tupleFrom } from "../values/tuple.ts";
import { classModule, isClass, typeName } from "../values/types.ts";

/** Anything that an annotation may be written with. */
export abstract class Form implements Substitutable {
  static readonly __module__: string = "typing";

  /** The type variables in it. */
  get __parameters__(): Tuple<unknown[]> {
    return tupleFrom([]);
  }

  substitute(_known: ReadonlyMap<unknown, unknown>): unknown {
    return this;
  }

  /** A union of types. */
  __or__(other: unknown): unknown {
    return union([this, other]);
  }

  /** A union of types. */
  __ror__(other: unknown): unknown {
    return union([other, this]);
  }

  /** Never, unless a form says otherwise. */
  __instancecheck__(_value: unknown): boolean {
    throw new TypeError(`${repr(this)} cannot be used with isinstance()`);
  }

  /** Never, unless a form says otherwise. */
  __subclasscheck__(_candidate: unknown): boolean {
    throw new TypeError(`${repr(this)} cannot be used with issubclass()`);
  }

  /** What `instanceof` says is what `isinstance` says. */
  [Symbol.hasInstance](value: unknown): boolean {
    return this.__instancecheck__(value);
  }
}

/** The name of a type that a program writes as a text: `"Node"`. https://docs.python.org/3/library/typing.html#typing.ForwardRef */
export class ForwardRef extends Form {
  /** The text. */
  readonly __forward_arg__: string;

  constructor(arg: string) {
    super();
    this.__forward_arg__ = arg;
  }

  /** Whether it is the same text. */
  __eq__(other: unknown): unknown {
    return other instanceof ForwardRef && other.__forward_arg__ === this.__forward_arg__;
  }

  /** The hash of the text. */
  __hash__(): int {
    return hash(this.__forward_arg__);
  }

  /** The name as Python prints it. */
  __repr__(): string {
    return `ForwardRef(${repr(this.__forward_arg__)})`;
  }
}

/** What may stand for a type: a type, `None`, a text. */
function typeArgument(value: unknown): unknown {
  if (value === null || value === undefined) return noneType();
  return typeof value === "string" ? new ForwardRef(value) : value;
}

/** A form with a name and a rule for what may stand in its brackets: `Any`, `Optional`. */
export class SpecialForm extends Form {
  /** The form's name. */
  readonly _name: string;
  readonly #make: ((form: SpecialForm, args: unknown[]) => unknown) | null;

  constructor(name: string, make: ((form: SpecialForm, args: unknown[]) => unknown) | null = null) {
    super();
    this._name = name;
    this.#make = make;
  }

  /** The form with arguments. */
  __getitem__(key: unknown): unknown {
    if (this.#make === null) {
      const shown = this._name === "Any" ? "type 'Any'" : repr(this);
      throw new TypeError(`${shown} is not subscriptable`);
    }
    return this.#make(this, argumentsOf(key));
  }

  /** A class may extend `Any`, which adds nothing to it. */
  __mro_entries__(): Tuple<unknown[]> {
    if (this._name !== "Any") throw new TypeError(`Cannot subclass ${repr(this)}`);
    return tupleFrom([]);
  }

  /** The form cannot be called. */
  __call__(): never {
    throw new TypeError(
      this._name === "Any" ? "Any cannot be instantiated" : `Cannot instantiate ${repr(this)}`,
    );
  }

  /** The form as Python prints it. */
  __repr__(): string {
    return `typing.${this._name}`;
  }
}

/** A form or a class of a program with arguments: `Optional[int]`, `Stack[str]`. */
export class TypingAlias extends Form {
  static readonly __name__: string = "_GenericAlias";
  /** What stands before the brackets. */
  readonly __origin__: unknown;
  /** What stands between them. */
  readonly __args__: Tuple<unknown[]>;
  /** The name of what stands before the brackets, where it is one of this module's. */
  readonly _name: string | null;

  constructor(origin: unknown, args: readonly unknown[], name: string | null = null) {
    super();
    this.__origin__ = origin;
    this.__args__ = tupleFrom(args);
    this._name = name;
  }

  override get __parameters__(): Tuple<unknown[]> {
    return parametersOf(this.__args__);
  }

  override substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    return this.withArguments(this.__args__.flatMap((one) => substituted(one, known)));
  }

  /** The same with other arguments. */
  protected withArguments(args: readonly unknown[]): unknown {
    return new TypingAlias(this.__origin__, args, this._name);
  }

  /** The form with arguments in the places of its type variables. */
  __getitem__(key: unknown): unknown {
    const parameters = this.__parameters__;
    return this.substitute(matched(this, parameters, argumentsOf(key).map(typeArgument)));
  }

  /** An object of what stands before the brackets, which remembers its type. */
  __call__(...args: unknown[]): unknown {
    if (this._name !== null && this.__origin__ instanceof SpecialForm) {
      throw new TypeError(`Cannot instantiate ${repr(this.__origin__)}`);
    }
    const last = args.at(-1);
    const made = isKeywords(last)
      ? call(this.__origin__, args.slice(0, -1), last)
      : invoke(this.__origin__, ...args);
    if (typeof made === "object" && made !== null && isClass(this.__origin__)) {
      const own = classModule(this.__origin__) === "__main__";
      if (own && Object.isExtensible(made)) {
        Object.defineProperty(made, "__orig_class__", { value: this, configurable: true });
      }
    }
    return made;
  }

  /** What stands before the brackets has. */
  __getattr__(name: string): unknown {
    return getattr(this.__origin__, name);
  }

  /** Classes that extend it extend what stands before the brackets. */
  __mro_entries__(): Tuple<unknown[]> {
    if (this.__origin__ instanceof SpecialForm) {
      throw new TypeError(`Cannot subclass ${repr(this)}`);
    }
    return tupleFrom([this.__origin__]);
  }

  override __instancecheck__(_value: unknown): boolean {
    throw new TypeError("Subscripted generics cannot be used with class and instance checks");
  }

  override __subclasscheck__(_candidate: unknown): boolean {
    throw new TypeError("Subscripted generics cannot be used with class and instance checks");
  }

  /** Whether it is the same with the same arguments. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof TypingAlias)) return NotImplemented;
    return eq(this.__origin__, other.__origin__) && eq(this.__args__, other.__args__);
  }

  /** The hash of both. */
  __hash__(): int {
    return hash(tupleFrom([this.__origin__, this.__args__]));
  }

  /** The form as Python prints it. */
  __repr__(): string {
    const name = this._name === null ? argumentText(this.__origin__) : `typing.${this._name}`;
    const args = this.__args__.length === 0 ? "()" : this.__args__.map(argumentText).join(", ");
    return `${name}[${args}]`;
  }
}

/** `Union[int, str]`, which `isinstance` takes. */
export class UnionAlias extends TypingAlias {
  static override readonly __name__: string = "_UnionGenericAlias";

  protected override withArguments(args: readonly unknown[]): unknown {
    return union(args);
  }

  override __instancecheck__(value: unknown): boolean {
    return this.__args__.some((type) => checks.isInstance(value, type));
  }

  override __subclasscheck__(candidate: unknown): boolean {
    return this.__args__.some((type) => checks.isSubclass(candidate, type));
  }

  override __eq__(other: unknown): unknown {
    if (!(other instanceof UnionAlias || other instanceof UnionType)) return NotImplemented;
    return eq(new FrozenSet(this.__args__), new FrozenSet(other.__args__));
  }

  override __hash__(): int {
    return hash(new FrozenSet(this.__args__));
  }

  override __repr__(): string {
    const none = noneType();
    const others = this.__args__.filter((one) => one !== none);
    if (this.__args__.length === 2 && others.length === 1) {
      return `typing.Optional[${argumentText(others[0])}]`;
    }
    return super.__repr__();
  }
}

/** A union of types; one type alone is itself. */
export function union(types: readonly unknown[]): unknown {
  const all = unionParts(
    types.map(typeArgument).flatMap((one) => one instanceof UnionAlias ? one.__args__ : [one]),
  );
  return all.length === 1 ? all[0] : new UnionAlias(Union, all, "Union");
}

/** `Callable[[int], str]`. */
export class CallableForm extends TypingAlias {
  static override readonly __name__: string = "_CallableGenericAlias";

  protected override withArguments(args: readonly unknown[]): unknown {
    return new CallableForm(this.__origin__, args, this._name);
  }

  override __repr__(): string {
    const given = this.__args__.slice(0, -1);
    const [first] = given;
    const isWhole = given.length === 1 && (first === Ellipsis || stands(first));
    const text = isWhole ? argumentText(first) : `[${given.map(argumentText).join(", ")}]`;
    return `typing.Callable[${text}, ${argumentText(this.__args__.at(-1))}]`;
  }
}

/** Whether a value stands for all parameters of a function. */
export function stands(value: unknown): boolean {
  return typeName(value) === "ParamSpec" ||
    value instanceof TypingAlias && value._name === "Concatenate";
}

/** `Annotated[int, …]`. */
export class AnnotatedAlias extends TypingAlias {
  static override readonly __name__: string = "_AnnotatedAlias";
  /** What is said of the type. */
  readonly __metadata__: Tuple<unknown[]>;

  constructor(type: unknown, metadata: readonly unknown[]) {
    super(type, [type]);
    this.__metadata__ = tupleFrom(metadata);
  }

  override substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    return new AnnotatedAlias(substituted(this.__origin__, known), this.__metadata__);
  }

  override __eq__(other: unknown): unknown {
    if (!(other instanceof AnnotatedAlias)) return NotImplemented;
    return eq(this.__origin__, other.__origin__) && eq(this.__metadata__, other.__metadata__);
  }

  override __hash__(): int {
    return hash(tupleFrom([this.__origin__, this.__metadata__]));
  }

  override __repr__(): string {
    const all = [argumentText(this.__origin__), ...this.__metadata__.map((one) => repr(one))];
    return `typing.Annotated[${all.join(", ")}]`;
  }
}

/** `Literal["a", 1]`. */
export class LiteralAlias extends TypingAlias {
  static override readonly __name__: string = "_LiteralGenericAlias";

  override __eq__(other: unknown): unknown {
    if (!(other instanceof LiteralAlias)) return NotImplemented;
    return eq(new FrozenSet(this.#typed()), new FrozenSet(other.#typed()));
  }

  override __hash__(): int {
    return hash(new FrozenSet(this.#typed()));
  }

  #typed(): unknown[] {
    return this.__args__.map((one) => tupleFrom([one, typeName(one)]));
  }

  override __repr__(): string {
    return `typing.Literal[${this.__args__.map((one) => repr(one)).join(", ")}]`;
  }
}

/** A type by its name in this module: `List` for `list`. */
export class NamedAlias extends Form {
  static readonly __name__: string = "_SpecialGenericAlias";
  /** The type. */
  readonly __origin__: unknown;
  readonly _name: string;
  /** How many arguments it takes; -1 for any number. */
  readonly #count: number;

  constructor(name: string, origin: unknown, count: number) {
    super();
    this._name = name;
    this.__origin__ = origin;
    this.#count = count;
  }

  /** The type with arguments. */
  __getitem__(key: unknown): unknown {
    const given = argumentsOf(key);
    if (this._name === "Callable") return callableForm(this.__origin__, given);
    const args = given.map((one) => one === Ellipsis ? one : typeArgument(one));
    if (this.#count >= 0 && args.length !== this.#count) {
      const few = args.length < this.#count ? "few" : "many";
      throw new TypeError(
        `Too ${few} arguments for ${repr(this)}; actual ${args.length}, expected ${this.#count}`,
      );
    }
    return new TypingAlias(this.__origin__, args, this._name);
  }

  /** An object of the type. */
  __call__(...args: unknown[]): unknown {
    const last = args.at(-1);
    return isKeywords(last)
      ? call(this.__origin__, args.slice(0, -1), last)
      : invoke(this.__origin__, ...args);
  }

  /** What the type has. */
  __getattr__(name: string): unknown {
    return getattr(this.__origin__, name);
  }

  /** Classes that extend it extend its type. */
  __mro_entries__(): Tuple<unknown[]> {
    return tupleFrom([this.__origin__]);
  }

  override __instancecheck__(value: unknown): boolean {
    return checks.isInstance(value, this.__origin__);
  }

  override __subclasscheck__(candidate: unknown): boolean {
    return checks.isSubclass(candidate, this.__origin__);
  }

  /** The type as Python prints it. */
  __repr__(): string {
    return `typing.${this._name}`;
  }
}

function callableForm(origin: unknown, given: readonly unknown[]): unknown {
  if (given.length !== 2) {
    throw new TypeError("Callable must be used as Callable[[arg, ...], result].");
  }
  const [list, result] = given;
  const isList = Array.isArray(list) && !isTuple(list);
  if (!isList && list !== Ellipsis && !stands(list)) {
    throw new TypeError(
      `Callable[args, result]: args must be a list. Got ${argumentText(list)}`,
    );
  }
  const args = isList ? list.map(typeArgument) : [list];
  return new CallableForm(origin, [...args, typeArgument(result)], "Callable");
}

function one(form: SpecialForm, args: readonly unknown[]): unknown {
  if (args.length !== 1) {
    throw new TypeError(`${repr(form)} accepts only one type. Got ${repr(tupleFrom([...args]))}.`);
  }
  return new TypingAlias(form, args.map(typeArgument), form._name);
}

/** `typing.Union`. */
export const Union: SpecialForm = new SpecialForm("Union", (_, args) => {
  if (args.length === 0) throw new TypeError("Cannot take a Union of no types.");
  return union(args);
});
/** `typing.Optional`. */
export const Optional: SpecialForm = new SpecialForm("Optional", (form, args) => {
  if (args.length !== 1) {
    const shown = repr(tupleFrom(args));
    throw new TypeError(`${repr(form)} requires a single type. Got ${shown}.`);
  }
  return union([args[0], null]);
});
/** `typing.Literal`. */
export const Literal: SpecialForm = new SpecialForm("Literal", (form, args) => {
  const all = args.flatMap((one) => one instanceof LiteralAlias ? one.__args__ : [one]);
  const found: unknown[] = [];
  for (const item of all) {
    if (!found.some((known) => eq(known, item) && typeName(known) === typeName(item))) {
      found.push(item ?? null);
    }
  }
  return new LiteralAlias(form, found, "Literal");
});
/** `typing.Annotated`. */
export const Annotated: SpecialForm = new SpecialForm("Annotated", (_, args) => {
  if (args.length < 2) {
    throw new TypeError(
      "Annotated[...] should be used with at least two arguments (a type and an annotation).",
    );
  }
  const [type, ...metadata] = args;
  if (type instanceof AnnotatedAlias) {
    return new AnnotatedAlias(type.__origin__, [...type.__metadata__, ...metadata]);
  }
  return new AnnotatedAlias(typeArgument(type), metadata);
});
/** `typing.Concatenate`. */
export const Concatenate: SpecialForm = new SpecialForm(
  "Concatenate",
  (form, args) => new TypingAlias(form, args.map(typeArgument), "Concatenate"),
);

/** A form that takes nothing in brackets. */
export function plain(name: string): SpecialForm {
  return new SpecialForm(name);
}

/** A form that takes one type in brackets. */
export function single(name: string): SpecialForm {
  return new SpecialForm(name, one);
}

for (
  const type of [
    ForwardRef,
    SpecialForm,
    TypingAlias,
    UnionAlias,
    CallableForm,
    AnnotatedAlias,
    LiteralAlias,
    NamedAlias,
  ]
) {
  Object.defineProperty(type, "__module__", { value: "typing" });
}
