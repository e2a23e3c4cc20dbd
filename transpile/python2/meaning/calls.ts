/**
 * Calls of Python 2's built-in functions and of the library, as those of Python 3.
 *
 * @module
 */
import type { Call, Constant, Expr, Keyword, Located, Node } from "../../syntax/ast.ts";
import { placeOf } from "../reader.ts";
import { isConsumed, isLoopedThrough, listed } from "./lists.ts";
import { HELPERS, type Names } from "./names.ts";

/** What a call becomes; null where it stays what it is. */
export function calledFunction(names: Names, node: Call, parent: Node | null): Expr | null {
  const name = names.qualified(node.func);
  if (name === null) return null;
  if (name.startsWith("string.")) return stringFunction(names, node, name.slice(7));
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]!(names, node, parent) : null;
}

type Rule = (names: Names, node: Call, parent: Node | null) => Expr | null;

function isNone(node: Expr | undefined): boolean {
  return node?.type === "Constant" && node.value.type === "None";
}

/** A call of another function with the same arguments. */
function renamed(names: Names, node: Call, name: string): Call {
  return { ...node, func: names.builtin(node.func, name) };
}

function helped(names: Names, node: Call, name: string): Call {
  return { ...node, func: names.helper(node.func, name) };
}

function asBuiltin(name: string): Rule {
  return (names, node) => renamed(names, node, name);
}

function asHelper(name: string): Rule {
  return (names, node) => helped(names, node, name);
}

function asImported(module: string, name: string): Rule {
  return (names, node) => ({ ...node, func: names.imported(node.func, module, name) });
}

function isStarred(node: Call): boolean {
  return node.args.some(({ type }) => type === "Starred");
}

const FUNCTIONS: Readonly<Record<string, Rule>> = {
  raise: asHelper("raised"),
  raw_input: asBuiltin("input"),
  input: asHelper("evaluated_input"),
  unicode: (names, node) =>
    names.methods.has("__unicode__") || node.args.length > 1
      ? helped(names, node, "unicode")
      : renamed(names, node, "str"),
  unichr: asBuiltin("chr"),
  long: asBuiltin("int"),
  intern: (_, node) => node.args[0] ?? null,
  reduce: asImported("functools", "reduce"),
  cmp: asHelper("cmp"),
  type: (names, node) =>
    names.hasOldStyle && node.args.length === 1 ? helped(names, node, "type_of") : null,
  round: asHelper("rounded"),
  oct: asHelper("octal"),
  hex: asHelper("hexadecimal"),
  file: (names, node) => opened(renamed(names, node, "open")),
  open: (_, node) => opened(node),
  IOError: asHelper("io_error"),
  "multiprocessing.Array": characters,
  "multiprocessing.sharedctypes.Array": characters,
  "json.dumps": separated,
  "json.dump": separated,
  "os.read": givesBytes,
  "os.write": (names, node) => ({
    ...node,
    args: node.args.map((one, index) => index === 1 ? bytesOf(names, one) : one),
  }),
  ...Object.fromEntries(
    ("base64.b64encode base64.b64decode base64.urlsafe_b64encode base64.urlsafe_b64decode " +
      "base64.b32encode base64.b16encode binascii.hexlify binascii.unhexlify binascii.b2a_hex " +
      "binascii.a2b_hex").split(" ").map((name) => [name, givesBytes]),
  ),
  apply: applied,
  sorted: (names, node) => ordered(names, node, 1),
  xrange: asBuiltin("range"),
  range: (names, node, parent) =>
    isConsumed(names, node, parent) ||
      (parent?.type === "For" || parent?.type === "comprehension") && parent.iter === node
      ? null
      : listed(names, node),
  zip: (names, node, parent) =>
    isConsumed(names, node, parent) || isLoopedThrough(names, node, parent)
      ? null
      : listed(names, node),
  map: mapped,
  filter: (names, node) => isStarred(node) ? null : helped(names, node, "filtered"),
  "itertools.izip": asBuiltin("zip"),
  "itertools.imap": (names, node) => renamed(names, node, "map"),
  "itertools.ifilter": asBuiltin("filter"),
  "itertools.ifilterfalse": asImported("itertools", "filterfalse"),
  "itertools.izip_longest": asImported("itertools", "zip_longest"),
  "os.getcwdu": asImported("os", "getcwd"),
  "time.clock": asImported("time", "process_time"),
  "thread.get_ident": asImported("threading", "get_ident"),
  "thread.allocate_lock": asImported("threading", "Lock"),
};

