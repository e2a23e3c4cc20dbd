/** The kinds of actions that `add_argument` knows by name. */
import { ValueError } from "../exceptions.ts";
import { getattr, setattr } from "../attributes.ts";
import { list } from "../builtins/list.ts";
import { iter } from "../operators/iteration.ts";
import { add } from "../operators/arithmetic.ts";
import { isList } from "../values/tuple.ts";
import { options } from "../support/options.ts";
import { Action, type ActionOptions, refuse, SHOWN } from "./action.ts";
import { OPTIONAL, SUPPRESS } from "./constants.ts";
import type { Namespace } from "./namespace.ts";
import type { ArgumentParser } from "./parser.ts";

const COMMON = ["optionStrings", "dest", "default", "required", "help", "deprecated"];
const VALUED = [...COMMON, "nargs", "const", "type", "choices", "metavar"];

/** Checks what an action that takes values is told. */
function checkValued(kind: "store" | "append", given: ActionOptions): void {
  if (given.nargs === 0) {
    throw new ValueError(
      kind === "store"
        ? "nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate"
        : "nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate",
    );
  }
  if (given.const !== undefined && given.const !== null && given.nargs !== OPTIONAL) {
    throw new ValueError(`nargs must be '${OPTIONAL}' to supply const`);
  }
}

/** Stores a value. */
export class StoreAction extends Action {
  static readonly __name__: string = "_StoreAction";

  constructor(given: ActionOptions) {
    refuse("_StoreAction", given, VALUED);
    checkValued("store", given);
    super(given);
  }

  override __call__(_parser: ArgumentParser, namespace: Namespace, values: unknown): void {
    setattr(namespace, this.dest!, values);
  }
}

/** Stores what it was told to. */
export class StoreConstAction extends Action {
  static readonly __name__: string = "_StoreConstAction";

  constructor(given: ActionOptions) {
    refuse("_StoreConstAction", given, [...COMMON, "const", "metavar"]);
    super({ ...given, nargs: 0 });
  }

  override __call__(_parser: ArgumentParser, namespace: Namespace): void {
    setattr(namespace, this.dest!, this.const);
  }
}

/** Stores True. */
export class StoreTrueAction extends StoreConstAction {
  static override readonly __name__: string = "_StoreTrueAction";

  constructor(given: ActionOptions) {
    refuse("_StoreTrueAction", given, COMMON);
    super({ ...given, const: true, default: given.default === undefined ? false : given.default });
  }
}

/** Stores False. */
export class StoreFalseAction extends StoreConstAction {
  static override readonly __name__: string = "_StoreFalseAction";

  constructor(given: ActionOptions) {
    refuse("_StoreFalseAction", given, COMMON);
    super({ ...given, const: false, default: given.default === undefined ? true : given.default });
  }
}

/** The list of what was found so far, which is nobody else's. */
function soFar(namespace: Namespace, dest: string): unknown {
  const items = getattr(namespace, dest, null);
  if (items === null) return [];
  return isList(items) ? [...items] : list(items as Iterable<unknown>);
}

/** Puts a value behind those before. */
export class AppendAction extends Action {
  static readonly __name__: string = "_AppendAction";

  constructor(given: ActionOptions) {
    refuse("_AppendAction", given, VALUED);
    checkValued("append", given);
    super(given);
  }

  override __call__(_parser: ArgumentParser, namespace: Namespace, values: unknown): void {
    const items = soFar(namespace, this.dest!) as unknown[];
    setattr(namespace, this.dest!, [...items, values]);
  }
}

/** Puts what it was told to behind those before. */
export class AppendConstAction extends Action {
  static readonly __name__: string = "_AppendConstAction";

  constructor(given: ActionOptions) {
    refuse("_AppendConstAction", given, [...COMMON, "const", "metavar"]);
    super({ ...given, nargs: 0 });
  }

  override __call__(_parser: ArgumentParser, namespace: Namespace): void {
    const items = soFar(namespace, this.dest!) as unknown[];
    setattr(namespace, this.dest!, [...items, this.const]);
  }
}

/** Puts all values behind those before. */
export class ExtendAction extends AppendAction {
  static override readonly __name__: string = "_ExtendAction";

  override __call__(_parser: ArgumentParser, namespace: Namespace, values: unknown): void {
    const items = soFar(namespace, this.dest!) as unknown[];
    setattr(namespace, this.dest!, [...items, ...iter(values)]);
  }
}

/** Counts how often it occurs. */
export class CountAction extends Action {
  static readonly __name__: string = "_CountAction";

  constructor(given: ActionOptions) {
    refuse("_CountAction", given, COMMON);
    super({ ...given, nargs: 0 });
  }

  override __call__(_parser: ArgumentParser, namespace: Namespace): void {
    setattr(namespace, this.dest!, add(getattr(namespace, this.dest!, null) ?? 0, 1));
  }
}

/** Prints the help, and ends the program. */
export class HelpAction extends Action {
  static readonly __name__: string = "_HelpAction";

  constructor(given: ActionOptions) {
    super({ dest: SUPPRESS, default: SUPPRESS, ...given, nargs: 0 });
  }

  override __call__(parser: ArgumentParser): void {
    parser.printHelp();
    parser.exit();
  }
}

/** Prints a version, and ends the program. */
export class VersionAction extends Action {
  static readonly __name__: string = "_VersionAction";
  version: string | null;

  constructor({ version, ...given }: ActionOptions & { version?: string | null }) {
    super({
      dest: SUPPRESS,
      default: SUPPRESS,
      help: "show program's version number and exit",
      ...given,
      nargs: 0,
    });
    this.version = version ?? null;
  }

  override __call__(parser: ArgumentParser): void {
    parser.printVersion(this.version ?? "");
    parser.exit();
  }
}

/** What it takes by place, which is less than other actions take. */
const BOOLEAN = SHOWN.filter((name) => name !== "nargs" && name !== "const");

/** Stores True for `--name`, False for `--no-name`. https://docs.python.org/3/library/argparse.html#argparse.BooleanOptionalAction */
export class BooleanOptionalAction extends Action {
  constructor(
    optionStrings: readonly string[] | ActionOptions,
    dest?: string | null | ActionOptions,
    ...more: unknown[]
  ) {
    const given = options<ActionOptions>(BOOLEAN, optionStrings, dest, ...more);
    const all = given.optionStrings!.flatMap((option) => {
      if (!option.startsWith("--")) return [option];
      if (option.startsWith("--no-")) {
        throw new ValueError(`invalid option name '${option}' for BooleanOptionalAction`);
      }
      return [option, `--no-${option.slice(2)}`];
    });
    super({ ...given, optionStrings: all, nargs: 0 });
  }

  override __call__(
    _parser: ArgumentParser,
    namespace: Namespace,
    _values: unknown,
    optionString: string | null = null,
  ): void {
    if (optionString === null || !this.optionStrings.includes(optionString)) return;
    setattr(namespace, this.dest!, !optionString.startsWith("--no-"));
  }

  override formatUsage(): string {
    return this.optionStrings.join(" | ");
  }
}

/** The kinds by their names. */
export const KINDS: ReadonlyMap<unknown, new (given: never) => Action> = new Map<
  unknown,
  new (given: never) => Action
>([
  [null, StoreAction],
  ["store", StoreAction],
  ["store_const", StoreConstAction],
  ["store_true", StoreTrueAction],
  ["store_false", StoreFalseAction],
  ["append", AppendAction],
  ["append_const", AppendConstAction],
  ["extend", ExtendAction],
  ["count", CountAction],
  ["help", HelpAction],
  ["version", VersionAction],
]);
