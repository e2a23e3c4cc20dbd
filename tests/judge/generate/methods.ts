/** Methods of the built-in types, and built-in functions of containers. */
import {
  any,
  bool,
  bytearray,
  bytes,
  dict,
  float,
  frozenset,
  int,
  iterable,
  key,
  list,
  quoted,
  range,
  scalar,
  set,
  shortStr,
  smallInt,
  str,
  tuple,
} from "./values.ts";
import type { Writer } from "./writer.ts";

type Make = (w: Writer) => string;

const index: Make = (w) => String(w.between(-4, 6));
const strOrNone: Make = (w) => w.chance(80) ? shortStr(w) : "None";
const prefix: Make = (w) => w.chance(75) ? shortStr(w) : `(${shortStr(w)}, ${shortStr(w)})`;
const strings: Make = (w) => list(w, shortStr);
const width: Make = (w) => String(w.between(-1, 14));
const fill: Make = (w) => w.pick(["'*'", "'é'", "' '", "'ab'", "''"]);
const few: Make = (w) => w.pick(["-1", "0", "1", "2"]);
const fewBytes: Make = (w) => w.pick(["b'a'", "b'l'", "b''", "b'lo'", "b', '", "98", "b'\\xff'"]);
const pairs: Make = (w) =>
  w.pick([dict(w), `[(${key(w)}, ${scalar(w)})]`, "[[1, 2], 'ab']", "[1]", "[(1,)]"]);
const callback: Make = (w) =>
  w.pick(["lambda x: -x", "str", "len", "lambda x: x % 3", "None", "abs", "repr"]);
const keyOption: Make = (w) => `key=${callback(w)}`;
const reverseOption: Make = (w) => `reverse=${w.pick(["True", "False", "1", "0"])}`;
const encoding: Make = (w) =>
  w.pick(["'utf-8'", "'ascii'", "'latin-1'", "'utf-16-le'", "'cp1252'", "'nope'"]);
const errors: Make = (w) => w.pick(["'strict'", "'ignore'", "'replace'", "'backslashreplace'"]);
const table: Make = (w) =>
  w.pick([
    "{97: 'X', 98: None}",
    "{ord('l'): 'LL'}",
    "str.maketrans('abc', 'xyz')",
    "str.maketrans('a', 'b', 'c')",
    "{}",
  ]);
// sets of strings come in an order of CPython's that changes from run to run
const collection: Make = (w) => w.pick([set, set, frozenset, bytes, range, numbers])(w);
const numbers: Make = (w) => list(w, smallInt);

/** What is called, with what; what stands after a `?` may be missing. */
type Methods = Readonly<Record<string, readonly (Make | "?")[]>>;

const STR: Methods = {
  capitalize: [],
  casefold: [],
  center: [width, "?", fill],
  count: [shortStr, "?", index, index],
  encode: ["?", encoding, errors],
  endswith: [prefix, "?", index, index],
  expandtabs: ["?", few],
  find: [shortStr, "?", index, index],
  format: ["?", any, any],
  index: [shortStr, "?", index, index],
  isalnum: [],
  isalpha: [],
  isascii: [],
  isdecimal: [],
  isdigit: [],
  isidentifier: [],
  islower: [],
  isnumeric: [],
  isprintable: [],
  isspace: [],
  istitle: [],
  isupper: [],
  join: [strings],
  ljust: [width, "?", fill],
  lower: [],
  lstrip: ["?", strOrNone],
  partition: [shortStr],
  removeprefix: [shortStr],
  removesuffix: [shortStr],
  replace: [shortStr, shortStr, "?", few],
  rfind: [shortStr, "?", index, index],
  rindex: [shortStr],
  rjust: [width, "?", fill],
  rpartition: [shortStr],
  rsplit: ["?", strOrNone, few],
  rstrip: ["?", strOrNone],
  split: ["?", strOrNone, few],
  splitlines: ["?", bool],
  startswith: [prefix, "?", index, index],
  strip: ["?", strOrNone],
  swapcase: [],
  title: [],
  translate: [table],
  upper: [],
  zfill: [width],
  nope: [],
};

