/**
 * Takes XML apart, with the faults of expat, which CPython reads it by, and their places.
 *
 * @module
 */
import { SyntaxError } from "../../exceptions.ts";
import { codePoints } from "../../text/code_points.ts";
import { Tuple } from "../../values/tuple.ts";

/** XML that is not well-formed. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ParseError */
export class ParseError extends SyntaxError {
  static readonly __module__: string = "xml.etree.ElementTree";
  /** The number of the fault. */
  code = 0;
  /** Line, from 1, and column, from 0. */
  position: unknown = null;
}

const FAULTS = {
  syntax: [2, "syntax error"],
  empty: [3, "no element found"],
  invalid: [4, "not well-formed (invalid token)"],
  unclosed: [5, "unclosed token"],
  mismatched: [7, "mismatched tag"],
  duplicate: [8, "duplicate attribute"],
  junk: [9, "junk after document element"],
  entity: [11, "undefined entity"],
  character: [14, "reference to invalid character number"],
  declaration: [17, "XML or text declaration not at start of entity"],
  cdata: [20, "unclosed CDATA section"],
  unbound: [27, "unbound prefix"],
  undeclared: [28, "must not undeclare prefix"],
} as const;

/** Who is told what a document consists of; names are `{namespace}name`. */
export interface Target {
  start(tag: string, attributes: [string, string][]): void;
  end(tag: string): void;
  data(text: string): void;
  comment(text: string): void;
  pi(target: string, text: string): void;
  startNs(prefix: string, uri: string): void;
  endNs(prefix: string): void;
}

const START =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`[${START}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${START}]*`, "uy");
const SPACE = /[ \t\n]*/y;
// deno-lint-ignore no-control-regex -- these are what XML does not allow
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const SPECIAL = /[&<]|\]\]>/g;
const PREDEFINED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const XML = "http://www.w3.org/XML/1998/namespace";

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly scope: ReadonlyMap<string, string>;
  readonly prefixes: readonly string[];
}

/** Goes through a document. */
class Scanner {
  readonly #text: string;
  readonly #target: Target;
  readonly #entities = new Map(Object.entries(PREDEFINED));
  readonly #open: Open[] = [];
  #at = 0;
  #hasRoot = false;

  constructor(text: string, target: Target) {
    this.#text = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    this.#target = target;
  }

