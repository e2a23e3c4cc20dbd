import { eq, float, hash, lt, sorted, tuple } from "@manycore/multiprocessing/python";
import {
  asdict,
  astuple,
  dataclass,
  fields,
  isDataclass,
  makeDataclass,
  replace,
} from "@manycore/multiprocessing/python/dataclasses";
import { copy, deepcopy } from "@manycore/multiprocessing/python/copy";
import { type Case, testCases } from "./cases.ts";

class Item {
  name: string;
  price: unknown;
  tags: unknown[];

  constructor(name: string, price: unknown = float(1), tags: unknown[] = []) {
    this.name = name;
    this.price = price;
    this.tags = tags;
  }
}
dataclass(Item, { name: {}, price: { compare: false }, tags: { repr: false } });

class Version {
  major: number;
  minor: number;

  constructor(major: number, minor = 0) {
    this.major = major;
    this.minor = minor;
    Object.freeze(this);
  }
}
dataclass(Version, { major: {}, minor: {} }, { order: true, frozen: true });

class Box {
  item: Item;
  versions: Version[];

  constructor(item: Item, versions: Version[] = []) {
    this.item = item;
    this.versions = versions;
  }
}
dataclass(Box, { item: {}, versions: {} });

const setup = `
from dataclasses import *
from copy import copy, deepcopy

@dataclass
class Item:
    name: str
    price: float = field(default=1.0, compare=False)
    tags: list = field(default_factory=list, repr=False)

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0

@dataclass
class Box:
    item: Item
    versions: list = field(default_factory=list)
`;

const box = () => new Box(new Item("a"), [new Version(1)]);

const cases: readonly Case[] = [
  ['Item("a", 2.5, ["x"])', "Item(name='a', price=2.5)", () => new Item("a", 2.5, ["x"])],
  ['Item("a", 1) == Item("a", 2)', "True", () => eq(new Item("a", 1), new Item("a", 2))],
  ['Item("a") == Item("b")', "False", () => eq(new Item("a"), new Item("b"))],
  ['hash(Item("a"))', "TypeError: unhashable type: 'Item'", () => hash(new Item("a"))],
  [
    'Item("a") < Item("b")',
    "TypeError: '<' not supported between instances of 'Item' and 'Item'",
    () => lt(new Item("a"), new Item("b")),
  ],
  ["Version(1, 2) < Version(1, 3)", "True", () => lt(new Version(1, 2), new Version(1, 3))],
  [
    "hash(Version(1)) == hash(Version(1))",
    "True",
    () => hash(new Version(1)) === hash(new Version(1)),
  ],
  [
    "sorted([Version(2), Version(1, 5), Version(1)])",
    "[Version(major=1, minor=0), Version(major=1, minor=5), Version(major=2, minor=0)]",
    () => sorted([new Version(2), new Version(1, 5), new Version(1)]),
  ],
  ["Version(1).major = 2; 0", "FrozenInstanceError: cannot assign to field 'major'", () => {
    new Version(1).major = 2;
    return 0;
  }],
  [
    'asdict(Box(Item("a"), [Version(1)]))',
    "{'item': {'name': 'a', 'price': 1.0, 'tags': []}, 'versions': [{'major': 1, 'minor': 0}]}",
    () => asdict(box()),
  ],
  ['astuple(Box(Item("a"), [Version(1)]))', "(('a', 1.0, []), [(1, 0)])", () => astuple(box())],
  [
    "replace(Version(1, 2), minor=5)",
    "Version(major=1, minor=5)",
    () => replace(new Version(1, 2), { minor: 5 }),
  ],
  [
    "replace(Version(1, 2), size=5)",
    "TypeError: Version.__init__() got an unexpected keyword argument 'size'",
    () => replace(new Version(1, 2), { size: 5 }),
  ],
  [
    "[f.name for f in fields(Item)]",
    "['name', 'price', 'tags']",
    () => fields(Item).map((field) => field.name),
  ],
  ["fields(3)", "TypeError: must be called with a dataclass type or instance", () => fields(3)],
  [
    "is_dataclass(Item), is_dataclass(3)",
    "(True, False)",
    () => tuple.of(isDataclass(Item), isDataclass(3)),
  ],
  [
    'P = make_dataclass("P", ["x", ("y", int, 5)]); [P(1), P(y=2, x=0)]',
    "[P(x=1, y=5), P(x=0, y=2)]",
    () => {
      const P = makeDataclass("P", ["x", ["y", null, 5]]);
      return [new P(1), new P({ y: 2, x: 0 })];
    },
  ],
  ['b = Box(Item("a")); c = copy(b); c.item is b.item', "True", () => {
    const b = box();
    return copy(b).item === b.item;
  }],
  ['b = Box(Item("a")); c = deepcopy(b); c.item is b.item, c == b', "(False, True)", () => {
    const b = box();
    const c = deepcopy(b);
    return tuple.of(c.item === b.item, eq(c, b));
  }],
];

testCases("dataclasses", setup, cases);
