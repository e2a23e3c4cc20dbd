/** What the web is written with: `html`, `urllib`. */
import type { ModuleRow } from "./signature.ts";
import { cls, fn, module, writable } from "./table.ts";

/** https://docs.python.org/3/library/html.html */
export const html: ModuleRow = module("html", {
  escape: "(s: str, quote: bool = True) -> str",
  unescape: "(s: str) -> str",
});

/** https://docs.python.org/3/library/html.entities.html */
export const htmlEntities: ModuleRow = module("html.entities", {
  codepoint2name: "dict[index, str]",
  entitydefs: "dict[str, str]",
  html5: "dict[str, str]",
  name2codepoint: "dict[str, index]",
});

const PLACE = "(i: index) -> small";
const REPORTED = "(i: index, report: object = 1) -> small";

/** https://docs.python.org/3/library/html.parser.html */
export const htmlParser: ModuleRow = module("html.parser", {
  HTMLParser: cls("(*, convert_charrefs: bool = True)", {
    CDATA_CONTENT_ELEMENTS: "tuple[str, ...]",
    cdata_elem: writable("str | None"),
    check_for_whole_start_tag: PLACE,
    clear_cdata_mode: "() -> None",
    close: "() -> None",
    convert_charrefs: writable("bool"),
    feed: "(data: str) -> None",
    get_starttag_text: "() -> str | None",
    getpos: "() -> tuple[index, index]",
    goahead: "(end: object) -> None",
    handle_charref: "(name: str) -> None",
    handle_comment: "(data: str) -> None",
    handle_data: "(data: str) -> None",
    handle_decl: "(decl: str) -> None",
    handle_endtag: "(tag: str) -> None",
    handle_entityref: "(name: str) -> None",
    handle_pi: "(data: str) -> None",
    handle_startendtag: "(tag: str, attrs: list[tuple[str, str | None]]) -> None",
    handle_starttag: "(tag: str, attrs: list[tuple[str, str | None]]) -> None",
    lasttag: writable("str"),
    lineno: "index",
    offset: "index",
    parse_bogus_comment: REPORTED,
    parse_comment: REPORTED,
    parse_endtag: PLACE,
    parse_html_declaration: PLACE,
    parse_marked_section: REPORTED,
    parse_pi: PLACE,
    parse_starttag: PLACE,
    rawdata: writable("str"),
    reset: "() -> None",
    set_cdata_mode: "(elem: str) -> None",
    unknown_decl: "(data: str) -> None",
    updatepos: "(i: index, j: index) -> index",
  }),
});

const CODING = "encoding: str | None = 'utf-8', errors: str | None = 'replace'";
const QUERY =
  `keep_blank_values: object = False, strict_parsing: object = False, ${CODING}, max_num_fields: int | None = None, separator: object = '&'`;

function takenFields(fields: string): string {
  return fields.split(" ").map((field) => `${field}: object`).join(", ");
}

/** Parts are texts where a text was given, bytes where bytes were. */
function result(name: string, fields: string) {
  return cls(`(${takenFields(fields)})`, {
    ...Object.fromEntries(fields.split(" ").map((field) => [field, "object"])),
    ...name === "DefragResult"
      ? {}
      : { hostname: "object", password: "object", port: "index | None", username: "object" },
    encode: "(encoding: str = 'ascii', errors: str = 'strict') -> object",
    geturl: "() -> object",
  }, { bases: ["tuple"] });
}

function bytesResult(name: string, fields: string) {
  return cls(`(${takenFields(fields)})`, {
    decode: "(encoding: str = 'ascii', errors: str = 'strict') -> object",
  }, { bases: [`urllib.parse.${name}`] });
}

/** https://docs.python.org/3/library/urllib.parse.html */
export const urllibParse: ModuleRow = module("urllib.parse", {
  DefragResult: result("DefragResult", "url fragment"),
  DefragResultBytes: bytesResult("DefragResult", "url fragment"),
  ParseResult: result("ParseResult", "scheme netloc path params query fragment"),
  ParseResultBytes: bytesResult("ParseResult", "scheme netloc path params query fragment"),
  SplitResult: result("SplitResult", "scheme netloc path query fragment"),
  SplitResultBytes: bytesResult("SplitResult", "scheme netloc path query fragment"),
  parse_qs: fn(`(qs: object, ${QUERY}) -> dict[object, list[object]]`),
  parse_qsl: fn(`(qs: object, ${QUERY}) -> list[tuple[object, object]]`),
  quote:
    "(string: object, safe: object = '/', encoding: str | None = None, errors: str | None = None) -> str",
  quote_from_bytes: "(bs: object, safe: object = '/') -> str",
  quote_plus:
    "(string: object, safe: object = '', encoding: str | None = None, errors: str | None = None) -> str",
  unquote: `(string: object, ${CODING}) -> str`,
  unquote_plus: `(string: str, ${CODING}) -> str`,
  unquote_to_bytes: "(string: object) -> bytes",
  urldefrag: "(url: object) -> urllib.parse.DefragResult",
  urlencode:
    "(query: object, doseq: object = False, safe: object = '', encoding: str | None = None, errors: str | None = None, quote_via: object = ...) -> str",
  urljoin: "(base: object, url: object, allow_fragments: object = True) -> object",
  urlparse:
    "(url: object, scheme: object = '', allow_fragments: object = True) -> urllib.parse.ParseResult",
  urlsplit:
    "(url: object, scheme: object = '', allow_fragments: object = True) -> urllib.parse.SplitResult",
  urlunparse: "(components: Iterable[object]) -> object",
  urlunsplit: "(components: Iterable[object]) -> object",
});
