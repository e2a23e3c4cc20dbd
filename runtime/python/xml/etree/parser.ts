/**
 * Text as trees.
 *
 * @module
 */
import { callMethod, invoke } from "../../dispatch.ts";
import { TypeError } from "../../exceptions.ts";
import { open } from "../../file.ts";
import { iter } from "../../operators/iteration.ts";
import { methodOf } from "../../operators/dispatch.ts";
import { options } from "../../support/options.ts";
import { decode } from "../../text/encodings.ts";
import { Dict } from "../../values/dict.ts";
import { Tuple } from "../../values/tuple.ts";
import { typeName } from "../../values/types.ts";
import { Comment, Element, ProcessingInstruction } from "./element.ts";
import { scan, type Target } from "./scanner.ts";

/** How a tree is built. */
export interface BuilderOptions {
  elementFactory?: unknown;
  commentFactory?: unknown;
  piFactory?: unknown;
  insertComments?: boolean;
  insertPis?: boolean;
}

/** Builds a tree of what it is told. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.TreeBuilder */
export class TreeBuilder {
  static readonly __module__: string = "xml.etree.ElementTree";
  readonly #options: BuilderOptions;
  readonly #open: Element[] = [];
  #root: Element | null = null;
  #last: Element | null = null;
  #isTail = false;
  #text = "";

  constructor(elementFactory?: unknown, named?: BuilderOptions) {
    this.#options = options<BuilderOptions>(["elementFactory"], elementFactory, named);
  }

  #flush(): void {
    if (this.#text === "") return;
    if (this.#last) {
      if (this.#isTail) this.#last.tail = this.#text;
      else this.#last.text = this.#text;
    }
    this.#text = "";
  }

  #add(element: Element, isOpen: boolean): Element {
    this.#flush();
    this.#open.at(-1)?.append(element);
    this.#last = element;
    if (isOpen) {
      this.#open.push(element);
      this.#root ??= element;
    }
    this.#isTail = !isOpen;
    return element;
  }

  /** An element begins. */
  start(tag: unknown, attrs: Dict<string, unknown>): Element {
    const { elementFactory: make } = this.#options;
    const made = make ? invoke(make, tag, attrs) as Element : new Element(tag, attrs);
    return this.#add(made, true);
  }

  /** An element ends. */
  end(_tag: unknown): Element {
    this.#flush();
    this.#last = this.#open.pop()!;
    this.#isTail = true;
    return this.#last;
  }

  /** There is text. */
  data(data: string): void {
    this.#text += data;
  }

  /** There is a comment. */
  comment(text: string): Element {
    const made = Comment(text);
    return this.#options.insertComments ? this.#add(made, false) : made;
  }

  /** There is a processing instruction. */
  pi(target: string, text: string | null = null): Element {
    const made = ProcessingInstruction(target, text);
    return this.#options.insertPis ? this.#add(made, false) : made;
  }

  /** The tree. */
  close(): Element | null {
    return this.#root;
  }
}

/** What a text of bytes says of its encoding, or what is said of it. */
function textOf(data: unknown, encoding: string | null): string {
  if (typeof data === "string") return data;
  if (!(data instanceof Uint8Array)) {
    throw new TypeError(`a bytes-like object is required, not '${typeName(data)}'`);
  }
  const [first, second] = data;
  if (first === 0xff && second === 0xfe || first === 0xfe && second === 0xff) {
    return decode(data, "utf-16");
  }
  const head = String.fromCharCode(...data.subarray(0, 200));
  const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1];
  return decode(data, encoding ?? said ?? "utf-8").replace(/^\ufeff/, "");
}

/** Tells a target of the program's own, by the methods that it has. */
class Teller implements Target {
  readonly #target: unknown;
  /** What is told last, for those who wait for it. */
  readonly events: [string, unknown][] = [];

  constructor(target: unknown) {
    this.#target = target;
  }

