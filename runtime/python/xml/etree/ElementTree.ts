/**
 * Python's `xml.etree.ElementTree`: trees of XML. https://docs.python.org/3/library/xml.etree.elementtree.html
 *
 * @example
 * ```ts
 * import * as ET from "@manycore/multiprocessing/python/xml/etree/ElementTree";
 *
 * const root = ET.fromstring("<list><item n='1'>one</item></list>");
 * root.find("item")?.text; // "one"
 * ET.tostring(root, "unicode"); // '<list><item n="1">one</item></list>'
 * ```
 *
 * @module
 */
import { callMethod } from "../../dispatch.ts";
import { TypeError } from "../../exceptions.ts";
import { open } from "../../file.ts";
import { methodOf } from "../../operators/dispatch.ts";
import { streams } from "../../streams.ts";
import { nameFunctions } from "../../support/naming.ts";
import { options } from "../../support/options.ts";
import { Dict } from "../../values/dict.ts";
import { Tuple } from "../../values/tuple.ts";
import * as self from "./ElementTree.ts";
import { Element, ProcessingInstruction } from "./element.ts";
import { fromstring, IterParse, readRoot } from "./parser.ts";
import type { Namespaces } from "./path.ts";
import { indented, serialized, type WriteOptions } from "./serialize.ts";

export {
  Comment,
  Element,
  iselement,
  ProcessingInstruction,
  QName,
  SubElement,
} from "./element.ts";
export {
  type BuilderOptions,
  fromstring,
  fromstringlist,
  IterParse,
  type ParserOptions,
  TreeBuilder,
  XMLParser,
} from "./parser.ts";
export type { Namespaces } from "./path.ts";
export { ParseError } from "./scanner.ts";
export { registerNamespace, type WriteOptions } from "./serialize.ts";

/** A document. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ElementTree */
export class ElementTree {
  static readonly __module__: string = "xml.etree.ElementTree";
  #root: Element | null;

  constructor(element?: unknown, file?: unknown) {
    const given = options<{ element: Element | null; file: unknown }>(
      ["element", "file"],
      element,
      file,
    );
    if (given.element && !(given.element instanceof Element)) {
      throw new TypeError(`expected an Element, not ${(given.element as object).constructor.name}`);
    }
    this.#root = given.file ? readRoot(given.file) : given.element ?? null;
  }

  /** The root. */
  getroot(): Element {
    return this.#root!;
  }

  /** Reads a file, whose root is the tree's then. */
  parse(source: unknown, parser: unknown = null): Element {
    return this.#root = readRoot(source, parser);
  }

  /** Elements in the order of the document. */
  iter(tag: unknown = null): IterableIterator<Element> {
    return this.#root!.iter(tag);
  }

  #relative(path: string): string {
    return path.startsWith("/") ? `.${path}` : path;
  }

  /** The first element that a path leads to, or null. */
  find(path: string, namespaces?: Namespaces): Element | null {
    return this.#root!.find(this.#relative(path), namespaces);
  }

  /** The text of the first element that a path leads to. */
  findtext(path: string, otherwise?: unknown, namespaces?: Namespaces): unknown {
    return this.#root!.findtext(this.#relative(path), otherwise, namespaces);
  }

  /** All elements that a path leads to. */
  findall(path: string, namespaces?: Namespaces): Element[] {
    return this.#root!.findall(this.#relative(path), namespaces);
  }

  /** All elements that a path leads to, one by one. */
  iterfind(path: string, namespaces?: Namespaces): IterableIterator<Element> {
    return this.#root!.iterfind(this.#relative(path), namespaces);
  }

  /** Writes the tree to a file, or the file of a path. */
  write(
    fileOrFilename: unknown,
    encoding?: unknown,
    xmlDeclaration?: unknown,
    defaultNamespace?: unknown,
    method?: unknown,
    named?: WriteOptions,
  ): void {
    const given = options<WriteOptions>(
      ["encoding", "xmlDeclaration", "defaultNamespace", "method"],
      encoding,
      xmlDeclaration,
      defaultNamespace,
      method,
      named,
    );
    const content = serialized(this.#root!, given);
    if (methodOf(fileOrFilename, "write")) callMethod(fileOrFilename, "write", [content]);
    else {
      using file = typeof content === "string"
        ? open(fileOrFilename as string, "w", { encoding: "utf-8", errors: "xmlcharrefreplace" })
        : open(fileOrFilename as string, "wb");
      callMethod(file, "write", [content]);
    }
  }
}

/** `fromstring`, by the name that texts in programs have. */
export const XML: typeof fromstring = fromstring;

/** `ProcessingInstruction`. */
export const PI: typeof ProcessingInstruction = ProcessingInstruction;

/** The element that a text is, and its elements by their `id`. */
export function XMLID(
  text: unknown,
  parser: null = null,
): Tuple<[Element, Dict<unknown, Element>]> {
  const root = fromstring(text, parser);
  const ids = new Dict<unknown, Element>();
  for (const one of root.iter()) if (one.get("id")) ids.set(one.get("id"), one);
  return Tuple.of(root, ids);
}

/** Reads a file. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.parse */
export function parse(source: unknown, parser?: unknown): ElementTree {
  const given = options<{ parser: unknown }>(["parser"], parser);
  return new ElementTree(readRoot(source, given.parser ?? null));
}

/** Reads a file step by step. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.iterparse */
export function iterparse(source: unknown, events?: unknown, parser?: unknown): IterParse {
  const given = options<{ events: unknown }>(["events", "parser"] as never, events, parser);
  return new IterParse(source, given.events ?? null);
}

/** A tree as bytes, or as text with the encoding "unicode". https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.tostring */
export function tostring(
  element: Element,
  encoding?: unknown,
  method?: unknown,
  named?: WriteOptions,
): unknown {
  return serialized(
    element,
    options<WriteOptions>(["encoding", "method"], encoding, method, named),
  );
}

/** The same as a list of pieces. */
export function tostringlist(
  element: Element,
  encoding?: unknown,
  method?: unknown,
  named?: WriteOptions,
): unknown[] {
  return [tostring(element, encoding, method, named)];
}

/** Puts white space into a tree, so that it shows what is in what. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.indent */
export function indent(tree: Element | ElementTree, space?: unknown, level?: unknown): void {
  const given = options<{ space: string; level: number }>(["space", "level"], space, level);
  const root = tree instanceof ElementTree ? tree.getroot() : tree;
  indented(root, given.space ?? "  ", Number(given.level ?? 0));
}

/** Prints a tree. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.dump */
export function dump(elem: Element | ElementTree): void {
  const root = elem instanceof ElementTree ? elem.getroot() : elem;
  const text = serialized(root, { encoding: "unicode" }) as string;
  const isEnded = typeof root.tail === "string" && root.tail.endsWith("\n");
  callMethod(streams.stdout, "write", [isEnded ? text : `${text}\n`]);
}

nameFunctions(self);
