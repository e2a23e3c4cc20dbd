/**
 * The fields of an object under names that accessors of its class answer for.
 *
 * @module
 */

/** What objects hold under the names of their classes' descriptors: their `__dict__` has it, reading goes elsewhere. */
const hidden = new WeakMap<object, Map<string, unknown>>();

/** How many fields of its own an object had when each of these came. */
const before = new WeakMap<object, Map<string, number>>();

/** What keeps the fields of an object in the place of the object itself, by the names that they have there. */
export interface Keeper {
  entries(): [string, unknown][];
  has(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  delete(name: string): boolean;
}

const keepers = new WeakMap<object, Keeper>();
let areSome = false;

/** Has something else keep the fields of an object from now on. */
export function keepFields(self: object, keeper: Keeper): void {
  keepers.set(self, keeper);
  hidden.delete(self);
  areSome = true;
}

/** What keeps the fields of an object; undefined for the object itself. */
export function keeperOf(self: object): Keeper | undefined {
  return areSome ? keepers.get(self) : undefined;
}

/** What the class of an object has it inherit. */
export function prototypeOf(self: object): object {
  const prototype = Object.getPrototypeOf(self) as object;
  return keeperOf(self) ? Object.getPrototypeOf(prototype) as object : prototype;
}

/** All fields of an object in the order in which they came, those under names of accessors too. */
export function fieldEntries(self: object): [string, unknown][] {
  const entries = [...Object.entries(self), ...keeperOf(self)?.entries() ?? []];
  const more = hidden.get(self);
  if (more === undefined) return entries;
  const { length } = entries;
  let placed = 0;
  for (const entry of more) {
    entries.splice(Math.min(before.get(self)!.get(entry[0])!, length) + placed++, 0, entry);
  }
  return entries;
}

/** What an object holds in its `__dict__` under names that descriptors of its class answer for. */
export function hiddenFields(self: object): Map<string, unknown> | undefined {
  return hidden.get(self);
}

/** Accessors whose objects may have an attribute of their own instead. */
const open = new WeakSet<object>();

/** Says that the objects may have an attribute of their own in the place of an accessor. */
export function openAccessor(get: object): void {
  open.add(get);
}

/** Whether objects may have an attribute of their own in the place of an accessor. */
export function isOpenAccessor(get: object | undefined): boolean {
  return get !== undefined && open.has(get);
}

function accessorOf(self: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = self; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.get || found.set ? found : undefined;
  }
  return undefined;
}

/** Puts something into the `__dict__` of an object that is not to be found on the object itself. */
export function hideField(self: object, name: string, value: unknown): void {
  let fields = hidden.get(self);
  if (!fields) {
    hidden.set(self, fields = new Map());
    before.set(self, new Map());
  }
  if (!fields.has(name)) before.get(self)!.set(name, Object.keys(self).length);
  fields.set(name, value);
}

/** Puts something into the `__dict__` of an object, past whatever the class does when an attribute is set. */
export function putField(self: object, name: string, value: unknown): void {
  const accessor = accessorOf(self, name);
  if (accessor && !(accessor.get && open.has(accessor.get))) {
    hideField(self, name, value);
    return;
  }
  const keeper = keeperOf(self);
  if (keeper) {
    keeper.set(name, value);
    return;
  }
  Object.defineProperty(self, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Takes something out of the `__dict__` of an object. */
export function removeField(self: object, name: string): void {
  hidden.get(self)?.delete(name);
  keeperOf(self)?.delete(name);
  delete (self as Record<string, unknown>)[name];
}
