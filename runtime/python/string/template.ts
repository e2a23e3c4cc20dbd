/**
 * Python's class `string.Template`.
 *
 * @module
 */
import { KeyError, ValueError } from "../exceptions.ts";
import { item } from "../operators/container.ts";
import { str } from "../text/repr.ts";
import { isKeywords, type Keywords } from "../values/keywords.ts";

/** What a class says of the places in its texts. */
interface Places {
  readonly delimiter: string;
  readonly idpattern: string;
  readonly braceidpattern: string | null;
}

const patterns = new WeakMap<object, { readonly places: readonly unknown[]; pattern: RegExp }>();

/** The places to fill, by what a class says of them. */
function patternOf(type: Places): RegExp {
  const { delimiter, idpattern, braceidpattern } = type;
  const known = patterns.get(type);
  const places = [delimiter, idpattern, braceidpattern];
  if (known?.places.every((place, i) => place === places[i])) return known.pattern;
  const mark = delimiter.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const plain = (pattern: string) => pattern.replaceAll("(?a:", "(?:");
  const bare = plain(idpattern);
  const pattern = new RegExp(
    `${mark}(?:(${mark})|(${bare})|\\{(${plain(braceidpattern ?? idpattern)})\\}|)`,
    "giu",
  );
  patterns.set(type, { places, pattern });
  return pattern;
}

/** Where values come from: a mapping, keywords, or both. */
type Source = object | Keywords;

/**
 * A text with `$name` where values go. https://docs.python.org/3/library/string.html#string.Template
 *
 * @example
 * ```ts
 * import { Template } from "@manycore/multiprocessing/python/string";
 *
 * new Template("${n} of $$$sum").substitute({ n: 3, sum: 10 }); // "3 of $10"
 * ```
 */
export class Template {
  static readonly __module__ = "string";

  /** What places begin with. */
  static delimiter = "$";
  /** The pattern of a name. */
  static idpattern = "(?a:[_a-z][_a-z0-9]*)";
  /** The pattern of a name in braces, where that is another. */
  static braceidpattern: string | null = null;
  /** The text. */
  template: string;

  constructor(template: string) {
    this.template = template;
  }

  get #places(): RegExp {
    return patternOf(this.constructor as unknown as Places);
  }

  #fill(sources: readonly Source[], safe: boolean): string {
    const keywords = sources.find(isKeywords) as Keywords | undefined;
    const mapping = sources.find((source) => !isKeywords(source));
    const value = (name: string): unknown => {
      if (keywords && Object.hasOwn(keywords, name)) return keywords[name];
      if (mapping === undefined) throw new KeyError(name);
      return item(mapping, name);
    };
    return this.template.replace(
      this.#places,
      (whole, dollar?: string, bare?: string, braced?: string, place?: number) => {
        if (dollar) return dollar;
        const name = bare ?? braced;
        if (name === undefined) {
          if (safe) return whole;
          throw this.#invalid(place ?? 0);
        }
        if (!safe) return str(value(name));
        try {
          return str(value(name));
        } catch (error) {
          if (error instanceof KeyError) return whole;
          throw error;
        }
      },
    );
  }

  #invalid(place: number): ValueError {
    const lines = this.template.slice(0, place).split("\n");
    return new ValueError(
      `Invalid placeholder in string: line ${lines.length}, col ${lines.at(-1)!.length + 1}`,
    );
  }

  /**
   * The text with values in place.
   *
   * @throws {KeyError} for a name without a value.
   * @throws {ValueError} for a dollar sign that starts no name.
   */
  substitute(...sources: Source[]): string {
    return this.#fill(sources, false);
  }

  /** The text with the values that there are; the rest stays as it is. */
  safeSubstitute(...sources: Source[]): string {
    return this.#fill(sources, true);
  }

  /** Whether every dollar sign is doubled or starts a name. */
  isValid(): boolean {
    for (const [whole] of this.template.matchAll(this.#places)) {
      if (whole === (this.constructor as typeof Template).delimiter) return false;
    }
    return true;
  }

  /** The names in the text, each once, in order. */
  getIdentifiers(): string[] {
    const names = new Set<string>();
    for (const [, , bare, braced] of this.template.matchAll(this.#places)) {
      const name = bare ?? braced;
      if (name !== undefined) names.add(name);
    }
    return [...names];
  }
}