  #tell(method: string, event: string, ...args: unknown[]): void {
    const has = methodOf(this.#target, method) !== undefined;
    this.events.push([event, has ? callMethod(this.#target, method, args) : null]);
  }

  start(tag: string, attributes: [string, string][]): void {
    this.#tell("start", "start", tag, new Dict<string, unknown>(attributes));
  }

  end(tag: string): void {
    this.#tell("end", "end", tag);
  }

  data(text: string): void {
    if (methodOf(this.#target, "data")) callMethod(this.#target, "data", [text]);
  }

  comment(text: string): void {
    this.#tell("comment", "comment", text);
  }

  pi(target: string, text: string): void {
    this.#tell("pi", "pi", target, text);
  }

  startNs(prefix: string, uri: string): void {
    this.events.push(["start-ns", Tuple.of(prefix, uri)]);
    if (methodOf(this.#target, "start_ns")) callMethod(this.#target, "start_ns", [prefix, uri]);
  }

  endNs(prefix: string): void {
    this.events.push(["end-ns", null]);
    if (methodOf(this.#target, "end_ns")) callMethod(this.#target, "end_ns", [prefix]);
  }
}

/** Options of a parser. */
export interface ParserOptions {
  target?: unknown;
  encoding?: string | null;
}

/** Reads a document piece by piece. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.XMLParser */
export class XMLParser {
  static readonly __module__: string = "xml.etree.ElementTree";
  /** What is told of the document. */
  readonly target: unknown;
  readonly #encoding: string | null;
  readonly #pieces: unknown[] = [];

  constructor({ target = null, encoding = null }: ParserOptions = {}) {
    this.target = target ?? new TreeBuilder();
    this.#encoding = encoding;
  }

  /** Takes in a piece of the document. */
  feed(data: unknown): void {
    this.#pieces.push(textOf(data, this.#encoding));
  }

  /** What the target makes of the document. */
  close(): unknown {
    for (const _ of scan(this.#pieces.join(""), new Teller(this.target)));
    return methodOf(this.target, "close") ? callMethod(this.target, "close", []) : null;
  }
}

/** All that a file, or the file of a path, holds. */
function contentOf(source: unknown): unknown {
  if (methodOf(source, "read")) return callMethod(source, "read", []);
  using file = open(source as string, "rb") as { read(): unknown } & Disposable;
  return file.read();
}

/** The element that a text is. */
export function fromstring(
  text: unknown,
  parser: XMLParser | { parser?: XMLParser } | null = null,
): Element {
  const { parser: given } = options<{ parser: XMLParser }>(["parser"], parser);
  const reader = given ?? new XMLParser();
  reader.feed(text);
  return reader.close() as Element;
}

/** The element that the texts of a list are together. */
export function fromstringlist(
  sequence: Iterable<unknown>,
  parser: XMLParser | null = null,
): Element {
  const reader = parser ?? new XMLParser();
  for (const text of iter(sequence)) reader.feed(text);
  return reader.close() as Element;
}

/** The root of what a file holds. */
export function readRoot(source: unknown, parser: unknown = null): Element {
  const reader = (parser ?? new XMLParser()) as XMLParser;
  callMethod(reader, "feed", [contentOf(source)]);
  return callMethod(reader, "close", []) as Element;
}

/** How much of a file is read before its events are given. */
const AT_ONCE = 16384;

/** Elements while they are read. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.iterparse */
export class IterParse implements IterableIterator<unknown> {
  static readonly __module__: string = "xml.etree.ElementTree";
  static readonly __name__: string = "IterParseIterator";
  /** The root, once all was read. */
  root: Element | null = null;
  readonly #steps: Iterator<number, void>;
  /** Up to where the file was read. */
  #read = 0;
  readonly #teller: Teller;
  readonly #builder: TreeBuilder;
  readonly #events: ReadonlySet<string>;

  constructor(source: unknown, events: unknown) {
    this.#events = new Set(events === null ? ["end"] : [...iter(events)] as string[]);
    this.#builder = new TreeBuilder();
    this.#teller = new Teller(this.#builder);
    this.#steps = scan(textOf(contentOf(source), null), this.#teller);
  }

  next(): IteratorResult<unknown, undefined> {
    const { events } = this.#teller;
    for (;;) {
      for (let event = events.shift(); event; event = events.shift()) {
        if (this.#events.has(event[0])) return { done: false, value: Tuple.of(...event) };
      }
      this.#read += AT_ONCE;
      let step = this.#steps.next();
      while (!step.done && step.value < this.#read) step = this.#steps.next();
      if (step.done && events.length === 0) break;
    }
    this.root = this.#builder.close();
    return { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** There is nothing to close. */
  close(): void {}
}
