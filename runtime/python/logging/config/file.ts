/**
 * Logging as a file says it. https://docs.python.org/3/library/logging.config.html#configuration-file-format
 *
 * @module
 */
import { ConfigParser, RawConfigParser } from "../../configparser.ts";
import { call, callMethod, hasattr } from "../../dispatch.ts";
import { FileNotFoundError, RuntimeError, ValueError } from "../../exceptions.ts";
import { exists } from "../../os/path.ts";
import { optionsNamed } from "../../runtime_calls.ts";
import { repr } from "../../text/repr.ts";
import { Dict } from "../../values/dict.ts";
import { isKeywords, type Keywords } from "../../values/keywords.ts";
import { tupleFrom } from "../../values/tuple.ts";
import { shutdown } from "../destinations.ts";
import { Formatter } from "../formatter.ts";
import { levelNumber } from "../levels.ts";
import { getLogger, type Logger, root } from "../logger.ts";
import { existingLoggers, handleExisting, taken } from "./dictionary.ts";
import { resolved } from "./resolving.ts";

type Parser = RawConfigParser;

/** Values as Python writes them: texts, numbers, tuples, lists, dicts, and names with dots. */
class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  #word(pattern: RegExp): string | null {
    const found = new RegExp(`\\s*(?:${pattern.source})`, "y");
    found.lastIndex = this.#at;
    const match = found.exec(this.text);
    if (!match) return null;
    this.#at = found.lastIndex;
    return match[0].trim();
  }

  #wrong(): never {
    throw new ValueError(
      `Cannot read ${repr(this.text)}: values and names are what can stand here`,
    );
  }

  #items(end: RegExp): unknown[] {
    const items: unknown[] = [];
    while (this.#word(end) === null) {
      items.push(this.value());
      if (this.#word(/,/) === null && this.#word(end) === null) this.#wrong();
      else if (this.text[this.#at - 1] !== ",") break;
    }
    return items;
  }

  value(): unknown {
    const text = this.#word(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/);
    if (text !== null) {
      return text.slice(1, -1).replace(/\\(.)/g, (_, c: string) => ESCAPES[c] ?? c);
    }
    const number = this.#word(/[+-]?\d[\w.+-]*/);
    if (number !== null) return Number(number.replaceAll("_", ""));
    const open = this.#word(/[(\[{]/);
    if (open === "(") return tupleFrom(this.#items(/\)/));
    if (open === "[") return this.#items(/\]/);
    if (open === "{") return this.#dict();
    const name = this.#word(/[A-Za-z_][\w.]*/);
    if (name === null) this.#wrong();
    if (Object.hasOwn(NAMES, name)) return NAMES[name];
    return resolved(/^(sys|logging|os)\b/.test(name) ? name : `logging.${name}`);
  }

  #dict(): Dict<unknown, unknown> {
    const found = new Dict<unknown, unknown>();
    while (this.#word(/\}/) === null) {
      const key = this.value();
      if (this.#word(/:/) === null) this.#wrong();
      found.set(key, this.value());
      this.#word(/,/);
    }
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
const NAMES: Readonly<Record<string, unknown>> = { True: true, False: false, None: null };

function read(text: string): unknown {
  return new Reader(text).value();
}

function words(text: string): string[] {
  return text.split(",").map((word) => word.trim()).filter((word) => word !== "");
}

function classOf(name: string): unknown {
  try {
    return resolved(`logging.${name}`);
  } catch {
    return resolved(name);
  }
}

function makeFormatters(parser: Parser): Map<string, unknown> {
  const made = new Map<string, unknown>();
  for (const name of words(parser.get("formatters", "keys") as string)) {
    const section = `formatter_${name}`;
    const get = (option: string, fallback: unknown = null) =>
      parser.get(section, option, { raw: true, fallback });
    const kind = parser.get(section, "class", { fallback: null }) as string | null;
    const factory = kind ? classOf(kind) : Formatter;
    const defaults = get("defaults");
    const named: Keywords = defaults === null ? {} : { defaults: read(defaults as string) };
    made.set(name, call(factory, [get("format"), get("datefmt"), get("style", "%")], named));
  }
  return made;
}

function makeHandlers(parser: Parser, formatters: Map<string, unknown>): Map<string, unknown> {
  const made = new Map<string, unknown>();
  const waiting: [handler: unknown, target: string][] = [];
  for (const name of words(parser.get("handlers", "keys") as string)) {
    const section = `handler_${name}`;
    const get = (option: string, fallback: unknown = "") =>
      parser.get(section, option, { fallback }) as string;
    const factory = classOf(parser.get(section, "class") as string);
    const args = read(get("args", "()")) as unknown[];
    const kwargs = read(get("kwargs", "{}"));
    const handler = call(factory, [...args], optionsNamed(kwargs));
    const [level, formatter, target] = [get("level"), get("formatter"), get("target")];
    if (level) callMethod(handler, "setLevel", [levelNumber(level)]);
    if (formatter) callMethod(handler, "setFormatter", [formatters.get(formatter)]);
    if (target && hasattr(handler, "setTarget")) waiting.push([handler, target]);
    made.set(name, handler);
  }
  for (const [handler, target] of waiting) callMethod(handler, "setTarget", [made.get(target)]);
  return made;
}

function setUp(
  logger: Logger,
  parser: Parser,
  section: string,
  handlers: Map<string, unknown>,
): void {
  const level = parser.get(section, "level", { fallback: null }) as string | null;
  if (level) logger.setLevel(levelNumber(level));
  for (const handler of [...logger.handlers]) logger.removeHandler(handler);
  for (const name of words(parser.get(section, "handlers", { fallback: "" }) as string)) {
    logger.addHandler(handlers.get(name) as never);
  }
}

function makeLoggers(parser: Parser, handlers: Map<string, unknown>, silences: boolean): void {
  const names = words(parser.get("loggers", "keys") as string).filter((name) => name !== "root");
  setUp(root, parser, "logger_root", handlers);
  const existing = existingLoggers();
  const children = new Set<string>();
  for (const name of names) {
    const section = `logger_${name}`;
    const qualified = parser.get(section, "qualname") as string;
    const logger = getLogger(qualified);
    taken(qualified, existing, children);
    setUp(logger, parser, section, handlers);
    logger.propagate = Number(parser.get(section, "propagate", { fallback: "1" })) !== 0;
    logger.disabled = false;
  }
  handleExisting(existing, children, silences);
}

const PLACES = ["defaults", "disableExistingLoggers", "encoding"];

/**
 * Sets logging up as a file says. https://docs.python.org/3/library/logging.config.html#logging.config.fileConfig
 *
 * @throws {FileNotFoundError} where there is no such file
 */
export function fileConfig(fname: unknown, ...given: unknown[]): void {
  const named = { ...(isKeywords(given.at(-1)) ? given.pop() as Keywords : {}) };
  given.forEach((value, i) => named[PLACES[i]!] = value);
  const { defaults = null, disableExistingLoggers = true, encoding = null } = named;
  let parser: Parser;
  if (typeof fname === "string" && !exists(fname)) {
    throw new FileNotFoundError(`${fname} doesn't exist`);
  }
  if (fname instanceof RawConfigParser) parser = fname;
  else {
    parser = new ConfigParser(defaults) as Parser;
    if (hasattr(fname, "readline")) parser.readFile(fname);
    else {
      parser.read(fname, encoding as string | null);
      if (parser.sections().length === 0) throw new RuntimeError(`${fname} is invalid: empty file`);
    }
  }
  const formatters = makeFormatters(parser);
  shutdown();
  makeLoggers(parser, makeHandlers(parser, formatters), Boolean(disableExistingLoggers));
}
