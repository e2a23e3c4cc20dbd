/**
 * The names by which pickles find what library modules define. Each module enters its own when it is loaded: pickles
 * load none.
 *
 * @module
 */

const values = new Map<string, object>();
const names = new Map<object, readonly [module: string, name: string]>();

/** Says under which name pickles have a class or function; one that is entered twice is written under the last. */
export function pickledAs(module: string, name: string, value: object): void {
  values.set(`${module}\n${name}`, value);
  names.set(value, [module, name]);
}

/** What a library module has entered under a name. */
export function libraryValue(module: string, name: string): object | undefined {
  return values.get(`${module}\n${name}`);
}

/** The names of a class or function of a library module. */
export function libraryNames(value: object): readonly [module: string, name: string] | undefined {
  return names.get(value);
}
