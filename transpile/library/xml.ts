/** Trees of XML: `xml.etree.ElementTree`. */
import { exception } from "./exceptions.ts";
import type { ModuleRow } from "./signature.ts";
import { cls, module, reading, writable } from "./table.ts";

const ELEMENT = "xml.etree.ElementTree.Element";
const SEARCH = {
  find: `(path: str, namespaces: object = None) -> ${ELEMENT} | None`,
  findall: `(path: str, namespaces: object = None) -> list[${ELEMENT}]`,
  findtext: "(path: str, default: object = None, namespaces: object = None) -> object",
  iter: `(tag: object = None) -> Iterator[${ELEMENT}]`,
  iterfind: `(path: str, namespaces: object = None) -> Iterator[${ELEMENT}]`,
};
const WRITTEN =
  "encoding: str | None = None, method: str | None = None, *, xml_declaration: object = None, default_namespace: str | None = None, short_empty_elements: bool = True";

/** https://docs.python.org/3/library/xml.etree.elementtree.html */
export const elementTree: ModuleRow = module("xml.etree.ElementTree", {
  Comment: `(text: object = None) -> ${ELEMENT}`,
  Element: cls("(tag: object, attrib: object = ..., /, **extra: object)", {
    ...SEARCH,
    __delitem__: "(index: object) -> None",
    __getitem__: "(index: object) -> object",
    __iter__: `() -> Iterator[${ELEMENT}]`,
    __len__: "() -> index",
    __setitem__: "(index: object, value: object) -> None",
    append: `(subelement: ${ELEMENT}, /) -> None`,
    attrib: writable("dict[str, object]"),
    clear: "() -> None",
    extend: reading("(elements: Iterable[object], /) -> None"),
    get: "(key: str, default: object = None) -> object",
    insert: `(index: int, subelement: ${ELEMENT}, /) -> None`,
    items: "() -> list[tuple[str, object]]",
    itertext: "() -> Iterator[str]",
    keys: "() -> list[str]",
    makeelement: `(tag: str, attrib: object, /) -> ${ELEMENT}`,
    remove: `(subelement: ${ELEMENT}, /) -> None`,
    set: "(key: str, value: object, /) -> None",
    tag: writable("object"),
    tail: writable("object"),
    text: writable("object"),
  }),
  ElementTree: cls("(element: object = None, file: object = None)", {
    ...SEARCH,
    getroot: `() -> ${ELEMENT}`,
    parse: `(source: object, parser: object = None) -> ${ELEMENT}`,
    write:
      "(file_or_filename: object, encoding: str | None = None, xml_declaration: object = None, default_namespace: str | None = None, method: str | None = None, *, short_empty_elements: bool = True) -> None",
  }),
  PI: `(target: str, text: object = None) -> ${ELEMENT}`,
  ParseError: exception("SyntaxError", { code: "index", position: "tuple[index, index]" }),
  ProcessingInstruction: `(target: str, text: object = None) -> ${ELEMENT}`,
  QName: cls("(text_or_uri: str, tag: str | None = None)", { text: "str" }),
  SubElement:
    `(parent: ${ELEMENT}, tag: object, attrib: object = ..., /, **extra: object) -> ${ELEMENT}`,
  TreeBuilder: cls(
    "(element_factory: object = None, *, comment_factory: object = None, pi_factory: object = None, insert_comments: bool = False, insert_pis: bool = False)",
    {
      close: "() -> object",
      comment: "(text: object) -> object",
      data: "(data: object) -> None",
      end: "(tag: object) -> object",
      pi: "(target: object, text: object = None) -> object",
      start: "(tag: object, attrs: object) -> object",
    },
  ),
  XML: `(text: object, parser: object = None) -> ${ELEMENT}`,
  XMLID: `(text: object, parser: object = None) -> tuple[${ELEMENT}, dict[object, ${ELEMENT}]]`,
  XMLParser: cls("(*, target: object = None, encoding: str | None = None)", {
    close: "() -> object",
    feed: "(data: object) -> None",
    target: "object",
  }),
  dump: "(elem: object) -> None",
  fromstring: `(text: object, parser: object = None) -> ${ELEMENT}`,
  fromstringlist: reading(`(sequence: Iterable[object], parser: object = None) -> ${ELEMENT}`),
  indent: "(tree: object, space: str = '  ', level: int = 0) -> None",
  iselement: "(element: object) -> bool",
  iterparse: "(source: object, events: object = None, parser: object = None) -> object",
  parse: "(source: object, parser: object = None) -> xml.etree.ElementTree.ElementTree",
  register_namespace: "(prefix: str, uri: str) -> None",
  tostring: `(element: ${ELEMENT}, ${WRITTEN}) -> object`,
  tostringlist: `(element: ${ELEMENT}, ${WRITTEN}) -> list[object]`,
});