/** `map(f, xs)` gives a list; with None, or several iterables of different lengths, it has its own rules. */
function mapped(names: Names, node: Call, parent: Node | null): Expr | null {
  if (isStarred(node) || node.args.length !== 2) return helped(names, node, "mapped");
  if (isNone(node.args[0])) return listed(names, node.args[1]!);
  return isConsumed(names, node, parent) ? null : listed(names, node);
}

/** `apply(f, args, keywords)` */
function applied(_: Names, node: Call): Expr | null {
  const [func, args, keywords] = node.args;
  if (!func || isStarred(node)) return null;
  const items: Expr[] = args === undefined
    ? []
    : args.type === "Tuple" || args.type === "List"
    ? args.elts
    : [{ ...placeOf(args), type: "Starred", value: args, ctx: "Load" }];
  const named: Keyword[] = keywords === undefined
    ? []
    : [{ ...placeOf(keywords), type: "keyword", arg: null, value: keywords }];
  return { ...node, func, args: items, keywords: named };
}

/** What Python 2 writes to a file are bytes, which are text here: `"rb"` is `"r"`. */
function opened(node: Call): Call {
  const mode = node.args[1] ?? node.keywords.find(({ arg }) => arg === "mode")?.value;
  if (mode?.type !== "Constant" || mode.value.type !== "str") return node;
  mode.value = { type: "str", value: mode.value.value.replace(/[bU]/g, "") || "r" };
  return node;
}

/** With an indent as without, Python 2's items end in a comma and a blank. */
function separated(_: Names, node: Call): Call | null {
  const has = (name: string) => node.keywords.some(({ arg }) => arg === name);
  if (!has("indent") || has("separators")) return null;
  const place = placeOf(node);
  const elts = [text(node, ", "), text(node, ": ")];
  const value: Expr = { ...place, type: "Tuple", elts, ctx: "Load" };
  const separators: Keyword = { ...place, type: "keyword", arg: "separators", value };
  return { ...node, keywords: [...node.keywords, separators] };
}

/** An array of characters is made of bytes. */
function characters(names: Names, node: Call): Call | null {
  const [type, text, ...rest] = node.args;
  const isText = type?.type === "Constant" && type.value.type === "str" && type.value.value === "c";
  return isText && text ? { ...node, args: [type, bytesOf(names, text), ...rest] } : null;
}

function givesBytes(names: Names, node: Call): Call {
  return asText(names, node);
}

/** What is bytes in Python 3, as text. */
export function asText(names: Names, node: Call): Call {
  return callTo(names.helper(node, "to_text"), node);
}

/** Text where Python 3 takes bytes alone. */
export function bytesOf(names: Names, value: Expr): Expr {
  if (value.type === "Constant" && value.value.type === "str") {
    const bytes = new TextEncoder().encode(value.value.value);
    return { ...value, value: { type: "bytes", value: bytes }, kind: null };
  }
  return callTo(names.helper(value, "to_bytes"), value);
}

/** `sorted(xs, f)` and `xs.sort(f)` compare by `f`: then the key is made of it. */
export function ordered(names: Names, node: Call, first: number): Call {
  const args = node.args.slice(0, first);
  const given: Keyword[] = node.args.slice(first).map((value, index) => ({
    ...placeOf(value),
    type: "keyword",
    arg: ["cmp", "key", "reverse"][index] ?? "reverse",
    value,
  }));
  const keywords = [...given, ...node.keywords];
  if (isStarred(node) || !keywords.some(({ arg }) => arg === "cmp")) return node;
  const key = keywords.find(({ arg }) => arg === "key")?.value;
  const rest = keywords.filter(({ arg, value }) =>
    arg !== "cmp" && !(arg === "key" && isNone(value))
  );
  const cmp = keywords.find(({ arg }) => arg === "cmp")!.value;
  if (isNone(cmp)) return { ...node, args, keywords: rest };
  if (key === undefined || isNone(key)) {
    const value = callTo(names.imported(cmp, "functools", "cmp_to_key"), cmp);
    return {
      ...node,
      args,
      keywords: [{ ...placeOf(cmp), type: "keyword", arg: "key", value }, ...rest],
    };
  }
  const value = callTo(names.helper(cmp, "key_of"), cmp, key);
  const others = rest.filter(({ arg }) => arg !== "key");
  return {
    ...node,
    args,
    keywords: [{ ...placeOf(cmp), type: "keyword", arg: "key", value }, ...others],
  };
}

function callTo(func: Expr, ...args: Expr[]): Call {
  return { ...placeOf(func), type: "Call", func, args, keywords: [] };
}

