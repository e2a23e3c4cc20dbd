/**
 * Python's `html.parser`: takes HTML apart. https://docs.python.org/3/library/html.parser.html
 *
 * @example
 * ```ts
 * import { HTMLParser } from "@manycore/multiprocessing/python/html/parser";
 *
 * class Links extends HTMLParser {
 *   override handleStarttag(tag: string): void {
 *     console.log(tag); // "a"
 *   }
 * }
 * new Links().feed('<a href="/">home</a>');
 * ```
 *
 * @module
 */
import { AssertionError } from "../exceptions.ts";
import { truth } from "../operators/truth.ts";
import { isKeywords } from "../values/keywords.ts";
import { textLength } from "../text/code_points.ts";
import { repr } from "../text/repr.ts";
import { SPACE } from "../text/unicode.ts";
import { asTuple, type Tuple } from "../values/tuple.ts";
import { unescapeReferences } from "./references.ts";

/** Name and value of an attribute; no value where none is written. */
export type HTMLAttribute = Tuple<[string, string | null]>;

const S = `[${SPACE}]`;
const NOT_NAME = "\\t\\n\\r\\f />\\0";
const GAP = `(?:${S}|\\/(?!>))*`;

const TAG_NAME = new RegExp(`([a-zA-Z][^${NOT_NAME}]*)${GAP}`, "y");
const ATTRIBUTE = new RegExp(
  `((?<=['"${SPACE}/])[^${SPACE}/>][^${SPACE}/=>]*)` +
    `(${S}*=+${S}*('[^']*'|"[^"]*"|(?!['"])[^>${SPACE}]*))?${GAP}`,
  "y",
);
const START_TAG = new RegExp(
  `<[a-zA-Z][^${NOT_NAME}]*(?:[${SPACE}/]*(?:(?<=['"${SPACE}/])[^${SPACE}/>][^${SPACE}/=>]*` +
    `(?:${S}*=+${S}*(?:'[^']*'|"[^"]*"|(?!['"])[^>${SPACE}]*)${S}*)?${GAP})*)?${S}*`,
  "y",
);
const END_TAG = new RegExp(`<\\/${S}*([a-zA-Z][-.a-zA-Z0-9:_]*)${S}*>`, "y");
const COMMENT_END = new RegExp(`--${S}*>`, "g");
const SECTION_END = new RegExp(`\\]${S}*\\]${S}*>`, "g");
const MS_SECTION_END = new RegExp(`\\]${S}*>`, "g");
const SECTION_NAME = new RegExp(`[a-zA-Z][-_.a-zA-Z0-9]*${S}*`, "y");
const CHARACTER_NUMBER = /&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]/y;
const CHARACTER_NAME = /&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]/y;
const BEGUN = /&[a-zA-Z#]/y;
const WAITS = new RegExp(`[${SPACE};]`);

/** Where a pattern is found from a place on. */
function found(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Takes HTML apart, and calls a method for each part. https://docs.python.org/3/library/html.parser.html#html.parser.HTMLParser */
export class HTMLParser {
  static readonly __module__: string = "html.parser";
  /** Elements in which there are no tags. */
  readonly CDATA_CONTENT_ELEMENTS: readonly string[] = asTuple(["script", "style"]);
  /** Whether named and numbered characters are given as what they stand for. */
  convertCharrefs: boolean;
  /** What was not taken apart yet. */
  rawdata = "";
  /** The last tag that was begun. */
  lasttag = "???";
  /** The element without tags that is open. */
  cdataElem: string | null = null;
  /** The line. */
  lineno = 1;
  /** The column. */
  offset = 0;
  #startText: string | null = null;

  constructor(options: { convertCharrefs?: unknown } = {}) {
    this.convertCharrefs = isKeywords(options) && options.convertCharrefs !== undefined
      ? truth(options.convertCharrefs)
      : true;
    this.reset();
  }

  /** Forgets everything. */
  reset(): void {
    this.rawdata = "";
    this.lasttag = "???";
    this.cdataElem = null;
    this.lineno = 1;
    this.offset = 0;
  }

  /** Takes some text apart; what is not complete waits for more. */
  feed(data: string): void {
    this.rawdata += data;
    this.goahead(false);
  }

  /** Takes apart what is left. */
  close(): void {
    this.goahead(true);
  }

  /** Line and column of what is at hand. */
  getpos(): Tuple<[number, number]> {
    return asTuple([this.lineno, this.offset]) as Tuple<[number, number]>;
  }

  /** The start tag at hand as it is written. */
  getStarttagText(): string | null {
    return this.#startText;
  }

  /** Begins an element in which there are no tags. */
  setCdataMode(elem: string): void {
    this.cdataElem = elem.toLowerCase();
  }

  /** Ends it. */
  clearCdataMode(): void {
    this.cdataElem = null;
  }

  /** Goes on to a place. */
  updatepos(from: number, to: number): number {
    if (from >= to) return to;
    const passed = this.rawdata.slice(from, to);
    const lines = passed.split("\n").length - 1;
    if (lines > 0) {
      this.lineno += lines;
      this.offset = textLength(passed.slice(passed.lastIndexOf("\n") + 1));
    } else this.offset += textLength(passed);
    return to;
  }

  #data(text: string): void {
    this.handleData(this.convertCharrefs && !this.cdataElem ? unescapeReferences(text) : text);
  }

  /** Where the next tag or character reference begins; -1 where more text has to come first. */
  #next(from: number): number {
    const { rawdata } = this;
    if (this.convertCharrefs && !this.cdataElem) {
      const at = rawdata.indexOf("<", from);
      if (at >= 0) return at;
      const ampersand = rawdata.lastIndexOf("&");
      const isNear = ampersand >= Math.max(from, rawdata.length - 34);
      return isNear && !WAITS.test(rawdata.slice(ampersand)) ? -1 : rawdata.length;
    }
    if (this.cdataElem) {
      const end = new RegExp(`</${S}*${this.cdataElem}${S}*>`, "ig");
      return found(end, rawdata, from)?.index ?? -1;
    }
    return found(/[&<]/g, rawdata, from)?.index ?? rawdata.length;
  }

  /** Takes apart what there is; all of it where `end` says so. */
  goahead(end: boolean): void {
    const { rawdata } = this;
    const { length } = rawdata;
    let i = 0;
    while (i < length) {
      const j = this.#next(i);
      if (j < 0) break;
      if (i < j) this.#data(rawdata.slice(i, j));
      i = this.updatepos(i, j);
      if (i === length) break;
      const after = rawdata[i] === "<" ? this.#markup(i, end) : this.#reference(i, end);
      if (after < 0) {
        i = -1 - after;
        break;
      }
      i = after;
    }
    if (end && i < length && !this.cdataElem) {
      this.#data(rawdata.slice(i, length));
      i = this.updatepos(i, length);
    }
    this.rawdata = rawdata.slice(i);
  }

  /** Takes a tag or the like apart: where it ends; `-1 - place` where more text has to come first. */
  #markup(i: number, end: boolean): number {
    const { rawdata } = this;
    let k: number;
    if (/^<[a-zA-Z]/.test(rawdata.slice(i, i + 2))) k = this.parseStarttag(i);
    else if (rawdata.startsWith("</", i)) k = this.parseEndtag(i);
    else if (rawdata.startsWith("<!--", i)) k = this.parseComment(i);
    else if (rawdata.startsWith("<?", i)) k = this.parsePi(i);
    else if (rawdata.startsWith("<!", i)) k = this.parseHtmlDeclaration(i);
    else if (i + 1 < rawdata.length) {
      this.handleData("<");
      k = i + 1;
    } else return -1 - i;
    if (k < 0) {
      if (!end) return -1 - i;
      k = rawdata.indexOf(">", i + 1) + 1;
      if (k === 0) {
        k = rawdata.indexOf("<", i + 1);
        if (k < 0) k = i + 1;
      }
      this.#data(rawdata.slice(i, k));
    }
    return this.updatepos(i, k);
  }

  /** The same for a character's name or number. */
  #reference(i: number, end: boolean): number {
    const { rawdata } = this;
    const isNumber = rawdata.startsWith("&#", i);
    const match = found(isNumber ? CHARACTER_NUMBER : CHARACTER_NAME, rawdata, i);
    if (match) {
      if (isNumber) this.handleCharref(match[0].slice(2, -1));
      else this.handleEntityref(match[1]!);
      const behind = i + match[0].length;
      return this.updatepos(i, rawdata[behind - 1] === ";" ? behind : behind - 1);
    }
    if (isNumber) {
      if (!rawdata.slice(i).includes(";")) return -1 - i;
      this.handleData(rawdata.slice(i, i + 2));
      return -1 - this.updatepos(i, i + 2);
    }
    const begun = found(BEGUN, rawdata, i);
    if (begun) {
      return end && begun[0] === rawdata.slice(i) ? -1 - this.updatepos(i, i + 1) : -1 - i;
    }
    if (i + 1 >= rawdata.length) return -1 - i;
    this.handleData("&");
    return this.updatepos(i, i + 1);
  }

  /** Takes a declaration apart. */
  parseHtmlDeclaration(i: number): number {
    const { rawdata } = this;
    if (rawdata.startsWith("<!--", i)) return this.parseComment(i);
    if (rawdata.startsWith("<![", i)) return this.parseMarkedSection(i);
    if (rawdata.slice(i, i + 9).toLowerCase() !== "<!doctype") return this.parseBogusComment(i);
    const close = rawdata.indexOf(">", i + 9);
    if (close < 0) return -1;
    this.handleDecl(rawdata.slice(i + 2, close));
    return close + 1;
  }

  /** Takes apart what is no comment, and is taken for one. */
  parseBogusComment(i: number, report: unknown = 1): number {
    const close = this.rawdata.indexOf(">", i + 2);
    if (close < 0) return -1;
    if (truth(report)) this.handleComment(this.rawdata.slice(i + 2, close));
    return close + 1;
  }

  /** Takes a comment apart. */
  parseComment(i: number, report: unknown = 1): number {
    const match = found(COMMENT_END, this.rawdata, i + 4);
    if (!match) return -1;
    if (truth(report)) this.handleComment(this.rawdata.slice(i + 4, match.index));
    return match.index + match[0].length;
  }

  /** Takes apart what stands in `<![ … ]]>`. */
  parseMarkedSection(i: number, report: unknown = 1): number {
    const { rawdata } = this;
    const at = i + 3;
    if (at === rawdata.length) return -1;
    const name = found(SECTION_NAME, rawdata, at)?.[0];
    if (name === undefined) {
      this.updatepos(i, at);
      throw new AssertionError("expected name token");
    }
    if (at + name.length === rawdata.length) return -1;
    const kind = name.trim().toLowerCase();
    const isPlain = ["temp", "cdata", "ignore", "include", "rcdata"].includes(kind);
    if (!isPlain && !["if", "else", "endif"].includes(kind)) {
      throw new AssertionError(`unknown status keyword ${repr(name)} in marked section`);
    }
    const match = found(isPlain ? SECTION_END : MS_SECTION_END, rawdata, at);
    if (!match) return -1;
    if (truth(report)) this.unknownDecl(rawdata.slice(at, match.index));
    return match.index + match[0].length;
  }

  /** Takes a processing instruction apart. */
  parsePi(i: number): number {
    const close = this.rawdata.indexOf(">", i + 2);
    if (close < 0) return -1;
    this.handlePi(this.rawdata.slice(i + 2, close));
    return close + 1;
  }

  /** Takes a start tag apart. */
  parseStarttag(i: number): number {
    this.#startText = null;
    const end = this.checkForWholeStartTag(i);
    if (end < 0) return end;
    const { rawdata } = this;
    this.#startText = rawdata.slice(i, end);
    const name = found(TAG_NAME, rawdata, i + 1)!;
    let at = i + 1 + name[0].length;
    const tag = name[1]!.toLowerCase();
    this.lasttag = tag;
    const attributes: HTMLAttribute[] = [];
    while (at < end) {
      const match = found(ATTRIBUTE, rawdata, at);
      if (!match) break;
      attributes.push(attribute(match));
      at += match[0].length;
    }
    const rest = rawdata.slice(at, end).trim();
    if (rest !== ">" && rest !== "/>") {
      this.handleData(rawdata.slice(i, end));
      return end;
    }
    if (rest === "/>") this.handleStartendtag(tag, attributes);
    else {
      this.handleStarttag(tag, attributes);
      if (this.CDATA_CONTENT_ELEMENTS.includes(tag)) this.setCdataMode(tag);
    }
    return end;
  }

  /** Where a start tag ends; -1 where it is not complete. */
  checkForWholeStartTag(i: number): number {
    const { rawdata } = this;
    const at = i + found(START_TAG, rawdata, i)![0].length;
    const next = rawdata[at];
    if (next === ">") return at + 1;
    if (next === "/") return rawdata[at + 1] === ">" ? at + 2 : -1;
    if (next === undefined || /[a-zA-Z=]/.test(next)) return -1;
    return at > i ? at : i + 1;
  }

  /** Takes an end tag apart. */
  parseEndtag(i: number): number {
    const { rawdata } = this;
    const close = rawdata.indexOf(">", i + 1);
    if (close < 0) return -1;
    const match = found(END_TAG, rawdata, i);
    if (!match) {
      if (this.cdataElem !== null) {
        this.handleData(rawdata.slice(i, close + 1));
        return close + 1;
      }
      const name = found(TAG_NAME, rawdata, i + 2);
      if (!name) return rawdata.startsWith("</>", i) ? i + 3 : this.parseBogusComment(i);
      const end = rawdata.indexOf(">", i + 2 + name[0].length);
      this.handleEndtag(name[1]!.toLowerCase());
      return end + 1;
    }
    const tag = match[1]!.toLowerCase();
    if (this.cdataElem !== null && tag !== this.cdataElem) {
      this.handleData(rawdata.slice(i, close + 1));
      return close + 1;
    }
    this.handleEndtag(tag);
    this.clearCdataMode();
    return close + 1;
  }

  /** A tag that is begun and ended at once. */
  handleStartendtag(tag: string, attrs: HTMLAttribute[]): void {
    this.handleStarttag(tag, attrs);
    this.handleEndtag(tag);
  }

  /** A tag that is begun. */
  handleStarttag(_tag: string, _attrs: HTMLAttribute[]): void {}

  /** A tag that is ended. */
  handleEndtag(_tag: string): void {}

  /** A character by its number. */
  handleCharref(_name: string): void {}

  /** A character by its name. */
  handleEntityref(_name: string): void {}

  /** Text. */
  handleData(_data: string): void {}

  /** A comment. */
  handleComment(_data: string): void {}

  /** A declaration. */
  handleDecl(_decl: string): void {}

  /** A processing instruction. */
  handlePi(_data: string): void {}

  /** What stands in `<![ … ]]>`. */
  unknownDecl(_data: string): void {}
}

function attribute(match: RegExpExecArray): HTMLAttribute {
  const [, name, rest, written] = match;
  let value: string | null = rest ? written! : null;
  if (value !== null && value.length > 0) {
    const quote = value[0]!;
    if ((quote === "'" || quote === '"') && value.endsWith(quote)) value = value.slice(1, -1);
  }
  if (value) value = unescapeReferences(value);
  return asTuple([name!.toLowerCase(), value]) as HTMLAttribute;
}
