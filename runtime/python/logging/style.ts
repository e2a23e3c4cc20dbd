/**
 * The three ways to write a format: `%(name)s`, `{name}`, `$name`.
 * https://docs.python.org/3/library/logging.html#logging.Formatter
 *
 * @module
 */
import { KeyError, ValueError } from "../exceptions.ts";
import { Template } from "../string/template.ts";
import { percent } from "../text/percent.ts";
import { repr } from "../text/repr.ts";
import { formatWith } from "../text/str_format.ts";
import { Dict } from "../values/dict.ts";
import type { LogRecord } from "./record.ts";

/** The sign of a style. */
export type StyleSign = "%" | "{" | "$";

/** A format in a style. */
export interface Style {
  /** The format that holds when none is given. */
  readonly usual: string;
  /** A short one, for `basicConfig`. */
  readonly basic: string;
  /** Whether a format names the time. */
  usesTime(format: string): boolean;
  /** @throws {ValueError} for what is no format of this style. */
  validate(format: string): void;
  fill(format: string, values: Dict<string, unknown>): string;
}

const PLACEHOLDER = /%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]/i;
const FIELD = /^(\d+|\w+)(\.\w+|\[[^\]]+\])*$/;
const SPEC = /^(.?[<=>^])?[+ -]?#?0?(\d+|\{\w+\})?[,_]?(\.(\d+|\{\w+\}))?[bcdefgnosx%]?$/i;

const percentStyle: Style = {
  usual: "%(message)s",
  basic: "%(levelname)s:%(name)s:%(message)s",
  usesTime: (format) => format.includes("%(asctime)"),
  validate(format): void {
    if (!PLACEHOLDER.test(format)) {
      throw new ValueError(`Invalid format '${format}' for '%' style`);
    }
  },
  fill: (format, values) => percent(format, values),
};

const braceStyle: Style = {
  usual: "{message}",
  basic: "{levelname}:{name}:{message}",
  usesTime: (format) => format.includes("{asctime"),
  validate(format): void {
    let fields = 0;
    const plain = format.replace(/\{\{|\}\}/g, "");
    const rest = plain.replace(
      /\{([^{}!:]*)(?:!([^{}:]*))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g,
      (_, name: string, conversion: string | undefined, spec: string | undefined) => {
        if (!FIELD.test(name)) throw new ValueError(`invalid field name/expression: ${repr(name)}`);
        if (conversion !== undefined && !/^[rsa]$/.test(conversion)) {
          throw new ValueError(`invalid conversion: ${repr(conversion)}`);
        }
        if (spec && !SPEC.test(spec)) throw new ValueError(`bad specifier: ${repr(spec)}`);
        fields += 1;
        return "";
      },
    );
    if (rest.includes("{")) {
      throw new ValueError("invalid format: expected '}' before end of string");
    }
    if (rest.includes("}")) {
      throw new ValueError("invalid format: Single '}' encountered in format string");
    }
    if (fields === 0) throw new ValueError("invalid format: no fields");
  },
  fill: (format, values) =>
    formatWith(format, null, (name) => {
      if (values.has(name)) return values.get(name);
      throw new KeyError(name);
    }),
};

const dollarStyle: Style = {
  usual: "${message}",
  basic: "${levelname}:${name}:${message}",
  usesTime: (format) => /\$asctime|\$\{asctime\}/.test(format),
  validate(format): void {
    const found = [...format.matchAll(/\$(?:(\$)|([_a-z]\w*)|\{([_a-z]\w*)\}|)/gi)];
    const fields = found.filter(([, , name, braced]) => name ?? braced);
    if (found.some(([whole]) => whole === "$")) {
      throw new ValueError("invalid format: bare '$' not allowed");
    }
    if (fields.length === 0) throw new ValueError("invalid format: no fields");
  },
  fill: (format, values) => new Template(format).substitute(values),
};

const styles: ReadonlyMap<unknown, Style> = new Map<unknown, Style>([
  ["%", percentStyle],
  ["{", braceStyle],
  ["$", dollarStyle],
]);

/** @throws {ValueError} for another sign. */
export function styleOf(sign: unknown): Style {
  const style = styles.get(sign);
  if (style === undefined) {
    throw new ValueError(`Style must be one of: ${[...styles.keys()].join(",")}`);
  }
  return style;
}

/** A format filled with what a record tells. */
export function fillFrom(
  style: Style,
  format: string,
  record: LogRecord,
  defaults: Dict<string, unknown> | null,
): string {
  const values = new Dict<string, unknown>([...(defaults ?? []), ...record.__dict__]);
  try {
    return style.fill(format, values);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    throw new ValueError(`Formatting field not found in record: ${repr(error.args[0])}`);
  }
}