const BYTES: Methods = {
  capitalize: [],
  center: [width, "?", () => "b'*'"],
  count: [fewBytes, "?", index, index],
  decode: ["?", encoding, errors],
  endswith: [fewBytes],
  expandtabs: ["?", few],
  find: [fewBytes, "?", index, index],
  hex: ["?", () => "'-'", few],
  index: [fewBytes],
  isalnum: [],
  isdigit: [],
  islower: [],
  istitle: [],
  join: [(w) => list(w, bytes)],
  ljust: [width],
  lower: [],
  lstrip: ["?", fewBytes],
  partition: [fewBytes],
  removeprefix: [fewBytes],
  replace: [fewBytes, fewBytes, "?", few],
  rfind: [fewBytes],
  rsplit: ["?", fewBytes, few],
  split: ["?", fewBytes, few],
  splitlines: [],
  startswith: [fewBytes],
  strip: ["?", fewBytes],
  swapcase: [],
  title: [],
  translate: [() => "None", fewBytes],
  upper: [],
  zfill: [width],
};

const BYTEARRAY: Methods = {
  ...BYTES,
  append: [smallInt],
  clear: [],
  copy: [],
  extend: [(w) => w.pick([bytes, (w: Writer) => list(w, smallInt)])(w)],
  insert: [index, smallInt],
  pop: ["?", index],
  remove: [smallInt],
  reverse: [],
};

const LIST: Methods = {
  append: [any],
  clear: [],
  copy: [],
  count: [scalar],
  extend: [iterable],
  index: [scalar, "?", index, index],
  insert: [index, scalar],
  pop: ["?", index],
  remove: [scalar],
  reverse: [],
  sort: ["?", keyOption, reverseOption],
  push: [scalar],
};

const TUPLE: Methods = { count: [scalar], index: [scalar, "?", index, index] };

const DICT: Methods = {
  clear: [],
  copy: [],
  get: [key, "?", scalar],
  items: [],
  keys: [],
  pop: [key, "?", scalar],
  popitem: [],
  setdefault: [key, "?", scalar],
  update: [pairs],
  values: [],
  fromkeys: [iterable, "?", scalar],
};

const SET: Methods = {
  add: [smallInt],
  clear: [],
  copy: [],
  difference: ["?", collection, collection],
  difference_update: [collection],
  discard: [smallInt],
  intersection: ["?", collection, collection],
  intersection_update: [collection],
  isdisjoint: [collection],
  issubset: [collection],
  issuperset: [collection],
  remove: [smallInt],
  symmetric_difference: [set],
  symmetric_difference_update: [set],
  union: ["?", set, set],
  update: ["?", set, set],
};

const FROZENSET: Methods = {
  copy: [],
  difference: [set],
  intersection: [set],
  issubset: [collection],
  union: [set],
  add: [smallInt],
};

const INT: Methods = {
  bit_length: [],
  bit_count: [],
  conjugate: [],
  is_integer: [],
  as_integer_ratio: [],
  to_bytes: ["?", few],
  __add__: [scalar],
  __eq__: [scalar],
  __lt__: [scalar],
};

const FLOAT: Methods = {
  is_integer: [],
  hex: [],
  as_integer_ratio: [],
  conjugate: [],
  __mul__: [scalar],
  __eq__: [scalar],
};

const RANGE: Methods = { count: [smallInt], index: [smallInt] };

const TYPES: readonly [value: Make, methods: Methods, weight: number][] = [
  [str, STR, 30],
  [bytes, BYTES, 8],
  [bytearray, BYTEARRAY, 8],
  [list, LIST, 16],
  [(w) => list(w, smallInt), LIST, 8],
  [tuple, TUPLE, 3],
  [dict, DICT, 16],
  [set, SET, 14],
  [frozenset, FROZENSET, 4],
  [int, INT, 3],
  [float, FLOAT, 3],
  [range, RANGE, 3],
];

