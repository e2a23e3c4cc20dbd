/**
 * Names: what Python's become in TypeScript, and which ones stand in the way.
 *
 * @module
 */

/** Words that cannot name a variable in a module (which is strict code). */
const RESERVED = new Set([
  ..."arguments await break case catch class const continue debugger default delete do else enum eval export"
    .split(" "),
  ..."extends false finally for function if implements import in instanceof interface let new null package"
    .split(" "),
  ..."private protected public return static super switch this throw true try typeof undefined var void"
    .split(" "),
  ..."while with yield NaN Infinity using".split(" "),
]);

/** Globals of JavaScript that emitted text itself refers to. */
const GLOBALS = new Set([
  "Math",
  "Number",
  "String",
  "Symbol",
  "Error",
  "Set",
  "Promise",
  "Object",
  "Iterator",
  "Generator",
  "AsyncGenerator",
]);

/** Python's name as it can stand in TypeScript. */
export function identifier(name: string): string {
  return RESERVED.has(name) || GLOBALS.has(name) ? `${name}_` : name;
}

/** `apply_async` as `applyAsync`; leading and trailing underscores and constants stay as they are. */
export function camelCase(name: string): string {
  if (/^[A-Z0-9_]+$/.test(name)) return name;
  const [, before, body, after] = /^(_*)(.*?)(_*)$/s.exec(name)!;
  if (before && after && before.length > 1) return name;
  return before + body!.replace(/_+([a-zA-Z0-9])/g, (_, c: string) => c.toUpperCase()) + after;
}

/** What a helper is called where the program has taken its name. */
export function helperAlias(name: string): string {
  return `py${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** A name that nobody has taken, near `wanted`. */
export function fresh(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2;; n++) {
    if (!taken.has(`${wanted}${n}`)) return `${wanted}${n}`;
  }
}

/** Whether `name` can be written after a dot or as a plain key. */
export function isPlainKey(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
