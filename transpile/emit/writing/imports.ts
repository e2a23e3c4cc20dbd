/**
 * What the emitted module imports. Names are asked for while the text is written, so nothing unused is ever imported.
 *
 * @module
 */
import { helperAlias, identifier } from "./names.ts";

/** One import declaration: a namespace, or names with the aliases they have here. */
export interface Import {
  readonly specifier: string;
  /** Whether it is there even where none of its names is used: the module is run by it. */
  readonly effects?: boolean;
  readonly namespace?: string;
  readonly names: readonly {
    readonly name: string;
    readonly alias?: string;
    readonly type: boolean;
  }[];
}

/** Collects imports. */
export class Imports {
  readonly #runtime: string;
  readonly #taken: ReadonlySet<string>;
  readonly #names = new Map<string, Map<string, { alias: string; type: boolean }>>();
  readonly #namespaces = new Map<string, Map<string, string>>();
  readonly #byAlias = new Map<string, string>();
  /** Modules that are run by being imported, in the order in which they have to be. */
  readonly #effects: string[] = [];

  /** `taken` are the names that the program binds itself, `own` those that its imports bind. */
  constructor(runtime: string, taken: ReadonlySet<string>, readonly own: ReadonlySet<string>) {
    this.#runtime = runtime;
    this.#taken = taken;
  }

  /** The local name of `name` of the runtime's module `module` ("" is the package itself). */
  value(module: string, name: string, wanted?: string): string {
    return this.#add(module, name, wanted, false);
  }

  /** The local name of a type. */
  type(module: string, name: string): string {
    return this.#add(module, name, undefined, true);
  }

  /** The local name of a whole module; `wanted` is what the program calls it. */
  namespace(module: string, wanted: string): string {
    const aliases = this.#namespaces.get(module) ?? new Map<string, string>();
    this.#namespaces.set(module, aliases);
    const known = aliases.get(wanted);
    if (known) return known;
    const alias = this.#claim(identifier(wanted), `* ${module}`);
    aliases.set(wanted, alias);
    return alias;
  }

  /** Imports a module of the program for what it does, after those that are imported so already. */
  effects(module: string): void {
    if (!this.#effects.includes(module)) this.#effects.push(module);
  }

  /** All declarations, in the order in which a reader expects them. */
  list(): Import[] {
    const imports: Import[] = [];
    for (const [module, aliases] of this.#namespaces) {
      for (const namespace of aliases.values()) {
        imports.push({ specifier: this.#specifier(module), namespace, names: [] });
      }
    }
    for (const [module, names] of this.#names) {
      const list = [...names].map(([key, { alias, type }]) => {
        const name = key.split(" ")[0]!;
        return alias === name ? { name, type } : { name, alias, type };
      });
      list.sort((a, b) => compare(a.name, b.name));
      imports.push({ specifier: this.#specifier(module), names: list });
    }
    imports.sort((a, b) =>
      compare(a.specifier, b.specifier) || compare(a.namespace ?? "~", b.namespace ?? "~")
    );
    const first = this.#effects.flatMap((specifier): Import[] => {
      const own = imports.filter((one) => one.specifier === specifier);
      return own.length > 0
        ? own.map((one) => ({ ...one, effects: true }))
        : [{ specifier, names: [], effects: true }];
    });
    return [...first, ...imports.filter((one) => !this.#effects.includes(one.specifier))];
  }

  #add(module: string, name: string, wanted: string | undefined, type: boolean): string {
    const names = this.#names.get(module) ?? new Map<string, { alias: string; type: boolean }>();
    this.#names.set(module, names);
    const key = wanted && (wanted !== name || this.own.has(wanted)) ? `${name} ${wanted}` : name;
    const known = names.get(key);
    if (known) {
      known.type &&= type;
      return known.alias;
    }
    const alias = wanted
      ? this.#claim(wanted, `${name} ${module}`)
      : this.#free(name, `${name} ${module}`);
    names.set(key, { alias, type });
    return alias;
  }

  /** A name the program itself gave to the import: its own binding, so it is not in the way. */
  #claim(wanted: string, owner: string): string {
    if (!this.own.has(wanted)) return this.#free(wanted, owner);
    if (!this.#byAlias.has(wanted) || this.#byAlias.get(wanted) === owner) {
      this.#byAlias.set(wanted, owner);
      return wanted;
    }
    return this.#free(wanted, owner);
  }

  #free(name: string, owner: string): string {
    let alias = name;
    for (let n = 1; this.#isTaken(alias, owner); n++) {
      alias = n === 1 ? helperAlias(name) : `${helperAlias(name)}${n}`;
    }
    this.#byAlias.set(alias, owner);
    return alias;
  }

  #isTaken(alias: string, owner: string): boolean {
    if (this.#taken.has(alias) || this.own.has(alias)) return true;
    const holder = this.#byAlias.get(alias);
    return holder !== undefined && holder !== owner;
  }

  #specifier(module: string): string {
    if (module.startsWith("./") || module.startsWith("../")) return module;
    return module === "" ? this.#runtime : `${this.#runtime}/${module}`;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