function picked(w: Writer): (typeof TYPES)[number] {
  let at = w.below(TYPES.reduce((sum, [, , weight]) => sum + weight, 0));
  return TYPES.find(([, , weight]) => (at -= weight) < 0)!;
}

function wrongFor(methods: Methods): Make {
  return methods === SET || methods === FROZENSET
    ? (w) => w.pick([smallInt, float, () => "None"])(w)
    : any;
}

/** A call's brackets: arguments that fit, and now and then one that does not, one too few or too many. */
function given(w: Writer, parameters: readonly (Make | "?")[], wrong: Make): string {
  const args: string[] = [];
  let isOptional = false;
  for (const one of parameters) {
    if (one === "?") {
      isOptional = true;
      continue;
    }
    if (isOptional && w.chance(45)) break;
    args.push(w.chance(5) ? wrong(w) : one(w));
  }
  const isWrong = args.some((arg, i) =>
    /^(key|reverse)=/.test(arg) && i + 1 < args.length && !args[i + 1]!.includes("=")
  );
  return isWrong ? "" : args.join(", ");
}

function onVariable(w: Writer): void {
  const [value, methods] = picked(w);
  const name = w.name("o");
  w.line(`${name} = ${value(w)}`);
  for (let times = w.between(2, 4); times > 0; times--) {
    const [method, parameters] = w.pick(Object.entries(methods));
    w.show(`${name}.${method}(${given(w, parameters, wrongFor(methods))})`);
    if (w.chance(60)) w.line(`print(${name})`);
  }
}

function onParameter(w: Writer): void {
  const [value, methods] = picked(w);
  const [method, parameters] = w.pick(Object.entries(methods));
  const f = w.name("call");
  w.block(
    `def ${f}(o):`,
    () => w.line(`r = o.${method}(${given(w, parameters, wrongFor(methods))})`, "return r, o"),
  );
  for (let times = w.between(1, 3); times > 0; times--) {
    w.show(`${f}(${w.chance(75) ? value(w) : any(w)})`);
  }
}

function onLiteral(w: Writer): void {
  for (let times = w.between(1, 3); times > 0; times--) {
    const [value, methods] = picked(w);
    const [method, parameters] = w.pick(Object.entries(methods));
    w.show(`(${value(w)}).${method}(${given(w, parameters, wrongFor(methods))})`);
  }
}

