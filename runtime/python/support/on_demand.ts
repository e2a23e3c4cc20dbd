/**
 * Members of modules that are made when a program asks for them by name, for `getattr`, `hasattr` and `dir`.
 *
 * @module
 */

type Members = Readonly<Record<string, () => unknown>>;

const modules = new Map<string, { readonly whole: object; readonly members: Members }>();

/**
 * Has a module have members that it does not export.
 *
 * @param name what it exports an object of its members as: it may be exported by several files
 * @param whole that object
 */
export function makeOnDemand(name: string, whole: object, members: Members): void {
  modules.set(name, { whole, members });
}

/** The members that a value has and does not export. */
export function madeOnDemand(value: object): Members | undefined {
  if ((value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] !== "Module") return;
  for (const [name, { whole, members }] of modules) {
    if (Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] === whole) {
      return members;
    }
  }
}
