/**
 * Trees as text.
 *
 * @module
 */
import { TypeError, ValueError } from "../../exceptions.ts";
import { encode } from "../../text/encodings.ts";
import { repr } from "../../text/repr.ts";
import { Comment, type Element, ProcessingInstruction, QName } from "./element.ts";
import { typeName } from "../../values/types.ts";

/** How a tree is written. */
export interface WriteOptions {
  /** "unicode" for text; bytes else. */
  encoding?: string | null;
  /** Whether it begins with a declaration; where nothing is said, if the encoding asks for one. */
  xmlDeclaration?: boolean | null;
  /** The namespace without a prefix. */
  defaultNamespace?: string | null;
  /** "xml", "html" or "text". */
  method?: string | null;
  /** Whether elements without content are one tag. */
  shortEmptyElements?: boolean;
}

const prefixes = new Map<string, string>([
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://www.w3.org/1999/xhtml", "html"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://schemas.xmlsoap.org/wsdl/", "wsdl"],
  ["http://www.w3.org/2001/XMLSchema", "xs"],
  ["http://www.w3.org/2001/XMLSchema-instance", "xsi"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
]);

/**
 * Has a namespace written by a prefix. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.register_namespace
 *
 * @throws {ValueError} for prefixes that are made here: `ns0`, `ns1` …
 */
export function registerNamespace(prefix: string, uri: string): void {
  if (/^ns\d+$/.test(prefix)) throw new ValueError("Prefix format reserved for internal use");
  for (const [known, own] of prefixes) if (known === uri || own === prefix) prefixes.delete(known);
  prefixes.set(uri, prefix);
}

const VOID = new Set(
  "area base basefont br col embed frame hr img input isindex link meta param source track wbr"
    .split(
      " ",
    ),
);

function refuse(value: unknown): never {
  throw new TypeError(`cannot serialize ${repr(value)} (type ${typeName(value)})`);
}

function escaped(value: unknown): string {
  if (typeof value !== "string") return refuse(value);
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapedAttribute(value: unknown, method: string): string {
  if (method === "html") {
    if (typeof value !== "string") return refuse(value);
    return value.replaceAll("&", "&amp;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  }
  return escaped(value).replaceAll('"', "&quot;").replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;").replaceAll("\t", "&#09;");
}

/** The names of a tree as they are written, and the namespaces that they need. */
class Names {
  readonly spaces = new Map<string, string>();
  readonly #written = new Map<string, string>();
  readonly #usual: string | null;

  constructor(root: Element, usual: string | null) {
    this.#usual = usual;
    if (usual) this.spaces.set(usual, "");
    for (const { tag, attrib, text } of root.iter()) {
      if (tag instanceof QName) this.#add(tag.text);
      else if (typeof tag === "string") this.#add(tag);
      else if (tag !== null && tag !== Comment && tag !== ProcessingInstruction) refuse(tag);
      for (const [key, value] of attrib) {
        this.#add((key as unknown) instanceof QName ? (key as unknown as QName).text : key);
        if (value instanceof QName) this.#add(value.text);
      }
      if (text instanceof QName) this.#add(text.text);
    }
  }

  #add(name: unknown): void {
    if (typeof name !== "string") return refuse(name);
    if (this.#written.has(name)) return;
    const [, uri, local] = /^\{([^]*)\}([^}]*)$/.exec(name) ?? [];
    if (uri === undefined) {
      if (this.#usual) {
        throw new ValueError("cannot use non-qualified names with default_namespace option");
      }
      this.#written.set(name, name);
      return;
    }
    let prefix = this.spaces.get(uri);
    if (prefix === undefined) {
      prefix = prefixes.get(uri) ?? `ns${this.spaces.size}`;
      if (prefix !== "xml") this.spaces.set(uri, prefix);
    }
    this.#written.set(name, prefix ? `${prefix}:${local}` : local!);
  }

  of(name: unknown): string {
    return this.#written.get(name instanceof QName ? name.text : name as string)!;
  }
}

function* pieces(
  element: Element,
  names: Names,
  method: string,
  short: boolean,
  isRoot: boolean,
): Generator<string, void, undefined> {
  const { tag, text, tail } = element;
  const inner = (value: unknown): string =>
    value instanceof QName ? names.of(value) : escaped(value);
  if (tag === Comment) yield `<!--${text as string}-->`;
  else if (tag === ProcessingInstruction) yield `<?${text as string}?>`;
  else if (tag === null) {
    if (text) yield escaped(text);
    for (const child of element) yield* pieces(child, names, method, short, false);
  } else {
    const name = names.of(tag);
    let start = `<${name}`;
    for (const [key, value] of element.attrib) {
      const shown = value instanceof QName ? names.of(value) : escapedAttribute(value, method);
      start += ` ${names.of(key)}="${shown}"`;
    }
    if (isRoot) {
      for (const [uri, prefix] of [...names.spaces].sort(([, a], [, b]) => a < b ? -1 : 1)) {
        start += ` xmlns${prefix ? `:${prefix}` : ""}="${escapedAttribute(uri, method)}"`;
      }
    }
    const lower = name.toLowerCase();
    const isEmpty = !text && element.__len__() === 0;
    if (method === "xml" && isEmpty && short) yield `${start} />`;
    else {
      yield `${start}>`;
      const isRaw = method === "html" && (lower === "script" || lower === "style");
      if (text) yield isRaw ? text as string : inner(text);
      for (const child of element) yield* pieces(child, names, method, short, false);
      if (method === "xml" || !VOID.has(lower)) yield `</${name}>`;
    }
  }
  if (tail) yield escaped(tail);
}

/** A tree as text. */
export function written(root: Element, options: WriteOptions): string {
  const method = options.method ?? "xml";
  const encoding = options.encoding ?? "us-ascii";
  if (!["xml", "html", "text"].includes(method)) {
    throw new ValueError(`unknown method ${repr(method)}`);
  }
  const isPlain = /^(?:utf-8|us-ascii|unicode)$/i.test(encoding);
  const isDeclared = options.xmlDeclaration ?? !isPlain;
  const shown = encoding.toLowerCase() === "unicode" ? "utf-8" : encoding;
  const head = method === "xml" && isDeclared ? `<?xml version='1.0' encoding='${shown}'?>\n` : "";
  if (method === "text") {
    return head + [...root.itertext()].join("") + ((root.tail as string) ?? "");
  }
  const names = new Names(root, options.defaultNamespace ?? null);
  return head + [...pieces(root, names, method, options.shortEmptyElements ?? true, true)].join("");
}

/** A tree as text, or as bytes in its encoding. */
export function serialized(root: Element, options: WriteOptions): unknown {
  const text = written(root, options);
  const encoding = options.encoding ?? "us-ascii";
  return encoding.toLowerCase() === "unicode" ? text : encode(text, encoding, "xmlcharrefreplace");
}

/** Puts white space into a tree, so that it shows what is in what. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.indent */
export function indented(root: Element, space: string, level: number): void {
  if (level < 0) throw new ValueError(`Initial indentation level must be >= 0, got ${level}`);
  if (root.__len__() === 0) return;
  const line = (depth: number) => `\n${space.repeat(depth)}`;
  const isBlank = (text: unknown) => !text || (text as string).trim() === "";
  const put = (element: Element, depth: number) => {
    if (isBlank(element.text)) element.text = line(depth + 1);
    let last: Element | undefined;
    for (const child of element) {
      if (child.__len__() > 0) put(child, depth + 1);
      if (isBlank(child.tail)) child.tail = line(depth + 1);
      last = child;
    }
    if (isBlank(last!.tail)) last!.tail = line(depth);
  };
  put(root, level);
}