const FUNCTIONS: readonly Make[] = [
  (w) => `len(${w.spelled(any(w))})`,
  (w) => `sorted(${iterable(w)})`,
  (w) => `sorted(${iterable(w)}, key=${callback(w)}, reverse=${bool(w)})`,
  (w) => `list(reversed(${iterable(w)}))`,
  (w) => `list(zip(${w.some(0, 3, () => iterable(w)).join(", ")}))`,
  (w) => `list(zip(${iterable(w)}, ${iterable(w)}, strict=True))`,
  (w) => `list(enumerate(${iterable(w)}, ${smallInt(w)}))`,
  (w) => `list(map(${callback(w)}, ${iterable(w)}))`,
  (w) => `list(map(lambda a, b: (a, b), ${iterable(w)}, ${iterable(w)}))`,
  (w) => `list(filter(${w.pick(["None", "bool", "lambda x: x"])}, ${iterable(w)}))`,
  (w) => `sum(${iterable(w)})`,
  (w) => `sum(${list(w, (w) => list(w, smallInt))}, [])`,
  (w) => `${w.pick(["min", "max"])}(${iterable(w)})`,
  (w) => `${w.pick(["min", "max"])}(${iterable(w)}, default=${scalar(w)}, key=${callback(w)})`,
  (w) => `${w.pick(["min", "max"])}(${scalar(w)}, ${scalar(w)})`,
  (w) => `${w.pick(["any", "all"])}(${iterable(w)})`,
  (w) =>
    `${
      w.pick(["list", "tuple", "sorted", "dict", "bytes", "bytearray", "str", "enumerate", "iter"])
    }(${w.spelled(any(w))})`.replace(/^(enumerate|iter)\((.*)\)$/, "next($1($2))"),
  (w) => `set(${list(w, smallInt)})`,
  (w) => `dict(${pairs(w)}, a=${scalar(w)})`,
  (w) => `dict(zip(${iterable(w)}, ${iterable(w)}))`,
  (w) => `next(iter(${iterable(w)}), ${scalar(w)})`,
  (w) => `next(iter(${iterable(w)}))`,
  (w) => `${any(w)} in ${iterable(w)}`,
  (w) =>
    `getattr(${any(w)}, ${w.pick(["'real'", "'append'", "'nope'", "'upper'"])}, ${
      scalar(w)
    }) is not None`,
  (w) =>
    `hasattr(${any(w)}, ${
      w.pick(["'real'", "'append'", "'items'", "'__iter__'", "'__len__'", "'__hash__'"])
    })`,
  (w) => `callable(${w.pick(["len", "str", "5", "lambda: 1", "'a'.upper"])})`,
  (w) => `type(${any(w)})`,
  (w) => `str.join(${shortStr(w)}, ${iterable(w)})`,
  (w) =>
    `${w.pick(["str.upper", "list.append", "dict.get", "str.split", "int.bit_length"])}(${
      w.some(0, 2, () => any(w)).join(", ")
    })`,
  (w) =>
    `bytes(${
      w.pick(["5", "-1", "[1, 2, 300]", "'a'", "'é', 'utf-8'", "range(4)", "[1.5]", "b'x'"])
    })`,
  (w) => `bytes.fromhex(${quoted(w.pick(["00ff", "0", "zz", "61 62", ""]))})`,
  (w) => `list(${dict(w)}.items()) == list(${dict(w)}.items())`,
  (w) => `${dict(w)} | ${dict(w)}`,
  (w) =>
    `${dict(w)}.keys() ${w.pick(["&", "-", "^", "|", "<=", "=="])} ${dict(w)}.keys() == ${set(w)}`,
  (w) =>
    `${set(w)} ${w.pick(["&", "-", "^", "|", "<=", "==", "<", ">"])} ${
      w.pick([set, frozenset, set])(w)
    }`,
  (w) => `hash(${tuple(w, smallInt)}) == hash(${tuple(w, smallInt)})`,
  (w) => `str(${any(w)}).${w.pick(["upper()", "split()", "count('1')", "strip('[]()')"])}`,
];

function functions(w: Writer): void {
  for (let times = w.between(2, 4); times > 0; times--) w.show(w.pick(FUNCTIONS)(w));
}

/** Keys that are equal, though of different types. */
function keys(w: Writer): void {
  const name = w.name("d");
  w.line(`${name} = ${dict(w)}`);
  for (let times = w.between(2, 5); times > 0; times--) {
    w.guarded(() =>
      w.line(w.pick([
        `${name}[${key(w)}] = ${scalar(w)}`,
        `${name}[${key(w)}] += ${smallInt(w)}`,
        `del ${name}[${key(w)}]`,
        `print(${name}[${any(w)}])`,
        `print(${key(w)} in ${name}, ${name}.get(${key(w)}))`,
        `${name}[${any(w)}] = 0`,
        `${name} |= ${dict(w)}`,
      ]))
    );
  }
  w.line(`print(${name}, len(${name}), list(${name}))`);
  w.guarded(() => {
    w.block(`for k in ${name}:`, () => {
      w.line(`print(k, ${name}[k])`);
      if (w.chance(30)) w.line(`${name}[(k, 1)] = 2`);
    });
  });
}

/** What programs of this subject are made of. */
export const METHODS: readonly ((w: Writer) => void)[] = [
  onVariable,
  onVariable,
  onVariable,
  onParameter,
  onLiteral,
  functions,
  functions,
  keys,
];
