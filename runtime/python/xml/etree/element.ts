/**
 * The nodes of a tree of XML.
 *
 * @module
 */
import { repr } from "../../text/repr.ts";
import { delItem, item, setItem } from "../../operators/container.ts";
import { IndexError, TypeError, ValueError } from "../../exceptions.ts";
import { iter } from "../../operators/iteration.ts";
import { deepcopy } from "../../copy.ts";
import { options } from "../../support/options.ts";
import { Dict } from "../../values/dict.ts";
import { addressText } from "../../values/identity.ts";
import { isKeywords } from "../../values/keywords.ts";
import { typeName } from "../../values/types.ts";
import { find, findall, findtext, iterfind, type Namespaces } from "./path.ts";

/** The attributes that a call gives: a mapping, and what it gives by name. */
function attributesOf(attrib: unknown, extra: unknown): Dict<string, unknown> {
  const all = new Dict<string, unknown>();
  for (const given of [attrib, extra]) {
    if (given === undefined || given === null) continue;
    if (!isKeywords(given)) {
      if (!(given instanceof Map)) {
        throw new TypeError(`attrib must be dict, not ${typeName(given)}`);
      }
      for (const [name, value] of given) all.set(name as string, value);
      continue;
    }
    const { attrib: named, ...rest } = given as Record<string, unknown>;
    if (named instanceof Map) { for (const [name, value] of named) all.set(name as string, value); }
    for (const [name, value] of Object.entries(rest)) all.set(name, value);
  }
  return all;
}

/** A node of a tree. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.Element */
export class Element implements Iterable<Element> {
  static readonly __module__: string = "xml.etree.ElementTree";
  /** Its name; a function for comments and processing instructions. */
  tag: unknown;
  /** Its attributes. */
  attrib: Dict<string, unknown>;
  /** The text before its first child. */
  text: unknown = null;
  /** The text behind it. */
  tail: unknown = null;
  #children: Element[] = [];

  constructor(tag: unknown, attrib?: unknown, extra?: unknown) {
    this.tag = tag;
    this.attrib = attributesOf(attrib, extra);
  }

