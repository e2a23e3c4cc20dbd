/**
 * Type variables, and types by other names.
 *
 * @module
 */
import { argumentsOf, argumentText } from "../classes/generic_alias.ts";
import { TypeError } from "../exceptions.ts";
import { hash } from "../operators/hash.ts";
import { repr } from "../text/repr.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import type { int } from "../values/numbers.ts";
import { NotImplemented } from "../values/singletons.ts";
import { type Tuple, tupleFrom } from "../values/tuple.ts";
import { Form, TypingAlias } from "./forms.ts";

/** What the names of type variables are put together with. */
interface Options {
  readonly bound?: unknown;
  readonly covariant?: unknown;
  readonly contravariant?: unknown;
  readonly infer_variance?: unknown;
  readonly default?: unknown;
}

/** The class of {@linkcode NoDefault}. */
class NoDefaultType {
  static readonly __module__ = "typing";

  /** The value as Python prints it. */
  __repr__(): string {
    return "typing.NoDefault";
  }
}

/** What a type variable has that is given no default. https://docs.python.org/3/library/typing.html#typing.NoDefault */
export const NoDefault: object = new NoDefaultType();

function sign({ covariant, contravariant, infer_variance: inferred }: Options): string {
  if (inferred === true) return "";
  if (covariant === true) return "+";
  return contravariant === true ? "-" : "~";
}

/** A variable that stands for a type, or for several. */
export abstract class Parameter extends Form {
  /** The variable's name. */
  readonly __name__: string;
  /** What it stands for where nothing is given. */
  readonly __default__: unknown;
  /** Whether what it may stand for is found by type checkers. */
  readonly __infer_variance__: boolean;
  /** What the variable's types derive from, or null. */
  readonly __bound__: unknown;
  /** Whether it may stand for subclasses. */
  readonly __covariant__: boolean;
  /** Whether it may stand for superclasses. */
  readonly __contravariant__: boolean;
  readonly #sign: string;

  constructor(name: string, options: Options) {
    super();
    this.__name__ = name;
    this.__bound__ = options.bound ?? null;
    this.__covariant__ = options.covariant === true;
    this.__contravariant__ = options.contravariant === true;
    this.__infer_variance__ = options.infer_variance === true;
    this.__default__ = options.default === undefined ? NoDefault : options.default;
    this.#sign = sign(options);
  }

  /** Whether there is a default. */
  has_default(): boolean {
    return this.__default__ !== NoDefault;
  }

  override get __parameters__(): Tuple<unknown[]> {
    return tupleFrom([this]);
  }

  override substitute(known: ReadonlyMap<unknown, unknown>): unknown {
    return known.has(this) ? known.get(this) : this;
  }

  /** The variable as Python prints it. */
  __repr__(): string {
    return `${this.#sign}${this.__name__}`;
  }
}

/** A type variable's class. */
export class TypeVariable extends Parameter {
  static readonly __name__: string = "TypeVar";
  /** The types that it may stand for, where they are listed. */
  readonly __constraints__: Tuple<unknown[]>;

  constructor(name: string, constraints: readonly unknown[], options: Options) {
    super(name, options);
    this.__constraints__ = tupleFrom(constraints);
  }
}

/** The class of variables for the parameters of functions. */
export class ParameterSpecification extends Parameter {
  static readonly __name__: string = "ParamSpec";

  /** The positional ones. */
  get args(): ParamSpecArgs {
    return new ParamSpecArgs(this);
  }

  /** The named ones. */
  get kwargs(): ParamSpecKwargs {
    return new ParamSpecKwargs(this);
  }
}

/** The positional or the named ones among the parameters that a variable stands for. */
abstract class ParameterPart extends Form {
  static override readonly __module__: string = "typing";
  /** The variable. */
  readonly __origin__: unknown;

  constructor(origin: unknown) {
    super();
    this.__origin__ = origin;
  }

  /** Whether it is the same part of the same variable. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof ParameterPart) || other.constructor !== this.constructor) {
      return NotImplemented;
    }
    return other.__origin__ === this.__origin__;
  }

  /** The hash of the variable. */
  __hash__(): int {
    return hash(this.__origin__);
  }

  /** The part as Python prints it. */
  __repr__(): string {
    const { __origin__: origin } = this;
    const name = origin instanceof Parameter ? origin.__name__ : repr(origin);
    return `${name}.${this instanceof ParamSpecArgs ? "args" : "kwargs"}`;
  }
}

