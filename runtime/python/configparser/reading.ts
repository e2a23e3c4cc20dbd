/**
 * Configuration files, line by line.
 *
 * @module
 */
import { trimmed } from "../text/unicode.ts";
import type { Dict } from "../values/dict.ts";
import {
  DuplicateOptionError,
  DuplicateSectionError,
  MissingSectionHeaderError,
  MultilineContinuationError,
  ParsingError,
} from "./errors.ts";
import { type SectionName, UNNAMED_SECTION } from "./unnamed.ts";

/** How a file is read. */
export interface Rules {
  readonly delimiters: readonly string[];
  readonly commentPrefixes: readonly string[];
  readonly inlineCommentPrefixes: readonly string[];
  readonly allowNoValue: boolean;
  readonly strict: boolean;
  readonly emptyLinesInValues: boolean;
  readonly defaultSection: string;
  /** Whether options may stand before any header. */
  readonly allowUnnamed: boolean;
}

/** Where what is read goes. */
export interface Sections {
  /** The options of a section, which is made where it is not there. */
  open(section: SectionName): Dict<string, string | null>;
  /** Whether a section is there. */
  has(section: SectionName): boolean;
  /** The name that an option goes by. */
  optionName(option: string): string;
}

function quoted(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\\-]/g, "\\$&");
}

/** A pattern of a line with an option. */
function optionPattern({ delimiters, allowNoValue }: Rules): RegExp {
  const delimiter = delimiters.map(quoted).join("|") || "(?!)";
  return allowNoValue
    ? new RegExp(`^(.*?)\\s*(?:(${delimiter})\\s*(.*))?$`)
    : new RegExp(`^(.*?)\\s*(${delimiter})\\s*(.*)$`);
}

/** A line without comments. */
function cleaned(line: string, rules: Rules, inline: RegExp | null): string {
  const text = trimmed(line);
  if (rules.commentPrefixes.some((prefix) => text.startsWith(prefix))) return "";
  const at = inline ? line.search(inline) : -1;
  return at < 0 ? text : trimmed(line.slice(0, at));
}

/**
 * Reads a file.
 *
 * @throws {ParsingError} when it is not written as it should be
 */
export function readLines(
  lines: Iterable<string>,
  source: string,
  rules: Rules,
  sections: Sections,
): void {
  const pattern = optionPattern(rules);
  const inline = rules.inlineCommentPrefixes.length > 0
    ? new RegExp(rules.inlineCommentPrefixes.map((one) => `(?:^|\\s)${quoted(one)}`).join("|"))
    : null;
  const added = new Set<unknown>();
  const values = new Map<Dict<string, string | null>, Map<string, string[]>>();
  let current: Dict<string, string | null> | null = null;
  let section: SectionName = "";
  let option = "";
  let indent = 0;
  let lineno = 0;
  let failure: ParsingError | null = null;
  const fail = (line: string) => {
    if (failure) failure.append(lineno, line);
    else failure = new ParsingError(source, lineno, line);
  };
  const partsOf = () => values.get(current!)?.get(option);
  try {
    for (const line of lines) {
      lineno++;
      const text = cleaned(line, rules, inline);
      if (text === "") {
        if (!rules.emptyLinesInValues) indent = Infinity;
        else if (trimmed(line) === "" && current && option) partsOf()?.push("");
        continue;
      }
      const own = line.search(/\S/);
      if (current && option && own > indent) {
        const parts = partsOf();
        if (!parts) throw new MultilineContinuationError(source, lineno, line);
        parts.push(text);
        continue;
      }
      if (rules.allowUnnamed && !current) {
        section = UNNAMED_SECTION;
        current = sections.open(section);
      }
      indent = own;
      const header = /^\[(.+)\]/.exec(text);
      if (header) {
        section = header[1]!;
        if (section !== rules.defaultSection) {
          if (sections.has(section) && rules.strict && added.has(section)) {
            throw new DuplicateSectionError(section, source, lineno);
          }
          added.add(section);
        }
        current = sections.open(section);
        option = "";
        continue;
      }
      if (!current) throw new MissingSectionHeaderError(source, lineno, line);
      const match = pattern.exec(text);
      if (!match) {
        fail(line);
        continue;
      }
      if (match[1] === "") fail(line);
      option = sections.optionName(trimmed(match[1]!));
      const key = `${section}\n${option}`;
      if (rules.strict && added.has(key)) {
        throw new DuplicateOptionError(section, option, source, lineno);
      }
      added.add(key);
      const ownValues = values.get(current) ?? new Map<string, string[]>();
      values.set(current, ownValues);
      if (match[3] === undefined) {
        ownValues.delete(option);
        current.set(option, null);
      } else {
        ownValues.set(option, [trimmed(match[3])]);
        current.set(option, "");
      }
    }
    if (failure) throw failure;
  } finally {
    for (const [target, parts] of values) {
      for (const [name, lines] of parts) target.set(name, lines.join("\n").trimEnd());
    }
  }
}
