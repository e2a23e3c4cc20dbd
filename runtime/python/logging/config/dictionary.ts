/**
 * Logging as a dict says it. https://docs.python.org/3/library/logging.config.html#configuration-dictionary-schema
 *
 * @module
 */
import { call, callMethod, setattr } from "../../dispatch.ts";
import { KeyError, TypeError, ValueError } from "../../exceptions.ts";
import { exception } from "../../native_errors.ts";
import { iter } from "../../operators/iteration.ts";
import { truth } from "../../operators/truth.ts";
import { repr, str } from "../../text/repr.ts";
import { Dict, dictEntries } from "../../values/dict.ts";
import type { Keywords } from "../../values/keywords.ts";
import { isList, isTuple, tupleFrom } from "../../values/tuple.ts";
import { shutdown } from "../destinations.ts";
import { Filter } from "../filter.ts";
import { Formatter } from "../formatter.ts";
import { levelNumber } from "../levels.ts";
import { getLogger, Logger, manager, type PlaceHolder, root } from "../logger.ts";
import { looked, resolved } from "./resolving.ts";

type Config = Map<string, unknown>;

function configOf(value: unknown): Config {
  return new Map([...dictEntries(value as Dict<string, unknown>)] as [string, unknown][]);
}

/** What failed, and for which name. */
function failed(what: string, name: string | null, error: unknown): ValueError {
  const text = `Unable to configure ${what}${name === null ? "" : ` ${repr(name)}`}`;
  return Object.assign(new ValueError(text), { cause: exception(error) });
}

/** Loggers that were there before are silent, or begin anew below one that is configured. */
export function handleExisting(
  existing: readonly string[],
  children: ReadonlySet<string>,
  silences: boolean,
): void {
  for (const name of existing) {
    const logger = manager.loggerDict.get(name, null) as Logger | PlaceHolder | null;
    if (children.has(name)) {
      if (!(logger instanceof Logger)) continue;
      logger.setLevel(0);
      logger.handlers = [];
      logger.propagate = true;
    } else if (logger instanceof Logger) logger.disabled = silences;
  }
}

/** The loggers that there are, in the order of their names. */
export function existingLoggers(): string[] {
  return ([...manager.loggerDict.keys()] as string[]).sort();
}

/** Takes a logger out of those that are there, and notes those below it. */
export function taken(name: string, existing: string[], children: Set<string>): void {
  const at = existing.indexOf(name);
  if (at < 0) return;
  for (let i = at + 1; i < existing.length && existing[i]!.startsWith(`${name}.`); i++) {
    children.add(existing[i]!);
  }
  existing.splice(at, 1);
}

class Configurator {
  readonly #config: unknown;
  readonly #all: Config;
  readonly #formatters = new Map<string, unknown>();
  readonly #filters = new Map<string, unknown>();
  readonly #handlers = new Map<string, unknown>();

  constructor(config: unknown) {
    this.#config = config;
    this.#all = configOf(config);
  }

