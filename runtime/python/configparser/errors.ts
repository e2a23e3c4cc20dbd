/**
 * What can be wrong with configuration files. https://docs.python.org/3/library/configparser.html#exceptions
 *
 * @module
 */
import { Exception } from "../exceptions.ts";
import { repr } from "../text/repr.ts";
import { asTuple, type Tuple, tupleFrom } from "../values/tuple.ts";

/** Anything that is wrong with a configuration. */
class ConfigError extends Exception {
  static readonly __module__: string = "configparser";
  /** What is said of it. */
  declare message: string;

  constructor(msg: unknown = "", args?: readonly unknown[]) {
    super(msg);
    this.message = String(msg);
    if (args) this.args = tupleFrom([...args]) as never;
  }

  __str__(): string {
    return this.message;
  }

  __repr__(): string {
    return this.message;
  }
}
Object.defineProperty(ConfigError, "name", { value: "Error" });
export { ConfigError as Error };

/** How many references may lead from one to the next. */
export const MAX_INTERPOLATION_DEPTH = 10;

/** A section that is not there. https://docs.python.org/3/library/configparser.html#configparser.NoSectionError */
export class NoSectionError extends ConfigError {
  /** Its name. */
  readonly section: unknown;

  constructor(section: unknown) {
    super(`No section: ${repr(section)}`, [section]);
    this.section = section;
  }
}

function place(source: unknown, lineno: unknown): string {
  const line = lineno === null ? "" : ` [line ${String(lineno).padStart(2)}]`;
  return `While reading from ${repr(source)}${line}: `;
}

/** A section that is there already. https://docs.python.org/3/library/configparser.html#configparser.DuplicateSectionError */
export class DuplicateSectionError extends ConfigError {
  /** Its name. */
  readonly section: unknown;
  /** The file. */
  readonly source: unknown;
  /** The line. */
  readonly lineno: unknown;

  constructor(section: unknown, source: unknown = null, lineno: unknown = null) {
    const what = `ection ${repr(section)} already exists`;
    super(source === null ? `S${what}` : `${place(source, lineno)}s${what}`, [
      section,
      source,
      lineno,
    ]);
    this.section = section;
    this.source = source;
    this.lineno = lineno;
  }
}

/** An option that is there already. https://docs.python.org/3/library/configparser.html#configparser.DuplicateOptionError */
export class DuplicateOptionError extends ConfigError {
  /** The section. */
  readonly section: unknown;
  /** The option. */
  readonly option: unknown;
  /** The file. */
  readonly source: unknown;
  /** The line. */
  readonly lineno: unknown;

  constructor(section: unknown, option: unknown, source: unknown = null, lineno: unknown = null) {
    const what = `ption ${repr(option)} in section ${repr(section)} already exists`;
    super(source === null ? `O${what}` : `${place(source, lineno)}o${what}`, [
      section,
      option,
      source,
      lineno,
    ]);
    this.section = section;
    this.option = option;
    this.source = source;
    this.lineno = lineno;
  }
}

/** An option that is not there. https://docs.python.org/3/library/configparser.html#configparser.NoOptionError */
export class NoOptionError extends ConfigError {
  /** The option. */
  readonly option: unknown;
  /** The section. */
  readonly section: unknown;

  constructor(option: unknown, section: unknown) {
    super(`No option ${repr(option)} in section: ${repr(section)}`, [option, section]);
    this.option = option;
    this.section = section;
  }
}

/** A value that cannot be put together. https://docs.python.org/3/library/configparser.html#configparser.InterpolationError */
export class InterpolationError extends ConfigError {
  /** The option. */
  readonly option: unknown;
  /** The section. */
  readonly section: unknown;

  constructor(option: unknown, section: unknown, msg: string, args?: readonly unknown[]) {
    super(msg, args ?? [option, section, msg]);
    this.option = option;
    this.section = section;
  }
}

/** A reference to nothing. https://docs.python.org/3/library/configparser.html#configparser.InterpolationMissingOptionError */
export class InterpolationMissingOptionError extends InterpolationError {
  /** What it refers to. */
  readonly reference: unknown;

  constructor(option: unknown, section: unknown, rawval: unknown, reference: unknown) {
    super(
      option,
      section,
      `Bad value substitution: option ${repr(option)} in section ${repr(section)} contains an ` +
        `interpolation key ${repr(reference)} which is not a valid option name. Raw value: ${
          repr(rawval)
        }`,
      [option, section, rawval, reference],
    );
    this.reference = reference;
  }
}

/** A reference that is written badly. https://docs.python.org/3/library/configparser.html#configparser.InterpolationSyntaxError */
export class InterpolationSyntaxError extends InterpolationError {}

/** References without end. https://docs.python.org/3/library/configparser.html#configparser.InterpolationDepthError */
export class InterpolationDepthError extends InterpolationError {
  constructor(option: unknown, section: unknown, rawval: unknown) {
    super(
      option,
      section,
      `Recursion limit exceeded in value substitution: option ${repr(option)} in section ${
        repr(section)
      } contains an interpolation key which cannot be substituted in ${MAX_INTERPOLATION_DEPTH} ` +
        `steps. Raw value: ${repr(rawval)}`,
      [option, section, rawval],
    );
  }
}

/** A file that cannot be read. https://docs.python.org/3/library/configparser.html#configparser.ParsingError */
export class ParsingError extends ConfigError {
  /** The file. */
  readonly source: unknown;
  /** The lines that are wrong. */
  readonly errors: Tuple<[unknown, unknown]>[] = [];

  constructor(source: unknown, ...more: unknown[]) {
    super(`Source contains parsing errors: ${repr(source)}`, [source]);
    this.source = source;
    if (more.length > 0) this.append(more[0], more[1]);
  }

  /** Adds a line. */
  append(lineno: unknown, line: unknown): void {
    this.errors.push(asTuple([lineno, line]) as Tuple<[unknown, unknown]>);
    this.message += `\n\t[line ${String(lineno).padStart(2)}]: ${repr(line)}`;
  }
}

/** Options before the first section. https://docs.python.org/3/library/configparser.html#configparser.MissingSectionHeaderError */
export class MissingSectionHeaderError extends ParsingError {
  /** The line. */
  readonly lineno: unknown;
  /** What stands in it. */
  readonly line: unknown;

  constructor(filename: unknown, lineno: unknown, line: unknown) {
    super(filename);
    this.message = `File contains no section headers.\nfile: ${repr(filename)}, line: ${lineno}\n${
      repr(line)
    }`;
    this.args = asTuple([filename, lineno, line]) as never;
    this.lineno = lineno;
    this.line = line;
  }
}

/** A key without a value that goes on. https://docs.python.org/3/library/configparser.html#configparser.MultilineContinuationError */
export class MultilineContinuationError extends ParsingError {
  /** The line. */
  readonly lineno: unknown;
  /** What stands in it. */
  readonly line: unknown;

  constructor(filename: unknown, lineno: unknown, line: unknown) {
    super(filename);
    this.message = `Key without value continued with an indented line.\nfile: ${
      repr(filename)
    }, line: ${lineno}\n${repr(line)}`;
    this.args = asTuple([filename, lineno, line]) as never;
    this.lineno = lineno;
    this.line = line;
  }
}