/** Functions of `string` that are methods of their first argument. */
const STRING_METHODS: ReadonlySet<string> = new Set(
  ("lower upper swapcase capitalize strip lstrip rstrip split rsplit find rfind index rindex count " +
    "replace ljust rjust center zfill expandtabs translate").split(" "),
);

function stringFunction(names: Names, node: Call, name: string): Expr | null {
  const [subject, ...args] = node.args;
  if (!subject || isStarred(node)) return null;
  const method = (value: Expr, attr: string, given: Expr[]): Expr => ({
    ...node,
    func: { ...placeOf(node.func), type: "Attribute", value, attr, ctx: "Load" },
    args: given,
  });
  if (STRING_METHODS.has(name)) return method(subject, name, args);
  switch (name) {
    case "join":
    case "joinfields":
      return method(args[0] ?? text(node, " "), "join", [subject]);
    case "splitfields":
      return method(subject, "split", args);
    case "atoi":
    case "atol":
      return renamed(names, node, "int");
    case "atof":
      return renamed(names, node, "float");
    case "maketrans":
      return {
        ...node,
        func: {
          ...placeOf(node.func),
          type: "Attribute",
          value: names.builtin(node.func, "str"),
          attr: "maketrans",
          ctx: "Load",
        },
      };
  }
  return null;
}

/** A string where a node stands. */
export function text(node: Located, value: string): Constant {
  return { ...placeOf(node), type: "Constant", value: { type: "str", value }, kind: null };
}

/** Names that are not called: types, and functions that are handed on. */
const VALUES: Readonly<Record<string, readonly [module: string, name: string]>> = {
  basestring: ["builtins", "str"],
  unicode: ["builtins", "str"],
  unichr: ["builtins", "chr"],
  raw_input: ["builtins", "input"],
  xrange: ["builtins", "range"],
  StandardError: ["builtins", "Exception"],
  long: [HELPERS, "long"],
  reduce: ["functools", "reduce"],
  cmp: [HELPERS, "cmp"],
  "sys.hexversion": [HELPERS, "hexversion"],
  "sys.version": [HELPERS, "version"],
  "sys.version_info": [HELPERS, "version_info"],
  "sys.maxint": ["sys", "maxsize"],
  "string.letters": ["string", "ascii_letters"],
  "string.lowercase": ["string", "ascii_lowercase"],
  "string.uppercase": ["string", "ascii_uppercase"],
  "string.lower": ["builtins", "str.lower"],
  "string.upper": ["builtins", "str.upper"],
  "string.strip": ["builtins", "str.strip"],
  "thread.error": ["builtins", "RuntimeError"],
  "itertools.izip": ["builtins", "zip"],
  "itertools.imap": ["builtins", "map"],
  "itertools.ifilter": ["builtins", "filter"],
  "itertools.ifilterfalse": ["itertools", "filterfalse"],
  "itertools.izip_longest": ["itertools", "zip_longest"],
  "exceptions.Exception": ["builtins", "Exception"],
};

/** Whether a name means something in Python 2 that it does not mean in Python 3. */
export function isRenamed(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name) || Object.hasOwn(VALUES, name);
}

/** The parts of `sys.exc_info()` by their own names. */
const CAUGHT: readonly string[] = ["sys.exc_type", "sys.exc_value", "sys.exc_traceback"];

function partOfCaught(names: Names, node: Expr, part: number): Expr {
  const place = placeOf(node);
  const slice: Expr = {
    ...place,
    type: "Constant",
    value: { type: "int", value: part, raw: String(part) },
    kind: null,
  };
  const value = callTo(names.imported(place, "sys", "exc_info"));
  return { ...place, type: "Subscript", value, slice, ctx: "Load" };
}

/** What a name or an attribute of a module becomes; null where it stays what it is. */
export function namedValue(names: Names, node: Expr): Expr | null {
  if (node.type !== "Name" && node.type !== "Attribute" || node.ctx !== "Load") return null;
  const name = names.qualified(node);
  const part = CAUGHT.indexOf(name ?? "");
  if (part >= 0) return partOfCaught(names, node, part);
  if (name === null || !Object.hasOwn(VALUES, name)) return null;
  const [module, wanted] = VALUES[name]!;
  const place = placeOf(node);
  if (module !== "builtins") {
    const owner = node.type === "Attribute" && module === name.split(".")[0] ? node.value : null;
    return owner
      ? { ...place, type: "Attribute", value: owner, attr: wanted, ctx: "Load" }
      : names.imported(place, module, wanted);
  }
  const [first = "", attr] = wanted.split(".");
  const value = names.builtin(place, first);
  return attr === undefined ? value : { ...place, type: "Attribute", value, attr, ctx: "Load" };
}
