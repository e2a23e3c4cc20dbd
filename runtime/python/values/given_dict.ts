/**
 * A dict that a program puts in the place of an object's own: `self.__dict__ = shared`.
 *
 * Whoever else has the dict sees what the object is given, and the other way round. So the object keeps nothing itself any
 * more: before its class stands what looks into the dict first, where JavaScript looks for what an object has not.
 *
 * @module
 */
import { entriesOf } from "../../codec/contents.ts";
import { isOpenAccessor, keeperOf, keepFields, removeField } from "../../codec/hidden_fields.ts";
import { AttributeError, TypeError } from "../../errors.ts";
import { slotsOf, takesField } from "../classes/slots.ts";
import { Dict } from "./dict.ts";
import { Fields } from "./fields.ts";
import { placeOf, shownName } from "./foreign.ts";
import { typeName } from "./types.ts";

type Names = Dict<string, unknown>;

const dicts = new WeakMap<object, Names>();

/** The dict that an object was given; undefined where it keeps its fields itself. */
export function givenDict(self: object): Names | undefined {
  return keeperOf(self) && dicts.get(self);
}

/** Names that exceptions have outside their `__dict__`. */
const OF_ERRORS: readonly string[] = ["args", "stack", "message", "cause"];

/** What stands in the `__dict__` of an object. */
export function fieldsOf(self: object): Names {
  return givenDict(self) ?? new Fields(self, self instanceof Error ? OF_ERRORS : slotsOf(self));
}

/**
 * Has an object keep its fields in a dict.
 *
 * @throws {TypeError} when it is no dict
 */
export function giveDict(self: object, dict: unknown): void {
  if (!isDict(dict)) return;
  const owner = dict instanceof Fields ? dict.owner : undefined;
  if (owner === self || givenDict(self) === dict) return;
  // What shows the fields of another object is what that one keeps them in from now on.
  if (owner !== undefined) give(owner, dict);
  give(self, dict);
}

function isDict(dict: unknown): dict is Names {
  if (dict instanceof Map) return true;
  throw new TypeError(`__dict__ must be set to a dictionary, not a '${typeName(dict)}'`);
}

/**
 * Has an object have the fields in a dict, which nobody else has, in the place of those that it has.
 *
 * @throws {TypeError} when it is no dict
 */
export function takeFields(self: object, dict: unknown): void {
  if (!takesField(self, "__dict__")) {
    throw new AttributeError(
      `'${
        typeName(self)
      }' object has no attribute '__dict__' and no __dict__ for setting new attributes`,
    );
  }
  if (!isDict(dict)) return;
  const given = [...entriesOf<string, unknown>(dict as never)];
  const fields = fieldsOf(self);
  fields.clear();
  for (const [name, value] of given) fields.set(name, value);
}

function give(self: object, dict: Names): void {
  const isGiven = dicts.has(self);
  if (!isGiven) {
    for (const name of [...fieldsOf(self).keys()]) {
      removeField(self, placeOf(self, name));
    }
  }
  // A dict may be its own object's: its methods are those that it has now.
  const read = dict.get.bind(dict);
  const has = dict.has.bind(dict);
  const set = dict.set.bind(dict);
  const remove = dict.delete.bind(dict);
  dicts.set(self, dict);
  keepFields(self, {
    entries: () =>
      [...entriesOf(dict as never)].map(([name, value]) => [placeOf(self, String(name)), value]),
    has: (place) => has(shownName(place)),
    get: (place) => read(shownName(place)),
    set: (place, value) => void set(shownName(place), value),
    delete: (place) => remove(shownName(place)),
  });
  if (!isGiven) lookInto(self, Object.getPrototypeOf(self) as object);
}

/** Has an object that keeps its fields in a dict be of another class. */
export function lookInto(self: object, home: object): void {
  const slots = self instanceof Error ? OF_ERRORS : slotsOf(self);
  /** Whether a name is one of the dict's: neither what descriptors answer for nor what a dict's own methods are for. */
  const isKept = (key: PropertyKey): key is string => {
    if (typeof key !== "string" || key.includes(" ") || slots.includes(key)) return false;
    if (key === "constructor" || placeOf(self, shownName(key)) !== key) return false;
    for (let at: object | null = home; at; at = Object.getPrototypeOf(at) as object | null) {
      const found = Object.getOwnPropertyDescriptor(at, key);
      if (!found) continue;
      return found.get || found.set ? isOpenAccessor(found.get) : at !== Dict.prototype;
    }
    return true;
  };
  Object.setPrototypeOf(
    self,
    new Proxy(Object.create(home) as object, {
      get(target, key, receiver) {
        const keeper = isKept(key) ? keeperOf(self) : undefined;
        return keeper?.has(key as string)
          ? keeper.get(key as string)
          : Reflect.get(target, key, receiver) as unknown;
      },
      set(target, key, value, receiver) {
        if (!isKept(key)) {
          if (Reflect.set(target, key, value, receiver)) return true;
          const name = shownName(String(key));
          throw new AttributeError(
            `property '${name}' of '${typeName(self)}' object has no setter`,
          );
        }
        keeperOf(self)!.set(key, value);
        return true;
      },
      has(target, key) {
        return isKept(key) && keeperOf(self)!.has(key) || Reflect.has(target, key);
      },
    }),
  );
}
