/**
 * Configurations: sections of options. https://docs.python.org/3/library/configparser.html#configparser-objects
 *
 * @module
 */
import { float } from "../builtins/float.ts";
import { int } from "../builtins/int.ts";
import { str } from "../builtins/str.ts";
import { MutableMapping } from "../collections/mappings.ts";
import { call, callMethod, getattr } from "../dispatch.ts";
import { FileNotFoundError, KeyError, OSError, TypeError, ValueError } from "../exceptions.ts";
import { open } from "../file.ts";
import { iter } from "../operators/iteration.ts";
import { truth } from "../operators/truth.ts";
import { Dict } from "../values/dict.ts";
import { isKeywords } from "../values/keywords.ts";
import { asTuple } from "../values/tuple.ts";
import { nameBuiltins } from "../values/types.ts";
import { DuplicateSectionError, NoOptionError, NoSectionError } from "./errors.ts";
import { BasicInterpolation, Interpolation, type Source } from "./interpolation.ts";
import { readLines, type Rules } from "./reading.ts";
import { type SectionName, UNNAMED_SECTION } from "./unnamed.ts";

type Options = Dict<string, string | null>;

const UNSET = Symbol("unset");

/** How a value is asked for. */
export interface GetOptions {
  /** Whether it is given as it is written. */
  raw?: unknown;
  /** Values that come before those of the file. */
  vars?: unknown;
  /** What is given where there is none. */
  fallback?: unknown;
}

const STATES = new Dict<string, boolean>([
  ["1", true],
  ["yes", true],
  ["true", true],
  ["on", true],
  ["0", false],
  ["no", false],
  ["false", false],
  ["off", false],
]);

function listOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return [...iter(value)] as string[];
}

/** A configuration whose values do not refer to others. https://docs.python.org/3/library/configparser.html#configparser.RawConfigParser */
export class RawConfigParser extends MutableMapping implements Source {
  static override readonly __module__: string = "configparser";
  static override readonly __abstractmethods__: readonly string[] = [];
  /** What is true, and what is not. */
  BOOLEAN_STATES: Dict<string, boolean> = STATES;
  /** The section whose options all others have. */
  defaultSection: string;
  /** How values refer to others. */
  readonly interpolation: Interpolation;
  /** What makes values of texts, by name. */
  readonly converters: Dict<string, unknown> = new Dict();
  readonly #rules: Rules;
  readonly #defaults: Options = new Dict();
  readonly #sections = new Map<SectionName, Options>();
  readonly #proxies = new Map<SectionName, SectionProxy>();

