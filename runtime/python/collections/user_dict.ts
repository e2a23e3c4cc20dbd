/**
 * Python's class `collections.UserDict`.
 *
 * @module
 */
import { registerForm } from "../../codec/forms.ts";
import { getattr } from "../dispatch.ts";
import { KeyError } from "../exceptions.ts";
import { contains, delItem, item, setItem } from "../operators/container.ts";
import { iter } from "../operators/iteration.ts";
import { len } from "../operators/length.ts";
import { repr } from "../text/repr.ts";
import { Dict, dictEntries } from "../values/dict.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";
import { NotImplemented } from "../values/singletons.ts";
import { MutableMapping } from "./mappings.ts";

type Made = new () => UserDict;

/** The dict in a value, which may be one. */
function plain(value: unknown): unknown {
  return value instanceof UserDict ? value.data : value;
}

/**
 * A dict to derive from: every change goes through its methods.
 * https://docs.python.org/3/library/collections.html#collections.UserDict
 */
export class UserDict extends MutableMapping {
  static override readonly __module__: string = "collections";
  static override readonly __abstractmethods__: readonly string[] = [];

  /** What is in it. */
  data: Dict<unknown, unknown>;

  /**
   * @param dict keys and values that it begins with
   * @param named more of them
   */
  constructor(dict: unknown = null, named?: Keywords) {
    super();
    this.data = new Dict();
    const isNamed = isKeywords(dict);
    if (!isNamed && dict !== null) this.update(dict);
    const more = isNamed ? dict : named;
    if (more !== undefined && Object.keys(more).length > 0) this.update(more);
  }

  /** A dict with these keys, and one value for all. */
  static fromkeys(this: Made, keys: unknown, value: unknown = null): UserDict {
    const made = new this();
    for (const key of iter(keys)) setItem(made, key, value);
    return made;
  }

  /** How many keys there are. */
  __len__(): number {
    return len(this.data);
  }

  /** The value of a key; a subclass may say by `__missing__` what one has that is not there. */
  __getitem__(key: unknown): unknown {
    if (this.data.has(key)) return this.data.get(key);
    const { __missing__: missing } = this as { __missing__?: (key: unknown) => unknown };
    if (missing) return missing.call(this, key);
    throw new KeyError(key);
  }

  /** Sets the value of a key. */
  __setitem__(key: unknown, value: unknown): void {
    this.data.set(key, value);
  }

  /** Takes a key out. */
  __delitem__(key: unknown): void {
    delItem(this.data, key);
  }

  /** The keys. */
  __iter__(): IterableIterator<unknown> {
    return iter(this.data);
  }

  /** Whether there is a key. */
  override __contains__(key: unknown): boolean {
    return this.data.has(key);
  }

  /** The value of a key, or another where there is none. */
  override get(key: unknown, otherwise: unknown = null): unknown {
    return contains(this, key) ? item(this, key) : otherwise;
  }

  /** The dict as Python prints it. */
  __repr__(): string {
    return repr(this.data);
  }

  /** What is in either; the other's values go first. */
  __or__(other: unknown): unknown {
    return merged(this, this, other);
  }

  /** What is in either; the own values go first. */
  __ror__(other: unknown): unknown {
    return merged(this, other, this);
  }

  /** Takes in what another has. */
  __ior__(other: unknown): this {
    this.data.update(plain(other) as Dict<unknown, unknown>);
    return this;
  }

  /** Another with the same keys and values. */
  __copy__(): this {
    const made = Object.assign(Object.create(Object.getPrototypeOf(this)), this) as this;
    made.data = new Dict(dictEntries(this.data));
    return made;
  }

  /** Another with the same keys and values. */
  copy(): this {
    return this.__copy__();
  }
}

function merged(self: UserDict, first: unknown, second: unknown): unknown {
  const [one, two] = [plain(first), plain(second)];
  if (!(one instanceof Map) || !(two instanceof Map)) return NotImplemented;
  const all = new Dict<unknown, unknown>([...dictEntries(one), ...dictEntries(two)]);
  return new (getattr(self, "__class__") as new (all: unknown) => unknown)(all);
}

registerForm<UserDict, Dict<unknown, unknown>>(import.meta, UserDict, "python.userdict", {
  write: (dict) => dict.data,
  read: (data) => {
    const made = new UserDict();
    made.data = data;
    return made;
  },
});
