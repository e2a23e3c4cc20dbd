/**
 * Values that refer to others. https://docs.python.org/3/library/configparser.html#interpolation-of-values
 *
 * @module
 */
import { ValueError } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import type { Dict } from "../values/dict.ts";
import {
  InterpolationDepthError,
  InterpolationMissingOptionError,
  InterpolationSyntaxError,
  MAX_INTERPOLATION_DEPTH,
  NoOptionError,
  NoSectionError,
} from "./errors.ts";

/** What an interpolation asks of a parser. */
export interface Source {
  /** The name that an option goes by. */
  optionName(option: string): string;
  /** A value as it is written. */
  rawValue(section: string, option: string, fallback?: string): string;
  /** All options of a section as they are written. */
  rawValues(section: string): Dict<string, string | null>;
}

/** Leaves values as they are. https://docs.python.org/3/library/configparser.html#configparser.Interpolation */
export class Interpolation {
  static readonly __module__: string = "configparser";

  /** A value that is asked for. */
  beforeGet(
    _parser: Source,
    _section: string,
    _option: string,
    value: string,
    _values: Dict<string, string | null>,
  ): string {
    return value;
  }

  /** A value that is set. */
  beforeSet(_parser: Source, _section: string, _option: string, value: string): string {
    return value;
  }
}

/** What a kind of reference looks like. */
interface Style {
  readonly mark: string;
  readonly open: string;
  readonly reference: RegExp;
}

/** What a reference refers to, and where that stands. */
export interface Resolved {
  readonly value: string;
  readonly section: string;
  readonly option: string;
  readonly values: Dict<string, string | null>;
}

/** Puts a value together. */
abstract class Referring extends Interpolation {
  protected abstract readonly style: Style;

  /** What a reference refers to, and where that stands. */
  protected abstract resolved(
    parser: Source,
    at: { section: string; option: string; raw: string; rest: string },
    reference: string,
    values: Dict<string, string | null>,
  ): Resolved;

  override beforeGet(
    parser: Source,
    section: string,
    option: string,
    value: string,
    values: Dict<string, string | null>,
  ): string {
    return this.#put(parser, option, value, section, values, 1);
  }

  override beforeSet(_parser: Source, _section: string, _option: string, value: string): string {
    const { mark, reference } = this.style;
    const bare = value.replaceAll(mark + mark, "").replaceAll(new RegExp(reference, "g"), "");
    const at = bare.indexOf(mark);
    if (at >= 0) {
      throw new ValueError(`invalid interpolation syntax in ${repr(value)} at position ${at}`);
    }
    return value;
  }

  #put(
    parser: Source,
    option: string,
    text: string,
    section: string,
    values: Dict<string, string | null>,
    depth: number,
  ): string {
    const { mark, open, reference } = this.style;
    const raw = parser.rawValue(section, option, text);
    if (depth > MAX_INTERPOLATION_DEPTH) throw new InterpolationDepthError(option, section, raw);
    let result = "";
    let rest = text;
    while (rest !== "") {
      const at = rest.indexOf(mark);
      if (at < 0) return result + rest;
      result += rest.slice(0, at);
      rest = rest.slice(at);
      const next = rest[1];
      if (next === mark) {
        result += mark;
        rest = rest.slice(2);
      } else if (next === open) {
        const match = new RegExp(reference, "y").exec(rest);
        if (!match) {
          throw new InterpolationSyntaxError(
            option,
            section,
            `bad interpolation variable reference ${repr(rest)}`,
          );
        }
        rest = rest.slice(match[0].length);
        const found = this.resolved(parser, { section, option, raw, rest }, match[1]!, values);
        result += found.value.includes(mark)
          ? this.#put(parser, found.option, found.value, found.section, found.values, depth + 1)
          : found.value;
      } else {
        throw new InterpolationSyntaxError(
          option,
          section,
          `'${mark}' must be followed by '${mark}' or '${open}', found: ${repr(rest)}`,
        );
      }
    }
    return result;
  }
}

/** `%(name)s` stands for another option. https://docs.python.org/3/library/configparser.html#configparser.BasicInterpolation */
export class BasicInterpolation extends Referring {
  protected override readonly style: Style = {
    mark: "%",
    open: "(",
    reference: /%\(([^)]+)\)s/,
  };

  protected override resolved(
    parser: Source,
    { section, option, raw }: { section: string; option: string; raw: string },
    reference: string,
    values: Dict<string, string | null>,
  ): Resolved {
    const name = parser.optionName(reference);
    const value = values.get(name, null) as string | null;
    if (value === null) {
      throw new InterpolationMissingOptionError(option, section, raw, name);
    }
    return { value, section, option, values };
  }
}

/** `${section:name}` stands for another option. https://docs.python.org/3/library/configparser.html#configparser.ExtendedInterpolation */
export class ExtendedInterpolation extends Referring {
  protected override readonly style: Style = {
    mark: "$",
    open: "{",
    reference: /\$\{([^}]+)\}/,
  };

  protected override resolved(
    parser: Source,
    at: { section: string; option: string; raw: string; rest: string },
    reference: string,
    values: Dict<string, string | null>,
  ): Resolved {
    const path = reference.split(":");
    if (path.length > 2) {
      throw new InterpolationSyntaxError(
        at.option,
        at.section,
        `More than one ':' found: ${repr(at.rest)}`,
      );
    }
    const section = path.length === 2 ? path[0]! : at.section;
    const option = parser.optionName(path.at(-1)!);
    const missing = () =>
      new InterpolationMissingOptionError(at.option, at.section, at.raw, path.join(":"));
    let value: string | null | undefined;
    try {
      value = path.length === 2
        ? parser.rawValue(section, option)
        : values.get(option, null) as string | null;
    } catch (error) {
      if (error instanceof NoSectionError || error instanceof NoOptionError) throw missing();
      throw error;
    }
    if (value === undefined || value === null) throw missing();
    const isReferring = value.includes("$");
    return { value, section, option, values: isReferring ? parser.rawValues(section) : values };
  }
}