  #check(child: unknown, method: string): asserts child is Element {
    if (child instanceof Element) return;
    throw new TypeError(
      `${method}() argument 1 must be xml.etree.ElementTree.Element, not ${typeName(child)}`,
    );
  }

  /** Puts a child at the end. */
  append(subelement: Element): void {
    this.#check(subelement, "append");
    this.#children.push(subelement);
  }

  /** Puts children at the end. */
  extend(elements: Iterable<Element>): void {
    for (const one of iter(elements)) {
      if (!(one instanceof Element)) {
        throw new TypeError(`expected an Element, not ${repr(typeName(one)).slice(1, -1)}`);
      }
      this.#children.push(one);
    }
  }

  /** Puts a child at a place. */
  insert(index: number, subelement: Element): void {
    if (!(subelement instanceof Element)) {
      throw new TypeError(
        `insert() argument 2 must be xml.etree.ElementTree.Element, not ${typeName(subelement)}`,
      );
    }
    const count = this.#children.length;
    const at = Number(index) < 0 ? Math.max(0, count + Number(index)) : Number(index);
    this.#children.splice(at, 0, subelement);
  }

  /**
   * Takes a child out.
   *
   * @throws {ValueError} when it is none
   */
  remove(subelement: Element): void {
    this.#check(subelement, "remove");
    const at = this.#children.indexOf(subelement);
    if (at < 0) throw new ValueError("list.remove(x): x not in list");
    this.#children.splice(at, 1);
  }

  /** Takes everything out but the name. */
  clear(): void {
    this.attrib = new Dict();
    this.#children = [];
    this.text = this.tail = null;
  }

  /** The first child that a path leads to, or null. */
  find(path: string, namespaces?: Namespaces): Element | null {
    return find(this, path, namespaces);
  }

  /** The text of the first child that a path leads to. */
  findtext(path: string, otherwise?: unknown, namespaces?: Namespaces): unknown {
    const given = options<{ default: unknown; namespaces: Namespaces }>(
      ["default", "namespaces"],
      otherwise,
      namespaces,
    );
    return findtext(this, path, given.default ?? null, given.namespaces);
  }

  /** All nodes that a path leads to. */
  findall(path: string, namespaces?: Namespaces): Element[] {
    return findall(this, path, namespaces);
  }

  /** All nodes that a path leads to, one by one. */
  iterfind(path: string, namespaces?: Namespaces): IterableIterator<Element> {
    return iterfind(this, path, namespaces);
  }

  /** The value of an attribute. */
  get(key: string, otherwise?: unknown): unknown {
    const { default: value = null } = options<{ default: unknown }>(["default"], otherwise);
    return this.attrib.has(key) ? this.attrib.get(key) : value;
  }

  /** Sets an attribute. */
  set(key: string, value: unknown): void {
    this.attrib.set(key, value);
  }

  /** The names of the attributes. */
  keys(): string[] {
    return [...iter(this.attrib.keys())] as string[];
  }

  /** The attributes. */
  items(): unknown[] {
    return [...iter(this.attrib.items())];
  }

  /** Itself and all below it that have a name, in the order of the document. */
  iter(tag?: unknown): IterableIterator<Element> {
    const { tag: asked = null } = options<{ tag: unknown }>(["tag"], tag);
    return walk(this, asked === "*" ? null : asked);
  }

  /** All text in it, in the order of the document. */
  itertext(): IterableIterator<string> {
    return texts(this);
  }

  /** A new element of the same kind. */
  makeelement(tag: string, attrib: Dict<string, unknown>): Element {
    return new Element(tag, attrib);
  }

  [Symbol.iterator](): IterableIterator<Element> {
    return children(this.#children);
  }

  __len__(): number {
    return this.#children.length;
  }

  __bool__(): boolean {
    return this.#children.length > 0;
  }

  __getitem__(index: unknown): unknown {
    return this.#at(index, () => item(this.#children, index as never));
  }

  __setitem__(index: unknown, value: unknown): void {
    this.#at(index, () => setItem(this.#children, index as never, value as never), "assignment ");
  }

  __delitem__(index: unknown): void {
    this.#at(index, () => delItem(this.#children, index as never), "assignment ");
  }

  #at<R>(_index: unknown, act: () => R, what = ""): R {
    try {
      return act();
    } catch (error) {
      if (error instanceof IndexError) throw new IndexError(`child ${what}index out of range`);
      if (error instanceof TypeError) throw new TypeError("element indices must be integers");
      throw error;
    }
  }

  __copy__(): Element {
    const copy = new Element(this.tag, this.attrib);
    copy.text = this.text;
    copy.tail = this.tail;
    copy.#children = [...this.#children];
    return copy;
  }

  __deepcopy__(memo: unknown): Element {
    const copy = new Element(this.tag, deepcopy(this.attrib, memo as never));
    copy.text = this.text;
    copy.tail = this.tail;
    copy.#children = this.#children.map((child) => child.__deepcopy__(memo));
    return copy;
  }

  /** The element as Python prints it. */
  __repr__(): string {
    return `<Element ${repr(this.tag)} at ${addressText(this)}>`;
  }
}

function* children(all: readonly Element[]): Generator<Element, void, undefined> {
  for (let i = 0; i < all.length; i++) yield all[i]!;
}

function* walk(element: Element, tag: unknown): Generator<Element, void, undefined> {
  if (tag === null || element.tag === tag) yield element;
  for (const child of element) yield* walk(child, tag);
}

function* texts(element: Element): Generator<string, void, undefined> {
  if (element.text) yield element.text as string;
  for (const child of element) {
    yield* texts(child);
    if (child.tail) yield child.tail as string;
  }
}

/** A new child of an element. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.SubElement */
export function SubElement(
  parent: Element,
  tag: unknown,
  attrib?: unknown,
  extra?: unknown,
): Element {
  const made = new Element(tag, attrib, extra);
  parent.append(made);
  return made;
}

/** A comment. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.Comment */
export function Comment(text: unknown = null): Element {
  const made = new Element(Comment);
  made.text = text;
  return made;
}

/** A processing instruction. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ProcessingInstruction */
export function ProcessingInstruction(target: string, text: unknown = null): Element {
  const made = new Element(ProcessingInstruction);
  made.text = text ? `${target} ${text}` : target;
  return made;
}

/** Whether a value is an element. */
export function iselement(element: unknown): boolean {
  return element instanceof Element;
}

/** A name with its namespace. https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.QName */
export class QName {
  static readonly __module__: string = "xml.etree.ElementTree";
  /** `{namespace}name`. */
  text: string;

  constructor(textOrUri: string, tag: string | null = null) {
    this.text = tag ? `{${textOrUri}}${tag}` : textOrUri;
  }

  __str__(): string {
    return this.text;
  }

  __repr__(): string {
    return `<QName ${repr(this.text)}>`;
  }

  __eq__(other: unknown): boolean {
    return this.text === (other instanceof QName ? other.text : other);
  }
}