  constructor(...given: unknown[]) {
    super();
    const named = isKeywords(given.at(-1)) ? given.pop() as Record<string, unknown> : {};
    const [defaults = named.defaults ?? null, , allowNoValue = named.allowNoValue ?? false] = given;
    const { interpolation } = named;
    this.defaultSection = String(named.defaultSection ?? "DEFAULT");
    this.interpolation = interpolation === undefined
      ? this.usualInterpolation()
      : (interpolation ?? new Interpolation()) as Interpolation;
    this.#rules = {
      delimiters: named.delimiters === undefined ? ["=", ":"] : listOf(named.delimiters),
      commentPrefixes: named.commentPrefixes === undefined
        ? ["#", ";"]
        : listOf(named.commentPrefixes),
      inlineCommentPrefixes: listOf(named.inlineCommentPrefixes),
      allowNoValue: truth(allowNoValue),
      strict: truth(named.strict ?? true),
      emptyLinesInValues: truth(named.emptyLinesInValues ?? true),
      defaultSection: this.defaultSection,
      allowUnnamed: truth(named.allowUnnamedSection ?? false),
    };
    this.#proxies.set(this.defaultSection, new SectionProxy(this, this.defaultSection));
    for (const [name, convert] of pairs(named.converters ?? null)) this.#convert(name, convert);
    for (const [key, value] of pairs(defaults)) {
      this.#defaults.set(this.optionName(str(key)), this.kept(value));
    }
  }

  /** How values refer to others where nothing is said. */
  protected usualInterpolation(): Interpolation {
    return new Interpolation();
  }

  /** A default value as it is kept. */
  protected kept(value: unknown): string | null {
    return value as string | null;
  }

  #convert(name: string, convert: unknown): void {
    this.converters.set(name, convert);
    const getter = (section: string, option: string, ...options: unknown[]) =>
      this.#converted(section, option, (text) => call(convert as never, [text]), options);
    nameBuiltins({ [`get${name}`]: getter });
    Object.defineProperty(this, `get${name}`, { value: getter });
    for (const proxy of this.#proxies.values()) proxy.addGetter(name);
  }

  /** The name that an option goes by: in small letters; may be overridden, and replaced. */
  optionxform(optionstr: string): unknown {
    return str.lower(optionstr);
  }

  /** The name that an option goes by. */
  optionName(option: string): string {
    return callMethod(this, "optionxform", [option]) as string;
  }

  /** A value as it is written. */
  rawValue(section: string, option: string, fallback?: string): string {
    return this.get(
      section,
      option,
      fallback === undefined ? { raw: true } : {
        raw: true,
        fallback,
      },
    ) as string;
  }

  /** All options of a section as they are written. */
  rawValues(section: string): Options {
    return this.#unified(section, null);
  }

  /** The options that all sections have. */
  defaults(): Options {
    return this.#defaults;
  }

  /** The names of the sections. */
  sections(): SectionName[] {
    return [...this.#sections.keys()];
  }

  #make(section: SectionName): Options {
    const options: Options = new Dict();
    this.#sections.set(section, options);
    const proxy = new SectionProxy(this, section);
    this.#proxies.set(section, proxy);
    for (const name of this.converters.keys()) proxy.addGetter(name);
    return options;
  }

  /** Adds a section. @throws {DuplicateSectionError} when it is there already */
  addSection(section: string): void {
    if (this.#sections.has(section)) throw new DuplicateSectionError(section);
    if (section === this.defaultSection) {
      throw new ValueError(`Invalid section name: '${section}'`);
    }
    this.#make(section);
  }

  /** Whether a section is there. */
  hasSection(section: unknown): boolean {
    return this.#sections.has(section as string);
  }

  /** The options of a section, those that all have too. */
  options(section: string): string[] {
    const own = this.#sections.get(section);
    if (!own) throw new NoSectionError(section);
    return [...new Dict<string, unknown>([...own, ...this.#defaults] as never).keys()] as string[];
  }

  /** Reads files as far as they are there; gives those that were. */
  read(filenames: unknown, encoding: unknown = null): string[] {
    const coding = isKeywords(encoding) ? encoding.encoding ?? null : encoding;
    const isOne = typeof filenames === "string" || filenames instanceof Uint8Array ||
      getattr(filenames, "__fspath__", null) !== null;
    const result: string[] = [];
    for (const name of isOne ? [filenames] : iter(filenames)) {
      let file;
      try {
        file = open(name as string, { encoding: (coding ?? "utf-8") as string });
      } catch (error) {
        if (error instanceof OSError || error instanceof FileNotFoundError) continue;
        throw error;
      }
      const path = getattr(name, "__fspath__", null) as (() => string) | null;
      const text = path ? path() : name as string;
      try {
        this.#readLines(iter(file) as Iterable<string>, text);
      } finally {
        callMethod(file, "close", []);
      }
      result.push(text);
    }
    return result;
  }

  /** Reads the lines of a file that is open. */
  readFile(f: unknown, source: unknown = null): void {
    const given = isKeywords(source) ? source.source ?? null : source;
    const name = given ?? getattr(f, "name", "<???>");
    this.#readLines(iter(f) as Iterable<string>, name as string);
  }

  /** Reads a text. */
  readString(string: string, source: unknown = "<string>"): void {
    const name = isKeywords(source) ? source.source ?? "<string>" : source;
    this.#readLines(str.splitlines(string, true), name as string);
  }

  /** Takes sections out of a dict of dicts. */
  readDict(dictionary: unknown, source: unknown = "<dict>"): void {
    const name = isKeywords(source) ? source.source ?? "<dict>" : source;
    const added = new Set<SectionName>();
    for (const [section, options] of pairs(dictionary)) {
      const title = str(section);
      if (title !== this.defaultSection) {
        if (this.#sections.has(title)) {
          if (this.#rules.strict && added.has(title)) throw new DuplicateSectionError(title, name);
        } else this.addSection(title);
      }
      added.add(title);
      for (const [key, value] of pairs(options)) {
        const option = this.optionName(str(key));
        this.set(title, option, value === null ? null : str(value));
      }
    }
  }

  #readLines(lines: Iterable<string>, source: string): void {
    readLines(lines, source, this.#rules, {
      open: (section) =>
        section === this.defaultSection
          ? this.#defaults
          : this.#sections.get(section) ?? this.#make(section),
      has: (section) => this.#sections.has(section),
      optionName: (option) => this.optionName(option),
    });
  }

  #unified(section: string, vars: unknown): Options {
    const own = this.#sections.get(section);
    if (!own && section !== this.defaultSection) throw new NoSectionError(section);
    const result: Options = new Dict();
    for (const [key, value] of this.#defaults) result.set(key, value);
    for (const [key, value] of own ?? []) result.set(key, value);
    for (const [key, value] of pairs(vars)) {
      result.set(this.optionName(key), value === null ? null : str(value));
    }
    return result;
  }

  /** The value of an option. https://docs.python.org/3/library/configparser.html#configparser.ConfigParser.get */
  override get(section: unknown, option: unknown = null, ...options: unknown[]): unknown {
    const given = (isKeywords(options[0]) ? options[0] : {}) as GetOptions;
    const fallback = "fallback" in given ? given.fallback : UNSET;
    let values: Options;
    try {
      values = this.#unified(section as string, given.vars ?? null);
    } catch (error) {
      if (error instanceof NoSectionError && fallback !== UNSET) return fallback;
      throw error;
    }
    const name = this.optionName(option as string);
    if (!values.has(name)) {
      if (fallback !== UNSET) return fallback;
      throw new NoOptionError(name, section);
    }
    const value = values.get(name) as string | null;
    if (truth(given.raw ?? false) || value === null) return value;
    return this.interpolation.beforeGet(this, section as string, name, value, values);
  }

  #converted(
    section: string,
    option: string,
    convert: (text: string) => unknown,
    options: readonly unknown[],
  ): unknown {
    const named = (isKeywords(options[0]) ? options[0] : {}) as GetOptions;
    const { fallback, ...others } = named;
    let text: unknown;
    try {
      text = this.get(section, option, others);
    } catch (error) {
      const isMissing = error instanceof NoSectionError || error instanceof NoOptionError;
      if (isMissing && "fallback" in named) return fallback;
      throw error;
    }
    return convert(text as string);
  }

  /** The value of an option as an int. */
  getint(section: string, option: string, ...options: unknown[]): unknown {
    return this.#converted(section, option, (text) => int(text), options);
  }

  /** The value of an option as a float. */
  getfloat(section: string, option: string, ...options: unknown[]): unknown {
    return this.#converted(section, option, (text) => float(text), options);
  }

  /** The value of an option as a bool. */
  getboolean(section: string, option: string, ...options: unknown[]): unknown {
    return this.#converted(section, option, (text) => {
      const state = this.BOOLEAN_STATES.get(str.lower(text), null);
      if (state === null) throw new ValueError(`Not a boolean: ${text}`);
      return state;
    }, options);
  }

  /** The options of a section with their values; without a section, the sections. */
  override items(section?: unknown, ...options: unknown[]): never {
    const given = named(options);
    if (section === undefined || isKeywords(section)) return super.items() as never;
    const vars = given.vars ?? null;
    const values = this.#unified(section as string, vars);
    const result: unknown[] = [];
    const order = this.#sections.get(section as string);
    const names = [...this.#defaults.keys(), ...(order?.keys() ?? [])] as string[];
    const all = new Set([...names, ...values.keys() as Iterable<string>]);
    for (const name of all) {
      const value = values.get(name) as string | null;
      const isRaw = truth(given.raw ?? false) || value === null;
      result.push(asTuple([
        name,
        isRaw ? value : this.interpolation.beforeGet(this, section as string, name, value, values),
      ]));
    }
    return result as never;
  }

  /** Whether a section has an option. */
  hasOption(section: unknown, option: string): boolean {
    const name = this.optionName(option);
    if (!truth(section) || section === this.defaultSection) return this.#defaults.has(name);
    const own = this.#sections.get(section as string);
    return own !== undefined && (own.has(name) || this.#defaults.has(name));
  }

  /** Sets an option. @throws {NoSectionError} when the section is not there */
  set(section: unknown, option: string, value: unknown = null): void {
    const given = truth(value)
      ? this.interpolation.beforeSet(this, section as string, option, value as string)
      : value;
    const target = !truth(section) || section === this.defaultSection
      ? this.#defaults
      : this.#sections.get(section as string);
    if (!target) throw new NoSectionError(section);
    target.set(this.optionName(option), given as string | null);
  }

  /** Checks what is to be set. */
  checkTypes(section: unknown, option: unknown, value: unknown): void {
    if (typeof section !== "string") throw new TypeError("section names must be strings");
    if (typeof option !== "string") throw new TypeError("option keys must be strings");
    if ((!this.#rules.allowNoValue || truth(value)) && typeof value !== "string") {
      throw new TypeError("option values must be strings");
    }
  }

  /** Writes everything to a file. */
  write(fp: unknown, spaceAroundDelimiters: unknown = true): void {
    const isSpaced = isKeywords(spaceAroundDelimiters)
      ? spaceAroundDelimiters.spaceAroundDelimiters ?? true
      : spaceAroundDelimiters;
    const [first = "="] = this.#rules.delimiters;
    const delimiter = truth(isSpaced) ? ` ${first} ` : first;
    const put = (text: string) => callMethod(fp, "write", [text]);
    const all: [SectionName, Options][] = [...this.#sections];
    // What has no header comes before all that have one, but for what all have.
    all.sort(([a], [b]) => Number(b === UNNAMED_SECTION) - Number(a === UNNAMED_SECTION));
    if (this.#defaults.size > 0) all.unshift([this.defaultSection, this.#defaults]);
    for (const [section, options] of all) {
      if (section !== UNNAMED_SECTION) put(`[${section}]\n`);
      for (const [name, value] of options) {
        const isBare = value === null && this.#rules.allowNoValue;
        put(`${name}${isBare ? "" : delimiter + str(value).replaceAll("\n", "\n\t")}\n`);
      }
      put("\n");
    }
  }

  /** Takes an option out; gives whether it was there. */
  removeOption(section: unknown, option: string): boolean {
    const target = !truth(section) || section === this.defaultSection
      ? this.#defaults
      : this.#sections.get(section as string);
    if (!target) throw new NoSectionError(section);
    return target.delete(this.optionName(option));
  }

  /** Takes a section out; gives whether it was there. */
  removeSection(section: string): boolean {
    this.#proxies.delete(section);
    return this.#sections.delete(section);
  }

  __getitem__(key: unknown): SectionProxy {
    const proxy = this.#proxies.get(key as string);
    if (!proxy) throw new KeyError(key);
    return proxy;
  }

  __setitem__(key: unknown, value: unknown): void {
    const name = key as string;
    if (this.__contains__(name) && this.__getitem__(name) === value) return;
    if (name === this.defaultSection) this.#defaults.clear();
    else this.#sections.get(name)?.clear();
    this.readDict(new Dict([[name, value]]));
  }

  __delitem__(key: unknown): void {
    if (key === this.defaultSection) throw new ValueError("Cannot remove the default section.");
    if (!this.hasSection(key)) throw new KeyError(key);
    this.removeSection(key as string);
  }

  override __contains__(key: unknown): boolean {
    return key === this.defaultSection || this.hasSection(key);
  }

  __len__(): number {
    return this.#sections.size + 1;
  }

  __iter__(): IterableIterator<SectionName> {
    return [this.defaultSection, ...this.#sections.keys()].values();
  }
}

/** What `items` is given, by position or by name. */
function named([raw, vars]: readonly unknown[]): GetOptions {
  if (isKeywords(raw)) return raw;
  return { raw, ...isKeywords(vars) ? vars : { vars } };
}

/** Names and values of a mapping. */
function pairs(mapping: unknown): [string, unknown][] {
  if (mapping === null || mapping === undefined) return [];
  if (isKeywords(mapping)) return Object.entries(mapping);
  return [...iter(callMethod(mapping, "items", []))].map((pair) =>
    [...iter(pair)] as [string, unknown]
  );
}

/** A configuration whose values may refer to others. https://docs.python.org/3/library/configparser.html#configparser.ConfigParser */
export class ConfigParser extends RawConfigParser {
  protected override usualInterpolation(): Interpolation {
    return new BasicInterpolation();
  }

  protected override kept(value: unknown): string | null {
    return value === null ? null : str(value);
  }

  override set(section: unknown, option: string, value: unknown = null): void {
    this.checkTypes("", option, value);
    super.set(section, option, value);
  }

  override addSection(section: string): void {
    this.checkTypes(section, "", "");
    super.addSection(section);
  }
}

/** A section of a configuration. https://docs.python.org/3/library/configparser.html#configparser.SectionProxy */
export class SectionProxy extends MutableMapping {
  static override readonly __module__: string = "configparser";
  static override readonly __abstractmethods__: readonly string[] = [];
  /** The configuration. */
  readonly parser: RawConfigParser;
  /** Its name. */
  readonly name: SectionName;

  constructor(parser: RawConfigParser, name: SectionName) {
    super();
    this.parser = parser;
    this.name = name;
  }

  /** Lets the section convert as its configuration does. */
  addGetter(name: string): void {
    const getter = (option: string, ...options: unknown[]) =>
      this.#given(`get${name}`, option, options);
    nameBuiltins({ [`get${name}`]: getter });
    Object.defineProperty(this, `get${name}`, { value: getter, configurable: true });
  }

  #given(getter: string, option: unknown, options: readonly unknown[]): unknown {
    const last = options.at(-1);
    const named = isKeywords(last) ? { ...last } : {};
    const fallback = isKeywords(options[0]) || options.length === 0
      ? named.fallback ?? null
      : options[0];
    return callMethod(this.parser, getter, [this.name, option], { ...named, fallback });
  }

  /** The value of an option; None where there is none. */
  override get(option: unknown, ...options: unknown[]): unknown {
    return this.#given("get", option, options);
  }

  /** The same as an int. */
  getint(option: string, ...options: unknown[]): unknown {
    return this.#given("getint", option, options);
  }

  /** The same as a float. */
  getfloat(option: string, ...options: unknown[]): unknown {
    return this.#given("getfloat", option, options);
  }

  /** The same as a bool. */
  getboolean(option: string, ...options: unknown[]): unknown {
    return this.#given("getboolean", option, options);
  }

  __getitem__(key: unknown): unknown {
    if (!this.parser.hasOption(this.name, key as string)) throw new KeyError(key);
    return this.parser.get(this.name, key as string);
  }

  __setitem__(key: unknown, value: unknown): void {
    this.parser.checkTypes("", key, value);
    this.parser.set(this.name, key as string, value);
  }

  __delitem__(key: unknown): void {
    const isThere = this.parser.hasOption(this.name, key as string) &&
      this.parser.removeOption(this.name, key as string);
    if (!isThere) throw new KeyError(key);
  }

  override __contains__(key: unknown): boolean {
    return this.parser.hasOption(this.name, key as string);
  }

  #names(): string[] {
    return this.name === this.parser.defaultSection
      ? [...this.parser.defaults().keys()] as string[]
      : this.parser.options(this.name as string);
  }

  __len__(): number {
    return this.#names().length;
  }

  __iter__(): IterableIterator<string> {
    return this.#names().values();
  }

  /** As CPython shows it. */
  __repr__(): string {
    return `<Section: ${this.name}>`;
  }
}