  #fail(fault: keyof typeof FAULTS, place: number): never {
    const [code, message] = FAULTS[fault];
    const before = this.#text.slice(0, place);
    const line = before.split("\n").length;
    const column = codePoints(before.slice(before.lastIndexOf("\n") + 1)).length;
    const error = new ParseError(`${message}: line ${line}, column ${column}`);
    error.code = code;
    error.position = Tuple.of(line, column);
    throw error;
  }

  /** Fails for what cannot stand at a place, or for the end of the text in the middle of what began at `start`. */
  #refuse(place: number, start: number): never {
    return this.#fail(
      ...(place >= this.#text.length ? ["unclosed", start] : ["invalid", place]) as [
        keyof typeof FAULTS,
        number,
      ],
    );
  }

  #match(pattern: RegExp, place: number): string {
    pattern.lastIndex = place;
    return pattern.exec(this.#text)?.[0] ?? "";
  }

  /** One piece of markup after the other, with the text before it; gives how far it has come. */
  *steps(): Generator<number, void, undefined> {
    const text = this.#text;
    if (/^<\?xml[ \t\n]/.test(text)) {
      const end = text.indexOf("?>");
      if (end < 0) this.#fail("unclosed", 0);
      this.#at = end + 2;
    }
    for (;;) {
      if (this.#open.length === 0) this.#at += this.#match(SPACE, this.#at).length;
      else this.#data();
      if (this.#at >= text.length) break;
      if (text[this.#at] !== "<") this.#fail(this.#hasRoot ? "junk" : "syntax", this.#at);
      this.#markup(this.#at);
      yield this.#at;
    }
    if (!this.#hasRoot || this.#open.length > 0) this.#fail("empty", text.length);
  }

  #markup(start: number): void {
    const text = this.#text;
    if (text.startsWith("<!--", start)) this.#comment(start);
    else if (text.startsWith("<![CDATA[", start) && this.#open.length > 0) {
      const end = text.indexOf("]]>", start + 9);
      if (end < 0) this.#fail("cdata", text.length);
      this.#target.data(text.slice(start + 9, end));
      this.#at = end + 3;
    } else if (text.startsWith("<!DOCTYPE", start) && !this.#hasRoot) this.#doctype(start);
    else if (text.startsWith("<?", start)) this.#instruction(start);
    else if (text.startsWith("</", start) && this.#open.length > 0) this.#endTag(start);
    else if (this.#hasRoot && this.#open.length === 0) this.#fail("junk", start);
    else this.#startTag(start);
  }

  #comment(start: number): void {
    const end = this.#text.indexOf("--", start + 4);
    if (end < 0) this.#fail("unclosed", start);
    if (this.#text[end + 2] !== ">") this.#refuse(end + 2, start);
    this.#target.comment(this.#text.slice(start + 4, end));
    this.#at = end + 3;
  }

  #instruction(start: number): void {
    const name = this.#match(NAME, start + 2);
    if (name === "") this.#refuse(start + 2, start);
    const end = this.#text.indexOf("?>", start + 2 + name.length);
    if (end < 0) this.#fail("unclosed", start);
    if (name.toLowerCase() === "xml") this.#fail("declaration", start);
    this.#target.pi(name, this.#text.slice(start + 2 + name.length, end).trimStart());
    this.#at = end + 2;
  }

  /** A document type is passed over, but for the entities that it declares. */
  #doctype(start: number): void {
    const text = this.#text;
    const inner = /[^[>]*(?:\[((?:"[^"]*"|'[^']*'|<!--[^]*?-->|[^\]"'])*)\][ \t\n]*)?>/y;
    inner.lastIndex = start;
    const found = inner.exec(text);
    if (!found) return this.#fail("unclosed", start);
    for (
      const [, name, one, other] of (found[1] ?? "").matchAll(
        /<!ENTITY\s+([^\s%]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
      )
    ) if (!this.#entities.has(name!)) this.#entities.set(name!, (one ?? other)!);
    this.#at = start + found[0].length;
  }

  /** The text up to the next markup. */
  #data(): void {
    const text = this.#text;
    const start = this.#at;
    let from = start;
    let data = "";
    for (;;) {
      SPECIAL.lastIndex = from;
      const found = SPECIAL.exec(text);
      const end = found?.index ?? text.length;
      const part = text.slice(from, end);
      const wrong = part.search(FORBIDDEN);
      if (wrong >= 0) this.#fail("invalid", from + wrong);
      if (found?.[0] === "]]>") this.#fail("invalid", end + 2);
      data += part;
      this.#at = end;
      if (found?.[0] !== "&") break;
      data += this.#reference(end);
      from = this.#at;
    }
    if (data !== "") this.#target.data(data);
  }

  /** What a reference stands for. */
  #reference(start: number): string {
    const text = this.#text;
    const isNumber = text[start + 1] === "#";
    const isHex = isNumber && text[start + 2] === "x";
    const from = start + (isHex ? 3 : isNumber ? 2 : 1);
    const name = this.#match(isHex ? /[0-9a-fA-F]+/y : isNumber ? /[0-9]+/y : NAME, from);
    const end = from + name.length;
    if (name === "" || text[end] !== ";") this.#refuse(end, start);
    this.#at = end + 1;
    if (!isNumber) return this.#entities.get(name) ?? this.#fail("entity", start);
    const code = parseInt(name, isHex ? 16 : 10);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code > 0 &&
      !FORBIDDEN.test(String.fromCodePoint(code));
    return isCharacter ? String.fromCodePoint(code) : this.#fail("character", start);
  }

  #endTag(start: number): void {
    const name = this.#match(NAME, start + 2);
    if (name === "") this.#refuse(start + 2, start);
    const end = start + 2 + name.length;
    const last = end + this.#match(SPACE, end).length;
    if (this.#text[last] !== ">") this.#refuse(last, start);
    if (this.#open.at(-1)!.name !== name) this.#fail("mismatched", start + 2);
    this.#at = last + 1;
    this.#close();
  }

  #close(): void {
    const { tag, prefixes } = this.#open.pop()!;
    this.#target.end(tag);
    for (const prefix of prefixes.toReversed()) this.#target.endNs(prefix);
  }

  #startTag(start: number): void {
    const text = this.#text;
    const name = this.#match(NAME, start + 1);
    if (name === "") this.#refuse(start + 1, start);
    const given: [string, string][] = [];
    let at = start + 1 + name.length;
    for (;;) {
      const gap = this.#match(SPACE, at).length;
      at += gap;
      if (text[at] === ">" || text.startsWith("/>", at)) break;
      if (text[at] === "/") this.#refuse(at + 1, start);
      const key = gap > 0 ? this.#match(NAME, at) : "";
      if (key === "") this.#refuse(at, start);
      if (given.some(([other]) => other === key)) this.#fail("duplicate", at);
      at += key.length;
      at += this.#match(SPACE, at).length;
      if (text[at] !== "=") this.#refuse(at, start);
      at += 1 + this.#match(SPACE, at + 1).length;
      given.push([key, this.#attribute(at, start)]);
      at = this.#at;
    }
    const isEmpty = text[at] === "/";
    this.#at = at + (isEmpty ? 2 : 1);
    this.#begin(start, name, given);
    if (isEmpty) this.#close();
  }

  /** The value of an attribute, whose quotes begin at a place. */
  #attribute(at: number, start: number): string {
    const text = this.#text;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") return this.#refuse(at, start);
    let value = "";
    let from = at + 1;
    for (;;) {
      const length: number = text.slice(from).search(quote === '"' ? /["&<]/ : /['&<]/);
      if (length < 0) this.#fail("unclosed", start);
      const end: number = from + length;
      value += text.slice(from, end).replace(/[\t\n]/g, " ");
      if (text[end] === "<") this.#fail("invalid", end);
      this.#at = end + 1;
      if (text[end] === quote) return value;
      value += this.#reference(end);
      from = this.#at;
    }
  }

  #begin(start: number, name: string, given: readonly [string, string][]): void {
    const outer = this.#open.at(-1)?.scope ?? new Map([["xml", XML]]);
    const declared: [string, string][] = [];
    for (const [key, value] of given) {
      if (key === "xmlns") declared.push(["", value]);
      else if (key.startsWith("xmlns:")) {
        if (value === "") this.#fail("undeclared", start);
        declared.push([key.slice(6), value]);
      }
    }
    const scope = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
    const full = (name: string, usual: string): string => {
      const colon = name.indexOf(":");
      const prefix = name.slice(0, Math.max(colon, 0));
      const uri = colon < 0 ? usual : scope.get(prefix) ?? this.#fail("unbound", start);
      return uri === "" ? name : `{${uri}}${name.slice(colon + 1)}`;
    };
    for (const [prefix, uri] of declared) this.#target.startNs(prefix, uri);
    const tag = full(name, scope.get("") ?? "");
    this.#hasRoot = true;
    this.#open.push({ name, tag, scope, prefixes: declared.map(([prefix]) => prefix) });
    const attributes = given.filter(([key]) => !/^xmlns(?::|$)/.test(key))
      .map(([key, value]): [string, string] => [full(key, ""), value]);
    this.#target.start(tag, attributes);
  }
}

/** Tells a target of what a document consists, step by step; gives how far it has come. */
export function scan(text: string, target: Target): Generator<number, void, undefined> {
  return new Scanner(text, target).steps();
}
