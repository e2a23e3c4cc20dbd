/**
 * Python's class `textwrap.TextWrapper`.
 *
 * @module
 */
import { callMethod } from "../dispatch.ts";
import { ValueError } from "../exceptions.ts";
import { options as named } from "../support/options.ts";
import { codePoints, textLength } from "../text/code_points.ts";

/** How lines are filled. */
export interface WrapOptions {
  /** The most characters of a line. */
  width?: number;
  /** What the first line begins with. */
  initialIndent?: string;
  /** What the other lines begin with. */
  subsequentIndent?: string;
  /** Whether tabs become spaces. */
  expandTabs?: boolean;
  /** Whether every white space becomes a space. */
  replaceWhitespace?: boolean;
  /** Whether sentences end with two spaces. */
  fixSentenceEndings?: boolean;
  /** Whether words longer than a line are broken. */
  breakLongWords?: boolean;
  /** Whether lines begin and end without white space. */
  dropWhitespace?: boolean;
  /** Whether words are broken at hyphens. */
  breakOnHyphens?: boolean;
  /** How many spaces a tab stands for. */
  tabsize?: number;
  /** The most lines; the last one ends with the placeholder when there is more. */
  maxLines?: number | null;
  /** What stands for text left out. */
  placeholder?: string;
}

const space = "[\\t\\n\\x0b\\x0c\\r ]";
const other = "[^\\t\\n\\x0b\\x0c\\r ]";
const word = "\\p{L}\\p{N}_";
const letter = "[\\p{L}_]";
const wordPunctuation = `[${word}!"'&.,?]`;

