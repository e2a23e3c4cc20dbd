import {
  add,
  bitand,
  bitor,
  bitxor,
  contains,
  Dict,
  eq,
  format,
  int,
  invert,
  isinstance,
  item,
  len,
  list,
  lt,
  max,
  repr,
  sorted,
  str,
  truth,
  tuple,
} from "@manycore/multiprocessing/python";
import { deepcopy } from "@manycore/multiprocessing/python/copy";
import {
  Enum,
  Flag,
  IntEnum,
  IntFlag,
  StrEnum,
  unique,
} from "@manycore/multiprocessing/python/enum";
import { type Case, testCases } from "./cases.ts";

class Color extends Enum {
  static readonly RED = new Color("RED", 1);
  static readonly BLUE = new Color("BLUE", 3);
  static readonly CRIMSON = new Color("CRIMSON", 1);
}

class Level extends IntEnum {
  static readonly LOW = new Level("LOW", 1);
  static readonly HIGH = new Level("HIGH", 10);
}

class Perm extends Flag {
  static readonly R = new Perm("R", 1);
  static readonly W = new Perm("W", 2);
  static readonly X = new Perm("X", 4);
}

class Mode extends IntFlag {
  static readonly A = new Mode("A", 1);
  static readonly B = new Mode("B", 2);
}

class Word extends StrEnum {
  static readonly ONE = new Word("ONE", "one");
}

const setup = `
from enum import *
from copy import deepcopy
class Color(Enum):
    RED = 1
    BLUE = 3
    CRIMSON = 1
class Level(IntEnum):
    LOW = 1
    HIGH = 10
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
class Mode(IntFlag):
    A = 1
    B = 2
class Word(StrEnum):
    ONE = auto()
`;

const cases: readonly Case[] = [
  ["Color.RED", "<Color.RED: 1>", () => Color.RED],
  [
    "str(Color.RED), Color.RED.name, Color.RED.value",
    "('Color.RED', 'RED', 1)",
    () => tuple.of(str(Color.RED), Color.RED.name, Color.RED.value),
  ],
  [
    "list(Color), len(Color)",
    "([<Color.RED: 1>, <Color.BLUE: 3>], 2)",
    () => tuple.of(list(Color), len(Color)),
  ],
  ["Color.CRIMSON is Color.RED", "True", () => Color.CRIMSON === Color.RED],
  [
    'Color(3), Color["BLUE"]',
    "(<Color.BLUE: 3>, <Color.BLUE: 3>)",
    () => tuple.of(Color.of(3), item(Color, "BLUE")),
  ],
  ["Color(2)", "ValueError: 2 is not a valid Color", () => Color.of(2)],
  ['Color["PINK"]', "KeyError: 'PINK'", () => item(Color, "PINK")],
  [
    "Color.RED == 1, Color.RED == Color.RED",
    "(False, True)",
    () => tuple.of(eq(Color.RED, 1), eq(Color.RED, Color.RED)),
  ],
  [
    "Color.RED < Color.BLUE",
    "TypeError: '<' not supported between instances of 'Color' and 'Color'",
    () => lt(Color.RED, Color.BLUE),
  ],
  ["list(Color.__members__)", "['RED', 'BLUE', 'CRIMSON']", () => list(Color.__members__)],
  [
    "Color.RED in Color, 3 in Color, 9 in Color",
    "(True, True, False)",
    () => tuple.of(contains(Color, Color.RED), contains(Color, 3), contains(Color, 9)),
  ],
  ["Color", "<enum 'Color'>", () => Color],
  ["{Color.RED: 1}[Color.RED]", "1", () => item(new Dict([[Color.RED, 1]]), Color.RED)],
  ["deepcopy([Color.RED])[0] is Color.RED", "True", () => deepcopy([Color.RED])[0] === Color.RED],
  [
    "unique(Color)",
    "ValueError: duplicate values found in <enum 'Color'>: CRIMSON -> RED",
    () => unique(Color),
  ],
  [
    "Level.HIGH + 1, str(Level.LOW), repr(Level.LOW)",
    "(11, '1', '<Level.LOW: 1>')",
    () => tuple.of(add(Level.HIGH, 1), str(Level.LOW), repr(Level.LOW)),
  ],
  [
    "Level.LOW == 1, {1: 2}[Level.LOW], isinstance(Level.LOW, int)",
    "(True, 2, True)",
    () =>
      tuple.of(
        eq(Level.LOW, 1),
        item(new Dict([[1, 2]]) as unknown, Level.LOW),
        isinstance(Level.LOW, int),
      ),
  ],
  [
    "sorted(Level, reverse=True), max(Level)",
    "([<Level.HIGH: 10>, <Level.LOW: 1>], <Level.HIGH: 10>)",
    () => tuple.of(sorted(Level, { reverse: true }), max(Level as never)),
  ],
  [
    'format(Level.LOW, "03d"), format(Color.RED, ">12")',
    "('001', '   Color.RED')",
    () => tuple.of(format(Level.LOW, "03d"), format(Color.RED, ">12")),
  ],
  [
    "Perm.R | Perm.W, Perm.R & Perm.W, Perm.R ^ Perm.W, ~Perm.R",
    "(<Perm.R|W: 3>, <Perm: 0>, <Perm.R|W: 3>, <Perm.W|X: 6>)",
    () =>
      tuple.of(
        bitor(Perm.R, Perm.W),
        bitand(Perm.R, Perm.W),
        bitxor(Perm.R, Perm.W),
        invert(Perm.R),
      ),
  ],
  [
    "str(Perm(5)), str(Perm(0)), bool(Perm(0))",
    "('Perm.R|X', 'Perm(0)', False)",
    () => tuple.of(str(Perm.of(5)), str(Perm.of(0)), truth(Perm.of(0))),
  ],
  ["Perm(5) is Perm.R | Perm.X", "True", () => Perm.of(5) === bitor(Perm.R, Perm.X)],
  [
    "Perm.R in Perm(5), Perm.W in Perm(5), list(Perm(5)), len(Perm(5))",
    "(True, False, [<Perm.R: 1>, <Perm.X: 4>], 2)",
    () =>
      tuple.of(
        contains(Perm.of(5), Perm.R),
        contains(Perm.of(5), Perm.W),
        list(Perm.of(5)),
        len(Perm.of(5)),
      ),
  ],
  [
    "Perm(9)",
    "ValueError: <flag 'Perm'> invalid value 9\n    given 0b0 1001\n  allowed 0b0 0111",
    () => Perm.of(9),
  ],
  [
    "Mode.A | 8, str(Mode.A | Mode.B), Mode.A + 1",
    "(<Mode.A|8: 9>, '3', 2)",
    () => tuple.of(bitor(Mode.A, 8), str(bitor(Mode.A, Mode.B)), add(Mode.A, 1)),
  ],
  [
    'Word.ONE, Word.ONE == "one", "x" + Word.ONE, str(Word.ONE), len(Word.ONE)',
    "(<Word.ONE: 'one'>, True, 'xone', 'one', 3)",
    () => tuple.of(Word.ONE, eq(Word.ONE, "one"), add("x", Word.ONE), str(Word.ONE), len(Word.ONE)),
  ],
];

testCases("enum", setup, cases);
