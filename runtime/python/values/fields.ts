/**
 * The `__dict__` of an object.
 *
 * @module
 */
import { entriesOf } from "../../codec/contents.ts";
import { registerForm } from "../../codec/forms.ts";
import { fieldEntries, keeperOf, putField, removeField } from "../../codec/hidden_fields.ts";
import { Dict } from "./dict.ts";
import { placeOf, shownName } from "./foreign.ts";

/** The fields of an object as they were when it was asked for; what is put into it, or taken out, the object has, or loses. */
export class Fields extends Dict<string, unknown> {
  #owner: object | undefined = undefined;

  constructor(owner: object, hidden: readonly string[] = []) {
    super();
    for (const [name, value] of fieldEntries(owner)) {
      // The items of a list are none of its fields.
      if (hidden.includes(name) || owner instanceof Array && /^\d+$/.test(name)) continue;
      super.set(shownName(name), value);
    }
    this.#owner = owner;
  }

  /** The object, until it keeps its fields in a dict itself: then this is one like any other. */
  get owner(): object | undefined {
    return this.#owner && keeperOf(this.#owner) ? undefined : this.#owner;
  }

  override set(name: string, value: unknown): this {
    const { owner } = this;
    if (owner !== undefined) putField(owner, placeOf(owner, name), value);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    if (!super.delete(name)) return false;
    const { owner } = this;
    if (owner !== undefined) removeField(owner, placeOf(owner, name));
    return true;
  }

  override clear(): void {
    const { owner } = this;
    if (owner !== undefined) {
      for (const name of [...super.keys()]) removeField(owner, placeOf(owner, name));
    }
    super.clear();
  }
}

// To programs, and to other processes, it is a dict like any other.
Object.defineProperty(Fields.prototype, "constructor", { value: Dict });
registerForm<Fields, [string, unknown][]>(import.meta, Fields, "python.fields", {
  write: (fields) => Array.from(entriesOf<string, unknown>(fields as never)),
  read: (entries) => new Dict(entries) as never,
});