/** Words, dashes and white space, words also broken behind hyphens. */
const withHyphens = new RegExp(
  `(${space}+` +
    `|(?<=${wordPunctuation})-{2,}(?=[${word}])` +
    `|${other}+?(?:-(?:(?<=${letter}{2}-)|(?<=${letter}-${wordPunctuation}-))(?=${letter}-?${letter})` +
    `|(?=${space}|$)|(?<=${wordPunctuation})(?=-{2,}[${word}])))`,
  "u",
);
const withoutHyphens = new RegExp(`(${space}+)`);
const sentenceEnd = /[a-z][.!?]["']?$/;

/** What can be given by position. */
const PLACES: readonly (keyof WrapOptions)[] = [
  "width",
  "initialIndent",
  "subsequentIndent",
  "expandTabs",
  "replaceWhitespace",
  "fixSentenceEndings",
  "breakLongWords",
  "dropWhitespace",
  "breakOnHyphens",
  "tabsize",
];

/** Fills paragraphs. https://docs.python.org/3/library/textwrap.html#textwrap.TextWrapper */
export class TextWrapper implements Required<WrapOptions> {
  static readonly __module__ = "textwrap";

  width: number;
  initialIndent: string;
  subsequentIndent: string;
  expandTabs: boolean;
  replaceWhitespace: boolean;
  fixSentenceEndings: boolean;
  breakLongWords: boolean;
  dropWhitespace: boolean;
  breakOnHyphens: boolean;
  tabsize: number;
  maxLines: number | null;
  placeholder: string;

  constructor(...given: unknown[]) {
    const options = named<WrapOptions>(PLACES, ...given);
    this.width = options.width ?? 70;
    this.initialIndent = options.initialIndent ?? "";
    this.subsequentIndent = options.subsequentIndent ?? "";
    this.expandTabs = options.expandTabs ?? true;
    this.replaceWhitespace = options.replaceWhitespace ?? true;
    this.fixSentenceEndings = options.fixSentenceEndings ?? false;
    this.breakLongWords = options.breakLongWords ?? true;
    this.dropWhitespace = options.dropWhitespace ?? true;
    this.breakOnHyphens = options.breakOnHyphens ?? true;
    this.tabsize = options.tabsize ?? 8;
    this.maxLines = options.maxLines ?? null;
    this.placeholder = options.placeholder ?? " [...]";
  }

  /** The words and gaps of a text. */
  #chunks(text: string): string[] {
    if (this.expandTabs) text = callMethod(text, "expandtabs", [this.tabsize]) as string;
    if (this.replaceWhitespace) text = text.replace(/[\t\n\v\f\r]/g, " ");
    const pattern = this.breakOnHyphens ? withHyphens : withoutHyphens;
    const chunks = text.split(pattern).filter((chunk) => chunk !== "");
    if (this.fixSentenceEndings) {
      for (let i = 0; i < chunks.length - 1; i++) {
        if (chunks[i + 1] === " " && sentenceEnd.test(chunks[i]!)) chunks[++i] = "  ";
      }
    }
    return chunks;
  }

  /** Fits what it can of a word that is longer than a line. */
  #breakWord(chunks: string[], line: string[], length: number, width: number): void {
    const room = width < 1 ? 1 : width - length;
    const word = codePoints(chunks.at(-1)!);
    if (this.breakLongWords) {
      let end = room;
      if (this.breakOnHyphens && word.length > room) {
        const hyphen = word.slice(0, room).lastIndexOf("-");
        if (hyphen > 0 && word.slice(0, hyphen).some((c) => c !== "-")) end = hyphen + 1;
      }
      line.push(word.slice(0, end).join(""));
      chunks[chunks.length - 1] = word.slice(end).join("");
    } else if (line.length === 0) {
      line.push(chunks.pop()!);
    }
  }

  /** A text as lines, without line ends. */
  wrap(text: string): string[] {
    const { width, maxLines, placeholder } = this;
    if (width <= 0) throw new ValueError(`invalid width ${width} (must be > 0)`);
    if (maxLines !== null) {
      const indent = maxLines > 1 ? this.subsequentIndent : this.initialIndent;
      if (indent.length + placeholder.trimStart().length > width) {
        throw new ValueError("placeholder too large for max width");
      }
    }
    // The next one last: to take the first of many moves all others.
    const chunks = this.#chunks(text).reverse();
    const lines: string[] = [];
    while (chunks.length > 0) {
      const indent = lines.length > 0 ? this.subsequentIndent : this.initialIndent;
      const room = width - indent.length;
      const line = this.#line(chunks, lines.length > 0, room);
      if (line.length === 0) continue;
      const rest = chunks.length > 1 || (chunks.length === 1 &&
        !(this.dropWhitespace && chunks.at(-1)!.trim() === ""));
      if (maxLines === null || lines.length + 1 < maxLines || !rest) {
        lines.push(indent + line.join(""));
        continue;
      }
      this.#cut(lines, line, indent, room);
      break;
    }
    return lines;
  }

  /** Takes as many chunks as fit into a line. */
  #line(chunks: string[], isLater: boolean, room: number): string[] {
    const line: string[] = [];
    let length = 0;
    if (this.dropWhitespace && isLater && chunks.at(-1)!.trim() === "") chunks.pop();
    while (chunks.length > 0) {
      const size = textLength(chunks.at(-1)!);
      if (length + size > room) break;
      line.push(chunks.pop()!);
      length += size;
    }
    if (chunks.length > 0 && textLength(chunks.at(-1)!) > room) {
      this.#breakWord(chunks, line, length, room);
    }
    if (this.dropWhitespace && line.length > 0 && line.at(-1)!.trim() === "") line.pop();
    return line;
  }

  /** Ends the last line that is allowed with the placeholder. */
  #cut(lines: string[], line: string[], indent: string, room: number): void {
    const { placeholder } = this;
    while (line.length > 0) {
      const length = textLength(line.join(""));
      if (line.at(-1)!.trim() !== "" && length + textLength(placeholder) <= room) {
        lines.push(indent + line.join("") + placeholder);
        return;
      }
      line.pop();
    }
    const previous = lines.at(-1)?.trimEnd();
    if (previous !== undefined && textLength(previous) + textLength(placeholder) <= this.width) {
      lines[lines.length - 1] = previous + placeholder;
      return;
    }
    lines.push(indent + placeholder.trimStart());
  }

  /** A text as lines, joined by line ends. */
  fill(text: string): string {
    return this.wrap(text).join("\n");
  }
}