/** The positional ones. https://docs.python.org/3/library/typing.html#typing.ParamSpecArgs */
export class ParamSpecArgs extends ParameterPart {}

/** The named ones. https://docs.python.org/3/library/typing.html#typing.ParamSpecKwargs */
export class ParamSpecKwargs extends ParameterPart {}

/** The class of variables for several types. */
export class TypeVariableTuple extends Parameter {
  static readonly __name__: string = "TypeVarTuple";

  constructor(name: string, options: Options = {}) {
    super(name, { ...options, infer_variance: true });
  }

  /** The types in their places. */
  *__iter__(): Generator<unknown> {
    yield new TypingAlias(this, [this], "Unpack");
  }
}

/** The name, the constraints and the options that a variable is made with. */
function given(args: readonly unknown[]): { args: readonly unknown[]; options: Options } {
  const last = args.at(-1);
  return isKeywords(last)
    ? { args: args.slice(0, -1), options: last as Options }
    : { args, options: {} };
}

/**
 * A type variable. https://docs.python.org/3/library/typing.html#typing.TypeVar
 *
 * @throws {TypeError} when there is a single constraint
 */
export function TypeVar(name: string, ...constraints: unknown[]): TypeVariable {
  const { args, options } = given(constraints);
  if (args.length === 1) throw new TypeError("A single constraint is not allowed");
  return new TypeVariable(name, args, options);
}

/** A variable for the parameters of a function. https://docs.python.org/3/library/typing.html#typing.ParamSpec */
export function ParamSpec(name: string, options: Keywords = {}): ParameterSpecification {
  return new ParameterSpecification(name, options as Options);
}

/** A variable for several types. https://docs.python.org/3/library/typing.html#typing.TypeVarTuple */
export function TypeVarTuple(name: string, options: Keywords = {}): TypeVariableTuple {
  return new TypeVariableTuple(name, options as Options);
}

/**
 * A type by another name, as the statement `type X = int` makes it: looked at when it is asked for.
 * https://docs.python.org/3/library/typing.html#typing.TypeAliasType
 */
export class TypeAliasType extends Form {
  /** The name. */
  readonly __name__: string;
  /** The type variables of the name. */
  readonly __type_params__: Tuple<unknown[]>;
  readonly #value: () => unknown;

  constructor(name: string, value: () => unknown, parameters: readonly unknown[] = []) {
    super();
    this.__name__ = name;
    this.#value = value;
    this.__type_params__ = tupleFrom(parameters);
  }

  /** The type. */
  get __value__(): unknown {
    return this.#value();
  }

  override get __parameters__(): Tuple<unknown[]> {
    return this.__type_params__;
  }

  /** The name with arguments. */
  __getitem__(key: unknown): unknown {
    if (this.__type_params__.length === 0) {
      throw new TypeError("Only generic type aliases are subscriptable");
    }
    return new AliasWithArguments(this, argumentsOf(key));
  }

  override __instancecheck__(_value: unknown): boolean {
    throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
  }

  /** The name as Python prints it. */
  __repr__(): string {
    return this.__name__;
  }
}

/** `Pair[int]`: a type by another name, with arguments. */
class AliasWithArguments extends TypingAlias {
  static override readonly __module__: string = "types";
  static override readonly __name__: string = "GenericAlias";

  override __repr__(): string {
    return `${repr(this.__origin__)}[${this.__args__.map(argumentText).join(", ")}]`;
  }
}

/** A type variable of a `class`, `def` or `type` statement: its name stands alone. */
export function typeParameter(
  kind: "TypeVar" | "ParamSpec" | "TypeVarTuple",
  name: string,
  bound: unknown = null,
): TypeVariable | ParameterSpecification | TypeVariableTuple {
  const options: Options = { infer_variance: true, bound };
  if (kind === "TypeVarTuple") return new TypeVariableTuple(name);
  if (kind === "ParamSpec") return new ParameterSpecification(name, options);
  return Array.isArray(bound)
    ? new TypeVariable(name, bound, { infer_variance: true })
    : new TypeVariable(name, [], options);
}

for (
  const type of [
    TypeVariable,
    ParameterSpecification,
    TypeVariableTuple,
    TypeAliasType,
  ]
) {
  Object.defineProperty(type, "__module__", { value: "typing" });
}