  /** A value with what its texts stand for: `ext://sys.stdout`, `cfg://handlers.one`. */
  #converted(value: unknown): unknown {
    if (typeof value === "string") {
      const [, prefix, rest] = /^([a-z]+):\/\/(.*)$/s.exec(value) ?? [];
      if (prefix === "ext") return resolved(rest!);
      if (prefix === "cfg") return this.#converted(looked(rest!, this.#config));
      return value;
    }
    if (value instanceof Dict) {
      const entries = [...dictEntries(value)].map(([key, one]) =>
        [key, this.#converted(one)] as [unknown, unknown]
      );
      return new Dict(entries);
    }
    if (isList(value)) return value.map((one) => this.#converted(one));
    if (isTuple(value)) return tupleFrom([...value].map((one) => this.#converted(one)));
    return value;
  }

  #section(name: string): Config {
    return configOf(this.#all.get(name) ?? new Dict());
  }

  run(): void {
    if (!this.#all.has("version")) throw new ValueError("dictionary doesn't specify a version");
    const version = this.#all.get("version");
    if (version !== 1) throw new ValueError(`Unsupported version: ${str(version)}`);
    const isIncremental = truth(this.#all.get("incremental") ?? false);
    if (isIncremental) this.#change();
    else this.#begin();
  }

  /** Changes levels alone. */
  #change(): void {
    for (const [name, config] of this.#section("loggers")) {
      this.#configureLogger(getLogger(name), configOf(config), true);
    }
    const own = this.#all.get("root");
    if (truth(own ?? false)) this.#configureLogger(root, configOf(own), true);
  }

  #begin(): void {
    const silences = truth(this.#all.get("disable_existing_loggers") ?? true);
    shutdown();
    const each = (section: string, what: string, work: (name: string, config: Config) => void) => {
      for (const [name, config] of this.#section(section)) {
        try {
          work(name, configOf(config));
        } catch (error) {
          throw failed(what, name, error);
        }
      }
    };
    each(
      "formatters",
      "formatter",
      (name, config) => this.#formatters.set(name, this.#formatter(config)),
    );
    each("filters", "filter", (name, config) => this.#filters.set(name, this.#filter(config)));
    this.#makeHandlers();
    const existing = existingLoggers();
    const children = new Set<string>();
    each("loggers", "logger", (name, config) => {
      taken(name, existing, children);
      const logger = getLogger(name);
      this.#configureLogger(logger, config, false);
      logger.disabled = false;
    });
    handleExisting(existing, children, silences);
    const own = this.#all.get("root");
    if (!truth(own ?? false)) return;
    try {
      this.#configureLogger(root, configOf(own), false);
    } catch (error) {
      throw failed("root logger", null, error);
    }
  }

  /** Handlers in the order of their names; who hands on to another one comes behind it. */
  #makeHandlers(): void {
    const section = this.#section("handlers");
    let waiting = [...section.keys()].sort();
    while (waiting.length > 0) {
      const later: string[] = [];
      for (const name of waiting) {
        const config = configOf(section.get(name));
        const target = config.get("target");
        const waits = typeof target === "string" && section.has(target) &&
          !this.#handlers.has(target);
        if (waits) {
          later.push(name);
          continue;
        }
        try {
          const handler = this.#handler(config);
          setattr(handler, "name", name);
          this.#handlers.set(name, handler);
        } catch (error) {
          throw failed("handler", name, error);
        }
      }
      if (later.length === waiting.length) {
        throw failed("handler", later[0]!, new KeyError("target"));
      }
      waiting = later;
    }
  }

  /** What a factory of the program makes of what else is said. */
  #custom(config: Config): unknown {
    const named: Keywords = {};
    let factory: unknown = null;
    let fields: Config | null = null;
    for (const [name, given] of config) {
      if (name === "()") factory = typeof given === "string" ? resolved(given) : given;
      else if (name === ".") fields = configOf(given);
      else if (/^[a-z_]\w*$/i.test(name)) named[name] = this.#converted(given);
    }
    const made = call(factory, [], named);
    for (const [name, value] of fields ?? []) setattr(made, name, this.#converted(value));
    return made;
  }

  #formatter(config: Config): unknown {
    if (config.has("()")) return this.#custom(config);
    const kind = config.get("class");
    const factory = truth(kind ?? false) ? resolved(kind as string) : Formatter;
    const named: Keywords = {};
    if (config.has("validate")) named.validate = config.get("validate");
    if (truth(config.get("defaults") ?? false)) {
      named.defaults = this.#converted(config.get("defaults"));
    }
    const given = [
      config.get("format") ?? null,
      config.get("datefmt") ?? null,
      config.get("style") ?? "%",
    ];
    return call(factory, given, named);
  }

  #filter(config: Config): unknown {
    return config.has("()") ? this.#custom(config) : new Filter(String(config.get("name") ?? ""));
  }

  #addFilters(to: unknown, filters: unknown): void {
    for (const one of iter(filters)) {
      const filter = typeof one === "string" ? this.#filters.get(one) : one;
      if (filter === undefined) {
        throw Object.assign(new ValueError(`Unable to add filter ${repr(one)}`), {
          cause: new KeyError(one),
        });
      }
      callMethod(to, "addFilter", [filter]);
    }
  }

  #handler(config: Config): unknown {
    const rest = new Map(config);
    const take = (name: string): unknown => {
      const found = rest.get(name) ?? null;
      rest.delete(name);
      return found;
    };
    const formatterName = take("formatter");
    let formatter: unknown = null;
    if (truth(formatterName)) {
      formatter = this.#formatters.get(formatterName as string);
      if (formatter === undefined) {
        throw Object.assign(new ValueError(`Unable to set formatter ${repr(formatterName)}`), {
          cause: new KeyError(formatterName),
        });
      }
    }
    const level = take("level");
    const filters = take("filters");
    let made: unknown;
    if (rest.has("()")) made = this.#custom(rest);
    else {
      const kind = take("class");
      if (kind === null) throw new KeyError("class");
      const fields = take(".");
      const factory = typeof kind === "string" ? resolved(kind) : kind;
      const named: Keywords = {};
      for (const [name, value] of rest) {
        if (/^[a-z_]\w*$/i.test(name)) named[name] = this.#converted(value);
      }
      const { target } = named;
      if (typeof target === "string" && this.#handlers.has(target)) {
        named.target = this.#handlers.get(target);
      }
      if (typeof named.flushLevel === "string") named.flushLevel = levelNumber(named.flushLevel);
      made = call(factory, [], named);
      if (fields !== null) {
        for (const [name, value] of configOf(fields)) setattr(made, name, this.#converted(value));
      }
    }
    if (formatter !== null) callMethod(made, "setFormatter", [formatter]);
    if (level !== null) callMethod(made, "setLevel", [levelNumber(level as string)]);
    if (truth(filters)) this.#addFilters(made, filters);
    return made;
  }

  #configureLogger(logger: Logger, config: Config, isIncremental: boolean): void {
    const level = config.get("level") ?? null;
    if (level !== null) logger.setLevel(levelNumber(level as string));
    if (!isIncremental) {
      for (const handler of [...logger.handlers]) logger.removeHandler(handler);
      for (const name of iter(config.get("handlers") ?? [])) {
        const handler = this.#handlers.get(name as string);
        if (handler === undefined) {
          throw Object.assign(new ValueError(`Unable to add handler ${repr(name)}`), {
            cause: new KeyError(name),
          });
        }
        logger.addHandler(handler as never);
      }
      const filters = config.get("filters") ?? null;
      if (filters !== null) this.#addFilters(logger, filters);
    }
    const propagate = config.get("propagate") ?? null;
    if (propagate !== null && logger !== root) logger.propagate = propagate as boolean;
  }
}

/**
 * Sets logging up as a dict says. https://docs.python.org/3/library/logging.config.html#logging.config.dictConfig
 *
 * @throws {ValueError} for what does not fit together
 */
export function dictConfig(config: unknown): void {
  if (!(config instanceof Dict)) {
    throw new TypeError("A configuration is a dict");
  }
  new Configurator(config).run();
}
